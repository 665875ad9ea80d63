//! What moves in the sandbox's chart, as shapes over a ground that stands still: bands, lines, and the
//! lines' names. A browser draws shapes beside the page's own thread; pixels of a canvas it does not.

use crate::chart::Align;
use crate::chart::ChartSpec;
use crate::chart::Line;
use crate::chart::Note;
use crate::chart::Pen;
use crate::chart::Plot;
use crate::figure::Shape;
use crate::figure::scene::Anchor;
use crate::figure::scene::Transform;
use crate::figure::scene::group;
use crate::figure::scene::path;
use crate::figure::scene::push_number;
use crate::figure::scene::text;

/// From the middle of a line of words down to where its letters stand, as a share of their size.
const STANDS: f64 = 0.36;

/// The bands, lines and names of a chart, the first undermost.
pub(super) fn traces(spec: &ChartSpec) -> Shape {
    let mut shapes = Vec::new();
    for area in &spec.areas {
        let edge = |value: fn(&(f64, f64, f64)) -> f64| {
            area.points.iter().map(move |at| (at.0, value(at)))
        };
        let (low, high) = (edge(|at| at.1), edge(|at| at.2));
        let outline = low.clone().chain(high.clone().rev());
        shapes.push(path(drawn(&spec.plot, outline) + "Z", "trace-band"));
        if area.edged {
            shapes.push(path(drawn(&spec.plot, low), "trace-edge"));
            shapes.push(path(drawn(&spec.plot, high), "trace-edge"));
        }
    }
    shapes.extend(spec.lines.iter().flat_map(|line| stroked(&spec.plot, line)));
    shapes.extend(spec.notes.iter().map(named));
    group(Transform::NONE, "traces", shapes)
}

fn stroked(plot: &Plot, line: &Line) -> Vec<Shape> {
    let d = drawn(plot, line.shown().into_iter());
    match line.pen {
        Pen::Ink => vec![path(d, "trace-ink")],
        Pen::Dots => vec![path(d, "trace-dots")],
        Pen::Ghost => vec![path(d, "trace-ghost")],
        Pen::Record => vec![path(d.clone(), "trace-casing"), path(d, "trace-record")],
    }
}

/// A line through years and values.
fn drawn(plot: &Plot, points: impl Iterator<Item = (f64, f64)>) -> String {
    let mut d = String::with_capacity(1200);
    for (year, value) in points {
        d.push(if d.is_empty() { 'M' } else { 'L' });
        push_number(&mut d, plot.x(year));
        d.push(' ');
        push_number(&mut d, plot.y(value));
    }
    d
}

fn named(note: &Note) -> Shape {
    let anchor = match note.align {
        Align::Start => Anchor::Start,
        Align::Middle => Anchor::Middle,
        Align::End => Anchor::End,
    };
    let class = match (note.size >= 15.0, note.strong) {
        (true, true) => "t15 strong",
        (true, false) => "t15",
        (false, true) => "t13 strong",
        (false, false) => "t13",
    };
    text(note.x, note.y + STANDS * note.size, anchor, class, &note.text)
}

#[cfg(test)]
mod tests {
    use super::traces;
    use crate::chart::{Area, ChartSpec, Line, Pen, Size};
    use crate::figure::{Scene, Shape};

    fn spec() -> ChartSpec {
        let size = Size { width: 300.0, height: 166.0 };
        let mut spec = ChartSpec::with_axes(size, 10.0, (5.0, 5.0), "Year 0", Vec::new());
        let points = vec![(0.0, 0.0), (5.0, 0.5), (10.0, 1.0)];
        for (pen, until) in [(Pen::Ghost, 7.5), (Pen::Record, 10.0)] {
            spec.lines.push(Line { points: points.clone(), pen, label: "arrive".into(), until });
        }
        spec.areas.push(Area { points: vec![(0.0, 0.0, 0.1), (10.0, 0.9, 1.0)], edged: true });
        spec.label_ends();
        spec
    }

    #[test]
    fn every_line_goes_through_its_own_points_as_far_as_it_is_drawn() {
        let Shape::Group { shapes, .. } = traces(&spec()) else { panic!("no group") };
        let drawn: Vec<(&str, &str)> = shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Path { d, class } => Some((*class, d.as_str())),
                _ => None,
            })
            .collect();
        // The plot lies from 58 to 228 across and from 122 up to 22.
        let whole = "M58 122L143 72L228 22";
        assert_eq!(
            drawn,
            [
                ("trace-band", "M58 122L228 32L228 22L58 112Z"),
                ("trace-edge", "M58 122L228 32"),
                ("trace-edge", "M58 112L228 22"),
                ("trace-ghost", "M58 122L143 72L185.5 47"),
                ("trace-casing", whole),
                ("trace-record", whole),
            ]
        );
        let scene = Scene { width: 300.0, height: 166.0, shapes };
        assert_eq!(scene.to_svg().matches(">arrive</text>").count(), 2);
    }

    #[test]
    fn every_shape_is_painted() {
        let sheet = include_str!("../../../styles/sandbox.css");
        for class in ["band", "edge", "ghost", "ink", "dots", "casing", "record"] {
            assert!(sheet.contains(&format!(".trace-{class}")), "{class}");
        }
    }
}
