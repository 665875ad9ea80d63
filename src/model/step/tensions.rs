//! Block 10: twelve tensions, each a root of two unmet demands, made more salient by strain.

use crate::model::arithmetic::{abs, clamp01, max, min};
use crate::model::measure::{Measure, RegionalMeasure, TENSIONS};
use crate::model::run::Run;
use crate::model::simulation::Simulation;

/// Measure and record every tension. Tensions feed nothing back.
pub(crate) fn measure(s: &mut Simulation, run: &mut Run, step: usize) {
    let mut sums = [0.0; TENSIONS];
    for region in 0..s.country.regions {
        let (x, y) = poles(s, region);
        let salience = 0.75 + 0.25 * s.work.region.strain[region];
        for j in 0..TENSIONS {
            let intensity = (x[j] * y[j]).sqrt() * salience;
            sums[j] += s.country.region_weight[region] * intensity;
            let mut record = |first: RegionalMeasure, value: f64| {
                run.set_regional(first.index() + j, step, region, value);
            };
            record(RegionalMeasure::Tension1, intensity);
            record(RegionalMeasure::FirstPole1, x[j]);
            record(RegionalMeasure::SecondPole1, y[j]);
        }
    }
    for (j, sum) in sums.into_iter().enumerate() {
        run.set(Measure::ALL[Measure::Tension1.index() + j], step, sum);
    }
}

/// Unmet demand at the first and at the second pole of each tension in one region.
fn poles(s: &Simulation, region: usize) -> ([f64; TENSIONS], [f64; TENSIONS]) {
    let n = &s.state.nation;
    let nation = &s.work.nation;
    let r = &s.work.region;
    let m = &s.work.means;
    let stocks = &s.state.regions;
    let (ma, mc, mu) = (m.adoption[region], m.conformance[region], m.using[region]);
    let (mr, codified, z) =
        (stocks.relational[region], stocks.codified[region], stocks.convergence[region]);
    let (tb, bk, trust) = (stocks.turbulence[region], stocks.backlog[region], stocks.trust[region]);
    let (joins, voice, safe) = (r.joins[region], r.voice[region], r.safeguards[region]);
    let lost = r.lost_discretion[region];
    let d = n.direction;
    let align =
        clamp01(m.comply[region] + m.tailor[region] * (0.25 + 0.6 * n.standards) + 0.10 * voice);
    let performance = m.performance[region];
    let spread = m.spread[region];
    let flow = min(1.0, 2.0 * s.country.mean_cross_flow[region]);
    let urgency_load = 0.3 + 0.5 * nation.pressure;
    let first = [
        clamp01(
            1.0 - (mc + 0.4 * (r.partners_inside[region] - mc))
                * (1.0 - 0.5 * (0.6 * nation.patchwork + 0.3 * m.debt[region])),
        ),
        clamp01((0.45 + 0.55 * d) * (1.0 - align)),
        clamp01(
            (0.3 + 0.7 * ma) * (1.0 - joins) * (1.0 - 0.4 * mr) * (0.5 + 0.5 * n.concentration),
        ),
        clamp01((0.5 + 0.5 * ma) * (1.0 - joins * (0.5 + 0.5 * trust))),
        clamp01(1.0 - ma * (1.0 - 0.5 * n.standards_age * n.standards)),
        clamp01(urgency_load * (0.6 * (1.0 - ma) + 0.7 * bk / (0.5 + bk))),
        clamp01(
            nation.promise * (1.3 - ma) * (1.0 - 0.6 * r.visible[region])
                + 0.15 * tb
                + 0.15 * n.macro_turbulence,
        ),
        clamp01((0.35 + 0.65 * nation.pressure) * (1.0 - 0.5 * ma - 0.5 * mu)),
        1.0 - clamp01(0.40 * n.infrastructure + 0.20 * n.contracts + 0.20 * z + 0.25 * mc),
        clamp01(3.0 * spread + abs(performance - s.country.national(&m.performance))),
        clamp01(0.1 + n.secondary_appetite - n.secondary_use),
        clamp01(1.0 - 0.35 * mr - 0.25 * codified - 0.4 * align),
    ];
    let second = [
        1.0 - m.fit[region],
        clamp01((0.10 + lost) * (1.0 - 0.5 * voice - 0.3 * safe)),
        clamp01(
            n.concentration
                * (1.0 - clamp01(0.45 * mc + nation.openness + 0.2 * nation.tested))
                * (0.4 + 0.6 * ma),
        ),
        clamp01((0.15 + r.exposure[region]) * (1.0 - safe) * (1.4 - trust)),
        clamp01(
            0.8 * m.rigidity[region] + 0.25 * tb + 0.25 * nation.swing + 0.2 * r.migration[region],
        ),
        clamp01(
            (0.15
                + 0.6 * lost
                + 0.4 * max(0.0, nation.flows.contracts)
                + 0.15 * n.contracts
                + 0.3 * s.work.nation.urgency
                + 0.3 * m.projects[region])
                * (1.0 - voice),
        ),
        1.0 - clamp01(m.legitimacy[region] * (1.0 - 0.6 * lost) + 0.5 * voice * m.tailor[region]),
        clamp01(1.0 - 0.7 * m.capability[region] - 0.3 * mr),
        clamp01(n.concentration * (1.0 - nation.openness)),
        clamp01(1.0 - performance - spread),
        clamp01(
            clamp01(
                0.1 + 0.5 * n.secondary_appetite * n.infrastructure
                    + 0.4 * n.secondary_use
                    + 0.5 * nation.reporting,
            ) * (1.0 - 0.6 * safe - 0.3 * voice),
        ),
        clamp01(
            1.0 - (1.0 - flow) * r.joins_inside[region] - flow * r.joins_across[region] + 0.1 * tb,
        ),
    ];
    (first, second)
}
