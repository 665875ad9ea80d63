//! One office before and after it is reorganised: most bricks stay, the water runs out.

use super::hatch;
use super::scene::Anchor;
use super::scene::Frame;
use super::scene::Scene;
use super::scene::Shape;
use super::scene::Transform;
use super::scene::group;
use super::scene::number;
use super::scene::path;
use super::scene::rect;
use super::scene::text;
use super::tank::tank;
use super::tank::tank_since;
use super::tank::tap;

/// What an office holds: who knows whom, and what is signed; shares, 0 to 1.
pub type Stocks = (f64, f64);

/// The two tanks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Drained {
    /// The day before.
    pub before: Stocks,
    /// Afterwards; `None` while it is hidden.
    pub after: Option<Stocks>,
    /// Whether water is running out.
    pub running: bool,
}

/// The words of the picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DrainedLabels {
    /// Over the two tanks.
    pub titles: [String; 2],
    /// Under each tank: the water, then the bricks.
    pub values: [[String; 2]; 2],
    /// Who the dots are, in two lines.
    pub people: [String; 2],
    /// What the bricks are, and what becomes of them.
    pub bricks: [String; 2],
    /// On the arrow.
    pub happened: String,
    /// Over the dashed line.
    pub line: String,
    /// Over what water is left.
    pub few: String,
    /// On what is hidden.
    pub hidden: String,
}

struct Layout {
    width: f64,
    height: f64,
    /// Left edge and width of the two tanks.
    tanks: [(f64, f64); 2],
    top: f64,
    tall: f64,
    title: f64,
    values: [f64; 2],
    strong: &'static str,
}

const WIDE: Layout = Layout {
    width: 800.0,
    height: 300.0,
    tanks: [(48.0, 240.0), (498.0, 226.0)],
    top: 48.0,
    tall: 196.0,
    title: 30.0,
    values: [266.0, 285.0],
    strong: "t15 strong",
};

const NARROW: Layout = Layout {
    width: 360.0,
    height: 236.0,
    tanks: [(20.0, 132.0), (204.0, 118.0)],
    top: 38.0,
    tall: 134.0,
    title: 22.0,
    values: [210.0, 227.0],
    strong: "t13 strong",
};

/// The picture: 800 by 300, or 360 by 236 in one column.
#[must_use]
pub fn drained(of: &Drained, labels: &DrainedLabels, frame: Frame) -> Scene {
    let at = match frame {
        Frame::Wide => WIDE,
        Frame::Narrow => NARROW,
    };
    let ground = Shape::Rect {
        x: 0.0,
        y: 0.0,
        width: at.width,
        height: at.height,
        rx: 12.0,
        class: "stratum-middle",
    };
    let [(left, wide), (right, other)] = at.tanks;
    let mut shapes = vec![ground, tank(left, at.top, wide, at.tall, of.before.0, of.before.1)];
    match of.after {
        Some(after) => {
            if of.running {
                shapes.push(tap(right + other, at.top + at.tall, at.tall / 196.0));
            }
            shapes.push(tank_since(right, at.top, other, at.tall, of.before, after));
        }
        None => shapes.push(sealed(right, other, &at, &labels.hidden)),
    }
    let centre = |index: usize| match (frame, index) {
        (Frame::Wide, _) => (at.tanks[index].0, Anchor::Start),
        (Frame::Narrow, _) => (at.tanks[index].0 - 6.0, Anchor::Start),
    };
    for index in 0..2 {
        let (x, anchor) = centre(index);
        shapes.push(text(x, at.title, anchor, at.strong, &labels.titles[index]));
        for (value, y) in labels.values[index].iter().zip(at.values) {
            shapes.push(text(x, y, anchor, "t13 muted", value));
        }
    }
    shapes.extend(match frame {
        Frame::Wide => notes(of, labels, &at),
        Frame::Narrow => vec![path("M164 100h24m-9-8l9 8-9 8", "ink")],
    });
    Scene { width: at.width, height: at.height, shapes }
}

/// The tank as it will be, hidden until the bet.
fn sealed(x: f64, width: f64, at: &Layout, words: &str) -> Shape {
    let (w, h) = (number(width), number(at.tall));
    let shapes = vec![
        rect(0.0, 0.0, width, at.tall, "seal"),
        path(hatch::diagonal(0.0, 0.0, width, at.tall, 9.0), "seal-lines"),
        path(format!("M0 0v{h}h{w}v-{h}M-6 0h6M{w} 0h6"), "glass"),
        rect(width * 0.1, at.tall / 2.0 - 17.0, width * 0.8, 34.0, "seal-card"),
        text(width / 2.0, at.tall / 2.0 + 5.0, Anchor::Middle, "t13", words),
    ];
    group(Transform::at(x, at.top), "sealed", shapes)
}

/// What is beside and in the tanks where there is room for words.
fn notes(of: &Drained, labels: &DrainedLabels, at: &Layout) -> Vec<Shape> {
    let beside = at.tanks[0].0 + at.tanks[0].1;
    let leader = |y: f64| path(format!("M{} {}h16", number(beside + 6.0), number(y)), "ink thin");
    let x = beside + 30.0;
    let mut shapes = vec![
        leader(104.0),
        text(x, 100.0, Anchor::Start, "t15 strong", &labels.people[0]),
        text(x, 119.0, Anchor::Start, "t15 strong", &labels.people[1]),
        leader(229.0),
        text(x, 225.0, Anchor::Start, "t15 strong", &labels.bricks[0]),
        text(x + 16.0, 159.0, Anchor::Start, "t13 muted", &labels.happened),
        path(format!("M{} 171h110m-14-10l14 10-14 10", number(x + 16.0)), "ink"),
    ];
    if of.after.is_some() {
        shapes.push(text(x, 244.0, Anchor::Start, "t15 muted", &labels.bricks[1]));
    }
    if of.after.is_some_and(|(water, _)| water < 0.5 * of.before.0) {
        let middle = at.tanks[1].0 + at.tanks[1].1 / 2.0;
        shapes.push(text(middle, 81.0, Anchor::Middle, "t13 muted", &labels.line));
        shapes.push(text(middle, 142.0, Anchor::Middle, "t15 strong", &labels.few));
    }
    shapes
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOLD: Drained =
        Drained { before: (0.77, 0.70), after: Some((0.27, 0.63)), running: true };

    #[test]
    fn the_tap_runs_and_one_brick_is_gone() {
        for frame in [Frame::Wide, Frame::Narrow] {
            let svg = drained(&TOLD, &DrainedLabels::default(), frame).to_svg();
            assert_eq!(svg.matches("class=\"tap\"").count(), 1);
            assert!(svg.contains("brick-gone"));
            assert!(!svg.contains("NaN") && !svg.contains("inf") && !svg.contains("style="));
        }
    }

    #[test]
    fn what_is_hidden_shows_no_water() {
        let hidden = Drained { after: None, running: false, ..TOLD };
        let svg = drained(&hidden, &DrainedLabels::default(), Frame::Wide).to_svg();
        assert_eq!(svg.matches("class=\"water\"").count(), 1);
        assert!(svg.contains("seal-lines"));
    }
}
