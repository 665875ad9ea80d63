//! What a beat says, from its run and its bet: every number comes from the run.

use crate::app::BeatState;
use crate::story::Bet;
use crate::story::Course;
use crate::story::HORIZON;
use crate::story::Outcome;
use crate::story::Verdict;
use crate::story::verdict;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;

/// Everything a beat can say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Telling {
    course: Course,
    bet: Option<Bet>,
    here: Outcome,
    there: Outcome,
    /// Share of records that cross the first border today.
    across: f64,
}

/// Round to a tenth, as printed.
fn tenth(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

impl Telling {
    /// What the beat of `course` says, `other` being the opposite road.
    pub(crate) fn new(course: Course, beat: &BeatState, other: &BeatState) -> Self {
        Self {
            course,
            bet: beat.bet,
            here: Outcome::read(&beat.run),
            there: Outcome::read(&other.run),
            across: beat.run.border(0, 0, 1).unwrap_or(0.0),
        }
    }

    fn either(&self, central: Id, local: Id) -> Id {
        match self.course {
            Course::Central => central,
            Course::Local => local,
        }
    }

    fn text(&self, central: Id, local: Id) -> String {
        say(self.either(central, local))
    }

    pub(crate) fn reached(&self) -> f64 {
        self.here.reached.map_or(HORIZON, tenth)
    }

    pub(crate) fn outcome(&self) -> &Outcome {
        &self.here
    }

    pub(crate) fn verdict(&self) -> Verdict {
        verdict(self.bet, self.reached())
    }

    pub(crate) fn title(&self) -> String {
        self.text(id::CENTRAL_TITLE, id::LOCAL_TITLE)
    }

    pub(crate) fn lead(&self) -> String {
        self.text(id::CENTRAL_LEAD, id::LOCAL_LEAD)
    }

    pub(crate) fn after(&self) -> String {
        self.text(id::CENTRAL_AFTER, id::LOCAL_AFTER)
    }

    pub(crate) fn chart(&self) -> String {
        self.text(id::CENTRAL_CHART, id::LOCAL_CHART)
    }

    pub(crate) fn next(&self) -> String {
        self.text(id::CENTRAL_NEXT, id::LOCAL_NEXT)
    }

    pub(crate) fn card(&self) -> String {
        self.text(id::CENTRAL_CARD, id::LOCAL_CARD)
    }

    pub(crate) fn table(&self) -> String {
        self.text(id::CENTRAL_TABLE, id::LOCAL_TABLE)
    }

    pub(crate) fn wards(&self) -> String {
        self.text(id::CENTRAL_LINE_WARDS, id::LOCAL_LINE_WARDS)
    }

    /// The name of the line of contracts; empty where nothing is signed at the centre.
    pub(crate) fn contracts(&self) -> String {
        match self.course {
            Course::Central => say(id::CENTRAL_LINE_CONTRACTS),
            Course::Local => String::new(),
        }
    }

    pub(crate) fn other_line(&self) -> String {
        self.text(id::CENTRAL_LINE_OTHER, id::LOCAL_LINE_OTHER)
    }

    /// The sentence of the result.
    pub(crate) fn reveal(&self) -> String {
        let (central, local) = match self.verdict() {
            Verdict::Early(_) => (id::CENTRAL_REVEAL_EARLY, id::LOCAL_REVEAL_EARLY),
            Verdict::Late(_) => (id::CENTRAL_REVEAL_LATE, id::LOCAL_REVEAL_LATE),
            Verdict::Close => (id::CENTRAL_REVEAL_CLOSE, id::LOCAL_REVEAL_CLOSE),
            Verdict::Never => (id::CENTRAL_REVEAL_NEVER, id::LOCAL_REVEAL_NEVER),
            Verdict::Skipped => (id::CENTRAL_REVEAL_SKIPPED, id::LOCAL_REVEAL_SKIPPED),
        };
        say_with(self.either(central, local), &self.numbers())
    }

    fn bet_year(&self) -> f64 {
        match self.bet {
            Some(Bet::Year(year)) => f64::from(year),
            _ => 0.0,
        }
    }

    fn gap(&self) -> f64 {
        match self.verdict() {
            Verdict::Early(gap) | Verdict::Late(gap) => tenth(gap),
            _ => 0.0,
        }
    }

    fn numbers(&self) -> Vec<(&'static str, Value<'static>)> {
        vec![
            ("signed", Value::Number(self.here.signed.map_or(HORIZON, tenth))),
            ("reached", Value::Number(self.reached())),
            ("bet", Value::Number(self.bet_year())),
            ("gap", Value::Number(self.gap())),
        ]
    }

    /// What the run showed beside the bet: a shared network, or more that fits and less that arrives.
    pub(crate) fn finding(&self) -> Option<String> {
        match self.course {
            Course::Central => None,
            Course::Local => Some(say_with(
                id::LOCAL_AGAINST,
                &[
                    ("year", Value::Number(HORIZON)),
                    ("exist", Value::Number(tenth(10.0 * self.here.exist))),
                    ("exist-central", Value::Number(tenth(10.0 * self.there.exist))),
                    ("share", Value::Number(self.here.arrive / self.there.arrive)),
                ],
            )),
        }
    }

    /// The term just earned.
    pub(crate) fn name(&self) -> String {
        match self.course {
            Course::Central => {
                let network = self.here.network.map_or(HORIZON, f64::ceil);
                say_with(id::CENTRAL_NAME, &[("network", Value::Number(network))])
            }
            Course::Local => say(id::LOCAL_NAME),
        }
    }

    fn of_ten(&self) -> [(&'static str, Value<'static>); 5] {
        let exist = tenth(10.0 * self.here.exist);
        let arrive = tenth(10.0 * self.here.arrive);
        [
            ("year", Value::Number(HORIZON)),
            ("exist", Value::Number(exist)),
            ("arrive", Value::Number(arrive)),
            ("stay", Value::Number(tenth(10.0 * (self.here.exist - self.here.arrive)))),
            ("never", Value::Number(tenth(10.0 * (1.0 - self.here.exist)))),
        ]
    }

    /// The words beside the ten records.
    pub(crate) fn tags(&self, revealed: bool) -> String {
        if revealed {
            say_with(self.either(id::CENTRAL_TAGS, id::LOCAL_TAGS), &self.of_ten())
        } else {
            let across = (10.0 * self.across).round();
            let values = [("across", Value::Number(across))];
            say_with(self.either(id::CENTRAL_TAGS_TODAY, id::LOCAL_TAGS_TODAY), &values)
        }
    }

    /// The sentence that a screen reader hears for the ten records.
    pub(crate) fn tags_heard(&self) -> String {
        say_with(id::CENTRAL_HEARD_TAGS, &self.of_ten())
    }

    /// The year by which nine in ten are signed, counted up.
    fn by(&self) -> f64 {
        self.here.signed.map_or(HORIZON, f64::ceil)
    }

    /// Note on the chart where nearly all is signed.
    pub(crate) fn signed(&self) -> String {
        say_with(id::CENTRAL_NOTE_SIGNED, &[("by", Value::Number(self.by()))])
    }

    /// The sentence that a screen reader hears for the chart.
    pub(crate) fn heard(&self, revealed: bool) -> String {
        let mut values = self.of_ten().to_vec();
        values.push(("by", Value::Number(self.by())));
        values.push(("reached", Value::Number(self.reached())));
        let heard = if revealed {
            self.either(id::CENTRAL_HEARD, id::LOCAL_HEARD)
        } else {
            self.either(id::CENTRAL_HEARD_BEFORE, id::LOCAL_HEARD_BEFORE)
        };
        say_with(heard, &values)
    }

    /// What a screen reader hears of the bet once the run has ended.
    pub(crate) fn heard_bet(&self) -> String {
        let side = match self.verdict() {
            Verdict::Early(_) => "early",
            Verdict::Late(_) => "late",
            Verdict::Close => "close",
            Verdict::Never => "never",
            Verdict::Skipped => "none",
        };
        let mut values = self.numbers();
        values.push(("side", Value::Text(side)));
        say_with(self.either(id::CENTRAL_HEARD_BET, id::LOCAL_HEARD_BET), &values)
    }

    /// Words on the gap between bet and truth; `None` where there is none to speak of.
    pub(crate) fn gap_words(&self) -> Option<String> {
        let side = match self.verdict() {
            Verdict::Early(_) => "later",
            Verdict::Late(_) => "sooner",
            _ => return None,
        };
        let values = [("gap", Value::Number(self.gap())), ("side", Value::Text(side))];
        Some(say_with(id::BET_GAP, &values))
    }

    /// Where one ward in five is reached: what, and when.
    pub(crate) fn reached_words(&self) -> (String, String) {
        let values = [("reached", Value::Number(self.reached()))];
        let when = self.either(id::CENTRAL_NOTE_YEAR, id::LOCAL_NOTE_YEAR);
        let what = self.text(id::CENTRAL_NOTE_REACHED, id::LOCAL_NOTE_REACHED);
        (what, say_with(when, &values))
    }
}
