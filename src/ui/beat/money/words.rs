//! What beat 7 says, from its runs and its bet: every number comes from the runs.

use crate::chart::Table;
use crate::model::Run;
use crate::story::Beat;
use crate::story::Bet;
use crate::story::money::ASKED;
use crate::story::money::Course;
use crate::story::money::OFFERED;
use crate::story::money::ROPES;
use crate::story::money::Tale;
use crate::story::money::arrivals;
use crate::story::rule::Line;
use crate::story::rule::Net;
use crate::story::rule::count;
use crate::ui::names::tension;
use crate::ui::ropes::hundredths;
use crate::ui::text::say;
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
    /// The run in the picture.
    pub(super) course: &'a Course,
}

/// Arrivals of ten, to a tenth.
fn of_ten(run: &Run, year: f64) -> Value<'static> {
    Value::Number(tenth(10.0 * arrivals(run, year)))
}

/// The question.
pub(super) fn title() -> String {
    say_with(id::MONEY_TITLE, &[("asked", Value::Number(ASKED))])
}

/// What is offered.
pub(super) fn lead() -> String {
    say_with(id::MONEY_LEAD, &[("years", Value::Number(OFFERED))])
}

/// What is bet on.
pub(super) fn label() -> String {
    say_with(id::MONEY_BETS, &[("asked", Value::Number(ASKED))])
}

/// Name of the line with money.
pub(super) fn line(years: f64) -> String {
    say_with(id::MONEY_LINE, &[("years", Value::Number(years))])
}

/// The same where there is little room.
pub(super) fn line_short(years: f64) -> String {
    say_with(id::MONEY_LINE_SHORT, &[("years", Value::Number(years))])
}

impl Words<'_> {
    /// The bet as links name it; `none` without one.
    fn side(&self) -> &'static str {
        self.bet.map_or("none", |bet| Beat::Money.bet_name(bet))
    }

    fn of_bet(&self, message: Id) -> Option<String> {
        self.bet.map(|_| say_with(message, &[("bet", Value::Text(self.side()))]))
    }

    pub(super) fn taken(&self) -> String {
        self.of_bet(id::MONEY_TAKEN).unwrap_or_default()
    }

    /// The words on the flag; `None` without a bet.
    pub(super) fn flag(&self, said: bool) -> Option<String> {
        self.of_bet(if said { id::MONEY_FLAG_AFTER } else { id::MONEY_FLAG })
    }

    /// The sentence of the result.
    pub(super) fn result(&self) -> String {
        let message = match self.side() {
            "rise" => id::MONEY_REVEAL_RISE,
            "stay" => id::MONEY_REVEAL_STAY,
            "fall" => id::MONEY_REVEAL_FALL,
            _ => id::MONEY_REVEAL_SKIPPED,
        };
        say_with(message, &[("ahead", Value::Number(self.tale.ahead.floor()))])
    }

    /// What became of the ropes.
    pub(super) fn moved(&self) -> String {
        let bills = (0..ROPES.len()).filter(|place| self.tale.five.late(*place)).count();
        let others = count(&self.tale.five.lines).created;
        let mut eased = self.tale.five.lines.iter().filter(|line| line.net() == Net::Eased);
        let rope = eased.next().map(|line| tension(line.number)).unwrap_or_default();
        let values = [
            ("rope", Value::Text(rope.as_str())),
            ("others", Value::Number(others as f64)),
            ("bills", Value::Number(bills as f64)),
        ];
        say_with(id::MONEY_ROPES, &values)
    }

    /// The year asked about, with money and without; `None` where there is no difference.
    pub(super) fn truth(&self) -> Option<String> {
        let (with, without) = (of_ten(&self.course.run, ASKED), of_ten(&self.tale.alone, ASKED));
        let values = [("year", Value::Number(ASKED)), ("with", with), ("without", without)];
        (with != without).then(|| say_with(id::MONEY_TRUTH, &values))
    }

    /// What the stub of a rope says, where it has one.
    pub(super) fn due(&self, place: usize) -> Option<String> {
        let year = [("year", Value::Number(self.course.years))];
        self.course.late(place).then(|| say_with(id::MONEY_DUE, &year))
    }

    fn heard_line(&self, message: Id) -> String {
        let (run, alone) = (&self.course.run, &self.tale.alone);
        say_with(
            message,
            &[
                ("a", Value::Number(OFFERED)),
                ("b", Value::Number(ASKED)),
                ("a-with", of_ten(run, OFFERED)),
                ("b-with", of_ten(run, ASKED)),
                ("a-without", of_ten(alone, OFFERED)),
                ("b-without", of_ten(alone, ASKED)),
            ],
        )
    }

    /// The sentence of the chart.
    pub(super) fn heard_chart(&self, revealed: bool) -> String {
        self.heard_line(if revealed { id::MONEY_HEARD_LINE } else { id::MONEY_HEARD_BEFORE })
    }

    /// The sentence of the ropes.
    pub(super) fn heard_ropes(&self, revealed: bool) -> String {
        if !revealed {
            return say(id::MONEY_HEARD_ROPES_BEFORE);
        }
        let lines = self.course.lines.iter();
        let eased: Vec<String> = lines
            .clone()
            .filter(|line| line.net() == Net::Eased)
            .map(|line| {
                say_with(id::MONEY_HEARD_QUOTED, &[("rope", Value::Text(&tension(line.number)))])
            })
            .collect();
        let created: Vec<String> = lines
            .enumerate()
            .filter(|(_, line)| line.creates())
            .map(|(place, line)| {
                let late = self.course.late(place);
                let message = if late { id::MONEY_HEARD_LATE } else { id::MONEY_HEARD_AT_ONCE };
                say_with(message, &[("rope", Value::Text(&tension(line.number)))])
            })
            .collect();
        let named = |message: Id, ropes: &[String]| {
            (!ropes.is_empty())
                .then(|| say_with(message, &[("ropes", Value::Text(&ropes.join("; ")))]))
        };
        let said: Vec<String> = named(id::MONEY_HEARD_EASED, &eased)
            .into_iter()
            .chain(named(id::MONEY_HEARD_CREATED, &created))
            .collect();
        if said.is_empty() { say(id::MONEY_HEARD_NOTHING) } else { said.join(" ") }
    }

    /// The sentence of both pictures.
    pub(super) fn heard(&self, revealed: bool) -> String {
        [self.heard_chart(revealed), self.heard_ropes(revealed)].join(" ")
    }

    /// What is heard of one rope alone.
    pub(super) fn heard_rope(&self, place: usize, revealed: bool) -> String {
        let Some(line) = self.course.lines.get(place) else { return String::new() };
        let texts = [
            tension(line.number),
            hundredths(line.before.intensity),
            hundredths(line.after.intensity),
            hundredths(line.entry.eased),
            hundredths(line.entry.created),
        ];
        let names = ["rope", "before", "after", "eased", "created"];
        let mut values: Vec<(&str, Value)> =
            names.into_iter().zip(&texts).map(|(name, text)| (name, Value::Text(text))).collect();
        values.push(("year", Value::Number(line.at)));
        say_with(if revealed { id::MONEY_HEARD_ROPE } else { id::MONEY_HEARD_ROPE_BEFORE }, &values)
    }

    /// What a screen reader hears of the bet once the run has ended.
    pub(super) fn heard_bet(&self) -> String {
        say_with(id::MONEY_HEARD_BET, &[("side", Value::Text(self.side()))])
    }

    /// The numbers of the ropes.
    pub(super) fn rope_table(&self) -> Table {
        let head = [
            id::RULE_TABLE_ROPE,
            id::MONEY_TABLE_YEAR,
            id::RULE_TABLE_BEFORE,
            id::RULE_TABLE_AFTER,
            id::RULE_TABLE_EASED,
            id::RULE_TABLE_CREATED,
            id::RULE_TABLE_DUE,
            id::RULE_TABLE_SOURCE,
        ];
        let row = |(place, line): (usize, &Line)| {
            let at_once = if line.creates() { say(id::RULE_TABLE_AT_ONCE) } else { String::new() };
            vec![
                tension(line.number),
                format!("{}", line.at),
                hundredths(line.before.intensity),
                hundredths(line.after.intensity),
                hundredths(line.entry.eased),
                hundredths(line.entry.created),
                self.due(place).unwrap_or(at_once),
                line.source.to_owned(),
            ]
        };
        let rows = self.course.lines.iter().enumerate().map(row).collect();
        Table { head: head.map(say).to_vec(), rows }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(bet: &str, test: impl Fn(Words)) {
        let tale = Tale::told();
        test(Words { bet: Beat::Money.bet_called(bet), tale: &tale, course: &tale.five });
    }

    #[test]
    fn every_bet_has_its_answer() {
        let brought = "the money brought them more than a year forward. What stopped was the \
                       speeding-up. ○";
        for (bet, said) in [
            ("rise", "You said they rise. They do, and stay up: "),
            ("stay", "You said they stay. They rise, and stay up: "),
            ("fall", "You said they fall. They rise, and stay up: "),
            ("", "They rise, and stay up: "),
        ] {
            with(bet, |words| {
                assert_eq!(words.result(), [said, brought].concat());
                assert!(!words.heard_bet().contains('{'));
            });
        }
    }

    #[test]
    fn the_pictures_say_what_the_runs_say() {
        with("", |words| {
            assert_eq!(
                words.heard(true),
                "Arrivals in Eastwater, of ten: year 5, 0.9; year 6, 1.3; with the rule alone 0.6 \
                 and 0.8. Eased: “Direction, autonomy”. Tightened: “This year, next decade”, at once; \
                 “Raise all, race ahead”, mostly after the money ends."
            );
            assert_eq!(words.truth().unwrap(), "year 6: 1.3, not 0.8");
            assert_eq!(
                words.moved(),
                "“Direction, autonomy”, which your rule had tightened, is slack again. Two others took its place, and one \
                 bill comes later. ◐"
            );
            assert_eq!(words.due(2).unwrap(), "after year 5");
            assert_eq!([words.due(0), words.due(1)], [None, None]);
            assert_eq!(title(), "In year six, do arrivals rise, stay or fall?");
            assert_eq!(lead(), "Money, on condition that you use the rule. It lasts five years.");
        });
    }

    #[test]
    fn without_money_nothing_is_said_to_move() {
        let tale = Tale::told();
        let none = Course::told(0.0, &tale.alone);
        let words = Words { bet: None, tale: &tale, course: &none };
        assert_eq!(words.truth(), None);
        assert!(words.heard_ropes(true).starts_with("No money"));
        assert_eq!(line(0.0), "no money");
    }

    #[test]
    fn every_place_of_the_dial_has_its_words() {
        let tale = Tale::told();
        for years in 0..=5 {
            let course = Course::told(f64::from(years), &tale.alone);
            let words = Words { bet: None, tale: &tale, course: &course };
            for text in [words.heard(true), line(course.years), words.heard_rope(2, true)] {
                assert!(!text.is_empty() && !text.contains("NaN") && !text.contains('{'), "{text}");
            }
            assert_eq!(words.rope_table().rows.len(), 3);
        }
    }

    #[test]
    fn no_beat_is_longer_than_it_may_be() {
        with("fall", |words| {
            let all =
                [lead(), words.result(), words.moved(), say(id::MONEY_NAME), say(id::MONEY_CARD)];
            assert!(all.join(" ").split_whitespace().count() <= 130);
        });
    }
}
