//! A finished run: columns by measure, and by region.

use crate::DT;
use crate::arithmetic::min;
use crate::lanes::Lanes;
use crate::measure::{Measure, RegionalMeasure, TENSIONS};

/// The regional measures of one step: a row of regions for every measure.
pub(crate) struct Frame<'a> {
    regions: usize,
    values: &'a mut [f64],
}

impl Frame<'_> {
    /// Record a measure of one block: as many regions as there are lanes, or what is left of them.
    #[inline]
    pub(crate) fn set<V: Lanes>(&mut self, measure: usize, block: usize, value: V) {
        let first = block * V::COUNT;
        let at = measure * self.regions + first;
        if first + V::COUNT <= self.regions {
            if let Some(whole) = self.values.get_mut(at..at + V::COUNT) {
                value.put(whole);
            }
        } else {
            for (lane, region) in value.lanes().iter().zip(first..self.regions) {
                if let Some(slot) = self.values.get_mut(measure * self.regions + region) {
                    *slot = *lane;
                }
            }
        }
    }
}

/// What happened, quarter by quarter: values as they stand after a step's shocks and before its
/// stocks are updated.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Run {
    steps: usize,
    regions: usize,
    national: Vec<f64>,
    regional: Vec<f64>,
}

impl Run {
    pub(crate) fn empty(steps: usize, regions: usize) -> Self {
        let mut run = Self::default();
        run.resize(steps, regions);
        run
    }

    /// Make room for a run of another size; what is recorded until then means nothing.
    pub(crate) fn resize(&mut self, steps: usize, regions: usize) {
        (self.steps, self.regions) = (steps, regions);
        self.national.resize(Measure::COUNT * steps, 0.0);
        self.regional.resize(RegionalMeasure::COUNT * steps * regions, 0.0);
    }

    #[inline]
    pub(crate) fn set(&mut self, measure: Measure, step: usize, value: f64) {
        self.national[measure.index() * self.steps + step] = value;
    }

    /// The regional measures of one step, to be recorded.
    pub(crate) fn frame(&mut self, step: usize) -> Frame<'_> {
        let size = RegionalMeasure::COUNT * self.regions;
        let values = self.regional.get_mut(step * size..(step + 1) * size).unwrap_or_default();
        Frame { regions: self.regions, values }
    }

    /// Number of steps.
    #[must_use]
    pub const fn steps(&self) -> usize {
        self.steps
    }

    /// Number of regions.
    #[must_use]
    pub const fn regions(&self) -> usize {
        self.regions
    }

    /// Years from the start at `step`.
    #[must_use]
    pub fn year(step: usize) -> f64 {
        step as f64 * DT
    }

    /// The step nearest to `year`, within the run.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "casts saturate, and the result is kept within the run"
    )]
    pub fn step_at(&self, year: f64) -> usize {
        ((year / DT + 0.5) as usize).min(self.steps - 1)
    }

    /// A national measure over time, one value a step.
    #[must_use]
    pub fn series(&self, measure: Measure) -> &[f64] {
        let start = measure.index() * self.steps;
        &self.national[start..start + self.steps]
    }

    /// A national measure at the step nearest to `year`.
    #[must_use]
    pub fn at(&self, measure: Measure, year: f64) -> f64 {
        self.series(measure)[self.step_at(year)]
    }

    /// A regional measure at `step`, one value a region.
    #[must_use]
    pub fn by_region(&self, measure: RegionalMeasure, step: usize) -> &[f64] {
        let step = step.min(self.steps - 1);
        let start = (step * RegionalMeasure::COUNT + measure.index()) * self.regions;
        &self.regional[start..start + self.regions]
    }

    /// Lean of tension `number` (1..=12) in a region: -1..1, positive where the first pole is the
    /// less satisfied, so that the second is winning. `None` if there is no such tension or region.
    #[must_use]
    pub fn lean(&self, number: usize, step: usize, region: usize) -> Option<f64> {
        let index = number.checked_sub(1).filter(|&index| index < TENSIONS)?;
        let pole = |first: RegionalMeasure| {
            let measure = RegionalMeasure::ALL[first.index() + index];
            self.by_region(measure, step).get(region).copied()
        };
        let x = pole(RegionalMeasure::FirstPole1)?;
        let y = pole(RegionalMeasure::SecondPole1)?;
        Some((x - y) / (x + y + 1e-9))
    }

    /// Share of records that cross the border between two regions at `step`, 0..1: harmonic mean of
    /// both sides' conformance times the poorer rails. A read-out; it feeds nothing back.
    #[must_use]
    pub fn border(&self, step: usize, one: usize, other: usize) -> Option<f64> {
        let conformance = self.by_region(RegionalMeasure::Conformance, step);
        let rails = self.by_region(RegionalMeasure::RailOut, step);
        let (c, k) = (conformance.get(one)?, conformance.get(other)?);
        Some(2.0 * c * k / (c + k + 1e-9) * min(*rails.get(one)?, *rails.get(other)?))
    }

    /// The first year at which `measure` reaches `level`, linear between quarters; `None` if it
    /// does not within the run.
    #[must_use]
    pub fn first_reaches(&self, measure: Measure, level: f64) -> Option<f64> {
        let series = self.series(measure);
        let step = series.iter().position(|&value| value >= level)?;
        if step == 0 {
            return Some(0.0);
        }
        let (before, after) = (series[step - 1], series[step]);
        Some((step as f64 - (after - level) / (after - before)) * DT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::float_cmp, reason = "quarters are exact")]
    fn reaching_is_linear_between_quarters() {
        let mut run = Run::empty(3, 1);
        for (step, value) in [0.1, 0.2, 0.4].into_iter().enumerate() {
            run.set(Measure::Use, step, value);
        }
        assert!((run.first_reaches(Measure::Use, 0.3).unwrap() - 0.375).abs() < 1e-12);
        assert_eq!(run.first_reaches(Measure::Use, 0.05), Some(0.0));
        assert_eq!(run.first_reaches(Measure::Use, 0.5), None);
        assert_eq!(run.at(Measure::Use, 99.0), 0.4);
    }
}
