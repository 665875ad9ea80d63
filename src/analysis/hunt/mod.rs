//! The hunt for a counter-example: from where the reader stands, through the ranges tried, to the
//! nearest world in which a claim breaks.
//!
//! A hunt that finds nothing has found nothing in so many tries; it never says that there is nothing.

mod range;

pub use range::{Moved, Refutation};

use crate::analysis::claims::{Across, Claim, Experiment, Here, Kind};
use crate::model::{Runner, Scenario, SplitMix64, TableMultipliers};
use range::{Coordinate, FLAGS, coordinates};

/// Halvings by which a change is brought back towards where the reader stands.
const HALVINGS: usize = 6;

/// How far a hunt has come.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// Worlds tried.
    pub tries: usize,
    /// Runs that took.
    pub runs: usize,
    /// Descents that came to their end.
    pub descents: usize,
    /// The claim's margin where the reader stands, once it has been tried and if the claim says
    /// anything there.
    pub here: Option<f64>,
    /// The least margin found anywhere.
    pub least: Option<f64>,
    /// The nearest refutation so far.
    pub found: Option<Refutation>,
}

/// A value and where it goes.
type Point = Vec<(usize, f64)>;

#[derive(Clone, Debug)]
enum Stage {
    /// Where the reader stands.
    Here,
    /// Downhill: one value after another to either end of its range, kept where the margin falls.
    Down { at: usize, high: bool },
    /// Without one change after another.
    Drop { at: usize },
    /// Half the way back for one change after another.
    Back { at: usize, halving: usize, reach: f64 },
}

/// A seeded local search that can stop between any two worlds and go on later.
///
/// Each descent takes the values in an order: first those named as mattering most, the others
/// shuffled. Once the claim breaks, changes that are not needed are taken back and the others
/// shortened; then another descent starts from where the reader stands, in another order. The same
/// claim, scenario, seed and names give the same tries, however they are cut into calls.
#[derive(Clone, Debug)]
pub struct Hunt {
    experiment: &'static Experiment,
    place: usize,
    own: Scenario,
    coordinates: Vec<Coordinate>,
    first: Vec<usize>,
    order: Vec<usize>,
    draws: SplitMix64,
    stage: Stage,
    point: Point,
    margin: f64,
    progress: Progress,
}

impl Hunt {
    /// Hunt for a world in which `claim` breaks, from the coefficients of `own`: a value outside the
    /// range tried starts where it is, and moves towards the range or into it. `first` names the values that
    /// matter most, in order; unknown names are passed over. `None` if the claim is not one of the
    /// experiment's.
    #[must_use]
    pub fn new(
        experiment: &'static Experiment,
        claim: &Claim,
        own: &Scenario,
        seed: u64,
        first: &[&str],
    ) -> Option<Self> {
        let place = experiment.claims.iter().position(|other| other.id == claim.id)?;
        let coordinates = coordinates(own, experiment.across);
        let find = |name: &&str| coordinates.iter().position(|other| other.name == *name);
        let mut first: Vec<usize> = first.iter().filter_map(find).collect();
        let mut seen = Vec::new();
        first.retain(|index| {
            !seen.contains(index) && {
                seen.push(*index);
                true
            }
        });
        let progress =
            Progress { tries: 0, runs: 0, descents: 0, here: None, least: None, found: None };
        let mut hunt = Self {
            experiment,
            place,
            own: own.clone(),
            coordinates,
            first,
            order: Vec::new(),
            draws: SplitMix64::new(seed),
            stage: Stage::Here,
            point: Point::new(),
            margin: f64::MAX,
            progress,
        };
        hunt.reorder(true);
        Some(hunt)
    }

    /// Runs of one try: no call of [`Hunt::advance`] takes fewer.
    #[must_use]
    pub fn runs_a_try(&self) -> usize {
        self.experiment.scenarios().len()
    }

    /// How far the hunt has come.
    #[must_use]
    pub const fn progress(&self) -> &Progress {
        &self.progress
    }

    /// The reader's scenario with a refutation's changes.
    #[must_use]
    pub fn scenario(&self, refutation: &Refutation) -> Scenario {
        let index = |moved: &Moved| self.coordinates.iter().position(|c| c.name == moved.name);
        let moves = refutation.moved.iter().filter_map(|moved| Some((index(moved)?, moved.to)));
        let (world, kind) = self.world(&moves.collect());
        kind.map_or_else(|| world.clone(), |kind| kind.place(&world))
    }

    /// Names of all values that may be changed, in order.
    #[must_use]
    pub fn names(&self) -> Vec<&'static str> {
        self.coordinates.iter().map(|coordinate| coordinate.name).collect()
    }

    /// Every value as a refutation has it, in the order of [`Hunt::names`]; without one, as the
    /// reader has it.
    #[must_use]
    pub fn values(&self, refutation: Option<&Refutation>) -> Vec<f64> {
        let to = |coordinate: &Coordinate| {
            let moved = refutation?.moved.iter().find(|moved| moved.name == coordinate.name)?;
            Some(moved.to)
        };
        self.coordinates.iter().map(|c| to(c).unwrap_or(c.from)).collect()
    }

    /// A refutation again from its margin and from every value as it has it.
    #[must_use]
    pub fn refutation(&self, margin: f64, values: &[f64]) -> Refutation {
        let pairs = self.coordinates.iter().zip(values);
        let moved = pairs.filter(|(c, to)| c.from.to_bits() != to.to_bits());
        Refutation { moved: moved.map(|(c, &to)| c.moved(to)).collect(), margin }
    }

    /// Try worlds until about `runs` more runs are made, at least one try's worth.
    pub fn advance(&mut self, runs: usize, runner: &mut Runner) -> &Progress {
        let end = self.progress.runs.saturating_add(runs);
        loop {
            self.step(runner);
            if self.progress.runs.saturating_add(self.runs_a_try()) > end {
                return &self.progress;
            }
        }
    }

    /// One try.
    fn step(&mut self, runner: &mut Runner) {
        match self.stage.clone() {
            Stage::Here => {
                let margin = self.margin_at(&Point::new(), runner);
                self.progress.here = margin;
                self.margin = margin.unwrap_or(f64::MAX);
                if self.margin <= 0.0 {
                    self.keep();
                }
                self.stage = Stage::Down { at: 0, high: false };
            }
            Stage::Down { at, high } => self.down(at, high, runner),
            Stage::Drop { at } => self.drop_change(at, runner),
            Stage::Back { at, halving, reach } => self.back(at, halving, reach, runner),
        }
    }

    fn down(&mut self, at: usize, high: bool, runner: &mut Runner) {
        let index = self.order[at.min(self.order.len() - 1)];
        let coordinate = self.coordinates[index];
        let mut point = self.point.clone();
        point.retain(|&(other, _)| other != index);
        point.push((index, if high { coordinate.high } else { coordinate.low }));
        if let Some(margin) = self.margin_at(&point, runner).filter(|&margin| margin < self.margin)
        {
            (self.point, self.margin) = (point, margin);
            if margin <= 0.0 {
                self.keep();
                self.stage = Stage::Drop { at: 0 };
                return;
            }
        }
        self.stage = match (high, at + 1 < self.order.len()) {
            (false, _) => Stage::Down { at, high: true },
            (true, true) => Stage::Down { at: at + 1, high: false },
            (true, false) => {
                self.again();
                return;
            }
        };
    }

    fn drop_change(&mut self, at: usize, runner: &mut Runner) {
        if at >= self.point.len() {
            self.stage = Stage::Back { at: 0, halving: 0, reach: 1.0 };
            return;
        }
        let mut point = self.point.clone();
        point.remove(at);
        match self.margin_at(&point, runner).filter(|&margin| margin <= 0.0) {
            Some(margin) => {
                (self.point, self.margin) = (point, margin);
                self.keep();
                self.stage = Stage::Drop { at };
            }
            None => self.stage = Stage::Drop { at: at + 1 },
        }
    }

    /// `reach`: the change's value still breaks the claim there, as a share of the way.
    fn back(&mut self, at: usize, halving: usize, reach: f64, runner: &mut Runner) {
        let Some(&(index, to)) = self.point.get(at) else {
            self.again();
            return;
        };
        if halving >= HALVINGS || self.coordinates[index].flag {
            self.stage = Stage::Back { at: at + 1, halving: 0, reach: 1.0 };
            return;
        }
        // Between what is known not to be enough (0 of the way at first) and what is.
        let from = self.coordinates[index].from;
        let span = (to - from) / reach;
        let mut step = 1.0;
        for _ in 0..=halving {
            step *= 0.5;
        }
        let shorter = reach - step;
        let mut point = self.point.clone();
        point[at].1 = from + span * shorter;
        let next = match self.margin_at(&point, runner).filter(|&margin| margin <= 0.0) {
            Some(margin) if shorter > 0.0 => {
                (self.point, self.margin) = (point, margin);
                self.keep();
                shorter
            }
            _ => reach,
        };
        self.stage = Stage::Back { at, halving: halving + 1, reach: next };
    }

    /// Start another descent from where the reader stands, in another order.
    fn again(&mut self) {
        self.progress.descents += 1;
        self.point.clear();
        self.margin = self.progress.here.unwrap_or(f64::MAX);
        self.reorder(false);
        self.stage = Stage::Down { at: 0, high: false };
    }

    /// Those that matter most first, in the order given the first time and shuffled later; the
    /// others shuffled.
    fn reorder(&mut self, as_given: bool) {
        let mut first = self.first.clone();
        if !as_given {
            shuffle(&mut first, &mut self.draws);
        }
        let rest = (0..self.coordinates.len()).filter(|index| !first.contains(index));
        let mut rest: Vec<usize> = rest.collect();
        shuffle(&mut rest, &mut self.draws);
        self.order = [first, rest].concat();
    }

    /// The reader's scenario with a point's values, and the kind of country where the claim is about
    /// kinds.
    fn world(&self, point: &Point) -> (Scenario, Option<Kind>) {
        let mut world = self.own.clone();
        let mut table = world.table.values();
        let from = |name| self.coordinates.iter().find(|c| c.name == name).map(|c| c.from);
        let mut flags = FLAGS.map(|name| from(name).is_some_and(|from| from > 0.5));
        for &(index, value) in point {
            let name = self.coordinates[index].name;
            if let Some(column) = TableMultipliers::NAMES.iter().position(|&other| other == name) {
                table[column] = value;
            } else if let Some(flag) = FLAGS.iter().position(|&other| other == name) {
                flags[flag] = value > 0.5;
            } else {
                // A range tried lies within the range accepted.
                let _accepted = world.parameters.set(name, value);
            }
        }
        world.table = TableMultipliers::new(table);
        let kind = (self.experiment.across == Across::Kinds).then(|| Kind {
            need: world.parameters.hetn,
            flow: world.parameters.flow,
            urgent: flags[0],
            rebuilt: flags[1],
        });
        (world, kind)
    }

    fn margin_at(&mut self, point: &Point, runner: &mut Runner) -> Option<f64> {
        let (world, kind) = self.world(point);
        let here = Here::of(&world);
        let before = runner.runs();
        let findings = self.experiment.findings(runner, |scenario| {
            let placed = here.place(scenario);
            kind.as_ref().map_or_else(|| placed.clone(), |kind| kind.place(&placed))
        });
        self.progress.tries += 1;
        self.progress.runs += runner.runs() - before;
        let finding = findings.get(self.place).filter(|finding| finding.applies)?;
        if self.progress.least.is_none_or(|least| finding.margin < least) {
            self.progress.least = Some(finding.margin);
        }
        Some(finding.margin)
    }

    /// Note the point as a refutation if none found so far is nearer.
    fn keep(&mut self) {
        let mut point = self.point.clone();
        point.sort_by_key(|&(index, _)| index);
        let moved = point.into_iter().map(|(index, to)| self.coordinates[index].moved(to));
        let refutation = Refutation { moved: moved.collect(), margin: self.margin };
        let nearer = |found: &Refutation| refutation.distance() < found.distance();
        if self.progress.found.as_ref().is_none_or(nearer) {
            self.progress.found = Some(refutation);
        }
    }
}

/// Fisher and Yates.
fn shuffle(list: &mut [usize], draws: &mut SplitMix64) {
    for last in (1..list.len()).rev() {
        let product = u128::from(draws.next_bits()) * (last as u128 + 1);
        list.swap(last, usize::try_from(product >> 64).unwrap_or(0));
    }
}
