//! A band of passing, and a measured number that may have one.

/// Where a number should lie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Band {
    /// Above a limit, which is not enough itself.
    Above(f64),
    /// Below a limit, which is not enough itself.
    Below(f64),
    /// At a limit or below it.
    AtMost(f64),
    /// From one limit to the other, both included.
    Within(f64, f64),
}

impl Band {
    /// Whether `value` lies in the band.
    #[must_use]
    pub fn holds(self, value: f64) -> bool {
        match self {
            Self::Above(limit) => value > limit,
            Self::Below(limit) => value < limit,
            Self::AtMost(limit) => value <= limit,
            Self::Within(least, most) => value >= least && value <= most,
        }
    }

    /// The ends of the band: least and greatest, where there is one.
    #[must_use]
    pub const fn ends(self) -> (Option<f64>, Option<f64>) {
        match self {
            Self::Above(limit) => (Some(limit), None),
            Self::Below(limit) | Self::AtMost(limit) => (None, Some(limit)),
            Self::Within(least, most) => (Some(least), Some(most)),
        }
    }
}

/// A measured number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measured {
    /// Name within its fact, for example `adoption-year-4`.
    pub name: &'static str,
    /// The number; `None` where what was looked for did not come within the run.
    pub value: Option<f64>,
    /// Where it should lie, if anything is asked of it.
    pub band: Option<Band>,
    /// Whether the band is asked besides: without it a fact is partly right, not wrong.
    pub besides: bool,
}

impl Measured {
    /// A number of which nothing is asked.
    pub(super) fn told(name: &'static str, value: impl Into<Option<f64>>) -> Self {
        Self { name, value: value.into(), band: None, besides: false }
    }

    /// A number that makes the fact if it lies in `band`.
    pub(super) fn asked(name: &'static str, value: impl Into<Option<f64>>, band: Band) -> Self {
        Self { name, value: value.into(), band: Some(band), besides: false }
    }

    /// A number that should lie in `band` besides.
    pub(super) fn besides(name: &'static str, value: impl Into<Option<f64>>, band: Band) -> Self {
        Self { name, value: value.into(), band: Some(band), besides: true }
    }

    /// Whether the number lies in its band; what never came does not. `None` without a band.
    #[must_use]
    pub fn is_met(&self) -> Option<bool> {
        let band = self.band?;
        Some(self.value.is_some_and(|value| band.holds(value)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_in_or_out_as_the_band_says() {
        let holds = |band: Band| [0.9, 1.0, 1.1].map(|value| band.holds(value));
        assert_eq!(holds(Band::Above(1.0)), [false, false, true]);
        assert_eq!(holds(Band::Below(1.0)), [true, false, false]);
        assert_eq!(holds(Band::AtMost(1.0)), [true, true, false]);
        assert_eq!(holds(Band::Within(1.0, 1.0)), [false, true, false]);
        assert!(!Band::Within(0.0, 1.0).holds(f64::NAN));
    }

    #[test]
    fn what_never_came_meets_no_band() {
        assert_eq!(Measured::asked("lag", None, Band::AtMost(4.0)).is_met(), Some(false));
        assert_eq!(Measured::told("lag", None).is_met(), None);
    }
}
