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

use crate::model::run::Run;
use crate::model::simulation::Simulation;
pub(crate) use workspace::Workspace;

/// Work out one step, record it and move the stocks on.
pub(crate) fn step(s: &mut Simulation, step: usize, run: &mut Run) {
    shocks::strike(s, step); // block 0
    nation::move_levers(s, step); // block 1
    load::serve(s, step); // block 2
    load::deliver(s, step); // block 3
    joins::join(s, step); // block 4
    regions::mediate(s, step); // block 5
    nation::flow(s); // block 9, from start-of-step values
    agency::record_and_act(s, run, step); // blocks 6, 7 and 12 of the organisations
    tensions::measure(s, run, step); // block 10
    gauges::measure(s, run, step); // block 11
    regions::update(s, step); // blocks 8 and 12 of the regions
    nation::update(s); // block 12 of the nation
}
