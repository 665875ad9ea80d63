//! What is done to a country: levers, mechanisms, shocks, money, and when.

use crate::DT;
use crate::arithmetic::max;
use crate::mechanism::{MECHANISM_COUNT, MECHANISMS, Mechanism, MechanismSpec, REGIONAL};
use crate::parameter::Parameters;
use crate::revision::{ModelVersion, Revision};
use crate::sector::SECTORS;

/// Most regions a country can have.
pub const MAX_REGIONS: usize = 200;

/// Longest run, in years.
pub const MAX_YEARS: f64 = 50.0;

/// Most organisations of one sector in a nation.
pub const MAX_ORGANISATIONS: usize = 50_000;

/// England's organisations by sector, in the order of the sectors: 7,000 practices, 227 trusts and
/// 18,500 social-care providers \[PAC20\]. That 135 of the trusts run acute hospitals and 92
/// community or mental health services is our judgement.
pub const TRUE_SCALE: [usize; SECTORS.len()] = [7_000, 135, 92, 18_500];

/// Regions at true scale: England's integrated care systems.
pub const TRUE_SCALE_REGIONS: usize = 42;

/// New positions of the two levers, held until the next change.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LeverChange {
    /// Years from the start.
    pub year: f64,
    /// National direction, 0..1.
    pub direction: f64,
    /// Local autonomy, 0..1.
    pub autonomy: f64,
}

/// A mechanism at one intensity for a time; later spells override earlier ones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MechanismSpell {
    /// Which mechanism.
    pub mechanism: Mechanism,
    /// First year, from the start of the run.
    pub start: f64,
    /// Year in which it ends (not included).
    pub end: f64,
    /// Intensity, 0..1.
    pub intensity: f64,
}

/// A kind of shock that falls in one quarter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ShockKind {
    /// The national tier is rebuilt.
    MacroReorganisation,
    /// The regional tier is rebuilt.
    MesoReorganisation,
    /// Organisations are rebuilt.
    MicroReorganisation,
    /// A breach of public trust.
    Scandal,
    /// A supplier leaves.
    SupplierExit,
}

impl ShockKind {
    /// Every kind, in the order of the specification.
    pub const ALL: [Self; 5] = [
        Self::MacroReorganisation,
        Self::MesoReorganisation,
        Self::MicroReorganisation,
        Self::Scandal,
        Self::SupplierExit,
    ];

    /// Name in files and at the terminal.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::MacroReorganisation => "macro",
            Self::MesoReorganisation => "meso",
            Self::MicroReorganisation => "micro",
            Self::Scandal => "scandal",
            Self::SupplierExit => "exit",
        }
    }

    /// The kind called `name`.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// A shock of some severity in the step nearest to a year. Where two of one kind fall in the same
/// quarter, the more severe counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shock {
    /// Years from the start; best a multiple of a quarter.
    pub year: f64,
    /// What happens.
    pub kind: ShockKind,
    /// Severity, 0..1.
    pub severity: f64,
}

/// An emergency: deadline pressure for a time. A later entry overrides an earlier one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Urgency {
    /// First year, from the start of the run.
    pub start: f64,
    /// Years it lasts.
    pub duration: f64,
    /// Height, 0..1.
    pub height: f64,
}

/// A value that holds from a year until the next entry.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Setting {
    /// Years from the start.
    pub year: f64,
    /// The value from then on, 0..1.
    pub value: f64,
}

/// How much of a mechanism one region runs, as a multiple of the national intensity, for a time;
/// later entries override earlier ones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RegionalGain {
    /// One of [`REGIONAL`]; others act nationally and are left alone.
    pub mechanism: Mechanism,
    /// Region, from 0.
    pub region: usize,
    /// First year, from the start of the run.
    pub start: f64,
    /// Year in which it ends (not included).
    pub end: f64,
    /// Multiplier, at least 0; intensity stays at most 1.
    pub gain: f64,
}

/// Multipliers on whole columns of the mechanism table, for sensitivity studies; 0.5..2, 1 as given
/// (model specification, section 15, where each was tried from 0.7 to 1.3).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TableMultipliers {
    /// On effort at the macro tier.
    pub effort_macro: f64,
    /// On effort at the meso tier.
    pub effort_meso: f64,
    /// On effort at the micro tier.
    pub effort_micro: f64,
    /// On money.
    pub money: f64,
    /// On decisions that need a sign-off.
    pub sign_off: f64,
    /// On lags of first effect.
    pub lag_up: f64,
    /// On lags of fading.
    pub lag_down: f64,
}

impl TableMultipliers {
    /// Names of the columns, in the order of [`TableMultipliers::values`].
    pub const NAMES: [&'static str; 7] =
        ["x_costM", "x_costm", "x_costu", "x_costB", "x_signoff", "x_lag_up", "x_lag_down"];

    /// Multipliers from their values in the order of [`TableMultipliers::NAMES`].
    #[must_use]
    pub const fn new(values: [f64; 7]) -> Self {
        let [effort_macro, effort_meso, effort_micro, money, sign_off, lag_up, lag_down] = values;
        Self { effort_macro, effort_meso, effort_micro, money, sign_off, lag_up, lag_down }
    }

    /// The values, in the order of [`TableMultipliers::NAMES`].
    #[must_use]
    pub const fn values(&self) -> [f64; 7] {
        [
            self.effort_macro,
            self.effort_meso,
            self.effort_micro,
            self.money,
            self.sign_off,
            self.lag_up,
            self.lag_down,
        ]
    }
}

impl Default for TableMultipliers {
    fn default() -> Self {
        Self::new([1.0; 7])
    }
}

/// Everything a run needs. Entries of a list stand in order of time.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// Calendar year of the start, or 0.
    pub start_year: f64,
    /// Length in years.
    pub years: f64,
    /// Number of regions, on a ring.
    pub regions: usize,
    /// Organisations in the whole nation by sector, in the order of the sectors; `None` gives every
    /// region the default sixteen. Sizes are scaled so that each sector keeps its share of the work.
    pub organisations: Option<[usize; SECTORS.len()]>,
    /// Seed of the country's draws.
    pub seed: u64,
    /// Coefficients.
    pub parameters: Parameters,
    /// Which equations.
    pub version: ModelVersion,
    /// What version 2 adds; version 1 makes nothing of it.
    pub revision: Revision,
    /// Multipliers on the columns of the mechanism table.
    pub table: TableMultipliers,
    /// Lever changes; the first holds from the start.
    pub levers: Vec<LeverChange>,
    /// Mechanisms and when.
    pub mechanisms: Vec<MechanismSpell>,
    /// Regional multipliers; 1 where none is given.
    pub gains: Vec<RegionalGain>,
    /// Weight of meso reorganisations by region, 0..1; 1 where none is given.
    pub reorganisation_weights: Vec<f64>,
    /// Shocks and when.
    pub shocks: Vec<Shock>,
    /// Emergencies and when.
    pub urgency: Vec<Urgency>,
    /// Programme money as a share of the full budget; 1 before the first entry.
    pub money: Vec<Setting>,
    /// 0: people opt in; 1: people are in unless they opt out; 0 before the first entry.
    pub opt_out: Vec<Setting>,
}

impl Default for Scenario {
    /// Twelve regions, seed 1, 25 years, both levers at one half, nothing switched on.
    fn default() -> Self {
        Self {
            start_year: 0.0,
            years: 25.0,
            regions: 12,
            organisations: None,
            seed: 1,
            parameters: Parameters::default(),
            version: ModelVersion::One,
            revision: Revision::default(),
            table: TableMultipliers::default(),
            levers: vec![LeverChange { year: 0.0, direction: 0.5, autonomy: 0.5 }],
            mechanisms: Vec::new(),
            gains: Vec::new(),
            reorganisation_weights: Vec::new(),
            shocks: Vec::new(),
            urgency: Vec::new(),
            money: Vec::new(),
            opt_out: Vec::new(),
        }
    }
}

/// What enters the equations in one step (model specification, section 6).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Inputs {
    pub(crate) direction: f64,
    pub(crate) autonomy: f64,
    pub(crate) intensity: [f64; MECHANISM_COUNT],
    pub(crate) money: f64,
    pub(crate) urgency: f64,
    pub(crate) opt_out: f64,
    /// Severities in the order of [`ShockKind::ALL`].
    pub(crate) shocks: [f64; 5],
}

impl Scenario {
    /// Number of steps: at least one, at most [`MAX_YEARS`] worth.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to 1..=200 before the cast"
    )]
    pub fn steps(&self) -> usize {
        let years = share_of(self.years, 25.0, MAX_YEARS);
        ((years / DT + 0.5) as usize).max(1)
    }

    /// Number of regions, at least one and at most [`MAX_REGIONS`].
    #[must_use]
    pub fn region_count(&self) -> usize {
        self.regions.clamp(1, MAX_REGIONS)
    }

    /// Organisations in the nation by sector, at least one in each region and at most
    /// [`MAX_ORGANISATIONS`] of a sector; `None` for the default of every region.
    #[must_use]
    pub fn organisation_totals(&self) -> Option<[usize; SECTORS.len()]> {
        let regions = self.region_count();
        self.organisations.map(|totals| totals.map(|total| total.clamp(regions, MAX_ORGANISATIONS)))
    }

    /// The same scenario in a country of true size: [`TRUE_SCALE`] organisations in
    /// [`TRUE_SCALE_REGIONS`] regions.
    #[must_use]
    pub fn at_true_scale(&self) -> Self {
        Self { regions: TRUE_SCALE_REGIONS, organisations: Some(TRUE_SCALE), ..self.clone() }
    }

    /// The mechanism table with its columns multiplied.
    pub(crate) fn sound_table(&self) -> [MechanismSpec; MECHANISM_COUNT] {
        let [cost_macro, cost_meso, cost_micro, money, sign_off, lag_up, lag_down] =
            self.table.values().map(|value| share_of(value, 1.0, 2.0)).map(|v| max(0.5, v));
        MECHANISMS.map(|spec| MechanismSpec {
            effort_macro: spec.effort_macro * cost_macro,
            effort_meso: spec.effort_meso * cost_meso,
            effort_micro: spec.effort_micro * cost_micro,
            money: spec.money * money,
            sign_off: spec.sign_off * sign_off,
            lag_up: spec.lag_up * lag_up,
            lag_down: spec.lag_down * lag_down,
            ..spec
        })
    }

    /// What the version adds to the equations: nothing in version 1.
    pub(crate) fn sound_revision(&self) -> Revision {
        match self.version {
            ModelVersion::One => Revision::NEUTRAL,
            ModelVersion::Two => self.revision.sound(),
        }
    }

    /// Put the weight of meso reorganisations into `weights`, one per region.
    pub(crate) fn sound_weights(&self, weights: &mut Vec<f64>) {
        weights.clear();
        weights.resize(self.region_count(), 1.0);
        for (slot, &weight) in weights.iter_mut().zip(&self.reorganisation_weights) {
            *slot = share_of(weight, 1.0, 1.0);
        }
    }

    /// What enters the equations in step `step`; every value is finite and in range.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a negative or absent year saturates to step 0, a late one falls after the run"
    )]
    pub(crate) fn inputs(&self, step: usize) -> Inputs {
        let time = step as f64 * DT;
        let mut direction = 0.5;
        let mut autonomy = 0.5;
        for (index, entry) in self.levers.iter().enumerate() {
            if index == 0 || entry.year <= time {
                direction = share_of(entry.direction, direction, 1.0);
                autonomy = share_of(entry.autonomy, autonomy, 1.0);
            }
        }
        let mut intensity = [0.0; MECHANISM_COUNT];
        for spell in &self.mechanisms {
            if spell.start <= time && time < spell.end {
                intensity[spell.mechanism.index()] = share_of(spell.intensity, 0.0, 1.0);
            }
        }
        let mut urgency = 0.0;
        for entry in &self.urgency {
            if entry.start <= time && time < entry.start + entry.duration {
                urgency = share_of(entry.height, 0.0, 1.0);
            }
        }
        let mut shocks = [0.0; 5];
        for shock in &self.shocks {
            if shock.year.is_finite() && (shock.year / DT + 0.5) as usize == step {
                let severity = share_of(shock.severity, 0.0, 1.0);
                let slot = &mut shocks[shock.kind as usize];
                if severity > *slot {
                    *slot = severity;
                }
            }
        }
        Inputs {
            direction,
            autonomy,
            intensity,
            money: in_force(&self.money, time, 1.0),
            urgency,
            opt_out: in_force(&self.opt_out, time, 0.0),
            shocks,
        }
    }
}

/// Put the multipliers in force in step `step` into `gains`, `[REGIONAL][region]`.
pub(crate) fn gains_in(
    entries: &[RegionalGain],
    step: usize,
    gains: &mut [Vec<f64>; REGIONAL.len()],
) {
    let time = step as f64 * DT;
    for levels in gains.iter_mut() {
        levels.fill(1.0);
    }
    for entry in entries {
        let in_force = entry.start <= time && time < entry.end;
        let index = entry.mechanism.regional_index().filter(|_| in_force);
        if let Some(slot) = index.and_then(|index| gains[index].get_mut(entry.region)) {
            *slot = share_of(entry.gain, 1.0, 1e6);
        }
    }
}

/// The value in force at `time`.
fn in_force(entries: &[Setting], time: f64, before: f64) -> f64 {
    let mut value = before;
    for entry in entries {
        if entry.year <= time {
            value = share_of(entry.value, value, 1.0);
        }
    }
    value
}

/// `value` kept in `0..=most`; `otherwise` where it is not a number.
fn share_of(value: f64, otherwise: f64, most: f64) -> f64 {
    if value.is_nan() {
        otherwise
    } else if value < 0.0 {
        0.0
    } else if value > most {
        most
    } else {
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spell(mechanism: Mechanism, start: f64, end: f64, intensity: f64) -> MechanismSpell {
        MechanismSpell { mechanism, start, end, intensity }
    }

    #[test]
    #[expect(clippy::float_cmp, reason = "values are passed through")]
    fn schedules_hold_as_the_specification_says() {
        let scenario = Scenario {
            levers: vec![
                LeverChange { year: 0.0, direction: 0.2, autonomy: 0.8 },
                LeverChange { year: 1.0, direction: 0.9, autonomy: 0.1 },
            ],
            mechanisms: vec![
                spell(Mechanism::Incentives, 0.5, 2.0, 0.4),
                spell(Mechanism::Incentives, 1.0, 1.5, 0.7),
            ],
            shocks: vec![
                Shock { year: 1.0, kind: ShockKind::Scandal, severity: 0.2 },
                Shock { year: 1.0, kind: ShockKind::Scandal, severity: 0.5 },
            ],
            money: vec![Setting { year: 1.0, value: 0.4 }],
            ..Scenario::default()
        };
        assert_eq!(scenario.inputs(3).direction, 0.2);
        assert_eq!(scenario.inputs(4).direction, 0.9);
        let m4 = |step: usize| scenario.inputs(step).intensity[3];
        assert_eq!([m4(1), m4(2), m4(4), m4(6), m4(8)], [0.0, 0.4, 0.7, 0.4, 0.0]);
        assert_eq!(scenario.inputs(4).shocks, [0.0, 0.0, 0.0, 0.5, 0.0]);
        assert_eq!((scenario.inputs(3).money, scenario.inputs(4).money), (1.0, 0.4));
    }

    #[test]
    fn what_is_not_a_number_changes_nothing() {
        let mut scenario = Scenario { years: f64::NAN, regions: 0, ..Scenario::default() };
        scenario.parameters.tau_F = f64::NAN;
        scenario.parameters.kr = -3.0;
        scenario.levers[0].direction = f64::NAN;
        scenario.money = vec![Setting { year: f64::NAN, value: f64::NAN }];
        assert_eq!((scenario.steps(), scenario.region_count()), (100, 1));
        assert_eq!(scenario.parameters.sound(), Parameters::default());
        assert_eq!((scenario.inputs(0).direction, scenario.inputs(0).money), (0.5, 1.0));
    }
}
