//! Several regions at once: the arithmetic of a step, one lane a region.
//!
//! A step is written once, over [`Lanes`]. Lanes never mix: what happens in one is what would happen
//! to a single number, operation by operation, so that two lanes, one lane, a processor and
//! WebAssembly give the same bits. Sums over organisations run within a lane, in index order.

#![expect(
    clippy::inline_always,
    reason = "one instruction each: a call would cost more than all of them"
)]

use std::fmt::Debug;
use std::ops::{Add, Div, Mul, Sub};
use wide::f64x2;

/// Numbers side by side.
pub trait Lanes:
    Copy
    + Debug
    + Default
    + Send
    + Sync
    + Add<Output = Self>
    + Sub<Output = Self>
    + Mul<Output = Self>
    + Div<Output = Self>
    + 'static
{
    /// How many.
    const COUNT: usize;

    /// The same number in every lane.
    fn splat(value: f64) -> Self;

    /// `a < b ? a : b` in each lane.
    #[must_use]
    fn least(self, other: Self) -> Self;

    /// `a > b ? a : b` in each lane.
    #[must_use]
    fn greatest(self, other: Self) -> Self;

    /// `a > b ? yes : no` in each lane.
    #[must_use]
    fn where_greater(self, other: Self, yes: Self, no: Self) -> Self;

    /// The square root of each lane.
    #[must_use]
    fn root(self) -> Self;

    /// The lanes one by one.
    fn lanes(&self) -> &[f64];

    /// The lanes one by one, to be changed.
    fn lanes_mut(&mut self) -> &mut [f64];

    /// Write the lanes into as many slots.
    fn put(self, slots: &mut [f64]);

    /// A sum with every lane added, the first lane first.
    #[must_use]
    fn add_to(self, sum: f64) -> f64;

    /// `min(1, max(0, v))` in each lane.
    #[inline(always)]
    #[must_use]
    fn share(self) -> Self {
        self.greatest(Self::splat(0.0)).least(Self::splat(1.0))
    }

    /// Explicit Euler on a share: `v + dt * dv`, kept in 0..1.
    #[inline(always)]
    #[must_use]
    fn up(self, dt: Self, change: Self) -> Self {
        (self + dt * change).share()
    }

    /// The distance from another number.
    #[inline(always)]
    #[must_use]
    fn distance(self, other: Self) -> Self {
        (self - other).greatest(other - self)
    }
}

impl Lanes for f64 {
    const COUNT: usize = 1;

    #[inline(always)]
    fn splat(value: f64) -> Self {
        value
    }

    #[inline(always)]
    fn least(self, other: Self) -> Self {
        if self < other { self } else { other }
    }

    #[inline(always)]
    fn greatest(self, other: Self) -> Self {
        if self > other { self } else { other }
    }

    #[inline(always)]
    fn where_greater(self, other: Self, yes: Self, no: Self) -> Self {
        if self > other { yes } else { no }
    }

    #[inline(always)]
    fn root(self) -> Self {
        self.sqrt()
    }

    #[inline(always)]
    fn lanes(&self) -> &[f64] {
        std::slice::from_ref(self)
    }

    #[inline(always)]
    fn lanes_mut(&mut self) -> &mut [f64] {
        std::slice::from_mut(self)
    }

    #[inline(always)]
    fn put(self, slots: &mut [f64]) {
        if let [slot] = slots {
            *slot = self;
        }
    }

    #[inline(always)]
    fn add_to(self, sum: f64) -> f64 {
        sum + self
    }
}

/// Two lanes: a 128-bit register of a processor or of WebAssembly.
impl Lanes for f64x2 {
    const COUNT: usize = 2;

    #[inline(always)]
    fn splat(value: f64) -> Self {
        Self::from([value, value])
    }

    // The one-instruction minimum of WebAssembly keeps the first of two equals, that of x86 the
    // second; elsewhere a comparison says what is meant. They differ in the sign of zero only.
    #[inline(always)]
    fn least(self, other: Self) -> Self {
        if cfg!(target_arch = "wasm32") {
            other.fast_min(self)
        } else if cfg!(target_arch = "x86_64") {
            self.fast_min(other)
        } else {
            self.simd_lt(other).select(self, other)
        }
    }

    #[inline(always)]
    fn greatest(self, other: Self) -> Self {
        if cfg!(target_arch = "wasm32") {
            other.fast_max(self)
        } else if cfg!(target_arch = "x86_64") {
            self.fast_max(other)
        } else {
            self.simd_gt(other).select(self, other)
        }
    }

    #[inline(always)]
    fn where_greater(self, other: Self, yes: Self, no: Self) -> Self {
        self.simd_gt(other).select(yes, no)
    }

    #[inline(always)]
    fn root(self) -> Self {
        self.sqrt()
    }

    #[inline(always)]
    fn lanes(&self) -> &[f64] {
        self.as_array()
    }

    #[inline(always)]
    fn lanes_mut(&mut self) -> &mut [f64] {
        self.as_mut_array()
    }

    #[inline(always)]
    fn put(self, slots: &mut [f64]) {
        if let [first, second] = slots {
            [*first, *second] = self.to_array();
        }
    }

    #[inline(always)]
    fn add_to(self, sum: f64) -> f64 {
        let [first, second] = self.to_array();
        sum + first + second
    }
}
