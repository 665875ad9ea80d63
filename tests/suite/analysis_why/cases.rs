//! Scenarios that several tests ask about.

use middle_out::analysis::counterfactual::Outcome;
use middle_out::model::LeverChange;
use middle_out::model::MECHANISMS;
use middle_out::model::Measure;
use middle_out::model::Mechanism;
use middle_out::model::MechanismSpell;
use middle_out::model::Scenario;

/// A mechanism at one intensity from the start to the end.
pub(super) fn throughout(mechanism: Mechanism, intensity: f64) -> MechanismSpell {
    MechanismSpell { mechanism, start: 0.0, end: 99.0, intensity }
}

/// Section 17, first table: all other mechanisms at 0.25 for 17 years, national procurement at
/// `level`, from the start.
pub(super) fn procurement(level: f64) -> Scenario {
    let level = |mechanism| if mechanism == Mechanism::NationalProcurement { level } else { 0.25 };
    let spells = MECHANISMS.map(|spec| throughout(spec.mechanism, level(spec.mechanism)));
    Scenario { years: 17.0, mechanisms: spells.to_vec(), ..Scenario::default() }
}

/// Section 17, second table: six changes to the quiet midpoint.
pub(super) fn six_changes() -> Scenario {
    let spells = [
        Mechanism::MandatedStandards,
        Mechanism::ConformanceTesting,
        Mechanism::Incentives,
        Mechanism::ClinicalLeadership,
    ]
    .map(|mechanism| throughout(mechanism, 0.75));
    Scenario {
        levers: vec![LeverChange { year: 0.0, direction: 0.75, autonomy: 0.75 }],
        mechanisms: spells.to_vec(),
        ..Scenario::default()
    }
}

/// Use and T1 at year 10.
pub(super) fn use_and_t1() -> Vec<Outcome> {
    [Measure::Use, Measure::Tension1].map(|measure| Outcome::at(measure, 10.0)).to_vec()
}
