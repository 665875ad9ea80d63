//! Everything on the page follows from this state; `apply` is the only way to change it.

use crate::app::Action;
use crate::app::Levers;
use crate::app::Sandbox;
use crate::app::Shared;
use crate::model::Run;
use crate::model::simulate;
use crate::share::Ask;
use crate::share::Dropped;
use crate::share::Link;
use crate::share::Place;
use crate::story::Bet;
use crate::story::Course;
use crate::story::HORIZON;
use std::rc::Rc;

/// Length of an animated run, in milliseconds.
pub const RUN_MS: f64 = 2400.0;

/// What fills the page.
pub use crate::share::Place as View;

/// Which colours.
pub use crate::share::Theme;

/// How far a beat has come.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Stage {
    /// The question stands; the answer is sealed.
    Betting,
    /// The run is shown up to this year.
    Running(f64),
    /// Everything is shown.
    Revealed,
}

/// One beat's bet and how far it has come.
#[derive(Clone, Debug, PartialEq)]
pub struct BeatState {
    /// The bet, if one was placed.
    pub bet: Option<Bet>,
    /// How far it has come.
    pub stage: Stage,
    /// The run behind it.
    pub run: Shared<Run>,
}

/// The whole state. Cheap to clone.
#[derive(Clone, Debug, PartialEq)]
pub struct AppState {
    /// What fills the page.
    pub view: View,
    /// The view before the evidence, to go back to.
    pub back: Option<View>,
    /// The source or claim that was asked for.
    pub asked: Option<String>,
    /// The opening choice, once made.
    pub choice: Option<Course>,
    /// Beats 2 and 3.
    pub beats: [BeatState; 2],
    /// The sandbox.
    pub sandbox: Sandbox,
    /// Which colours.
    pub theme: Theme,
    /// Whether animations are left out.
    pub reduced_motion: bool,
    /// What was dropped from the link that opened the page.
    pub dropped: Vec<Dropped>,
}

impl Default for AppState {
    fn default() -> Self {
        let beat = |course: Course| BeatState {
            bet: None,
            stage: Stage::Betting,
            run: Shared::new(simulate(&course.scenario())),
        };
        Self {
            view: View::Opening,
            back: None,
            asked: None,
            choice: None,
            beats: Course::ALL.map(beat),
            sandbox: Sandbox::default(),
            theme: Theme::System,
            reduced_motion: false,
            dropped: Vec::new(),
        }
    }
}

impl AppState {
    /// The state that a link asks for.
    #[must_use]
    pub fn opened(link: &Link) -> Self {
        let state = Self::default();
        state.apply(&Action::OpenedLink(Box::new(link.clone()))).unwrap_or(state)
    }

    /// The beat of `course`.
    #[must_use]
    pub fn beat(&self, course: Course) -> &BeatState {
        &self.beats[course as usize]
    }

    /// Whether an animation is under way.
    #[must_use]
    pub fn running(&self) -> bool {
        self.current().is_some_and(|beat| matches!(beat.stage, Stage::Running(_)))
    }

    /// The link that leads back here.
    #[must_use]
    pub fn link(&self) -> Link {
        let bet = match self.view {
            Place::Beat(course) => self.beat(course).bet,
            _ => None,
        };
        let levers = (self.view == Place::Sandbox).then_some(self.sandbox.levers);
        Link {
            place: self.view,
            bet,
            direction: levers.map(|levers| levers.direction),
            autonomy: levers.map(|levers| levers.autonomy),
            tools: levers.map(|levers| levers.tools),
            theme: self.theme,
            asked: None,
            dropped: Vec::new(),
        }
    }

    /// What the page has to ask the desk, if anything.
    #[must_use]
    pub fn question(&self) -> Option<Ask> {
        let range = self.sandbox.range.as_ref().filter(|_| self.view == Place::Sandbox)?;
        range.question(self.sandbox.levers.scenario())
    }

    fn current(&self) -> Option<&BeatState> {
        match self.view {
            Place::Beat(course) => Some(self.beat(course)),
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
                next.open(View::Evidence);
                next.asked = Some(target.clone());
            }
            Action::Chose(course) => {
                next.choice = Some(*course);
                next.open(View::Beat(*course));
            }
            Action::PlacedBet(course, bet) => {
                let beat = next.beat_mut(*course);
                if beat.stage == Stage::Betting {
                    beat.bet = Some(*bet);
                }
            }
            Action::StartedRun(course) | Action::Replayed(course) => next.start(*course),
            Action::AskedToBeShown(course) => {
                next.beat_mut(*course).bet = None;
                next.start(*course);
            }
            Action::Stopped(course) => next.beat_mut(*course).stage = Stage::Revealed,
            Action::Ticked(elapsed) => next.tick(*elapsed),
            Action::PrefersReducedMotion(reduced) => {
                next.reduced_motion = *reduced;
                if *reduced {
                    next.settle();
                }
            }
            Action::ChoseTheme(theme) => next.theme = *theme,
            Action::SetDirection(direction) => {
                let levers = Levers { direction: *direction, ..self.sandbox.levers };
                next.sandbox = self.sandbox.moved(levers, true)?;
            }
            Action::SetAutonomy(autonomy) => {
                let levers = Levers { autonomy: *autonomy, ..self.sandbox.levers };
                next.sandbox = self.sandbox.moved(levers, true)?;
            }
            Action::BroughtTools(tools) => {
                let levers = Levers { tools: *tools, ..self.sandbox.levers };
                next.sandbox = self.sandbox.let_go().unwrap_or_else(|| self.sandbox.clone());
                next.sandbox = next.sandbox.moved(levers, false)?;
            }
            Action::LetGo => next.sandbox = self.sandbox.let_go()?,
            Action::Undone => next.sandbox = self.sandbox.undone()?,
            Action::Redone => next.sandbox = self.sandbox.redone()?,
            Action::Reset => {
                next.sandbox = self.sandbox.let_go().unwrap_or_else(|| self.sandbox.clone());
                next.sandbox = next.sandbox.moved(Levers::default(), false)?;
            }
            Action::WantedRange(wanted) => {
                let range = self.sandbox.range.clone().filter(|range| !range.failed);
                next.sandbox.range = wanted.then(|| range.unwrap_or_default());
            }
            // News of anything but the present question comes too late.
            Action::Heard(told) if self.question().as_ref() == Some(&*told.ask) => {
                next.sandbox.range = self.sandbox.range.as_ref().map(|range| range.told(told));
            }
            Action::Heard(_) => return None,
            Action::OpenedLink(link) => next.open_link(link),
            Action::DismissedNotice => next.dropped.clear(),
        }
        (next != *self).then_some(next)
    }

    fn beat_mut(&mut self, course: Course) -> &mut BeatState {
        &mut self.beats[course as usize]
    }

    /// Leaving a beat ends its animation.
    fn open(&mut self, view: View) {
        self.settle();
        self.asked = None;
        if self.view != view {
            self.back = (view == View::Evidence).then_some(self.view);
        }
        self.view = view;
    }

    fn settle(&mut self) {
        for beat in &mut self.beats {
            if matches!(beat.stage, Stage::Running(_)) {
                beat.stage = Stage::Revealed;
            }
        }
    }

    fn start(&mut self, course: Course) {
        let stage = if self.reduced_motion { Stage::Revealed } else { Stage::Running(0.0) };
        self.beat_mut(course).stage = stage;
    }

    fn tick(&mut self, elapsed: f64) {
        if !elapsed.is_finite() || elapsed <= 0.0 {
            return;
        }
        for beat in &mut self.beats {
            if let Stage::Running(year) = beat.stage {
                let year = year + elapsed / RUN_MS * HORIZON;
                beat.stage = if year < HORIZON { Stage::Running(year) } else { Stage::Revealed };
            }
        }
    }

    fn open_link(&mut self, link: &Link) {
        self.open(link.place);
        self.back = None;
        self.asked = link.asked.clone().filter(|_| link.place == Place::Evidence);
        self.theme = link.theme;
        if let Place::Beat(course) = link.place {
            self.choice = Some(course);
            self.beat_mut(course).bet = link.bet;
        }
        let start = Levers::default();
        let levers = Levers {
            direction: link.direction.unwrap_or(start.direction),
            autonomy: link.autonomy.unwrap_or(start.autonomy),
            tools: link.tools.unwrap_or(start.tools),
        };
        if levers != self.sandbox.levers {
            self.sandbox = Sandbox::at(levers);
        }
        self.dropped.clone_from(&link.dropped);
    }
}

impl yew::Reducible for AppState {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        self.apply(&action).map_or(self, Rc::new)
    }
}
