use super::*;
use crate::model::Preset;

#[test]
fn a_scenario_takes_the_world_of_another_but_keeps_what_it_sets() {
    let mut own = Preset::England.scenario();
    own.parameters.tau_U = 2.5;
    own.table.money = 1.2;
    (own.regions, own.seed) = (3, 9);
    let mut asked = Scenario { regions: 7, seed: 2, ..Scenario::default() };
    asked.parameters.hetn = 0.7;
    asked.table.sign_off = 0.9;
    let placed = Here::of(&own).place(&asked);
    assert_eq!((placed.parameters.tau_U, placed.parameters.hetn), (2.5, 0.7));
    assert_eq!((placed.table.money, placed.table.sign_off), (1.2, 0.9));
    assert_eq!((placed.regions, placed.seed), (3, 9));
    assert_eq!((placed.levers, placed.shocks), (asked.levers, asked.shocks));
}

#[test]
fn every_experiment_is_the_same_every_time_and_is_read_as_often_as_it_must() {
    let mut runner = Runner::new();
    for experiment in EXPERIMENTS {
        let scenarios = experiment.scenarios();
        assert_eq!(scenarios, experiment.scenarios(), "{}", experiment.id);
        if scenarios.len() <= 3 {
            let before = runner.runs();
            let readings = experiment.readings(&mut runner, Clone::clone);
            assert_eq!(runner.runs() - before, scenarios.len());
            let each = if matches!(experiment.read, Read::Pairs(_)) { 2 } else { 1 };
            assert_eq!(readings.len() * each, scenarios.len());
        }
    }
}

#[test]
fn readings_that_are_missing_break_no_judge() {
    for (_, claim) in claims() {
        for readings in [vec![], vec![vec![]], vec![vec![0.0; 3]; 2]] {
            let finding = claim.judge(&readings);
            assert!(finding.margin.is_finite() && finding.quantity.is_finite(), "{}", claim.id);
        }
    }
}
