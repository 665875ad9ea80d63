//! The two roads of the opening choice: the centre decides, or the regions do.

use crate::story::Beat;

/// Who decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Course {
    /// One system for everyone.
    Central,
    /// Every region chooses its own.
    Local,
}

impl Course {
    /// Both, in the order of the buttons.
    pub const ALL: [Self; 2] = [Self::Central, Self::Local];

    /// The beat that it leads to.
    #[must_use]
    pub const fn beat(self) -> Beat {
        match self {
            Self::Central => Beat::Central,
            Self::Local => Beat::Local,
        }
    }
}
