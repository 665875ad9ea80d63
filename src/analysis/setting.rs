//! The setting in which the model's ledger is held against the literature, and its variants.

use crate::analysis::Sweep;
use crate::analysis::agreement::Agreement;
use crate::analysis::ledger::{Change, Entry, Scope};
use crate::evidence::Cause;
use crate::model::{
    LeverChange, MECHANISMS, Mechanism, MechanismSpell, Parameters, Runner, Scenario, Shock,
    TENSIONS, TableMultipliers,
};

/// A country in which every mechanism is tried alone: all others run in the background, and the
/// one under trial is absent or, from `start`, at `intensity`. The reorganisation is tried with all
/// sixteen in the background.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    /// Name in tables.
    pub name: &'static str,
    /// National direction, 0..1.
    pub direction: f64,
    /// Local autonomy, 0..1.
    pub autonomy: f64,
    /// Intensity of the mechanisms that are not under trial, 0..1.
    pub background: f64,
    /// Intensity of the one that is, 0..1.
    pub intensity: f64,
    /// Year in which it starts.
    pub start: f64,
    /// Year of the reorganisation.
    pub reorganised: f64,
    /// Length in years.
    pub years: f64,
    /// Number of regions.
    pub regions: usize,
    /// Seed of the country's draws.
    pub seed: u64,
    /// Coefficients.
    pub parameters: Parameters,
    /// Multipliers on the columns of the mechanism table.
    pub table: TableMultipliers,
}

impl Default for Trial {
    /// The main setting (docs/model.md, section 14).
    fn default() -> Self {
        Self {
            name: "main",
            direction: 0.5,
            autonomy: 0.5,
            background: 0.25,
            intensity: 0.75,
            start: 2.0,
            reorganised: 6.0,
            years: 17.0,
            regions: 12,
            seed: 1,
            parameters: Parameters::default(),
            table: TableMultipliers::default(),
        }
    }
}

impl Trial {
    /// The main setting, and ten that differ from it in one respect.
    #[must_use]
    pub fn variants() -> Vec<Self> {
        let main = Self::default;
        let levers =
            |name, direction, autonomy| Self { name, direction, autonomy, ..Self::default() };
        vec![
            main(),
            Self { name: "background 0.10", background: 0.10, ..main() },
            Self { name: "background 0.40", background: 0.40, ..main() },
            levers("d=a=0.75", 0.75, 0.75),
            levers("d=1, a=0.1", 1.0, 0.1),
            levers("d=0.1, a=1", 0.1, 1.0),
            Self { name: "mechanism at 0.5", intensity: 0.5, ..main() },
            Self { name: "10 years", years: 10.0, ..main() },
            Self { name: "25 years", years: 25.0, ..main() },
            Self { name: "42 regions", regions: 42, ..main() },
            Self { name: "seed 2", seed: 2, ..main() },
        ]
    }

    /// The background: every mechanism but `tried`.
    #[must_use]
    pub fn background(&self, tried: Option<Mechanism>) -> Scenario {
        let (direction, autonomy) = (self.direction, self.autonomy);
        let others = MECHANISMS.iter().map(|spec| spec.mechanism);
        let others = others.filter(|&mechanism| Some(mechanism) != tried);
        let spell = |mechanism| MechanismSpell {
            mechanism,
            start: 0.0,
            end: FOR_GOOD,
            intensity: self.background,
        };
        Scenario {
            years: self.years,
            regions: self.regions,
            seed: self.seed,
            parameters: self.parameters.clone(),
            table: self.table,
            levers: vec![LeverChange { year: 0.0, direction, autonomy }],
            mechanisms: others.map(spell).collect(),
            ..Scenario::default()
        }
    }

    /// A cause on trial. A shock is at full severity.
    #[must_use]
    pub fn change(&self, cause: Cause) -> Change {
        match cause {
            Cause::Mechanism(mechanism) => {
                let (start, intensity) = (self.start, self.intensity);
                let spell = MechanismSpell { mechanism, start, end: FOR_GOOD, intensity };
                Change::spell(spell, &self.background(Some(mechanism)))
            }
            Cause::Shock(kind) => {
                let shock = Shock { year: self.reorganised, kind, severity: 1.0 };
                Change::shock(shock, &self.background(None))
            }
        }
    }

    /// The seventeen of the literature's table on trial, M1 first and the reorganisation last.
    #[must_use]
    pub fn changes(&self) -> Vec<Change> {
        Cause::tabulated().map(|cause| self.change(cause)).collect()
    }
}

/// Longer than any run.
const FOR_GOOD: f64 = 9999.0;

/// How the agreement with the literature holds when the setting is varied: a unit is one cause in
/// one setting, its row what was eased and created of each tension.
#[derive(Clone, Debug, PartialEq)]
pub struct TrialSweep {
    trials: Vec<Trial>,
}

impl TrialSweep {
    /// Ask in each of these settings.
    #[must_use]
    pub const fn new(trials: Vec<Trial>) -> Self {
        Self { trials }
    }

    /// The settings, in order.
    #[must_use]
    pub fn trials(&self) -> &[Trial] {
        &self.trials
    }

    /// The agreement in each setting, from the rows of all units in order. `None` where a row is
    /// missing, too many or of the wrong length.
    #[must_use]
    pub fn gather(&self, rows: &[Vec<f64>]) -> Option<Vec<Agreement>> {
        let width = 2 * TENSIONS;
        if rows.len() != self.units() || rows.iter().any(|row| row.len() != width) {
            return None;
        }
        let agreement = |rows: &[Vec<f64>]| {
            Agreement::of(|cause, number| {
                let place = Cause::tabulated().position(|other| other == cause)?;
                let at = 2 * number.checked_sub(1)?;
                let &[eased, created] = rows.get(place)?.get(at..at + 2)? else { return None };
                Some(Entry { eased, created })
            })
        };
        Some(rows.chunks(causes()).map(agreement).collect())
    }
}

fn causes() -> usize {
    Cause::tabulated().count()
}

impl Sweep for TrialSweep {
    fn columns(&self) -> Vec<String> {
        let both = |number| [format!("T{number} eased"), format!("T{number} created")];
        (1..=TENSIONS).flat_map(both).collect()
    }

    fn units(&self) -> usize {
        self.trials.len() * causes()
    }

    fn unit(&self, index: usize, runner: &mut Runner) -> Vec<f64> {
        let trial = self.trials.get(index / causes());
        let cause = Cause::tabulated().nth(index % causes());
        let Some((trial, cause)) = trial.zip(cause) else { return Vec::new() };
        let ledger = trial.change(cause).ledger(Scope::Nation, runner);
        let entries = (1..=TENSIONS).map(|number| ledger.tension(number));
        entries.flat_map(|entry| [entry.eased, entry.created]).collect()
    }
}
