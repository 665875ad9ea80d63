//! Blocks 1 and 9: the levers, and how the national stocks move.

use crate::DT;
use crate::arithmetic::{abs, clamp01, max, min, up};
use crate::lanes::Lanes;
use crate::mechanism::Mechanism as M;
use crate::simulation::Simulation;
use crate::step::regions::{R7, R8, R16};
use crate::step::workspace::NationFlows;

/// Block 1: the levers in effect follow those announced; a swing is the distance from the
/// remembered line.
pub(crate) fn move_levers<V: Lanes>(s: &mut Simulation<V>, step: usize) {
    let p = &s.parameters;
    let n = &mut s.state.nation;
    let inputs = &s.inputs[step];
    n.direction += DT / p.tau_lev * (inputs.direction - n.direction);
    n.autonomy += DT / p.tau_lev * (inputs.autonomy - n.autonomy);
    n.remembered_direction += DT / p.tau_mem * (n.direction - n.remembered_direction);
    n.remembered_autonomy += DT / p.tau_mem * (n.autonomy - n.remembered_autonomy);
    s.work.nation.swing = min(
        1.0,
        abs(n.direction - n.remembered_direction) + abs(n.autonomy - n.remembered_autonomy),
    );
}

/// Block 9: flows and targets of the national stocks, from start-of-step values.
pub(crate) fn flow<V: Lanes>(s: &mut Simulation<V>) {
    let p = &s.parameters;
    let n = &s.state.nation;
    let e = |mechanism: M| n.effective[mechanism.index()];
    let work = &s.work.nation;
    let national = |values: &[V]| s.national(values);
    let delivered = &s.work.region.delivered;
    let d = n.direction;
    let (e1, e3, e4, e5) =
        (e(M::MandatedStandards), e(M::NationalProcurement), e(M::Incentives), e(M::Exemplars));
    let (e6, e9, e10) =
        (e(M::SharedInfrastructure), e(M::ClinicalLeadership), e(M::ConformanceTesting));
    let (e12, e14) = (e(M::OpenInterfaces), e(M::MaturityEvaluation));
    let able = work.macro_service * (1.0 - 0.5 * n.macro_turbulence);
    let contracts_target = min(1.0, 1.3 * e3);
    let adoption = work.adoption;
    s.work.nation.flows = NationFlows {
        standards: (p.std1 * e1 + p.std0 * d) * (1.0 - n.standards) * able
            - p.std_dec * n.standards,
        standards_age: p.age * n.standards * (1.0 - n.standards_age)
            - (0.03 + 0.08 * e12 + 0.02 * e9) * n.standards_age,
        infrastructure: (p.n6 * e6 + p.n0 * d * work.money_service)
            * (1.0 - n.infrastructure)
            * able
            - p.n_dec * n.infrastructure,
        concentration_target: clamp01(
            p.g0 + p.g3 * e3 + p.g10 * e10 + p.g4 * e4 + p.g16 * national(&delivered[R16])
                - p.g12 * e12
                - 0.10 * e1,
        ),
        contracts: p.ct3 * max(0.0, contracts_target - n.contracts) * work.macro_service
            - n.contracts
                * (0.25 * max(0.0, n.contracts - contracts_target)
                    + 0.06 * (1.0 - national(&s.work.region.legitimacy))),
        appetite_target: clamp01(
            p.dx0
                + p.dxN * n.infrastructure
                + p.dx8 * national(&delivered[R8])
                + p.dx4 * e4
                + 0.1 * e14,
        ),
        secondary_use_target: n.secondary_appetite
            * (0.3 * n.infrastructure + 0.7 * national(&s.work.region.partners_inside))
            * work.trust
            * (1.0 + 0.3 * national(&delivered[R7])),
        blueprints_target: e5 * (0.4 + 1.2 * adoption) / (1.0 + 0.8 * adoption),
    };
}

/// Block 12 of the nation.
pub(crate) fn update<V: Lanes>(s: &mut Simulation<V>) {
    let p = &s.parameters;
    let work = &s.work.nation;
    let flows = &work.flows;
    let n = &mut s.state.nation;
    n.macro_turbulence -= DT / p.tau_tb * n.macro_turbulence;
    n.micro_turbulence -= DT / p.tau_tb * n.micro_turbulence;
    n.standards = up(n.standards, DT, flows.standards);
    n.standards_age = up(n.standards_age, DT, flows.standards_age);
    n.infrastructure = up(n.infrastructure, DT, flows.infrastructure);
    n.contracts = up(n.contracts, DT, flows.contracts);
    n.concentration += DT / p.tau_G * (flows.concentration_target - n.concentration);
    n.secondary_appetite += DT / 3.0 * (flows.appetite_target - n.secondary_appetite);
    n.secondary_use += DT / 2.0 * (flows.secondary_use_target - n.secondary_use);
    n.blueprints += DT / p.tau_B * (flows.blueprints_target - n.blueprints);
    n.disappointment += DT / p.tau_dz * (work.promise_gap - n.disappointment);
}
