//! Icons on a 22-unit grid, round strokes 1.7 wide, in the colour of the words beside them.

use super::scene::{Scene, Shape, Transform, circle, group, path};

/// The centre: columns under one roof.
pub const CENTRE: &str = "M3 17h16M5 17v-7m4 7v-7m4 7v-7m4 7v-7M3 9l8-5 8 5z";
/// A region: a tank.
pub const REGION: &str = "M4 5v11q0 2 2 2h10q2 0 2-2V5M4 10q3.5-3 7 0t7 0";
/// A hospital.
pub const HOSPITAL: &str = "M4 18V8h4V4h6v4h4v10zM11 7v5m-2.5-2.5h5";
/// A surgery.
pub const GP: &str = "M4 18v-8l7-6 7 6v8zM9 18v-5h4v5";
/// A supplier: a box.
pub const SUPPLIER: &str = "M4 7l7-3 7 3v8l-7 3-7-3zM4 7l7 3 7-3M11 10v8";
/// A patient.
pub const PATIENT: &str =
    "M14.4 7a3.4 3.4 0 1 1-6.8 0a3.4 3.4 0 1 1 6.8 0zM4.5 18q.5-6 6.5-6t6.5 6";
/// Do it again.
pub const REPLAY: &str = "M17.5 11a6.5 6.5 0 1 1-2.1-4.8M16 2.6v4h-4";
/// Open the list of rooms.
pub const MENU: &str = "M4 6h14M4 11h14M4 16h14";
/// Take it along: an arrow out of a tray.
pub const SHARE: &str = "M11 14V3M7 7l4-4 4 4M4 12v6h14v-6";
/// Close.
pub const CLOSE: &str = "M5 5l12 12M17 5L5 17";
/// One step back.
pub const UNDO: &str = "M8 4L4 8l4 4M4 8h8.5a5 5 0 0 1 0 10H8";
/// One step forward again.
pub const REDO: &str = "M14 4l4 4-4 4M18 8H9.5a5 5 0 0 0 0 10H14";
/// Two sliders: what is set.
pub const LEVERS: &str = "M3 7h8m4 0h4M13 9a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM3 15h2m4 0h10M7 17a2 2 0 1 0 0-4 2 2 0 0 0 0 4z";
/// A rope between two posts, with its knot.
pub const ROPE: &str = "M3 4v7m16-7v7M3 7q3 7 6 7m10-7q-3 7-6 7M11 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4z";
/// A chair from its side.
pub const CHAIR: &str = "M6 3v16M6 12h10v7";
/// A question.
pub const WHY: &str = "M7.5 8a3.5 3.5 0 1 1 5.2 3c-1.1.7-1.7 1.4-1.7 2.8M11 17.5v.3";
/// A stamp flag, 12 by 14, around the foot of its pole at 1.5,13.
pub const STAMP: &str = "M1.5 1v12M1.5 1h9l-3 3.5 3 3.5h-9z";

/// A line icon, 22 by 22.
#[must_use]
pub fn line(d: &'static str) -> Scene {
    Scene { width: 22.0, height: 22.0, shapes: vec![path(d, "icon-line")] }
}

/// A line icon on the round ground of a seat badge, 28 by 28.
#[must_use]
pub fn seat(d: &'static str) -> Scene {
    let shapes = vec![circle(14.0, 14.0, 13.5, "icon-ground"), icon_at(3.0, 3.0, d)];
    Scene { width: 28.0, height: 28.0, shapes }
}

fn icon_at(x: f64, y: f64, d: &'static str) -> Shape {
    group(Transform::at(x, y), "", vec![path(d, "icon-line")])
}

/// The mark: two posts, a slack rope, the knot a little off centre; 34 by 22.
#[must_use]
pub fn mark() -> Scene {
    Scene {
        width: 34.0,
        height: 22.0,
        shapes: vec![
            path("M3 3v12M31 3v12", "mark-post"),
            path("M3 7Q10 15 18 15Q25 15 31 7", "mark-rope"),
            circle(18.0, 15.0, 4.6, "mark-knot"),
        ],
    }
}

/// One above three alike: the centre decides; 34 by 30.
#[must_use]
pub fn choice_centre() -> Scene {
    let mut shapes = vec![
        path("M17 6L5 24M17 6v18M17 6l12 18", "icon-line"),
        circle(17.0, 6.0, 4.5, "icon-solid"),
    ];
    shapes.extend([5.0, 17.0, 29.0].map(|cx| circle(cx, 24.0, 3.5, "icon-hollow")));
    Scene { width: 34.0, height: 30.0, shapes }
}

/// Three different shapes side by side: the regions decide; 34 by 30.
#[must_use]
pub fn choice_regions() -> Scene {
    Scene {
        width: 34.0,
        height: 30.0,
        shapes: vec![
            circle(6.0, 16.0, 4.5, "icon-solid"),
            path("M13 21V11h9v10z", "icon-solid"),
            path("M25 21l5-9 5 9z", "icon-solid"),
        ],
    }
}

/// Half dark, half light: the theme; 20 by 20.
#[must_use]
pub fn theme() -> Scene {
    Scene {
        width: 20.0,
        height: 20.0,
        shapes: vec![
            circle(10.0, 10.0, 7.5, "icon-line"),
            path("M10 2.5a7.5 7.5 0 0 1 0 15z", "icon-solid"),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_begins_at_a_point_and_is_drawn_once() {
        let all = [
            CENTRE, REGION, HOSPITAL, GP, SUPPLIER, PATIENT, REPLAY, MENU, SHARE, CLOSE, UNDO,
            REDO, STAMP,
        ];
        for (index, icon) in all.iter().enumerate() {
            assert!(icon.starts_with('M'));
            assert!(!all[..index].contains(icon));
            assert_eq!(line(icon).shapes.len(), 1);
        }
    }
}
