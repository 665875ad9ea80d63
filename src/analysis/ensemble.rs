//! One scenario in many plausible worlds: bands, the year in which a level is reached, and which
//! coefficients matter.

use crate::analysis::statistics::{ascending, correlation_of_ranks, quantile, ranks};
use crate::analysis::{Reading, Sweep, Worlds};
use crate::model::{Run, Runner, Scenario};

/// Shares of worlds at which a band is drawn.
pub const BAND: [f64; 5] = [0.05, 0.25, 0.5, 0.75, 0.95];

/// The question when a reading first reaches a level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reach {
    /// What is read.
    pub reading: Reading,
    /// The level.
    pub level: f64,
}

/// A scenario, the worlds to run it in, and what to read. Unit 0 is the scenario as it stands, unit
/// `i` is world `i - 1`; a row holds each reading in each year, then each year of reaching (infinite
/// where it is never reached).
#[derive(Clone, Debug, PartialEq)]
pub struct Ensemble {
    scenario: Scenario,
    worlds: Worlds,
    readings: Vec<Reading>,
    reaches: Vec<Reach>,
    /// Steps that are read, ascending.
    steps: Vec<usize>,
}

/// What a gathered ensemble says.
#[derive(Clone, Debug, PartialEq)]
pub struct Bands {
    /// Number of worlds gathered.
    pub worlds: usize,
    /// Years from the start of what follows.
    pub years: Vec<f64>,
    /// One for each reading.
    pub spreads: Vec<Spread>,
    /// One for each question of reaching.
    pub reaches: Vec<ReachBand>,
}

/// A reading over time across the worlds.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// What is read.
    pub reading: Reading,
    /// The scenario as it stands, one value a year of [`Bands::years`].
    pub base: Vec<f64>,
    /// Quantiles across the worlds, one list for each share of [`BAND`], one value a year.
    pub quantiles: [Vec<f64>; BAND.len()],
}

/// When a level is reached across the worlds, in years from the start; `None` is never within the
/// run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReachBand {
    /// The question.
    pub reach: Reach,
    /// The scenario as it stands.
    pub base: Option<f64>,
    /// Quantiles across the worlds, one for each share of [`BAND`]; never counts as latest.
    pub quantiles: [Option<f64>; BAND.len()],
    /// Number of worlds in which it is never reached.
    pub never: usize,
}

/// A number per world whose causes are asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outcome {
    /// Reading (place in the list) in the recorded year nearest to `year`.
    Level {
        /// Place in the list of readings.
        reading: usize,
        /// Years from the start.
        year: f64,
    },
    /// The year of reaching (place in the list).
    Reached(usize),
}

/// How an outcome goes with a column of the worlds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Matter {
    /// Name of the column.
    pub name: &'static str,
    /// Spearman's rank correlation across the worlds, -1..1.
    pub correlation: f64,
}

impl Ensemble {
    /// Ask for `readings` in the steps nearest to `years`, and for `reaches`. Years beyond the run
    /// are read at its end; steps asked for twice are read once. `None` if there is no world or
    /// nothing to read, or a reading of a region that the country does not have.
    #[must_use]
    pub fn new(
        scenario: Scenario,
        worlds: Worlds,
        readings: Vec<Reading>,
        reaches: Vec<Reach>,
        years: &[f64],
    ) -> Option<Self> {
        let last = scenario.steps() - 1;
        let mut steps: Vec<usize> = years.iter().map(|&year| step_near(year).min(last)).collect();
        steps.sort_unstable();
        steps.dedup();
        let regions = scenario.region_count();
        let read = readings.iter().chain(reaches.iter().map(|reach| &reach.reading));
        let fits = read.clone().all(|reading| reading.fits(regions));
        let empty = worlds.is_empty() || read.count() == 0;
        let silent = steps.is_empty() && !readings.is_empty();
        (fits && !empty && !silent).then_some(Self { scenario, worlds, readings, reaches, steps })
    }

    /// The scenario as it stands.
    #[must_use]
    pub const fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The worlds it is run in.
    #[must_use]
    pub const fn worlds(&self) -> &Worlds {
        &self.worlds
    }

    /// Bands from the rows of units 0, 1, 2 and so on: all of them, or the first so many while work
    /// goes on. `None` of fewer than two, of too many, or if one is not a row of this ensemble.
    #[must_use]
    pub fn bands(&self, rows: &[Vec<f64>]) -> Option<Bands> {
        let (base, worlds) = self.sound(rows)?;
        let across = |column: usize| ascending(worlds.iter().map(|row| row[column]));
        let mut spreads = Vec::with_capacity(self.readings.len());
        for (reading, start) in self.readings.iter().zip((0..).step_by(self.steps.len().max(1))) {
            let mut spread = Spread {
                reading: *reading,
                base: base[start..start + self.steps.len()].to_vec(),
                quantiles: Default::default(),
            };
            for column in start..start + self.steps.len() {
                let sorted = across(column);
                for (list, share) in spread.quantiles.iter_mut().zip(BAND) {
                    list.push(quantile(&sorted, share)?);
                }
            }
            spreads.push(spread);
        }
        let first = self.readings.len() * self.steps.len();
        let reaches = self.reaches.iter().zip(first..).map(|(&reach, column)| {
            let sorted = across(column);
            let reached = |year: f64| year.is_finite().then_some(year);
            ReachBand {
                reach,
                base: reached(base[column]),
                quantiles: BAND.map(|share| quantile(&sorted, share).and_then(reached)),
                never: sorted.iter().filter(|year| !year.is_finite()).count(),
            }
        });
        let years = self.steps.iter().map(|&step| Run::year(step)).collect();
        Some(Bands { worlds: worlds.len(), years, spreads, reaches: reaches.collect() })
    }

    /// How an outcome goes with each column that the worlds drew, the strongest first and the
    /// columns' order between equals. Columns that the scenario sets itself are left out, since they
    /// are the same in every world. `None` as for [`Ensemble::bands`], or if there is no such
    /// outcome.
    #[must_use]
    pub fn matters(&self, rows: &[Vec<f64>], outcome: Outcome) -> Option<Vec<Matter>> {
        let (_, worlds) = self.sound(rows)?;
        let column = self.column(outcome)?;
        let outcomes: Vec<f64> = worlds.iter().map(|row| row[column]).collect();
        let outcomes = ranks(&outcomes);
        let names = Worlds::columns();
        let mut matters = Vec::new();
        for drawn in Worlds::drawn(&self.scenario) {
            let values: Vec<f64> =
                (0..worlds.len()).map(|index| self.worlds.value(index, drawn)).collect();
            let correlation = correlation_of_ranks(&ranks(&values), &outcomes);
            matters.push(Matter { name: names.get(drawn)?, correlation });
        }
        matters.sort_by(|one, other| other.correlation.abs().total_cmp(&one.correlation.abs()));
        Some(matters)
    }

    /// The column of a row that holds an outcome.
    #[must_use]
    pub fn column(&self, outcome: Outcome) -> Option<usize> {
        let width = self.steps.len();
        match outcome {
            Outcome::Level { reading, year } if reading < self.readings.len() => {
                let asked = step_near(year);
                let near = |place: &usize| self.steps[*place].abs_diff(asked);
                Some(reading * width + (0..width).min_by_key(near)?)
            }
            Outcome::Reached(place) if place < self.reaches.len() => {
                Some(self.readings.len() * width + place)
            }
            _ => None,
        }
    }

    /// The row of the scenario as it stands and the rows of the worlds.
    fn sound<'r>(&self, rows: &'r [Vec<f64>]) -> Option<(&'r Vec<f64>, &'r [Vec<f64>])> {
        let width = self.readings.len() * self.steps.len() + self.reaches.len();
        let (base, worlds) = rows.split_first()?;
        let number = 1..=self.worlds.len();
        let fit = number.contains(&worlds.len()) && rows.iter().all(|row| row.len() == width);
        fit.then_some((base, worlds))
    }
}

impl Sweep for Ensemble {
    fn columns(&self) -> Vec<String> {
        let mut columns = Vec::new();
        for reading in &self.readings {
            let name = |&step: &usize| format!("{reading} {:?}", Run::year(step));
            columns.extend(self.steps.iter().map(name));
        }
        let name = |reach: &Reach| format!("{}>={:?}", reach.reading, reach.level);
        columns.extend(self.reaches.iter().map(name));
        columns
    }

    fn units(&self) -> usize {
        self.worlds.len() + 1
    }

    fn unit(&self, index: usize, runner: &mut Runner) -> Vec<f64> {
        if index >= self.units() {
            return Vec::new();
        }
        let run = match index.checked_sub(1) {
            None => runner.run(&self.scenario),
            Some(world) => runner.run(&self.worlds.scenario(world, &self.scenario)),
        };
        let mut row = Vec::with_capacity(self.readings.len() * self.steps.len());
        for reading in &self.readings {
            row.extend(self.steps.iter().map(|&step| reading.at(run, step)));
        }
        for Reach { reading, level } in &self.reaches {
            row.push(reading.first_reaches(run, *level).unwrap_or(f64::INFINITY));
        }
        row
    }
}

/// The step nearest to `year`, however long the run.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "casts saturate; a step beyond the run is brought back to its end"
)]
pub(crate) fn step_near(year: f64) -> usize {
    (year / crate::model::DT + 0.5) as usize
}

#[cfg(test)]
#[path = "ensemble_tests.rs"]
mod tests;
