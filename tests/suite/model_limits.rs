//! Properties of the model over its whole input space.

use middle_out::model::LeverChange;
use middle_out::model::MECHANISMS;
use middle_out::model::Measure;
use middle_out::model::MechanismSpell;
use middle_out::model::ModelVersion;
use middle_out::model::PARAMETERS;
use middle_out::model::REGIONAL;
use middle_out::model::RegionalGain;
use middle_out::model::RegionalMeasure;
use middle_out::model::Run;
use middle_out::model::Scenario;
use middle_out::model::Setting;
use middle_out::model::Shock;
use middle_out::model::ShockKind;
use middle_out::model::Urgency;
use middle_out::model::simulate;
use middle_out::share::run_csv;
use proptest::collection::vec;
use proptest::prelude::*;

fn year() -> impl Strategy<Value = f64> {
    (0_u8..60).prop_map(|quarter| f64::from(quarter) * 0.25)
}

fn share() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.0), Just(1.0), 0.0..=1.0]
}

fn settings() -> impl Strategy<Value = Vec<Setting>> {
    vec((year(), share()).prop_map(|(year, value)| Setting { year, value }), 0..3)
}

/// Every parameter anywhere in the range that the model accepts, its very ends often.
fn accepted() -> impl Strategy<Value = Vec<f64>> {
    PARAMETERS
        .iter()
        .map(|spec| {
            prop_oneof![
                4 => Just(spec.default),
                1 => Just(spec.least),
                1 => Just(spec.greatest),
                1 => spec.least..=spec.greatest
            ]
        })
        .collect::<Vec<_>>()
}

/// Every parameter anywhere in the range of the sensitivity study.
fn parameters() -> impl Strategy<Value = Vec<f64>> {
    PARAMETERS
        .iter()
        .map(|spec| prop_oneof![Just(spec.low), Just(spec.high), spec.low..=spec.high])
        .collect::<Vec<_>>()
}

pub(super) fn scenario() -> impl Strategy<Value = Scenario> {
    let levers = vec((year(), share(), share()), 1..4).prop_map(|entries| {
        let change = |(year, direction, autonomy)| LeverChange { year, direction, autonomy };
        entries.into_iter().map(change).collect()
    });
    let mechanisms = vec((0_usize..16, year(), year(), share()), 0..20).prop_map(|entries| {
        let spell = |(index, start, length, intensity): (usize, f64, f64, f64)| MechanismSpell {
            mechanism: MECHANISMS[index].mechanism,
            start,
            end: start + length,
            intensity,
        };
        entries.into_iter().map(spell).collect()
    });
    let gains = vec((0_usize..5, 0_usize..6, 0.0..3.0), 0..4).prop_map(|entries| {
        let gain = |(index, region, gain): (usize, usize, f64)| RegionalGain {
            mechanism: REGIONAL[index],
            region,
            start: 2.0,
            end: 99.0,
            gain,
        };
        entries.into_iter().map(gain).collect()
    });
    let shocks = vec((year(), 0_usize..5, share()), 0..8).prop_map(|entries| {
        let shock = |(year, kind, severity): (f64, usize, f64)| Shock {
            year,
            kind: ShockKind::ALL[kind],
            severity,
        };
        entries.into_iter().map(shock).collect()
    });
    let urgency = vec((year(), year(), share()), 0..2).prop_map(|entries| {
        let urgency = |(start, duration, height)| Urgency { start, duration, height };
        entries.into_iter().map(urgency).collect()
    });
    let events = (levers, mechanisms, gains, shocks, urgency, settings(), settings());
    (events, parameters(), 1_usize..6, any::<u64>()).prop_map(
        |((levers, mechanisms, gains, shocks, urgency, money, opt_out), values, regions, seed)| {
            let mut scenario = Scenario {
                years: 15.0,
                regions,
                seed,
                levers,
                mechanisms,
                gains,
                shocks,
                urgency,
                money,
                opt_out,
                ..Scenario::default()
            };
            for (spec, value) in PARAMETERS.iter().zip(values) {
                scenario.parameters.set(spec.name, value).unwrap();
            }
            scenario
        },
    )
}

/// The first value of a run that is not finite.
fn not_finite(run: &Run) -> Option<String> {
    let place = |values: &[f64]| values.iter().position(|value| !value.is_finite());
    let nation = Measure::ALL.iter().find_map(|&measure| {
        let step = place(run.series(measure))?;
        Some(format!("{} at step {step}", measure.column()))
    });
    nation.or_else(|| {
        RegionalMeasure::ALL.iter().find_map(|&measure| {
            (0..run.steps()).find_map(|step| {
                let region = place(run.by_region(measure, step))?;
                Some(format!("{} at step {step}, region {region}", measure.column()))
            })
        })
    })
}

/// The first value of a run that is not finite, negative, or above its bound.
pub(super) fn out_of_range(run: &Run) -> Option<String> {
    for &measure in Measure::ALL {
        let most = if measure == Measure::Backlog { 4.0 } else { 1.0 };
        for (step, &value) in run.series(measure).iter().enumerate() {
            if !(value >= 0.0 && value <= most + 1e-12) {
                return Some(format!("{} is {value} at step {step}", measure.column()));
            }
        }
    }
    for &measure in RegionalMeasure::ALL {
        let most = if measure == RegionalMeasure::Backlog { 4.0 } else { 1.0 };
        for step in 0..run.steps() {
            for (region, &value) in run.by_region(measure, step).iter().enumerate() {
                if !(value >= 0.0 && value <= most + 1e-12) {
                    let place = format!("step {step}, region {region}");
                    return Some(format!("{} is {value} at {place}", measure.column()));
                }
            }
        }
    }
    None
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn everything_is_finite_in_range_and_never_negative(scenario in scenario()) {
        let run = simulate(&scenario);
        prop_assert_eq!(out_of_range(&run), None);
        for step in 0..run.steps() {
            let at = |measure| run.series(measure)[step];
            let effort: f64 = [Measure::Comply, Measure::Tailor, Measure::WorkAround, Measure::HoldOut]
                .into_iter()
                .map(at)
                .sum();
            prop_assert!((effort - 1.0).abs() < 1e-9, "effort adds to {}", effort);
            prop_assert!(at(Measure::Conformance) <= at(Measure::Adoption) + 1e-12);
        }
    }

    #[test]
    fn every_coefficient_that_is_accepted_gives_finite_numbers(
        scenario in scenario(),
        values in accepted(),
        second in any::<bool>(),
    ) {
        let mut scenario = scenario;
        scenario.version = if second { ModelVersion::Two } else { ModelVersion::One };
        for (spec, value) in PARAMETERS.iter().zip(values) {
            scenario.parameters.set(spec.name, value).unwrap();
        }
        prop_assert_eq!(not_finite(&simulate(&scenario)), None);
    }

    #[test]
    fn whatever_a_program_puts_in_nothing_that_is_not_finite_comes_out(
        values in vec(any::<f64>(), 12),
        regions in 0_usize..4,
        steps in 0_usize..40,
    ) {
        let mut scenario = Scenario { regions, years: values[0], ..Scenario::default() };
        if !(values[0] >= 0.25 && values[0] < 10.0) {
            scenario.years = steps as f64 * 0.25;
        }
        scenario.levers = vec![LeverChange { year: values[1], direction: values[2], autonomy: values[3] }];
        scenario.mechanisms = vec![MechanismSpell {
            mechanism: MECHANISMS[7].mechanism,
            start: values[4].min(0.0),
            end: values[5],
            intensity: values[6],
        }];
        scenario.shocks = vec![Shock { year: 1.0, kind: ShockKind::SupplierExit, severity: values[7] }];
        scenario.money = vec![Setting { year: values[8], value: values[9] }];
        scenario.reorganisation_weights = vec![values[10]];
        scenario.parameters.tau_F = values[10];
        scenario.parameters.kr = values[11];
        scenario.parameters.cap_m = values[0];
        prop_assert_eq!(out_of_range(&simulate(&scenario)), None);
    }

    #[test]
    fn a_multiplier_of_one_changes_no_bit(regions in 1_usize..14, seed in any::<u64>()) {
        let mut scenario = Scenario { years: 8.0, regions, seed, ..Scenario::default() };
        for spec in &MECHANISMS {
            let (start, end, intensity) = (1.0, 6.0, 0.7);
            scenario.mechanisms.push(MechanismSpell { mechanism: spec.mechanism, start, end, intensity });
        }
        let plain = run_csv(&simulate(&scenario));
        for mechanism in REGIONAL {
            for region in 0..regions {
                scenario.gains.push(RegionalGain { mechanism, region, start: 0.0, end: 99.0, gain: 1.0 });
            }
        }
        scenario.reorganisation_weights = vec![1.0; regions];
        prop_assert_eq!(plain, run_csv(&simulate(&scenario)));
    }
}

#[test]
fn either_end_of_every_coefficient_gives_finite_numbers() {
    for version in [ModelVersion::One, ModelVersion::Two] {
        for spec in PARAMETERS {
            for value in [spec.least, spec.greatest] {
                let mut scenario = Scenario { version, ..Scenario::default() };
                scenario.parameters.set(spec.name, value).unwrap();
                let wrong = not_finite(&simulate(&scenario));
                assert_eq!(wrong, None, "{} = {value}, {version:?}", spec.name);
            }
        }
    }
}

#[test]
fn a_region_with_boards_of_its_own_pulls_ahead_inside_and_hardly_moves_its_border() {
    // docs/model.md, section 15: year 18, inside 4.4 without boards and 5.2 with; border 4.2 and 4.1.
    let run = |boards: bool, one_system: bool| {
        let mut scenario = Scenario {
            levers: vec![LeverChange { year: 0.0, direction: 0.5, autonomy: 0.9 }],
            ..Scenario::default()
        };
        let spells =
            [(0, 0.375), (5, 0.375), (9, 0.375), (8, 0.675), (10, 0.675), (7, 1.0), (15, 1.0)];
        for (index, intensity) in spells {
            let mechanism = MECHANISMS[index].mechanism;
            scenario.mechanisms.push(MechanismSpell {
                mechanism,
                start: 0.0,
                end: 99.0,
                intensity,
            });
        }
        for (index, on) in [(7, boards), (15, one_system)] {
            for region in 0..12 {
                let mechanism = MECHANISMS[index].mechanism;
                scenario.gains.push(RegionalGain {
                    mechanism,
                    region,
                    start: 0.0,
                    end: 99.0,
                    gain: 0.0,
                });
            }
            if on {
                let mechanism = MECHANISMS[index].mechanism;
                scenario.gains.push(RegionalGain {
                    mechanism,
                    region: 0,
                    start: 8.0,
                    end: 99.0,
                    gain: 1.0,
                });
            }
        }
        let run = simulate(&scenario);
        let step = run.step_at(18.0);
        let inside = run.by_region(RegionalMeasure::JoinsInside, step)[0];
        let tenth = |value: f64| (100.0 * value).round() / 10.0;
        (tenth(inside), tenth(run.border(step, 0, 1).unwrap()))
    };
    assert_eq!(run(false, false), (4.4, 4.2));
    assert_eq!(run(true, false), (5.2, 4.1));
    assert_eq!(run(true, true), (6.5, 3.8));
}
