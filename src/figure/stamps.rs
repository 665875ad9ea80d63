//! Stamp flags under a time axis, each with a dashed line through the plot; and the mark of a return.

use super::bet::Plot;
use super::lettering;
use super::scene::Anchor;
use super::scene::Shape;
use super::scene::Transform;
use super::scene::circle;
use super::scene::group;
use super::scene::number;
use super::scene::path;
use super::scene::text;

/// One stamp: a date on which something is done to an office.
#[derive(Clone, Debug, PartialEq)]
pub struct Stamp {
    /// Place of its pole.
    pub x: f64,
    /// Words under it.
    pub label: String,
    /// Whether it is there; one that was lifted off is drawn hollow.
    pub kept: bool,
}

/// Cloth of a stamp flag, its pole's foot at 0,16.
const CLOTH: &str = "M0 1h13l-4 4.5 4 4.5H0z";
/// Least room between the words of two stamps.
const APART: f64 = 5.0;

/// Flags under the axis, their words pushed apart where they would meet.
#[must_use]
pub fn stamps(plot: &Plot, all: &[Stamp]) -> Vec<Shape> {
    let mut shapes = Vec::new();
    for stamp in all {
        if stamp.kept {
            let (x, top) = (number(stamp.x), number(plot.top));
            shapes.push(path(format!("M{x} {top}V{}", number(plot.bottom)), "stamp-line"));
        }
        let cloth = if stamp.kept { "stamp-cloth" } else { "stamp-cloth stamp-lifted" };
        let parts = vec![path("M0 0v17", "ink thin"), path(CLOTH, cloth)];
        shapes.push(group(Transform::at(stamp.x, plot.bottom + 2.0), "stamp", parts));
    }
    for (stamp, x) in all.iter().zip(spread(plot, all)) {
        let class = if stamp.kept { "t13 strong" } else { "t13 muted" };
        shapes.push(text(x, plot.bottom + 36.0, Anchor::Middle, class, &stamp.label));
    }
    shapes
}

/// Middles of the words: under their flag where there is room, in order, and inside the plot's edges.
fn spread(plot: &Plot, all: &[Stamp]) -> Vec<f64> {
    // Heavy letters are a little wider.
    let half = |stamp: &Stamp| lettering::width(&stamp.label, 14.5) / 2.0;
    let mut free = f64::NEG_INFINITY;
    let mut middles: Vec<f64> = all
        .iter()
        .map(|stamp| {
            let x = (stamp.x + 4.0).max(free + half(stamp));
            free = x + half(stamp) + APART;
            x
        })
        .collect();
    let mut limit = plot.right + 24.0;
    for (stamp, x) in all.iter().zip(&mut middles).rev() {
        *x = x.min(limit - half(stamp));
        limit = *x - half(stamp) - APART;
    }
    middles
}

/// The dip of a line and its return: dotted from what it was to where it is again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Return {
    /// Where it fell.
    pub from: (f64, f64),
    /// The lowest point.
    pub low: (f64, f64),
    /// Where it is back; absent if it never is.
    pub back: Option<(f64, f64)>,
}

/// The mark of a return with the values before and lowest, and when it is back, in words. Words that
/// would meet the axis at `floor` stand above the line or are left out.
#[must_use]
pub fn returned(of: &Return, floor: f64, before: &str, lowest: &str, back: &str) -> Vec<Shape> {
    let (x, y) = of.from;
    let low = of.low.1 + 19.0;
    let mut shapes = vec![text(x - 8.0, y - 8.0, Anchor::End, "t13 strong halo", before)];
    if low + 6.0 < floor {
        shapes.push(text(of.low.0 + 9.0, low, Anchor::Start, "t13 strong halo", lowest));
    }
    if let Some((end, level)) = of.back {
        let under = level + 22.0;
        // The line rises to the right: where there is no room under it, words stand over what was.
        let (across, down, anchor) = if under + 10.0 < floor {
            (end + 4.0, under, Anchor::Start)
        } else {
            (end + 8.0, level - 28.0, Anchor::End)
        };
        shapes.push(path(format!("M{} {}H{}", number(x), number(y), number(end)), "level"));
        shapes.push(circle(end, level, 5.5, "handle"));
        shapes.push(text(across, down, anchor, "t13 strong halo", back));
    }
    shapes
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLOT: Plot = Plot { left: 58.0, top: 22.0, right: 690.0, bottom: 300.0, letters: 15.0 };

    #[test]
    fn no_two_years_collide_and_none_leaves_the_plot() {
        for right in [250.0, 690.0, 1100.0] {
            let plot = Plot { right, ..PLOT };
            let years = [2002.25, 2006.75, 2013.25, 2016.0, 2022.5, 2023.5, 2025.25];
            let all: Vec<Stamp> = years
                .iter()
                .map(|year| Stamp {
                    x: 58.0 + (year - 2002.0) / 23.5 * (right - 58.0),
                    label: format!("’{:02}", (year - 2000.0_f64).floor()),
                    kept: true,
                })
                .collect();
            let middles = spread(&plot, &all);
            for pair in middles.windows(2) {
                assert!(pair[1] - pair[0] >= lettering::width("’02", 13.0), "{middles:?}");
            }
            assert!(middles.iter().all(|x| (40.0..=right + 24.0).contains(x)));
        }
    }

    #[test]
    fn a_lifted_date_has_no_line() {
        let stamp = |kept| Stamp { x: 100.0, label: "2013".to_owned(), kept };
        assert_eq!(stamps(&PLOT, &[stamp(true)]).len(), stamps(&PLOT, &[stamp(false)]).len() + 1);
    }

    #[test]
    fn what_never_returns_has_no_mark() {
        let of = Return { from: (100.0, 50.0), low: (110.0, 80.0), back: None };
        assert_eq!(returned(&of, 90.0, "0.16", "0.15", "").len(), 1, "no room above the axis");
        assert_eq!(returned(&of, 300.0, "3.4", "3.0", "").len(), 2);
        assert_eq!(
            returned(&Return { back: Some((140.0, 50.0)), ..of }, 300.0, "3.4", "3.0", "a").len(),
            5
        );
    }
}
