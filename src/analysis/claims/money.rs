//! Asking before a breach or after it, and money that ends.

use crate::analysis::claims::reading::{number, ratio};
use crate::analysis::claims::{Across, Claim, Experiment, Family, Finding, Read, Reading, Unit};
use crate::analysis::toolbox::{bare_country, country, spell, until};
use crate::model::{
    Measure, Mechanism, MechanismSpell, RegionalMeasure, Run, Scenario, Shock, ShockKind,
};

/// Year of the breach, and the year in which trust is compared.
const BREACH: f64 = 8.0;
const LATER: f64 = 12.0;

pub(super) static ASK: Experiment = Experiment {
    id: "ask-first",
    across: Across::Worlds,
    claims: &[
        Claim::new("ask-first", Family::Main, Unit::Share, |r| {
            let gain = number(r, 0, 0) - number(r, 1, 0);
            Finding::of(gain - 0.05, gain)
        }),
        Claim::new("ask-first-costs-arrivals", Family::Extra, Unit::Ratio, |r| {
            let share = ratio(number(r, 0, 1), number(r, 2, 1));
            Finding::of(1.0 - share, share)
        }),
    ],
    // Asked from year 4, before the breach; from the quarter after it; never.
    scenarios: || vec![asked_from(4.0), asked_from(BREACH + 0.25), asked_from(f64::INFINITY)],
    read: Read::Each(|run| vec![run.at(Measure::Trust, LATER), run.at(Measure::Joins, LATER)]),
};

pub(super) static MONEY_ENDS: Experiment = Experiment {
    id: "money-ends",
    across: Across::Worlds,
    claims: &[Claim::new("arrivals-do-not-fall", Family::Extra, Unit::Share, |r| {
        let steepest = number(r, 0, 0);
        // A quarter without any change would not be a fall.
        Finding::of(steepest + f64::EPSILON, steepest)
    })],
    scenarios: || {
        let mut scenario = until(12.0, bare_country());
        scenario.mechanisms.extend(spell(1, 0.75, 2.0));
        scenario.mechanisms.push(MechanismSpell {
            mechanism: Mechanism::MatchedFunding,
            start: 2.0,
            end: 7.0,
            intensity: 0.75,
        });
        vec![scenario]
    },
    read: Read::Each(least_growth),
};

fn asked_from(year: f64) -> Scenario {
    let mut scenario = until(LATER, country(0.6, 0.5, &[(6, 0.6), (12, 0.3)]));
    scenario.shocks = vec![Shock { year: BREACH, kind: ShockKind::Scandal, severity: 0.7 }];
    scenario.mechanisms.extend(spell(15, 0.8, year));
    scenario
}

/// The least change of arrivals in the region of the story, in any quarter of the five years after
/// the money ends.
fn least_growth(run: &Run) -> Reading {
    const EASTWATER: usize = 1;
    let at = |step| {
        let joins = run.by_region(RegionalMeasure::Joins, step);
        joins.get(EASTWATER).or(joins.first()).copied().unwrap_or(0.0)
    };
    let mut least = 1.0;
    for step in run.step_at(7.0)..run.step_at(12.0) {
        let change = at(step + 1) - at(step);
        if change < least {
            least = change;
        }
    }
    vec![least]
}
