//! Case packs on the page: looked at, used, put back, kept, and begun from what is set.

mod export;
mod give;
mod head;
mod in_use;
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
use crate::browser::stored;
use crate::share::pack::read_pack;
use crate::ui::packs::give::Given;
use crate::ui::packs::give::Pasted;
use crate::ui::packs::in_use::InUse;
use crate::ui::packs::preview::Preview;
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
    html! {
        <details class="sb-fold in-levers packs">
            <summary>{ say(id::PACKS_TITLE) }</summary>
            <p class="tiny">{ say(id::PACKS_INTRO) }</p>
            if let Some(on) = &packs.on {
                <InUse pack={on.clone()} />
            }
            <Given send={send.clone()} />
            <Pasted send={send.clone()} />
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
