//! One country on its way: the stocks, and the workspace in which a step is worked out.

use crate::model::country::Country;
use crate::model::mechanism::{MECHANISM_COUNT, MechanismSpec, REGIONAL};
use crate::model::parameter::Parameters;
use crate::model::run::Run;
use crate::model::scenario::{Inputs, Scenario};
use crate::model::state::State;
use crate::model::step::Workspace;

/// A scenario being run. Creating it allocates everything; a step allocates nothing.
#[derive(Clone, Debug)]
pub struct Simulation {
    pub(crate) parameters: Parameters,
    pub(crate) table: [MechanismSpec; MECHANISM_COUNT],
    pub(crate) country: Country,
    pub(crate) inputs: Vec<Inputs>,
    scenario: Scenario,
    /// Multipliers of the regional mechanisms in this step, `[REGIONAL][region]`.
    pub(crate) gains: [Vec<f64>; REGIONAL.len()],
    pub(crate) reorganisation_weights: Vec<f64>,
    pub(crate) state: State,
    pub(crate) work: Workspace,
}

impl Simulation {
    /// Prepare a run. Values that the model cannot accept are put back or clamped.
    #[must_use]
    pub fn new(scenario: &Scenario) -> Self {
        let parameters = scenario.sound_parameters();
        let country = Country::draw(&parameters, scenario.region_count(), scenario.seed);
        let inputs: Vec<Inputs> = (0..scenario.steps()).map(|step| scenario.inputs(step)).collect();
        let state = State::initial(&parameters, &country, &inputs[0]);
        let work = Workspace::new(&parameters, &country);
        Self {
            parameters,
            table: scenario.sound_table(),
            country,
            inputs,
            gains: [(); REGIONAL.len()].map(|()| vec![1.0; scenario.region_count()]),
            reorganisation_weights: scenario.sound_weights(),
            scenario: scenario.clone(),
            state,
            work,
        }
    }

    /// Number of steps.
    #[must_use]
    pub fn steps(&self) -> usize {
        self.inputs.len()
    }

    /// The country as drawn.
    #[must_use]
    pub const fn country(&self) -> &Country {
        &self.country
    }

    /// An empty record of the right size.
    #[must_use]
    pub fn record(&self) -> Run {
        Run::empty(self.steps(), self.country.regions)
    }

    /// Intensity of every mechanism in `region`: `min(1, m * gain)` for the regional five.
    pub(crate) fn intensity_in(&self, step: usize, region: usize) -> [f64; MECHANISM_COUNT] {
        let mut intensity = self.inputs[step].intensity;
        for (mechanism, gains) in REGIONAL.iter().zip(&self.gains) {
            let level = intensity[mechanism.index()] * gains[region];
            intensity[mechanism.index()] = if level < 1.0 { level } else { 1.0 };
        }
        intensity
    }

    /// Work out step `step`, record it, and move the stocks on by a quarter. Steps must be taken in
    /// order; one beyond the end is ignored.
    pub fn step(&mut self, step: usize, run: &mut Run) {
        if step < self.steps() && step < run.steps() && run.regions() == self.country.regions {
            self.scenario.gains_in(step, &mut self.gains);
            crate::model::step::step(self, step, run);
        }
    }
}

/// Run a scenario from start to end.
#[must_use]
pub fn simulate(scenario: &Scenario) -> Run {
    let mut simulation = Simulation::new(scenario);
    let mut run = simulation.record();
    for step in 0..simulation.steps() {
        simulation.step(step, &mut run);
    }
    run
}
