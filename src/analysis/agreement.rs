//! The model's ledger beside the literature's signs: where they agree, where not, where neither says.

use crate::analysis::ledger::{Entry, LedgerTable};
use crate::evidence::{Cause, LITERATURE, LiteratureCell, literature};
use crate::model::TENSIONS;

/// A net effect smaller than this, in tension-years, is too small to tell.
pub const SMALLEST_TOLD: f64 = 0.03;

/// Where two signs are of equal size, each must be at least this share of the other.
pub const LEAST_SHARE: f64 = 0.1;

/// What comes of holding one cell of the literature against the model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// The net effect has the larger of the reported signs.
    Agree,
    /// It has the other.
    Disagree,
    /// The net effect is too small to tell.
    TooSmall,
    /// Both signs are of equal size, and every sourced one is there.
    EqualMet,
    /// Both are of equal size, and a sourced one is all but absent.
    EqualNotMet,
    /// No source reports the sign: nothing to agree with.
    NotTested,
}

impl Verdict {
    /// Name in files and at the terminal.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Agree => "agree",
            Self::Disagree => "disagree",
            Self::TooSmall => "too small",
            Self::EqualMet => "both present",
            Self::EqualNotMet => "one absent",
            Self::NotTested => "not tested",
        }
    }

    /// Whether the model falls short of a sourced sign here.
    #[must_use]
    pub const fn is_shortfall(self) -> bool {
        matches!(self, Self::Disagree | Self::TooSmall | Self::EqualNotMet)
    }

    /// Hold a cell against what the model eased and created.
    #[must_use]
    pub fn of(cell: &LiteratureCell, model: Entry) -> Self {
        let net = model.net();
        match (cell.dominant(), cell.eases, cell.creates) {
            (Some((sign, _)), ..) if !sign.is_sourced() => Self::NotTested,
            (Some(_), ..) if net < SMALLEST_TOLD && net > -SMALLEST_TOLD => Self::TooSmall,
            (Some((_, eases)), ..) if (net < 0.0) == eases => Self::Agree,
            (Some(_), ..) => Self::Disagree,
            (None, Some(eases), Some(creates)) => {
                let eased = !eases.is_sourced() || model.eased >= LEAST_SHARE * model.created;
                let created = !creates.is_sourced() || model.created >= LEAST_SHARE * model.eased;
                match (eases.is_sourced() || creates.is_sourced(), eased && created) {
                    (false, _) => Self::NotTested,
                    (true, true) => Self::EqualMet,
                    (true, false) => Self::EqualNotMet,
                }
            }
            (None, ..) => Self::NotTested,
        }
    }
}

/// One of the two things that a mechanism does to a tension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It eases it.
    Eases,
    /// It creates it.
    Creates,
}

/// The smaller of two reported signs where a source stands behind it and the model all but lacks it,
/// though the larger is right.
#[must_use]
pub fn missing(cell: &LiteratureCell, model: Entry) -> Option<Effect> {
    if Verdict::of(cell, model) != Verdict::Agree {
        return None;
    }
    let lacks = |own: f64, other: f64| own < LEAST_SHARE * other;
    let eases = cell.eases.is_some_and(|sign| sign.is_sourced());
    let creates = cell.creates.is_some_and(|sign| sign.is_sourced());
    if eases && lacks(model.eased, model.created) {
        Some(Effect::Eases)
    } else if creates && lacks(model.created, model.eased) {
        Some(Effect::Creates)
    } else {
        None
    }
}

/// A cell of the literature, what the model says of it, and what comes of holding them together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Compared {
    /// The cell.
    pub cell: &'static LiteratureCell,
    /// What the model eased and created, in tension-years.
    pub model: Entry,
    /// What comes of it.
    pub verdict: Verdict,
}

impl Compared {
    /// Name of the reason why the model falls short here, for example `why-not-m2-t10`; `None` where
    /// it does not, or where no reason is recorded because it does not in the main setting.
    #[must_use]
    pub fn reason(&self) -> Option<String> {
        let told = self.verdict.is_shortfall() && !self.cell.why_not.is_empty();
        told.then(|| format!("why-not-{}", self.cell.id()))
    }
}

/// Every cell of the literature compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// In the order of [`LITERATURE`].
    pub cells: Vec<Compared>,
}

/// How many cells there are of each verdict.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AgreementSummary {
    /// The larger sign is right.
    pub agree: usize,
    /// It is wrong.
    pub disagree: usize,
    /// The net effect is too small to tell.
    pub too_small: usize,
    /// Two signs of equal size, and both there.
    pub equal_met: usize,
    /// Two signs of equal size, and one not there.
    pub equal_not_met: usize,
    /// No source to agree with.
    pub not_tested: usize,
}

impl AgreementSummary {
    /// Cells whose larger sign is sourced.
    #[must_use]
    pub const fn tested(&self) -> usize {
        self.agree + self.disagree + self.too_small
    }

    /// Cells of two signs of equal size, at least one of them sourced.
    #[must_use]
    pub const fn equal(&self) -> usize {
        self.equal_met + self.equal_not_met
    }

    /// Share of the larger signs that are right, 0..=1; 0 where none is tested.
    #[must_use]
    pub fn share(&self) -> f64 {
        if self.tested() == 0 { 0.0 } else { self.agree as f64 / self.tested() as f64 }
    }
}

impl Agreement {
    /// Hold every cell against `model`, which says what a cause did to a tension (1..=12). Cells of
    /// which it says nothing are left out.
    #[must_use]
    pub fn of(model: impl Fn(Cause, usize) -> Option<Entry>) -> Self {
        let compared = |cell: &'static LiteratureCell| {
            let model = model(cell.cause, cell.tension)?;
            Some(Compared { cell, model, verdict: Verdict::of(cell, model) })
        };
        Self { cells: LITERATURE.iter().filter_map(compared).collect() }
    }

    /// Hold every cell against a table of ledgers.
    #[must_use]
    pub fn of_table(table: &LedgerTable) -> Self {
        Self::of(|cause, number| table.entry(cause, number))
    }

    /// Count the verdicts.
    #[must_use]
    pub fn summary(&self) -> AgreementSummary {
        let mut summary = AgreementSummary::default();
        for compared in &self.cells {
            let count = match compared.verdict {
                Verdict::Agree => &mut summary.agree,
                Verdict::Disagree => &mut summary.disagree,
                Verdict::TooSmall => &mut summary.too_small,
                Verdict::EqualMet => &mut summary.equal_met,
                Verdict::EqualNotMet => &mut summary.equal_not_met,
                Verdict::NotTested => &mut summary.not_tested,
            };
            *count += 1;
        }
        summary
    }
}

/// Effects of the model of which the literature's table says nothing: cells that are empty there and
/// whose net effect here is at least `least` tension-years either way. In order of the table.
#[must_use]
pub fn unreported(table: &LedgerTable, least: f64) -> Vec<(Cause, usize, Entry)> {
    let cells = table.rows.iter().flat_map(|(cause, ledger)| {
        (1..=TENSIONS).map(move |number| (*cause, number, ledger.tension(number)))
    });
    let silent = cells.filter(|&(cause, number, _)| literature(cause, number).is_none());
    silent.filter(|(_, _, entry)| entry.net() >= least || entry.net() <= -least).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_smaller_sign_that_is_not_there_is_told() {
        let sourced =
            |sign: Option<crate::evidence::Sign>| sign.is_some_and(|sign| sign.is_sourced());
        let cell = LITERATURE
            .iter()
            .find(|cell| {
                sourced(cell.eases)
                    && sourced(cell.creates)
                    && matches!(cell.dominant(), Some((_, eases)) if !eases)
            })
            .expect("a cell with two sourced signs, of which the created one is larger");
        let told = |eased, created| missing(cell, Entry { eased, created });
        assert_eq!(told(0.0, 0.5), Some(Effect::Eases));
        assert_eq!(told(0.2, 0.5), None);
        // Where the larger sign is wrong, that is what is told.
        assert_eq!(told(0.5, 0.0), None);
    }
}
