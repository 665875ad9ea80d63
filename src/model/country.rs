//! A country as chance draws it: who its organisations are before anything is done to them.

use crate::arithmetic::{max, min};
use crate::parameter::Parameters;
use crate::random::SplitMix64;
use crate::sector::{SECTORS, Sector, SectorSpec};

/// The static side of a country. Organisation vectors are region by region, sector by sector.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Country {
    /// Number of regions.
    pub regions: usize,
    /// Where each region's organisations begin, and after the last one, where they end.
    pub first: Vec<usize>,
    /// Organisations of each region by sector, in the order of [`SECTORS`].
    pub counts: Vec<[usize; SECTORS.len()]>,
    /// Distance of local need from the national norm, 0.05..1.
    pub need: Vec<f64>,
    /// Staff and digital capacity, 0.1..1.
    pub capacity: Vec<f64>,
    /// Rigidity of the installed base at the start, 0.05..1.
    pub legacy: Vec<f64>,
    /// Share of care that crosses the region's border, 0..0.6.
    pub cross_flow: Vec<f64>,
    /// Adoption at the start, 0..0.95.
    pub initial_adoption: Vec<f64>,
    /// Eligibility for exemplar funding.
    pub strong: Vec<f64>,
    /// Share of the region's work; sums to 1 in each region.
    pub weight: Vec<f64>,
    /// Each region's share of the nation's work.
    pub region_weight: Vec<f64>,
    /// Each region's work over that of all hospitals in the nation.
    pub hospital_scale: Vec<f64>,
    /// Each region's work over that of all primary care in the nation.
    pub primary_scale: Vec<f64>,
    /// Mean share of care that crosses the border, per region.
    pub mean_cross_flow: Vec<f64>,
    /// Relational capacity at the start, per region, 0..1.
    pub initial_relational: Vec<f64>,
}

impl Country {
    /// Draw a country from `seed` (model specification, section 4).
    ///
    /// `totals` gives the number of organisations in the whole nation by sector, in the order of
    /// [`SECTORS`]; without it every region has the default sixteen. Regions share the totals as
    /// evenly as whole numbers allow, and each sector keeps its share of a region's work: sizes are
    /// scaled by default count over actual count.
    #[must_use]
    pub fn draw(
        parameters: &Parameters,
        regions: usize,
        totals: Option<[usize; SECTORS.len()]>,
        seed: u64,
    ) -> Self {
        let mut country = Self::default();
        country.redraw(parameters, regions, totals, seed);
        country
    }

    /// Draw another country in the same memory.
    pub(crate) fn redraw(
        &mut self,
        parameters: &Parameters,
        regions: usize,
        totals: Option<[usize; SECTORS.len()]>,
        seed: u64,
    ) {
        self.clear();
        self.regions = regions;
        let mut chance = SplitMix64::new(seed);
        for region in 0..regions {
            let counts = counts_of(region, regions, totals);
            self.first.push(self.need.len());
            self.counts.push(counts);
            let ru = [chance.uniform(), chance.uniform(), chance.uniform()];
            self.initial_relational.push(min(1.0, max(0.0, parameters.Mr0 + 0.2 * (ru[2] - 0.5))));
            for (spec, count) in SECTORS.iter().zip(counts) {
                let scale = spec.count as f64 / count as f64;
                for _ in 0..count {
                    self.draw_organisation(parameters, spec, scale, ru, &mut chance);
                }
            }
        }
        self.first.push(self.need.len());
        self.weigh();
    }

    fn draw_organisation(
        &mut self,
        p: &Parameters,
        spec: &SectorSpec,
        scale: f64,
        ru: [f64; 3],
        chance: &mut SplitMix64,
    ) {
        let tilt = ru[0] - 0.5;
        let ou: [f64; 6] = std::array::from_fn(|_| chance.uniform());
        let capacity =
            min(1.0, max(0.1, spec.capacity + 0.4 * (ou[2] - 0.5) + 0.2 * (ru[1] - 0.5)));
        let base = match spec.sector {
            Sector::Primary => p.A0p,
            _ => p.A0 * spec.adoption_multiplier,
        };
        let need = (spec.need + 0.4 * (ou[1] - 0.5) + 0.2 * tilt) * p.hetn;
        let legacy = (spec.legacy + 0.3 * (ou[3] - 0.5)) * p.leg;
        let adoption = base * (0.5 + ou[5]) * (0.5 + capacity);
        // Sizes for now; `weigh` turns them into shares.
        self.weight.push(spec.size * (0.6 + 0.8 * ou[0]) * scale);
        self.need.push(min(1.0, max(0.05, need)));
        self.capacity.push(capacity);
        self.legacy.push(min(1.0, max(0.05, legacy)));
        self.cross_flow.push(min(0.6, max(0.0, spec.cross_flow * (0.5 + ou[4]) * p.flow)));
        self.initial_adoption.push(min(0.95, max(0.0, adoption)));
        self.strong.push(2.2 * max(0.0, capacity - 0.55));
    }

    fn clear(&mut self) {
        self.first.clear();
        self.counts.clear();
        for values in [
            &mut self.need,
            &mut self.capacity,
            &mut self.legacy,
            &mut self.cross_flow,
            &mut self.initial_adoption,
            &mut self.strong,
            &mut self.weight,
            &mut self.region_weight,
            &mut self.hospital_scale,
            &mut self.primary_scale,
            &mut self.mean_cross_flow,
            &mut self.initial_relational,
        ] {
            values.clear();
        }
    }

    /// Turn sizes into shares: of the region, of the nation, of the nation's hospitals.
    fn weigh(&mut self) {
        let (mut hospitals, mut primary, mut nation) = (0.0, 0.0, 0.0);
        for region in 0..self.regions {
            let sizes = &self.weight[self.first[region]..self.first[region + 1]];
            let [gp, hospital, ..] = self.counts[region];
            nation += sizes.iter().sum::<f64>();
            primary += sizes[..gp].iter().sum::<f64>();
            hospitals += sizes[gp..gp + hospital].iter().sum::<f64>();
        }
        for region in 0..self.regions {
            let places = self.first[region]..self.first[region + 1];
            let total: f64 = self.weight[places.clone()].iter().sum();
            self.region_weight.push(total / nation);
            self.hospital_scale.push(total / hospitals);
            self.primary_scale.push(total / primary);
            let mut crossing = 0.0;
            for place in places {
                self.weight[place] /= total;
                crossing += self.weight[place] * self.cross_flow[place];
            }
            self.mean_cross_flow.push(crossing);
        }
    }
}

/// Organisations of `region` by sector: the default, or an even share of the nation's, at least one.
fn counts_of(
    region: usize,
    regions: usize,
    totals: Option<[usize; SECTORS.len()]>,
) -> [usize; SECTORS.len()] {
    match totals {
        None => SECTORS.map(|spec| spec.count),
        Some(totals) => {
            totals.map(|total| ((region + 1) * total / regions - region * total / regions).max(1))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::TRUE_SCALE;

    fn close(sum: f64) -> bool {
        (sum - 1.0).abs() < 1e-12
    }

    #[test]
    fn shares_add_to_one() {
        let country = Country::draw(&Parameters::default(), 12, None, 1);
        assert!(close(country.region_weight.iter().sum()));
        assert!(country.weight.chunks(16).all(|region| close(region.iter().sum())));
        let [gp, hospital, ..] = country.counts[0];
        let in_hospital = |(region, weights): (usize, &[f64])| {
            country.hospital_scale[region] * weights[gp..gp + hospital].iter().sum::<f64>()
        };
        assert!(close(country.weight.chunks(16).enumerate().map(in_hospital).sum()));
    }

    #[test]
    fn the_first_regions_do_not_depend_on_how_many_follow() {
        let small = Country::draw(&Parameters::default(), 3, None, 7);
        let large = Country::draw(&Parameters::default(), 42, None, 7);
        assert_eq!(small.need[..], large.need[..48]);
    }

    #[test]
    fn at_true_scale_every_sector_keeps_its_share_of_the_work() {
        let small = Country::draw(&Parameters::default(), 42, None, 1);
        let large = Country::draw(&Parameters::default(), 42, Some(TRUE_SCALE), 1);
        assert_eq!(large.need.len(), TRUE_SCALE.iter().sum::<usize>());
        let share = |country: &Country, sector: usize| -> f64 {
            (0..42)
                .map(|region| {
                    let counts = country.counts[region];
                    let start = country.first[region] + counts[..sector].iter().sum::<usize>();
                    let work: f64 = country.weight[start..start + counts[sector]].iter().sum();
                    country.region_weight[region] * work
                })
                .sum()
        };
        for sector in 0..SECTORS.len() {
            let (one, other) = (share(&small, sector), share(&large, sector));
            assert!((one - other).abs() < 0.02, "sector {sector}: {one} and {other}");
        }
    }
}
