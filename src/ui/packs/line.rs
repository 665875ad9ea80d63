//! A case's own timeline: marks on the chart, and the words for them below.

use crate::share::pack::Entry;
use crate::share::pack::Pack;
use crate::share::setting::SETTING_YEARS;
use crate::ui::packs::use_packs;
use crate::ui::text::meaning;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Mark;
use crate::words::Value;
use crate::words::id;
use yew::Html;
use yew::component;
use yew::html;

/// The entries in order of time.
fn sorted(pack: &Pack) -> Vec<&Entry> {
    let mut entries: Vec<&Entry> = pack.timeline.iter().collect();
    entries.sort_by(|one, other| one.year.total_cmp(&other.year));
    entries
}

/// The years of a pack's timeline, in order.
pub(crate) fn places(pack: &Pack) -> Vec<f64> {
    sorted(pack).iter().map(|entry| entry.year).filter(|year| *year <= SETTING_YEARS).collect()
}

/// What happened in the case, numbered as on the chart.
#[component]
pub(crate) fn Line() -> Html {
    let packs = use_packs();
    let Some(pack) = packs.on.as_ref().filter(|pack| !pack.timeline.is_empty()) else {
        return Html::default();
    };
    let title = [("title", Value::Text(&pack.about.title))];
    let more = match pack.about.first_year {
        None => say(id::PACKS_TIMELINE_MORE),
        Some(first) => {
            let first = first.to_string();
            say_with(id::PACKS_TIMELINE_FIRST, &[("first", Value::Text(&first))])
        }
    };
    html! {
        <details class="sb-fold in-why packs-line">
            <summary>
                { say_with(id::PACKS_TIMELINE, &title) }{ " (" }{ pack.timeline.len() }{ ")" }
            </summary>
            <p class="tiny">{ more }</p>
            <ol lang={pack.about.language.clone()}>
                for entry in sorted(pack) {
                    { one(entry, pack) }
                }
            </ol>
        </details>
    }
}

fn one(entry: &Entry, pack: &Pack) -> Html {
    let year = [("year", Value::Number(entry.year))];
    let when = entry.date.clone().unwrap_or_else(|| say_with(id::PACKS_ENTRY_YEAR, &year));
    let kind =
        entry.kind.map(|kind| say_with(id::PACKS_ENTRY_KIND, &[("kind", Value::Text(kind))]));
    let known = |key: &String| pack.about.sources.iter().find(|source| source.key == *key);
    let source = entry.source.as_ref().and_then(known).map(|source| {
        let values = [("key", Value::Text(&source.key)), ("status", Value::Text(source.status))];
        say_with(id::PACKS_ENTRY_SOURCE, &values)
    });
    let mark = match entry.grade {
        "reported" => Mark::Reported,
        "inferred" => Mark::Inferred,
        _ => Mark::Illustrative,
    };
    html! {
        <li>
            <b>{ when }</b>
            if let Some(kind) = kind {
                { " · " }{ kind }
            }
            { ": " }{ &entry.text }{ " " }
            <span class="honest" role="img" aria-label={meaning(mark)} title={meaning(mark)}>
                { mark.sign().to_string() }
            </span>
            if let Some(source) = source {
                <small>{ " " }{ source }</small>
            }
        </li>
    }
}
