//! The stage of beat 2: the chart with its seal, flag and gap, and the ten records below.

use crate::app::Action;
use crate::app::Stage as Progress;
use crate::chart::BetChart;
use crate::chart::BetWords;
use crate::chart::ChartSpec;
use crate::chart::Size;
use crate::chart::bet_chart;
use crate::chart::bet_table;
use crate::figure::Frame;
use crate::figure::tag_row;
use crate::model::Measure;
use crate::story::Beat;
use crate::story::Tales;
use crate::story::central::HORIZON;
use crate::story::central::Tale;
use crate::story::central::nearest;
use crate::story::central::supplier_exits;
use crate::story::central::year;
use crate::ui::beat::BeatProps;
use crate::ui::beat::StageProps;
use crate::ui::beat::central::marks::Marks;
use crate::ui::beat::central::words::Words;
use crate::ui::beat::question;
use crate::ui::chart::Canvas;
use crate::ui::chart::ChartTable;
use crate::ui::chart::layer;
use crate::ui::chart::on_number;
use crate::ui::chart::use_room;
use crate::ui::scene::sized;
use crate::ui::static_page::Painter;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::ui::text::tenth;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::component;
use yew::html;

fn words(words: &Words) -> BetWords {
    BetWords {
        year_zero: say_with(id::YEAR, &[("year", Value::Number(0.0))]),
        levels: [id::AXIS_ALL, id::AXIS_HALF, id::AXIS_FIFTH, id::AXIS_NONE].map(say),
        contracts: say(id::CENTRAL_LINE_CONTRACTS),
        wards: say(id::CENTRAL_LINE_WARDS),
        signed: words.signed(),
        supplier: say(id::CENTRAL_NOTE_SUPPLIER),
    }
}

fn describe(size: Size, said: &Words, tale: &Tale, shown: f64) -> ChartSpec {
    let chart = BetChart {
        run: &tale.run,
        years: HORIZON,
        shown,
        signed: said.outcome.signed,
        exits: &supplier_exits(),
    };
    bet_chart(size, &chart, &words(said))
}

/// The picture on the page as served.
pub(crate) fn still(tales: &Tales, paint: Painter) -> Html {
    let tale = tales.central();
    let said = Words { bet: None, outcome: tale.outcome };
    html! {
        <>
            { paint.shown(|size| describe(size, &said, tale, HORIZON)) }
            <p>{ rich(&said.tags(true), None) }</p>
        </>
    }
}

/// What the beat shows.
#[component]
pub(crate) fn Stage(stage: &StageProps) -> Html {
    let (node, size, extent) = use_room();
    let StageProps { props, telling } = stage;
    let beat = props.story.beat(Beat::Central);
    let tale = props.tales.central();
    let said = Words { bet: beat.bet, outcome: tale.outcome };
    let shown = beat.stage.shown() * HORIZON;
    let revealed = beat.stage.revealed();
    let spec = describe(size, &said, tale, shown);
    let marks = Marks { words: &said, spec: &spec, bet: beat.bet, stage: beat.stage, shown };
    let head =
        vec![say(id::YEAR_WORD), say(id::CENTRAL_LINE_CONTRACTS), say(id::CENTRAL_LINE_WARDS)];
    html! {
        <section class="stage" aria-label={telling.chart.clone()}>
            <div class="stage-head">
                <h2>{ &telling.chart }</h2>
                { question(&props.send) }
            </div>
            <figure class="picture">
            <div class="chart" ref={node}>
                { layer(size, &marks.under()) }
                <Canvas
                    spec={spec.clone()}
                    {extent}
                    theme={props.theme}
                    name={telling.heard(revealed).to_owned()}
                />
                if beat.stage == Progress::Betting {
                    { slider(props) }
                }
                { layer(size, &marks.over()) }
            </div>
            </figure>
            { ten(props, &said, tale, revealed) }
            if revealed {
                <ChartTable
                    table={bet_table(&tale.run, HORIZON, head)}
                    caption={say(id::CENTRAL_TABLE)}
                    sentence={telling.heard_after.clone()}
                />
            }
        </section>
    }
}

/// The whole plot is a slider for the flag: pressed anywhere, dragged, or moved by arrow keys.
fn slider(props: &BeatProps) -> Html {
    let send = props.send.clone();
    let place = Callback::from(move |year: f64| {
        if let Some(bet) = nearest(year) {
            send.emit(Action::PlacedBet(Beat::Central, bet));
        }
    });
    let (value, heard) = match props.story.beat(Beat::Central).bet.map(year) {
        Some(Some(year)) => {
            (year.to_string(), say_with(id::BET_FLAG, &[("year", Value::Number(year))]))
        }
        Some(None) => ("10".to_owned(), say(id::BET_NEVER)),
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

fn ten(props: &BeatProps, said: &Words, tale: &Tale, revealed: bool) -> Html {
    let today = |measure: Measure| tale.run.at(measure, 0.0);
    let (arrive, exist) = if revealed {
        (said.outcome.arrive, said.outcome.exist)
    } else {
        (today(Measure::Joins), today(Measure::Adoption))
    };
    let labels = if revealed {
        tag_row::RowLabels {
            arrived: say_with(
                id::CENTRAL_TAGS_ARRIVE,
                &[("arrive", Value::Number(tenth(10.0 * arrive)))],
            ),
            made: say(id::CENTRAL_TAGS_STAY),
            never: say(id::CENTRAL_TAGS_NEVER),
        }
    } else {
        tag_row::RowLabels::default()
    };
    let heard = if revealed { said.tags_heard() } else { said.tags(false).replace("**", "") };
    html! {
        <div class="ten">
            { sized(&tag_row::row(arrive, exist, &labels, Frame::Wide), "ten-wide", &heard) }
            { sized(&tag_row::row(arrive, exist, &labels, Frame::Narrow), "ten-narrow", &heard) }
            <p class="ten-words">{ rich(&said.tags(revealed), Some(&props.send)) }</p>
        </div>
    }
}
