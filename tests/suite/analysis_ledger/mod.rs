//! The ledger: against sums made by other means, against the figures of the documents, and as the
//! command prints it.

mod agreement;
mod command;
mod division;
mod shards;
mod story;

use middle_out::analysis::ledger::{Change, Scope};
use middle_out::analysis::{LedgerSweep, LedgerTable, Trial, rows};
use middle_out::evidence::{Cause, REORGANISATION};
use middle_out::model::{Mechanism, MechanismSpell, Preset, Scenario, Shock, ShockKind};
use std::sync::OnceLock;

fn mechanism(id: usize) -> Mechanism {
    Mechanism::from_id(id).unwrap()
}

fn spell(id: usize, intensity: f64, start: f64, end: f64) -> MechanismSpell {
    MechanismSpell { mechanism: mechanism(id), start, end, intensity }
}

/// The seventeen in the main setting, drawn up once for all tests.
fn main_table() -> &'static LedgerTable {
    static TABLE: OnceLock<LedgerTable> = OnceLock::new();
    TABLE.get_or_init(|| {
        let sweep = LedgerSweep::new(Trial::default().changes(), Scope::Nation);
        sweep.gather(&rows(&sweep)).unwrap()
    })
}

/// Pairs of scenarios of different countries, lengths and causes.
fn pairs() -> Vec<(Change, Scope)> {
    let england = Preset::England.scenario();
    let small = Scenario { regions: 1, years: 6.0, seed: 9, ..Scenario::default() };
    let odd = Scenario { regions: 5, years: 11.25, seed: 7, ..Preset::Npfit.scenario() };
    let cause = Cause::Mechanism(mechanism(8));
    vec![
        (Change::removing(cause, &england).unwrap(), Scope::Nation),
        (Change::removing(REORGANISATION, &england).unwrap(), Scope::Region(3)),
        (Change::spell(spell(16, 1.0, 1.0, 9.0), &small), Scope::Nation),
        (Change::spell(spell(3, 0.2, 0.0, 99.0), &odd), Scope::Region(4)),
        (
            Change::shock(Shock { year: 3.0, kind: ShockKind::Scandal, severity: 0.6 }, &odd),
            Scope::Nation,
        ),
    ]
}
