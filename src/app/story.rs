//! The story: how far each beat has come, what was bet, where its dials stand.

use crate::story::Beat;
use crate::story::Bet;
use crate::story::Course;
use crate::story::Dials;

/// Length of an animated run, in milliseconds.
pub const RUN_MS: f64 = 2400.0;

/// How far a beat has come.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Stage {
    /// The question stands; the answer is sealed.
    #[default]
    Betting,
    /// This share of the run is shown, from 0 to below 1.
    Running(f64),
    /// Everything is shown.
    Revealed,
}

impl Stage {
    /// Share of the run that is shown, 0..=1.
    #[must_use]
    pub const fn shown(self) -> f64 {
        match self {
            Self::Betting => 0.0,
            Self::Running(share) => share,
            Self::Revealed => 1.0,
        }
    }

    /// Whether everything is shown.
    #[must_use]
    pub const fn revealed(self) -> bool {
        matches!(self, Self::Revealed)
    }
}

/// One beat's bet and how far it has come.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct BeatState {
    /// The bet, if one was placed.
    pub bet: Option<Bet>,
    /// How far it has come.
    pub stage: Stage,
}

/// The story as a reader has gone through it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Story {
    /// The opening choice, once made.
    pub choice: Option<Course>,
    /// Where every dial stands.
    pub dials: Dials,
    /// Whether the page was opened for a class: each bet then shows its code.
    pub class: bool,
    beats: [BeatState; Beat::ALL.len()],
}

impl Story {
    /// A beat's bet and how far it has come.
    #[must_use]
    pub const fn beat(&self, beat: Beat) -> BeatState {
        self.beats[beat.index()]
    }

    pub(crate) const fn beat_mut(&mut self, beat: Beat) -> &mut BeatState {
        &mut self.beats[beat.index()]
    }

    /// The beats in this reader's order: who lets the regions choose sees them first.
    #[must_use]
    pub fn order(&self) -> [Beat; Beat::ALL.len()] {
        let mut order = Beat::ALL;
        if self.choice == Some(Course::Local) {
            order.swap(Beat::Central.index(), Beat::Local.index());
        }
        order
    }

    /// Number of a beat in this reader's order, 1..=10.
    #[must_use]
    pub fn number(&self, beat: Beat) -> usize {
        self.order().iter().position(|other| *other == beat).map_or(1, |place| place + 1)
    }

    /// The beat after this one; `None` after the last.
    #[must_use]
    pub fn next(&self, beat: Beat) -> Option<Beat> {
        self.order().get(self.number(beat)).copied()
    }

    /// The beat before this one; `None` before the first.
    #[must_use]
    pub fn before(&self, beat: Beat) -> Option<Beat> {
        self.number(beat).checked_sub(2).map(|place| self.order()[place])
    }

    /// Show everything of the beats that run.
    pub(crate) fn settle(&mut self) {
        for beat in &mut self.beats {
            if matches!(beat.stage, Stage::Running(_)) {
                beat.stage = Stage::Revealed;
            }
        }
    }

    /// Show everything of every beat, as the page as served does.
    #[must_use]
    pub fn all_revealed(mut self) -> Self {
        for beat in &mut self.beats {
            beat.stage = Stage::Revealed;
        }
        self
    }

    /// The same with a bet on a beat.
    #[must_use]
    pub const fn with_bet(mut self, beat: Beat, bet: Bet) -> Self {
        self.beat_mut(beat).bet = Some(bet);
        self
    }

    pub(crate) fn tick(&mut self, elapsed: f64) {
        if !elapsed.is_finite() || elapsed <= 0.0 {
            return;
        }
        for beat in &mut self.beats {
            if let Stage::Running(share) = beat.stage {
                let share = share + elapsed / RUN_MS;
                // Frames add up to the whole but for the last bits.
                beat.stage =
                    if share < 1.0 - 1e-9 { Stage::Running(share) } else { Stage::Revealed };
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_opening_choice_swaps_two_beats_and_no_other() {
        let plain = Story::default();
        let swapped = Story { choice: Some(Course::Local), ..plain };
        assert_eq!(plain.order(), Beat::ALL);
        assert_eq!((swapped.number(Beat::Local), swapped.number(Beat::Central)), (2, 3));
        assert_eq!(swapped.next(Beat::Record), Some(Beat::Local));
        assert_eq!(swapped.next(Beat::Central), Some(Beat::Line));
        assert_eq!(swapped.before(Beat::Line), Some(Beat::Central));
        assert_eq!((plain.next(Beat::Chairs), plain.before(Beat::Record)), (None, None));
        for story in [plain, swapped] {
            for (place, beat) in story.order().into_iter().enumerate() {
                assert_eq!(story.number(beat), place + 1);
            }
        }
    }
}
