//! What several trials read of a run.

use crate::analysis::claims::{NEVER, Reading};
use crate::model::{DT, Measure, Run};

/// The year in which `measure` reaches `level`, linear between quarters; [`NEVER`] if it does not.
pub(super) fn reaches(run: &Run, measure: Measure, level: f64) -> f64 {
    run.first_reaches(measure, level).unwrap_or(NEVER)
}

/// The number at `place` of reading `index`; 0 where there is none.
pub(super) fn number(readings: &[Reading], index: usize, place: usize) -> f64 {
    readings.get(index).and_then(|reading| reading.get(place)).copied().unwrap_or(0.0)
}

/// The first number of every reading.
pub(super) fn firsts(readings: &[Reading]) -> Vec<f64> {
    (0..readings.len()).map(|index| number(readings, index, 0)).collect()
}

/// The greatest of some numbers, 0 at least.
pub(super) fn best(values: &[f64]) -> f64 {
    values.iter().fold(0.0, |best, &value| if value > best { value } else { best })
}

/// Mean of some numbers; 0 of none.
pub(super) fn mean(values: &[f64]) -> f64 {
    let mut sum = 0.0;
    for value in values {
        sum += value;
    }
    sum / values.len().max(1) as f64
}

/// One over the other; 0 where there is nothing to divide by.
pub(super) fn ratio(one: f64, other: f64) -> f64 {
    if other > 0.0 { one / other } else { 0.0 }
}

/// How many years before `year` an undisturbed series stood where a disturbed one stands at `year`
/// (quarterly values; linear between quarters). Negative if the disturbed one is ahead; it is then
/// as far ahead as the undisturbed series takes to get there, or to the end of it.
pub(super) fn years_behind(disturbed: &[f64], undisturbed: &[f64], year: f64) -> f64 {
    let step = disturbed.iter().zip(0_u32..).position(|(_, step)| f64::from(step) * DT >= year);
    let Some(step) = step else { return 0.0 };
    let level = disturbed[step];
    let Some(at) = undisturbed.iter().position(|&value| value >= level) else {
        return year - undisturbed.len().saturating_sub(1) as f64 * DT;
    };
    if at == 0 {
        return year;
    }
    let (before, after) = (undisturbed[at - 1], undisturbed[at]);
    year - (at as f64 - (after - level) / (after - before)) * DT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_behind_are_read_off_the_undisturbed_line() {
        let undisturbed = [0.0, 0.1, 0.2, 0.3, 0.4];
        let near = |found: f64, expected: f64| assert!((found - expected).abs() < 1e-12, "{found}");
        near(years_behind(&[0.0, 0.0, 0.0, 0.0, 0.25], &undisturbed, 1.0), 0.375);
        near(years_behind(&[0.0, 0.3, 0.3], &undisturbed, 0.25), -0.5);
        near(years_behind(&[0.9, 0.9], &undisturbed, 0.0), -1.0);
        near(years_behind(&[0.0, 0.0], &undisturbed, 0.25), 0.25);
        near(years_behind(&[0.1], &undisturbed, 7.0), 0.0);
    }
}
