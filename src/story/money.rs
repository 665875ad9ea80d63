//! STUB

/// What its runs say.
#[derive(Clone, Debug)]
pub struct Tale {}

impl Tale {
    /// Run them.
    #[must_use]
    pub fn told() -> Self {
        Self {}
    }
}
