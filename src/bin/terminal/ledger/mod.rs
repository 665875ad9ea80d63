//! `middle-out ledger`: what each mechanism eased and created, and whether the literature agrees.

mod account;
mod comparison;
mod sheet;

use super::sweep::{Question, SweepArguments};
use clap::Args;
use middle_out::analysis::ledger::{Change, Scope};
use middle_out::analysis::{Ledger, LedgerSweep, LedgerTable, Sweep, Trial, TrialSweep};
use middle_out::evidence::Cause;
use middle_out::model::{Mechanism, MechanismSpell, Preset, Runner, Scenario, Shock, ShockKind};
use middle_out::share::{mechanism_spell, read_scenario, shock};
use sheet::{Form, Sheet};

/// What is said below the flags.
const WITHOUT: &str = "Without --preset or --scenario: the setting of the comparison with the \
     literature, in which each mechanism, and a reorganisation, is tried alone.";

/// What to account for, and in which form to print it.
#[derive(Args, Debug)]
#[command(after_help = WITHOUT)]
pub(crate) struct LedgerArguments {
    /// Account for a preset (see `middle-out presets`)
    #[arg(long, value_name = "NAME", conflicts_with = "scenario", value_parser = preset)]
    preset: Option<Preset>,
    /// Account for a scenario file in JSON; `-` reads standard input; `{...}` is the JSON itself
    #[arg(long, value_name = "FILE")]
    scenario: Option<String>,
    /// One mechanism in detail: as the scenario has it (M8), or as given (M8=0.75@2-9)
    #[arg(long, value_name = "ID[=INTENSITY@FROM-TO]", conflicts_with = "shock",
          value_parser = asked_mechanism)]
    mechanism: Option<Asked<Mechanism, MechanismSpell>>,
    /// One shock in detail: all that the scenario has of a kind (meso), or one more (meso=1@6)
    #[arg(long, value_name = "KIND[=SEVERITY@YEAR]", value_parser = asked_shock)]
    shock: Option<Asked<ShockKind, Shock>>,
    /// Only one region, from 0, not the nation
    #[arg(long, value_name = "REGION")]
    region: Option<usize>,
    /// The comparison with the literature cell by cell, and why where they differ
    #[arg(long, conflicts_with_all = ["preset", "scenario", "mechanism", "shock", "region"])]
    agreement: bool,
    /// The comparison in the main setting and ten others
    #[arg(long, conflicts_with_all =
          ["preset", "scenario", "mechanism", "shock", "region", "agreement"])]
    robustness: bool,
    /// Print Markdown tables
    #[arg(long, conflicts_with_all = ["csv", "json"])]
    markdown: bool,
    #[command(flatten)]
    sweep: SweepArguments,
}

/// A cause by its kind, to be taken out of a scenario, or one given in full, to be put in.
#[derive(Clone, Copy, Debug)]
enum Asked<Kind, Full> {
    Kind(Kind),
    Full(Full),
}

fn preset(text: &str) -> Result<Preset, String> {
    let names = Preset::ALL.map(Preset::name).join(", ");
    Preset::parse(text).ok_or_else(|| format!("expected one of {names}"))
}

fn asked_mechanism(text: &str) -> Result<Asked<Mechanism, MechanismSpell>, String> {
    if text.contains('=') {
        return mechanism_spell(text).map(Asked::Full).map_err(|problem| problem.to_string());
    }
    let expected = "expected a mechanism: 1 to 16, M1 to M16, or its name";
    Mechanism::parse(text).map(Asked::Kind).ok_or_else(|| expected.to_owned())
}

fn asked_shock(text: &str) -> Result<Asked<ShockKind, Shock>, String> {
    if text.contains('=') {
        return shock(text).map(Asked::Full).map_err(|problem| problem.to_string());
    }
    let names = ShockKind::ALL.map(ShockKind::name).join(", ");
    ShockKind::parse(text).map(Asked::Kind).ok_or_else(|| format!("expected one of {names}"))
}

/// The runs that an answer needs.
#[derive(Debug)]
pub(crate) enum Work {
    /// Ledgers.
    Ledger(LedgerSweep),
    /// The comparison in several settings.
    Trials(TrialSweep),
}

impl Sweep for Work {
    fn columns(&self) -> Vec<String> {
        match self {
            Self::Ledger(sweep) => sweep.columns(),
            Self::Trials(sweep) => sweep.columns(),
        }
    }

    fn units(&self) -> usize {
        match self {
            Self::Ledger(sweep) => sweep.units(),
            Self::Trials(sweep) => sweep.units(),
        }
    }

    fn unit(&self, index: usize, runner: &mut Runner) -> Vec<f64> {
        match self {
            Self::Ledger(sweep) => sweep.unit(index, runner),
            Self::Trials(sweep) => sweep.unit(index, runner),
        }
    }
}

impl Question for LedgerArguments {
    type Work = Work;

    fn options(&self) -> &SweepArguments {
        &self.sweep
    }

    fn work(&self) -> Result<Work, String> {
        if self.robustness {
            return Ok(Work::Trials(TrialSweep::new(Trial::variants())));
        }
        let changes = changes(self)?;
        let scope = changes.first().map_or(Ok(Scope::Nation), |c| scope(self, &c.without))?;
        Ok(Work::Ledger(LedgerSweep::new(changes, scope)))
    }

    fn tell(&self, work: &Work, rows: &[Vec<f64>]) -> Result<String, String> {
        let form = match (self.markdown, self.sweep.csv, self.sweep.json) {
            (true, ..) => Form::Markdown,
            (_, true, _) => Form::Csv,
            (.., true) => Form::Json,
            _ => Form::Text,
        };
        let sheets = match work {
            Work::Trials(sweep) => sweep
                .gather(rows)
                .map(|agreements| vec![comparison::robustness(sweep, &agreements)]),
            Work::Ledger(sweep) => {
                sweep.gather(rows).map(|table| self.sheets(sweep, &table, form.is_for_machines()))
            }
        };
        Ok(sheet::print(&sheets.ok_or("expected the rows of this question")?, form))
    }
}

impl LedgerArguments {
    fn sheets(&self, sweep: &LedgerSweep, table: &LedgerTable, machine: bool) -> Vec<Sheet> {
        if self.mechanism.is_some() || self.shock.is_some() {
            let start = sweep.changes().first().map_or(0.0, |change| change.without.start_year);
            let account = |(cause, ledger): &(Cause, Ledger)| {
                if machine {
                    vec![account::figures(*cause, ledger, start)]
                } else {
                    account::pages(*cause, ledger, start)
                }
            };
            return table.rows.iter().flat_map(account).collect();
        }
        if self.agreement {
            return vec![comparison::cells(table)];
        }
        if machine {
            return vec![account::totals(table)];
        }
        let mut sheets = vec![account::matrix(table)];
        // The literature is compared in one setting, and for the nation.
        if self.preset.is_none() && self.scenario.is_none() && self.region.is_none() {
            sheets.extend(comparison::pages(table));
        }
        sheets
    }
}

/// What was asked about: one cause, or all.
fn changes(arguments: &LedgerArguments) -> Result<Vec<Change>, String> {
    let place = place(arguments)?;
    if let Some(change) = one(arguments, place.as_ref())? {
        return Ok(vec![change]);
    }
    let Some((name, scenario)) = place else { return Ok(Trial::default().changes()) };
    let changes = Change::all(&scenario);
    if changes.is_empty() {
        return Err(format!("{name}: expected a mechanism or a shock, found neither"));
    }
    Ok(changes)
}

/// The scenario that was named, and by which name. `None`: the setting of the comparison.
fn place(arguments: &LedgerArguments) -> Result<Option<(String, Scenario)>, String> {
    if let Some(preset) = arguments.preset {
        return Ok(Some((format!("--preset {}", preset.name()), preset.scenario())));
    }
    let Some(file) = &arguments.scenario else { return Ok(None) };
    let name = if file.trim_start().starts_with('{') { "--scenario" } else { file };
    let text = super::run::read(file)?;
    let scenario = read_scenario(&text).map_err(|problem| format!("{name}: {problem}"))?;
    Ok(Some((name.to_owned(), scenario)))
}

/// The one change that was asked about, if one was.
fn one(
    arguments: &LedgerArguments,
    place: Option<&(String, Scenario)>,
) -> Result<Option<Change>, String> {
    let trial = Trial::default();
    let cause = match (arguments.mechanism, arguments.shock) {
        (Some(Asked::Full(spell)), _) => {
            let background = || trial.background(Some(spell.mechanism));
            let scenario = place.map_or_else(background, |(_, scenario)| scenario.clone());
            return Ok(Some(Change::spell(spell, &scenario)));
        }
        (None, Some(Asked::Full(shock))) => {
            let scenario = place.map_or_else(|| trial.background(None), |(_, s)| s.clone());
            return Ok(Some(Change::shock(shock, &scenario)));
        }
        (Some(Asked::Kind(mechanism)), _) => Cause::Mechanism(mechanism),
        (None, Some(Asked::Kind(kind))) => Cause::Shock(kind),
        (None, None) => return Ok(None),
    };
    let Some((name, scenario)) = place else { return Ok(Some(trial.change(cause))) };
    let change = Change::removing(cause, scenario);
    change.map(Some).ok_or_else(|| {
        let (flag, given) = match cause {
            Cause::Mechanism(mechanism) => ("mechanism", format!("{}=0.75@0", mechanism_id(mechanism))),
            Cause::Shock(kind) => ("shock", format!("{}=1@10", kind.name())),
        };
        format!(
            "--{flag} {}: expected something that {name} has, or one given in full, for example {given}",
            account::name(cause)
        )
    })
}

fn mechanism_id(mechanism: Mechanism) -> String {
    format!("M{}", mechanism.index() + 1)
}

fn scope(arguments: &LedgerArguments, scenario: &Scenario) -> Result<Scope, String> {
    match arguments.region {
        None => Ok(Scope::Nation),
        Some(region) if region < scenario.region_count() => Ok(Scope::Region(region)),
        Some(region) => Err(format!(
            "--region {region}: expected a whole number from 0 to {}",
            scenario.region_count() - 1
        )),
    }
}
