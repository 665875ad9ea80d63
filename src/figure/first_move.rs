//! The first move: twelve blocks all alike, let down by the centre, or twelve shapes that rise from the ground.

use super::houses::HOUSES;
use super::houses::house;
use super::scene::{Frame, Shape, Transform, group, path};

/// Who makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mover {
    /// The centre: one block for every region.
    Centre,
    /// The regions, each its own.
    Regions,
}

/// Middle of the first building, from one to the next, the floor, and how large they are drawn.
const fn row(frame: Frame) -> [f64; 4] {
    match frame {
        Frame::Wide => [62.0, 105.0, 306.0, 1.25],
        Frame::Narrow => [18.0, 29.4, 204.0, 0.6],
    }
}

/// What moves, over the opening picture; a stylesheet moves it, from left to right.
#[must_use]
pub fn first_move(mover: Mover, frame: Frame) -> Shape {
    let [first, pitch, floor, scale] = row(frame);
    let one = |place: usize| {
        let (class, shapes) = match mover {
            Mover::Centre => ("falls", block()),
            Mover::Regions => ("rises", house(place, 44.0 + (place * 5 % 12) as f64 * 3.0)),
        };
        let place = Transform::at(first + pitch * place as f64, floor).scaled(scale);
        group(place, "", vec![group(Transform::NONE, class, shapes)])
    };
    group(Transform::NONE, "first-move", (0..HOUSES).map(one).collect())
}

/// A block on 0,0, the middle of its floor: the same screens everywhere.
fn block() -> Vec<Shape> {
    vec![
        path("M-20 0v-52h40V0z", "outline"),
        path("M-20-40h40M-6 0v-14H6V0M-13-33h9v9h-9zM4-33h9v9H4z", "ink thin"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moved(mover: Mover, frame: Frame) -> Vec<Vec<Shape>> {
        let Shape::Group { shapes, .. } = first_move(mover, frame) else { panic!("a group") };
        let inside = |shape| match shape {
            Shape::Group { mut shapes, .. } => match shapes.remove(0) {
                Shape::Group { shapes, .. } => shapes,
                _ => panic!("what moves"),
            },
            _ => panic!("a place"),
        };
        shapes.into_iter().map(inside).collect()
    }

    #[test]
    fn the_centre_moves_twelve_alike_and_the_regions_no_two() {
        for frame in [Frame::Wide, Frame::Narrow] {
            let (alike, own) = (moved(Mover::Centre, frame), moved(Mover::Regions, frame));
            assert_eq!((alike.len(), own.len()), (12, 12));
            assert!(alike.iter().all(|block| *block == alike[0]));
            for (place, house) in own.iter().enumerate() {
                assert!(!own[..place].contains(house), "{place}");
            }
        }
    }

    #[test]
    fn all_twelve_stand_inside_the_picture() {
        for (frame, width) in [(Frame::Wide, 1280.0), (Frame::Narrow, 360.0)] {
            let [first, pitch, _, scale] = row(frame);
            let half = 20.0 * scale;
            assert!(first - half > 0.0 && first + 11.0 * pitch + half < width);
            assert!(pitch > 2.0 * half, "they do not touch");
        }
    }
}
