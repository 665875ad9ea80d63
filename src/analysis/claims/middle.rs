//! Reorganising the middle, and hiring in it.

use crate::analysis::claims::reading::{number, ratio, years_behind};
use crate::analysis::claims::records::toolboxes_and_pay;
use crate::analysis::claims::{Across, Claim, Experiment, Family, Finding, Read, Reading, Unit};
use crate::analysis::toolbox::{ON, reader_run, reorganisation, spell, until};
use crate::model::{DT, Measure, Mechanism, RegionalGain, RegionalMeasure, Run, Scenario};

/// Year of the stamp in the reader's run.
const STAMP_YEAR: f64 = 10.0;

/// Year of the stamp in a run that has nearly grown up.
const LATE_YEAR: f64 = 18.0;

/// Quarters that the office must stay low: two years.
const QUARTERS: usize = 8;

pub(super) static STAMP: Experiment = Experiment {
    id: "stamp",
    across: Across::Worlds,
    claims: &[
        Claim::new("stamp-empties-office", Family::Main, Unit::Years, empties_office),
        Claim::new("stamp-half-year-behind", Family::Variant, Unit::Years, |r| {
            behind(r, STAMP_YEAR, 0.5)
        }),
        Claim::new("stamp-year-behind", Family::Variant, Unit::Years, |r| {
            behind(r, STAMP_YEAR, 1.0)
        }),
    ],
    scenarios: || with_and_without(STAMP_YEAR, &reader_run()),
    read: Read::Each(tank_and_arrivals),
};

pub(super) static LATE_STAMP: Experiment = Experiment {
    id: "late-stamp",
    across: Across::Worlds,
    claims: &[Claim::new("late-stamp-year-behind", Family::Variant, Unit::Years, |r| {
        behind(r, LATE_YEAR, 1.0)
    })],
    scenarios: || with_and_without(LATE_YEAR, &toolboxes_and_pay()),
    read: Read::Each(tank_and_arrivals),
};

pub(super) static REBUILT: Experiment = Experiment {
    id: "rebuilt-every-four-years",
    across: Across::Worlds,
    claims: &[Claim::new("rebuilt-costs-a-tenth", Family::Extra, Unit::Ratio, |r| {
        let share = ratio(number(r, 1, 0), number(r, 0, 0));
        Finding::of(0.9 - share, share)
    })],
    scenarios: || {
        let quiet = until(24.0, reader_run());
        let mut rebuilt = quiet.clone();
        rebuilt.shocks = (1..=6).map(|turn| reorganisation(4.0 * f64::from(turn))).collect();
        vec![quiet, rebuilt]
    },
    read: Read::Each(|run| vec![run.at(Measure::Joins, 24.0)]),
};

pub(super) static BORDER: Experiment = Experiment {
    id: "border",
    across: Across::Worlds,
    claims: &[
        Claim::new("hiring-moves-border-little", Family::Extra, Unit::Share, |r| {
            let moved = number(r, 1, 0) - number(r, 0, 0);
            Finding::of(0.02 - if moved < 0.0 { -moved } else { moved }, moved)
        }),
        Claim::new("hiring-hardens-border", Family::Extra, Unit::Share, |r| {
            let lost = number(r, 0, 0) - number(r, 1, 0);
            Finding::of(lost, lost)
        }),
        Claim::new("one-system-hardens-border", Family::Extra, Unit::Share, |r| {
            let lost = number(r, 0, 0) - number(r, 2, 0);
            Finding::of(lost - 0.02, lost)
        }),
        Claim::new("hiring-gains-inside", Family::Extra, Unit::Share, |r| {
            let gained = number(r, 1, 1) - number(r, 0, 1);
            Finding::of(gained - 0.05, gained)
        }),
    ],
    scenarios: || vec![office(&[]), office(&[8]), office(&[8, 16])],
    read: Read::Each(|run| {
        let step = run.step_at(18.0);
        let inside = run.by_region(RegionalMeasure::JoinsInside, step);
        vec![run.border(step, 0, 1).unwrap_or(0.0), inside.first().copied().unwrap_or(0.0)]
    }),
};

/// The reader's run with the boards taken out of all regions; region 0 alone gets the mechanisms
/// `hired` in full from year 8.
fn office(hired: &[usize]) -> Scenario {
    let mut scenario = until(18.0, reader_run());
    scenario.mechanisms.retain(|spell| spell.mechanism != Mechanism::RegionalBoards);
    for id in [8].into_iter().chain(hired.iter().copied().filter(|&id| id != 8)) {
        scenario.mechanisms.extend(spell(id, 1.0, 0.0));
        let Some(mechanism) = Mechanism::from_id(id) else { continue };
        let gain = |region, start, gain| RegionalGain { mechanism, region, start, end: ON, gain };
        let regions = scenario.region_count();
        scenario.gains.extend((0..regions).map(|region| gain(region, 0.0, 0.0)));
        if hired.contains(&id) {
            scenario.gains.push(gain(0, 8.0, 1.0));
        }
    }
    scenario
}

/// Undisturbed, then with a full reorganisation in `year`; long enough to see the office return.
fn with_and_without(year: f64, scenario: &Scenario) -> Vec<Scenario> {
    let quiet = until(year + 6.0, scenario.clone());
    let mut stamped = quiet.clone();
    stamped.shocks = vec![reorganisation(year)];
    vec![quiet, stamped]
}

/// The office's tank, then arrivals, quarter by quarter.
fn tank_and_arrivals(run: &Run) -> Reading {
    [run.series(Measure::Relational), run.series(Measure::Joins)].concat()
}

fn halves(reading: Option<&Reading>) -> (&[f64], &[f64]) {
    reading.map_or((&[], &[]), |reading| reading.split_at(reading.len() / 2))
}

/// The tank stays below nine tenths of the undisturbed one for the first two years. Margin: how far
/// below, in shares of the undisturbed tank, in the best of those quarters. Quantity: years below.
fn empties_office(readings: &[Reading]) -> Finding {
    let (quiet, _) = halves(readings.first());
    let (stamped, _) = halves(readings.get(1));
    let from = stamped.len().min(quiet.len()).saturating_sub(6 * 4 + 1);
    let shares: Vec<f64> =
        stamped.iter().zip(quiet).skip(from).map(|(&s, &q)| ratio(s, q)).collect();
    let highest =
        shares.iter().take(QUARTERS).fold(0.0, |high, &s| if s > high { s } else { high });
    let below = shares.iter().take_while(|&&share| share < 0.9).count();
    Finding::of(0.9 - highest, below as f64 * DT)
}

/// Two years after the stamp, arrivals are at least `years` behind the undisturbed run.
fn behind(readings: &[Reading], stamp: f64, years: f64) -> Finding {
    let (_, quiet) = halves(readings.first());
    let (_, stamped) = halves(readings.get(1));
    let behind = years_behind(stamped, quiet, stamp + 2.0);
    Finding::of(behind - years, behind)
}
