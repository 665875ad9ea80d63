//! The price of a mechanism, beside its name: hollow to the left what it eases, hatched to the right
//! what it creates. Never a sum of both.

use super::hatch::diagonal;
use super::scene::{Scene, number, path, rect};

/// Width and height of the picture.
const SIZE: (f64, f64) = (68.0, 16.0);

/// A bar for a mechanism that eases and creates so much, where `most` is the longest bar of all.
#[must_use]
pub fn price(eased: f64, created: f64, most: f64) -> Scene {
    let half = SIZE.0 / 2.0 - 2.0;
    let length = |value: f64| {
        let share = if most > 0.0 { value / most } else { 0.0 };
        if share.is_finite() { half * share.clamp(0.0, 1.0) } else { 0.0 }
    };
    let (left, right) = (length(eased), length(created));
    let middle = SIZE.0 / 2.0;
    let mut shapes = Vec::new();
    if left > 0.5 {
        shapes.push(rect(middle - left, 3.0, left, 10.0, "price-eased"));
    }
    if right > 0.5 {
        shapes.push(rect(middle, 3.0, right, 10.0, "price-created"));
        shapes.push(path(diagonal(middle, 3.0, right, 10.0, 4.0), "price-hatch"));
    }
    shapes.push(path(format!("M{} 0v{}", number(middle), number(SIZE.1)), "price-rule"));
    Scene { width: SIZE.0, height: SIZE.1, shapes }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_has_no_bar_and_the_most_fills_its_half() {
        assert_eq!(price(0.0, 0.0, 0.0).shapes.len(), 1);
        assert_eq!(price(f64::NAN, 1.0, f64::NAN).shapes.len(), 1);
        assert_eq!(price(1.0, 2.0, 2.0).shapes.len(), 4);
    }
}
