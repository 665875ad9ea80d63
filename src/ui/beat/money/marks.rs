//! What lies around the lines of beat 7: the years of money and their coins, the seal, the flag, the year
//! asked about.

use crate::app::Stage as Progress;
use crate::chart::ChartSpec;
use crate::chart::level;
use crate::figure::Anchor;
use crate::figure::Shape;
use crate::figure::bet::Hand;
use crate::figure::bet::Plot;
use crate::figure::bet::flag;
use crate::figure::bet::seal;
use crate::figure::coins::stack;
use crate::figure::lettering;
use crate::figure::scene::circle;
use crate::figure::scene::number;
use crate::figure::scene::path;
use crate::figure::scene::rect;
use crate::figure::scene::text;
use crate::story::Beat;
use crate::story::money::ASKED;
use crate::story::money::HORIZON;
use crate::story::money::arrivals;
use crate::ui::beat::money::words::Words;
use crate::ui::text::say;
use crate::words::id;

/// Everything that the marks depend on.
pub(super) struct Marks<'a> {
    pub(super) words: Words<'a>,
    pub(super) spec: &'a ChartSpec,
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

    fn years(&self) -> f64 {
        self.words.course.years
    }

    /// The years of money.
    pub(super) fn under(&self) -> Vec<Shape> {
        let plot = &self.spec.plot;
        let width = plot.x(self.years()) - plot.left;
        let funded = rect(plot.left, plot.top, width, plot.bottom - plot.top, "funded");
        if self.years() > 0.0 { vec![funded] } else { Vec::new() }
    }

    /// Seal, coins, the end of the money, the year asked about, and the flag.
    pub(super) fn over(&self) -> Vec<Shape> {
        let mut shapes: Vec<Shape> = self.seal().into_iter().collect();
        shapes.extend(self.coins());
        if self.years() > 0.0 {
            shapes.extend(self.end());
        }
        if self.stage.revealed() {
            shapes.extend(self.truth());
        }
        shapes.extend(self.flag());
        shapes
    }

    /// Over the years after the money, as far as they are not shown yet.
    fn seal(&self) -> Option<Shape> {
        let plot = &self.spec.plot;
        let over = Plot { left: plot.x(self.shown.max(self.years())), ..self.plot() };
        let words = match (self.betting(), self.narrow()) {
            (true, false) => say(id::MONEY_SEALED),
            (true, true) if self.words.bet.is_none() => say(id::BET_NONE),
            _ => String::new(),
        };
        let asked = (self.betting() && self.words.bet.is_some()).then(|| plot.x(ASKED));
        (self.shown < HORIZON).then(|| seal(&over, &words, asked))
    }

    /// A stack a year until it is empty.
    fn coins(&self) -> Vec<Shape> {
        let plot = &self.spec.plot;
        let foot = self.spec.size.height - 6.0;
        let scale = if self.narrow() { 0.6 } else { 1.0 };
        let mut shapes = Vec::new();
        let mut year = 0.0;
        while year <= self.years() {
            shapes.push(stack(plot.x(year), foot, self.years() - year, scale));
            year += 1.0;
        }
        if self.years() > 0.0 && !self.narrow() {
            let x = plot.x(self.years()) + 24.0;
            shapes.push(text(x, foot + 2.0, Anchor::Start, "t13", &say(id::MONEY_EMPTY)));
        }
        shapes
    }

    fn end(&self) -> Vec<Shape> {
        let plot = &self.spec.plot;
        let x = plot.x(self.years());
        let line = format!("M{} {}V{}", number(x), number(plot.top), number(plot.bottom));
        let words = say(id::MONEY_STOPS);
        let mut shapes = vec![path(line, "funded-end")];
        if lettering::width(&words, 13.0) + 30.0 < x - plot.left {
            let class = "t13 strong halo-sunk";
            shapes.push(text(x - 9.0, plot.top + 19.0, Anchor::End, class, &words));
        }
        shapes
    }

    fn truth(&self) -> Vec<Shape> {
        let plot = &self.spec.plot;
        let x = plot.x(ASKED);
        let at = |run| plot.y(level(arrivals(run, ASKED)));
        let (money, alone) = (at(&self.words.course.run), at(&self.words.tale.alone));
        let mut shapes = vec![
            path(format!("M{} {}V{}", number(x), number(money), number(alone)), "ink thin"),
            circle(x, alone, 4.5, "asked-ring"),
            circle(x, money, 6.5, "handle"),
        ];
        if let Some(words) = self.words.truth() {
            let (y, class) = (alone + 22.0, "t15 strong halo");
            // Heavy words, kept inside the picture.
            let wide = 1.08 * lettering::width(&words, self.plot().letters);
            let from = (x + 14.0).min(self.spec.size.width - wide - 4.0);
            shapes.push(text(from, y.min(plot.bottom - 6.0), Anchor::Start, class, &words));
        }
        shapes
    }

    /// The flag on the year asked about: high, half-way or low while it can be changed, as the bet says.
    fn flag(&self) -> Option<Shape> {
        let words = self.words.flag(!self.betting())?;
        let plot = self.plot();
        let x = self.spec.plot.x(ASKED);
        if !self.betting() {
            return Some(flag(&plot, x, plot.top + 4.0, &words, Hand::Said));
        }
        let share = match self.words.bet.map(|bet| Beat::Money.bet_name(bet)) {
            Some("rise") => 0.12,
            Some("stay") => 0.4,
            _ => 0.66,
        };
        let top = plot.top + share * (plot.bottom - plot.top);
        Some(held(flag(&plot, x, top, &words, Hand::Said)))
    }
}

/// A flag in the marigold of what can still be changed; there is nothing to take hold of.
fn held(flag: Shape) -> Shape {
    match flag {
        Shape::Path { d, class: "flag-said" } => path(d, "flag-held"),
        Shape::Text { x, y, anchor, text: words, .. } => {
            text(x, y, anchor, "t15 strong on-held", &words)
        }
        Shape::Group { transform, class, shapes } => {
            Shape::Group { transform, class, shapes: shapes.into_iter().map(held).collect() }
        }
        other => other,
    }
}
