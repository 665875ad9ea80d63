//! The signs of honesty that stand beside every claim and number.

use crate::model::Grade;

impl Grade {
    /// The sign readers see: `●` reported by a source, `◐` direction reported and size judged by
    /// us, `○` made by our model.
    #[must_use]
    pub const fn mark(self) -> char {
        match self {
            Self::Reported => '●',
            Self::Inferred => '◐',
            Self::Illustrative => '○',
        }
    }
}
