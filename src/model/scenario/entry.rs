//! What happens in a scenario and when: one entry of one of its lists.

use crate::mechanism::Mechanism;

/// New positions of the two levers, held until the next change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LeverChange {
    /// Years from the start.
    pub year: f64,
    /// National direction, 0..1.
    pub direction: f64,
    /// Local autonomy, 0..1.
    pub autonomy: f64,
}

/// A mechanism at one intensity for a time; later spells override earlier ones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MechanismSpell {
    /// Which mechanism.
    pub mechanism: Mechanism,
    /// First year, from the start of the run.
    pub start: f64,
    /// Year in which it ends (not included).
    pub end: f64,
    /// Intensity, 0..1.
    pub intensity: f64,
}

/// A kind of shock that falls in one quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ShockKind {
    /// The national tier is rebuilt.
    MacroReorganisation,
    /// The regional tier is rebuilt.
    MesoReorganisation,
    /// Organisations are rebuilt.
    MicroReorganisation,
    /// A breach of public trust.
    Scandal,
    /// A supplier leaves.
    SupplierExit,
}

impl ShockKind {
    /// Every kind, in the order of the specification.
    pub const ALL: [Self; 5] = [
        Self::MacroReorganisation,
        Self::MesoReorganisation,
        Self::MicroReorganisation,
        Self::Scandal,
        Self::SupplierExit,
    ];

    /// Name in files and at the terminal.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::MacroReorganisation => "macro",
            Self::MesoReorganisation => "meso",
            Self::MicroReorganisation => "micro",
            Self::Scandal => "scandal",
            Self::SupplierExit => "exit",
        }
    }

    /// The kind called `name`.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// A shock of some severity in the step nearest to a year. Where two of one kind fall in the same
/// quarter, the more severe counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shock {
    /// Years from the start; best a multiple of a quarter.
    pub year: f64,
    /// What happens.
    pub kind: ShockKind,
    /// Severity, 0..1.
    pub severity: f64,
}

/// An emergency: deadline pressure for a time. A later entry overrides an earlier one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Urgency {
    /// First year, from the start of the run.
    pub start: f64,
    /// Years it lasts.
    pub duration: f64,
    /// Height, 0..1.
    pub height: f64,
}

/// A value that holds from a year until the next entry.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setting {
    /// Years from the start.
    pub year: f64,
    /// The value from then on, 0..1.
    pub value: f64,
}

/// How much of a mechanism one region runs, as a multiple of the national intensity, for a time;
/// later entries override earlier ones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RegionalGain {
    /// One of [`REGIONAL`]; others act nationally and are left alone.
    pub mechanism: Mechanism,
    /// Region, from 0.
    pub region: usize,
    /// First year, from the start of the run.
    pub start: f64,
    /// Year in which it ends (not included).
    pub end: f64,
    /// Multiplier, at least 0; intensity stays at most 1.
    pub gain: f64,
}
