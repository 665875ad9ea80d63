//! The stage of beat 9: the office the day before and the day after; below, arrivals and their dip.

use crate::app::Stage as Progress;
use crate::chart::ChartSpec;
use crate::chart::Size;
use crate::chart::StampChart;
use crate::chart::Table;
use crate::chart::stamp_table;
use crate::figure::Frame;
use crate::figure::Shape;
use crate::figure::drained::Drained;
use crate::figure::drained::DrainedLabels;
use crate::figure::drained::Stocks;
use crate::figure::drained::drained;
use crate::model::Measure;
use crate::model::Preset;
use crate::model::Run;
use crate::model::simulate;
use crate::story::Beat;
use crate::story::Dial;
use crate::story::Tales;
use crate::story::reorganise::Dip;
use crate::story::reorganise::HORIZON;
use crate::story::reorganise::Tale;
use crate::story::reorganise::england;
use crate::story::reorganise::kept;
use crate::story::reorganise::scenario;
use crate::ui::beat::StageProps;
use crate::ui::beat::question;
use crate::ui::beat::reorganise::marks;
use crate::ui::beat::reorganise::plot;
use crate::ui::beat::reorganise::words::Words;
use crate::ui::beat::reorganise::words::in_hundred;
use crate::ui::beat::reorganise::words::span;
use crate::ui::chart::Canvas;
use crate::ui::chart::ChartTable;
use crate::ui::chart::layer;
use crate::ui::chart::use_room;
use crate::ui::scene::picture;
use crate::ui::static_page::Painter;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Html;
use yew::component;
use yew::html;
use yew::use_memo;

/// Years after the stamp that the animated run takes.
const CLOCK: f64 = 5.0;

/// A national stock, linear between quarters, so that the water is seen to run out and to return.
fn stock(run: &Run, measure: Measure, year: f64) -> f64 {
    let step = (4.0 * year).floor() / 4.0;
    let part = (year - step) * 4.0;
    let [here, next] = [step, step + 0.25].map(|year| run.at(measure, year));
    here + part * (next - here)
}

/// The two tanks as the beat stands, with the heading of the second.
fn tanks(stage: Progress, run: &Run, year: f64, dip: &Dip) -> (Drained, String) {
    let before = (dip.water[0], dip.bricks[0]);
    let after = say(id::REORGANISE_TANKS_AFTER);
    match stage {
        Progress::Betting => (Drained { before, after: None, running: false }, after),
        Progress::Running(share) => {
            // From the quarter before the stamp on: it drains within a quarter and refills for years.
            let at = year - 0.25 + share * CLOCK;
            let now = (stock(run, Measure::Relational, at), stock(run, Measure::Codified, at));
            let since = (at - year).max(0.0);
            let halves = span((2.0 * since).floor() / 2.0);
            let words = say_with(id::REORGANISE_TANKS_SINCE, &[("span", Value::Text(&halves))]);
            let words = if since < 0.5 { after } else { words };
            (Drained { before, after: Some(now), running: share < 0.2 }, words)
        }
        Progress::Revealed => {
            let now = (dip.water[1], dip.bricks[1]);
            (Drained { before, after: Some(now), running: true }, after)
        }
    }
}

fn labels(of: &Drained, second: &str, frame: Frame) -> DrainedLabels {
    let narrow = frame == Frame::Narrow;
    let either = |wide: Id, other: Id| if narrow { other } else { wide };
    let value =
        |message: Id, share: f64| say_with(message, &[("value", Value::Number(in_hundred(share)))]);
    let values = |(water, bricks): Stocks| {
        [
            value(either(id::REORGANISE_WATER, id::REORGANISE_WATER_SHORT), water),
            value(either(id::REORGANISE_BRICKS, id::REORGANISE_BRICKS_SHORT), bricks),
        ]
    };
    let first = either(id::REORGANISE_TANKS_BEFORE, id::REORGANISE_TANKS_BEFORE_SHORT);
    DrainedLabels {
        titles: [say(first), second.to_owned()],
        values: [values(of.before), of.after.map(values).unwrap_or_default()],
        people: [id::REORGANISE_PEOPLE, id::REORGANISE_PEOPLE_MORE].map(say),
        bricks: [id::REORGANISE_SIGNED, id::REORGANISE_SIGNED_MORE].map(say),
        happened: say(id::REORGANISE_HAPPENED),
        line: say(id::REORGANISE_LINE),
        few: say(id::REORGANISE_FEW),
        hidden: say(id::REORGANISE_HIDDEN),
    }
}

fn drawn((of, second): &(Drained, String), heard: &str) -> Html {
    let scene = |frame: Frame| drained(of, &labels(of, second, frame), frame);
    html! {
        <>
            { picture(&scene(Frame::Wide), "offices-wide", heard) }
            { picture(&scene(Frame::Narrow), "offices-narrow", heard) }
        </>
    }
}

/// What the beat shows.
#[component]
pub(crate) fn Stage(props: &StageProps) -> Html {
    let (node, size, extent) = use_room();
    let StageProps { props, telling } = props;
    let tale = props.tales.reorganise();
    let dials = &props.story.dials;
    let stage = props.story.beat(Beat::Reorganise).stage;
    let revealed = stage.revealed();
    // Before the answer is out, everything is about the stamp with which the beat begins.
    let year = if revealed { dials.at(Dial::StampYear) } else { Dial::StampYear.scale().start };
    let stamped = use_memo(year, |year| {
        let run = simulate(&scenario(Some(*year)));
        let dip = Dip::read(&run, &tale.alone, *year);
        (run, dip)
    });
    let (run, dip) = &*stamped;
    let dates = kept(dials.at(Dial::Dates));
    let shows_england = revealed && dials.on(Dial::England);
    let kept_run = use_memo((dates, shows_england), |(dates, shown)| {
        shown.then(|| simulate(&england(*dates)))
    });
    let heard = telling.heard(revealed).to_owned();
    let chart = match kept_run.as_ref() {
        Some(run) => Shown::england(tale, run, dates, size),
        None => Shown::stamp(tale, run, year, stage, dip, size),
    };
    html! {
        <section class="stage" aria-label={telling.chart.clone()}>
            <div class="stage-head">
                <h2>{ &telling.chart }</h2>
                { question(&props.send) }
            </div>
            <figure class="picture offices">{ drawn(&tanks(stage, run, year, dip), &heard) }</figure>
            <div class="plot-below">
                <h3>{ say(chart.heading) }</h3>
                <div class="chart" ref={node}>
                    { layer(size, &chart.under) }
                    <Canvas spec={chart.spec} {extent} theme={props.theme} name={heard.clone()} />
                    { layer(size, &chart.over) }
                </div>
                if shows_england {
                    <p class="tiny">{ say(id::REORGANISE_FLAGS) }</p>
                }
            </div>
            if revealed {
                <ChartTable
                    table={chart.table}
                    caption={say(chart.caption)}
                    sentence={heard}
                />
            }
        </section>
    }
}

/// The chart that is shown, what lies around it, and its numbers.
struct Shown {
    spec: ChartSpec,
    under: Vec<Shape>,
    over: Vec<Shape>,
    table: Table,
    heading: Id,
    caption: Id,
}

impl Shown {
    fn stamp(tale: &Tale, run: &Run, year: f64, stage: Progress, dip: &Dip, size: Size) -> Self {
        let shown = match stage {
            Progress::Betting => year - 0.25,
            Progress::Running(share) => (year - 0.25 + share * CLOCK).min(HORIZON),
            Progress::Revealed => HORIZON,
        };
        let chart = plot::one_stamp(tale, run, year, shown);
        let spec = plot::one_stamp_in(size, &chart);
        let mut over = marks::stamp(&spec, &chart, year);
        if stage.revealed() {
            over.extend(marks::dip(&spec, &chart, year, dip));
        }
        let betting = stage == Progress::Betting;
        let under = if betting { marks::sealed(&spec, &chart, year) } else { Vec::new() };
        let table = stamp_table(&chart, 0.0, head(id::REORGANISE_HEAD_STAMPED));
        let (heading, caption) = (id::REORGANISE_PLOT, id::REORGANISE_TABLE);
        Self { spec, under, over, table, heading, caption }
    }

    fn england(tale: &Tale, run: &Run, dates: u8, size: Size) -> Self {
        let chart: StampChart = plot::england(tale, run);
        let spec = plot::england_in(size, &chart, dates.count_ones());
        let over = marks::england(&spec, dates);
        let start = Preset::England.scenario().start_year;
        let table = stamp_table(&chart, start, head(id::REORGANISE_HEAD_ENGLAND));
        let (heading, caption) = (id::REORGANISE_PLOT_ENGLAND, id::REORGANISE_TABLE_ENGLAND);
        Self { spec, under: Vec::new(), over, table, heading, caption }
    }
}

fn head(run: Id) -> Vec<String> {
    vec![
        say(id::YEAR_WORD),
        say(run),
        say(id::REORGANISE_HEAD_ALONE),
        say(id::REORGANISE_HEAD_OFFICE),
    ]
}

/// The picture on the page as served: the tanks, and England's chart.
pub(crate) fn still(tales: &Tales, paint: Painter) -> Html {
    let tale = tales.reorganise();
    let heard = Words::of(&crate::app::Story::default(), tale).heard();
    let year = Dial::StampYear.scale().start;
    let (of, second) = tanks(Progress::Revealed, &tale.stamped, year, &tale.dip);
    let tanks = drained(&of, &labels(&of, &second, Frame::Narrow), Frame::Narrow);
    let chart = plot::england(tale, &tale.england);
    html! {
        <>
            { picture(&tanks, "still", &heard) }
            <p class="small">{ say(id::REORGANISE_PLOT_ENGLAND) }</p>
            { paint.shown(|size| plot::england_alone_in(size, &chart, 7)) }
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::Tales;

    #[test]
    fn the_water_runs_out_within_a_quarter_and_takes_years_to_return() {
        let tales = Tales::default();
        let tale = tales.reorganise();
        let at = |years: f64| stock(&tale.stamped, Measure::Relational, 15.0 + years);
        assert!((at(-0.25) - 0.77).abs() < 0.005 && (at(0.0) - 0.27).abs() < 0.005);
        assert!(at(-0.125) < at(-0.25) && at(-0.125) > at(0.0));
        assert!(at(1.0) < 0.69 && at(2.5) > 0.69);
    }

    #[test]
    fn no_mark_is_out_of_numbers() {
        let tales = Tales::default();
        let tale = tales.reorganise();
        for width in [0.0, 328.0, 776.0] {
            let size = Size { width, height: 260.0 };
            for stage in [Progress::Betting, Progress::Running(0.3), Progress::Revealed] {
                let shown = Shown::stamp(tale, &tale.stamped, 15.0, stage, &tale.dip, size);
                let mut shapes = shown.under;
                shapes.extend(shown.over);
                shapes.extend(Shown::england(tale, &tale.england, 5, size).over);
                let scene = crate::figure::Scene { width, height: 260.0, shapes };
                let svg = scene.to_svg();
                assert!(!svg.contains("NaN") && !svg.contains("inf"));
            }
        }
    }
}
