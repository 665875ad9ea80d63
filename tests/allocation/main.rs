//! A step allocates nothing. Alone in its process: beside other tests, their allocations would count.

use middle_out::model::ModelVersion;
use middle_out::model::Preset;
use middle_out::model::Scenario;
use middle_out::model::Simulation;

#[global_allocator]
static COUNTED: &stats_alloc::StatsAlloc<std::alloc::System> = &stats_alloc::INSTRUMENTED_SYSTEM;

#[test]
fn a_step_allocates_nothing() {
    for version in [ModelVersion::One, ModelVersion::Two] {
        let scenario = Scenario { version, ..Preset::England.scenario() };
        let mut simulation = Simulation::new(&scenario);
        let mut run = simulation.record();
        for step in 0..simulation.steps() {
            let region = stats_alloc::Region::new(COUNTED);
            simulation.step(step, &mut run);
            let change = region.change();
            assert_eq!((change.allocations, change.reallocations), (0, 0), "step {step}");
        }
    }
}
