//! What a pack would bring, or what has to be mended first.

use crate::app::Action;
use crate::app::Shared;
use crate::app::pack::Move;
use crate::model::PARAMETERS;
use crate::share::pack::Pack;
use crate::share::pack::Reading;
use crate::ui::packs::words::pack_problem;
use crate::ui::packs::words::pack_warning;
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

#[derive(Properties, PartialEq)]
pub(super) struct PreviewProps {
    pub(super) reading: Shared<Reading>,
    pub(super) send: Callback<Action>,
}

/// What came of reading a text.
#[component]
pub(super) fn Preview(props: &PreviewProps) -> Html {
    let PreviewProps { reading, send } = props;
    let body = match &reading.pack {
        Ok(pack) => brings(pack),
        Err(problems) => {
            let count = problems.len() + reading.more;
            let more = [("count", Value::Number(reading.more as f64))];
            let problems: Vec<[String; 2]> = problems.iter().map(pack_problem).collect();
            html! {
                <>
                    <p><b>{ say_with(id::PACKS_WRONG, &[("count", Value::Number(count as f64))]) }</b></p>
                    { lines(&problems) }
                    if reading.more > 0 {
                        <p>{ say_with(id::PACKS_WRONG_MORE, &more) }</p>
                    }
                </>
            }
        }
    };
    let warnings: Vec<[String; 2]> = reading.warnings.iter().map(pack_warning).collect();
    html! {
        <div class="packs-preview">
            { body }
            if !warnings.is_empty() {
                <p>{ say(id::PACKS_WARNINGS) }</p>
                { lines(&warnings) }
            }
            <div class="sb-row">
                if reading.pack.is_ok() {
                    <button
                        class="btn btn-go btn-small"
                        onclick={on_press(send, Action::Pack(Move::Used))}
                    >
                        { say(id::PACKS_USE) }
                    </button>
                }
                <button
                    class="btn btn-quiet btn-small"
                    onclick={on_press(send, Action::Pack(Move::PutAway))}
                >
                    { say(id::PACKS_PUT_AWAY) }
                </button>
            </div>
        </div>
    }
}

fn lines(lines: &[[String; 2]]) -> Html {
    html! {
        <ul class="plain packs-lines">
            for [place, words] in lines.iter() {
                <li><code translate="no">{ place }</code>{ ": " }{ words }</li>
            }
        </ul>
    }
}

/// A list in words.
fn joined<'n>(mut names: impl Iterator<Item = &'n str>) -> String {
    let first = names.next().unwrap_or_default().to_owned();
    names.fold(first, |list, more| {
        let values = [("list", Value::Text(&list)), ("more", Value::Text(more))];
        say_with(id::PACKS_LIST, &values)
    })
}

fn brings(pack: &Pack) -> Html {
    let about = &pack.about;
    let by = [
        ("title", Value::Text(&about.title)),
        ("author", Value::Text(&about.author)),
        ("licence", Value::Text(&about.licence)),
    ];
    let symbol = |index: usize| PARAMETERS.get(index).map_or("", |spec| spec.name);
    let symbols = joined(pack.parameters.iter().map(|(index, _)| symbol(*index)));
    let presets = joined(pack.presets.iter().map(|preset| preset.name.as_str()));
    let count = |message: Id, count: usize, list: &str| {
        let values = [("count", Value::Number(count as f64)), ("list", Value::Text(list))];
        html! { <li>{ say_with(message, &values) }</li> }
    };
    html! {
        <>
            <h3>{ say(id::PACKS_PREVIEW) }</h3>
            <p>
                { say_with(id::PACKS_PREVIEW_BY, &by) }
                if about.invented {
                    { " " }{ say(id::PACKS_PREVIEW_INVENTED) }
                }
            </p>
            if let Some(summary) = &about.summary {
                <p lang={about.language.clone()}>{ summary }</p>
            }
            <ul class="plain">
                { count(id::PACKS_PREVIEW_NAMES, pack.names.count(), "") }
                { count(id::PACKS_PREVIEW_PARAMETERS, pack.parameters.len(), &symbols) }
                { count(id::PACKS_PREVIEW_PRESETS, pack.presets.len(), &presets) }
                { count(id::PACKS_PREVIEW_TIMELINE, pack.timeline.len(), "") }
                { count(id::PACKS_PREVIEW_SOURCES, about.sources.len(), "") }
            </ul>
        </>
    }
}

/// The sources of a pack. An address is text: nothing here leads away from the page.
pub(super) fn sources(pack: &Pack) -> Html {
    if pack.about.sources.is_empty() {
        return Html::default();
    }
    html! {
        <details class="sb-fold">
            <summary>{ say(id::PACKS_SOURCES) }{ " (" }{ pack.about.sources.len() }{ ")" }</summary>
            <ul class="plain packs-lines">
                for source in pack.about.sources.iter() {
                    <li>
                        <code translate="no">{ &source.key }</code>
                        { " " }
                        { say_with(
                            id::PACKS_SOURCE,
                            &[
                                ("title", Value::Text(&source.title)),
                                ("status", Value::Text(source.status)),
                            ],
                        ) }
                        if let Some(address) = &source.address {
                            { " " }<span translate="no">{ address }</span>
                        }
                    </li>
                }
            </ul>
        </details>
    }
}
