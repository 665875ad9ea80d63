//! A row of small tanks, one a region, with the borders between them and the flags that fell on them.

use super::icon;
use super::scene::{Anchor, Scene, Shape, Transform, group, number, path, text};
use super::tank::tank;

/// One region of the strip.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// What it is called.
    pub name: String,
    /// Who knows whom, 0..1.
    pub relational: f64,
    /// What was signed, 0..1.
    pub codified: f64,
    /// Whether a flag stands over it.
    pub struck: bool,
    /// Share of records that cross the border to the next region, 0..1; `None` after the last.
    pub crossing: Option<f64>,
}

/// Share from which a border is open.
pub const OPEN: f64 = 0.3;

const TANK: (f64, f64) = (46.0, 58.0);
const TOP: f64 = 30.0;
/// Twice the room of a name: names stand in two rows, so that neighbours do not meet.
const ROWS: [f64; 2] = [18.0, 35.0];

/// Regions in `columns`: all in one row where there is room, else in rows of so many.
#[must_use]
pub fn strip(regions: &[Region], columns: usize, width: f64) -> Scene {
    let columns = columns.clamp(1, regions.len().max(1));
    let pitch = width / columns as f64;
    let scale = (pitch / 60.0).min(1.0);
    let height = TOP + TANK.1 + ROWS[1] + 8.0;
    let mut shapes = Vec::new();
    for (index, region) in regions.iter().enumerate() {
        let (row, column) = (index / columns, index % columns);
        let x = (column as f64 + 0.5) * pitch - TANK.0 * scale / 2.0;
        let y = row as f64 * height + TOP;
        let drawn = tank(0.0, 0.0, TANK.0, TANK.1, region.relational, region.codified);
        shapes.push(group(Transform::at(x, y).scaled(scale), "strip-tank", vec![drawn]));
        if let Some(crossing) = region.crossing.filter(|_| column + 1 < columns) {
            shapes.push(border(x + TANK.0 * scale, y, pitch - TANK.0 * scale, crossing));
        }
        if region.struck {
            let flag = path(icon::STAMP.to_owned(), "icon-solid");
            let pole = path("M1.5 1v13", "ink thin");
            let place = Transform::at(x + TANK.0 * scale / 2.0 - 2.0, y - 26.0).scaled(1.3);
            shapes.push(group(place, "strip-flag", vec![flag, pole]));
        }
        let middle = x + TANK.0 * scale / 2.0;
        let under = y + TANK.1 * scale + ROWS[column % 2];
        shapes.push(text(middle, under, Anchor::Middle, "t13 muted", &region.name));
    }
    let rows = regions.len().div_ceil(columns);
    Scene { width, height: rows as f64 * height, shapes }
}

/// A bar over the gap between two tanks: solid where the border is open, dotted where it is not.
fn border(x: f64, y: f64, gap: f64, crossing: f64) -> Shape {
    let class = if crossing >= OPEN { "strip-open" } else { "strip-shut" };
    path(format!("M{} {}h{}", number(x - 4.0), number(y + 5.0), number(gap + 8.0)), class)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn regions(count: usize) -> Vec<Region> {
        (0..count)
            .map(|index| Region {
                name: format!("{index}"),
                relational: 0.5,
                codified: 0.5,
                struck: index == 3,
                crossing: (index + 1 < count).then_some(if index == 0 { 0.4 } else { 0.1 }),
            })
            .collect()
    }

    fn count(scene: &Scene, wanted: &str) -> usize {
        let is = |shape: &&Shape| match shape {
            Shape::Path { class, .. } | Shape::Group { class, .. } => *class == wanted,
            _ => false,
        };
        scene.shapes.iter().filter(is).count()
    }

    #[test]
    fn twelve_regions_have_eleven_borders_and_an_open_one_is_solid() {
        let scene = strip(&regions(12), 12, 720.0);
        assert_eq!((count(&scene, "strip-open"), count(&scene, "strip-shut")), (1, 10));
        assert_eq!((count(&scene, "strip-tank"), count(&scene, "strip-flag")), (12, 1));
    }

    #[test]
    fn on_a_phone_they_stand_in_two_rows() {
        let (wide, narrow) = (strip(&regions(12), 12, 720.0), strip(&regions(12), 6, 328.0));
        assert!(narrow.height > 1.9 * wide.height);
        assert_eq!(count(&narrow, "strip-shut") + count(&narrow, "strip-open"), 10);
        assert!(strip(&[], 6, 328.0).shapes.is_empty());
    }
}
