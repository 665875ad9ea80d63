//! A beat: the panel asks and tells, the stage shows. A folder per beat; each gives its words
//! (`telling`), its picture (`Stage`), what can be turned afterwards (`above`, `below` in the panel)
//! and the picture of the page as served (`still`).

pub(crate) mod central;
pub(crate) mod chairs;
pub(crate) mod line;
pub(crate) mod local;
pub(crate) mod money;
mod panel;
pub(crate) mod people;
pub(crate) mod reorganise;
pub(crate) mod rule;
pub(crate) mod square;
mod telling;
mod view;

pub(crate) use telling::Bets;
pub(crate) use telling::Seat;
pub(crate) use telling::Shape as BetShape;
pub(crate) use telling::Telling;
pub(crate) use view::BeatProps;
pub(crate) use view::BeatView;
pub(crate) use view::Hand;
pub(crate) use view::StageProps;
pub(crate) use view::question;
pub(crate) use view::static_beat;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use view::static_picture;
pub(crate) use view::telling;
pub(crate) use view::{early, later};
