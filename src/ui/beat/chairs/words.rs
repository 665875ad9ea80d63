//! What beat 10 says, from its run and its bet: every number comes from the run or the search.

use crate::story::Bet;
use crate::story::chairs::READ;
use crate::story::chairs::SEARCH;
use crate::story::chairs::Tale;
use crate::story::chairs::Verdict;
use crate::story::chairs::verdict;
use crate::ui::beat::chairs::seat::says;
use crate::ui::beat::chairs::seat::standing;
use crate::ui::names;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;

/// The run and the bet in words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'a> {
    pub(super) bet: Option<Bet>,
    pub(super) tale: &'a Tale,
}

/// What is asked before the bet.
pub(super) fn lead() -> String {
    say_with(id::CHAIRS_LEAD, &[("years", Value::Number(READ))])
}

fn count(value: usize) -> Value<'static> {
    Value::Number(value as f64)
}

impl Words<'_> {
    fn verdict(&self) -> &'static str {
        match verdict(self.bet, &self.tale.count) {
            Verdict::Fewer => "fewer",
            Verdict::Same => "same",
            Verdict::More => "more",
            Verdict::Skipped => "none",
        }
    }

    /// A message of the run, the bet and the search.
    pub(super) fn say(&self, message: Id) -> String {
        let missing = names::seat(SEARCH.missing as usize).to_lowercase();
        let sits = self.tale.count;
        let bet = self.bet.map_or(Value::Number(-1.0), |bet| count(bet.place()));
        say_with(
            message,
            &[
                ("stay", count(sits.stay)),
                ("doubt", count(sits.doubt)),
                ("left", count(sits.left)),
                ("bet", bet),
                ("verdict", Value::Text(self.verdict())),
                ("settings", count(SEARCH.settings)),
                ("best", count(SEARCH.best)),
                ("reached", count(SEARCH.reached)),
                ("missing", Value::Text(&missing)),
            ],
        )
    }

    /// What is heard once a bet is placed; nothing without one.
    pub(super) fn taken(&self) -> String {
        self.bet.map(|_| self.say(id::CHAIRS_TAKEN)).unwrap_or_default()
    }

    /// Six sentences, then the search.
    pub(super) fn heard(&self) -> String {
        let seats = self.tale.chairs.iter().map(|chair| {
            let seat = names::seat(chair.seat as usize);
            let (how, what) = (standing(chair.standing), says(chair.seat, chair.standing));
            let values = [
                ("seat", Value::Text(seat.as_str())),
                ("standing", Value::Text(how.as_str())),
                ("says", Value::Text(what.as_str())),
            ];
            say_with(id::CHAIRS_HEARD_SEAT, &values)
        });
        // How it ends comes first: six voices in a row are much to hear.
        let end = format!("{}.", self.say(id::CHAIRS_AFTER));
        let heard = std::iter::once(end).chain(seats);
        heard.chain([self.say(id::CHAIRS_HEARD_SEARCH)]).collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use crate::app::Story;
    use crate::story::Beat;
    use crate::story::Tales;
    use crate::ui::beat::Telling;
    use crate::ui::beat::chairs::telling;

    fn told(bet: Option<&str>) -> Telling {
        let mut story = Story::default().all_revealed();
        story.beat_mut(Beat::Chairs).bet = bet.and_then(|name| Beat::Chairs.bet_called(name));
        telling(&story, &Tales::default())
    }

    #[test]
    fn the_words_are_those_of_the_design() {
        let told = told(Some("6"));
        assert_eq!(told.after, "Four stay, one doubts, one has left");
        assert_eq!(
            told.result,
            "You said six. We tried 525 settings: at best five stay, and never the supplier. ○"
        );
        assert!(
            told.heard_after.starts_with("Four stay, one doubts, one has left. Centre doubts: It rises, but slower than I promised.")
        );
        assert!(told.heard_after.contains("Supplier has left: You promised a country"));
        assert!(told.heard_after.ends_with(
            "Of 525 settings the best keep five chairs: 132 of them, each without the supplier."
        ));
        assert!(told.lead.starts_with("The same twenty years"));
    }

    #[test]
    fn every_bet_has_its_words() {
        for (bet, start) in [
            ("0", "You said none; more stay. "),
            ("1", "You said one; more stay. "),
            ("4", "You said four, and four stay. "),
            ("5", "You said five. "),
        ] {
            let told = told(Some(bet));
            assert!(told.result.starts_with(start), "{}", told.result);
            assert_eq!(told.heard_bet, told.bets.taken);
        }
        assert_eq!(told(Some("0")).bets.taken, "Your bet: nobody stays.");
        let skipped = told(None);
        assert!(skipped.result.starts_with("We tried 525"), "{}", skipped.result);
        assert_eq!(skipped.heard_bet, "You made no bet.");
    }
}
