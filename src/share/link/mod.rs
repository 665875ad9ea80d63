//! The address is the state: readable parts, read once into types that cannot be wrong. What is
//! unknown or out of range is named and left out; the rest applies. The grammar is in `docs/links.md`.

mod parts;
mod place;
mod problem;
mod read;
mod write;

pub use place::{Place, Theme};
pub use problem::{Dropped, Problem};

pub(crate) use parts::{flag, number, shortest};
pub(crate) use problem::{Notes, Taken};

use crate::analysis::chairs::Seat;
use crate::evidence::Cause;
use crate::model::ModelVersion;
use crate::share::Setting;
use crate::share::setting::query;
use crate::story::Beat;
use crate::story::Bet;
use crate::story::Course;
use crate::story::Dials;

/// Version of the grammar that is written.
pub const GRAMMAR: u64 = 1;

/// Newest version of the model that is known.
const NEWEST_MODEL: ModelVersion = ModelVersion::Two;

/// Most characters of a whole address.
pub const LONGEST_LINK: usize = 2000;

/// Most characters of a query that is written: the rest is for the host and the path.
pub const LONGEST_QUERY: usize = 1900;

/// What stands before the parts that say what is kept as A.
const OF_A: &str = "A.";

/// Tabs of the sandbox on a narrow screen, as links name them.
const TABS: [&str; 4] = ["levers", "ropes", "chairs", "why"];

/// Names of all parts but those of a setting.
const PARTS: [&str; 18] = [
    "v", "m", "view", "theme", "ask", "course", "bet", "bets", "seen", "dials", "cause", "claim",
    "set", "year", "seat", "pair", "tab", "range",
];

/// The name of every part that a link can have, those of a setting also with `A.` before them.
pub fn part_names() -> impl Iterator<Item = &'static str> {
    PARTS.into_iter().chain(query::PARTS)
}

/// How far a reader has come in the story.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Told {
    /// The opening choice, once made.
    pub course: Option<Course>,
    /// What was bet at each beat.
    pub bets: [Option<Bet>; Beat::ALL.len()],
    /// Whether each beat's answer is out.
    pub seen: [bool; Beat::ALL.len()],
    /// Where every dial stands.
    pub dials: Dials,
}

/// How the sandbox is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Look {
    /// The cursor's year, to a quarter; where none is named, it stands where it stands at first.
    pub year: Option<f64>,
    /// The chair that is sat in.
    pub seat: Option<Seat>,
    /// Two regions side by side, from 0.
    pub pair: Option<[usize; 2]>,
    /// The tab of a narrow screen, by its place.
    pub tab: usize,
    /// Whether the range of the answer is shown.
    pub range: bool,
}

/// What a link says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Link {
    /// What fills the page.
    pub place: Place,
    /// The story, as far as it was told.
    pub told: Told,
    /// What is set in the sandbox; `None` where the link says nothing of it.
    pub setting: Option<Setting>,
    /// What is kept as A, to be compared with what is set.
    pub kept: Option<Setting>,
    /// How the sandbox is looked at.
    pub look: Look,
    /// The mechanism, or the reorganisation, whose ledger is looked at.
    pub cause: Option<Cause>,
    /// The claim that is to be broken, by its id.
    pub claim: Option<&'static str>,
    /// The reader's own two settings for it, in their own units.
    pub set: Option<[f64; 2]>,
    /// Which colours.
    pub theme: Theme,
    /// The source or claim that was asked for.
    pub asked: Option<String>,
    /// What was left out.
    pub dropped: Vec<Dropped>,
}

/// Whether a text may be the key of a source or the id of a claim.
#[must_use]
pub fn is_name(text: &str) -> bool {
    let letters = |c: char| c.is_ascii_alphanumeric() || c == '-';
    !text.is_empty() && text.len() <= problem::SHOWN && text.chars().all(letters)
}

/// A dial's name in links: its beat's, or its beat's and its own.
const DIALS: [&str; crate::story::Dial::ALL.len()] = [
    "line",
    "direction",
    "autonomy",
    "tools-still",
    "very-different",
    "rule",
    "money-years",
    "people",
    "one-system",
    "both-offices",
    "stamp-year",
    "england",
    "dates",
    "chair",
];

const COURSES: [&str; 2] = ["central", "local"];

#[cfg(test)]
mod tests;
