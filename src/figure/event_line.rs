//! What lies over the sandbox's chart: flags where events fall, and the cursor in time.

use super::icon;
use super::scene::{Anchor, Scene, Shape, Transform, circle, group, number, path, text};

/// The plotted rectangle, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// Top edge.
    pub top: f64,
    /// Bottom edge.
    pub bottom: f64,
    /// Right edge.
    pub right: f64,
}

/// A flag for a button, 14 by 16.
#[must_use]
pub fn flag() -> Scene {
    let shapes = vec![path(icon::STAMP, "icon-solid"), path("M1.5 1v14", "icon-line")];
    Scene { width: 14.0, height: 16.0, shapes }
}

/// Flags at these places, each with a dashed line through the plot.
#[must_use]
pub fn flags(room: &Room, places: &[f64]) -> Vec<Shape> {
    let mut shapes = Vec::new();
    for &x in places {
        let line = format!("M{} {}V{}", number(x), number(room.top), number(room.bottom));
        shapes.push(path(line, "time-event"));
        let cloth = path(icon::STAMP.to_owned(), "icon-solid");
        let pole = path("M1.5 1v13", "ink thin");
        shapes.push(group(
            Transform::at(x - 1.5, room.bottom + 20.0),
            "time-flag",
            vec![cloth, pole],
        ));
    }
    shapes
}

/// Numbered marks at these places, in order, along the head of the plot: a number over a stroke. Where a
/// number would touch the one before, the stroke stands alone.
#[must_use]
pub fn numbered(top: f64, places: &[f64]) -> Vec<Shape> {
    let (mut shapes, mut last) = (Vec::new(), f64::MIN);
    for (index, &x) in places.iter().enumerate() {
        let line = format!("M{} {}V{}", number(x), number(top + 17.0), number(top + 28.0));
        shapes.push(path(line, "case-line"));
        if x - last >= 17.0 {
            let words = (index + 1).to_string();
            shapes.push(circle(x, top + 8.0, 9.0, "case-mark"));
            shapes.push(text(x, top + 12.5, Anchor::Middle, "t13 case-number", &words));
            last = x;
        }
    }
    shapes
}

/// The cursor: a line, its puck on the axis, and the year beside its head.
#[must_use]
pub fn cursor(room: &Room, x: f64, words: &str) -> Vec<Shape> {
    let late = x > room.right - 70.0;
    let (at, anchor) = if late { (x - 7.0, Anchor::End) } else { (x + 7.0, Anchor::Start) };
    vec![
        path(format!("M{} {}V{}", number(x), number(room.top), number(room.bottom)), "time-line"),
        text(at, room.top + 4.0, anchor, "t13 strong halo", words),
        circle(x, room.bottom, 12.0, "handle-ring"),
        circle(x, room.bottom, 8.0, "handle"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_would_touch_are_left_out() {
        let shapes = numbered(10.0, &[20.0, 25.0, 60.0]);
        let words = |shape: &Shape| match shape {
            Shape::Text { text, .. } => Some(text.clone()),
            _ => None,
        };
        let words: Vec<String> = shapes.iter().filter_map(words).collect();
        assert_eq!(words, ["1", "3"]);
        assert_eq!(shapes.len(), 3 + 2 + 2);
    }

    #[test]
    fn the_year_stays_inside_the_plot() {
        let room = Room { top: 0.0, bottom: 100.0, right: 300.0 };
        for (x, wanted) in [(20.0, Anchor::Start), (290.0, Anchor::End)] {
            let words = cursor(&room, x, "year 9");
            assert!(
                words
                    .iter()
                    .any(|shape| matches!(shape, Shape::Text { anchor, .. } if *anchor == wanted))
            );
        }
        assert_eq!(flags(&room, &[1.0, 2.0]).len(), 4);
    }
}
