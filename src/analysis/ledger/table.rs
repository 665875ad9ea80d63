//! The ledger's figures, and how they are asked for.

use crate::evidence::Cause;
use crate::model::{DT, Measure, TENSIONS};

/// Tension-years that were eased and that were created; both at least 0.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Entry {
    /// Relief.
    pub eased: f64,
    /// Pressure.
    pub created: f64,
}

impl Entry {
    /// A change that is relief where it is negative and pressure where it is positive.
    pub(super) fn of(change: f64) -> Self {
        if change < 0.0 {
            Self { eased: -change, created: 0.0 }
        } else {
            Self { eased: 0.0, created: change }
        }
    }

    pub(super) fn add(&mut self, other: Self, weight: f64) {
        self.eased += weight * other.eased;
        self.created += weight * other.created;
    }

    /// Created less eased: the change of the intensity over time.
    #[must_use]
    pub fn net(self) -> f64 {
        self.created - self.eased
    }
}

/// The gauge-years that a seat gained and lost; both at least 0.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Balance {
    /// The gauge stood higher.
    pub gained: f64,
    /// The gauge stood lower.
    pub lost: f64,
}

impl Balance {
    pub(super) fn of(change: f64) -> Self {
        let Entry { eased, created } = Entry::of(change);
        Self { gained: created, lost: eased }
    }

    pub(super) fn add(&mut self, other: Self) {
        self.gained += other.gained;
        self.lost += other.lost;
    }
}

/// The factor of a tension through which relief or pressure comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Unmet demand at the first pole.
    First,
    /// Unmet demand at the second pole.
    Second,
    /// Overload, which makes the tension felt more.
    Overload,
}

impl Part {
    /// The three factors in the order of the division.
    pub const ALL: [Self; PARTS] = [Self::First, Self::Second, Self::Overload];

    /// Name in files and at the terminal.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Overload => "overload",
        }
    }
}

pub(super) const PARTS: usize = 3;

/// What each seat reads: gauges of the nation. Tensions do not belong to seats, so a seat's account
/// is the change of its own gauge. The region has two: its tank of relations, which the story
/// reads, and the gauge of its board; hospital and general practice are also there together.
pub const SEATS: [Measure; 8] = [
    Measure::Minister,
    Measure::Relational,
    Measure::Board,
    Measure::HospitalSeat,
    Measure::GpSeat,
    Measure::Clinician,
    Measure::Supplier,
    Measure::Patient,
];

/// When the pressure on a tension falls.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Due {
    /// Years from the start of the run to the end of the quarter in which half of it has fallen.
    pub half: f64,
    /// All of it, in tension-years; more than 0.
    pub created: f64,
}

/// What a change eased and created over the years of a run.
#[derive(Clone, Debug, PartialEq)]
pub struct Ledger {
    /// How much each region counts in the totals.
    pub(super) weights: Vec<f64>,
    /// `[tension][region][part]`, each region in its own tension-years.
    pub(super) entries: Vec<Entry>,
    /// `[tension][step]`, over the regions by weight.
    pub(super) steps: Vec<Entry>,
    /// In the order of [`SEATS`].
    pub(super) seats: [Balance; SEATS.len()],
}

impl Ledger {
    pub(super) fn empty(weights: Vec<f64>, steps: usize) -> Self {
        Self {
            entries: vec![Entry::default(); TENSIONS * weights.len() * PARTS],
            steps: vec![Entry::default(); TENSIONS * steps],
            seats: [Balance::default(); SEATS.len()],
            weights,
        }
    }

    /// Number of regions.
    #[must_use]
    pub fn regions(&self) -> usize {
        self.weights.len()
    }

    /// How much each region counts in the totals.
    #[must_use]
    pub fn weights(&self) -> &[f64] {
        &self.weights
    }

    /// A region's own tension-years by factor, in the order of [`Part::ALL`]; nothing where there is
    /// no tension `number` (1..=12) or no such region.
    #[must_use]
    pub fn in_region(&self, number: usize, region: usize) -> [Entry; PARTS] {
        let entry = |part: usize| {
            let tension = number.checked_sub(1).filter(|&tension| tension < TENSIONS)?;
            let region = Some(region).filter(|&region| region < self.regions())?;
            self.entries.get((tension * self.regions() + region) * PARTS + part).copied()
        };
        std::array::from_fn(|part| entry(part).unwrap_or_default())
    }

    /// Tension `number` by factor, in the order of [`Part::ALL`], over the regions by weight.
    #[must_use]
    pub fn by_part(&self, number: usize) -> [Entry; PARTS] {
        let mut sums = [Entry::default(); PARTS];
        for (region, &weight) in self.weights.iter().enumerate() {
            for (sum, entry) in sums.iter_mut().zip(self.in_region(number, region)) {
                sum.add(entry, weight);
            }
        }
        sums
    }

    /// Tension `number` in all.
    #[must_use]
    pub fn tension(&self, number: usize) -> Entry {
        sum(&self.by_part(number))
    }

    /// All tensions together.
    #[must_use]
    pub fn total(&self) -> Entry {
        let tensions: [Entry; TENSIONS] = std::array::from_fn(|index| self.tension(index + 1));
        sum(&tensions)
    }

    /// Tension `number` quarter by quarter; empty where there is none.
    #[must_use]
    pub fn by_step(&self, number: usize) -> &[Entry] {
        let steps = self.steps.len() / TENSIONS;
        let start = number.checked_sub(1).map_or(self.steps.len(), |tension| tension * steps);
        self.steps.get(start..start + steps).unwrap_or_default()
    }

    /// Tension `number` year by year; the last may be of fewer than four quarters.
    #[must_use]
    pub fn by_year(&self, number: usize) -> Vec<Entry> {
        self.by_step(number).chunks(STEPS_A_YEAR).map(sum).collect()
    }

    /// When the pressure on tension `number` falls; `None` where there is none.
    #[must_use]
    pub fn due(&self, number: usize) -> Option<Due> {
        let steps = self.by_step(number);
        let created = sum(steps).created;
        let mut fallen = 0.0;
        let step = steps.iter().position(|entry| {
            fallen += entry.created;
            fallen >= 0.5 * created
        });
        step.filter(|_| created > 0.0).map(|step| Due { half: (step + 1) as f64 * DT, created })
    }

    /// Share of the pressure on tension `number` that falls in the quarters from `year` on (from the
    /// start of the run), 0..=1; 0 where there is none.
    #[must_use]
    pub fn created_after(&self, number: usize, year: f64) -> f64 {
        let steps = self.by_step(number);
        let (mut all, mut later) = (0.0, 0.0);
        for (step, entry) in steps.iter().enumerate() {
            all += entry.created;
            if step as f64 * DT >= year {
                later += entry.created;
            }
        }
        if all > 0.0 { later / all } else { 0.0 }
    }

    /// Years from the start of the run to the end of the last quarter in which tension `number` is
    /// tighter on balance; `None` where it never is.
    #[must_use]
    pub fn tighter_until(&self, number: usize) -> Option<f64> {
        let last = self.by_step(number).iter().rposition(|entry| entry.net() > 0.0);
        last.map(|step| (step + 1) as f64 * DT)
    }

    /// Each seat's gauge and what it gained and lost, in the order of [`SEATS`].
    pub fn seats(&self) -> impl Iterator<Item = (Measure, Balance)> {
        SEATS.into_iter().zip(self.seats)
    }
}

const STEPS_A_YEAR: usize = 4;

fn sum(entries: &[Entry]) -> Entry {
    let mut sum = Entry::default();
    for &entry in entries {
        sum.add(entry, 1.0);
    }
    sum
}

/// The ledgers of several causes, each against the same background.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerTable {
    /// In the order of the changes asked about.
    pub rows: Vec<(Cause, Ledger)>,
}

impl LedgerTable {
    /// The first ledger of a cause.
    #[must_use]
    pub fn ledger(&self, cause: Cause) -> Option<&Ledger> {
        self.rows.iter().find(|(of, _)| *of == cause).map(|(_, ledger)| ledger)
    }

    /// A cause and tension `number`; `None` where the table has no such row.
    #[must_use]
    pub fn entry(&self, cause: Cause, number: usize) -> Option<Entry> {
        self.ledger(cause).map(|ledger| ledger.tension(number))
    }
}
