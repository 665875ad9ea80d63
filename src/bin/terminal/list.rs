//! `middle-out presets` and `middle-out parameters`: what there is, as comma-separated text or JSON.

use clap::Args;
use middle_out::model::PARAMETERS;
use middle_out::model::Preset;
use serde::Serialize;

/// In which form to list.
#[derive(Args, Debug)]
pub(crate) struct Form {
    /// Print comma-separated text (so it does unless told otherwise)
    #[arg(long)]
    csv: bool,
    /// Print JSON
    #[arg(long, conflicts_with = "csv")]
    json: bool,
}

#[derive(Serialize)]
struct PresetRow {
    preset: &'static str,
    start: f64,
    years: f64,
}

#[derive(Serialize)]
struct ParameterRow {
    name: &'static str,
    default: f64,
    low: f64,
    high: f64,
    least: f64,
    greatest: f64,
    unit: &'static str,
    grade: char,
    sources: &'static [&'static str],
    meaning: &'static str,
}

/// Rows as JSON. Numbers and static text cannot fail to be written.
pub(crate) fn json(rows: &impl Serialize) -> String {
    serde_json::to_string_pretty(rows).unwrap_or_default() + "\n"
}

/// The presets.
pub(crate) fn presets(form: &Form) -> String {
    let rows = Preset::ALL.map(|preset| {
        let scenario = preset.scenario();
        PresetRow { preset: preset.name(), start: scenario.start_year, years: scenario.years }
    });
    if form.json {
        return json(&rows.as_slice());
    }
    let line = |row: &PresetRow| format!("{},{},{}\n", row.preset, row.start, row.years);
    format!("preset,start,years\n{}", rows.iter().map(line).collect::<String>())
}

/// The parameters.
pub(crate) fn parameters(form: &Form) -> String {
    let row = |spec: &middle_out::model::ParameterSpec| ParameterRow {
        name: spec.name,
        default: spec.default,
        low: spec.low,
        high: spec.high,
        least: spec.least,
        greatest: spec.greatest,
        unit: spec.unit,
        grade: spec.grade.letter(),
        sources: spec.basis,
        meaning: spec.meaning,
    };
    let rows: Vec<ParameterRow> = PARAMETERS.iter().map(row).collect();
    if form.json {
        return json(&rows);
    }
    let line = |row: &ParameterRow| {
        format!(
            "{},{},{},{},{},{},{},{},{},\"{}\"\n",
            row.name,
            row.default,
            row.low,
            row.high,
            row.least,
            row.greatest,
            row.unit,
            row.grade,
            row.sources.join(" "),
            row.meaning
        )
    };
    let lines: String = rows.iter().map(line).collect();
    format!("name,default,low,high,least,greatest,unit,grade,sources,meaning\n{lines}")
}
