//! The claims page: which claim is chosen, how far its count has come, the reader's own two settings,
//! the hunt, and what was found.

mod count;
mod counted;
mod tally;
mod turn;

pub use count::Count;
pub use counted::{CLAIM_CHUNK, CLAIM_WORLDS, LISTED, Listed};
pub use tally::{Part, Reason, Split, Tally};
pub use turn::{Find, Hunting, Outcome, Turn};

use crate::analysis::claims::Kinds;
use crate::app::News;
use crate::app::Shared;
use crate::app::Told;
use crate::share::Ask;
use crate::share::Question;

/// What a reader does on the claims page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Move {
    /// A claim was chosen, by its place in [`LISTED`].
    Chose(usize),
    /// The worlds of the claim are to be counted here.
    Counted,
    /// Counting is to stop; what was counted stays.
    StoppedCounting,
    /// One of the reader's two settings moved, to a value in its own unit.
    Set(usize, f64),
    /// The two settings are to stand where they stood at first.
    Reset,
    /// What the reader found is to be kept.
    Kept,
    /// A find is to be forgotten, by its place among the finds.
    Forgot(usize),
    /// A find of the reader's own is to be seen again, by its place among the finds.
    Returned(usize),
    /// The page is to look for a setting that breaks the claim.
    Hunted,
    /// The hunt is to stop.
    StoppedHunting,
}

/// The claim of others comes first: it is the one that breaks.
const FIRST: usize = LISTED.len() - 1;

/// Most finds that are kept.
const MOST_FINDS: usize = 20;

/// The claims page.
#[derive(Clone, Debug, PartialEq)]
pub struct Claims {
    /// The claim chosen: its place in [`LISTED`].
    pub chosen: usize,
    /// What the reader found, oldest first.
    pub finds: Vec<Find>,
    /// The hunt that is on or came to its end.
    pub hunt: Option<Hunting>,
    counts: [Count; LISTED.len()],
    turns: [Turn; LISTED.len()],
    /// The worlds, once they are needed.
    worlds: Option<Shared<Kinds>>,
}

impl Default for Claims {
    fn default() -> Self {
        Self {
            chosen: FIRST,
            finds: Vec::new(),
            hunt: None,
            counts: Default::default(),
            turns: LISTED.map(|listed| Turn::at(listed.start())),
            worlds: None,
        }
    }
}

impl Claims {
    /// The claim chosen.
    #[must_use]
    pub fn listed(&self) -> &'static Listed {
        &LISTED[self.chosen.min(LISTED.len() - 1)]
    }

    /// How far the count of a claim has come.
    #[must_use]
    pub fn count(&self, place: usize) -> &Count {
        &self.counts[place.min(LISTED.len() - 1)]
    }

    /// The reader's own settings for the claim chosen.
    #[must_use]
    pub fn turn(&self) -> &Turn {
        &self.turns[self.chosen.min(LISTED.len() - 1)]
    }

    /// The count of the claim chosen, if it was begun here, or else what was counted before.
    #[must_use]
    pub fn tally(&self) -> &Tally {
        self.count(self.chosen).tally().unwrap_or(&self.listed().before)
    }

    /// The page after a move, or `None` if it changes nothing.
    #[must_use]
    pub(crate) fn apply(&self, action: &Move) -> Option<Self> {
        let mut next = self.clone();
        let chosen = self.chosen;
        match *action {
            Move::Chose(place) if place < LISTED.len() => {
                next.counts[chosen].wanted = false;
                next.chosen = place;
                next.hunt = None;
            }
            Move::Counted => {
                if self.worlds.is_none() {
                    next.worlds = Some(Shared::new(counted::worlds()));
                }
                next.counts[chosen] = Count::begun();
                next.hunt = None;
            }
            Move::StoppedCounting => next.counts[chosen].wanted = false,
            Move::Set(place, value) => {
                next.turns[chosen] = self.turn().moved(self.listed(), place, value)?;
                next.hunt = None;
            }
            Move::Reset => {
                next.turns[chosen] = Turn::at(self.listed().start());
                next.hunt = None;
            }
            Move::Kept => next.keep(self.turn().find(chosen)?),
            Move::Forgot(place) if place < self.finds.len() => {
                next.finds.remove(place);
            }
            Move::Returned(place) => {
                let find = self.finds.get(place)?;
                let &[(_, one), (_, other)] = find.set.as_slice() else { return None };
                let at = self.apply(&Move::Chose(find.claim))?;
                return Some(at.opened(None, Some([one, other])));
            }
            Move::Hunted => {
                next.counts[chosen].wanted = false;
                next.hunt = Some(Hunting::default());
            }
            Move::StoppedHunting => next.hunt = None,
            Move::Chose(_) | Move::Forgot(_) => return None,
        }
        Some(next)
    }

    /// The id of the claim, where it is not the one that the page opens with.
    #[must_use]
    pub fn named(&self) -> Option<&'static str> {
        (self.chosen != FIRST || self.set().is_some()).then(|| self.listed().id)
    }

    /// The reader's own settings, once one was moved.
    #[must_use]
    pub fn set(&self) -> Option<[f64; 2]> {
        let turn = self.turn();
        (turn.finding.is_some() || turn.waiting).then_some(turn.settings)
    }

    /// The page at a claim and at settings of the reader's; at what it shows where none are named.
    #[must_use]
    pub(crate) fn opened(&self, claim: Option<&str>, set: Option<[f64; 2]>) -> Self {
        let place = LISTED.iter().position(|listed| Some(listed.id) == claim);
        let chosen = place.and_then(|place| self.apply(&Move::Chose(place)));
        let mut next = chosen.unwrap_or_else(|| self.clone());
        for (place, value) in set.into_iter().flatten().enumerate() {
            next = next.apply(&Move::Set(place, value)).unwrap_or(next);
        }
        next
    }

    /// What the page has to ask the desk, if anything: a setting of the reader's before anything else.
    #[must_use]
    pub fn question(&self) -> Option<Ask> {
        let listed = self.listed();
        let hunt = || self.hunt.as_ref().and_then(|hunt| hunt.question(listed, self.turn()));
        let count = || self.count(self.chosen).question(listed);
        self.turn().question(listed).or_else(hunt).or_else(count)
    }

    /// The page with the news of its question taken in.
    pub(crate) fn told(&self, told: &Told) -> Self {
        let mut next = self.clone();
        let (listed, chosen) = (self.listed(), self.chosen);
        match &told.ask.question {
            Question::Trial { .. } => next.turns[chosen] = self.turn().told(listed, told),
            Question::Hunt { .. } => {
                let hunt = self.hunt.as_ref().map(|hunt| hunt.told(listed, self.turn(), told));
                if let (Some(hunt), News::Answer(_)) = (&hunt, &told.news) {
                    next.keep_all(hunt.find(chosen));
                }
                next.hunt = hunt;
            }
            Question::Claims { .. } => {
                if let Some(worlds) = &self.worlds {
                    next.counts[chosen] = self.count(chosen).told(listed, worlds, told);
                }
            }
            _ => {}
        }
        next
    }

    fn keep(&mut self, find: Find) {
        if !self.finds.contains(&find) {
            self.finds.push(find);
            let surplus = self.finds.len().saturating_sub(MOST_FINDS);
            self.finds.drain(..surplus);
        }
    }

    fn keep_all(&mut self, find: Option<Find>) {
        if let Some(find) = find {
            self.keep(find);
        }
    }
}

#[cfg(test)]
mod tests;
