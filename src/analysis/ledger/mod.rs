//! What a change eased and what it created: two runs compared, tension by tension.
//!
//! A tension's intensity is a product of three factors: the unmet demand at either pole (its square
//! root) and how much overload makes it felt. The difference between two runs is divided exactly
//! among the three (docs/model.md, section 10), quarter by quarter and region by region; what falls
//! is eased, what rises is created, and a tension can hold both.

mod change;
mod difference;
mod sweep;
mod table;

pub use change::{Change, Scope};
pub use difference::divided;
pub use sweep::LedgerSweep;
pub use table::{Balance, Due, Entry, Ledger, LedgerTable, Part, SEATS};
