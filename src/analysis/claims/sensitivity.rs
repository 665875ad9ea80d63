//! The rows of the model's sensitivity study that are not among the claims of the page.

use crate::analysis::claims::reading::{mean, number, ratio};
use crate::analysis::claims::{
    Across, Claim, Experiment, Family, Finding, NEVER, Read, Reading, Unit,
};
use crate::analysis::toolbox::{CHOSEN_SIX, country, reorganisation, until};
use crate::model::{MECHANISM_COUNT, Measure, Run, Scenario};

pub(super) static PACKAGE: Experiment = Experiment {
    id: "package",
    across: Across::Worlds,
    claims: &[
        Claim::new("middle-beats-top-down", Family::Study, Unit::Share, |r| more(r, 0, 1)),
        Claim::new("middle-beats-bottom-up", Family::Study, Unit::Share, |r| more(r, 0, 2)),
        Claim::new("top-down-best", Family::Study, Unit::Share, |r| {
            let (one, other) = (more(r, 1, 0), more(r, 1, 2));
            if one.margin < other.margin { one } else { other }
        }),
    ],
    // The middle, top-down, bottom-up.
    scenarios: || {
        [(0.75, 0.75), (1.0, 0.0), (0.0, 1.0)]
            .map(|(d, a)| until(10.0, country(d, a, CHOSEN_SIX)))
            .to_vec()
    },
    read: Read::Each(use_at_ten),
};

pub(super) static EXTREMES: Experiment = Experiment {
    id: "extremes",
    across: Across::Worlds,
    claims: &[Claim::new("each-extreme-leads", Family::Study, Unit::Share, |r| {
        let rails = number(r, 0, 0) - number(r, 1, 0);
        let fit = number(r, 1, 1) - number(r, 0, 1);
        let least = if rails < fit { rails } else { fit };
        Finding::of(least, least)
    })],
    scenarios: || [(1.0, 0.0), (0.0, 1.0)].map(|(d, a)| until(3.0, country(d, a, &[]))).to_vec(),
    read: Read::Each(|run| {
        [Measure::Infrastructure, Measure::Fit].map(|measure| run.at(measure, 3.0)).to_vec()
    }),
};

pub(super) static BOARDS_REBUILT: Experiment = Experiment {
    id: "boards-rebuilt",
    across: Across::Worlds,
    claims: &[
        Claim::new("rebuilt-below-half", Family::Study, Unit::Share, |r| {
            let tank = number(r, 1, 0);
            Finding::of(0.5 - tank, tank)
        }),
        Claim::new("rebuilt-below-three-quarters", Family::Study, Unit::Ratio, |r| {
            let share = ratio(number(r, 1, 0), number(r, 0, 0));
            Finding::of(0.75 - share, share)
        }),
    ],
    scenarios: || {
        let quiet = country(0.5, 0.6, &[(8, 0.5)]);
        let mut rebuilt = quiet.clone();
        rebuilt.shocks = (0..7).map(|turn| reorganisation(3.5 * f64::from(turn + 1))).collect();
        vec![quiet, rebuilt]
    },
    read: Read::Each(|run| {
        let from = run.step_at(10.0);
        vec![mean(&run.series(Measure::Relational)[from..])]
    }),
};

/// Positions tried of each lever when nothing else is on.
const ALONE: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];

/// The five gauges of the study.
const GAUGES: [Measure; 5] =
    [Measure::Minister, Measure::Board, Measure::Clinician, Measure::Supplier, Measure::Patient];

pub(super) static LEVERS_ALONE: Experiment = Experiment {
    id: "levers-alone",
    across: Across::Worlds,
    claims: &[Claim::new("levers-alone-fill-no-table", Family::Study, Unit::Share, |r| {
        let mut best = 0.0;
        for reading in r {
            let worst = reading.iter().fold(1.0, |low, &v| if v < low { v } else { low });
            if worst > best {
                best = worst;
            }
        }
        Finding::of(0.4 - best, best)
    })],
    scenarios: || {
        ALONE.into_iter().flat_map(|d| ALONE.map(|a| until(15.0, country(d, a, &[])))).collect()
    },
    read: Read::Each(|run| GAUGES.map(|gauge| run.at(gauge, 15.0)).to_vec()),
};

pub(super) static EVERYTHING: Experiment = Experiment {
    id: "everything-at-once",
    across: Across::Worlds,
    claims: &[Claim::new("everything-hurts", Family::Study, Unit::Share, |r| more(r, 0, 1))],
    // A chosen six, all sixteen.
    scenarios: || {
        let all: Vec<(usize, f64)> = (1..=MECHANISM_COUNT).map(|id| (id, 0.75)).collect();
        vec![until(10.0, country(0.75, 0.75, CHOSEN_SIX)), until(10.0, country(0.75, 0.75, &all))]
    },
    read: Read::Each(use_at_ten),
};

pub(super) static INCENTIVES: Experiment = Experiment {
    id: "incentives",
    across: Across::Worlds,
    claims: &[Claim::new("standards-and-tests-cut-the-lag", Family::Study, Unit::Years, |r| {
        let (paid, tested) = (number(r, 0, 0), number(r, 1, 0));
        let (long, cut) = (paid - 5.0, 0.5 * paid - tested);
        // A lag of exactly five years, or cut to exactly half, holds.
        Finding::of(if long < cut { long } else { cut } + 1e-9, paid)
    })],
    scenarios: || {
        let paid = |rest: &[(usize, f64)]| -> Scenario {
            country(0.45, 0.65, &[&[(4, 1.0)], rest].concat())
        };
        vec![paid(&[(1, 0.15)]), paid(&[(1, 0.75), (10, 0.75)])]
    },
    read: Read::Each(|run| vec![lag(run)]),
};

fn use_at_ten(run: &Run) -> Reading {
    vec![run.at(Measure::Use, 10.0)]
}

/// The setting at place `one` has more use than the one at `other`.
fn more(readings: &[Reading], one: usize, other: usize) -> Finding {
    let gain = number(readings, one, 0) - number(readings, other, 0);
    Finding::of(gain, gain)
}

/// Years from adoption at 0.4 to conformance at 0.4; [`NEVER`] stands in for a year that does not
/// come.
fn lag(run: &Run) -> f64 {
    let year = |measure| run.first_reaches(measure, 0.4).unwrap_or(NEVER);
    year(Measure::Conformance) - year(Measure::Adoption)
}
