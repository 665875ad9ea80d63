//! Twelve regions, each with a building of its own shape, and the joins between neighbours.

mod building;
mod measures;

use super::lettering;
use super::scene::{Anchor, Frame, Scene, Shape, Transform, circle, group, number, path, text};
use super::tag::{TagState, tag};

pub(super) use building::house;
pub use measures::{bar, one_tag, squares};

/// Buildings, one a region.
pub const HOUSES: usize = 12;

/// What a name may take at most, in a wide face and heavy.
const LETTERS: f64 = 14.5;

/// Joins between neighbours in a row.
pub const JOINS: usize = HOUSES - 1;

/// Words of the picture, already in the reader's language; an empty one is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TownLabels {
    /// Names of the regions.
    pub names: Vec<String>,
    /// What a dotted join means.
    pub legend: String,
    /// How many joins were tapped.
    pub tapped: String,
    /// How many are open.
    pub open: String,
    /// What height means.
    pub height: String,
    /// The lowest and the highest.
    pub range: String,
}

/// What has become of a join.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Join {
    /// The reader tapped it.
    pub tapped: bool,
    /// It carries.
    pub open: bool,
}

/// The town at one moment.
#[derive(Clone, Copy, Debug)]
pub struct Town<'a> {
    /// Height of each building as a share, 0..1.
    pub heights: &'a [f64],
    /// The joins from left to right.
    pub joins: &'a [Join],
    /// The joins may still be tapped.
    pub held: bool,
    /// The words.
    pub labels: &'a TownLabels,
}

/// Sizes of one frame.
struct Layout {
    width: f64,
    height: f64,
    /// Buildings in a row.
    row: usize,
    /// Floor of the first row, and how far the next one lies below.
    floor: f64,
    next: f64,
    /// Middle of the first building, and from one to the next.
    first: f64,
    pitch: f64,
    /// Height of a building that is full, and how wide its drawing is against the wide one.
    full: f64,
    scale: f64,
    /// How far above the floor the joins run.
    join: f64,
    ring: f64,
    names: f64,
}

const WIDE: Layout = Layout {
    width: 800.0,
    height: 408.0,
    row: 12,
    floor: 330.0,
    next: 0.0,
    first: 46.2,
    pitch: 64.33,
    full: 260.0,
    scale: 1.0,
    join: 234.0,
    ring: 17.0,
    names: 22.0,
};

/// As large as the picture is on a phone of 360, so that its letters keep their size.
const NARROW: Layout = Layout {
    width: 336.0,
    height: 236.0,
    row: 6,
    floor: 86.0,
    next: 118.0,
    first: 26.0,
    pitch: 53.0,
    full: 88.0,
    scale: 0.62,
    join: 66.0,
    ring: 13.0,
    names: 14.0,
};

const fn layout(frame: Frame) -> &'static Layout {
    match frame {
        Frame::Wide => &WIDE,
        Frame::Narrow => &NARROW,
    }
}

impl Layout {
    fn building(&self, index: usize) -> (f64, f64) {
        let (row, column) = (index / self.row, index % self.row);
        (self.first + column as f64 * self.pitch, self.floor + row as f64 * self.next)
    }

    fn join(&self, index: usize) -> (f64, f64) {
        let (x, floor) = self.building(index);
        (x + self.pitch / 2.0, floor - self.join)
    }
}

/// Where the middle of a join lies.
#[must_use]
pub fn join_place(index: usize, frame: Frame) -> (f64, f64) {
    layout(frame).join(index)
}

/// The picture.
#[must_use]
pub fn town(town: &Town, frame: Frame) -> Scene {
    let at = layout(frame);
    let mut shapes = grounds(at);
    for index in 0..JOINS {
        shapes.push(fence(at, index));
    }
    for (index, share) in town.heights.iter().enumerate().take(HOUSES) {
        let (x, floor) = at.building(index);
        let high = if share.is_finite() { share.clamp(0.0, 1.0) * at.full } else { 0.0 };
        let parts = house(index, high / at.scale);
        shapes.push(group(Transform::at(x, floor).scaled(at.scale), "house", parts));
    }
    shapes.extend(names(at, &town.labels.names));
    for (index, join) in town.joins.iter().enumerate().take(JOINS) {
        shapes.push(line(at, index, *join));
    }
    let bumps = !town.held && !town.joins.first().is_some_and(|join| join.tapped || join.open);
    shapes.extend(record(at, bumps));
    for (index, join) in town.joins.iter().enumerate().take(JOINS) {
        shapes.extend(ring(at.join(index), at.ring, *join, town.held));
    }
    if frame == Frame::Wide {
        shapes.extend(captions(at, town));
    }
    Scene { width: at.width, height: at.height, shapes }
}

/// Sky and ground; every row of buildings has a ground of its own.
fn grounds(at: &Layout) -> Vec<Shape> {
    let rows = HOUSES.div_ceil(at.row);
    let mut shapes = vec![Shape::Rect {
        x: 0.0,
        y: 0.0,
        width: at.width,
        height: at.height,
        rx: 10.0,
        class: "stratum-middle",
    }];
    for row in 0..rows {
        let top = at.floor + row as f64 * at.next - 4.0;
        let last = row + 1 == rows;
        let bottom = if last { at.height - 10.0 } else { top + 2.0 * at.names + 8.0 };
        let step = at.width / 4.0;
        let wave = format!(
            "M0 {}q{} {} {} 0t{step} 0 {step} 0 {step} 0",
            number(top),
            number(step / 2.0),
            number(-8.0 * at.scale),
            number(step),
            step = number(step),
        );
        let foot = if last {
            format!("V{}a10 10 0 0 1-10 10H10a10 10 0 0 1-10-10z", number(bottom))
        } else {
            format!("V{}H0z", number(bottom))
        };
        shapes.push(path(format!("{wave}{foot}"), "stratum-local"));
        shapes.push(path(wave, "ground-line"));
    }
    shapes
}

fn fence(at: &Layout, index: usize) -> Shape {
    let (x, y) = at.join(index);
    let (_, floor) = at.building(index);
    let top = (y - at.ring - 20.0 * at.scale).max(2.0);
    path(format!("M{} {}V{}", number(x), number(top), number(floor + 2.0)), "fence")
}

/// The way from one region to the next: dotted where nothing crosses, the record's line where it
/// does.
fn line(at: &Layout, index: usize, join: Join) -> Shape {
    let (x, y) = at.join(index);
    let half = at.pitch * 0.36;
    let d = format!("M{} {}h{}", number(x - half), number(y), number(2.0 * half));
    if join.open {
        let shapes = vec![path(d.clone(), "record-casing"), path(d, "record-line")];
        group(Transform::NONE, "join-open", shapes)
    } else {
        path(d, "join-dots")
    }
}

/// Her record, stopped at the first border; it bumps where no ring is in the way.
fn record(at: &Layout, bumps: bool) -> Vec<Shape> {
    let (x, y) = at.join(0);
    let k = at.scale;
    let middle = x - at.ring - 21.0 * k;
    let mut shapes = vec![tag(TagState::Arrived, middle, y, k)];
    if bumps {
        let d = format!(
            "M{from} {}l{} {up}M{from} {}l{} {down}",
            number(y - 13.0 * k),
            number(8.0 * k),
            number(y + 13.0 * k),
            number(8.0 * k),
            from = number(middle + 24.0 * k),
            up = number(-7.0 * k),
            down = number(7.0 * k),
        );
        shapes.push(path(d, "ink"));
    }
    shapes
}

/// What the reader tapped: marigold while it can be taken back, hollow once it is said.
fn ring((x, y): (f64, f64), r: f64, join: Join, held: bool) -> Vec<Shape> {
    match (held, join.tapped) {
        (true, true) => vec![circle(x, y, r, "tap-on"), path(tick(x, y, r), "tap-tick")],
        (true, false) => vec![circle(x, y, r, "tap-off")],
        (false, true) => vec![circle(x, y, r, "tap-casing"), circle(x, y, r, "tap-said")],
        (false, false) => Vec::new(),
    }
}

fn tick(x: f64, y: f64, r: f64) -> String {
    let k = r / 17.0;
    format!(
        "M{} {}l{} {} {} {}",
        number(x - 7.0 * k),
        number(y),
        number(5.0 * k),
        number(6.0 * k),
        number(9.0 * k),
        number(-11.0 * k)
    )
}

/// Names under the buildings, every other one a line lower, so that none meet.
fn names(at: &Layout, names: &[String]) -> Vec<Shape> {
    let name = |(index, name): (usize, &String)| {
        let (x, floor) = at.building(index);
        let half = lettering::width(name, LETTERS) / 2.0;
        let middle = x.max(half + 1.0).min(at.width - half - 1.0);
        let line = if index % 2 == 0 { 1.0 } else { 1.0 + 13.5 / at.names };
        // The two regions of the story.
        let class = if index < 2 { "t13 strong" } else { "t13" };
        text(middle, floor + at.names * line, Anchor::Middle, class, name)
    };
    names.iter().enumerate().take(HOUSES).map(name).collect()
}

fn captions(at: &Layout, town: &Town) -> Vec<Shape> {
    let labels = town.labels;
    let edge = at.width - 14.0;
    let mut shapes = vec![text(14.0, 36.0, Anchor::Start, "t15 strong", &labels.legend)];
    let mut from = edge;
    if !labels.open.is_empty() {
        shapes.push(text(from, 36.0, Anchor::End, "t15 strong", &labels.open));
        from -= lettering::width(&labels.open, 18.0) + 20.0;
    }
    if !labels.tapped.is_empty() {
        shapes.push(text(from, 36.0, Anchor::End, "t15", &labels.tapped));
        let x = from - lettering::width(&labels.tapped, 18.5) - 14.0;
        let said = Join { tapped: true, open: false };
        shapes.extend(ring((x, 31.0), 10.0, said, town.held));
    }
    let foot = at.height - 14.0;
    shapes.push(text(14.0, foot, Anchor::Start, "t13 muted", &labels.height));
    shapes.push(text(edge, foot, Anchor::End, "t13 muted", &labels.range));
    shapes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels() -> TownLabels {
        let names = ["Northmoor", "Eastwater", "Fenby", "Calder", "Holm", "Wick"];
        TownLabels {
            names: names.iter().cycle().take(HOUSES).map(|name| (*name).to_owned()).collect(),
            ..TownLabels::default()
        }
    }

    fn drawn(held: bool, frame: Frame) -> Scene {
        let joins = [Join { tapped: true, open: false }; JOINS];
        let labels = labels();
        town(&Town { heights: &[0.5; HOUSES], joins: &joins, held, labels: &labels }, frame)
    }

    #[test]
    fn a_join_can_be_touched_without_touching_the_next() {
        // The narrow picture is 360 wide on the narrowest common phone: units are pixels there.
        for frame in [Frame::Wide, Frame::Narrow] {
            for one in 0..JOINS {
                for other in one + 1..JOINS {
                    let (a, b) = (join_place(one, frame), join_place(other, frame));
                    let apart = (a.0 - b.0).abs().max((a.1 - b.1).abs());
                    assert!(apart >= 48.0, "{one} {other} {apart}");
                }
            }
        }
    }

    #[test]
    fn names_do_not_meet() {
        for frame in [Frame::Wide, Frame::Narrow] {
            let scene = drawn(true, frame);
            let mut boxes: Vec<(f64, f64, f64)> = Vec::new();
            for shape in &scene.shapes {
                if let Shape::Text { x, y, text, anchor: Anchor::Middle, .. } = shape {
                    let half = lettering::width(text, LETTERS) / 2.0;
                    let new = (x - half, x + half, *y);
                    assert!(new.0 >= 0.0 && new.1 <= scene.width && *y < scene.height, "{text}");
                    for old in &boxes {
                        let apart =
                            new.0 >= old.1 || new.1 <= old.0 || (new.2 - old.2).abs() > 12.0;
                        assert!(apart, "{text} {new:?} {old:?}");
                    }
                    boxes.push(new);
                }
            }
            assert_eq!(boxes.len(), HOUSES);
        }
    }

    #[test]
    fn a_tap_is_marigold_before_and_hollow_after() {
        assert!(drawn(true, Frame::Wide).to_svg().contains("tap-on"));
        let after = drawn(false, Frame::Wide).to_svg();
        assert!(!after.contains("tap-on") && after.contains("tap-said"));
    }
}
