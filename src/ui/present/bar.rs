//! The presenter's bar: every key of the clicker as a button.

use crate::app::Action;
use crate::app::present::Move;
use crate::browser::now;
use crate::ui::present::Since;
use crate::ui::text::on_press;
use crate::ui::text::say;
use crate::words::Id;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::KeyboardEvent;
use yew::MouseEvent;
use yew::PointerEvent;
use yew::Properties;
use yew::component;
use yew::html;

#[derive(Properties, PartialEq)]
pub(crate) struct BarProps {
    /// Whether the outcome is held open.
    pub(crate) holds: bool,
    pub(crate) since: Since,
    pub(crate) send: Callback<Action>,
}

/// The bar at the foot of the screen.
#[component]
pub(crate) fn Bar(props: &BarProps) -> Html {
    let BarProps { holds, since, send } = props;
    let button = |name: Id, action: Move| {
        html! {
            <button class="btn" onclick={on_press(send, Action::Present(action))}>
                { say(name) }
            </button>
        }
    };
    let hold = {
        let (send, since) = (send.clone(), since.clone());
        Callback::from(move |()| {
            since.set(now());
            send.emit(Action::Present(Move::Held));
        })
    };
    let let_go = {
        let (send, since) = (send.clone(), since.clone());
        Callback::from(move |()| send.emit(Action::Present(Move::LetGo(now() - since.get()))))
    };
    let presses = |key: &str| matches!(key, " " | "Enter");
    let onkeydown = {
        let hold = hold.clone();
        Callback::from(move |event: KeyboardEvent| {
            if presses(&event.key()) {
                event.prevent_default();
                if !event.repeat() {
                    hold.emit(());
                }
            }
        })
    };
    let onkeyup = {
        let let_go = let_go.clone();
        Callback::from(move |event: KeyboardEvent| {
            if presses(&event.key()) {
                event.prevent_default();
                let_go.emit(());
            }
        })
    };
    // What presses without a pointer and without a key turns it over.
    let onclick = {
        let (hold, let_go) = (hold.clone(), let_go.clone());
        Callback::from(move |event: MouseEvent| {
            if event.detail() == 0 {
                hold.emit(());
                let_go.emit(());
            }
        })
    };
    let down = hold.reform(|_: PointerEvent| ());
    let up = let_go.reform(|_: PointerEvent| ());
    html! {
        <nav class="presenter" aria-label={say(id::PRESENT_LABEL)}>
            { button(id::PRESENT_BACK, Move::Back) }
            <button
                class="btn"
                aria-pressed={holds.to_string()}
                onpointerdown={down}
                onpointerup={up.clone()}
                onpointercancel={up.clone()}
                onpointerleave={up}
                {onkeydown}
                {onkeyup}
                {onclick}
            >
                { say(id::PRESENT_HOLD) }
            </button>
            { button(id::PRESENT_NEXT, Move::Next) }
            <span class="presenter-gap"></span>
            { button(id::PRESENT_BLANK, Move::Blanked) }
            { button(id::PRESENT_KEYS, Move::Helped(true)) }
            { button(id::PRESENT_LEAVE, Move::Turned(false)) }
        </nav>
    }
}
