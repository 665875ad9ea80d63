//! The model without the page, for the browser to time: `cargo xtask bench` builds it, and
//! `benches/page` calls what is exported here.
#![expect(clippy::must_use_candidate, reason = "JavaScript calls what is here")]

use middle_out_peak as kernel;

use middle_out::analysis::{Ensemble, PLANE_SIZE, PlaneRule, PlaneSweep, Reading, Sweep, Worlds};
use middle_out::model::{Measure, Run, Runner, SECTORS, Scenario, Simulation, simulate};
use middle_out::share::read_scenario;
use wasm_bindgen::prelude::wasm_bindgen;

/// Years that a question asks for: every quarter of the run.
const QUARTERS: u32 = 100;

/// A scenario and the memory in which it is run.
#[wasm_bindgen]
pub struct Desk {
    scenario: Scenario,
    runner: Runner,
    runs: u32,
}

#[wasm_bindgen]
impl Desk {
    /// A desk for a scenario in the form of the parameter file; nothing where it cannot be read.
    pub fn open(scenario: &str) -> Option<Desk> {
        read_scenario(scenario).ok().map(Self::of)
    }

    /// One run in memory of its own, as the first on a page.
    pub fn first(&self) -> f64 {
        outcome(&simulate(&self.scenario))
    }

    /// So many runs, the first lever a little further on at each, as under a reader's hand.
    pub fn drag(&mut self, runs: u32) -> f64 {
        let mut sum = 0.0;
        for _ in 0..runs {
            self.runs = (self.runs + 1) % 50;
            if let Some(lever) = self.scenario.levers.first_mut() {
                lever.direction = 0.5 + f64::from(self.runs) * 0.01;
            }
            sum += outcome(self.runner.run(&self.scenario));
        }
        sum
    }

    /// Every column of the reference files, one after another.
    pub fn columns(&mut self) -> Vec<f64> {
        let run = self.runner.run(&self.scenario);
        Measure::OUTPUT.iter().flat_map(|&measure| run.series(measure)).copied().collect()
    }

    /// The same scenario in a country of true size.
    #[must_use]
    pub fn true_scale(&self) -> Desk {
        Self::of(self.scenario.at_true_scale())
    }

    /// The same scenario with so many times the organisations in each region.
    #[must_use]
    pub fn grown(&self, factor: usize) -> Desk {
        let regions = self.scenario.region_count();
        let totals = SECTORS.map(|sector| sector.count * regions * factor);
        Self::of(Scenario { organisations: Some(totals), ..self.scenario.clone() })
    }

    /// How many organisations the country has.
    pub fn organisations(&self) -> usize {
        Simulation::new(&self.scenario).country().need.len()
    }

    /// Bands of three measures over `count` plausible worlds.
    pub fn worlds(&self, count: usize) -> Option<Crowd> {
        let readings =
            [Measure::Adoption, Measure::Joins, Measure::Use].map(Reading::National).to_vec();
        let years: Vec<f64> = (0..QUARTERS).map(|quarter| f64::from(quarter) * 0.25).collect();
        let worlds = Worlds::new(count, 1);
        let sweep = Ensemble::new(self.scenario.clone(), worlds, readings, Vec::new(), &years)?;
        Some(Crowd { sweep: Box::new(sweep), runner: Runner::new(), done: 0 })
    }

    /// The square of both levers, as the story shows it.
    pub fn plane(&self) -> Option<Crowd> {
        let readings = vec![Reading::National(Measure::Use)];
        let rule = PlaneRule::Hold;
        let sweep = PlaneSweep::new(self.scenario.clone(), rule, PLANE_SIZE, readings, &[20.0])?;
        Some(Crowd { sweep: Box::new(sweep), runner: Runner::new(), done: 0 })
    }
}

impl Desk {
    fn of(scenario: Scenario) -> Self {
        Self { scenario, runner: Runner::new(), runs: 0 }
    }
}

/// A question of many runs, worked out a few units at a time.
#[wasm_bindgen]
pub struct Crowd {
    sweep: Box<dyn Sweep>,
    runner: Runner,
    done: usize,
}

#[wasm_bindgen]
impl Crowd {
    /// Units of work in all.
    pub fn units(&self) -> usize {
        self.sweep.units()
    }

    /// Works out so many units more, and starts anew after the last.
    pub fn work(&mut self, units: usize) -> f64 {
        let mut sum = 0.0;
        for _ in 0..units {
            sum += self.sweep.unit(self.done, &mut self.runner).iter().sum::<f64>();
            self.done = (self.done + 1) % self.sweep.units();
        }
        sum
    }
}

/// Floating-point operations of so many rounds, one number at a time.
#[wasm_bindgen]
pub fn scalar_operations(rounds: u32) -> f64 {
    kernel::scalar_operations(rounds)
}

/// Floating-point operations of so many rounds, two numbers at a time.
#[wasm_bindgen]
pub fn vector_operations(rounds: u32) -> f64 {
    kernel::vector_operations(rounds)
}

/// Multiplications and additions at the machine's best, one number at a time.
#[wasm_bindgen]
pub fn peak_scalar(rounds: u32) -> f64 {
    kernel::scalar(rounds)
}

/// The same, two numbers at a time.
#[wasm_bindgen]
pub fn peak_vector(rounds: u32) -> f64 {
    kernel::vector(rounds)
}

/// Something that depends on the whole run, so that none of it may be left out.
fn outcome(run: &Run) -> f64 {
    let last = run.steps() - 1;
    Measure::OUTPUT.iter().map(|&measure| run.series(measure)[last]).sum()
}

fn main() {}
