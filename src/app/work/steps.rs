//! One run, step by step.

use crate::app::work::Units;
use crate::model::Measure;
use crate::model::Run;
use crate::model::Runner;
use crate::model::Scenario;

/// One run, a unit a step: each needs the one before.
pub(super) struct Steps {
    runner: Runner,
    taken: usize,
}

impl Steps {
    pub(super) fn new(scenario: &Scenario) -> Self {
        let mut runner = Runner::new();
        runner.begin(scenario);
        Self { runner, taken: 0 }
    }
}

impl Units for Steps {
    fn columns(&self) -> Vec<String> {
        let measures = Measure::OUTPUT.iter().map(|measure| measure.column());
        std::iter::once("t").chain(measures).map(str::to_owned).collect()
    }

    fn count(&self) -> usize {
        self.runner.record().steps()
    }

    fn row(&mut self, index: usize, rows: &mut Vec<f64>) {
        while self.taken <= index && self.runner.advance() {
            self.taken += 1;
        }
        rows.push(Run::year(index));
        rows.extend(
            Measure::OUTPUT.iter().map(|measure| self.runner.record().series(*measure)[index]),
        );
    }
}
