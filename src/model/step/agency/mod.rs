//! Blocks 4, 6, 7 and 12 of the organisations: how each splits its effort, and what that moves.

mod setting;

use setting::Setting;

use crate::DT;
use crate::lanes::Lanes;
use crate::simulation::Simulation;
use crate::state::{Organisation, Profile};
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
