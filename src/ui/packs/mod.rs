//! Case packs on the page: looked at, used, put back, kept, and begun from what is set.

mod export;
mod head;
mod line;
mod preview;
mod words;

pub(crate) use export::Export;
pub(crate) use head::Head;
pub(crate) use head::Starts;
pub(crate) use line::Line;
pub(crate) use line::places;
pub use words::{pack_problem, pack_warning};

use crate::app::Action;
use crate::app::Packs;
use crate::app::Shared;
use crate::app::pack::Move;
use crate::browser::FileText;
use crate::browser::read_chosen;
use crate::browser::read_dropped;
use crate::browser::store;
use crate::browser::stored;
use crate::browser::text_typed;
use crate::share::pack::MOST_BYTES;
use crate::share::pack::Pack;
use crate::share::pack::read_pack;
use crate::share::pack::write_pack;
use crate::ui::packs::preview::Preview;
use crate::ui::packs::preview::sources;
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
use yew::use_context;
use yew::use_effect_with;
use yew::use_mut_ref;
use yew::use_state_eq;

/// Where the browser keeps a pack, if it is asked to.
const KEY: &str = "middle-out-pack";

/// Two packs that show how it is done: file, title and text.
const WORKED: [(&str, Id, &str); 2] = [
    (
        "./packs/regional-health-record.json",
        id::PACKS_WORKED_HEALTH,
        include_str!("../../../public/packs/regional-health-record.json"),
    ),
    (
        "./packs/pupil-files.json",
        id::PACKS_WORKED_PUPILS,
        include_str!("../../../public/packs/pupil-files.json"),
    ),
];

/// The packs of the page.
#[yew::hook]
pub(crate) fn use_packs() -> Packs {
    use_context::<Packs>().unwrap_or_default()
}

/// Read a text, and have the page look at what came of it.
fn look(text: &str, send: &Callback<Action>) {
    send.emit(Action::Pack(Move::Read(Shared::new(read_pack(text)))));
}

#[derive(Properties, PartialEq)]
pub(crate) struct OwnCaseProps {
    pub(crate) send: Callback<Action>,
}

/// The fold in which a pack is chosen, looked at and used.
#[component]
pub(crate) fn OwnCase(props: &OwnCaseProps) -> Html {
    let packs = use_packs();
    let send = &props.send;
    let typed = use_state_eq(String::new);
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
            FileText::TooLong(size) => trouble.set(say_with(
                id::PACKS_TOO_LONG,
                &[
                    ("size", Value::Text(&size.to_string())),
                    ("most", Value::Text(&MOST_BYTES.to_string())),
                ],
            )),
            FileText::Unreadable => trouble.set(say(id::PACKS_NOT_TEXT)),
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
        <details class="sb-fold in-levers packs">
            <summary>{ say(id::PACKS_TITLE) }</summary>
            <p class="tiny">{ say(id::PACKS_INTRO) }</p>
            if let Some(on) = &packs.on {
                <InUse pack={on.clone()} />
            }
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
            <h3>{ say(id::PACKS_WORKED) }</h3>
            <div class="sb-row">
                for (_, title, text) in WORKED {
                    { look_at(title, text, send) }
                }
                <KeptPack send={send.clone()} />
            </div>
            <p class="tiny">
                { say(id::PACKS_WORKED_FILES) }
                for (file, _, _) in WORKED {
                    { " " }<a href={file} download="">{ file.trim_start_matches("./packs/") }</a>
                }
            </p>
            <div role="status">
                if !trouble.is_empty() {
                    <p class="notice">{ (*trouble).clone() }</p>
                }
                if let Some(reading) = &packs.read {
                    <Preview reading={reading.clone()} send={send.clone()} />
                }
            </div>
        </details>
    }
}

fn look_at(title: Id, text: &'static str, send: &Callback<Action>) -> Html {
    let title = say(title);
    let words = say_with(id::PACKS_LOOK, &[("title", Value::Text(&title))]);
    let send = send.clone();
    let onclick = Callback::from(move |_: yew::MouseEvent| look(text, &send));
    html! { <button class="btn btn-small" {onclick}>{ words }</button> }
}

/// The pack that the browser keeps, if it keeps one; it is looked at only when asked for.
#[component]
fn KeptPack(props: &OwnCaseProps) -> Html {
    let kept = use_state_eq(String::new);
    {
        let kept = kept.setter();
        use_effect_with((), move |()| kept.set(stored(KEY).flatten().unwrap_or_default()));
    }
    if kept.is_empty() {
        return Html::default();
    }
    let send = props.send.clone();
    let onclick = Callback::from(move |_: yew::MouseEvent| look(&kept, &send));
    html! { <button class="btn btn-small" {onclick}>{ say(id::PACKS_KEPT_LOOK) }</button> }
}

#[derive(Properties, PartialEq)]
struct InUseProps {
    pack: Shared<Pack>,
}

/// The pack in use: whether the browser keeps it, and what things are called.
#[component]
fn InUse(props: &InUseProps) -> Html {
    let pack = &props.pack;
    let kept = use_state_eq(|| None);
    {
        let kept = kept.setter();
        use_effect_with(pack.clone(), move |pack| {
            let there = stored(KEY).flatten().is_some_and(|text| text == write_pack(pack));
            kept.set(there.then_some(true));
        });
    }
    let keep = |text: String, wanted: bool| {
        let kept = kept.setter();
        Callback::from(move |_: yew::MouseEvent| kept.set(Some(wanted && store(KEY, &text))))
    };
    let forget = {
        let kept = kept.setter();
        Callback::from(move |_: yew::MouseEvent| {
            let _blocked = store(KEY, "");
            kept.set(None);
        })
    };
    let title = [("title", Value::Text(&pack.about.title))];
    html! {
        <div class="packs-in-use">
            <h3>{ say_with(id::PACKS_IN_USE, &title) }</h3>
            if let Some(summary) = &pack.about.summary {
                <p lang={pack.about.language.clone()}>{ summary }</p>
            }
            <div class="sb-row">
                if *kept == Some(true) {
                    <button class="btn btn-quiet btn-small" onclick={forget}>
                        { say(id::PACKS_FORGET) }
                    </button>
                    <span class="tiny" role="status">{ say(id::PACKS_IS_KEPT) }</span>
                } else {
                    <button
                        class="btn btn-quiet btn-small"
                        onclick={keep(write_pack(pack), true)}
                    >
                        { say(id::PACKS_KEEP) }
                    </button>
                    if *kept == Some(false) {
                        <span class="tiny" role="status">{ say(id::PACKS_KEEP_BLOCKED) }</span>
                    }
                }
            </div>
            { called(pack) }
            { sources(pack) }
        </div>
    }
}

/// What the pack calls things that have no place of their own on the page.
fn called(pack: &Pack) -> Html {
    let names = &pack.names;
    let [high, middle, low] = &names.tiers;
    let [primary, hospital, community, social] = &names.organisations;
    let all: [(Id, &Option<String>); 10] = [
        (id::PACKS_CALLED_COUNTRY, &names.country),
        (id::PACKS_CALLED_RECORD, &names.record),
        (id::PACKS_CALLED_BORDER, &names.border),
        (id::PACKS_CALLED_MACRO, high),
        (id::PACKS_CALLED_MESO, middle),
        (id::PACKS_CALLED_MICRO, low),
        (id::PACKS_CALLED_PRIMARY, primary),
        (id::PACKS_CALLED_HOSPITAL, hospital),
        (id::PACKS_CALLED_COMMUNITY, community),
        (id::PACKS_CALLED_SOCIAL, social),
    ];
    let there: Vec<(Id, &String)> =
        all.into_iter().filter_map(|(id, name)| Some((id, name.as_ref()?))).collect();
    if there.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ say(id::PACKS_CALLED) }</h3>
            <dl class="packs-called">
                for (label, name) in there {
                    <div>
                        <dt>{ say(label) }</dt>
                        <dd lang={pack.about.language.clone()}>{ name }</dd>
                    </div>
                }
            </dl>
        </>
    }
}
