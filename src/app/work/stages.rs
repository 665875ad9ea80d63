//! An inquiry in stages, each known once the one before is answered.

use crate::analysis::Sweep;
use crate::analysis::why::Inquiry;
use crate::app::work::Units;
use crate::model::Runner;

/// The stages of an inquiry, each known once the one before is answered.
pub(super) struct Stages {
    inquiry: Inquiry,
    runner: Runner,
    /// Rows of the present stage.
    rows: Vec<Vec<f64>>,
    /// Units of the stages before.
    before: usize,
}

impl Stages {
    pub(super) fn new(inquiry: Inquiry) -> Self {
        Self { inquiry, runner: Runner::new(), rows: Vec::new(), before: 0 }
    }
}

impl Units for Stages {
    /// Rows of different stages have different lengths: whoever asks knows them.
    fn columns(&self) -> Vec<String> {
        vec!["number".to_owned()]
    }

    fn count(&self) -> usize {
        self.before + self.inquiry.sweep().map_or(0, Sweep::units)
    }

    fn row(&mut self, index: usize, rows: &mut Vec<f64>) {
        let Some(sweep) = self.inquiry.sweep() else { return };
        let row = sweep.unit(index - self.before, &mut self.runner);
        rows.extend(&row);
        let units = sweep.units();
        self.rows.push(row);
        if self.rows.len() == units {
            self.before += units;
            self.inquiry.answer(&std::mem::take(&mut self.rows));
        }
    }
}

/// The inquiry that is answered by the numbers of its stages, one after another; `None` where they
/// are not as many as it has asked for.
#[must_use]
pub fn answered(mut inquiry: Inquiry, numbers: &[f64]) -> Option<Inquiry> {
    let mut rest = numbers;
    while let Some(sweep) = inquiry.sweep() {
        let (units, columns) = (sweep.units(), sweep.columns().len());
        let (stage, after) = rest.split_at_checked(units.checked_mul(columns)?)?;
        rest = after;
        let rows: Vec<Vec<f64>> = stage.chunks(columns.max(1)).map(<[f64]>::to_vec).collect();
        inquiry.answer(&rows);
    }
    rest.is_empty().then_some(inquiry)
}
