//! "Break this claim": statements that a run can refute, and what is run to find out.
//!
//! A [`Experiment`] is a list of scenarios with a reading taken of each run; one or more [`Claim`]s are
//! judged by the same readings. What a claim says in words is the page's business; here it has an
//! id, a margin that is above zero where it holds, and a quantity of its own.

mod kinds;
mod levers;
mod middle;
mod money;
mod reading;
mod records;
mod sample;
mod seats;
mod sensitivity;
mod strain;
mod sweep;
mod verdict;

pub(super) use kinds::{FLOW, NEED};
pub use kinds::{Kind, Kinds};
pub use sample::{Here, Sample};
pub use sweep::{ClaimSweep, Tested};
pub use verdict::{Condition, Side, Verdict};

use crate::model::{Run, Runner, Scenario};

/// What came of one claim in one world.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Finding {
    /// Above zero where the claim holds; how far it is from breaking, in the claim's own unit.
    /// Always finite.
    pub margin: f64,
    /// The claim's own quantity, in its own unit. Always finite.
    pub quantity: f64,
    /// Whether the claim says anything of this world; one that does not is not counted.
    pub applies: bool,
}

impl Finding {
    const fn of(margin: f64, quantity: f64) -> Self {
        Self { margin, quantity, applies: true }
    }

    /// Whether the claim holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.margin > 0.0
    }
}

/// Numbers kept of one run.
pub type Reading = Vec<f64>;

/// What a claim's quantity is measured in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A pure number or a share, 0..1.
    Share,
    /// One over the other.
    Ratio,
    /// Years; [`NEVER`] stands in for what does not come within the run.
    Years,
    /// Tension-years.
    TensionYears,
    /// Chairs, 0..6.
    Chairs,
    /// Which of several wins, by place in the experiment's list, from 0.
    Place,
}

impl Unit {
    /// Name in files and at the terminal.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::Ratio => "ratio",
            Self::Years => "years",
            Self::TensionYears => "tension-years",
            Self::Chairs => "chairs",
            Self::Place => "place",
        }
    }
}

/// The year that stands in for one that does not come within the run.
pub const NEVER: f64 = 30.0;

/// Where a claim comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// One of the seven of the claims page.
    Main,
    /// A stricter, weaker or other form of one of the seven.
    Variant,
    /// Said beside the seven, or in a beat of the story.
    Extra,
    /// A row of the model's sensitivity study (model specification, section 15).
    Study,
}

impl Family {
    /// Name in files and at the terminal.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Variant => "variant",
            Self::Extra => "extra",
            Self::Study => "study",
        }
    }
}

/// A statement that can be tested.
#[derive(Debug)]
pub struct Claim {
    /// Stable id, in links and messages.
    pub id: &'static str,
    /// Where it comes from.
    pub family: Family,
    /// What its quantity is measured in.
    pub unit: Unit,
    judge: fn(&[Reading]) -> Finding,
}

impl Claim {
    const fn new(
        id: &'static str,
        family: Family,
        unit: Unit,
        judge: fn(&[Reading]) -> Finding,
    ) -> Self {
        Self { id, family, unit, judge }
    }

    /// Judge the readings of the claim's experiment, in order.
    #[must_use]
    pub fn judge(&self, readings: &[Reading]) -> Finding {
        (self.judge)(readings)
    }
}

/// Over what worlds a experiment is repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Across {
    /// Plausible worlds: every coefficient drawn over the range tried.
    Worlds,
    /// Kinds of country ([`Kinds`]), each in a plausible world.
    Kinds,
}

/// How the runs of an experiment are read.
#[derive(Clone, Copy, Debug)]
enum Read {
    /// One reading of each run.
    Each(fn(&Run) -> Reading),
    /// One reading of every two: the scenario without something, its run, the run with it.
    Pairs(fn(&Scenario, &Run, &Run) -> Reading),
}

/// What is run for one or more claims.
#[derive(Debug)]
pub struct Experiment {
    /// Stable id.
    pub id: &'static str,
    /// Over what worlds it is repeated.
    pub across: Across,
    /// The claims it judges.
    pub claims: &'static [Claim],
    scenarios: fn() -> Vec<Scenario>,
    read: Read,
}

impl Experiment {
    /// The scenarios that are run, at default coefficients; the same ones every time.
    #[must_use]
    pub fn scenarios(&self) -> Vec<Scenario> {
        (self.scenarios)()
    }

    /// Run every scenario as `place` puts it into a world, and read the runs.
    pub fn readings(
        &self,
        runner: &mut Runner,
        place: impl Fn(&Scenario) -> Scenario,
    ) -> Vec<Reading> {
        let scenarios = self.scenarios();
        match self.read {
            Read::Each(read) => {
                scenarios.iter().map(|scenario| read(runner.run(&place(scenario)))).collect()
            }
            Read::Pairs(read) => {
                let compare = |pair: &[Scenario]| {
                    let [without, with] = pair else { return Reading::new() };
                    let without = place(without);
                    let before = runner.run(&without).clone();
                    read(&without, &before, runner.run(&place(with)))
                };
                scenarios.chunks(2).map(compare).collect()
            }
        }
    }

    /// What came of each claim in one world, in the order of [`Experiment::claims`].
    pub fn findings(
        &self,
        runner: &mut Runner,
        place: impl Fn(&Scenario) -> Scenario,
    ) -> Vec<Finding> {
        let readings = self.readings(runner, place);
        self.claims.iter().map(|claim| claim.judge(&readings)).collect()
    }
}

/// Every experiment, in the order of the claims page: the seven, what is said beside them, the study.
pub const EXPERIMENTS: &[&Experiment] = &[
    &levers::TOOLS_MOVE,
    &levers::TOOLS_STILL,
    &strain::EVERY_MECHANISM,
    &records::RECORDS,
    &records::PAID_RECORDS,
    &middle::STAMP,
    &middle::LATE_STAMP,
    &money::ASK,
    &seats::SIX_CHAIRS,
    &kinds::KIND_OF_COUNTRY,
    &money::MONEY_ENDS,
    &middle::REBUILT,
    &levers::NEITHER,
    &middle::BORDER,
    &records::WARDS,
    &sensitivity::PACKAGE,
    &sensitivity::EXTREMES,
    &sensitivity::BOARDS_REBUILT,
    &sensitivity::LEVERS_ALONE,
    &sensitivity::EVERYTHING,
    &sensitivity::INCENTIVES,
];

const COUNT: usize = {
    let (mut count, mut experiment) = (0, 0);
    while experiment < EXPERIMENTS.len() {
        count += EXPERIMENTS[experiment].claims.len();
        experiment += 1;
    }
    count
};

/// The ids alone, in order: whoever only reads a link does not carry how the claims are judged.
pub static IDS: [&str; COUNT] = {
    let mut ids = [""; COUNT];
    let (mut count, mut experiment) = (0, 0);
    while experiment < EXPERIMENTS.len() {
        let mut place = 0;
        while place < EXPERIMENTS[experiment].claims.len() {
            ids[count] = EXPERIMENTS[experiment].claims[place].id;
            place += 1;
            count += 1;
        }
        experiment += 1;
    }
    ids
};

/// Every claim with its experiment, in order.
pub fn claims() -> impl Iterator<Item = (&'static Experiment, &'static Claim)> {
    EXPERIMENTS
        .iter()
        .flat_map(|experiment| experiment.claims.iter().map(move |claim| (*experiment, claim)))
}

/// The claim called `id`, its experiment, and its place among the experiment's claims.
#[must_use]
pub fn claim(id: &str) -> Option<(&'static Experiment, &'static Claim, usize)> {
    EXPERIMENTS.iter().find_map(|experiment| {
        let place = experiment.claims.iter().position(|claim| claim.id == id)?;
        Some((*experiment, &experiment.claims[place], place))
    })
}

#[cfg(test)]
mod tests;
