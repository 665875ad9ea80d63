//! A cause's path through the three strata: a place is a plate on its stratum, and the strongest way
//! is a line from plate to plate, as thick as what it can carry.

use super::lettering;
use super::scene::{Anchor, Scene, Shape, circle, group, path, rect, text};
use super::{Frame, Transform};
use std::fmt::Write;

/// Where a place stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    /// The centre.
    Centre,
    /// The middle.
    Middle,
    /// On the ground.
    Local,
}

/// A place on the path.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Its name, already in the reader's language.
    pub name: String,
    /// Where it stands.
    pub tier: Tier,
}

/// Letters on a plate, in units.
const LETTERS: f64 = 13.0;
const PLATE: f64 = 40.0;
const STRATUM: f64 = 84.0;

/// The path through `places`, carrying at most `share` (0..=1) of the effect. Names of the strata
/// stand at the left, in the order centre, middle, local.
#[must_use]
pub fn lit_path(places: &[Place], share: f64, strata: &[String; 3], frame: Frame) -> Scene {
    match frame {
        Frame::Wide => across(places, share, strata),
        Frame::Narrow => down(places, share),
    }
}

fn across(places: &[Place], share: f64, strata: &[String; 3]) -> Scene {
    let width = 720.0;
    let mut shapes = Vec::new();
    let classes = ["stratum-centre", "stratum-middle", "stratum-local"];
    for (row, (class, name)) in classes.into_iter().zip(strata).enumerate() {
        let top = STRATUM * row as f64;
        shapes.push(rect(0.0, top, width, STRATUM, class));
        shapes.push(text(8.0, top + 18.0, Anchor::Start, "path-tier", name));
    }
    let count = places.len().max(1) as f64;
    let step = (width - 40.0) / count;
    let at = |index: usize, place: &Place| {
        let row = match place.tier {
            Tier::Centre => 0.0,
            Tier::Middle => 1.0,
            Tier::Local => 2.0,
        };
        // Neighbours on one stratum stand a little higher and lower, so that their names have room.
        let nudge = if index.is_multiple_of(2) { -8.0 } else { 10.0 };
        (20.0 + step * (index as f64 + 0.5), STRATUM * (row + 0.56) + nudge)
    };
    let points: Vec<(f64, f64)> =
        places.iter().enumerate().map(|(index, place)| at(index, place)).collect();
    shapes.extend(way(&points, share));
    for (place, &(x, y)) in places.iter().zip(&points) {
        shapes.push(plate(place, x, y, (step * 1.15).clamp(64.0, 150.0)));
    }
    Scene { width, height: 3.0 * STRATUM, shapes }
}

fn down(places: &[Place], share: f64) -> Scene {
    let width = 328.0;
    let room = PLATE + 26.0;
    let points: Vec<(f64, f64)> =
        (0..places.len()).map(|index| (width / 2.0, room * (index as f64 + 0.5))).collect();
    let mut shapes = way(&points, share);
    for (place, &(x, y)) in places.iter().zip(&points) {
        shapes.push(plate(place, x, y, width - 40.0));
    }
    Scene { width, height: room * places.len().max(1) as f64, shapes }
}

/// The lit line, from one place to the next, and an arrow at its end.
fn way(points: &[(f64, f64)], share: f64) -> Vec<Shape> {
    let [first, rest @ ..] = points else { return Vec::new() };
    let mut d = format!("M{:.1} {:.1}", first.0, first.1);
    let mut from = *first;
    for &(x, y) in rest {
        let middle = f64::midpoint(from.0, x);
        let _infallible = if (from.0 - x).abs() < 1.0 {
            write!(d, "L{x:.1} {y:.1}")
        } else {
            write!(d, "C{middle:.1} {:.1} {middle:.1} {y:.1} {x:.1} {y:.1}", from.1)
        };
        from = (x, y);
    }
    let class = match share.abs() {
        share if share >= 0.6 => "path-way path-strong",
        share if share >= 0.3 => "path-way path-fair",
        _ => "path-way path-faint",
    };
    let (x, y) = *points.last().unwrap_or(first);
    vec![path(d, class), circle(x, y, 5.0, "path-end")]
}

fn plate(place: &Place, x: f64, y: f64, most: f64) -> Shape {
    let lines = wrapped(&place.name, most - 16.0);
    let widest = lines.iter().map(|line| lettering::width(line, LETTERS)).fold(0.0, f64::max);
    let width = (widest + 16.0).min(most);
    let height = 12.0 + 15.0 * lines.len() as f64;
    let mut shapes = vec![Shape::Rect {
        x: -width / 2.0,
        y: -height / 2.0,
        width,
        height,
        rx: 6.0,
        class: "path-plate",
    }];
    for (row, line) in lines.iter().enumerate() {
        let y = 15.0 * (row as f64 - (lines.len() as f64 - 1.0) / 2.0) + 4.5;
        shapes.push(text(0.0, y, Anchor::Middle, "path-name", line));
    }
    group(Transform::at(x, y), "", shapes)
}

/// Words in lines of at most `most` units, by the estimate of their width.
fn wrapped(words: &str, most: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut() {
            Some(line) if lettering::width(&format!("{line} {word}"), LETTERS) <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(count: usize) -> Vec<Place> {
        let tiers = [Tier::Centre, Tier::Middle, Tier::Local];
        (0..count)
            .map(|index| Place { name: format!("what was signed {index}"), tier: tiers[index % 3] })
            .collect()
    }

    #[test]
    fn every_place_is_named_in_the_picture_and_nothing_is_no_number() {
        let strata = ["Centre", "Middle", "Ground"].map(str::to_owned);
        for count in [0, 1, 2, 7, 12] {
            for frame in [Frame::Wide, Frame::Narrow] {
                for share in [0.0, 0.4, 1.3, -0.5] {
                    let svg = lit_path(&places(count), share, &strata, frame).to_svg();
                    assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
                    assert_eq!(svg.matches("path-plate").count(), count);
                }
            }
        }
    }
}
