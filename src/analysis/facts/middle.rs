//! The fact about a middle that is rebuilt: SF10.

use super::{Band, Bench, Fact, Measured, least, over, shares, years_below};
use crate::analysis::toolbox::{country, reorganisation};
use crate::model::{DT, Measure, Run, Scenario};

/// Year of the one reorganisation.
const YEAR: f64 = 10.0;

/// First year of the repeated ones.
const FIRST: f64 = 4.0;

/// Years between two of them.
const EVERY: f64 = 3.5;

/// Regions with boards, learning networks and agreements.
pub(super) fn boards() -> Scenario {
    country(0.5, 0.6, &[(8, 0.5), (11, 0.4), (7, 0.4)])
}

/// SF10: a reorganised middle takes years to recover; rebuilt again and again it never does.
pub(super) fn reorganised(bench: &mut Bench<'_>) -> Fact {
    let quiet = bench.run(&boards());
    let mut once = boards();
    once.shocks = vec![reorganisation(YEAR)];
    let mut again = boards();
    again.shocks = (0..6).map(|turn| reorganisation(FIRST + EVERY * f64::from(turn))).collect();
    let (once, again) = (bench.run(&once), bench.run(&again));
    let tank = shares(&once, &quiet, Measure::Relational);
    let joins = shares(&once, &quiet, Measure::JoinsInside);
    let repeated = shares(&again, &quiet, Measure::Relational);
    let repeated = repeated.get(again.step_at(FIRST)..).unwrap_or_default();
    let (mut sum, mut most) = (0.0, 0.0);
    for &share in repeated {
        sum += share;
        if share > most {
            most = share;
        }
    }
    let trough = Band::Within(1.0, 3.0);
    let measured = vec![
        Measured::asked("years-below-nine-tenths", years_below(&tank, 0.9), trough),
        Measured::told("least-share", least(&tank)),
        Measured::besides("joins-years-below", years_below(&joins, 0.95), trough),
        Measured::told("joins-least-share", least(&joins)),
        Measured::told("joins-behind-year-16", behind(&once, &quiet, YEAR + 6.0)),
        Measured::asked("repeated-mean", over(sum, repeated.len() as f64), Band::Below(0.8)),
        Measured::besides("repeated-most", most, Band::Below(0.9)),
    ];
    Fact { id: "SF10", measured }
}

/// How many years before `year` the undisturbed joins inside regions stood where the disturbed ones
/// stand then; linear between quarters.
fn behind(run: &Run, quiet: &Run, year: f64) -> f64 {
    let here = run.at(Measure::JoinsInside, year);
    let series = quiet.series(Measure::JoinsInside);
    let at = quiet.step_at(year);
    let Some(step) = (0..=at).rev().find(|&step| series[step] <= here) else { return year };
    if step == at {
        return 0.0;
    }
    let between = over(here - series[step], series[step + 1] - series[step]).unwrap_or(0.0);
    ((at - step) as f64 - between) * DT
}
