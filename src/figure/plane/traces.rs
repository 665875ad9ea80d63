//! Ways of countries over the square: thin paths with open dots, an arrowhead at the last, and
//! labels kept off them.

use super::super::scene::{Anchor, Shape, Transform, circle, group, number, path, text};
use super::{Layout, Way};
use std::fmt::Write;

/// Where the label of each place stands against its dot, by way and place.
const LABELS: [&[(f64, f64, Anchor)]; 3] = [
    &[
        (22.0, -22.0, Anchor::End),
        (8.0, -12.0, Anchor::Start),
        (10.0, -7.0, Anchor::Start),
        (11.0, -4.0, Anchor::Start),
        (8.0, -4.0, Anchor::Start),
    ],
    &[(-12.0, 24.0, Anchor::End), (-46.0, 54.0, Anchor::End)],
    &[(11.0, -2.0, Anchor::Start)],
];

/// From here on a label stands too far from its dot to be read without a line to it.
const FAR: f64 = 40.0;

/// The traces, as far as they are drawn: one after another, the first heavier.
pub(super) fn traces(at: &Layout, ways: &[Way], share: f64) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let count = ways.len().max(1) as f64;
    for (index, way) in ways.iter().enumerate() {
        let drawn = (share * count - index as f64).clamp(0.0, 1.0);
        if drawn > 0.0 {
            shapes.extend(trace(at, way, index, drawn));
        }
    }
    shapes
}

fn trace(at: &Layout, way: &Way, index: usize, share: f64) -> Vec<Shape> {
    let points: Vec<(f64, f64)> = way.places.iter().map(|place| at.point(*place)).collect();
    let (line, end) = cut(&points, share);
    let mut d = String::new();
    for (place, (x, y)) in line.iter().enumerate() {
        let letter = if place == 0 { 'M' } else { 'L' };
        // Writing into a `String` cannot fail.
        let _ = write!(d, "{letter}{} {}", number(*x), number(*y));
    }
    let class = if index == 0 { "plane-trace heavy" } else { "plane-trace" };
    let mut shapes = vec![path(d.clone(), "plane-trace-halo"), path(d, class)];
    let k = at.scale.max(0.7);
    let reached = line.len();
    let done = share >= 1.0;
    let moves = points.len() > 1;
    for (place, (x, y)) in points.iter().enumerate().take(reached) {
        // The last place of a way is its arrowhead.
        if !moves || place + 1 < points.len() {
            shapes.push(circle(*x, *y, 4.5 * k, "plane-stop"));
        }
        if done || place + 1 < reached {
            shapes.extend(label(at, way, index, place, (*x, *y)));
        }
    }
    if moves && line.len() > 1 {
        let before = line[line.len() - 2];
        let angle = (end.1 - before.1).atan2(end.0 - before.0).to_degrees();
        let head = path("M-11-6L0 0l-11 6", if index == 0 { "ink plane-head" } else { "ink" });
        let stands = Transform::at(end.0, end.1).turned(angle).scaled(k);
        shapes.push(group(stands, "", vec![head]));
    }
    shapes
}

/// The first part of a line through points, and where it ends.
fn cut(points: &[(f64, f64)], share: f64) -> (Vec<(f64, f64)>, (f64, f64)) {
    let length = |pair: &[(f64, f64)]| (pair[1].0 - pair[0].0).hypot(pair[1].1 - pair[0].1);
    let mut left = share * points.windows(2).map(length).sum::<f64>();
    let mut line: Vec<(f64, f64)> = points.iter().take(1).copied().collect();
    for pair in points.windows(2) {
        let own = length(pair);
        let part = if own > 0.0 { (left / own).min(1.0) } else { 1.0 };
        if part <= 0.0 {
            break;
        }
        let mix = |one: f64, two: f64| one + (two - one) * part;
        line.push((mix(pair[0].0, pair[1].0), mix(pair[0].1, pair[1].1)));
        left -= own;
    }
    let end = line.last().copied().unwrap_or_default();
    (line, end)
}

fn label(at: &Layout, way: &Way, index: usize, place: usize, (x, y): (f64, f64)) -> Vec<Shape> {
    let words = way.labels.get(place).map_or("", String::as_str);
    let offset = LABELS.get(index).and_then(|labels| labels.get(place));
    let last = place + 1 == way.places.len();
    let offset = match (at.narrow, offset) {
        (false, Some(&offset)) => offset,
        (true, _) if last => (8.0, 17.0, Anchor::Middle),
        _ => return Vec::new(),
    };
    if words.is_empty() {
        return Vec::new();
    }
    let (dx, dy, anchor) = offset;
    let class = if words.chars().all(|letter| letter.is_ascii_digit()) {
        "t13 halo-sunk"
    } else {
        "t13 strong halo-sunk"
    };
    let mut shapes = vec![text(x + dx, y + dy, anchor, class, words)];
    if dx.hypot(dy) > FAR {
        let d = format!(
            "M{} {}L{} {}",
            number(x - 7.0),
            number(y + 8.0),
            number(x + dx + 4.0),
            number(y + dy - 10.0)
        );
        shapes.insert(0, path(d, "ink thin"));
    }
    shapes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_is_cut_by_its_length() {
        let points = [(0.0, 0.0), (10.0, 0.0), (10.0, 30.0)];
        assert_eq!(cut(&points, 1.0), (points.to_vec(), (10.0, 30.0)));
        assert_eq!(cut(&points, 0.5), (vec![(0.0, 0.0), (10.0, 0.0), (10.0, 10.0)], (10.0, 10.0)));
        assert_eq!(cut(&points, 0.0).0, vec![(0.0, 0.0)]);
        assert_eq!(cut(&points[..1], 0.5).1, (0.0, 0.0));
        assert_eq!(cut(&[], 0.5).1, (0.0, 0.0));
    }
}
