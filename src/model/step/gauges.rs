//! Block 11: the seats' gauges, and the record of everything else.

use crate::model::arithmetic::clamp01;
use crate::model::country::weighted;
use crate::model::measure::{Measure, RegionalMeasure as R};
use crate::model::run::Run;
use crate::model::simulation::Simulation;

/// Record what is read from the organisations' stocks before they move: national and regional means
/// that no equation asks for, and the two sector seats.
pub(crate) fn record_organisations(s: &Simulation, run: &mut Run, step: usize) {
    let org = &s.state.organisations;
    let national = |values: &[f64]| {
        let mut sum = 0.0;
        for region in 0..s.country.regions {
            sum += s.country.region_weight[region] * s.country.mean(region, values);
        }
        sum
    };
    run.set(Measure::WorkAround, step, national(&org.work_around));
    run.set(Measure::HoldOut, step, national(&org.hold_out));
    run.set(Measure::HospitalAdoption, step, weighted(&s.country.hospital_weight, &org.adoption));
    let seat = |weights: &[f64]| {
        clamp01(
            0.35 * weighted(weights, &org.fit)
                + 0.25 * weighted(weights, &s.work.service)
                + 0.2 * weighted(weights, &org.legitimacy)
                + 0.2 * weighted(weights, &org.using) / 0.6,
        )
    };
    run.set(Measure::HospitalSeat, step, seat(&s.country.hospital_weight));
    run.set(Measure::GpSeat, step, seat(&s.country.primary_weight));
}

/// Measure the seats' gauges and record the step. Nothing here feeds back.
pub(crate) fn measure(s: &Simulation, run: &mut Run, step: usize) {
    let n = &s.state.nation;
    let m = &s.work.means;
    let r = &s.work.region;
    let stocks = &s.state.regions;
    let national = |values: &[f64]| s.country.national(values);
    let (adoption, trust) = (s.work.nation.adoption, s.work.nation.trust);
    let (using, fit, legitimacy) = (national(&m.using), national(&m.fit), national(&m.legitimacy));
    let (joins, joins_inside) = (national(&r.joins), national(&r.joins_inside));
    let (relational, coverage) = (national(&stocks.relational), national(&stocks.coverage));
    let projects = national(&m.projects);
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
        clamp01(0.35 * fit + 0.25 * national(&m.service) + 0.2 * legitimacy + 0.2 * using / 0.6);
    let supplier = clamp01(0.5 * projects / 0.25 + 0.3 * n.concentration + 0.2 * adoption);
    let patient = clamp01(0.75 * (0.5 * joins + 0.5 * using) / 0.7 + 0.25 * trust);
    for (measure, value) in [
        (Measure::Direction, n.direction),
        (Measure::Autonomy, n.autonomy),
        (Measure::Adoption, adoption),
        (Measure::Conformance, s.work.nation.conformance),
        (Measure::Use, using),
        (Measure::Fit, fit),
        (Measure::Workarounds, national(&m.workarounds)),
        (Measure::Legitimacy, legitimacy),
        (Measure::Rigidity, national(&m.rigidity)),
        (Measure::Debt, national(&m.debt)),
        (Measure::Capability, national(&m.capability)),
        (Measure::Comply, national(&m.comply)),
        (Measure::Tailor, national(&m.tailor)),
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
        (Measure::VoluntaryCommitment, national(&r.voluntary)),
        (Measure::JoinsInside, joins_inside),
        (Measure::JoinsAcross, national(&r.joins_across)),
        (Measure::Minister, minister),
        (Measure::Board, board),
        (Measure::Clinician, clinician),
        (Measure::Supplier, supplier),
        (Measure::Patient, patient),
    ] {
        run.set(measure, step, value);
    }
    for (measure, values) in [
        (R::Adoption, &m.adoption),
        (R::Conformance, &m.conformance),
        (R::Use, &m.using),
        (R::Fit, &m.fit),
        (R::Workarounds, &m.workarounds),
        (R::Legitimacy, &m.legitimacy),
        (R::Rigidity, &m.rigidity),
        (R::Debt, &m.debt),
        (R::Capability, &m.capability),
        (R::Relational, &stocks.relational),
        (R::Codified, &stocks.codified),
        (R::Convergence, &stocks.convergence),
        (R::Turbulence, &stocks.turbulence),
        (R::Backlog, &stocks.backlog),
        (R::Trust, &stocks.trust),
        (R::Coverage, &stocks.coverage),
        (R::Joins, &r.joins),
        (R::JoinsInside, &r.joins_inside),
        (R::JoinsAcross, &r.joins_across),
        (R::RailOut, &r.rail_out),
        (R::Strain, &r.strain),
    ] {
        for (region, &value) in values.iter().enumerate() {
            run.set_regional(measure.index(), step, region, value);
        }
    }
}
