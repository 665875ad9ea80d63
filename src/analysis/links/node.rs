//! The variables of the model as places on a path: controls, what is worked out within a quarter,
//! stocks, and read-outs.

use crate::analysis::counterfactual::Quantity;
use crate::model::Measure;
use crate::model::Mechanism;
use crate::model::RegionalMeasure;
use crate::model::ShockKind;
use crate::model::TENSIONS;

/// How a node moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Worked out anew in every quarter.
    Quarter,
    /// A stock: what acts on it in one quarter shows in the next.
    Stock,
}

macro_rules! nodes {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $pace:ident $(, $measure:ident)?;)*) => {
        /// A variable of the model.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Node {
            /// A mechanism, at the level that it reaches.
            Mechanism(Mechanism),
            /// A shock of a kind.
            Shock(ShockKind),
            /// Unmet demand at the first pole of a tension, 1 to 12.
            FirstPole(u8),
            /// Unmet demand at the second pole of a tension, 1 to 12.
            SecondPole(u8),
            /// Intensity of a tension, 1 to 12.
            Tension(u8),
            $($(#[$doc])* $name,)*
        }

        /// Name and pace of the nodes that stand alone.
        const fn plain(node: Node) -> Option<(&'static str, Pace)> {
            match node {
                $(Node::$name => Some(($id, Pace::$pace)),)*
                _ => None,
            }
        }

        /// The node that a national measure reads, tensions apart.
        const fn read_by(measure: Measure) -> Option<Node> {
            match measure {
                $($(Measure::$measure => Some(Node::$name),)?)*
                _ => None,
            }
        }
    };
}

nodes! {
    /// National direction in effect.
    Direction = "direction", Quarter, Direction;
    /// Local autonomy in effect.
    Autonomy = "autonomy", Quarter, Autonomy;
    /// Programme money.
    Money = "money", Quarter;
    /// An emergency.
    Urgency = "urgency", Quarter;
    /// Opting in or out by default.
    OptOut = "opt_out", Quarter;
    /// Distance of the levers from their remembered line.
    Swing = "swing", Quarter;
    /// Share of the money asked for that is there.
    Funding = "funding", Quarter;
    /// Load on the macro tier.
    MacroLoad = "macro_load", Quarter;
    /// Load on the meso tier.
    MesoLoad = "meso_load", Quarter;
    /// Load on organisations.
    MicroLoad = "micro_load", Quarter;
    /// Service that the tiers together cannot give.
    Strain = "strain", Quarter, Strain;
    /// Turbulence of the macro tier.
    MacroTurbulence = "macro_turbulence", Stock;
    /// Turbulence of the meso tier.
    Turbulence = "turbulence", Stock;
    /// Turbulence of organisations.
    MicroTurbulence = "micro_turbulence", Stock;
    /// Coercion felt.
    Coercion = "coercion", Quarter;
    /// Incentive felt.
    Incentive = "incentive", Quarter;
    /// Deadline pressure.
    Pressure = "pressure", Quarter;
    /// What is promised.
    Promise = "promise", Quarter;
    /// Disappointment with promises.
    Disappointment = "disappointment", Stock;
    /// Discretion lost by organisations.
    LostDiscretion = "lost_discretion", Quarter;
    /// Voice.
    Voice = "voice", Quarter;
    /// Visibility of progress.
    Visibility = "visibility", Quarter;
    /// Exposure of data.
    Exposure = "exposure", Quarter;
    /// Safeguards of data.
    Safeguards = "safeguards", Quarter;
    /// Openness of the market to entry.
    Openness = "openness", Quarter;
    /// Burden of reporting.
    Reporting = "reporting", Quarter;
    /// Patchwork of partial integrations.
    Patchwork = "patchwork", Quarter;
    /// Agreement of organisations with the common line.
    Alignment = "alignment", Quarter;
    /// Effort spent complying.
    Comply = "comply", Stock, Comply;
    /// Effort spent tailoring.
    Tailor = "tailor", Stock, Tailor;
    /// Effort spent working around.
    WorkAround = "work_around", Stock, WorkAround;
    /// Effort spent holding out.
    HoldOut = "hold_out", Stock, HoldOut;
    /// Record-system projects under way.
    Projects = "projects", Stock;
    /// Adoption.
    Adoption = "adoption", Stock, Adoption;
    /// Conformance.
    Conformance = "conformance", Stock, Conformance;
    /// Use.
    Use = "use", Stock, Use;
    /// Local fit.
    Fit = "fit", Stock, Fit;
    /// Workarounds.
    Workarounds = "workarounds", Stock, Workarounds;
    /// Legitimacy.
    Legitimacy = "legitimacy", Stock, Legitimacy;
    /// Rigidity of the installed base.
    Rigidity = "rigidity", Stock, Rigidity;
    /// Debt.
    Debt = "debt", Stock, Debt;
    /// Capability.
    Capability = "capability", Stock, Capability;
    /// Relational capacity of the meso tier.
    Relational = "relational", Stock, Relational;
    /// Codified capacity of the meso tier.
    Codified = "codified", Stock, Codified;
    /// Regional convergence.
    Convergence = "convergence", Stock, Convergence;
    /// Backlog of decisions.
    Backlog = "backlog", Stock, Backlog;
    /// Public trust.
    Trust = "trust", Stock, Trust;
    /// Engagement that is believed.
    Engagement = "engagement", Stock;
    /// Memory of a breach.
    Scar = "scar", Stock;
    /// Consent to sharing.
    Consent = "consent", Quarter;
    /// Coverage.
    Coverage = "coverage", Stock, Coverage;
    /// Rails inside regions.
    RailsInside = "rails_inside", Quarter;
    /// Rails across regions.
    RailsAcross = "rails_across", Quarter;
    /// Joins inside regions.
    JoinsInside = "joins_inside", Quarter, JoinsInside;
    /// Joins across regions.
    JoinsAcross = "joins_across", Quarter, JoinsAcross;
    /// Joins, weighted by where care happens.
    Joins = "joins", Quarter, Joins;
    /// Shared infrastructure.
    Infrastructure = "infrastructure", Stock, Infrastructure;
    /// Readiness of the standards.
    Standards = "standards", Stock, Standards;
    /// Age of the standards.
    StandardsAge = "standards_age", Stock, StandardsAge;
    /// Supplier concentration.
    Concentration = "concentration", Stock, Concentration;
    /// Contracts signed.
    Contracts = "contracts", Stock, Contracts;
    /// Secondary use supplied.
    SecondaryUse = "secondary_use", Stock, SecondaryUse;
    /// Secondary use wanted.
    SecondaryAppetite = "secondary_appetite", Stock, SecondaryAppetite;
    /// Blueprints from exemplars.
    Blueprints = "blueprints", Stock;
    /// Voluntary commitment.
    VoluntaryCommitment = "voluntary_commitment", Quarter, VoluntaryCommitment;
    /// Hospital adoption.
    HospitalAdoption = "hospital_adoption", Quarter, HospitalAdoption;
    /// Gauge of the national minister.
    Minister = "minister", Quarter, Minister;
    /// Gauge of the regional board.
    Board = "board", Quarter, Board;
    /// Gauge of the clinician.
    Clinician = "clinician", Quarter, Clinician;
    /// Gauge of the supplier.
    Supplier = "supplier", Quarter, Supplier;
    /// Gauge of the patient.
    Patient = "patient", Quarter, Patient;
    /// The clinician's gauge in hospitals.
    HospitalSeat = "hospital_seat", Quarter, HospitalSeat;
    /// The clinician's gauge in primary care.
    GpSeat = "gp_seat", Quarter, GpSeat;
}

/// Number of the tension of which `index` (from 0) is the place.
fn number(index: usize) -> u8 {
    u8::try_from(index + 1).unwrap_or(u8::MAX)
}

impl Node {
    /// How the node moves.
    #[must_use]
    pub const fn pace(self) -> Pace {
        match plain(self) {
            Some((_, pace)) => pace,
            None => Pace::Quarter,
        }
    }

    /// A name for data: `fit`, `m3`, `shock_meso`, `t1`, `t1_first`, `t1_second`.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Self::Mechanism(mechanism) => format!("m{}", mechanism.index() + 1),
            Self::Shock(kind) => format!("shock_{}", kind.name()),
            Self::FirstPole(tension) => format!("t{tension}_first"),
            Self::SecondPole(tension) => format!("t{tension}_second"),
            Self::Tension(tension) => format!("t{tension}"),
            _ => plain(self).map_or_else(String::new, |(id, _)| id.to_owned()),
        }
    }

    /// The node that a national measure reads.
    #[must_use]
    pub fn of(measure: Measure) -> Self {
        let tension = measure.index().saturating_sub(Measure::Tension1.index());
        read_by(measure).unwrap_or(Self::Tension(number(tension.min(TENSIONS - 1))))
    }

    /// The node that a regional measure reads.
    #[must_use]
    pub fn of_regional(measure: RegionalMeasure) -> Self {
        let within = |first: RegionalMeasure| {
            let index = measure.index().checked_sub(first.index());
            index.filter(|&index| index < TENSIONS).map(number)
        };
        if let Some(tension) = within(RegionalMeasure::Tension1) {
            return Self::Tension(tension);
        }
        if let Some(tension) = within(RegionalMeasure::FirstPole1) {
            return Self::FirstPole(tension);
        }
        if let Some(tension) = within(RegionalMeasure::SecondPole1) {
            return Self::SecondPole(tension);
        }
        match measure {
            RegionalMeasure::Turbulence => Self::Turbulence,
            RegionalMeasure::RailOut => Self::RailsAcross,
            _ => {
                let national = Measure::ALL.iter().find(|one| one.column() == measure.column());
                national.map_or(Self::Strain, |&measure| Self::of(measure))
            }
        }
    }

    /// The node that an outcome reads.
    #[must_use]
    pub fn read(quantity: Quantity) -> Self {
        match quantity {
            Quantity::National(measure) => Self::of(measure),
            Quantity::Regional(measure, _) => Self::of_regional(measure),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_measure_is_read_from_a_node_of_its_own() {
        let mut seen = Vec::new();
        for &measure in Measure::ALL {
            assert!(!seen.contains(&Node::of(measure)), "{measure:?}");
            seen.push(Node::of(measure));
        }
        assert_eq!(Node::of(Measure::Tension12), Node::Tension(12));
        assert_eq!(Node::of(Measure::Tension1), Node::Tension(1));
        let tensions = seen.iter().filter(|node| matches!(node, Node::Tension(_)));
        assert_eq!(tensions.count(), TENSIONS);
    }

    #[test]
    fn a_regional_measure_is_read_from_the_node_of_its_name() {
        let mut seen = Vec::new();
        for &measure in RegionalMeasure::ALL {
            let node = Node::of_regional(measure);
            assert!(!seen.contains(&node), "{measure:?}");
            seen.push(node);
        }
        assert_eq!(Node::of_regional(RegionalMeasure::Strain), Node::Strain);
        assert_eq!(Node::of_regional(RegionalMeasure::FirstPole12), Node::FirstPole(12));
        assert_eq!(Node::of_regional(RegionalMeasure::SecondPole3).id(), "t3_second");
    }
}
