//! What each mechanism eases and creates by itself, in the barest of countries: the price that is shown
//! before it is switched on. No net: unlike strains do not add up to one.

use crate::analysis::ledger::Change;
use crate::analysis::ledger::Entry;
use crate::analysis::ledger::Scope;
use crate::model::MECHANISM_COUNT;
use crate::model::Mechanism;
use crate::model::MechanismSpell;
use crate::model::Runner;
use crate::model::Scenario;

/// Intensity at which the prices are asked.
pub const PRICE_INTENSITY: f64 = 0.75;

/// Years over which they are asked, from the start.
pub const PRICE_YEARS: f64 = 20.0;

/// Tension-years that M1 to M16 ease and create, each alone from year 0 in a country with both levers
/// at one half and nothing else; all twelve tensions, the nation. Worked out by [`price`].
pub const PRICES: [(f64, f64); MECHANISM_COUNT] = [
    (3.35, 2.95),
    (9.17, 3.86),
    (1.37, 16.81),
    (11.69, 9.39),
    (6.31, 2.66),
    (1.53, 7.8),
    (2.8, 1.72),
    (3.27, 1.61),
    (8.13, 1.2),
    (0.51, 3.15),
    (2.49, 0.24),
    (5.12, 2.82),
    (5.11, 1.5),
    (0.51, 3.95),
    (3.42, 1.06),
    (1.69, 7.28),
];

/// The same worked out by the model: two runs.
#[must_use]
pub fn price(mechanism: Mechanism) -> Entry {
    let bare = Scenario { years: PRICE_YEARS, ..Scenario::default() };
    let spell =
        MechanismSpell { mechanism, start: 0.0, end: f64::INFINITY, intensity: PRICE_INTENSITY };
    Change::spell(spell, &bare).ledger(Scope::Nation, &mut Runner::new()).total()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_are_those_of_the_model() {
        let hundredth = |value: f64| (100.0 * value).round() / 100.0;
        let worked_out: Vec<(f64, f64)> = crate::model::MECHANISMS
            .iter()
            .map(|spec| price(spec.mechanism))
            .map(|entry| (hundredth(entry.eased), hundredth(entry.created)))
            .collect();
        assert_eq!(worked_out, PRICES);
    }
}
