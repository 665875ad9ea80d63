//! The story's beats, bets, dials and defaults: which scenario each runs and what is read from it.
//! Ids and numbers only, never words.

mod beat;
mod bet;
pub mod central;
pub mod chairs;
mod course;
mod dial;
pub mod line;
pub mod local;
pub mod money;
pub mod people;
pub mod prices;
pub mod reorganise;
pub mod rule;
pub mod square;
mod tales;

pub use beat::{BEATS, Beat};
pub use bet::Bet;
pub use course::Course;
pub use dial::{Dial, Dials, Scale};
pub use tales::Tales;
