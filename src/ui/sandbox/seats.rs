//! Six chairs at the cursor's year; whose chair one sits in says what it sees.

use crate::analysis::chairs::Chair;
use crate::analysis::chairs::Limits;
use crate::analysis::chairs::Standing;
use crate::analysis::chairs::chairs;
use crate::analysis::chairs::seen;
use crate::app::Action;
use crate::app::Move;
use crate::app::Sandbox as State;
use crate::chart::Table as Numbers;
use crate::figure::chairs::Table;
use crate::figure::chairs::TableLabels;
use crate::figure::chairs::gauge;
use crate::figure::chairs::table;
use crate::share::setting::SETTING_YEARS;
use crate::ui::beat::chairs::seat::says;
use crate::ui::beat::chairs::seat::standing;
use crate::ui::chart::ChartTable;
use crate::ui::names;
use crate::ui::scene::sized;
use crate::ui::text::on_press;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

fn count(all: &[Chair], standing: Standing) -> Value<'static> {
    Value::Number(all.iter().filter(|chair| chair.standing == standing).count() as f64)
}

/// The chairs, their sentence, and a button for each.
pub(super) fn six(state: &State, send: &Callback<Action>) -> Html {
    let year = Value::Number(state.clock.year);
    let all = chairs(&state.run, state.clock.year);
    let sentence = say_with(
        id::SANDBOX_CHAIRS_SAYS,
        &[
            ("year", year),
            ("stay", count(&all, Standing::Stays)),
            ("doubt", count(&all, Standing::Doubts)),
            ("left", count(&all, Standing::Left)),
        ],
    );
    let sat = state.seat.map(|seat| seat as usize);
    let of = Table {
        width: 320.0,
        height: 240.0,
        chairs: all.map(|chair| Some(chair.standing)),
        sat,
        arrive: None,
    };
    let stay = [("stay", count(&all, Standing::Stays))];
    let labels = TableLabels {
        names: std::array::from_fn(names::seat),
        middle: say_with(id::SANDBOX_CHAIRS_STAY, &stay),
    };
    let when = [("year", Value::Number(state.clock.year))];
    html! {
        <section class="sb-block in-chairs" aria-labelledby="sb-chairs">
            <div class="sb-head">
                <h2 id="sb-chairs">{ say(id::SANDBOX_CHAIRS) }</h2>
                <span class="tiny">{ say_with(id::SANDBOX_CHAIRS_WHEN, &when) }</span>
            </div>
            { sized(&table(&of, &labels), "six-chairs", &sentence) }
            <p class="tiny">{ rich(&sentence, Some(send)) }</p>
            <div class="sb-row">
                for chair in all.iter() {
                    { press(chair, state, send) }
                }
            </div>
            { sitting(&all, state) }
            <ChartTable
                table={numbers(&all, state)}
                caption={say(id::SANDBOX_CHAIRS_TABLE)}
                sentence={sentence.clone()}
            />
        </section>
    }
}

/// What every seat judges by, every fifth year, and what it does at the cursor's.
fn numbers(all: &[Chair], state: &State) -> Numbers {
    let mut head = vec![say(id::YEAR_WORD)];
    head.extend((0..all.len()).map(names::seat));
    let mut rows = Vec::new();
    let mut year = 0.0;
    while year <= SETTING_YEARS {
        let judged = chairs(&state.run, year);
        let cells = judged.iter().map(|chair| format!("{:.0}", 100.0 * chair.judgement));
        rows.push(std::iter::once(format!("{year}")).chain(cells).collect());
        year += 5.0;
    }
    let does = all.iter().map(|chair| standing(chair.standing));
    rows.push(std::iter::once(format!("{}", state.clock.year)).chain(does).collect());
    Numbers { head, rows }
}

fn press(chair: &Chair, state: &State, send: &Callback<Action>) -> Html {
    let on = state.seat == Some(chair.seat);
    let to = Move::Sat(if on { None } else { Some(chair.seat) });
    let name = names::seat(chair.seat as usize);
    let does = standing(chair.standing);
    let values = [("name", Value::Text(&name)), ("standing", Value::Text(&does))];
    html! {
        <button
            class="pick-one"
            aria-pressed={if on { "true" } else { "false" }}
            onclick={on_press(send, Action::Sandbox(to))}
        >
            { say_with(id::SANDBOX_CHAIR, &values) }
        </button>
    }
}

/// What the one says in whose chair the reader sits, and what it looks at.
fn sitting(all: &[Chair], state: &State) -> Html {
    let chair = all.iter().find(|chair| Some(chair.seat) == state.seat);
    let Some(chair) = chair else { return Html::default() };
    let name = names::seat(chair.seat as usize);
    let words = says(chair.seat, chair.standing);
    let scene = gauge(300.0, 72.0, &seen(&state.run, chair.seat), 1.0, Limits::default().stays);
    let heard = say_with(id::SANDBOX_GAUGE, &[("name", Value::Text(&name))]);
    html! {
        <figure class="sat-down">
            <p class="quote">{ say_with(id::SANDBOX_CHAIR_QUOTE, &[("says", Value::Text(&words))]) }</p>
            { sized(&scene, "gauge", &heard) }
            <figcaption>{ heard.clone() }</figcaption>
        </figure>
    }
}
