//! Block 11: the seats' gauges, and the record of everything else. Nothing here feeds back.

use crate::arithmetic::clamp01;
use crate::lanes::Lanes;
use crate::measure::{Measure, RegionalMeasure as R};
use crate::run::Run;
use crate::simulation::Simulation;
use crate::step::workspace::{Means, SectorMeans};

/// Measure the seats' gauges and record the step.
pub(crate) fn measure<V: Lanes>(s: &Simulation<V>, run: &mut Run, step: usize) {
    let n = &s.state.nation;
    let r = &s.work.region;
    let stocks = &s.state.regions;
    let national = |values: &[V]| s.national(values);
    let mean = |of: fn(&Means<V>) -> V| over(s, &s.work.fixed.weight, of);
    let (adoption, trust) = (s.work.nation.adoption, s.work.nation.trust);
    let (using, fit, legitimacy) = (mean(|m| m.using), mean(|m| m.fit), mean(|m| m.legitimacy));
    let (joins, joins_inside) = (mean(|m| m.joins), mean(|m| m.joins_inside));
    let (relational, coverage) = (national(&stocks.relational), national(&stocks.coverage));
    let projects = mean(|m| m.projects);
    let minister = clamp01(
        0.25 * adoption
            + 0.15 * coverage
            + 0.15 * n.infrastructure
            + 0.15 * trust
            + 0.30 * s.work.nation.promise * (1.0 - n.disappointment),
    );
    let board = clamp01(
        0.35 * joins_inside / 0.8
            + 0.25 * relational
            + 0.2 * national(&r.discretion)
            + 0.2 * s.work.nation.meso_service,
    );
    let clinician =
        clamp01(0.35 * fit + 0.25 * mean(|m| m.service) + 0.2 * legitimacy + 0.2 * using / 0.6);
    let supplier = clamp01(0.5 * projects / 0.25 + 0.3 * n.concentration + 0.2 * adoption);
    let patient = clamp01(0.75 * (0.5 * joins + 0.5 * using) / 0.7 + 0.25 * trust);
    let [hospital_adoption, hospital_seat] =
        sector_seat(s, &s.work.fixed.hospital_scale, |m| &m.hospitals);
    let [_, gp_seat] = sector_seat(s, &s.work.fixed.primary_scale, |m| &m.primary);
    for (measure, value) in [
        (Measure::Direction, n.direction),
        (Measure::Autonomy, n.autonomy),
        (Measure::Adoption, adoption),
        (Measure::Conformance, s.work.nation.conformance),
        (Measure::Use, using),
        (Measure::Fit, fit),
        (Measure::Workarounds, mean(|m| m.workarounds)),
        (Measure::Legitimacy, legitimacy),
        (Measure::Rigidity, mean(|m| m.rigidity)),
        (Measure::Debt, mean(|m| m.debt)),
        (Measure::Capability, mean(|m| m.capability)),
        (Measure::Comply, mean(|m| m.comply)),
        (Measure::Tailor, mean(|m| m.tailor)),
        (Measure::WorkAround, mean(|m| m.work_around)),
        (Measure::HoldOut, mean(|m| m.hold_out)),
        (Measure::Relational, relational),
        (Measure::Codified, national(&stocks.codified)),
        (Measure::Convergence, national(&stocks.convergence)),
        (Measure::Backlog, national(&stocks.backlog)),
        (Measure::Trust, trust),
        (Measure::Coverage, coverage),
        (Measure::Joins, joins),
        (Measure::Infrastructure, n.infrastructure),
        (Measure::Standards, n.standards),
        (Measure::StandardsAge, n.standards_age),
        (Measure::Concentration, n.concentration),
        (Measure::Contracts, n.contracts),
        (Measure::SecondaryUse, n.secondary_use),
        (Measure::SecondaryAppetite, n.secondary_appetite),
        (Measure::Strain, national(&r.strain)),
        (Measure::VoluntaryCommitment, mean(|m| m.voluntary)),
        (Measure::JoinsInside, joins_inside),
        (Measure::JoinsAcross, mean(|m| m.joins_across)),
        (Measure::HospitalAdoption, hospital_adoption),
        (Measure::Minister, minister),
        (Measure::Board, board),
        (Measure::Clinician, clinician),
        (Measure::Supplier, supplier),
        (Measure::Patient, patient),
        (Measure::HospitalSeat, hospital_seat),
        (Measure::GpSeat, gp_seat),
    ] {
        run.set(measure, step, value);
    }
    record_regions(s, run, step);
}

/// Sum over regions of scale times a mean, in index order.
#[inline]
fn over<V: Lanes>(s: &Simulation<V>, scale: &[V], of: impl Fn(&Means<V>) -> V) -> f64 {
    let mut sum = 0.0;
    for (&scale, means) in scale.iter().zip(&s.work.means) {
        sum = (scale * of(means)).add_to(sum);
    }
    sum
}

/// Adoption in one sector, and the clinician's gauge as that sector sees it.
fn sector_seat<V: Lanes>(
    s: &Simulation<V>,
    scale: &[V],
    sector: fn(&Means<V>) -> &SectorMeans<V>,
) -> [f64; 2] {
    let gauge = clamp01(
        0.35 * over(s, scale, |m| sector(m).fit)
            + 0.25 * over(s, scale, |m| sector(m).service)
            + 0.2 * over(s, scale, |m| sector(m).legitimacy)
            + 0.2 * over(s, scale, |m| sector(m).using) / 0.6,
    );
    [over(s, scale, |m| sector(m).adoption), gauge]
}

fn record_regions<V: Lanes>(s: &Simulation<V>, run: &mut Run, step: usize) {
    let r = &s.work.region;
    let stocks = &s.state.regions;
    let mut frame = run.frame(step);
    for (block, m) in s.work.means.iter().enumerate() {
        for (measure, value) in [
            (R::Adoption, m.adoption),
            (R::Conformance, m.conformance),
            (R::Use, m.using),
            (R::Fit, m.fit),
            (R::Workarounds, m.workarounds),
            (R::Legitimacy, m.legitimacy),
            (R::Rigidity, m.rigidity),
            (R::Debt, m.debt),
            (R::Capability, m.capability),
            (R::Relational, stocks.relational[block]),
            (R::Codified, stocks.codified[block]),
            (R::Convergence, stocks.convergence[block]),
            (R::Turbulence, stocks.turbulence[block]),
            (R::Backlog, stocks.backlog[block]),
            (R::Trust, stocks.trust[block]),
            (R::Coverage, stocks.coverage[block]),
            (R::Joins, m.joins),
            (R::JoinsInside, m.joins_inside),
            (R::JoinsAcross, m.joins_across),
            (R::RailOut, r.rail_out[block]),
            (R::Strain, r.strain[block]),
        ] {
            frame.set(measure.index(), block, value);
        }
    }
}
