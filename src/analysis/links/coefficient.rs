//! Links with a coefficient (model specification, sections 7 and 9), tier by tier as the equations
//! stand.

use crate::analysis::links::Link;
use crate::analysis::links::Node as N;
use crate::model::Mechanism as M;
use crate::model::ShockKind;

/// Parameters that say what is left, not what is lost: the link carries nothing at 1. Without a
/// mandate or room nothing is missing (`fl0`), everything sticks untested (`test0`), a
/// reorganisation leaves everything (`sh_Mr`, `sh_Mc`).
const WHAT_IS_LEFT: [&str; 4] = ["fl0", "test0", "sh_Mr", "sh_Mc"];

const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at == one.len() && at == other.len()
}

const fn link(parameter: &'static str, from: N, to: N) -> Link {
    let mechanism = match from {
        N::Mechanism(mechanism) => Some(mechanism),
        _ => None,
    };
    let mut cut = 0.0;
    let mut at = 0;
    while at < WHAT_IS_LEFT.len() {
        if same(parameter, WHAT_IS_LEFT[at]) {
            cut = 1.0;
        }
        at += 1;
    }
    Link { parameter, cut, from, to, mechanism }
}

/// A link in which a mechanism and something else act together.
const fn within(mechanism: M, parameter: &'static str, from: N, to: N) -> Link {
    let mut link = link(parameter, from, to);
    link.mechanism = Some(mechanism);
    link
}

const M1: N = N::Mechanism(M::MandatedStandards);
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
const M16: N = N::Mechanism(M::RegionalConsolidation);

/// Every link that has a coefficient.
pub const LINKS: &[Link] = &[
    // Load, and what a mechanism that needs a mandate or room can do.
    link("neg", N::Direction, N::MesoLoad),
    link("neg", N::Autonomy, N::MesoLoad),
    link("run_M", N::Direction, N::MacroLoad),
    within(M::MandatedStandards, "fl0", N::Direction, M1),
    within(M::NationalProcurement, "fl0", N::Direction, M3),
    within(M::SharedInfrastructure, "fl0", N::Direction, M6),
    within(M::ConformanceTesting, "fl0", N::Direction, M10),
    within(M::MaturityEvaluation, "fl0", N::Direction, M14),
    within(M::RegionalBoards, "fl0", N::Autonomy, M8),
    within(M::ClinicalLeadership, "fl0", N::Autonomy, M9),
    within(M::CommunitiesOfPractice, "fl0", N::Autonomy, M11),
    within(M::RegionalConsolidation, "fl0", N::Autonomy, M16),
    // Discretion and what is seen of progress.
    link("zz1", M1, N::LostDiscretion),
    within(M::MandatedStandards, "zz1", N::Autonomy, N::LostDiscretion),
    link("zz3", M3, N::LostDiscretion),
    within(M::NationalProcurement, "zz3", N::Autonomy, N::LostDiscretion),
    link("zz6", M6, N::LostDiscretion),
    within(M::SharedInfrastructure, "zz6", N::Autonomy, N::LostDiscretion),
    link("zz16", M16, N::LostDiscretion),
    within(M::RegionalConsolidation, "zz16", N::Autonomy, N::LostDiscretion),
    link("v14", M14, N::Visibility),
    link("v8", M8, N::Visibility),
    // Pay-offs of the four responses.
    link("b_coer", N::Coercion, N::Comply),
    link("b_coer", N::Coercion, N::HoldOut),
    link("b_inc", N::Incentive, N::Comply),
    link("b_inc", N::Incentive, N::HoldOut),
    link("b_net", N::Conformance, N::Comply),
    link("b_net", N::Adoption, N::Comply),
    link("b_net", N::Convergence, N::Comply),
    link("b_net", N::RailsInside, N::Comply),
    link("b_net", N::RailsAcross, N::Comply),
    link("b_net", N::Infrastructure, N::Comply),
    link("b_clr", N::Standards, N::Comply),
    within(M::ConformanceTesting, "b_clr", M10, N::Comply),
    link("b_leg", N::Legitimacy, N::Comply),
    link("b_leg", N::Legitimacy, N::HoldOut),
    link("b_ct", N::Contracts, N::Comply),
    link("b_ct", N::Fit, N::Comply),
    link("b_mis", N::Fit, N::Comply),
    link("b_mis", N::Fit, N::WorkAround),
    link("b_mis", N::Coercion, N::WorkAround),
    link("b_str", N::MicroLoad, N::Comply),
    link("b_str", N::MicroLoad, N::Tailor),
    link("b_str", N::MicroLoad, N::WorkAround),
    link("b_str", N::MicroLoad, N::HoldOut),
    link("b_K", N::Rigidity, N::HoldOut),
    link("w4", M4, N::WorkAround),
    within(M::Incentives, "w4", N::Fit, N::WorkAround),
    link("w14", M14, N::WorkAround),
    within(M::MaturityEvaluation, "w14", N::Fit, N::WorkAround),
    // Projects.
    link("rateI", N::Incentive, N::Projects),
    link("rate3", N::Contracts, N::Projects),
    link("rate3", N::Fit, N::Projects),
    link("rate13", M13, N::Projects),
    within(M::DeliverySupport, "rate13", N::Capability, N::Projects),
    link("rate5", M5, N::Projects),
    link("rateB", N::Blueprints, N::Projects),
    link("rate9", M9, N::Projects),
    link("rate16", M16, N::Projects),
    link("rateE", N::Urgency, N::Projects),
    link("rateE", N::Direction, N::Projects),
    link("b_cont", N::Adoption, N::Projects),
    link("bk_slow", N::Backlog, N::Projects),
    // Conformance.
    link("bk_slow", N::Backlog, N::Conformance),
    // Untested, what sticks is less even where nobody tests: not the mechanism's alone.
    Link { mechanism: None, ..link("test0", M10, N::Conformance) },
    link("dCW", N::Workarounds, N::Conformance),
    link("dC5", M5, N::Conformance),
    within(M::Exemplars, "dC5", N::Standards, N::Conformance),
    // Fit.
    link("fz", N::LostDiscretion, N::Fit),
    link("fc", M1, N::Fit),
    link("fc", M9, N::Fit),
    link("fc", N::Standards, N::Fit),
    link("fc", N::Comply, N::Fit),
    link("fc", N::Conformance, N::Fit),
    link("ft", N::LostDiscretion, N::Fit),
    link("ft", N::Tailor, N::Fit),
    link("ft", N::Capability, N::Fit),
    link("f9", M9, N::Fit),
    link("fB", N::Blueprints, N::Fit),
    // Legitimacy.
    link("lF", N::Fit, N::Legitimacy),
    link("lz", N::LostDiscretion, N::Legitimacy),
    link("lz", N::Voice, N::Legitimacy),
    link("lv", N::Voice, N::Legitimacy),
    link("lU", N::Use, N::Legitimacy),
    link("lG", N::Disappointment, N::Legitimacy),
    // The installed base.
    link("kQ", N::Debt, N::Rigidity),
    link("kG", N::Concentration, N::Rigidity),
    link("kG", M12, N::Rigidity),
    link("kG", N::Adoption, N::Rigidity),
    link("kA", N::StandardsAge, N::Rigidity),
    link("kA", N::Conformance, N::Rigidity),
    link("kN", N::Infrastructure, N::Rigidity),
    link("k3", N::Contracts, N::Rigidity),
    link("k3", N::Adoption, N::Rigidity),
    link("kmod", N::Adoption, N::Rigidity),
    link("qW", N::Workarounds, N::Debt),
    link("qS", N::Swing, N::Debt),
    link("qS", N::Adoption, N::Debt),
    link("qP", N::Patchwork, N::Debt),
    link("qT", N::Standards, N::Debt),
    link("qT", N::Tailor, N::Debt),
    link("qT", N::Adoption, N::Debt),
    link("qR", N::Capability, N::Debt),
    // Capability.
    link("s11", M11, N::Capability),
    link("s13", M13, N::Capability),
    link("s14", M14, N::Capability),
    link("s_prs", N::Pressure, N::Capability),
    link("s_prs", N::MicroLoad, N::Capability),
    // The meso tier.
    link("sh_Mr", N::Shock(ShockKind::MesoReorganisation), N::Relational),
    link("sh_Mc", N::Shock(ShockKind::MesoReorganisation), N::Codified),
    link("mr8", M8, N::Relational),
    link("mr11", M11, N::Relational),
    link("mra", N::Autonomy, N::Relational),
    link("c8", M8, N::Codified),
    link("c7", M7, N::Codified),
    link("z16", M16, N::Convergence),
    link("z8", M8, N::Convergence),
    within(M::RegionalBoards, "z8", N::Direction, N::Convergence),
    within(M::RegionalBoards, "z8", N::Standards, N::Convergence),
    link("bord", N::Convergence, N::RailsAcross),
    link("bord", N::Conformance, N::RailsAcross),
    link("bk_da", N::Direction, N::Backlog),
    link("bk_da", N::Autonomy, N::Backlog),
    // Trust.
    link("p15", N::Engagement, N::Trust),
    link("p15", N::Scar, N::Trust),
    link("p7", M7, N::Trust),
    link("pX", N::Exposure, N::Trust),
    link("pX", N::Safeguards, N::Trust),
    // The nation.
    link("std1", M1, N::Standards),
    link("std0", N::Direction, N::Standards),
    link("age", N::Standards, N::StandardsAge),
    link("n6", M6, N::Infrastructure),
    link("n0", N::Direction, N::Infrastructure),
    link("n0", N::Funding, N::Infrastructure),
    link("ct3", M3, N::Contracts),
    link("ct3", M3, N::SecondPole(6)),
    link("g3", M3, N::Concentration),
    link("g10", M10, N::Concentration),
    link("g4", M4, N::Concentration),
    link("g16", M16, N::Concentration),
    link("g12", M12, N::Concentration),
    link("dxN", N::Infrastructure, N::SecondaryAppetite),
    link("dx8", M8, N::SecondaryAppetite),
    link("dx4", M4, N::SecondaryAppetite),
];
