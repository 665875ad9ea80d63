//! The difference between two runs, divided among the factors of a tension.

use crate::analysis::ledger::table::{Balance, Entry, Ledger, PARTS, SEATS};
use crate::model::{DT, RegionalMeasure, Run, TENSIONS};

/// The change of a product of three factors, `from` to `to`, divided exactly among them: the
/// Shapley value of each, which is its mean contribution over the orders in which the three could
/// change. The parts add up to the change of the product, but for rounding.
#[must_use]
pub fn divided(from: [f64; 3], to: [f64; 3]) -> [f64; 3] {
    let share = |moved: usize, one: usize, other: usize| {
        let together = from[one] * from[other] + to[one] * to[other];
        let apart = from[one] * to[other] + from[other] * to[one];
        (to[moved] - from[moved]) * (together / 3.0 + apart / 6.0)
    };
    [share(0, 1, 2), share(1, 0, 2), share(2, 0, 1)]
}

/// The factors of one tension in every region at one step: roots of both poles, and salience.
fn factors(run: &Run, tension: usize, step: usize) -> impl Iterator<Item = [f64; 3]> {
    let pole =
        |first: RegionalMeasure| run.by_region(RegionalMeasure::ALL[first.index() + tension], step);
    let (first, second) = (pole(RegionalMeasure::FirstPole1), pole(RegionalMeasure::SecondPole1));
    let strain = run.by_region(RegionalMeasure::Strain, step);
    // Scarce capacity makes a tension felt more: the salience of the tensions' definition.
    first.iter().zip(second).zip(strain).map(|((x, y), s)| [x.sqrt(), y.sqrt(), 0.75 + 0.25 * s])
}

impl Ledger {
    /// Compare two runs of one country, `without` something and `with` it, over the steps and
    /// regions that both have. `weights` says how much each region counts in the totals; regions
    /// beyond its end count nothing.
    #[must_use]
    pub fn between(without: &Run, with: &Run, weights: &[f64]) -> Self {
        let regions = without.regions().min(with.regions());
        let steps = without.steps().min(with.steps());
        let mut weights: Vec<f64> = weights.iter().copied().take(regions).collect();
        weights.resize(regions, 0.0);
        let mut ledger = Self::empty(weights, steps);
        for tension in 0..TENSIONS {
            for step in 0..steps {
                let before = factors(without, tension, step);
                for (region, (from, to)) in before.zip(factors(with, tension, step)).enumerate() {
                    for (part, phi) in divided(from, to).into_iter().enumerate() {
                        let entry = Entry::of(phi * DT);
                        let weight = ledger.weights[region];
                        let place = (tension * regions + region) * PARTS + part;
                        ledger.entries[place].add(entry, 1.0);
                        ledger.steps[tension * steps + step].add(entry, weight);
                    }
                }
            }
        }
        for (balance, measure) in ledger.seats.iter_mut().zip(SEATS) {
            for (from, to) in without.series(measure).iter().zip(with.series(measure)) {
                balance.add(Balance::of((to - from) * DT));
            }
        }
        ledger
    }
}
