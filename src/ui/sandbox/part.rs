//! A part of the sandbox that is drawn again only when what it shows has changed: a slider event is
//! answered in a few milliseconds, and news from the worker moves one line.

use crate::app::Action;
use crate::app::Sandbox as State;
use crate::browser::use_sight;
use crate::ui::names::use_pack_names;
use crate::ui::sandbox::turns::Seat;
use crate::ui::sandbox::turns::wait;
use std::rc::Rc;
use yew::Callback;
use yew::Html;
use yew::NodeRef;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_effect_with;
use yew::use_force_update;
use yew::use_memo;
use yew::use_mut_ref;
use yew::use_node_ref;
use yew::virtual_dom::VNode;

type Draw = fn(&State, &Callback<Action>) -> Html;

/// What draws a part; the same function is the same part.
#[derive(Clone, Copy)]
struct Drawn(Draw);

impl PartialEq for Drawn {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::fn_addr_eq(self.0, other.0)
    }
}

/// A state that parts share: the same one is told by its pointer.
#[derive(Clone)]
struct Seen(Rc<State>);

impl PartialEq for Seen {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0) || *self.0 == *other.0
    }
}

#[derive(Properties, PartialEq)]
struct PartProps {
    draw: Drawn,
    state: Seen,
    send: Callback<Action>,
    /// Where its outermost element can be found.
    #[prop_or_default]
    place: NodeRef,
}

#[component]
fn Part(props: &PartProps) -> Html {
    let _names = use_pack_names();
    let mut drawn = (props.draw.0)(&props.state.0, &props.send);
    if let VNode::VTag(tag) = &mut drawn {
        Rc::make_mut(tag).node_ref = props.place.clone();
    }
    drawn
}

#[derive(Properties, PartialEq)]
struct LateProps {
    draw: Drawn,
    state: Seen,
    /// Whether it does not wait this time.
    at_once: bool,
    send: Callback<Action>,
}

/// Shows the state that it was given at its last turn.
#[component]
fn Late(props: &LateProps) -> Html {
    let seat = use_memo((), |()| Seat::default());
    let shown = use_mut_ref(|| props.state.clone());
    let again = use_force_update();
    let place = use_node_ref();
    let in_sight = use_sight(place.clone());
    if seat.called() || props.at_once {
        shown.replace(props.state.clone());
    }
    let state = shown.borrow().clone();
    use_effect_with(props.state.clone(), move |state| {
        if *shown.borrow() != *state {
            wait(&seat, &in_sight, move || again.force_update());
        }
    });
    html! { <Part draw={props.draw} {state} send={props.send.clone()} {place} /> }
}

/// The part that `draw` draws of `state`, which holds nothing that it does not show.
pub(super) fn part(draw: Draw, state: &Rc<State>, send: &Callback<Action>) -> Html {
    let state = Seen(Rc::clone(state));
    html! { <Part draw={Drawn(draw)} {state} send={send.clone()} /> }
}

/// The same for a part that the hand is not on: it follows when its turn comes.
pub(super) fn late(draw: Draw, state: &Rc<State>, at_once: bool, send: &Callback<Action>) -> Html {
    let state = Seen(Rc::clone(state));
    html! { <Late draw={Drawn(draw)} {state} {at_once} send={send.clone()} /> }
}
