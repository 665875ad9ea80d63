//! Money as a stack of coins that grows shorter year by year, and the mark of an empty one.

use super::scene::{Anchor, Scene, Shape, Transform, circle, group, number, path, text};

/// Half the width of a coin.
const HALF: f64 = 13.0;
/// How far a coin rises over the one below.
const RISE: f64 = 7.0;

/// A stack of so many coins (rounded, at most 12) that stands on a point; an empty one is a dashed
/// ring.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "kept within 0..=12 before the cast"
)]
pub fn stack(x: f64, y: f64, coins: f64, scale: f64) -> Shape {
    let count = if coins.is_finite() { coins.round().clamp(0.0, 12.0) as u32 } else { 0 };
    let mut shapes: Vec<Shape> =
        (0..count).map(|place| path(coin(-RISE * f64::from(place)), "coin")).collect();
    if count == 0 {
        shapes.push(path(ring(-2.0), "no-coin"));
    }
    group(Transform::at(x, y).scaled(scale), "coins", shapes)
}

/// The place on the ring of a dial at a share (0..1) of its way, which is open at the foot.
fn on_ring(share: f64) -> (f64, f64) {
    let turn = std::f64::consts::PI * (0.75 + 1.5 * share);
    (31.0 + 24.0 * turn.cos(), 33.0 + 24.0 * turn.sin())
}

/// The ring of a dial from one share of its way to another.
fn arc(from: f64, to: f64) -> String {
    let ((x0, y0), (x1, y1)) = (on_ring(from), on_ring(to));
    let long = i32::from((to - from) * 1.5 > 1.0);
    format!("M{} {}A24 24 0 {long} 1 {} {}", number(x0), number(y0), number(x1), number(y1))
}

/// A dial at a share (0..1) of its way, its value in its middle, 62 by 62.
#[must_use]
pub fn dial(share: f64, value: &str) -> Scene {
    let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
    let (x, y) = on_ring(share);
    let shapes = vec![
        path(arc(0.0, 1.0), "dial-rest"),
        path(arc(0.0, share), "dial-casing"),
        path(arc(0.0, share), "dial-way"),
        circle(x, y, 8.0, "dial-puck"),
        text(31.0, 40.0, Anchor::Middle, "t17 strong", value),
    ];
    Scene { width: 62.0, height: 62.0, shapes }
}

/// The face of a coin around a height.
fn ring(y: f64) -> String {
    let (half, y) = (number(HALF), number(y));
    let wide = number(2.0 * HALF);
    format!("M-{half} {y}a{half} 4 0 1 0 {wide} 0a{half} 4 0 1 0-{wide} 0z")
}

/// Rim and face of a coin whose foot stands at a height.
fn coin(foot: f64) -> String {
    let (half, top, wide) = (number(HALF), number(foot - 9.0), number(2.0 * HALF));
    format!(
        "M-{half} {top}v5a{half} 4 0 0 0 {wide} 0v-5M-{half} {top}a{half} 4 0 1 0 {wide} 0a{half} 4 0 1 0-{wide} 0z"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(coins: f64) -> (usize, &'static str) {
        let Shape::Group { shapes, .. } = stack(0.0, 0.0, coins, 1.0) else { panic!("a group") };
        let Some(Shape::Path { class, .. }) = shapes.first() else { panic!("a path") };
        (shapes.len(), class)
    }

    #[test]
    fn the_puck_stays_on_its_ring() {
        for step in -2..=12 {
            let svg = dial(f64::from(step) / 10.0, "5").to_svg();
            assert!(!svg.contains("NaN"), "{svg}");
        }
        let (x, y) = on_ring(0.5);
        assert!((x - 31.0).abs() < 1e-9 && (y - 9.0).abs() < 1e-9, "half of it is at the top");
        assert_eq!(arc(0.0, 1.0), "M14 50A24 24 0 1 1 48 50");
    }

    #[test]
    fn a_year_is_a_coin_and_none_is_a_dashed_ring() {
        assert_eq!(count(5.0), (5, "coin"));
        assert_eq!(count(0.4), (1, "no-coin"));
        assert_eq!(count(f64::NAN), (1, "no-coin"));
        assert_eq!(count(1e9), (12, "coin"));
    }
}
