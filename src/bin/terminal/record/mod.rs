//! `middle-out record`: the presets beside the record, and how late the model's curves are.

mod words;

use super::claims::table;
use super::facts::words::measure_words;
use super::facts::{Form, FormArguments, base, full};
use super::run::ScenarioArguments;
use clap::Args;
use middle_out::analysis::facts::Band;
use middle_out::analysis::record::{
    Given, Late, RecordRow, RecordVerdict, Recorded, lateness, record,
};
use middle_out::evidence::Grade;
use middle_out::model::Runner;
use serde_json::{Value, json};
use words::{given_texts, read_words, record_words, recorded_texts};

/// In which country, and in which form to print.
#[derive(Args, Debug)]
pub(crate) struct RecordArguments {
    /// The country: parameters and table; the rest is set
    #[command(flatten)]
    country: ScenarioArguments,
    #[command(flatten)]
    form: FormArguments,
}

/// The text of both tables.
///
/// # Errors
/// The country cannot be read; the message names the place and what was expected.
pub(crate) fn answer(arguments: &RecordArguments) -> Result<String, String> {
    let base = base(&arguments.country)?;
    let mut runner = Runner::new();
    let rows = record(&base, &mut runner);
    let lates = lateness(&base, &mut runner);
    let form = arguments.form.form();
    Ok(match form {
        Form::Csv => csv(&rows),
        Form::Json => super::list::json(&to_json(&rows, &lates)),
        Form::Markdown => {
            let cells: Vec<Vec<String>> = rows.iter().map(markdown).collect();
            let first = table::markdown(&["preset", "record", "model (band)", "verdict"], &cells);
            format!("{first}\n{}", late_table(&lates, table::markdown))
        }
        Form::Text => {
            let blocks: String = rows.iter().map(text).collect();
            format!("{blocks}{}", late_table(&lates, table::text))
        }
    })
}

fn text(row: &RecordRow) -> String {
    let line = row.line;
    let mut text = format!("{} {}: {}\n", line.preset.name(), line.id, row.verdict().name());
    for recorded in recorded_texts(line.recorded) {
        text += "  record  ";
        text += &recorded;
        text += "\n";
    }
    text + &*format!("  model   {}\n\n", given_texts(row).join("\n          "))
}

fn markdown(row: &RecordRow) -> Vec<String> {
    let verdict = row.verdict();
    let name = verdict.name();
    let name = match verdict {
        RecordVerdict::Partly | RecordVerdict::Disagrees => format!("**{name}**"),
        _ => name.to_owned(),
    };
    vec![
        row.line.preset.name().to_owned(),
        recorded_texts(row.line.recorded).join("; "),
        given_texts(row).join("; "),
        name,
    ]
}

/// The name of a curve stands at its first point.
fn late_table(lates: &[Late], table: fn(&[&str], &[Vec<String>]) -> String) -> String {
    let row = |late: &Late| {
        let first = late
            .curve
            .points
            .first()
            .is_some_and(|&(year, _)| year.to_bits() == late.year.to_bits());
        let name = || {
            format!(
                "{}, {} against {} [{}]",
                late.curve.preset.name(),
                measure_words(late.curve.measure),
                record_words(late.curve.what),
                late.curve.keys.join("] [")
            )
        };
        let least = if late.from_start { "at most " } else { "" };
        let shown = |value: Option<f64>, text: fn(f64) -> String| {
            value.map_or_else(|| "never".to_owned(), |value| format!("{least}{}", text(value)))
        };
        vec![
            if first { name() } else { String::new() },
            format!("{:.1}%", 100.0 * late.share),
            late.year.to_string(),
            shown(late.reached, |year| format!("{year:.1}")),
            shown(late.years(), |years| format!("{years:+.1}")),
        ]
    };
    let heading = ["curve", "share", "record", "model", "years late"];
    table(&heading, &lates.iter().map(row).collect::<Vec<_>>())
}

const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Reported => "reported",
        Grade::Inferred => "inferred",
        Grade::Illustrative => "illustrative",
    }
}

fn csv(rows: &[RecordRow]) -> String {
    let heading = [
        "preset", "line", "side", "what", "year", "value", "unit", "least", "greatest", "keys",
        "grade", "verdict",
    ];
    let mut cells = Vec::new();
    for row in rows {
        let line = row.line;
        let around = |side: &str, own: [String; 8]| -> Vec<String> {
            let before = [line.preset.name(), line.id, side].map(ToOwned::to_owned);
            let verdict = row.verdict().name().to_owned();
            before.into_iter().chain(own).chain([verdict]).collect()
        };
        for recorded in line.recorded {
            cells.push(around(
                "record",
                [
                    recorded.what.to_owned(),
                    full(recorded.year),
                    full(recorded.value),
                    recorded.value.map_or("", |_| recorded.unit.name()).to_owned(),
                    String::new(),
                    String::new(),
                    recorded.keys.join(" "),
                    grade(recorded.grade).to_owned(),
                ],
            ));
        }
        for (given, value) in row.readings() {
            let (least, greatest) = given.band.map_or((None, None), Band::ends);
            cells.push(around(
                "model",
                [
                    read_words(given.read),
                    full(given.read.year()),
                    full(value),
                    String::new(),
                    full(least),
                    full(greatest),
                    String::new(),
                    grade(Grade::Illustrative).to_owned(),
                ],
            ));
        }
    }
    table::csv(&heading, &cells)
}

fn to_json(rows: &[RecordRow], lates: &[Late]) -> Value {
    let recorded = |recorded: &Recorded| {
        json!({
            "what": recorded.what,
            "words": record_words(recorded.what),
            "value": recorded.value,
            "unit": recorded.unit.name(),
            "year": recorded.year,
            "keys": recorded.keys,
            "grade": grade(recorded.grade),
        })
    };
    let given = |(given, value): (&Given, Option<f64>)| {
        let (least, greatest) = given.band.map_or((None, None), Band::ends);
        json!({
            "words": read_words(given.read),
            "year": given.read.year(),
            "value": value,
            "least": least,
            "greatest": greatest,
        })
    };
    let row = |row: &RecordRow| {
        json!({
            "preset": row.line.preset.name(),
            "line": row.line.id,
            "record": row.line.recorded.iter().map(recorded).collect::<Vec<_>>(),
            "model": row.readings().map(given).collect::<Vec<_>>(),
            "verdict": row.verdict().name(),
        })
    };
    let late = |late: &Late| {
        json!({
            "preset": late.curve.preset.name(),
            "what": late.curve.what,
            "measure": late.curve.measure.column(),
            "year": late.year,
            "share": late.share,
            "reached": late.reached,
            "from_start": late.from_start,
            "years_late": late.years(),
        })
    };
    json!({
        "lines": rows.iter().map(row).collect::<Vec<_>>(),
        "late": lates.iter().map(late).collect::<Vec<_>>(),
    })
}
