//! What is asked of the model: every answer comes from running it again, never from a table.
//!
//! Long questions are [`Sweep`]s: rows of numbers, one per unit of work, each worked out on its own.
//! The terminal spreads units over threads and machines, the page's worker takes them one by one,
//! and the result is the same to the last bit.

mod sweep;

pub use sweep::{Sweep, rows};
