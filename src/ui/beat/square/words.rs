//! What beat 5 says, from the run at the puck and the square around it.

use crate::chart::Table;
use crate::figure::plane::Place;
use crate::figure::plane::PlaneLabels;
use crate::figure::plane::Way;
use crate::model::Preset;
use crate::story::Bet;
use crate::story::Dial;
use crate::story::square::HORIZON;
use crate::story::square::Landing;
use crate::story::square::SIDE;
use crate::story::square::Stop;
use crate::story::square::Tale;
use crate::story::square::Trace;
use crate::story::square::Verdict;
use crate::story::square::World;
use crate::story::square::traces;
use crate::story::square::verdict;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::ui::text::tenth;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;

/// The puck, the run at it, and the square it stands on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Words {
    pub(super) world: World,
    pub(super) puck: Place,
    pub(super) landing: Landing,
}

impl Words {
    /// Before anything is turned.
    pub(super) fn told(tale: &Tale) -> Self {
        let [direction, autonomy] =
            [Dial::Direction, Dial::Autonomy].map(|dial| dial.scale().start);
        let puck = Place { direction, autonomy };
        Self { world: World::default(), puck, landing: tale.landing }
    }

    /// A message about the square and the puck.
    pub(super) fn said(&self, message: Id) -> String {
        let field = self.world.field();
        let Landing { exist, arrive } = self.landing;
        // The three kinds of records come to ten as printed.
        let (exist, arrive) = (tenth(10.0 * exist), tenth(10.0 * arrive));
        let spot = |step: usize| Value::Number(tenth(field.spot(step, step).arrive));
        let values = [
            ("year", Value::Number(HORIZON)),
            ("line", Value::Number(tenth(field.line.1))),
            ("arrive", Value::Number(arrive)),
            ("stay", Value::Number(tenth(exist - arrive))),
            ("never", Value::Number(tenth(10.0 - exist))),
            ("direction", Value::Number(self.puck.direction)),
            ("autonomy", Value::Number(self.puck.autonomy)),
            ("corner", spot(SIDE - 1)),
            ("half", spot(SIDE / 2)),
            ("neither", spot(0)),
        ];
        say_with(message, &values)
    }

    /// The sentence of the result.
    pub(super) fn result(&self, bet: Option<Bet>) -> String {
        self.said(match verdict(bet) {
            Verdict::More => id::SQUARE_REVEAL_MORE,
            Verdict::Same => id::SQUARE_REVEAL_SAME,
            Verdict::Fewer => id::SQUARE_REVEAL_FEWER,
            Verdict::Skipped => id::SQUARE_ANSWER,
        })
    }

    /// The sentence that a screen reader hears for the picture.
    pub(super) fn heard(&self) -> String {
        self.said(id::SQUARE_HEARD)
    }

    pub(super) fn labels(&self) -> PlaneLabels {
        PlaneLabels {
            direction: [id::SQUARE_AXIS_DIRECTION, id::SQUARE_NONE, id::SQUARE_STRONG].map(say),
            autonomy: [
                id::SQUARE_AXIS_AUTONOMY,
                id::SQUARE_AXIS_AUTONOMY_SHORT,
                id::SQUARE_NONE,
                id::SQUARE_FULL,
            ]
            .map(say),
            slider: say(id::SQUARE_SLIDER),
            you: say(id::SQUARE_YOU),
            landed: self.said(id::SQUARE_LANDED),
            key: [self.said(id::SQUARE_KEY), say(id::LINE_AXIS_SHORT)],
            ends: [id::LINE_CENTRE, id::LINE_REGIONS].map(say),
            best: self.said(id::SQUARE_BEST),
            sealed: say(id::SQUARE_SEALED),
        }
    }

    /// The picture's numbers: one row an autonomy, from full to none.
    pub(super) fn table(&self) -> Table {
        let field = self.world.field();
        let lever = |step: usize| tenth(step as f64 / (SIDE - 1) as f64).to_string();
        let head = std::iter::once(say(id::SQUARE_HEAD)).chain((0..SIDE).map(lever)).collect();
        let row = |autonomy: usize| {
            let cells = field.rows[autonomy].iter().map(|arrive| format!("{arrive:.1}"));
            std::iter::once(lever(autonomy)).chain(cells).collect()
        };
        Table { head, rows: (0..SIDE).rev().map(row).collect() }
    }
}

/// What is heard once a bet is placed.
pub(super) fn taken(bet: &str) -> String {
    say_with(id::SQUARE_TAKEN, &[("bet", Value::Text(bet))])
}

/// What a screen reader hears of the bet once the run has ended.
pub(super) fn heard_bet(bet: Option<Bet>) -> String {
    let bet = match verdict(bet) {
        Verdict::More => "more",
        Verdict::Same => "same",
        Verdict::Fewer => "fewer",
        Verdict::Skipped => return crate::ui::beat::Telling::no_bet(),
    };
    say_with(id::SQUARE_HEARD_BET, &[("bet", Value::Text(bet))])
}

/// What the two tick boxes do, in words: from the tables of the square.
pub(super) fn boxes() -> [String; 2] {
    let [moving, still, different, _] = World::ALL.map(World::field);
    let gain = tenth(still.best().arrive - still.line.1);
    let corner = |field: &crate::story::square::Field| field.spot(SIDE - 1, 0).arrive;
    let share = corner(different) / corner(moving);
    [
        say_with(id::SQUARE_STILL_MORE, &[("gain", Value::Number(gain))]),
        say_with(id::SQUARE_DIFFERENT_MORE, &[("share", Value::Number(share))]),
    ]
}

/// The countries' ways with their labels: the year at every place, the name where the way is known
/// by it.
pub(super) fn ways() -> Vec<Way> {
    traces().into_iter().map(|trace| way(&trace)).collect()
}

fn way(trace: &Trace) -> Way {
    let last = trace.stops.len().saturating_sub(1);
    let place = |stop: &Stop| Place { direction: stop.direction, autonomy: stop.autonomy };
    let label = |(index, stop): (usize, &Stop)| {
        let message = match trace.preset {
            Preset::England if index < last => id::SQUARE_STOP_YEAR,
            Preset::England => id::SQUARE_ENGLAND,
            Preset::UsaHitech => id::SQUARE_USA,
            _ => return say(id::SQUARE_DENMARK),
        };
        say_with(message, &[("year", Value::Number(stop.year))])
    };
    Way {
        places: trace.stops.iter().map(place).collect(),
        labels: trace.stops.iter().enumerate().map(label).collect(),
    }
}

/// Which countries are drawn, for the note beside the picture.
pub(super) fn countries() -> String {
    let traces = traces();
    let year = |index: usize, last: bool| {
        let stops = traces.get(index).map(|trace| trace.stops.as_slice()).unwrap_or_default();
        let stop = if last { stops.last() } else { stops.first() };
        Value::Number(stop.map_or(0.0, |stop| stop.year))
    };
    let values = [
        ("england-from", year(0, false)),
        ("england-to", year(0, true)),
        ("usa-from", year(1, false)),
        ("usa-to", year(1, true)),
    ];
    say_with(id::SQUARE_COUNTRIES, &values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::Beat;

    #[test]
    fn every_bet_is_answered_from_the_run() {
        let words = Words::told(&Tale::told());
        let answer = "Your slider was only the diagonal of this square. Off it, both toolboxes \
                      fit. **Five and a half arrive, not four.** ○";
        let said = |place: usize| words.result(Beat::Square.bet(place));
        assert_eq!(said(0), format!("{answer} You said more."));
        assert_eq!(said(1), format!("{answer} You said four."));
        assert_eq!(said(2), format!("{answer} You said fewer."));
        assert_eq!(words.result(None), answer);
        assert_eq!(heard_bet(Beat::Square.bet(0)), "You said more.");
        assert_eq!(words.said(id::SQUARE_BET_MORE), "More than four");
        assert_eq!(words.said(id::SQUARE_BET_SAME), "Four, as before");
    }

    #[test]
    fn the_copy_has_the_numbers_of_the_story() {
        let words = Words::told(&Tale::told());
        assert_eq!(
            words.heard(),
            "Across: direction. Up: autonomy. Your old slider runs from top left to bottom right; \
             its best is 4.4. At direction 0.5, autonomy 0.9, five and a half of ten arrive. At \
             the far corner nearly five. With half of each, four. With neither, fewer than one."
        );
        let [still, different] = boxes();
        assert_eq!(still, "Then only 0.2 more of ten arrive. ○");
        assert_eq!(different, "A strong centre alone fades by half; the best place stays. ○");
        assert_eq!(words.said(id::SQUARE_ARRIVE), "5.5 of 10 arrive");
        assert_eq!(words.said(id::SQUARE_OLD), "Best on the old slider: **4.4**");
        assert_eq!(
            countries(),
            "◐ Paths: England 2002 to 2023 (heavy), USA 2005 to 2009, Denmark. Lever settings are \
             our own reading of the record."
        );
    }

    #[test]
    fn the_table_holds_the_square_s_numbers() {
        let table = Words::told(&Tale::told()).table();
        assert_eq!((table.head.len(), table.rows.len()), (12, 11));
        assert_eq!(table.rows[0][..2], ["1", "2.2"]);
        assert_eq!(table.rows[1][6], "5.5");
        assert_eq!(table.rows[10][11], "1.8");
        assert_eq!(table.rows[10][1], "0.3");
    }

    #[test]
    fn the_ways_are_labelled_by_year_and_name() {
        let labels: Vec<Vec<String>> = ways().into_iter().map(|way| way.labels).collect();
        assert_eq!(labels[0], ["2002", "2011", "2013", "2016", "England 2023"]);
        assert_eq!(labels[1], ["USA 2005", "USA 2009"]);
        assert_eq!(labels[2], ["Denmark"]);
    }
}
