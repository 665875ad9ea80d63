//! Messages as the page shows them: plain, or with emphasis, marks and doors to the evidence.

use crate::app::Action;
use crate::app::View;
use crate::browser::PanicWords;
use crate::words;
use crate::words::Id;
use crate::words::Locale;
use crate::words::Mark;
use crate::words::Span;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::MouseEvent;
use yew::html;

/// The page's language. One for now; every message goes through here.
const LOCALE: Locale = Locale::EnGb;

/// A message.
pub(crate) fn say(id: Id) -> String {
    words::say(LOCALE, id)
}

/// A message with its variables.
pub(crate) fn say_with(id: Id, values: &[(&str, Value)]) -> String {
    words::say_with(LOCALE, id, values)
}

/// Round to a tenth, as printed.
pub(crate) fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// A message with emphasis, marks and sources; pressing a source sends the reader to the evidence.
/// As served, without `send`, a source is a link to its place further down.
pub(crate) fn rich(text: &str, send: Option<&Callback<Action>>) -> Html {
    // A mark never begins a line, and never stands apart from its source.
    let text = text.replace(" ○", "\u{a0}○").replace("● [", "●\u{a0}[");
    let spans = words::rich(&text);
    html! {
        <>
            for span in spans.iter() {
                { shown(span, send) }
            }
        </>
    }
}

fn shown(span: &Span, send: Option<&Callback<Action>>) -> Html {
    match span {
        Span::Text(text) => html! { { *text } },
        Span::Strong(text) => html! { <b>{ *text }</b> },
        Span::Mark(mark) => html! {
            <span class="honest" role="img" aria-label={meaning(*mark)} title={meaning(*mark)}>
                { mark.sign().to_string() }
            </span>
        },
        Span::Source(key) => door(key, key, send),
        Span::Claim { text, id } => door(text, id, send),
    }
}

fn door(text: &str, target: &str, send: Option<&Callback<Action>>) -> Html {
    let heard = crate::evidence::source(target)
        .map(|source| say_with(id::SOURCE_HEARD, &[("key", Value::Text(source.key))]));
    let place = crate::ui::evidence::place_of(target);
    // Live, the evidence is a view of its own; as served, it stands further down the page.
    let href = match send {
        Some(_) => format!("{}#{place}", address(View::Evidence)),
        None => format!("#{place}"),
    };
    let onclick = send.cloned().map(|send| {
        let target = target.to_owned();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            send.emit(Action::AskedForEvidence(target.clone()));
        })
    });
    html! {
        <a class="ev in-words" {href} aria-label={heard} {onclick}>{ text }</a>
    }
}

/// What a mark means.
pub(crate) fn meaning(mark: Mark) -> String {
    say(match mark {
        Mark::Reported => id::MARK_REPORTED,
        Mark::Inferred => id::MARK_INFERRED,
        Mark::Illustrative => id::MARK_ILLUSTRATIVE,
    })
}

/// A callback that sends one action.
pub(crate) fn on_press(send: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    let send = send.clone();
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        send.emit(action.clone());
    })
}

/// A callback from the value of a list that was chosen from.
pub(crate) fn on_value(emit: Callback<String>) -> Callback<yew::Event> {
    Callback::from(move |event: yew::Event| {
        let select: web_sys::HtmlSelectElement = yew::TargetCast::target_unchecked_into(&event);
        emit.emit(select.value());
    })
}

/// The address of a view, for links that also work when opened elsewhere.
pub(crate) fn address(view: View) -> String {
    let query = view.query();
    if query.is_empty() { "./".to_owned() } else { query }
}

/// What is said if the program breaks.
#[must_use]
pub fn panic_words() -> PanicWords {
    PanicWords {
        broke: say(id::NOTICE_PANIC),
        kept: say(id::NOTICE_PANIC_KEPT),
        again: say(id::NOTICE_PANIC_AGAIN),
    }
}
