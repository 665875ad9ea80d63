//! Six seats at the table: what each sees of a run, and whether it stays.
//!
//! The limits were fixed before any search; they are ours, and the answer near a limit moves with
//! them.

mod package;
mod search;

pub use package::{PACKAGES, SeatPackage, package};
pub use search::{ChairSearch, Filled, LEVER_POSITIONS, SEARCH_YEARS, filled};

use crate::model::{DT, Measure, Run};

/// Number of seats.
pub const SEATS: usize = 6;

/// A seat at the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Seat {
    /// The national minister: the minister's gauge.
    Centre,
    /// The regional office: its relational capacity, as a national mean.
    Region,
    /// A hospital: the clinician's gauge over hospitals.
    Hospital,
    /// A general practice: the clinician's gauge over primary care.
    Gp,
    /// A supplier: the supplier's gauge.
    Supplier,
    /// A patient: the patient's gauge.
    Patient,
}

impl Seat {
    /// Every seat, in the order of the table.
    pub const ALL: [Self; SEATS] =
        [Self::Centre, Self::Region, Self::Hospital, Self::Gp, Self::Supplier, Self::Patient];

    /// Name in files and at the terminal.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Centre => "centre",
            Self::Region => "region",
            Self::Hospital => "hospital",
            Self::Gp => "gp",
            Self::Supplier => "supplier",
            Self::Patient => "patient",
        }
    }

    /// The gauge it looks at.
    #[must_use]
    pub const fn gauge(self) -> Measure {
        match self {
            Self::Centre => Measure::Minister,
            Self::Region => Measure::Relational,
            Self::Hospital => Measure::HospitalSeat,
            Self::Gp => Measure::GpSeat,
            Self::Supplier => Measure::Supplier,
            Self::Patient => Measure::Patient,
        }
    }

    /// Quarters after which it sees its gauge.
    #[must_use]
    pub const fn delay(self) -> usize {
        match self {
            Self::Centre => 4,
            Self::Supplier => 2,
            Self::Region | Self::Hospital | Self::Gp | Self::Patient => 0,
        }
    }

    /// Quarters over whose mean it judges.
    #[must_use]
    pub const fn memory(self) -> usize {
        match self {
            Self::Patient => 8,
            _ => 4,
        }
    }

    /// Delay in years.
    #[must_use]
    pub fn delay_years(self) -> f64 {
        self.delay() as f64 * DT
    }

    /// Memory in years.
    #[must_use]
    pub fn memory_years(self) -> f64 {
        self.memory() as f64 * DT
    }
}

/// What a seat does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Has left the table.
    Left,
    /// Doubts.
    Doubts,
    /// Stays.
    Stays,
}

impl Standing {
    /// Name in files and at the terminal.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Doubts => "doubts",
            Self::Stays => "stays",
        }
    }
}

/// From which judgement (0..1) a seat doubts and from which it stays.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Below this it has left.
    pub doubts: f64,
    /// From here it stays.
    pub stays: f64,
}

impl Limits {
    /// Both limits moved by `by`.
    #[must_use]
    pub fn moved(self, by: f64) -> Self {
        Self { doubts: self.doubts + by, stays: self.stays + by }
    }

    /// What a seat with this judgement does.
    #[must_use]
    pub fn standing(&self, judgement: f64) -> Standing {
        if judgement >= self.stays {
            Standing::Stays
        } else if judgement >= self.doubts {
            Standing::Doubts
        } else {
            Standing::Left
        }
    }
}

impl Default for Limits {
    /// 0.40 is the level of the model's own claim about seats; 0.50 is half.
    fn default() -> Self {
        Self { doubts: 0.40, stays: 0.50 }
    }
}

/// One seat at one time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chair {
    /// Whose.
    pub seat: Seat,
    /// What it judges by: the mean, over its memory, of the gauge as it sees it; 0..1.
    pub judgement: f64,
    /// What it does.
    pub standing: Standing,
}

/// The gauge of a seat as it sees it, one value a step: the gauge `delay` quarters ago, and its
/// first value until then.
#[must_use]
pub fn seen(run: &Run, seat: Seat) -> Vec<f64> {
    let series = run.series(seat.gauge());
    (0..series.len()).map(|step| series[step.saturating_sub(seat.delay())]).collect()
}

/// What a seat judges by at `step` (the last one if the run is shorter).
#[must_use]
pub fn judgement(run: &Run, seat: Seat, step: usize) -> f64 {
    let series = run.series(seat.gauge());
    let step = step.min(series.len().saturating_sub(1));
    let mut sum = 0.0;
    for back in (0..seat.memory()).rev() {
        sum += series[step.saturating_sub(back).saturating_sub(seat.delay())];
    }
    sum / seat.memory() as f64
}

/// Judgements of all seats at the step nearest to `year`.
#[must_use]
pub fn judgements(run: &Run, year: f64) -> [f64; SEATS] {
    Seat::ALL.map(|seat| judgement(run, seat, run.step_at(year)))
}

/// The six chairs at the step nearest to `year`.
#[must_use]
pub fn chairs(run: &Run, year: f64) -> [Chair; SEATS] {
    chairs_within(run, year, &Limits::default())
}

/// The six chairs at the step nearest to `year`, by other limits.
#[must_use]
pub fn chairs_within(run: &Run, year: f64, limits: &Limits) -> [Chair; SEATS] {
    Seat::ALL.map(|seat| {
        let judgement = judgement(run, seat, run.step_at(year));
        Chair { seat, judgement, standing: limits.standing(judgement) }
    })
}

/// The six chairs at every step of a run.
#[must_use]
pub fn chairs_over_time(run: &Run) -> Vec<[Chair; SEATS]> {
    (0..run.steps()).map(|step| chairs(run, Run::year(step))).collect()
}

#[cfg(test)]
mod tests;
