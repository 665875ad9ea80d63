//! Draws a chart on any plotters backend; the only file that draws with plotters.

use crate::chart::spec::Align;
use crate::chart::spec::Area;
use crate::chart::spec::ChartSpec;
use crate::chart::spec::Line;
use crate::chart::spec::Note;
use crate::chart::spec::Pen;
use crate::chart::theme::Palette;
use crate::chart::theme::Rgb;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::drawing::DrawingAreaErrorKind;
use plotters::drawing::IntoDrawingArea;
use plotters::element::Circle;
use plotters::element::PathElement;
use plotters::element::Polygon;
use plotters::element::Text;
use plotters::prelude::DrawingBackend;
use plotters::style::Color;
use plotters::style::FontDesc;
use plotters::style::FontFamily;
use plotters::style::FontStyle;
use plotters::style::RGBColor;
use plotters::style::ShapeStyle;
use plotters::style::TextStyle;
use plotters::style::text_anchor::HPos;
use plotters::style::text_anchor::Pos;
use plotters::style::text_anchor::VPos;

/// Plot units per CSS pixel: plotters has whole coordinates, and quarters keep slopes smooth.
pub const SUBPIXELS: u32 = 4;

/// How much of a band's colour covers what is behind it.
const BAND: f64 = 0.2;

/// The system's own face, as in `styles/tokens.css`.
const FACE: &str = "system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif";

type Failure<B> = DrawingAreaErrorKind<<B as DrawingBackend>::ErrorType>;

/// Draw `spec` on a backend measured in plot units, [`SUBPIXELS`] to the CSS pixel. `letters` is what
/// the backend must be asked for to get letters of size 1.
///
/// # Errors
/// Whatever the backend reports.
pub fn draw<B: DrawingBackend>(
    backend: B,
    spec: &ChartSpec,
    palette: &Palette,
    letters: f64,
) -> Result<(), Failure<B>> {
    let artist = Artist { area: backend.into_drawing_area(), palette, letters };
    artist.axes(spec)?;
    for area in &spec.areas {
        artist.band(spec, area)?;
    }
    for line in &spec.lines {
        artist.line(spec, line)?;
    }
    for note in &spec.notes {
        artist.note(note)?;
    }
    artist.area.present()
}

fn rgb((red, green, blue): Rgb) -> RGBColor {
    RGBColor(red, green, blue)
}

#[expect(clippy::cast_possible_truncation, reason = "a screen is far smaller than i32")]
fn units((x, y): (f64, f64)) -> (i32, i32) {
    let scale = f64::from(SUBPIXELS);
    ((x * scale).round() as i32, (y * scale).round() as i32)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "widths are small and positive"
)]
fn stroke(colour: Rgb, width: f64) -> ShapeStyle {
    let width = (width * f64::from(SUBPIXELS)).round() as u32;
    ShapeStyle { color: rgb(colour).to_rgba(), filled: false, stroke_width: width }
}

struct Artist<'a, B: DrawingBackend> {
    area: DrawingArea<B, Shift>,
    palette: &'a Palette,
    letters: f64,
}

impl<B: DrawingBackend> Artist<'_, B> {
    fn axes(&self, spec: &ChartSpec) -> Result<(), Failure<B>> {
        let plot = &spec.plot;
        for grid in &spec.grid {
            let y = plot.y(grid.value);
            let ends = [(plot.left, y), (plot.right, y)];
            if grid.dotted {
                self.broken(&ends, 2.0, 5.0, stroke(self.palette.ink, 1.25))?;
            } else {
                self.path(&ends, stroke(self.palette.rule, 1.0))?;
            }
            self.note(&Note {
                x: plot.left - 10.0,
                y,
                align: Align::End,
                text: grid.label.clone(),
                size: 13.0,
                strong: false,
                muted: true,
            })?;
        }
        let ink = stroke(self.palette.ink, 1.25);
        self.path(&[(plot.left, plot.bottom), (plot.right, plot.bottom)], ink)?;
        for tick in &spec.ticks {
            let x = plot.x(tick.year);
            let length = if tick.label.is_some() { 8.0 } else { 5.0 };
            self.path(&[(x, plot.bottom), (x, plot.bottom + length)], ink)?;
            let Some(label) = &tick.label else { continue };
            self.note(&Note {
                x,
                y: plot.bottom + 22.0,
                align: Align::Middle,
                text: label.clone(),
                size: 13.0,
                strong: false,
                muted: true,
            })?;
        }
        Ok(())
    }

    fn band(&self, spec: &ChartSpec, area: &Area) -> Result<(), Failure<B>> {
        let plot = &spec.plot;
        let edge = |value: fn(&(f64, f64, f64)) -> f64| -> Vec<(f64, f64)> {
            area.points.iter().map(|at| (plot.x(at.0), plot.y(value(at)))).collect()
        };
        let (lower, upper) = (edge(|at| at.1), edge(|at| at.2));
        let outline: Vec<(i32, i32)> =
            lower.iter().chain(upper.iter().rev()).copied().map(units).collect();
        let colour = rgb(self.palette.record).mix(BAND);
        self.area.draw(&Polygon::new(outline, colour))?;
        if area.edged {
            let hairline = stroke(self.palette.ink3, 1.0);
            self.path(&lower, hairline)?;
            self.path(&upper, hairline)?;
        }
        Ok(())
    }

    fn line(&self, spec: &ChartSpec, line: &Line) -> Result<(), Failure<B>> {
        let points: Vec<(f64, f64)> = line
            .shown()
            .iter()
            .map(|(year, value)| (spec.plot.x(*year), spec.plot.y(*value)))
            .collect();
        let palette = self.palette;
        match line.pen {
            Pen::Ink => self.path(&points, stroke(palette.ink, 2.5)),
            Pen::Record => {
                self.path(&points, stroke(palette.ink, 7.0))?;
                self.path(&points, stroke(palette.record, 3.6))
            }
            Pen::Ghost => self.broken(&points, 6.0, 5.0, stroke(palette.ink3, 2.0)),
            Pen::Dots => {
                let mut dots = Vec::new();
                walk(&points, 7.0, |at| dots.push(at));
                dots.into_iter().try_for_each(|at| self.dot(at, 1.6))
            }
        }
    }

    fn path(&self, points: &[(f64, f64)], style: ShapeStyle) -> Result<(), Failure<B>> {
        let points: Vec<(i32, i32)> = points.iter().copied().map(units).collect();
        self.area.draw(&PathElement::new(points, style))
    }

    fn broken(
        &self,
        points: &[(f64, f64)],
        dash: f64,
        pause: f64,
        style: ShapeStyle,
    ) -> Result<(), Failure<B>> {
        let mut stops = Vec::new();
        walk(points, 1.0, |at| stops.push(at));
        let period = dash + pause;
        let mut strokes: Vec<Vec<(f64, f64)>> = Vec::new();
        for (index, at) in stops.into_iter().enumerate() {
            let phase = index as f64 % period;
            if phase < 1.0 {
                strokes.push(Vec::new());
            }
            if phase <= dash
                && let Some(stroke) = strokes.last_mut()
            {
                stroke.push(at);
            }
        }
        strokes.iter().try_for_each(|points| self.path(points, style))
    }

    fn dot(&self, at: (f64, f64), radius: f64) -> Result<(), Failure<B>> {
        let radius = units((radius, 0.0)).0;
        self.area.draw(&Circle::new(units(at), radius, rgb(self.palette.ink).filled()))
    }

    fn note(&self, note: &Note) -> Result<(), Failure<B>> {
        let style = if note.strong { FontStyle::Bold } else { FontStyle::Normal };
        let size = note.size * self.letters * f64::from(SUBPIXELS);
        let colour = rgb(if note.muted { self.palette.ink2 } else { self.palette.ink });
        let across = match note.align {
            Align::Start => HPos::Left,
            Align::Middle => HPos::Center,
            Align::End => HPos::Right,
        };
        let style = TextStyle::from(FontDesc::new(FontFamily::Name(FACE), size, style))
            .color(&colour)
            .pos(Pos::new(across, VPos::Center));
        self.area.draw(&Text::new(note.text.clone(), units((note.x, note.y)), style))
    }
}

/// Visit points `step` pixels apart along a polyline.
fn walk(points: &[(f64, f64)], step: f64, mut visit: impl FnMut((f64, f64))) {
    let mut left = 0.0;
    for pair in points.windows(2) {
        let ((x0, y0), (x1, y1)) = (pair[0], pair[1]);
        let length = ((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0)).sqrt();
        let mut at = left;
        while at < length {
            let share = at / length;
            visit((x0 + share * (x1 - x0), y0 + share * (y1 - y0)));
            at += step;
        }
        left = at - length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_walk_keeps_its_step_round_corners() {
        let mut visited = Vec::new();
        walk(&[(0.0, 0.0), (3.0, 0.0), (3.0, 3.0)], 2.0, |at| visited.push(at));
        assert_eq!(visited, [(0.0, 0.0), (2.0, 0.0), (3.0, 1.0)]);
    }
}
