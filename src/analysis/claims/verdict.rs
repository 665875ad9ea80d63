//! In how many worlds a claim holds, and where it breaks.

use crate::analysis::claims::{Finding, Sample};
use crate::analysis::statistics::{ascending, correlation_of_ranks, quantile, ranks};

/// Which end of a condition's range is the worse for a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The lowest quarter.
    Low,
    /// The highest quarter.
    High,
}

impl Side {
    /// Name in files and at the terminal.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::High => "high",
        }
    }
}

/// What one drawn value has to do with a claim.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Condition {
    /// Name of the column: a parameter, a multiplier, or what makes a kind of country.
    pub name: &'static str,
    /// Its place among the sample's columns.
    pub column: usize,
    /// Share of worlds that hold, 0..1, in the lowest quarter of the value (of a value that is there
    /// or not: where it is not).
    pub holds_low: f64,
    /// The same in the highest quarter (where it is).
    pub holds_high: f64,
    /// Rank correlation of the value with the margin, -1..1.
    pub correlation: f64,
}

impl Condition {
    /// The end of the range towards which the margin falls.
    #[must_use]
    pub fn breaks(&self) -> Side {
        if self.correlation < 0.0 { Side::High } else { Side::Low }
    }

    /// Share that holds at the end towards which the margin falls, 0..1.
    #[must_use]
    pub fn holds_where_worse(&self) -> f64 {
        match self.breaks() {
            Side::Low => self.holds_low,
            Side::High => self.holds_high,
        }
    }
}

/// The answer over many worlds.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// Worlds in which the claim holds.
    pub holds: usize,
    /// Worlds of which it says anything.
    pub of: usize,
    /// Margin at 0, 5, 50, 95 and 100 % of the worlds; empty if there is none.
    pub margins: Vec<f64>,
    /// The claim's quantity at the same places.
    pub quantities: Vec<f64>,
    /// The world with the least margin, if there is one.
    pub worst: Option<usize>,
    /// All conditions, what matters most first.
    pub conditions: Vec<Condition>,
}

/// Where quantiles are read.
const SHARES: [f64; 5] = [0.0, 0.05, 0.5, 0.95, 1.0];

impl Verdict {
    /// Judge the findings in the worlds of `sample`, one a world, in order.
    ///
    /// Conditions stand in order of the size of their rank correlation with the margin: it uses
    /// every world, where the shares of the quarters use a half, and still ranks them where the
    /// claim holds everywhere. Ties stand in the order of the columns.
    #[must_use]
    pub fn of(findings: &[Finding], sample: &dyn Sample) -> Self {
        let worlds: Vec<(usize, &Finding)> = findings
            .iter()
            .take(sample.count())
            .enumerate()
            .filter(|(_, finding)| finding.applies)
            .collect();
        let holds = worlds.iter().filter(|(_, finding)| finding.holds()).count();
        let margins: Vec<f64> = worlds.iter().map(|(_, finding)| finding.margin).collect();
        let quantities = worlds.iter().map(|(_, finding)| finding.quantity);
        let at =
            |values: Vec<f64>| SHARES.into_iter().filter_map(|s| quantile(&values, s)).collect();
        let worst =
            worlds.iter().min_by(|(_, one), (_, other)| one.margin.total_cmp(&other.margin));
        let margin_ranks = ranks(&margins);
        let mut conditions: Vec<Condition> = sample
            .names()
            .into_iter()
            .enumerate()
            .map(|(column, name)| {
                let values: Vec<f64> =
                    worlds.iter().map(|&(world, _)| sample.value(world, column)).collect();
                let held: Vec<bool> = worlds.iter().map(|(_, finding)| finding.holds()).collect();
                let (holds_low, holds_high) = quarters(&values, &held);
                let correlation = correlation_of_ranks(&ranks(&values), &margin_ranks);
                Condition { name, column, holds_low, holds_high, correlation }
            })
            .collect();
        conditions.sort_by(|one, other| {
            let size = |condition: &Condition| condition.correlation * condition.correlation;
            size(other).total_cmp(&size(one)).then(one.column.cmp(&other.column))
        });
        Self {
            holds,
            of: worlds.len(),
            worst: worst.map(|&(world, _)| world),
            quantities: at(ascending(quantities)),
            margins: at(ascending(margins)),
            conditions,
        }
    }

    /// Share of worlds that hold, 0..1; 0 where there is none.
    #[must_use]
    pub fn share(&self) -> f64 {
        if self.of == 0 { 0.0 } else { self.holds as f64 / self.of as f64 }
    }

    /// Median of the claim's quantity.
    #[must_use]
    pub fn median(&self) -> Option<f64> {
        self.quantities.get(2).copied()
    }

    /// What the claim breaks by, what matters most first; none where it never breaks.
    pub fn breaks_most(&self) -> impl Iterator<Item = &Condition> {
        let breaks = self.holds < self.of;
        self.conditions.iter().filter(move |_| breaks)
    }
}

/// Share that holds among the quarter with the least values and among that with the greatest. Values
/// equal to the quarter's last belong to it, so that a value that is there or not splits in two.
fn quarters(values: &[f64], held: &[bool]) -> (f64, f64) {
    let sorted = ascending(values.iter().copied());
    let Some(last) = sorted.len().checked_sub(1) else { return (0.0, 0.0) };
    let place = (sorted.len() / 4).max(1) - 1;
    let (low, high) = (sorted[place], sorted[last - place]);
    let share = |within: &dyn Fn(f64) -> bool| {
        let (mut count, mut holds) = (0, 0);
        for (&value, &held) in values.iter().zip(held) {
            if within(value) {
                count += 1;
                holds += usize::from(held);
            }
        }
        holds as f64 / f64::from(count).max(1.0)
    };
    (share(&|value| value <= low), share(&|value| value >= high))
}
