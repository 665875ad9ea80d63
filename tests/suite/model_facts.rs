//! The stylised facts of the model's specification (docs/model.md, section 14), each in a setting of its
//! own and with its band of passing; what is reported as partial or wrong is asserted as it is.

use middle_out::model::LeverChange;
use middle_out::model::Measure;
use middle_out::model::Mechanism;
use middle_out::model::MechanismSpell;
use middle_out::model::Preset;
use middle_out::model::Run;
use middle_out::model::Scenario;
use middle_out::model::Setting;
use middle_out::model::Shock;
use middle_out::model::ShockKind;
use middle_out::model::simulate;

/// A scenario with both levers held and some mechanisms on from start to end.
fn country(direction: f64, autonomy: f64, mechanisms: &[(usize, f64)]) -> Scenario {
    Scenario {
        levers: vec![LeverChange { year: 0.0, direction, autonomy }],
        mechanisms: mechanisms.iter().map(|&(id, level)| spell(id, level, 0.0, 99.0)).collect(),
        ..Scenario::default()
    }
}

fn spell(id: usize, intensity: f64, start: f64, end: f64) -> MechanismSpell {
    MechanismSpell { mechanism: Mechanism::from_id(id).unwrap(), start, end, intensity }
}

fn shock(kind: ShockKind, severity: f64, year: f64) -> Shock {
    Shock { year, kind, severity }
}

/// A national programme: contracts and rails, imposed.
fn national_programme() -> Scenario {
    country(0.95, 0.1, &[(3, 0.9), (6, 0.7)])
}

fn peak(run: &Run, measure: Measure, until: f64) -> f64 {
    run.series(measure)[..=run.step_at(until)].iter().copied().fold(0.0, f64::max)
}

/// Years in which `measure` stays below a share of its value in an undisturbed run.
fn years_below(run: &Run, undisturbed: &Run, measure: Measure, share: f64) -> f64 {
    let pairs = run.series(measure).iter().zip(undisturbed.series(measure));
    pairs.filter(|(here, there)| **here < share * **there).count() as f64 * 0.25
}

#[test]
fn sf1_top_down_is_fast_on_paper_and_slow_on_the_ward() {
    let run = simulate(&national_programme());
    assert!(run.at(Measure::Contracts, 2.0) > 0.8);
    assert!(run.at(Measure::Adoption, 4.0) < 0.2);
}

#[test]
fn sf2_voluntary_commitment_falls_after_years_of_low_legitimacy() {
    let run = simulate(&national_programme());
    let peak = peak(&run, Measure::VoluntaryCommitment, 4.0);
    for year in [4.0, 8.0] {
        assert!(run.at(Measure::VoluntaryCommitment, year) < 0.5 * peak);
    }
    assert!(peak < 0.12, "small in absolute terms, as the specification says");
}

#[test]
fn sf3_centralisation_raises_shared_infrastructure_and_lowers_fit() {
    let central = simulate(&country(0.95, 0.05, &[(6, 0.6)]));
    let local = simulate(&country(0.05, 0.95, &[(6, 0.6)]));
    let at = |run: &Run, measure| run.at(measure, 8.0);
    assert!(at(&central, Measure::Infrastructure) > 1.5 * at(&local, Measure::Infrastructure));
    assert!(at(&central, Measure::Fit) < 0.65 * at(&local, Measure::Fit));
}

#[test]
fn sf4_localities_alone_adopt_slowly_and_money_with_clinicians_and_tests_is_fast() {
    let alone = simulate(&country(0.2, 0.85, &[]));
    let adoption = alone.at(Measure::Adoption, 4.0);
    assert!(adoption < 0.10);
    assert!(adoption > 0.09, "close to its limit, as the specification says");
    let helped = simulate(&country(0.2, 0.85, &[(4, 0.75), (9, 0.5), (10, 0.75)]));
    assert!(helped.at(Measure::Adoption, 10.0) > 0.8);
}

/// With incentives of `intensity` from year 5: fastest speed over the speed without them in the same
/// year, and years until half of the fastest speed.
fn effect_of_incentives(intensity: f64) -> (f64, f64) {
    let base = country(0.5, 0.5, &[]);
    let mut paid = base.clone();
    paid.mechanisms.push(spell(4, intensity, 5.0, 99.0));
    let (base, paid) = (simulate(&base), simulate(&paid));
    let slope = |run: &Run, year: f64| {
        run.at(Measure::Adoption, year + 0.5) - run.at(Measure::Adoption, year - 0.5)
    };
    let years: Vec<f64> = (0..36).map(|quarter| 5.0 + f64::from(quarter) * 0.25).collect();
    let faster = |a: &f64, b: &f64| slope(&paid, *a).total_cmp(&slope(&paid, *b));
    let fastest = years.iter().copied().max_by(faster).unwrap();
    let half = years.iter().find(|year| slope(&paid, **year) >= 0.5 * slope(&paid, fastest));
    (slope(&paid, fastest) / slope(&base, fastest), half.unwrap() - 5.0)
}

#[test]
fn sf5_incentives_multiply_the_speed_of_adoption_with_a_lag_of_about_two_years() {
    let (ratio, lag) = effect_of_incentives(0.75);
    assert!((3.0..=4.5).contains(&ratio), "{ratio}");
    assert!((1.0..=3.0).contains(&lag), "{lag}");
    // At full intensity it overshoots the band: the model is then a little too quick to answer.
    let (ratio, _) = effect_of_incentives(1.0);
    assert!((4.5..=5.2).contains(&ratio), "{ratio}");
}

/// Years by which conformance follows adoption to four tenths.
fn interoperability_lag(run: &Run) -> f64 {
    let reached = |measure| run.first_reaches(measure, 0.4);
    reached(Measure::Conformance).unwrap_or(30.0) - reached(Measure::Adoption).unwrap()
}

#[test]
fn sf6_interoperability_lags_adoption_unless_standards_are_mandated_and_tested() {
    let paid = simulate(&country(0.45, 0.65, &[(4, 1.0), (1, 0.15)]));
    let tested = simulate(&country(0.45, 0.65, &[(4, 1.0), (1, 0.75), (10, 0.75)]));
    let lag = interoperability_lag(&paid);
    assert!((6.0..=8.5).contains(&lag), "{lag}");
    assert!(interoperability_lag(&tested) <= 4.0);
    assert!(interoperability_lag(&tested) <= 0.5 * lag);
    for run in [&paid, &tested] {
        let pairs = run.series(Measure::Conformance).iter().zip(run.series(Measure::Adoption));
        assert!(pairs.into_iter().all(|(conformance, adoption)| conformance <= adoption));
    }
}

#[test]
fn sf7_use_is_a_fraction_of_coverage_and_higher_with_clinical_engagement() {
    let package = [(1, 0.5), (6, 0.7), (10, 0.5)];
    let mut plain = country(0.6, 0.5, &package);
    plain.opt_out = vec![Setting { year: 0.0, value: 1.0 }];
    let mut led = plain.clone();
    led.mechanisms.push(spell(9, 0.75, 0.0, 99.0));
    let ratio = |scenario: &Scenario| {
        let run = simulate(scenario);
        run.at(Measure::Use, 18.0) / run.at(Measure::Coverage, 18.0)
    };
    assert!((0.1..=0.6).contains(&ratio(&plain)), "{}", ratio(&plain));
    assert!(ratio(&led) > 1.2 * ratio(&plain));
}

#[test]
fn sf8_a_flip_of_the_default_moves_coverage_within_a_year_and_use_not_at_all() {
    let opted_in = country(0.75, 0.4, &[(6, 0.7), (1, 0.35)]);
    let mut flipped = opted_in.clone();
    flipped.opt_out = vec![Setting { year: 10.0, value: 1.0 }];
    let (before, after) = (simulate(&opted_in), simulate(&flipped));
    let step = |measure| after.at(measure, 11.0) - before.at(measure, 11.0);
    assert!(step(Measure::Coverage) > 0.5);
    assert!(step(Measure::Use) < 0.01);
}

fn boards() -> Scenario {
    country(0.5, 0.6, &[(8, 0.5), (11, 0.4), (7, 0.4)])
}

#[test]
fn sf10_a_reorganised_middle_takes_years_to_recover() {
    let quiet = simulate(&boards());
    let mut once = boards();
    once.shocks = vec![shock(ShockKind::MesoReorganisation, 1.0, 10.0)];
    let run = simulate(&once);
    let years = years_below(&run, &quiet, Measure::Relational, 0.9);
    assert!((1.0..=3.0).contains(&years), "{years}");
    // Partial: on joins inside the region the dent is shallower and lasts much longer.
    let joins = years_below(&run, &quiet, Measure::JoinsInside, 0.95);
    assert!(joins > 3.0, "{joins}");
}

#[test]
fn sf10_partial_rebuilt_every_three_and_a_half_years_it_never_recovers_on_average_only() {
    let quiet = simulate(&boards());
    let mut again = boards();
    again.shocks = (0..6)
        .map(|turn| shock(ShockKind::MesoReorganisation, 1.0, 4.0 + 3.5 * f64::from(turn)))
        .collect();
    let run = simulate(&again);
    let from = run.step_at(4.0);
    let shares: Vec<f64> = run.series(Measure::Relational)[from..]
        .iter()
        .zip(&quiet.series(Measure::Relational)[from..])
        .map(|(here, there)| here / there)
        .collect();
    let mean = shares.iter().sum::<f64>() / shares.len() as f64;
    assert!(mean < 0.8, "{mean}");
    // Partial: it touches nine tenths of the undisturbed path just before a shock.
    assert!(shares.iter().copied().fold(0.0, f64::max) > 0.9);
}

#[test]
fn sf11_when_temporary_money_stops_the_middle_and_adoption_fall_behind() {
    let mut kept = country(0.5, 0.5, &[(2, 0.75), (8, 0.5), (13, 0.5)]);
    let run_kept = simulate(&kept);
    kept.money = vec![Setting { year: 8.0, value: 0.0 }];
    let run = simulate(&kept);
    assert!(run.at(Measure::Adoption, 14.0) < run_kept.at(Measure::Adoption, 14.0));
}

#[test]
fn sf12_engagement_before_a_breach_saves_trust_and_after_it_recovers_only_part() {
    let breach = |engaged_from: Option<f64>| {
        let mut scenario = country(0.6, 0.5, &[(6, 0.6), (12, 0.3)]);
        scenario.shocks = vec![shock(ShockKind::Scandal, 0.7, 8.0)];
        scenario.mechanisms.extend(engaged_from.map(|year| spell(15, 0.8, year, 99.0)));
        simulate(&scenario)
    };
    let (before, after, never) = (breach(Some(4.0)), breach(Some(8.25)), breach(None));
    let trust = |run: &Run, year: f64| run.at(Measure::Trust, year);
    assert!(trust(&before, 7.75) > trust(&never, 7.75));
    assert!(trust(&before, 12.0) > trust(&after, 12.0) + 0.05);
    assert!(trust(&after, 12.0) < trust(&before, 7.75) - 0.1);
}

#[test]
fn both_extremes_look_good_for_a_while_on_something() {
    let top_down = simulate(&country(1.0, 0.1, &[]));
    let bottom_up = simulate(&country(0.1, 1.0, &[]));
    let leads = |measure| top_down.at(measure, 3.0) - bottom_up.at(measure, 3.0);
    assert!(leads(Measure::Infrastructure) > 0.05);
    assert!(leads(Measure::Minister) > 0.03);
    for measure in [Measure::Fit, Measure::Legitimacy, Measure::Clinician, Measure::Board] {
        assert!(leads(measure) < -0.05, "{}", measure.column());
    }
}

#[test]
fn adding_everything_hurts() {
    let all: Vec<(usize, f64)> = (1..=16).map(|id| (id, 0.75)).collect();
    let six = [(1, 0.75), (10, 0.75), (6, 0.75), (8, 0.5), (9, 0.5), (7, 0.4)];
    let (everything, chosen) =
        (simulate(&country(0.75, 0.75, &all)), simulate(&country(0.75, 0.75, &six)));
    assert!(everything.at(Measure::Use, 10.0) < 0.7 * chosen.at(Measure::Use, 10.0));
    assert!(everything.at(Measure::Adoption, 10.0) > chosen.at(Measure::Adoption, 10.0));
    assert!(everything.at(Measure::Strain, 10.0) > 3.0 * chosen.at(Measure::Strain, 10.0));
}

#[test]
fn wrong_as_reported_a_reorganisation_is_pure_loss() {
    // The counter-view that switching can pay [NZ02] cannot appear in version 1.
    let quiet = simulate(&boards());
    let mut once = boards();
    once.shocks = vec![shock(ShockKind::MesoReorganisation, 1.0, 6.0)];
    let run = simulate(&once);
    for measure in [Measure::Board, Measure::Joins, Measure::Use, Measure::Patient] {
        let gain = run.at(measure, 20.0) - quiet.at(measure, 20.0);
        assert!(gain <= 0.0, "{} gains {gain}", measure.column());
    }
}

#[test]
fn wrong_as_reported_legitimacy_all_but_vanishes_under_long_imposition() {
    // In the record there was always some support.
    let run = simulate(&Preset::Npfit.scenario());
    assert!(run.at(Measure::Legitimacy, 10.0) < 0.01);
}

#[test]
fn partial_the_american_curve_is_late_by_up_to_two_years() {
    // Recorded: 59.4 % of hospitals in 2013 and 83.8 % in 2015 [ONC35].
    let run = simulate(&Preset::UsaHitech.scenario());
    let reaches =
        |level: f64| 2005.0 + run.first_reaches(Measure::HospitalAdoption, level).unwrap();
    for (level, recorded) in [(0.594, 2013.0), (0.838, 2015.0)] {
        let late = reaches(level) - recorded;
        assert!((1.0..=2.5).contains(&late), "{late}");
    }
}
