//! Blocks 5 and 8: what the meso tier makes of policy, and how its own stocks move.

use crate::model::DT;
use crate::model::arithmetic::{clamp01, max, min, up};
use crate::model::mechanism::Mechanism as M;
use crate::model::simulation::Simulation;

/// Places of the regional mechanisms in the arrays of [`crate::model::REGIONAL`].
pub(crate) const R7: usize = 0;
pub(crate) const R8: usize = 1;
pub(crate) const R11: usize = 2;
pub(crate) const R13: usize = 3;
pub(crate) const R16: usize = 4;

/// Block 5: named intermediates, national and regional.
pub(crate) fn mediate(s: &mut Simulation, step: usize) {
    let p = &s.parameters;
    let n = &s.state.nation;
    let e = |mechanism: M| n.effective[mechanism.index()];
    let (d, a) = (n.direction, n.autonomy);
    let (e1, e2, e3, e4) = (
        e(M::MandatedStandards),
        e(M::MatchedFunding),
        e(M::NationalProcurement),
        e(M::Incentives),
    );
    let (e6, e9, e10) =
        (e(M::SharedInfrastructure), e(M::ClinicalLeadership), e(M::ConformanceTesting));
    let (e12, e14) = (e(M::OpenInterfaces), e(M::MaturityEvaluation));
    let urgency = s.inputs[step].urgency;
    let w = &mut s.work.nation;
    w.urgency = urgency;
    w.coercion = d * (1.0 - 0.6 * a);
    w.pressure = clamp01(
        0.2 + 0.4 * urgency + 0.30 * e2 + 0.30 * e4 + 0.25 * n.contracts + 0.12 * e14 + 0.1 * d,
    );
    w.promise = clamp01(0.15 + 0.35 * d + 0.35 * n.contracts + 0.15 * e6);
    w.promise_gap = max(0.0, w.promise - w.adoption);
    w.openness = clamp01(0.3 * e12 + 0.15 * n.standards * e1);
    w.tested = n.standards * e10;
    w.reporting = clamp01(0.5 * e4 + 0.3 * e14);
    w.patchwork = e12 * (1.0 - n.standards);
    let national_loss = 0.6 * d * (1.0 - a)
        + p.zz3 * e3 * (1.0 - 0.4 * a)
        + p.zz1 * e1 * (1.0 - 0.5 * a)
        + p.zz6 * e6 * (1.0 - 0.5 * a)
        + 0.04 * e10
        + 0.06 * e14;
    let r = &mut s.work.region;
    let stocks = &s.state.regions;
    for region in 0..s.country.regions {
        let [r7, r8, _, _, r16] = [R7, R8, R11, R13, R16].map(|k| r.delivered[k][region]);
        let lost = clamp01(national_loss + p.zz16 * r16 * (1.0 - 0.3 * a) + 0.10 * r8 * (1.0 - a));
        r.lost_discretion[region] = lost;
        r.discretion[region] = 1.0 - lost;
        r.voice[region] = clamp01(
            0.25 * a
                + 0.3 * r8
                + 0.35 * e9
                + 0.25 * stocks.engagement[region]
                + 0.15 * stocks.relational[region],
        );
        r.visible[region] = clamp01(
            0.25 + p.v14 * e14 + p.v8 * r8
                - 0.3 * stocks.turbulence[region]
                - 0.3 * n.macro_turbulence,
        );
        r.exposure[region] = clamp01(
            0.25 * n.infrastructure + 0.30 * n.secondary_use + 0.25 * r.joins[region] + 0.25 * e12,
        );
        r.safeguards[region] =
            clamp01(0.45 * r7 + 0.45 * stocks.engagement[region] + 0.2 * stocks.codified[region]);
        r.slowing[region] = 1.0 / (1.0 + p.bk_slow * stocks.backlog[region]);
        r.migration[region] = r16 * s.work.means.rigidity[region];
    }
}

/// Blocks 8 and 12: flows of the regional stocks, and their update.
pub(crate) fn update(s: &mut Simulation, step: usize) {
    let p = &s.parameters;
    let n = &s.state.nation;
    let work = &s.work.region;
    let urgency = s.inputs[step].urgency;
    let (d, a) = (n.direction, n.autonomy);
    let e15 = n.effective[M::PublicEngagement.index()];
    let national_trust = s.work.nation.trust;
    let stocks = &mut s.state.regions;
    for region in 0..s.country.regions {
        let [r7, r8, _, r13, r16] = [R7, R8, R11, R13, R16].map(|k| work.delivered[k][region]);
        let (e8, e11) = (stocks.effective[R8][region], stocks.effective[R11][region]);
        let service = work.service[region];
        let (mr, mc, z) =
            (stocks.relational[region], stocks.codified[region], stocks.convergence[region]);
        let (tb, bk, scar) =
            (stocks.turbulence[region], stocks.backlog[region], stocks.scar[region]);
        let (trust, engagement) = (stocks.trust[region], stocks.engagement[region]);
        let delivery = mr * (1.0 + p.kr) / (mr + p.kr);
        let d_relational = (p.mr0 + p.mr8 * e8 + p.mr11 * e11 + p.mra * a)
            * (1.0 - mr)
            * (1.0 - 0.5 * tb)
            * (0.5 + 0.5 * service)
            - mr * p.m_dec * (1.0 + (1.0 - service));
        let d_codified = (p.c0 + p.c8 * r8 + p.c7 * r7 + 0.04 * n.standards)
            * (1.0 - mc)
            * (0.4 + 0.6 * service)
            - p.c_dec * mc;
        let d_convergence =
            (p.z16 * r16 + p.z8 * r8 * (1.0 - d * n.standards)) * (1.0 - z) - p.z_dec * z;
        let d_backlog = work.sign_off[region] * (1.0 - 0.7 * urgency) + p.bk_da * d * a
            - p.thr * (0.2 + 0.8 * service) * (0.3 + 0.7 * delivery) * (1.0 + 0.5 * r13) * bk;
        let trust_target = clamp01(
            p.p0 + p.p15 * engagement * (1.0 - scar)
                + p.p7 * r7
                + 0.10 * s.work.means.using[region]
                - p.pX * work.exposure[region] * (1.0 - work.safeguards[region])
                - 0.25 * scar,
        );
        let pace = if trust_target > trust { 1.0 / p.tau_Pu } else { 1.0 / p.tau_Pd };
        let d_trust = (trust_target - trust) * pace + 0.05 * (national_trust - trust);
        let d_engagement = (e15 * (1.0 - 0.6 * scar) - engagement) / p.tau_En;
        let reachable = n.infrastructure + (1.0 - n.infrastructure) * work.partners_inside[region];
        let d_coverage = (work.consent[region] * reachable - stocks.coverage[region]) / p.tau_cov;
        stocks.relational[region] = up(mr, DT, d_relational);
        stocks.codified[region] = up(mc, DT, d_codified);
        stocks.convergence[region] = up(z, DT, d_convergence);
        stocks.backlog[region] = min(4.0, max(0.0, bk + DT * d_backlog));
        stocks.trust[region] = up(trust, DT, d_trust);
        stocks.engagement[region] = up(engagement, DT, d_engagement);
        stocks.coverage[region] = up(stocks.coverage[region], DT, d_coverage);
        stocks.turbulence[region] = tb - DT / p.tau_tb * tb;
        stocks.scar[region] = scar - DT / p.tau_sc * scar;
    }
}
