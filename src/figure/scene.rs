//! The picture as data: shapes in drawing order, each with the class that paints it.

use std::fmt::Write;

/// A picture: a box from 0,0 and the shapes in it, the first one undermost.
///
/// Shapes may lie outside the box; whoever shows the picture decides whether they are seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Width of the view box.
    pub width: f64,
    /// Height of the view box.
    pub height: f64,
    /// The shapes, undermost first.
    pub shapes: Vec<Shape>,
}

/// Which of its two drawings a picture is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frame {
    /// For a stage beside a panel.
    Wide,
    /// For one column.
    Narrow,
}

/// Which point of a line of words stands at its position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The words begin there.
    Start,
    /// The words are centred there.
    Middle,
    /// The words end there.
    End,
}

impl Anchor {
    /// The value of SVG's `text-anchor`.
    #[must_use]
    pub const fn svg(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Where a group stands: moved, then turned, then scaled.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Transform {
    /// Move to the right.
    pub x: f64,
    /// Move down.
    pub y: f64,
    /// Turn clockwise, in degrees.
    pub rotate: f64,
    /// Enlarge.
    pub scale: f64,
}

impl Transform {
    /// Leaves a group where it is.
    pub const NONE: Self = Self { x: 0.0, y: 0.0, rotate: 0.0, scale: 1.0 };

    /// Moves to a point.
    #[must_use]
    pub const fn at(x: f64, y: f64) -> Self {
        Self { x, y, ..Self::NONE }
    }

    /// The same, enlarged.
    #[must_use]
    pub const fn scaled(self, scale: f64) -> Self {
        Self { scale, ..self }
    }

    /// The same, turned clockwise by degrees.
    #[must_use]
    pub const fn turned(self, rotate: f64) -> Self {
        Self { rotate, ..self }
    }

    /// The value of SVG's `transform`, empty when nothing changes.
    #[must_use]
    pub fn svg(&self) -> String {
        let mut parts = Vec::new();
        if self.x != 0.0 || self.y != 0.0 {
            parts.push(format!("translate({} {})", number(self.x), number(self.y)));
        }
        if self.rotate != 0.0 {
            parts.push(format!("rotate({})", number(self.rotate)));
        }
        if (self.scale - 1.0).abs() > f64::EPSILON {
            parts.push(format!("scale({})", decimals(self.scale, 2)));
        }
        parts.join(" ")
    }
}

/// One thing drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A line or an outline.
    Path {
        /// Path data.
        d: String,
        /// Paint.
        class: &'static str,
    },
    /// A circle.
    Circle {
        /// Centre, across.
        cx: f64,
        /// Centre, down.
        cy: f64,
        /// Radius.
        r: f64,
        /// Paint.
        class: &'static str,
    },
    /// An upright rectangle.
    Rect {
        /// Left edge.
        x: f64,
        /// Top edge.
        y: f64,
        /// Width.
        width: f64,
        /// Height.
        height: f64,
        /// Radius of the corners.
        rx: f64,
        /// Paint.
        class: &'static str,
    },
    /// One line of words.
    Text {
        /// The anchored point.
        x: f64,
        /// The line the letters stand on.
        y: f64,
        /// Which point of the words that is.
        anchor: Anchor,
        /// Paint and size.
        class: &'static str,
        /// The words.
        text: String,
    },
    /// Shapes that stand and move together.
    Group {
        /// Where they stand.
        transform: Transform,
        /// A name to animate or paint by; may be empty.
        class: &'static str,
        /// The shapes, undermost first.
        shapes: Vec<Shape>,
    },
}

/// A line or an outline.
#[must_use]
pub fn path(d: impl Into<String>, class: &'static str) -> Shape {
    Shape::Path { d: d.into(), class }
}

/// A circle.
#[must_use]
pub const fn circle(cx: f64, cy: f64, r: f64, class: &'static str) -> Shape {
    Shape::Circle { cx, cy, r, class }
}

/// A rectangle with square corners.
#[must_use]
pub const fn rect(x: f64, y: f64, width: f64, height: f64, class: &'static str) -> Shape {
    Shape::Rect { x, y, width, height, rx: 0.0, class }
}

/// One line of words.
#[must_use]
pub fn text(x: f64, y: f64, anchor: Anchor, class: &'static str, words: &str) -> Shape {
    Shape::Text { x, y, anchor, class, text: words.to_owned() }
}

/// Shapes that stand and move together.
#[must_use]
pub const fn group(transform: Transform, class: &'static str, shapes: Vec<Shape>) -> Shape {
    Shape::Group { transform, class, shapes }
}

impl Scene {
    /// The value of SVG's `viewBox`.
    #[must_use]
    pub fn view_box(&self) -> String {
        format!("0 0 {} {}", number(self.width), number(self.height))
    }

    /// The picture as a standalone SVG document; paint still comes from a stylesheet.
    #[must_use]
    pub fn to_svg(&self) -> String {
        let mut out = String::with_capacity(4096);
        let _ = write!(
            out,
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="{}">"#,
            self.view_box()
        );
        for shape in &self.shapes {
            shape.write(&mut out);
        }
        out.push_str("</svg>");
        out
    }
}

impl Shape {
    fn write(&self, out: &mut String) {
        // Writing into a `String` cannot fail.
        let _ = match self {
            Self::Path { d, class } => {
                write!(out, r#"<path d="{}"{}/>"#, escaped(d), class_of(class))
            }
            Self::Circle { cx, cy, r, class } => write!(
                out,
                r#"<circle cx="{}" cy="{}" r="{}"{}/>"#,
                number(*cx),
                number(*cy),
                number(*r),
                class_of(class)
            ),
            Self::Rect { x, y, width, height, rx, class } => write!(
                out,
                r#"<rect x="{}" y="{}" width="{}" height="{}" rx="{}"{}/>"#,
                number(*x),
                number(*y),
                number(width.max(0.0)),
                number(height.max(0.0)),
                number(*rx),
                class_of(class)
            ),
            Self::Text { x, y, anchor, class, text } => write!(
                out,
                r#"<text x="{}" y="{}" text-anchor="{}"{}>{}</text>"#,
                number(*x),
                number(*y),
                anchor.svg(),
                class_of(class),
                escaped(text)
            ),
            Self::Group { transform, class, shapes } => {
                let moved = transform.svg();
                let moved =
                    if moved.is_empty() { moved } else { format!(r#" transform="{moved}""#) };
                let opened = write!(out, "<g{moved}{}>", class_of(class));
                for shape in shapes {
                    shape.write(out);
                }
                out.push_str("</g>");
                opened
            }
        };
    }
}

fn class_of(class: &str) -> String {
    if class.is_empty() { String::new() } else { format!(r#" class="{class}""#) }
}

fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

/// A length as SVG writes it: a tenth of a unit is less than can be seen; what is not a number
/// becomes 0.
#[must_use]
pub fn number(value: f64) -> String {
    let mut out = String::with_capacity(7);
    push_number(&mut out, value);
    out
}

/// The same at the end of what is written already.
pub fn push_number(out: &mut String, value: f64) {
    push_decimals(out, value, 1);
}

fn decimals(value: f64, most: u32) -> String {
    let mut out = String::new();
    push_decimals(&mut out, value, most);
    out
}

/// Digit by digit: a picture is full of numbers, and a line that follows the hand has a hundred of them.
fn push_decimals(out: &mut String, value: f64, most: u32) {
    let mut unit = 10_u32.pow(most);
    let steps = (value * f64::from(unit)).round_ties_even();
    if !steps.is_finite() {
        out.push('0');
        return;
    }
    if steps.abs() >= 1e9 {
        let _ = write!(out, "{value}");
        return;
    }
    if steps < 0.0 {
        out.push('-');
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "under 1e9")]
    let mut steps = steps.abs() as u32;
    while unit > 1 && steps.is_multiple_of(10) {
        steps /= 10;
        unit /= 10;
    }
    push_whole(out, steps / unit);
    let mut part = steps % unit;
    if unit > 1 {
        out.push('.');
    }
    while unit > 1 {
        unit /= 10;
        push_whole(out, part / unit);
        part %= unit;
    }
}

fn push_whole(out: &mut String, whole: u32) {
    if whole >= 10 {
        push_whole(out, whole / 10);
    }
    out.push(char::from(b'0' + (whole % 10) as u8));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_always_numbers() {
        assert_eq!(number(12.0), "12");
        assert_eq!(number(12.345), "12.3");
        assert_eq!(number(-0.001), "0");
        assert_eq!(number(100.0), "100");
        assert_eq!(number(f64::NAN), "0");
        assert_eq!(number(f64::INFINITY), "0");
        assert_eq!(number(-0.04), "0");
        assert_eq!(number(-12.06), "-12.1");
        assert_eq!(number(1e12), "1000000000000");
        for (value, written) in [(0.05, "0.05"), (1.5, "1.5"), (0.999, "1"), (20.07, "20.07")] {
            assert_eq!(decimals(value, 2), written);
        }
    }

    #[test]
    fn words_cannot_break_out_of_the_picture() {
        let scene = Scene {
            width: 10.0,
            height: 5.0,
            shapes: vec![text(1.0, 2.0, Anchor::End, "t13", "a < b & \"c\"")],
        };
        assert_eq!(
            scene.to_svg(),
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5"><text x="1" y="2" text-anchor="end" class="t13">a &lt; b &amp; &quot;c&quot;</text></svg>"#
        );
    }

    #[test]
    fn a_group_that_does_not_move_says_nothing_about_moving() {
        assert_eq!(Transform::NONE.svg(), "");
        assert_eq!(
            Transform::at(3.0, 4.0).turned(6.0).scaled(1.75).svg(),
            "translate(3 4) rotate(6) scale(1.75)"
        );
    }

    #[test]
    fn no_shape_has_a_negative_size() {
        let scene = Scene {
            width: 1.0,
            height: 1.0,
            shapes: vec![rect(0.0, 0.0, -4.0, f64::NAN, "water")],
        };
        assert!(scene.to_svg().contains(r#"width="0" height="0""#));
    }
}
