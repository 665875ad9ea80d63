//! What a step works out on its way, and what never changes during a run.

use crate::model::country::Country;
use crate::model::mechanism::REGIONAL;
use crate::model::parameter::Parameters;

/// Intermediate values of one step. Organisation vectors are region by region.
#[derive(Clone, Debug)]
pub(crate) struct Workspace {
    pub(crate) fixed: Fixed,
    pub(crate) joins: Vec<f64>,
    pub(crate) service: Vec<f64>,
    pub(crate) means: Means,
    pub(crate) region: RegionWork,
    pub(crate) nation: NationWork,
}

/// Per organisation, what depends on the country and the parameters only.
#[derive(Clone, Debug)]
pub(crate) struct Fixed {
    /// `cap_u * (0.4 + 0.6 * capacity)`.
    pub(crate) change_capacity: Vec<f64>,
}

/// Regional means of organisation stocks at the start of the step, one value a region.
#[derive(Clone, Debug)]
pub(crate) struct Means {
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
    pub(crate) projects: Vec<f64>,
    pub(crate) service: Vec<f64>,
    /// Mean of performance, half adoption and half capability.
    pub(crate) performance: Vec<f64>,
    /// Mean distance from that mean.
    pub(crate) spread: Vec<f64>,
}

/// Per region, one value each.
#[derive(Clone, Debug)]
pub(crate) struct RegionWork {
    /// Service of the meso tier, 0..1.
    pub(crate) service: Vec<f64>,
    /// Decisions per year that need a sign-off.
    pub(crate) sign_off: Vec<f64>,
    pub(crate) strain: Vec<f64>,
    /// Delivered levels `r7, r8, r11, r13, r16`, `[REGIONAL][region]`.
    pub(crate) delivered: [Vec<f64>; REGIONAL.len()],
    pub(crate) partners_inside: Vec<f64>,
    pub(crate) partners_across: Vec<f64>,
    pub(crate) rail_in: Vec<f64>,
    pub(crate) rail_out: Vec<f64>,
    pub(crate) joins: Vec<f64>,
    pub(crate) joins_inside: Vec<f64>,
    pub(crate) joins_across: Vec<f64>,
    /// Share of people who consent.
    pub(crate) consent: Vec<f64>,
    pub(crate) lost_discretion: Vec<f64>,
    pub(crate) discretion: Vec<f64>,
    pub(crate) voice: Vec<f64>,
    pub(crate) visible: Vec<f64>,
    pub(crate) exposure: Vec<f64>,
    pub(crate) safeguards: Vec<f64>,
    pub(crate) slowing: Vec<f64>,
    pub(crate) migration: Vec<f64>,
    pub(crate) voluntary: Vec<f64>,
}

/// National values of the step.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct NationWork {
    pub(crate) swing: f64,
    pub(crate) urgency: f64,
    /// Service of the purse, of the macro tier, and of the meso tier on average.
    pub(crate) money_service: f64,
    pub(crate) macro_service: f64,
    pub(crate) meso_service: f64,
    pub(crate) adoption: f64,
    pub(crate) conformance: f64,
    pub(crate) trust: f64,
    pub(crate) coercion: f64,
    pub(crate) pressure: f64,
    pub(crate) promise: f64,
    pub(crate) promise_gap: f64,
    pub(crate) openness: f64,
    pub(crate) tested: f64,
    pub(crate) reporting: f64,
    pub(crate) patchwork: f64,
    pub(crate) flows: NationFlows,
}

/// Rates and targets of the national stocks.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct NationFlows {
    pub(crate) standards: f64,
    pub(crate) standards_age: f64,
    pub(crate) infrastructure: f64,
    pub(crate) contracts: f64,
    pub(crate) concentration_target: f64,
    pub(crate) appetite_target: f64,
    pub(crate) secondary_use_target: f64,
    pub(crate) blueprints_target: f64,
}

impl Workspace {
    pub(crate) fn new(p: &Parameters, country: &Country) -> Self {
        let all = country.need.len();
        let each = || vec![0.0; country.regions];
        Self {
            fixed: Fixed {
                change_capacity: country
                    .capacity
                    .iter()
                    .map(|capacity| p.cap_u * (0.4 + 0.6 * capacity))
                    .collect(),
            },
            joins: vec![0.0; all],
            service: vec![0.0; all],
            means: Means {
                adoption: each(),
                conformance: each(),
                using: each(),
                fit: each(),
                workarounds: each(),
                legitimacy: each(),
                rigidity: each(),
                debt: each(),
                capability: each(),
                comply: each(),
                tailor: each(),
                projects: each(),
                service: each(),
                performance: each(),
                spread: each(),
            },
            region: RegionWork {
                service: each(),
                sign_off: each(),
                strain: each(),
                delivered: [(); REGIONAL.len()].map(|()| each()),
                partners_inside: each(),
                partners_across: each(),
                rail_in: each(),
                rail_out: each(),
                joins: each(),
                joins_inside: each(),
                joins_across: each(),
                consent: each(),
                lost_discretion: each(),
                discretion: each(),
                voice: each(),
                visible: each(),
                exposure: each(),
                safeguards: each(),
                slowing: each(),
                migration: each(),
                voluntary: each(),
            },
            nation: NationWork::default(),
        }
    }
}
