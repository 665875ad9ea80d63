//! A round table from above with six chairs, and the small line of the gauge that each seat looks at.

use super::scene::Anchor;
use super::scene::Scene;
use super::scene::Shape;
use super::scene::Transform;
use super::scene::circle;
use super::scene::group;
use super::scene::number;
use super::scene::path;
use super::scene::rect;
use super::scene::text;
use super::tag::tags;
use super::tag::ten;
use crate::analysis::chairs::SEATS;
use crate::analysis::chairs::Standing;

/// Room for a table, and whose chair the reader sits in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Table {
    /// Width of the picture; 300 is the least at which names do not meet.
    pub width: f64,
    /// Height of the picture; 200 is the least.
    pub height: f64,
    /// What each seat does, in the order of the seats; `None` while it is not known.
    pub chairs: [Option<Standing>; SEATS],
    /// The chair that the reader sits in.
    pub sat: Option<usize>,
    /// Share of records that arrive, as tags on the table, 0 to 1.
    pub arrive: Option<f64>,
}

/// The words of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableLabels {
    /// Names of the seats.
    pub names: [String; SEATS],
    /// On the table.
    pub middle: String,
}

/// Where the seats sit: across and down as shares of the table; the region above, the supplier below.
const PLACES: [(f64, f64); SEATS] =
    [(-0.8, -0.6), (0.0, -1.0), (0.8, -0.6), (0.8, 0.6), (0.0, 1.0), (-0.8, 0.6)];

/// How far a chair that was left is pushed back.
const BACK: f64 = 22.0;

/// The table.
#[must_use]
pub fn table(of: &Table, labels: &TableLabels) -> Scene {
    // Room for the names beside the chairs, and for those that are pushed back.
    let (cx, cy) = (of.width / 2.0, of.height / 2.0 - 2.0);
    let rx = ((of.width / 2.0 - 94.0) / 0.8).max(20.0);
    let ry = (of.height / 2.0 - 50.0).max(20.0);
    let mut shapes = vec![path(ellipse(cx, cy, rx, ry), "table-top")];
    if let Some(arrive) = of.arrive {
        let scale = (rx / 330.0).clamp(0.27, 0.5);
        let pitch = 41.0 * scale;
        shapes.push(tags(&ten(arrive, 1.0), cx - 4.5 * pitch, cy - 9.0, pitch, scale));
    }
    shapes.push(text(cx, cy + 18.0, Anchor::Middle, "t13 strong", &labels.middle));
    for (seat, (across, down)) in PLACES.into_iter().enumerate() {
        let standing = of.chairs[seat];
        let away = down.signum();
        let pushed = if standing == Some(Standing::Left) { BACK } else { 0.0 };
        let (x, y) = (cx + across * rx, cy + down * ry + away * (4.0 + pushed));
        let mut parts = chair(standing, away);
        if of.sat == Some(seat) {
            parts.insert(0, rect(-28.0, if away < 0.0 { -26.0 } else { -22.0 }, 56.0, 48.0, "sat"));
        }
        shapes.push(group(Transform::at(x, y), "seat-at", parts));
        let class = if of.sat == Some(seat) { "t13 strong" } else { "t13" };
        let (x, anchor) =
            if across < 0.0 { (x - 32.0, Anchor::End) } else { (x + 32.0, Anchor::Start) };
        // Beside the chair, and clear of the table's edge.
        let line = y + 5.0 + if across.abs() < 0.1 { 11.0 * away } else { 0.0 };
        shapes.push(text(x, line, anchor, class, &labels.names[seat]));
    }
    Scene { width: of.width, height: of.height, shapes }
}

fn ellipse(cx: f64, cy: f64, rx: f64, ry: f64) -> String {
    let [x, y, rx, ry, across] = [cx - rx, cy, rx, ry, 2.0 * rx].map(number);
    format!("M{x} {y}a{rx} {ry} 0 1 0 {across} 0a{rx} {ry} 0 1 0 -{across} 0z")
}

/// A chair around a point, its back away from the table: -1 for above, 1 for below.
fn chair(standing: Option<Standing>, away: f64) -> Vec<Shape> {
    const SEAT: &str = "M-12-14h24q8 0 8 8v12q0 8-8 8h-24q-8 0-8-8v-12q0-8 8-8z";
    const HALF: &str = "M0-14h-12q-8 0-8 8v12q0 8 8 8h12z";
    let back = format!("M-20 {}h40", number(20.0 * away));
    match standing {
        Some(Standing::Stays) => vec![path(SEAT, "chair chair-full"), path(back, "chair-back")],
        Some(Standing::Doubts) => vec![
            path(SEAT, "chair"),
            path(HALF, "chair-half"),
            path(SEAT, "chair-edge"),
            path(back, "chair-back"),
        ],
        Some(Standing::Left) => vec![
            path(SEAT, "chair chair-left"),
            path("M-6-6L6 6M6-6L-6 6", "ink"),
            path(back, "chair-back chair-back-left"),
        ],
        None => vec![
            path(SEAT, "chair"),
            path(back, "chair-back"),
            text(0.0, 5.0, Anchor::Middle, "t15 muted", "?"),
        ],
    }
}

/// A seat's gauge over the run: its line up to a share of the run, 0 to 1, and dotted the level from
/// which it stays.
#[must_use]
pub fn gauge(width: f64, height: f64, values: &[f64], shown: f64, level: f64) -> Scene {
    let (left, right, top, bottom) = (3.0, width - 10.0, 8.0, height - 8.0);
    let share = |value: f64| if value.is_finite() { value.clamp(0.0, 1.0) } else { 0.0 };
    let y = |value: f64| bottom - share(value) * (bottom - top);
    let last = values.len().saturating_sub(1).max(1) as f64;
    let place = |step: usize| left + step as f64 / last * (right - left);
    let seen = values.iter().enumerate().filter(|(step, _)| *step as f64 <= share(shown) * last);
    let points: Vec<(f64, f64)> = seen.map(|(step, &value)| (place(step), y(value))).collect();
    let level = y(level);
    let mut shapes =
        vec![path(format!("M{} {}H{}", number(left), number(level), number(right)), "level")];
    let line = points.iter().enumerate().fold(String::new(), |d, (index, (x, y))| {
        let step = if index == 0 { 'M' } else { 'L' };
        format!("{d}{step}{} {}", number(*x), number(*y))
    });
    if let Some(&(x, y)) = points.last().filter(|_| shown > 0.0) {
        shapes.push(path(line, "gauge-line"));
        shapes.push(circle(x, y, 5.0, "handle gauge-end"));
    }
    Scene { width, height, shapes }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Option<Standing>; SEATS] = [
        Some(Standing::Doubts),
        Some(Standing::Stays),
        Some(Standing::Stays),
        Some(Standing::Stays),
        Some(Standing::Left),
        None,
    ];

    fn of(width: f64, height: f64) -> Table {
        Table { width, height, chairs: ALL, sat: Some(4), arrive: Some(0.55) }
    }

    #[test]
    fn every_standing_is_drawn_in_its_own_way() {
        let svg = table(&of(300.0, 260.0), &TableLabels::default()).to_svg();
        let count = |class: &str| svg.matches(&format!("\"{class}\"")).count();
        assert_eq!((count("chair chair-full"), count("chair-half")), (3, 1));
        assert_eq!((count("chair chair-left"), count("sat")), (1, 1));
        assert!(!svg.contains("NaN") && !svg.contains("inf"));
    }

    #[test]
    fn every_chair_and_name_stays_in_the_picture() {
        for (width, height) in [(300.0, 200.0), (300.0, 260.0), (500.0, 204.0), (340.0, 240.0)] {
            for left in [false, true] {
                let chairs = [Some(if left { Standing::Left } else { Standing::Stays }); SEATS];
                let labels = TableLabels {
                    names: ["Centre", "Region", "Hospital", "GP", "Supplier", "Patient"]
                        .map(ToOwned::to_owned),
                    middle: String::new(),
                };
                let scene = table(&Table { chairs, ..of(width, height) }, &labels);
                for shape in &scene.shapes {
                    if let Shape::Text { x, y, text, anchor, .. } = shape {
                        let long = super::super::lettering::width(text, 13.0);
                        let left = match anchor {
                            Anchor::Start => *x,
                            Anchor::Middle => x - long / 2.0,
                            Anchor::End => x - long,
                        };
                        assert!(left >= 0.0 && left + long <= width, "{text} at {x} of {width}");
                        assert!((11.0..=height - 2.0).contains(y), "{text} at {y} of {height}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_gauge_shows_as_much_as_has_run() {
        let values: Vec<f64> = (0..=80).map(|step| f64::from(step) / 80.0).collect();
        let steps =
            |shown: f64| gauge(220.0, 50.0, &values, shown, 0.5).to_svg().matches('L').count();
        assert_eq!((steps(0.0), steps(0.5), steps(1.0)), (0, 40, 80));
        let svg = gauge(220.0, 50.0, &[f64::NAN], 1.0, f64::NAN).to_svg();
        assert!(!svg.contains("NaN") && !gauge(1.0, 1.0, &[], 1.0, 0.5).to_svg().contains("inf"));
    }
}
