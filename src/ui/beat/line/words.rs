//! What beat 4 says, from the runs along the line and the pin.

use crate::chart::Table;
use crate::figure::hump::HumpLabels;
use crate::figure::toolbox::BoxLabels;
use crate::story::Bet;
use crate::story::line::HORIZON;
use crate::story::line::PLACES;
use crate::story::line::Tale;
use crate::story::line::Verdict;
use crate::story::line::share;
use crate::story::line::verdict;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::ui::text::tenth;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;

/// The runs and the pin in words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'a> {
    pub(super) bet: Option<Bet>,
    pub(super) tale: &'a Tale,
}

/// Parts of the line by name, the length of each.
const GAPS: [(f64, &str); 7] = [
    (0.1, "tenth"),
    (0.2, "fifth"),
    (0.25, "quarter"),
    (1.0 / 3.0, "third"),
    (0.4, "two-fifths"),
    (0.5, "half"),
    (0.6, "three-fifths"),
];

/// A shorter gap is not worth a word.
const LEAST_GAP: f64 = 0.05;

const EIGHTHS: [&str; 9] = ["0", "1", "2", "3", "4", "5", "6", "7", "8"];

/// How many eighths a share is, where that is exact.
fn eighths(share: f64) -> &'static str {
    let exact = |count: &usize| (8.0 * share - *count as f64).abs() < 1e-6;
    (0..EIGHTHS.len()).find(exact).map_or("none", |count| EIGHTHS[count])
}

/// A message about a share of 0 to 1, in eighths where that is exact.
pub(super) fn part(message: Id, share: f64) -> String {
    let percent = Value::Number(100.0 * share);
    say_with(message, &[("eighths", Value::Text(eighths(share))), ("percent", percent)])
}

/// A message about how long the line is run.
pub(super) fn years(message: Id) -> String {
    say_with(message, &[("year", Value::Number(HORIZON))])
}

impl Words<'_> {
    /// The share that the centre decides at the pin.
    pub(super) fn pin(&self) -> Option<f64> {
        self.bet.map(|bet| share(bet.place()))
    }

    /// A message about what the line comes to.
    pub(super) fn said(&self, message: Id) -> String {
        let tale = self.tale;
        let (first, last) = tale.flat();
        let values = [
            ("best", Value::Number(tenth(tale.arrive[tale.best()]))),
            ("tenths", Value::Number((10.0 * (share(last) - share(first))).round())),
            ("early", Value::Number(tenth(tale.early))),
            ("bare", Value::Number(tenth(tale.bare))),
            ("pin", Value::Number(self.pin().map_or(0.0, |pin| tenth(tale.at(pin))))),
        ];
        say_with(message, &values)
    }

    pub(super) fn taken(&self) -> String {
        self.pin().map(|pin| part(id::LINE_TAKEN, pin)).unwrap_or_default()
    }

    /// The sentence of the result.
    pub(super) fn result(&self) -> String {
        self.said(match verdict(self.bet, self.tale) {
            Verdict::Best => id::LINE_REVEAL_BEST,
            Verdict::Flat => id::LINE_REVEAL_FLAT,
            Verdict::Centre => id::LINE_REVEAL_CENTRE,
            Verdict::Regions => id::LINE_REVEAL_REGIONS,
            Verdict::Skipped => id::LINE_REVEAL_SKIPPED,
        })
    }

    /// The sentence that a screen reader hears for the picture.
    pub(super) fn heard(&self) -> String {
        let names = ["one", "two", "three", "four", "five", "six", "seven"];
        let arrive = |sixth: usize| tenth(self.tale.at(1.0 - sixth as f64 / 6.0));
        let mut values: Vec<(&str, Value)> = names
            .into_iter()
            .enumerate()
            .map(|(sixth, name)| (name, Value::Number(arrive(sixth))))
            .collect();
        values.push(("best", Value::Number(tenth(self.tale.arrive[self.tale.best()]))));
        say_with(id::LINE_HEARD, &values)
    }

    /// What a screen reader hears of the pin once the run has ended.
    pub(super) fn heard_bet(&self) -> String {
        let Some(pin) = self.pin() else { return crate::ui::beat::Telling::no_bet() };
        self.at_place(id::LINE_HEARD_BET, pin)
    }

    /// A message about a place and what arrives there.
    pub(super) fn at_place(&self, message: Id, centre: f64) -> String {
        let arrive = Value::Number(tenth(self.tale.at(centre)));
        let values = [
            ("eighths", Value::Text(eighths(centre))),
            ("percent", Value::Number(100.0 * centre)),
            ("pin", arrive),
            ("here", arrive),
        ];
        say_with(message, &values)
    }

    /// From the pin to the best place in words; empty where it is not far.
    fn gap(&self) -> String {
        let best = share(self.tale.best());
        let Some(far) = self.pin().map(|pin| (pin - best).abs()).filter(|far| *far > LEAST_GAP)
        else {
            return String::new();
        };
        let nearer = |one: &&(f64, &str), other: &&(f64, &str)| {
            (one.0 - far).abs().total_cmp(&(other.0 - far).abs())
        };
        let name = GAPS.iter().min_by(nearer).map_or("half", |(_, name)| name);
        say_with(id::LINE_GAP, &[("gap", Value::Text(name))])
    }

    /// The words of the picture: `sealed` until the answer is out, `here` where the slider stands.
    pub(super) fn labels(&self, sealed: bool, here: f64) -> HumpLabels {
        let best = share(self.tale.best());
        let pin = match (self.pin(), sealed) {
            (Some(pin), true) => part(id::LINE_PIN, pin),
            (Some(_), false) => self.said(id::LINE_SAID),
            (None, true) => say(id::LINE_PIN_WANTED),
            (None, false) => String::new(),
        };
        HumpLabels {
            axis: years(id::LINE_AXIS),
            centre: say(id::LINE_CENTRE),
            regions: say(id::LINE_REGIONS),
            seal: say(id::LINE_SEAL),
            pin,
            peak: [self.said(id::LINE_PEAK), part(id::LINE_PLACE, best)],
            flat: self.said(id::LINE_FLAT),
            gap: self.gap(),
            here: self.at_place(id::LINE_HERE, here),
        }
    }

    /// The picture's numbers, from the centre's end.
    pub(super) fn table(&self) -> Table {
        let row = |place: usize| {
            vec![
                format!("{:.3}", share(place))
                    .trim_end_matches('0')
                    .trim_end_matches('.')
                    .to_owned(),
                format!("{:.1}", self.tale.arrive[place]),
            ]
        };
        Table {
            head: vec![say(id::LINE_HEAD_CENTRE), say(id::LINE_HEAD_ARRIVE)],
            rows: (0..PLACES).rev().map(row).collect(),
        }
    }
}

/// The words of the two boxes where the centre decides a share.
pub(super) fn boxes(centre: f64) -> [BoxLabels; 2] {
    let tools = |ids: [Id; 3]| ids.map(|tool| say(tool).replace(" / ", "\n"));
    [
        BoxLabels {
            name: say(id::LINE_BOX_CENTRE),
            full: part(id::LINE_FULL, centre),
            tools: tools([id::LINE_TOOL_1, id::LINE_TOOL_6, id::LINE_TOOL_10]),
        },
        BoxLabels {
            name: say(id::LINE_BOX_REGIONS),
            full: part(id::LINE_FULL, 1.0 - centre),
            tools: tools([id::LINE_TOOL_8, id::LINE_TOOL_9, id::LINE_TOOL_11]),
        },
    ]
}

/// What is heard of the two boxes.
pub(super) fn boxes_heard(centre: f64) -> String {
    let full = [part(id::LINE_FULL, centre), part(id::LINE_FULL, 1.0 - centre)];
    let values = [("centre", Value::Text(&full[0])), ("regions", Value::Text(&full[1]))];
    say_with(id::LINE_BOXES_HEARD, &values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::line::bet;
    use crate::story::line::place;

    fn words(tale: &Tale, centre: Option<f64>) -> Words<'_> {
        Words { bet: centre.and_then(|centre| bet(place(centre))), tale }
    }

    #[test]
    fn every_pin_is_answered_from_the_runs() {
        let tale = Tale::told();
        let best =
            "**Four of ten** is the best this line can do, and three tenths of it does the same. ○";
        let said = |centre| words(&tale, centre).result();
        assert_eq!(said(Some(0.375)), format!("You found it. {best}"));
        assert_eq!(said(Some(0.5)), format!("{best} Your pin is on that stretch."));
        assert_eq!(
            said(Some(0.7)),
            format!("{best} Nearer the centre, at your pin, three arrive.")
        );
        assert_eq!(said(Some(0.0)), format!("{best} Nearer the regions, at your pin, two arrive."));
        assert_eq!(said(None), best);
        for place in 0..PLACES {
            let words = Words { bet: bet(place), tale: &tale };
            assert!(!words.result().contains('{') && !words.heard_bet().is_empty());
        }
    }

    #[test]
    fn the_copy_has_the_numbers_of_the_story() {
        let tale = Tale::told();
        let words = words(&tale, Some(0.7));
        assert_eq!(words.said(id::LINE_AFTER), "Four is all the line has");
        assert_eq!(
            words.heard(),
            "Arrivals along the line, centre to regions: 1.8, 2.4, 3.3, 4.2, 4.4, 3.6, 2.2. The \
             best is four of ten."
        );
        assert_eq!(words.heard_bet(), "Your pin is at 70% centre, where three arrive.");
        assert_eq!(
            words.said(id::LINE_OTHERS),
            "After ten years it is lower everywhere: one of ten at best. With no tools at all, one \
             of ten after twenty. ○"
        );
        let labels = words.labels(false, 0.5);
        assert_eq!(labels.peak, ["Peak: 4.4 of ten", "three eighths centre"]);
        assert_eq!(labels.gap, "a third of the line away");
        assert_eq!(labels.flat, "three tenths of the line: four of ten");
        assert_eq!(labels.here, "Here: 4.2 of ten");
        assert_eq!(labels.pin, "Your pin: three of ten");
        assert_eq!(self::words(&tale, Some(0.4)).labels(false, 0.4).gap, "");
    }

    #[test]
    fn the_boxes_say_how_full_they_are() {
        let [centre, regions] = boxes(0.375);
        assert_eq!(
            (centre.full.as_str(), regions.full.as_str()),
            ("three eighths full", "five eighths full")
        );
        assert_eq!(boxes(1.0)[1].full, "empty");
        assert_eq!(boxes(0.1)[0].full, "10% full");
        assert_eq!(centre.tools[1], "shared\nrails");
        assert!(boxes_heard(0.0).contains("tested suppliers, is empty. "));
    }

    #[test]
    fn the_table_holds_the_run_s_numbers() {
        let tale = Tale::told();
        let rows = words(&tale, None).table().rows;
        assert_eq!(rows.len(), PLACES);
        assert_eq!(rows[0], ["1", "1.8"]);
        assert_eq!(rows[25], ["0.375", "4.4"]);
        assert_eq!(rows[40], ["0", "2.2"]);
    }
}
