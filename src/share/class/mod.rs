//! A class without a server: short codes for bets and settings, and what is read out of pasted text.

mod code;
mod csv;
mod scan;
mod speaker;
#[cfg(test)]
mod tests;

pub use code::{Code, Levers, Misread, PREFIX, STEPS, readings};
pub use csv::{Row, class_csv};
pub use scan::{Entry, LONGEST_TEXT, MOST_ENTRIES, MOST_SLIPS, Pool, Slip, SlipKind, Via, pool};
