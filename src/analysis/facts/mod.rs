//! The stylised facts of the field, each in a setting of its own and with its bands of passing.
//!
//! Everything that is done to a country is the fact's own; the country itself (coefficients, table,
//! regions, organisations, seed) is a base scenario's, so that others can be tried.

mod band;
mod delivery;
mod falsification;
mod middle;
mod money;
mod numerics;
mod people;

pub use band::{Band, Measured};
pub use falsification::{
    Compared, Falsification, KINDS, KindOutcome, POSITIONS, Position, YEARS, falsification,
};
pub use numerics::{END_MEASURES, EndState, Limits, Numerics, SEEDS, Spread, limits, numerics};

use crate::model::{DT, Measure, PARAMETERS, Run, Runner, Scenario};

/// What comes of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactVerdict {
    /// Every band is met.
    Passes,
    /// The bands that make the fact are met, and one that is asked besides is not.
    Partly,
    /// A band that makes the fact is not met.
    Fails,
    /// There is no band.
    NoTarget,
}

impl FactVerdict {
    /// Name in files and at the terminal.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Passes => "passes",
            Self::Partly => "partly",
            Self::Fails => "fails",
            Self::NoTarget => "no target",
        }
    }
}

/// A fact as it was measured.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// Its number: `SF1` to `SF12`.
    pub id: &'static str,
    /// What was measured, in order.
    pub measured: Vec<Measured>,
}

impl Fact {
    /// What comes of it.
    #[must_use]
    pub fn verdict(&self) -> FactVerdict {
        let missed = |besides: bool| {
            self.measured.iter().any(|m| m.besides == besides && m.is_met() == Some(false))
        };
        if self.measured.iter().all(|measured| measured.band.is_none()) {
            FactVerdict::NoTarget
        } else if missed(false) {
            FactVerdict::Fails
        } else if missed(true) {
            FactVerdict::Partly
        } else {
            FactVerdict::Passes
        }
    }

    /// The value called `name`; `None` if there is none, or if what was looked for never came.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<f64> {
        self.measured.iter().find(|measured| measured.name == name)?.value
    }
}

/// Every fact, SF1 first, in the country of `base`.
#[must_use]
pub fn facts(base: &Scenario, runner: &mut Runner) -> Vec<Fact> {
    let mut bench = Bench { base, runner };
    let measure: [fn(&mut Bench<'_>) -> Fact; 12] = [
        delivery::fast_on_paper,
        delivery::lost_commitment,
        delivery::rails_and_fit,
        delivery::localities_alone,
        money::incentives,
        money::interoperability,
        people::use_of_coverage,
        people::change_of_default,
        delivery::modular_growth,
        middle::reorganised,
        money::temporary,
        people::breach,
    ];
    measure.iter().map(|fact| fact(&mut bench)).collect()
}

/// The fact of number `id` in the country of `base`; `None` if there is no such fact.
#[must_use]
pub fn fact(id: &str, base: &Scenario, runner: &mut Runner) -> Option<Fact> {
    facts(base, runner).into_iter().find(|fact| fact.id == id)
}

/// `scenario` in the country of `base`. What is done, when and for how long is the scenario's;
/// regions, organisations, seed, table and parameters are the base's, but for the parameters that
/// the scenario has away from their defaults.
#[must_use]
pub fn in_country(base: &Scenario, scenario: &Scenario) -> Scenario {
    let done = scenario.clone();
    let mut placed = Scenario {
        start_year: done.start_year,
        years: done.years,
        levers: done.levers,
        mechanisms: done.mechanisms,
        gains: done.gains,
        reorganisation_weights: done.reorganisation_weights,
        shocks: done.shocks,
        urgency: done.urgency,
        money: done.money,
        opt_out: done.opt_out,
        ..base.clone()
    };
    for spec in PARAMETERS {
        let own = done.parameters.get(spec.name);
        if let Some(own) = own.filter(|value| value.to_bits() != spec.default.to_bits()) {
            // What a parameter holds was accepted when it was set.
            let _accepted = placed.parameters.set(spec.name, own);
        }
    }
    placed
}

/// A base and the runner that runs it.
struct Bench<'a> {
    base: &'a Scenario,
    runner: &'a mut Runner,
}

impl Bench<'_> {
    /// A run of `scenario` in the country of the base.
    fn run(&mut self, scenario: &Scenario) -> Run {
        self.runner.run(&in_country(self.base, scenario)).clone()
    }
}

/// One over the other; `None` where there is nothing to divide by.
pub(in crate::analysis) fn over(one: f64, other: f64) -> Option<f64> {
    (other > 0.0).then(|| one / other)
}

/// The greatest value of `measure` up to `year`.
pub(in crate::analysis) fn peak(run: &Run, measure: Measure, year: f64) -> f64 {
    let until = run.series(measure).get(..=run.step_at(year)).unwrap_or_default();
    until.iter().fold(0.0, |high, &value| if value > high { value } else { high })
}

/// `measure` as a share of its value in an undisturbed run, quarter by quarter; 1 where that is 0.
fn shares(run: &Run, undisturbed: &Run, measure: Measure) -> Vec<f64> {
    let pairs = run.series(measure).iter().zip(undisturbed.series(measure));
    pairs.map(|(&here, &there)| over(here, there).unwrap_or(1.0)).collect()
}

/// Years in which a share is below `level`.
fn years_below(shares: &[f64], level: f64) -> f64 {
    shares.iter().filter(|&&share| share < level).count() as f64 * DT
}

/// The least of some shares, 1 at most.
fn least(shares: &[f64]) -> f64 {
    shares.iter().fold(1.0, |low, &share| if share < low { share } else { low })
}
