//! How sure the sandbox's answer is: the same levers in plausible worlds, a few first, then more.

use crate::analysis::Bands;
use crate::analysis::Ensemble;
use crate::analysis::Reading;
use crate::analysis::Worlds;
use crate::app::Answer;
use crate::app::News;
use crate::app::Shared;
use crate::app::Told;
use crate::model::Measure;
use crate::model::Run;
use crate::model::Scenario;
use crate::share::Ask;
use crate::share::Question;

/// Worlds that the range is drawn from once it is complete.
pub const WORLDS: usize = 1_000;

/// Worlds after which it is drawn for the first time.
pub const FIRST_WORLDS: usize = 100;

/// Where the worlds are drawn from.
const SEED: u64 = 1;

/// What is ranged over: the record's line.
const READING: Reading = Reading::National(Measure::Joins);

/// What is known of the range so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Range {
    /// Whether it could not be worked out.
    pub failed: bool,
    /// Worlds worked out, handed in or not.
    done: usize,
    /// What was handed in.
    gathered: Option<Shared<Gathered>>,
}

/// Rows of the ensemble's first units, and what they say.
#[derive(Clone, Debug, PartialEq)]
struct Gathered {
    ensemble: Ensemble,
    rows: Vec<Vec<f64>>,
    bands: Bands,
}

impl Range {
    /// Worlds worked out, 0..=[`WORLDS`].
    #[must_use]
    pub const fn done(&self) -> usize {
        self.done
    }

    /// Whether every world was worked out and handed in.
    #[must_use]
    pub fn complete(&self) -> bool {
        self.bands().is_some_and(|bands| bands.worlds == WORLDS)
    }

    /// The bands of the record's line in the worlds that were handed in.
    #[must_use]
    pub fn bands(&self) -> Option<&Bands> {
        self.gathered.as_ref().map(|gathered| &gathered.bands)
    }

    /// Between which two values nine runs in ten lie in the quarter nearest to `year`.
    #[must_use]
    pub fn at(&self, year: f64) -> Option<(f64, f64)> {
        let bands = self.bands()?;
        let apart = |at: &f64| (at - year).abs();
        let nearest =
            |one: &(usize, &f64), other: &(usize, &f64)| apart(one.1).total_cmp(&apart(other.1));
        let (place, _) = bands.years.iter().enumerate().min_by(nearest)?;
        let [low, .., high] = &bands.spreads.first()?.quantiles;
        Some((*low.get(place)?, *high.get(place)?))
    }

    /// What is still to be asked about `scenario`. The first unit of all is the scenario itself.
    #[must_use]
    pub(super) fn question(&self, scenario: Scenario) -> Option<Ask> {
        if self.failed || self.complete() {
            return None;
        }
        let (from, to) = match &self.gathered {
            None => (0, FIRST_WORLDS + 1),
            Some(gathered) => (gathered.rows.len(), WORLDS + 1),
        };
        let years = (0..scenario.steps()).map(Run::year).collect();
        let readings = vec![READING];
        let question = Question::Ensemble { scenario, readings, years, worlds: WORLDS, seed: SEED };
        Some(Ask { question, from, to })
    }

    /// The range with the news of its question taken in.
    pub(super) fn told(&self, told: &Told) -> Self {
        match &told.news {
            News::Progress { done, .. } => {
                let units = told.ask.from + done;
                Self { done: units.saturating_sub(1).min(WORLDS), ..self.clone() }
            }
            News::Answer(answer) => match self.gather(&told.ask, answer) {
                Some(gathered) => {
                    let done = gathered.bands.worlds;
                    Self { failed: false, done, gathered: Some(Shared::new(gathered)) }
                }
                None => Self { failed: true, ..self.clone() },
            },
            News::Failed(_) => Self { failed: true, ..self.clone() },
        }
    }

    /// The rows so far with those of `answer` at their end.
    fn gather(&self, ask: &Ask, answer: &Answer) -> Option<Gathered> {
        let (ensemble, mut rows) = match &self.gathered {
            Some(gathered) => (gathered.ensemble.clone(), gathered.rows.clone()),
            None => (ensemble(&ask.question)?, Vec::new()),
        };
        rows.extend(answer.rows.chunks(answer.columns.len().max(1)).map(<[f64]>::to_vec));
        let bands = ensemble.bands(&rows).filter(|_| rows.len() == ask.to)?;
        Some(Gathered { ensemble, rows, bands })
    }
}

fn ensemble(question: &Question) -> Option<Ensemble> {
    let Question::Ensemble { scenario, readings, years, worlds, seed } = question else {
        return None;
    };
    let worlds = Worlds::new(*worlds, *seed);
    Ensemble::new(scenario.clone(), worlds, readings.clone(), Vec::new(), years)
}
