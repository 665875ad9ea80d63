//! The small square of direction and autonomy: the old slider as its diagonal, and the puck.

use super::scene::{Anchor, Shape, Transform, circle, group, number, path, rect, text};

/// Side of the picture.
pub const SIDE: f64 = 208.0;

/// Room around the square, so that the puck may stand on its edge.
pub const MARGIN: f64 = 14.0;

/// Where the puck stands: across for direction, up for autonomy, both 0..1.
#[must_use]
pub fn place(direction: f64, autonomy: f64) -> (f64, f64) {
    let inner = SIDE - 2.0 * MARGIN;
    let kept = |share: f64| if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
    (MARGIN + kept(direction) * inner, MARGIN + (1.0 - kept(autonomy)) * inner)
}

/// Direction and autonomy at a place in a picture that is `across` wide and `down` high.
#[must_use]
pub fn levers(x: f64, y: f64, across: f64, down: f64) -> Option<(f64, f64)> {
    let share = |at: f64, of: f64| {
        let inner = (at * SIDE / of - MARGIN) / (SIDE - 2.0 * MARGIN);
        inner.is_finite().then(|| (100.0 * inner.clamp(0.0, 1.0)).round() / 100.0)
    };
    Some((share(x, across)?, 1.0 - share(y, down)?))
}

/// The square, with dots where something is known: direction, autonomy, share of records that arrive.
#[must_use]
pub fn ground(dots: &[(f64, f64, f64)]) -> Vec<Shape> {
    let inner = SIDE - 2.0 * MARGIN;
    let mut shapes = vec![rect(MARGIN, MARGIN, inner, inner, "small-ground")];
    shapes.extend(dots.iter().map(|&(direction, autonomy, arrive)| {
        let (x, y) = place(direction, autonomy);
        // Area says how many arrive.
        circle(x, y, 11.0 * arrive.clamp(0.0, 1.0).sqrt(), "small-dot")
    }));
    let (low, high) = (number(MARGIN), number(SIDE - MARGIN));
    shapes.push(path(format!("M{low} {low}L{high} {high}"), "small-line"));
    shapes
}

/// The names of the two axes, beside the square: across, and up.
#[must_use]
pub fn axes([across, up]: [&str; 2]) -> [Shape; 2] {
    let middle = SIDE / 2.0;
    let turned = Transform::at(MARGIN - 4.0, middle).turned(-90.0);
    let up = text(0.0, 0.0, Anchor::Middle, "t13 muted", up);
    // Hung up under the square, so that larger letters do not reach into it.
    let under = SIDE - MARGIN + 3.0;
    let across = text(middle, under, Anchor::Middle, "t13 muted small-across", across);
    [across, group(turned, "", vec![up])]
}

/// What stands on the square: the puck, and where it stood before.
#[must_use]
pub fn puck(now: (f64, f64), before: Option<(f64, f64)>) -> Vec<Shape> {
    let (low, high) = (number(MARGIN), number(SIDE - MARGIN));
    let (x, y) = place(now.0, now.1);
    let cross = format!("M{low} {}H{}M{} {high}V{}", number(y), number(x), number(x), number(y));
    let mut shapes = vec![path(cross, "small-cross")];
    if let Some(before) = before {
        let (x, y) = place(before.0, before.1);
        shapes.push(circle(x, y, 9.0, "small-before"));
    }
    shapes.push(circle(x, y, 12.0, "small-puck"));
    shapes.push(circle(x, y, 4.0, "ink-fill"));
    shapes
}

/// Names of the classes that this picture alone uses.
#[must_use]
pub fn classes(shapes: &[Shape]) -> Vec<&'static str> {
    let class = |shape: &Shape| match shape {
        Shape::Path { class, .. } | Shape::Circle { class, .. } | Shape::Rect { class, .. } => {
            *class
        }
        Shape::Text { class, .. } | Shape::Group { class, .. } => *class,
    };
    shapes.iter().map(class).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_the_picture_is_the_levers_that_stand_there() {
        for (direction, autonomy) in [(0.0, 0.0), (1.0, 1.0), (0.5, 0.9), (0.62, 0.66)] {
            let (x, y) = place(direction, autonomy);
            let (d, a) = levers(2.0 * x, 2.0 * y, 2.0 * SIDE, 2.0 * SIDE).unwrap();
            assert!((d - direction).abs() < 1e-9 && (a - autonomy).abs() < 1e-9);
        }
        assert_eq!(levers(1.0, 1.0, 0.0, 0.0), None);
        assert_eq!(levers(-50.0, 900.0, SIDE, SIDE), Some((0.0, 0.0)));
    }

    #[test]
    fn every_class_is_painted() {
        let shapes = [ground(&[(0.5, 0.5, 0.4)]), puck((0.5, 0.9), Some((0.1, 0.1)))].concat();
        let sheets =
            [include_str!("../../styles/levers.css"), include_str!("../../styles/figures.css")];
        for class in classes(&shapes) {
            assert!(sheets.iter().any(|sheet| sheet.contains(&format!(".{class}"))), "{class}");
        }
    }
}
