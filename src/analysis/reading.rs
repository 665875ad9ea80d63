//! What is read from a run, by name: a national measure, one region's, or a border.

use crate::model::{DT, Measure, RegionalMeasure, Run};
use std::fmt;

/// One number a step, read from a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// A national measure: `J`.
    National(Measure),
    /// A measure in a region, from 0: `J@1`.
    Regional(RegionalMeasure, usize),
    /// Share of records that cross the border between two regions: `border@0-1`.
    Border(usize, usize),
}

impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::National(measure) => f.write_str(measure.column()),
            Self::Regional(measure, region) => write!(f, "{}@{region}", measure.column()),
            Self::Border(one, other) => write!(f, "border@{one}-{other}"),
        }
    }
}

impl Reading {
    /// The reading called `name`, as it is displayed.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let Some((name, place)) = name.split_once('@') else {
            let found = Measure::ALL.iter().find(|measure| measure.column() == name);
            return found.map(|&measure| Self::National(measure));
        };
        if name == "border" {
            let (one, other) = place.split_once('-')?;
            return Some(Self::Border(one.parse().ok()?, other.parse().ok()?));
        }
        let found = RegionalMeasure::ALL.iter().find(|measure| measure.column() == name);
        Some(Self::Regional(*found?, place.parse().ok()?))
    }

    /// Whether a country of so many regions has the region or the border that is read.
    #[must_use]
    pub const fn fits(self, regions: usize) -> bool {
        match self {
            Self::National(_) => true,
            Self::Regional(_, region) => region < regions,
            Self::Border(one, other) => one < regions && other < regions && one != other,
        }
    }

    /// The value at `step`, or at the last if the run is shorter; 0 in a region that is not there.
    #[must_use]
    pub fn at(self, run: &Run, step: usize) -> f64 {
        let step = step.min(run.steps().saturating_sub(1));
        let value = match self {
            Self::National(measure) => run.series(measure).get(step).copied(),
            Self::Regional(measure, region) => run.by_region(measure, step).get(region).copied(),
            Self::Border(one, other) => run.border(step, one, other),
        };
        value.unwrap_or(0.0)
    }

    /// The first year at which the value reaches `level`, linear between quarters; `None` if it does
    /// not within the run.
    #[must_use]
    pub fn first_reaches(self, run: &Run, level: f64) -> Option<f64> {
        let step = (0..run.steps()).find(|&step| self.at(run, step) >= level)?;
        let Some(previous) = step.checked_sub(1) else {
            return Some(0.0);
        };
        let (before, after) = (self.at(run, previous), self.at(run, step));
        Some((step as f64 - (after - level) / (after - before)) * DT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Preset, Runner};

    #[test]
    fn names_read_back() {
        let mut all: Vec<Reading> = Measure::ALL.iter().map(|&m| Reading::National(m)).collect();
        all.extend(RegionalMeasure::ALL.iter().map(|&m| Reading::Regional(m, 7)));
        all.push(Reading::Border(3, 11));
        for reading in all {
            assert_eq!(Reading::parse(&reading.to_string()), Some(reading), "{reading}");
        }
        for bad in ["", "@", "Z9", "J@", "J@-1", "J@x", "border", "border@1", "border@1-", "AH@1"] {
            assert_eq!(Reading::parse(bad), None, "{bad}");
        }
    }

    #[test]
    #[expect(clippy::float_cmp, reason = "values are passed through")]
    fn values_are_those_of_the_run() {
        let mut runner = Runner::new();
        let run = runner.run(&Preset::Npfit.scenario());
        let hospital = Reading::National(Measure::HospitalAdoption);
        assert_eq!(hospital.at(run, 40), run.at(Measure::HospitalAdoption, 10.0));
        assert_eq!(hospital.at(run, usize::MAX), run.at(Measure::HospitalAdoption, 99.0));
        assert_eq!(
            Reading::Regional(RegionalMeasure::Joins, 3).at(run, 8),
            run.by_region(RegionalMeasure::Joins, 8)[3]
        );
        assert_eq!(Reading::Border(0, 1).at(run, 40), run.border(40, 0, 1).unwrap());
        assert_eq!(Reading::Border(0, 99).at(run, 40), 0.0);
        for level in [0.0, 0.1, 0.2, 0.9, f64::NAN] {
            let expected = run.first_reaches(Measure::HospitalAdoption, level);
            assert_eq!(hospital.first_reaches(run, level), expected, "{level}");
        }
        assert!(Reading::Border(0, 11).fits(12) && !Reading::Border(0, 12).fits(12));
        assert!(
            !Reading::Border(4, 4).fits(12) && !Reading::Regional(RegionalMeasure::Use, 1).fits(1)
        );
    }
}
