//! What beat 3 says, from its two runs and its bet: every number comes from the runs.

use crate::chart::Table;
use crate::figure::houses::TownLabels;
use crate::story::Bet;
use crate::story::local::ASKED;
use crate::story::local::BORDERS;
use crate::story::local::HORIZON;
use crate::story::local::Tale;
use crate::story::local::count;
use crate::ui::names;
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
}

/// A share as so many of ten, to a tenth.
pub(super) fn of_ten(share: f64) -> f64 {
    tenth(10.0 * share)
}

impl Words<'_> {
    fn open(&self) -> Value<'static> {
        Value::Number(self.tale.open() as f64)
    }

    fn tapped(&self) -> f64 {
        self.bet.map_or(0.0, |bet| count(bet) as f64)
    }

    /// What is heard once so many borders are tapped.
    pub(super) fn taken(&self) -> String {
        match self.bet {
            Some(_) => say_with(id::LOCAL_TAKEN, &[("bet", Value::Number(self.tapped()))]),
            None => String::new(),
        }
    }

    /// The sentence of the result.
    pub(super) fn result(&self) -> String {
        let message = match self.bet {
            None => id::LOCAL_REVEAL_SKIPPED,
            Some(bet) if count(bet) == self.tale.open() => id::LOCAL_REVEAL_SEEN,
            Some(_) => id::LOCAL_REVEAL,
        };
        say_with(message, &[("open", self.open()), ("bet", Value::Number(self.tapped()))])
    }

    /// The regions' run against the centre's.
    pub(super) fn against(&self) -> String {
        let (local, central) = (self.tale.local, self.tale.central);
        let values = [
            ("year", Value::Number(HORIZON)),
            ("exist", Value::Number(of_ten(local.exist))),
            ("exist-central", Value::Number(of_ten(central.exist))),
            ("share", Value::Number(local.arrive / central.arrive)),
        ];
        say_with(id::LOCAL_AGAINST, &values)
    }

    /// The sentence that a screen reader hears for the picture.
    pub(super) fn heard(&self) -> String {
        let local = self.tale.local;
        let values = [
            ("open", self.open()),
            ("year", Value::Number(ASKED)),
            ("cross", Value::Number(self.tale.best_border())),
            ("end", Value::Number(HORIZON)),
            ("exist", Value::Number(of_ten(local.exist))),
            ("arrive-share", Value::Number(local.arrive)),
        ];
        say_with(id::LOCAL_HEARD, &values)
    }

    /// What a screen reader hears of the bet once the run has ended.
    pub(super) fn heard_bet(&self) -> String {
        match self.bet {
            Some(_) => say_with(id::LOCAL_HEARD_BET, &[("bet", Value::Number(self.tapped()))]),
            None => crate::ui::beat::Telling::no_bet(),
        }
    }

    /// The words of the picture at a year, `held` while joins can be tapped.
    pub(super) fn labels(&self, year: f64, held: bool, revealed: bool) -> TownLabels {
        let tapped =
            self.bet.map(|_| say_with(id::LOCAL_TAPPED, &[("bet", Value::Number(self.tapped()))]));
        let open = revealed.then(|| say_with(id::LOCAL_OPEN, &[("open", self.open())]));
        let legend = if held { id::LOCAL_LEGEND_BET } else { id::LOCAL_LEGEND };
        TownLabels {
            names: (0..=BORDERS).map(names::region).collect(),
            legend: say(legend),
            tapped: tapped.unwrap_or_default(),
            open: open.unwrap_or_default(),
            height: say_with(id::LOCAL_HEIGHT, &[("year", Value::Number(year.floor()))]),
            range: if revealed { self.range() } else { String::new() },
        }
    }

    fn range(&self) -> String {
        let [lowest, highest] = self.tale.extremes();
        let (low, high) = (names::region(lowest.0), names::region(highest.0));
        let values = [
            ("lowest-name", Value::Text(&low)),
            ("lowest", Value::Number(of_ten(lowest.1))),
            ("highest-name", Value::Text(&high)),
            ("highest", Value::Number(of_ten(highest.1))),
        ];
        say_with(id::LOCAL_RANGE, &values)
    }

    /// The picture's numbers, region by region.
    pub(super) fn table(&self) -> Table {
        let at = |message, year| say_with(message, &[("year", Value::Number(year))]);
        let head = vec![
            say(id::LOCAL_HEAD_REGION),
            at(id::LOCAL_HEAD_EXIST, ASKED),
            at(id::LOCAL_HEAD_EXIST, HORIZON),
            at(id::LOCAL_HEAD_CROSS, ASKED),
        ];
        let (then, end) = (self.tale.exist(ASKED), self.tale.exist(HORIZON));
        let row = |(region, (then, end)): (usize, (&f64, &f64))| {
            let cross = self.tale.crossing.get(region);
            let cross =
                cross.map_or_else(|| "–".to_owned(), |share| format!("{:.2}", 10.0 * share));
            let exist = [then, end].map(|share| format!("{:.1}", 10.0 * share));
            [vec![names::region(region)], exist.to_vec(), vec![cross]].concat()
        };
        Table { head, rows: then.iter().zip(&end).enumerate().map(row).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::Beat;

    fn result(tale: &Tale, bet: Option<usize>) -> String {
        Words { bet: bet.and_then(|bet| Beat::Local.bet(bet)), tale }.result()
    }

    #[test]
    fn every_bet_is_answered_from_the_runs() {
        let tale = Tale::told();
        assert_eq!(result(&tale, Some(5)), "None. You tapped five. ○");
        assert_eq!(result(&tale, Some(11)), "None. You tapped eleven. ○");
        assert_eq!(result(&tale, Some(0)), "None. You saw it. ○");
        assert_eq!(result(&tale, None), "None. ○");
        let words = Words { bet: Beat::Local.bet(5), tale: &tale };
        assert_eq!(
            words.against(),
            "By year ten, **five records in ten exist**, against three in the centre’s run, and \
             they fit better. Half as many arrive. ○"
        );
        assert!(tale.local.fit > tale.central.fit, "they fit better");
        assert_eq!(
            words.heard(),
            "No border of eleven is open; at year 4 about one record in a hundred crosses. At \
             year 10 five records of ten exist and one in thirty arrives."
        );
        assert_eq!(words.heard_bet(), "You tapped five.");
    }

    #[test]
    fn the_table_holds_the_run_s_numbers() {
        let tale = Tale::told();
        let table = Words { bet: None, tale: &tale }.table();
        assert_eq!(table.rows.len(), 12);
        assert_eq!(table.rows[0], ["Northmoor", "2.4", "5.0", "0.08"]);
        assert_eq!(table.rows[1][..3], ["Eastwater", "2.0", "4.5"]);
        assert_eq!(table.rows[10][..3], ["Pell", "2.6", "5.5"]);
        assert_eq!(table.rows[11][3], "–");
        let labels = Words { bet: None, tale: &tale }.labels(10.0, false, true);
        assert_eq!(labels.range, "lowest Eastwater 4.5, highest Pell 5.5");
        assert_eq!(labels.open, "open: 0");
        // Nothing is given away before.
        let before = Words { bet: None, tale: &tale }.labels(0.0, true, false);
        assert!(before.range.is_empty() && before.open.is_empty() && before.tapped.is_empty());
    }
}
