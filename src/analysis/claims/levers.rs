//! One slider or two: arrivals along the line and over the square.

use crate::analysis::claims::reading::{best, firsts, number, ratio};
use crate::analysis::claims::{Across, Claim, Experiment, Family, Finding, Read, Reading, Unit};
use crate::analysis::toolbox::{CHOSEN_SIX, Package, country, two_toolboxes, until};
use crate::model::{Measure, Run, Scenario};

/// Settings on the line: the old slider in eighths.
const LINE: usize = 9;

/// Positions of each lever on the square.
const SQUARE: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];

/// When arrivals are read.
const YEAR: f64 = 20.0;

/// The package that stays where it is when the tools are held still.
const STILL: &Package = CHOSEN_SIX;

pub(super) static TOOLS_MOVE: Experiment = Experiment {
    id: "line-and-square",
    across: Across::Worlds,
    claims: &[
        Claim::new("two-levers", Family::Main, Unit::Ratio, |r| gain(r, 1.1)),
        Claim::new("two-levers-any", Family::Variant, Unit::Ratio, |r| gain(r, 1.0)),
        Claim::new("two-levers-quarter", Family::Variant, Unit::Ratio, |r| gain(r, 1.25)),
    ],
    scenarios: || settings(two_toolboxes),
    read: Read::Each(arrivals),
};

pub(super) static TOOLS_STILL: Experiment = Experiment {
    id: "line-and-square-tools-still",
    across: Across::Worlds,
    claims: &[Claim::new("two-levers-tools-still", Family::Variant, Unit::Ratio, |r| gain(r, 1.1))],
    scenarios: || settings(|direction, autonomy| country(direction, autonomy, STILL)),
    read: Read::Each(arrivals),
};

pub(super) static NEITHER: Experiment = Experiment {
    id: "neither-lever",
    across: Across::Worlds,
    claims: &[
        Claim::new("neither-lever", Family::Extra, Unit::Ratio, |r| under_half(r, 0)),
        Claim::new("neither-lever-tools-still", Family::Extra, Unit::Ratio, |r| under_half(r, 2)),
    ],
    scenarios: || {
        let still = |lever| country(lever, lever, STILL);
        let pair = [two_toolboxes(0.0, 0.0), two_toolboxes(0.5, 0.5), still(0.0), still(0.5)];
        pair.map(|scenario| until(YEAR, scenario)).to_vec()
    },
    read: Read::Each(arrivals),
};

/// The line, centre first, then the square.
fn settings(build: impl Fn(f64, f64) -> Scenario) -> Vec<Scenario> {
    let line = (0..LINE).map(|place| {
        let autonomy = place as f64 / (LINE - 1) as f64;
        (1.0 - autonomy, autonomy)
    });
    let square = SQUARE.into_iter().flat_map(|d| SQUARE.map(|a| (d, a)));
    line.chain(square).map(|(d, a)| until(YEAR, build(d, a))).collect()
}

fn arrivals(run: &Run) -> Reading {
    vec![run.at(Measure::Joins, YEAR)]
}

/// The best of the square is at least `times` the best of the line.
fn gain(readings: &[Reading], times: f64) -> Finding {
    let arrivals = firsts(readings);
    let (line, square) = arrivals.split_at(LINE.min(arrivals.len()));
    let gain = ratio(best(square), best(line));
    Finding::of(gain - times, gain)
}

/// With neither lever fewer than half as many arrive as with half of each.
fn under_half(readings: &[Reading], from: usize) -> Finding {
    let share = ratio(number(readings, from, 0), number(readings, from + 1, 0));
    Finding::of(0.5 - share, share)
}
