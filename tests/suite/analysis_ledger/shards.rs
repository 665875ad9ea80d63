//! Ledgers as rows: the same in any order, on any runner, and whole.

use super::mechanism;
use middle_out::analysis::ledger::{Change, Scope};
use middle_out::analysis::{LedgerSweep, Sweep, Trial, rows};
use middle_out::evidence::Cause;
use middle_out::model::{Preset, Runner, Scenario};

#[test]
fn rows_do_not_depend_on_order_or_on_what_the_runner_ran_before() {
    let england = Scenario { years: 9.0, ..Preset::England.scenario() };
    let sweep = LedgerSweep::new(Change::all(&england), Scope::Nation);
    assert_eq!(sweep.units(), 16 + 5, "all mechanisms, all kinds of shock");
    let in_order = rows(&sweep);
    let mut runner = Runner::new();
    for index in (0..sweep.units()).rev() {
        let bits = |row: &[f64]| row.iter().map(|value| value.to_bits()).collect::<Vec<_>>();
        let again = sweep.unit(index, &mut runner);
        let fresh = sweep.unit(index, &mut Runner::new());
        assert_eq!(bits(&again), bits(&in_order[index]));
        assert_eq!(bits(&fresh), bits(&in_order[index]));
        assert_eq!(again.len(), sweep.columns().len());
    }
    assert!(sweep.unit(sweep.units(), &mut runner).is_empty());
}

#[test]
fn rows_hold_the_whole_ledger_and_a_damaged_one_is_refused() {
    let changes: Vec<Change> = Trial { years: 5.0, ..Trial::default() }.changes();
    let sweep = LedgerSweep::new(changes[6..9].to_vec(), Scope::Region(2));
    let mut rows = rows(&sweep);
    let table = sweep.gather(&rows).unwrap();
    for (change, (cause, ledger)) in sweep.changes().iter().zip(&table.rows) {
        assert_eq!(*cause, change.cause);
        assert_eq!(*ledger, change.ledger(Scope::Region(2), &mut Runner::new()));
    }
    assert_eq!(table.entry(Cause::Mechanism(mechanism(1)), 1), None);
    rows[1].pop();
    assert_eq!(sweep.gather(&rows), None);
    rows[1].extend([0.0, 0.0]);
    assert_eq!(sweep.gather(&rows), None);
    rows.pop();
    assert_eq!(sweep.gather(&rows), None);
}
