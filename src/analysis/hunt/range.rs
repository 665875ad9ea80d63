//! What a hunt may change, over what ranges, and what it has changed.

use crate::analysis::claims::{Across, FLOW, NEED};
use crate::model::{PARAMETERS, Scenario, TableMultipliers};

/// Range of the multipliers on the mechanism table.
const TABLE_RANGE: (f64, f64) = (0.7, 1.3);

/// What makes a kind of country, besides parameters.
pub(super) const FLAGS: [&str; 2] = ["urgent", "rebuilt"];

/// One value that a refutation changes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moved {
    /// Name of a parameter, of a multiplier on the mechanism table, or of what makes a kind of
    /// country: `urgent`, `rebuilt` (0 or 1).
    pub name: &'static str,
    /// Where the reader stands.
    pub from: f64,
    /// Where the claim breaks.
    pub to: f64,
    /// How far that is, as a share of the range tried.
    pub share: f64,
}

/// A world in which the claim breaks.
#[derive(Clone, Debug, PartialEq)]
pub struct Refutation {
    /// What is changed, in the order of the parameters; nothing if the claim breaks where the reader
    /// stands.
    pub moved: Vec<Moved>,
    /// The claim's margin there: zero or less.
    pub margin: f64,
}

impl Refutation {
    /// How far it is from the reader: the changes' shares of the ranges tried, added up.
    #[must_use]
    pub fn distance(&self) -> f64 {
        let mut sum = 0.0;
        for moved in &self.moved {
            sum += moved.share;
        }
        sum
    }
}

/// A value that may be changed, and over what range.
#[derive(Clone, Copy, Debug)]
pub(super) struct Coordinate {
    pub(super) name: &'static str,
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) from: f64,
    /// Whether it is only there or not.
    pub(super) flag: bool,
}

impl Coordinate {
    pub(super) fn moved(&self, to: f64) -> Moved {
        let Self { name, low, high, from, .. } = *self;
        let way = if to > from { to - from } else { from - to };
        Moved { name, from, to, share: way / (high - low) }
    }
}

/// Every parameter, then every multiplier on the mechanism table, as `own` has them; then, where the
/// claim is about kinds of country, what makes them.
pub(super) fn coordinates(own: &Scenario, across: Across) -> Vec<Coordinate> {
    let kinds = across == Across::Kinds;
    let parameters = PARAMETERS.iter().map(|spec| {
        let value = own.parameters.get(spec.name);
        let sound = value.filter(|&value| value >= spec.least && value <= spec.greatest);
        let from = sound.unwrap_or(spec.default);
        let (low, high) = match spec.name {
            "hetn" if kinds => NEED,
            "flow" if kinds => FLOW,
            _ => (spec.low, spec.high),
        };
        Coordinate { name: spec.name, low, high, from, flag: false }
    });
    let table = TableMultipliers::NAMES.into_iter().zip(own.table.values());
    let table = table.map(|(name, value)| {
        let from = if value.is_finite() { value } else { 1.0 };
        Coordinate { name, low: TABLE_RANGE.0, high: TABLE_RANGE.1, from, flag: false }
    });
    let urgent = f64::from(!own.urgency.is_empty());
    let flags = FLAGS.into_iter().zip([urgent, 0.0]).filter(|_| kinds);
    let flags =
        flags.map(|(name, from)| Coordinate { name, low: 0.0, high: 1.0, from, flag: true });
    parameters
        .chain(table)
        .chain(flags)
        .filter(|coordinate| coordinate.low < coordinate.high)
        .collect()
}
