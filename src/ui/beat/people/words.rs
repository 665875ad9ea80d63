//! What beat 8 says, from its runs and its bet: every number comes from a run.

use crate::story::Bet;
use crate::story::people::Border;
use crate::story::people::HIRED;
use crate::story::people::READ;
use crate::story::people::Reading;
use crate::story::people::Tale;
use crate::ui::text::say_with;
use crate::ui::text::tenth;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;

/// The runs and the bet in words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'a> {
    pub(super) bet: Option<Bet>,
    pub(super) tale: &'a Tale,
    /// The reader has bought one system.
    pub(super) bought: bool,
}

/// A share as so many of ten, to the tenth that is printed.
pub(super) fn of_ten(share: f64) -> f64 {
    tenth(10.0 * share)
}

/// A share as so many in 100.
pub(super) fn in_hundred(share: f64) -> String {
    format!("{:.0}", 100.0 * share)
}

/// Heading of the picture at a share of the run.
pub(super) fn year_of(shown: f64) -> String {
    let year = (HIRED + shown * (READ - HIRED)).floor();
    say_with(id::PEOPLE_CHART, &[("year", Value::Number(year))])
}

impl Words<'_> {
    pub(super) fn bet_name(&self) -> &'static str {
        self.bet.and_then(Border::bet).map_or("none", Border::name)
    }

    /// A message of the fixed runs.
    pub(super) fn say(&self, message: Id) -> String {
        let Tale { nobody, ten, system, .. } = self.tale;
        let number = |share: f64| Value::Number(of_ten(share));
        let moved = |to: &Reading| Value::Text(Border::moved(nobody.border, to.border).name());
        say_with(
            message,
            &[
                ("bet", Value::Text(self.bet_name())),
                ("bought", Value::Text(if self.bought { "yes" } else { "no" })),
                ("moved", moved(ten)),
                ("system-moved", moved(system)),
                ("inside-nobody", number(nobody.inside)),
                ("inside-ten", number(ten.inside)),
                ("inside-system", number(system.inside)),
                ("border-nobody", number(nobody.border)),
                ("border-ten", number(ten.border)),
                ("border-system", number(system.border)),
            ],
        )
    }

    /// What is heard once a bet is placed; nothing without one.
    pub(super) fn taken(&self) -> String {
        self.bet.map(|_| self.say(id::PEOPLE_TAKEN)).unwrap_or_default()
    }

    /// The sentence of the picture before the answer is out.
    pub(super) fn heard_before(&self) -> String {
        reading(id::PEOPLE_HEARD_BEFORE, &Reading::at(&self.tale.quiet, HIRED))
    }
}

/// A message of what one run says in one quarter.
pub(super) fn reading(message: Id, read: &Reading) -> String {
    let number = |share: f64| Value::Number(of_ten(share));
    say_with(message, &[("inside", number(read.inside)), ("border", number(read.border))])
}

#[cfg(test)]
mod tests {
    use crate::app::Story;
    use crate::story::Beat;
    use crate::story::Tales;
    use crate::ui::beat::people::telling;

    fn told(bet: Option<&str>) -> crate::ui::beat::Telling {
        let mut story = Story::default().all_revealed();
        story.beat_mut(Beat::People).bet = bet.and_then(|name| Beat::People.bet_called(name));
        telling(&story, &Tales::default())
    }

    #[test]
    fn the_words_are_those_of_the_design() {
        let told = told(Some("open"));
        assert_eq!(
            told.result,
            "You bet it opens. Inside Northmoor five of ten arrive; with nobody hired, four. The \
             border **hardly moved**: 4.1 cross it, against 4.2 with nobody. ○"
        );
        assert_eq!(
            told.findings,
            ["Now buy one system for your region: inside, six and a half. At the border, **fewer \
              than before**. ○"]
        );
        assert_eq!(
            told.heard_after,
            "In year 18, after ten years: inside Northmoor 5.2 of ten, 4.4 if nobody is hired; border 4.1, 4.2 \
             if nobody is. With one system for the region, inside 6.5, border 3.8."
        );
        assert_eq!(told.chart, "Year 18, ten years after hiring");
    }

    #[test]
    fn every_bet_has_its_words() {
        for (bet, start) in [("open", "opens"), ("stay", "stays"), ("harden", "hardens")] {
            let told = told(Some(bet));
            assert!(told.result.starts_with(&format!("You bet it {start}. ")), "{}", told.result);
            assert!(told.bets.taken.starts_with("Your bet: the border"));
            assert_eq!(told.heard_bet, told.bets.taken);
        }
        let skipped = told(None);
        assert!(skipped.result.starts_with("Inside Northmoor"));
        assert_eq!(
            (skipped.heard_bet.as_str(), skipped.bets.taken.as_str()),
            ("You made no bet.", "")
        );
    }
}
