//! A chart as the shapes of a picture: what is printed has no canvas, and no colour to rely on.

use crate::chart::Align;
use crate::chart::ChartSpec;
use crate::chart::Note;
use crate::chart::Pen;
use crate::figure::Scene;
use crate::figure::Shape;
use crate::figure::scene::Anchor;
use crate::figure::scene::number;
use crate::figure::scene::path;
use crate::figure::scene::text;
use std::fmt::Write;

/// Where the years stand under the plot.
const UNDER: f64 = 18.0;

/// The chart's shapes; each pen has a class of its own in `styles/print.css`.
pub(super) fn scene(spec: &ChartSpec) -> Scene {
    let plot = spec.plot;
    let mut shapes = Vec::new();
    for line in &spec.grid {
        let y = plot.y(line.value);
        let d = format!("M{} {}H{}", number(plot.left), number(y), number(plot.right));
        shapes.push(path(d, "pc-grid"));
        shapes.push(words(plot.left - 8.0, y, Anchor::End, "pc-axis", &line.label));
    }
    for tick in &spec.ticks {
        let x = plot.x(tick.year);
        shapes.push(path(format!("M{} {}v5", number(x), number(plot.bottom)), "pc-tick"));
        if let Some(label) = &tick.label {
            let y = plot.bottom + UNDER;
            shapes.push(words(x, y, Anchor::Middle, "pc-axis", label));
        }
    }
    for line in &spec.lines {
        let points = line.points.iter().filter(|(year, _)| *year <= line.until);
        let mut d = String::new();
        for (year, value) in points {
            let (mark, x, y) =
                (if d.is_empty() { 'M' } else { 'L' }, plot.x(*year), plot.y(*value));
            let _infallible = write!(d, "{mark}{} {}", number(x), number(y));
        }
        shapes.push(path(d, paint(line.pen)));
    }
    shapes.extend(spec.notes.iter().map(note));
    Scene { width: spec.size.width, height: spec.size.height, shapes }
}

const fn paint(pen: Pen) -> &'static str {
    match pen {
        Pen::Ink => "pc-ink",
        Pen::Record => "pc-record",
        Pen::Dots => "pc-dots",
        Pen::Ghost => "pc-ghost",
    }
}

fn note(note: &Note) -> Shape {
    let anchor = match note.align {
        Align::Start => Anchor::Start,
        Align::Middle => Anchor::Middle,
        Align::End => Anchor::End,
    };
    let class = if note.strong { "pc-note pc-strong" } else { "pc-note" };
    words(note.x, note.y, anchor, class, &note.text)
}

/// Words whose middle stands at `y`.
fn words(x: f64, y: f64, anchor: Anchor, class: &'static str, said: &str) -> Shape {
    text(x, y + 5.0, anchor, class, said)
}
