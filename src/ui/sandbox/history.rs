//! The way back: undo, redo, replay, A against B, the list of what was done, and named settings.

use crate::app::Action;
use crate::app::Move;
use crate::app::Sandbox as State;
use crate::app::Shelf;
use crate::browser::store;
use crate::browser::stored;
use crate::browser::text_typed;
use crate::figure::icon;
use crate::ui::sandbox::words;
use crate::ui::scene::icon as small;
use crate::ui::text::on_press;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_effect_with;
use yew::use_state_eq;

/// Most steps that are listed.
const LISTED: usize = 30;

/// Where the browser keeps named settings.
const KEY: &str = "middle-out-settings";

fn act(send: &Callback<Action>, name: Id, shape: &'static str, action: Move, can: bool) -> Html {
    html! {
        <button
            class="btn btn-small"
            aria-disabled={(!can).then_some("true")}
            onclick={on_press(send, Action::Sandbox(action))}
        >
            { small(&icon::line(shape)) }
            <span>{ say(name) }</span>
        </button>
    }
}

/// Which ways are open.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Ways {
    undo: bool,
    redo: bool,
    replay: bool,
}

impl Ways {
    pub(super) fn of(state: &State) -> Self {
        Self { undo: state.can_undo(), redo: state.can_redo(), replay: state.ghost.is_some() }
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct ActsProps {
    pub(super) ways: Ways,
    /// Whether a setting is kept as A.
    pub(super) kept: bool,
    pub(super) send: Callback<Action>,
}

/// Undo, redo, replay, reset, A and B.
#[component]
pub(super) fn Acts(props: &ActsProps) -> Html {
    let ActsProps { ways, kept, send } = props;
    let plain = |name: Id, action: Move| {
        html! {
            <button class="btn btn-small" onclick={on_press(send, Action::Sandbox(action))}>
                { say(name) }
            </button>
        }
    };
    html! {
        <div class="sb-row sb-acts">
            { act(send, id::SANDBOX_UNDO, icon::UNDO, Move::Undone, ways.undo) }
            { act(send, id::SANDBOX_REDO, icon::REDO, Move::Redone, ways.redo) }
            { act(send, id::SANDBOX_REPLAY, icon::REPLAY, Move::Replayed, ways.replay) }
            { plain(id::SANDBOX_RESET, Move::Reset) }
            if *kept {
                { plain(id::SANDBOX_SWAP_A, Move::SwappedA) }
                { plain(id::SANDBOX_DROP_A, Move::DroppedA) }
            } else {
                { plain(id::SANDBOX_KEEP_A, Move::KeptA) }
            }
        </div>
    }
}

/// What was done, the latest first; a press goes back to before it.
pub(super) fn done(state: &State, send: &Callback<Action>) -> Html {
    let changes = state.history.changes();
    let left = changes.len();
    html! {
        <details class="sb-fold in-why">
            <summary>{ say(id::SANDBOX_HISTORY) }</summary>
            if left == 0 {
                <p class="tiny">{ say(id::SANDBOX_HISTORY_NONE) }</p>
            }
            <ol class="plain">
                for (index, change) in changes.take(LISTED).enumerate() {
                    <li>
                        <button
                            class="btn btn-quiet btn-small"
                            onclick={on_press(
                                send,
                                Action::Sandbox(Move::WentBack(left - 1 - index)),
                            )}
                        >
                            { say_with(
                                id::SANDBOX_HISTORY_BACK,
                                &[("did", Value::Text(&words::did(change)))],
                            ) }
                        </button>
                    </li>
                }
            </ol>
        </details>
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct NamesProps {
    pub(super) shelf: Shelf,
    pub(super) send: Callback<Action>,
}

/// Settings with names, which the browser keeps where it may.
#[component]
pub(super) fn Names(props: &NamesProps) -> Html {
    let NamesProps { shelf, send } = props;
    let typed = use_state_eq(String::new);
    let kept = use_state_eq(|| true);
    {
        let (send, kept) = (send.clone(), kept.setter());
        use_effect_with((), move |()| match stored(KEY) {
            None => kept.set(false),
            Some(None) => {}
            Some(Some(text)) => send.emit(Action::Sandbox(Move::Remembered(text))),
        });
    }
    {
        let kept = kept.setter();
        use_effect_with(shelf.clone(), move |shelf| {
            if shelf.changed {
                kept.set(store(KEY, &shelf.text()));
            }
        });
    }
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |event: yew::InputEvent| typed.set(text_typed(&event)))
    };
    let onsubmit = {
        let (send, typed) = (send.clone(), typed.clone());
        Callback::from(move |event: yew::SubmitEvent| {
            event.prevent_default();
            send.emit(Action::Sandbox(Move::Named((*typed).clone())));
            typed.set(String::new());
        })
    };
    let lost = [("lost", Value::Number(shelf.lost as f64))];
    html! {
        <details class="sb-fold in-levers">
            <summary>{ say(id::SANDBOX_SHELF) }{ " (" }{ shelf.settings().len() }{ ")" }</summary>
            <form class="sb-row" {onsubmit}>
                <label class="grow">
                    <span>{ say(id::SANDBOX_SHELF_NAME) }</span>
                    <input
                        class="field"
                        type="text"
                        maxlength="60"
                        autocomplete="off"
                        value={(*typed).clone()}
                        {oninput}
                    />
                </label>
                <button class="btn btn-small" type="submit">{ say(id::SANDBOX_SHELF_KEEP) }</button>
            </form>
            <p class="tiny">
                { say(if *kept { id::SANDBOX_SHELF_MORE } else { id::SANDBOX_SHELF_BLOCKED }) }
            </p>
            if shelf.lost > 0 {
                <p class="tiny">{ say_with(id::SANDBOX_SHELF_LOST, &lost) }</p>
            }
            <ul class="plain">
                for (index, named) in shelf.settings().iter().enumerate() {
                    { one(index, &named.name, send) }
                }
            </ul>
        </details>
    }
}

fn one(index: usize, name: &str, send: &Callback<Action>) -> Html {
    let named = [("name", Value::Text(name))];
    html! {
        <li class="sb-row">
            <button
                class="btn btn-quiet btn-small"
                onclick={on_press(send, Action::Sandbox(Move::Took(index)))}
            >
                { say_with(id::SANDBOX_SHELF_TAKE, &named) }
            </button>
            <button
                class="btn btn-quiet btn-small"
                onclick={on_press(send, Action::Sandbox(Move::Forgot(index)))}
            >
                { say_with(id::SANDBOX_SHELF_FORGET, &named) }
            </button>
        </li>
    }
}
