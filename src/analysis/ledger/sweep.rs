//! Ledgers as rows of numbers, one change a unit, and back.

use crate::analysis::Sweep;
use crate::analysis::ledger::table::{Balance, Entry, PARTS, SEATS};
use crate::analysis::ledger::{Change, Ledger, LedgerTable, Part, Scope};
use crate::model::{DT, Measure, Runner, TENSIONS};

/// The ledgers of several changes to one country over the same years: unit `i` runs change `i`
/// twice, without and with.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerSweep {
    changes: Vec<Change>,
    scope: Scope,
    regions: usize,
    steps: usize,
}

impl LedgerSweep {
    /// Ask about `changes`. They must be of one country and one length, as [`Change::all`] and a
    /// trial make them: the first says how many regions and steps there are, and the rest are read
    /// only so far.
    #[must_use]
    pub fn new(changes: Vec<Change>, scope: Scope) -> Self {
        let regions = changes.first().map_or(0, |change| change.without.region_count());
        let steps = changes.first().map_or(0, |change| change.without.steps());
        Self { changes, scope, regions, steps }
    }

    /// The changes, in order of the units.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The ledgers of all units from their rows, in order. `None` where a row is missing, too many
    /// or of the wrong length.
    #[must_use]
    pub fn gather(&self, rows: &[Vec<f64>]) -> Option<LedgerTable> {
        if rows.len() != self.changes.len() {
            return None;
        }
        let ledgers = self.changes.iter().zip(rows).map(|(change, row)| {
            Some((change.cause, self.ledger(row).filter(|_| row.len() == self.width())?))
        });
        Some(LedgerTable { rows: ledgers.collect::<Option<_>>()? })
    }

    fn width(&self) -> usize {
        self.regions + 2 * (TENSIONS * (self.regions * PARTS + self.steps) + SEATS.len())
    }

    fn row(ledger: &Ledger) -> Vec<f64> {
        let entries = ledger.entries.iter().chain(&ledger.steps);
        let entries = entries.flat_map(|entry| [entry.eased, entry.created]);
        let seats = ledger.seats.iter().flat_map(|balance| [balance.gained, balance.lost]);
        ledger.weights.iter().copied().chain(entries).chain(seats).collect()
    }

    fn ledger(&self, row: &[f64]) -> Option<Ledger> {
        let (weights, rest) = row.split_at_checked(self.regions)?;
        let mut ledger = Ledger::empty(weights.to_vec(), self.steps);
        let (pairs, _) = rest.as_chunks::<2>();
        let mut pairs = pairs.iter();
        for entry in ledger.entries.iter_mut().chain(&mut ledger.steps) {
            let &[eased, created] = pairs.next()?;
            *entry = Entry { eased, created };
        }
        for balance in &mut ledger.seats {
            let &[gained, lost] = pairs.next()?;
            *balance = Balance { gained, lost };
        }
        Some(ledger)
    }
}

impl Sweep for LedgerSweep {
    /// Weights of the regions; then eased and created by tension, region and part; then by tension
    /// and year of the quarter; then gained and lost by seat.
    fn columns(&self) -> Vec<String> {
        let both = |name: String| [format!("{name} eased"), format!("{name} created")];
        let weights = (0..self.regions).map(|region| format!("weight r{region}"));
        let entries = (1..=TENSIONS).flat_map(|number| {
            (0..self.regions).flat_map(move |region| {
                Part::ALL.map(|part| format!("T{number} r{region} {}", part.name()))
            })
        });
        let steps = (1..=TENSIONS).flat_map(|number| {
            (0..self.steps).map(move |step| format!("T{number} y{}", step as f64 * DT))
        });
        let seats = SEATS.map(Measure::column);
        let seats = seats.map(|seat| [format!("{seat} gained"), format!("{seat} lost")]);
        let columns = weights.chain(entries.chain(steps).flat_map(both));
        columns.chain(seats.into_iter().flatten()).collect()
    }

    fn units(&self) -> usize {
        self.changes.len()
    }

    fn unit(&self, index: usize, runner: &mut Runner) -> Vec<f64> {
        let ledger = self.changes.get(index).map(|change| change.ledger(self.scope, runner));
        ledger.map_or_else(Vec::new, |ledger| Self::row(&ledger))
    }
}
