//! Everything on the page follows from this state; `apply` is the only way to change it.

use crate::app::Action;
use crate::app::Change;
use crate::app::Claims;
use crate::app::Class;
use crate::app::Later;
use crate::app::Packs;
use crate::app::Present;
use crate::app::Sandbox;
use crate::app::Shared;
use crate::app::Stage;
use crate::app::Story;
use crate::app::class;
use crate::evidence::Cause;
use crate::share::Ask;
use crate::share::Dropped;
use crate::share::Link;
use crate::share::Place;
use crate::share::Setting;
use crate::share::embed::Embed;
use crate::story::Beat;
use crate::story::Tales;

/// What fills the page.
pub use crate::share::Place as View;

/// Which colours.
pub use crate::share::Theme;

/// The whole state. Cheap to clone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AppState {
    /// What fills the page.
    pub view: View,
    /// The source or claim that was asked for: its drawer is open, or the evidence stands there.
    pub asked: Option<String>,
    /// The story.
    pub story: Story,
    /// What the story's own runs say.
    pub tales: Tales,
    /// The sandbox.
    pub sandbox: Later<Sandbox>,
    /// Case packs.
    pub packs: Later<Packs>,
    /// The cause whose ledger is looked at.
    pub cause: Cause,
    /// The claims page.
    pub claims: Later<Claims>,
    /// The page of a class.
    pub class: Later<Class>,
    /// How the page is shown to a room.
    pub present: Present,
    /// Which colours.
    pub theme: Theme,
    /// Whether animations are left out.
    pub reduced_motion: bool,
    /// How the page is embedded in another, if it is.
    pub embed: Option<Embed>,
    /// What was dropped from the link that opened the page.
    pub dropped: Vec<Dropped>,
    /// What a shared link had set, until the reader has read in which way it is not the usual.
    pub introduced: Option<Shared<Setting>>,
    /// Whether a newer version of the page waits until this one is left.
    pub newer: bool,
    /// Whether the way to share this page is open.
    pub sharing: bool,
}

impl AppState {
    /// The state that a link asks for.
    #[must_use]
    pub fn opened(link: &Link) -> Self {
        Self::opened_beside_rooms(link).furnished(link)
    }

    /// The same as long as the rooms are not there; [`AppState::furnished`] makes up for it.
    #[must_use]
    pub fn opened_beside_rooms(link: &Link) -> Self {
        let mut state = Self::default();
        state.open_link(link);
        state
    }

    /// Whether an animation is under way.
    #[must_use]
    pub fn running(&self) -> bool {
        match self.view {
            Place::Sandbox => self.sandbox.clock.runs(),
            _ => self.runs_beside_rooms(),
        }
    }

    /// Whether an animation of the story is under way.
    #[must_use]
    pub fn runs_beside_rooms(&self) -> bool {
        let Place::Beat(beat) = self.view else { return false };
        matches!(self.story.beat(beat).stage, Stage::Running(_))
    }

    /// What the page has to ask the desk, if anything.
    #[must_use]
    pub fn question(&self) -> Option<Ask> {
        match self.view {
            Place::Sandbox => self.sandbox.question(),
            Place::Claims => self.claims.question(),
            _ => None,
        }
    }

    /// The next state, or `None` if the action changes nothing.
    #[must_use]
    pub fn apply(&self, action: &Action) -> Option<Self> {
        let mut next = self.clone();
        next.take_beside_rooms(action)?;
        match action {
            Action::Opened(_)
            | Action::Chose(_)
            | Action::Present(_)
            | Action::PrefersReducedMotion(true) => {
                next.settle_rooms();
            }
            Action::Ticked(elapsed) if self.sandbox.is_made() => {
                next.sandbox = self.sandbox.ticked(*elapsed, self.reduced_motion).into();
            }
            Action::Sandbox(action) => next.sandbox = self.sandbox.apply(action)?.into(),
            Action::Claims(action) => next.claims = self.claims.apply(action)?.into(),
            Action::Class(class::Move::Opened(levers)) => {
                next.open(View::Sandbox);
                let taken = self.sandbox.taken(levers.setting(), Change::Sent);
                if let Some(taken) = taken {
                    next.sandbox = taken.into();
                }
            }
            Action::Class(action) => next.class = self.class.apply(action)?.into(),
            Action::Pack(action) => {
                let (packs, sandbox) = self.packs.apply(&self.sandbox, action)?;
                (next.packs, next.sandbox) = (packs.into(), sandbox.into());
            }
            // News of anything but the present question comes too late.
            Action::Heard(told) if self.question().as_ref() == Some(&*told.ask) => {
                if self.view == Place::Claims {
                    next.claims = self.claims.told(told).into();
                } else {
                    next.sandbox = self.sandbox.told(told).into();
                }
            }
            Action::Heard(_) => return None,
            Action::OpenedLink(link) => {
                next.settle_rooms();
                next = next.furnished(link);
            }
            Action::WentTo(link) => next.revisit_rooms(link),
            _ => {}
        }
        (next != *self).then_some(next)
    }

    /// The same as long as the rooms are not there: what belongs to a room changes nothing.
    #[must_use]
    pub fn apply_beside_rooms(&self, action: &Action) -> Option<Self> {
        let mut next = self.clone();
        next.take_beside_rooms(action)?;
        (next != *self).then_some(next)
    }

    fn take_beside_rooms(&mut self, action: &Action) -> Option<()> {
        match action {
            Action::Opened(view) => self.open(*view),
            Action::AskedForEvidence(target) => {
                self.story.settle();
                self.asked = Some(target.clone());
            }
            Action::ClosedEvidence => self.asked = None,
            Action::Chose(course) => {
                self.story.choice = Some(*course);
                self.open(View::Beat(course.beat()));
            }
            Action::PlacedBet(beat, bet) => {
                let known = beat.bet(bet.place()).is_some();
                let state = self.story.beat_mut(*beat);
                if known && state.stage == Stage::Betting {
                    state.bet = Some(*bet);
                }
            }
            Action::StartedRun(beat) | Action::Replayed(beat) => self.start(*beat),
            Action::AskedToBeShown(beat) => {
                self.story.beat_mut(*beat).bet = None;
                self.start(*beat);
            }
            Action::Stopped(beat) => self.story.beat_mut(*beat).stage = Stage::Revealed,
            Action::Turned(dial, value) => {
                self.story.dials = self.story.dials.turned(*dial, *value)?;
            }
            Action::Ticked(elapsed) => self.story.tick(*elapsed),
            Action::PrefersReducedMotion(reduced) => {
                self.reduced_motion = *reduced;
                if *reduced {
                    self.story.settle();
                }
            }
            Action::ChoseCause(cause) => self.cause = *cause,
            Action::ChoseTheme(theme) => self.theme = *theme,
            Action::HostAsked(command) => self.take_command(command),
            Action::OpenedLink(link) => self.open_link(link),
            Action::WentTo(link) => self.go_to(link),
            Action::Sharing(sharing) => self.sharing = *sharing,
            Action::DismissedIntroduction => self.introduced = None,
            Action::DismissedNotice => self.dropped.clear(),
            Action::NewVersion(waits) => self.newer = *waits,
            Action::Present(action) => self.presented(*action),
            Action::Sandbox(_)
            | Action::Claims(_)
            | Action::Class(_)
            | Action::Pack(_)
            | Action::Heard(_) => {}
        }
        Some(())
    }

    /// Leaving a beat ends its animation.
    pub(super) fn open(&mut self, view: View) {
        self.story.settle();
        self.asked = None;
        self.view = view;
    }

    /// Leaving a room ends what moves there.
    fn settle_rooms(&mut self) {
        if self.sandbox.is_made() {
            let mut sandbox = (*self.sandbox).clone();
            sandbox.settle();
            self.sandbox = sandbox.into();
        }
    }

    pub(crate) fn start(&mut self, beat: Beat) {
        let stage = if self.reduced_motion { Stage::Revealed } else { Stage::Running(0.0) };
        self.story.beat_mut(beat).stage = stage;
    }
}
