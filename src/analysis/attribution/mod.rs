//! How much each change did: exact Shapley values over at most six players, from every subset of the
//! changes, run.
//!
//! With more than six changes a [`Screening`] first runs each alone, and the smallest become one
//! player. [`Coalitions`] then run every subset of the players, and as many outcomes as one likes
//! are read from the same runs.

mod coalitions;
mod screening;
mod shapley;

pub use coalitions::{Attribution, Coalitions, Contribution, Interaction};
pub use screening::{Player, Screening};

/// Most players: 2^6 = 64 runs.
pub const MOST_PLAYERS: usize = 6;
