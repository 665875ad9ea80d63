//! What a scenario brings into the equations, step by step: every value finite and in range.

use crate::DT;
use crate::mechanism::{MECHANISM_COUNT, REGIONAL};
use crate::scenario::{RegionalGain, Scenario, Setting};

/// What enters the equations in one step (model specification, section 6).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Inputs {
    pub(crate) direction: f64,
    pub(crate) autonomy: f64,
    pub(crate) intensity: [f64; MECHANISM_COUNT],
    pub(crate) money: f64,
    pub(crate) urgency: f64,
    pub(crate) opt_out: f64,
    /// Severities in the order of [`ShockKind::ALL`].
    pub(crate) shocks: [f64; 5],
}

impl Scenario {
    /// What enters the equations in step `step`; every value is finite and in range.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a negative or absent year saturates to step 0, a late one falls after the run"
    )]
    pub(crate) fn inputs(&self, step: usize) -> Inputs {
        let time = step as f64 * DT;
        let mut direction = 0.5;
        let mut autonomy = 0.5;
        for (index, entry) in self.levers.iter().enumerate() {
            if index == 0 || entry.year <= time {
                direction = share_of(entry.direction, direction, 1.0);
                autonomy = share_of(entry.autonomy, autonomy, 1.0);
            }
        }
        let mut intensity = [0.0; MECHANISM_COUNT];
        for spell in &self.mechanisms {
            if spell.start <= time && time < spell.end {
                intensity[spell.mechanism.index()] = share_of(spell.intensity, 0.0, 1.0);
            }
        }
        let mut urgency = 0.0;
        for entry in &self.urgency {
            if entry.start <= time && time < entry.start + entry.duration {
                urgency = share_of(entry.height, 0.0, 1.0);
            }
        }
        let mut shocks = [0.0; 5];
        for shock in &self.shocks {
            if shock.year.is_finite() && (shock.year / DT + 0.5) as usize == step {
                let severity = share_of(shock.severity, 0.0, 1.0);
                let slot = &mut shocks[shock.kind as usize];
                if severity > *slot {
                    *slot = severity;
                }
            }
        }
        Inputs {
            direction,
            autonomy,
            intensity,
            money: in_force(&self.money, time, 1.0),
            urgency,
            opt_out: in_force(&self.opt_out, time, 0.0),
            shocks,
        }
    }
}

/// Put the multipliers in force in step `step` into `gains`, `[REGIONAL][region]`.
pub(crate) fn gains_in(
    entries: &[RegionalGain],
    step: usize,
    gains: &mut [Vec<f64>; REGIONAL.len()],
) {
    let time = step as f64 * DT;
    for levels in gains.iter_mut() {
        levels.fill(1.0);
    }
    for entry in entries {
        let in_force = entry.start <= time && time < entry.end;
        let index = entry.mechanism.regional_index().filter(|_| in_force);
        if let Some(slot) = index.and_then(|index| gains[index].get_mut(entry.region)) {
            *slot = share_of(entry.gain, 1.0, 1e6);
        }
    }
}

/// The value in force at `time`.
fn in_force(entries: &[Setting], time: f64, before: f64) -> f64 {
    let mut value = before;
    for entry in entries {
        if entry.year <= time {
            value = share_of(entry.value, value, 1.0);
        }
    }
    value
}

/// `value` kept in `0..=most`; `otherwise` where it is not a number.
pub(super) fn share_of(value: f64, otherwise: f64, most: f64) -> f64 {
    if value.is_nan() {
        otherwise
    } else if value < 0.0 {
        0.0
    } else if value > most {
        most
    } else {
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mechanism::Mechanism;
    use crate::parameter::Parameters;
    use crate::scenario::{LeverChange, MechanismSpell, Shock, ShockKind};

    fn spell(mechanism: Mechanism, start: f64, end: f64, intensity: f64) -> MechanismSpell {
        MechanismSpell { mechanism, start, end, intensity }
    }

    #[test]
    #[expect(clippy::float_cmp, reason = "values are passed through")]
    fn schedules_hold_as_the_specification_says() {
        let scenario = Scenario {
            levers: vec![
                LeverChange { year: 0.0, direction: 0.2, autonomy: 0.8 },
                LeverChange { year: 1.0, direction: 0.9, autonomy: 0.1 },
            ],
            mechanisms: vec![
                spell(Mechanism::Incentives, 0.5, 2.0, 0.4),
                spell(Mechanism::Incentives, 1.0, 1.5, 0.7),
            ],
            shocks: vec![
                Shock { year: 1.0, kind: ShockKind::Scandal, severity: 0.2 },
                Shock { year: 1.0, kind: ShockKind::Scandal, severity: 0.5 },
            ],
            money: vec![Setting { year: 1.0, value: 0.4 }],
            ..Scenario::default()
        };
        assert_eq!(scenario.inputs(3).direction, 0.2);
        assert_eq!(scenario.inputs(4).direction, 0.9);
        let m4 = |step: usize| scenario.inputs(step).intensity[3];
        assert_eq!([m4(1), m4(2), m4(4), m4(6), m4(8)], [0.0, 0.4, 0.7, 0.4, 0.0]);
        assert_eq!(scenario.inputs(4).shocks, [0.0, 0.0, 0.0, 0.5, 0.0]);
        assert_eq!((scenario.inputs(3).money, scenario.inputs(4).money), (1.0, 0.4));
    }

    #[test]
    fn what_is_not_a_number_changes_nothing() {
        let mut scenario = Scenario { years: f64::NAN, regions: 0, ..Scenario::default() };
        scenario.parameters.tau_F = f64::NAN;
        scenario.parameters.kr = -3.0;
        scenario.levers[0].direction = f64::NAN;
        scenario.money = vec![Setting { year: f64::NAN, value: f64::NAN }];
        assert_eq!((scenario.steps(), scenario.region_count()), (100, 1));
        assert_eq!(scenario.parameters.sound(), Parameters::default());
        assert_eq!((scenario.inputs(0).direction, scenario.inputs(0).money), (0.5, 1.0));
    }
}
