//! Chairs: who stays and who leaves, in the reader's runs and over every setting of the search.

use middle_out::analysis::Sweep;
use middle_out::analysis::chairs::ChairSearch;
use middle_out::analysis::chairs::Limits;
use middle_out::analysis::chairs::PACKAGES;
use middle_out::analysis::chairs::Standing;
use middle_out::analysis::chairs::chairs;
use middle_out::analysis::chairs::filled;
use middle_out::analysis::rows;
use middle_out::analysis::toolbox::country;
use middle_out::analysis::toolbox::reader_run;
use middle_out::model::Measure;
use middle_out::model::Preset;
use middle_out::model::Run;
use middle_out::model::Scenario;
use middle_out::model::simulate;

fn standings(scenario: &Scenario, year: f64) -> Vec<Standing> {
    chairs(&simulate(scenario), year).iter().map(|chair| chair.standing).collect()
}

#[test]
fn the_reader_s_chairs_are_as_the_story_tells_them() {
    use Standing::{Doubts, Left, Stays};
    let run = simulate(&reader_run());
    let near = |year, expected: [f64; 6]| {
        for (chair, expected) in chairs(&run, year).iter().zip(expected) {
            assert!((chair.judgement - expected).abs() < 0.0051, "{chair:?}");
        }
    };
    near(20.0, [0.47, 0.77, 0.88, 0.91, 0.35, 0.65]);
    let of_chairs = |year| chairs(&run, year).map(|chair| chair.standing);
    assert_eq!(of_chairs(20.0), [Doubts, Stays, Stays, Stays, Left, Stays]);
    assert_eq!(of_chairs(10.0), [Left, Stays, Stays, Stays, Left, Left]);
}

#[test]
fn the_chairs_of_two_presets() {
    use Standing::{Left, Stays};
    let npfit = standings(&Preset::Npfit.scenario(), 10.0);
    assert_eq!(npfit, [Stays, Stays, Left, Left, Left, Left]);
    let denmark = standings(&Preset::DenmarkMedcom.scenario(), 20.0);
    assert_eq!(denmark, [Stays, Stays, Stays, Stays, Left, Stays]);
}

#[test]
fn a_directed_hunt_filled_six_chairs_at_a_price() {
    let package = [
        (1, 0.30),
        (2, 0.22),
        (3, 0.62),
        (4, 0.97),
        (5, 0.07),
        (6, 0.28),
        (7, 0.43),
        (8, 0.11),
        (9, 0.50),
        (10, 1.0),
        (11, 0.16),
        (13, 0.03),
        (15, 0.87),
        (16, 0.84),
    ];
    let run = simulate(&country(0.52, 1.0, &package));
    let expected = [0.62, 0.60, 0.69, 0.76, 0.51, 0.82];
    for (chair, expected) in chairs(&run, 20.0).iter().zip(expected) {
        assert_eq!(chair.standing, Standing::Stays);
        assert!((chair.judgement - expected).abs() < 0.0051, "{chair:?}");
    }
    let near = |run: &Run, measure, expected: f64| {
        assert!((run.at(measure, 20.0) - expected).abs() < 0.0051, "{expected}");
    };
    near(&run, Measure::Joins, 0.70);
    near(&run, Measure::Concentration, 0.94);
    near(&run, Measure::Debt, 0.40);
    near(&simulate(&reader_run()), Measure::Concentration, 0.37);
}

#[test]
fn the_search_of_525_settings_fills_five_chairs() {
    assert_eq!((PACKAGES.len(), ChairSearch.units()), (21, 525));
    let rows = rows(&ChairSearch);
    let limits = Limits::default();
    let years = [0, 1, 2].map(|year| filled(&rows, year, &limits));
    let reached = years.each_ref().map(|filled| (filled.best, filled.reached_by.len()));
    assert_eq!(reached, [(4, 126), (5, 88), (5, 132)]);
    // Centre and patient at year 10, the supplier afterwards: every time.
    let gone = |year: usize, seat: usize| {
        let (left, doubts) = years[year].missing_among_best[seat];
        left + doubts
    };
    assert_eq!((gone(0, 0), gone(0, 5)), (126, 126));
    assert_eq!(years[1].missing_among_best[4], (0, 88));
    assert_eq!(years[2].missing_among_best[4], (118, 14));
    assert_eq!(years[2].missing, [371, 0, 57, 22, 525, 314]);
    let best = |by: f64| [0, 1, 2].map(|year| filled(&rows, year, &limits.moved(by)).best);
    assert_eq!((best(-0.05), best(0.05)), ([5, 6, 5], [3, 5, 5]));
    assert_eq!(filled(&rows, 1, &limits.moved(-0.05)).reached_by.len(), 6);
}
