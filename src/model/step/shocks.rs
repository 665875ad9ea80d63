//! Block 0: shocks that fall in this quarter change stocks at once.

use crate::lanes::Lanes;
use crate::mechanism::Mechanism;
use crate::simulation::Simulation;

/// Strike with whatever falls in step `step`.
pub(crate) fn strike<V: Lanes>(s: &mut Simulation<V>, step: usize) {
    let [macro_tier, meso, micro, scandal, exit] = s.inputs[step].shocks;
    if meso > 0.0 {
        reorganise_meso(s, meso);
    }
    if macro_tier > 0.0 {
        reorganise_macro(s, macro_tier);
    }
    if micro > 0.0 {
        let nation = &mut s.state.nation;
        nation.micro_turbulence += micro * (1.0 - nation.micro_turbulence);
        let left = V::splat(1.0 - 0.15 * micro);
        for organisation in &mut s.state.organisations {
            organisation.capability = organisation.capability * left;
        }
    }
    if scandal > 0.0 {
        break_trust(s, scandal);
    }
    if exit > 0.0 {
        lose_supplier(s, exit);
    }
}

/// Relational capacity goes at once, codified capacity mostly stays, and the mechanisms that live
/// in the tier are halved.
fn reorganise_meso<V: Lanes>(s: &mut Simulation<V>, severity: f64) {
    let p = &s.parameters;
    let regions = &mut s.state.regions;
    let halved =
        [Mechanism::RegionalBoards, Mechanism::CommunitiesOfPractice, Mechanism::DeliverySupport];
    for (region, weight) in s.timetable.reorganisation_weights.iter().enumerate() {
        let (block, lane) = (region / V::COUNT, region % V::COUNT);
        let severity = severity * weight;
        regions.relational[block].lanes_mut()[lane] *= 1.0 - severity * (1.0 - p.sh_Mr);
        regions.codified[block].lanes_mut()[lane] *= 1.0 - severity * (1.0 - p.sh_Mc);
        let turbulence = &mut regions.turbulence[block].lanes_mut()[lane];
        *turbulence += severity * (1.0 - *turbulence);
        let lagging = &mut regions.lagging[block].lanes_mut()[lane];
        *lagging += severity * (1.0 - *lagging);
        for index in halved.iter().filter_map(|mechanism| mechanism.regional_index()) {
            regions.effective[index][block].lanes_mut()[lane] *= 1.0 - 0.5 * severity;
        }
    }
}

fn reorganise_macro<V: Lanes>(s: &mut Simulation<V>, severity: f64) {
    let nation = &mut s.state.nation;
    nation.macro_turbulence += severity * (1.0 - nation.macro_turbulence);
    nation.standards *= 1.0 - 0.05 * severity;
    for mechanism in [
        Mechanism::MandatedStandards,
        Mechanism::NationalProcurement,
        Mechanism::ConformanceTesting,
        Mechanism::MaturityEvaluation,
    ] {
        nation.effective[mechanism.index()] *= 1.0 - 0.2 * severity;
    }
}

/// Engagement that was believed before the breach shields trust.
fn break_trust<V: Lanes>(s: &mut Simulation<V>, severity: f64) {
    let k = V::splat;
    let regions = &mut s.state.regions;
    for block in 0..s.state.layout.blocks {
        let hit = k(severity) * (k(1.0) - k(0.6) * regions.engagement[block]);
        regions.trust[block] = regions.trust[block] * (k(1.0) - hit);
        regions.scar[block] = regions.scar[block] + hit * (k(1.0) - regions.scar[block]);
    }
    s.state.nation.secondary_use *= 1.0 - 0.5 * severity;
}

fn lose_supplier<V: Lanes>(s: &mut Simulation<V>, severity: f64) {
    let k = V::splat;
    let nation = &mut s.state.nation;
    let concentration = nation.concentration;
    nation.contracts *= 1.0 - severity;
    let left = k(1.0 - 0.6 * severity * concentration);
    for organisation in &mut s.state.organisations {
        let exposed = k(concentration) * organisation.adoption;
        organisation.projects = organisation.projects * left;
        organisation.rigidity = (organisation.rigidity + k(0.3 * severity) * exposed).least(k(1.0));
        organisation.debt = (organisation.debt + k(0.2 * severity) * exposed).least(k(1.0));
    }
    nation.concentration += 0.15 * severity * (1.0 - concentration);
}
