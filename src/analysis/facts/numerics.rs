//! How much the drawn country and its size matter to a preset, and the limits that every run keeps.

use super::in_country;
use crate::model::{Measure, Preset, Run, Runner, Scenario, TRUE_SCALE_REGIONS};

/// Country seeds tried: the base's own and the ones that follow it.
pub const SEEDS: usize = 20;

/// What is read at the end of a run.
pub const END_MEASURES: [Measure; 3] = [Measure::Adoption, Measure::Conformance, Measure::Use];

/// The end of a run: one value for each of [`END_MEASURES`].
pub type EndState = [f64; END_MEASURES.len()];

/// Mean and standard deviation across seeds (of a sample: over one less than their number).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// Mean.
    pub mean: f64,
    /// Standard deviation.
    pub deviation: f64,
}

impl Spread {
    fn of(values: &[f64]) -> Self {
        let count = values.len().max(1) as f64;
        let mean = values.iter().sum::<f64>() / count;
        let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
        let deviation = (squares / (count - 1.0).max(1.0)).sqrt();
        Self { mean, deviation }
    }
}

/// A preset's end in other countries and at other sizes.
#[derive(Clone, Debug, PartialEq)]
pub struct Numerics {
    /// The preset.
    pub preset: Preset,
    /// As it stands.
    pub own: EndState,
    /// Across [`SEEDS`] countries.
    pub seeds: [Spread; END_MEASURES.len()],
    /// With as many regions as England has integrated care systems.
    pub regions: EndState,
    /// With as many regions and organisations as England has.
    pub true_scale: EndState,
}

/// Run a preset in the country of `base`, in other countries and at other sizes.
#[must_use]
pub fn numerics(preset: Preset, base: &Scenario, runner: &mut Runner) -> Numerics {
    let scenario = in_country(base, &preset.scenario());
    let mut end = |scenario: &Scenario| -> EndState {
        let run = runner.run(scenario);
        END_MEASURES.map(|measure| run.series(measure).last().copied().unwrap_or(0.0))
    };
    let ends: Vec<EndState> = (0..SEEDS as u64)
        .map(|turn| end(&Scenario { seed: scenario.seed.wrapping_add(turn), ..scenario.clone() }))
        .collect();
    let across = |place: usize| Spread::of(&ends.iter().map(|end| end[place]).collect::<Vec<_>>());
    Numerics {
        preset,
        own: end(&scenario),
        seeds: [across(0), across(1), across(2)],
        regions: end(&Scenario { regions: TRUE_SCALE_REGIONS, ..scenario.clone() }),
        true_scale: end(&scenario.at_true_scale()),
    }
}

/// What was found at the edges of a preset's run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// The preset.
    pub preset: Preset,
    /// The least value of any national measure.
    pub least: f64,
    /// The greatest value of any national measure but the backlog.
    pub greatest: f64,
    /// The greatest backlog, in decisions.
    pub backlog: f64,
    /// The farthest that the four efforts together are from 1.
    pub effort: f64,
}

/// The edges of every preset's run in the country of `base`.
#[must_use]
pub fn limits(base: &Scenario, runner: &mut Runner) -> Vec<Limits> {
    let edges = |preset: Preset| {
        let run = runner.run(&in_country(base, &preset.scenario()));
        let mut limits = Limits { preset, least: 1.0, greatest: 0.0, backlog: 0.0, effort: 0.0 };
        for &measure in Measure::ALL {
            for &value in run.series(measure) {
                limits.least = limits.least.min(value);
                let most = match measure {
                    Measure::Backlog => &mut limits.backlog,
                    _ => &mut limits.greatest,
                };
                *most = most.max(value);
            }
        }
        limits.effort = farthest_from_whole(run);
        limits
    };
    Preset::ALL.into_iter().map(edges).collect()
}

fn farthest_from_whole(run: &Run) -> f64 {
    let efforts = [Measure::Comply, Measure::Tailor, Measure::WorkAround, Measure::HoldOut];
    let efforts = efforts.map(|measure| run.series(measure));
    let apart = |step: usize| (efforts.iter().map(|effort| effort[step]).sum::<f64>() - 1.0).abs();
    (0..run.steps()).map(apart).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spread_is_that_of_a_sample() {
        let spread = Spread::of(&[1.0, 2.0, 3.0, 4.0]);
        assert!((spread.mean - 2.5).abs() < 1e-15);
        assert!((spread.deviation * spread.deviation - 5.0 / 3.0).abs() < 1e-15);
        assert_eq!(Spread::of(&[]), Spread { mean: 0.0, deviation: 0.0 });
    }
}
