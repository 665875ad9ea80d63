//! A plotters backend on a `<canvas>` that is sharp on any screen.

use plotters_backend::BackendColor;
use plotters_backend::BackendCoord;
use plotters_backend::BackendStyle;
use plotters_backend::BackendTextStyle;
use plotters_backend::DrawingBackend;
use plotters_backend::DrawingErrorKind;
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::CanvasRenderingContext2d;
use web_sys::HtmlCanvasElement;

use super::size::Extent;

type Failure = DrawingErrorKind<<CanvasBackend as DrawingBackend>::ErrorType>;

/// A canvas measured in plot units, a whole number of them to the CSS pixel.
pub struct Surface {
    inner: CanvasBackend,
    context: CanvasRenderingContext2d,
    units: (u32, u32),
}

impl Surface {
    /// Fit the canvas to `extent` and return a backend for it with `subpixels` plot units to the
    /// CSS pixel. `None` where the browser gives no canvas context.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "sizes are small and positive"
    )]
    pub fn new(canvas: &HtmlCanvasElement, extent: Extent, subpixels: u32) -> Option<Self> {
        let device = |css: f64| (css * extent.ratio).round().max(1.0) as u32;
        canvas.set_width(device(extent.width)); // also clears, and resets the transform
        canvas.set_height(device(extent.height));
        let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        let scale = extent.ratio / f64::from(subpixels);
        context.set_transform(scale, 0.0, 0.0, scale, 0.0, 0.0).ok()?;
        context.set_line_join("round");
        context.set_line_cap("round");
        let units = |css: f64| (css * f64::from(subpixels)).round().max(1.0) as u32;
        Some(Self {
            inner: CanvasBackend::with_canvas_object(canvas.clone())?,
            context,
            units: (units(extent.width), units(extent.height)),
        })
    }
}

// Every method is forwarded, or plotters' slow default rasterisers would take over.
impl DrawingBackend for Surface {
    type ErrorType = <CanvasBackend as DrawingBackend>::ErrorType;

    fn get_size(&self) -> (u32, u32) {
        self.units
    }

    fn ensure_prepared(&mut self) -> Result<(), Failure> {
        self.inner.ensure_prepared()
    }

    fn present(&mut self) -> Result<(), Failure> {
        self.inner.present()
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Result<(), Failure> {
        self.inner.draw_pixel(at, color)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Result<(), Failure> {
        self.inner.draw_line(from, to, style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        one: BackendCoord,
        other: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Result<(), Failure> {
        self.inner.draw_rect(one, other, style, fill)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        points: I,
        style: &S,
    ) -> Result<(), Failure> {
        self.inner.draw_path(points, style)
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Result<(), Failure> {
        self.inner.draw_circle(centre, radius, style, fill)
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        points: I,
        style: &S,
    ) -> Result<(), Failure> {
        self.inner.fill_polygon(points, style)
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        at: BackendCoord,
    ) -> Result<(), Failure> {
        self.inner.draw_text(text, style, at)
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
    ) -> Result<(u32, u32), Failure> {
        // The backend's own way inserts a styled element, which a strict policy blocks.
        let (face, size) = (style.family(), style.size());
        self.context.set_font(&format!("{} {size}px {}", style.style().as_str(), face.as_str()));
        let width = self.context.measure_text(text).map_or(0.0, |measured| measured.width());
        Ok((width.ceil() as u32, size.ceil() as u32))
    }
}
