//! Showing the story to a room: the keys of a slide clicker, covering and uncovering, a blank screen;
//! and the keys that work on every view.

use crate::app::Action;
use crate::app::AppState;
use crate::app::Stage;
use crate::app::Theme;
use crate::app::View;
use crate::app::sandbox;
use crate::story::Beat;

/// A press shorter than this, in milliseconds, is a tap: the outcome stays as the tap left it.
pub const TAP_MS: f64 = 350.0;

/// How the page is shown to a room.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "four switches that know nothing of each other")]
pub struct Present {
    /// Whether it is.
    pub on: bool,
    /// Whether the screen is blank.
    pub blank: bool,
    /// Whether the list of keys is open.
    pub help: bool,
    /// Whether keys that are single letters are switched off.
    pub letters_off: bool,
    /// The outcome is uncovered as long as it is held; what stood there before.
    held: Option<Stage>,
    /// The theme to go back to.
    before: Theme,
}

impl Present {
    /// The reader's own theme, where the page has another for the room.
    #[must_use]
    pub fn own(&self, theme: Theme) -> Theme {
        if self.on && theme == Theme::Projector { self.before } else { theme }
    }

    /// Whether the outcome is held open.
    #[must_use]
    pub const fn holds(&self) -> bool {
        self.held.is_some()
    }
}

/// What a presenter does, and what the keys of every view do beside other actions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Move {
    /// The room is shown the page, or no longer.
    Turned(bool),
    /// One step on: run, all of it, next beat.
    Next,
    /// One step back: covered again, beat before.
    Back,
    /// The outcome is held open.
    Held,
    /// It is let go, so many milliseconds later.
    LetGo(f64),
    /// The screen goes blank, or comes back.
    Blanked,
    /// The list of keys is opened or closed.
    Helped(bool),
    /// Keys that are single letters are switched off, or on.
    Silenced(bool),
}

/// A key that has a meaning on every view.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Key {
    /// This action follows.
    Acts(Move),
    /// J: the next beat.
    NextBeat,
    /// K: the beat before.
    BeatBefore,
    /// R: the run, or the last change, once more.
    Replay,
    /// Z: undo in the sandbox.
    Undo,
    /// Shift and Z: redo in the sandbox.
    Redo,
    /// W: why did this move? In the sandbox.
    Why,
    /// E: where the numbers come from.
    Evidence,
    /// T: the picture as a table.
    Table,
    /// A digit: the beat of that number, 1..=10.
    Beat(usize),
}

impl Key {
    /// What a key means. `shift`: it is held; `present`: the page is shown to a room.
    #[must_use]
    pub fn read(key: &str, shift: bool, present: bool, letters: bool) -> Option<Self> {
        Some(match key {
            "PageDown" | "ArrowRight" | " " if present => Self::Acts(Move::Next),
            "PageUp" | "ArrowLeft" if present => Self::Acts(Move::Back),
            "." if present => Self::Acts(Move::Blanked),
            _ if !letters || key.chars().count() != 1 => return None,
            "b" | "B" if present => Self::Acts(Move::Blanked),
            "h" | "H" if present => Self::Acts(Move::Held),
            "0" if present => Self::Beat(10),
            digit if present && digit.as_bytes()[0].is_ascii_digit() => {
                Self::Beat(usize::from(digit.as_bytes()[0] - b'0'))
            }
            "?" => Self::Acts(Move::Helped(true)),
            "p" | "P" => Self::Acts(Move::Turned(!present)),
            "j" | "J" => Self::NextBeat,
            "k" | "K" => Self::BeatBefore,
            "r" | "R" => Self::Replay,
            "z" | "Z" if shift => Self::Redo,
            "z" | "Z" => Self::Undo,
            "w" | "W" => Self::Why,
            "e" | "E" => Self::Evidence,
            "t" | "T" => Self::Table,
            _ => return None,
        })
    }

    /// Whether it is a key that a focused control may need for itself.
    #[must_use]
    pub fn is_shared(key: &str) -> bool {
        matches!(key, "ArrowRight" | "ArrowLeft" | " ")
    }
}

/// What a key does where the page stands; `None` where it does nothing.
#[must_use]
pub fn pressed(state: &AppState, key: Key) -> Option<Action> {
    let beat = match state.view {
        View::Beat(beat) => Some(beat),
        _ => None,
    };
    let sandbox = (state.view == View::Sandbox).then_some(());
    let open = |beat: Beat| Action::Opened(View::Beat(beat));
    match key {
        Key::Acts(action) => Some(Action::Present(action)),
        Key::NextBeat => beat.and_then(|beat| state.story.next(beat)).map(open),
        Key::BeatBefore => beat.and_then(|beat| state.story.before(beat)).map(open),
        Key::Beat(number) => state.story.order().get(number.checked_sub(1)?).copied().map(open),
        Key::Replay => match beat {
            Some(beat) if state.story.beat(beat).stage.revealed() => Some(Action::Replayed(beat)),
            Some(_) => None,
            None => sandbox.map(|()| Action::Sandbox(sandbox::Move::Replayed)),
        },
        Key::Undo => sandbox.map(|()| Action::Sandbox(sandbox::Move::Undone)),
        Key::Redo => sandbox.map(|()| Action::Sandbox(sandbox::Move::Redone)),
        Key::Why => sandbox.map(|()| Action::Sandbox(sandbox::Move::OpenedTab(sandbox::Tab::Why))),
        Key::Evidence => (beat.is_some() || sandbox.is_some())
            .then(|| Action::AskedForEvidence("national-run-illustrative".to_owned())),
        Key::Table => None,
    }
}

impl AppState {
    pub(crate) fn presented(&mut self, action: Move) {
        match action {
            Move::Turned(on) => self.turn(on),
            Move::Next => self.step_on(),
            Move::Back => self.step_back(),
            Move::Held => self.hold(),
            Move::LetGo(held) => self.let_go(held),
            Move::Blanked => self.present.blank = self.present.on && !self.present.blank,
            Move::Helped(open) => self.present.help = open,
            Move::Silenced(off) => self.present.letters_off = off,
        }
    }

    fn turn(&mut self, on: bool) {
        if on == self.present.on {
            return;
        }
        self.let_go(f64::INFINITY);
        let Present { before, letters_off, .. } = self.present;
        if on {
            self.present = Present { on, before: self.theme, letters_off, ..Present::default() };
            self.theme = Theme::Projector;
        } else {
            self.present = Present { letters_off, ..Present::default() };
            // A theme chosen meanwhile stays.
            if self.theme == Theme::Projector {
                self.theme = before;
            }
        }
    }

    fn step_on(&mut self) {
        if self.woken() {
            return;
        }
        self.present.held = None;
        let View::Beat(beat) = self.view else { return };
        let stage = self.story.beat(beat).stage;
        if beat.bets().is_empty() || stage.revealed() {
            let next = self.story.next(beat).map_or(View::Sandbox, View::Beat);
            self.open(next);
        } else if stage == Stage::Betting {
            self.start(beat);
        } else {
            self.story.beat_mut(beat).stage = Stage::Revealed;
        }
    }

    fn step_back(&mut self) {
        if self.woken() {
            return;
        }
        self.present.held = None;
        match self.view {
            View::Beat(beat) if self.story.beat(beat).stage != Stage::Betting => {
                self.story.beat_mut(beat).stage = Stage::Betting;
            }
            View::Beat(beat) => {
                if let Some(before) = self.story.before(beat) {
                    self.open(View::Beat(before));
                }
            }
            View::Sandbox => {
                let order = self.story.order();
                self.open(View::Beat(order[order.len() - 1]));
            }
            _ => {}
        }
    }

    /// The first key only wakes a blank screen.
    fn woken(&mut self) -> bool {
        std::mem::take(&mut self.present.blank)
    }

    fn hold(&mut self) {
        let View::Beat(beat) = self.view else { return };
        if self.present.held.is_none() && !beat.bets().is_empty() {
            let stage = &mut self.story.beat_mut(beat).stage;
            self.present.held = Some(*stage);
            *stage = Stage::Revealed;
        }
    }

    /// What was held goes back; a tap turns it over for good.
    fn let_go(&mut self, held: f64) {
        let (View::Beat(beat), Some(before)) = (self.view, self.present.held.take()) else {
            return;
        };
        let tap = held < TAP_MS;
        let stage = match before {
            Stage::Revealed if tap => Stage::Betting,
            before if !tap => before,
            _ => Stage::Revealed,
        };
        self.story.beat_mut(beat).stage = stage;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::share::Link;

    fn at(query: &str) -> AppState {
        AppState::opened(&Link::read(query, ""))
    }

    fn after(state: &AppState, action: Move) -> AppState {
        state.apply(&Action::Present(action)).unwrap_or_else(|| state.clone())
    }

    fn stage(state: &AppState) -> Stage {
        let View::Beat(beat) = state.view else { panic!("{:?}", state.view) };
        state.story.beat(beat).stage
    }

    #[test]
    fn a_clicker_walks_the_whole_story_and_back() {
        let mut state = at("?present=1");
        assert!(state.present.on && state.theme == Theme::Projector);
        let mut presses = 0;
        while state.view != View::Sandbox {
            state = after(&state, Move::Next);
            presses += 1;
        }
        // One for the opening; run, all of it and on for each of nine.
        assert_eq!(presses, 1 + 9 * 3);
        let mut presses = 0;
        while state.view != View::OPENING {
            state = after(&state, Move::Back);
            presses += 1;
        }
        assert_eq!(presses, 1 + 9 * 2);
        let left = after(&state, Move::Turned(false));
        assert!(!left.present.on && left.theme == Theme::System);
    }

    #[test]
    fn holding_uncovers_and_letting_go_covers_again() {
        let state = at("?view=central&present=1");
        let held = after(&state, Move::Held);
        assert_eq!(stage(&held), Stage::Revealed);
        assert_eq!(stage(&after(&held, Move::LetGo(900.0))), Stage::Betting);
        let tapped = after(&held, Move::LetGo(80.0));
        assert_eq!(stage(&tapped), Stage::Revealed);
        let again = after(&after(&tapped, Move::Held), Move::LetGo(80.0));
        assert_eq!(stage(&again), Stage::Betting);
    }

    #[test]
    fn a_blank_screen_wakes_before_anything_moves() {
        let state = after(&at("?view=central&present=1"), Move::Blanked);
        assert!(state.present.blank);
        let woken = after(&state, Move::Next);
        assert!(!woken.present.blank && stage(&woken) == Stage::Betting);
        assert!(!after(&at("?view=central"), Move::Blanked).present.blank);
    }

    #[test]
    fn keys_mean_what_the_list_says() {
        let read = |key, present| Key::read(key, false, present, true);
        assert_eq!(read("PageDown", false), None);
        assert_eq!(read("PageDown", true), Some(Key::Acts(Move::Next)));
        assert_eq!(Key::read("PageDown", false, true, false), Some(Key::Acts(Move::Next)));
        assert_eq!(Key::read("j", false, true, false), None);
        assert_eq!(read("0", true), Some(Key::Beat(10)));
        assert_eq!((read("0", false), read("é", true), read("F5", true)), (None, None, None));
        let state = at("?view=central");
        let next = pressed(&state, Key::NextBeat);
        assert_eq!(next, Some(Action::Opened(View::Beat(Beat::Local))));
        assert_eq!(pressed(&state, Key::Replay), None);
        assert_eq!(pressed(&state, Key::Undo), None);
        assert!(pressed(&at("?view=sandbox"), Key::Undo).is_some());
        assert_eq!(pressed(&state, Key::Beat(11)), None);
    }
}
