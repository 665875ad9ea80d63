//! Block 10: twelve tensions, each a root of two unmet demands, made more salient by strain.

use crate::arithmetic::max;
use crate::lanes::Lanes;
use crate::measure::{Measure, RegionalMeasure, TENSIONS};
use crate::run::Run;
use crate::simulation::Simulation;

/// Measure and record every tension. Tensions feed nothing back.
pub(crate) fn measure<V: Lanes>(s: &mut Simulation<V>, run: &mut Run, step: usize) {
    let mut sums = [0.0; TENSIONS];
    let mut frame = run.frame(step);
    for block in 0..s.state.layout.blocks {
        let poles = poles(s, block);
        let salience = V::splat(0.75) + V::splat(0.25) * s.work.region.strain[block];
        let weight = s.work.fixed.weight[block];
        for (j, (&[x, y], sum)) in poles.iter().zip(&mut sums).enumerate() {
            let intensity = (x * y).root() * salience;
            *sum = (weight * intensity).add_to(*sum);
            frame.set(RegionalMeasure::Tension1.index() + j, block, intensity);
            frame.set(RegionalMeasure::FirstPole1.index() + j, block, x);
            frame.set(RegionalMeasure::SecondPole1.index() + j, block, y);
        }
    }
    for (j, sum) in sums.into_iter().enumerate() {
        run.set(Measure::ALL[Measure::Tension1.index() + j], step, sum);
    }
}

/// Unmet demand at the first and at the second pole of each tension in one block of regions.
#[inline]
fn poles<V: Lanes>(s: &Simulation<V>, block: usize) -> [[V; 2]; TENSIONS] {
    let k = V::splat;
    let one = k(1.0);
    let n = &s.state.nation;
    let nation = &s.work.nation;
    let r = &s.work.region;
    let m = &s.work.means[block];
    let stocks = &s.state.regions;
    let (ma, mc, mu) = (m.adoption, m.conformance, m.using);
    let (mr, codified, z) =
        (stocks.relational[block], stocks.codified[block], stocks.convergence[block]);
    let (tb, bk, trust) = (stocks.turbulence[block], stocks.backlog[block], stocks.trust[block]);
    let (voice, safe, lost) = (r.voice[block], r.safeguards[block], r.lost_discretion[block]);
    let r16 = r.delivered[super::regions::R16][block];
    let migration = r16 * m.rigidity;
    let align = (m.comply + m.tailor * k(0.25 + 0.6 * n.standards) + k(0.10) * voice).share();
    let performance = r.performance[block];
    let crossing = s.work.fixed.crossing[block];
    let concentration = k(n.concentration);
    let hurry =
        0.15 + 0.4 * max(0.0, nation.flows.contracts) + 0.15 * n.contracts + 0.3 * nation.urgency;
    let first = [
        (one - (mc + k(0.4) * (r.partners_inside[block] - mc))
            * (one - k(0.5) * (k(0.6 * nation.patchwork) + k(0.3) * m.debt)))
            .share(),
        (k(0.45 + 0.55 * n.direction) * (one - align)).share(),
        ((k(0.3) + k(0.7) * ma)
            * (one - m.joins)
            * (one - k(0.4) * mr)
            * k(0.5 + 0.5 * n.concentration))
        .share(),
        ((k(0.5) + k(0.5) * ma) * (one - m.joins * (k(0.5) + k(0.5) * trust))).share(),
        (one - ma * k(1.0 - 0.5 * n.standards_age * n.standards)).share(),
        (k(0.3 + 0.5 * nation.pressure) * (k(0.6) * (one - ma) + k(0.7) * bk / (k(0.5) + bk)))
            .share(),
        (k(nation.promise) * (k(1.3) - ma) * (one - k(0.6) * r.visible[block])
            + k(0.15) * tb
            + k(0.15 * n.macro_turbulence))
        .share(),
        ((k(0.35) + k(0.65) * r.pressure[block]) * (one - k(0.5) * ma - k(0.5) * mu)).share(),
        one - (k(0.40 * n.infrastructure + 0.20 * n.contracts) + k(0.20) * z + k(0.25) * mc)
            .share(),
        (k(3.0) * m.spread + performance.distance(k(nation.performance))).share(),
        k(0.1 + n.secondary_appetite - n.secondary_use).share(),
        (one - k(0.35) * mr - k(0.25) * codified - k(0.4) * align - k(s.revision.run16) * r16 * z)
            .share(),
    ];
    let second = [
        // A mean of sixteen that are all 1 may come out above 1 by the last bit.
        (one - m.fit).share(),
        ((k(0.10) + lost) * (one - k(0.5) * voice - k(0.3) * safe)).share(),
        (concentration
            * (one - (k(0.45) * mc + k(nation.openness + 0.2 * nation.tested)).share())
            * (k(0.4) + k(0.6) * ma))
            .share(),
        ((k(0.15) + r.exposure[block]) * (one - safe) * (k(1.4) - trust)).share(),
        (k(0.8) * m.rigidity + k(0.25) * tb + k(0.25 * nation.swing) + k(0.2) * migration).share(),
        ((k(hurry) + k(0.6) * lost + k(0.3) * m.projects) * (one - voice)).share(),
        one - (m.legitimacy * (one - k(0.6) * lost) + k(0.5) * voice * m.tailor).share(),
        (one - k(0.7) * m.capability - k(0.3) * mr).share(),
        k(n.concentration * (1.0 - nation.openness)).share(),
        (one - performance - m.spread).share(),
        (k(0.1
            + 0.5 * n.secondary_appetite * n.infrastructure
            + 0.4 * n.secondary_use
            + 0.5 * nation.reporting)
        .share()
            * (one - k(0.6) * safe - k(0.3) * voice))
            .share(),
        (one - (one - crossing) * m.joins_inside - crossing * m.joins_across + k(0.1) * tb).share(),
    ];
    std::array::from_fn(|j| [first[j], second[j]])
}
