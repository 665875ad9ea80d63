//! The generator of the country's draws: SplitMix64, seeded, the same on every platform.

/// SplitMix64 with 64-bit wrapping arithmetic (model specification, section 4).
#[derive(Clone, Debug)]
pub struct SplitMix64 {
    state: u64,
}

impl SplitMix64 {
    /// Start at `seed`.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// The next 64 bits.
    pub fn next_bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// The next uniform number in `0..1`, a multiple of 2⁻⁵³.
    pub fn uniform(&mut self) -> f64 {
        (self.next_bits() >> 11) as f64 * (1.0 / 9_007_199_254_740_992.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seed_one_gives_the_bits_of_the_specification() {
        let mut draws = SplitMix64::new(1);
        let bits: Vec<u64> = (0..4).map(|_| draws.next_bits()).collect();
        assert_eq!(
            bits,
            [
                10_451_216_379_200_822_465,
                13_757_245_211_066_428_519,
                17_911_839_290_282_890_590,
                8_196_980_753_821_780_235
            ]
        );
    }

    #[test]
    #[expect(clippy::float_cmp, reason = "the specification prints every bit")]
    fn seed_one_gives_the_uniforms_of_the_specification() {
        let mut draws = SplitMix64::new(1);
        for expected in [
            0.566_561_575_172_280_9,
            0.745_781_757_262_701_1,
            0.971_002_753_586_796_2,
            0.444_359_217_055_772_1,
        ] {
            assert_eq!(draws.uniform(), expected);
        }
    }
}
