//! How a pack comes in: a file that is chosen or dropped, or a text that is pasted.

use crate::browser::FileText;
use crate::browser::read_chosen;
use crate::browser::read_dropped;
use crate::browser::text_typed;
use crate::share::pack::MOST_BYTES;
use crate::ui::packs::OwnCaseProps;
use crate::ui::packs::look;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::component;
use yew::html;
use yew::use_mut_ref;
use yew::use_state_eq;

/// What is said of a file that could not be read.
fn refused(file: &FileText) -> String {
    match file {
        FileText::TooLong(size) => {
            let (size, most) = (size.to_string(), MOST_BYTES.to_string());
            let values = [("size", Value::Text(&size)), ("most", Value::Text(&most))];
            say_with(id::PACKS_TOO_LONG, &values)
        }
        _ => say(id::PACKS_NOT_TEXT),
    }
}

/// A file that is chosen, or dropped on the page.
#[component]
pub(super) fn Given(props: &OwnCaseProps) -> Html {
    let send = &props.send;
    let trouble = use_state_eq(String::new);
    let over = use_state_eq(|| false);
    // A file that is no longer held is read no further.
    let reading = use_mut_ref(|| None);
    let arrived = {
        let (send, trouble) = (send.clone(), trouble.setter());
        move |file: FileText| match file {
            FileText::Text(text) => {
                trouble.set(String::new());
                look(&text, &send);
            }
            trouble_with => trouble.set(refused(&trouble_with)),
        }
    };
    let onchange = {
        let (arrived, reading) = (arrived.clone(), reading.clone());
        Callback::from(move |event: yew::Event| {
            let file = read_chosen(&event, MOST_BYTES as u64, arrived.clone());
            reading.replace(file);
        })
    };
    let ondrop = {
        let over = over.setter();
        Callback::from(move |event: yew::DragEvent| {
            event.prevent_default();
            over.set(false);
            reading.replace(read_dropped(&event, MOST_BYTES as u64, arrived.clone()));
        })
    };
    let ondragover = {
        let over = over.setter();
        Callback::from(move |event: yew::DragEvent| {
            event.prevent_default();
            over.set(true);
        })
    };
    let ondragleave = {
        let over = over.setter();
        Callback::from(move |_: yew::DragEvent| over.set(false))
    };
    html! {
        <>
            <div
                class={yew::classes!("packs-drop", over.then_some("is-over"))}
                {ondrop}
                {ondragover}
                {ondragleave}
            >
                <label class="btn btn-small packs-file">
                    <input type="file" accept=".json,application/json" {onchange} />
                    { say(id::PACKS_FILE) }
                </label>
                <span class="tiny">{ say(id::PACKS_DROP) }</span>
            </div>
            <div role="status">
                if !trouble.is_empty() {
                    <p class="notice">{ (*trouble).clone() }</p>
                }
            </div>
        </>
    }
}

/// A text that is pasted.
#[component]
pub(super) fn Pasted(props: &OwnCaseProps) -> Html {
    let send = &props.send;
    let typed = use_state_eq(String::new);
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |event: yew::InputEvent| typed.set(text_typed(&event)))
    };
    let onsubmit = {
        let (send, typed) = (send.clone(), typed.clone());
        Callback::from(move |event: yew::SubmitEvent| {
            event.prevent_default();
            look(&typed, &send);
        })
    };
    html! {
            <form class="packs-paste" {onsubmit}>
                <label>
                    <span>{ say(id::PACKS_PASTE) }</span>
                    <textarea
                        class="field"
                        rows="3"
                        spellcheck="false"
                        translate="no"
                        value={(*typed).clone()}
                        {oninput}
                    />
                </label>
                <button class="btn btn-small" type="submit" disabled={typed.trim().is_empty()}>
                    { say(id::PACKS_READ) }
                </button>
            </form>
    }
}
