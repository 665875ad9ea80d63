//! Run after run in one workspace.

use crate::model::run::Run;
use crate::model::scenario::Scenario;
use crate::model::simulation::Simulation;

/// Runs scenarios one after another and uses the same memory again. One per thread.
#[derive(Clone, Debug, Default)]
pub struct Runner {
    last: Option<(Simulation, Run)>,
    runs: usize,
}

impl Runner {
    /// A runner that has run nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self { last: None, runs: 0 }
    }

    /// Run a scenario from start to end. The record is overwritten by the next run.
    pub fn run(&mut self, scenario: &Scenario) -> &Run {
        self.runs += 1;
        let mut simulation = Simulation::new(scenario);
        let mut run = simulation.record();
        for step in 0..simulation.steps() {
            simulation.step(step, &mut run);
        }
        &self.last.insert((simulation, run)).1
    }

    /// Scenarios run so far.
    #[must_use]
    pub const fn runs(&self) -> usize {
        self.runs
    }
}
