//! A country's years on one axis: who pulls, hospitals beside the record, the office that is emptied
//! by every reorganisation; and the small picture of a country card.

use super::scene::{Anchor, Frame, Scene, Shape, circle, number, path, text};
use std::fmt::Write;

/// A quarter, in years.
const QUARTER: f64 = 0.25;

/// What the picture shows. Years are calendar years, values 0..1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timeline {
    /// First and last year.
    pub years: (f64, f64),
    /// From which year who pulls how hard: 1 is the centre alone, 0 the localities alone.
    pub pull: Vec<(f64, f64)>,
    /// Hospitals on a system, quarter by quarter from the first year.
    pub hospitals: Vec<f64>,
    /// What is recorded of them: year, share, words beside the record, words beside the run.
    pub recorded: Vec<(f64, f64, String, String)>,
    /// The office's memory, quarter by quarter.
    pub office: Vec<f64>,
    /// The same, had nobody rebuilt it.
    pub alone: Vec<f64>,
    /// Years in which the middle was rebuilt or cut, with their labels.
    pub flags: Vec<(f64, String)>,
    /// Events on the line of who pulls: year, words, where the words stand.
    pub events: Vec<(f64, String, Stand)>,
}

/// Where words stand beside a step of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Over what follows it.
    Over,
    /// Under what follows it.
    Under,
    /// Over what comes before it.
    Before,
}

/// The words of the picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimelineLabels {
    /// Above and below the line of who pulls.
    pub pulls: [String; 2],
    /// Over the hospitals, and its levels from the top.
    pub hospitals: String,
    /// All, half, none.
    pub levels: [String; 3],
    /// Over the office.
    pub office: String,
    /// Full, empty.
    pub tank: [String; 2],
    /// On the dashed line.
    pub alone: String,
    /// Beside the flags.
    pub flags: String,
    /// The first year.
    pub start: String,
}

/// Where the rows of a frame lie: top and bottom of each.
struct Layout {
    width: f64,
    height: f64,
    left: f64,
    right: f64,
    pull: (f64, f64),
    hospitals: (f64, f64),
    office: (f64, f64),
    wide: bool,
}

const WIDE: Layout = Layout {
    width: 900.0,
    height: 690.0,
    left: 100.0,
    right: 872.0,
    pull: (46.0, 206.0),
    hospitals: (262.0, 404.0),
    office: (466.0, 600.0),
    wide: true,
};

const NARROW: Layout = Layout {
    width: 344.0,
    height: 604.0,
    left: 44.0,
    right: 330.0,
    pull: (44.0, 154.0),
    hospitals: (214.0, 334.0),
    office: (396.0, 506.0),
    wide: false,
};

impl Layout {
    fn x(&self, line: &Timeline, year: f64) -> f64 {
        let (first, last) = line.years;
        let share = (year - first) / (last - first).max(QUARTER);
        self.left + share.clamp(0.0, 1.0) * (self.right - self.left)
    }
}

fn y((top, bottom): (f64, f64), value: f64) -> f64 {
    bottom - value.clamp(0.0, 1.0) * (bottom - top)
}

fn level(at: &Layout, row: (f64, f64), value: f64, label: &str) -> [Shape; 2] {
    let down = y(row, value);
    [
        path(format!("M{} {}H{}", number(at.left), number(down), number(at.right)), "grid"),
        text(at.left - 8.0, down + 4.5, Anchor::End, "t13 muted", label),
    ]
}

/// A line of quarterly values.
fn line(at: &Layout, picture: &Timeline, row: (f64, f64), values: &[f64]) -> String {
    let mut d = String::new();
    for (step, value) in values.iter().enumerate() {
        let year = picture.years.0 + step as f64 * QUARTER;
        if year > picture.years.1 + QUARTER / 2.0 {
            break;
        }
        let letter = if step == 0 { 'M' } else { 'L' };
        let _ = write!(d, "{letter}{} {}", number(at.x(picture, year)), number(y(row, *value)));
    }
    d
}

/// The picture.
#[must_use]
pub fn timeline(picture: &Timeline, labels: &TimelineLabels, frame: Frame) -> Scene {
    let at = match frame {
        Frame::Wide => WIDE,
        Frame::Narrow => NARROW,
    };
    let mut shapes = Vec::new();
    for (year, _) in &picture.flags {
        let x = number(at.x(picture, *year));
        shapes.push(path(format!("M{x} 20V{}", number(at.office.1 + 14.0)), "tl-stamp"));
    }
    pull(&at, picture, labels, &mut shapes);
    hospitals(&at, picture, labels, &mut shapes);
    office(&at, picture, labels, &mut shapes);
    flags(&at, picture, labels, &mut shapes);
    Scene { width: at.width, height: at.height, shapes }
}

fn pull(at: &Layout, picture: &Timeline, labels: &TimelineLabels, shapes: &mut Vec<Shape>) {
    let row = at.pull;
    for (value, label) in [(1.0, &labels.pulls[0]), (0.0, &labels.pulls[1])] {
        let down = y(row, value);
        let across = format!("M{} {}H{}", number(at.left), number(down), number(at.right));
        shapes.push(path(across, "grid"));
        // Beside the line where there is room, over its start where there is none.
        if at.wide {
            for (line, words) in two_lines(label).iter().enumerate() {
                let down = down + 4.0 + 15.0 * line as f64;
                shapes.push(text(at.left - 8.0, down, Anchor::End, "t13 strong", words));
            }
        } else {
            let down = if value > 0.5 { down - 8.0 } else { down + 17.0 };
            shapes.push(text(at.left - 40.0, down, Anchor::Start, "t13 strong", label));
        }
    }
    let mut d = String::new();
    for (place, (year, value)) in picture.pull.iter().enumerate() {
        let (x, down) = (number(at.x(picture, *year)), number(y(row, *value)));
        let _ = if place == 0 { write!(d, "M{x} {down}") } else { write!(d, "H{x}V{down}") };
    }
    let _ = write!(d, "H{}", number(at.right));
    shapes.push(path(d, "ink tl-pull"));
    for (year, words, stand) in picture.events.iter().filter(|_| at.wide) {
        let value = picture.pull.iter().take_while(|(from, _)| from <= year).last();
        let down = y(row, value.map_or(0.5, |(_, value)| *value));
        let x = at.x(picture, *year);
        // Words that would run over the edge end there.
        let (x, anchor) = match stand {
            Stand::Before => (x + 4.0, Anchor::End),
            _ if x > at.right - 110.0 => (at.right + 24.0, Anchor::End),
            _ => (x + 6.0, Anchor::Start),
        };
        let down = down + if *stand == Stand::Under { 19.0 } else { -9.0 };
        shapes.push(text(x, down, anchor, "t13 halo", words));
    }
}

fn hospitals(at: &Layout, picture: &Timeline, labels: &TimelineLabels, shapes: &mut Vec<Shape>) {
    let row = at.hospitals;
    shapes.push(heading(at, row, &labels.hospitals));
    for (value, label) in [1.0, 0.5, 0.0].into_iter().zip(&labels.levels) {
        shapes.extend(level(at, row, value, label));
    }
    shapes.push(path(line(at, picture, row, &picture.hospitals), "ink tl-run"));
    for (year, share, record, run) in &picture.recorded {
        let x = at.x(picture, *year);
        let step = picture.step(*year);
        let ours = picture.hospitals.get(step).copied().unwrap_or(0.0);
        let (down, other) = (y(row, *share), y(row, ours));
        shapes.push(path(format!("M{} {}V{}", number(x), number(down), number(other)), "tl-gap"));
        shapes.push(circle(x, other, 4.6, "tl-ours"));
        shapes.push(circle(x, down, 5.4, "tl-record"));
        // The words of the lower of the two stand under it, of the upper one over it.
        let upper = down < other;
        let (over, under) = (-11.0, 20.0);
        let near_end = x > at.right - 60.0;
        let (anchor, dx) = if near_end { (Anchor::End, 6.0) } else { (Anchor::Start, 7.0) };
        let record_at = down + if upper { over } else { under };
        shapes.push(text(x + dx, record_at, anchor, "t13 strong halo", record));
        if at.wide {
            // Our line rises: what stands under it keeps to the right, what stands over it to the left.
            let (anchor, dx) = match (near_end, upper) {
                (true, _) => (anchor, dx),
                (false, true) => (Anchor::Start, 7.0),
                (false, false) => (Anchor::End, 2.0),
            };
            let run_at =
                other + if upper { under + if near_end { 16.0 } else { 0.0 } } else { over };
            shapes.push(text(x + dx, run_at, anchor, "t13 muted halo", run));
        }
    }
}

fn office(at: &Layout, picture: &Timeline, labels: &TimelineLabels, shapes: &mut Vec<Shape>) {
    let row = at.office;
    shapes.push(heading(at, row, &labels.office));
    let surface = line(at, picture, row, &picture.office);
    let end = at.x(picture, picture.years.1);
    let (left, right) = (number(at.left), number(end));
    let floor = number(row.1);
    shapes.push(path(format!("{surface}V{floor}H{left}z"), "tl-water"));
    shapes.push(path(line(at, picture, row, &picture.alone), "ghost"));
    shapes.push(path(surface, "ink tl-run"));
    let walls = format!("M{left} {}V{floor}H{right}", number(row.0));
    shapes.push(path(walls, "ink"));
    for (value, label) in [1.0, 0.0].into_iter().zip(&labels.tank) {
        shapes.push(text(at.left - 8.0, y(row, value) + 4.5, Anchor::End, "t13 muted", label));
    }
    let middle = picture.years.0 + 0.42 * (picture.years.1 - picture.years.0);
    let value = picture.alone.get(picture.step(middle)).copied().unwrap_or(0.5);
    let x = at.x(picture, middle);
    shapes.push(text(x, y(row, value) - 8.0, Anchor::Middle, "t13 muted halo", &labels.alone));
}

fn flags(at: &Layout, picture: &Timeline, labels: &TimelineLabels, shapes: &mut Vec<Shape>) {
    let foot = at.office.1;
    // A label that would touch the one before stands a row further down.
    let mut rows = [f64::MIN; 3];
    for (year, label) in &picture.flags {
        let x = at.x(picture, *year);
        let (left, top) = (number(x), number(foot + 14.0));
        shapes.push(path(format!("M{left} {top}v24m0-22h14l-4 5 4 5h-14"), "tl-flag"));
        let row = rows.iter().position(|last| x - last >= 36.0).unwrap_or(rows.len() - 1);
        rows[row] = x;
        let down = foot + 56.0 + 17.0 * row as f64;
        shapes.push(text(x, down, Anchor::Middle, "t13 strong", label));
    }
    if at.wide {
        let down = foot + 56.0;
        shapes.push(text(at.left + 1.0, down, Anchor::Start, "t13 muted", &labels.start));
        for (line, words) in two_lines(&labels.flags).iter().enumerate() {
            let down = foot + 30.0 + 15.0 * line as f64;
            shapes.push(text(at.left - 8.0, down, Anchor::End, "t13 strong", words));
        }
    } else {
        shapes.push(text(4.0, foot + 73.0, Anchor::Start, "t13 strong", &labels.flags));
    }
}

fn heading(at: &Layout, (top, _): (f64, f64), words: &str) -> Shape {
    let x = if at.wide { at.left } else { 4.0 };
    text(x, top - 14.0, Anchor::Start, "t15 strong halo", words)
}

/// Words broken near their middle.
fn two_lines(words: &str) -> Vec<&str> {
    let half = words.len() / 2;
    let spaces = words.match_indices(' ').map(|(at, _)| at);
    match spaces.min_by_key(|at| at.abs_diff(half)) {
        Some(at) if words.len() > 10 => vec![&words[..at], &words[at + 1..]],
        _ => vec![words],
    }
}

impl Timeline {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "casts saturate, and a place beyond the end is none"
    )]
    fn step(&self, year: f64) -> usize {
        ((year - self.years.0) / QUARTER + 0.5) as usize
    }
}

/// A run's line beside recorded points, as small as a card.
#[must_use]
pub fn record_card(
    years: (f64, f64),
    values: &[f64],
    points: &[(f64, f64)],
    ends: [&str; 2],
) -> Scene {
    let at = Layout { left: 6.0, right: 254.0, width: 260.0, height: 124.0, ..NARROW };
    let row = (10.0, 100.0);
    let picture = Timeline { years, ..Timeline::default() };
    let across =
        |value| format!("M{} {}H{}", number(at.left), number(y(row, value)), number(at.right));
    let mut shapes: Vec<Shape> =
        [1.0, 0.5].into_iter().map(|value| path(across(value), "grid")).collect();
    shapes.push(path(across(0.0), "ink thin"));
    shapes.push(path(line(&at, &picture, row, values), "ink tl-run"));
    for (year, share) in points {
        shapes.push(circle(at.x(&picture, *year), y(row, *share), 4.4, "tl-record"));
    }
    shapes.push(text(at.left, 119.0, Anchor::Start, "t13 muted", ends[0]));
    shapes.push(text(at.right, 119.0, Anchor::End, "t13 muted", ends[1]));
    Scene { width: at.width, height: at.height, shapes }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture() -> Timeline {
        Timeline {
            years: (1998.0, 2025.25),
            pull: vec![(1998.0, 0.4), (2002.5, 0.9)],
            hospitals: vec![0.2; 110],
            recorded: vec![(2002.25, 0.03, "3%".to_owned(), "10%".to_owned())],
            office: vec![0.6; 110],
            alone: vec![0.7; 110],
            flags: vec![(2022.5, "2022".to_owned()), (2023.25, "2023".to_owned())],
            events: vec![(2023.8, "one platform".to_owned(), Stand::Over)],
        }
    }

    #[test]
    fn everything_lies_in_the_box_and_every_paint_is_there() {
        const SHEETS: &str = concat!(
            include_str!("../../styles/countries.css"),
            include_str!("../../styles/figures.css")
        );
        for frame in [Frame::Wide, Frame::Narrow] {
            let scene = timeline(&picture(), &TimelineLabels::default(), frame);
            for shape in &scene.shapes {
                let class = match shape {
                    Shape::Text { x, y, class, .. } => {
                        assert!((0.0..=scene.width).contains(x) && (0.0..scene.height).contains(y));
                        class
                    }
                    Shape::Path { class, .. } | Shape::Circle { class, .. } => class,
                    _ => continue,
                };
                for name in class.split(' ') {
                    assert!(SHEETS.contains(&format!(".{name}")), "{name}");
                }
            }
            assert!(!scene.to_svg().contains("NaN"));
        }
    }

    #[test]
    fn labels_that_would_touch_stand_under_each_other() {
        let scene = timeline(&picture(), &TimelineLabels::default(), Frame::Wide);
        let label = |wanted: &str| {
            scene.shapes.iter().find_map(|shape| match shape {
                Shape::Text { y, text, .. } if text == wanted => Some(*y),
                _ => None,
            })
        };
        assert!(label("2023").unwrap() > label("2022").unwrap() + 10.0);
    }

    #[test]
    fn nothing_at_all_is_still_a_picture() {
        let empty = Timeline::default();
        let svg = timeline(&empty, &TimelineLabels::default(), Frame::Narrow).to_svg();
        assert!(!svg.contains("NaN") && !svg.contains("inf"));
        assert!(!record_card((0.0, 0.0), &[], &[], ["", ""]).to_svg().contains("NaN"));
    }

    #[test]
    fn words_break_near_their_middle() {
        assert_eq!(two_lines("the centre pulls"), ["the centre", "pulls"]);
        assert_eq!(two_lines("short"), ["short"]);
    }
}
