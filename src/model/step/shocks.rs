//! Block 0: shocks that fall in this quarter change stocks at once.

use crate::model::arithmetic::min;
use crate::model::mechanism::Mechanism;
use crate::model::simulation::Simulation;

/// Strike with whatever falls in step `step`.
pub(crate) fn strike(s: &mut Simulation, step: usize) {
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
        for capability in &mut s.state.organisations.capability {
            *capability *= 1.0 - 0.15 * micro;
        }
    }
    if scandal > 0.0 {
        let regions = &mut s.state.regions;
        for region in 0..regions.trust.len() {
            // Engagement that was believed before the breach shields trust.
            let hit = scandal * (1.0 - 0.6 * regions.engagement[region]);
            regions.trust[region] *= 1.0 - hit;
            regions.scar[region] += hit * (1.0 - regions.scar[region]);
        }
        s.state.nation.secondary_use *= 1.0 - 0.5 * scandal;
    }
    if exit > 0.0 {
        lose_supplier(s, exit);
    }
}

/// Relational capacity goes at once, codified capacity mostly stays, and the mechanisms that live
/// in the tier are halved.
fn reorganise_meso(s: &mut Simulation, severity: f64) {
    let p = &s.parameters;
    let regions = &mut s.state.regions;
    for (region, weight) in s.reorganisation_weights.iter().enumerate() {
        let severity = severity * weight;
        regions.relational[region] *= 1.0 - severity * (1.0 - p.sh_Mr);
        regions.codified[region] *= 1.0 - severity * (1.0 - p.sh_Mc);
        regions.turbulence[region] += severity * (1.0 - regions.turbulence[region]);
        for mechanism in [
            Mechanism::RegionalBoards,
            Mechanism::CommunitiesOfPractice,
            Mechanism::DeliverySupport,
        ] {
            if let Some(index) = mechanism.regional_index() {
                regions.effective[index][region] *= 1.0 - 0.5 * severity;
            }
        }
    }
}

fn reorganise_macro(s: &mut Simulation, severity: f64) {
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

fn lose_supplier(s: &mut Simulation, severity: f64) {
    let nation = &mut s.state.nation;
    let organisations = &mut s.state.organisations;
    let concentration = nation.concentration;
    nation.contracts *= 1.0 - severity;
    for index in 0..organisations.projects.len() {
        let exposed = concentration * organisations.adoption[index];
        organisations.projects[index] *= 1.0 - 0.6 * severity * concentration;
        organisations.rigidity[index] =
            min(1.0, organisations.rigidity[index] + 0.3 * severity * exposed);
        organisations.debt[index] = min(1.0, organisations.debt[index] + 0.2 * severity * exposed);
    }
    nation.concentration += 0.15 * severity * (1.0 - concentration);
}
