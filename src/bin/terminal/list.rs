//! `middle-out presets` and `middle-out parameters`: what there is, as comma-separated text or JSON.

use clap::Args;
use middle_out::model::Preset;
use middle_out::share::parameters_csv;
use middle_out::share::parameters_json;
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
    if form.json { parameters_json(None) } else { parameters_csv(None) }
}
