//! A question being worked out, unit by unit.

mod stages;
mod steps;
mod trial;

pub use stages::answered;
pub(super) use trial::findings_here;

use stages::Stages;
use steps::Steps;
use trial::{Hunting, TrialHere, experiment};

use crate::analysis::Ensemble;
use crate::analysis::PlaneSweep;
use crate::analysis::Sweep;
use crate::analysis::Worlds;
use crate::analysis::claims::ClaimSweep;
use crate::analysis::counterfactual::Outcome;
use crate::analysis::ledger::Change;
use crate::analysis::ledger::LedgerSweep;
use crate::analysis::ledger::Scope;
use crate::analysis::why::Inquiry;
use crate::model::Runner;
use crate::share::Ask;
use crate::share::Question;
use crate::share::ScenarioError;

/// Most numbers that one answer may hold.
const MOST_NUMBERS: usize = 4_000_000;

/// Work that can be put down after every unit and taken up again.
trait Units {
    fn columns(&self) -> Vec<String>;
    /// Units that are known of; more may come to light as they are worked out.
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
    most: usize,
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
            Question::Why { before, after, measure, year } => {
                let outcomes = vec![Outcome::at(measure, year)];
                Box::new(Stages::new(Inquiry::new(before, after, outcomes)))
            }
            Question::Ledger { scenario, region } => {
                let scope = region.map_or(Scope::Nation, Scope::Region);
                swept(Some(LedgerSweep::new(Change::all(&scenario), scope)))?
            }
            Question::Claims { experiments, worlds, seed } => {
                let experiments: Vec<_> = experiments.into_iter().filter_map(experiment).collect();
                let sweep = ClaimSweep::new(experiments, worlds, seed);
                swept(Some(sweep).filter(|sweep| sweep.units() > 0))?
            }
            Question::Trial { experiment: id, world, kind } => {
                Box::new(TrialHere::new(experiment(id).ok_or_else(unanswerable)?, &world, kind))
            }
            Question::Hunt { claim: id, world, seed, first } => {
                Box::new(Hunting::new(id, &world, seed, &first).ok_or_else(unanswerable)?)
            }
        };
        let columns = units.columns();
        let most = ask.to;
        let to = most.min(units.count());
        let from = ask.from.min(to);
        let numbers = (to - from).saturating_mul(columns.len());
        if numbers > MOST_NUMBERS {
            let problem = format!("expected at most {MOST_NUMBERS} numbers, found {numbers}");
            return Err(ScenarioError { place: "to".to_owned(), problem });
        }
        Ok(Self { units, columns, rows: Vec::with_capacity(numbers), from, next: from, most })
    }

    /// Work out the next unit, if there is one.
    pub fn go_on(&mut self) {
        if self.next < self.to() {
            self.units.row(self.next, &mut self.rows);
            self.next += 1;
        }
    }

    /// The unit before which to stop, as far as is known.
    fn to(&self) -> usize {
        self.most.min(self.units.count())
    }

    /// Units done.
    #[must_use]
    pub const fn done(&self) -> usize {
        self.next - self.from
    }

    /// Units in all.
    #[must_use]
    pub fn total(&self) -> usize {
        self.to() - self.from
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
        None => Err(unanswerable()),
    }
}

fn unanswerable() -> ScenarioError {
    ScenarioError {
        place: "ask".to_owned(),
        problem: "expected a question with an answer".to_owned(),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::toolbox::reader_run;
    use crate::analysis::toolbox::until;
    use crate::analysis::why::why;
    use crate::model::Measure;
    use crate::model::Mechanism;

    fn worked(question: Question) -> Vec<f64> {
        let ask = Ask::all(question);
        assert_eq!(Ask::read(&ask.text()), Ok(ask.clone()), "the question travels");
        let mut work = Work::open(&ask).expect("it can be answered");
        while work.done() < work.total() {
            work.go_on();
        }
        work.answer().1
    }

    #[test]
    fn an_inquiry_worked_out_elsewhere_answers_as_one_that_is_asked_here() {
        let after = until(8.0, reader_run());
        let mut before =
            crate::analysis::counterfactual::without_mechanism(&after, Mechanism::RegionalBoards);
        before.levers[0].direction = 0.4;
        let outcomes = vec![Outcome::at(Measure::Joins, 8.0)];
        let numbers = worked(Question::Why {
            before: before.clone(),
            after: after.clone(),
            measure: Measure::Joins,
            year: 8.0,
        });
        let asked = Inquiry::new(before.clone(), after.clone(), outcomes.clone());
        assert!(answered(asked.clone(), &numbers[1..]).is_none(), "a number is missing");
        let told = answered(asked, &numbers).expect("whole rows").whys();
        let here = why(before, after, outcomes, |sweep| crate::analysis::rows(&Held(sweep)));
        assert_eq!(told, here);
    }

    struct Held<'a>(&'a dyn Sweep);

    impl Sweep for Held<'_> {
        fn columns(&self) -> Vec<String> {
            self.0.columns()
        }

        fn units(&self) -> usize {
            self.0.units()
        }

        fn unit(&self, index: usize, runner: &mut Runner) -> Vec<f64> {
            self.0.unit(index, runner)
        }
    }

    #[test]
    fn a_ledger_worked_out_elsewhere_is_the_ledger() {
        let scenario = until(6.0, reader_run());
        let changes = Change::all(&scenario);
        let sweep = LedgerSweep::new(changes, Scope::Region(1));
        let numbers = worked(Question::Ledger { scenario, region: Some(1) });
        let columns = sweep.columns().len();
        let rows: Vec<Vec<f64>> = numbers.chunks(columns).map(<[f64]>::to_vec).collect();
        assert_eq!(rows, crate::analysis::rows(&sweep));
        assert!(sweep.gather(&rows).is_some());
    }
}
