//! `middle-out facts`: the stylised facts, the falsification list and the numerical behaviour.

mod falsification;
mod numerics;
pub(super) mod words;

use super::claims::table;
use super::run::{ScenarioArguments, scenario};
use clap::Args;
use middle_out::analysis::facts::{Band, Fact, FactVerdict, Measured, facts, in_country};
use middle_out::model::{Runner, Scenario};
use serde_json::{Value, json};
use words::{fact_words, measured_words};

/// Which table to print, and in which form.
#[derive(Args, Debug)]
pub(crate) struct FactsArguments {
    /// Kinds of country, both extremes, everything at once, and a reorganisation
    #[arg(long)]
    falsification: bool,
    /// England in 20 countries, in 42 regions and at true scale, and the limits that runs keep;
    /// half steps are not compared, since the step is a constant of the model
    #[arg(long, conflicts_with = "falsification")]
    numerics: bool,
    /// The country: parameters, table, version, regions and seed; the rest is set
    #[command(flatten)]
    country: ScenarioArguments,
    #[command(flatten)]
    form: FormArguments,
}

/// In which form to print tables.
#[derive(Args, Debug)]
pub(crate) struct FormArguments {
    /// Print Markdown tables
    #[arg(long)]
    markdown: bool,
    /// Print comma-separated text
    #[arg(long, conflicts_with = "markdown")]
    csv: bool,
    /// Print JSON
    #[arg(long, conflicts_with_all = ["csv", "markdown"])]
    json: bool,
}

/// In which form to print tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Text,
    Markdown,
    Csv,
    Json,
}

impl FormArguments {
    pub(super) const fn form(&self) -> Form {
        match (self.markdown, self.csv, self.json) {
            (true, ..) => Form::Markdown,
            (_, true, _) => Form::Csv,
            (.., true) => Form::Json,
            _ => Form::Text,
        }
    }
}

/// The country that the flags describe.
///
/// # Errors
/// It cannot be read, or something is done in it that has no place here.
pub(super) fn base(arguments: &ScenarioArguments) -> Result<Scenario, String> {
    let own = scenario(arguments)?;
    if in_country(&own, &Scenario::default()) != own {
        return Err(
            "expected parameters, version, regions and seed alone: what is done, when and for \
                    how long is set"
                .to_owned(),
        );
    }
    Ok(own)
}

/// The text of the table that was asked for.
///
/// # Errors
/// The country cannot be read; the message names the place and what was expected.
pub(crate) fn answer(arguments: &FactsArguments) -> Result<String, String> {
    let base = base(&arguments.country)?;
    let form = arguments.form.form();
    let mut runner = Runner::new();
    Ok(if arguments.falsification {
        falsification::print(&base, &mut runner, form)
    } else if arguments.numerics {
        numerics::print(&base, &mut runner, form)
    } else {
        print(&facts(&base, &mut runner), form)
    })
}

fn print(facts: &[Fact], form: Form) -> String {
    let rows = |row: fn(&Fact, &Measured) -> Vec<String>| -> Vec<Vec<String>> {
        let of_fact = |fact: &Fact| fact.measured.iter().map(|m| row(fact, m)).collect::<Vec<_>>();
        facts.iter().flat_map(of_fact).collect()
    };
    match form {
        Form::Text => {
            table::text(&["fact and what is measured", "value", "band", "result"], &rows(text))
        }
        Form::Csv => table::csv(
            &["fact", "measured", "value", "least", "greatest", "met", "result"],
            &rows(csv),
        ),
        Form::Json => super::list::json(&facts.iter().map(to_json).collect::<Vec<_>>()),
        Form::Markdown => {
            let rows: Vec<Vec<String>> = facts.iter().map(markdown).collect();
            table::markdown(&["fact", "simulated (band of passing)", "result"], &rows)
        }
    }
}

fn text(fact: &Fact, measured: &Measured) -> Vec<String> {
    let (words, style) = measured_words(measured.name);
    let first = fact.measured.first().is_some_and(|first| first.name == measured.name);
    let verdict = if first { fact.verdict().name() } else { "" };
    vec![
        format!("{} {words}", fact.id),
        style.value(measured.value),
        measured.band.map_or_else(String::new, |band| style.band(band)),
        verdict.to_owned(),
    ]
}

fn csv(fact: &Fact, measured: &Measured) -> Vec<String> {
    let (least, greatest) = measured.band.map_or((None, None), Band::ends);
    vec![
        fact.id.to_owned(),
        measured.name.to_owned(),
        full(measured.value),
        full(least),
        full(greatest),
        measured.is_met().map_or_else(String::new, |met| met.to_string()),
        fact.verdict().name().to_owned(),
    ]
}

/// Every digit of a number; nothing where there is none.
pub(super) fn full(value: Option<f64>) -> String {
    value.map_or_else(String::new, |value| format!("{value:?}"))
}

fn markdown(fact: &Fact) -> Vec<String> {
    let told = |measured: &Measured| {
        let (words, style) = measured_words(measured.name);
        let band =
            measured.band.map_or_else(String::new, |band| format!(" ({})", style.band(band)));
        format!("{words} {}{band}", style.value(measured.value))
    };
    let told: Vec<String> = fact.measured.iter().map(told).collect();
    let verdict = fact.verdict();
    let name = verdict.name();
    let name = match verdict {
        FactVerdict::Partly | FactVerdict::Fails => format!("**{name}**"),
        FactVerdict::Passes | FactVerdict::NoTarget => name.to_owned(),
    };
    vec![format!("{} {}", fact.id, fact_words(fact.id)), told.join("; "), name]
}

fn to_json(fact: &Fact) -> Value {
    let measured = |measured: &Measured| {
        let (least, greatest) = measured.band.map_or((None, None), Band::ends);
        json!({
            "name": measured.name,
            "words": measured_words(measured.name).0,
            "value": measured.value,
            "least": least,
            "greatest": greatest,
            "besides": measured.besides,
            "met": measured.is_met(),
        })
    };
    json!({
        "fact": fact.id,
        "words": fact_words(fact.id),
        "measured": fact.measured.iter().map(measured).collect::<Vec<_>>(),
        "result": fact.verdict().name(),
    })
}
