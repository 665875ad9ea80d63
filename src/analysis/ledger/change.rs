//! A change to be accounted for: one scenario without it and one with it, all else equal.

use crate::analysis::ledger::Ledger;
use crate::evidence::Cause;
use crate::model::{Mechanism, MechanismSpell, Runner, Scenario, Shock, ShockKind, Simulation};

/// Whose account is drawn up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Every region, by its share of the nation's work.
    Nation,
    /// One region, from 0. A region that is not there has an empty account.
    Region(usize),
}

impl Scope {
    /// How much each region of a scenario's country counts.
    #[must_use]
    pub fn weights(self, scenario: &Scenario) -> Vec<f64> {
        match self {
            Self::Nation => Simulation::new(scenario).country().region_weight.clone(),
            Self::Region(chosen) => {
                let weight = |region| if region == chosen { 1.0 } else { 0.0 };
                (0..scenario.region_count()).map(weight).collect()
            }
        }
    }
}

/// Two scenarios that differ in one cause.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// What differs.
    pub cause: Cause,
    /// All else.
    pub without: Scenario,
    /// All else and the cause.
    pub with: Scenario,
}

impl Change {
    /// The scenario as it stands against the same without a cause. `None` where it has none of it.
    #[must_use]
    pub fn removing(cause: Cause, scenario: &Scenario) -> Option<Self> {
        let mut without = scenario.clone();
        let there = match cause {
            Cause::Mechanism(mechanism) => {
                remove(&mut without, mechanism);
                let spells = &mut scenario.mechanisms.iter();
                spells.any(|spell| spell.mechanism == mechanism && spell.intensity > 0.0)
            }
            Cause::Shock(kind) => {
                without.shocks.retain(|shock| shock.kind != kind);
                let shocks = &mut scenario.shocks.iter();
                shocks.any(|shock| shock.kind == kind && shock.severity > 0.0)
            }
        };
        there.then(|| Self { cause, without, with: scenario.clone() })
    }

    /// Every mechanism and every kind of shock that a scenario has, each removed alone.
    #[must_use]
    pub fn all(scenario: &Scenario) -> Vec<Self> {
        let shocks = ShockKind::ALL.into_iter().map(Cause::Shock);
        let causes = mechanisms().map(Cause::Mechanism).chain(shocks);
        causes.filter_map(|cause| Self::removing(cause, scenario)).collect()
    }

    /// The scenario with a mechanism as `spell` has it, in place of whatever the scenario had of
    /// it, against the same without that mechanism.
    #[must_use]
    pub fn spell(spell: MechanismSpell, scenario: &Scenario) -> Self {
        let mut without = scenario.clone();
        remove(&mut without, spell.mechanism);
        let mut with = without.clone();
        with.mechanisms.push(spell);
        Self { cause: Cause::Mechanism(spell.mechanism), without, with }
    }

    /// The scenario with one shock more, against the scenario as it stands.
    #[must_use]
    pub fn shock(shock: Shock, scenario: &Scenario) -> Self {
        let mut with = scenario.clone();
        with.shocks.push(shock);
        Self { cause: Cause::Shock(shock.kind), without: scenario.clone(), with }
    }

    /// Run both and compare.
    #[must_use]
    pub fn ledger(&self, scope: Scope, runner: &mut Runner) -> Ledger {
        let weights = scope.weights(&self.without);
        let without = runner.run(&self.without).clone();
        Ledger::between(&without, runner.run(&self.with), &weights)
    }
}

fn mechanisms() -> impl Iterator<Item = Mechanism> {
    crate::model::MECHANISMS.iter().map(|spec| spec.mechanism)
}

fn remove(scenario: &mut Scenario, mechanism: Mechanism) {
    scenario.mechanisms.retain(|spell| spell.mechanism != mechanism);
}
