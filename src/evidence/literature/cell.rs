//! One cell of the literature's table: what a mechanism is said to do to a tension, and by whom.

use crate::model::{Mechanism, ShockKind};

/// What acts on the tensions: a mechanism that runs, or a shock that falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cause {
    /// A coordination mechanism, M1 to M16.
    Mechanism(Mechanism),
    /// Every shock of one kind.
    Shock(ShockKind),
}

impl Default for Cause {
    fn default() -> Self {
        Self::Mechanism(Mechanism::MandatedStandards)
    }
}

/// S1: the regional tier is rebuilt. The only shock of which the literature is tabulated.
pub const REORGANISATION: Cause = Cause::Shock(ShockKind::MesoReorganisation);

impl Cause {
    /// The seventeen of the literature's table, in its order: M1 to M16, then S1.
    pub fn tabulated() -> impl Iterator<Item = Self> {
        let mechanisms =
            crate::model::MECHANISMS.iter().map(|spec| Self::Mechanism(spec.mechanism));
        mechanisms.chain([REORGANISATION])
    }

    /// Key in tables and at the terminal: `M1` to `M16`, `S1` for the reorganisation of the
    /// regional tier, and the kind's name for any other shock.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Mechanism(mechanism) => format!("M{}", mechanism.index() + 1),
            REORGANISATION => "S1".to_owned(),
            Self::Shock(kind) => kind.name().to_owned(),
        }
    }
}

/// A direction that the table gives to a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sign {
    /// 1 weak, 2 medium, 3 strong. Always our judgement, an ordering of the evidence.
    pub size: u8,
    /// Keys of the sources that report the direction; none where it is our assumption.
    pub sources: &'static [&'static str],
}

impl Sign {
    /// Whether a source reports the direction.
    #[must_use]
    pub const fn is_sourced(&self) -> bool {
        !self.sources.is_empty()
    }
}

/// A cell that is not empty. It may hold both signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LiteratureCell {
    /// What acts.
    pub cause: Cause,
    /// Number of the tension, 1..=12.
    pub tension: usize,
    /// That it eases the tension.
    pub eases: Option<Sign>,
    /// That it creates or worsens it.
    pub creates: Option<Sign>,
    /// What is meant, in few words; may be empty.
    pub note: &'static str,
    /// Why the model does not show it in the main setting of the comparison; empty where it does,
    /// and where no source reports the sign.
    pub why_not: &'static str,
}

impl LiteratureCell {
    /// Name of the cell in texts, for example `m2-t10`.
    #[must_use]
    pub fn id(&self) -> String {
        format!("{}-t{}", self.cause.key().to_lowercase(), self.tension)
    }

    /// The larger of the two signs and whether it eases; `None` where both are of one size.
    #[must_use]
    pub const fn dominant(&self) -> Option<(Sign, bool)> {
        match (self.eases, self.creates) {
            (Some(eases), Some(creates)) if eases.size == creates.size => None,
            (Some(eases), Some(creates)) if eases.size < creates.size => Some((creates, false)),
            (Some(eases), _) => Some((eases, true)),
            (None, Some(creates)) => Some((creates, false)),
            (None, None) => None,
        }
    }

    pub(super) const fn because(self, why_not: &'static str) -> Self {
        Self { why_not, ..self }
    }
}

/// The cells of one cause, in the order of the tensions.
pub(super) struct Row {
    pub(super) cause: Cause,
    /// Their own cause is filled in when the rows are gathered.
    pub(super) cells: &'static [LiteratureCell],
}

type Keys = &'static [&'static str];

const fn cell(
    tension: usize,
    eases: Option<Sign>,
    creates: Option<Sign>,
    note: &'static str,
) -> LiteratureCell {
    LiteratureCell { cause: REORGANISATION, tension, eases, creates, note, why_not: "" }
}

/// A cell of one sign: it eases.
pub(super) const fn eases(
    tension: usize,
    size: u8,
    sources: Keys,
    note: &'static str,
) -> LiteratureCell {
    cell(tension, Some(Sign { size, sources }), None, note)
}

/// A cell of one sign: it creates.
pub(super) const fn creates(
    tension: usize,
    size: u8,
    sources: Keys,
    note: &'static str,
) -> LiteratureCell {
    cell(tension, None, Some(Sign { size, sources }), note)
}

/// A cell of both signs: size and sources of each.
pub(super) const fn both(
    tension: usize,
    eases: (u8, Keys),
    creates: (u8, Keys),
    note: &'static str,
) -> LiteratureCell {
    let eases = Sign { size: eases.0, sources: eases.1 };
    let creates = Sign { size: creates.0, sources: creates.1 };
    cell(tension, Some(eases), Some(creates), note)
}
