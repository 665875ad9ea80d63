//! The full ledger of one mechanism: what it eased and created on twelve ropes in the model, and what
//! the literature says, side by side.

mod cells;

use crate::analysis::Trial;
use crate::analysis::Verdict;
use crate::analysis::ledger::Entry;
use crate::analysis::ledger::Ledger as Account;
use crate::analysis::ledger::Scope;
use crate::app::Action;
use crate::evidence::Cause;
use crate::evidence::LiteratureCell;
use crate::evidence::REORGANISATION;
use crate::evidence::literature;
use crate::model::Runner;
use crate::model::TENSIONS;
use crate::ui::names;
use crate::ui::text::on_value;
use crate::ui::text::rich;
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
use yew::use_memo;

/// Bills that fall due before this year are no late ones.
const LATE: f64 = 8.0;

#[derive(Properties, PartialEq)]
pub(crate) struct LedgerProps {
    /// The mechanism, or the reorganisation, that is looked at.
    pub(crate) cause: Cause,
    pub(crate) send: Callback<Action>,
}

/// One rope in the ledger.
struct Row {
    number: usize,
    model: Entry,
    cell: Option<&'static LiteratureCell>,
}

impl Row {
    fn verdict(&self) -> Option<Verdict> {
        self.cell.map(|cell| Verdict::of(cell, self.model))
    }

    /// Whether a source speaks of it.
    fn is_sourced(&self) -> bool {
        self.cell.is_some_and(|cell| {
            [cell.eases, cell.creates].into_iter().flatten().any(|sign| sign.is_sourced())
        })
    }
}

/// The room of the ledger.
#[component]
pub(crate) fn Ledger(props: &LedgerProps) -> Html {
    let account = use_memo(props.cause, |cause| {
        Trial::default().change(*cause).ledger(Scope::Nation, &mut Runner::new())
    });
    let rows = rows(props.cause, &account);
    let (sourced, silent): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| row.is_sourced());
    let years = Trial::default().years;
    let lead = say_with(id::LEDGER_LEAD, &[("years", Value::Number(years))]);
    html! {
        <main class="reading ledger-room" id="main">
            <div class="ledger-head">
                <h1 tabindex="-1">{ name(props.cause) }</h1>
                { chooser(props) }
            </div>
            <p>{ rich(&lead, None) }</p>
            <p class="lead" role="status">{ summary(&rows) }</p>
            <div class="table-box ledger-box" tabindex="0" role="region" aria-label={say(id::LEDGER_ROOM)}>
            <table class="ledger-table">
                <caption class="heard">{ summary(&rows) }</caption>
                { head() }
                <tbody>
                    for row in sourced.iter() {
                        { cells::shown(row, &props.send) }
                    }
                    if !silent.is_empty() {
                        <tr class="ledger-silent">
                            <th scope="rowgroup" colspan="5">{ rich(&say(id::LEDGER_SILENT), None) }</th>
                        </tr>
                    }
                    for row in silent.iter() {
                        { cells::shown(row, &props.send) }
                    }
                </tbody>
            </table>
            </div>
            { late(&account) }
            { reasons(&rows) }
        </main>
    }
}

fn rows(cause: Cause, account: &Account) -> Vec<Row> {
    let row = |number: usize| Row {
        number,
        model: account.tension(number),
        cell: literature(cause, number),
    };
    let mut rows: Vec<Row> = (1..=TENSIONS).map(row).collect();
    let size = |row: &Row| row.model.eased + row.model.created;
    rows.sort_by(|one, other| size(other).total_cmp(&size(one)));
    rows
}

/// What a cause is called.
pub(crate) fn name(cause: Cause) -> String {
    match cause {
        Cause::Mechanism(mechanism) => names::mechanism(mechanism),
        REORGANISATION => say(id::LEDGER_REORGANISE),
        Cause::Shock(kind) => names::shock(kind),
    }
}

fn chooser(props: &LedgerProps) -> Html {
    let send = props.send.clone();
    let choose = Callback::from(move |key: String| {
        if let Some(cause) = Cause::tabulated().find(|cause| cause.key() == key) {
            send.emit(Action::ChoseCause(cause));
        }
    });
    html! {
        <label class="ledger-choose">
            <span class="heard">{ say(id::LEDGER_CHOOSE) }</span>
            <select onchange={on_value(choose)}>
                for cause in Cause::tabulated() {
                    <option value={cause.key()} selected={cause == props.cause}>
                        { cause.key() }{ " · " }{ name(cause) }
                    </option>
                }
            </select>
        </label>
    }
}

fn head() -> Html {
    let column = |name: Id, more: Option<Id>| {
        html! {
            <th scope="col">
                { say(name) }
                if let Some(more) = more {
                    <small>{ say(more) }</small>
                }
            </th>
        }
    };
    html! {
        <thead>
            <tr>
                { column(id::LEDGER_COLUMN_TENSION, None) }
                { column(id::LEDGER_COLUMN_SOURCES, Some(id::LEDGER_COLUMN_SOURCES_MORE)) }
                { column(id::LEDGER_COLUMN_MODEL, Some(id::LEDGER_COLUMN_MODEL_MORE)) }
                { column(id::LEDGER_COLUMN_AGREE, None) }
                { column(id::LEDGER_COLUMN_KEY, None) }
            </tr>
        </thead>
    }
}

fn summary(rows: &[Row]) -> String {
    let sourced = rows.iter().filter(|row| row.is_sourced());
    let differs = |row: &&Row| row.verdict().is_some_and(Verdict::is_shortfall);
    let differ = sourced.clone().filter(differs).count();
    let tested = sourced.filter(|row| row.verdict() != Some(Verdict::NotTested)).count();
    let silent = rows.iter().filter(|row| !row.is_sourced()).count();
    let count = |count: usize| Value::Number(count as f64);
    let values =
        [("agree", count(tested - differ)), ("differ", count(differ)), ("silent", count(silent))];
    say_with(id::LEDGER_SUMMARY, &values)
}

/// Bills that fall due late.
fn late(account: &Account) -> Html {
    let due = (1..=TENSIONS).filter_map(|number| {
        let due = account.due(number).filter(|due| due.half > LATE && due.created >= 0.1)?;
        let tension = names::tension(number);
        let values =
            [("tension", Value::Text(&tension)), ("year", Value::Number(due.half.round()))];
        Some(say_with(id::LEDGER_DUE, &values))
    });
    let due: Vec<String> = due.collect();
    if due.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ say(id::LEDGER_LATE) }</h2>
            <ul>
                for words in due {
                    <li>{ words }</li>
                }
            </ul>
        </section>
    }
}

/// Why the model falls short of a source, rope by rope.
fn reasons(rows: &[Row]) -> Html {
    let short = rows.iter().filter(|row| row.verdict().is_some_and(Verdict::is_shortfall));
    let told: Vec<(String, &str)> = short
        .filter_map(|row| Some((names::tension(row.number), row.cell?.why_not)))
        .filter(|(_, why)| !why.is_empty())
        .collect();
    if told.is_empty() {
        return Html::default();
    }
    html! {
        <section class="ledger-why">
            <h2>{ say(id::LEDGER_WHY) }</h2>
            for (tension, why) in told.iter() {
                <p><b>{ tension }</b>{ ": " }{ *why }</p>
            }
        </section>
    }
}
