//! Order statistics: quantiles and rank correlation, exact and the same on every platform.

/// The quantile at `share` (0..1) of numbers in ascending order: at place `share * (n - 1)`, linear
/// between neighbours (Hyndman and Fan's type 7). Infinite numbers stand for "never" and count as
/// the largest. `None` of no numbers.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "kept within the list before the cast"
)]
pub fn quantile(ascending: &[f64], share: f64) -> Option<f64> {
    let last = ascending.len().checked_sub(1)?;
    let place = last as f64 * share;
    let place = if place > 0.0 { place } else { 0.0 };
    let below = (place as usize).min(last);
    let between = place - below as f64;
    let (low, high) = (ascending[below], ascending[(below + 1).min(last)]);
    // Not `low + (high - low) * between` at once: nothing of an infinite step is not a number.
    if high <= low || between <= 0.0 { Some(low) } else { Some(low + (high - low) * between) }
}

/// Numbers in ascending order.
#[must_use]
pub fn ascending(values: impl IntoIterator<Item = f64>) -> Vec<f64> {
    let mut sorted: Vec<f64> = values.into_iter().collect();
    sorted.sort_by(f64::total_cmp);
    sorted
}

/// Ranks from 1; equal numbers share the mean of their ranks.
#[must_use]
pub fn ranks(values: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&one, &other| values[one].total_cmp(&values[other]).then(one.cmp(&other)));
    let mut ranks = vec![0.0; values.len()];
    let mut start = 0;
    for tied in order.chunk_by(|&one, &other| values[one].total_cmp(&values[other]).is_eq()) {
        let mean = start as f64 + (tied.len() + 1) as f64 * 0.5;
        for &place in tied {
            ranks[place] = mean;
        }
        start += tied.len();
    }
    ranks
}

/// Spearman's rank correlation, -1..1: the correlation of the ranks, ties averaged. 0 where either
/// list never varies. Lists of unequal length count as far as the shorter goes.
#[must_use]
pub fn rank_correlation(one: &[f64], other: &[f64]) -> f64 {
    let count = one.len().min(other.len());
    correlation_of_ranks(&ranks(&one[..count]), &ranks(&other[..count]))
}

/// [`rank_correlation`] of lists that are ranked already, of equal length.
pub(crate) fn correlation_of_ranks(one: &[f64], other: &[f64]) -> f64 {
    let mean = (one.len() + 1) as f64 * 0.5;
    let (mut both, mut squares, mut other_squares) = (0.0, 0.0, 0.0);
    for (x, y) in one.iter().zip(other) {
        let (x, y) = (x - mean, y - mean);
        both += x * y;
        squares += x * x;
        other_squares += y * y;
    }
    let scale = (squares * other_squares).sqrt();
    if scale > 0.0 { (both / scale).clamp(-1.0, 1.0) } else { 0.0 }
}

#[cfg(test)]
#[expect(clippy::float_cmp, reason = "exact by construction")]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_those_of_the_sorted_list() {
        let list = ascending([5.0, 1.0, 4.0, 2.0, 3.0]);
        assert_eq!(list, [1.0, 2.0, 3.0, 4.0, 5.0]);
        let at = |share| quantile(&list, share).unwrap();
        assert_eq!([at(0.0), at(0.25), at(0.5), at(0.75), at(1.0)], [1.0, 2.0, 3.0, 4.0, 5.0]);
        assert!((at(0.05) - 1.2).abs() < 1e-12 && (at(0.95) - 4.8).abs() < 1e-12);
        assert_eq!((at(-1.0), at(2.0), at(f64::NAN)), (1.0, 5.0, 1.0));
        assert_eq!((quantile(&[], 0.5), quantile(&[7.0], 0.3)), (None, Some(7.0)));
    }

    #[test]
    fn never_is_the_largest_and_not_a_missing_number() {
        let never = f64::INFINITY;
        let list = ascending([never, 2.0, never, 1.0, never]);
        let at = |share| quantile(&list, share).unwrap();
        assert_eq!([at(0.0), at(0.25), at(0.3), at(0.5), at(1.0)], [1.0, 2.0, never, never, never]);
    }

    #[test]
    fn tied_numbers_share_the_mean_of_their_ranks() {
        assert_eq!(ranks(&[10.0, 20.0, 10.0, 5.0, 10.0]), [3.0, 5.0, 3.0, 1.0, 3.0]);
        assert!(ranks(&[]).is_empty());
    }

    #[test]
    fn rank_correlation_by_hand() {
        let x = [1.0, 2.0, 3.0, 4.0, 5.0];
        // Differences of ranks 1, 1, 0, 1, 1: 1 - 6 * 4 / (5 * 24).
        assert!((rank_correlation(&x, &[2.0, 1.0, 3.0, 5.0, 4.0]) - 0.8).abs() < 1e-15);
        assert_eq!(rank_correlation(&x, &[1.0, 8.0, 27.0, 64.0, f64::INFINITY]), 1.0);
        assert_eq!(rank_correlation(&x, &[5.0, 4.0, 3.0, 2.0, 1.0]), -1.0);
        // Ranks 1.5, 1.5, 3 against 1, 3, 2: (0.5 * 1 - 0.5 * 1 + 1 * 0) / ... = 0.
        assert_eq!(rank_correlation(&[4.0, 4.0, 9.0], &[0.0, 2.0, 1.0]), 0.0);
        // Ranks 1.5, 1.5, 3.5, 3.5 against 1..4: 4 / sqrt(4 * 5).
        let tied = rank_correlation(&[0.0, 0.0, 1.0, 1.0], &x);
        assert!((tied - 4.0 / 20.0_f64.sqrt()).abs() < 1e-15);
        assert_eq!(rank_correlation(&x, &[7.0; 5]), 0.0);
        assert_eq!((rank_correlation(&[], &[]), rank_correlation(&x, &[1.0])), (0.0, 0.0));
    }
}
