//! Some of the twelve regions, as buttons that are pressed or not.

use crate::app::Action;
use crate::app::Move;
use crate::share::setting::Regions;
use crate::ui::names;
use crate::ui::text::on_press;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// Twelve buttons; `to` says which move a choice makes.
pub(super) fn pick(
    label: &str,
    chosen: Regions,
    send: &Callback<Action>,
    to: impl Fn(Regions) -> Move,
) -> Html {
    let how_many = if chosen.is_all() {
        say(id::SANDBOX_WHERE_ALL)
    } else {
        let count = Value::Number(f64::from(chosen.count()));
        say_with(id::SANDBOX_WHERE_SOME, &[("count", count)])
    };
    html! {
        <fieldset class="pick">
            <legend>{ label }{ ": " }{ how_many }</legend>
            for region in 0..Regions::COUNT {
                { button(
                    region,
                    chosen.has(region),
                    send,
                    to(chosen.with(region, !chosen.has(region))),
                ) }
            }
        </fieldset>
    }
}

/// A region as a button that is pressed or not.
pub(super) fn button(region: usize, on: bool, send: &Callback<Action>, to: Move) -> Html {
    html! {
        <button
            class="pick-one"
            aria-pressed={if on { "true" } else { "false" }}
            onclick={on_press(send, Action::Sandbox(to))}
        >
            { names::region(region) }
        </button>
    }
}
