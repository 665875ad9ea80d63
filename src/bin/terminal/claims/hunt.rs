//! A hunt at the terminal: descents side by side, each from where the reader stands.

use super::words::statement;
use middle_out::analysis::claims::{Claim, ClaimSweep, Experiment};
use middle_out::analysis::hunt::{Hunt, Moved, Refutation};
use middle_out::analysis::{Sweep, rows};
use middle_out::model::{Runner, Scenario};
use serde_json::json;
use std::fmt::Write;

/// Worlds in which it is found out what matters most.
const SCOUTS: usize = 100;

/// How many of the settings that matter most a descent takes first.
const FIRST: usize = 16;

/// Most worlds that a descent tries.
const TRIES: usize = 600;

/// Runs between two looks at the count.
const SLICE: usize = 40;

/// Descents of a hunt, one a unit. A row holds tries, runs, the margin where the reader stands, the
/// least margin, whether a refutation was found, its margin, and every setting as it has it.
#[derive(Debug)]
pub(crate) struct Hunts {
    experiment: &'static Experiment,
    claim: &'static Claim,
    own: Scenario,
    seed: u64,
    descents: usize,
    first: Vec<&'static str>,
    names: Vec<&'static str>,
}

/// Columns before the settings.
const BEFORE: [&str; 6] = ["tries", "runs", "margin here", "least margin", "found", "margin there"];

impl Hunts {
    /// Prepare a hunt: find out, in some worlds, what matters most for the claim.
    pub(super) fn new(
        experiment: &'static Experiment,
        claim: &'static Claim,
        own: Scenario,
        seed: u64,
        descents: usize,
    ) -> Self {
        let scouts = ClaimSweep::new(vec![experiment], SCOUTS, seed);
        let tested = scouts.verdicts(&rows(&scouts)).unwrap_or_default();
        let tested = tested.into_iter().find(|tested| tested.claim.id == claim.id);
        let conditions = tested.map(|tested| tested.verdict.conditions).unwrap_or_default();
        let first = conditions.into_iter().take(FIRST).map(|condition| condition.name).collect();
        let names = Hunt::new(experiment, claim, &own, seed, &[]).map(|hunt| hunt.names());
        let names = names.unwrap_or_default();
        Self { experiment, claim, own, seed, descents, first, names }
    }

    fn hunt(&self, index: usize) -> Option<Hunt> {
        let mut first = self.first.clone();
        // Each descent begins with another of those that matter most.
        let turns = index % first.len().max(1);
        first.rotate_left(turns);
        let seed = self.seed.wrapping_add(index as u64);
        Hunt::new(self.experiment, self.claim, &self.own, seed, &first)
    }

    /// The answer, from the rows of all descents.
    pub(super) fn tell(
        &self,
        rows: &[Vec<f64>],
        csv: bool,
        as_json: bool,
    ) -> Result<String, String> {
        let width = BEFORE.len() + self.names.len();
        if rows.len() != self.descents || rows.iter().any(|row| row.len() != width) {
            return Err("expected the rows of this hunt".to_owned());
        }
        let sum = |column: usize| rows.iter().map(|row| row[column]).sum::<f64>();
        let (tries, runs) = (sum(0), sum(1));
        let hunt = self.hunt(0).ok_or("expected a claim")?;
        let found = rows
            .iter()
            .filter(|row| row[4] > 0.0)
            .map(|row| hunt.refutation(row[5], &row[BEFORE.len()..]));
        let nearest = found.min_by(|one, other| one.distance().total_cmp(&other.distance()));
        let least = rows.iter().map(|row| row[3]).fold(f64::MAX, f64::min);
        let here = rows.first().map_or(0.0, |row| row[2]);
        Ok(if as_json {
            let moved = |moved: &Moved| {
                let Moved { name, from, to, share } = moved;
                json!({ "setting": name, "from": from, "to": to, "share_of_range": share })
            };
            let found = nearest.as_ref().map(|found| {
                json!({
                    "margin": found.margin,
                    "distance": found.distance(),
                    "moved": found.moved.iter().map(moved).collect::<Vec<_>>(),
                })
            });
            super::super::list::json(&json!({
                "claim": self.claim.id, "tries": tries, "runs": runs, "margin_here": here,
                "least_margin": least, "found": found,
            }))
        } else if csv {
            let mut text = "setting,from,to,share_of_range\n".to_owned();
            for Moved { name, from, to, share } in nearest.iter().flat_map(|found| &found.moved) {
                let _infallible = writeln!(text, "{name},{from:?},{to:?},{share:?}");
            }
            text
        } else {
            self.text(here, least, tries, nearest.as_ref())
        })
    }

    fn text(&self, here: f64, least: f64, tries: f64, nearest: Option<&Refutation>) -> String {
        let mut text = format!("{}\nmargin here {here:.4}\n", statement(self.claim.id));
        let Some(found) = nearest else {
            let _infallible = writeln!(
                text,
                "none found in {tries} tries; least margin {least:.4}. There may be one elsewhere."
            );
            return text;
        };
        let Refutation { moved, margin } = found;
        let _infallible = writeln!(text, "broken, margin {margin:.4}; {tries} tries");
        for Moved { name, from, to, share } in moved {
            let _infallible =
                writeln!(text, "  {name} {from} to {to:.4} ({:.0}% of its range)", 100.0 * share);
        }
        if moved.is_empty() {
            text.push_str("  it does not hold where you stand\n");
        }
        text
    }
}

impl Sweep for Hunts {
    fn columns(&self) -> Vec<String> {
        BEFORE.iter().chain(&self.names).map(|&name| name.to_owned()).collect()
    }

    fn units(&self) -> usize {
        self.descents
    }

    fn unit(&self, index: usize, runner: &mut Runner) -> Vec<f64> {
        let Some(mut hunt) = self.hunt(index).filter(|_| index < self.descents) else {
            return Vec::new();
        };
        loop {
            let progress = hunt.advance(SLICE, runner);
            if progress.descents > 0 || progress.tries >= TRIES {
                break;
            }
        }
        let progress = hunt.progress();
        let found = progress.found.as_ref();
        let numbers = [
            progress.tries as f64,
            progress.runs as f64,
            progress.here.unwrap_or(0.0),
            progress.least.unwrap_or(0.0),
            f64::from(found.is_some()),
            found.map_or(0.0, |found| found.margin),
        ];
        numbers.into_iter().chain(hunt.values(found)).collect()
    }
}
