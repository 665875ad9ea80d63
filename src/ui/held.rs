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
    opened: Option<[String; 2]>,
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
    pub(crate) fn opened(
        query: &str,
        fragment: &str,
        embed: Option<Embed>,
        supply: Supply,
    ) -> Self {
        let link = Link::read_beside_rooms(query, fragment);
        let state = AppState::opened_beside_rooms(&link).embedded(embed);
        let opened = Some([query.to_owned(), fragment.to_owned()]);
        let held = Self { state, rooms: None, opened };
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
            Some([query, fragment]) => {
                (rooms.furnished)(&self.state, &(rooms.read)(query, fragment))
            }
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

    /// The query that leads back here: the one that the page was opened with, as long as the room that
    /// it speaks of is not there.
    pub(crate) fn query(&self) -> String {
        match (self.rooms, &self.opened) {
            (Some(rooms), _) => (rooms.query)(&self.state),
            (None, Some([query, fragment])) if self.waits() && self.is_where(query, fragment) => {
                query.clone()
            }
            (None, _) => self.state.link_beside_rooms().query_beside_rooms(),
        }
    }

    fn is_where(&self, query: &str, fragment: &str) -> bool {
        Link::read_beside_rooms(query, fragment).place == self.state.view
    }

    /// What an address asks for, as far as it can be read now.
    pub(crate) fn reader(&self) -> fn(&str, &str) -> Link {
        self.rooms.map_or(Link::read_beside_rooms, |rooms| rooms.read)
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
        let held = Rc::new(Held::opened(QUERY, "", None, LATER));
        assert!(held.waits() && !held.running() && !held.state.sandbox.is_made());
        // Nothing of it is lost meanwhile.
        assert_eq!(held.query(), QUERY);
        let held = held.reduce(Turn::Arrived(&ROOMS));
        assert!(!held.waits());
        assert_eq!(held.state.sandbox.setting, AppState::opened(&link).sandbox.setting);
        assert_eq!(Link::read(&held.query(), "").setting, link.setting);
    }

    #[test]
    fn the_story_goes_on_while_a_room_is_missing() {
        let held = Rc::new(Held::opened(QUERY, "", None, LATER));
        let held = held.reduce(Turn::Did(Action::Chose(Course::Central)));
        assert!(!held.waits());
        assert!(held.query().contains("view=central"));
        let held = held.reduce(Turn::Did(Action::Opened(View::Claims)));
        assert!(held.waits());
        assert!(held.query().contains("view=claims"));
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
