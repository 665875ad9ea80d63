//! The only place where state changes. No browser here: native tests drive it.

mod action;
mod bench;
mod desk;
mod range;
mod sandbox;
mod shared;
mod state;
mod work;

pub use action::Action;
pub use bench::Bench;
pub use desk::{Answer, Desk, Errand, Event, News, PATIENCE_MS, Told, Worker};
pub use range::{FIRST_WORLDS, Range, WORLDS};
pub use sandbox::{Levers, Sandbox};
pub use shared::Shared;
pub use state::{AppState, BeatState, RUN_MS, Stage, Theme, View};
pub use work::Work;
