//! Why the last change moved a figure: asked of the desk, answered by runs with each change left out.

use crate::analysis::counterfactual::Outcome;
use crate::analysis::why::Inquiry;
use crate::analysis::why::Why;
use crate::app::News;
use crate::app::Shared;
use crate::app::Told;
use crate::app::answered;
use crate::model::Measure;
use crate::model::Scenario;
use crate::share::Ask;
use crate::share::Question;

/// A question about one figure, and its answer once there is one.
#[derive(Clone, Debug, PartialEq)]
pub struct Reasons {
    /// What moved.
    pub measure: Measure,
    /// The year that is looked at.
    pub year: f64,
    /// Whether it could not be worked out.
    pub failed: bool,
    before: Scenario,
    after: Scenario,
    why: Option<Shared<Why>>,
}

impl Reasons {
    /// Ask why `measure` in `year` differs between two scenarios.
    #[must_use]
    pub const fn new(before: Scenario, after: Scenario, measure: Measure, year: f64) -> Self {
        Self { measure, year, failed: false, before, after, why: None }
    }

    /// What is still to be asked.
    #[must_use]
    pub fn question(&self) -> Option<Ask> {
        let Self { measure, year, before, after, .. } = self.clone();
        let open = self.why.is_none() && !self.failed;
        open.then_some(Ask::all(Question::Why { before, after, measure, year }))
    }

    /// The same with the news of its question taken in.
    #[must_use]
    pub fn told(&self, told: &Told) -> Self {
        let why = match &told.news {
            News::Progress { .. } => return self.clone(),
            News::Answer(answer) => self.answered(&answer.rows),
            News::Failed(_) => None,
        };
        Self { failed: why.is_none(), why: why.map(Shared::new), ..self.clone() }
    }

    fn answered(&self, numbers: &[f64]) -> Option<Why> {
        let outcomes = vec![Outcome::at(self.measure, self.year)];
        let inquiry = Inquiry::new(self.before.clone(), self.after.clone(), outcomes);
        answered(inquiry, numbers)?.whys().into_iter().next()
    }

    /// The answer.
    #[must_use]
    pub fn why(&self) -> Option<&Why> {
        self.why.as_deref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::toolbox::reader_run;
    use crate::analysis::toolbox::until;
    use crate::app::Answer;
    use crate::app::Work;

    #[test]
    fn the_answer_is_that_of_the_runs_and_a_broken_one_is_told_as_failed() {
        let after = until(6.0, reader_run());
        let mut before = after.clone();
        before.mechanisms.truncate(2);
        let reasons = Reasons::new(before, after, Measure::Joins, 6.0);
        let ask = reasons.question().expect("it is open");
        let mut work = Work::open(&ask).expect("it can be answered");
        while work.done() < work.total() {
            work.go_on();
        }
        let (columns, rows) = work.answer();
        let told = |rows: Vec<f64>| Told {
            ask: Box::new(ask.clone()),
            news: News::Answer(Shared::new(Answer { columns: columns.clone(), rows })),
        };
        let broken = reasons.told(&told(rows[1..].to_vec()));
        assert!(broken.failed && broken.why().is_none() && broken.question().is_none());
        let done = reasons.told(&told(rows));
        let why = done.why().expect("an answer");
        let sum: f64 = why.attribution.contributions.iter().map(|part| part.shapley).sum();
        assert!((sum - why.attribution.change()).abs() < 1e-12);
        assert!(done.question().is_none());
    }
}
