//! Blocks 2 and 3: what is asked of each tier, what it can give, and what each mechanism becomes.

use crate::DT;
use crate::arithmetic::min;
use crate::lanes::Lanes;
use crate::mechanism::{MECHANISM_COUNT, MechanismSpec, REGIONAL};
use crate::simulation::Simulation;

/// Service given at load over capacity `r`: it falls smoothly, so even the first task costs a little.
fn served<V: Lanes>(r: V) -> V {
    V::splat(1.0) / (V::splat(1.0) + V::splat(0.25) * r * r)
}

/// What the mechanisms of a step ask of the tiers and the purse.
#[derive(Clone, Copy, Default)]
struct Demand {
    effort_macro: f64,
    effort_meso: f64,
    effort_micro: f64,
    money: f64,
    sign_off: f64,
}

impl Demand {
    /// Sums of cost times intensity, M1 first.
    fn of(table: &[MechanismSpec], intensity: &[f64; MECHANISM_COUNT]) -> Self {
        let mut sum = Self::default();
        for (spec, level) in table.iter().zip(intensity) {
            sum.effort_macro += spec.effort_macro * level;
            sum.effort_meso += spec.effort_meso * level;
            sum.effort_micro += spec.effort_micro * level;
            sum.money += spec.money * level;
            sum.sign_off += spec.sign_off * level;
        }
        sum
    }
}

/// Block 2: capacity, load and service of the three tiers and the purse. The service of an
/// organisation is worked out where its agency is.
pub(crate) fn serve<V: Lanes>(s: &mut Simulation<V>, step: usize) {
    let inputs = s.inputs[step];
    let national = Demand::of(&s.table, &national_intensity(s, step));
    let p = &s.parameters;
    let nation = &s.state.nation;
    let both_held = p.neg * nation.direction * nation.autonomy;
    let load_macro = p.run_M * nation.direction + national.effort_macro;
    let work = &mut s.work.nation;
    work.urgency = inputs.urgency;
    work.opt_out = inputs.opt_out;
    work.money_service = min(1.0, p.bud * inputs.money / (national.money + 1e-9));
    work.macro_service = served(load_macro / (p.cap_M * (1.0 - 0.5 * nation.macro_turbulence)));
    for block in 0..s.state.layout.blocks {
        let [load_meso, load_micro, sign_off] = demand_in(s, step, block, &national);
        let k = V::splat;
        let p = &s.parameters;
        let regions = &s.state.regions;
        let turbulence = regions.turbulence[block];
        let capacity = k(p.cap_m)
            * (k(0.4) + k(0.6) * regions.relational[block])
            * (k(1.0) - k(0.4) * turbulence);
        let work = &mut s.work.region;
        work.service[block] = served((k(both_held) + load_meso) / capacity);
        work.micro_load[block] = k(0.35) + load_micro + k(0.25) * turbulence;
        work.sign_off[block] = sign_off;
    }
    s.work.nation.meso_service = s.national(&s.work.region.service);
}

/// Effort of the meso and the micro tier and decisions, asked for in one block of regions.
fn demand_in<V: Lanes>(s: &Simulation<V>, step: usize, block: usize, national: &Demand) -> [V; 3] {
    let mut asked = [national.effort_meso, national.effort_micro, national.sign_off].map(V::splat);
    if !s.timetable.is_even() {
        let first = block * V::COUNT;
        for region in first..s.state.layout.regions.min(first + V::COUNT) {
            let demand = Demand::of(&s.table, &s.intensity_in(step, region));
            let values = [demand.effort_meso, demand.effort_micro, demand.sign_off];
            for (slot, value) in asked.iter_mut().zip(values) {
                slot.lanes_mut()[region - first] = value;
            }
        }
    }
    asked
}

/// Block 3: effective levels of the mechanisms, then delivery through the meso tier.
pub(crate) fn deliver<V: Lanes>(s: &mut Simulation<V>, step: usize) {
    let p = &s.parameters;
    let (d, a) = (s.state.nation.direction, s.state.nation.autonomy);
    let work = s.work.nation;
    let mandate = p.fl0 + (1.0 - p.fl0) * d * (1.0 + p.ka) / (d + p.ka);
    let room = p.fl0 + (1.0 - p.fl0) * a * (1.0 + p.ka) / (a + p.ka);
    let even = s.timetable.is_even();
    for (spec, &m) in s.table.iter().zip(&s.inputs[step].intensity) {
        let paid = (spec.effort_macro * work.macro_service + spec.effort_meso * work.meso_service)
            / (spec.effort_macro + spec.effort_meso + 1e-9);
        let mut reached = paid;
        if spec.needs_money {
            reached *= work.money_service;
        }
        if spec.needs_mandate {
            reached *= mandate;
        }
        if spec.needs_room {
            reached *= room;
        }
        let (up, down) = (DT / spec.lag_up, DT / spec.lag_down);
        if let Some(index) = spec.mechanism.regional_index() {
            let mut target = V::splat(m * reached);
            let gains = s.timetable.gains[index].chunks(V::COUNT);
            for (level, gains) in s.state.regions.effective[index].iter_mut().zip(gains) {
                if !even {
                    for (slot, gain) in target.lanes_mut().iter_mut().zip(gains) {
                        *slot = min(1.0, m * gain) * reached;
                    }
                }
                let pace = target.where_greater(*level, V::splat(up), V::splat(down));
                *level = *level + pace * (target - *level);
            }
        } else {
            let level = &mut s.state.nation.effective[spec.mechanism.index()];
            let target = m * reached;
            *level += if target > *level { up } else { down } * (target - *level);
        }
    }
    let stiff = V::splat(s.parameters.kr);
    let most = V::splat(1.0 + s.parameters.kr);
    for block in 0..s.state.layout.blocks {
        let relational = s.state.regions.relational[block];
        let delivery = relational * most / (relational + stiff);
        s.work.region.delivery[block] = delivery;
        for index in 0..REGIONAL.len() {
            s.work.region.delivered[index][block] =
                s.state.regions.effective[index][block] * delivery;
        }
    }
}

/// National intensities; those of the regional five averaged over regions, written so that equal
/// regions give exactly the national figure.
fn national_intensity<V: Lanes>(s: &Simulation<V>, step: usize) -> [f64; MECHANISM_COUNT] {
    let mut intensity = s.inputs[step].intensity;
    if s.timetable.is_even() {
        return intensity;
    }
    for (mechanism, gains) in REGIONAL.iter().zip(&s.timetable.gains) {
        let level = &mut intensity[mechanism.index()];
        let mut difference = 0.0;
        for (weight, gain) in s.country.region_weight.iter().zip(gains) {
            difference += weight * (min(1.0, *level * gain) - *level);
        }
        *level += difference;
    }
    intensity
}
