//! The numerical behaviour as tables.

use super::super::claims::table;
use super::Form;
use super::words::measure_words;
use middle_out::analysis::facts::{
    END_MEASURES, EndState, Limits, Numerics, SEEDS, limits, numerics,
};
use middle_out::model::{Preset, Runner, Scenario, TRUE_SCALE, TRUE_SCALE_REGIONS};
use serde_json::{Value, json};

/// Work it out and print it. Comma-separated text holds the ends alone.
pub(super) fn print(base: &Scenario, runner: &mut Runner, form: Form) -> String {
    let found = numerics(Preset::England, base, runner);
    let limits = limits(base, runner);
    match form {
        Form::Csv => {
            let heading = ["setting", "A", "C", "U"];
            table::csv(&heading, &ends(&found, base, |value| format!("{value:?}")))
        }
        Form::Json => super::super::list::json(&to_json(&found, &limits)),
        Form::Markdown => pages(&found, &limits, base, table::markdown),
        Form::Text => pages(&found, &limits, base, table::text),
    }
}

fn ends(found: &Numerics, base: &Scenario, number: fn(f64) -> String) -> Vec<Vec<String>> {
    let row = |name: String, end: EndState| -> Vec<String> {
        [name].into_iter().chain(end.map(number)).collect()
    };
    let organisations: usize = TRUE_SCALE.iter().sum();
    vec![
        row(format!("{} regions, seed {}", base.region_count(), base.seed), found.own),
        row(format!("{SEEDS} seeds, mean"), found.seeds.map(|spread| spread.mean)),
        row(format!("{SEEDS} seeds, standard deviation"), found.seeds.map(|s| s.deviation)),
        row(format!("{TRUE_SCALE_REGIONS} regions"), found.regions),
        row(
            format!("{TRUE_SCALE_REGIONS} regions and {organisations} organisations"),
            found.true_scale,
        ),
    ]
}

fn pages(
    found: &Numerics,
    limits: &[Limits],
    base: &Scenario,
    table: fn(&[&str], &[Vec<String>]) -> String,
) -> String {
    let [one, two, three] = END_MEASURES.map(measure_words);
    let title = format!("The end of the {} preset.", found.preset.name());
    let first =
        table(&["country", one, two, three], &ends(found, base, |value| format!("{value:.3}")));
    let row = |limits: &Limits| {
        vec![
            limits.preset.name().to_owned(),
            format!("{:.3}", limits.least),
            format!("{:.3}", limits.greatest),
            format!("{:.2}", limits.backlog),
            format!("{:.0e}", limits.effort),
        ]
    };
    let heading = ["preset", "least", "greatest", "greatest backlog", "four efforts from 1"];
    let second = table(&heading, &limits.iter().map(row).collect::<Vec<_>>());
    format!("{title}\n\n{first}\nThe edges of every national measure.\n\n{second}")
}

fn to_json(found: &Numerics, limits: &[Limits]) -> Value {
    let limit = |limits: &Limits| {
        json!({
            "preset": limits.preset.name(),
            "least": limits.least,
            "greatest": limits.greatest,
            "backlog": limits.backlog,
            "effort": limits.effort,
        })
    };
    json!({
        "preset": found.preset.name(),
        "measures": END_MEASURES.map(middle_out::model::Measure::column),
        "own": found.own,
        "seeds": SEEDS,
        "mean": found.seeds.map(|spread| spread.mean),
        "deviation": found.seeds.map(|spread| spread.deviation),
        "regions": found.regions,
        "true_scale": found.true_scale,
        "limits": limits.iter().map(limit).collect::<Vec<_>>(),
    })
}
