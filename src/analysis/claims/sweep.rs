//! Claims in many worlds, as rows of numbers, and the verdicts that are gathered from them.

use crate::analysis::claims::{Across, Claim, Experiment, Finding, Kinds, Sample, Verdict};
use crate::analysis::{Sweep, Worlds};
use crate::model::Runner;

/// Numbers of one claim in a row.
const PER_CLAIM: usize = 4;

/// Experiments repeated over the same worlds. Unit `i` is one world of one experiment: all worlds of
/// the first experiment, then all of the next.
///
/// A row holds, for each claim of its experiment, margin, quantity, whether the claim applies (1 or
/// 0) and whether it holds (1 or 0); then zeros up to the width of the experiment with most claims.
#[derive(Clone, Debug)]
pub struct ClaimSweep {
    experiments: Vec<&'static Experiment>,
    kinds: Kinds,
}

/// A claim and the verdict on it.
#[derive(Clone, Debug)]
pub struct Tested {
    /// What was run.
    pub experiment: &'static Experiment,
    /// The claim.
    pub claim: &'static Claim,
    /// What came of it.
    pub verdict: Verdict,
}

impl ClaimSweep {
    /// Repeat `experiments` over `count` worlds (at most as many as there can be), or over as many
    /// kinds of country, drawn from `seed`.
    #[must_use]
    pub fn new(experiments: Vec<&'static Experiment>, count: usize, seed: u64) -> Self {
        Self { experiments, kinds: Kinds::new(count, seed) }
    }

    /// The worlds over which an experiment is repeated.
    #[must_use]
    pub fn sample(&self, experiment: &Experiment) -> &dyn Sample {
        match experiment.across {
            Across::Worlds => self.kinds.worlds(),
            Across::Kinds => &self.kinds,
        }
    }

    /// Worlds of each experiment.
    #[must_use]
    pub const fn worlds(&self) -> &Worlds {
        self.kinds.worlds()
    }

    fn width(&self) -> usize {
        self.experiments.iter().map(|experiment| experiment.claims.len()).max().unwrap_or(0)
    }

    /// The findings of every claim in every world, from the rows of all units in order. `None` where
    /// a row is missing, too many or of the wrong length.
    #[must_use]
    pub fn findings(&self, rows: &[Vec<f64>]) -> Option<Vec<Vec<Finding>>> {
        let width = self.width() * PER_CLAIM;
        if rows.len() != self.units() || rows.iter().any(|row| row.len() != width) {
            return None;
        }
        let finding = |row: &Vec<f64>, place: usize| match row.chunks_exact(PER_CLAIM).nth(place) {
            Some(&[margin, quantity, applies, _]) => {
                Finding { margin, quantity, applies: applies > 0.0 }
            }
            _ => Finding { margin: 0.0, quantity: 0.0, applies: false },
        };
        let worlds = self.worlds().len();
        let mut found = Vec::new();
        for (index, experiment) in self.experiments.iter().enumerate() {
            let rows = &rows[index * worlds..(index + 1) * worlds];
            for place in 0..experiment.claims.len() {
                found.push(rows.iter().map(|row| finding(row, place)).collect());
            }
        }
        Some(found)
    }

    /// The verdict on every claim, from the rows of all units in order. `None` where the rows are
    /// not those of this sweep.
    #[must_use]
    pub fn verdicts(&self, rows: &[Vec<f64>]) -> Option<Vec<Tested>> {
        let claims = self
            .experiments
            .iter()
            .flat_map(|&experiment| experiment.claims.iter().map(move |claim| (experiment, claim)));
        let tested = claims.zip(self.findings(rows)?).map(|((experiment, claim), findings)| {
            let verdict = Verdict::of(&findings, self.sample(experiment));
            Tested { experiment, claim, verdict }
        });
        Some(tested.collect())
    }
}

impl Sweep for ClaimSweep {
    fn columns(&self) -> Vec<String> {
        let named = |place: usize| {
            ["margin", "quantity", "applies", "holds"].map(|column| format!("{column} {place}"))
        };
        (1..=self.width()).flat_map(named).collect()
    }

    fn units(&self) -> usize {
        self.experiments.len() * self.worlds().len()
    }

    fn unit(&self, index: usize, runner: &mut Runner) -> Vec<f64> {
        let worlds = self.worlds().len().max(1);
        let Some(experiment) = self.experiments.get(index / worlds) else { return Vec::new() };
        let sample = self.sample(experiment);
        let findings =
            experiment.findings(runner, |scenario| sample.place(index % worlds, scenario));
        let mut row = Vec::with_capacity(self.width() * PER_CLAIM);
        for finding in findings {
            let [applies, holds] = [finding.applies, finding.holds()].map(f64::from);
            row.extend([finding.margin, finding.quantity, applies, holds]);
        }
        row.resize(self.width() * PER_CLAIM, 0.0);
        row
    }
}
