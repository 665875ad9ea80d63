//! Blocks 6, 7 and 12 of the organisations: how each splits its effort, and what that moves.

use crate::model::DT;
use crate::model::arithmetic::{clamp01, max, min, up};
use crate::model::mechanism::Mechanism as M;
use crate::model::run::Run;
use crate::model::simulation::Simulation;
use crate::model::step::gauges;
use crate::model::step::regions::{R11, R13, R16};

/// Record the organisations' read-outs, then move their stocks on.
pub(crate) fn record_and_act(s: &mut Simulation, run: &mut Run, step: usize) {
    gauges::record_organisations(s, run, step);
    for region in 0..s.country.regions {
        act(s, step, region);
    }
}

#[expect(
    clippy::too_many_lines,
    reason = "one organisation's quarter, in the order of the specification"
)]
fn act(s: &mut Simulation, step: usize, region: usize) {
    let p = &s.parameters;
    let n = &s.state.nation;
    let nation = &s.work.nation;
    let means = &s.work.means;
    let regional = &s.work.region;
    let stocks = &s.state.regions;
    let e = |mechanism: M| n.effective[mechanism.index()];
    let (e1, e2, e4, e5) =
        (e(M::MandatedStandards), e(M::MatchedFunding), e(M::Incentives), e(M::Exemplars));
    let (e9, e10) = (e(M::ClinicalLeadership), e(M::ConformanceTesting));
    let (e12, e14) = (e(M::OpenInterfaces), e(M::MaturityEvaluation));
    let urgency = s.inputs[step].urgency;
    let (std, ct) = (n.standards, n.contracts);
    let [r11, r13, r16] = [R11, R13, R16].map(|k| regional.delivered[k][region]);
    let (z, disc, voice) =
        (regional.lost_discretion[region], regional.discretion[region], regional.voice[region]);
    let slow = regional.slowing[region];
    let trust = stocks.trust[region];

    // What is the same for every organisation of the region.
    let own_side = regional.partners_inside[region] * regional.rail_in[region];
    let other_side = regional.partners_across[region] * regional.rail_out[region];
    let comply_base = 0.15
        + p.b_coer * nation.coercion
        + p.b_net * 0.3 * n.infrastructure
        + p.b_clr * std * (0.5 + 0.5 * e10)
        + 0.15 * r13;
    let tailor_base = 0.15 + 0.25 * e9 + 0.15 * r13;
    let work_around_pull = p.b_mis * (nation.coercion + p.w4 * e4 + p.w14 * e14);
    let hold_base = 0.15 - 0.5 * p.b_coer * nation.coercion - 0.15 * e9;
    let go_base = (1.0 + p.b_cont * means.adoption[region]) * slow;
    let rate_base = p.rate0 * (1.0 + urgency)
        + p.rateE * urgency * n.direction
        + p.rateB * n.blueprints
        + p.rate9 * e9
        + p.rate16 * r16;
    let stick = p.kC * (std * (p.test0 + (1.0 - p.test0) * e10)) * slow;
    let unready = 1.0 - std;
    let drift = p.dC0 + 0.05 * nation.swing;
    let recoding = std * e1 * (1.0 - 0.5 * e9);
    let fit_base = p.f0 + p.f9 * e9 + p.fB * n.blueprints;
    let use_base = 1.5 * (0.7 + 0.3 * trust) * (0.8 + 0.2 * stocks.coverage[region]);
    let legitimacy_base =
        p.l0 + p.lv * voice - p.lG * n.disappointment - 0.15 * stocks.turbulence[region]
            + 0.05 * (trust - 0.5);
    let imposed = p.lz * z * (1.0 - voice);
    let base_lightening = 0.3 * e12;
    let base_stiffening = p.kG * n.concentration * (1.0 - 0.6 * e12) + p.k3 * ct;
    let aged = p.kA * n.standards_age;
    let single_rail = p.kN * n.infrastructure;
    let stranded = p.qS * nation.swing;
    let patched = p.qP * nation.patchwork;
    let weak_help = p.s13 * r13 + p.s14 * e14;
    let learning_base = p.s11 * r11;
    let pressure = p.s_prs * nation.pressure;
    let f = DT / p.tau_p;

    let country = &s.country;
    let org = &mut s.state.organisations;
    let mut voluntary = 0.0;
    for o in region * country.per_region..(region + 1) * country.per_region {
        let (h, cap, x, strong) =
            (country.need[o], country.capacity[o], country.cross_flow[o], country.strong[o]);
        let service = s.work.service[o];
        let strain = 1.0 - service;
        let joins = s.work.joins[o];
        let (pj, adoption, conformance, using) =
            (org.projects[o], org.adoption[o], org.conformance[o], org.using[o]);
        let (fit, workarounds, legitimacy, rigidity) =
            (org.fit[o], org.workarounds[o], org.legitimacy[o], org.rigidity[o]);
        let (debt, capability) = (org.debt[o], org.capability[o]);
        let (pc, pt, pw, ph) = (org.comply[o], org.tailor[o], org.work_around[o], org.hold_out[o]);

        // Block 6: pay-offs; the square makes effort concentrate on what pays.
        let incentive = min(1.0, e4 * (0.6 + 0.6 * cap) + 0.7 * e2 * (0.3 + cap));
        let misfit = 1.0 - fit;
        let network = own_side + x * (other_side - own_side);
        let qc = comply_base
            + 0.6 * p.b_inc * incentive
            + p.b_net * network
            + p.b_leg * (legitimacy - 0.5)
            + p.b_ct * ct * fit
            - p.b_mis * h * misfit
            - p.b_str * strain;
        let qt =
            tailor_base + 0.35 * disc * (0.4 + h) + 0.3 * (capability - 0.5) - p.b_str * strain;
        let qw = 0.08 + work_around_pull * misfit + 0.4 * p.b_str * strain;
        let qh =
            hold_base + p.b_K * rigidity + p.b_leg * (0.5 - legitimacy) + 0.5 * p.b_str * strain
                - 0.5 * p.b_inc * incentive;
        let squared = |q: f64| {
            let v = max(0.05, q);
            v * v
        };
        let (vc, vt, vw, vh) = (squared(qc), squared(qt), squared(qw), squared(qh));
        let share = 1.0 / (vc + vt + vw + vh);
        let v0 = squared(qc - p.b_coer * nation.coercion);
        let h0 = squared(qh + 0.5 * p.b_coer * nation.coercion);
        voluntary += country.weight[o] * (v0 / (v0 + vt + vw + h0));

        // Block 7: flows.
        let weak = 1.6 * max(0.0, 0.75 - capability);
        let go = (pc + pt) * (0.5 + capability) * service * go_base / (0.5 + rigidity);
        let rate = rate_base
            + p.rateI * incentive
            + p.rate3 * ct * fit
            + p.rate13 * r13 * weak
            + p.rate5 * e5 * strong;
        let start = max(0.0, 1.0 - adoption - pj) * go * rate;
        let done = pj / p.tau_imp;
        let drop = 0.03 * adoption * misfit * (1.0 - legitimacy);
        let d_conformance = stick * (0.2 + pc + 0.5 * pt) * (adoption - conformance)
            - conformance * (drift + p.dCW * workarounds + p.dC5 * unready * e5 * strong)
            - drop * conformance / (adoption + 1e-9);
        let fit_target = clamp01(
            fit_base - p.fz * h * z - p.fc * h * (recoding * pc + 0.25 * conformance)
                + 2.0 * p.ft * disc * pt * capability
                - 0.25 * debt
                + 0.10 * joins,
        );
        let use_target =
            min(1.0, use_base * joins * (0.2 + 0.8 * fit) * (0.4 + 0.6 * legitimacy + 0.3 * e9));
        let legitimacy_target = clamp01(
            legitimacy_base + p.lF * (fit - 0.5) - imposed * (0.4 + h) + p.lU * using
                - 0.2 * strain,
        );
        let workarounds_target = min(1.0, 0.75 * pw * (1.0 + adoption));
        let rigidity_target = clamp01(
            country.legacy[o] * (1.0 - p.kmod * adoption - base_lightening)
                + adoption * base_stiffening
                + conformance * aged
                + single_rail
                + p.kQ * debt,
        );
        let d_debt = (p.qW * workarounds
            + stranded * (0.2 + adoption)
            + patched
            + p.qT * unready * pt * adoption
            + 0.05 * r16 * rigidity)
            * (1.0 - debt)
            - p.qR * capability * debt;
        let d_capability =
            (p.s_lrn * (0.5 + pt) + learning_base + weak_help * weak + 0.05 * e5 * strong)
                * (1.0 - capability)
                * service
                - capability * (p.s_dep + pressure * (0.3 + strain) + 0.1 * strain)
                + 0.08 * r11 * (means.capability[region] - capability);

        // Block 12.
        org.comply[o] = pc + f * (vc * share - pc);
        org.tailor[o] = pt + f * (vt * share - pt);
        org.work_around[o] = pw + f * (vw * share - pw);
        org.hold_out[o] = ph + f * (vh * share - ph);
        org.projects[o] = up(pj, DT, start - done);
        let adopted = up(adoption, DT, done - drop);
        org.adoption[o] = adopted;
        org.conformance[o] = min(up(conformance, DT, d_conformance), adopted);
        org.fit[o] = fit + DT / p.tau_F * (fit_target - fit);
        org.using[o] = using + DT / p.tau_U * (use_target - using);
        let pace = if legitimacy_target > legitimacy { 1.0 / p.tau_Lu } else { 1.0 / p.tau_Ld };
        org.legitimacy[o] = legitimacy + DT * ((legitimacy_target - legitimacy) * pace);
        org.workarounds[o] = workarounds + DT / p.tau_W * (workarounds_target - workarounds);
        org.rigidity[o] = rigidity + DT / p.tau_K * (rigidity_target - rigidity);
        org.debt[o] = up(debt, DT, d_debt);
        org.capability[o] = up(capability, DT, d_capability);
    }
    s.work.region.voluntary[region] = voluntary;
}
