//! Block 4: regional means, rails, and joins: care whose record arrives.

use crate::model::arithmetic::{abs, min};
use crate::model::simulation::Simulation;

/// Work out means, rails, joins and consent.
pub(crate) fn join(s: &mut Simulation, step: usize) {
    average(s);
    let work = &mut s.work;
    work.nation.adoption = s.country.national(&work.means.adoption);
    work.nation.conformance = s.country.national(&work.means.conformance);
    work.nation.trust = s.country.national(&s.state.regions.trust);
    let opt_out = s.inputs[step].opt_out;
    for region in 0..s.country.regions {
        join_region(s, region);
        let trust = s.state.regions.trust[region];
        let opted_in = 0.04 + 0.2 * trust * s.state.regions.engagement[region];
        let opted = 1.0 - 0.3 * (1.0 - trust) * (1.0 - trust);
        s.work.region.consent[region] = opted_in + opt_out * (opted - opted_in);
    }
}

fn average(s: &mut Simulation) {
    let organisations = &s.state.organisations;
    for region in 0..s.country.regions {
        let mean = |values: &[f64]| s.country.mean(region, values);
        let means = &mut s.work.means;
        means.adoption[region] = mean(&organisations.adoption);
        means.conformance[region] = mean(&organisations.conformance);
        means.using[region] = mean(&organisations.using);
        means.fit[region] = mean(&organisations.fit);
        means.workarounds[region] = mean(&organisations.workarounds);
        means.legitimacy[region] = mean(&organisations.legitimacy);
        means.rigidity[region] = mean(&organisations.rigidity);
        means.debt[region] = mean(&organisations.debt);
        means.capability[region] = mean(&organisations.capability);
        means.comply[region] = mean(&organisations.comply);
        means.tailor[region] = mean(&organisations.tailor);
        means.projects[region] = mean(&organisations.projects);
        means.service[region] = mean(&s.work.service);
        let places = region * s.country.per_region..(region + 1) * s.country.per_region;
        let performance =
            |o: usize| 0.5 * organisations.adoption[o] + 0.5 * organisations.capability[o];
        let (mut level, mut spread) = (0.0, 0.0);
        for o in places.clone() {
            level += s.country.weight[o] * performance(o);
        }
        for o in places {
            spread += s.country.weight[o] * abs(performance(o) - level);
        }
        means.performance[region] = level;
        means.spread[region] = spread;
    }
}

/// Joins are a harmonic mean of own and partner conformance times the rails; regional convergence
/// helps inside and, without national conformance, puts a border outside.
fn join_region(s: &mut Simulation, region: usize) {
    let p = &s.parameters;
    let count = s.country.regions;
    let conformance = &s.work.means.conformance;
    let (mc, ma) = (conformance[region], s.work.means.adoption[region]);
    let (before, after) = ((region + count - 1) % count, (region + 1) % count);
    let regions = &s.state.regions;
    let nation = &s.state.nation;
    let convergence = regions.convergence[region];
    let inside = mc + (ma - mc) * convergence;
    let across = 0.3 * (conformance[before] + conformance[after]) + 0.4 * s.work.nation.conformance;
    let rail_in = min(
        1.0,
        0.20 + 0.45 * regions.codified[region]
            + 0.30 * nation.infrastructure
            + 0.20 * regions.relational[region],
    );
    let rail_out = min(
        1.0,
        0.15 + 0.65 * nation.infrastructure
            + 0.20 * regions.codified[region]
            + 0.10 * nation.standards,
    ) * (1.0 - p.bord * convergence * (1.0 - mc));
    let organisations = &s.state.organisations;
    let (mut joins_inside, mut joins_across, mut joins) = (0.0, 0.0, 0.0);
    for o in region * s.country.per_region..(region + 1) * s.country.per_region {
        let (c, a) = (organisations.conformance[o], organisations.adoption[o]);
        let own = c + (a - c) * convergence;
        let j_in = 2.0 * own * inside / (own + inside + 1e-9) * rail_in;
        let j_out = 2.0 * c * across / (c + across + 1e-9) * rail_out;
        let j = j_in + s.country.cross_flow[o] * (j_out - j_in);
        s.work.joins[o] = j;
        let weight = s.country.weight[o];
        joins_inside += weight * j_in;
        joins_across += weight * j_out;
        joins += weight * j;
    }
    let work = &mut s.work.region;
    work.partners_inside[region] = inside;
    work.partners_across[region] = across;
    work.rail_in[region] = rail_in;
    work.rail_out[region] = rail_out;
    work.joins_inside[region] = joins_inside;
    work.joins_across[region] = joins_across;
    work.joins[region] = joins;
}
