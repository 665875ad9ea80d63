//! Shapley values and interaction indices of a game given by the worth of every subset.
//!
//! A subset is a bit mask; `worth[mask]` has `2^players` entries. Sums run in the order of the masks.

/// `n!`, exact for the few players there are.
fn factorial(n: usize) -> f64 {
    (2..=n).fold(1.0, |product, factor| product * factor as f64)
}

fn members(mask: usize) -> usize {
    mask.count_ones() as usize
}

fn worth_of(worth: &[f64], mask: usize) -> f64 {
    worth.get(mask).copied().unwrap_or(0.0)
}

/// Shapley value of `player` among `players`: what it adds, averaged over every order in which the
/// players may come.
pub(super) fn value(worth: &[f64], players: usize, player: usize) -> f64 {
    let bit = 1 << player;
    let mut sum = 0.0;
    for mask in (0..1_usize << players).filter(|mask| mask & bit == 0) {
        let others = members(mask);
        let orders = factorial(others) * factorial(players - others - 1);
        sum += orders * (worth_of(worth, mask | bit) - worth_of(worth, mask));
    }
    sum / factorial(players)
}

/// Shapley interaction index of two players: what the two add together beyond what each adds alone,
/// averaged over the subsets of the others. Positive where they strengthen each other.
pub(super) fn interaction(worth: &[f64], players: usize, one: usize, other: usize) -> f64 {
    let (one, other) = (1 << one, 1 << other);
    let both = one | other;
    let mut sum = 0.0;
    for mask in (0..1_usize << players).filter(|mask| mask & both == 0) {
        let others = members(mask);
        let orders = factorial(others) * factorial(players - others - 2);
        let together = worth_of(worth, mask | both) - worth_of(worth, mask | one);
        sum += orders * (together - (worth_of(worth, mask | other) - worth_of(worth, mask)));
    }
    sum / factorial(players - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two left gloves and a right one: a pair is worth 1.
    #[test]
    fn the_glove_game_has_its_known_values() {
        let worth: Vec<f64> =
            (0..8).map(|mask| f64::from(mask & 4 != 0 && mask & 3 != 0)).collect();
        for (player, expected) in [1.0 / 6.0, 1.0 / 6.0, 4.0 / 6.0].into_iter().enumerate() {
            assert!((value(&worth, 3, player) - expected).abs() < 1e-15);
        }
        // A left and the right: 1 without the other left, 0 with it. The lefts replace each other.
        assert!((interaction(&worth, 3, 0, 2) - 0.5).abs() < 1e-15);
        assert!((interaction(&worth, 3, 0, 1) + 0.5).abs() < 1e-15);
    }

    #[test]
    fn a_sum_has_no_interaction() {
        let parts = [0.25, -0.5, 2.0, 0.125];
        let sum = |mask: usize| (0..4).filter(|p| mask >> p & 1 == 1).map(|p| parts[p]).sum();
        let worth: Vec<f64> = (0..16).map(sum).collect();
        for (player, part) in parts.into_iter().enumerate() {
            assert!((value(&worth, 4, player) - part).abs() < 1e-15);
            for other in (0..4).filter(|&other| other != player) {
                assert!(interaction(&worth, 4, player, other).abs() < 1e-15);
            }
        }
    }
}
