//! What is read of a preset's run to hold it against the record. Years are calendar years.

use super::NEAR;
use crate::analysis::facts::{Band, over, peak};
use crate::model::{Measure, Run, Scenario};

/// What is read of a run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Read {
    /// A measure in a year.
    At(Measure, f64),
    /// What it gained from one year to another.
    Gain(Measure, f64, f64),
    /// What it is in the second year as a share of what it was in the first.
    Kept(Measure, f64, f64),
    /// Its greatest value from the start to a year.
    Peak(Measure, f64),
    /// What it is in the second year as a share of its greatest value up to the first.
    KeptOfPeak(Measure, f64, f64),
    /// The first measure as a share of the other in a year.
    Share(Measure, Measure, f64),
    /// A parameter of the scenario: an assumption, not a result.
    Assumed(&'static str),
}

impl Read {
    /// The year that is read, the later of two; `None` for what is assumed.
    #[must_use]
    pub const fn year(self) -> Option<f64> {
        match self {
            Self::At(_, year)
            | Self::Gain(_, _, year)
            | Self::Kept(_, _, year)
            | Self::Peak(_, year)
            | Self::KeptOfPeak(_, _, year)
            | Self::Share(_, _, year) => Some(year),
            Self::Assumed(_) => None,
        }
    }

    /// The number; `None` where there is nothing to divide by, or no such parameter.
    #[must_use]
    pub fn of(self, scenario: &Scenario, run: &Run) -> Option<f64> {
        let at = |measure, year: f64| run.at(measure, year - scenario.start_year);
        let highest = |measure, year: f64| peak(run, measure, year - scenario.start_year);
        match self {
            Self::At(measure, year) => Some(at(measure, year)),
            Self::Gain(measure, from, to) => Some(at(measure, to) - at(measure, from)),
            Self::Kept(measure, from, to) => over(at(measure, to), at(measure, from)),
            Self::Peak(measure, year) => Some(highest(measure, year)),
            Self::KeptOfPeak(measure, until, year) => {
                over(at(measure, year), highest(measure, until))
            }
            Self::Share(one, other, year) => over(at(one, year), at(other, year)),
            Self::Assumed(name) => scenario.parameters.get(name),
        }
    }
}

/// A reading and where it would agree with the record.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Given {
    /// What is read.
    pub read: Read,
    /// Where it would agree: within [`NEAR`] of a recorded level, or beyond a limit of ours that
    /// tells a shape. `None` where nothing is asked.
    pub band: Option<Band>,
}

impl Given {
    /// Read, and nothing asked.
    pub(super) const fn told(read: Read) -> Self {
        Self { read, band: None }
    }

    /// A measure in a year, and nothing asked.
    pub(super) const fn at(measure: Measure, year: f64) -> Self {
        Self::told(Read::At(measure, year))
    }

    /// A measure in a year that the record puts at `level`.
    pub(super) const fn near(measure: Measure, year: f64, level: f64) -> Self {
        let least = if level > NEAR { level - NEAR } else { 0.0 };
        let most = if level < 1.0 - NEAR { level + NEAR } else { 1.0 };
        Self { read: Read::At(measure, year), band: Some(Band::Within(least, most)) }
    }

    /// A reading that should exceed a limit.
    pub(super) const fn above(read: Read, limit: f64) -> Self {
        Self { read, band: Some(Band::Above(limit)) }
    }

    /// A reading that should stay under a limit.
    pub(super) const fn below(read: Read, limit: f64) -> Self {
        Self { read, band: Some(Band::Below(limit)) }
    }
}
