//! Facts about the public and about use: SF7, SF8 and SF12.

use super::{Band, Bench, Fact, Measured, over};
use crate::analysis::toolbox::{country, spell};
use crate::model::{Measure, Run, Scenario, Setting, Shock, ShockKind};

/// SF7: use is a fraction of coverage, and higher with clinical engagement.
pub(super) fn use_of_coverage(bench: &mut Bench<'_>) -> Fact {
    let mut plain = country(0.6, 0.5, &[(1, 0.5), (6, 0.7), (10, 0.5)]);
    plain.opt_out = vec![Setting { year: 0.0, value: 1.0 }];
    let mut led = plain.clone();
    led.mechanisms.extend(spell(9, 0.75, 0.0));
    let mut ratio = |scenario: &Scenario| {
        let run = bench.run(scenario);
        over(run.at(Measure::Use, 18.0), run.at(Measure::Coverage, 18.0))
    };
    let (plain, led) = (ratio(&plain), ratio(&led));
    let gain = led.zip(plain).and_then(|(led, plain)| over(led, plain));
    let measured = vec![
        Measured::asked("use-of-coverage", plain, Band::Within(0.1, 0.6)),
        Measured::told("use-of-coverage-led", led),
        Measured::asked("gain-led", gain, Band::Above(1.2)),
    ];
    Fact { id: "SF7", measured }
}

/// SF8: a change of the default moves coverage within a year, and use not at all.
pub(super) fn change_of_default(bench: &mut Bench<'_>) -> Fact {
    let opted_in = country(0.75, 0.4, &[(6, 0.7), (1, 0.35)]);
    let mut flipped = opted_in.clone();
    flipped.opt_out = vec![Setting { year: 10.0, value: 1.0 }];
    let (before, after) = (bench.run(&opted_in), bench.run(&flipped));
    let step = |measure| after.at(measure, 11.0) - before.at(measure, 11.0);
    let measured = vec![
        Measured::asked("coverage-step", step(Measure::Coverage), Band::Above(0.5)),
        Measured::asked("use-step", step(Measure::Use), Band::Below(0.01)),
    ];
    Fact { id: "SF8", measured }
}

/// Year of the breach.
const BREACH: f64 = 8.0;

/// A national store with some secondary use, asked about from `asked` on.
fn store(asked: Option<f64>, breached: bool) -> Scenario {
    let mut scenario = country(0.6, 0.5, &[(6, 0.6), (12, 0.3)]);
    if breached {
        scenario.shocks = vec![Shock { year: BREACH, kind: ShockKind::Scandal, severity: 0.7 }];
    }
    scenario.mechanisms.extend(asked.and_then(|year| spell(15, 0.8, year)));
    scenario
}

/// SF12: asking the public before a breach saves trust; asking after it recovers only part.
pub(super) fn breach(bench: &mut Bench<'_>) -> Fact {
    let before = bench.run(&store(Some(4.0), true));
    let after = bench.run(&store(Some(BREACH + 0.25), true));
    let never = bench.run(&store(None, true));
    let unbreached = bench.run(&store(None, false));
    let trust = |run: &Run, year| run.at(Measure::Trust, year);
    let eve = BREACH - 0.25;
    let asked_first = trust(&before, eve);
    let late = trust(&after, 12.0);
    let measured = vec![
        Measured::told("trust-eve-asked", asked_first),
        Measured::told("trust-eve-never", trust(&never, eve)),
        Measured::asked("trust-gain-eve", asked_first - trust(&never, eve), Band::Above(0.0)),
        Measured::told("trust-breach-asked", trust(&before, BREACH)),
        Measured::told("trust-breach-never", trust(&never, BREACH)),
        Measured::told("trust-year-12-asked", trust(&before, 12.0)),
        Measured::told("trust-year-12-after", late),
        Measured::told("trust-year-12-never", trust(&never, 12.0)),
        Measured::told("trust-year-12-unbreached", trust(&unbreached, 12.0)),
        Measured::asked("saved", trust(&before, 12.0) - late, Band::Above(0.05)),
        Measured::asked("unrecovered", asked_first - late, Band::Above(0.1)),
        Measured::told("legitimacy-asked", before.at(Measure::Legitimacy, 12.0)),
        Measured::told("legitimacy-never", never.at(Measure::Legitimacy, 12.0)),
    ];
    Fact { id: "SF12", measured }
}
