//! The stocks of the three tiers (model specification, section 5).
//!
//! Regions lie side by side in lanes: a block is as many regions as there are lanes. Within a block
//! the organisations follow one another by place, sector by sector, each holding its stocks as one
//! lane-wide value after another, so that a step streams through memory once. Regions with fewer
//! organisations than others are filled up with places of no weight.

use crate::country::Country;
use crate::lanes::Lanes;
use crate::mechanism::{MECHANISM_COUNT, REGIONAL};
use crate::parameter::Parameters;
use crate::scenario::Inputs;
use crate::sector::SECTORS;

/// Stocks of the organisations at one place of a block of regions. Shares in 0..1.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Organisation<V> {
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
}

/// What never changes about the organisations at one place of a block.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Profile<V> {
    /// Share of the region's work; 0 where a place only fills up.
    pub(crate) weight: V,
    pub(crate) need: V,
    pub(crate) capacity: V,
    pub(crate) legacy: V,
    pub(crate) cross_flow: V,
    pub(crate) strong: V,
    /// `cap_u * (0.4 + 0.6 * capacity)`.
    pub(crate) change_capacity: V,
}

/// Stocks of the regions, one value a block. Shares in 0..1; the backlog counts decisions, 0..4.
#[derive(Clone, Debug, Default)]
pub(crate) struct Regions<V> {
    pub(crate) relational: Vec<V>,
    pub(crate) codified: Vec<V>,
    pub(crate) convergence: Vec<V>,
    pub(crate) turbulence: Vec<V>,
    pub(crate) backlog: Vec<V>,
    pub(crate) trust: Vec<V>,
    pub(crate) engagement: Vec<V>,
    pub(crate) coverage: Vec<V>,
    pub(crate) scar: Vec<V>,
    /// How far habits lag behind the form of a rebuilt tier.
    pub(crate) lagging: Vec<V>,
    /// Effective levels of the regional mechanisms, `[REGIONAL][block]`.
    pub(crate) effective: [Vec<V>; REGIONAL.len()],
}

/// Stocks of the nation. Shares in 0..1.
#[derive(Clone, Debug, Default)]
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

/// Where the organisations of a block stand.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layout {
    pub(crate) regions: usize,
    pub(crate) blocks: usize,
    /// Places in a block, those that only fill up included.
    pub(crate) places: usize,
    /// First place of each sector, and after the last one, where it ends.
    pub(crate) sector: [usize; SECTORS.len() + 1],
}

impl Layout {
    fn of<V: Lanes>(country: &Country) -> Self {
        let mut sector = [0; SECTORS.len() + 1];
        for index in 0..SECTORS.len() {
            let most = country.counts.iter().map(|counts| counts[index]).max().unwrap_or(0);
            sector[index + 1] = sector[index] + most;
        }
        Self {
            regions: country.regions,
            blocks: country.regions.div_ceil(V::COUNT),
            places: sector[SECTORS.len()],
            sector,
        }
    }
}

/// Every stock, and where it stands.
#[derive(Clone, Debug, Default)]
pub(crate) struct State<V> {
    pub(crate) layout: Layout,
    /// `[block][place]`, one after another.
    pub(crate) profiles: Vec<Profile<V>>,
    /// `[block][place]`, one after another.
    pub(crate) organisations: Vec<Organisation<V>>,
    pub(crate) regions: Regions<V>,
    pub(crate) nation: Nation,
}

impl<V: Lanes> State<V> {
    /// The stocks at the start (model specification, section 4), in the memory that is there.
    pub(crate) fn start(&mut self, p: &Parameters, country: &Country, first: &Inputs) {
        self.layout = Layout::of::<V>(country);
        let count = self.layout.blocks * self.layout.places;
        self.profiles.clear();
        self.profiles.resize(count, Profile::filler());
        self.organisations.clear();
        self.organisations.resize(count, Organisation::filler(p));
        for region in 0..country.regions {
            self.place_region(p, country, region);
        }
        self.start_regions(p, country);
        self.nation = Nation {
            direction: first.direction,
            autonomy: first.autonomy,
            remembered_direction: first.direction,
            remembered_autonomy: first.autonomy,
            infrastructure: p.N0,
            standards: p.Std0,
            standards_age: 0.1,
            concentration: p.G0,
            secondary_use: 0.1,
            secondary_appetite: p.dx0,
            ..Nation::default()
        };
    }

    fn place_region(&mut self, p: &Parameters, country: &Country, region: usize) {
        let (block, lane) = (region / V::COUNT, region % V::COUNT);
        let mut from = country.first[region];
        for (sector, &count) in country.counts[region].iter().enumerate() {
            for number in 0..count {
                let to = block * self.layout.places + self.layout.sector[sector] + number;
                let o = from + number;
                let set = |slot: &mut V, value: f64| slot.lanes_mut()[lane] = value;
                let profile = &mut self.profiles[to];
                set(&mut profile.weight, country.weight[o]);
                set(&mut profile.need, country.need[o]);
                set(&mut profile.capacity, country.capacity[o]);
                set(&mut profile.legacy, country.legacy[o]);
                set(&mut profile.cross_flow, country.cross_flow[o]);
                set(&mut profile.strong, country.strong[o]);
                set(&mut profile.change_capacity, p.cap_u * (0.4 + 0.6 * country.capacity[o]));
                let stocks = &mut self.organisations[to];
                let adoption = country.initial_adoption[o];
                set(&mut stocks.adoption, adoption);
                set(&mut stocks.conformance, 0.25 * adoption);
                set(&mut stocks.using, 0.1 * adoption);
                set(&mut stocks.rigidity, country.legacy[o]);
                set(&mut stocks.debt, 0.3 * country.legacy[o]);
                set(&mut stocks.capability, 0.2 + 0.5 * country.capacity[o]);
            }
            from += count;
        }
    }

    fn start_regions(&mut self, p: &Parameters, country: &Country) {
        let blocks = self.layout.blocks;
        let fill = |values: &mut Vec<V>, value: f64| {
            values.clear();
            values.resize(blocks, V::splat(value));
        };
        let regions = &mut self.regions;
        fill(&mut regions.relational, p.Mr0);
        for (region, &value) in country.initial_relational.iter().enumerate() {
            regions.relational[region / V::COUNT].lanes_mut()[region % V::COUNT] = value;
        }
        fill(&mut regions.codified, 0.2);
        fill(&mut regions.convergence, 0.1);
        fill(&mut regions.turbulence, 0.0);
        fill(&mut regions.backlog, 0.2);
        fill(&mut regions.trust, p.P0);
        fill(&mut regions.engagement, 0.0);
        fill(&mut regions.coverage, 0.02);
        fill(&mut regions.scar, 0.0);
        fill(&mut regions.lagging, 0.0);
        for levels in &mut regions.effective {
            fill(levels, 0.0);
        }
    }
}

impl<V: Lanes> Profile<V> {
    /// A place without work: ordinary, so that its numbers stay ordinary, and of no weight.
    fn filler() -> Self {
        let half = V::splat(0.5);
        Self {
            weight: V::splat(0.0),
            need: half,
            capacity: half,
            legacy: half,
            cross_flow: V::splat(0.1),
            strong: V::splat(0.0),
            change_capacity: V::splat(1.0),
        }
    }
}

impl<V: Lanes> Organisation<V> {
    fn filler(p: &Parameters) -> Self {
        Self {
            projects: V::splat(0.5 * p.rate0),
            adoption: V::splat(0.05),
            conformance: V::splat(0.0125),
            using: V::splat(0.005),
            fit: V::splat(p.f0),
            workarounds: V::splat(0.1),
            legitimacy: V::splat(p.l0 + 0.05),
            rigidity: V::splat(0.5),
            debt: V::splat(0.15),
            capability: V::splat(0.45),
            comply: V::splat(0.25),
            tailor: V::splat(0.25),
            work_around: V::splat(0.15),
            hold_out: V::splat(0.35),
        }
    }
}
