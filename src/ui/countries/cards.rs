//! The country cards: seven runs beside seven records, and five countries with facts and no run.

use crate::app::Action;
use crate::chart::Table;
use crate::evidence::CARDS;
use crate::evidence::Card;
use crate::evidence::FACT_CARDS;
use crate::evidence::FactCard;
use crate::figure::timeline::record_card;
use crate::model::DT;
use crate::model::Preset;
use crate::ui::chart::ChartTable;
use crate::ui::countries::fit::Fits;
use crate::ui::countries::fit::item;
use crate::ui::countries::runs::Runs;
use crate::ui::countries::words;
use crate::ui::scene::picture;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::ui::text::tenth;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// Every card.
pub(super) fn cards(runs: &Runs, send: &Callback<Action>) -> Html {
    html! {
        <section class="country-cards">
            <div class="england-head">
                <h2>{ say(id::COUNTRIES_CARDS) }</h2>
                <p class="small">{ rich(&say(id::COUNTRIES_CARDS_LEAD), Some(send)) }</p>
            </div>
            <div class="cards">
                for (place, (card, line)) in CARDS.iter().zip(&runs.lines).enumerate() {
                    { one(place, card, line, runs, send) }
                }
                { key() }
            </div>
            <h2>{ say(id::COUNTRIES_FACTS) }</h2>
            <p class="small">{ say(id::COUNTRIES_FACTS_LEAD) }</p>
            <div class="cards">
                for card in FACT_CARDS.iter() {
                    { facts(card, send) }
                }
            </div>
        </section>
    }
}

fn one(place: usize, card: &Card, line: &[f64], runs: &Runs, send: &Callback<Action>) -> Html {
    let [name, years, drawn] = words::CARD_WORDS[place].map(say);
    let ends = [card.years.0, card.years.1].map(|year| year.floor().to_string());
    let points: Vec<(f64, f64)> =
        card.points.iter().map(|point| (point.year, point.share)).collect();
    let scene = record_card(card.years, line, &points, [&ends[0], &ends[1]]);
    let heard = heard(card, line, [&name, &years, &drawn]);
    // England has its own page above: here what is told of it there would stand twice.
    let rows = || runs.rows_of(card.preset).filter(|_| card.preset != Preset::England);
    let rows = rows().chain(
        runs.rows_of(card.preset)
            .filter(|row| card.preset == Preset::England && SHORT_ENGLAND.contains(&row.line.id)),
    );
    html! {
        <article class="country" key={card.preset.name()}>
            <h3>{ name }</h3>
            <p class="tiny">{ years }</p>
            { picture(&scene, "", &heard) }
            <p class="tiny">
                { say_with(id::COUNTRIES_CARD_LINE, &[("line", Value::Text(&drawn))]) }
            </p>
            <ul class="fits">
                for row in rows {
                    { item(row, send) }
                }
            </ul>
            <ChartTable table={table(card, line)} caption={drawn} sentence={heard} />
            if card.preset == Preset::DenmarkMedcom {
                <p class="tiny">{ rich(&say(id::CARD_DENMARK_MORE), Some(send)) }</p>
            }
        </article>
    }
}

/// Years between two rows of a card's table.
const EVERY: f64 = 5.0;

/// The line every fifth year and in every recorded one, of 100.
fn table(card: &Card, line: &[f64]) -> Table {
    let recorded = |year: f64| card.points.iter().find(|point| (point.year - year).abs() < 0.01);
    let mut years: Vec<f64> = card.points.iter().map(|point| point.year).collect();
    let mut year = card.years.0;
    while year <= card.years.1 {
        if recorded(year).is_none() {
            years.push(year);
        }
        year += EVERY;
    }
    years.sort_by(f64::total_cmp);
    let row = |year: f64| {
        let place = line.iter().enumerate().min_by(|(one, _), (other, _)| {
            let apart = |step: usize| (card.years.0 + step as f64 * DT - year).abs();
            apart(*one).total_cmp(&apart(*other))
        });
        let ours = place.map_or(0.0, |(_, value)| (100.0 * value).round());
        let record = recorded(year).map_or_else(String::new, |point| {
            say_with(id::COUNTRIES_CELL, &[("share", Value::Number(tenth(100.0 * point.share)))])
        });
        vec![year.to_string(), ours.to_string(), record]
    };
    let head = [id::YEAR_WORD, id::COUNTRIES_KEY_RUN, id::COUNTRIES_KEY_RECORD].map(say).to_vec();
    Table { head, rows: years.into_iter().map(row).collect() }
}

/// What England's card tells again of the page above it.
const SHORT_ENGLAND: [&str; 2] = ["targets-of-1998", "acute-records"];

fn heard(card: &Card, line: &[f64], [name, years, drawn]: [&str; 3]) -> String {
    let percent = |value: Option<&f64>| Value::Number((100.0 * value.unwrap_or(&0.0)).round());
    let points = card.points.iter().map(|point| {
        let values = [
            ("share", Value::Number(tenth(100.0 * point.share))),
            ("year", Value::Number(point.year.floor())),
        ];
        say_with(id::COUNTRIES_CARD_POINT, &values)
    });
    let points = points.collect::<Vec<_>>().join(", ");
    let record = if points.is_empty() {
        say(id::COUNTRIES_CARD_NORECORD)
    } else {
        say_with(id::COUNTRIES_CARD_RECORD, &[("points", Value::Text(&points))])
    };
    let values = [
        ("country", Value::Text(name)),
        ("years", Value::Text(years)),
        ("line", Value::Text(drawn)),
        ("first", percent(line.first())),
        ("last", percent(line.last())),
        ("record", Value::Text(&record)),
    ];
    say_with(id::COUNTRIES_CARD_HEARD, &values)
}

fn key() -> Html {
    html! {
        <article class="country is-key">
            <h3>{ say(id::COUNTRIES_KEY) }</h3>
            <ul class="fits">
                <li><span aria-hidden="true">{ "╱" }</span>{ say(id::COUNTRIES_KEY_LINE) }</li>
                <li><span aria-hidden="true">{ "●" }</span>{ say(id::COUNTRIES_KEY_DOT) }</li>
                for fits in Fits::ALL {
                    <li>
                        <span class="fits-sign" aria-hidden="true">{ fits.sign() }</span>
                        { say(fits.meaning()) }
                    </li>
                }
            </ul>
            <p>{ say(id::COUNTRIES_KEY_TEXT) }</p>
        </article>
    }
}

fn facts(card: &FactCard, send: &Callback<Action>) -> Html {
    let Some((name, more, told)) = words::facts(card.id) else { return Html::default() };
    html! {
        <article class="country" key={card.id}>
            <h3>{ say(name) }</h3>
            <p class="tiny">{ say(more) }</p>
            <ul>
                for (place, fact) in told.iter().enumerate() {
                    <li key={place}>{ rich(&say(*fact), Some(send)) }</li>
                }
            </ul>
        </article>
    }
}
