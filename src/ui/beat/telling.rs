//! What a beat says: every word of its panel and the sentences of its picture.

use crate::figure::icon;
use crate::ui::text::say;
use crate::words::Id;
use crate::words::id;

/// Who the reader is at a beat.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Seat {
    /// The national programme.
    National,
    /// The Northmoor office.
    Office,
    /// A hospital in Eastwater.
    Hospital,
    /// All six in turn.
    All,
}

impl Seat {
    pub(crate) const fn icon(self) -> &'static str {
        match self {
            Self::National => icon::CENTRE,
            Self::Office => icon::REGION,
            Self::Hospital => icon::HOSPITAL,
            Self::All => icon::PATIENT,
        }
    }

    pub(crate) const fn words(self) -> Id {
        match self {
            Self::National => id::SEAT_NATIONAL,
            Self::Office => id::SEAT_OFFICE,
            Self::Hospital => id::SEAT_HOSPITAL,
            Self::All => id::SEAT_ALL,
        }
    }
}

/// How the bets of the panel are laid out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Shape {
    /// Small tiles in rows: numbers.
    Tiles,
    /// One under the other: words.
    List,
    /// The stage holds the only control, and it can be pressed and typed.
    Stage,
}

/// The bets of a beat in words.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bets {
    /// What is bet on, for whoever hears the group.
    pub(crate) label: String,
    /// One text a bet, in the order of [`crate::story::Beat::bets`].
    pub(crate) words: Vec<String>,
    pub(crate) shape: Shape,
    /// How to place it on the picture; arrows show as keys.
    pub(crate) hint: String,
    /// What is heard once this bet is placed; empty without one.
    pub(crate) taken: String,
}

/// Everything that a beat's panel says, and the sentences of its picture.
///
/// `result`, `findings`, `name` and `card` may hold emphasis, marks and sources.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Telling {
    pub(crate) seat: Seat,
    /// The question: the first heading before the run.
    pub(crate) title: String,
    pub(crate) lead: String,
    pub(crate) bets: Bets,
    /// The button that runs.
    pub(crate) run: String,
    /// The first heading after the run.
    pub(crate) after: String,
    /// The result, which depends on the bet.
    pub(crate) result: String,
    /// What else was seen.
    pub(crate) findings: Vec<String>,
    /// The term just earned, beside the marigold rule.
    pub(crate) name: Vec<String>,
    /// What happened in the world.
    pub(crate) card: Vec<String>,
    /// The button that goes on.
    pub(crate) next: String,
    /// Heading of the picture.
    pub(crate) chart: String,
    /// The sentence of the picture before the answer is out.
    pub(crate) heard_before: String,
    /// The sentence of the picture after.
    pub(crate) heard_after: String,
    /// What is heard of the bet after the run.
    pub(crate) heard_bet: String,
}

impl Telling {
    /// The sentence of the picture, as it stands.
    pub(crate) fn heard(&self, revealed: bool) -> &str {
        if revealed { &self.heard_after } else { &self.heard_before }
    }

    /// What a screen reader hears of a skipped bet.
    pub(crate) fn no_bet() -> String {
        say(id::BET_SKIPPED)
    }
}
