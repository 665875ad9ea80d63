//! A part of the sandbox that is drawn again only when what it shows has changed: a slider event is
//! answered in a few milliseconds, and news from the worker moves one line.

use crate::app::Action;
use crate::app::Sandbox as State;
use crate::ui::names::use_pack_names;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;

type Draw = fn(&State, &Callback<Action>) -> Html;

/// What draws a part; the same function is the same part.
#[derive(Clone, Copy)]
struct Drawn(Draw);

impl PartialEq for Drawn {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::fn_addr_eq(self.0, other.0)
    }
}

#[derive(Properties, PartialEq)]
struct PartProps {
    draw: Drawn,
    state: State,
    send: Callback<Action>,
}

#[component]
fn Part(props: &PartProps) -> Html {
    let _names = use_pack_names();
    (props.draw.0)(&props.state, &props.send)
}

/// The part that `draw` draws of `state`, which holds nothing that it does not show.
pub(super) fn part(draw: Draw, state: &State, send: &Callback<Action>) -> Html {
    html! { <Part draw={Drawn(draw)} state={state.clone()} send={send.clone()} /> }
}
