//! What is the same for every organisation of a region in one step.

use crate::DT;
use crate::lanes::Lanes;
use crate::mechanism::Mechanism as M;
use crate::simulation::Simulation;
use crate::step::regions::{R11, R13, R16};

/// What is the same for every organisation of a region in this step, lane by lane.
pub(super) struct Setting<V> {
    pub(super) micro_load: V,
    pub(super) calm_floor: V,
    pub(super) calm_slope: V,
    pub(super) convergence: V,
    pub(super) inside: V,
    pub(super) inside_scaled: V,
    pub(super) across: V,
    pub(super) across_scaled: V,
    pub(super) incentive_floor: V,
    pub(super) incentive_slope: V,
    pub(super) comply_base: V,
    pub(super) comply_incentive: V,
    pub(super) comply_flow: V,
    pub(super) comply_fit: V,
    pub(super) legitimacy_weight: V,
    pub(super) misfit_weight: V,
    pub(super) strain_weight: V,
    pub(super) tailor_base: V,
    pub(super) tailor_need: V,
    pub(super) work_around_pull: V,
    pub(super) hold_base: V,
    pub(super) hold_rigidity: V,
    pub(super) hold_incentive: V,
    pub(super) coercion_comply: V,
    pub(super) coercion_hold: V,
    pub(super) go_base: V,
    pub(super) rate_base: V,
    pub(super) rate_incentive: V,
    pub(super) rate_urged: V,
    pub(super) rate_fit: V,
    pub(super) rate_weak: V,
    pub(super) rate_strong: V,
    pub(super) finishing: V,
    pub(super) stick: V,
    pub(super) drift: V,
    pub(super) slip_workarounds: V,
    pub(super) slip_strong: V,
    pub(super) fit_base: V,
    pub(super) fit_loss: V,
    pub(super) fit_recoding: V,
    pub(super) fit_conforming: V,
    pub(super) fit_tailoring: V,
    pub(super) use_base: V,
    pub(super) use_legitimacy: V,
    pub(super) legitimacy_base: V,
    pub(super) legitimacy_fit: V,
    pub(super) legitimacy_need: V,
    pub(super) legitimacy_use: V,
    pub(super) legitimacy_strain: V,
    pub(super) legitimacy_core: V,
    pub(super) base_left: V,
    pub(super) base_modernised: V,
    pub(super) base_adopted: V,
    pub(super) base_aged: V,
    pub(super) base_single: V,
    pub(super) base_debt: V,
    pub(super) debt_base: V,
    pub(super) debt_workarounds: V,
    pub(super) debt_adopted: V,
    pub(super) debt_tailoring: V,
    pub(super) debt_migration: V,
    pub(super) debt_retired: V,
    pub(super) learning_base: V,
    pub(super) learning_tailoring: V,
    pub(super) learning_weak: V,
    pub(super) learning_strong: V,
    pub(super) forgetting: V,
    pub(super) forgetting_strain: V,
    pub(super) spreading: V,
    pub(super) mean_capability: V,
    pub(super) mean_performance: V,
    pub(super) shifting: V,
    pub(super) fitting: V,
    pub(super) using: V,
    pub(super) forming: V,
    pub(super) stiffening: V,
    pub(super) legitimacy_gained: V,
    pub(super) legitimacy_lost: V,
}

impl<V: Lanes> Setting<V> {
    #[expect(clippy::too_many_lines, reason = "one line for every coefficient of the pass")]
    pub(super) fn of(s: &Simulation<V>, block: usize) -> Self {
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
