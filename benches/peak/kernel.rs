//! What this machine can do at best: multiplications and additions that wait for nothing.

use std::hint::black_box;
use std::ops::{Add, Mul};

use wide::f64x2;

/// Operations of each chain in one round.
const STEPS: usize = 8;

/// Numbers that go their own way.
const CHAINS: usize = 14;

/// Chains of pairs that multiply, and as many that add.
const PAIRED: usize = 6;

/// When each chain multiplies; it adds at the other steps. Enough chains to fill four pipes of three
/// steps each, few enough to stay in sixteen registers with the two constants. They are Walsh
/// functions and their complements: half of all operations are of either kind at every step, and any
/// two chains differ in half of theirs or in all, so that a compiler has nothing to gain by pairing
/// them: what is scalar here stays so.
const MULTIPLIES: [u8; CHAINS] = [
    0b0101_0101,
    0b1010_1010,
    0b0011_0011,
    0b1100_1100,
    0b0110_0110,
    0b1001_1001,
    0b0000_1111,
    0b1111_0000,
    0b0101_1010,
    0b1010_0101,
    0b0011_1100,
    0b1100_0011,
    0b0110_1001,
    0b1001_0110,
];

/// Floating-point operations of so many rounds of [`scalar`].
#[must_use]
pub fn scalar_operations(rounds: u32) -> f64 {
    f64::from(rounds) * (STEPS * CHAINS) as f64
}

/// Floating-point operations of so many rounds of [`vector`].
#[must_use]
pub fn vector_operations(rounds: u32) -> f64 {
    f64::from(rounds) * (STEPS * PAIRED * 2 * 2) as f64
}

/// Rounds of multiplications and additions, one number at a time.
#[must_use]
pub fn scalar(rounds: u32) -> f64 {
    work(rounds, [1.0; CHAINS].map(black_box), black_box(FACTOR), black_box(TERM)).iter().sum()
}

/// The same, two numbers at a time. Nothing need be kept from pairing here, so each chain does one
/// thing, which the machine finds easiest to schedule.
#[must_use]
pub fn vector(rounds: u32) -> f64 {
    let pair = |number: f64| f64x2::splat(black_box(number));
    let (factor, term) = (pair(FACTOR), pair(TERM));
    let mut products = [1.0; PAIRED].map(pair);
    let mut sums = [1.0; PAIRED].map(pair);
    for _ in 0..rounds {
        for _ in 0..STEPS {
            for (product, sum) in products.iter_mut().zip(&mut sums) {
                *product *= factor;
                *sum += term;
            }
        }
    }
    products.into_iter().chain(sums).map(f64x2::reduce_add).sum()
}

/// Near enough to one, and to nothing, that no chain ever leaves the ordinary numbers.
const FACTOR: f64 = 1.0 - 1e-12;
const TERM: f64 = 1e-12;

/// One chain's operation at one step, decided while compiling.
#[inline]
fn go<const CHAIN: usize, const STEP: usize, T>(chain: T, factor: T, term: T) -> T
where
    T: Add<Output = T> + Mul<Output = T>,
{
    if MULTIPLIES[CHAIN] >> STEP & 1 == 1 { chain * factor } else { chain + term }
}

/// Every chain's operation at each of some steps.
macro_rules! steps {
    ($chains:ident, $factor:ident, $term:ident, $($step:literal)*) => {
        $(steps!(@ $chains, $factor, $term, $step, 0 1 2 3 4 5 6 7 8 9 10 11 12 13);)*
    };
    (@ $chains:ident, $factor:ident, $term:ident, $step:literal, $($chain:literal)*) => {
        $($chains[$chain] = go::<$chain, $step, T>($chains[$chain], $factor, $term);)*
    };
}

/// So many rounds of every chain.
#[inline]
fn work<T>(rounds: u32, mut chains: [T; CHAINS], factor: T, term: T) -> [T; CHAINS]
where
    T: Copy + Add<Output = T> + Mul<Output = T>,
{
    for _ in 0..rounds {
        steps!(chains, factor, term, 0 1 2 3 4 5 6 7);
    }
    chains
}
