//! Everything on the page follows from this state; `apply` is the only way to change it.

use crate::app::Action;
use crate::app::Claims;
use crate::app::Sandbox;
use crate::app::Shared;
use crate::app::Stage;
use crate::app::Story;
use crate::evidence::Cause;
use crate::share::Ask;
use crate::share::Dropped;
use crate::share::Link;
use crate::share::Place;
use crate::share::Setting;
use crate::share::embed::Embed;
use crate::story::Beat;
use crate::story::Tales;
use std::rc::Rc;

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
    pub sandbox: Sandbox,
    /// The cause whose ledger is looked at.
    pub cause: Cause,
    /// The claims page.
    pub claims: Claims,
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
    /// Whether the way to share this page is open.
    pub sharing: bool,
}

impl AppState {
    /// The state that a link asks for.
    #[must_use]
    pub fn opened(link: &Link) -> Self {
        let state = Self::default();
        state.apply(&Action::OpenedLink(Box::new(link.clone()))).unwrap_or(state)
    }

    /// Whether an animation is under way.
    #[must_use]
    pub fn running(&self) -> bool {
        match self.view {
            Place::Beat(beat) => matches!(self.story.beat(beat).stage, Stage::Running(_)),
            Place::Sandbox => self.sandbox.clock.runs(),
            _ => false,
        }
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
        match action {
            Action::Opened(view) => next.open(*view),
            Action::AskedForEvidence(target) => {
                next.story.settle();
                next.asked = Some(target.clone());
            }
            Action::ClosedEvidence => next.asked = None,
            Action::Chose(course) => {
                next.story.choice = Some(*course);
                next.open(View::Beat(course.beat()));
            }
            Action::PlacedBet(beat, bet) => {
                let known = beat.bet(bet.place()).is_some();
                let state = next.story.beat_mut(*beat);
                if known && state.stage == Stage::Betting {
                    state.bet = Some(*bet);
                }
            }
            Action::StartedRun(beat) | Action::Replayed(beat) => next.start(*beat),
            Action::AskedToBeShown(beat) => {
                next.story.beat_mut(*beat).bet = None;
                next.start(*beat);
            }
            Action::Stopped(beat) => next.story.beat_mut(*beat).stage = Stage::Revealed,
            Action::Turned(dial, value) => {
                next.story.dials = self.story.dials.turned(*dial, *value)?;
            }
            Action::Ticked(elapsed) => {
                next.story.tick(*elapsed);
                next.sandbox = self.sandbox.ticked(*elapsed, self.reduced_motion);
            }
            Action::PrefersReducedMotion(reduced) => {
                next.reduced_motion = *reduced;
                if *reduced {
                    next.story.settle();
                    next.sandbox.settle();
                }
            }
            Action::ChoseCause(cause) => next.cause = *cause,
            Action::ChoseTheme(theme) => next.theme = *theme,
            Action::Sandbox(action) => next.sandbox = self.sandbox.apply(action)?,
            Action::Claims(action) => next.claims = self.claims.apply(action)?,
            // News of anything but the present question comes too late.
            Action::Heard(told) if self.question().as_ref() == Some(&*told.ask) => {
                if self.view == Place::Claims {
                    next.claims = self.claims.told(told);
                } else {
                    next.sandbox = self.sandbox.told(told);
                }
            }
            Action::Heard(_) => return None,
            Action::HostAsked(command) => next.take_command(command),
            Action::OpenedLink(link) => next.open_link(link),
            Action::WentTo(link) => next.go_to(link),
            Action::Sharing(sharing) => next.sharing = *sharing,
            Action::DismissedIntroduction => next.introduced = None,
            Action::DismissedNotice => next.dropped.clear(),
        }
        (next != *self).then_some(next)
    }

    /// Leaving a beat ends its animation.
    pub(super) fn open(&mut self, view: View) {
        self.story.settle();
        self.sandbox.settle();
        self.asked = None;
        self.view = view;
    }

    fn start(&mut self, beat: Beat) {
        let stage = if self.reduced_motion { Stage::Revealed } else { Stage::Running(0.0) };
        self.story.beat_mut(beat).stage = stage;
    }
}

impl yew::Reducible for AppState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        self.apply(&action).map_or(self, Rc::new)
    }
}
