//! The claims of the story: how well each is grounded, by which sources, through which parameters.

use crate::evidence::Grade;

/// Something the page states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Name in texts and links, for example `cross-border-care`.
    pub id: &'static str,
    /// How it is known.
    pub grade: Grade,
    /// Keys of the sources that say it, or that give its direction.
    pub sources: &'static [&'static str],
    /// Names of the parameters it rests on, where the model makes it.
    pub parameters: &'static [&'static str],
}

const fn reported(id: &'static str, sources: &'static [&'static str]) -> Claim {
    Claim { id, grade: Grade::Reported, sources, parameters: &[] }
}

const fn illustrative(
    id: &'static str,
    sources: &'static [&'static str],
    parameters: &'static [&'static str],
) -> Claim {
    Claim { id, grade: Grade::Illustrative, sources, parameters }
}

/// Every claim of the first three beats, sorted by id.
pub const CLAIMS: &[Claim] = &[
    // Arrivals follow joins, which conforming to a shared standard and shared rails make.
    illustrative("arrivals-illustrative", &["FIE16", "WAR19"], &["kC", "std1", "n6", "flow"]),
    reported("contracts-before-wards", &["NAO11", "PAC07"]),
    reported("converging-in-the-middle", &["MOR11"]),
    reported("cross-border-care", &["SHCR23", "WAR19"]),
    reported("four-of-ninety-seven", &["NAO11"]),
    reported("joins-are-the-weakness", &["KLE20"]),
    illustrative("local-run-illustrative", &["BEN02", "BMJ02"], &["A0", "A0p", "f0", "rate0"]),
    reported("middle-out-named", &["COI09", "KLE21"]),
    illustrative(
        "national-run-illustrative",
        &["NAO11", "PAC07", "PAC13"],
        &["ct3", "fz", "rate3", "tau_imp", "zz3"],
    ),
    reported("network-delivered", &["CIO11", "PAC13"]),
    illustrative("network-half-built", &["CIO11", "ETER"], &["n0", "n6", "n_dec"]),
    reported("practices-near-universal", &["BEN02"]),
    reported("target-missed", &["BMJ02"]),
];

/// The claim of an id, if there is one.
#[must_use]
pub fn claim(id: &str) -> Option<&'static Claim> {
    CLAIMS.iter().find(|claim| claim.id == id)
}

#[cfg(test)]
mod tests {
    use super::{CLAIMS, claim};
    use crate::evidence::{Grade, source};
    use crate::model::PARAMETERS;

    #[test]
    fn ids_are_in_order_well_formed_and_each_is_there_once() {
        assert!(CLAIMS.is_sorted_by(|one, other| one.id < other.id));
        for claim in CLAIMS {
            let small = |letter: char| letter.is_ascii_lowercase() || letter == '-';
            assert!(claim.id.chars().all(small), "{}", claim.id);
            assert_eq!(super::claim(claim.id), Some(claim));
        }
        assert_eq!(claim("nothing"), None);
    }

    #[test]
    fn every_source_of_a_claim_is_in_the_bibliography() {
        for claim in CLAIMS {
            for key in claim.sources {
                assert!(source(key).is_some(), "{} names {key}", claim.id);
            }
        }
    }

    #[test]
    fn what_is_reported_has_a_source_and_what_the_model_makes_has_parameters() {
        for claim in CLAIMS {
            match claim.grade {
                Grade::Reported | Grade::Inferred => assert!(!claim.sources.is_empty()),
                Grade::Illustrative => assert!(!claim.parameters.is_empty()),
            }
        }
    }

    #[test]
    fn every_parameter_of_a_claim_is_one_of_the_model() {
        for claim in CLAIMS {
            for name in claim.parameters {
                let known = PARAMETERS.iter().any(|parameter| parameter.name == *name);
                assert!(known, "{} names {name}", claim.id);
            }
        }
    }
}
