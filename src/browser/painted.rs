//! Pictures on the page as they are painted: drawings with paints of their own instead of classes, so
//! that they look the same away from the page.

use super::page::set_root_attribute;
use wasm_bindgen::JsCast;
use web_sys::CssStyleDeclaration;
use web_sys::Element;
use web_sys::HtmlCanvasElement;
use web_sys::Node;
use web_sys::window;

/// Pictures smaller than this, either way in CSS pixels, are signs beside words.
const SMALLEST: f64 = 60.0;

/// What a drawing says of its geometry.
const GEOMETRY: [&str; 18] = [
    "d",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "x",
    "y",
    "x1",
    "y1",
    "x2",
    "y2",
    "width",
    "height",
    "points",
    "transform",
    "dx",
    "dy",
];

/// Paints that parts take from what they lie in, with their values where nothing is said.
const PAINTS: [(&str, &str); 16] = [
    ("fill", "#000000"),
    ("fill-opacity", "1"),
    ("stroke", "none"),
    ("stroke-opacity", "1"),
    ("stroke-width", "1px"),
    ("stroke-dasharray", "none"),
    ("stroke-linecap", "butt"),
    ("stroke-linejoin", "miter"),
    ("paint-order", "normal"),
    ("text-anchor", "start"),
    ("dominant-baseline", "auto"),
    ("letter-spacing", "normal"),
    ("font-family", ""),
    ("font-size", ""),
    ("font-weight", "400"),
    ("font-style", "normal"),
];

type Paints = [String; PAINTS.len()];

/// A picture that the page shows now.
#[derive(Clone, PartialEq)]
pub struct Picture(Element);

/// A part of a picture, in its own box.
pub struct PaintedPart {
    /// Left, top, width and height in the picture, in CSS pixels.
    pub place: [f64; 4],
    /// The part's `viewBox`.
    pub view_box: String,
    /// Elements of SVG, escaped, with their own paints.
    pub drawing: String,
    /// Whether what lies outside the box is shown.
    pub overflows: bool,
}

/// A picture as it is painted.
pub struct Painted {
    /// Width and height in CSS pixels.
    pub size: [f64; 2],
    /// Its parts, those behind first.
    pub parts: Vec<PaintedPart>,
}

/// The pictures inside what `selector` names: those with a name that are shown now, largest first.
#[must_use]
pub fn pictures(selector: &str) -> Vec<Picture> {
    let wanted = format!("{selector} svg[role=img], {selector} canvas[role=img]");
    let mut found: Vec<(f64, Picture)> = all(&wanted)
        .into_iter()
        .filter_map(|element| {
            let box_ = element.get_bounding_client_rect();
            let (width, height) = (box_.width(), box_.height());
            let large = width >= 2.0 * SMALLEST && height >= SMALLEST / 2.0;
            large.then(|| (width * height, Picture(element)))
        })
        .collect();
    found.sort_by(|one, other| other.0.total_cmp(&one.0));
    found.into_iter().map(|(_, picture)| picture).collect()
}

/// Every row of the first table inside what `selector` names, cell by cell.
#[must_use]
pub fn table_rows(selector: &str) -> Vec<Vec<String>> {
    let Some(table) = all(&format!("{selector} table")).into_iter().next() else {
        return Vec::new();
    };
    let cells = |row: &Element| within(row, "th, td").iter().map(words).collect();
    within(&table, "tr").iter().map(cells).collect()
}

fn words(element: &Element) -> String {
    let text = element.text_content().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn elements(list: Result<web_sys::NodeList, wasm_bindgen::JsValue>) -> Vec<Element> {
    let Ok(list) = list else { return Vec::new() };
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
}

fn all(selector: &str) -> Vec<Element> {
    let document = window().and_then(|window| window.document());
    document.map(|page| elements(page.query_selector_all(selector))).unwrap_or_default()
}

fn within(element: &Element, selector: &str) -> Vec<Element> {
    elements(element.query_selector_all(selector))
}

impl Picture {
    /// What a screen reader hears for it.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.get_attribute("aria-label").unwrap_or_default()
    }

    /// The picture painted as the theme `theme` paints it, whatever theme the page has. What is on a
    /// canvas is asked of `drawn`: its `viewBox` and its drawing.
    #[must_use]
    pub fn painted(
        &self,
        theme: &str,
        drawn: impl Fn(&HtmlCanvasElement) -> Option<(String, String)>,
    ) -> Painted {
        let root = window().and_then(|window| window.document()?.document_element());
        let before = root.and_then(|root| root.get_attribute("data-theme"));
        // Read and put back before the browser paints again: nobody sees it.
        set_root_attribute("data-theme", Some(theme));
        let painted = self.read(drawn);
        set_root_attribute("data-theme", before.as_deref());
        painted
    }

    fn read(&self, drawn: impl Fn(&HtmlCanvasElement) -> Option<(String, String)>) -> Painted {
        let whole = self.0.get_bounding_client_rect();
        let layers = match self.0.parent_element() {
            // Figures lie under and over the lines of a chart, in the same box.
            Some(parent) if self.0.has_type::<HtmlCanvasElement>() => {
                within(&parent, "svg, canvas")
            }
            _ => vec![self.0.clone()],
        };
        let part = |layer: &Element| {
            let place = layer.get_bounding_client_rect();
            let (width, height) = (place.width(), place.height());
            if width <= 0.0 || height <= 0.0 {
                return None;
            }
            let (view_box, drawing, overflows) = match layer.dyn_ref::<HtmlCanvasElement>() {
                Some(canvas) => {
                    let (view_box, drawing) = drawn(canvas)?;
                    (view_box, drawing, false)
                }
                None => drawing(layer, width, height)?,
            };
            let (x, y) = (place.x() - whole.x(), place.y() - whole.y());
            Some(PaintedPart { place: [x, y, width, height], view_box, drawing, overflows })
        };
        let parts = layers.iter().filter_map(part).collect();
        Painted { size: [whole.width(), whole.height()], parts }
    }
}

/// An `svg` element's `viewBox`, what is in it, and whether it shows what lies outside.
fn drawing(svg: &Element, width: f64, height: f64) -> Option<(String, String, bool)> {
    let view_box = svg.get_attribute("viewBox").unwrap_or(format!("0 0 {width} {height}"));
    let overflows = style(svg)?.get_property_value("overflow").ok()? == "visible";
    let mut out = String::new();
    let nothing_said = PAINTS.map(|(_, usual)| usual.to_owned());
    let paints = painted_as(&style(svg)?);
    open(&mut out, "g", svg, &[], &paints, &nothing_said);
    children(&mut out, svg, &paints);
    out.push_str("</g>");
    Some((view_box, out, overflows))
}

fn style(element: &Element) -> Option<CssStyleDeclaration> {
    window()?.get_computed_style(element).ok().flatten()
}

fn painted_as(style: &CssStyleDeclaration) -> Paints {
    let mut paints = PAINTS.map(|(name, _)| style.get_property_value(name).unwrap_or_default());
    for (colour, opacity) in [(0, 1), (2, 3)] {
        if let Some((ink, covers)) = colour_and_cover(&paints[colour]) {
            paints[colour] = ink;
            let so_far: f64 = paints[opacity].parse().unwrap_or(1.0);
            paints[opacity] = (so_far * covers).to_string();
        }
    }
    paints
}

fn children(out: &mut String, of: &Element, paints: &Paints) {
    let nodes = of.child_nodes();
    for node in (0..nodes.length()).filter_map(|index| nodes.get(index)) {
        if node.node_type() == Node::TEXT_NODE {
            escape(out, &node.text_content().unwrap_or_default());
        } else if let Ok(element) = node.dyn_into::<Element>() {
            child(out, &element, paints);
        }
    }
}

fn child(out: &mut String, element: &Element, around: &Paints) {
    let tag = element.tag_name();
    let shapes =
        ["g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon", "text", "tspan"];
    let Some(style) = style(element).filter(|_| shapes.contains(&tag.as_str())) else { return };
    let is = |name: &str, value: &str| style.get_property_value(name).is_ok_and(|is| is == value);
    if is("display", "none") || (is("visibility", "hidden") && tag != "g") {
        return;
    }
    let opacity = style.get_property_value("opacity").unwrap_or_default();
    let own = [("opacity", opacity)];
    let own = if own[0].1 == "1" { &own[..0] } else { &own[..] };
    let paints = painted_as(&style);
    open(out, &tag, element, own, &paints, around);
    children(out, element, &paints);
    out.push_str("</");
    out.push_str(&tag);
    out.push('>');
}

/// The opening tag: geometry, and paints where they are not those around it.
fn open(
    out: &mut String,
    tag: &str,
    element: &Element,
    own: &[(&str, String)],
    paints: &Paints,
    around: &Paints,
) {
    out.push('<');
    out.push_str(tag);
    let mut attribute = |name: &str, value: &str| {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        escape(out, value);
        out.push('"');
    };
    if element.tag_name() != "svg" {
        for name in GEOMETRY {
            if let Some(value) = element.get_attribute(name) {
                attribute(name, &value);
            }
        }
    }
    for (name, value) in own {
        attribute(name, value);
    }
    for ((name, _), (now, before)) in PAINTS.iter().zip(paints.iter().zip(around)) {
        if now != before {
            attribute(name, now.trim_end_matches("px"));
        }
    }
    out.push('>');
}

/// A computed colour as six digits, and how much it covers; `None` for `none` and what is not known.
fn colour_and_cover(text: &str) -> Option<(String, f64)> {
    let (kind, rest) = text.split_once('(')?;
    let rest = rest.strip_suffix(')')?;
    let (rest, scale) = match kind {
        "rgb" | "rgba" => (rest, 1.0),
        "color" => (rest.strip_prefix("srgb ")?, 255.0),
        _ => return None,
    };
    let parts: Vec<f64> = rest
        .split([' ', ',', '/'])
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    let [red, green, blue] = *parts.get(..3)? else { return None };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "kept in a byte")]
    let byte = |value: f64| (value * scale).round().clamp(0.0, 255.0) as u8;
    let ink = format!("#{:02X}{:02X}{:02X}", byte(red), byte(green), byte(blue));
    Some((ink, parts.get(3).copied().unwrap_or(1.0)))
}

fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::colour_and_cover;

    #[test]
    fn computed_colours_become_six_digits() {
        let read = |text: &str| colour_and_cover(text);
        assert_eq!(read("rgb(26, 34, 48)"), Some(("#1A2230".to_owned(), 1.0)));
        assert_eq!(read("rgba(255, 255, 255, 0.5)"), Some(("#FFFFFF".to_owned(), 0.5)));
        assert_eq!(read("color(srgb 1 0.5 0 / 0.25)"), Some(("#FF8000".to_owned(), 0.25)));
        assert_eq!(read("none"), None);
        assert_eq!(read("color(display-p3 1 1 1)"), None);
        assert_eq!(read("rgb(1, 2)"), None);
    }
}
