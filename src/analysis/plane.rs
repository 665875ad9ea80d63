//! The square of direction and autonomy: what a scenario comes to at every point of it.

use crate::analysis::ensemble::step_near;
use crate::analysis::toolbox::{CENTRE, REGIONS, spell};
use crate::analysis::{Reading, Sweep};
use crate::model::{LeverChange, Run, Runner, Scenario};

/// Points along one side of the square as the story shows it.
pub const PLANE_SIZE: usize = 41;

/// Most points along one side.
pub const MAX_PLANE_SIZE: usize = 101;

/// What becomes of the mechanisms from point to point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PlaneRule {
    /// They are as the scenario has them.
    Hold,
    /// Each lever brings its tools: the centre's run at `share` of direction and the regions' at
    /// `share` of autonomy from the start, whatever the scenario says of those six.
    Toolboxes {
        /// Intensity at a lever of 1, 0..1.
        share: f64,
    },
}

/// A scenario at every point of a square grid, both levers held throughout. Unit `i` is the point
/// `i % size` steps of direction and `i / size` steps of autonomy from (0, 0); a row holds each
/// reading in each year.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaneSweep {
    scenario: Scenario,
    rule: PlaneRule,
    size: usize,
    readings: Vec<Reading>,
    steps: Vec<usize>,
}

/// A point of the square and the value there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// National direction, 0..1.
    pub direction: f64,
    /// Local autonomy, 0..1.
    pub autonomy: f64,
    /// The value.
    pub value: f64,
}

/// Highest and lowest of some points; of equals, the one of less autonomy, then of less direction.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extremes {
    /// Where the value is highest.
    pub highest: Spot,
    /// Where it is lowest.
    pub lowest: Spot,
}

/// One reading in one year over the square.
#[derive(Clone, Debug, PartialEq)]
pub struct Plane {
    /// What is read.
    pub reading: Reading,
    /// Year from the start.
    pub year: f64,
    /// Points along one side.
    pub size: usize,
    /// `size` rows of autonomy from 0 to 1, each `size` values of direction from 0 to 1.
    pub values: Vec<f64>,
    /// Over the whole square.
    pub square: Extremes,
    /// On the line of one slider, from all autonomy to all direction.
    pub line: Extremes,
}

impl PlaneSweep {
    /// Ask for `readings` in the steps nearest to `years` on a grid of `size` by `size` points. A
    /// year beyond the run is read at its end; a step asked for twice is read once. `None` if the
    /// size is not 2 to [`MAX_PLANE_SIZE`], if there is nothing to read or no year, or if the
    /// country has not the region of a reading.
    #[must_use]
    pub fn new(
        scenario: Scenario,
        rule: PlaneRule,
        size: usize,
        readings: Vec<Reading>,
        years: &[f64],
    ) -> Option<Self> {
        let last = scenario.steps() - 1;
        let mut steps: Vec<usize> = years.iter().map(|&year| step_near(year).min(last)).collect();
        steps.sort_unstable();
        steps.dedup();
        let regions = scenario.region_count();
        let sound = (2..=MAX_PLANE_SIZE).contains(&size)
            && !readings.is_empty()
            && !steps.is_empty()
            && readings.iter().all(|reading| reading.fits(regions));
        // What comes after the last year that is read is not worth running.
        let years = steps.last().map_or(0.0, |&step| Run::year(step + 1));
        let scenario = Scenario { years, ..scenario };
        sound.then_some(Self { scenario, rule, size, readings, steps })
    }

    /// The scenario at a point, both levers 0..1.
    #[must_use]
    pub fn scenario(&self, direction: f64, autonomy: f64) -> Scenario {
        let mut scenario = self.scenario.clone();
        scenario.levers = vec![LeverChange { year: 0.0, direction, autonomy }];
        if let PlaneRule::Toolboxes { share } = self.rule {
            let centre = CENTRE.map(|id| spell(id, share * direction, 0.0));
            let regions = REGIONS.map(|id| spell(id, share * autonomy, 0.0));
            scenario.mechanisms.extend(centre.into_iter().chain(regions).flatten());
        }
        scenario
    }

    /// Points along one side.
    #[must_use]
    pub const fn size(&self) -> usize {
        self.size
    }

    /// Direction and autonomy of point `index`.
    #[must_use]
    pub fn point(&self, index: usize) -> (f64, f64) {
        (self.lever(index % self.size), self.lever(index / self.size))
    }

    fn lever(&self, step: usize) -> f64 {
        step as f64 / (self.size - 1) as f64
    }

    /// A plane for each reading and, within it, each year, from the rows of all units in order.
    /// `None` where a row is missing, too many or of the wrong length.
    #[must_use]
    pub fn gather(&self, rows: &[Vec<f64>]) -> Option<Vec<Plane>> {
        let width = self.readings.len() * self.steps.len();
        if rows.len() != self.units() || rows.iter().any(|row| row.len() != width) {
            return None;
        }
        let asked = self
            .readings
            .iter()
            .flat_map(|&reading| self.steps.iter().map(move |&step| (reading, Run::year(step))));
        let plane = |(column, (reading, year))| {
            let values: Vec<f64> = rows.iter().map(|row| row[column]).collect();
            let square = self.extremes(&values, 0..self.units())?;
            let line = (1..=self.size).map(|row| row * (self.size - 1));
            let line = self.extremes(&values, line)?;
            Some(Plane { reading, year, size: self.size, values, square, line })
        };
        asked.enumerate().map(plane).collect()
    }

    fn extremes(&self, values: &[f64], points: impl Iterator<Item = usize>) -> Option<Extremes> {
        let mut found: Option<Extremes> = None;
        for index in points {
            let (direction, autonomy) = self.point(index);
            let spot = Spot { direction, autonomy, value: *values.get(index)? };
            let extremes = found.get_or_insert(Extremes { highest: spot, lowest: spot });
            if spot.value > extremes.highest.value {
                extremes.highest = spot;
            }
            if spot.value < extremes.lowest.value {
                extremes.lowest = spot;
            }
        }
        found
    }
}

impl Sweep for PlaneSweep {
    fn columns(&self) -> Vec<String> {
        let name = |reading: &Reading, step: &usize| format!("{reading} {:?}", Run::year(*step));
        let names = self.readings.iter().flat_map(|r| self.steps.iter().map(move |s| name(r, s)));
        names.collect()
    }

    fn units(&self) -> usize {
        self.size * self.size
    }

    fn unit(&self, index: usize, runner: &mut Runner) -> Vec<f64> {
        if index >= self.units() {
            return Vec::new();
        }
        let (direction, autonomy) = self.point(index);
        let run = runner.run(&self.scenario(direction, autonomy));
        let read = |reading: &Reading| {
            let reading = *reading;
            self.steps.iter().map(move |&step| reading.at(run, step))
        };
        self.readings.iter().flat_map(read).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::rows;
    use crate::model::{Measure, Mechanism, Preset, RegionalMeasure};

    fn joins() -> Vec<Reading> {
        vec![Reading::National(Measure::Joins)]
    }

    #[test]
    #[expect(clippy::float_cmp, reason = "values are passed through")]
    fn a_point_is_a_run_with_both_levers_held_to_its_last_year() {
        let readings = vec![Reading::Border(0, 1), Reading::Regional(RegionalMeasure::Use, 2)];
        let england = Preset::England.scenario();
        let sweep =
            PlaneSweep::new(england.clone(), PlaneRule::Hold, 3, readings, &[5.0, 1.0]).unwrap();
        assert_eq!(sweep.columns(), ["border@0-1 1.0", "border@0-1 5.0", "U@2 1.0", "U@2 5.0"]);
        let planes = sweep.gather(&rows(&sweep)).unwrap();
        let mut runner = Runner::new();
        for (index, autonomy, direction) in [(0, 0.0, 0.0), (5, 0.5, 1.0), (7, 1.0, 0.5)] {
            let levers = vec![LeverChange { year: 0.0, direction, autonomy }];
            let run = runner.run(&Scenario { levers, ..england.clone() });
            assert_eq!(planes[0].values[index], run.border(4, 0, 1).unwrap());
            assert_eq!(planes[1].values[index], run.border(20, 0, 1).unwrap());
            assert_eq!(planes[3].values[index], run.by_region(RegionalMeasure::Use, 20)[2]);
        }
        assert_eq!(planes.iter().map(|p| p.year).collect::<Vec<_>>(), [1.0, 5.0, 1.0, 5.0]);
    }

    #[test]
    fn extremes_are_those_of_the_values() {
        let sweep =
            PlaneSweep::new(Scenario::default(), PlaneRule::Hold, 3, joins(), &[1.0]).unwrap();
        // Autonomy grows downwards here; the line runs from the lower left to the upper right.
        let values = [4.0, 9.0, 1.0, 2.0, 3.0, 0.0, 1.0, 9.0, 5.0];
        let rows: Vec<Vec<f64>> = values.iter().map(|&value| vec![value]).collect();
        let plane = &sweep.gather(&rows).unwrap()[0];
        let spot = |direction, autonomy, value| Spot { direction, autonomy, value };
        assert_eq!(plane.square.highest, spot(0.5, 0.0, 9.0));
        assert_eq!(plane.square.lowest, spot(1.0, 0.5, 0.0));
        assert_eq!(plane.line.highest, spot(0.5, 0.5, 3.0));
        assert_eq!(plane.line.lowest, spot(1.0, 0.0, 1.0));
        assert_eq!(plane.values, values);
        assert!(sweep.gather(&rows[1..]).is_none() && sweep.gather(&vec![vec![]; 9]).is_none());
    }

    #[test]
    fn toolboxes_overrule_the_scenario_and_leave_the_rest() {
        let mut base = Scenario::default();
        base.mechanisms.extend([spell(1, 0.9, 3.0), spell(4, 0.9, 0.0)].into_iter().flatten());
        let rule = PlaneRule::Toolboxes { share: 0.5 };
        let sweep = PlaneSweep::new(base, rule, 2, joins(), &[9.0]).unwrap();
        let mechanisms = sweep.scenario(0.6, 1.0).mechanisms;
        let last = |mechanism: Mechanism| {
            let mut spells = mechanisms.iter().filter(|spell| spell.mechanism == mechanism);
            spells.next_back().map(|spell| (spell.start, spell.intensity))
        };
        assert_eq!(last(Mechanism::MandatedStandards), Some((0.0, 0.3)));
        assert_eq!(last(Mechanism::RegionalBoards), Some((0.0, 0.5)));
        assert_eq!(last(Mechanism::Incentives), Some((0.0, 0.9)));
        assert_eq!(mechanisms.len(), 8);
    }

    #[test]
    fn what_cannot_be_asked_is_refused() {
        let ask = |size, readings, years: &[f64]| {
            PlaneSweep::new(Scenario::default(), PlaneRule::Hold, size, readings, years)
        };
        assert!(ask(1, joins(), &[1.0]).is_none() && ask(102, joins(), &[1.0]).is_none());
        assert!(ask(2, vec![], &[1.0]).is_none() && ask(2, joins(), &[]).is_none());
        assert!(ask(2, vec![Reading::Border(0, 12)], &[1.0]).is_none());
        let sweep = ask(101, joins(), &[f64::NAN, -3.0, f64::INFINITY, 24.75]).unwrap();
        assert_eq!((sweep.units(), sweep.columns().len()), (10_201, 2));
        assert!(sweep.unit(10_201, &mut Runner::new()).is_empty());
    }
}
