//! The only place where state changes. No browser here: native tests drive it.

mod action;
mod bench;
pub mod claims;
pub mod class;
mod desk;
mod embed;
mod later;
mod linked;
pub mod pack;
pub mod present;
mod reasons;
mod record;
mod sandbox;
mod shared;
mod state;
mod story;
mod work;

pub use action::Action;
pub use bench::Bench;
pub use claims::Claims;
pub use class::Class;
pub use desk::{Answer, Desk, Errand, Event, News, PATIENCE_MS, Told, Worker};
pub use later::Later;
pub use pack::Packs;
pub use present::Present;
pub use reasons::Reasons;
pub use record::Record;
pub use sandbox::{
    Change, Clock, DEPTH, FIRST_WORLDS, History, Kept, Move, PLAY_MS, REPLAY_MS, Range, Sandbox,
    Scale, Shelf, Tab, WORLDS,
};
pub use shared::Shared;
pub use state::{AppState, Theme, View};
pub use story::{BeatState, RUN_MS, Stage, Story};
pub use work::{Work, answered};
