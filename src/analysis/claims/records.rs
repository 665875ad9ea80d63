//! Records exist before they arrive, and wards wait for both.

use crate::analysis::claims::reading::{number, reaches};
use crate::analysis::claims::{
    Across, Claim, Experiment, Family, Finding, NEVER, Read, Reading, Unit,
};
use crate::analysis::toolbox::{both_toolboxes, country};
use crate::model::{DT, Measure, Preset, Run, Scenario};

/// Four records in ten.
const LEVEL: f64 = 0.4;

pub(super) static RECORDS: Experiment = Experiment {
    id: "exist-and-arrive",
    across: Across::Worlds,
    claims: &[
        Claim::new("exist-before-arrive", Family::Main, Unit::Years, |r| lag_of_at_least(r, 2.0)),
        Claim::new("exist-before-arrive-three", Family::Variant, Unit::Years, |r| {
            lag_of_at_least(r, 3.0)
        }),
    ],
    scenarios: || vec![toolboxes_and_pay()],
    read: Read::Each(exist_and_arrive),
};

pub(super) static PAID_RECORDS: Experiment = Experiment {
    id: "exist-and-arrive-paid",
    across: Across::Worlds,
    claims: &[
        Claim::new("exist-before-arrive-paid", Family::Variant, Unit::Years, |r| {
            lag_of_at_least(r, 3.0)
        }),
        Claim::new("arrive-paid", Family::Extra, Unit::Years, |r| within(number(r, 0, 1), 25.0)),
    ],
    scenarios: || vec![country(0.45, 0.60, &[(4, 0.9), (1, 0.15)])],
    read: Read::Each(exist_and_arrive),
};

pub(super) static WARDS: Experiment = Experiment {
    id: "wards",
    across: Across::Worlds,
    claims: &[Claim::new("wards-within-a-run", Family::Extra, Unit::Years, |r| {
        within(number(r, 0, 0), 25.0)
    })],
    scenarios: || vec![Preset::Npfit.scenario()],
    read: Read::Each(|run| vec![reaches(run, Measure::HospitalAdoption, 0.2)]),
};

/// Both toolboxes at full share, pay for use at half, both levers high.
pub(super) fn toolboxes_and_pay() -> Scenario {
    let mut package = both_toolboxes();
    package.push((4, 0.5));
    country(0.7, 0.7, &package)
}

fn exist_and_arrive(run: &Run) -> Reading {
    [Measure::Adoption, Measure::Joins].map(|measure| first_quarter(run, measure)).to_vec()
}

/// The first quarter in which `measure` stands at [`LEVEL`] or above; [`NEVER`] if none does.
fn first_quarter(run: &Run, measure: Measure) -> f64 {
    let step = run.series(measure).iter().position(|&value| value >= LEVEL);
    step.map_or(NEVER, |step| step as f64 * DT)
}

/// Arrivals reach the level at least `years` after records do. Quarters: a lag of exactly `years`
/// holds.
fn lag_of_at_least(readings: &[Reading], years: f64) -> Finding {
    let lag = number(readings, 0, 1) - number(readings, 0, 0);
    Finding::of(lag - years + 0.5 * DT, lag)
}

/// `year` comes no later than `end`.
fn within(year: f64, end: f64) -> Finding {
    Finding::of(end - year, year)
}
