//! England, 1998 to 2025: who pulled, hospitals beside the record, the office that was rebuilt seven
//! times, and every event with its source.

use crate::app::Action;
use crate::chart::Table;
use crate::evidence::CARDS;
use crate::evidence::Event;
use crate::evidence::TIMELINE;
use crate::evidence::flags;
use crate::evidence::unchecked;
use crate::figure::Frame;
use crate::figure::timeline::Stand;
use crate::figure::timeline::Timeline;
use crate::figure::timeline::TimelineLabels;
use crate::figure::timeline::timeline;
use crate::model::Measure;
use crate::model::Preset;
use crate::model::ShockKind;
use crate::ui::chart::ChartTable;
use crate::ui::countries::fit::Fits;
use crate::ui::countries::fit::item;
use crate::ui::countries::runs::Runs;
use crate::ui::countries::words;
use crate::ui::scene::picture;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// The first card is England's: its years and points are those of the picture.
const CARD: &crate::evidence::Card = &CARDS[0];

/// Events that are named on the line of who pulls: calendar year, words, where they stand.
const NAMED: [(f64, Id, Stand); 6] = [
    (1998.0, id::COUNTRIES_AT_LOCAL, Stand::Under),
    (2002.5, id::COUNTRIES_AT_PROGRAMME, Stand::Over),
    (2011.75, id::COUNTRIES_AT_DISMANTLED, Stand::Under),
    (2016.75, id::COUNTRIES_AT_EXEMPLARS, Stand::Under),
    (2020.25, id::COUNTRIES_AT_COVID, Stand::Before),
    (2023.75, id::COUNTRIES_AT_PLATFORM, Stand::Over),
];

/// The picture, what fits and what does not, the events.
pub(super) fn england(runs: &Runs, send: &Callback<Action>) -> Html {
    let heard = heard(runs);
    let events = TIMELINE.len() as f64;
    html! {
        <div class="england">
            <section class="england-stage">
                <div class="england-head">
                    <h1 tabindex="-1">{ title() }</h1>
                    <ul class="key">
                        <li><b aria-hidden="true">{ "●" }</b>{ say(id::COUNTRIES_KEY_RECORD) }</li>
                        <li><b aria-hidden="true">{ "○" }</b>{ say(id::COUNTRIES_KEY_RUN) }</li>
                    </ul>
                </div>
                <figure>
                    { drawn(runs, Frame::Wide, "only-wide", &heard) }
                    { drawn(runs, Frame::Narrow, "only-narrow", &heard) }
                </figure>
                <ChartTable table={table(runs)} caption={say(id::COUNTRIES_TABLE)} sentence={heard} />
                <details class="numbers">
                    <summary>
                        { say_with(id::COUNTRIES_EVENTS, &[("count", Value::Number(events))]) }
                    </summary>
                    <ol class="events">
                        for event in TIMELINE.iter() {
                            <li key={event.id}>{ told(event, send) }</li>
                        }
                    </ol>
                </details>
            </section>
            <section class="england-fit">
                for fits in Fits::ALL {
                    { list(runs, fits, send) }
                }
                <p class="tiny">{ rich(&say(id::COUNTRIES_READING), Some(send)) }</p>
            </section>
        </div>
    }
}

fn drawn(runs: &Runs, frame: Frame, class: &'static str, heard: &str) -> Html {
    picture(&timeline(&described(runs, frame), &labels(), frame), class, heard)
}

fn title() -> String {
    let year = |year: f64| Value::Number(year.floor());
    let values = [("from", year(CARD.years.0)), ("to", year(CARD.years.1))];
    say_with(id::COUNTRIES_TITLE, &values)
}

fn list(runs: &Runs, fits: Fits, send: &Callback<Action>) -> Html {
    let rows = || runs.rows_of(Preset::England).filter(|row| Fits::of(row) == fits);
    if rows().next().is_none() {
        return Html::default();
    }
    html! {
        <>
            <h2>{ say(fits.title()) }</h2>
            <ul>
                for row in rows() {
                    { item(row, send) }
                }
            </ul>
        </>
    }
}

fn labels() -> TimelineLabels {
    TimelineLabels {
        pulls: [id::COUNTRIES_PULL_CENTRE, id::COUNTRIES_PULL_LOCAL].map(say),
        hospitals: say(id::COUNTRIES_HOSPITALS),
        levels: [id::AXIS_ALL, id::AXIS_HALF, id::AXIS_NONE].map(say),
        office: say(id::COUNTRIES_OFFICE),
        tank: [id::COUNTRIES_FULL, id::COUNTRIES_EMPTY].map(say),
        alone: say(id::COUNTRIES_ALONE),
        flags: say(id::COUNTRIES_REBUILT),
        start: CARD.years.0.to_string(),
    }
}

fn described(runs: &Runs, frame: Frame) -> Timeline {
    let wide = frame == Frame::Wide;
    let start = runs.scenario.start_year;
    let share = |id: Id, share: f64| say_with(id, &[("share", Value::Number(share))]);
    let mut recorded: Vec<(f64, f64, String, String)> = Vec::new();
    for (place, point) in CARD.points.iter().enumerate() {
        let ours =
            share(id::COUNTRIES_LABEL_RUN, runs.hundredths(Measure::HospitalAdoption, point.year));
        // What was counted first was a set level, more than a record.
        let set = place == 0 && wide;
        let message = if set { id::COUNTRIES_LABEL_SET } else { id::COUNTRIES_LABEL_RECORD };
        let said = share(message, (100.0 * point.share).round());
        recorded.push((point.year, point.share, said, ours));
    }
    // The programme's own part of the country, seven years in.
    let region = if wide { id::COUNTRIES_LABEL_REGION } else { id::COUNTRIES_LABEL_REGION_SHORT };
    for point in CARDS[1].points {
        let ours = runs.hundredths(Measure::HospitalAdoption, point.year);
        let ours = share(id::COUNTRIES_LABEL_RUN, ours);
        recorded.push((point.year, point.share, say(region), ours));
    }
    let stamps =
        runs.scenario.shocks.iter().filter(|shock| shock.kind == ShockKind::MesoReorganisation);
    let flags = stamps.map(|shock| {
        let year = start + shock.year;
        (year, year.floor().to_string())
    });
    let named = NAMED.into_iter().map(|(year, words, stand)| {
        let event = say(words);
        let values = [("year", Value::Number(f64::floor(year))), ("event", Value::Text(&event))];
        (year, say_with(id::COUNTRIES_AT, &values), stand)
    });
    Timeline {
        years: CARD.years,
        pull: pull(runs),
        hospitals: runs.england.series(Measure::HospitalAdoption).to_vec(),
        recorded,
        office: runs.england.series(Measure::Relational).to_vec(),
        alone: runs.alone.series(Measure::Relational).to_vec(),
        flags: flags.collect(),
        events: named.collect(),
    }
}

/// From which calendar year who pulls how hard: both levers as one line, which is how the pendulum is
/// usually told.
fn pull(runs: &Runs) -> Vec<(f64, f64)> {
    let levers = runs.scenario.levers.iter();
    let pull = |direction: f64, autonomy: f64| 0.5 * (1.0 + direction - autonomy);
    let start = runs.scenario.start_year;
    levers.map(|at| (start + at.year, pull(at.direction, at.autonomy))).collect()
}

fn heard(runs: &Runs) -> String {
    let pull = pull(runs);
    let by = |one: &&(f64, f64), other: &&(f64, f64)| one.1.total_cmp(&other.1);
    let year = |found: Option<&(f64, f64)>| found.map_or(0.0, |(year, _)| year.floor());
    let mut values = vec![
        ("centre", Value::Number(year(pull.iter().max_by(by)))),
        ("local", Value::Number(year(pull.iter().min_by(by)))),
        ("flags", Value::Number(flags().count() as f64)),
    ];
    let names =
        [("ours1", "share1", "year1"), ("ours2", "share2", "year2"), ("ours3", "share3", "year3")];
    for (point, (ours, share, year)) in CARD.points.iter().zip(names) {
        let run = runs.hundredths(Measure::HospitalAdoption, point.year);
        values.push((ours, Value::Number(run)));
        values.push((share, Value::Number((100.0 * point.share).round())));
        values.push((year, Value::Number(point.year.floor())));
    }
    say_with(id::COUNTRIES_HEARD, &values)
}

fn table(runs: &Runs) -> Table {
    let head = vec![
        say(id::YEAR_WORD),
        say(id::COUNTRIES_COLUMN_HOSPITALS),
        say(id::COUNTRIES_COLUMN_OFFICE),
        say(id::COUNTRIES_COLUMN_ALONE),
    ];
    let mut rows = Vec::new();
    let mut year = CARD.years.0;
    while year <= CARD.years.1 {
        let alone = runs.alone.at(Measure::Relational, year - runs.scenario.start_year);
        rows.push(vec![
            year.to_string(),
            runs.hundredths(Measure::HospitalAdoption, year).to_string(),
            runs.hundredths(Measure::Relational, year).to_string(),
            (100.0 * alone).round().to_string(),
        ]);
        year += 1.0;
    }
    Table { head, rows }
}

/// An event: its year, what happened, its sources, and our reading of it.
fn told(event: &Event, send: &Callback<Action>) -> Html {
    let mut text = words::event(event.id).map(say).unwrap_or_default();
    for key in event.keys {
        text = [&text, " ● [", key, "]"].concat();
    }
    if unchecked(event.status) {
        text = [text, say(id::COUNTRIES_UNCHECKED)].join(" ");
    }
    let reading = match (words::tier(event.tier), words::pull(event.pull)) {
        (Some(tier), _) => say(tier),
        (None, Some(pull)) => {
            let pull = say(pull);
            say_with(id::COUNTRIES_EVENT_READING, &[("pull", Value::Text(&pull))])
        }
        (None, None) => String::new(),
    };
    html! {
        <>
            <b class="event-year">{ event.year.floor().to_string() }</b>
            <span>{ rich(&text, Some(send)) }<small>{ reading }</small></span>
        </>
    }
}
