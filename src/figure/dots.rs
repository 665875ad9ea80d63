//! A thousand worlds as a field of dots, sorted by why a claim holds in them or breaks: one path a
//! kind of dot, however many there are.

use super::hatch;
use super::scene::{Frame, Scene, Shape, number, path, rect};
use std::fmt::Write;

/// Kinds of dot, in the order in which they fill the field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Field {
    /// Filled: the claim holds.
    pub holds: usize,
    /// Hollow: it breaks by the first setting.
    pub first: usize,
    /// Crossed: it breaks by the second alone.
    pub second: usize,
    /// A dash: it breaks for another reason.
    pub other: usize,
    /// A point: not counted yet.
    pub ahead: usize,
}

/// Room of a dot.
const PITCH: f64 = 13.0;

/// Radius of a dot.
const R: f64 = 4.4;

/// Classes of the five kinds, in order.
pub const CLASSES: [&str; 5] = ["dot-holds", "dot-first", "dot-second", "dot-other", "dot-ahead"];

/// The field, filled column by column: twenty dots a column in a wide frame, forty in a narrow one.
#[must_use]
pub fn field(dots: Field, frame: Frame) -> Scene {
    let (columns, rows) = match frame {
        Frame::Wide => (50, 20),
        Frame::Narrow => (25, 40),
    };
    let kinds = [dots.holds, dots.first, dots.second, dots.other, dots.ahead];
    let mut shapes = Vec::new();
    let mut place = 0;
    for (kind, count) in kinds.into_iter().enumerate() {
        let until = (place + count).min(columns * rows);
        let mut d = String::new();
        for at in place..until {
            let x = (at / rows) as f64 * PITCH + PITCH / 2.0;
            let y = (at % rows) as f64 * PITCH + PITCH / 2.0;
            mark(kind, x, y, &mut d);
        }
        place = until;
        if !d.is_empty() {
            shapes.push(path(d, CLASSES[kind]));
        }
    }
    Scene { width: columns as f64 * PITCH, height: rows as f64 * PITCH, shapes }
}

/// One dot of a kind, for the sentence beside the field.
#[must_use]
pub fn sign(kind: usize) -> Scene {
    let mut d = String::new();
    mark(kind, PITCH / 2.0, PITCH / 2.0, &mut d);
    let shapes: Vec<Shape> = CLASSES.get(kind).map(|class| path(d, class)).into_iter().collect();
    Scene { width: PITCH, height: PITCH, shapes }
}

/// So many hold of so many, as a bar: filled where the claim holds, hatched where it breaks.
#[must_use]
pub fn bar(holds: usize, of: usize, width: f64, height: f64) -> Scene {
    let share = if of == 0 { 0.0 } else { holds as f64 / of as f64 };
    let filled = share * (width - 2.0);
    let mut shapes = vec![rect(1.0, 1.0, width - 2.0, height - 2.0, "bar-breaks")];
    let hatched = hatch::diagonal(1.0 + filled, 1.0, width - 2.0 - filled, height - 2.0, 5.0);
    if !hatched.is_empty() {
        shapes.push(path(hatched, "bar-hatch"));
    }
    shapes.push(rect(1.0, 1.0, filled, height - 2.0, "bar-holds"));
    Scene { width, height, shapes }
}

fn mark(kind: usize, x: f64, y: f64, d: &mut String) {
    let arm = 3.4;
    // Writing into a string cannot fail.
    let _ = match kind {
        0 | 1 => {
            let r = if kind == 0 { R } else { R - 0.6 };
            let (left, across) = (number(x - r), number(2.0 * r));
            let r = number(r);
            write!(d, "M{left} {}a{r} {r} 0 1 0 {across} 0a{r} {r} 0 1 0-{across} 0z", number(y))
        }
        2 => {
            let (left, top, arm) = (number(x - arm), number(y - arm), number(2.0 * arm));
            write!(d, "M{left} {top}l{arm} {arm}m0-{arm}l-{arm} {arm}")
        }
        3 => write!(d, "M{} {}h{}", number(x - arm), number(y), number(2.0 * arm)),
        _ => write!(d, "M{} {}h.01", number(x), number(y)),
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(scene: &Scene) -> Vec<(&'static str, usize)> {
        let count = |shape: &Shape| match shape {
            Shape::Path { d, class } => Some((*class, d.matches('M').count())),
            _ => None,
        };
        scene.shapes.iter().filter_map(count).collect()
    }

    #[test]
    fn every_world_is_one_dot_in_both_frames() {
        let dots = Field { holds: 328, first: 428, second: 185, other: 59, ahead: 0 };
        for frame in [Frame::Wide, Frame::Narrow] {
            let scene = field(dots, frame);
            let expected =
                [("dot-holds", 328), ("dot-first", 428), ("dot-second", 185), ("dot-other", 59)];
            assert_eq!(marks(&scene), expected);
        }
        let whole = Field { holds: 1000, ..Field::default() };
        assert_eq!(marks(&field(whole, Frame::Wide)), [("dot-holds", 1000)]);
    }

    #[test]
    fn too_many_dots_stay_in_the_field() {
        let dots = Field { holds: 900, first: 900, ahead: 5, ..Field::default() };
        assert_eq!(marks(&field(dots, Frame::Wide)), [("dot-holds", 900), ("dot-first", 100)]);
        assert!(field(Field::default(), Frame::Wide).shapes.is_empty());
    }

    #[test]
    fn a_bar_is_filled_as_far_as_the_claim_holds() {
        let filled = |scene: &Scene| match scene.shapes.last() {
            Some(Shape::Rect { width, .. }) => *width,
            _ => panic!("the filled part lies on top"),
        };
        assert!((filled(&bar(25, 100, 102.0, 14.0)) - 25.0).abs() < 1e-9);
        assert_eq!(bar(100, 100, 102.0, 14.0).shapes.len(), 2);
        assert!(filled(&bar(0, 0, 102.0, 14.0)).abs() < 1e-9);
    }

    #[test]
    fn every_kind_has_a_sign_and_a_paint() {
        const CLAIMS: &str = include_str!("../../styles/claims.css");
        for (kind, class) in CLASSES.iter().enumerate() {
            assert_eq!(sign(kind).shapes.len(), 1);
            assert!(CLAIMS.contains(&format!(".{class}")), "{class}");
        }
        assert!(sign(9).shapes.is_empty());
    }
}
