//! The presets beside the record: what sources report of a country, what the model gives, and
//! whether the two agree.
//!
//! Shapes are compared rather than levels: adoption in the model is a share of work, while the
//! record counts sites, people or certified functions.

mod america;
mod curve;
mod england;
mod europe;
mod pacific;
mod reading;

pub use curve::{CURVES, Curve, Late, lateness};
pub use reading::{Given, Read};

use crate::analysis::facts::{Band, in_country};
use crate::evidence::Grade;
use crate::model::{Preset, Run, Runner, Scenario};

/// How far a level of the model may lie from a recorded one and still count as the same. A
/// judgement: the two seldom count the same thing.
pub const NEAR: f64 = 0.1;

/// What a recorded number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A share, 0..1.
    Share,
    /// A number of things.
    Count,
    /// Millions of people.
    Millions,
    /// Years.
    Years,
}

impl Unit {
    /// Name in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Count => "count",
            Self::Millions => "million people",
            Self::Years => "years",
        }
    }
}

/// What the record says, in one number or in none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Recorded {
    /// What is counted or said: an id of words.
    pub what: &'static str,
    /// The number; `None` where the record gives only a direction or an event.
    pub value: Option<f64>,
    /// What the number counts.
    pub unit: Unit,
    /// Calendar year; `None` where it is not of one year.
    pub year: Option<f64>,
    /// Keys of the sources.
    pub keys: &'static [&'static str],
    /// How it is known.
    pub grade: Grade,
}

impl Recorded {
    const fn number(
        what: &'static str,
        value: f64,
        unit: Unit,
        year: f64,
        keys: &'static [&'static str],
    ) -> Self {
        Self { what, value: Some(value), unit, year: Some(year), keys, grade: Grade::Reported }
    }

    const fn share(
        what: &'static str,
        value: f64,
        year: f64,
        keys: &'static [&'static str],
    ) -> Self {
        Self::number(what, value, Unit::Share, year, keys)
    }

    /// Something that is said without a number.
    const fn said(what: &'static str, year: Option<f64>, keys: &'static [&'static str]) -> Self {
        Self { what, value: None, unit: Unit::Count, year, keys, grade: Grade::Reported }
    }
}

/// A line of the record and what is read of the preset's run beside it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RecordLine {
    /// The preset.
    pub preset: Preset,
    /// Its id among all lines.
    pub id: &'static str,
    /// What the record says.
    pub recorded: &'static [Recorded],
    /// What is read of the model, each with the band that would agree with the record, if there is
    /// one.
    pub given: &'static [Given],
}

/// Whether model and record agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordVerdict {
    /// Every level is near and every shape is there.
    Agrees,
    /// Every shape is there; no level can be compared.
    Shape,
    /// Some bands are met.
    Partly,
    /// None is.
    Disagrees,
    /// Nothing can be compared.
    NotComparable,
}

impl RecordVerdict {
    /// Name in files and at the terminal.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Agrees => "agrees",
            Self::Shape => "shape agrees",
            Self::Partly => "partly",
            Self::Disagrees => "disagrees",
            Self::NotComparable => "not comparable",
        }
    }
}

/// A line with the model's numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordRow {
    /// The line.
    pub line: &'static RecordLine,
    /// One value for each of its readings; `None` where nothing can be read (a ratio to nothing).
    pub values: Vec<Option<f64>>,
}

impl RecordRow {
    /// Each reading with its value.
    pub fn readings(&self) -> impl Iterator<Item = (&'static Given, Option<f64>)> {
        self.line.given.iter().zip(self.values.iter().copied())
    }

    /// Whether the model agrees with the record here.
    #[must_use]
    pub fn verdict(&self) -> RecordVerdict {
        let (mut asked, mut met, mut level) = (0, 0, false);
        for (given, value) in self.readings() {
            let Some(band) = given.band else { continue };
            asked += 1;
            level |= matches!(band, Band::Within(..));
            met += usize::from(value.is_some_and(|value| band.holds(value)));
        }
        match (asked, met) {
            (0, _) => RecordVerdict::NotComparable,
            (_, 0) => RecordVerdict::Disagrees,
            _ if met < asked => RecordVerdict::Partly,
            _ if level => RecordVerdict::Agrees,
            _ => RecordVerdict::Shape,
        }
    }
}

/// Every line, by preset in the order of [`Preset::ALL`].
pub const LINES: [&[RecordLine]; 7] = [
    england::ENGLAND,
    england::NPFIT,
    america::USA,
    europe::DENMARK,
    pacific::AUSTRALIA,
    europe::ESTONIA,
    pacific::SINGAPORE,
];

/// Every line with the numbers of its preset's run in the country of `base`.
#[must_use]
pub fn record(base: &Scenario, runner: &mut Runner) -> Vec<RecordRow> {
    let mut rows = Vec::new();
    for (preset, lines) in Preset::ALL.into_iter().zip(LINES) {
        let scenario = in_country(base, &preset.scenario());
        let run = runner.run(&scenario);
        rows.extend(lines.iter().map(|line| row(line, &scenario, run)));
    }
    rows
}

fn row(line: &'static RecordLine, scenario: &Scenario, run: &Run) -> RecordRow {
    let values = line.given.iter().map(|given| given.read.of(scenario, run)).collect();
    RecordRow { line, values }
}
