//! Worlds in which a trial is repeated, and the one world in which a reader stands.

use crate::analysis::Worlds;
use crate::model::{PARAMETERS, Scenario, TableMultipliers};

/// A numbered list of worlds with the values that make each of them.
pub trait Sample: Sync {
    /// Number of worlds.
    fn count(&self) -> usize;

    /// Names of what differs from world to world.
    fn names(&self) -> Vec<&'static str>;

    /// What world `index` has for column `column`; finite for any index.
    fn value(&self, index: usize, column: usize) -> f64;

    /// `scenario` in world `index`.
    fn place(&self, index: usize, scenario: &Scenario) -> Scenario;
}

impl Sample for Worlds {
    fn count(&self) -> usize {
        self.len()
    }

    fn names(&self) -> Vec<&'static str> {
        Self::columns()
    }

    fn value(&self, index: usize, column: usize) -> f64 {
        Self::value(self, index, column)
    }

    fn place(&self, index: usize, scenario: &Scenario) -> Scenario {
        self.scenario(index, scenario)
    }
}

/// The world of one scenario: its coefficients, its multipliers, its regions and organisations, and
/// its seed. What it
/// does in that world is no part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Here {
    world: Scenario,
}

impl Here {
    /// The world in which `scenario` plays.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        Self { world: scenario.clone() }
    }

    /// `scenario` in this world. Parameters and multipliers that the scenario has at their default
    /// take the world's value; those that it sets stay.
    #[must_use]
    pub fn place(&self, scenario: &Scenario) -> Scenario {
        let mut placed = scenario.clone();
        for spec in PARAMETERS {
            let free = scenario.parameters.get(spec.name).map(f64::to_bits)
                == Some(spec.default.to_bits());
            if let Some(value) = self.world.parameters.get(spec.name).filter(|_| free) {
                // The model keeps its own default for what it does not accept.
                let _accepted = placed.parameters.set(spec.name, value);
            }
        }
        let (own, theirs) = (scenario.table.values(), self.world.table.values());
        let mut table = own;
        for (value, world) in table.iter_mut().zip(theirs) {
            if value.to_bits() == 1.0_f64.to_bits() {
                *value = world;
            }
        }
        placed.table = TableMultipliers::new(table);
        placed.regions = self.world.regions;
        placed.organisations = self.world.organisations;
        placed.seed = self.world.seed;
        placed
    }
}
