//! The only place where state changes. No browser here: native tests drive it.

mod action;
mod sandbox;
mod shared;
mod state;

pub use action::Action;
pub use sandbox::{Levers, Sandbox};
pub use shared::Shared;
pub use state::{AppState, BeatState, RUN_MS, Stage, Theme, View};
