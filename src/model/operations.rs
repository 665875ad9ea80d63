//! How many floating-point operations a run takes: counted, not estimated.
//!
//! The step is written over [`Lanes`]; here it runs over a lane that counts what is done to it. What
//! is done once a step for the whole nation, in plain numbers, is not counted: it does not grow with
//! the country and is some hundreds of operations a step.

use crate::lanes::Lanes;
use crate::scenario::Scenario;
use crate::simulation::Simulation;
use std::cell::Cell;
use std::ops::{Add, Div, Mul, Sub};

/// Floating-point operations, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Operations {
    /// Additions and subtractions.
    pub add_sub: u64,
    /// Multiplications.
    pub mul: u64,
    /// Divisions.
    pub div: u64,
    /// Square roots.
    pub sqrt: u64,
    /// Minima, maxima and choices by comparison.
    pub compare: u64,
}

impl Operations {
    /// All of them.
    #[must_use]
    pub const fn total(&self) -> u64 {
        self.add_sub + self.mul + self.div + self.sqrt + self.compare
    }
}

/// Operations on organisations and regions in one run of `scenario`.
#[must_use]
pub fn operations(scenario: &Scenario) -> Operations {
    let mut simulation = Simulation::<Counted>::over_lanes(scenario);
    let mut run = simulation.record();
    COUNTS.set(Operations::default());
    for step in 0..simulation.steps() {
        simulation.step(step, &mut run);
    }
    COUNTS.get()
}

thread_local! {
    /// One tally a thread: a number cannot carry a reference to its counter and stay a number.
    static COUNTS: Cell<Operations> = const {
        Cell::new(Operations { add_sub: 0, mul: 0, div: 0, sqrt: 0, compare: 0 })
    };
}

fn count(of: impl Fn(&mut Operations) -> &mut u64) {
    let mut counts = COUNTS.get();
    *of(&mut counts) += 1;
    COUNTS.set(counts);
}

/// One number that counts.
#[derive(Clone, Copy, Debug, Default)]
struct Counted(f64);

macro_rules! counted {
    ($trait:ident, $method:ident, $kind:ident, $operator:tt) => {
        impl $trait for Counted {
            type Output = Self;

            fn $method(self, other: Self) -> Self {
                count(|counts| &mut counts.$kind);
                Self(self.0 $operator other.0)
            }
        }
    };
}

counted!(Add, add, add_sub, +);
counted!(Sub, sub, add_sub, -);
counted!(Mul, mul, mul, *);
counted!(Div, div, div, /);

impl Lanes for Counted {
    const COUNT: usize = 1;

    fn splat(value: f64) -> Self {
        Self(value)
    }

    fn least(self, other: Self) -> Self {
        count(|counts| &mut counts.compare);
        Self(self.0.least(other.0))
    }

    fn greatest(self, other: Self) -> Self {
        count(|counts| &mut counts.compare);
        Self(self.0.greatest(other.0))
    }

    fn where_greater(self, other: Self, yes: Self, no: Self) -> Self {
        count(|counts| &mut counts.compare);
        if self.0 > other.0 { yes } else { no }
    }

    fn root(self) -> Self {
        count(|counts| &mut counts.sqrt);
        Self(self.0.sqrt())
    }

    fn lanes(&self) -> &[f64] {
        std::slice::from_ref(&self.0)
    }

    fn lanes_mut(&mut self) -> &mut [f64] {
        std::slice::from_mut(&mut self.0)
    }

    fn put(self, slots: &mut [f64]) {
        self.0.put(slots);
    }

    fn add_to(self, sum: f64) -> f64 {
        count(|counts| &mut counts.add_sub);
        sum + self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_grows_with_the_country_and_with_time() {
        let half = Scenario { years: 12.5, ..Scenario::default() };
        let whole = Scenario::default();
        let wide = Scenario { regions: 24, ..Scenario::default() };
        let [half, whole, wide] = [half, whole, wide].map(|s| operations(&s).total());
        assert_eq!(whole, 2 * half);
        assert_eq!(wide, 2 * whole);
    }
}
