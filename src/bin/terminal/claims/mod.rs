//! `middle-out claims`: in how many plausible worlds each claim holds, what it breaks by, and a hunt
//! for a world that breaks it.

mod hunt;
pub(super) mod table;
mod words;

use super::run::{ScenarioArguments, scenario};
use super::sweep::{Question, SweepArguments};
use clap::Args;
use hunt::Hunts;
use middle_out::analysis::claims::{
    Across, Claim, ClaimSweep, Condition, EXPERIMENTS, Experiment, Tested, claim,
};
use middle_out::analysis::{MAX_WORLDS, Sweep};
use middle_out::model::{Runner, Scenario};
use serde_json::{Value, json};
use words::statement;

/// What to ask of the claims.
#[derive(Args, Debug)]
pub(crate) struct ClaimsArguments {
    /// Test one claim; repeatable; all unless told otherwise
    #[arg(long = "claim", value_name = "ID", value_parser = known)]
    claims: Vec<String>,
    /// Number of worlds
    #[arg(long, value_name = "COUNT", default_value = "1000", value_parser = worlds)]
    worlds: usize,
    /// Seed of the worlds' draws
    #[arg(long, value_name = "NUMBER", default_value = "1", value_parser = super::run::seed)]
    world_seed: u64,
    /// Tell this many conditions of each claim, what matters most first (5 unless told otherwise)
    #[arg(long, value_name = "COUNT", num_args = 0..=1, default_missing_value = "5")]
    conditions: Option<usize>,
    /// Hunt for a world that breaks the claim, from the scenario's coefficients; this many descents
    /// (8 unless told otherwise)
    #[arg(long, value_name = "DESCENTS", num_args = 0..=1, default_missing_value = "8",
          value_parser = descents, requires = "claims", conflicts_with = "conditions")]
    hunt: Option<usize>,
    /// Seed of the hunt
    #[arg(long, value_name = "NUMBER", default_value = "1", value_parser = super::run::seed)]
    hunt_seed: u64,
    /// Print Markdown tables
    #[arg(long, conflicts_with_all = ["csv", "json"])]
    markdown: bool,
    #[command(flatten)]
    scenario: ScenarioArguments,
    #[command(flatten)]
    sweep: SweepArguments,
}

fn known(text: &str) -> Result<String, String> {
    let ids = || {
        let ids = middle_out::analysis::claims::claims().map(|(_, claim)| claim.id);
        ids.collect::<Vec<_>>().join(", ")
    };
    claim(text).map(|_| text.to_owned()).ok_or_else(|| format!("expected one of {}", ids()))
}

fn between(text: &str, most: usize) -> Result<usize, String> {
    match text.parse() {
        Ok(count) if (1..=most).contains(&count) => Ok(count),
        _ => Err(format!("expected a whole number from 1 to {most}")),
    }
}

fn worlds(text: &str) -> Result<usize, String> {
    between(text, MAX_WORLDS)
}

fn descents(text: &str) -> Result<usize, String> {
    between(text, 1000)
}

/// The runs that an answer needs.
#[derive(Debug)]
pub(crate) enum Work {
    /// Claims in many worlds.
    Claims(ClaimSweep),
    /// Descents of a hunt.
    Hunts(Box<Hunts>),
}

impl Work {
    fn sweep(&self) -> &dyn Sweep {
        match self {
            Self::Claims(sweep) => sweep,
            Self::Hunts(sweep) => &**sweep,
        }
    }
}

impl Sweep for Work {
    fn columns(&self) -> Vec<String> {
        self.sweep().columns()
    }

    fn units(&self) -> usize {
        self.sweep().units()
    }

    fn unit(&self, index: usize, runner: &mut Runner) -> Vec<f64> {
        self.sweep().unit(index, runner)
    }
}

impl ClaimsArguments {
    fn asked(&self, claim: &Claim) -> bool {
        self.claims.is_empty() || self.claims.iter().any(|id| id == claim.id)
    }

    fn experiments(&self) -> Vec<&'static Experiment> {
        let asked = |experiment: &&&Experiment| experiment.claims.iter().any(|c| self.asked(c));
        EXPERIMENTS.iter().filter(asked).copied().collect()
    }
}

impl Question for ClaimsArguments {
    type Work = Work;

    fn options(&self) -> &SweepArguments {
        &self.sweep
    }

    fn work(&self) -> Result<Work, String> {
        let own = scenario(&self.scenario)?;
        if let Some(descents) = self.hunt {
            let [id] = self.claims.as_slice() else {
                return Err("--hunt: expected one --claim".to_owned());
            };
            let (experiment, claim, _) = claim(id).ok_or("--hunt: expected a claim")?;
            let hunts = Hunts::new(experiment, claim, own, self.hunt_seed, descents);
            return Ok(Work::Hunts(Box::new(hunts)));
        }
        if own != Scenario::default() {
            return Err(
                "expected --hunt where a scenario is given: claims have their own".to_owned()
            );
        }
        Ok(Work::Claims(ClaimSweep::new(self.experiments(), self.worlds, self.world_seed)))
    }

    fn tell(&self, work: &Work, rows: &[Vec<f64>]) -> Result<String, String> {
        let sweep = match work {
            Work::Claims(sweep) => sweep,
            Work::Hunts(hunts) => return hunts.tell(rows, self.sweep.csv, self.sweep.json),
        };
        let tested = sweep.verdicts(rows).ok_or("expected the rows of these claims")?;
        let tested: Vec<Tested> = tested.into_iter().filter(|t| self.asked(t.claim)).collect();
        if self.sweep.json {
            let all: Vec<Value> = tested.iter().map(|t| self.json(t)).collect();
            return Ok(super::list::json(&all));
        }
        Ok(match self.conditions {
            None => self.print(&HEADING, &tested.iter().map(|t| self.row(t)).collect::<Vec<_>>()),
            Some(top) => {
                let rows: Vec<Vec<String>> =
                    tested.iter().flat_map(|t| self.condition_rows(t, top)).collect();
                self.print(&CONDITIONS, &rows)
            }
        })
    }
}

/// Columns of the table of claims.
const HEADING: [&str; 10] = [
    "claim",
    "family",
    "holds",
    "of",
    "5%",
    "median",
    "95%",
    "unit",
    "breaks most when",
    "worst world",
];

/// Columns of the table of conditions.
const CONDITIONS: [&str; 6] = [
    "claim",
    "setting",
    "holds, lowest quarter",
    "highest quarter",
    "correlation with margin",
    "breaks towards",
];

impl ClaimsArguments {
    fn print(&self, heading: &[&str], rows: &[Vec<String>]) -> String {
        match (self.sweep.csv, self.markdown) {
            (true, _) => table::csv(heading, rows),
            (_, true) => table::markdown(heading, rows),
            _ => table::text(heading, rows),
        }
    }

    /// A number, in full where a program reads it.
    fn number(&self, value: f64, digits: usize) -> String {
        if self.sweep.csv { format!("{value:?}") } else { format!("{value:.digits$}") }
    }

    fn row(&self, tested: &Tested) -> Vec<String> {
        let verdict = &tested.verdict;
        let at = |place: usize| {
            verdict.quantities.get(place).map_or_else(String::new, |&value| self.number(value, 3))
        };
        let name = if self.markdown {
            format!("{} (`{}`)", statement(tested.claim.id), tested.claim.id)
        } else {
            tested.claim.id.to_owned()
        };
        let worst = verdict.worst.filter(|_| verdict.holds < verdict.of);
        vec![
            name,
            tested.claim.family.name().to_owned(),
            verdict.holds.to_string(),
            verdict.of.to_string(),
            at(1),
            at(2),
            at(3),
            tested.claim.unit.name().to_owned(),
            verdict.breaks_most().take(2).map(breaks).collect::<Vec<_>>().join("; "),
            worst.map_or_else(String::new, |world| world.to_string()),
        ]
    }

    fn condition_rows(&self, tested: &Tested, top: usize) -> Vec<Vec<String>> {
        let row = |condition: &Condition| {
            vec![
                tested.claim.id.to_owned(),
                condition.name.to_owned(),
                self.number(condition.holds_low, 3),
                self.number(condition.holds_high, 3),
                self.number(condition.correlation, 2),
                condition.breaks().name().to_owned(),
            ]
        };
        tested.verdict.conditions.iter().take(top).map(row).collect()
    }

    fn json(&self, tested: &Tested) -> Value {
        let verdict = &tested.verdict;
        let top = self.conditions.unwrap_or(5);
        let condition = |condition: &Condition| {
            json!({
                "setting": condition.name,
                "holds_low": condition.holds_low,
                "holds_high": condition.holds_high,
                "correlation": condition.correlation,
                "breaks": condition.breaks().name(),
            })
        };
        json!({
            "claim": tested.claim.id,
            "statement": statement(tested.claim.id),
            "family": tested.claim.family.name(),
            "across": match tested.experiment.across {
                Across::Worlds => "worlds",
                Across::Kinds => "kinds of country",
            },
            "holds": verdict.holds,
            "of": verdict.of,
            "unit": tested.claim.unit.name(),
            "quantity": verdict.quantities,
            "margin": verdict.margins,
            "worst_world": verdict.worst,
            "conditions": verdict.conditions.iter().take(top).map(condition).collect::<Vec<_>>(),
        })
    }
}

/// A condition in few words: which end is the worse, and what holds there and at the other.
fn breaks(condition: &Condition) -> String {
    let Condition { name, holds_low, holds_high, .. } = condition;
    format!("{name} {} ({holds_low:.3} low, {holds_high:.3} high)", condition.breaks().name())
}
