//! The story's beats, bets and defaults: which scenario each runs and what is read from it. Ids and
//! numbers only, never words.

mod bet;
mod course;

pub use bet::{Bet, Verdict, verdict};
pub use course::{Course, HORIZON, Outcome};

/// Beats on the rope, whether built yet or not.
pub const BEATS: usize = 10;
