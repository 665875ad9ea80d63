//! What is done to a country: levers, mechanisms, shocks, money, and when.

mod entry;
mod inputs;
mod table;

pub use entry::{LeverChange, MechanismSpell, RegionalGain, Setting, Shock, ShockKind, Urgency};
pub(crate) use inputs::{Inputs, gains_in};
pub use table::TableMultipliers;

use inputs::share_of;

use crate::DT;
use crate::arithmetic::max;
use crate::mechanism::{MECHANISM_COUNT, MECHANISMS, MechanismSpec};
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
}
