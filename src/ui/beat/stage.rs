//! The stage of a beat: the chart with its seal, flag and gap, and the ten records below.

use crate::app::Action;
use crate::app::Shared;
use crate::app::Stage as Progress;
use crate::chart::BetChart;
use crate::chart::BetWords;
use crate::chart::ChartSpec;
use crate::chart::Size;
use crate::chart::bet_chart;
use crate::chart::bet_table;
use crate::figure::Frame;
use crate::figure::Shape;
use crate::figure::scene::number;
use crate::figure::tag_row;
use crate::model::Measure;
use crate::model::Run;
use crate::share::Theme;
use crate::story::Bet;
use crate::story::Course;
use crate::story::HORIZON;
use crate::ui::beat::Telling;
use crate::ui::beat::marks::Marks;
use crate::ui::chart::Canvas;
use crate::ui::chart::ChartTable;
use crate::ui::chart::on_number;
use crate::ui::chart::use_room;
use crate::ui::scene::shown;
use crate::ui::scene::sized;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;

#[derive(Properties, PartialEq)]
pub(crate) struct StageProps {
    pub(crate) course: Course,
    pub(crate) bet: Option<Bet>,
    pub(crate) stage: Progress,
    pub(crate) run: Shared<Run>,
    /// The other road's run, once its end was seen.
    #[prop_or_default]
    pub(crate) other: Option<Shared<Run>>,
    pub(crate) telling: Telling,
    pub(crate) theme: Theme,
    pub(crate) send: Callback<Action>,
}

fn words(telling: &Telling) -> BetWords {
    BetWords {
        year_zero: say_with(id::YEAR, &[("year", Value::Number(0.0))]),
        levels: [id::AXIS_ALL, id::AXIS_HALF, id::AXIS_FIFTH, id::AXIS_NONE].map(say),
        contracts: telling.contracts(),
        wards: telling.wards(),
        other: telling.other_line(),
        signed: telling.signed(),
        supplier: say(id::CENTRAL_NOTE_SUPPLIER),
    }
}

fn describe(
    size: Size,
    telling: &Telling,
    course: Course,
    run: &Run,
    other: Option<&Run>,
    shown: f64,
) -> ChartSpec {
    let chart = BetChart {
        run,
        other,
        years: HORIZON,
        shown,
        signed: telling.outcome().signed,
        exits: &course.supplier_exits(),
    };
    bet_chart(size, &chart, &words(telling))
}

/// The chart of a beat as it stands once everything is shown, for the page as served.
pub(crate) fn static_chart(size: Size, telling: &Telling, course: Course, run: &Run) -> ChartSpec {
    describe(size, telling, course, run, None, HORIZON)
}

/// What a beat shows.
#[component]
pub(crate) fn Stage(props: &StageProps) -> Html {
    let (node, size, extent) = use_room();
    let telling = &props.telling;
    let shown_until = match props.stage {
        Progress::Betting => 0.0,
        Progress::Running(year) => year,
        Progress::Revealed => HORIZON,
    };
    let revealed = props.stage == Progress::Revealed;
    let other = props.other.as_deref();
    let spec = describe(size, telling, props.course, &props.run, other, shown_until);
    let marks =
        Marks { telling, spec: &spec, bet: props.bet, stage: props.stage, shown: shown_until };
    let with_contracts = props.course == Course::Central;
    let mut head = vec![say(id::YEAR_WORD)];
    if with_contracts {
        head.push(telling.contracts());
    }
    head.push(telling.wards());
    html! {
        <section class="stage" aria-label={telling.chart()}>
            <div class="stage-head">
                <h2>{ telling.chart() }</h2>
                { question(&props.send) }
            </div>
            <figure class="picture">
            <div class="chart" ref={node}>
                { layer(size, &marks.under()) }
                <Canvas
                    spec={spec.clone()}
                    {extent}
                    theme={props.theme}
                    name={telling.heard(revealed)}
                />
                if props.stage == Progress::Betting {
                    { slider(props) }
                }
                { layer(size, &marks.over()) }
            </div>
            </figure>
            { ten(props, revealed) }
            if revealed {
                <ChartTable
                    table={bet_table(&props.run, HORIZON, head, with_contracts)}
                    caption={telling.table()}
                    sentence={telling.heard(true)}
                />
            }
        </section>
    }
}

/// The door to where the numbers come from, at the top right of every chart.
pub(crate) fn question(send: &Callback<Action>) -> Html {
    let action = Action::AskedForEvidence("national-run-illustrative".to_owned());
    html! {
        <a
            class="ev mark"
            href={crate::ui::text::address(crate::app::View::Evidence)}
            onclick={crate::ui::text::on_press(send, action)}
        >
            <span class="only-wide">{ say(id::MARK_QUESTION) }</span>
            <span class="only-narrow">{ say(id::MARK_QUESTION_SHORT) }</span>
        </a>
    }
}

/// The whole plot is a slider for the flag: pressed anywhere, dragged, or moved by arrow keys.
fn slider(props: &StageProps) -> Html {
    let (course, send) = (props.course, props.send.clone());
    let place = Callback::from(move |year: f64| {
        if let Some(bet) = Bet::nearest(year) {
            send.emit(Action::PlacedBet(course, bet));
        }
    });
    let (value, heard) = match props.bet {
        Some(Bet::Year(year)) => {
            (year.to_string(), say_with(id::BET_FLAG, &[("year", Value::Number(f64::from(year)))]))
        }
        Some(Bet::Never) => ("10".to_owned(), say(id::BET_NEVER)),
        None => ("0".to_owned(), say(id::BET_NONE)),
    };
    // Its room is that of the plot, by `styles/charts.css`: a strict policy allows no style of its own.
    html! {
        <input
            type="range"
            min="0"
            max="10"
            step="1"
            aria-label={say(id::BET_LABEL)}
            aria-valuetext={heard}
            {value}
            oninput={on_number(place)}
        />
    }
}

/// Figures under or over the lines, in the chart's own pixels.
fn layer(size: Size, shapes: &[Shape]) -> Html {
    html! {
        <svg
            viewBox={format!("0 0 {} {}", number(size.width), number(size.height))}
            aria-hidden="true"
            focusable="false"
        >
            for shape in shapes.iter() {
                { shown(shape) }
            }
        </svg>
    }
}

fn ten(props: &StageProps, revealed: bool) -> Html {
    let telling = &props.telling;
    let outcome = telling.outcome();
    let today = |measure: Measure| props.run.at(measure, 0.0);
    let (arrive, exist) = if revealed {
        (outcome.arrive, outcome.exist)
    } else {
        (today(Measure::Joins), today(Measure::Adoption))
    };
    let labels = if revealed {
        tag_row::RowLabels {
            arrived: say_with(
                id::CENTRAL_TAGS_ARRIVE,
                &[("arrive", Value::Number((100.0 * arrive).round() / 10.0))],
            ),
            made: say(id::CENTRAL_TAGS_STAY),
            never: say(id::CENTRAL_TAGS_NEVER),
        }
    } else {
        tag_row::RowLabels::default()
    };
    let heard = if revealed { telling.tags_heard() } else { telling.tags(false).replace("**", "") };
    html! {
        <div class="ten">
            { sized(&tag_row::row(arrive, exist, &labels, Frame::Wide), "ten-wide", &heard) }
            { sized(&tag_row::row(arrive, exist, &labels, Frame::Narrow), "ten-narrow", &heard) }
            <p class="ten-words">{ rich(&telling.tags(revealed), Some(&props.send)) }</p>
        </div>
    }
}
