//! A bet on a chart: the flag the reader plants, the seal over what it hides, the gap to what came true.

use super::hatch;
use super::lettering;
use super::scene::{Anchor, Shape, Transform, circle, group, number, path, rect, text};

/// The part of a chart that lines are drawn in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plot {
    /// Left edge.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Bottom edge, where the axis runs.
    pub bottom: f64,
    /// Letter size of labels: what `t15` is painted with, 15 on a desktop.
    pub letters: f64,
}

/// Whose turn the flag is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// The reader may still move it: marigold, with a handle.
    Held,
    /// It has been said: white, so that what came true has the colour.
    Said,
}

/// Length of the shortest flag for letters of 15.
const SHORTEST: f64 = 78.0;

impl Plot {
    fn across(&self, x: f64) -> f64 {
        let (low, high) = (self.left.min(self.right), self.left.max(self.right));
        if x.is_finite() { x.clamp(low, high) } else { low }
    }

    fn width_of(&self, words: &str) -> f64 {
        lettering::width(words, self.letters)
    }

    /// How much larger than on a desktop what holds words must be.
    fn scale(&self) -> f64 {
        self.letters / 15.0
    }
}

/// The reader's flag: its foot on the axis at `x`, its cloth hanging from `top`, turned round near the right edge.
#[must_use]
pub fn flag(plot: &Plot, x: f64, top: f64, words: &str, hand: Hand) -> Shape {
    let x = plot.across(x);
    let k = plot.scale();
    // The words are heavy: a little wider than measured.
    let length = (1.08 * plot.width_of(words) + 32.0 * k).max(SHORTEST * k);
    let turned = x + length > plot.right;
    let side = if turned { -1.0 } else { 1.0 };
    let (fold, notch) = (number(16.0 * k), 13.0 * k * side);
    let cloth = format!(
        "M{} {}h{}l{} {fold} {} {fold}h{}z",
        number(x),
        number(top),
        number(length * side),
        number(-notch),
        number(notch),
        number(-length * side)
    );
    let foot = plot.bottom;
    let pole = format!("M{} {}V{}", number(x), number(foot + 2.0), number(top));
    let (cloth_class, words_class) = match hand {
        Hand::Held => ("flag-held", "t15 strong on-held"),
        Hand::Said => ("flag-said", "t15 strong"),
    };
    let anchor = if turned { Anchor::End } else { Anchor::Start };
    let mut shapes = vec![
        path(pole, "pole"),
        path(cloth, cloth_class),
        text(x + 10.0 * k * side, top + 21.0 * k, anchor, words_class, words),
    ];
    match hand {
        Hand::Held => shapes.extend(handle(x, foot)),
        Hand::Said => shapes.push(circle(x, foot, 7.0, "handle")),
    }
    group(Transform::NONE, "flag", shapes)
}

/// What the reader takes hold of: 44 wide, whatever of it is seen.
fn handle(x: f64, y: f64) -> [Shape; 4] {
    let arrows = format!(
        "M{} {top}l6 5-6 5M{} {top}l-6 5 6 5",
        number(x + 25.0),
        number(x - 25.0),
        top = number(y - 5.0)
    );
    [
        circle(x, y, 22.0, "hit"),
        circle(x, y, 17.0, "handle-ring"),
        circle(x, y, 11.0, "handle"),
        path(arrows, "ink"),
    ]
}

/// A bar resting on a level from the bet to the truth, with the difference in words.
///
/// Words wider than the bar stand beside it, to the right where there is room, else to the left; where there is
/// room on neither side, above it.
#[must_use]
pub fn gap(plot: &Plot, bet: f64, truth: f64, level: f64, words: &str) -> Shape {
    let (bet, truth) = (plot.across(bet), plot.across(truth));
    let (left, right) = (bet.min(truth), bet.max(truth));
    let (wide, high) = (plot.width_of(words), 30.0 * plot.scale());
    let middle = f64::midpoint(left, right);
    let base = level - high / 3.0;
    let (x, y, anchor) = if 1.08 * wide + 24.0 <= right - left {
        (middle, base, Anchor::Middle)
    } else if right + 16.0 + wide <= plot.right {
        // What has come true goes on rising there: under the level the words are clear of it.
        (right + 16.0, level + high * 0.7, Anchor::Start)
    } else if left - 16.0 - wide >= plot.left {
        (left - 16.0, base, Anchor::End)
    } else {
        let inside = middle.min(plot.right - wide / 2.0).max(plot.left + wide / 2.0);
        (inside, level - high - 6.0, Anchor::Middle)
    };
    let shapes = vec![
        rect(left, level - high, right - left, high, "gap-bar"),
        text(x, y, anchor, "t15 strong", words),
    ];
    group(Transform::NONE, "gap", shapes)
}

/// Hatching over what a bet hides, and a card that says so in one line or two, kept clear of the flag.
#[must_use]
pub fn seal(over: &Plot, words: &str, flag: Option<f64>) -> Shape {
    let (width, height) = (over.right - over.left, over.bottom - over.top);
    let k = over.scale();
    let flag = flag.filter(|x| x.is_finite()).map(|x| over.across(x));
    let free = flag.map_or(width, |x| (x - over.left).max(over.right - x) - 20.0);
    let card_for = |line: &str| over.width_of(line) * 1.06 + 36.0 * k;
    let lines = if card_for(words) <= free { vec![words] } else { halves(words) };
    let card = lines.iter().map(|line| card_for(line)).fold(0.0, f64::max).min(width);
    let right = over.left + width * 0.704;
    let left = over.left + width * 0.296;
    let clear = card / 2.0 + 20.0;
    let middle = match flag {
        None => right,
        Some(x) if x <= f64::midpoint(over.left, over.right) => right.max(x + clear),
        Some(x) => left.min(x - clear),
    };
    let middle = middle.min(over.right - card / 2.0).max(over.left + card / 2.0);
    let down = over.top + height * 0.46;
    let line = 18.0 * k;
    let more = line * (lines.len() as f64 - 1.0);
    let mut shapes = vec![
        rect(over.left, over.top, width, height, "seal"),
        path(hatch::diagonal(over.left, over.top, width, height, 9.0), "seal-lines"),
    ];
    // A seal that is being peeled off says nothing.
    if !words.is_empty() {
        shapes.push(Shape::Rect {
            x: middle - card / 2.0,
            y: down - 22.0 * k - more / 2.0,
            width: card,
            height: 44.0 * k + more,
            rx: 8.0,
            class: "seal-card",
        });
    }
    let first = down + 5.0 * k - more / 2.0;
    shapes.extend(lines.iter().enumerate().map(|(index, words)| {
        text(middle, first + line * index as f64, Anchor::Middle, "t15 strong", words)
    }));
    group(Transform::NONE, "sealed", shapes)
}

/// Words in two lines as even as the spaces allow; in one where there is no space.
fn halves(words: &str) -> Vec<&str> {
    let uneven = |at: usize| (2 * at).abs_diff(words.len());
    let space = words.match_indices(' ').map(|(at, _)| at).min_by_key(|&at| uneven(at));
    space.map_or_else(|| vec![words], |at| vec![&words[..at], &words[at + 1..]])
}

/// What came true: a ring on the line and two lines of words above it, turned inwards near an edge
/// and beside the pole of a flag that stands close by.
#[must_use]
pub fn truth(
    plot: &Plot,
    at: (f64, f64),
    label: f64,
    words: [&str; 2],
    flag: Option<f64>,
) -> Shape {
    let (x, y) = (plot.across(at.0), at.1);
    let k = plot.scale();
    let [what, when] = words;
    let wide = plot.width_of(what).max(plot.width_of(when));
    let half = wide / 2.0;
    let flag = flag.filter(|pole| (pole - x).abs() < half + 8.0);
    let (from, anchor) = match flag {
        Some(pole) if pole > x && pole - 8.0 - wide >= plot.left => (pole - 8.0, Anchor::End),
        Some(pole) if pole + 8.0 + wide <= plot.right => (pole + 8.0, Anchor::Start),
        _ if x + half > plot.right => (plot.right, Anchor::End),
        _ if x - half < plot.left => (plot.left + 8.0, Anchor::Start),
        _ => (x, Anchor::Middle),
    };
    let leader = format!("M{} {}V{}", number(x), number(y - 9.0), number(label + 26.0 * k));
    let shapes = vec![
        path(leader, "ink thin"),
        circle(x, y, 7.0, "handle"),
        text(from, label, anchor, "t15 strong halo", what),
        text(from, label + 18.0 * k, anchor, "t15 muted halo", when),
    ];
    group(Transform::NONE, "truth", shapes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLOT: Plot = Plot { left: 58.0, top: 22.0, right: 690.0, bottom: 424.0, letters: 15.0 };

    fn shapes(shape: Shape) -> Vec<Shape> {
        match shape {
            Shape::Group { shapes, .. } => shapes,
            _ => panic!("a group"),
        }
    }

    fn anchor(shapes: &[Shape]) -> Anchor {
        let found = shapes.iter().find_map(|shape| match shape {
            Shape::Text { anchor, .. } => Some(*anchor),
            _ => None,
        });
        found.unwrap()
    }

    #[test]
    fn the_flag_of_year_three_is_as_drawn() {
        let flag = shapes(flag(&PLOT, 247.6, 174.8, "Year 3", Hand::Held));
        assert_eq!(flag[0], path("M247.6 426V174.8", "pole"));
        let Shape::Path { d, .. } = &flag[1] else { panic!("cloth") };
        assert!(d.starts_with("M247.6 174.8h"), "{d}");
        assert_eq!(anchor(&flag), Anchor::Start);
    }

    #[test]
    fn larger_letters_hang_on_a_larger_flag() {
        let large = Plot { letters: 26.0, ..PLOT };
        let at = |plot: &Plot| {
            let shapes = shapes(flag(plot, 247.6, 174.8, "Year 3", Hand::Held));
            let Shape::Text { x, y, .. } = &shapes[2] else { panic!("words") };
            (*x, *y)
        };
        assert!(at(&large).0 > at(&PLOT).0 && at(&large).1 > at(&PLOT).1);
    }

    #[test]
    fn a_flag_near_the_right_edge_turns_round() {
        assert_eq!(anchor(&shapes(flag(&PLOT, 626.8, 174.8, "Year 9", Hand::Held))), Anchor::End);
        let beyond = shapes(flag(&PLOT, f64::INFINITY, 100.0, "never", Hand::Said));
        assert_eq!(anchor(&beyond), Anchor::Start);
        assert_eq!(anchor(&shapes(flag(&PLOT, 9e9, 100.0, "never", Hand::Said))), Anchor::End);
    }

    #[test]
    fn words_too_wide_for_the_gap_stand_beside_it() {
        let wide = shapes(gap(&PLOT, 247.6, 475.1, 343.6, "3.6 years later"));
        assert_eq!(anchor(&wide), Anchor::Middle);
        assert_eq!(wide[0], rect(247.6, 313.6, 475.1 - 247.6, 30.0, "gap-bar"));
        assert_eq!(anchor(&shapes(gap(&PLOT, 437.2, 475.1, 343.6, "half a year"))), Anchor::Start);
        assert_eq!(anchor(&shapes(gap(&PLOT, 690.0, 650.0, 343.6, "half a year"))), Anchor::End);
        let narrow = Plot { left: 40.0, right: 300.0, letters: 13.0, ..PLOT };
        let above = shapes(gap(&narrow, 118.0, 211.0, 172.0, "3.6 years later"));
        let Shape::Text { y, .. } = above[1] else { panic!("words") };
        assert!(y < 172.0 - 26.0);
    }

    #[test]
    fn the_card_of_the_seal_moves_out_of_the_way() {
        let at = |flag| {
            let shapes = shapes(seal(&PLOT, "Wards using it: place your bet", flag));
            let Shape::Rect { x, width, .. } = shapes[2] else { panic!("card") };
            (x, x + width)
        };
        for year in 0..=10 {
            let x = 58.0 + 63.2 * f64::from(year);
            let (left, right) = at(Some(x));
            assert!(x < left || x > right, "{year}: {left}..{right}");
            assert!(left >= PLOT.left && right <= PLOT.right);
        }
    }

    #[test]
    fn a_narrow_seal_says_it_in_two_lines_beside_the_flag() {
        let plot = Plot { left: 40.0, top: 10.0, right: 300.0, bottom: 200.0, letters: 13.0 };
        let words = "Wards using it: place your bet";
        assert_eq!(halves(words), ["Wards using it:", "place your bet"]);
        assert_eq!(halves("Stationen"), ["Stationen"]);
        for x in [60.0, 118.0, 248.0, 290.0] {
            let shapes = shapes(seal(&plot, words, Some(x)));
            let Shape::Rect { x: left, width, .. } = shapes[2] else { panic!("card") };
            assert!(x < left || x > left + width, "{x}: {left} {width}");
        }
    }

    #[test]
    fn the_truth_stays_inside_the_plot_and_beside_the_flag() {
        let at = |x, flag| {
            let words = ["One ward in five", "year 6.6"];
            anchor(&shapes(truth(&PLOT, (x, 343.6), 243.2, words, flag)))
        };
        assert_eq!(at(475.1, Some(247.6)), Anchor::Middle);
        assert_eq!(at(680.0, None), Anchor::End);
        assert_eq!(at(60.0, None), Anchor::Start);
        assert_eq!(at(475.1, Some(500.4)), Anchor::End);
        assert_eq!(at(475.1, Some(437.2)), Anchor::Start);
    }
}
