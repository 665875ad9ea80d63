//! A plotters backend on a `<canvas>` that is sharp on any screen, and keeps what it was told last.

use plotters_backend::BackendColor;
use plotters_backend::BackendCoord;
use plotters_backend::BackendStyle;
use plotters_backend::BackendTextStyle;
use plotters_backend::DrawingBackend;
use plotters_backend::DrawingErrorKind;
use plotters_backend::text_anchor::HPos;
use plotters_backend::text_anchor::VPos;
use std::cell::Cell;
use std::cell::RefCell;
use std::collections::HashMap;
use std::convert::Infallible;
use std::f64::consts::TAU;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::CanvasRenderingContext2d;
use web_sys::HtmlCanvasElement;

use super::size::Extent;

type Outcome = Result<(), DrawingErrorKind<Infallible>>;

/// A canvas measured in plot units, a whole number of them to the CSS pixel. Clones draw on the same.
///
/// What is drawn with one pen is one path: a hundred dots of ink are one order, not a hundred.
#[derive(Clone)]
pub struct Surface(Rc<Held>);

struct Held {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
    extent: Extent,
    units: (u32, u32),
    /// Device pixels to the plot unit.
    scale: f64,
    /// What the path is drawn with that was begun and is not drawn yet.
    pen: Cell<Option<Pen>>,
    words: RefCell<HashMap<String, Word>>,
}

/// Words that were drawn once, on a canvas of their own.
#[derive(Clone)]
struct Word {
    canvas: HtmlCanvasElement,
    /// In device pixels, as wide as the words and this much more on either side.
    width: f64,
}

/// Device pixels around words that were drawn once.
const ROOM: f64 = 2.0;

/// Words that are kept; where there are more, they are numbers that change.
const MOST_WORDS: usize = 64;

/// What a path is drawn with.
#[derive(Clone, Copy, PartialEq)]
enum Pen {
    /// Colour, its opacity, and the width of the line.
    Stroke((u8, u8, u8), f64, u32),
    /// Colour and its opacity.
    Fill((u8, u8, u8), f64),
}

impl Pen {
    fn stroke(style: &impl BackendStyle) -> Self {
        let BackendColor { rgb, alpha } = style.color();
        Self::Stroke(rgb, alpha, style.stroke_width())
    }

    const fn fill(colour: BackendColor) -> Self {
        Self::Fill(colour.rgb, colour.alpha)
    }

    /// Whether two paths look the same as one: not where what lies behind shines through.
    fn joins(self, other: Self) -> bool {
        let (Self::Stroke(_, alpha, _) | Self::Fill(_, alpha)) = self;
        self == other && alpha >= 1.0
    }
}

impl Surface {
    /// Fit the canvas to `extent` and return a backend for it with `subpixels` plot units to the
    /// CSS pixel. `None` where the browser gives no canvas context.
    #[must_use]
    pub fn new(canvas: &HtmlCanvasElement, extent: Extent, subpixels: u32) -> Option<Self> {
        let device = |css: f64| pixels(css * extent.ratio);
        canvas.set_width(device(extent.width)); // also clears, and resets the transform
        canvas.set_height(device(extent.height));
        let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        let scale = extent.ratio / f64::from(subpixels);
        context.set_transform(scale, 0.0, 0.0, scale, 0.0, 0.0).ok()?;
        context.set_line_join("round");
        context.set_line_cap("round");
        let units = |css: f64| pixels(css * f64::from(subpixels));
        let units = (units(extent.width), units(extent.height));
        let canvas = canvas.clone();
        let (pen, words) = (Cell::new(None), RefCell::default());
        Some(Self(Rc::new(Held { canvas, context, extent, units, scale, pen, words })))
    }

    /// The same surface with nothing on it, where it still fits; else `None`.
    #[must_use]
    pub fn cleared(&self, canvas: &HtmlCanvasElement, extent: Extent) -> Option<Self> {
        let Held { canvas: own, context, extent: fits, units, .. } = &*self.0;
        if own != canvas || *fits != extent {
            return None;
        }
        self.0.pen.set(None);
        context.clear_rect(0.0, 0.0, f64::from(units.0), f64::from(units.1));
        Some(self.clone())
    }

    /// Begin a path, or go on with the one that is drawn with the same pen.
    fn with(&self, pen: Pen) -> &CanvasRenderingContext2d {
        let Held { context, pen: old, .. } = &*self.0;
        if !old.get().is_some_and(|old| old.joins(pen)) {
            self.flush();
            old.set(Some(pen));
            context.begin_path();
        }
        context
    }

    /// Draw what was begun.
    fn flush(&self) {
        let context = &self.0.context;
        match self.0.pen.take() {
            None => {}
            Some(Pen::Stroke(rgb, alpha, width)) => {
                context.set_stroke_style_str(&css(rgb, alpha));
                context.set_line_width(f64::from(width));
                context.stroke();
            }
            Some(Pen::Fill(rgb, alpha)) => {
                context.set_fill_style_str(&css(rgb, alpha));
                context.fill();
            }
        }
    }

    /// Draw through the points.
    fn trace(&self, pen: Pen, points: impl IntoIterator<Item = BackendCoord>) {
        let mut points = points.into_iter().map(|(x, y)| (f64::from(x), f64::from(y)));
        let Some((x, y)) = points.next() else { return };
        let context = self.with(pen);
        context.move_to(x, y);
        for (x, y) in points {
            context.line_to(x, y);
        }
    }

    /// Words as a picture, drawn once: a browser looks through the page's styles at every font.
    fn word<S: BackendTextStyle>(&self, text: &str, style: &S) -> Option<Word> {
        let Held { canvas, scale, words, .. } = &*self.0;
        let font = font(style);
        let BackendColor { rgb, alpha } = style.color();
        let colour = css(rgb, alpha);
        let name = [font.as_str(), &colour, text].join("\n");
        if let Some(word) = words.borrow().get(&name) {
            return Some(word.clone());
        }
        let own = canvas.owner_document()?.create_element("canvas").ok()?;
        let own: HtmlCanvasElement = own.dyn_into().ok()?;
        let context: CanvasRenderingContext2d = own.get_context("2d").ok()??.dyn_into().ok()?;
        context.set_font(&font);
        let width = (context.measure_text(text).ok()?.width() * scale).ceil();
        let height = (2.0 * style.size() * scale).ceil();
        own.set_width(pixels(width + 2.0 * ROOM));
        own.set_height(pixels(height));
        context.set_transform(*scale, 0.0, 0.0, *scale, ROOM, (height / 2.0).round()).ok()?;
        context.set_font(&font);
        context.set_text_baseline("middle");
        context.set_fill_style_str(&colour);
        context.fill_text(text, 0.0, 0.0).ok()?;
        let word = Word { canvas: own, width };
        let mut words = words.borrow_mut();
        if words.len() >= MOST_WORDS {
            words.clear();
        }
        words.insert(name, word.clone());
        Some(word)
    }
}

fn font<S: BackendTextStyle>(style: &S) -> String {
    format!("{} {}px {}", style.style().as_str(), style.size(), style.family().as_str())
}

/// A length that a canvas can have.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small and positive")]
fn pixels(length: f64) -> u32 {
    length.round().max(1.0) as u32
}

fn css((red, green, blue): (u8, u8, u8), alpha: f64) -> String {
    format!("rgba({red},{green},{blue},{alpha})")
}

// Every method is our own, or plotters' slow default rasterisers would take over.
impl DrawingBackend for Surface {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.0.units
    }

    fn ensure_prepared(&mut self) -> Outcome {
        Ok(())
    }

    fn present(&mut self) -> Outcome {
        self.flush();
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Outcome {
        let (x, y) = (f64::from(at.0), f64::from(at.1));
        self.with(Pen::fill(color)).rect(x, y, 1.0, 1.0);
        Ok(())
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Outcome {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        one: BackendCoord,
        other: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Outcome {
        let corners = [one, (other.0, one.1), other, (one.0, other.1)];
        if fill {
            return self.fill_polygon(corners, style);
        }
        self.draw_path(corners.into_iter().chain([one]), style)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        points: I,
        style: &S,
    ) -> Outcome {
        self.trace(Pen::stroke(style), points);
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Outcome {
        let context = self.with(if fill { Pen::fill(style.color()) } else { Pen::stroke(style) });
        let (x, y, radius) = (f64::from(centre.0), f64::from(centre.1), f64::from(radius));
        context.move_to(x + radius, y);
        // Refused only for a radius below nothing.
        let _refused = context.arc(x, y, radius, 0.0, TAU);
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        points: I,
        style: &S,
    ) -> Outcome {
        self.trace(Pen::fill(style.color()), points);
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        at: BackendCoord,
    ) -> Outcome {
        self.flush();
        let Held { context, scale, .. } = &*self.0;
        // A picture without letters has its table beside it.
        let Some(word) = self.word(text, style) else { return Ok(()) };
        let before = match style.anchor().h_pos {
            HPos::Left => 0.0,
            HPos::Center => word.width / 2.0,
            HPos::Right => word.width,
        };
        // All letters of a chart stand on the middle of their line.
        debug_assert!(matches!(style.anchor().v_pos, VPos::Center));
        let (width, height) = (f64::from(word.canvas.width()), f64::from(word.canvas.height()));
        // On whole pixels of the screen, or the letters would blur.
        let x = (f64::from(at.0) * scale - before).round() - ROOM;
        let y = (f64::from(at.1) * scale).round() - (height / 2.0).round();
        let _refused = context.draw_image_with_html_canvas_element_and_dw_and_dh(
            &word.canvas,
            x / scale,
            y / scale,
            width / scale,
            height / scale,
        );
        Ok(())
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "sizes are small and positive"
    )]
    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let word = self.word(text, style);
        let width = word.map_or(0.0, |word| word.width / self.0.scale);
        Ok((width.ceil() as u32, style.size().ceil() as u32))
    }
}
