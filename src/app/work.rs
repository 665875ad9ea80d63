//! A question being worked out, unit by unit.

use crate::analysis::Ensemble;
use crate::analysis::PlaneSweep;
use crate::analysis::Sweep;
use crate::analysis::Worlds;
use crate::analysis::claims::ClaimSweep;
use crate::analysis::claims::EXPERIMENTS;
use crate::analysis::claims::Experiment;
use crate::analysis::claims::Finding;
use crate::analysis::claims::Here;
use crate::analysis::claims::Kind;
use crate::analysis::claims::claim;
use crate::analysis::counterfactual::Outcome;
use crate::analysis::hunt::Hunt;
use crate::analysis::ledger::Change;
use crate::analysis::ledger::LedgerSweep;
use crate::analysis::ledger::Scope;
use crate::analysis::why::Inquiry;
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

fn experiment(id: &str) -> Option<&'static Experiment> {
    EXPERIMENTS.iter().copied().find(|experiment| experiment.id == id)
}

/// What came of each claim of an experiment in one world that was set, not drawn.
pub(super) fn findings_here(
    experiment: &Experiment,
    world: &Scenario,
    kind: Option<Kind>,
    runner: &mut Runner,
) -> Vec<Finding> {
    let here = Here::of(world);
    experiment.findings(runner, |scenario| {
        let placed = here.place(scenario);
        kind.map_or_else(|| placed.clone(), |kind| kind.place(&placed))
    })
}

/// One experiment in one world: a single unit, two numbers a claim.
struct TrialHere {
    experiment: &'static Experiment,
    world: Scenario,
    kind: Option<Kind>,
    runner: Runner,
}

impl TrialHere {
    fn new(experiment: &'static Experiment, world: &Scenario, kind: Option<Kind>) -> Self {
        Self { experiment, world: world.clone(), kind, runner: Runner::new() }
    }
}

impl Units for TrialHere {
    fn columns(&self) -> Vec<String> {
        let named = |place| ["margin", "quantity"].map(|column| format!("{column} {place}"));
        (1..=self.experiment.claims.len()).flat_map(named).collect()
    }

    fn count(&self) -> usize {
        1
    }

    fn row(&mut self, _index: usize, rows: &mut Vec<f64>) {
        let Self { experiment, world, kind, runner } = self;
        for finding in findings_here(experiment, world, *kind, runner) {
            rows.extend([finding.margin, finding.quantity]);
        }
    }
}

/// Steps of a hunt, and runs in each of them: few enough that a slice may end after any.
const HUNT_STEPS: usize = 600;
const HUNT_RUNS: usize = 8;

/// A hunt, a few runs a unit. Rows hold tries, whether a refutation is finished and its margin, then
/// every value as it has it; once it is finished, rows cost nothing.
struct Hunting {
    hunt: Hunt,
    runner: Runner,
}

impl Hunting {
    fn new(id: &str, world: &Scenario, seed: u64, first: &[String]) -> Option<Self> {
        let (experiment, claim, _) = claim(id)?;
        let first: Vec<&str> = first.iter().map(String::as_str).collect();
        let hunt = Hunt::new(experiment, claim, world, seed, &first)?;
        Some(Self { hunt, runner: Runner::new() })
    }

    /// A find is shortened until its descent ends.
    fn finished(&self) -> bool {
        let progress = self.hunt.progress();
        progress.found.is_some() && progress.descents > 0
    }
}

impl Units for Hunting {
    fn columns(&self) -> Vec<String> {
        let names = self.hunt.names();
        ["tries", "found", "margin"].into_iter().chain(names).map(str::to_owned).collect()
    }

    fn count(&self) -> usize {
        HUNT_STEPS
    }

    fn row(&mut self, _index: usize, rows: &mut Vec<f64>) {
        if !self.finished() {
            self.hunt.advance(HUNT_RUNS, &mut self.runner);
        }
        let progress = self.hunt.progress();
        let found = progress.found.as_ref();
        rows.push(progress.tries as f64);
        rows.push(f64::from(u8::from(found.is_some())));
        rows.push(found.map_or(0.0, |found| found.margin));
        rows.extend(self.hunt.values(found));
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

/// The stages of an inquiry, each known once the one before is answered.
struct Stages {
    inquiry: Inquiry,
    runner: Runner,
    /// Rows of the present stage.
    rows: Vec<Vec<f64>>,
    /// Units of the stages before.
    before: usize,
}

impl Stages {
    fn new(inquiry: Inquiry) -> Self {
        Self { inquiry, runner: Runner::new(), rows: Vec::new(), before: 0 }
    }
}

impl Units for Stages {
    /// Rows of different stages have different lengths: whoever asks knows them.
    fn columns(&self) -> Vec<String> {
        vec!["number".to_owned()]
    }

    fn count(&self) -> usize {
        self.before + self.inquiry.sweep().map_or(0, Sweep::units)
    }

    fn row(&mut self, index: usize, rows: &mut Vec<f64>) {
        let Some(sweep) = self.inquiry.sweep() else { return };
        let row = sweep.unit(index - self.before, &mut self.runner);
        rows.extend(&row);
        let units = sweep.units();
        self.rows.push(row);
        if self.rows.len() == units {
            self.before += units;
            self.inquiry.answer(&std::mem::take(&mut self.rows));
        }
    }
}

/// The inquiry that is answered by the numbers of its stages, one after another; `None` where they
/// are not as many as it has asked for.
#[must_use]
pub fn answered(mut inquiry: Inquiry, numbers: &[f64]) -> Option<Inquiry> {
    let mut rest = numbers;
    while let Some(sweep) = inquiry.sweep() {
        let (units, columns) = (sweep.units(), sweep.columns().len());
        let (stage, after) = rest.split_at_checked(units.checked_mul(columns)?)?;
        rest = after;
        let rows: Vec<Vec<f64>> = stage.chunks(columns.max(1)).map(<[f64]>::to_vec).collect();
        inquiry.answer(&rows);
    }
    rest.is_empty().then_some(inquiry)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::toolbox::reader_run;
    use crate::analysis::toolbox::until;
    use crate::analysis::why::why;
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
