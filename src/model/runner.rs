//! Run after run in one workspace.

use crate::run::Run;
use crate::scenario::Scenario;
use crate::simulation::Simulation;

/// Runs scenarios one after another and uses the same memory again. One per thread.
#[derive(Clone, Debug, Default)]
pub struct Runner {
    simulation: Simulation,
    run: Run,
    taken: usize,
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
        self.begin(scenario);
        while self.advance() {}
        &self.run
    }

    /// Run a scenario into a record of the caller's, whose memory is used again.
    pub fn fill(&mut self, scenario: &Scenario, record: &mut Run) {
        std::mem::swap(&mut self.run, record);
        self.run(scenario);
        std::mem::swap(&mut self.run, record);
    }

    /// Prepare a run that is taken step by step.
    pub fn begin(&mut self, scenario: &Scenario) {
        self.runs += 1;
        self.taken = 0;
        self.simulation.prepare(scenario);
        self.run.resize(self.simulation.steps(), self.simulation.country().regions);
    }

    /// Work out the next step; `false` where none is left.
    pub fn advance(&mut self) -> bool {
        let left = self.taken < self.simulation.steps();
        if left {
            self.simulation.step(self.taken, &mut self.run);
            self.taken += 1;
        }
        left
    }

    /// The record as far as it goes: steps that were not taken yet mean nothing.
    #[must_use]
    pub const fn record(&self) -> &Run {
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
    use crate::Preset;
    use crate::simulate;

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
