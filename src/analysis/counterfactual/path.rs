//! What a scenario's schedules come to, quarter by quarter: two ways to write the same thing are no
//! change, and half of one lever path can be joined to half of another.

use crate::model::DT;
use crate::model::LeverChange;
use crate::model::MAX_YEARS;
use crate::model::Mechanism;
use crate::model::PARAMETERS;
use crate::model::Scenario;
use crate::model::Setting;
use crate::model::ShockKind;
use crate::model::TableMultipliers;

/// `value` as the model takes it: within `least..=most`; `otherwise` where it is not a number.
fn sound(value: f64, otherwise: f64, least: f64, most: f64) -> f64 {
    if value.is_nan() { otherwise } else { value.clamp(least, most) }
}

fn share(value: f64, otherwise: f64) -> f64 {
    sound(value, otherwise, 0.0, 1.0)
}

/// Time of a step.
fn time(step: usize) -> f64 {
    step as f64 * DT
}

/// Step in which a shock of `year` falls.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "as the model does: a negative year saturates to step 0, a late one falls after the run"
)]
fn quarter(year: f64) -> usize {
    (year / DT + 0.5) as usize
}

/// Direction and autonomy in step `step`.
fn levers(scenario: &Scenario, step: usize) -> (f64, f64) {
    let (mut direction, mut autonomy) = (0.5, 0.5);
    for (index, entry) in scenario.levers.iter().enumerate() {
        if index == 0 || entry.year <= time(step) {
            direction = share(entry.direction, direction);
            autonomy = share(entry.autonomy, autonomy);
        }
    }
    (direction, autonomy)
}

/// Direction of every step below `steps`.
pub(super) fn direction(scenario: &Scenario, steps: usize) -> Vec<f64> {
    (0..steps).map(|step| levers(scenario, step).0).collect()
}

/// Autonomy of every step below `steps`.
pub(super) fn autonomy(scenario: &Scenario, steps: usize) -> Vec<f64> {
    (0..steps).map(|step| levers(scenario, step).1).collect()
}

/// The direction of one scenario with the autonomy of another, for as long as a run can last.
pub(super) fn joined_levers(direction: &Scenario, autonomy: &Scenario) -> Vec<LeverChange> {
    let mut joined: Vec<LeverChange> = Vec::new();
    for step in 0..quarter(MAX_YEARS) {
        let (direction, autonomy) = (levers(direction, step).0, levers(autonomy, step).1);
        let held = joined.last().is_some_and(|entry| {
            !differ(entry.direction, direction) && !differ(entry.autonomy, autonomy)
        });
        if !held {
            joined.push(LeverChange { year: time(step), direction, autonomy });
        }
    }
    joined
}

/// Intensity of a mechanism in every step below `steps`.
pub(super) fn intensity(scenario: &Scenario, mechanism: Mechanism, steps: usize) -> Vec<f64> {
    let in_step = |step: usize| {
        let mut level = 0.0;
        for spell in scenario.mechanisms.iter().filter(|spell| spell.mechanism == mechanism) {
            if spell.start <= time(step) && time(step) < spell.end {
                level = share(spell.intensity, 0.0);
            }
        }
        level
    };
    (0..steps).map(in_step).collect()
}

/// Multiplier of a mechanism in every region below `regions` in every step below `steps`.
pub(super) fn gains(
    scenario: &Scenario,
    mechanism: Mechanism,
    steps: usize,
    regions: usize,
) -> Vec<f64> {
    let mut levels = vec![1.0; steps * regions];
    for entry in scenario.gains.iter().filter(|entry| entry.mechanism == mechanism) {
        for step in 0..steps {
            if entry.start <= time(step) && time(step) < entry.end && entry.region < regions {
                levels[step * regions + entry.region] = sound(entry.gain, 1.0, 0.0, 1e6);
            }
        }
    }
    levels
}

/// A setting in every step below `steps`; `before` until its first entry.
pub(super) fn setting(entries: &[Setting], before: f64, steps: usize) -> Vec<f64> {
    let in_step = |step: usize| {
        let in_force = entries.iter().filter(|entry| entry.year <= time(step));
        in_force.fold(before, |value, entry| share(entry.value, value))
    };
    (0..steps).map(in_step).collect()
}

/// Urgency in every step below `steps`.
pub(super) fn urgency(scenario: &Scenario, steps: usize) -> Vec<f64> {
    let in_step = |step: usize| {
        let lasts = scenario
            .urgency
            .iter()
            .rfind(|entry| entry.start <= time(step) && time(step) < entry.start + entry.duration);
        lasts.map_or(0.0, |entry| share(entry.height, 0.0))
    };
    (0..steps).map(in_step).collect()
}

/// Severity of shocks of a kind in every step below `steps`: the worst of each quarter.
pub(super) fn severity(scenario: &Scenario, kind: ShockKind, steps: usize) -> Vec<f64> {
    let mut worst: Vec<f64> = vec![0.0; steps];
    for shock in scenario.shocks.iter().filter(|shock| shock.kind == kind) {
        if let Some(slot) = worst.get_mut(quarter(shock.year)).filter(|_| shock.year.is_finite()) {
            *slot = slot.max(share(shock.severity, 0.0));
        }
    }
    worst
}

/// Year at which step `step` begins.
pub(super) fn year(step: usize) -> f64 {
    time(step)
}

/// Whether a shock of `year` falls in the quarter that begins at `start`.
pub(super) fn falls_in(year: f64, start: f64) -> bool {
    year.is_finite() && quarter(year) == quarter(start)
}

/// Weight of meso reorganisations in every region below `regions`.
pub(super) fn weights(scenario: &Scenario, regions: usize) -> Vec<f64> {
    let given = |region| scenario.reorganisation_weights.get(region).copied();
    (0..regions).map(|region| share(given(region).unwrap_or(1.0), 1.0)).collect()
}

/// Value of a parameter as the model takes it: the default where it would be refused.
pub(super) fn parameter(scenario: &Scenario, index: usize) -> f64 {
    let Some(spec) = PARAMETERS.get(index) else {
        return 0.0;
    };
    let given = scenario.parameters.get(spec.name).unwrap_or(spec.default);
    if given >= spec.least && given <= spec.greatest { given } else { spec.default }
}

/// Multipliers of the mechanism table as the model takes them.
pub(super) fn table(scenario: &Scenario) -> [f64; TableMultipliers::NAMES.len()] {
    scenario.table.values().map(|value| sound(value, 1.0, 0.5, 2.0))
}

/// Whether two numbers differ; 0 and -0 do not.
pub(super) fn differ(one: f64, other: f64) -> bool {
    (one - other).abs() > 0.0
}

/// Whether two rows of numbers differ anywhere.
pub(super) fn any_differ(one: &[f64], other: &[f64]) -> bool {
    one.len() != other.len() || one.iter().zip(other).any(|(&one, &other)| differ(one, other))
}
