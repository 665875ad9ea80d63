//! Work cut into units that need nothing of each other.

use crate::model::Runner;

/// A question whose answer is gathered from rows of numbers, one per unit of work.
///
/// Unit `index` depends on the question and on `index` alone: not on the order, the thread, the
/// machine, or what the runner ran before. Units are short (at most some tens of runs), so that a
/// worker can stop between two of them.
pub trait Sweep: Sync {
    /// Names of a row's columns.
    fn columns(&self) -> Vec<String>;

    /// Number of units.
    fn units(&self) -> usize;

    /// Work out the row of unit `index`: one value a column. An index beyond the end gives an empty
    /// row.
    fn unit(&self, index: usize, runner: &mut Runner) -> Vec<f64>;
}

/// Every row, in order, worked out here and now.
#[must_use]
pub fn rows(sweep: &(impl Sweep + ?Sized)) -> Vec<Vec<f64>> {
    let mut runner = Runner::new();
    (0..sweep.units()).map(|index| sweep.unit(index, &mut runner)).collect()
}
