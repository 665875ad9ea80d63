//! Version 2 of the model beside version 1: what it mends, what it leaves, and that version 1 keeps
//! its bits (docs/model.md, "Version 2"). Prints both versions' figures with `-- --nocapture`.

use crate::model_golden::{golden, section};
use crate::model_limits;
use middle_out::analysis::{Agreement, LedgerSweep, Trial, Verdict, ledger::Scope, rows};
use middle_out::evidence::REORGANISATION;
use middle_out::model::{
    LeverChange, Measure, Mechanism, MechanismSpell, ModelVersion, Preset, REVISION, Revision, Run,
    Scenario, Setting, Shock, ShockKind, Simulation, simulate,
};
use middle_out::share::run_csv;
use proptest::prelude::*;

const VERSIONS: [ModelVersion; 2] = [ModelVersion::One, ModelVersion::Two];

fn run(version: ModelVersion, scenario: &Scenario) -> Run {
    simulate(&Scenario { version, ..scenario.clone() })
}

fn two(scenario: &Scenario) -> Run {
    run(ModelVersion::Two, scenario)
}

fn spell(id: usize, intensity: f64, start: f64) -> MechanismSpell {
    MechanismSpell { mechanism: Mechanism::from_id(id).unwrap(), start, end: 99.0, intensity }
}

fn country(direction: f64, autonomy: f64, mechanisms: &[(usize, f64)]) -> Scenario {
    Scenario {
        levers: vec![LeverChange { year: 0.0, direction, autonomy }],
        mechanisms: mechanisms.iter().map(|&(id, level)| spell(id, level, 0.0)).collect(),
        ..Scenario::default()
    }
}

fn shock(kind: ShockKind, severity: f64, year: f64) -> Shock {
    Shock { year, kind, severity }
}

fn rebuilt(scenario: &Scenario, years: &[f64]) -> Scenario {
    let shocks = years.iter().map(|&year| shock(ShockKind::MesoReorganisation, 1.0, year));
    Scenario { shocks: shocks.collect(), ..scenario.clone() }
}

#[test]
fn version_one_makes_nothing_of_the_revision_and_a_neutral_revision_is_version_one() {
    let mut wild = Revision::default();
    for spec in REVISION {
        wild.set(spec.parameter.name, spec.parameter.greatest).unwrap();
    }
    for preset in Preset::ALL {
        let plain = preset.scenario();
        assert_eq!(plain.version, ModelVersion::One);
        let text = run_csv(&simulate(&plain));
        let revision = Revision::NEUTRAL;
        let neutral = Scenario { version: ModelVersion::Two, revision, ..plain.clone() };
        let ignored = Scenario { revision: wild, ..plain.clone() };
        for other in [&neutral, &ignored] {
            assert_eq!(text, run_csv(&simulate(other)), "{}", preset.name());
        }
        assert_ne!(text, run_csv(&two(&plain)), "{}", preset.name());
    }
}

#[test]
fn the_ten_reference_trajectories_of_version_two_are_matched() {
    for (name, scenario) in section("reference_scenarios") {
        let text = golden(&format!("v2/{name}.csv"));
        assert!(run_csv(&two(&scenario)) == text, "{name} differs");
        let mut narrow = Simulation::<f64>::over_lanes(&Scenario {
            version: ModelVersion::Two,
            ..scenario.clone()
        });
        let mut record = narrow.record();
        for step in 0..narrow.steps() {
            narrow.step(step, &mut record);
        }
        assert!(run_csv(&record) == text, "{name} differs over one lane");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn everything_is_finite_and_in_range_in_version_two(
        scenario in model_limits::scenario(),
        shares in prop::collection::vec(0.0..=1.0, REVISION.len()),
        wide in any::<bool>(),
    ) {
        let mut scenario = Scenario { version: ModelVersion::Two, ..scenario };
        for (spec, share) in REVISION.iter().zip(shares) {
            let spec = &spec.parameter;
            let (low, high) = if wide { (spec.least, spec.greatest) } else { (spec.low, spec.high) };
            scenario.revision.set(spec.name, low + share * (high - low)).unwrap();
        }
        prop_assert_eq!(model_limits::out_of_range(&simulate(&scenario)), None);
    }
}

/// The agreement with the literature in one setting.
fn agreement(version: ModelVersion, trial: &Trial) -> Agreement {
    let mut changes = trial.changes();
    for change in &mut changes {
        change.without.version = version;
        change.with.version = version;
    }
    let sweep = LedgerSweep::new(changes, Scope::Nation);
    Agreement::of_table(&sweep.gather(&rows(&sweep)).unwrap())
}

/// How good a verdict is: wrong, silent, right.
fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Agree | Verdict::EqualMet => 2,
        Verdict::TooSmall => 1,
        _ => 0,
    }
}

#[test]
fn signs_improve_in_every_setting_and_one_near_the_limit_slips_below_it() {
    // Correct, wrong, too small, equal-size cells met in version 2.
    let expected = [
        ("main", [73, 0, 2, 6]),
        ("background 0.10", [71, 3, 1, 6]),
        ("background 0.40", [67, 2, 6, 6]),
        ("d=a=0.75", [72, 0, 3, 6]),
        ("d=1, a=0.1", [64, 7, 4, 8]),
        ("d=0.1, a=1", [68, 1, 6, 5]),
        ("mechanism at 0.5", [67, 0, 8, 6]),
        ("10 years", [63, 0, 12, 7]),
        ("25 years", [69, 2, 4, 6]),
        ("42 regions", [72, 0, 3, 6]),
        ("seed 2", [73, 0, 2, 6]),
    ];
    let (mut found, mut better, mut worse) = (Vec::new(), Vec::new(), Vec::new());
    for trial in Trial::variants() {
        let [before, after] = VERSIONS.map(|version| agreement(version, &trial));
        let counts = |agreement: &Agreement| {
            let s = agreement.summary();
            [s.agree, s.disagree, s.too_small, s.equal_met]
        };
        println!("{}: {:?} -> {:?}", trial.name, counts(&before), counts(&after));
        for (before, after) in before.cells.iter().zip(&after.cells) {
            let name = format!("{} {}", trial.name, after.cell.id());
            let nets = format!("{:+.4} -> {:+.4}", before.model.net(), after.model.net());
            match rank(after.verdict).cmp(&rank(before.verdict)) {
                std::cmp::Ordering::Less => {
                    println!("  worse: {name} {nets}");
                    // It keeps its sign, and goes less than 0.003 tension-years below the limit.
                    assert!(after.model.net() < -0.027, "{name} {nets}");
                    worse.push(name);
                }
                std::cmp::Ordering::Greater if trial.name == "main" => {
                    println!("  better: {name} {nets}");
                    better.push(after.cell.id());
                }
                _ => {}
            }
        }
        found.push((trial.name, counts(&after)));
    }
    let mended =
        ["m2-t10", "m4-t10", "m5-t8", "m5-t12", "m7-t2", "m8-t8", "m9-t8", "m16-t12", "s1-t2"];
    assert_eq!(better, mended);
    assert_eq!(worse, ["mechanism at 0.5 m11-t5"]);
    assert_eq!(found, expected);
}

#[test]
fn the_american_curve_is_within_a_year_from_2011_on_and_still_early_in_2008() {
    // Recorded shares of hospitals [ONC35].
    let recorded = [(0.276, 2011.0), (0.594, 2013.0), (0.838, 2015.0)];
    let late = |version: ModelVersion, scenario: &Scenario, (level, year): (f64, f64)| {
        let run = run(version, scenario);
        run.first_reaches(Measure::HospitalAdoption, level).unwrap() + 2005.0 - year
    };
    let preset = Preset::UsaHitech.scenario();
    let [before, after] =
        VERSIONS.map(|version| recorded.map(|point| late(version, &preset, point)));
    println!("years late: {before:.2?} -> {after:.2?}");
    for (before, after) in before.into_iter().zip(after) {
        assert!(after.abs() < before.abs() && after.abs() < 1.0, "{before} {after}");
    }
    // Wrong, as reported: the preset starts too high, so that 9.4 % comes too early.
    let first = (0.094, 2008.0);
    assert!(late(ModelVersion::Two, &preset, first) < -1.5);
    // From a lower start, inside the range tried, all four are within a year but for rounding.
    let mut lower = preset;
    lower.parameters.set("A0", 0.06).unwrap();
    for point in [first].into_iter().chain(recorded) {
        let late = late(ModelVersion::Two, &lower, point);
        assert!(late.abs() <= 1.01, "{late} at {point:?}");
    }
}

#[test]
fn some_legitimacy_is_left_under_long_imposition() {
    let [before, after] = VERSIONS.map(|version| {
        let run = run(version, &Preset::Npfit.scenario());
        [10.0, 20.0].map(|year| run.at(Measure::Legitimacy, year))
    });
    println!("legitimacy at years 10 and 20: {before:.4?} -> {after:.4?}");
    assert!(before.iter().all(|&level| level < 0.01));
    assert!(after.iter().all(|&level| (0.05..0.15).contains(&level)));
}

#[test]
fn a_rebuild_can_pay_where_direction_and_autonomy_are_both_held_and_costs_where_they_are_not() {
    let gains = |version: ModelVersion, scenario: &Scenario, years: &[f64]| {
        let (quiet, once) = (run(version, scenario), run(version, &rebuilt(scenario, years)));
        [Measure::Board, Measure::Joins, Measure::Use, Measure::Patient]
            .map(|measure| once.at(measure, 20.0) - quiet.at(measure, 20.0))
    };
    let held = country(1.0, 1.0, &[(1, 0.25), (4, 0.25), (10, 0.25)]);
    let boards = country(0.5, 0.6, &[(8, 0.5), (11, 0.4), (7, 0.4)]);
    let [before, after] = VERSIONS.map(|version| gains(version, &held, &[6.0]));
    println!("gains of a rebuild with both levers full: {before:.4?} -> {after:.4?}");
    assert!(before.iter().all(|&gain| gain < 0.0), "{before:?}");
    assert!(after.iter().all(|&gain| gain > 0.0), "{after:?}");
    // Gains depend on the period: rebuilt every two years, the same tier loses.
    let often: Vec<f64> = (0..8).map(|turn| 4.0 + 2.0 * f64::from(turn)).collect();
    let worn = gains(ModelVersion::Two, &held, &often);
    println!("rebuilt every two years: {worn:.4?}");
    assert!(worn.iter().all(|&gain| gain < 0.0), "{worn:?}");
    let [before, after] = VERSIONS.map(|version| gains(version, &boards, &[6.0]));
    println!("gains of a rebuild with boards: {before:.4?} -> {after:.4?}");
    for (before, after) in before.into_iter().zip(after) {
        assert!(after < 0.0 && after > before, "a loss, and a smaller one: {before} {after}");
    }
    // The sourced relief of the tension of direction and autonomy [NZ02] is there, in every setting.
    for trial in Trial::variants() {
        let agreement = agreement(ModelVersion::Two, &trial);
        let cell = |cell: &&middle_out::analysis::Compared| {
            cell.cell.cause == REORGANISATION && cell.cell.tension == 2
        };
        let cell = agreement.cells.iter().find(cell).unwrap();
        assert_eq!(cell.verdict, Verdict::EqualMet, "{}: {:?}", trial.name, cell.model);
    }
}

fn national_programme() -> Scenario {
    country(0.95, 0.1, &[(3, 0.9), (6, 0.7)])
}

/// A fact: its name, its figure in a version, and the band of passing.
type Fact = (&'static str, fn(ModelVersion) -> f64, f64, f64);

/// The facts of `tests/suite/model_facts.rs`, each as one number and its band.
const FACTS: &[Fact] = &[
    ("SF1 contracts", |v| run(v, &national_programme()).at(Measure::Contracts, 2.0), 0.8, 1.0),
    ("SF1 adoption", |v| run(v, &national_programme()).at(Measure::Adoption, 4.0), 0.0, 0.2),
    ("SF2 peak", |v| commitment(v)[0], 0.0, 0.12),
    ("SF2 year 4", |v| commitment(v)[1], 0.0, 0.5),
    ("SF2 year 8", |v| commitment(v)[2], 0.0, 0.5),
    ("SF3 rails", |v| central_over_local(v, Measure::Infrastructure), 1.5, 99.0),
    ("SF3 fit", |v| central_over_local(v, Measure::Fit), 0.0, 0.65),
    ("SF4 alone", |v| run(v, &country(0.2, 0.85, &[])).at(Measure::Adoption, 4.0), 0.09, 0.10),
    ("SF4 helped", helped, 0.8, 1.0),
    ("SF5 ratio at 0.75", |v| incentives(v, 0.75)[0], 3.0, 4.5),
    ("SF5 lag", |v| incentives(v, 0.75)[1], 1.0, 3.0),
    ("SF5 overshoot at 1.0", |v| incentives(v, 1.0)[0], 4.5, 5.2),
    ("SF6 lag", |v| lag(v, &[(4, 1.0), (1, 0.15)]), 6.0, 8.5),
    ("SF6 tested", |v| lag(v, &[(4, 1.0), (1, 0.75), (10, 0.75)]), 0.0, 4.0),
    ("SF7 use over coverage", |v| used(v, 0.0), 0.1, 0.6),
    ("SF7 with clinicians", |v| used(v, 0.75) / used(v, 0.0), 1.2, 99.0),
    ("SF8 coverage", |v| flipped(v, Measure::Coverage), 0.5, 1.0),
    ("SF8 use", |v| flipped(v, Measure::Use), -0.01, 0.01),
    ("SF10 years below", |v| rebuilt_share(v, &[10.0])[0], 1.0, 3.0),
    ("SF10 mean when repeated", |v| rebuilt_share(v, &EVERY_FEW_YEARS)[1], 0.0, 0.8),
    ("SF11 adoption lost", money_stopped, 0.0, 1.0),
    ("SF12 before over after", |v| breach(v)[0], 0.05, 1.0),
    ("SF12 not regained", |v| breach(v)[1], 0.1, 1.0),
    ("everything: use", |v| everything(v, Measure::Use), 0.0, 0.7),
    ("everything: adoption", |v| everything(v, Measure::Adoption), 1.0, 99.0),
    ("everything: strain", |v| everything(v, Measure::Strain), 3.0, 99.0),
    ("extremes: rails", |v| extremes(v, Measure::Infrastructure), 0.05, 1.0),
    ("extremes: minister", |v| extremes(v, Measure::Minister), 0.03, 1.0),
    ("extremes: fit", |v| extremes(v, Measure::Fit), -1.0, -0.05),
    ("extremes: legitimacy", |v| extremes(v, Measure::Legitimacy), -1.0, -0.05),
    ("extremes: clinician", |v| extremes(v, Measure::Clinician), -1.0, -0.05),
    ("extremes: board", |v| extremes(v, Measure::Board), -1.0, -0.05),
];

#[test]
fn the_facts_hold_in_both_versions() {
    for (name, figure, least, most) in FACTS {
        let both = VERSIONS.map(figure);
        println!("{name}: {:.3} -> {:.3} ({least}..{most})", both[0], both[1]);
        assert!(both.iter().all(|value| value > least && value < most), "{name}: {both:?}");
    }
}

const EVERY_FEW_YEARS: [f64; 6] = [4.0, 7.5, 11.0, 14.5, 18.0, 21.5];

fn commitment(version: ModelVersion) -> [f64; 3] {
    let run = run(version, &national_programme());
    let series = run.series(Measure::VoluntaryCommitment);
    let peak = series[..=run.step_at(4.0)].iter().copied().fold(0.0, f64::max);
    [peak, series[run.step_at(4.0)] / peak, series[run.step_at(8.0)] / peak]
}

fn central_over_local(version: ModelVersion, measure: Measure) -> f64 {
    let at = |d, a| run(version, &country(d, a, &[(6, 0.6)])).at(measure, 8.0);
    at(0.95, 0.05) / at(0.05, 0.95)
}

fn helped(version: ModelVersion) -> f64 {
    let scenario = country(0.2, 0.85, &[(4, 0.75), (9, 0.5), (10, 0.75)]);
    run(version, &scenario).at(Measure::Adoption, 10.0)
}

fn incentives(version: ModelVersion, intensity: f64) -> [f64; 2] {
    let base = country(0.5, 0.5, &[]);
    let paid = Scenario { mechanisms: vec![spell(4, intensity, 5.0)], ..base.clone() };
    let (base, paid) = (run(version, &base), run(version, &paid));
    let slope =
        |run: &Run, y: f64| run.at(Measure::Adoption, y + 0.5) - run.at(Measure::Adoption, y - 0.5);
    let years: Vec<f64> = (0..36).map(|quarter| 5.0 + f64::from(quarter) * 0.25).collect();
    let faster = |a: &f64, b: &f64| slope(&paid, *a).total_cmp(&slope(&paid, *b));
    let top = years.iter().copied().max_by(faster).unwrap();
    let half = years.iter().find(|year| slope(&paid, **year) >= 0.5 * slope(&paid, top)).unwrap();
    [slope(&paid, top) / slope(&base, top), half - 5.0]
}

fn lag(version: ModelVersion, mechanisms: &[(usize, f64)]) -> f64 {
    let run = run(version, &country(0.45, 0.65, mechanisms));
    let reached = |measure| run.first_reaches(measure, 0.4).unwrap();
    reached(Measure::Conformance) - reached(Measure::Adoption)
}

fn used(version: ModelVersion, led: f64) -> f64 {
    let mut scenario = country(0.6, 0.5, &[(1, 0.5), (6, 0.7), (10, 0.5), (9, led)]);
    scenario.opt_out = vec![Setting { year: 0.0, value: 1.0 }];
    let run = run(version, &scenario);
    run.at(Measure::Use, 18.0) / run.at(Measure::Coverage, 18.0)
}

fn flipped(version: ModelVersion, measure: Measure) -> f64 {
    let opted_in = country(0.75, 0.4, &[(6, 0.7), (1, 0.35)]);
    let opt_out = vec![Setting { year: 10.0, value: 1.0 }];
    let out = Scenario { opt_out, ..opted_in.clone() };
    run(version, &out).at(measure, 11.0) - run(version, &opted_in).at(measure, 11.0)
}

/// Years of relational capacity below nine tenths of the undisturbed run, and its mean share of it.
fn rebuilt_share(version: ModelVersion, years: &[f64]) -> [f64; 2] {
    let boards = country(0.5, 0.6, &[(8, 0.5), (11, 0.4), (7, 0.4)]);
    let (quiet, shaken) = (run(version, &boards), run(version, &rebuilt(&boards, years)));
    let from = quiet.step_at(years[0]);
    let pairs = shaken.series(Measure::Relational).iter().zip(quiet.series(Measure::Relational));
    let shares: Vec<f64> = pairs.skip(from).map(|(here, there)| here / there).collect();
    let below = shares.iter().filter(|&&share| share < 0.9).count() as f64 * 0.25;
    [below, shares.iter().sum::<f64>() / shares.len() as f64]
}

fn money_stopped(version: ModelVersion) -> f64 {
    let kept = country(0.5, 0.5, &[(2, 0.75), (8, 0.5), (13, 0.5)]);
    let stopped = Scenario { money: vec![Setting { year: 8.0, value: 0.0 }], ..kept.clone() };
    run(version, &kept).at(Measure::Adoption, 14.0)
        - run(version, &stopped).at(Measure::Adoption, 14.0)
}

/// Trust four years after a breach: engaged before less engaged after, and what the latter lacks.
fn breach(version: ModelVersion) -> [f64; 2] {
    let engaged = |year: f64| {
        let mut scenario = country(0.6, 0.5, &[(6, 0.6), (12, 0.3)]);
        scenario.shocks = vec![shock(ShockKind::Scandal, 0.7, 8.0)];
        scenario.mechanisms.push(spell(15, 0.8, year));
        run(version, &scenario)
    };
    let (before, after) = (engaged(4.0), engaged(8.25));
    let trust = |run: &Run, year: f64| run.at(Measure::Trust, year);
    [trust(&before, 12.0) - trust(&after, 12.0), trust(&before, 7.75) - trust(&after, 12.0)]
}

fn everything(version: ModelVersion, measure: Measure) -> f64 {
    let all: Vec<(usize, f64)> = (1..=16).map(|id| (id, 0.75)).collect();
    let six = [(1, 0.75), (10, 0.75), (6, 0.75), (8, 0.5), (9, 0.5), (7, 0.4)];
    let at = |mechanisms: &[(usize, f64)]| {
        run(version, &country(0.75, 0.75, mechanisms)).at(measure, 10.0)
    };
    at(&all) / at(&six)
}

fn extremes(version: ModelVersion, measure: Measure) -> f64 {
    let at = |d, a| run(version, &country(d, a, &[])).at(measure, 3.0);
    at(1.0, 0.1) - at(0.1, 1.0)
}
