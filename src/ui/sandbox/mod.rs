//! The sandbox: two levers, three lines, and what changed.

mod range;

use crate::app::Action;
use crate::app::Move;
use crate::app::Sandbox as State;
use crate::chart::LinesWords;
use crate::chart::add_bands;
use crate::chart::lines_chart;
use crate::chart::lines_table;
use crate::figure::icon;
use crate::model::Measure;
use crate::model::Run;
use crate::share::Theme;
use crate::ui::beat::question;
use crate::ui::chart::Canvas;
use crate::ui::chart::ChartTable;
use crate::ui::chart::on_number;
use crate::ui::chart::use_room;
use crate::ui::scene::icon as small;
use crate::ui::text::on_press;
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
use yew::use_callback;

/// Years that the chart shows.
const YEARS: f64 = 20.0;

#[derive(Properties, PartialEq)]
pub(crate) struct SandboxProps {
    pub(crate) state: State,
    pub(crate) theme: Theme,
    pub(crate) send: Callback<Action>,
}

/// The sandbox.
#[component]
pub(crate) fn Sandbox(props: &SandboxProps) -> Html {
    let (node, size, extent) = use_room();
    let state = &props.state;
    let send = &props.send;
    let words = LinesWords {
        year_zero: say_with(id::YEAR, &[("year", Value::Number(0.0))]),
        exist: say(id::SANDBOX_LINE_EXIST),
        arrive: say(id::SANDBOX_LINE_ARRIVE),
        used: say(id::SANDBOX_LINE_USED),
        last: say(id::SANDBOX_LINE_LAST),
    };
    let mut spec = lines_chart(size, &state.run, state.ghost.as_deref(), YEARS, &words);
    let range = state.range.as_ref();
    if let Some(bands) = range.and_then(|range| range.bands()) {
        for spread in &bands.spreads {
            add_bands(&mut spec, spread, &bands.years, YEARS);
        }
    }
    let mut sentence = sentence(state);
    if let Some(more) = range::sentence(range, YEARS) {
        sentence = [sentence, more].join(" ");
    }
    let head =
        vec![say(id::YEAR_WORD), words.exist.clone(), words.arrive.clone(), words.used.clone()];
    let mut table = lines_table(&state.run, YEARS, head);
    range::add_column(&mut table, range);
    let on_direction = use_callback(send.clone(), |value: f64, send| {
        send.emit(Action::Sandbox(Move::SetDirection(value)))
    });
    let on_autonomy = use_callback(send.clone(), |value: f64, send| {
        send.emit(Action::Sandbox(Move::SetAutonomy(value)))
    });
    let let_go = use_callback(send.clone(), |(), send| send.emit(Action::Sandbox(Move::LetGo)));
    let tools = {
        let (send, on) = (send.clone(), state.setting.tools);
        Callback::from(move |_: yew::Event| send.emit(Action::Sandbox(Move::BroughtTools(!on))))
    };
    html! {
        <main class="beat" id="main">
            <section class="panel">
                <h1 tabindex="-1">{ say(id::SANDBOX_TITLE) }</h1>
                <p class="lead">{ say(id::SANDBOX_LEAD) }</p>
                <Lever
                    name="direction"
                    label={id::SANDBOX_DIRECTION}
                    more={id::SANDBOX_DIRECTION_MORE}
                    low={id::SANDBOX_DIRECTION_LOW}
                    high={id::SANDBOX_DIRECTION_HIGH}
                    value={state.setting.direction}
                    oninput={on_direction}
                    onrelease={let_go.clone()}
                />
                <Lever
                    name="autonomy"
                    label={id::SANDBOX_AUTONOMY}
                    more={id::SANDBOX_AUTONOMY_MORE}
                    low={id::SANDBOX_AUTONOMY_LOW}
                    high={id::SANDBOX_AUTONOMY_HIGH}
                    value={state.setting.autonomy}
                    oninput={on_autonomy}
                    onrelease={let_go}
                />
                <label class="switch">
                    <input
                        type="checkbox"
                        role="switch"
                        checked={state.setting.tools}
                        onchange={tools}
                    />
                    <span class="track" aria-hidden="true" />
                    <span>
                        <b>{ say(id::SANDBOX_TOOLS) }</b>
                        <small>{ say(id::SANDBOX_TOOLS_MORE) }</small>
                    </span>
                </label>
                { range::switch(range, send) }
                <div class="acts">
                    { act(send, id::SANDBOX_UNDO, icon::UNDO, Action::Sandbox(Move::Undone), state.can_undo()) }
                    { act(send, id::SANDBOX_REDO, icon::REDO, Action::Sandbox(Move::Redone), state.can_redo()) }
                    <button class="btn btn-small" onclick={on_press(send, Action::Sandbox(Move::Reset))}>
                        { say(id::SANDBOX_RESET) }
                    </button>
                </div>
            </section>
            <section class="stage" aria-label={say(id::SANDBOX_CHART)}>
                <div class="stage-head">
                    <h2>{ say(id::SANDBOX_CHART) }</h2>
                    { question(send) }
                </div>
                <figure class="picture">
                    <div class="chart" ref={node}>
                        <Canvas {spec} {extent} theme={props.theme} name={sentence.clone()} />
                    </div>
                </figure>
                { range::caption(range) }
                <p class="says" role="status">{ rich(&sentence, Some(send)) }</p>
                <ChartTable
                    {table}
                    caption={say(id::SANDBOX_TABLE)}
                    sentence={sentence.clone()}
                />
            </section>
        </main>
    }
}

fn act(send: &Callback<Action>, name: Id, icon: &'static str, action: Action, can: bool) -> Html {
    html! {
        <button
            class="btn btn-small"
            aria-disabled={(!can).then_some("true")}
            onclick={on_press(send, action)}
        >
            { small(&icon::line(icon)) }
            { say(name) }
        </button>
    }
}

/// What the levers do to the last year, and how it differs from the last run.
fn sentence(state: &State) -> String {
    let of_ten = |run: &Run, measure: Measure| (100.0 * run.at(measure, YEARS)).round() / 10.0;
    let arrive = of_ten(&state.run, Measure::Joins);
    let mut values = vec![
        ("year", Value::Number(YEARS)),
        ("exist", Value::Number(of_ten(&state.run, Measure::Adoption))),
        ("arrive", Value::Number(arrive)),
    ];
    let Some(ghost) = &state.ghost else { return say_with(id::SANDBOX_FIRST, &values) };
    let change = ((arrive - of_ten(ghost, Measure::Joins)) * 10.0).round() / 10.0;
    values.push(("change", Value::Number(change.abs())));
    let message = if change > 0.0 {
        id::SANDBOX_MORE
    } else if change < 0.0 {
        id::SANDBOX_FEWER
    } else {
        id::SANDBOX_SAME
    };
    say_with(message, &values)
}

#[derive(Properties, PartialEq)]
struct LeverProps {
    name: &'static str,
    label: Id,
    more: Id,
    low: Id,
    high: Id,
    value: f64,
    oninput: Callback<f64>,
    onrelease: Callback<()>,
}

/// A lever: a slider that answers at every input event.
#[component]
fn Lever(props: &LeverProps) -> Html {
    let (low, high) = (say(props.low), say(props.high));
    let tenths = (props.value * 10.0).round();
    let heard = say_with(
        id::SANDBOX_LEVER_HEARD,
        &[
            ("value", Value::Number(tenths)),
            ("low", Value::Text(&low)),
            ("high", Value::Text(&high)),
        ],
    );
    let shown = say_with(id::SANDBOX_LEVER_VALUE, &[("value", Value::Number(props.value))]);
    let onchange = props.onrelease.reform(|_: yew::Event| ());
    html! {
        <div>
            <div class="slider">
                <label for={props.name}>{ say(props.label) }</label>
                <output for={props.name} translate="no">{ shown }</output>
                <input
                    type="range"
                    id={props.name}
                    min="0"
                    max="1"
                    step="0.01"
                    aria-valuetext={heard}
                    aria-describedby={format!("{}-more", props.name)}
                    value={props.value.to_string()}
                    oninput={on_number(props.oninput.clone())}
                    {onchange}
                />
                <span class="end">{ low }</span>
                <span class="end">{ high }</span>
            </div>
            <p class="tiny" id={format!("{}-more", props.name)}>{ say(props.more) }</p>
        </div>
    }
}
