//! Ensembles on small cases, by hand and by brute force.

use super::*;
use crate::analysis::{rank_correlation, rows};
use crate::model::{Measure, Preset, RegionalMeasure};

fn small(worlds: usize) -> Ensemble {
    let readings = vec![
        Reading::National(Measure::Adoption),
        Reading::Regional(RegionalMeasure::Joins, 1),
        Reading::Border(0, 1),
    ];
    let reaches = vec![Reach { reading: Reading::National(Measure::HospitalAdoption), level: 0.1 }];
    let scenario = Scenario { years: 6.0, ..Preset::Npfit.scenario() };
    Ensemble::new(scenario, Worlds::new(worlds, 3), readings, reaches, &[5.0, 0.0, 2.0, 5.1])
        .unwrap()
}

#[test]
#[expect(clippy::float_cmp, reason = "values are passed through")]
fn a_row_is_what_a_run_of_its_world_says() {
    let ensemble = small(5);
    assert_eq!(ensemble.columns()[..4], ["A 0.0", "A 2.0", "A 5.0", "J@1 0.0"]);
    assert_eq!((ensemble.columns().len(), ensemble.units()), (10, 6));
    let mut runner = Runner::new();
    for (index, row) in rows(&ensemble).iter().enumerate() {
        let scenario = match index {
            0 => ensemble.scenario().clone(),
            _ => ensemble.worlds().scenario(index - 1, ensemble.scenario()),
        };
        let run = runner.run(&scenario);
        assert_eq!(row[..3], [0, 8, 20].map(|step| run.series(Measure::Adoption)[step]));
        assert_eq!(row[4], run.by_region(RegionalMeasure::Joins, 8)[1]);
        assert_eq!(row[8], run.border(20, 0, 1).unwrap());
        let reached = run.first_reaches(Measure::HospitalAdoption, 0.1);
        assert_eq!(row[9], reached.unwrap_or(f64::INFINITY));
    }
    assert!(ensemble.unit(6, &mut runner).is_empty());
}

#[test]
#[expect(clippy::float_cmp, reason = "the same bits are the point")]
fn bands_are_quantiles_of_the_sorted_column() {
    let ensemble = small(9);
    let rows = rows(&ensemble);
    let bands = ensemble.bands(&rows).unwrap();
    assert_eq!((bands.worlds, bands.years.as_slice()), (9, &[0.0, 2.0, 5.0][..]));
    for (place, spread) in bands.spreads.iter().enumerate() {
        for year in 0..3 {
            let column = place * 3 + year;
            let mut sorted: Vec<f64> = rows[1..].iter().map(|row| row[column]).collect();
            sorted.sort_by(f64::total_cmp);
            // Nine worlds: the quartiles and the median are worlds themselves.
            for (quantile, world) in [(1, 2), (2, 4), (3, 6)] {
                assert_eq!(spread.quantiles[quantile][year], sorted[world]);
            }
            let low = sorted[0] + (sorted[1] - sorted[0]) * 0.4;
            assert!((spread.quantiles[0][year] - low).abs() < 1e-12);
            assert_eq!(spread.base[year], rows[0][column]);
        }
    }
    let reached = &bands.reaches[0];
    let never = rows[1..].iter().filter(|row| row[9].is_infinite()).count();
    assert_eq!((reached.never, reached.base), (never, Some(rows[0][9])));
    // The first worlds alone can be gathered while the others are still at work.
    assert_eq!(ensemble.bands(&rows[..4]).unwrap().worlds, 3);
    assert_eq!(ensemble.bands(&rows[..1]), None);
    assert_eq!(ensemble.bands(&[]), None);
    assert_eq!(ensemble.bands(&[rows.clone(), rows.clone()].concat()), None);
    assert_eq!(ensemble.bands(&vec![vec![0.0]; 10]), None);
}

#[test]
fn never_is_counted_and_is_no_number() {
    let ensemble = small(4);
    let mut rows = rows(&ensemble);
    for (row, year) in rows.iter_mut().zip([f64::INFINITY, 3.0, f64::INFINITY, 1.0, 2.0]) {
        row[9] = year;
    }
    let reached = ensemble.bands(&rows).unwrap().reaches[0];
    assert_eq!((reached.base, reached.never), (None, 1));
    assert_eq!(reached.quantiles[1..], [Some(1.75), Some(2.5), None, None]);
    let matters = ensemble.matters(&rows, Outcome::Reached(0)).unwrap();
    assert!(matters.iter().all(|matter| matter.correlation.abs() <= 1.0));
}

#[test]
#[expect(clippy::float_cmp, reason = "the same bits are the point")]
fn what_matters_is_the_rank_correlation_with_what_was_drawn() {
    let ensemble = small(12);
    let rows = rows(&ensemble);
    let matters = ensemble.matters(&rows, Outcome::Level { reading: 1, year: 2.2 }).unwrap();
    // The preset sets A0 and A0p itself.
    assert_eq!(matters.len(), 144);
    let names = Worlds::columns();
    let outcomes: Vec<f64> = rows[1..].iter().map(|row| row[4]).collect();
    for pair in matters.windows(2) {
        assert!(pair[0].correlation.abs() >= pair[1].correlation.abs());
    }
    for matter in &matters {
        assert!(!["A0", "A0p"].contains(&matter.name));
        let column = names.iter().position(|name| *name == matter.name).unwrap();
        let drawn: Vec<f64> = (0..12).map(|world| ensemble.worlds().value(world, column)).collect();
        assert_eq!(matter.correlation, rank_correlation(&drawn, &outcomes), "{}", matter.name);
    }
    for outcome in [Outcome::Level { reading: 3, year: 0.0 }, Outcome::Reached(1)] {
        assert_eq!(ensemble.matters(&rows, outcome), None);
    }
    let far = Outcome::Level { reading: 0, year: f64::INFINITY };
    assert_eq!(ensemble.column(far), Some(2));
}

#[test]
fn what_cannot_be_asked_is_refused() {
    let ask = |worlds, readings, reaches, years: &[f64]| {
        let worlds = Worlds::new(worlds, 1);
        Ensemble::new(Scenario::default(), worlds, readings, reaches, years)
    };
    let joins = Reading::National(Measure::Joins);
    let reach = Reach { reading: joins, level: 0.5 };
    assert!(ask(0, vec![joins], vec![], &[1.0]).is_none());
    assert!(ask(1, vec![], vec![], &[1.0]).is_none());
    assert!(ask(1, vec![joins], vec![], &[]).is_none());
    assert!(ask(1, vec![Reading::Border(1, 12)], vec![], &[1.0]).is_none());
    assert!(
        ask(1, vec![], vec![Reach { reading: Reading::Border(1, 1), level: 0.5 }], &[]).is_none()
    );
    assert!(ask(1, vec![], vec![reach], &[]).is_some());
    let odd = ask(1, vec![joins], vec![reach], &[f64::NAN, -1.0, 1e300, 24.75]).unwrap();
    assert_eq!(odd.columns(), ["J 0.0", "J 24.75", "J>=0.5"]);
}
