//! `middle-out run`: a scenario from a preset or a file, changed by flags.

use crate::terminal::link;
use clap::Args;
use middle_out::model::MAX_REGIONS;
use middle_out::model::MAX_YEARS;
use middle_out::model::MechanismSpell;
use middle_out::model::ModelVersion;
use middle_out::model::ParameterError;
use middle_out::model::Preset;
use middle_out::model::Scenario;
use middle_out::model::Shock;
use middle_out::model::simulate;
use middle_out::share::mechanism_spell;
use middle_out::share::read_scenario;
use middle_out::share::run_csv;
use middle_out::share::shock;
use std::io::Read;

/// What to run, and in which form to print it.
#[derive(Args, Debug)]
pub(crate) struct RunArguments {
    #[command(flatten)]
    scenario: ScenarioArguments,
    /// Print comma-separated text (the only form so far)
    #[arg(long)]
    csv: bool,
}

/// What to run.
#[derive(Args, Debug)]
pub(crate) struct ScenarioArguments {
    /// Start from a preset (see `middle-out presets`)
    #[arg(long, value_name = "NAME", value_parser = preset, conflicts_with = "scenario")]
    preset: Option<Preset>,
    /// Start from a scenario file in JSON; `-` reads standard input; `{...}` is the JSON itself
    #[arg(long, value_name = "FILE")]
    scenario: Option<String>,
    /// Start from what a link to the sandbox has set: its address, or the part from `?` on
    #[arg(long, value_name = "ADDRESS", conflicts_with_all = ["preset", "scenario"])]
    link: Option<String>,
    /// Version of the model's equations: 1 or 2
    #[arg(long, value_name = "VERSION", value_parser = version)]
    model: Option<ModelVersion>,
    /// National direction throughout, 0 to 1
    #[arg(long, value_name = "SHARE", value_parser = share)]
    direction: Option<f64>,
    /// Local autonomy throughout, 0 to 1
    #[arg(long, value_name = "SHARE", value_parser = share)]
    autonomy: Option<f64>,
    /// Add a mechanism: number, key or name; repeatable
    #[arg(long = "mechanism", value_name = "ID=INTENSITY@FROM-TO", value_parser = mechanism_spell)]
    mechanisms: Vec<MechanismSpell>,
    /// Add a shock: macro, meso, micro, scandal or exit; repeatable
    #[arg(long = "shock", value_name = "KIND=SEVERITY@YEAR", value_parser = shock)]
    shocks: Vec<Shock>,
    /// Set a parameter (see `middle-out parameters`); repeatable
    #[arg(long = "parameter", value_name = "NAME=VALUE", value_parser = parameter)]
    parameters: Vec<(String, f64)>,
    /// Number of regions
    #[arg(long, value_name = "COUNT", value_parser = regions)]
    regions: Option<usize>,
    /// Seed of the country's draws
    #[arg(long, value_name = "NUMBER", value_parser = seed)]
    seed: Option<u64>,
    /// Length in years
    #[arg(long, value_name = "YEARS", value_parser = years)]
    years: Option<f64>,
}

fn preset(text: &str) -> Result<Preset, String> {
    let names = Preset::ALL.map(Preset::name).join(", ");
    Preset::parse(text).ok_or_else(|| format!("expected one of {names}"))
}

fn version(text: &str) -> Result<ModelVersion, String> {
    let number = text.parse().ok().and_then(ModelVersion::numbered);
    number.ok_or_else(|| "expected 1 or 2, a version of the model".to_owned())
}

fn between(text: &str, least: f64, most: f64) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(value) if value >= least && value <= most => Ok(value),
        _ => Err(format!("expected a number from {least} to {most}")),
    }
}

/// A share.
///
/// # Errors
/// It is not a number from 0 to 1.
pub(crate) fn share(text: &str) -> Result<f64, String> {
    between(text, 0.0, 1.0)
}

fn years(text: &str) -> Result<f64, String> {
    between(text, 0.25, MAX_YEARS)
}

/// A seed.
///
/// # Errors
/// It is not a whole number of 64 bits.
pub(crate) fn seed(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("expected a whole number from 0 to {}", u64::MAX))
}

/// A year from the start.
///
/// # Errors
/// It is not a number from 0 to the longest run.
pub(crate) fn year(text: &str) -> Result<f64, String> {
    between(text, 0.0, MAX_YEARS)
}

fn regions(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(count) if (1..=MAX_REGIONS).contains(&count) => Ok(count),
        _ => Err(format!("expected a whole number from 1 to {MAX_REGIONS}")),
    }
}

fn parameter(text: &str) -> Result<(String, f64), String> {
    let form = "expected NAME=VALUE, for example tau_F=1.5";
    let (name, value) = text.split_once('=').ok_or(form)?;
    let value: f64 = value.parse().map_err(|_| form)?;
    // Tried on the defaults, so that the mistake is told where it was made.
    let tried = middle_out::model::Parameters::default().set(name, value);
    tried.map_err(|problem| match problem {
        ParameterError::Unknown => {
            format!("expected the name of a parameter (see `middle-out parameters`), found {name}")
        }
        ParameterError::OutOfRange(spec) => {
            format!("expected {name} from {} to {} ({})", spec.least, spec.greatest, spec.meaning)
        }
    })?;
    Ok((name.to_owned(), value))
}

/// Run what was asked for and return its text.
///
/// # Errors
/// The scenario cannot be read; the message names the place and what was expected.
pub(crate) fn run(arguments: &RunArguments) -> Result<String, String> {
    Ok(run_csv(&simulate(&scenario(&arguments.scenario)?)))
}

/// The scenario that the flags describe.
///
/// # Errors
/// It cannot be read; the message names the place and what was expected.
pub(crate) fn scenario(arguments: &ScenarioArguments) -> Result<Scenario, String> {
    changed(arguments, base(arguments)?)
}

/// The scenario that the flags start from: a preset, a file, or the default.
///
/// # Errors
/// It cannot be read; the message names the place and what was expected.
pub(crate) fn base(arguments: &ScenarioArguments) -> Result<Scenario, String> {
    if let Some(address) = &arguments.link {
        return link::scenario(address);
    }
    Ok(match (&arguments.preset, &arguments.scenario) {
        (Some(preset), _) => preset.scenario(),
        (None, Some(file)) => {
            let text = read(file)?;
            let name = if is_json(file) { "--scenario" } else { file };
            read_scenario(&text).map_err(|problem| format!("{name}: {problem}"))?
        }
        (None, None) => Scenario::default(),
    })
}

/// A scenario changed as the flags say.
///
/// # Errors
/// A parameter is refused.
pub(crate) fn changed(
    arguments: &ScenarioArguments,
    mut scenario: Scenario,
) -> Result<Scenario, String> {
    if arguments.direction.is_some() || arguments.autonomy.is_some() {
        for entry in &mut scenario.levers {
            entry.direction = arguments.direction.unwrap_or(entry.direction);
            entry.autonomy = arguments.autonomy.unwrap_or(entry.autonomy);
        }
    }
    scenario.mechanisms.extend(&arguments.mechanisms);
    scenario.shocks.extend(&arguments.shocks);
    for (name, value) in &arguments.parameters {
        let set = scenario.parameters.set(name, *value);
        set.map_err(|problem| format!("--parameter {name}: {problem:?}"))?;
    }
    scenario.version = arguments.model.unwrap_or(scenario.version);
    scenario.regions = arguments.regions.unwrap_or(scenario.regions);
    scenario.seed = arguments.seed.unwrap_or(scenario.seed);
    scenario.years = arguments.years.unwrap_or(scenario.years);
    Ok(scenario)
}

/// Whether a `--scenario` is the JSON itself, not the name of a file.
fn is_json(file: &str) -> bool {
    file.trim_start().starts_with('{')
}

/// The text of what `--scenario` names.
///
/// # Errors
/// It cannot be read.
pub(crate) fn read(file: &str) -> Result<String, String> {
    let read = if is_json(file) {
        Ok(file.to_owned())
    } else if file == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map(|_| text)
    } else {
        std::fs::read_to_string(file)
    };
    read.map_err(|problem| format!("{file}: expected a scenario file in JSON, found: {problem}"))
}
