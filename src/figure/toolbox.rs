//! Two toolboxes, the centre's and the regions', each as full as its lever lets it be.

use super::scene::{Anchor, Frame, Scene, Shape, Transform, group, number, path, rect, text};

/// Tools in a box.
pub const TOOLS: usize = 3;

/// A ruler, a ladder of rails, a tick: one rule, shared rails, tested suppliers.
const CENTRE: [&str; TOOLS] = [
    "M3 14L14 3l5 5L8 19zM7 12l2 2m1-5l2 2m1-5l2 2",
    "M6 2L3 20M16 2l3 18M5 7h12M4.5 12h13M4 17h14",
    "M4 11l5 6 9-12",
];

/// A table, a stethoscope, three who are joined: boards, clinical leaders, learning networks.
const REGIONS: [&str; TOOLS] = [
    "M2 9h18M5 9v9m12-9v9M6 5h2m3 0h2m3 0h2",
    "M6 3v5a5 5 0 0 0 10 0V3M11 13v3q0 4 4 4t4-5",
    "M5 5l12 2-6 11zM5 5a2 2 0 1 0 .01 0M17 7a2 2 0 1 0 .01 0M11 18a2 2 0 1 0 .01 0",
];

/// The words of one box.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BoxLabels {
    /// Whose box it is.
    pub name: String,
    /// How full it is.
    pub full: String,
    /// Its tools, each in one line or two, divided by a line break.
    pub tools: [String; TOOLS],
}

const WIDTH: f64 = 332.0;
const HEIGHT: f64 = 124.0;

/// The two boxes, the centre's first: how full each is, 0..1, and its words.
#[must_use]
pub fn boxes(full: [f64; 2], labels: &[BoxLabels; 2], frame: Frame) -> Scene {
    let place = |index: usize| match frame {
        Frame::Wide => Transform::at(index as f64 * (732.0 - WIDTH) + 44.0, 0.0),
        Frame::Narrow => Transform::at(0.0, index as f64 * (HEIGHT + 14.0)),
    };
    let icons = [&CENTRE, &REGIONS];
    let shapes = (0..2)
        .map(|index| {
            group(place(index), "toolbox", toolbox(full[index], icons[index], &labels[index]))
        })
        .collect();
    let (width, height) = match frame {
        Frame::Wide => (800.0, HEIGHT),
        Frame::Narrow => (WIDTH, 2.0 * HEIGHT + 14.0),
    };
    Scene { width, height, shapes }
}

fn toolbox(full: f64, icons: &[&'static str; TOOLS], labels: &BoxLabels) -> Vec<Shape> {
    let full = if full.is_finite() { full.clamp(0.0, 1.0) } else { 0.0 };
    let middle = WIDTH / 2.0;
    let mut shapes = vec![
        text(1.0, 13.0, Anchor::Start, "t13 muted", &labels.name),
        text(WIDTH - 1.0, 13.0, Anchor::End, "t13 strong", &labels.full),
        path(format!("M{} 26v-9q0-8 8-8h24q8 0 8 8v9", number(middle - 20.0)), "toolbox-edge"),
        Shape::Rect {
            x: 1.0,
            y: 25.0,
            width: WIDTH - 2.0,
            height: 97.0,
            rx: 6.0,
            class: "toolbox-body",
        },
    ];
    let (wide, high, top) = (92.0, 46.0, 33.0);
    for (index, icon) in icons.iter().enumerate() {
        let x = 17.0 + index as f64 * 103.0;
        let filled = high * full;
        shapes.push(rect(x, top, wide, high, "tool-room"));
        if filled > 0.5 {
            shapes.push(rect(x, top + high - filled, wide, filled, "brick"));
        }
        let at = Transform::at(x + wide / 2.0 - 14.0, top + 9.0).scaled(1.27);
        shapes.push(group(at, "", vec![path(*icon, "tool-halo"), path(*icon, "tool-icon")]));
        for (line, words) in labels.tools[index].lines().take(2).enumerate() {
            let y = top + high + 15.0 + 15.0 * line as f64;
            shapes.push(text(x + wide / 2.0, y, Anchor::Middle, "t13", words));
        }
    }
    shapes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_fills_as_the_other_empties() {
        let labels = [BoxLabels::default(), BoxLabels::default()];
        let bricks = |full: [f64; 2]| {
            boxes(full, &labels, Frame::Wide).to_svg().matches("\"brick\"").count()
        };
        assert_eq!((bricks([1.0, 0.0]), bricks([0.4, 0.6]), bricks([f64::NAN, 2.0])), (3, 6, 3));
        let narrow = boxes([0.5, 0.5], &labels, Frame::Narrow);
        assert!(narrow.width < 340.0 && narrow.height > HEIGHT);
    }
}
