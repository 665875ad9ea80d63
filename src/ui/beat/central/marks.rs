//! What lies around the lines of the bet: seal and gap under them, flag and truth over them.

use crate::app::Stage as Progress;
use crate::chart::ChartSpec;
use crate::figure::Shape;
use crate::figure::bet::Hand;
use crate::figure::bet::Plot;
use crate::figure::bet::flag;
use crate::figure::bet::gap;
use crate::figure::bet::seal;
use crate::figure::bet::truth;
use crate::story::Bet;
use crate::story::central::HORIZON;
use crate::story::central::year;
use crate::ui::beat::central::words::Words;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;

/// The level of the bet: one ward in five.
const FIFTH: f64 = 0.2;

/// Everything that the marks depend on.
pub(super) struct Marks<'a> {
    pub(super) words: &'a Words,
    pub(super) spec: &'a ChartSpec,
    pub(super) bet: Option<Bet>,
    pub(super) stage: Progress,
    /// The year up to which the answer is shown.
    pub(super) shown: f64,
}

impl Marks<'_> {
    fn plot(&self) -> Plot {
        let plot = &self.spec.plot;
        let letters = if self.narrow() { 13.0 } else { 15.0 };
        Plot { left: plot.left, top: plot.top, right: plot.right, bottom: plot.bottom, letters }
    }

    fn narrow(&self) -> bool {
        self.spec.size.is_narrow()
    }

    fn betting(&self) -> bool {
        self.stage == Progress::Betting
    }

    /// Height of a share of the plot above the axis.
    fn above(&self, share: f64) -> f64 {
        let plot = &self.spec.plot;
        plot.bottom - share * (plot.bottom - plot.top)
    }

    fn bet_place(&self) -> Option<f64> {
        self.bet.and_then(year).map(|year| self.spec.plot.x(year))
    }

    /// Seal and gap: they hide no line.
    pub(super) fn under(&self) -> Vec<Shape> {
        let mut shapes = Vec::new();
        if self.shown < HORIZON {
            let left = self.spec.plot.x(self.shown);
            let over = Plot { left, top: self.above(0.74), ..self.plot() };
            let line = say(id::CENTRAL_LINE_WARDS);
            let words = say_with(id::BET_PLACE, &[("line", Value::Text(&line))]);
            let words = if self.betting() { words.as_str() } else { "" };
            let flag = self.bet.map(|_| self.bet_place().unwrap_or(self.spec.plot.right));
            shapes.push(seal(&over, words, flag));
        }
        if self.stage == Progress::Revealed
            && let (Some(bet), Some(words)) = (self.bet_place(), self.words.gap_words())
        {
            // On a phone the words stand in the sentence below, not in the picture.
            let words = if self.narrow() { "" } else { words.as_str() };
            let reached = self.spec.plot.x(self.words.reached());
            shapes.push(gap(&self.plot(), bet, reached, self.spec.plot.y(FIFTH), words));
        }
        shapes
    }

    /// Truth and flag.
    pub(super) fn over(&self) -> Vec<Shape> {
        let mut shapes = Vec::new();
        if self.stage == Progress::Revealed {
            shapes.push(self.truth());
        }
        shapes.extend(self.flag());
        shapes
    }

    fn truth(&self) -> Shape {
        let at = (self.spec.plot.x(self.words.reached()), self.spec.plot.y(FIFTH));
        let (what, when) = self.words.reached_words();
        let highest = self.words.outcome.wards.max(FIFTH);
        if self.narrow() {
            let label = self.spec.plot.y(highest) - 34.0;
            return truth(&self.plot(), at, label, [&when, ""], self.bet_place());
        }
        let label = (self.spec.plot.y(highest) - 66.0).max(self.spec.plot.top + 14.0);
        // Clear of the line at one half.
        let half = self.spec.plot.y(0.5);
        let label = if (label - 4.0..label + 26.0).contains(&half) { half - 30.0 } else { label };
        truth(&self.plot(), at, label, [&what, &when], self.bet_place())
    }

    fn flag(&self) -> Option<Shape> {
        let (x, words) = match (self.bet.map(year), self.betting()) {
            (Some(Some(year)), betting) => {
                let message = if betting { id::BET_FLAG } else { id::BET_FLAG_AFTER };
                (self.bet_place()?, say_with(message, &[("year", Value::Number(year))]))
            }
            (Some(None), _) => (self.spec.plot.right, say(id::BET_NEVER)),
            (None, true) => (self.spec.plot.left, say(id::BET_NONE)),
            (None, false) => return None,
        };
        let (hand, top) = match (self.betting(), self.narrow()) {
            (true, false) => (Hand::Held, 0.62),
            (true, true) => (Hand::Held, 0.98),
            // Its cloth hangs above the words on what came true.
            (false, false) => (Hand::Said, 0.54),
            (false, true) => (Hand::Said, 0.98),
        };
        Some(flag(&self.plot(), x, self.above(top), &words, hand))
    }
}
