//! Diagonal hatching as one path, so that it needs no pattern, no id and no reference.

use std::fmt::Write;

use super::scene::number;

/// Parallel lines at 45 degrees, rising to the right, cut off at a rectangle.
#[must_use]
pub fn diagonal(x: f64, y: f64, width: f64, height: f64, apart: f64) -> String {
    let mut d = String::new();
    let fits = [x, y, width, height].iter().all(|side| side.is_finite());
    if !fits || width <= 0.0 || height <= 0.0 || apart < 1.0 || !apart.is_finite() {
        return d;
    }
    // A line is the set of points with the same `across + down`, counted from the top left corner.
    let step = apart * std::f64::consts::SQRT_2;
    let mut sum = step / 2.0;
    while sum < width + height {
        let (from_x, from_y) = if sum <= height { (0.0, sum) } else { (sum - height, height) };
        let (to_x, to_y) = if sum <= width { (sum, 0.0) } else { (width, sum - width) };
        let _ = write!(
            d,
            "M{} {}L{} {}",
            number(x + from_x),
            number(y + from_y),
            number(x + to_x),
            number(y + to_y)
        );
        sum += step;
    }
    d
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_stays_inside() {
        let d = diagonal(10.0, 20.0, 100.0, 40.0, 9.0);
        for pair in d.split(['M', 'L']).filter(|pair| !pair.is_empty()) {
            let mut parts = pair.split(' ').map(|part| part.parse::<f64>().unwrap());
            let (across, down) = (parts.next().unwrap(), parts.next().unwrap());
            assert!((10.0..=110.0).contains(&across), "{across}");
            assert!((20.0..=60.0).contains(&down), "{down}");
        }
        assert_eq!(d.matches('M').count(), 11);
    }

    #[test]
    fn nothing_is_hatched_where_there_is_no_room() {
        assert_eq!(diagonal(0.0, 0.0, 0.0, 10.0, 9.0), "");
        assert_eq!(diagonal(0.0, 0.0, f64::NAN, 10.0, 9.0), "");
        assert_eq!(diagonal(0.0, 0.0, 10.0, 10.0, 0.0), "");
    }
}
