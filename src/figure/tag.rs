//! The record: a luggage label that arrived, stayed where it was made, or was never written on a system.

use super::scene::{Shape, Transform, circle, group, number, path};

/// The outline of a tag, 34 by 20 around its middle, its point to the right.
pub const OUTLINE: &str = "M-17-10H9l8 10-8 10h-26z";
/// Half the width of a tag at scale 1.
pub const HALF: f64 = 17.0;
const LINES: &str = "M-12-4H1M-12 0H-1M-12 4H-3";

/// What became of one record in ten.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TagState {
    /// It reached the people who needed it.
    Arrived,
    /// This share of it did: the one tag that stands for less than one record in ten.
    Partial(f64),
    /// It stays where it was made.
    Made,
    /// It was never on a system.
    Never,
}

impl TagState {
    /// Whether any of it arrives.
    #[must_use]
    pub const fn arrives(self) -> bool {
        matches!(self, Self::Arrived | Self::Partial(_))
    }
}

/// One tag around a point.
#[must_use]
pub fn tag(state: TagState, x: f64, y: f64, scale: f64) -> Shape {
    group(Transform::at(x, y).scaled(scale), "tag", parts(state))
}

/// Ten tags in a row, the first one around a point.
#[must_use]
pub fn tags(states: &[TagState; 10], x: f64, y: f64, pitch: f64, scale: f64) -> Shape {
    let row = states
        .iter()
        .zip((0..10_u32).map(f64::from))
        .map(|(&state, place)| tag(state, x + place * pitch, y, scale))
        .collect();
    group(Transform::NONE, "tags", row)
}

/// The shapes of one tag around 0,0.
#[must_use]
pub fn parts(state: TagState) -> Vec<Shape> {
    match state {
        TagState::Arrived => vec![
            path(OUTLINE, "tag-arrived"),
            circle(9.0, 0.0, 2.6, "tag-hole"),
            path(LINES, "tag-lines on-record"),
        ],
        TagState::Partial(share) => {
            let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
            let cut = 2.0 * HALF * share - HALF;
            vec![
                path(OUTLINE, "tag-ground"),
                path(part(cut), "tag-part"),
                path(OUTLINE, "tag-edge"),
                path(edge(cut), "tag-cut"),
            ]
        }
        TagState::Made => vec![
            path(OUTLINE, "tag-made"),
            circle(9.0, 0.0, 2.6, "tag-hole"),
            path(LINES, "tag-lines"),
        ],
        TagState::Never => vec![path(OUTLINE, "tag-never"), path("M-6-4l8 8m0-8l-8 8", "ink")],
    }
}

/// Half the height of the tag at a place along it: it narrows to its point from 9 on.
fn half_height(at: f64) -> f64 {
    if at <= 9.0 { 10.0 } else { (HALF - at).max(0.0) * 10.0 / 8.0 }
}

fn part(cut: f64) -> String {
    let (at, half) = (number(cut), number(half_height(cut)));
    if cut <= 9.0 {
        format!("M-17-10H{at}V10H-17z")
    } else {
        format!("M-17-10H9L{at} -{half}V{half}L9 10H-17z")
    }
}

fn edge(cut: f64) -> String {
    let half = number(half_height(cut));
    format!("M{} -{half}V{half}", number(cut))
}

/// Ten records from the shares, 0 to 1, that arrive and that exist on a system: whole tags and at most one part.
#[must_use]
pub fn ten(arrive: f64, exist: f64) -> [TagState; 10] {
    let of_ten = |share: f64| if share.is_finite() { share.clamp(0.0, 1.0) * 10.0 } else { 0.0 };
    let (arrive, exist) = (of_ten(arrive), of_ten(exist));
    [0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0].map(|before| {
        let arrives = arrive - before;
        if arrives >= 0.95 {
            TagState::Arrived
        } else if arrives >= 0.05 {
            TagState::Partial(arrives)
        } else if exist - before >= 0.5 {
            TagState::Made
        } else {
            TagState::Never
        }
    })
}

#[cfg(test)]
mod tests {
    use super::TagState::{Arrived, Made, Never, Partial};
    use super::*;

    fn counts(states: &[TagState; 10]) -> (usize, usize, usize) {
        let count = |wanted: fn(&TagState) -> bool| states.iter().filter(|one| wanted(one)).count();
        (
            count(|one| one.arrives()),
            count(|one| matches!(one, Made)),
            count(|one| matches!(one, Never)),
        )
    }

    #[test]
    fn deciding_for_them_gives_part_of_one_and_three_on_a_system() {
        let states = ten(0.06, 0.33);
        assert!(matches!(states[0], Partial(share) if (share - 0.6).abs() < 1e-9));
        assert_eq!(counts(&states), (1, 2, 7));
    }

    #[test]
    fn halves_and_wholes() {
        assert_eq!(counts(&ten(0.55, 0.75)), (6, 2, 2));
        assert!(matches!(ten(0.55, 0.75)[5], Partial(share) if (share - 0.5).abs() < 1e-9));
        assert_eq!(ten(0.3, 0.3)[..4], [Arrived, Arrived, Arrived, Never]);
    }

    #[test]
    fn nothing_and_everything() {
        assert_eq!(ten(0.0, 0.0), [Never; 10]);
        assert_eq!(ten(0.0, 1.0), [Made; 10]);
        assert_eq!(ten(1.0, 1.0), [Arrived; 10]);
        assert_eq!(ten(2.0, 9.0), [Arrived; 10]);
    }

    #[test]
    fn slivers_are_not_drawn() {
        assert_eq!(ten(0.004, 0.0), [Never; 10]);
        assert_eq!(ten(0.096, 0.0)[0], Arrived);
    }

    #[test]
    fn what_is_not_a_number_is_nothing() {
        assert_eq!(ten(f64::NAN, f64::NAN), [Never; 10]);
        assert_eq!(ten(-1.0, f64::NEG_INFINITY), [Never; 10]);
    }

    #[test]
    fn what_arrives_exists() {
        assert_eq!(counts(&ten(0.5, 0.1)), (5, 0, 5));
    }

    #[test]
    fn the_filled_part_never_leaves_the_tag() {
        for step in 0..=20 {
            let share = f64::from(step) / 20.0;
            let cut = 2.0 * HALF * share - HALF;
            assert!(half_height(cut) >= 0.0 && half_height(cut) <= 10.0);
        }
        assert_eq!(edge(13.0), "M13 -5V5");
        assert_eq!(part(4.76), "M-17-10H4.8V10H-17z");
    }
}
