//! What a count of worlds says: how many hold, and by which of two settings the others break.

use crate::analysis::ascending;
use crate::analysis::claims::Finding;
use crate::analysis::claims::Sample;
use crate::analysis::claims::Side;
use crate::analysis::quantile;

/// A setting that has much to do with a claim, and the point from which it is the worse for it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Split {
    /// Name of the column: a parameter, or what makes a kind of country.
    pub name: &'static str,
    /// The end towards which the claim breaks.
    pub side: Side,
    /// The break point, in the setting's own unit; it belongs to the worse side.
    pub cut: f64,
}

impl Split {
    /// Whether a value lies on the worse side.
    #[must_use]
    pub fn is_worse(&self, value: f64) -> bool {
        match self.side {
            Side::Low => value <= self.cut,
            Side::High => value >= self.cut,
        }
    }
}

/// Why a world's claim holds or does not, as far as two settings tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It holds.
    Holds,
    /// It breaks, and the first setting is on its worse side.
    First,
    /// It breaks, and only the second is.
    Second,
    /// It breaks, and neither is.
    Other,
}

/// So many hold, of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// Worlds that hold.
    pub holds: usize,
    /// Worlds counted.
    pub of: usize,
}

/// Worlds counted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    /// All of them.
    pub all: Part,
    /// Those that break: by the first setting, by the second alone, by neither.
    pub breaks: [usize; 3],
    /// For each setting: its worse side, its better side.
    pub sides: [[Part; 2]; 2],
    /// The claim's quantity at 5, 50 and 95 % of the worlds, in its own unit.
    pub quantities: [f64; 3],
}

impl Tally {
    /// Count the findings in the first worlds of `sample`, one a world, in order.
    #[must_use]
    pub fn of(findings: &[Finding], sample: &dyn Sample, splits: &[Split; 2]) -> Self {
        let mut tally = Self::default();
        let columns = splits.map(|split| column(sample, split.name));
        let mut quantities = Vec::with_capacity(findings.len());
        for (world, finding) in findings.iter().enumerate().take(sample.count()) {
            if !finding.applies {
                continue;
            }
            quantities.push(finding.quantity);
            let holds = usize::from(finding.holds());
            let worse: [bool; 2] =
                [0, 1].map(|place| splits[place].is_worse(sample.value(world, columns[place])));
            tally.all.holds += holds;
            tally.all.of += 1;
            for (sides, worse) in tally.sides.iter_mut().zip(worse) {
                let side = &mut sides[usize::from(!worse)];
                side.holds += holds;
                side.of += 1;
            }
            if holds == 0 {
                let group = worse.iter().position(|&worse| worse).unwrap_or(2);
                tally.breaks[group] += 1;
            }
        }
        let sorted = ascending(quantities);
        tally.quantities = [0.05, 0.5, 0.95].map(|at| quantile(&sorted, at).unwrap_or(0.0));
        tally
    }

    /// How many worlds there are of a reason.
    #[must_use]
    pub const fn count(&self, reason: Reason) -> usize {
        match reason {
            Reason::Holds => self.all.holds,
            Reason::First => self.breaks[0],
            Reason::Second => self.breaks[1],
            Reason::Other => self.breaks[2],
        }
    }

    /// How many worlds break.
    #[must_use]
    pub const fn broken(&self) -> usize {
        self.all.of - self.all.holds
    }
}

/// The place of a column; beyond the end, where values are 0, if there is none of the name.
fn column(sample: &dyn Sample, name: &str) -> usize {
    let names = sample.names();
    names.iter().position(|other| *other == name).unwrap_or(names.len())
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::analysis::claims::Verdict;
    use crate::model::Scenario;

    struct Places;

    impl Sample for Places {
        fn count(&self) -> usize {
            8
        }

        fn names(&self) -> Vec<&'static str> {
            vec!["a", "b"]
        }

        fn value(&self, index: usize, column: usize) -> f64 {
            (index >> column & 1) as f64
        }

        fn place(&self, _index: usize, scenario: &Scenario) -> Scenario {
            scenario.clone()
        }
    }

    const SPLITS: [Split; 2] = [
        Split { name: "b", side: Side::High, cut: 0.5 },
        Split { name: "a", side: Side::Low, cut: 0.5 },
    ];

    fn finding(margin: f64) -> Finding {
        Finding { margin, quantity: margin, applies: true }
    }

    #[test]
    fn every_world_is_counted_once_and_by_the_first_reason_that_fits() {
        // Worlds 0 to 5: a is 0 1 0 1 0 1, b is 0 0 1 1 0 0.
        let margins = [1.0, -1.0, -1.0, -1.0, -1.0, 1.0];
        let findings = margins.map(finding);
        let tally = Tally::of(&findings, &Places, &SPLITS);
        assert_eq!(tally.all, Part { holds: 2, of: 6 });
        assert_eq!(tally.breaks, [2, 1, 1]);
        assert_eq!(tally.sides[0], [Part { holds: 0, of: 2 }, Part { holds: 2, of: 4 }]);
        assert_eq!(tally.sides[1], [Part { holds: 1, of: 3 }, Part { holds: 1, of: 3 }]);
        let reasons = [Reason::Holds, Reason::First, Reason::Second, Reason::Other];
        assert_eq!(reasons.map(|reason| tally.count(reason)).iter().sum::<usize>(), 6);
        assert_eq!(tally.broken(), 4);
    }

    #[test]
    fn a_world_of_which_the_claim_says_nothing_is_not_counted() {
        let silent = Finding { applies: false, ..finding(1.0) };
        assert_eq!(Tally::of(&[silent], &Places, &SPLITS), Tally::default());
        assert_eq!(Tally::of(&[], &Places, &SPLITS), Tally::default());
    }

    /// The two settings that go together most with a claim's margin, each cut where it tells best
    /// the worlds that break from those that hold; rounded to hundredths. Where none breaks, at the
    /// worse quarter.
    pub(in crate::app::claims) fn splits(findings: &[Finding], sample: &dyn Sample) -> [Split; 2] {
        let verdict = Verdict::of(findings, sample);
        [0, 1].map(|place| {
            let condition = &verdict.conditions[place];
            let side = condition.breaks();
            let value = |world| sample.value(world, condition.column);
            let (mut best, mut cut) = (f64::MIN, value(0));
            let broken = findings.iter().filter(|finding| !finding.holds()).count().max(1) as f64;
            let held = findings.iter().filter(|finding| finding.holds()).count().max(1) as f64;
            if verdict.holds == verdict.of {
                let values = ascending((0..findings.len()).map(value));
                let share = if side == Side::Low { 0.25 } else { 0.75 };
                cut = quantile(&values, share).unwrap();
            } else {
                for world in 0..findings.len() {
                    let split = Split { name: condition.name, side, cut: value(world) };
                    let (mut worse_held, mut worse_broken) = (0.0, 0.0);
                    for (other, finding) in findings.iter().enumerate() {
                        if split.is_worse(value(other)) {
                            *(if finding.holds() { &mut worse_held } else { &mut worse_broken }) +=
                                1.0;
                        }
                    }
                    let apart = worse_broken / broken - worse_held / held;
                    if apart > best {
                        (best, cut) = (apart, split.cut);
                    }
                }
            }
            let flag = matches!(condition.name, "urgent" | "rebuilt");
            let cut = if flag { 0.5 } else { (100.0 * cut).round() / 100.0 };
            Split { name: condition.name, side, cut }
        })
    }
}
