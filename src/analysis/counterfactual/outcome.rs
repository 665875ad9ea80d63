//! What is read from a run, so that two runs can be compared by one number.

use crate::model::Measure;
use crate::model::RegionalMeasure;
use crate::model::Run;

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// A measure of the nation.
    National(Measure),
    /// A measure of one region, from 0; a region beyond the last is the last.
    Regional(RegionalMeasure, usize),
}

/// When it is looked at, in years from the start; a year beyond the run is its last quarter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum When {
    /// In the quarter nearest to a year.
    At(f64),
    /// On average over the quarters from one year to another, both included.
    Mean {
        /// First year.
        from: f64,
        /// Last year.
        to: f64,
    },
}

/// One number of a run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// What is looked at.
    pub quantity: Quantity,
    /// When.
    pub when: When,
}

impl Outcome {
    /// A national measure at a year.
    #[must_use]
    pub const fn at(measure: Measure, year: f64) -> Self {
        Self { quantity: Quantity::National(measure), when: When::At(year) }
    }

    /// The number, in the unit of the measure: a share in 0..1, decisions in 0..4 for the backlog.
    #[must_use]
    pub fn read(&self, run: &Run) -> f64 {
        let (first, last) = match self.when {
            When::At(year) => (run.step_at(year), run.step_at(year)),
            When::Mean { from, to } => {
                let (one, other) = (run.step_at(from), run.step_at(to));
                (one.min(other), one.max(other))
            }
        };
        let mut sum = 0.0;
        for step in first..=last {
            sum += self.in_step(run, step);
        }
        sum / (last - first + 1) as f64
    }

    fn in_step(&self, run: &Run, step: usize) -> f64 {
        let value = match self.quantity {
            Quantity::National(measure) => run.series(measure).get(step),
            Quantity::Regional(measure, region) => {
                let values = run.by_region(measure, step);
                values.get(region).or(values.last())
            }
        };
        value.copied().unwrap_or(0.0)
    }

    /// Name of the column: the measure's, with the region where there is one, and the years, as
    /// `U@10`, `F:3@10` or `T1@5-15`.
    #[must_use]
    pub fn column(&self) -> String {
        let name = match self.quantity {
            Quantity::National(measure) => measure.column().to_owned(),
            Quantity::Regional(measure, region) => format!("{}:{region}", measure.column()),
        };
        match self.when {
            When::At(year) => format!("{name}@{year}"),
            When::Mean { from, to } => format!("{name}@{from}-{to}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Scenario, simulate};

    #[test]
    fn a_mean_over_years_counts_both_ends_and_every_quarter_once() {
        let run = simulate(&Scenario { years: 3.0, ..Scenario::default() });
        let mean = |from, to| {
            let when = When::Mean { from, to };
            Outcome { quantity: Quantity::National(Measure::Use), when }.read(&run)
        };
        let series = run.series(Measure::Use);
        assert!((mean(1.0, 2.0) - series[4..=8].iter().sum::<f64>() / 5.0).abs() < 1e-15);
        assert_eq!(mean(2.0, 1.0).to_bits(), mean(1.0, 2.0).to_bits());
        assert_eq!(mean(1.0, 1.0).to_bits(), Outcome::at(Measure::Use, 1.0).read(&run).to_bits());
    }

    #[test]
    fn what_lies_beyond_the_run_reads_its_edge() {
        let run = simulate(&Scenario { years: 1.0, regions: 2, ..Scenario::default() });
        let regional = |region, year| {
            let quantity = Quantity::Regional(RegionalMeasure::Fit, region);
            Outcome { quantity, when: When::At(year) }.read(&run)
        };
        assert_eq!(regional(9, 99.0).to_bits(), regional(1, 0.75).to_bits());
        assert_eq!(regional(0, f64::NAN).to_bits(), regional(0, 0.0).to_bits());
        assert_ne!(regional(0, 0.75).to_bits(), regional(1, 0.75).to_bits());
    }
}
