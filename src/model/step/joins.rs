//! Block 4: what the step needs to know of regional means at once, rails, and partners.

use crate::lanes::Lanes;
use crate::simulation::Simulation;

/// Work out means, rails and partners. Joins are worked out where agency is.
pub(crate) fn meet<V: Lanes>(s: &mut Simulation<V>) {
    average(s);
    s.work.nation.adoption = s.national(&s.work.region.adoption);
    s.work.nation.conformance = s.national(&s.work.region.conformance);
    s.work.nation.performance = s.national(&s.work.region.performance);
    s.work.nation.trust = s.national(&s.state.regions.trust);
    let count = s.state.layout.regions;
    for region in 0..count {
        let conformance = &s.work.region.conformance;
        let of = |region: usize| conformance[region / V::COUNT].lanes()[region % V::COUNT];
        let both = of((region + count - 1) % count) + of((region + 1) % count);
        s.work.region.neighbours[region / V::COUNT].lanes_mut()[region % V::COUNT] = both;
    }
    for block in 0..s.state.layout.blocks {
        lay_rails(s, block);
    }
}

/// Means of adoption, conformance and capability, weighted by work, in index order.
fn average<V: Lanes>(s: &mut Simulation<V>) {
    let places = s.state.layout.places;
    let organisations = s.state.organisations.chunks_exact(places);
    let profiles = s.state.profiles.chunks_exact(places);
    for (block, (organisations, profiles)) in organisations.zip(profiles).enumerate() {
        let zero = V::splat(0.0);
        let (mut adoption, mut conformance, mut capability) = (zero, zero, zero);
        for (organisation, profile) in organisations.iter().zip(profiles) {
            adoption = adoption + profile.weight * organisation.adoption;
            conformance = conformance + profile.weight * organisation.conformance;
            capability = capability + profile.weight * organisation.capability;
        }
        let work = &mut s.work.region;
        work.adoption[block] = adoption;
        work.conformance[block] = conformance;
        work.capability[block] = capability;
        work.performance[block] = V::splat(0.5) * adoption + V::splat(0.5) * capability;
    }
}

/// Joins are a harmonic mean of own and partner conformance times the rails; regional convergence
/// helps inside and, without national conformance, puts a border outside.
fn lay_rails<V: Lanes>(s: &mut Simulation<V>, block: usize) {
    let k = V::splat;
    let p = &s.parameters;
    let nation = &s.state.nation;
    let work = &mut s.work.region;
    let (mc, ma) = (work.conformance[block], work.adoption[block]);
    let convergence = s.state.regions.convergence[block];
    let codified = s.state.regions.codified[block];
    work.partners_inside[block] = mc + (ma - mc) * convergence;
    work.partners_across[block] =
        k(0.3) * work.neighbours[block] + k(0.4 * s.work.nation.conformance);
    work.rail_in[block] = (k(0.20 + 0.30 * nation.infrastructure)
        + k(0.45) * codified
        + k(0.20) * s.state.regions.relational[block])
        .least(k(1.0));
    work.rail_out[block] = (k(0.15 + 0.65 * nation.infrastructure + 0.10 * nation.standards)
        + k(0.20) * codified)
        .least(k(1.0))
        * (k(1.0) - k(p.bord) * convergence * (k(1.0) - mc));
}
