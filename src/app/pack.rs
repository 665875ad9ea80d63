//! The case pack that is looked at, the one whose names stand in the sandbox, and the way back.

use crate::app::Change;
use crate::app::Sandbox;
use crate::app::Shared;
use crate::share::Setting;
use crate::share::pack::Pack;
use crate::share::pack::Reading;

/// What a reader does with case packs.
#[derive(Clone, Debug, PartialEq)]
pub enum Move {
    /// A text was read, from a file, the clipboard or this page. Nothing else changes by it.
    Read(Shared<Reading>),
    /// What was read is put away.
    PutAway,
    /// The pack that was read is to be used.
    Used,
    /// What was there before the pack is to be put back.
    PutBack,
    /// A preset of the pack was started from, by its place.
    Started(usize),
}

/// Case packs. Cheap to clone: packs are shared, and equal where they are the same.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Packs {
    /// The pack whose names stand in the sandbox.
    pub on: Option<Shared<Pack>>,
    /// What was read last and waits to be used: a pack, or its mistakes.
    pub read: Option<Shared<Reading>>,
    /// What was there before the pack that is used.
    before: Option<Before>,
}

#[derive(Clone, Debug, PartialEq)]
struct Before {
    on: Option<Shared<Pack>>,
    setting: Shared<Setting>,
}

impl Packs {
    /// Whether there is something to put back.
    #[must_use]
    pub const fn can_put_back(&self) -> bool {
        self.before.is_some()
    }

    /// The packs and the sandbox after a move, or `None` if it changes nothing. A pack with a mistake
    /// is only looked at; and what a pack sets, undo takes back as well.
    #[must_use]
    pub(crate) fn apply(&self, sandbox: &Sandbox, action: &Move) -> Option<(Self, Sandbox)> {
        let same = || sandbox.clone();
        match action {
            Move::Read(reading) => {
                Some((Self { read: Some(reading.clone()), ..self.clone() }, same()))
            }
            Move::PutAway => Some((Self { read: None, ..self.clone() }, same())),
            Move::Used => {
                let pack = self.read.as_ref()?.pack.as_ref().ok()?;
                let now = &sandbox.setting;
                let to = pack.setting(0).unwrap_or_else(|| pack.with_parameters(now));
                let before = Before { on: self.on.clone(), setting: Shared::new(now.clone()) };
                let on = Some(Shared::new(pack.clone()));
                let next = Self { on, read: None, before: Some(before) };
                Some((next, sandbox.taken(to, Change::Pack).unwrap_or_else(same)))
            }
            Move::PutBack => {
                let before = self.before.as_ref()?;
                let to = (*before.setting).clone();
                let next = Self { on: before.on.clone(), read: self.read.clone(), before: None };
                Some((next, sandbox.taken(to, Change::PutBack).unwrap_or_else(same)))
            }
            Move::Started(preset) => {
                let to = self.on.as_ref()?.setting(*preset)?;
                Some((self.clone(), sandbox.taken(to, Change::Pack)?))
            }
        }
    }
}
