//! Twelve tanks with their borders, and two of them side by side.

use crate::app::Action;
use crate::app::Move;
use crate::app::Sandbox as State;
use crate::chart::Table;
use crate::figure::Scene;
use crate::figure::strip::OPEN;
use crate::figure::strip::Region;
use crate::figure::strip::strip;
use crate::figure::tank::tank;
use crate::model::RegionalMeasure;
use crate::model::ShockKind;
use crate::share::setting::EventKind;
use crate::share::setting::Regions;
use crate::ui::chart::ChartTable;
use crate::ui::names;
use crate::ui::sandbox::part::late;
use crate::ui::sandbox::regions::button;
use crate::ui::sandbox::words::hundred;
use crate::ui::sandbox::words::tenths;
use crate::ui::scene::sized;
use crate::ui::text::on_press;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use std::rc::Rc;
use yew::Callback;
use yew::Html;
use yew::html;

/// The regions at the cursor's year; flags stand over those that were reorganised in the three years
/// before.
fn regions(state: &State) -> Vec<Region> {
    let (run, year) = (&state.run, state.clock.year);
    let step = run.step_at(year);
    let relational = run.by_region(RegionalMeasure::Relational, step);
    let codified = run.by_region(RegionalMeasure::Codified, step);
    let meso = EventKind::Shock(ShockKind::MesoReorganisation);
    let lately = |at: f64| at <= year && year < at + 3.0;
    let fell = state.setting.events.iter().any(|event| event.kind == meso && lately(event.year));
    (0..run.regions())
        .map(|index| Region {
            name: names::region(index),
            relational: relational[index],
            codified: codified[index],
            struck: fell && state.setting.struck.has(index),
            crossing: run.border(step, index, index + 1),
        })
        .collect()
}

fn sentence(state: &State, regions: &[Region]) -> String {
    let open = regions.iter().filter(|region| region.crossing.is_some_and(|share| share >= OPEN));
    let by_water = |one: &&Region, other: &&Region| one.relational.total_cmp(&other.relational);
    let (Some(empty), Some(full)) =
        (regions.iter().min_by(by_water), regions.iter().max_by(by_water))
    else {
        return String::new();
    };
    let points = |region: &Region| (100.0 * region.relational).round();
    let alike = if points(empty) >= points(full) { "yes" } else { "no" };
    say_with(
        id::SANDBOX_STRIP_SAYS,
        &[
            ("alike", Value::Text(alike)),
            ("year", Value::Number(state.clock.year)),
            ("open", Value::Number(open.count() as f64)),
            ("empty", hundred(empty.relational)),
            ("emptiest", Value::Text(&empty.name)),
            ("full", hundred(full.relational)),
            ("fullest", Value::Text(&full.name)),
        ],
    )
}

fn table(regions: &[Region]) -> Table {
    let head = [
        id::SANDBOX_COL_REGION,
        id::SANDBOX_COL_RELATIONAL,
        id::SANDBOX_COL_CODIFIED,
        id::SANDBOX_COL_CROSS,
    ];
    let points = |share: f64| format!("{:.0}", 100.0 * share);
    let row = |region: &Region| {
        vec![
            region.name.clone(),
            points(region.relational),
            points(region.codified),
            region.crossing.map_or_else(|| "–".to_owned(), points),
        ]
    };
    Table { head: head.map(say).to_vec(), rows: regions.iter().map(row).collect() }
}

/// The strip with its sentence and table, which follow one after another.
pub(super) fn tanks(state: &Rc<State>, send: &Callback<Action>) -> Html {
    html! {
        <section class="sb-block in-why sb-strip" aria-label={say(id::SANDBOX_STRIP)}>
            { late(wide, state, false, send) }
            { late(narrow, state, false, send) }
            { late(said, state, false, send) }
        </section>
    }
}

fn wide(state: &State, _: &Callback<Action>) -> Html {
    let regions = regions(state);
    sized(&strip(&regions, 12, 760.0), "strip-wide", &sentence(state, &regions))
}

fn narrow(state: &State, _: &Callback<Action>) -> Html {
    let regions = regions(state);
    sized(&strip(&regions, 6, 336.0), "strip-narrow", &sentence(state, &regions))
}

fn said(state: &State, send: &Callback<Action>) -> Html {
    let regions = regions(state);
    let sentence = sentence(state, &regions);
    html! {
        <>
            <p class="tiny">{ rich(&sentence, Some(send)) }</p>
            <ChartTable
                table={table(&regions)}
                caption={say(id::SANDBOX_STRIP_TABLE)}
                {sentence}
            />
        </>
    }
}

/// Two regions side by side under one national policy.
pub(super) fn pair(state: &State, send: &Callback<Action>) -> Html {
    let Some([one, other]) = state.pair else {
        return html! {
            <div class="sb-row in-why sb-open">
                <button
                    class="btn btn-small"
                    onclick={on_press(send, Action::Sandbox(Move::Paired(Some([0, 1]))))}
                >
                    { say(id::SANDBOX_PAIR) }
                </button>
            </div>
        };
    };
    let (run, year) = (&state.run, state.clock.year);
    let step = run.step_at(year);
    let (left, right) = (names::region(one), names::region(other));
    let cross = tenths(run.border(step, one, other).unwrap_or_default());
    let named = [("one", Value::Text(&left)), ("other", Value::Text(&right))];
    let records = names::records();
    let cross = [("cross", Value::Text(&cross)), ("records", Value::Text(&records))];
    let between = [&named[..], &cross].concat();
    let between = say_with(id::SANDBOX_PAIR_BETWEEN, &between);
    let caption = [&named[..], &[("year", Value::Number(year))]].concat();
    let of = |measure: RegionalMeasure, region: usize| run.by_region(measure, step)[region];
    let ten = |share: f64| tenths(share);
    let points = |share: f64| format!("{:.0}", 100.0 * share);
    let row = |name, measure: RegionalMeasure, shown: &dyn Fn(f64) -> String| {
        vec![say(name), shown(of(measure, one)), shown(of(measure, other))]
    };
    let rows = [
        row(id::SANDBOX_PAIR_EXIST, RegionalMeasure::Adoption, &ten),
        row(id::SANDBOX_PAIR_INSIDE, RegionalMeasure::JoinsInside, &ten),
        row(id::SANDBOX_PAIR_USED, RegionalMeasure::Use, &ten),
        row(id::SANDBOX_PAIR_FIT, RegionalMeasure::Fit, &points),
        row(id::SANDBOX_PAIR_LEGITIMACY, RegionalMeasure::Legitimacy, &points),
        row(id::SANDBOX_COL_RELATIONAL, RegionalMeasure::Relational, &points),
        row(id::SANDBOX_COL_CODIFIED, RegionalMeasure::Codified, &points),
    ];
    let picture = |region: usize, name: &str| {
        let (water, bricks) =
            (of(RegionalMeasure::Relational, region), of(RegionalMeasure::Codified, region));
        let values = [
            ("name", Value::Text(name)),
            ("relational", hundred(water)),
            ("codified", hundred(bricks)),
        ];
        let shapes = vec![tank(10.0, 4.0, 130.0, 96.0, water, bricks)];
        let scene = Scene { width: 150.0, height: 104.0, shapes };
        sized(&scene, "pair-tank", &say_with(id::SANDBOX_PAIR_TANK, &values))
    };
    html! {
        <div class="pair in-why sb-open" role="group" aria-label={say(id::SANDBOX_PAIR)}>
            <div class="sb-head">
                <h3>{ say(id::SANDBOX_PAIR) }</h3>
                <button
                    class="btn btn-quiet btn-small"
                    onclick={on_press(send, Action::Sandbox(Move::Paired(None)))}
                >
                    { say(id::SANDBOX_PAIR_CLOSE) }
                </button>
            </div>
            <fieldset class="pick">
                <legend>{ say(id::SANDBOX_PAIR_PICK) }</legend>
                for region in 0..Regions::COUNT {
                    { button(
                        region,
                        region == one || region == other,
                        send,
                        // The one that was chosen earlier makes room.
                        Move::Paired(Some([other, region]).filter(|_| region != one && region != other).or(state.pair)),
                    ) }
                }
            </fieldset>
            <div class="pair-tanks">
                <figure>{ picture(one, &left) }<figcaption>{ &left }</figcaption></figure>
                <figure>{ picture(other, &right) }<figcaption>{ &right }</figcaption></figure>
            </div>
            <p class="tiny">{ rich(&between, Some(send)) }</p>
            <div class="table-box" tabindex="0" role="region" aria-label={say(id::SANDBOX_PAIR)}>
                <table>
                    <caption>{ say_with(id::SANDBOX_PAIR_TABLE, &caption) }</caption>
                    <thead>
                        <tr>
                            <td />
                            <th scope="col">{ &left }</th>
                            <th scope="col">{ &right }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for row in rows.iter() {
                            <tr>
                                <th scope="row">{ &row[0] }</th>
                                <td translate="no">{ &row[1] }</td>
                                <td translate="no">{ &row[2] }</td>
                            </tr>
                        }
                    </tbody>
                </table>
            </div>
        </div>
    }
}
