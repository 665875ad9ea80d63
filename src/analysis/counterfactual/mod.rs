//! Scenarios that might have been: with a change and without it, with a link and without it.

mod change;
mod outcome;
mod path;

pub use change::{Change, ShockChange, changes, mixed};
pub use outcome::{Outcome, Quantity, When};

use crate::analysis::links::cut_value;
use crate::model::Mechanism;
use crate::model::Scenario;

/// The scenario without one mechanism: all its spells are gone.
#[must_use]
pub fn without_mechanism(scenario: &Scenario, mechanism: Mechanism) -> Scenario {
    let mut without = scenario.clone();
    without.mechanisms.retain(|spell| spell.mechanism != mechanism);
    without
}

/// The scenario without the shock at `index` of its list; unchanged if there is none.
#[must_use]
pub fn without_shock(scenario: &Scenario, index: usize) -> Scenario {
    let mut without = scenario.clone();
    if index < without.shocks.len() {
        without.shocks.remove(index);
    }
    without
}

/// The scenario without the lever change at `index` of its list, so that the entry before it holds
/// on; unchanged at 0 (where the levers start) or if there is none.
#[must_use]
pub fn without_lever_change(scenario: &Scenario, index: usize) -> Scenario {
    let mut without = scenario.clone();
    if (1..without.levers.len()).contains(&index) {
        without.levers.remove(index);
    }
    without
}

/// The scenario with one causal link cut: its coefficient at the value where the link carries
/// nothing (0 for most). `None` if `parameter` is not the coefficient of a link.
#[must_use]
pub fn without_link(scenario: &Scenario, parameter: &str) -> Option<Scenario> {
    let mut without = scenario.clone();
    without.parameters.set(parameter, cut_value(parameter)?).ok()?;
    Some(without)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{LeverChange, MechanismSpell, Shock, ShockKind};

    #[test]
    fn what_is_not_there_cannot_be_taken_away() {
        let scenario = Scenario::default();
        assert_eq!(without_shock(&scenario, 0), scenario);
        assert_eq!(without_lever_change(&scenario, 0), scenario);
        assert_eq!(without_lever_change(&scenario, 7), scenario);
        assert_eq!(without_mechanism(&scenario, Mechanism::Incentives), scenario);
        assert_eq!(without_link(&scenario, "banana"), None);
        assert_eq!(without_link(&scenario, "tau_F"), None);
    }

    #[test]
    fn only_what_was_named_is_taken_away() {
        let spell = |mechanism| MechanismSpell { mechanism, start: 0.0, end: 9.0, intensity: 0.5 };
        let shock = |year| Shock { year, kind: ShockKind::Scandal, severity: 0.5 };
        let lever = |year, direction| LeverChange { year, direction, autonomy: 0.5 };
        let scenario = Scenario {
            mechanisms: [Mechanism::Incentives, Mechanism::Exemplars, Mechanism::Incentives]
                .map(spell)
                .to_vec(),
            shocks: vec![shock(3.0), shock(4.0)],
            levers: vec![lever(0.0, 0.1), lever(2.0, 0.9)],
            ..Scenario::default()
        };
        let left = without_mechanism(&scenario, Mechanism::Incentives);
        assert_eq!(left.mechanisms, [spell(Mechanism::Exemplars)]);
        assert_eq!(without_shock(&scenario, 0).shocks, [shock(4.0)]);
        assert_eq!(without_lever_change(&scenario, 1).levers, [lever(0.0, 0.1)]);
        let cut = without_link(&scenario, "zz3").unwrap();
        assert_eq!(changes(&scenario, &cut), [Change::Parameter("zz3")]);
        assert_eq!(cut.parameters.get("zz3"), Some(0.0));
    }
}
