//! The sixteen coordination mechanisms: what each costs, how long it takes, what it needs.
//!
//! Which flows a mechanism acts on stands in the equations (`step`); there is no table of effects.

/// A coordination mechanism, M1 to M16.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mechanism {
    /// M1: standards that all must meet; they then age.
    MandatedStandards,
    /// M2: money with conditions, worth more to those who can match it.
    MatchedFunding,
    /// M3: buying once for all.
    NationalProcurement,
    /// M4: payment or penalty for use.
    Incentives,
    /// M5: showcase sites whose lessons become blueprints.
    Exemplars,
    /// M6: shared national rails.
    SharedInfrastructure,
    /// M7: agreements on sharing data.
    DataAgreements,
    /// M8: boards that mediate between nation and locality.
    RegionalBoards,
    /// M9: clinicians who lead the change.
    ClinicalLeadership,
    /// M10: testing that products meet the standard.
    ConformanceTesting,
    /// M11: learning networks.
    CommunitiesOfPractice,
    /// M12: open interfaces to data.
    OpenInterfaces,
    /// M13: hands-on help for the weaker.
    DeliverySupport,
    /// M14: measuring and publishing maturity.
    MaturityEvaluation,
    /// M15: asking the public, and being bound by it.
    PublicEngagement,
    /// M16: one system per region.
    RegionalConsolidation,
}

/// Number of mechanisms.
pub const MECHANISM_COUNT: usize = 16;

/// The mechanisms delivered through the regional tier; only these can differ between regions.
pub const REGIONAL: [Mechanism; 5] = [
    Mechanism::DataAgreements,
    Mechanism::RegionalBoards,
    Mechanism::CommunitiesOfPractice,
    Mechanism::DeliverySupport,
    Mechanism::RegionalConsolidation,
];

/// Costs, lags and needs of one mechanism at full intensity. All illustrative: the literature
/// rarely measures the cost of soft mechanisms, so they are charged on purpose.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four needs that hold or not, as the table has them"
)]
pub struct MechanismSpec {
    /// Which mechanism.
    pub mechanism: Mechanism,
    /// Name in files and at the terminal.
    pub name: &'static str,
    /// Effort at the macro tier, in units of `cap_M`.
    pub effort_macro: f64,
    /// Effort at the meso tier, in units of `cap_m`.
    pub effort_meso: f64,
    /// Effort at the micro tier, in units of `cap_u`.
    pub effort_micro: f64,
    /// Money, in units of `bud`.
    pub money: f64,
    /// Decisions that need a sign-off, per year.
    pub sign_off: f64,
    /// Lag of first effect, years.
    pub lag_up: f64,
    /// Lag of fading when withdrawn, years.
    pub lag_down: f64,
    /// Scaled by the share of the money that is there.
    pub needs_money: bool,
    /// Scaled by national direction.
    pub needs_mandate: bool,
    /// Scaled by local autonomy.
    pub needs_room: bool,
    /// Delivered through the regional tier's relational capacity.
    pub delivered_through_meso: bool,
}

impl Mechanism {
    /// Place in the order M1..M16, from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The mechanism's costs, lags and needs.
    #[must_use]
    pub const fn spec(self) -> &'static MechanismSpec {
        &MECHANISMS[self as usize]
    }

    /// The mechanism with number `id` (1..=16).
    #[must_use]
    pub fn from_id(id: usize) -> Option<Self> {
        MECHANISMS.get(id.checked_sub(1)?).map(|spec| spec.mechanism)
    }

    /// The mechanism called `text`: its number (`7`), its key (`M7`) or its name.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let number = text.strip_prefix(['M', 'm']).unwrap_or(text);
        match number.parse() {
            Ok(id) => Self::from_id(id),
            Err(_) => MECHANISMS.iter().find(|s| s.name == text).map(|s| s.mechanism),
        }
    }

    /// Place among the regional five, if it is one of them.
    #[must_use]
    pub fn regional_index(self) -> Option<usize> {
        REGIONAL.iter().position(|&m| m == self)
    }
}

/// The mechanisms, M1 first (model specification, section 8.1).
pub const MECHANISMS: [MechanismSpec; MECHANISM_COUNT] = [
    MechanismSpec {
        mechanism: Mechanism::MandatedStandards,
        name: "standards",
        effort_macro: 0.35,
        effort_meso: 0.1,
        effort_micro: 0.15,
        money: 0.1,
        sign_off: 0.2,
        lag_up: 2.0,
        lag_down: 4.0,
        needs_money: false,
        needs_mandate: true,
        needs_room: false,
        delivered_through_meso: false,
    },
    MechanismSpec {
        mechanism: Mechanism::MatchedFunding,
        name: "matched_funding",
        effort_macro: 0.15,
        effort_meso: 0.25,
        effort_micro: 0.15,
        money: 0.6,
        sign_off: 0.1,
        lag_up: 1.0,
        lag_down: 0.5,
        needs_money: true,
        needs_mandate: false,
        needs_room: false,
        delivered_through_meso: false,
    },
    MechanismSpec {
        mechanism: Mechanism::NationalProcurement,
        name: "national_procurement",
        effort_macro: 0.6,
        effort_meso: 0.1,
        effort_micro: 0.2,
        money: 0.8,
        sign_off: 0.05,
        lag_up: 0.6,
        lag_down: 2.0,
        needs_money: true,
        needs_mandate: true,
        needs_room: false,
        delivered_through_meso: false,
    },
    MechanismSpec {
        mechanism: Mechanism::Incentives,
        name: "incentives",
        effort_macro: 0.2,
        effort_meso: 0.05,
        effort_micro: 0.15,
        money: 0.9,
        sign_off: 0.05,
        lag_up: 1.0,
        lag_down: 0.75,
        needs_money: true,
        needs_mandate: false,
        needs_room: false,
        delivered_through_meso: false,
    },
    MechanismSpec {
        mechanism: Mechanism::Exemplars,
        name: "exemplars",
        effort_macro: 0.15,
        effort_meso: 0.15,
        effort_micro: 0.1,
        money: 0.3,
        sign_off: 0.05,
        lag_up: 1.0,
        lag_down: 1.0,
        needs_money: true,
        needs_mandate: false,
        needs_room: false,
        delivered_through_meso: false,
    },
    MechanismSpec {
        mechanism: Mechanism::SharedInfrastructure,
        name: "shared_infrastructure",
        effort_macro: 0.5,
        effort_meso: 0.1,
        effort_micro: 0.05,
        money: 0.6,
        sign_off: 0.05,
        lag_up: 1.5,
        lag_down: 4.0,
        needs_money: true,
        needs_mandate: true,
        needs_room: false,
        delivered_through_meso: false,
    },
    MechanismSpec {
        mechanism: Mechanism::DataAgreements,
        name: "data_agreements",
        effort_macro: 0.1,
        effort_meso: 0.35,
        effort_micro: 0.1,
        money: 0.05,
        sign_off: 0.4,
        lag_up: 1.0,
        lag_down: 2.0,
        needs_money: false,
        needs_mandate: false,
        needs_room: false,
        delivered_through_meso: true,
    },
    MechanismSpec {
        mechanism: Mechanism::RegionalBoards,
        name: "regional_boards",
        effort_macro: 0.05,
        effort_meso: 0.35,
        effort_micro: 0.15,
        money: 0.15,
        sign_off: 0.1,
        lag_up: 1.0,
        lag_down: 1.0,
        needs_money: false,
        needs_mandate: false,
        needs_room: true,
        delivered_through_meso: true,
    },
    MechanismSpec {
        mechanism: Mechanism::ClinicalLeadership,
        name: "clinical_leadership",
        effort_macro: 0.05,
        effort_meso: 0.1,
        effort_micro: 0.25,
        money: 0.1,
        sign_off: 0.1,
        lag_up: 1.5,
        lag_down: 1.5,
        needs_money: false,
        needs_mandate: false,
        needs_room: true,
        delivered_through_meso: false,
    },
    MechanismSpec {
        mechanism: Mechanism::ConformanceTesting,
        name: "conformance_testing",
        effort_macro: 0.3,
        effort_meso: 0.05,
        effort_micro: 0.06,
        money: 0.1,
        sign_off: 0.25,
        lag_up: 1.5,
        lag_down: 2.0,
        needs_money: false,
        needs_mandate: true,
        needs_room: false,
        delivered_through_meso: false,
    },
    MechanismSpec {
        mechanism: Mechanism::CommunitiesOfPractice,
        name: "communities_of_practice",
        effort_macro: 0.05,
        effort_meso: 0.15,
        effort_micro: 0.08,
        money: 0.05,
        sign_off: 0.0,
        lag_up: 1.0,
        lag_down: 0.5,
        needs_money: false,
        needs_mandate: false,
        needs_room: true,
        delivered_through_meso: true,
    },
    MechanismSpec {
        mechanism: Mechanism::OpenInterfaces,
        name: "open_apis",
        effort_macro: 0.25,
        effort_meso: 0.05,
        effort_micro: 0.08,
        money: 0.1,
        sign_off: 0.1,
        lag_up: 2.0,
        lag_down: 3.0,
        needs_money: false,
        needs_mandate: false,
        needs_room: false,
        delivered_through_meso: false,
    },
    MechanismSpec {
        mechanism: Mechanism::DeliverySupport,
        name: "delivery_support",
        effort_macro: 0.15,
        effort_meso: 0.3,
        effort_micro: 0.05,
        money: 0.3,
        sign_off: 0.0,
        lag_up: 0.75,
        lag_down: 0.75,
        needs_money: true,
        needs_mandate: false,
        needs_room: false,
        delivered_through_meso: true,
    },
    MechanismSpec {
        mechanism: Mechanism::MaturityEvaluation,
        name: "maturity_evaluation",
        effort_macro: 0.15,
        effort_meso: 0.1,
        effort_micro: 0.12,
        money: 0.05,
        sign_off: 0.1,
        lag_up: 1.0,
        lag_down: 1.0,
        needs_money: false,
        needs_mandate: true,
        needs_room: false,
        delivered_through_meso: false,
    },
    MechanismSpec {
        mechanism: Mechanism::PublicEngagement,
        name: "public_engagement",
        effort_macro: 0.15,
        effort_meso: 0.2,
        effort_micro: 0.06,
        money: 0.1,
        sign_off: 0.3,
        lag_up: 0.75,
        lag_down: 1.5,
        needs_money: false,
        needs_mandate: false,
        needs_room: false,
        delivered_through_meso: false,
    },
    MechanismSpec {
        mechanism: Mechanism::RegionalConsolidation,
        name: "regional_consolidation",
        effort_macro: 0.1,
        effort_meso: 0.4,
        effort_micro: 0.25,
        money: 0.4,
        sign_off: 0.2,
        lag_up: 3.0,
        lag_down: 5.0,
        needs_money: true,
        needs_mandate: false,
        needs_room: true,
        delivered_through_meso: true,
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_stands_in_the_order_of_the_keys() {
        for (index, spec) in MECHANISMS.iter().enumerate() {
            assert_eq!(spec.mechanism.index(), index);
            assert_eq!(Mechanism::from_id(index + 1), Some(spec.mechanism));
            assert_eq!(Mechanism::parse(spec.name), Some(spec.mechanism));
            assert_eq!(spec.delivered_through_meso, REGIONAL.contains(&spec.mechanism));
        }
    }

    #[test]
    fn odd_names_are_refused() {
        for bad in ["", "M", "M0", "17", "-1", "banana", "M1 "] {
            assert_eq!(Mechanism::parse(bad), None, "{bad}");
        }
        assert_eq!(Mechanism::parse("m7"), Some(Mechanism::DataAgreements));
    }
}
