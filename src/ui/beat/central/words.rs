//! What beat 2 says, from its run and its bet: every number comes from the run.

use crate::story::Bet;
use crate::story::central::HORIZON;
use crate::story::central::Outcome;
use crate::story::central::Verdict;
use crate::story::central::verdict;
use crate::story::central::year;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::ui::text::tenth;
use crate::words::Value;
use crate::words::id;

/// The run and the bet in words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Words {
    pub(super) bet: Option<Bet>,
    pub(super) outcome: Outcome,
}

impl Words {
    pub(super) fn reached(&self) -> f64 {
        self.outcome.reached.map_or(HORIZON, tenth)
    }

    pub(super) fn verdict(&self) -> Verdict {
        verdict(self.bet, self.reached())
    }

    /// The sentence of the result.
    pub(super) fn result(&self) -> String {
        let message = match self.verdict() {
            Verdict::Early(_) => id::CENTRAL_REVEAL_EARLY,
            Verdict::Late(_) => id::CENTRAL_REVEAL_LATE,
            Verdict::Close => id::CENTRAL_REVEAL_CLOSE,
            Verdict::Never => id::CENTRAL_REVEAL_NEVER,
            Verdict::Skipped => id::CENTRAL_REVEAL_SKIPPED,
        };
        say_with(message, &self.numbers())
    }

    fn gap(&self) -> f64 {
        match self.verdict() {
            Verdict::Early(gap) | Verdict::Late(gap) => tenth(gap),
            _ => 0.0,
        }
    }

    fn numbers(&self) -> Vec<(&'static str, Value<'static>)> {
        vec![
            ("signed", Value::Number(self.outcome.signed.map_or(HORIZON, tenth))),
            ("reached", Value::Number(self.reached())),
            ("bet", Value::Number(self.bet.and_then(year).unwrap_or_default())),
            ("gap", Value::Number(self.gap())),
        ]
    }

    /// The term just earned.
    pub(super) fn name(&self) -> String {
        let network = self.outcome.network.map_or(HORIZON, f64::ceil);
        say_with(id::CENTRAL_NAME, &[("network", Value::Number(network))])
    }

    fn of_ten(&self) -> [(&'static str, Value<'static>); 5] {
        let Outcome { exist, arrive, .. } = self.outcome;
        let of_ten = |share: f64| Value::Number(tenth(10.0 * share));
        [
            ("year", Value::Number(HORIZON)),
            ("exist", of_ten(exist)),
            ("arrive", of_ten(arrive)),
            ("stay", of_ten(exist - arrive)),
            ("never", of_ten(1.0 - exist)),
        ]
    }

    /// The words beside the ten records.
    pub(super) fn tags(&self, revealed: bool) -> String {
        if revealed {
            say_with(id::CENTRAL_TAGS, &self.of_ten())
        } else {
            let across = tenth(10.0 * self.outcome.across);
            say_with(id::CENTRAL_TAGS_TODAY, &[("across", Value::Number(across))])
        }
    }

    /// The sentence that a screen reader hears for the ten records.
    pub(super) fn tags_heard(&self) -> String {
        say_with(id::CENTRAL_HEARD_TAGS, &self.of_ten())
    }

    /// The year by which nine in ten are signed, counted up.
    fn by(&self) -> f64 {
        self.outcome.signed.map_or(HORIZON, f64::ceil)
    }

    /// Note on the chart where nearly all is signed.
    pub(super) fn signed(&self) -> String {
        say_with(id::CENTRAL_NOTE_SIGNED, &[("by", Value::Number(self.by()))])
    }

    /// The sentence that a screen reader hears for the chart.
    pub(super) fn heard(&self, revealed: bool) -> String {
        let mut values = self.of_ten().to_vec();
        values.push(("by", Value::Number(self.by())));
        values.push(("reached", Value::Number(self.reached())));
        say_with(if revealed { id::CENTRAL_HEARD } else { id::CENTRAL_HEARD_BEFORE }, &values)
    }

    /// What a screen reader hears of the bet once the run has ended.
    pub(super) fn heard_bet(&self) -> String {
        let side = match self.verdict() {
            Verdict::Early(_) => "early",
            Verdict::Late(_) => "late",
            Verdict::Close => "close",
            Verdict::Never => "never",
            Verdict::Skipped => "none",
        };
        let mut values = self.numbers();
        values.push(("side", Value::Text(side)));
        say_with(id::CENTRAL_HEARD_BET, &values)
    }

    /// Words on the gap between bet and truth; `None` where there is none to speak of.
    pub(super) fn gap_words(&self) -> Option<String> {
        let side = match self.verdict() {
            Verdict::Early(_) => "later",
            Verdict::Late(_) => "sooner",
            _ => return None,
        };
        let values = [("gap", Value::Number(self.gap())), ("side", Value::Text(side))];
        Some(say_with(id::BET_GAP, &values))
    }

    /// Where one ward in five is reached: what, and when.
    pub(super) fn reached_words(&self) -> (String, String) {
        let when = say_with(id::CENTRAL_NOTE_YEAR, &[("reached", Value::Number(self.reached()))]);
        (say(id::CENTRAL_NOTE_REACHED), when)
    }
}
