//! Blocks 4, 6, 7 and 12 of the organisations: how each splits its effort, and what that moves.

use crate::DT;
use crate::lanes::Lanes;
use crate::mechanism::Mechanism as M;
use crate::simulation::Simulation;
use crate::state::{Organisation, Profile};
use crate::step::regions::{R11, R13, R16};
use crate::step::workspace::{Means, SectorMeans};

/// Let every organisation act, and leave the means of what stood before.
pub(crate) fn act<V: Lanes>(s: &mut Simulation<V>) {
    let places = s.state.layout.places;
    let [_, after_primary, after_hospitals, ..] = s.state.layout.sector;
    for block in 0..s.state.layout.blocks {
        let mut setting = Setting::of(s, block);
        let reach = V::splat(s.revision.reach4);
        let range = block * places..(block + 1) * places;
        let profiles = &s.state.profiles[range.clone()];
        let organisations = &mut s.state.organisations[range];
        let mut means = Means::default();
        for (part, end) in [after_primary, after_hospitals, places].into_iter().enumerate() {
            let start = [0, after_primary, after_hospitals][part];
            let (profiles, organisations) = (&profiles[start..end], &mut organisations[start..end]);
            pass(&setting, profiles, organisations, &mut means);
            match part {
                0 => means.primary = means.sector(),
                1 => {
                    means.hospitals = means.sector().less(&means.primary);
                    setting.rate_incentive = setting.rate_incentive * reach;
                    setting.rate_urged = setting.rate_urged * reach;
                }
                _ => {}
            }
        }
        means.adoption = s.work.region.adoption[block];
        means.conformance = s.work.region.conformance[block];
        means.capability = s.work.region.capability[block];
        s.work.means[block] = means;
    }
}

impl<V: Lanes> Means<V> {
    /// What the seats of a sector see, summed so far. Adoption is summed for their sake.
    fn sector(&self) -> SectorMeans<V> {
        SectorMeans {
            adoption: self.adoption,
            fit: self.fit,
            service: self.service,
            legitimacy: self.legitimacy,
            using: self.using,
        }
    }
}

impl<V: Lanes> SectorMeans<V> {
    fn less(&self, before: &Self) -> Self {
        Self {
            adoption: self.adoption - before.adoption,
            fit: self.fit - before.fit,
            service: self.service - before.service,
            legitimacy: self.legitimacy - before.legitimacy,
            using: self.using - before.using,
        }
    }
}

/// What is the same for every organisation of a region in this step, lane by lane.
struct Setting<V> {
    micro_load: V,
    calm_floor: V,
    calm_slope: V,
    convergence: V,
    inside: V,
    inside_scaled: V,
    across: V,
    across_scaled: V,
    incentive_floor: V,
    incentive_slope: V,
    comply_base: V,
    comply_incentive: V,
    comply_flow: V,
    comply_fit: V,
    legitimacy_weight: V,
    misfit_weight: V,
    strain_weight: V,
    tailor_base: V,
    tailor_need: V,
    work_around_pull: V,
    hold_base: V,
    hold_rigidity: V,
    hold_incentive: V,
    coercion_comply: V,
    coercion_hold: V,
    go_base: V,
    rate_base: V,
    rate_incentive: V,
    rate_urged: V,
    rate_fit: V,
    rate_weak: V,
    rate_strong: V,
    finishing: V,
    stick: V,
    drift: V,
    slip_workarounds: V,
    slip_strong: V,
    fit_base: V,
    fit_loss: V,
    fit_recoding: V,
    fit_conforming: V,
    fit_tailoring: V,
    use_base: V,
    use_legitimacy: V,
    legitimacy_base: V,
    legitimacy_fit: V,
    legitimacy_need: V,
    legitimacy_use: V,
    legitimacy_strain: V,
    legitimacy_core: V,
    base_left: V,
    base_modernised: V,
    base_adopted: V,
    base_aged: V,
    base_single: V,
    base_debt: V,
    debt_base: V,
    debt_workarounds: V,
    debt_adopted: V,
    debt_tailoring: V,
    debt_migration: V,
    debt_retired: V,
    learning_base: V,
    learning_tailoring: V,
    learning_weak: V,
    learning_strong: V,
    forgetting: V,
    forgetting_strain: V,
    spreading: V,
    mean_capability: V,
    mean_performance: V,
    shifting: V,
    fitting: V,
    using: V,
    forming: V,
    stiffening: V,
    legitimacy_gained: V,
    legitimacy_lost: V,
}

impl<V: Lanes> Setting<V> {
    #[expect(clippy::too_many_lines, reason = "one line for every coefficient of the pass")]
    fn of(s: &Simulation<V>, block: usize) -> Self {
        let k = V::splat;
        let p = &s.parameters;
        let n = &s.state.nation;
        let nation = &s.work.nation;
        let regional = &s.work.region;
        let stocks = &s.state.regions;
        let e = |mechanism: M| n.effective[mechanism.index()];
        let (e1, e2, e4, e5) =
            (e(M::MandatedStandards), e(M::MatchedFunding), e(M::Incentives), e(M::Exemplars));
        let (e9, e10) = (e(M::ClinicalLeadership), e(M::ConformanceTesting));
        let (e12, e14) = (e(M::OpenInterfaces), e(M::MaturityEvaluation));
        let [r11, r13, r16] = [R11, R13, R16].map(|index| regional.delivered[index][block]);
        let (z, disc) = (regional.lost_discretion[block], regional.discretion[block]);
        let (voice, slow) = (regional.voice[block], regional.slowing[block]);
        let trust = stocks.trust[block];
        let (inside, across) = (regional.partners_inside[block], regional.partners_across[block]);
        let (rail_in, rail_out) = (regional.rail_in[block], regional.rail_out[block]);
        let (own_side, other_side) = (inside * rail_in, across * rail_out);
        let (std, ct, coercion) = (n.standards, n.contracts, nation.coercion);
        let calm = 1.0 - 0.3 * n.micro_turbulence;
        let unready = 1.0 - std;
        let recoding = std * e1 * (1.0 - 0.5 * e9);
        let imposed = k(p.lz) * z * (k(1.0) - voice);
        let pressure = k(p.s_prs) * regional.pressure[block];
        let v = &s.revision;
        let open = 1.0 - v.l_core;
        Self {
            micro_load: regional.micro_load[block],
            calm_floor: k(0.6 * calm),
            calm_slope: k(0.4 * calm),
            convergence: stocks.convergence[block],
            inside: inside + k(1e-9),
            inside_scaled: k(2.0) * own_side,
            across: across + k(1e-9),
            across_scaled: k(2.0) * other_side,
            incentive_floor: k(0.6 * e4 + 0.21 * e2 - 0.42 * v.match2 * e2),
            incentive_slope: k(0.6 * e4 + 0.7 * e2 + 0.7 * v.match2 * e2),
            comply_base: k(0.15
                + p.b_coer * coercion
                + p.b_net * 0.3 * n.infrastructure
                + p.b_clr * std * (0.5 + 0.5 * e10)
                - 0.5 * p.b_leg)
                + k(0.15) * r13
                + k(p.b_net) * own_side,
            comply_incentive: k(0.6 * p.b_inc),
            comply_flow: k(p.b_net) * (other_side - own_side),
            comply_fit: k(p.b_ct * ct),
            legitimacy_weight: k(p.b_leg),
            misfit_weight: k(p.b_mis),
            strain_weight: k(p.b_str),
            tailor_base: k(0.15 + 0.25 * e9 - 0.15) + k(0.15) * r13 + k(0.14) * disc,
            tailor_need: k(0.35) * disc,
            work_around_pull: k(p.b_mis * (coercion + p.w4 * e4 + p.w14 * e14)),
            hold_base: k(0.15 - 0.5 * p.b_coer * coercion - 0.15 * e9 + 0.5 * p.b_leg),
            hold_rigidity: k(p.b_K),
            hold_incentive: k(0.5 * p.b_inc),
            coercion_comply: k(p.b_coer * coercion),
            coercion_hold: k(0.5 * p.b_coer * coercion),
            go_base: (k(1.0) + k(p.b_cont) * regional.adoption[block]) * slow,
            rate_base: k(p.rate0 * (1.0 + nation.urgency)
                + p.rateE * nation.urgency * n.direction
                + p.rateB * n.blueprints
                + p.rate9 * e9)
                + k(p.rate16) * r16,
            rate_incentive: k(p.rateI),
            rate_urged: k(v.rate4),
            rate_fit: k(p.rate3 * ct),
            rate_weak: k(p.rate13) * r13,
            rate_strong: k(p.rate5 * e5),
            finishing: k(1.0 / p.tau_imp),
            stick: k(p.kC * (std * (p.test0 + (1.0 - p.test0) * e10))) * slow,
            drift: k(p.dC0 + 0.05 * nation.swing),
            slip_workarounds: k(p.dCW),
            slip_strong: k(p.dC5 * unready * e5),
            fit_base: k(p.f0 + p.f9 * e9 + p.fB * n.blueprints),
            fit_loss: k(p.fz) * z,
            fit_recoding: k(p.fc * recoding),
            fit_conforming: k(0.25 * p.fc),
            fit_tailoring: k(2.0 * p.ft) * disc,
            use_base: k(1.5)
                * (k(0.7) + k(0.3) * trust)
                * (k(0.8) + k(0.2) * stocks.coverage[block]),
            use_legitimacy: k(0.4 + 0.3 * e9),
            legitimacy_base: (k(p.l0 - p.lG * n.disappointment - 0.5 * p.lF - 0.025)
                + k(p.lv) * voice
                - k(0.15) * stocks.turbulence[block]
                + k(0.05) * trust
                - k(0.4) * imposed)
                * k(open)
                + k(v.l_core),
            legitimacy_fit: k(p.lF * open),
            legitimacy_need: imposed * k(open),
            legitimacy_use: k(p.lU * open),
            legitimacy_strain: k(0.2 * open),
            legitimacy_core: k(v.l_core),
            base_left: k(1.0 - 0.3 * e12),
            base_modernised: k(p.kmod),
            base_adopted: k(p.kG * n.concentration * (1.0 - 0.6 * e12) + p.k3 * ct),
            base_aged: k(p.kA * n.standards_age),
            base_single: k(p.kN * n.infrastructure),
            base_debt: k(p.kQ),
            debt_base: k(p.qP * nation.patchwork + 0.2 * p.qS * nation.swing),
            debt_workarounds: k(p.qW),
            debt_adopted: k(p.qS * nation.swing),
            debt_tailoring: k(p.qT * unready),
            debt_migration: k(0.05) * r16,
            debt_retired: k(p.qR),
            learning_base: k(0.5 * p.s_lrn) + k(p.s11) * r11,
            learning_tailoring: k(p.s_lrn),
            learning_weak: k(p.s13) * r13 + k(p.s14 * e14),
            learning_strong: k(0.05 * e5),
            forgetting: k(p.s_dep) + k(0.3) * pressure,
            forgetting_strain: pressure + k(0.1) + k(v.over9 * e9 * e9),
            spreading: k(0.08) * r11,
            mean_capability: regional.capability[block],
            mean_performance: regional.performance[block],
            shifting: k(DT / p.tau_p),
            fitting: k(DT / p.tau_F),
            using: k(DT / p.tau_U),
            forming: k(DT / p.tau_W),
            stiffening: k(DT / p.tau_K),
            legitimacy_gained: k(DT / p.tau_Lu),
            legitimacy_lost: k(DT / p.tau_Ld),
        }
    }
}

/// One pass over some organisations of a block: read what stands, act, move on. On its own, because
/// compilers of browsers give a loop of this size its registers more wisely in a function of its own.
#[inline(never)]
#[expect(
    clippy::too_many_lines,
    reason = "one organisation's quarter, in the order of the specification"
)]
fn pass<V: Lanes>(
    t: &Setting<V>,
    profiles: &[Profile<V>],
    organisations: &mut [Organisation<V>],
    means: &mut Means<V>,
) {
    let k = V::splat;
    let one = k(1.0);
    let dt = k(DT);
    let mut m = *means;
    for (stock, fixed) in organisations.iter_mut().zip(profiles) {
        let before = *stock;
        let Organisation { projects: pj, adoption, conformance, using, fit, .. } = before;
        let Organisation { workarounds, legitimacy, rigidity, debt, capability, .. } = before;
        let Organisation { comply: pc, tailor: pt, work_around: pw, hold_out: ph, .. } = before;
        let Profile { weight, need: h, cross_flow: x, strong, .. } = *fixed;

        // Block 2: `1 / (1 + r * r / 4)` with r = load / capacity, in one division.
        let load = t.micro_load + k(0.25) * workarounds;
        let able = fixed.change_capacity * (t.calm_floor + t.calm_slope * capability);
        let able = able * able;
        let service = able / (able + k(0.25) * load * load);
        let strain = one - service;

        // Block 4: joins.
        let own = conformance + (adoption - conformance) * t.convergence;
        let joins_inside = own * t.inside_scaled / (own + t.inside);
        let joins_across = conformance * t.across_scaled / (conformance + t.across);
        let joins = joins_inside + x * (joins_across - joins_inside);

        // Block 6: pay-offs; the square makes effort concentrate on what pays.
        let incentive =
            (t.incentive_floor + t.incentive_slope * fixed.capacity).greatest(k(0.0)).least(one);
        let misfit = one - fit;
        let leg = t.legitimacy_weight * legitimacy;
        let strained = t.strain_weight * strain;
        let qc = t.comply_base
            + t.comply_incentive * incentive
            + t.comply_flow * x
            + leg
            + t.comply_fit * fit
            - t.misfit_weight * h * misfit
            - strained;
        let qt = t.tailor_base + t.tailor_need * h + k(0.3) * capability - strained;
        let qw = k(0.08) + t.work_around_pull * misfit + k(0.4) * strained;
        let qh = t.hold_base + t.hold_rigidity * rigidity - leg + k(0.5) * strained
            - t.hold_incentive * incentive;
        let squared = |q: V| {
            let v = q.greatest(k(0.05));
            v * v
        };
        let (vc, vt, vw, vh) = (squared(qc), squared(qt), squared(qw), squared(qh));
        let share = t.shifting / (vc + vt + vw + vh);
        let v0 = squared(qc - t.coercion_comply);
        let h0 = squared(qh + t.coercion_hold);
        let voluntary = v0 / (v0 + vt + vw + h0);

        // Block 7: flows.
        let weak = (k(1.2) - k(1.6) * capability).greatest(k(0.0));
        let go = (pc + pt) * (k(0.5) + capability) * service * t.go_base / (k(0.5) + rigidity);
        let rate = t.rate_base
            + (t.rate_incentive + t.rate_urged * incentive) * incentive
            + t.rate_fit * fit
            + t.rate_weak * weak
            + t.rate_strong * strong;
        let start = (one - adoption - pj).greatest(k(0.0)) * go * rate;
        let done = pj * t.finishing;
        let leaving = k(0.03) * misfit * (one - legitimacy);
        let drop = leaving * adoption;
        let d_conformance = t.stick * (k(0.2) + pc + k(0.5) * pt) * (adoption - conformance)
            - conformance
                * (t.drift
                    + t.slip_workarounds * workarounds
                    + t.slip_strong * strong
                    + drop / (adoption + k(1e-9)));
        let fit_target = (t.fit_base
            - h * (t.fit_loss + t.fit_recoding * pc + t.fit_conforming * conformance)
            + t.fit_tailoring * pt * capability
            - k(0.25) * debt
            + k(0.10) * joins)
            .share();
        let use_target = (t.use_base
            * joins
            * (k(0.2) + k(0.8) * fit)
            * (t.use_legitimacy + k(0.6) * legitimacy))
            .least(one);
        let legitimacy_target = (t.legitimacy_base + t.legitimacy_fit * fit
            - t.legitimacy_need * h
            + t.legitimacy_use * using
            - t.legitimacy_strain * strain)
            .greatest(t.legitimacy_core)
            .least(one);
        let workarounds_target = (k(0.75) * pw * (one + adoption)).least(one);
        let rigidity_target = (fixed.legacy * (t.base_left - t.base_modernised * adoption)
            + adoption * t.base_adopted
            + conformance * t.base_aged
            + t.base_single
            + t.base_debt * debt)
            .share();
        let d_debt = (t.debt_base
            + t.debt_workarounds * workarounds
            + adoption * (t.debt_adopted + t.debt_tailoring * pt)
            + t.debt_migration * rigidity)
            * (one - debt)
            - t.debt_retired * capability * debt;
        let d_capability = (t.learning_base
            + t.learning_tailoring * pt
            + t.learning_weak * weak
            + t.learning_strong * strong)
            * (one - capability)
            * service
            - capability * (t.forgetting + t.forgetting_strain * strain)
            + t.spreading * (t.mean_capability - capability);

        // Block 12.
        let keep = one - t.shifting;
        stock.comply = pc * keep + vc * share;
        stock.tailor = pt * keep + vt * share;
        stock.work_around = pw * keep + vw * share;
        stock.hold_out = ph * keep + vh * share;
        stock.projects = pj.up(dt, start - done);
        let adopted = adoption.up(dt, done - drop);
        stock.adoption = adopted;
        stock.conformance = conformance.up(dt, d_conformance).least(adopted);
        stock.fit = fit + t.fitting * (fit_target - fit);
        stock.using = using + t.using * (use_target - using);
        let pace =
            legitimacy_target.where_greater(legitimacy, t.legitimacy_gained, t.legitimacy_lost);
        stock.legitimacy = legitimacy + pace * (legitimacy_target - legitimacy);
        stock.workarounds = workarounds + t.forming * (workarounds_target - workarounds);
        stock.rigidity = rigidity + t.stiffening * (rigidity_target - rigidity);
        stock.debt = debt.up(dt, d_debt);
        stock.capability = capability.up(dt, d_capability);

        // What stood before, for the read-outs and for what waits for sums.
        let performance = k(0.5) * adoption + k(0.5) * capability;
        m.projects = m.projects + weight * pj;
        m.adoption = m.adoption + weight * adoption;
        m.using = m.using + weight * using;
        m.fit = m.fit + weight * fit;
        m.workarounds = m.workarounds + weight * workarounds;
        m.legitimacy = m.legitimacy + weight * legitimacy;
        m.rigidity = m.rigidity + weight * rigidity;
        m.debt = m.debt + weight * debt;
        m.comply = m.comply + weight * pc;
        m.tailor = m.tailor + weight * pt;
        m.work_around = m.work_around + weight * pw;
        m.hold_out = m.hold_out + weight * ph;
        m.service = m.service + weight * service;
        m.joins_inside = m.joins_inside + weight * joins_inside;
        m.joins_across = m.joins_across + weight * joins_across;
        m.joins = m.joins + weight * joins;
        m.voluntary = m.voluntary + weight * voluntary;
        m.spread = m.spread + weight * performance.distance(t.mean_performance);
    }
    *means = m;
}
