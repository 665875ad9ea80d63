//! Blocks 2 and 3: what is asked of each tier, what it can give, and what each mechanism becomes.

use crate::model::DT;
use crate::model::arithmetic::min;
use crate::model::country::weighted;
use crate::model::mechanism::REGIONAL;
use crate::model::scenario::demand;
use crate::model::simulation::Simulation;

/// Service given at load over capacity `r`: it falls smoothly, so even the first task costs a little.
fn served(r: f64) -> f64 {
    1.0 / (1.0 + 0.25 * r * r)
}

/// Block 2: capacity, load and service of the three tiers and the purse.
pub(crate) fn serve(s: &mut Simulation, step: usize) {
    let inputs = s.inputs[step];
    let intensity = s.national_intensity(step);
    let p = &s.parameters;
    let nation = &s.state.nation;
    let (d, a) = (nation.direction, nation.autonomy);
    let load_macro = p.run_M * d + demand(&intensity, |k| s.table[k].effort_macro);
    let money_needed = demand(&intensity, |k| s.table[k].money);
    s.work.nation.money_service = min(1.0, p.bud * inputs.money / (money_needed + 1e-9));
    s.work.nation.macro_service =
        served(load_macro / (p.cap_M * (1.0 - 0.5 * nation.macro_turbulence)));
    for region in 0..s.country.regions {
        serve_region(s, step, region, d, a);
    }
    s.work.nation.meso_service = s.country.national(&s.work.region.service);
}

fn serve_region(s: &mut Simulation, step: usize, region: usize, d: f64, a: f64) {
    let intensity = s.intensity_in(step, region);
    let p = &s.parameters;
    let regions = &s.state.regions;
    let organisations = &s.state.organisations;
    let load_meso = p.neg * d * a + demand(&intensity, |k| s.table[k].effort_meso);
    let load_micro = 0.35 + demand(&intensity, |k| s.table[k].effort_micro);
    s.work.region.sign_off[region] = demand(&intensity, |k| s.table[k].sign_off);
    let turbulence = regions.turbulence[region];
    let capacity = p.cap_m * (0.4 + 0.6 * regions.relational[region]) * (1.0 - 0.4 * turbulence);
    let service = served(load_meso / capacity);
    s.work.region.service[region] = service;
    let places = region * s.country.per_region..(region + 1) * s.country.per_region;
    let calm = 1.0 - 0.3 * s.state.nation.micro_turbulence;
    let load_micro = load_micro + 0.25 * turbulence;
    for o in places.clone() {
        let load = load_micro + 0.25 * organisations.workarounds[o];
        let capacity =
            s.work.fixed.change_capacity[o] * (0.6 + 0.4 * organisations.capability[o]) * calm;
        s.work.service[o] = served(load / capacity);
    }
    let weights = &s.country.weight[places.clone()];
    let mut micro_strain = 0.0;
    for (weight, service) in weights.iter().zip(&s.work.service[places]) {
        micro_strain += weight * (1.0 - service);
    }
    s.work.region.strain[region] =
        0.35 * micro_strain + 0.4 * (1.0 - service) + 0.25 * (1.0 - s.work.nation.macro_service);
}

/// Block 3: effective levels of the mechanisms, then delivery through the meso tier.
pub(crate) fn deliver(s: &mut Simulation, step: usize) {
    let p = &s.parameters;
    let (d, a) = (s.state.nation.direction, s.state.nation.autonomy);
    let work = s.work.nation;
    let mandate = p.fl0 + (1.0 - p.fl0) * d * (1.0 + p.ka) / (d + p.ka);
    let room = p.fl0 + (1.0 - p.fl0) * a * (1.0 + p.ka) / (a + p.ka);
    let intensity = s.inputs[step].intensity;
    for (k, spec) in s.table.iter().enumerate() {
        let paid = spec.effort_macro * work.macro_service + spec.effort_meso * work.meso_service;
        let target = |m: f64| {
            let mut target = m * paid / (spec.effort_macro + spec.effort_meso + 1e-9);
            if spec.needs_money {
                target *= work.money_service;
            }
            if spec.needs_mandate {
                target *= mandate;
            }
            if spec.needs_room {
                target *= room;
            }
            target
        };
        let followed = |e: f64, target: f64| {
            let lag = if target > e { spec.lag_up } else { spec.lag_down };
            e + DT * (1.0 / lag) * (target - e)
        };
        if let Some(index) = spec.mechanism.regional_index() {
            let levels = &mut s.state.regions.effective[index];
            for (level, gain) in levels.iter_mut().zip(&s.gains[index]) {
                *level = followed(*level, target(min(1.0, intensity[k] * gain)));
            }
        } else {
            let level = &mut s.state.nation.effective[k];
            *level = followed(*level, target(intensity[k]));
        }
    }
    for region in 0..s.country.regions {
        let relational = s.state.regions.relational[region];
        let delivery = relational * (1.0 + p.kr) / (relational + p.kr);
        for index in 0..REGIONAL.len() {
            s.work.region.delivered[index][region] =
                s.state.regions.effective[index][region] * delivery;
        }
    }
}

impl Simulation {
    /// National intensities; those of the regional five averaged over regions, written so that equal
    /// regions give exactly the national figure.
    fn national_intensity(&self, step: usize) -> [f64; crate::model::mechanism::MECHANISM_COUNT] {
        let mut intensity = self.inputs[step].intensity;
        for (mechanism, gains) in REGIONAL.iter().zip(&self.gains) {
            let level = &mut intensity[mechanism.index()];
            let mut difference = 0.0;
            for (weight, gain) in self.country.region_weight.iter().zip(gains) {
                difference += weight * (min(1.0, *level * gain) - *level);
            }
            *level += difference;
        }
        debug_assert!(weighted(&self.country.region_weight, &self.gains[0]).is_finite());
        intensity
    }
}
