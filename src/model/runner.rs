//! Run after run in one workspace.

use crate::model::run::Run;
use crate::model::scenario::Scenario;
use crate::model::simulation::Simulation;

/// Runs scenarios one after another and uses the same memory again. One per thread.
#[derive(Clone, Debug, Default)]
pub struct Runner {
    simulation: Simulation,
    run: Run,
    runs: usize,
}

impl Runner {
    /// A runner that has run nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Run a scenario from start to end. The record is overwritten by the next run.
    pub fn run(&mut self, scenario: &Scenario) -> &Run {
        self.runs += 1;
        self.simulation.prepare(scenario);
        self.run.resize(self.simulation.steps(), self.simulation.country().regions);
        for step in 0..self.simulation.steps() {
            self.simulation.step(step, &mut self.run);
        }
        &self.run
    }

    /// Scenarios run so far.
    #[must_use]
    pub const fn runs(&self) -> usize {
        self.runs
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Preset;
    use crate::model::simulate;

    #[test]
    fn what_ran_before_leaves_no_trace() {
        let mut runner = Runner::new();
        let large = Scenario { regions: 42, years: 30.0, ..Scenario::default() };
        for scenario in [Preset::England.scenario(), large, Preset::Npfit.scenario()] {
            assert_eq!(runner.run(&scenario), &simulate(&scenario));
        }
        assert_eq!(runner.runs(), 3);
    }
}
