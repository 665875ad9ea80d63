//! The state as the page holds it: whole once the rooms are there, and until then without them.

use crate::app::Action;
use crate::app::AppState;
use crate::app::View;
use crate::share::Link;
use crate::share::embed::Embed;
use crate::story::Beat;
use crate::ui::beat::early;
use crate::ui::rooms::Rooms;
use crate::ui::rooms::Supply;
use std::rc::Rc;
use yew::Reducible;

/// The state, and the rooms where they are there.
pub(crate) struct Held {
    pub(crate) state: AppState,
    pub(crate) rooms: Option<&'static Rooms>,
    /// What the page was opened with, until the rooms have seen it.
    opened: Option<Box<Link>>,
}

/// What happens to it.
pub(crate) enum Turn {
    /// Something happened on the page.
    Did(Action),
    /// The rooms came.
    Arrived(&'static Rooms),
}

impl Held {
    /// The page as a link opens it.
    pub(crate) fn opened(link: Link, embed: Option<Embed>, supply: Supply) -> Self {
        let state = AppState::opened_beside_rooms(&link).embedded(embed);
        let held = Self { state, rooms: None, opened: Some(Box::new(link)) };
        match supply {
            Supply::Here(rooms) => held.with(rooms),
            Supply::Later(_) => held,
        }
    }

    /// The page at a state that is given.
    pub(crate) fn at(state: AppState, supply: Supply) -> Self {
        let rooms = match supply {
            Supply::Here(rooms) => Some(rooms),
            Supply::Later(_) => None,
        };
        Self { state, rooms, opened: None }
    }

    fn with(&self, rooms: &'static Rooms) -> Self {
        let state = match &self.opened {
            Some(link) => (rooms.furnished)(&self.state, link),
            None => self.state.clone(),
        };
        Self { state, rooms: Some(rooms), opened: None }
    }

    /// Whether an animation is under way.
    pub(crate) fn running(&self) -> bool {
        self.rooms
            .map_or_else(|| self.state.runs_beside_rooms(), |rooms| (rooms.running)(&self.state))
    }

    /// Whether a room or a later beat is open that is not there yet.
    pub(crate) fn waits(&self) -> bool {
        let here = match self.state.view {
            View::Beat(beat) => beat == Beat::Record || early(beat).is_some(),
            _ => false,
        };
        self.rooms.is_none() && !here
    }

    /// The link that leads back here: the one that the page was opened with, as long as the room that
    /// it speaks of is not there.
    pub(crate) fn link(&self) -> Link {
        match (self.rooms, &self.opened) {
            (Some(rooms), _) => (rooms.link)(&self.state),
            (None, Some(link)) if self.waits() && link.place == self.state.view => {
                Link::clone(link)
            }
            (None, _) => self.state.link_beside_rooms(),
        }
    }
}

impl Reducible for Held {
    type Action = Turn;

    fn reduce(self: Rc<Self>, turn: Turn) -> Rc<Self> {
        let next = match turn {
            Turn::Arrived(rooms) => return Rc::new(self.with(rooms)),
            Turn::Did(action) => match self.rooms {
                Some(rooms) => (rooms.apply)(&self.state, &action),
                None => self.state.apply_beside_rooms(&action),
            },
        };
        let Some(state) = next else { return self };
        Rc::new(Self { state, rooms: self.rooms, opened: self.opened.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::{Held, Turn};
    use crate::app::{Action, AppState, Move, Theme, View};
    use crate::share::Link;
    use crate::story::Course;
    use crate::ui::rooms::{ROOMS, Supply};
    use std::rc::Rc;
    use yew::Reducible;

    const LATER: Supply = Supply::Later(|| Box::pin(async { None }));
    const QUERY: &str = "?view=sandbox&d=0.3&a=0.8&tools=1";

    #[test]
    fn what_a_link_says_of_a_room_waits_for_it() {
        let link = Link::read(QUERY, "");
        let held = Rc::new(Held::opened(link.clone(), None, LATER));
        assert!(held.waits() && !held.running() && !held.state.sandbox.is_made());
        // Nothing of it is lost meanwhile.
        assert_eq!(held.link(), link);
        let held = held.reduce(Turn::Arrived(&ROOMS));
        assert!(!held.waits());
        assert_eq!(held.state, AppState::opened(&link));
        assert_eq!(Link::read(&held.link().query(), "").setting, link.setting);
    }

    #[test]
    fn the_story_goes_on_while_a_room_is_missing() {
        let held = Rc::new(Held::opened(Link::read(QUERY, ""), None, LATER));
        let held = held.reduce(Turn::Did(Action::Chose(Course::Central)));
        assert!(!held.waits());
        assert!(held.link().query().starts_with("?view=central"));
        let held = held.reduce(Turn::Did(Action::Opened(View::Claims)));
        assert!(held.waits());
        assert!(held.link().query().starts_with("?view=claims"));
        let held = held.reduce(Turn::Arrived(&ROOMS));
        assert!(held.state.story.choice.is_some());
        assert!((held.state.sandbox.setting.direction - 0.3).abs() < f64::EPSILON);
    }

    #[test]
    fn what_changes_nothing_keeps_the_same_state_and_what_changes_makes_a_new_one() {
        let held = Rc::new(Held::at(AppState::default(), Supply::Here(&ROOMS)));
        let same = Rc::clone(&held).reduce(Turn::Did(Action::Sandbox(Move::Reset)));
        assert!(Rc::ptr_eq(&held, &same));
        let other = Rc::clone(&held).reduce(Turn::Did(Action::ChoseTheme(Theme::Dark)));
        assert!(!Rc::ptr_eq(&held, &other));
        assert_eq!((held.state.theme, other.state.theme), (Theme::System, Theme::Dark));
    }
}
