//! Facts about money and rules: SF5, SF6 and SF11.

use super::{Band, Bench, Fact, Measured, over};
use crate::analysis::toolbox::{country, spell};
use crate::model::{DT, Measure, Run, Scenario, Setting};

/// Year in which incentives begin.
const PAID: f64 = 5.0;

/// Quarters from then on in which the fastest speed is looked for: nine years.
const QUARTERS: usize = 36;

/// Adoption gained in a year around `year`.
fn speed(run: &Run, year: f64) -> f64 {
    run.at(Measure::Adoption, year + 0.5) - run.at(Measure::Adoption, year - 0.5)
}

/// What incentives do to the speed of adoption.
struct Effect {
    /// Fastest speed, share of work a year.
    fastest: f64,
    /// Years until then.
    peak: f64,
    /// Years until half of it.
    half: Option<f64>,
    /// Fastest speed over that of the same year without.
    ratio: Option<f64>,
}

impl Effect {
    fn of(paid: &Run, without: &Run) -> Self {
        let years = || (0..QUARTERS).map(|quarter| quarter as f64 * DT);
        let (mut fastest, mut peak) = (0.0, 0.0);
        for year in years() {
            let speed = speed(paid, PAID + year);
            if speed >= fastest {
                (fastest, peak) = (speed, year);
            }
        }
        let half = years().find(|year| speed(paid, PAID + year) >= 0.5 * fastest);
        Self { fastest, peak, half, ratio: over(fastest, speed(without, PAID + peak)) }
    }
}

/// SF5: incentives multiply the speed of adoption, with a lag of about two years.
pub(super) fn incentives(bench: &mut Bench<'_>) -> Fact {
    let base = country(0.5, 0.5, &[]);
    let paid = |intensity| -> Scenario {
        let mut paid = base.clone();
        paid.mechanisms.extend(spell(4, intensity, PAID));
        paid
    };
    let without = bench.run(&base);
    let effect = Effect::of(&bench.run(&paid(0.75)), &without);
    let full = Effect::of(&bench.run(&paid(1.0)), &without);
    let before = speed(&without, PAID - 0.5);
    let measured = vec![
        Measured::asked("speed-ratio", effect.ratio, Band::Within(3.0, 4.5)),
        Measured::asked("half-speed-lag", effect.half, Band::Within(1.0, 3.0)),
        Measured::told("peak-lag", effect.peak),
        Measured::told("speed-before", before),
        Measured::told("speed-fastest", effect.fastest),
        Measured::told("ratio-to-before", over(effect.fastest, before)),
        Measured::told("speed-ratio-full", full.ratio),
    ];
    Fact { id: "SF5", measured }
}

/// Years by which conformance follows adoption to four tenths.
fn lag(run: &Run) -> Option<f64> {
    let adopted = run.first_reaches(Measure::Adoption, 0.4)?;
    Some(run.first_reaches(Measure::Conformance, 0.4)? - adopted)
}

/// SF6: interoperability lags adoption unless standards are mandated and tested; it never leads.
pub(super) fn interoperability(bench: &mut Bench<'_>) -> Fact {
    let paid = bench.run(&country(0.45, 0.65, &[(4, 1.0), (1, 0.15)]));
    let tested = bench.run(&country(0.45, 0.65, &[(4, 1.0), (1, 0.75), (10, 0.75)]));
    let mut lead = -1.0;
    for run in [&paid, &tested] {
        let pairs = run.series(Measure::Conformance).iter().zip(run.series(Measure::Adoption));
        for (conformance, adoption) in pairs {
            if conformance - adoption > lead {
                lead = conformance - adoption;
            }
        }
    }
    let (lag, tested) = (lag(&paid), lag(&tested));
    let share = tested.zip(lag).and_then(|(tested, lag)| over(tested, lag));
    let measured = vec![
        Measured::asked("lag", lag, Band::Within(6.0, 8.5)),
        Measured::asked("lag-tested", tested, Band::AtMost(4.0)),
        Measured::asked("lag-share", share, Band::AtMost(0.5)),
        Measured::asked("greatest-lead", lead, Band::AtMost(0.0)),
    ];
    Fact { id: "SF6", measured }
}

/// Year in which the money stops.
const STOPPED: f64 = 8.0;

/// SF11, without a target: money stops and what it paid for falls behind, the more so where what it
/// paid for ends with it.
pub(super) fn temporary(bench: &mut Bench<'_>) -> Fact {
    let kept = country(0.5, 0.5, &[(2, 0.75), (8, 0.5), (13, 0.5)]);
    let mut stopped = kept.clone();
    stopped.money = vec![Setting { year: STOPPED, value: 0.0 }];
    let mut ended = stopped.clone();
    for spell in &mut ended.mechanisms {
        spell.end = STOPPED;
    }
    let (kept, stopped, ended) = (bench.run(&kept), bench.run(&stopped), bench.run(&ended));
    let measured = vec![
        Measured::told("relational-year-8", stopped.at(Measure::Relational, STOPPED)),
        Measured::told("relational-year-14", stopped.at(Measure::Relational, 14.0)),
        Measured::told("relational-kept-year-14", kept.at(Measure::Relational, 14.0)),
        Measured::told("adoption-year-14", stopped.at(Measure::Adoption, 14.0)),
        Measured::told("adoption-kept-year-14", kept.at(Measure::Adoption, 14.0)),
        Measured::told("relational-ended-year-14", ended.at(Measure::Relational, 14.0)),
        Measured::told("adoption-ended-year-14", ended.at(Measure::Adoption, 14.0)),
    ];
    Fact { id: "SF11", measured }
}
