//! The order of the unfolding: the slider turns, axes draw, dots bloom, the handle leaves the line,
//! countries follow.

/// How far each part is, 0..1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Phases {
    /// The slider, from lying flat to lying on the diagonal.
    pub turn: f64,
    /// The axes.
    pub axes: f64,
    /// The dots.
    pub bloom: f64,
    /// The handle, from the slider to its place.
    pub puck: f64,
    /// The traces of countries.
    pub traces: f64,
}

impl Phases {
    /// At a share of the run: the turn takes 0.9 s of 2.4.
    #[must_use]
    pub fn at(shown: f64) -> Self {
        let shown = if shown.is_finite() { shown.clamp(0.0, 1.0) } else { 1.0 };
        Self {
            turn: eased(within(shown, 0.0, 0.375)),
            axes: within(shown, 0.36, 0.5),
            bloom: within(shown, 0.44, 0.78),
            puck: eased(within(shown, 0.62, 0.82)),
            traces: within(shown, 0.8, 1.0),
        }
    }
}

/// How far `now` is from `from` to `to`, 0..1.
pub(super) fn within(now: f64, from: f64, to: f64) -> f64 {
    ((now - from) / (to - from)).clamp(0.0, 1.0)
}

/// The curve of the unfolding, cubic-bezier(.6, 0, .1, 1): it lifts slowly and lands softly.
fn eased(time: f64) -> f64 {
    let bezier = |t: f64, one: f64, two: f64| {
        let left = 1.0 - t;
        3.0 * left * left * t * one + 3.0 * left * t * t * two + t * t * t
    };
    // The curve's own parameter is found by halving: twenty steps are finer than a pixel.
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..20 {
        let middle = f64::midpoint(low, high);
        if bezier(middle, 0.6, 0.1) < time {
            low = middle;
        } else {
            high = middle;
        }
    }
    if time >= 1.0 { 1.0 } else { bezier(low, 0.0, 1.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::float_cmp, reason = "ends are exact")]
    fn everything_begins_at_nothing_and_ends_whole() {
        let parts = |shown: f64| {
            let phases = Phases::at(shown);
            [phases.turn, phases.axes, phases.bloom, phases.puck, phases.traces]
        };
        assert!(parts(0.0).iter().all(|part| *part < 1e-5), "{:?}", parts(0.0));
        assert_eq!(parts(1.0), [1.0; 5]);
        assert_eq!(parts(f64::NAN), [1.0; 5]);
        let mut last = parts(0.0);
        for step in 1..=100_u32 {
            let now = parts(f64::from(step) / 100.0);
            assert!(now.iter().zip(last).all(|(now, last)| *now >= last));
            last = now;
        }
        // One after the other: no trace before the slider lies, none before the dots are out.
        assert!(Phases::at(0.375).turn >= 1.0 && Phases::at(0.375).puck <= 0.0);
        assert!(Phases::at(0.79).bloom >= 1.0 && Phases::at(0.79).traces <= 0.0);
    }
}
