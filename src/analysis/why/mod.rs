//! "Why did this move?": the changes that did it, and the paths through the model along which the
//! leading one acted, as data from which a sentence and a lit path are made.
//!
//! Every number comes from running the model again: subsets of the changes for the contributions,
//! cut links for the shares. Shares need not add up: a link through which others act takes their
//! share as well, and a negative one pulls against the effect.

mod cuts;
mod inquiry;
mod path;

pub use cuts::{LinkCuts, LinkEffect, LinkEffects};
pub use inquiry::{Inquiry, why};
pub use path::Path;

use crate::analysis::attribution::Attribution;
use crate::analysis::attribution::Player;

/// To which world the leading change was added when its links were cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Context {
    /// To the scenario before, none of the other changes made.
    Alone,
    /// To the scenario after, all of the other changes made.
    Last,
}

/// The player that did most, and how.
#[derive(Clone, Debug, PartialEq)]
pub struct Leading {
    /// Index among the players.
    pub player: usize,
    /// To which world its changes were added: where its effect has the sign of its Shapley value
    /// and is the larger.
    pub context: Context,
    /// Its effect there with every link intact, in the outcome's unit.
    pub effect: f64,
    /// Every coefficient that can be cut, in the order of the links, and its share in the effect.
    pub links: Vec<LinkEffect>,
    /// The strongest paths to the outcome, strongest first; at most three, each with other links.
    /// None where the change is no place in the graph (a seed), or the effect is negligible.
    pub paths: Vec<Path>,
    /// Share of the effect that is left when every link of the paths is cut at once: 1 without
    /// paths, about 0 where they carry everything, negative where they carry more than everything.
    pub rest: f64,
}

/// Why one outcome moved.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    /// The changes, grouped so that there are at most six players.
    pub players: Vec<Player>,
    /// What each player did. The values add up.
    pub attribution: Attribution,
    /// The player that did most; `None` if nothing that matters to the model was changed.
    pub leading: Option<Leading>,
}
