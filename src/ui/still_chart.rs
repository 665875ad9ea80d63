//! A chart's SVG, written shorter: the page as served carries every chart as text.
//!
//! plotters writes each dash and each dot of a line as an element of its own, with absolute points.
//! Here neighbours that are painted alike become one path, its points relative and without those that
//! lie on the straight line between others. What the sheet says of all words in pictures is left out.

use std::fmt::Write;

/// How far a line may move, in plot units: less than a fifth of a pixel.
const TOLERANCE: f64 = 0.7;

type Point = (f64, f64);

/// The same chart in fewer letters; what is not known is kept as it is.
#[must_use]
pub(crate) fn shorter(svg: &str) -> String {
    let mut out = String::with_capacity(svg.len() / 4);
    let mut pen = Pen::default();
    for line in svg.lines() {
        if let Some((paint, points)) = polyline(line) {
            pen.draw(&mut out, &paint, &points);
        } else if let Some((paint, centre)) = dot(line) {
            pen.draw(&mut out, &paint, &[centre]);
        } else {
            pen.lift(&mut out);
            if line.starts_with("<text ") {
                out.push_str(&lettered(line));
            } else {
                out.push_str(line);
            }
        }
    }
    pen.lift(&mut out);
    out
}

/// What is drawn with one paint.
#[derive(Default)]
struct Pen {
    paint: String,
    d: String,
    /// Where the last point stands, in whole units.
    at: Option<(i64, i64)>,
}

impl Pen {
    fn draw(&mut self, out: &mut String, paint: &str, points: &[Point]) {
        if self.paint != paint {
            self.lift(out);
            paint.clone_into(&mut self.paint);
        }
        let kept = straightened(points);
        for (index, &(x, y)) in kept.iter().enumerate() {
            self.to(index == 0, (x, y));
        }
        if kept.len() == 1 {
            self.d.push_str("h0");
        }
    }

    #[expect(clippy::cast_possible_truncation, reason = "a chart is far smaller than i64")]
    fn to(&mut self, begins: bool, (x, y): Point) {
        let (x, y) = (x.round() as i64, y.round() as i64);
        // Writing into a `String` cannot fail.
        let _ = match self.at {
            None => write!(self.d, "M{x} {y}"),
            Some((from_x, from_y)) => {
                let (dx, dy) = (x - from_x, y - from_y);
                match (begins, dx, dy) {
                    (true, ..) => write!(self.d, "m{dx} {dy}"),
                    (false, dx, 0) => write!(self.d, "h{dx}"),
                    (false, 0, dy) => write!(self.d, "v{dy}"),
                    (false, dx, dy) => write!(self.d, "l{dx} {dy}"),
                }
            }
        };
        self.at = Some((x, y));
    }

    fn lift(&mut self, out: &mut String) {
        if !self.d.is_empty() {
            // Writing into a `String` cannot fail.
            let _ = write!(out, "<path fill=\"none\" {} d=\"{}\"/>", self.paint, self.d);
        }
        *self = Self::default();
    }
}

fn attribute<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = line.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

/// The paint and the points of an open line.
fn polyline(line: &str) -> Option<(String, Vec<Point>)> {
    line.strip_prefix("<polyline ")?;
    let points = attribute(line, "points")?.split_whitespace();
    let points: Option<Vec<Point>> = points
        .map(|point| {
            let (x, y) = point.split_once(',')?;
            Some((x.parse().ok()?, y.parse().ok()?))
        })
        .collect();
    let (stroke, width) = (attribute(line, "stroke")?, attribute(line, "stroke-width")?);
    let points = points.filter(|points| points.len() > 1)?;
    Some((format!("stroke=\"{stroke}\" stroke-width=\"{width}\""), points))
}

/// The paint and the centre of a filled circle: a line of no length with round ends.
fn dot(line: &str) -> Option<(String, Point)> {
    line.strip_prefix("<circle ")?;
    let number = |name| attribute(line, name)?.parse::<f64>().ok();
    let fill = attribute(line, "fill").filter(|fill| *fill != "none")?;
    let (centre, width) = ((number("cx")?, number("cy")?), 2.0 * number("r")?);
    let paint = format!("stroke=\"{fill}\" stroke-width=\"{width}\" stroke-linecap=\"round\"");
    Some((paint, centre))
}

/// The opening of words: their face and ink are those of the sheet.
fn lettered(line: &str) -> String {
    let mut out = "<text".to_owned();
    for name in ["x", "y", "dy", "text-anchor", "font-size", "font-weight"] {
        let Some(value) = attribute(line, name) else { continue };
        let whole = value.parse().map(|value: f64| value.round().to_string());
        let value = whole.unwrap_or_else(|_| value.to_owned());
        if value == "start" {
            continue;
        }
        // Writing into a `String` cannot fail.
        let _ = write!(out, " {name}=\"{value}\"");
    }
    if attribute(line, "fill") == Some("var(--ink2)") {
        out.push_str(" class=\"muted\"");
    }
    out + ">"
}

/// Only the points that a line needs: the farthest from the straight way, and so on in both parts.
fn straightened(points: &[Point]) -> Vec<Point> {
    let (Some(&first), Some(&last)) = (points.first(), points.last()) else { return Vec::new() };
    if points.len() < 3 {
        return points.to_vec();
    }
    let (dx, dy) = (last.0 - first.0, last.1 - first.1);
    let long = dx.hypot(dy);
    let off = |&(x, y): &Point| {
        let (x, y) = (x - first.0, y - first.1);
        if long > 0.0 { (dx * y - dy * x).abs() / long } else { x.hypot(y) }
    };
    let inner = points[1..points.len() - 1].iter().map(off).enumerate();
    let Some((place, away)) = inner.max_by(|one, other| one.1.total_cmp(&other.1)) else {
        return points.to_vec();
    };
    if away <= TOLERANCE {
        return vec![first, last];
    }
    let mut kept = straightened(&points[..=place + 1]);
    kept.pop();
    kept.extend(straightened(&points[place + 1..]));
    kept
}

#[cfg(test)]
mod tests {
    use super::shorter;

    const LINE: &str =
        "<polyline fill=\"none\" opacity=\"1\" stroke=\"var(--ink)\" stroke-width=\"5\"";

    #[test]
    fn dashes_of_one_paint_become_one_path_without_needless_points() {
        let svg = format!(
            "<svg>\n{LINE} points=\"0,4 4,4 8,4 \"/>\n{LINE} points=\"12,4 16,4 20,8 \"/>\n</svg>\n"
        );
        let d = "M0 4h8m4 0h4l4 4";
        let path =
            format!("<path fill=\"none\" stroke=\"var(--ink)\" stroke-width=\"5\" d=\"{d}\"/>");
        assert_eq!(shorter(&svg), format!("<svg>{path}</svg>"));
    }

    #[test]
    fn another_paint_is_another_path_and_the_order_stays() {
        let other = LINE.replace("ink", "record");
        let svg = format!("{LINE} points=\"0,4 8,4 \"/>\n{other} points=\"0,4 8,4 \"/>\n");
        let out = shorter(&svg);
        assert_eq!(out.matches("<path").count(), 2);
        assert!(out.find("--ink") < out.find("--record"));
    }

    #[test]
    fn dots_become_round_ends_of_lines_without_length() {
        let dot = |x| {
            format!(
                "<circle cx=\"{x}\" cy=\"3\" r=\"6\" opacity=\"1\" fill=\"red\" stroke=\"none\"/>"
            )
        };
        assert_eq!(
            shorter(&format!("{}\n{}\n", dot(10), dot(30))),
            "<path fill=\"none\" stroke=\"red\" stroke-width=\"12\" stroke-linecap=\"round\" \
             d=\"M10 3h0m20 0h0\"/>"
        );
    }

    #[test]
    fn words_stay_and_leave_their_face_to_the_sheet() {
        let svg = "<text x=\"19\" y=\"88\" dy=\"0.5ex\" text-anchor=\"end\" font-family=\"Roboto\" \
                   font-size=\"52.00000000000001\" opacity=\"1\" fill=\"var(--ink2)\">\nall of it\n</text>\n";
        assert_eq!(
            shorter(svg),
            "<text x=\"19\" y=\"88\" dy=\"0.5ex\" text-anchor=\"end\" font-size=\"52\" \
             class=\"muted\">all of it</text>"
        );
    }

    #[test]
    fn a_curve_stays_within_the_tolerance() {
        let points: Vec<_> =
            (0..=100).map(|x| (f64::from(x), (f64::from(x) / 9.0).sin() * 40.0)).collect();
        let kept = super::straightened(&points);
        assert!(kept.len() < 60 && kept.first() == points.first() && kept.last() == points.last());
        for &(x, y) in &points {
            let after = kept.iter().position(|point| point.0 >= x).unwrap().max(1);
            let ((x0, y0), (x1, y1)) = (kept[after - 1], kept[after]);
            let on = y0 + (x - x0) / (x1 - x0) * (y1 - y0);
            assert!((on - y).abs() < 6.0 * super::TOLERANCE, "{x}");
        }
    }
}
