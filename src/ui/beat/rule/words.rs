//! What beat 6 says, from its runs and its bet: every number comes from the runs.

use crate::chart::Table;
use crate::story::Beat;
use crate::story::Bet;
use crate::story::rule::CROSSED;
use crate::story::rule::Count;
use crate::story::rule::Line;
use crate::story::rule::Tale;
use crate::story::rule::YEARS;
use crate::story::rule::count;
use crate::ui::names::tension;
use crate::ui::ropes::hundredths;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::ui::text::tenth;
use crate::words::Value;
use crate::words::id;

/// The runs and the bet in words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'a> {
    pub(super) bet: Option<Bet>,
    pub(super) tale: &'a Tale,
    /// Whether the switch is on.
    pub(super) on: bool,
}

/// Heading of the picture.
pub(super) fn chart() -> String {
    say_with(id::RULE_CHART, &[("years", Value::Number(YEARS))])
}

/// What is heard of one rope alone.
pub(super) fn heard_rope(line: &Line, with: bool) -> String {
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
    values.push(("years", Value::Number(YEARS)));
    say_with(if with { id::RULE_HEARD_ROPE } else { id::RULE_HEARD_ROPE_BEFORE }, &values)
}

impl Words<'_> {
    /// The bet as links name it; `none` without one.
    fn side(&self) -> &'static str {
        self.bet.map_or("none", |bet| Beat::Rule.bet_name(bet))
    }

    pub(super) fn taken(&self) -> String {
        let bet = [("bet", Value::Text(self.side()))];
        self.bet.map(|_| say_with(id::RULE_TAKEN, &bet)).unwrap_or_default()
    }

    /// The words on the flag; `None` without a bet.
    pub(super) fn flag(&self, said: bool) -> Option<String> {
        let message = if said { id::RULE_FLAG_AFTER } else { id::RULE_FLAG };
        self.bet.map(|_| say_with(message, &[("bet", Value::Text(self.side()))]))
    }

    /// The sentence of the result.
    pub(super) fn result(&self) -> String {
        let message = match self.side() {
            "slack" => id::RULE_REVEAL_SLACK,
            "tight" => id::RULE_REVEAL_TIGHT,
            "both" => id::RULE_REVEAL_BOTH,
            _ => id::RULE_REVEAL_SKIPPED,
        };
        say_with(message, &[("years", Value::Number(self.tale.tighter))])
    }

    fn late(&self) -> impl Iterator<Item = (&Line, f64)> {
        self.tale.lines.iter().filter_map(|line| Some((line, line.due()?)))
    }

    /// The sentence of the picture once the answer is out.
    pub(super) fn heard(&self) -> String {
        if !self.on {
            return say(id::RULE_HEARD_OFF);
        }
        let Count { eased, created, both } = count(&self.tale.lines);
        let [without, with] = self.tale.across;
        let (rope, year) = self
            .late()
            .next()
            .map_or((String::new(), YEARS), |(line, year)| (tension(line.number), year));
        let number = |count: usize| Value::Number(count as f64);
        say_with(
            id::RULE_HEARD,
            &[
                ("eased", number(eased)),
                ("created", number(created)),
                ("both", number(both)),
                ("rope", Value::Text(&rope)),
                ("year", Value::Number(year)),
                ("crossed", Value::Number(CROSSED)),
                ("with", Value::Number(tenth(10.0 * with))),
                ("without", Value::Number(tenth(10.0 * without))),
            ],
        )
    }

    /// What a screen reader hears of the bet once the run has ended.
    pub(super) fn heard_bet(&self) -> String {
        say_with(id::RULE_HEARD_BET, &[("side", Value::Text(self.side()))])
    }

    /// How many ropes did what, in the order eased, tightened, both; then what falls due.
    pub(super) fn counted(&self) -> [String; 4] {
        let Count { eased, created, both } = count(&self.tale.lines);
        let of =
            |message, count: usize| say_with(message, &[("count", Value::Number(count as f64))]);
        let year = self.late().next().map_or(YEARS, |(_, year)| year);
        let late =
            [("count", Value::Number(self.late().count() as f64)), ("year", Value::Number(year))];
        [
            of(id::RULE_COUNT_EASED, eased),
            of(id::RULE_COUNT_CREATED, created),
            of(id::RULE_COUNT_BOTH, both),
            say_with(id::RULE_COUNT_DUE, &late),
        ]
    }

    /// The picture's numbers.
    pub(super) fn table(&self) -> Table {
        let head = [
            id::RULE_TABLE_ROPE,
            id::RULE_TABLE_BEFORE,
            id::RULE_TABLE_AFTER,
            id::RULE_TABLE_EASED,
            id::RULE_TABLE_CREATED,
            id::RULE_TABLE_DUE,
            id::RULE_TABLE_SOURCE,
        ];
        let row = |line: &Line| {
            let due = match (line.due(), line.creates()) {
                (Some(year), _) => {
                    say_with(id::RULE_TABLE_DUE_YEAR, &[("year", Value::Number(year))])
                }
                (None, true) => say(id::RULE_TABLE_AT_ONCE),
                (None, false) => String::new(),
            };
            vec![
                tension(line.number),
                hundredths(line.before.intensity),
                hundredths(line.after.intensity),
                hundredths(line.entry.eased),
                hundredths(line.entry.created),
                due,
                line.source.to_owned(),
            ]
        };
        Table { head: head.map(say).to_vec(), rows: self.tale.lines.iter().map(row).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(bet: &str) -> (String, String, String) {
        let tale = Tale::told();
        let words = Words { bet: Beat::Rule.bet_called(bet), tale: &tale, on: true };
        (words.result(), words.heard(), words.heard_bet())
    }

    #[test]
    fn every_bet_has_its_answer() {
        let wins = "For eleven years the tightening wins. ○";
        for (bet, said) in [
            ("slack", "You bet that **One rule, local fit** would go slack. It went both ways:"),
            ("tight", "You bet that **One rule, local fit** would tighten. It went both ways:"),
            ("both", "You bet on both. It went both ways:"),
            ("", "**One rule, local fit** went both ways:"),
        ] {
            let (result, _, heard) = told(bet);
            assert!(result.starts_with(said) && result.ends_with(wins), "{result}");
            assert!(!heard.is_empty() && !heard.contains('{'), "{heard}");
        }
    }

    #[test]
    fn the_picture_s_sentence_is_that_of_the_run() {
        assert_eq!(
            told("").1,
            "Of these six ropes, four eased and four tightened: two did both. Half the strain on \
             “Keep or renew” falls due after year 12. Across the Northmoor border 1.5 of ten records arrive by year 10; 0.6 \
             without the rule."
        );
        let tale = Tale::told();
        let words = Words { bet: None, tale: &tale, on: true };
        assert_eq!(
            words.counted(),
            [
                "4 ropes eased",
                "4 tightened",
                "2 did both",
                "half of one’s strain comes after year 12"
            ]
        );
        assert_eq!(chart(), "Six of the twelve tensions, fifteen years on");
    }

    #[test]
    fn the_table_has_a_row_a_rope_and_its_numbers() {
        let tale = Tale::told();
        let Table { head, rows } = Words { bet: None, tale: &tale, on: true }.table();
        assert_eq!((head.len(), rows.len()), (7, 6));
        assert_eq!(
            rows[4],
            ["Keep or renew", "0.30", "0.39", "0.00", "0.52", "half after year 12", "HUL22"]
        );
        assert_eq!(rows[0], ["Borders of scale", "0.36", "0.31", "0.38", "0.06", "", "LHC18"]);
    }

    #[test]
    fn no_beat_is_longer_than_it_may_be() {
        let (result, ..) = told("slack");
        let words = [say(id::RULE_LEAD), result, say(id::RULE_NAME), say(id::RULE_CARD)].join(" ");
        assert!(words.split_whitespace().count() <= 130);
    }
}
