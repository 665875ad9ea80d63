//! The square itself: ground, frame, ticks, and the words along its two sides.

use super::super::hatch;
use super::super::scene::{Anchor, Shape, Transform, circle, group, number, path, rect, text};
use super::{Layout, PlaneLabels};
use std::fmt::Write;

/// The ground, growing up and out from the corner of neither.
pub(super) fn ground(at: &Layout, share: f64) -> Vec<Shape> {
    let side = at.side * share;
    vec![rect(at.left, at.bottom() - side, side, side, "plane-ground")]
}

/// Sides and ticks, as far as they are drawn.
pub(super) fn frame(at: &Layout, share: f64) -> Vec<Shape> {
    let (left, bottom, side) = (at.left, at.bottom(), at.side);
    if share < 1.0 {
        let d = format!(
            "M{} {}V{}M{} {}H{}",
            number(left),
            number(bottom),
            number(bottom - side * share),
            number(left),
            number(bottom),
            number(left + side * share)
        );
        return vec![path(d, "ink")];
    }
    let mut ticks = String::new();
    for step in 0..=10_u32 {
        let along = side * f64::from(step) / 10.0;
        // Writing into a `String` cannot fail.
        let _ = write!(
            ticks,
            "M{} {}v5M{} {}h-5",
            number(left + along),
            number(bottom),
            number(left),
            number(bottom - along)
        );
    }
    vec![rect(left, at.top, side, side, "ink"), path(ticks, "ink thin")]
}

/// The square before it is unfolded: sealed, and what it hides in words.
pub(super) fn sealed(at: &Layout, words: &str) -> [Shape; 3] {
    let (left, top, side) = (at.left, at.top, at.side);
    let class = if at.narrow { "t13 strong halo-sunk" } else { "t15 strong halo-sunk" };
    // High up, well clear of the slider that lies across the middle.
    let (x, y) = (left + side / 2.0, top + 0.16 * side);
    [
        rect(left, top, side, side, "seal"),
        path(hatch::diagonal(left, top, side, side, 9.0), "seal-lines"),
        text(x, y, Anchor::Middle, class, words),
    ]
}

/// The names of the two sides while the slider lies across the middle and a little beyond: the upright
/// one keeps to the upper half.
pub(super) fn names(at: &Layout, labels: &PlaneLabels) -> [Shape; 2] {
    let ([direction, ..], [autonomy, ..]) = (&labels.direction, &labels.autonomy);
    let turned = Transform::at(at.left - 22.0, at.top + at.side / 4.0).turned(-90.0);
    let upright = vec![text(0.0, 0.0, Anchor::Middle, "t13 strong", autonomy)];
    [
        text(at.left + at.side / 2.0, at.bottom() + 34.0, Anchor::Middle, "t13 strong", direction),
        group(turned, "", upright),
    ]
}

pub(super) fn words(at: &Layout, labels: &PlaneLabels) -> Vec<Shape> {
    let [direction, none, strong] = &labels.direction;
    let [autonomy, short, nothing, full] = &labels.autonomy;
    let (left, right, bottom) = (at.left, at.right(), at.bottom());
    let middle = f64::midpoint(left, right);
    if at.narrow {
        let beside = left - 9.0;
        return vec![
            text(middle, bottom + 20.0, Anchor::Middle, "t13 strong", direction),
            text(beside, at.top + 12.0, Anchor::End, "t13 muted", full),
            text(beside, at.top + at.side / 2.0, Anchor::End, "t13 strong", short),
            text(beside, bottom - 1.0, Anchor::End, "t13 muted", nothing),
        ];
    }
    let half = at.side / 2.0;
    let upright = vec![
        text(0.0, 0.0, Anchor::Middle, "t17 strong", autonomy),
        text(-half, 0.0, Anchor::Start, "t13 muted", nothing),
        text(half, 0.0, Anchor::End, "t13 muted", full),
    ];
    let turned = Transform::at(left - 22.0, at.top + half).turned(-90.0);
    vec![
        text(middle, bottom + 34.0, Anchor::Middle, "t17 strong", direction),
        text(left, bottom + 32.0, Anchor::Start, "t13 muted", none),
        text(right, bottom + 32.0, Anchor::End, "t13 muted", strong),
        group(turned, "", upright),
    ]
}

/// How large dots are, in the picture itself, so that they grow and shrink with it: one, three and
/// five of ten.
pub(super) fn key(at: &Layout, labels: &PlaneLabels) -> Vec<Shape> {
    let [long, short] = &labels.key;
    let mut shapes = Vec::new();
    let places = if at.narrow { [12.0, 34.0, 62.0] } else { [18.0, 62.0, 120.0] };
    let y = if at.narrow { at.top + 146.0 } else { at.bottom() + 60.0 };
    for (arrive, place) in [1_u32, 3, 5].into_iter().zip(places) {
        let r = at.dot * f64::from(arrive);
        let words = arrive.to_string();
        let x = if at.narrow { place } else { at.left + place };
        shapes.push(circle(x, y, r, "plane-dots"));
        shapes.push(if at.narrow {
            text(x, y + 20.0, Anchor::Middle, "t13 muted", &words)
        } else {
            text(x + r + 6.0, y + 4.5, Anchor::Start, "t13 muted", &words)
        });
    }
    shapes.push(if at.narrow {
        text(4.0, y + 36.0, Anchor::Start, "t13 muted", short)
    } else {
        text(at.left + 166.0, y + 4.5, Anchor::Start, "t13 muted", long)
    });
    shapes
}
