//! The slack rope at the top with a knot for each beat, as places for links rather than as a picture.

/// How many knots the rope has.
pub const KNOTS: usize = 10;
/// Width of the rope's box.
pub const WIDTH: f64 = 560.0;
/// Height of the rope's box.
pub const HEIGHT: f64 = 34.0;
/// The rope itself, a parabola through every knot.
pub const PATH: &str = "M20 12Q280 30 540 12";

/// Where each knot stands in the box; `styles/page.css` places the links by the same shares.
#[must_use]
pub fn knots() -> [(f64, f64); KNOTS] {
    [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0].map(|place: f64| {
        let along = place / 9.0;
        (20.0 + 520.0 * along, 12.0 + 36.0 * along * (1.0 - along))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rope_hangs_evenly() {
        let knots = knots();
        assert_eq!(knots[0], (20.0, 12.0));
        assert_eq!(knots[9], (540.0, 12.0));
        for (left, right) in knots.iter().zip(knots.iter().rev()) {
            assert!((left.1 - right.1).abs() < 1e-9);
            assert!(left.1 < HEIGHT && left.0 < WIDTH);
        }
        assert!((knots[4].1 - 20.89).abs() < 0.01);
    }
}
