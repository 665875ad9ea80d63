//! A claim tried in one world, and hunted down from it.

use crate::analysis::claims::EXPERIMENTS;
use crate::analysis::claims::Experiment;
use crate::analysis::claims::Finding;
use crate::analysis::claims::Here;
use crate::analysis::claims::Kind;
use crate::analysis::claims::claim;
use crate::analysis::hunt::Hunt;
use crate::app::work::Units;
use crate::model::Runner;
use crate::model::Scenario;

pub(super) fn experiment(id: &str) -> Option<&'static Experiment> {
    EXPERIMENTS.iter().copied().find(|experiment| experiment.id == id)
}

/// What came of each claim of an experiment in one world that was set, not drawn.
pub(in crate::app) fn findings_here(
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
pub(super) struct TrialHere {
    experiment: &'static Experiment,
    world: Scenario,
    kind: Option<Kind>,
    runner: Runner,
}

impl TrialHere {
    pub(super) fn new(
        experiment: &'static Experiment,
        world: &Scenario,
        kind: Option<Kind>,
    ) -> Self {
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
pub(super) struct Hunting {
    hunt: Hunt,
    runner: Runner,
}

impl Hunting {
    pub(super) fn new(id: &str, world: &Scenario, seed: u64, first: &[String]) -> Option<Self> {
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
