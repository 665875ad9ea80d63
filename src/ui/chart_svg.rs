//! A chart as SVG in the light theme's own colours.

use crate::chart::ChartSpec;
use crate::chart::Palette;
use crate::chart::SUBPIXELS;
use crate::chart::draw;
use plotters::prelude::SVGBackend;

/// plotters' SVG backend takes sizes for points and divides them by this.
const LETTERS: f64 = 1.24;

/// Width and height in plot units, and the whole SVG document; empty where it cannot be drawn.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sizes are small and positive"
)]
pub(crate) fn light(spec: &ChartSpec) -> ((u32, u32), String) {
    let mut svg = String::new();
    let units = |css: f64| (css * f64::from(SUBPIXELS)).round() as u32;
    let size = (units(spec.size.width), units(spec.size.height));
    // Writing into a string cannot fail; an empty picture leaves its words.
    let drawn = draw(SVGBackend::with_string(&mut svg, size), spec, &Palette::LIGHT, LETTERS);
    if drawn.is_err() {
        svg.clear();
    }
    (size, svg)
}

/// The same as a drawing to be put into another: its `viewBox`, and what is inside its outer element.
pub(crate) fn inner(spec: &ChartSpec) -> Option<(String, String)> {
    let ((width, height), svg) = light(spec);
    let (_, rest) = svg.split_once("<svg")?;
    let (_, rest) = rest.split_once('>')?;
    let (drawing, _) = rest.rsplit_once("</svg>")?;
    Some((format!("0 0 {width} {height}"), drawing.trim().to_owned()))
}
