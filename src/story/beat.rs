//! The ten beats of the story, in order, and what can be bet at each.

use crate::story::Bet;
use crate::story::bet;

/// One beat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Beat {
    /// 1: her record stops at the border; the reader chooses who decides.
    #[default]
    Record,
    /// 2: one system for everyone.
    Central,
    /// 3: every region for itself.
    Local,
    /// 4: the best place on one slider.
    Line,
    /// 5: two levers, a square.
    Square,
    /// 6: one rule, many ropes.
    Rule,
    /// 7: money for some years.
    Money,
    /// 8: the people in the middle.
    People,
    /// 9: the middle is reorganised.
    Reorganise,
    /// 10: six chairs.
    Chairs,
}

/// Beats on the rope.
pub const BEATS: usize = Beat::ALL.len();

impl Beat {
    /// Every beat, in the order of the storyboard.
    pub const ALL: [Self; 10] = [
        Self::Record,
        Self::Central,
        Self::Local,
        Self::Line,
        Self::Square,
        Self::Rule,
        Self::Money,
        Self::People,
        Self::Reorganise,
        Self::Chairs,
    ];

    /// Place in [`Self::ALL`], 0..=9.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Number in the storyboard, 1..=10. On a reader's rope 2 and 3 may be swapped.
    #[must_use]
    pub const fn number(self) -> usize {
        self.index() + 1
    }

    /// Name in links, and the id of its section on the page as served.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Record => "opening",
            Self::Central => "central",
            Self::Local => "local",
            Self::Line => "line",
            Self::Square => "square",
            Self::Rule => "rule",
            Self::Money => "money",
            Self::People => "people",
            Self::Reorganise => "reorganise",
            Self::Chairs => "chairs",
        }
    }

    /// Names of what can be bet, as links carry them; empty where nothing is bet.
    #[must_use]
    pub const fn bets(self) -> &'static [&'static str] {
        match self {
            Self::Record => &[],
            Self::Central => &bet::YEARS,
            Self::Local => &bet::BORDERS,
            Self::Line => &bet::PLACES,
            Self::Square => &["more", "same", "fewer"],
            Self::Rule => &["slack", "tight", "both"],
            Self::Money => &["rise", "stay", "fall"],
            Self::People => &["open", "stay", "harden"],
            Self::Reorganise => &["0.5", "1", "2-3", "never"],
            Self::Chairs => &["0", "1", "2", "3", "4", "5", "6"],
        }
    }

    /// The bet at `place` of [`Self::bets`]; `None` if there is none.
    #[must_use]
    pub fn bet(self, place: usize) -> Option<Bet> {
        (place < self.bets().len()).then(|| u8::try_from(place).ok().map(Bet))?
    }

    /// The bet called `name` in a link.
    #[must_use]
    pub fn bet_called(self, name: &str) -> Option<Bet> {
        self.bet(self.bets().iter().position(|bet| *bet == name)?)
    }

    /// The name of a bet in links; empty if it is no bet of this beat.
    #[must_use]
    pub fn bet_name(self, bet: Bet) -> &'static str {
        self.bets().get(bet.place()).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bet_has_a_name_of_its_own_that_leads_back() {
        for beat in Beat::ALL {
            assert_eq!(Beat::ALL[beat.index()], beat);
            assert!(beat.bets().len() <= 64, "a class code holds six bits");
            for (place, name) in beat.bets().iter().enumerate() {
                let bet = beat.bet(place).expect("there is a bet at every place");
                assert_eq!((beat.bet_called(name), beat.bet_name(bet)), (Some(bet), *name));
            }
            assert_eq!(beat.bet(beat.bets().len()), None);
            assert_eq!(beat.bet_called("banana"), None);
        }
    }
}
