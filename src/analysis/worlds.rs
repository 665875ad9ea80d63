//! Plausible worlds: coefficients drawn together over the ranges that were tried, so that a result
//! can be asked for in all of them.

use crate::model::{PARAMETERS, Parameters, Scenario, SplitMix64, TableMultipliers};

/// Most worlds that are drawn.
pub const MAX_WORLDS: usize = 100_000;

/// Worlds that share a country before the next one is drawn (model specification, section 15).
pub const WORLDS_PER_COUNTRY: usize = 20;

/// Range over which the multipliers on the mechanism table are drawn.
const TABLE_RANGE: (f64, f64) = (0.7, 1.3);

/// Step between the states of [`SplitMix64`]: draw n of a stream is the first draw of the stream
/// that starts n steps further on.
const STRIDE: u64 = 0x9E37_79B9_7F4A_7C15;

/// Plausible worlds: a seeded Latin hypercube over every parameter's range tried and the seven
/// multipliers on the mechanism table (0.7..1.3).
///
/// Every column is cut into as many strata of equal width as there are worlds; each world has a
/// stratum of its own in every column and lies anywhere in it. A world depends on the number of
/// worlds, the seed and its index, and on nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worlds {
    count: usize,
    /// `[column][world]`.
    strata: Vec<u32>,
    /// Start of each column's stream of places within strata.
    places: Vec<u64>,
}

impl Worlds {
    /// Draw `count` worlds, at most [`MAX_WORLDS`].
    #[must_use]
    pub fn new(count: usize, seed: u64) -> Self {
        let count = count.min(MAX_WORLDS);
        let mut strata = Vec::with_capacity(columns() * count);
        let mut places = Vec::with_capacity(columns());
        let mut streams = SplitMix64::new(seed);
        for _ in 0..columns() {
            let mut order = SplitMix64::new(streams.next_bits());
            places.push(streams.next_bits());
            let start = strata.len();
            strata.extend((0..count).zip(0_u32..).map(|(_, stratum)| stratum));
            shuffle(&mut strata[start..], &mut order);
        }
        Self { count, strata, places }
    }

    /// Number of worlds.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.count
    }

    /// Whether there is no world.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Names of the columns: the parameters in order, then [`TableMultipliers::NAMES`].
    #[must_use]
    pub fn columns() -> Vec<&'static str> {
        PARAMETERS.iter().map(|spec| spec.name).chain(TableMultipliers::NAMES).collect()
    }

    /// What world `index` drew for column `column`; the column's default where there is no such
    /// world, 0 where there is no such column.
    #[must_use]
    pub fn value(&self, index: usize, column: usize) -> f64 {
        let Some((low, high, default)) = range(column) else {
            return 0.0;
        };
        if index >= self.count {
            return default;
        }
        let (stratum, stream) = (self.strata[column * self.count + index], self.places[column]);
        let skipped = STRIDE.wrapping_mul(index as u64);
        let place = SplitMix64::new(stream.wrapping_add(skipped)).uniform();
        low + (high - low) * ((f64::from(stratum) + place) / self.count as f64)
    }

    /// Columns that differ between the worlds of `scenario`: those that it has at their default.
    #[must_use]
    pub fn drawn(scenario: &Scenario) -> Vec<usize> {
        let values = scenario.parameters.values().into_iter().chain(scenario.table.values());
        let free = |&(column, value): &(usize, f64)| {
            let default = range(column).map(|(_, _, default)| default.to_bits());
            default == Some(value.to_bits())
        };
        values.enumerate().filter(free).map(|(column, _)| column).collect()
    }

    /// `scenario` in world `index`. Parameters and multipliers that the scenario has at their
    /// default take the world's value; those that it sets stay. The seed of the country moves by one
    /// every [`WORLDS_PER_COUNTRY`] worlds. The scenario as it stands where there is no such world.
    #[must_use]
    pub fn scenario(&self, index: usize, scenario: &Scenario) -> Scenario {
        let mut world = scenario.clone();
        if index >= self.count {
            return world;
        }
        let mut parameters = scenario.parameters.values();
        let mut table = scenario.table.values();
        for column in Self::drawn(scenario) {
            let value = self.value(index, column);
            match parameters.get_mut(column) {
                Some(slot) => *slot = value, // a range tried lies within the range accepted
                None => table[column - PARAMETERS.len()] = value,
            }
        }
        world.parameters = Parameters::from_values(parameters);
        world.table = TableMultipliers::new(table);
        world.seed = scenario.seed.wrapping_add((index / WORLDS_PER_COUNTRY) as u64);
        world
    }
}

/// Low end, high end and default of a column.
fn range(column: usize) -> Option<(f64, f64, f64)> {
    let (low, high) = TABLE_RANGE;
    let table = || (column < columns()).then_some((low, high, 1.0));
    PARAMETERS.get(column).map(|spec| (spec.low, spec.high, spec.default)).or_else(table)
}

const fn columns() -> usize {
    PARAMETERS.len() + TableMultipliers::NAMES.len()
}

/// Fisher and Yates: every order as likely as another.
fn shuffle(list: &mut [u32], draws: &mut SplitMix64) {
    for last in (1..list.len()).rev() {
        list.swap(last, below(last + 1, draws));
    }
}

/// A whole number below `bound`: the high half of a product, so that no float decides.
fn below(bound: usize, draws: &mut SplitMix64) -> usize {
    let product = u128::from(draws.next_bits()) * bound as u128;
    usize::try_from(product >> 64).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Preset;

    #[test]
    fn every_column_has_one_world_in_every_stratum() {
        for (count, seed) in [(1, 1), (2, 7), (37, 3), (200, u64::MAX)] {
            let worlds = Worlds::new(count, seed);
            for (column, name) in Worlds::columns().into_iter().enumerate() {
                let (low, high) = match PARAMETERS.get(column) {
                    Some(spec) => (spec.low, spec.high),
                    None => (0.7, 1.3),
                };
                let mut hit = vec![0; count];
                for index in 0..count {
                    let value = worlds.value(index, column);
                    assert!(low <= value && value <= high, "{name}: {value}");
                    // The share is found again but for rounding, so its stratum may be missed by a hair.
                    let share = (value - low) / (high - low) * count as f64;
                    let stratum = worlds.strata[column * count + index];
                    assert!((share - f64::from(stratum) - 0.5).abs() <= 0.5 + 1e-9, "{name}");
                    hit[stratum as usize] += 1;
                }
                assert_eq!(hit, vec![1; count], "{name}");
            }
        }
    }

    #[test]
    fn a_world_depends_on_count_seed_and_index_alone() {
        let bits = |worlds: &Worlds, index| -> Vec<u64> {
            (0..146).map(|column| worlds.value(index, column).to_bits()).collect()
        };
        let (one, again) = (Worlds::new(50, 5), Worlds::new(50, 5));
        let _in_between = one.scenario(3, &Preset::England.scenario());
        for index in [49, 0, 17] {
            assert_eq!(bits(&one, index), bits(&again, index));
            assert_ne!(bits(&one, index), bits(&Worlds::new(50, 6), index));
            assert_ne!(bits(&one, index), bits(&Worlds::new(51, 5), index));
        }
        assert_eq!(one, again);
    }

    #[test]
    fn columns_are_the_parameters_then_the_multipliers_and_go_their_own_way() {
        let names = Worlds::columns();
        assert_eq!((names.len(), names[0], names[145]), (146, "tau_lev", "x_lag_down"));
        let worlds = Worlds::new(100, 1);
        let order = |column: usize| &worlds.strata[column * 100..(column + 1) * 100];
        for (column, name) in names.iter().enumerate().skip(1) {
            assert_ne!(order(column - 1), order(column), "{name}");
        }
        let places = |column| -> Vec<u64> {
            let count = f64::from(100);
            (0..3).map(|index| (worlds.value(index, column) * count).fract().to_bits()).collect()
        };
        assert_ne!(places(0), places(1));
    }

    #[test]
    #[expect(clippy::float_cmp, reason = "values are passed through")]
    fn what_a_scenario_sets_stays_and_the_rest_is_drawn() {
        let mut scenario = Preset::Npfit.scenario();
        scenario.parameters.set("tau_F", 3.25).unwrap();
        scenario.table.money = 1.1;
        scenario.seed = u64::MAX;
        let worlds = Worlds::new(45, 9);
        for index in [0, 19, 20, 44] {
            let world = worlds.scenario(index, &scenario);
            let mut drawn = 0;
            for (column, spec) in PARAMETERS.iter().enumerate() {
                let was = scenario.parameters.get(spec.name).unwrap();
                let is = world.parameters.get(spec.name).unwrap();
                if was == spec.default {
                    assert_eq!(is, worlds.value(index, column), "{}", spec.name);
                    drawn += 1;
                } else {
                    assert_eq!(is, was, "{}", spec.name);
                }
            }
            assert!(drawn > 130 && drawn < PARAMETERS.len(), "{drawn}");
            assert_eq!((world.table.money, world.parameters.tau_F), (1.1, 3.25));
            assert_eq!(world.table.lag_down, worlds.value(index, 145));
            assert_eq!(world.seed, u64::MAX.wrapping_add(index as u64 / 20));
            assert_eq!(
                (world.levers, world.shocks),
                (scenario.levers.clone(), scenario.shocks.clone())
            );
        }
    }

    #[test]
    #[expect(clippy::float_cmp, reason = "values are passed through")]
    fn what_is_not_there_is_the_default() {
        let scenario = Preset::England.scenario();
        let worlds = Worlds::new(3, 1);
        assert_eq!(worlds.scenario(3, &scenario), scenario);
        assert_eq!(worlds.value(3, 0), PARAMETERS[0].default);
        assert_eq!((worlds.value(usize::MAX, 145), worlds.value(0, 146)), (1.0, 0.0));
        let none = Worlds::new(0, 1);
        assert!(none.is_empty());
        assert_eq!(none.scenario(0, &scenario), scenario);
        assert_eq!(Worlds::new(usize::MAX, 1).len(), MAX_WORLDS);
    }

    #[test]
    fn below_reaches_every_number_and_no_more() {
        let mut draws = SplitMix64::new(2);
        let mut hit = [0; 7];
        for _ in 0..7000 {
            hit[below(7, &mut draws)] += 1;
        }
        assert!(hit.iter().all(|&times| (850..1150).contains(&times)), "{hit:?}");
    }
}
