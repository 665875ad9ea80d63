//! The chart that never leaves: three lines, what they are compared with, flags and the cursor.

use crate::app::Action;
use crate::app::Move;
use crate::app::Sandbox as State;
use crate::chart::ChartSpec;
use crate::chart::Lines;
use crate::chart::LinesWords;
use crate::chart::Size;
use crate::chart::add_bands;
use crate::chart::chart_of_lines;
use crate::chart::table_of_lines;
use crate::figure::Shape;
use crate::figure::event_line;
use crate::share::Theme;
use crate::share::setting::SETTING_YEARS;
use crate::ui::chart::Canvas;
use crate::ui::chart::ChartTable;
use crate::ui::chart::layer;
use crate::ui::chart::on_number;
use crate::ui::chart::use_room;
use crate::ui::names;
use crate::ui::packs::places;
use crate::ui::packs::use_packs;
use crate::ui::sandbox::dial::moving;
use crate::ui::sandbox::range;
use crate::ui::sandbox::traces::traces;
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

/// The lines that are drawn, and those that they are compared with.
pub(super) struct Drawn {
    /// Three lines: of the true size where they are at hand, else of twelve regions.
    pub(super) lines: Lines,
    /// What they are compared with.
    pub(super) other: Option<Lines>,
    /// What the dashed line is called.
    pub(super) called: Id,
}

impl Drawn {
    /// What a state shows. During a replay the lines are on their way from the last run to this one.
    pub(super) fn of(state: &State) -> Self {
        let twelve = Lines::of(&state.run);
        if let Some((lines, _)) = state.scale.as_ref().and_then(|scale| scale.lines(&state.setting))
        {
            let called = id::SANDBOX_LINE_TWELVE;
            return Self { lines: lines.clone(), other: Some(twelve), called };
        }
        let other = state.other().map(|run| Lines::of(run));
        let called = match state.kept {
            Some(_) => id::SANDBOX_LINE_A,
            None => id::SANDBOX_LINE_LAST,
        };
        let lines = match (state.clock.replay, &state.ghost) {
            (Some(share), Some(ghost)) => Lines::of(ghost).towards(&twelve, share),
            _ => twelve,
        };
        Self { lines, other, called }
    }
}

fn line_words(called: Id) -> LinesWords {
    LinesWords {
        year_zero: say_with(id::YEAR, &[("year", Value::Number(0.0))]),
        exist: say(id::SANDBOX_LINE_EXIST),
        arrive: say(id::SANDBOX_LINE_ARRIVE),
        used: say(id::SANDBOX_LINE_USED),
        last: say(called),
    }
}

fn describe(state: &State, size: Size, drawn: &Drawn) -> ChartSpec {
    let words = line_words(drawn.called);
    let mut spec = chart_of_lines(size, &drawn.lines, drawn.other.as_ref(), SETTING_YEARS, &words);
    if let Some(bands) = state.range.as_ref().and_then(|range| range.bands()) {
        for spread in &bands.spreads {
            add_bands(&mut spec, spread, &bands.years, SETTING_YEARS);
        }
    }
    spec
}

/// Flags and the cursor, over the lines.
fn over(state: &State, spec: &ChartSpec) -> Vec<Shape> {
    let plot = spec.plot;
    let room = event_line::Room { top: plot.top, bottom: plot.bottom, right: plot.right };
    let years = state.setting.events.iter().map(|event| event.year);
    let places: Vec<f64> =
        years.filter(|year| *year <= SETTING_YEARS).map(|year| plot.x(year)).collect();
    let year = say_with(id::SANDBOX_YEAR_AT, &[("year", Value::Number(state.clock.year))]);
    let mut shapes = event_line::flags(&room, &places);
    shapes.extend(event_line::cursor(&room, plot.x(state.clock.year), &year));
    shapes
}

#[derive(Properties, PartialEq)]
pub(super) struct ChartProps {
    pub(super) state: State,
    pub(super) theme: Theme,
    /// What a screen reader hears.
    pub(super) sentence: String,
    pub(super) send: Callback<Action>,
}

/// The chart.
#[component]
pub(super) fn Chart(props: &ChartProps) -> Html {
    let (node, size, extent) = use_room();
    let packs = use_packs();
    let ChartProps { state, theme, sentence, send } = props;
    let spec = describe(state, size, &Drawn::of(state));
    let mut marks = vec![traces(&spec)];
    if let Some(pack) = packs.on {
        let years: Vec<f64> = places(&pack).into_iter().map(|year| spec.plot.x(year)).collect();
        marks.extend(event_line::numbered(spec.plot.top, &years));
    }
    marks.extend(over(state, &spec));
    let year = say_with(id::SANDBOX_YEAR_AT, &[("year", Value::Number(state.clock.year))]);
    html! {
        <figure class="picture">
            <div class="chart" ref={node}>
                <Canvas spec={spec.ground()} {extent} theme={*theme} name={sentence.clone()} />
                // Its room is that of the plot, by `styles/charts.css`.
                <input
                    type="range"
                    min="0"
                    max={SETTING_YEARS.to_string()}
                    step="0.25"
                    aria-label={say(id::SANDBOX_YEAR)}
                    aria-valuetext={year}
                    value={state.clock.year.to_string()}
                    oninput={on_number(moving(send, Move::SetYear))}
                />
                { layer(size, &marks) }
            </div>
        </figure>
    }
}

/// What the chart leaves open: how sure it is, and which country it shows.
pub(super) fn caption(state: &State) -> Html {
    let scale = state.scale.as_ref().map(|scale| {
        say(match scale.lines(&state.setting) {
            _ if scale.failed => id::SANDBOX_SCALE_FAILED,
            None => id::SANDBOX_SCALE_WORKING,
            Some((_, false)) => id::SANDBOX_SCALE_LATE,
            Some((_, true)) => id::SANDBOX_SCALE_THERE,
        })
    });
    html! {
        <>
            if let Some(words) = scale {
                <p class="tiny">{ words }</p>
            }
            if state.kept.is_some() {
                <p class="tiny">{ say(id::SANDBOX_COMPARE) }</p>
            }
            { range::caption(state.range.as_ref()) }
        </>
    }
}

/// The same numbers as a table.
pub(super) fn table(state: &State, sentence: &str) -> Html {
    let lines = Drawn::of(state).lines;
    let head =
        [id::YEAR_WORD, id::SANDBOX_LINE_EXIST, id::SANDBOX_LINE_ARRIVE, id::SANDBOX_LINE_USED];
    let mut table = table_of_lines(&lines, SETTING_YEARS, head.map(say).to_vec());
    range::add_column(&mut table, state.range.as_ref());
    let records = names::records();
    let caption = say_with(id::SANDBOX_TABLE, &[("records", Value::Text(&records))]);
    html! {
        <ChartTable {table} {caption} sentence={sentence.to_owned()} />
    }
}
