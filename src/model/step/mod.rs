//! One quarter, block by block (model specification, section 9). Stocks keep their start-of-step
//! values until each tier's own update, but for shocks, which change them at once.

mod agency;
mod gauges;
mod joins;
mod load;
mod nation;
mod regions;
mod shocks;
mod tensions;
mod workspace;

use crate::lanes::Lanes;
use crate::run::Run;
use crate::simulation::Simulation;
pub(crate) use workspace::Workspace;

/// Work out one step, record it and move the stocks on.
///
/// The organisations are passed through once: whatever needs sums over them that are not known
/// before (strain, exposure, the nation's flows, every read-out) comes after, from values at the
/// start of the step that the pass leaves behind.
pub(crate) fn step<V: Lanes>(s: &mut Simulation<V>, step: usize, run: &mut Run) {
    shocks::strike(s, step); // block 0
    nation::move_levers(s, step); // block 1
    load::serve(s, step); // block 2
    load::deliver(s, step); // block 3
    joins::meet(s); // block 4
    regions::mediate(s); // block 5
    agency::act(s); // blocks 4, 6, 7 and 12 of the organisations
    regions::sum_up(s);
    nation::flow(s); // block 9, from start-of-step values
    tensions::measure(s, run, step); // block 10
    gauges::measure(s, run, step); // block 11
    regions::update(s); // blocks 8 and 12 of the regions
    nation::update(s); // block 12 of the nation
}
