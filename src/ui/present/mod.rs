//! What stands over every view: the presenter's bar, the blank screen, the list of keys, the reader's
//! code for a class; and the keys that work on every view.

mod bar;

use crate::app::Action;
use crate::app::AppState;
use crate::app::View;
use crate::app::present::{Key, Move, pressed};
use crate::browser::Press;
use crate::browser::copy;
use crate::browser::now;
use crate::browser::press_first;
use crate::browser::set_root_attribute;
use crate::browser::use_keys;
use crate::share::class::Code;
use crate::share::class::Levers;
use crate::ui::help::Help;
use crate::ui::text::on_press;
use crate::ui::text::say;
use crate::words::id;
use std::cell::Cell;
use std::rc::Rc;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_callback;
use yew::use_effect_with;
use yew::use_memo;
use yew::use_mut_ref;

#[derive(Properties)]
pub(crate) struct OverProps {
    pub(crate) state: AppState,
    pub(crate) send: Callback<Action>,
}

/// To compare two states costs more than to draw the little that stands here.
impl PartialEq for OverProps {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// When the hold began, in the browser's milliseconds.
type Since = Rc<Cell<f64>>;

/// What stands over the view.
#[component]
pub(crate) fn Over(props: &OverProps) -> Html {
    let OverProps { state, send } = props;
    let since: Since = use_memo((), |()| Cell::new(0.0));
    // The listeners stay; they look at the state of the last drawing.
    let latest = use_mut_ref(|| state.clone());
    latest.replace(state.clone());
    let keys = use_callback(send.clone(), {
        let since = since.clone();
        move |press: Press, send| answered(&press, &latest.borrow(), send, &since)
    });
    use_keys(keys);
    use_effect_with(state.present.on, |on| set_root_attribute("data-present", on.then_some("")));
    let present = state.present;
    let wake = on_press(send, Action::Present(Move::Blanked));
    html! {
        <>
            { code(state) }
            if present.on {
                <bar::Bar holds={present.holds()} {since} send={send.clone()} />
            }
            if present.blank {
                <button class="blank" onclick={wake}>
                    <span class="heard">{ say(id::PRESENT_WAKE) }</span>
                </button>
            }
            if present.help {
                <Help letters_off={present.letters_off} send={send.clone()} />
            }
        </>
    }
}

/// What a key does; true where the browser is to do nothing more with it.
fn answered(press: &Press, state: &AppState, send: &Callback<Action>, since: &Since) -> bool {
    let present = state.present;
    if !press.down {
        let held = present.holds() && press.key.eq_ignore_ascii_case("h");
        if held {
            send.emit(Action::Present(Move::LetGo(now() - since.get())));
        }
        return held;
    }
    if press.key == "Escape" {
        let close = if present.help { Some(Move::Helped(false)) } else { None };
        let leave = (present.on && state.asked.is_none()).then_some(Move::Turned(false));
        if let Some(action) = close.or(leave) {
            send.emit(Action::Present(action));
        }
        return false;
    }
    if press.typing || (press.on_control && Key::is_shared(&press.key)) {
        return false;
    }
    let letters = !present.letters_off;
    let Some(key) = Key::read(&press.key, press.shift, present.on, letters) else { return false };
    if key == Key::Table {
        press_first("main details.numbers > summary");
        return true;
    }
    // In a room that reads like a page, its keys scroll.
    let walks = matches!(state.view, View::Beat(_) | View::Sandbox);
    if !walks && matches!(key, Key::Acts(Move::Next | Move::Back)) {
        return false;
    }
    if press.repeats {
        return true;
    }
    if key == Key::Acts(Move::Held) {
        since.set(now());
    }
    let Some(action) = pressed(state, key) else { return false };
    send.emit(action);
    true
}

/// The reader's code, where the page was opened for a class.
fn code(state: &AppState) -> Html {
    if !state.story.class {
        return Html::default();
    }
    let code = match state.view {
        View::Beat(beat) => state.story.beat(beat).bet.and_then(|bet| Code::bet(beat, bet)),
        View::Sandbox => Some(Code::Setting(Levers::of(&state.sandbox.setting))),
        _ => None,
    };
    let Some(text) = code.map(Code::text) else { return Html::default() };
    let copied = {
        let text = text.clone();
        Callback::from(move |_: yew::MouseEvent| copy(&text))
    };
    html! {
        <aside class="class-code" aria-label={say(id::CLASS_CODE)}>
            <span>{ say(id::CLASS_CODE) }{ ": " }<b translate="no">{ text }</b></span>
            <button class="btn" onclick={copied}>{ say(id::CLASS_CODE_COPY) }</button>
        </aside>
    }
}
