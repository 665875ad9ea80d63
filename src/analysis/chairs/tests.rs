#![expect(clippy::float_cmp, reason = "values are passed through")]

use super::*;
use crate::analysis::toolbox::reader_run;
use crate::model::Runner;

#[test]
fn a_limit_belongs_to_the_better_side() {
    use Standing::{Doubts, Left, Stays};
    let limits = Limits::default();
    let standings = [0.0, 0.399, 0.4, 0.499, 0.5, 1.0].map(|value| limits.standing(value));
    assert_eq!(standings, [Left, Left, Doubts, Doubts, Stays, Stays]);
    assert_eq!(limits.moved(0.05).standing(0.5), Doubts);
}

#[test]
fn the_centre_sees_last_year_s_gauge_and_judges_by_a_year_of_it() {
    let mut runner = Runner::new();
    let run = runner.run(&reader_run());
    let gauge = run.series(Measure::Minister);
    let shown = seen(run, Seat::Centre);
    assert_eq!((shown[0], shown[4], shown[9]), (gauge[0], gauge[0], gauge[5]));
    let mean = (gauge[33] + gauge[34] + gauge[35] + gauge[36]) / 4.0;
    assert!((judgement(run, Seat::Centre, 40) - mean).abs() < 1e-15);
}

#[test]
fn the_patient_judges_by_two_years_as_they_come() {
    let mut runner = Runner::new();
    let run = runner.run(&reader_run());
    let gauge = run.series(Measure::Patient);
    assert!(
        (judgement(run, Seat::Patient, 40) - gauge[33..=40].iter().sum::<f64>() / 8.0).abs()
            < 1e-15
    );
    assert!((judgement(run, Seat::Patient, 0) - gauge[0]).abs() < 1e-15);
    assert_eq!(judgement(run, Seat::Patient, 9999), judgement(run, Seat::Patient, 99));
}

#[test]
fn chairs_over_time_are_the_chairs_of_every_quarter() {
    let mut runner = Runner::new();
    let run = runner.run(&reader_run());
    let all = chairs_over_time(run);
    assert_eq!(all.len(), run.steps());
    assert_eq!(all[80], chairs(run, 20.0));
}
