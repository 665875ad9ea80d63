//! A question being worked out, unit by unit.

use crate::analysis::Ensemble;
use crate::analysis::PlaneSweep;
use crate::analysis::Sweep;
use crate::analysis::Worlds;
use crate::model::Measure;
use crate::model::Run;
use crate::model::Runner;
use crate::model::Scenario;
use crate::share::Ask;
use crate::share::Question;
use crate::share::ScenarioError;

/// Most numbers that one answer may hold.
const MOST_NUMBERS: usize = 4_000_000;

/// Work that can be put down after every unit and taken up again.
trait Units {
    fn columns(&self) -> Vec<String>;
    fn count(&self) -> usize;
    /// Work out the row of unit `index`. Units are asked for in order.
    fn row(&mut self, index: usize, rows: &mut Vec<f64>);
}

/// A question being worked out.
pub struct Work {
    units: Box<dyn Units>,
    columns: Vec<String>,
    rows: Vec<f64>,
    from: usize,
    next: usize,
    to: usize,
}

impl Work {
    /// Take a question up.
    ///
    /// # Errors
    /// There is nothing to answer, or more numbers than there is room for.
    pub fn open(ask: &Ask) -> Result<Self, ScenarioError> {
        let units: Box<dyn Units> = match ask.question.clone() {
            Question::Run { scenario } => Box::new(Steps::new(&scenario)),
            Question::Ensemble { scenario, readings, years, worlds, seed } => {
                let worlds = Worlds::new(worlds, seed);
                swept(Ensemble::new(scenario, worlds, readings, Vec::new(), &years))?
            }
            Question::Plane { scenario, rule, size, readings, years } => {
                swept(PlaneSweep::new(scenario, rule, size, readings, &years))?
            }
        };
        let columns = units.columns();
        let to = ask.to.min(units.count());
        let from = ask.from.min(to);
        let numbers = (to - from).saturating_mul(columns.len());
        if numbers > MOST_NUMBERS {
            let problem = format!("expected at most {MOST_NUMBERS} numbers, found {numbers}");
            return Err(ScenarioError { place: "to".to_owned(), problem });
        }
        Ok(Self { units, columns, rows: Vec::with_capacity(numbers), from, next: from, to })
    }

    /// Work out the next unit, if there is one.
    pub fn go_on(&mut self) {
        if self.next < self.to {
            self.units.row(self.next, &mut self.rows);
            self.next += 1;
        }
    }

    /// Units done.
    #[must_use]
    pub const fn done(&self) -> usize {
        self.next - self.from
    }

    /// Units in all.
    #[must_use]
    pub const fn total(&self) -> usize {
        self.to - self.from
    }

    /// Names of the columns, and the rows so far, one after another.
    #[must_use]
    pub fn answer(self) -> (Vec<String>, Vec<f64>) {
        (self.columns, self.rows)
    }
}

/// Units that need nothing of each other.
struct Swept<S> {
    sweep: S,
    runner: Runner,
}

/// What was read as a question makes a sweep; where it does not, nobody is the worse for it.
fn swept<S: Sweep + 'static>(sweep: Option<S>) -> Result<Box<dyn Units>, ScenarioError> {
    match sweep {
        Some(sweep) => Ok(Box::new(Swept { sweep, runner: Runner::new() })),
        None => Err(ScenarioError {
            place: "ask".to_owned(),
            problem: "expected a question with an answer".to_owned(),
        }),
    }
}

impl<S: Sweep> Units for Swept<S> {
    fn columns(&self) -> Vec<String> {
        self.sweep.columns()
    }

    fn count(&self) -> usize {
        self.sweep.units()
    }

    fn row(&mut self, index: usize, rows: &mut Vec<f64>) {
        rows.extend(self.sweep.unit(index, &mut self.runner));
    }
}

/// One run, a unit a step: each needs the one before.
struct Steps {
    runner: Runner,
    taken: usize,
}

impl Steps {
    fn new(scenario: &Scenario) -> Self {
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
