//! Blocks 5 and 8: what the meso tier makes of policy, and how its own stocks move.

use crate::DT;
use crate::arithmetic::{clamp01, max};
use crate::lanes::Lanes;
use crate::mechanism::Mechanism as M;
use crate::simulation::Simulation;

/// Places of the regional mechanisms in the arrays of [`crate::REGIONAL`].
pub(crate) const R7: usize = 0;
pub(crate) const R8: usize = 1;
pub(crate) const R11: usize = 2;
pub(crate) const R13: usize = 3;
pub(crate) const R16: usize = 4;

/// Block 5: named intermediates, national and regional.
pub(crate) fn mediate<V: Lanes>(s: &mut Simulation<V>) {
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
    let w = &mut s.work.nation;
    w.coercion = d * (1.0 - 0.6 * a);
    w.pressure = clamp01(
        0.2 + 0.4 * w.urgency + 0.30 * e2 + 0.30 * e4 + 0.25 * n.contracts + 0.12 * e14 + 0.1 * d,
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
    let k = V::splat;
    let by_consolidation = k(p.zz16 * (1.0 - 0.3 * a));
    let by_boards = k(0.10 * (1.0 - a));
    let voice_base = k(0.25 * a + 0.35 * e9);
    let hurried = k(w.pressure + s.revision.dated * e(M::Exemplars));
    let visible_base = k(0.25 + p.v14 * e14 - 0.3 * n.macro_turbulence);
    let r = &mut s.work.region;
    let stocks = &s.state.regions;
    for block in 0..s.state.layout.blocks {
        let [r7, r8, r16] = [R7, R8, R16].map(|index| r.delivered[index][block]);
        let lost = (k(national_loss) + by_consolidation * r16 + by_boards * r8).share();
        r.lost_discretion[block] = lost;
        r.discretion[block] = k(1.0) - lost;
        let retuned = stocks.lagging[block] * (k(1.0) - stocks.turbulence[block]);
        r.retuned[block] = retuned;
        r.pressure[block] = (hurried + k(s.revision.dated) * r8).least(k(1.0));
        r.voice[block] = (voice_base
            + k(0.3) * r8
            + k(0.25) * stocks.engagement[block]
            + k(0.15) * stocks.relational[block]
            + k(s.revision.re_voice) * retuned)
            .share();
        r.visible[block] =
            (visible_base + k(p.v8) * r8 - k(0.3) * stocks.turbulence[block]).share();
        r.safeguards[block] =
            (k(0.45) * r7 + k(0.45) * stocks.engagement[block] + k(0.2) * stocks.codified[block])
                .share();
        r.slowing[block] = k(1.0) / (k(1.0) + k(p.bk_slow) * stocks.backlog[block]);
    }
}

/// What block 5 says of strain and exposure, once the organisations' service and joins are known.
pub(crate) fn sum_up<V: Lanes>(s: &mut Simulation<V>) {
    let k = V::splat;
    let n = &s.state.nation;
    let e12 = n.effective[M::OpenInterfaces.index()];
    let open = k(0.25 * n.infrastructure + 0.30 * n.secondary_use + 0.25 * e12);
    let macro_strain = k(0.25 * (1.0 - s.work.nation.macro_service));
    let r = &mut s.work.region;
    for (block, means) in s.work.means.iter().enumerate() {
        r.exposure[block] = (open + k(0.25) * means.joins).share();
        r.strain[block] = k(0.35) * (k(1.0) - means.service)
            + k(0.4) * (k(1.0) - r.service[block])
            + macro_strain;
        r.legitimacy[block] = means.legitimacy;
    }
}

/// Blocks 8 and 12: flows of the regional stocks, and their update.
pub(crate) fn update<V: Lanes>(s: &mut Simulation<V>) {
    let k = V::splat;
    let p = &s.parameters;
    let n = &s.state.nation;
    let work = &s.work.region;
    let nation = &s.work.nation;
    let (d, a) = (n.direction, n.autonomy);
    let e15 = k(n.effective[M::PublicEngagement.index()]);
    let one = k(1.0);
    let dt = k(DT);
    let growth = k(p.mr0 + p.mra * a);
    let codifying = k(p.c0 + 0.04 * n.standards);
    let boards_converge = k(p.z8 * (1.0 - d * n.standards));
    let decided = k(1.0 - 0.7 * nation.urgency);
    let two_signatures = k(p.bk_da * d * a);
    let (regained, lost) = (k(1.0 / p.tau_Pu), k(1.0 / p.tau_Pd));
    let unreached = k(1.0 - n.infrastructure);
    let fading = k(DT / p.tau_tb);
    let forgetting = k(DT / p.tau_sc);
    let (catching_up, lapsing) = (k(DT / s.revision.tau_re), k(s.revision.re_two));
    let (believing, covering) = (k(DT / p.tau_En), k(DT / p.tau_cov));
    let stocks = &mut s.state.regions;
    for (block, means) in s.work.means.iter().enumerate() {
        let [r7, r8, r13, r16] = [R7, R8, R13, R16].map(|index| work.delivered[index][block]);
        let (e8, e11) = (stocks.effective[R8][block], stocks.effective[R11][block]);
        let service = work.service[block];
        let (mr, mc, z) =
            (stocks.relational[block], stocks.codified[block], stocks.convergence[block]);
        let (tb, bk, scar) = (stocks.turbulence[block], stocks.backlog[block], stocks.scar[block]);
        let (trust, engagement) = (stocks.trust[block], stocks.engagement[block]);
        let d_relational = (growth + k(p.mr8) * e8 + k(p.mr11) * e11)
            * (one - mr)
            * (one - k(0.5) * tb)
            * (k(0.5) + k(0.5) * service)
            - mr * k(p.m_dec) * (k(2.0) - service);
        let d_codified =
            (codifying + k(p.c8) * r8 + k(p.c7) * r7) * (one - mc) * (k(0.4) + k(0.6) * service)
                - k(p.c_dec) * mc;
        let d_convergence = (k(p.z16) * r16 + boards_converge * r8) * (one - z) - k(p.z_dec) * z;
        let d_backlog = work.sign_off[block] * decided
            + two_signatures * (one - lapsing * work.retuned[block])
            - k(p.thr)
                * (k(0.2) + k(0.8) * service)
                * (k(0.3) + k(0.7) * work.delivery[block])
                * (one + k(0.5) * r13)
                * bk;
        let trust_target =
            (k(p.p0) + k(p.p15) * engagement * (one - scar) + k(p.p7) * r7 + k(0.10) * means.using
                - k(p.pX) * work.exposure[block] * (one - work.safeguards[block])
                - k(0.25) * scar)
                .share();
        let pace = trust_target.where_greater(trust, regained, lost);
        let d_trust = (trust_target - trust) * pace + k(0.05) * (k(nation.trust) - trust);
        let opted_in = k(0.04) + k(0.2) * trust * engagement;
        let opted = one - k(0.3) * (one - trust) * (one - trust);
        let consent = opted_in + k(nation.opt_out) * (opted - opted_in);
        let reachable = k(n.infrastructure) + unreached * work.partners_inside[block];
        stocks.relational[block] = mr.up(dt, d_relational);
        stocks.codified[block] = mc.up(dt, d_codified);
        stocks.convergence[block] = z.up(dt, d_convergence);
        stocks.backlog[block] = (bk + dt * d_backlog).greatest(k(0.0)).least(k(4.0));
        stocks.trust[block] = trust.up(dt, d_trust);
        stocks.engagement[block] =
            engagement.up(believing, e15 * (one - k(0.6) * scar) - engagement);
        let coverage = stocks.coverage[block];
        stocks.coverage[block] = coverage.up(covering, consent * reachable - coverage);
        stocks.turbulence[block] = tb - fading * tb;
        let lagging = stocks.lagging[block];
        stocks.lagging[block] = lagging - catching_up * lagging;
        stocks.scar[block] = scar - forgetting * scar;
    }
}
