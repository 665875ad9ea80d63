//! The stage of beat 7: arrivals with money and without, coins under the years, three ropes below.

use crate::app::Stage as Progress;
use crate::chart::ChartSpec;
use crate::chart::MoneyChart;
use crate::chart::Named;
use crate::chart::Size;
use crate::chart::money_chart;
use crate::chart::money_table;
use crate::figure::rope_sheet::Row;
use crate::figure::rope_sheet::SheetWords;
use crate::figure::rope_sheet::sheet;
use crate::story::Beat;
use crate::story::Dial;
use crate::story::Tales;
use crate::story::money::Course;
use crate::story::money::HORIZON;
use crate::story::money::OFFERED;
use crate::story::money::line;
use crate::ui::beat::StageProps;
use crate::ui::beat::money::marks::Marks;
use crate::ui::beat::money::words::Words;
use crate::ui::beat::money::words::line as line_name;
use crate::ui::beat::money::words::line_short as line_name_short;
use crate::ui::chart::Canvas;
use crate::ui::chart::ChartTable;
use crate::ui::chart::layer;
use crate::ui::chart::use_room;
use crate::ui::ropes::OneRope;
use crate::ui::ropes::every_rope;
use crate::ui::ropes::mark;
use crate::ui::ropes::row;
use crate::ui::scene::picture;
use crate::ui::static_page::Painter;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Html;
use yew::component;
use yew::html;
use yew::use_memo;

/// The chart: money for the years of the dial, the rule alone, and a third run: money that is kept, or
/// dashed the run that was offered once the dial stands elsewhere.
fn describe(size: Size, words: &Words, shown: f64) -> ChartSpec {
    let Words { tale, course, .. } = words;
    let name = if size.is_narrow() { line_name_short } else { line_name };
    let offered = is_offered(course.years);
    let third = if offered {
        Named { points: line(&tale.kept), name: say(id::MONEY_LINE_KEPT) }
    } else {
        Named { points: line(&tale.five.run), name: say(id::MONEY_LAST) }
    };
    let chart = MoneyChart {
        money: Named { points: line(&course.run), name: name(course.years) },
        alone: Named { points: line(&tale.alone), name: alone_name(course.years) },
        third: Some((third, !offered)),
        shown,
        years: HORIZON,
        year_zero: say_with(id::YEAR, &[("year", Value::Number(0.0))]),
        axis: say(id::MONEY_AXIS),
    };
    money_chart(size, &chart)
}

fn is_offered(years: f64) -> bool {
    (years - OFFERED).abs() < 0.5
}

/// Where no money is given both lines are one, and it has one name.
fn alone_name(years: f64) -> String {
    if years > 0.0 { say(id::MONEY_LINE_ALONE) } else { String::new() }
}

/// The three ropes, when this share of the run is shown.
fn rows(words: &Words, shown: f64) -> Vec<Row> {
    let drawn = |(place, of)| {
        let mut row = row(of, place, shown, words.due(place));
        if shown > 0.0 {
            row.when = say_with(id::RULE_YEAR, &[("year", Value::Number(of.at))]);
        }
        row
    };
    words.course.lines.iter().enumerate().map(drawn).collect()
}

fn sheet_words(stage: Progress) -> SheetWords {
    let betting = stage == Progress::Betting;
    SheetWords {
        eased: say(id::RULE_EASED),
        created: say(id::RULE_CREATED),
        key: say(if betting { id::MONEY_KEY_BEFORE } else { id::MONEY_KEY }),
        sealed: betting.then(|| say(id::MONEY_SEALED_ROPES)),
        without: say(id::MONEY_LINE_ALONE),
        now: String::new(),
    }
}

/// What is heard of each rope where it stands alone.
fn heard(words: &Words, revealed: bool) -> Vec<String> {
    (0..words.course.lines.len()).map(|place| words.heard_rope(place, revealed)).collect()
}

fn ropes(words: &Words, stage: Progress) -> Html {
    let revealed = stage.revealed();
    let rows = rows(words, stage.shown());
    let shared = sheet_words(stage);
    let heard = heard(words, revealed);
    html! {
        <div class="money-ropes">
            { picture(&sheet(&rows, &shared), "rope-sheet", &words.heard_ropes(revealed)) }
            <OneRope {rows} {heard} words={shared} start={0} name="money-rope" />
        </div>
    }
}

/// The picture on the page as served.
pub(crate) fn still(tales: &Tales, paint: Painter) -> Html {
    let tale = tales.money();
    let words = Words { bet: None, tale, course: &tale.five };
    let (rows, shared) = (rows(&words, 1.0), sheet_words(Progress::Revealed));
    html! {
        <>
            { paint.shown(|size| describe(size, &words, HORIZON)) }
            { every_rope(&rows, &heard(&words, true), &shared) }
        </>
    }
}

/// What the beat shows.
#[component]
pub(crate) fn Stage(stage: &StageProps) -> Html {
    let (node, size, extent) = use_room();
    let StageProps { props, telling } = stage;
    let beat = props.story.beat(Beat::Money);
    let tale = props.tales.money();
    let years = props.story.dials.at(Dial::MoneyYears);
    let turned = {
        let tales = props.tales.clone();
        let told = move |years: &f64| Course::told(*years, &tales.money().alone);
        use_memo(years, move |years| (!is_offered(*years)).then(|| told(years)))
    };
    let revealed = beat.stage.revealed();
    // Until the answer is out the money is that of the question.
    let course = turned.as_ref().as_ref().filter(|_| revealed).unwrap_or(&tale.five);
    let words = Words { bet: beat.bet, tale, course };
    let shown = beat.stage.shown() * HORIZON;
    let spec = describe(size, &words, shown);
    let marks = Marks { words, spec: &spec, stage: beat.stage, shown };
    html! {
        <section class="stage" aria-label={telling.chart.clone()}>
            <div class="stage-head">
                <h2>{ &telling.chart }</h2>
                { mark(&props.send, id::MONEY_MARK) }
            </div>
            <figure class="picture">
                <div class="chart" ref={node}>
                    { layer(size, &marks.under()) }
                    <Canvas
                        spec={spec.clone()}
                        {extent}
                        theme={props.theme}
                        name={words.heard_chart(revealed)}
                    />
                    { layer(size, &marks.over()) }
                </div>
            </figure>
            { ropes(&words, beat.stage) }
            if revealed {
                { tables(&words) }
            }
        </section>
    }
}

fn tables(words: &Words) -> Html {
    let Words { tale, course, .. } = words;
    let head = vec![
        say(id::YEAR_WORD),
        say(id::MONEY_LINE_ALONE),
        line_name(course.years),
        say(id::MONEY_TABLE_KEPT),
    ];
    let runs = [line(&tale.alone), line(&course.run), line(&tale.kept)];
    html! {
        <div class="two-tables">
            <div>
            <span class="small">{ say(id::MONEY_TABLE_LINES) }</span>
            <ChartTable
                table={money_table(&[&runs[0], &runs[1], &runs[2]], HORIZON, head)}
                caption={say(id::MONEY_TABLE)}
                sentence={words.heard_chart(true)}
            />
            </div>
            <div>
            <span class="small">{ say(id::MONEY_TABLE_ROPES) }</span>
            <ChartTable
                table={words.rope_table()}
                caption={say(id::MONEY_ROPES_TABLE)}
                sentence={words.heard_ropes(true)}
            />
            </div>
        </div>
    }
}
