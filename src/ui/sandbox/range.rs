//! How sure the sandbox's answer is: the switch that asks for it, how far it has come, its words.

use crate::app::Action;
use crate::app::Move;
use crate::app::Range;
use crate::app::WORLDS;
use crate::chart::Table;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// The switch that asks for the range, or does without it and stops the work.
pub(crate) fn switch(range: Option<&Range>, send: &Callback<Action>) -> Html {
    let on = range.is_some();
    let onchange = {
        let send = send.clone();
        Callback::from(move |_: yew::Event| send.emit(Action::Sandbox(Move::WantedRange(!on))))
    };
    html! {
        <label class="switch">
            <input type="checkbox" role="switch" checked={on} {onchange} />
            <span class="track" aria-hidden="true" />
            <span>
                <b>{ say(id::RANGE) }</b>
                <small>{ say_with(id::RANGE_MORE, &[("worlds", count(WORLDS))]) }</small>
            </span>
        </label>
    }
}

/// What the picture shows of the range, and how far the work has come.
pub(crate) fn caption(range: Option<&Range>) -> Html {
    let Some(range) = range else { return html! { <p class="tiny">{ say(id::RANGE_ONE) }</p> } };
    if range.failed {
        return html! { <p class="tiny" role="status">{ say(id::RANGE_FAILED) }</p> };
    }
    let counts = [("done", count(range.done())), ("worlds", count(WORLDS))];
    let words = match range.bands() {
        None => say_with(id::RANGE_BEGUN, &counts),
        Some(_) if range.complete() => say_with(id::RANGE_DONE, &counts),
        Some(_) => say_with(id::RANGE_SO_FAR, &counts),
    };
    html! {
        <>
            <p class="tiny">{ words }</p>
            if !range.complete() {
                <progress
                    class="progress"
                    max={WORLDS.to_string()}
                    value={range.done().to_string()}
                    aria-label={say(id::RANGE_PROGRESS)}
                />
            }
        </>
    }
}

/// The range at `year` in a sentence, once every world is in: half-way it would be said twice.
pub(crate) fn sentence(range: Option<&Range>, year: f64) -> Option<String> {
    let range = range.filter(|range| range.complete())?;
    let (low, high) = range.at(year)?;
    let of_ten = |share: f64| Value::Number(10.0 * share);
    let values = [("worlds", count(WORLDS)), ("low", of_ten(low)), ("high", of_ten(high))];
    Some(say_with(id::RANGE_SENTENCE, &values))
}

/// A column for the range at the end of a table whose rows are five years apart.
pub(crate) fn add_column(table: &mut Table, range: Option<&Range>) {
    let Some(range) = range.filter(|range| range.bands().is_some()) else { return };
    table.head.push(say(id::RANGE_COLUMN));
    let mut year = 0.0;
    for row in &mut table.rows {
        let (low, high) = range.at(year).unwrap_or_default();
        let values = [("low", Value::Number(10.0 * low)), ("high", Value::Number(10.0 * high))];
        row.push(say_with(id::RANGE_CELL, &values));
        year += 5.0;
    }
}

fn count(worlds: usize) -> Value<'static> {
    Value::Number(worlds as f64)
}
