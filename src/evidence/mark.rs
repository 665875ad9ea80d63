//! The signs of honesty that stand beside every claim and number.

use crate::model::Grade;

/// The sign readers see: `●` reported by a source, `◐` direction reported and size judged by us, `○`
/// made by our model.
#[must_use]
pub const fn mark(grade: Grade) -> char {
    match grade {
        Grade::Reported => '●',
        Grade::Inferred => '◐',
        Grade::Illustrative => '○',
    }
}
