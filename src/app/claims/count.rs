//! A count of a claim's worlds on the reader's own device, a hundred at a time.

use crate::analysis::claims::Across;
use crate::analysis::claims::Finding;
use crate::analysis::claims::Kinds;
use crate::analysis::claims::Sample;
use crate::app::Answer;
use crate::app::News;
use crate::app::Shared;
use crate::app::Told;
use crate::app::claims::counted::CLAIM_CHUNK;
use crate::app::claims::counted::CLAIM_WORLDS;
use crate::app::claims::counted::Listed;
use crate::app::claims::counted::SEED;
use crate::app::claims::tally::Tally;
use crate::share::Ask;
use crate::share::Question;

/// Numbers of one claim in a row of the answer.
const PER_CLAIM: usize = 4;

/// What is known of a count so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Count {
    /// Whether it is to go on.
    pub wanted: bool,
    /// Whether it could not be made.
    pub failed: bool,
    /// Worlds worked out, handed in or not.
    done: usize,
    gathered: Option<Shared<Gathered>>,
}

#[derive(Clone, Debug, PartialEq)]
struct Gathered {
    findings: Vec<Finding>,
    tally: Tally,
}

impl Count {
    /// A count that has begun.
    pub(super) fn begun() -> Self {
        Self { wanted: true, ..Self::default() }
    }

    /// Worlds worked out, 0..=[`CLAIM_WORLDS`].
    #[must_use]
    pub const fn done(&self) -> usize {
        self.done
    }

    /// What the worlds that were handed in say.
    #[must_use]
    pub fn tally(&self) -> Option<&Tally> {
        self.gathered.as_ref().map(|gathered| &gathered.tally)
    }

    fn handed_in(&self) -> usize {
        self.gathered.as_ref().map_or(0, |gathered| gathered.findings.len())
    }

    /// Whether every world was counted.
    #[must_use]
    pub fn complete(&self) -> bool {
        self.handed_in() == CLAIM_WORLDS
    }

    /// Whether it is being counted.
    #[must_use]
    pub fn running(&self) -> bool {
        self.wanted && !self.failed && !self.complete()
    }

    /// What is still to be asked.
    pub(super) fn question(&self, listed: &Listed) -> Option<Ask> {
        let (experiment, ..) = listed.tested().filter(|_| self.running())?;
        let experiments = vec![experiment.id];
        let question = Question::Claims { experiments, worlds: CLAIM_WORLDS, seed: SEED };
        let from = self.handed_in();
        Some(Ask { question, from, to: from + CLAIM_CHUNK })
    }

    /// The count with the news of its question taken in.
    pub(super) fn told(&self, listed: &Listed, worlds: &Kinds, told: &Told) -> Self {
        let failed = || Self { failed: true, wanted: false, ..self.clone() };
        match &told.news {
            News::Progress { done, .. } => {
                Self { done: (told.ask.from + done).min(CLAIM_WORLDS), ..self.clone() }
            }
            News::Answer(answer) => match self.gather(listed, worlds, &told.ask, answer) {
                Some(gathered) => {
                    let done = gathered.findings.len();
                    let wanted = self.wanted && done < CLAIM_WORLDS;
                    Self { wanted, failed: false, done, gathered: Some(Shared::new(gathered)) }
                }
                None => failed(),
            },
            News::Failed(_) => failed(),
        }
    }

    fn gather(
        &self,
        listed: &Listed,
        worlds: &Kinds,
        ask: &Ask,
        answer: &Answer,
    ) -> Option<Gathered> {
        let (experiment, _, place) = listed.tested()?;
        let width = PER_CLAIM * experiment.claims.len();
        let rows = (answer.columns.len() == width).then(|| answer.rows.chunks_exact(width))?;
        let before = self.gathered.as_ref().map(|gathered| gathered.findings.clone());
        let mut findings = before.unwrap_or_default();
        for row in rows {
            let &[margin, quantity, applies, _] = row.get(PER_CLAIM * place..)?.first_chunk()?;
            findings.push(Finding { margin, quantity, applies: applies > 0.0 });
        }
        let sample: &dyn Sample = match experiment.across {
            Across::Worlds => worlds.worlds(),
            Across::Kinds => worlds,
        };
        let whole = findings.len() == ask.to;
        whole.then(|| Gathered { tally: Tally::of(&findings, sample, &listed.splits), findings })
    }
}
