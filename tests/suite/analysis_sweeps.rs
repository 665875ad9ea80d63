//! Sweeps: what the story says of worlds and of the square, and rows that are the same wherever and
//! whenever they are worked out.

use middle_out::analysis::BAND;
use middle_out::analysis::Ensemble;
use middle_out::analysis::Extremes;
use middle_out::analysis::Outcome;
use middle_out::analysis::PlaneRule;
use middle_out::analysis::PlaneSweep;
use middle_out::analysis::Reach;
use middle_out::analysis::Reading;
use middle_out::analysis::Sweep;
use middle_out::analysis::Worlds;
use middle_out::analysis::rows;
use middle_out::analysis::shard::Part;
use middle_out::model::Measure;
use middle_out::model::Mechanism;
use middle_out::model::MechanismSpell;
use middle_out::model::Preset;
use middle_out::model::RegionalMeasure;
use middle_out::model::Runner;
use middle_out::model::Scenario;

fn near(found: f64, expected: f64, tolerance: f64, what: &str) {
    let off = (found - expected).abs();
    assert!(off <= tolerance, "{what}: {found} for {expected}, more than {tolerance} off");
}

/// Beat 2. The story's thousand worlds were drawn by another generator, and its years of reaching
/// are the quarters after; so levels may be 0.03 off and years 0.5.
#[test]
fn the_national_programme_in_a_thousand_worlds_is_as_the_story_tells_it() {
    let hospital = Reading::National(Measure::HospitalAdoption);
    let reach = Reach { reading: hospital, level: 0.2 };
    let (years, worlds) = ([2.0, 4.0, 6.0, 8.0, 10.0], Worlds::new(1000, 1));
    let scenario = Preset::Npfit.scenario();
    let ensemble = Ensemble::new(scenario, worlds, vec![hospital], vec![reach], &years).unwrap();
    let rows = rows(&ensemble);
    let bands = ensemble.bands(&rows).unwrap();
    let told = [
        (0.0619, 0.0745, 0.0943),
        (0.0937, 0.1347, 0.1987),
        (0.1128, 0.1854, 0.2932),
        (0.1195, 0.2189, 0.3643),
        (0.1225, 0.2481, 0.4354),
    ];
    for (at, (low, middle, high)) in told.into_iter().enumerate() {
        let [p5, p25, p50, p75, p95] = [0, 1, 2, 3, 4].map(|q| bands.spreads[0].quantiles[q][at]);
        near(p5, low, 0.01, "p5");
        near(p50, middle, 0.02, "p50");
        near(p95, high, 0.03, "p95");
        assert!(p5 < p25 && p25 < p50 && p50 < p75 && p75 < p95);
    }
    near(bands.spreads[0].base[4], 0.24, 0.005, "the run itself at year 10");
    let reached = bands.reaches[0];
    near(reached.base.unwrap(), 6.6, 0.05, "the run itself reaches one in five");
    near(reached.quantiles[0].unwrap(), 4.3, 0.5, "p5 of the year of one in five");
    near(reached.quantiles[2].unwrap(), 7.0, 0.5, "p50 of the year of one in five");
    assert_eq!((reached.quantiles[4], BAND[4]), (None, 0.95));
    near(reached.never as f64, 178.0, 40.0, "worlds that never reach one in five");
    let matters = ensemble.matters(&rows, Outcome::Level { reading: 0, year: 10.0 }).unwrap();
    assert!(matters[0].correlation.abs() > 0.3 && matters[143].correlation.abs() < 0.01);
}

fn joins_at_twenty(
    scenario: Scenario,
    rule: PlaneRule,
    size: usize,
) -> (PlaneSweep, Vec<Vec<f64>>) {
    let joins = vec![Reading::National(Measure::Joins)];
    let sweep = PlaneSweep::new(scenario, rule, size, joins, &[20.0]).unwrap();
    let rows = rows(&sweep);
    (sweep, rows)
}

/// Beats 4 and 5: records of ten that arrive after twenty years, to the last digit told.
#[test]
fn the_square_is_as_the_story_tells_it() {
    let rule = PlaneRule::Toolboxes { share: 0.75 };
    let (sweep, rows) = joins_at_twenty(Scenario::default(), rule, 11);
    let Extremes { highest, lowest } = sweep.gather(&rows).unwrap()[0].square;
    assert_eq!((highest.direction, highest.autonomy), (0.5, 1.0));
    assert_eq!((lowest.direction, lowest.autonomy), (0.0, 0.0));
    for (direction, autonomy, arrive) in [
        (5, 10, 5.7),
        (5, 9, 5.5),
        (7, 7, 4.8),
        (5, 5, 4.2),
        (0, 0, 0.3),
        (10, 0, 1.8),
        (0, 10, 2.2),
        (10, 10, 4.8),
    ] {
        let found = 10.0 * rows[autonomy * 11 + direction][0];
        near(found, arrive, 0.0501, &format!("{direction}, {autonomy}"));
    }
}

#[test]
fn the_line_of_one_slider_is_as_the_story_tells_it() {
    let joins = vec![Reading::National(Measure::Joins)];
    let rule = PlaneRule::Toolboxes { share: 0.75 };
    let sweep = PlaneSweep::new(Scenario::default(), rule, 41, joins, &[20.0]).unwrap();
    // The line alone; elsewhere nothing.
    let mut runner = Runner::new();
    let mut rows = vec![vec![0.0]; sweep.units()];
    for step in 0..41 {
        let index = 41 * (40 - step) + step;
        rows[index] = sweep.unit(index, &mut runner);
    }
    let best = sweep.gather(&rows).unwrap()[0].line.highest;
    assert_eq!((best.direction, best.autonomy), (0.375, 0.625));
    near(10.0 * best.value, 4.4, 0.0501, "best of the line");
    let least = (0..41).filter(|step| rows[41 * (40 - step) + step][0] >= 0.4);
    assert_eq!((least.clone().min(), least.max()), (Some(9), Some(21)), "four of ten arrive");
}

#[test]
fn with_the_tools_held_still_the_square_gains_little() {
    use Mechanism as M;
    let tools = [
        (M::MandatedStandards, 0.75),
        (M::ConformanceTesting, 0.75),
        (M::SharedInfrastructure, 0.75),
        (M::RegionalBoards, 0.5),
        (M::ClinicalLeadership, 0.5),
        (M::DataAgreements, 0.4),
    ];
    let spell =
        |(mechanism, intensity)| MechanismSpell { mechanism, start: 0.0, end: 99.0, intensity };
    let scenario = Scenario { mechanisms: tools.map(spell).to_vec(), ..Scenario::default() };
    let (sweep, rows) = joins_at_twenty(scenario.clone(), PlaneRule::Hold, 11);
    let square = sweep.gather(&rows).unwrap()[0].square.highest;
    near(10.0 * square.value, 4.18, 0.00501, "best of the square");
    assert_eq!((square.direction, square.autonomy), (0.3, 1.0));
    let mut runner = Runner::new();
    let joins = vec![Reading::National(Measure::Joins)];
    let sweep = PlaneSweep::new(scenario, PlaneRule::Hold, 41, joins, &[20.0]).unwrap();
    let line = (0..41).map(|step| sweep.unit(41 * (40 - step) + step, &mut runner)[0]);
    near(10.0 * line.fold(0.0, f64::max), 4.01, 0.00501, "best of the line");
}

fn small_ensemble() -> Ensemble {
    let readings = vec![
        Reading::National(Measure::Use),
        Reading::Regional(RegionalMeasure::Strain, 2),
        Reading::Border(0, 1),
    ];
    let reach = Reach { reading: readings[0], level: 0.02 };
    let worlds = Worlds::new(45, 11);
    let scenario = Scenario { years: 8.0, ..Preset::England.scenario() };
    Ensemble::new(scenario, worlds, readings, vec![reach], &[2.0, 7.75]).unwrap()
}

fn small_plane() -> PlaneSweep {
    let readings = vec![Reading::National(Measure::Tension3), Reading::Border(5, 4)];
    let scenario = Scenario { years: 8.0, ..Preset::Estonia.scenario() };
    let rule = PlaneRule::Toolboxes { share: 0.4 };
    PlaneSweep::new(scenario, rule, 5, readings, &[3.0, 6.5]).unwrap()
}

fn bits(rows: &[Vec<f64>]) -> Vec<Vec<u64>> {
    rows.iter().map(|row| row.iter().map(|value| value.to_bits()).collect()).collect()
}

fn same_wherever_worked_out(sweep: &impl Sweep) {
    let expected = bits(&rows(sweep));
    assert!(expected.iter().all(|row| row.len() == sweep.columns().len()));
    let mut backwards = vec![Vec::new(); sweep.units()];
    let mut runner = Runner::new();
    let _other = runner.run(&Scenario { regions: 30, ..Preset::Singapore.scenario() });
    for (index, row) in backwards.iter_mut().enumerate().rev() {
        *row = sweep.unit(index, &mut runner);
    }
    assert_eq!(bits(&backwards), expected, "backwards, on a runner that ran something else");
    let fresh: Vec<Vec<f64>> =
        (0..sweep.units()).map(|index| sweep.unit(index, &mut Runner::new())).collect();
    assert_eq!(bits(&fresh), expected, "a fresh runner each");
    let threads = 3;
    let mut threaded = vec![Vec::new(); sweep.units()];
    std::thread::scope(|scope| {
        let part = |index| Part::new(index, threads).unwrap().units(sweep.units());
        let work = |index| {
            scope.spawn(move || {
                let mut runner = Runner::new();
                part(index).map(|unit| (unit, sweep.unit(unit, &mut runner))).collect::<Vec<_>>()
            })
        };
        let started: Vec<_> = (1..=threads).map(work).collect();
        for (unit, row) in started.into_iter().flat_map(|thread| thread.join().unwrap()) {
            threaded[unit] = row;
        }
    });
    assert_eq!(bits(&threaded), expected, "on threads");
    assert!(sweep.unit(sweep.units(), &mut runner).is_empty());
}

#[test]
fn rows_do_not_depend_on_order_thread_or_runner() {
    same_wherever_worked_out(&small_ensemble());
    same_wherever_worked_out(&small_plane());
}
