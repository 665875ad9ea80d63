//! The stocks of the three tiers, as struct of arrays (model specification, section 5).

use crate::model::country::Country;
use crate::model::mechanism::{MECHANISM_COUNT, REGIONAL};
use crate::model::parameter::Parameters;
use crate::model::scenario::Inputs;

/// Stocks of the organisations, region by region. Shares in 0..1.
#[derive(Clone, Debug)]
pub(crate) struct Organisations {
    pub(crate) projects: Vec<f64>,
    pub(crate) adoption: Vec<f64>,
    pub(crate) conformance: Vec<f64>,
    pub(crate) using: Vec<f64>,
    pub(crate) fit: Vec<f64>,
    pub(crate) workarounds: Vec<f64>,
    pub(crate) legitimacy: Vec<f64>,
    pub(crate) rigidity: Vec<f64>,
    pub(crate) debt: Vec<f64>,
    pub(crate) capability: Vec<f64>,
    pub(crate) comply: Vec<f64>,
    pub(crate) tailor: Vec<f64>,
    pub(crate) work_around: Vec<f64>,
    pub(crate) hold_out: Vec<f64>,
}

/// Stocks of the regions. Shares in 0..1; the backlog counts decisions, 0..4.
#[derive(Clone, Debug)]
pub(crate) struct Regions {
    pub(crate) relational: Vec<f64>,
    pub(crate) codified: Vec<f64>,
    pub(crate) convergence: Vec<f64>,
    pub(crate) turbulence: Vec<f64>,
    pub(crate) backlog: Vec<f64>,
    pub(crate) trust: Vec<f64>,
    pub(crate) engagement: Vec<f64>,
    pub(crate) coverage: Vec<f64>,
    pub(crate) scar: Vec<f64>,
    /// Effective levels of the regional mechanisms, `[REGIONAL][region]`.
    pub(crate) effective: [Vec<f64>; REGIONAL.len()],
}

/// Stocks of the nation. Shares in 0..1.
#[derive(Clone, Debug)]
pub(crate) struct Nation {
    pub(crate) direction: f64,
    pub(crate) autonomy: f64,
    pub(crate) remembered_direction: f64,
    pub(crate) remembered_autonomy: f64,
    pub(crate) infrastructure: f64,
    pub(crate) standards: f64,
    pub(crate) standards_age: f64,
    pub(crate) concentration: f64,
    pub(crate) contracts: f64,
    pub(crate) secondary_use: f64,
    pub(crate) secondary_appetite: f64,
    pub(crate) blueprints: f64,
    pub(crate) disappointment: f64,
    pub(crate) macro_turbulence: f64,
    pub(crate) micro_turbulence: f64,
    /// Effective levels of the national mechanisms; those of the regional five stand in `Regions`.
    pub(crate) effective: [f64; MECHANISM_COUNT],
}

/// Every stock.
#[derive(Clone, Debug)]
pub(crate) struct State {
    pub(crate) organisations: Organisations,
    pub(crate) regions: Regions,
    pub(crate) nation: Nation,
}

impl State {
    /// The stocks at the start (model specification, section 4).
    pub(crate) fn initial(p: &Parameters, country: &Country, first: &Inputs) -> Self {
        let all = country.need.len();
        let regions = country.regions;
        let scaled = |factor: f64, values: &[f64]| -> Vec<f64> {
            values.iter().map(|value| factor * value).collect()
        };
        let adoption = country.initial_adoption.clone();
        Self {
            organisations: Organisations {
                projects: vec![0.5 * p.rate0; all],
                conformance: scaled(0.25, &adoption),
                using: scaled(0.1, &adoption),
                adoption,
                fit: vec![p.f0; all],
                workarounds: vec![0.1; all],
                legitimacy: vec![p.l0 + 0.05; all],
                rigidity: country.legacy.clone(),
                debt: scaled(0.3, &country.legacy),
                capability: country.capacity.iter().map(|capacity| 0.2 + 0.5 * capacity).collect(),
                comply: vec![0.25; all],
                tailor: vec![0.25; all],
                work_around: vec![0.15; all],
                hold_out: vec![0.35; all],
            },
            regions: Regions {
                relational: country.initial_relational.clone(),
                codified: vec![0.2; regions],
                convergence: vec![0.1; regions],
                turbulence: vec![0.0; regions],
                backlog: vec![0.2; regions],
                trust: vec![p.P0; regions],
                engagement: vec![0.0; regions],
                coverage: vec![0.02; regions],
                scar: vec![0.0; regions],
                effective: [(); REGIONAL.len()].map(|()| vec![0.0; regions]),
            },
            nation: Nation {
                direction: first.direction,
                autonomy: first.autonomy,
                remembered_direction: first.direction,
                remembered_autonomy: first.autonomy,
                infrastructure: p.N0,
                standards: p.Std0,
                standards_age: 0.1,
                concentration: p.G0,
                contracts: 0.0,
                secondary_use: 0.1,
                secondary_appetite: p.dx0,
                blueprints: 0.0,
                disappointment: 0.0,
                macro_turbulence: 0.0,
                micro_turbulence: 0.0,
                effective: [0.0; MECHANISM_COUNT],
            },
        }
    }
}
