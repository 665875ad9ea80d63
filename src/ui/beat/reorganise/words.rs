//! What beat 9 says, from its runs and its bet: every number comes from a run.

use crate::app::Story;
use crate::model::simulate;
use crate::story::Beat;
use crate::story::Bet;
use crate::story::Dial;
use crate::story::reorganise::DATES;
use crate::story::reorganise::Dip;
use crate::story::reorganise::Tale;
use crate::story::reorganise::england;
use crate::story::reorganise::england_arrive;
use crate::story::reorganise::kept;
use crate::story::reorganise::scenario;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::ui::text::tenth;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;

/// Names of the bets in messages, in their order.
const BETS: [&str; 4] = ["half", "one", "two", "never"];

/// The runs and the bet in words.
#[derive(Clone, Debug)]
pub(super) struct Words {
    bet: Option<Bet>,
    /// The stamp with which the beat begins, and what it does.
    start: (f64, Dip),
    /// The stamp as the dial has it, and what it does.
    now: (f64, Dip),
    /// Of ten records in England at the end: with the dates that are kept, with all, with none.
    england: [f64; 3],
    dates: u8,
    /// England's dates are shown instead of the stamp.
    shows_england: bool,
}

/// A share as so many of ten, to the tenth that is printed.
pub(super) fn of_ten(share: f64) -> f64 {
    tenth(10.0 * share)
}

/// A share as so many in 100.
pub(super) fn in_hundred(share: f64) -> f64 {
    (100.0 * share).round()
}

/// A length of time in whole quarters of a year, in words.
pub(super) fn span(years: f64) -> String {
    let whole = (years + 0.125).floor();
    let part = match years - whole {
        part if part < 0.125 => "none",
        part if part < 0.375 => "quarter",
        part if part < 0.625 => "half",
        _ => "three",
    };
    let values = [("whole", Value::Number(whole)), ("part", Value::Text(part))];
    say_with(id::REORGANISE_SPAN, &values)
}

impl Words {
    /// At most two runs, and none where the dials stand as they began.
    pub(super) fn of(story: &Story, tale: &Tale) -> Self {
        let start = (Dial::StampYear.scale().start, tale.dip);
        let year = story.dials.at(Dial::StampYear);
        let moved = (year - start.0).abs() > 0.5;
        let now = if moved {
            (year, Dip::read(&simulate(&scenario(Some(year))), &tale.alone, year))
        } else {
            start
        };
        let dates = kept(story.dials.at(Dial::Dates));
        let [all, alone] = [&tale.england, &tale.england_alone].map(england_arrive);
        let mine = match dates {
            127 => all,
            0 => alone,
            _ => england_arrive(&simulate(&england(dates))),
        };
        let bet = story.beat(Beat::Reorganise).bet;
        Self {
            bet,
            start,
            now,
            england: [mine, all, alone].map(of_ten),
            dates,
            shows_england: story.dials.on(Dial::England),
        }
    }

    /// Whether the stamp stands elsewhere than at first.
    fn is_moved(&self) -> bool {
        (self.now.0 - self.start.0).abs() > 0.5
    }

    pub(super) fn lead(&self) -> String {
        say_with(id::REORGANISE_LEAD, &[("year", Value::Number(self.start.0))])
    }

    fn filled(&self, message: Id, (year, dip): (f64, Dip), bet: Option<Bet>) -> String {
        let (back, office) = (dip.back.map(span).unwrap_or_default(), span(dip.office));
        let number = |value: f64| Value::Number(value);
        let bet = bet.and_then(|bet| BETS.get(bet.place()).copied()).unwrap_or("none");
        let when = if year < self.start.0 { "earlier" } else { "later" };
        // Shares below one of ten need their second decimal to show that anything fell.
        let decimals = if dip.before < 0.05 { 2 } else { 1 };
        let [before, lowest] =
            [dip.before, dip.lowest].map(|share| format!("{:.decimals$}", 10.0 * share));
        say_with(
            message,
            &[
                ("year", number(year)),
                ("back", Value::Text(&back)),
                ("office", Value::Text(&office)),
                ("returned", Value::Text(if dip.back.is_some() { "yes" } else { "no" })),
                ("before", Value::Text(&before)),
                ("lowest", Value::Text(&lowest)),
                ("bet", Value::Text(bet)),
                ("when", Value::Text(when)),
                ("water-before", number(in_hundred(dip.water[0]))),
                ("water-after", number(in_hundred(dip.water[1]))),
                ("bricks-before", number(in_hundred(dip.bricks[0]))),
                ("bricks-after", number(in_hundred(dip.bricks[1]))),
                ("arrive", number(self.england[1])),
                ("alone", number(self.england[2])),
            ],
        )
    }

    /// A message about the stamp with which the beat begins.
    pub(super) fn say(&self, message: Id, bet: Option<Bet>) -> String {
        self.filled(message, self.start, bet)
    }

    /// The sentence of the result: what was bet, and what the first stamp did.
    pub(super) fn result(&self) -> String {
        self.say(id::REORGANISE_REVEAL, self.bet)
    }

    /// What the stamp does where the reader has moved it.
    fn moved(&self) -> Option<String> {
        self.is_moved().then(|| self.filled(id::REORGANISE_MOVED, self.now, None))
    }

    /// What else was seen: the stamp where it was moved to, or England's dates while they are shown.
    pub(super) fn findings(&self) -> Vec<String> {
        if self.shows_england { vec![self.england()] } else { self.moved().into_iter().collect() }
    }

    /// What happened in the world; England's end stands here until its dates are shown.
    pub(super) fn card(&self) -> Vec<String> {
        let england = (!self.shows_england).then(|| self.england());
        std::iter::once(say(id::REORGANISE_CARD)).chain(england).collect()
    }

    /// England's end, with the dates that are kept.
    fn england(&self) -> String {
        let [mine, all, alone] = self.england.map(Value::Number);
        if self.dates.count_ones() as usize == DATES {
            say_with(id::REORGANISE_ENGLAND, &[("arrive", all), ("alone", alone)])
        } else {
            let kept = Value::Number(f64::from(self.dates.count_ones()));
            let values = [("kept", kept), ("arrive", mine), ("all", all), ("alone", alone)];
            say_with(id::REORGANISE_ENGLAND_SOME, &values)
        }
    }

    /// What is heard once a bet is placed; nothing without one.
    pub(super) fn taken(&self) -> String {
        self.bet.map(|_| self.say(id::REORGANISE_TAKEN, self.bet)).unwrap_or_default()
    }

    /// The sentence of the picture: the first stamp, or where it stands now, and England.
    pub(super) fn heard(&self) -> String {
        self.filled(id::REORGANISE_HEARD, self.now, None)
    }

    pub(super) fn heard_bet(&self) -> String {
        self.say(id::REORGANISE_HEARD_BET, self.bet)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::Tales;
    use crate::ui::beat::Telling;
    use crate::ui::beat::reorganise::telling;

    fn told(bet: Option<&str>, turned: &[(Dial, f64)]) -> Telling {
        let mut story = Story::default().all_revealed();
        story.beat_mut(Beat::Reorganise).bet =
            bet.and_then(|name| Beat::Reorganise.bet_called(name));
        for &(dial, value) in turned {
            story.dials = story.dials.turned(dial, value).unwrap();
        }
        telling(&story, &Tales::default())
    }

    #[test]
    fn the_words_are_those_of_the_design() {
        let told = told(Some("1"), &[]);
        assert_eq!(
            told.result,
            "You bet one year. Arrivals took **one year** to return; your office took **two and a \
             half years**. Stamp it earlier, and growth hides the dip. ○"
        );
        assert_eq!(
            told.card[1],
            "England’s seven dates, in our model: four and a half of ten in 2025; left alone, nearly six. ○"
        );
        assert_eq!(
            told.heard_after,
            "Agreements: from 70 to 63 in 100. Memory and trust: from 77 to 27. Arrivals fell from \
             3.4 to 3.0 and returned after one year; the office after two and a half years. With \
             seven reorganisations, 2025 ends at four and a half; left alone, 5.7."
        );
        assert!(told.findings.is_empty());
    }

    #[test]
    fn every_bet_has_its_words() {
        for (bet, start) in [
            ("0.5", "You bet half a year. "),
            ("1", "You bet one year. "),
            ("2-3", "You bet two to three years. "),
            ("never", "You bet never. "),
        ] {
            let told = told(Some(bet), &[]);
            assert!(told.result.starts_with(start), "{}", told.result);
            assert_eq!(told.heard_bet, told.bets.taken);
        }
        let skipped = told(None, &[]);
        assert!(skipped.result.starts_with("Arrivals took"), "{}", skipped.result);
        assert_eq!(skipped.heard_bet, "You made no bet.");
    }

    #[test]
    fn a_moved_stamp_and_a_lifted_date_are_told_anew() {
        let late = told(Some("1"), &[(Dial::StampYear, 20.0)]);
        assert_eq!(
            late.findings,
            [
                "Stamped in year 20, arrivals fell from 5.4 to 4.7 of ten. Arrivals took **one and a \
              half years** to return; your office took **two and a half years**. The later, the \
              longer it shows. ○"
            ]
        );
        let early = told(None, &[(Dial::StampYear, 4.0)]).findings.remove(0);
        assert!(
            early.contains("from 0.16 to 0.15") && early.contains("a quarter of a year"),
            "{early}"
        );
        let england = (Dial::England, 1.0);
        let shown = told(None, &[england]);
        assert_eq!((shown.findings.len(), shown.card.len()), (1, 1));
        let lifted = told(None, &[england, (Dial::Dates, 63.0)]).findings.remove(0);
        assert!(lifted.starts_with("With six of England’s seven dates: 4.8 of ten"), "{lifted}");
        let none = told(None, &[england, (Dial::Dates, 0.0)]).findings.remove(0);
        assert!(none.starts_with("With none of England’s seven dates: 5.7"), "{none}");
    }

    #[test]
    fn lengths_of_time_are_said_in_quarters() {
        let said = [0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 2.5, 2.75].map(span);
        assert_eq!(
            said,
            [
                "a quarter of a year",
                "half a year",
                "three quarters of a year",
                "one year",
                "one and a quarter years",
                "one and a half years",
                "two years",
                "two and a half years",
                "two and three quarter years",
            ]
        );
    }
}
