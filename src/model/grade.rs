//! How much is known behind a number or a claim.

/// Grade of evidence, shown to readers wherever a number stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Grade {
    /// A source reports it.
    Reported,
    /// A source reports the direction or a related number; the size is our judgement.
    Inferred,
    /// Made by our model or chosen by us; not measured.
    Illustrative,
}

impl Grade {
    /// Letter used by the specification: `R`, `I` or `L`.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Reported => 'R',
            Self::Inferred => 'I',
            Self::Illustrative => 'L',
        }
    }
}
