//! What a step works out on its way, and what never changes during a run.

use crate::country::Country;
use crate::lanes::Lanes;
use crate::mechanism::REGIONAL;
use crate::state::State;

/// Intermediate values of one step, one value a block of regions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Workspace<V> {
    pub(crate) fixed: Fixed<V>,
    pub(crate) means: Vec<Means<V>>,
    pub(crate) region: RegionWork<V>,
    pub(crate) nation: NationWork,
}

/// What depends on the country and the parameters only.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fixed<V> {
    /// Share of care that may cross the border in T12: `min(1, 2 * mean cross flow)`.
    pub(crate) crossing: Vec<V>,
    /// Each region's share of the nation's work; 0 in lanes that hold no region.
    pub(crate) weight: Vec<V>,
    /// Each region's work over that of the nation's hospitals.
    pub(crate) hospital_scale: Vec<V>,
    /// Each region's work over that of the nation's primary care.
    pub(crate) primary_scale: Vec<V>,
}

/// Regional means of the organisations, weighted by work, as they stand at the start of the step.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Means<V> {
    pub(crate) projects: V,
    pub(crate) adoption: V,
    pub(crate) conformance: V,
    pub(crate) using: V,
    pub(crate) fit: V,
    pub(crate) workarounds: V,
    pub(crate) legitimacy: V,
    pub(crate) rigidity: V,
    pub(crate) debt: V,
    pub(crate) capability: V,
    pub(crate) comply: V,
    pub(crate) tailor: V,
    pub(crate) work_around: V,
    pub(crate) hold_out: V,
    /// Service that the organisations get.
    pub(crate) service: V,
    /// Joins inside the region, across its borders, and weighted by where care happens.
    pub(crate) joins_inside: V,
    pub(crate) joins_across: V,
    pub(crate) joins: V,
    /// Effort that would go to complying without coercion.
    pub(crate) voluntary: V,
    /// Mean distance of performance, half adoption and half capability, from its mean.
    pub(crate) spread: V,
    /// Parts of the sums that hospitals and primary care make up.
    pub(crate) hospitals: SectorMeans<V>,
    pub(crate) primary: SectorMeans<V>,
}

/// What one sector adds to the regional means that its seat sees.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SectorMeans<V> {
    pub(crate) adoption: V,
    pub(crate) fit: V,
    pub(crate) service: V,
    pub(crate) legitimacy: V,
    pub(crate) using: V,
}

macro_rules! region_work {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// Per region, one value a block.
        #[derive(Clone, Debug, Default)]
        pub(crate) struct RegionWork<V> {
            $($(#[$doc])* pub(crate) $name: Vec<V>,)*
            /// Delivered levels `r7, r8, r11, r13, r16`, `[REGIONAL][block]`.
            pub(crate) delivered: [Vec<V>; REGIONAL.len()],
        }

        impl<V: Lanes> RegionWork<V> {
            fn resize(&mut self, blocks: usize) {
                for values in [$(&mut self.$name,)*].into_iter().chain(&mut self.delivered) {
                    values.clear();
                    values.resize(blocks, V::default());
                }
            }
        }
    };
}

region_work! {
    /// Means of adoption, conformance and capability, which the step needs before the others.
    adoption,
    conformance,
    capability,
    /// Means of performance: half adoption, half capability.
    performance,
    /// Service of the meso tier, 0..1.
    service,
    /// Load on an organisation before its own workarounds.
    micro_load,
    /// Decisions per year that need a sign-off.
    sign_off,
    strain,
    /// Conformance of the neighbours on the ring, added up.
    neighbours,
    partners_inside,
    partners_across,
    rail_in,
    rail_out,
    lost_discretion,
    discretion,
    voice,
    visible,
    exposure,
    safeguards,
    slowing,
    /// Pressure of deadlines and of dated plans.
    pressure,
    /// What a rebuilt tier gains while its habits lag, once turbulence fades.
    retuned,
    /// Share of relational capacity that delivers.
    delivery,
    /// National means of a figure that the nation's flows need.
    legitimacy,
}

/// National values of the step.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct NationWork {
    pub(crate) swing: f64,
    pub(crate) urgency: f64,
    pub(crate) opt_out: f64,
    /// Service of the purse, of the macro tier, and of the meso tier on average.
    pub(crate) money_service: f64,
    pub(crate) macro_service: f64,
    pub(crate) meso_service: f64,
    pub(crate) adoption: f64,
    pub(crate) conformance: f64,
    pub(crate) trust: f64,
    pub(crate) performance: f64,
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

impl<V: Lanes> Workspace<V> {
    /// Make room for a run, and work out what holds throughout.
    pub(crate) fn prepare(&mut self, country: &Country, state: &State<V>) {
        let blocks = state.layout.blocks;
        self.means.clear();
        self.means.resize(blocks, Means::default());
        self.region.resize(blocks);
        self.nation = NationWork::default();
        let fixed = &mut self.fixed;
        let spread = |slots: &mut Vec<V>, values: &[f64]| {
            slots.clear();
            slots.resize(blocks, V::splat(0.0));
            for (region, &value) in values.iter().enumerate() {
                slots[region / V::COUNT].lanes_mut()[region % V::COUNT] = value;
            }
        };
        spread(&mut fixed.weight, &country.region_weight);
        spread(&mut fixed.hospital_scale, &country.hospital_scale);
        spread(&mut fixed.primary_scale, &country.primary_scale);
        spread(&mut fixed.crossing, &country.mean_cross_flow);
        for share in &mut fixed.crossing {
            *share = (V::splat(2.0) * *share).least(V::splat(1.0));
        }
    }
}
