//! Undo and redo: settings as they were, each with what changed next.

use crate::app::Shared;
use crate::app::sandbox::moves::Change;
use crate::share::Setting;

/// Most steps of undo that are kept.
pub const DEPTH: usize = 200;

/// A setting, and the change that led away from it.
#[derive(Clone, Debug, PartialEq)]
struct Step {
    /// Shared, so that two hundred of them cost nothing while one drags.
    setting: Shared<Setting>,
    change: Change,
}

/// The way to the present setting, and what was taken back.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    past: Vec<Step>,
    future: Vec<Step>,
}

impl History {
    /// What was changed, the latest first; at most [`DEPTH`].
    #[must_use]
    pub fn changes(&self) -> impl ExactSizeIterator<Item = Change> {
        self.past.iter().rev().map(|step| step.change)
    }

    /// Whether a change can be taken back.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether a change taken back can be made again.
    #[must_use]
    pub const fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// The setting is left by `change`: what was taken back before is forgotten.
    pub(super) fn leave(&mut self, setting: Setting, change: Change) {
        self.past.push(Step { setting: Shared::new(setting), change });
        let surplus = self.past.len().saturating_sub(DEPTH);
        self.past.drain(..surplus);
        self.future.clear();
    }

    /// A change goes on: what was taken back before it is forgotten.
    pub(super) fn go_on(&mut self) {
        self.future.clear();
    }

    /// Forget the last step if it led nowhere, back to where it began.
    pub(super) fn forget_if_at(&mut self, setting: &Setting) {
        self.past.pop_if(|step| *step.setting == *setting);
    }

    /// The setting before the last change; `now` is what it changed to.
    pub(super) fn back(&mut self, now: &Setting) -> Option<Setting> {
        let Step { setting, change } = self.past.pop()?;
        self.future.push(Step { setting: Shared::new(now.clone()), change });
        Some((*setting).clone())
    }

    /// The setting after the change that was taken back last.
    pub(super) fn forth(&mut self, now: &Setting) -> Option<Setting> {
        let Step { setting, change } = self.future.pop()?;
        self.past.push(Step { setting: Shared::new(now.clone()), change });
        Some((*setting).clone())
    }
}
