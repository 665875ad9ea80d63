//! The sandbox: every tool in the open. What is set, the run that it gives, and what was tried before.

mod change;
mod clock;
mod history;
mod moves;
mod range;
mod scale;
mod seen;
mod shelf;
#[cfg(test)]
#[expect(clippy::float_cmp, reason = "what was set is the very number")]
mod tests;

pub use clock::{Clock, PLAY_MS, REPLAY_MS};
pub use history::{DEPTH, History};
pub use moves::{Change, Move, Tab};
pub use range::{FIRST_WORLDS, Range, WORLDS};
pub use scale::Scale;
pub use shelf::Shelf;

use crate::analysis::chairs::Seat;
use crate::app::Reasons;
use crate::app::Record;
use crate::app::Told;
use crate::app::sandbox::change::changed;
use crate::model::Measure;
use crate::share::Ask;
use crate::share::Question;
use crate::share::Setting;
use crate::share::setting::Regions;

/// A setting that is kept as A, with its run.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// The setting.
    pub setting: Setting,
    /// Its run.
    pub run: Record,
}

impl Kept {
    /// A setting with its run.
    #[must_use]
    pub fn of(setting: &Setting) -> Self {
        Self { setting: setting.clone(), run: Record::of(&setting.scenario()) }
    }
}

/// The sandbox: what is set, the run that it gives, and the way here.
#[derive(Clone, Debug, PartialEq)]
pub struct Sandbox {
    /// What is set.
    pub setting: Setting,
    /// The run that it gives, in a country of twelve regions.
    pub run: Record,
    /// The run before the last change; a drag is one change.
    pub ghost: Option<Record>,
    /// Why arrivals moved with the last change, once nothing is being dragged.
    pub why: Option<Reasons>,
    /// The change that led from the ghost to the run; `None` where one was taken back or made again.
    pub last: Option<Change>,
    /// The way here.
    pub history: History,
    /// What the present setting is compared with, if the reader keeps it.
    pub kept: Option<Kept>,
    /// How sure the answer is, where the reader asks for it.
    pub range: Option<Range>,
    /// The country at its true size, where the reader asks for it.
    pub scale: Option<Scale>,
    /// The cursor in time, and the replay.
    pub clock: Clock,
    /// The chair that the reader sits in.
    pub seat: Option<Seat>,
    /// Two regions that are looked at side by side.
    pub pair: Option<[usize; 2]>,
    /// What fills the lower half of a narrow screen.
    pub tab: Tab,
    /// Settings with names.
    pub shelf: Shelf,
    /// What is being dragged.
    held: Option<Change>,
    /// What was set before the last change.
    before: Option<Setting>,
}

impl Default for Sandbox {
    fn default() -> Self {
        Self::at(Setting::default())
    }
}

impl Sandbox {
    /// A sandbox that starts at `setting`.
    #[must_use]
    pub fn at(setting: Setting) -> Self {
        let scale = setting.true_scale.then(|| Scale::asking(&setting));
        Self {
            run: Record::of(&setting.scenario()),
            setting,
            ghost: None,
            why: None,
            last: None,
            history: History::default(),
            kept: None,
            range: None,
            scale,
            clock: Clock::default(),
            seat: None,
            pair: None,
            tab: Tab::default(),
            shelf: Shelf::default(),
            held: None,
            before: None,
        }
    }

    /// The same sandbox at another setting, with nothing to take back; what is kept stays.
    #[must_use]
    pub(crate) fn opened_at(&self, setting: Setting) -> Self {
        Self { shelf: self.shelf.clone(), ..Self::at(setting) }
    }

    /// Whether a change can be taken back.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        self.history.can_undo()
    }

    /// Whether a change taken back can be made again.
    #[must_use]
    pub const fn can_redo(&self) -> bool {
        self.history.can_redo()
    }

    /// The run that the present one is compared with: A where one is kept, else the one before the
    /// last change.
    #[must_use]
    pub fn other(&self) -> Option<&Record> {
        self.kept.as_ref().map(|kept| &kept.run).or(self.ghost.as_ref())
    }

    /// The sandbox after a move, or `None` if the move changes nothing.
    #[must_use]
    pub(crate) fn apply(&self, action: &Move) -> Option<Self> {
        let mut next = self.applied(action)?;
        next.wonder();
        Some(next)
    }

    /// Ask why arrivals moved, once nothing moves any more.
    fn wonder(&mut self) {
        if self.held.is_some() || self.clock.runs() {
            return;
        }
        let (year, now) = (self.clock.year, self.why.as_ref().map(|why| why.year.to_bits()));
        if now == Some(year.to_bits()) {
            return;
        }
        self.why = self.before.as_ref().map(|before| {
            Reasons::new(before.scenario(), self.setting.scenario(), Measure::Joins, year)
        });
    }

    /// The sandbox with a setting that came from elsewhere, as one step of undo; `None` where it is
    /// the one that is set.
    #[must_use]
    pub(crate) fn taken(&self, setting: Setting, change: Change) -> Option<Self> {
        let from = self.let_go().unwrap_or_else(|| self.clone());
        let mut next = from.moved(setting, change, false)?;
        next.wonder();
        Some(next)
    }

    fn applied(&self, action: &Move) -> Option<Self> {
        let rest = || self.let_go().unwrap_or_else(|| self.clone());
        let with_clock = |clock: Clock| Some(Self { clock, ..self.clone() });
        match action {
            Move::LetGo => self.let_go(),
            Move::Undone => rest().undone(),
            Move::Redone => rest().redone(),
            Move::WentBack(left) => rest().went_back(*left),
            Move::Replayed => self.ghost.is_some().then(|| {
                let clock = self.clock.replaying();
                Self { clock, ..self.clone() }
            }),
            Move::KeptA => {
                let kept = Kept { setting: self.setting.clone(), run: self.run.clone() };
                Some(Self { kept: Some(kept), ..self.clone() })
            }
            Move::SwappedA => rest().swapped(),
            Move::DroppedA => Some(Self { kept: None, ..self.clone() }),
            Move::Named(name) => Some(self.with_shelf(self.shelf.named(name, &self.setting)?)),
            Move::Took(index) => {
                let setting = self.shelf.settings().get(*index)?.setting.clone();
                rest().moved(setting, Change::Took, false)
            }
            Move::Forgot(index) => Some(self.with_shelf(self.shelf.without(*index)?)),
            Move::Remembered(text) => Some(self.with_shelf(self.shelf.remembering(text))),
            Move::SetYear(year) => with_clock(self.clock.at(*year)?),
            Move::Stepped(quarters) => with_clock(self.clock.stepped(*quarters)?),
            Move::Played(playing) => with_clock(self.clock.played(*playing)),
            Move::Sat(seat) => Some(Self { seat: *seat, ..self.clone() }),
            Move::Paired(pair) => {
                let known =
                    |[one, other]: &[usize; 2]| one != other && (*one).max(*other) < Regions::COUNT;
                let pair = pair.filter(known);
                Some(Self { pair, ..self.clone() })
            }
            Move::OpenedTab(tab) => Some(Self { tab: *tab, ..self.clone() }),
            Move::WantedRange(wanted) => {
                let range = self.range.clone().filter(|range| !range.failed);
                let range = wanted.then(|| range.unwrap_or_default());
                Some(Self { range, ..self.clone() })
            }
            _ => {
                let (setting, change, drag) = changed(&self.setting, self.clock.year, action)?;
                let from = if drag && self.held == Some(change) { self.clone() } else { rest() };
                from.moved(setting, change, drag)
            }
        }
    }

    /// So many milliseconds later; see [`Clock`].
    pub(crate) fn ticked(&self, elapsed: f64, steps: bool) -> Self {
        let mut next = Self { clock: self.clock.ticked(elapsed, steps), ..self.clone() };
        next.wonder();
        next
    }

    /// Nothing moves by itself any more.
    pub(crate) fn settle(&mut self) {
        self.clock = self.clock.stopped();
    }

    /// What the sandbox has to ask the desk, if anything: first the country at true size, then why
    /// arrivals moved, then how sure the answer is.
    #[must_use]
    pub fn question(&self) -> Option<Ask> {
        let scale = self.scale.as_ref().and_then(Scale::question);
        let why = || self.why.as_ref().filter(|_| self.held.is_none())?.question();
        scale.or_else(why).or_else(|| self.range.as_ref()?.question(self.setting.scenario()))
    }

    /// The sandbox with the news of its question taken in.
    pub(crate) fn told(&self, told: &Told) -> Self {
        let mut next = self.clone();
        match told.ask.question {
            Question::Run { .. } => {
                next.scale = self.scale.as_ref().map(|scale| scale.told(told, &self.setting));
            }
            Question::Why { .. } => next.why = self.why.as_ref().map(|why| why.told(told)),
            _ => next.range = self.range.as_ref().map(|range| range.told(told)),
        }
        next
    }

    fn with_shelf(&self, shelf: Shelf) -> Self {
        Self { shelf, ..self.clone() }
    }

    /// Set something; moves of one thing without letting go are one step of undo with one ghost line.
    fn moved(&self, setting: Setting, change: Change, drag: bool) -> Option<Self> {
        if setting == self.setting {
            return None;
        }
        let mut next = self.clone();
        if self.held == Some(change) {
            next.history.go_on();
        } else {
            next.history.leave(self.setting.clone(), change);
            next.ghost = Some(self.run.clone());
            next.before = Some(self.setting.clone());
        }
        next.last = Some(change);
        next.held = drag.then_some(change);
        next.go_to(setting);
        Some(next)
    }

    /// The reader lets go of what was dragged.
    fn let_go(&self) -> Option<Self> {
        self.held.map(|_| {
            let mut next = Self { held: None, ..self.clone() };
            // A drag that ends where it began is no change.
            next.history.forget_if_at(&next.setting);
            next
        })
    }

    fn undone(mut self) -> Option<Self> {
        let setting = self.history.back(&self.setting)?;
        Some(self.elsewhere(setting))
    }

    fn redone(mut self) -> Option<Self> {
        let setting = self.history.forth(&self.setting)?;
        Some(self.elsewhere(setting))
    }

    fn went_back(mut self, left: usize) -> Option<Self> {
        let mut setting = None;
        while self.history.changes().len() > left {
            let now = setting.as_ref().unwrap_or(&self.setting);
            let before = self.history.back(now)?;
            setting = Some(before);
        }
        Some(self.elsewhere(setting?))
    }

    fn elsewhere(mut self, setting: Setting) -> Self {
        (self.ghost, self.last) = (Some(self.run.clone()), None);
        self.before = Some(self.setting.clone());
        self.go_to(setting);
        self
    }

    fn swapped(self) -> Option<Self> {
        let kept = self.kept.clone()?;
        let a = Kept { setting: self.setting.clone(), run: self.run.clone() };
        let next = self.moved(kept.setting, Change::Swapped, false)?;
        Some(Self { kept: Some(a), ..next })
    }

    fn go_to(&mut self, setting: Setting) {
        self.clock.replay = None;
        self.run = Record::of(&setting.scenario());
        self.scale = setting.true_scale.then(|| match self.scale.take() {
            None => Scale::asking(&setting),
            Some(scale) => scale.moved(&setting),
        });
        self.setting = setting;
        // What was known belongs to what was set.
        self.why = None;
        self.range = self.range.take().map(|_| Range::default());
    }
}
