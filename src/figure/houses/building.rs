//! Twelve buildings, no two alike, each as high as it is told to be.

use super::super::scene::{Shape, number, path};
use std::fmt::Write;

/// A building on 0,0, the middle of its floor, 40 wide and `high` to its highest point.
pub(in crate::figure) fn house(index: usize, high: f64) -> Vec<Shape> {
    let high = high.max(26.0);
    let (roof, wall) = roof(index, high);
    vec![
        path(roof, "outline"),
        path(windows(index, wall), "ink thin house-windows"),
        path("M-5 0v-13h10v13", "ink thin"),
    ]
}

/// Outline of a building and the height at which its lowest wall ends.
fn roof(index: usize, high: f64) -> (String, f64) {
    let up = |by: f64| number(by - high);
    let (d, lost) = match index {
        0 => (format!("V{}L0 {}L20 {}", up(14.0), up(0.0), up(14.0)), 14.0),
        1 => (format!("V{}h10v-10h20v10h10", up(10.0)), 10.0),
        2 => (format!("V{}a20 12 0 0 1 40 0", up(12.0)), 12.0),
        3 => (format!("V{}l40 12", up(0.0)), 12.0),
        4 => (format!("V{}l10-10 10 10 10-10 10 10", up(10.0)), 10.0),
        5 => (format!("V{}h14v14h26", up(0.0)), 14.0),
        6 => (format!("V{}l8-12h24l8 12", up(12.0)), 12.0),
        7 => (format!("V{}h6v-8h6v8h6v-8h6v8h6v-8h6v8h4", up(8.0)), 8.0),
        8 => (format!("V{}q10-2 20-12 10 10 20 12", up(12.0)), 12.0),
        9 => (format!("V{}h14l6-20 6 20h14", up(20.0)), 20.0),
        10 => (format!("V{}q0-9 9-9h22q9 0 9 9", up(9.0)), 9.0),
        _ => (format!("V{}h20v-14h20", up(14.0)), 14.0),
    };
    (format!("M-20 0{d}V0z"), high - lost)
}

/// Rows of windows from the wall's end down to the door, in one of four manners.
fn windows(index: usize, wall: f64) -> String {
    let mut d = String::new();
    let mut y = wall - 12.0;
    while y > 24.0 {
        let (x, row) = match index % 4 {
            0 => (-11, "h6m10 0h6"),
            1 => (-12, "h24"),
            2 => (-9, "v6m9-6v6m9-6v6"),
            _ => (-10, "h4m4 0h4m4 0h4"),
        };
        // Writing into a `String` cannot fail.
        let _ = write!(d, "M{x} {}{row}", number(-y));
        y -= 17.0;
    }
    d
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_twelve_shapes_differ_and_stand_on_the_ground() {
        let outlines: Vec<_> = (0..12).map(|index| roof(index, 120.0).0).collect();
        for (index, outline) in outlines.iter().enumerate() {
            assert!(!outlines[..index].contains(outline));
            assert!(outline.starts_with("M-20 0") && outline.ends_with("V0z"));
        }
        // Even a hovel has its door.
        assert_eq!(house(9, 0.0).len(), 3);
    }
}
