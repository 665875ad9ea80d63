//! Links that stand in the equations with no coefficient of their own: weights of read-outs, minor
//! couplings, costs of mechanisms, what a shock does at once. They join paths and cannot be cut.
//!
//! How much such a link passes on is judged from the number that stands in the equation, so that a
//! path over a minor coupling is not told before one over a main one. The judgement orders paths;
//! it enters no share.

use crate::analysis::links::LINKS;
use crate::analysis::links::Node as N;
use crate::model::MECHANISMS;
use crate::model::Mechanism as M;
use crate::model::ShockKind as K;

/// One arrow without a coefficient.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FixedLink {
    /// Cause.
    pub from: N,
    /// Effect.
    pub to: N,
    /// How much of what moves the cause moves the effect, 0..1: the effect's relative response to
    /// the cause about mid-range, as the equation's numbers have it.
    pub weight: f64,
    /// Whether a mechanism asks for effort, money or signatures here. It does so as soon as it is
    /// put in place, whatever level it then reaches: the link begins a path and is not passed later.
    pub demand: bool,
}

const fn fixed(from: N, to: N, weight: f64) -> FixedLink {
    FixedLink { from, to, weight, demand: false }
}

/// The cause is all or most of what moves the effect.
const MOST: f64 = 1.0;
/// The cause is one of several.
const SOME: f64 = 0.4;
/// The cause is a minor term.
const LITTLE: f64 = 0.1;

const M1: N = N::Mechanism(M::MandatedStandards);
const M2: N = N::Mechanism(M::MatchedFunding);
const M3: N = N::Mechanism(M::NationalProcurement);
const M4: N = N::Mechanism(M::Incentives);
const M5: N = N::Mechanism(M::Exemplars);
const M6: N = N::Mechanism(M::SharedInfrastructure);
const M7: N = N::Mechanism(M::DataAgreements);
const M8: N = N::Mechanism(M::RegionalBoards);
const M9: N = N::Mechanism(M::ClinicalLeadership);
const M10: N = N::Mechanism(M::ConformanceTesting);
const M11: N = N::Mechanism(M::CommunitiesOfPractice);
const M12: N = N::Mechanism(M::OpenInterfaces);
const M13: N = N::Mechanism(M::DeliverySupport);
const M14: N = N::Mechanism(M::MaturityEvaluation);
const M15: N = N::Mechanism(M::PublicEngagement);
const M16: N = N::Mechanism(M::RegionalConsolidation);

/// What acts on each node, and how much, in the order of the equations.
const CAUSES: &[(N, f64, &[N])] = &[
    // Block 0: shocks.
    (N::Turbulence, MOST, &[N::Shock(K::MesoReorganisation)]),
    (M8, SOME, &[N::Shock(K::MesoReorganisation)]),
    (M11, SOME, &[N::Shock(K::MesoReorganisation)]),
    (M13, SOME, &[N::Shock(K::MesoReorganisation)]),
    (N::MacroTurbulence, MOST, &[N::Shock(K::MacroReorganisation)]),
    (M1, LITTLE, &[N::Shock(K::MacroReorganisation)]),
    (M3, LITTLE, &[N::Shock(K::MacroReorganisation)]),
    (M10, LITTLE, &[N::Shock(K::MacroReorganisation)]),
    (M14, LITTLE, &[N::Shock(K::MacroReorganisation)]),
    (N::MicroTurbulence, MOST, &[N::Shock(K::MicroReorganisation)]),
    (N::Scar, MOST, &[N::Shock(K::Scandal)]),
    (N::Scar, SOME, &[N::Engagement]),
    // Blocks 1 and 2: swing, load, money.
    (N::Swing, MOST, &[N::Direction, N::Autonomy]),
    (N::Funding, MOST, &[N::Money]),
    (N::MacroLoad, SOME, &[N::MacroTurbulence]),
    (N::MesoLoad, SOME, &[N::Relational, N::Turbulence]),
    (N::MicroLoad, LITTLE, &[N::Turbulence, N::Workarounds, N::MicroTurbulence]),
    (N::MicroLoad, SOME, &[N::Capability]),
    (N::Strain, SOME, &[N::MacroLoad, N::MesoLoad, N::MicroLoad]),
    // Block 4: rails, joins, consent.
    (N::RailsInside, SOME, &[N::Codified, N::Infrastructure]),
    (N::RailsInside, LITTLE, &[N::Relational]),
    (N::RailsAcross, MOST, &[N::Infrastructure]),
    (N::RailsAcross, LITTLE, &[N::Codified, N::Standards]),
    (N::JoinsInside, MOST, &[N::Conformance, N::RailsInside]),
    (N::JoinsInside, SOME, &[N::Convergence]),
    (N::JoinsInside, LITTLE, &[N::Adoption]),
    (N::JoinsAcross, MOST, &[N::Conformance, N::RailsAcross]),
    (N::Joins, MOST, &[N::JoinsInside]),
    (N::Joins, LITTLE, &[N::JoinsAcross]),
    (N::Consent, MOST, &[N::OptOut]),
    (N::Consent, LITTLE, &[N::Trust, N::Engagement]),
    // Block 5: named intermediates.
    (N::LostDiscretion, MOST, &[N::Direction, N::Autonomy]),
    (N::LostDiscretion, LITTLE, &[M8, M10, M14]),
    (N::Voice, SOME, &[N::Autonomy, M8, M9, N::Engagement]),
    (N::Voice, LITTLE, &[N::Relational]),
    (N::Coercion, MOST, &[N::Direction]),
    (N::Coercion, SOME, &[N::Autonomy]),
    (N::Pressure, SOME, &[N::Urgency, M2, M4, N::Contracts]),
    (N::Pressure, LITTLE, &[M14, N::Direction]),
    (N::Promise, SOME, &[N::Direction, N::Contracts]),
    (N::Promise, LITTLE, &[M6]),
    (N::Openness, MOST, &[M12]),
    (N::Openness, SOME, &[N::Standards, M1]),
    (N::Reporting, MOST, &[M4, M14]),
    (N::Patchwork, MOST, &[M12]),
    (N::Patchwork, SOME, &[N::Standards]),
    (N::Visibility, SOME, &[N::Turbulence, N::MacroTurbulence]),
    (N::Exposure, SOME, &[N::Infrastructure, N::SecondaryUse, N::Joins, M12]),
    (N::Safeguards, MOST, &[M7, N::Engagement]),
    (N::Safeguards, SOME, &[N::Codified]),
    (N::Incentive, MOST, &[M4, M2]),
    // Block 6: pay-offs, and effort that one response takes from another.
    (N::Comply, LITTLE, &[M13, N::Tailor, N::WorkAround, N::HoldOut]),
    (N::Tailor, SOME, &[N::LostDiscretion, M9, N::Capability]),
    (N::Tailor, LITTLE, &[M13, N::Comply, N::WorkAround, N::HoldOut]),
    (N::WorkAround, LITTLE, &[N::Comply, N::Tailor, N::HoldOut]),
    (N::HoldOut, SOME, &[M9]),
    (N::HoldOut, LITTLE, &[N::Comply, N::Tailor, N::WorkAround]),
    // Block 7: flows of organisations.
    (N::Projects, SOME, &[N::Comply, N::Tailor, N::Capability, N::MicroLoad, N::Rigidity]),
    (N::Projects, SOME, &[N::Urgency, N::Shock(K::SupplierExit)]),
    (N::Projects, LITTLE, &[N::Adoption]),
    (N::Adoption, MOST, &[N::Projects]),
    (N::Adoption, LITTLE, &[N::Fit, N::Legitimacy]),
    (N::Conformance, MOST, &[N::Standards, N::Adoption]),
    (N::Conformance, SOME, &[N::Comply, N::Tailor]),
    (N::Conformance, LITTLE, &[N::Swing, N::Fit, N::Legitimacy]),
    (N::Fit, SOME, &[N::Debt]),
    (N::Fit, LITTLE, &[N::Joins]),
    (N::Use, MOST, &[N::Joins, N::Fit]),
    (N::Use, SOME, &[N::Legitimacy, M9]),
    (N::Use, LITTLE, &[N::Trust, N::Coverage]),
    (N::Legitimacy, SOME, &[N::MicroLoad]),
    (N::Legitimacy, LITTLE, &[N::Turbulence, N::Trust]),
    (N::Workarounds, MOST, &[N::WorkAround]),
    (N::Workarounds, SOME, &[N::Adoption]),
    (N::Rigidity, SOME, &[M12]),
    (N::Rigidity, LITTLE, &[N::Shock(K::SupplierExit)]),
    (N::Debt, LITTLE, &[M16, N::Rigidity, N::Shock(K::SupplierExit)]),
    (N::Capability, SOME, &[N::MicroLoad, N::Shock(K::MicroReorganisation)]),
    (N::Capability, LITTLE, &[N::Tailor, M5, M11]),
    // Block 8: flows of the meso tier.
    (N::Relational, SOME, &[N::Turbulence, N::MesoLoad]),
    (N::Codified, SOME, &[N::MesoLoad]),
    (N::Codified, LITTLE, &[N::Standards]),
    (N::Backlog, SOME, &[N::Urgency, N::MesoLoad, N::Relational]),
    (N::Backlog, LITTLE, &[M13]),
    (N::Trust, MOST, &[N::Shock(K::Scandal)]),
    (N::Trust, SOME, &[N::Scar]),
    (N::Trust, LITTLE, &[N::Use]),
    (N::Engagement, MOST, &[M15]),
    (N::Engagement, SOME, &[N::Scar]),
    (N::Coverage, MOST, &[N::Consent]),
    (N::Coverage, SOME, &[N::Infrastructure, N::Conformance]),
    (N::Coverage, LITTLE, &[N::Adoption, N::Convergence]),
    // Block 9: flows of the nation.
    (N::Standards, SOME, &[N::MacroLoad, N::MacroTurbulence]),
    (N::Standards, LITTLE, &[N::Shock(K::MacroReorganisation)]),
    (N::StandardsAge, SOME, &[M12]),
    (N::StandardsAge, LITTLE, &[M9]),
    (N::Infrastructure, SOME, &[N::MacroLoad, N::MacroTurbulence]),
    (N::Concentration, LITTLE, &[M1, N::Shock(K::SupplierExit)]),
    (N::Contracts, MOST, &[N::Shock(K::SupplierExit)]),
    (N::Contracts, LITTLE, &[N::MacroLoad, N::Legitimacy]),
    (N::SecondaryAppetite, SOME, &[M14]),
    (N::SecondaryUse, MOST, &[N::SecondaryAppetite, N::Trust]),
    (N::SecondaryUse, SOME, &[N::Infrastructure, N::Conformance, N::Shock(K::Scandal)]),
    (N::SecondaryUse, LITTLE, &[N::Adoption, N::Convergence, M7]),
    (N::Blueprints, MOST, &[M5]),
    (N::Blueprints, LITTLE, &[N::Adoption]),
    (N::Disappointment, MOST, &[N::Promise, N::Adoption]),
    // Block 10: poles of the tensions.
    (N::Alignment, MOST, &[N::Comply]),
    (N::Alignment, SOME, &[N::Tailor, N::Standards]),
    (N::Alignment, LITTLE, &[N::Voice]),
    (N::FirstPole(1), MOST, &[N::Conformance]),
    (N::FirstPole(1), SOME, &[N::Convergence, N::Patchwork]),
    (N::FirstPole(1), LITTLE, &[N::Adoption, N::Debt]),
    (N::SecondPole(1), MOST, &[N::Fit]),
    (N::FirstPole(2), MOST, &[N::Direction, N::Alignment]),
    (N::SecondPole(2), MOST, &[N::LostDiscretion]),
    (N::SecondPole(2), SOME, &[N::Voice, N::Safeguards]),
    (N::FirstPole(3), MOST, &[N::Adoption, N::Joins]),
    (N::FirstPole(3), SOME, &[N::Relational, N::Concentration]),
    (N::SecondPole(3), MOST, &[N::Concentration, N::Openness]),
    (N::SecondPole(3), SOME, &[N::Conformance, N::Adoption]),
    (N::SecondPole(3), LITTLE, &[N::Standards, M10]),
    (N::FirstPole(4), MOST, &[N::Joins]),
    (N::FirstPole(4), SOME, &[N::Adoption]),
    (N::FirstPole(4), LITTLE, &[N::Trust]),
    (N::SecondPole(4), MOST, &[N::Exposure, N::Safeguards]),
    (N::SecondPole(4), SOME, &[N::Trust]),
    (N::FirstPole(5), MOST, &[N::Adoption]),
    (N::FirstPole(5), SOME, &[N::StandardsAge, N::Standards]),
    (N::SecondPole(5), MOST, &[N::Rigidity]),
    (N::SecondPole(5), SOME, &[N::Turbulence, N::Swing]),
    (N::SecondPole(5), LITTLE, &[M16]),
    (N::FirstPole(6), SOME, &[N::Pressure, N::Adoption]),
    (N::FirstPole(6), MOST, &[N::Backlog]),
    (N::SecondPole(6), MOST, &[N::LostDiscretion, N::Voice]),
    (N::SecondPole(6), SOME, &[N::Urgency, N::Projects, N::Contracts]),
    (N::SecondPole(6), LITTLE, &[N::MacroLoad, N::Legitimacy]),
    (N::FirstPole(7), MOST, &[N::Promise, N::Adoption]),
    (N::FirstPole(7), SOME, &[N::Visibility]),
    (N::FirstPole(7), LITTLE, &[N::Turbulence, N::MacroTurbulence]),
    (N::SecondPole(7), MOST, &[N::Legitimacy]),
    (N::SecondPole(7), SOME, &[N::LostDiscretion]),
    (N::SecondPole(7), LITTLE, &[N::Voice, N::Tailor]),
    (N::FirstPole(8), MOST, &[N::Pressure]),
    (N::FirstPole(8), SOME, &[N::Adoption, N::Use]),
    (N::SecondPole(8), MOST, &[N::Capability]),
    (N::SecondPole(8), SOME, &[N::Relational]),
    (N::FirstPole(9), SOME, &[N::Infrastructure, N::Contracts, N::Convergence, N::Conformance]),
    (N::SecondPole(9), MOST, &[N::Concentration, N::Openness]),
    (N::FirstPole(10), MOST, &[N::Adoption, N::Capability]),
    (N::SecondPole(10), MOST, &[N::Adoption, N::Capability]),
    (N::FirstPole(11), MOST, &[N::SecondaryAppetite, N::SecondaryUse]),
    (N::SecondPole(11), MOST, &[N::Safeguards]),
    (N::SecondPole(11), SOME, &[N::SecondaryAppetite, N::Infrastructure, N::SecondaryUse]),
    (N::SecondPole(11), SOME, &[N::Reporting, N::Voice]),
    (N::FirstPole(12), SOME, &[N::Relational, N::Codified, N::Alignment]),
    (N::SecondPole(12), MOST, &[N::JoinsInside]),
    (N::SecondPole(12), SOME, &[N::JoinsAcross]),
    (N::SecondPole(12), LITTLE, &[N::Turbulence]),
    // Block 11: seats.
    (N::HospitalAdoption, MOST, &[N::Adoption]),
    (N::Minister, SOME, &[N::Adoption, N::Coverage, N::Infrastructure, N::Trust]),
    (N::Minister, SOME, &[N::Promise, N::Disappointment]),
    (N::Board, SOME, &[N::JoinsInside, N::Relational, N::LostDiscretion, N::MesoLoad]),
    (N::Clinician, SOME, &[N::Fit, N::MicroLoad, N::Legitimacy, N::Use]),
    (N::HospitalSeat, SOME, &[N::Fit, N::MicroLoad, N::Legitimacy, N::Use]),
    (N::GpSeat, SOME, &[N::Fit, N::MicroLoad, N::Legitimacy, N::Use]),
    (N::Supplier, MOST, &[N::Projects]),
    (N::Supplier, SOME, &[N::Concentration, N::Adoption]),
    (N::Patient, MOST, &[N::Joins, N::Use]),
    (N::Patient, SOME, &[N::Trust]),
];

const EFFORTS: [N; 4] = [N::Comply, N::Tailor, N::WorkAround, N::HoldOut];

/// Every link without a coefficient, always in the same order.
#[must_use]
pub fn fixed_links() -> Vec<FixedLink> {
    let mut links: Vec<FixedLink> = Vec::new();
    for &(to, weight, causes) in CAUSES {
        links.extend(causes.iter().map(|&from| fixed(from, to, weight)));
    }
    for tension in 1..=12 {
        let to = N::Tension(tension);
        let poles = [N::FirstPole(tension), N::SecondPole(tension)];
        links.extend(poles.map(|from| fixed(from, to, MOST)));
        links.push(fixed(N::Strain, to, LITTLE));
    }
    mechanisms(&mut links);
    commitment(&mut links);
    links
}

/// What every mechanism costs, and what it needs (model specification, section 8.1).
fn mechanisms(links: &mut Vec<FixedLink>) {
    for spec in &MECHANISMS {
        let mechanism = N::Mechanism(spec.mechanism);
        let mut note = |from: N, to: N, weight: f64| {
            links.extend((weight > 0.0).then_some(FixedLink {
                from,
                to,
                weight,
                demand: from == mechanism,
            }));
        };
        // Load weakens what is delivered by about the share of the effort that the tier pays.
        let efforts = spec.effort_macro + spec.effort_meso;
        let paid = |effort: f64| if efforts > 0.0 { SOME * effort / efforts } else { 0.0 };
        let if_so = |holds: bool| if holds { SOME } else { 0.0 };
        note(mechanism, N::MacroLoad, spec.effort_macro);
        note(mechanism, N::MesoLoad, spec.effort_meso);
        note(mechanism, N::MicroLoad, spec.effort_micro);
        note(mechanism, N::Funding, spec.money);
        note(mechanism, N::Backlog, spec.sign_off);
        note(N::MacroLoad, mechanism, paid(spec.effort_macro));
        note(N::MesoLoad, mechanism, paid(spec.effort_meso));
        note(N::Funding, mechanism, if_so(spec.needs_money));
        note(N::Relational, mechanism, if_so(spec.delivered_through_meso));
    }
}

/// Voluntary commitment is worked out from the pay-offs, less coercion: what acts on an effort's
/// pay-off acts on it within the same quarter.
fn commitment(links: &mut Vec<FixedLink>) {
    let to = N::VoluntaryCommitment;
    let known = links.iter().map(|link| (link.from, link.to));
    let all: Vec<(N, N)> = known.chain(LINKS.iter().map(|link| (link.from, link.to))).collect();
    for (from, effort) in all {
        let pay_off = EFFORTS.contains(&effort) && !EFFORTS.contains(&from);
        let coerced = from == N::Coercion && effort != N::WorkAround;
        let known = links.iter().any(|link| link.from == from && link.to == to);
        if pay_off && !coerced && !known {
            links.push(fixed(from, to, SOME));
        }
    }
}
