//! A bet on a year, and how it stands to what the run says. Nothing is scored.

use crate::story::course::HORIZON;

/// When, the reader thinks, it happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bet {
    /// In this year, 1 to 10.
    Year(u8),
    /// Not within ten years.
    Never,
}

impl Bet {
    /// The eleven bets, in the order of the buttons.
    #[must_use]
    pub fn all() -> Vec<Self> {
        (1..=10).map(Self::Year).chain([Self::Never]).collect()
    }

    /// A bet on the year nearest to `year`, kept within 1 to 10; `None` if it is not a number.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to 1..=10 before the cast"
    )]
    pub fn nearest(year: f64) -> Option<Self> {
        (!year.is_nan()).then(|| Self::Year(year.clamp(1.0, HORIZON).round() as u8))
    }

    /// The bet `by` steps along: years, then never.
    #[must_use]
    pub fn moved(self, by: i8) -> Self {
        let place = match self {
            Self::Year(year) => i16::from(year),
            Self::Never => 11,
        };
        match u8::try_from((place + i16::from(by)).clamp(1, 11)) {
            Ok(year) if year <= 10 => Self::Year(year),
            _ => Self::Never,
        }
    }
}

/// How a bet stands to the run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    /// It came later than the bet, by so many years.
    Early(f64),
    /// It came sooner than the bet, by so many years.
    Late(f64),
    /// The bet is less than half a year away.
    Close,
    /// The bet was never.
    Never,
    /// No bet was made.
    Skipped,
}

/// Compare a bet with the year in which it happened, to a tenth of a year as printed.
#[must_use]
pub fn verdict(bet: Option<Bet>, reached: f64) -> Verdict {
    match bet {
        None => Verdict::Skipped,
        Some(Bet::Never) => Verdict::Never,
        Some(Bet::Year(year)) => {
            let gap = (reached * 10.0).round() / 10.0 - f64::from(year);
            if gap >= 0.5 {
                Verdict::Early(gap)
            } else if gap <= -0.5 {
                Verdict::Late(-gap)
            } else {
                Verdict::Close
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bets_move_along_the_buttons_and_stop_at_the_ends() {
        assert_eq!(Bet::Year(10).moved(1), Bet::Never);
        assert_eq!(Bet::Never.moved(1), Bet::Never);
        assert_eq!(Bet::Never.moved(-1), Bet::Year(10));
        assert_eq!(Bet::Year(1).moved(-5), Bet::Year(1));
        assert_eq!(Bet::nearest(f64::NAN), None);
        assert_eq!(Bet::nearest(-7.0), Some(Bet::Year(1)));
        assert_eq!(Bet::nearest(99.0), Some(Bet::Year(10)));
    }

    #[test]
    fn the_gap_is_that_of_the_printed_year() {
        assert!(
            matches!(verdict(Some(Bet::Year(3)), 6.57), Verdict::Early(g) if (g - 3.6).abs() < 1e-9)
        );
        assert!(
            matches!(verdict(Some(Bet::Year(9)), 6.57), Verdict::Late(g) if (g - 2.4).abs() < 1e-9)
        );
        assert_eq!(verdict(Some(Bet::Year(7)), 6.57), Verdict::Close);
        assert_eq!(verdict(Some(Bet::Never), 6.57), Verdict::Never);
        assert_eq!(verdict(None, 6.57), Verdict::Skipped);
    }
}
