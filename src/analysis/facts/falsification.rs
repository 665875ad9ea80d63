//! What a model of the middle must not do: the middle always best, everything for the better.

use super::middle::boards;
use super::{Bench, in_country};
use crate::analysis::claims::Kind;
use crate::analysis::toolbox::{CHOSEN_SIX, country, reorganisation, until};
use crate::model::{MECHANISM_COUNT, Measure, Runner, Scenario};

/// Years at which use is compared between positions of the levers.
pub const YEARS: [f64; 3] = [4.0, 10.0, 20.0];

/// A position of the two levers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Position {
    /// Name in tables and files.
    pub name: &'static str,
    /// National direction, 0..1.
    pub direction: f64,
    /// Local autonomy, 0..1.
    pub autonomy: f64,
}

/// The positions that are compared. Of two with the same use the first counts as the winner.
pub const POSITIONS: [Position; 4] = [
    Position { name: "middle-out", direction: 0.75, autonomy: 0.75 },
    Position { name: "midpoint", direction: 0.5, autonomy: 0.5 },
    Position { name: "top-down", direction: 1.0, autonomy: 0.1 },
    Position { name: "bottom-up", direction: 0.1, autonomy: 1.0 },
];

const NEEDS: [f64; 4] = [0.2, 0.6, 1.0, 1.4];
const FLOWS: [f64; 2] = [0.3, 1.6];

/// Number of kinds of country: need distances times flows, urgent or not, rebuilt or not.
pub const KINDS: usize = NEEDS.len() * FLOWS.len() * 4;

/// A kind of country and use in it.
#[derive(Clone, Debug, PartialEq)]
pub struct KindOutcome {
    /// The kind.
    pub kind: Kind,
    /// Use by position (the order of [`POSITIONS`]) and year (the order of [`YEARS`]), 0..1.
    pub uses: [[f64; YEARS.len()]; POSITIONS.len()],
}

impl KindOutcome {
    /// Place among [`POSITIONS`] of the one with most use in the year at `place` of [`YEARS`].
    #[must_use]
    pub fn winner(&self, place: usize) -> usize {
        let used = |position: usize| self.uses[position].get(place).copied().unwrap_or(0.0);
        let better = |best, other| if used(other) > used(best) { other } else { best };
        (1..POSITIONS.len()).fold(0, better)
    }
}

/// A measure in two runs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Compared {
    /// What is measured.
    pub measure: Measure,
    /// Years from the start.
    pub year: f64,
    /// In the first run.
    pub one: f64,
    /// In the other.
    pub other: f64,
}

impl Compared {
    /// By how much the first run has more.
    #[must_use]
    pub fn lead(&self) -> f64 {
        self.one - self.other
    }
}

/// What the falsification list looks at.
#[derive(Clone, Debug, PartialEq)]
pub struct Falsification {
    /// The kinds of country, needs in the outermost order: [`KINDS`] of them.
    pub kinds: Vec<KindOutcome>,
    /// Direction alone (1, 0) beside autonomy alone (0, 1) after three years without mechanisms.
    pub extremes: Vec<Compared>,
    /// The same of top-down beside bottom-up as in [`POSITIONS`].
    pub near_extremes: Vec<Compared>,
    /// All sixteen mechanisms at once beside the chosen six.
    pub everything: Vec<Compared>,
    /// One full reorganisation of the middle in year 6 beside none.
    pub reorganised: Vec<Compared>,
}

impl Falsification {
    /// In how many kinds the position at `position` has most use in the year at `place`.
    #[must_use]
    pub fn wins(&self, position: usize, place: usize) -> usize {
        self.kinds.iter().filter(|outcome| outcome.winner(place) == position).count()
    }
}

/// Look at all of it in the country of `base`. Kinds of country set the parameters `hetn`, `flow`
/// and, where the middle is rebuilt, `Mr0`.
#[must_use]
pub fn falsification(base: &Scenario, runner: &mut Runner) -> Falsification {
    let mut bench = Bench { base, runner };
    Falsification {
        kinds: kinds(&mut bench),
        extremes: extremes(&mut bench, [(1.0, 0.0), (0.0, 1.0)]),
        near_extremes: extremes(&mut bench, [(1.0, 0.1), (0.1, 1.0)]),
        everything: everything(&mut bench),
        reorganised: reorganised(&mut bench),
    }
}

fn kinds(bench: &mut Bench<'_>) -> Vec<KindOutcome> {
    let settings = POSITIONS.map(|Position { direction, autonomy, .. }| {
        in_country(bench.base, &until(20.0, country(direction, autonomy, CHOSEN_SIX)))
    });
    let mut outcomes = Vec::with_capacity(KINDS);
    for need in NEEDS {
        for flow in FLOWS {
            for (urgent, rebuilt) in [(false, false), (false, true), (true, false), (true, true)] {
                let kind = Kind { need, flow, urgent, rebuilt };
                let uses = settings.each_ref().map(|setting| {
                    let run = bench.runner.run(&kind.place(setting));
                    YEARS.map(|year| run.at(Measure::Use, year))
                });
                outcomes.push(KindOutcome { kind, uses });
            }
        }
    }
    outcomes
}

/// The measures of two runs in a year.
fn compared(
    bench: &mut Bench<'_>,
    pair: [&Scenario; 2],
    asked: &[(Measure, f64)],
) -> Vec<Compared> {
    let [one, other] = pair.map(|scenario| bench.run(scenario));
    let compare = |&(measure, year): &(Measure, f64)| Compared {
        measure,
        year,
        one: one.at(measure, year),
        other: other.at(measure, year),
    };
    asked.iter().map(compare).collect()
}

fn extremes(bench: &mut Bench<'_>, positions: [(f64, f64); 2]) -> Vec<Compared> {
    let asked = [
        Measure::Infrastructure,
        Measure::Minister,
        Measure::Fit,
        Measure::Legitimacy,
        Measure::Clinician,
        Measure::Board,
    ];
    let [one, other] = positions.map(|(direction, autonomy)| country(direction, autonomy, &[]));
    compared(bench, [&one, &other], &asked.map(|measure| (measure, 3.0)))
}

fn everything(bench: &mut Bench<'_>) -> Vec<Compared> {
    let all: Vec<(usize, f64)> = (1..=MECHANISM_COUNT).map(|id| (id, 0.75)).collect();
    let pair = [&country(0.75, 0.75, &all), &country(0.75, 0.75, CHOSEN_SIX)];
    let asked = [
        (Measure::Use, 10.0),
        (Measure::Adoption, 10.0),
        (Measure::Strain, 10.0),
        (Measure::Use, 20.0),
    ];
    compared(bench, pair, &asked)
}

fn reorganised(bench: &mut Bench<'_>) -> Vec<Compared> {
    let mut once = boards();
    once.shocks = vec![reorganisation(6.0)];
    let asked = [Measure::Board, Measure::Joins, Measure::Use, Measure::Patient];
    compared(bench, [&once, &boards()], &asked.map(|measure| (measure, 20.0)))
}
