//! Minimum, maximum and clamp as comparisons, so that signed zeros agree between platforms.

/// The smaller of two numbers; `b` where they are equal or where either is not a number.
#[inline]
#[must_use]
pub(crate) fn min(a: f64, b: f64) -> f64 {
    if a < b { a } else { b }
}

/// The larger of two numbers; `b` where they are equal or where either is not a number.
#[inline]
#[must_use]
pub(crate) fn max(a: f64, b: f64) -> f64 {
    if a > b { a } else { b }
}

/// `min(1, max(0, v))`.
#[inline]
#[must_use]
pub(crate) fn clamp01(v: f64) -> f64 {
    min(max(v, 0.0), 1.0)
}

/// Explicit Euler on a share: `v + dt * dv`, kept in 0..1.
#[inline]
#[must_use]
pub(crate) fn up(v: f64, dt: f64, dv: f64) -> f64 {
    clamp01(v + dt * dv)
}

/// The absolute value, as a comparison.
#[inline]
#[must_use]
pub(crate) fn abs(v: f64) -> f64 {
    if v < 0.0 { -v } else { v }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::float_cmp, reason = "bits are the point")]
    fn clamp_has_one_zero() {
        assert!(clamp01(-0.0).is_sign_positive());
        assert_eq!(clamp01(-3.0), 0.0);
        assert_eq!(clamp01(0.25), 0.25);
        assert_eq!(clamp01(7.0), 1.0);
        assert_eq!(abs(-2.5), 2.5);
    }
}
