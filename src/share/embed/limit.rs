//! How many messages are read: a bucket of tokens, filled by time.

/// Messages that may come at once.
const MOST: f64 = 20.0;

/// Milliseconds in which one more may come: twenty a second.
const EACH_MS: f64 = 50.0;

/// The limit of one host's messages. Time comes in as an argument.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limit {
    left: f64,
    last: f64,
}

impl Default for Limit {
    fn default() -> Self {
        Self { left: MOST, last: f64::NEG_INFINITY }
    }
}

impl Limit {
    /// Whether a message that comes at `now` (milliseconds of a clock that never goes back) is read.
    #[must_use]
    pub fn allows(&mut self, now: f64) -> bool {
        if now > self.last {
            self.left = ((now - self.last) / EACH_MS + self.left).min(MOST);
            self.last = now;
        }
        let allowed = self.left >= 1.0;
        if allowed {
            self.left -= 1.0;
        }
        allowed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_is_cut_to_twenty_a_second() {
        let mut limit = Limit::default();
        let allowed = (0..10_000).filter(|at| limit.allows(f64::from(*at))).count();
        assert!((219..=220).contains(&allowed), "{allowed} in ten seconds");
        assert!(!limit.allows(10_000.0) || !limit.allows(10_000.0));
        assert!(limit.allows(12_000.0));
    }

    #[test]
    fn a_clock_that_goes_back_or_is_none_gives_nothing_away() {
        let mut limit = Limit::default();
        assert_eq!((0..30).filter(|_| limit.allows(100.0)).count(), 20);
        for now in [50.0, f64::NAN, 100.0, f64::NEG_INFINITY] {
            assert!(!limit.allows(now));
        }
        assert!(limit.allows(150.0));
    }
}
