//! One country on its way: the stocks, and the workspace in which a step is worked out.

use crate::country::Country;
use crate::lanes::Lanes;
use crate::mechanism::{MECHANISM_COUNT, MechanismSpec, REGIONAL};
use crate::parameter::Parameters;
use crate::revision::Revision;
use crate::run::Run;
use crate::scenario::{Inputs, Scenario};
use crate::state::State;
use crate::step::{self, Workspace};
use wide::f64x2;

/// A scenario being run, over lanes of regions ([`Lanes`]; two unless asked otherwise).
///
/// Preparing it may allocate, a step does not, and preparing another scenario of the same size in
/// its place does not either.
#[derive(Clone, Debug, Default)]
pub struct Simulation<V = f64x2> {
    pub(crate) parameters: Parameters,
    pub(crate) revision: Revision,
    pub(crate) table: Vec<MechanismSpec>,
    pub(crate) country: Country,
    pub(crate) inputs: Vec<Inputs>,
    pub(crate) timetable: RegionalTimetable,
    pub(crate) state: State<V>,
    pub(crate) work: Workspace<V>,
}

/// What differs between regions in the step at hand, one value a region.
#[derive(Clone, Debug, Default)]
pub(crate) struct RegionalTimetable {
    entries: Vec<crate::scenario::RegionalGain>,
    /// Multipliers of the regional mechanisms, `[REGIONAL][region]`.
    pub(crate) gains: [Vec<f64>; REGIONAL.len()],
    /// Weight of meso reorganisations.
    pub(crate) reorganisation_weights: Vec<f64>,
}

impl RegionalTimetable {
    /// Whether every region runs every mechanism alike.
    pub(crate) const fn is_even(&self) -> bool {
        self.entries.is_empty()
    }
}

impl Simulation {
    /// Prepare a run. Values that the model cannot accept are put back or clamped.
    #[must_use]
    pub fn new(scenario: &Scenario) -> Self {
        Self::over_lanes(scenario)
    }
}

impl<V: Lanes> Simulation<V> {
    /// Prepare a run over lanes of a given kind. The bits of its results do not depend on the kind.
    #[must_use]
    pub fn over_lanes(scenario: &Scenario) -> Self {
        let mut simulation = Self::default();
        simulation.prepare(scenario);
        simulation
    }

    /// Prepare another run in the same memory.
    pub fn prepare(&mut self, scenario: &Scenario) {
        let regions = scenario.region_count();
        self.parameters = scenario.parameters.sound();
        self.revision = scenario.sound_revision();
        self.table.clear();
        self.table.extend(scenario.sound_table());
        self.country.redraw(
            &self.parameters,
            regions,
            scenario.organisation_totals(),
            scenario.seed,
        );
        self.inputs.clear();
        self.inputs.extend((0..scenario.steps()).map(|step| scenario.inputs(step)));
        self.timetable.entries.clear();
        self.timetable.entries.extend_from_slice(&scenario.gains);
        for gains in &mut self.timetable.gains {
            gains.clear();
            gains.resize(regions, 1.0);
        }
        scenario.sound_weights(&mut self.timetable.reorganisation_weights);
        let first = self.inputs[0];
        self.state.start(&self.parameters, &self.country, &first);
        self.work.prepare(&self.country, &self.state);
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
        for (mechanism, gains) in REGIONAL.iter().zip(&self.timetable.gains) {
            let level = intensity[mechanism.index()] * gains[region];
            intensity[mechanism.index()] = if level < 1.0 { level } else { 1.0 };
        }
        intensity
    }

    /// Work out step `step`, record it, and move the stocks on by a quarter. Steps must be taken in
    /// order; one beyond the end is ignored.
    pub fn step(&mut self, step: usize, run: &mut Run) {
        if step < self.steps() && step < run.steps() && run.regions() == self.country.regions {
            let RegionalTimetable { entries, gains, .. } = &mut self.timetable;
            if !entries.is_empty() {
                crate::scenario::gains_in(entries, step, gains);
            }
            step::step(self, step, run);
        }
    }

    /// Sum over regions of weight times value, in index order.
    pub(crate) fn national(&self, values: &[V]) -> f64 {
        let mut sum = 0.0;
        for (&weight, &value) in self.work.fixed.weight.iter().zip(values) {
            sum = (weight * value).add_to(sum);
        }
        sum
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
