//! A country as chance draws it: who its organisations are before anything is done to them.

use crate::model::arithmetic::{max, min};
use crate::model::parameter::Parameters;
use crate::model::random::SplitMix64;
use crate::model::sector::{ORGANISATIONS_PER_REGION, SECTORS, Sector};

/// The static side of a country. Organisation vectors are region by region, sector by sector.
#[derive(Clone, Debug, PartialEq)]
pub struct Country {
    /// Number of regions.
    pub regions: usize,
    /// Organisations in each region.
    pub per_region: usize,
    /// Sector of each place within a region.
    pub sectors: Vec<Sector>,
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
    /// Share of the nation's hospital work; 0 outside hospitals.
    pub hospital_weight: Vec<f64>,
    /// Share of the nation's primary-care work; 0 outside primary care.
    pub primary_weight: Vec<f64>,
    /// Each region's share of the nation's work.
    pub region_weight: Vec<f64>,
    /// Mean share of care that crosses the border, per region.
    pub mean_cross_flow: Vec<f64>,
    /// Relational capacity at the start, per region, 0..1.
    pub initial_relational: Vec<f64>,
}

impl Country {
    /// Draw a country of `regions` regions from `seed` (model specification, section 4).
    #[must_use]
    pub fn draw(parameters: &Parameters, regions: usize, seed: u64) -> Self {
        let p = parameters;
        let per_region = ORGANISATIONS_PER_REGION;
        let count = regions * per_region;
        let sectors: Vec<Sector> =
            SECTORS.iter().flat_map(|spec| std::iter::repeat_n(spec.sector, spec.count)).collect();
        let mut country = Self {
            regions,
            per_region,
            sectors,
            need: Vec::with_capacity(count),
            capacity: Vec::with_capacity(count),
            legacy: Vec::with_capacity(count),
            cross_flow: Vec::with_capacity(count),
            initial_adoption: Vec::with_capacity(count),
            strong: Vec::with_capacity(count),
            weight: Vec::with_capacity(count),
            hospital_weight: Vec::new(),
            primary_weight: Vec::new(),
            region_weight: Vec::with_capacity(regions),
            mean_cross_flow: Vec::with_capacity(regions),
            initial_relational: Vec::with_capacity(regions),
        };
        let mut chance = SplitMix64::new(seed);
        let mut sizes = Vec::with_capacity(count);
        for _ in 0..regions {
            let ru = [chance.uniform(), chance.uniform(), chance.uniform()];
            let tilt = ru[0] - 0.5;
            country.initial_relational.push(min(1.0, max(0.0, p.Mr0 + 0.2 * (ru[2] - 0.5))));
            for place in 0..per_region {
                let spec = &SECTORS[country.sectors[place] as usize];
                let ou: [f64; 6] = std::array::from_fn(|_| chance.uniform());
                let capacity =
                    min(1.0, max(0.1, spec.capacity + 0.4 * (ou[2] - 0.5) + 0.2 * (ru[1] - 0.5)));
                let base = match spec.sector {
                    Sector::Primary => p.A0p,
                    _ => p.A0 * spec.adoption_multiplier,
                };
                let need = (spec.need + 0.4 * (ou[1] - 0.5) + 0.2 * tilt) * p.hetn;
                sizes.push(spec.size * (0.6 + 0.8 * ou[0]));
                country.need.push(min(1.0, max(0.05, need)));
                country.capacity.push(capacity);
                country
                    .legacy
                    .push(min(1.0, max(0.05, (spec.legacy + 0.3 * (ou[3] - 0.5)) * p.leg)));
                country
                    .cross_flow
                    .push(min(0.6, max(0.0, spec.cross_flow * (0.5 + ou[4]) * p.flow)));
                country
                    .initial_adoption
                    .push(min(0.95, max(0.0, base * (0.5 + ou[5]) * (0.5 + capacity))));
                country.strong.push(2.2 * max(0.0, capacity - 0.55));
            }
        }
        country.weigh(&sizes);
        country
    }

    /// Turn sizes into shares: of the region, of the nation, of the nation's hospitals.
    fn weigh(&mut self, sizes: &[f64]) {
        let totals: Vec<f64> =
            sizes.chunks(self.per_region).map(|region| region.iter().sum()).collect();
        let nation: f64 = totals.iter().sum();
        for (region, total) in sizes.chunks(self.per_region).zip(&totals) {
            self.weight.extend(region.iter().map(|size| size / total));
            self.region_weight.push(total / nation);
        }
        self.hospital_weight = self.sector_shares(sizes, Sector::Hospital);
        self.primary_weight = self.sector_shares(sizes, Sector::Primary);
        for region in 0..self.regions {
            self.mean_cross_flow.push(self.mean(region, &self.cross_flow));
        }
    }

    fn sector_shares(&self, sizes: &[f64], sector: Sector) -> Vec<f64> {
        let of = |index: usize| {
            if self.sectors[index % self.per_region] == sector { sizes[index] } else { 0.0 }
        };
        let total: f64 = (0..sizes.len()).map(of).sum();
        (0..sizes.len()).map(|index| of(index) / total).collect()
    }

    /// Mean of an organisation quantity over one region, weighted by work, in index order.
    #[must_use]
    pub fn mean(&self, region: usize, values: &[f64]) -> f64 {
        let places = region * self.per_region..(region + 1) * self.per_region;
        weighted(&self.weight[places.clone()], &values[places])
    }

    /// Mean of a regional quantity over the nation, weighted by work, in index order.
    #[must_use]
    pub fn national(&self, values: &[f64]) -> f64 {
        weighted(&self.region_weight, values)
    }
}

/// Sum of products in index order, starting from the first.
#[inline]
pub(crate) fn weighted(weights: &[f64], values: &[f64]) -> f64 {
    let mut sum = 0.0;
    for (weight, value) in weights.iter().zip(values) {
        sum += weight * value;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_add_to_one() {
        let country = Country::draw(&Parameters::default(), 12, 1);
        let close = |sum: f64| (sum - 1.0).abs() < 1e-12;
        assert!(close(country.region_weight.iter().sum()));
        assert!(close(country.hospital_weight.iter().sum()));
        assert!(close(country.primary_weight.iter().sum()));
        assert!(country.weight.chunks(16).all(|region| close(region.iter().sum())));
    }

    #[test]
    fn the_first_regions_do_not_depend_on_how_many_follow() {
        let small = Country::draw(&Parameters::default(), 3, 7);
        let large = Country::draw(&Parameters::default(), 42, 7);
        assert_eq!(small.need[..], large.need[..48]);
    }
}
