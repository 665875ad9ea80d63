//! The falsification list as tables.

use super::super::claims::table;
use super::Form;
use super::words::measure_words;
use middle_out::analysis::facts::{
    Compared, Falsification, KindOutcome, POSITIONS, YEARS, falsification,
};
use middle_out::model::{Runner, Scenario};
use serde_json::{Value, json};

/// Work it out and print it. Comma-separated text holds the kinds of country alone.
pub(super) fn print(base: &Scenario, runner: &mut Runner, form: Form) -> String {
    let found = falsification(base, runner);
    match form {
        Form::Csv => csv(&found),
        Form::Json => super::super::list::json(&to_json(&found)),
        Form::Markdown => pages(&found, table::markdown),
        Form::Text => pages(&found, table::text),
    }
}

fn year_names() -> [String; YEARS.len()] {
    YEARS.map(|year| format!("year {year}"))
}

fn pages(found: &Falsification, table: fn(&[&str], &[Vec<String>]) -> String) -> String {
    let years = year_names();
    let [one, two, three] = years.each_ref().map(String::as_str);
    let wins: Vec<Vec<String>> = POSITIONS
        .iter()
        .enumerate()
        .map(|(at, position)| {
            let name = format!("{} ({}, {})", position.name, position.direction, position.autonomy);
            let counts = (0..YEARS.len()).map(|year| found.wins(at, year).to_string());
            [name].into_iter().chain(counts).collect()
        })
        .collect();
    let kinds: Vec<Vec<String>> = found.kinds.iter().map(kind_row).collect();
    let page = |title: &str, table: String| format!("{title}\n\n{table}");
    let compared = |title: &str, columns: [&str; 2], rows: &[Compared]| {
        let [one, other] = columns;
        page(title, table(&["measure", one, other], &rows.iter().map(row).collect::<Vec<_>>()))
    };
    [
        page(
            &format!("Kinds of country, of {}, in which each setting has most use.", found.kinds.len()),
            table(&["setting (direction, autonomy)", one, two, three], &wins),
        ),
        page(
            "The setting with most use in each kind of country.",
            table(&["need distance, flows, emergency, middle", one, two, three], &kinds),
        ),
        compared(
            "Both extremes look good for a while: no mechanisms.",
            ["direction alone (1, 0)", "autonomy alone (0, 1)"],
            &found.extremes,
        ),
        compared(
            "Adding everything hurts: direction and autonomy 0.75.",
            ["all sixteen at 0.75", "the chosen six"],
            &found.everything,
        ),
        compared(
            "A reorganisation of the middle is pure loss here: in year 6, boards, networks and agreements on.",
            ["reorganised", "not"],
            &found.reorganised,
        ),
    ]
    .join("\n")
}

fn row(compared: &Compared) -> Vec<String> {
    let Compared { measure, year, one, other } = compared;
    let digits = |value: &f64| format!("{value:.3}");
    vec![format!("{}, year {year}", measure_words(*measure)), digits(one), digits(other)]
}

fn kind_row(outcome: &KindOutcome) -> Vec<String> {
    let kind = &outcome.kind;
    let name = format!(
        "x{}, x{}, {}, {}",
        kind.need,
        kind.flow,
        if kind.urgent { "six years" } else { "none" },
        if kind.rebuilt { "rebuilt" } else { "stable" }
    );
    let winner =
        |year| POSITIONS.get(outcome.winner(year)).map_or("", |position| position.name).to_owned();
    [name].into_iter().chain((0..YEARS.len()).map(winner)).collect()
}

fn csv(found: &Falsification) -> String {
    let uses = POSITIONS
        .iter()
        .flat_map(|position| YEARS.map(|year| format!("{} use in year {year}", position.name)));
    let columns: Vec<String> = ["need", "flow", "urgent", "rebuilt"]
        .into_iter()
        .map(ToOwned::to_owned)
        .chain(uses)
        .collect();
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    let row = |outcome: &KindOutcome| -> Vec<String> {
        let kind = &outcome.kind;
        let kind = [
            format!("{:?}", kind.need),
            format!("{:?}", kind.flow),
            kind.urgent.to_string(),
            kind.rebuilt.to_string(),
        ];
        let uses = outcome.uses.iter().flatten().map(|value| format!("{value:?}"));
        kind.into_iter().chain(uses).collect()
    };
    table::csv(&columns, &found.kinds.iter().map(row).collect::<Vec<_>>())
}

fn to_json(found: &Falsification) -> Value {
    let kind = |outcome: &KindOutcome| {
        let winners: Vec<&str> = (0..YEARS.len())
            .filter_map(|year| POSITIONS.get(outcome.winner(year)))
            .map(|position| position.name)
            .collect();
        json!({
            "need": outcome.kind.need,
            "flow": outcome.kind.flow,
            "urgent": outcome.kind.urgent,
            "rebuilt": outcome.kind.rebuilt,
            "use": outcome.uses,
            "most": winners,
        })
    };
    let compared = |rows: &[Compared]| -> Vec<Value> {
        let row = |row: &Compared| {
            json!({
                "measure": row.measure.column(),
                "year": row.year,
                "one": row.one,
                "other": row.other,
            })
        };
        rows.iter().map(row).collect()
    };
    json!({
        "positions": POSITIONS.map(|position| position.name),
        "years": YEARS,
        "kinds": found.kinds.iter().map(kind).collect::<Vec<_>>(),
        "extremes": compared(&found.extremes),
        "near_extremes": compared(&found.near_extremes),
        "everything": compared(&found.everything),
        "reorganised": compared(&found.reorganised),
    })
}
