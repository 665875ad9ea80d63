//! The ledger of a fix: hollow arrows to the left for what it eased, hatched ones to the right for what
//! it created, around one rule. There is no total: unlike strains do not add up.

use super::lettering;
use super::scene::{Anchor, Shape, Transform, group, number, path, text};
use std::fmt::Write;

/// Half the gap between the rule and an arrow.
const GAP: f64 = 3.0;
/// Length of an arrow's head.
const HEAD: f64 = 12.0;
/// Distance between the lines of the hatching.
const APART: f64 = 6.0;
/// Height of a stub.
const STUB: f64 = 24.0;

/// How the arrows are drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measure {
    /// Units for one tension-year.
    pub unit: f64,
    /// Height of an arrow.
    pub height: f64,
    /// Room on either side of the rule; arrows end there.
    pub room: f64,
}

/// What a fix did to one rope.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Entry<'a> {
    /// Tension-years eased; none is drawn from 0.
    pub eased: f64,
    /// Tension-years created; none is drawn from 0.
    pub created: f64,
    /// What the stub says, where half of it falls late.
    pub due: Option<&'a str>,
}

impl Measure {
    fn length(self, years: f64) -> f64 {
        let length = years * self.unit;
        let room = if self.room.is_finite() { (self.room - GAP).max(0.0) } else { 0.0 };
        if length.is_finite() { length.clamp(0.0, room) } else { 0.0 }
    }
}

/// The corners of an arrow of some length to the right of 0, its middle at 0.
fn corners(length: f64, height: f64) -> [(f64, f64); 5] {
    let head = HEAD.min(length * 0.6);
    let half = height / 2.0;
    [(0.0, -half), (length - head, -half), (length, 0.0), (length - head, half), (0.0, half)]
}

/// An arrow that begins at `from` and points to the left or to the right.
fn outline(from: f64, side: f64, length: f64, height: f64) -> String {
    let mut d = String::new();
    for (place, (x, y)) in corners(length, height).into_iter().enumerate() {
        let order = if place == 0 { 'M' } else { 'L' };
        let _ = write!(d, "{order}{} {}", number(from + side * x), number(y));
    }
    d.push('z');
    d
}

/// Lines at 45 degrees inside an arrow that begins at `from` and points to the right.
fn hatching(from: f64, length: f64, height: f64) -> String {
    let corners = corners(length, height);
    let step = APART * std::f64::consts::SQRT_2;
    let mut d = String::new();
    let mut sum = -height / 2.0 + step / 2.0;
    while sum < length + height / 2.0 && length > 0.0 {
        let mut cuts = Vec::with_capacity(2);
        for (place, &(x, y)) in corners.iter().enumerate() {
            let (to_x, to_y) = corners[(place + 1) % corners.len()];
            let (here, there) = (x + y - sum, to_x + to_y - sum);
            // An edge is cut where its ends lie on different sides of the line.
            if (here < 0.0) != (there < 0.0) {
                let share = here / (here - there);
                cuts.push((from + x + share * (to_x - x), y + share * (to_y - y)));
            }
        }
        if let [(x0, y0), (x1, y1)] = cuts[..] {
            let _ = write!(d, "M{} {}L{} {}", number(x0), number(y0), number(x1), number(y1));
        }
        sum += step;
    }
    d
}

/// Width of a stub with these words in it.
fn stub_width(words: &str) -> f64 {
    1.08 * lettering::width(words, 13.0) + 16.0
}

/// A dashed stub with its year, its left edge and its middle at a point.
fn stub(x: f64, y: f64, words: &str) -> Shape {
    let width = stub_width(words);
    let d = format!(
        "M{} {}h{}v{}h-{}z",
        number(x),
        number(y - STUB / 2.0),
        number(width),
        number(STUB),
        number(width)
    );
    let shapes =
        vec![path(d, "stub"), text(x + width / 2.0, y + 4.5, Anchor::Middle, "t13 strong", words)];
    group(Transform::NONE, "due", shapes)
}

/// The arrows of one rope, the rule at 0 and their middle at 0. The stub stands after the right arrow,
/// or below it where there is no room.
#[must_use]
pub fn arrows(entry: &Entry, measure: Measure) -> Shape {
    let height = if measure.height.is_finite() { measure.height.clamp(0.0, 1e4) } else { 0.0 };
    let (eased, created) = (measure.length(entry.eased), measure.length(entry.created));
    let mut shapes = Vec::new();
    if eased > 0.0 {
        shapes.push(path(outline(-GAP, -1.0, eased, height), "arrow-eased"));
    }
    if created > 0.0 {
        shapes.push(path(hatching(GAP, created, height), "arrow-hatch"));
        shapes.push(path(outline(GAP, 1.0, created, height), "arrow-created"));
    }
    if let Some(words) = entry.due.filter(|_| created > 0.0) {
        let beside = GAP + created + 5.0;
        if beside + stub_width(words) <= measure.room {
            shapes.push(stub(beside, 0.0, words));
        } else {
            let x = (measure.room - stub_width(words)).max(GAP);
            shapes.push(stub(x, height / 2.0 + 5.0 + STUB / 2.0, words));
        }
    }
    group(Transform::NONE, "ledger", shapes)
}

/// The rule and the words at its head, its top at 0,0.
#[must_use]
pub fn rule(length: f64, [eased, created]: [&str; 2]) -> Vec<Shape> {
    vec![
        path(format!("M0 0V{}", number(length)), "ink"),
        text(-12.0, -10.0, Anchor::End, "t15 strong eased", eased),
        text(12.0, -10.0, Anchor::Start, "t15 strong created", created),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEASURE: Measure = Measure { unit: 176.0, height: 22.0, room: 168.0 };

    fn parts(shape: Shape) -> Vec<Shape> {
        match shape {
            Shape::Group { shapes, .. } => shapes,
            _ => panic!("a group"),
        }
    }

    fn across(d: &str) -> Vec<f64> {
        let pairs = d.trim_end_matches('z').split(['M', 'L']).filter(|pair| !pair.is_empty());
        pairs.map(|pair| pair.split(' ').next().unwrap().parse().unwrap()).collect()
    }

    fn paths(entry: &Entry) -> Vec<(String, &'static str)> {
        let found = parts(arrows(entry, MEASURE)).into_iter().filter_map(|shape| match shape {
            Shape::Path { d, class } => Some((d, class)),
            _ => None,
        });
        found.collect()
    }

    #[test]
    fn eased_is_hollow_and_left_and_created_is_hatched_and_right() {
        let both = Entry { eased: 0.26, created: 0.32, due: None };
        let [(left, hollow), (hatch, lines), (right, closed)] = &paths(&both)[..] else {
            panic!("three paths")
        };
        assert_eq!([*hollow, *lines, *closed], ["arrow-eased", "arrow-hatch", "arrow-created"]);
        assert!(across(left).iter().all(|x| *x < 0.0));
        assert!(across(hatch).iter().chain(&across(right)).all(|x| *x > 0.0));
        assert!(hatch.matches('M').count() >= 5, "{hatch}");
        // As long as the years say.
        let longest = across(right).into_iter().fold(0.0, f64::max);
        assert!((longest - 3.0 - 0.32 * 176.0).abs() < 0.051);
    }

    #[test]
    fn hatching_stays_in_its_arrow() {
        for length in [8.0, 40.0, 160.0] {
            let d = hatching(0.0, length, 22.0);
            for pair in d.split(['M', 'L']).filter(|pair| !pair.is_empty()) {
                let (x, y) = pair.split_once(' ').unwrap();
                let (x, y): (f64, f64) = (x.parse().unwrap(), y.parse().unwrap());
                let head = HEAD.min(length * 0.6);
                let most = if x > length - head { 11.0 * (length - x) / head } else { 11.0 };
                // Both are written to a tenth.
                assert!(x >= -0.01 && y.abs() <= most + 0.11, "{x} {y} in {length}");
            }
        }
    }

    #[test]
    fn nothing_moved_draws_nothing_and_no_arrow_leaves_its_room() {
        assert!(paths(&Entry::default()).is_empty());
        let huge = Entry { eased: 99.0, created: f64::INFINITY, due: Some("year 12") };
        let drawn = paths(&huge);
        assert_eq!(drawn.len(), 1);
        assert!(across(&drawn[0].0).iter().all(|x| *x >= -168.0));
        let nonsense = Entry { eased: f64::NAN, created: -1.0, due: Some("never") };
        assert!(paths(&nonsense).is_empty());
    }

    #[test]
    fn the_stub_stands_beside_or_below_but_inside() {
        let y = |created: f64| {
            let entry = Entry { eased: 0.0, created, due: Some("after year 5") };
            let shape = parts(arrows(&entry, MEASURE)).pop().unwrap();
            let Shape::Text { y, .. } = parts(shape).pop().unwrap() else { panic!("words") };
            y
        };
        assert!((y(0.2) - 4.5).abs() < 1e-9);
        assert!(y(0.9) > 20.0);
    }

    #[test]
    fn no_words_are_added_up() {
        let shapes = rule(500.0, ["eased", "created"]);
        let words = shapes.iter().filter(|shape| matches!(shape, Shape::Text { .. })).count();
        assert_eq!(words, 2);
    }
}
