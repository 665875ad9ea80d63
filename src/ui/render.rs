//! The page as served, rendered natively at build time.

use crate::app::Story;
use crate::chart::ChartSpec;
use crate::chart::Palette;
use crate::chart::SUBPIXELS;
use crate::chart::draw;
use crate::story::Beat;
use crate::story::Tales;
use crate::ui::beat::telling;
use crate::ui::static_page::Painter;
use crate::ui::static_page::StaticPage;
use crate::ui::static_page::StaticPageProps;
use crate::ui::still_chart::shorter;
use crate::ui::still_picture::Still;
use crate::ui::still_picture::StillProps;
use crate::ui::still_picture::document;
use crate::ui::text::say;
use crate::words::id;
use plotters::prelude::SVGBackend;

/// plotters' SVG backend takes sizes for points and divides them by this.
const LETTERS: f64 = 1.24;

/// A chart as an SVG element whose colours follow the theme.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sizes are small and positive"
)]
pub fn chart_svg(spec: &ChartSpec) -> String {
    let mut svg = String::new();
    let units = |css: f64| (css * f64::from(SUBPIXELS)).round() as u32;
    let size = (units(spec.size.width), units(spec.size.height));
    // Writing into a string cannot fail; an empty picture leaves its words.
    let drawn = draw(SVGBackend::with_string(&mut svg, size), spec, &Palette::LIGHT, LETTERS);
    if drawn.is_err() {
        return String::new();
    }
    for (token, (red, green, blue)) in Palette::LIGHT.named() {
        svg = svg.replace(&format!("#{red:02X}{green:02X}{blue:02X}"), &format!("var({token})"));
    }
    // Decorative: its sentence stands below it. Its size is that of the page, not of the plot.
    let dimensions = format!("width=\"{}\" height=\"{}\" ", size.0, size.1);
    svg.replacen(&dimensions, "aria-hidden=\"true\" ", 1)
}

/// The picture of every beat as an SVG document of its own, with its name in links.
pub async fn render_pictures() -> Vec<(&'static str, String)> {
    let (tales, story) = (Tales::default(), Story::default());
    let mut pictures = Vec::new();
    for beat in Beat::ALL {
        let paint = Painter(Some(|spec| shorter(&chart_svg(spec))));
        let props = move || StillProps { beat, paint };
        let shown =
            yew::LocalServerRenderer::<Still>::with_props(props()).hydratable(false).render().await;
        let title = telling(beat, &story, &tales)
            .map_or_else(|| say(id::OPENING_TITLE_FIRST), |telling| telling.after);
        pictures.push((beat.name(), document(&shown, &title)));
    }
    pictures
}

/// The whole page as served, without its document frame.
pub async fn render_static_page() -> String {
    let props = || StaticPageProps { paint: Painter(Some(|spec| shorter(&chart_svg(spec)))) };
    yew::LocalServerRenderer::<StaticPage>::with_props(props()).hydratable(false).render().await
}
