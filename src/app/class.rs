//! The teacher's page of a class: what was pasted and counted, held only as long as the page is open.

use crate::share::class::Levers;
use crate::share::class::Pool;
use crate::share::class::Row;
use crate::share::class::pool;
use crate::story::Beat;
use crate::story::Bet;
use crate::story::Tales;
use crate::story::rule::Net;
use std::rc::Rc;

/// Most hands for one bet.
pub const MOST_HANDS: u32 = 999;

/// What the class was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The bet of a beat.
    Beat(Beat),
    /// A setting of the sandbox.
    Settings,
}

/// What a teacher does there.
#[derive(Clone, Debug, PartialEq)]
pub enum Move {
    /// Another question was chosen.
    Asked(About),
    /// The pasted text is now this.
    Pasted(String),
    /// A slip, by its place in the list, was put right: this stands there instead.
    Mended(usize, String),
    /// A person's later word stands for the earlier one, or every word counts.
    KeptLast(bool),
    /// One hand more for a bet, or one less.
    Raised(Bet, bool),
    /// The run is shown against the spread, or covered again.
    Ran(bool),
    /// A setting that was sent is to be opened in the sandbox.
    Opened(Levers),
    /// Everything is wiped.
    Cleared,
}

/// What the page holds of a class. Never stored, never sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Class {
    /// What the class was asked.
    pub about: About,
    /// The pasted text.
    pub text: Rc<str>,
    /// What is in it.
    pub pool: Rc<Pool>,
    /// Whether a person's later word stands for the earlier one.
    pub keeps_last: bool,
    /// Hands that went up.
    pub hands: Rc<Vec<Row>>,
    /// Whether the run is shown against the spread.
    pub ran: bool,
}

impl Default for Class {
    fn default() -> Self {
        Self {
            about: About::Beat(Beat::Central),
            text: Rc::from(""),
            pool: Rc::default(),
            keeps_last: true,
            hands: Rc::default(),
            ran: false,
        }
    }
}

impl Class {
    /// Bets at each place of a beat, from text and hands together.
    #[must_use]
    pub fn spread(&self, beat: Beat) -> Vec<usize> {
        let mut counts = self.pool.bets(beat, self.keeps_last);
        for (_, bet, up) in self.hands.iter().filter(|(at, ..)| *at == beat) {
            if let Some(count) = counts.get_mut(bet.place()) {
                *count += *up as usize;
            }
        }
        counts
    }

    /// Hands for a bet.
    #[must_use]
    pub fn hands(&self, beat: Beat, bet: Bet) -> u32 {
        let row = self.hands.iter().find(|(at, of, _)| (*at, *of) == (beat, bet));
        row.map_or(0, |(.., up)| *up)
    }

    /// The page after a move, or `None` if the move changes nothing.
    #[must_use]
    pub(crate) fn apply(&self, action: &Move) -> Option<Self> {
        let next = match action {
            Move::Asked(About::Beat(beat)) if beat.bets().is_empty() => return None,
            Move::Asked(about) => Self { about: *about, ran: false, ..self.clone() },
            Move::Pasted(text) => self.holding(text),
            Move::Mended(place, right) => {
                let at = self.pool.slips.get(*place)?.at.clone();
                let (before, after) = (self.text.get(..at.start)?, self.text.get(at.end..)?);
                self.holding(&format!("{before}{right}{after}"))
            }
            Move::KeptLast(keeps_last) => Self { keeps_last: *keeps_last, ..self.clone() },
            Move::Raised(bet, up) => {
                let About::Beat(beat) = self.about else { return None };
                beat.bet(bet.place())?;
                let now = self.hands(beat, *bet);
                let then = if *up { now + 1 } else { now.checked_sub(1)? }.min(MOST_HANDS);
                let others = self.hands.iter().filter(|(at, of, _)| (*at, *of) != (beat, *bet));
                let mut hands: Vec<Row> = others.copied().collect();
                hands.extend((then > 0).then_some((beat, *bet, then)));
                Self { hands: Rc::new(hands), ..self.clone() }
            }
            // The page stays as it is, for the teacher comes back to it.
            Move::Opened(_) => return None,
            Move::Ran(ran) => Self { ran: *ran, ..self.clone() },
            Move::Cleared => {
                Self { about: self.about, keeps_last: self.keeps_last, ..Self::default() }
            }
        };
        (next != *self).then_some(next)
    }

    fn holding(&self, text: &str) -> Self {
        Self { text: Rc::from(text), pool: Rc::new(pool(text)), ..self.clone() }
    }
}

/// Where the run comes out among the bets of a beat, as the lowest and highest place; between two
/// places where it lies between two bets. `None` where no bet says it.
#[must_use]
pub fn outcome(beat: Beat, tales: &Tales) -> Option<(f64, f64)> {
    let at = |place: usize| (place as f64, place as f64);
    let called = |name: &str| beat.bet_called(name).map(|bet| at(bet.place()));
    match beat {
        Beat::Record => None,
        Beat::Central => match tales.central().outcome.reached {
            Some(year) => Some((year - 1.0, year - 1.0)),
            None => called("never"),
        },
        Beat::Local => Some(at(tales.local().open())),
        Beat::Line => {
            let (low, high) = tales.line().flat();
            Some((low as f64, high as f64))
        }
        Beat::Square => called("more"),
        Beat::Rule => match tales.rule().answer() {
            Net::Eased => called("slack"),
            Net::Created => called("tight"),
            Net::Both => called("both"),
            Net::Neither => None,
        },
        Beat::Money => {
            let answer = tales.money().answer();
            let bets = (0..beat.bets().len()).filter_map(|place| beat.bet(place));
            let said = |bet: &Bet| crate::story::money::Turn::of(*bet) == Some(answer);
            bets.filter(said).map(|bet| at(bet.place())).next()
        }
        Beat::People => {
            let tale = tales.people();
            let moved = crate::story::people::Border::moved(tale.nobody.border, tale.ten.border);
            let bets = (0..beat.bets().len()).filter_map(|place| beat.bet(place));
            let said = |bet: &Bet| crate::story::people::Border::bet(*bet) == Some(moved);
            bets.filter(said).map(|bet| at(bet.place())).next()
        }
        Beat::Reorganise => Some(at(tales.reorganise().dip.answer())),
        Beat::Chairs => Some(at(tales.chairs().count.stay)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Action, AppState, View};
    use crate::share::class::Code;

    fn after(class: &Class, action: &Move) -> Class {
        class.apply(action).unwrap_or_else(|| panic!("{action:?} changed nothing"))
    }

    #[test]
    fn text_and_hands_add_up_and_are_wiped() {
        let class = Class::default();
        let bet = Beat::Central.bet(2).unwrap();
        let code = Code::bet(Beat::Central, bet).unwrap().text();
        let class = after(&class, &Move::Pasted(format!("{code}\n{code}")));
        let class = after(&class, &Move::Raised(bet, true));
        assert_eq!((class.spread(Beat::Central)[2], class.hands(Beat::Central, bet)), (3, 1));
        let class = after(&class, &Move::Raised(bet, false));
        assert_eq!(class.apply(&Move::Raised(bet, false)), None);
        let other = after(&class, &Move::Asked(About::Beat(Beat::Local)));
        assert_eq!(other.spread(Beat::Local).iter().sum::<usize>(), 0);
        let wiped = after(&class, &Move::Cleared);
        assert_eq!((&*wiped.text, wiped.spread(Beat::Central)[2]), ("", 0));
        assert_eq!(class.apply(&Move::Asked(About::Beat(Beat::Record))), None);
    }

    #[test]
    fn a_setting_that_was_sent_opens_in_the_sandbox_and_can_be_taken_back() {
        let levers =
            Levers { direction: 14, autonomy: 3, tools: false, mechanisms: 0b1000_0000_0000_0010 };
        let state = AppState::default().apply(&Action::Opened(View::Class)).unwrap();
        let opened = state.apply(&Action::Class(Move::Opened(levers))).unwrap();
        assert_eq!(opened.view, View::Sandbox);
        assert_eq!(Levers::of(&opened.sandbox.setting), levers);
        assert_eq!(opened.class, state.class);
        let back = opened.apply(&Action::Sandbox(crate::app::Move::Undone)).unwrap();
        assert_eq!(back.sandbox.setting, state.sandbox.setting);
        // What is set already opens all the same, and adds no step.
        let again = opened.apply(&Action::Opened(View::Class)).unwrap();
        let again = again.apply(&Action::Class(Move::Opened(levers))).unwrap();
        assert_eq!((again.view, &again.sandbox.setting), (View::Sandbox, &opened.sandbox.setting));
    }

    #[test]
    fn a_slip_is_put_right_where_it_stands() {
        let class = after(&Class::default(), &Move::Pasted("é MO-2022 and so on".to_owned()));
        let slip = class.pool.slips.first().expect("the check does not fit");
        let right = slip.readings[0].text();
        let class = after(&class, &Move::Mended(0, right.clone()));
        assert_eq!(&*class.text, format!("é {right} and so on"));
        assert_eq!((class.pool.slips.len(), class.pool.entries.len()), (0, 1));
        assert_eq!(class.apply(&Move::Mended(7, right)), None);
    }

    #[test]
    fn every_beat_that_is_bet_on_has_a_place_for_its_run() {
        let tales = Tales::default();
        for beat in Beat::ALL.into_iter().filter(|beat| !beat.bets().is_empty()) {
            let (low, high) = outcome(beat, &tales).unwrap_or_else(|| panic!("{}", beat.name()));
            let last = beat.bets().len() as f64 - 1.0;
            assert!(0.0 <= low && low <= high && high <= last, "{}: {low} {high}", beat.name());
        }
    }
}
