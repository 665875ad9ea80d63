//! The model's variables in a reader's words, and the tier in which each is drawn.

use crate::analysis::links::Node;
use crate::figure::path::Tier;
use crate::model::ShockKind;
use crate::ui::names;
use crate::ui::text::say;
use crate::words::Id;
use crate::words::id;

/// Where a place on a path stands.
pub(super) fn tier(node: Node) -> Tier {
    match node {
        Node::Mechanism(_) | Node::FirstPole(_) | Node::SecondPole(_) | Node::Tension(_) => {
            Tier::Middle
        }
        Node::Shock(kind) => match kind {
            ShockKind::MesoReorganisation => Tier::Middle,
            ShockKind::MicroReorganisation => Tier::Local,
            ShockKind::MacroReorganisation | ShockKind::Scandal | ShockKind::SupplierExit => {
                Tier::Centre
            }
        },
        _ => plain(node).map_or(Tier::Middle, |(_, tier)| tier),
    }
}

/// What a place on a path is called.
pub(super) fn name(node: Node) -> String {
    match node {
        Node::Mechanism(mechanism) => names::mechanism(mechanism),
        Node::Shock(kind) => names::shock(kind),
        Node::FirstPole(number) | Node::SecondPole(number) | Node::Tension(number) => {
            names::tension(usize::from(number))
        }
        _ => plain(node).map(|(words, _)| say(words)).unwrap_or_default(),
    }
}

fn plain(node: Node) -> Option<(Id, Tier)> {
    use Tier::{Centre, Local, Middle};
    Some(match node {
        Node::Direction => (id::NODE_DIRECTION, Centre),
        Node::Autonomy => (id::NODE_AUTONOMY, Centre),
        Node::Money => (id::NODE_MONEY, Centre),
        Node::Urgency => (id::NODE_URGENCY, Centre),
        Node::OptOut => (id::NODE_OPT_OUT, Centre),
        Node::Swing => (id::NODE_SWING, Centre),
        Node::Funding => (id::NODE_FUNDING, Centre),
        Node::MacroLoad => (id::NODE_MACRO_LOAD, Centre),
        Node::MesoLoad => (id::NODE_MESO_LOAD, Middle),
        Node::MicroLoad => (id::NODE_MICRO_LOAD, Local),
        Node::Strain => (id::NODE_STRAIN, Middle),
        Node::MacroTurbulence => (id::NODE_MACRO_TURBULENCE, Centre),
        Node::Turbulence => (id::NODE_TURBULENCE, Middle),
        Node::MicroTurbulence => (id::NODE_MICRO_TURBULENCE, Local),
        Node::Coercion => (id::NODE_COERCION, Local),
        Node::Incentive => (id::NODE_INCENTIVE, Local),
        Node::Pressure => (id::NODE_PRESSURE, Centre),
        Node::Promise => (id::NODE_PROMISE, Centre),
        Node::Disappointment => (id::NODE_DISAPPOINTMENT, Local),
        Node::LostDiscretion => (id::NODE_LOST_DISCRETION, Local),
        Node::Voice => (id::NODE_VOICE, Middle),
        Node::Visibility => (id::NODE_VISIBILITY, Middle),
        Node::Exposure => (id::NODE_EXPOSURE, Centre),
        Node::Safeguards => (id::NODE_SAFEGUARDS, Centre),
        Node::Openness => (id::NODE_OPENNESS, Centre),
        Node::Reporting => (id::NODE_REPORTING, Local),
        Node::Patchwork => (id::NODE_PATCHWORK, Middle),
        Node::Alignment => (id::NODE_ALIGNMENT, Local),
        Node::Comply => (id::NODE_COMPLY, Local),
        Node::Tailor => (id::NODE_TAILOR, Local),
        Node::WorkAround => (id::NODE_WORK_AROUND, Local),
        Node::HoldOut => (id::NODE_HOLD_OUT, Local),
        Node::Projects => (id::NODE_PROJECTS, Local),
        Node::Adoption => (id::NODE_ADOPTION, Local),
        Node::Conformance => (id::NODE_CONFORMANCE, Local),
        Node::Use => (id::NODE_USE, Local),
        Node::Fit => (id::NODE_FIT, Local),
        Node::Workarounds => (id::NODE_WORKAROUNDS, Local),
        Node::Legitimacy => (id::NODE_LEGITIMACY, Local),
        Node::Rigidity => (id::NODE_RIGIDITY, Local),
        Node::Debt => (id::NODE_DEBT, Local),
        Node::Capability => (id::NODE_CAPABILITY, Local),
        Node::Relational => (id::NODE_RELATIONAL, Middle),
        Node::Codified => (id::NODE_CODIFIED, Middle),
        Node::Convergence => (id::NODE_CONVERGENCE, Middle),
        Node::Backlog => (id::NODE_BACKLOG, Middle),
        Node::Trust => (id::NODE_TRUST, Local),
        Node::Engagement => (id::NODE_ENGAGEMENT, Local),
        Node::Scar => (id::NODE_SCAR, Local),
        Node::Consent => (id::NODE_CONSENT, Local),
        Node::Coverage => (id::NODE_COVERAGE, Centre),
        Node::RailsInside => (id::NODE_RAILS_INSIDE, Middle),
        Node::RailsAcross => (id::NODE_RAILS_ACROSS, Middle),
        Node::JoinsInside => (id::NODE_JOINS_INSIDE, Middle),
        Node::JoinsAcross => (id::NODE_JOINS_ACROSS, Middle),
        Node::Joins => (id::NODE_JOINS, Middle),
        Node::Infrastructure => (id::NODE_INFRASTRUCTURE, Centre),
        Node::Standards => (id::NODE_STANDARDS, Centre),
        Node::StandardsAge => (id::NODE_STANDARDS_AGE, Centre),
        Node::Concentration => (id::NODE_CONCENTRATION, Centre),
        Node::Contracts => (id::NODE_CONTRACTS, Centre),
        Node::SecondaryUse => (id::NODE_SECONDARY_USE, Centre),
        Node::SecondaryAppetite => (id::NODE_SECONDARY_APPETITE, Centre),
        Node::Blueprints => (id::NODE_BLUEPRINTS, Middle),
        Node::VoluntaryCommitment => (id::NODE_VOLUNTARY_COMMITMENT, Local),
        Node::HospitalAdoption => (id::NODE_HOSPITAL_ADOPTION, Local),
        Node::Minister => (id::NODE_MINISTER, Centre),
        Node::Board => (id::NODE_BOARD, Middle),
        Node::Clinician => (id::NODE_CLINICIAN, Local),
        Node::Supplier => (id::NODE_SUPPLIER, Centre),
        Node::Patient => (id::NODE_PATIENT, Local),
        Node::HospitalSeat => (id::NODE_HOSPITAL_SEAT, Local),
        Node::GpSeat => (id::NODE_GP_SEAT, Local),
        Node::Mechanism(_)
        | Node::Shock(_)
        | Node::FirstPole(_)
        | Node::SecondPole(_)
        | Node::Tension(_) => return None,
    })
}
