//! One row of the ledger: a rope, what sources say, what the model does, whether they agree.

use super::Row;
use crate::analysis::Effect;
use crate::analysis::Verdict;
use crate::analysis::missing;
use crate::app::Action;
use crate::evidence::Sign;
use crate::figure::Scene;
use crate::figure::Transform;
use crate::figure::ledger::Entry;
use crate::figure::ledger::Measure;
use crate::figure::ledger::arrows;
use crate::figure::scene::group;
use crate::ui::names;
use crate::ui::scene::sized;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// Room on either side of the rule in the model's cell, and units for a tension-year.
const ROOM: f64 = 130.0;
const UNIT: f64 = 110.0;

/// The same for one step of a source's sign.
const STEP: f64 = 22.0;

pub(super) fn shown(row: &Row, send: &Callback<Action>) -> Html {
    let (mark, verdict) = agreement(row);
    html! {
        <tr>
            <th scope="row">{ names::tension(row.number) }</th>
            <td data-head={say(id::LEDGER_COLUMN_SOURCES)}>{ sources(row) }</td>
            <td data-head={say(id::LEDGER_COLUMN_MODEL)}>{ model(row) }</td>
            <td class="ledger-agree">
                if let Some(verdict) = verdict {
                    <span aria-hidden="true">{ mark }{ " " }</span>{ say(verdict) }
                }
            </td>
            <td class="ledger-keys">{ keys(row, send) }</td>
        </tr>
    }
}

fn agreement(row: &Row) -> (&'static str, Option<Id>) {
    let Some(verdict) = row.verdict() else { return ("", None) };
    let missing = row.cell.and_then(|cell| missing(cell, row.model));
    let (mark, words) = match verdict {
        Verdict::Agree if missing == Some(Effect::Eases) => ("≈", id::LEDGER_AGREE_NOT_EASED),
        Verdict::Agree if missing == Some(Effect::Creates) => ("≈", id::LEDGER_AGREE_NOT_CREATED),
        Verdict::Agree => ("=", id::LEDGER_AGREE),
        Verdict::EqualMet => ("=", id::LEDGER_EQUAL_MET),
        Verdict::Disagree => ("≠", id::LEDGER_DISAGREE),
        Verdict::TooSmall => ("≠", id::LEDGER_TOO_SMALL),
        Verdict::EqualNotMet => ("≠", id::LEDGER_EQUAL_NOT_MET),
        Verdict::NotTested => ("", id::LEDGER_NOT_TESTED),
    };
    (mark, Some(words))
}

fn size(sign: Option<Sign>) -> f64 {
    sign.map_or(0.0, |sign| f64::from(sign.size))
}

/// A source's signs as one to three steps of an arrow.
fn sources(row: &Row) -> Html {
    let Some(cell) = row.cell else { return html! { <span aria-hidden="true">{ "–" }</span> } };
    let (eases, creates) = (size(cell.eases), size(cell.creates));
    let values = [("eases", Value::Number(eases)), ("creates", Value::Number(creates))];
    let entry = Entry { eased: eases, created: creates, due: None };
    let measure = Measure { unit: STEP, height: 18.0, room: 3.0 * STEP + 6.0 };
    drawn(&entry, measure, &say_with(id::LEDGER_SIGN, &values))
}

fn model(row: &Row) -> Html {
    let super::Entry { eased, created } = row.model;
    let values = [("eased", Value::Number(eased)), ("created", Value::Number(created))];
    let heard = say_with(id::LEDGER_BOTH, &values);
    let entry = Entry { eased, created, due: None };
    let measure = Measure { unit: UNIT, height: 18.0, room: ROOM };
    html! {
        <>
            { drawn(&entry, measure, &heard) }
            <span class="tiny" aria-hidden="true">{ heard }</span>
        </>
    }
}

fn drawn(entry: &Entry, measure: Measure, heard: &str) -> Html {
    let (width, height) = (2.0 * measure.room + 4.0, measure.height + 10.0);
    let rule =
        crate::figure::scene::path(format!("M{} 0V{height}", measure.room + 2.0), "ledger-rule");
    let at = Transform::at(measure.room + 2.0, height / 2.0);
    let shapes = vec![rule, group(at, "", vec![arrows(entry, measure)])];
    sized(&Scene { width, height, shapes }, "ledger-cell", heard)
}

fn keys(row: &Row, send: &Callback<Action>) -> Html {
    let Some(cell) = row.cell else { return Html::default() };
    let signs = [cell.eases, cell.creates];
    let mut keys: Vec<&str> =
        signs.iter().flatten().flat_map(|sign| sign.sources).copied().collect();
    keys.dedup();
    let text: Vec<String> = keys.iter().map(|key| format!("● [{key}]")).collect();
    rich(&text.join(" "), Some(send))
}
