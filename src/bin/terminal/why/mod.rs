//! `middle-out why`: why a figure moved between two scenarios.

mod form;

use super::run::ScenarioArguments;
use super::run::base;
use super::run::changed;
use super::run::read;
use super::sweep::SweepArguments;
use super::sweep::rows_of;
use clap::Args;
use middle_out::analysis::Sweep;
use middle_out::analysis::counterfactual::Outcome;
use middle_out::analysis::counterfactual::Quantity;
use middle_out::analysis::counterfactual::When;
use middle_out::analysis::counterfactual::changes;
use middle_out::analysis::counterfactual::without_mechanism;
use middle_out::analysis::counterfactual::without_shock;
use middle_out::analysis::shard::Part;
use middle_out::analysis::why::Inquiry;
use middle_out::analysis::why::Why;
use middle_out::model::Measure;
use middle_out::model::Mechanism;
use middle_out::model::RegionalMeasure;
use middle_out::model::Runner;
use middle_out::model::Scenario;
use middle_out::model::ShockKind;
use middle_out::share::read_scenario;
use middle_out::share::year_in_run;

/// What to explain: the change from a preset, a file or the default to the same with the flags'
/// changes; or, with `--against`, from another scenario to this one.
#[derive(Args, Debug)]
#[command(mut_arg("shard", |shard| shard.hide(true).value_parser(no_shard)))]
pub(crate) struct WhyArguments {
    #[command(flatten)]
    scenario: ScenarioArguments,
    /// Take a mechanism away: number, key or name; repeatable
    #[arg(long = "without", value_name = "ID", value_parser = mechanism)]
    without: Vec<Mechanism>,
    /// Take a shock away: macro, meso, micro, scandal or exit, and its year; repeatable
    #[arg(long = "without-shock", value_name = "KIND@YEAR", value_parser = shock)]
    without_shocks: Vec<(ShockKind, f64)>,
    /// Explain the difference from this scenario file in JSON, not from the scenario without the
    /// changes; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    against: Option<String>,
    /// A figure to explain: U@10, the mean U@5-15, or a region's F:3@10 (regions from 0); repeatable;
    /// use in the last quarter unless told otherwise
    #[arg(long = "outcome", value_name = "NAME@YEAR", value_parser = outcome)]
    outcomes: Vec<Outcome>,
    #[command(flatten)]
    sweep: SweepArguments,
}

fn no_shard(_part: &str) -> Result<Part, String> {
    Err("expected none: `why` works in stages, each of which needs the one before".to_owned())
}

fn mechanism(text: &str) -> Result<Mechanism, String> {
    let expected = "expected a mechanism: 1 to 16, M1 to M16, or its name";
    Mechanism::parse(text).ok_or_else(|| expected.to_owned())
}

fn shock(text: &str) -> Result<(ShockKind, f64), String> {
    let (kind, year) = text.split_once('@').ok_or("expected KIND@YEAR, for example meso@10")?;
    let Some(kind) = ShockKind::parse(kind) else {
        return Err(format!("expected one of macro, meso, micro, scandal, exit, found `{kind}`"));
    };
    Ok((kind, year_in_run(year).map_err(|problem| problem.to_string())?))
}

fn outcome(text: &str) -> Result<Outcome, String> {
    let form = "expected NAME@YEAR, for example U@10, T1@5-15 or F:3@10";
    let (name, when) = text.split_once('@').ok_or(form)?;
    let unknown = |columns: &mut dyn Iterator<Item = &'static str>| {
        let columns: Vec<&str> = columns.collect();
        format!("expected one of {}, found `{name}`", columns.join(", "))
    };
    let quantity = if let Some((name, region)) = name.split_once(':') {
        let measure = RegionalMeasure::ALL.iter().find(|measure| measure.column() == name);
        let region = region.parse();
        let region = region.map_err(|_| format!("{form}, with a region from 0 after the colon"))?;
        let known = &mut RegionalMeasure::ALL.iter().map(|measure| measure.column());
        Quantity::Regional(*measure.ok_or_else(|| unknown(known))?, region)
    } else {
        let measure = Measure::ALL.iter().find(|measure| measure.column() == name);
        let known = &mut Measure::ALL.iter().map(|measure| measure.column());
        Quantity::National(*measure.ok_or_else(|| unknown(known))?)
    };
    let year = |text: &str| year_in_run(text).map_err(|problem| problem.to_string());
    let when = match when.split_once('-') {
        Some((from, to)) => When::Mean { from: year(from)?, to: year(to)? },
        None => When::At(year(when)?),
    };
    Ok(Outcome { quantity, when })
}

/// Work out the answer and return its text.
///
/// # Errors
/// What cannot be asked; the message names the place and what was expected.
pub(crate) fn why(arguments: &WhyArguments) -> Result<String, String> {
    let (before, after) = scenarios(arguments)?;
    let outcomes = outcomes(arguments, &before, &after)?;
    if changes(&before, &after).is_empty() {
        let expected = "expected a change: a flag that alters the scenario, or --against FILE";
        return Err(format!("{expected}, found two scenarios that run alike"));
    }
    let whys = ask(before, after, outcomes, &arguments.sweep)?;
    Ok(match (arguments.sweep.csv, arguments.sweep.json) {
        (true, _) => form::csv(&whys),
        (_, true) => form::json(&whys),
        _ => whys.iter().map(form::text).collect::<Vec<_>>().join("\n"),
    })
}

/// The scenarios before and after.
fn scenarios(arguments: &WhyArguments) -> Result<(Scenario, Scenario), String> {
    let base = base(&arguments.scenario)?;
    let mut after = changed(&arguments.scenario, base.clone())?;
    for &mechanism in &arguments.without {
        after = without_mechanism(&after, mechanism);
    }
    for &(kind, year) in &arguments.without_shocks {
        let falls = |shock: &middle_out::model::Shock| {
            shock.kind == kind && (shock.year - year).abs() < 0.125
        };
        let Some(index) = after.shocks.iter().position(falls) else {
            let there: Vec<String> = after
                .shocks
                .iter()
                .map(|shock| format!("{}@{}", shock.kind.name(), shock.year))
                .collect();
            let there = if there.is_empty() { "none".to_owned() } else { there.join(", ") };
            let kind = kind.name();
            return Err(format!(
                "--without-shock {kind}@{year}: expected a shock of the scenario, which has {there}"
            ));
        };
        after = without_shock(&after, index);
    }
    let before = match &arguments.against {
        None => base,
        Some(file) => {
            let text = read(file)?;
            read_scenario(&text).map_err(|problem| format!("--against {file}: {problem}"))?
        }
    };
    Ok((before, after))
}

/// What to explain, checked against the length and the regions of both scenarios.
fn outcomes(
    arguments: &WhyArguments,
    before: &Scenario,
    after: &Scenario,
) -> Result<Vec<Outcome>, String> {
    let years = before.years.min(after.years);
    let regions = before.region_count().min(after.region_count());
    for outcome in &arguments.outcomes {
        let last = match outcome.when {
            When::At(year) => year,
            When::Mean { from, to } => from.max(to),
        };
        let place = format!("--outcome {}", outcome.column());
        if last > years {
            return Err(format!("{place}: expected a year from 0 to {years}, found {last}"));
        }
        if let Quantity::Regional(_, region) = outcome.quantity
            && region >= regions
        {
            let most = regions - 1;
            return Err(format!("{place}: expected a region from 0 to {most}, found {region}"));
        }
    }
    if arguments.outcomes.is_empty() {
        return Ok(vec![Outcome::at(Measure::Use, years)]);
    }
    Ok(arguments.outcomes.clone())
}

/// A stage of the inquiry, as the threads take it.
struct Step<'a>(&'a dyn Sweep);

impl Sweep for Step<'_> {
    fn columns(&self) -> Vec<String> {
        self.0.columns()
    }

    fn units(&self) -> usize {
        self.0.units()
    }

    fn unit(&self, index: usize, runner: &mut Runner) -> Vec<f64> {
        self.0.unit(index, runner)
    }
}

fn ask(
    before: Scenario,
    after: Scenario,
    outcomes: Vec<Outcome>,
    options: &SweepArguments,
) -> Result<Vec<Why>, String> {
    let mut inquiry = Inquiry::new(before, after, outcomes);
    while let Some(stage) = inquiry.sweep() {
        let rows = rows_of(&Step(stage), Part::WHOLE, options)?;
        inquiry.answer(&rows);
    }
    Ok(inquiry.whys())
}
