//! The picture of each beat as a file of its own: for editors that let no frame through, and in place of a
//! frame until it is there. The same figures as on the page as served, with their paints inside.

use crate::story::Beat;
use crate::story::Tales;
use crate::ui::beat::static_picture;
use crate::ui::opening::land;
use crate::ui::static_page::Painter;
use std::collections::BTreeSet;
use std::fmt::Write;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;

/// The sheets that paint pictures, in the order of the page.
const SHEETS: [&str; 9] = [
    include_str!("../../styles/tokens.css"),
    include_str!("../../styles/figures.css"),
    include_str!("../../styles/charts.css"),
    include_str!("../../styles/houses.css"),
    include_str!("../../styles/line.css"),
    include_str!("../../styles/plane.css"),
    include_str!("../../styles/ropes.css"),
    include_str!("../../styles/tanks.css"),
    include_str!("../../styles/chairs.css"),
];

/// Width of a picture, and the space around what is in it.
const WIDTH: f64 = 680.0;
const SPACE: f64 = 20.0;

/// Narrower drawings are icons beside words.
const LEAST: f64 = 300.0;

#[derive(Properties, PartialEq)]
pub(crate) struct StillProps {
    pub(crate) beat: Beat,
    pub(crate) paint: Painter,
}

/// What is drawn on the page as served.
#[component]
pub(crate) fn Still(props: &StillProps) -> Html {
    if props.beat == Beat::Record {
        return html! { { land() } };
    }
    static_picture(props.beat, &Tales::default(), props.paint)
}

/// The picture of a beat as a document, from what the page as served shows, under its title.
pub(crate) fn document(shown: &str, title: &str) -> String {
    let drawings = drawings(shown);
    // A strip stands under what it belongs to.
    let strip = drawings.iter().any(|drawing| drawing.width > 6.0 * drawing.height);
    let alone = strip || drawings.len() == 1;
    let inner = WIDTH - 2.0 * SPACE;
    let column = if alone { inner } else { (inner - SPACE) / 2.0 };
    let (mut body, mut y) = (String::new(), SPACE);
    for line in lines(title) {
        y += 28.0;
        // Writing into a `String` cannot fail.
        let _ = write!(
            body,
            "<text class=\"picture-title\" x=\"{SPACE}\" y=\"{}\">{line}</text>",
            y - 6.0
        );
    }
    y += SPACE / 2.0;
    for row in drawings.chunks(if alone { 1 } else { 2 }) {
        let mut high: f64 = 0.0;
        for (place, drawing) in row.iter().enumerate() {
            let height = (column / drawing.width * drawing.height).round();
            let x = SPACE + place as f64 * (column + SPACE);
            let _ = write!(
                body,
                "<svg x=\"{x}\" y=\"{y}\" width=\"{column}\" height=\"{height}\" viewBox=\"0 0 {} {}\" overflow=\"visible\">{}</svg>",
                drawing.width, drawing.height, drawing.inside
            );
            high = high.max(height);
        }
        y += high + SPACE;
    }
    let classes = classes(&body);
    let sheet: String =
        SHEETS.iter().map(|sheet| painted(&without_comments(sheet), &classes)).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{y}\" \
         viewBox=\"0 0 {WIDTH} {y}\" role=\"img\"><title>{0}</title><style>{sheet}\
         .picture-title{{font:600 22px/1.2 var(--serif)}}</style>\
         <rect width=\"{WIDTH}\" height=\"{y}\" fill=\"var(--card)\"/>{body}</svg>\n",
        escaped(title),
    )
}

/// One drawing: its size and what is in it.
struct Drawing {
    width: f64,
    height: f64,
    inside: String,
}

/// The drawings of a page, without icons and without those for phones.
fn drawings(shown: &str) -> Vec<Drawing> {
    let mut found: Vec<(String, Drawing)> = Vec::new();
    for piece in shown.split("<svg").skip(1) {
        let Some((head, rest)) = piece.split_once('>') else { continue };
        let Some((inside, _)) = rest.split_once("</svg>") else { continue };
        let attribute = |name: &str| {
            let (_, value) = head.split_once(&format!(" {name}=\""))?;
            value.split_once('"').map(|(value, _)| value.to_owned())
        };
        let sizes: Vec<f64> = attribute("viewBox")
            .unwrap_or_default()
            .split(' ')
            .filter_map(|number| number.parse().ok())
            .collect();
        let [_, _, width, height] = sizes[..] else { continue };
        let narrow = attribute("class").is_some_and(|class| class.contains("narrow"));
        let name = attribute("aria-label").unwrap_or_default();
        // What is drawn twice, for wide pages and for phones, has one name.
        let twice = !name.is_empty() && found.iter().any(|(other, _)| *other == name);
        if width >= LEAST && !narrow && !twice {
            found.push((name, Drawing { width, height, inside: inside.to_owned() }));
        }
    }
    found.into_iter().map(|(_, drawing)| drawing).collect()
}

/// A title in lines that fit.
fn lines(title: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in title.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + word.chars().count() < 58 => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.iter().map(|line| escaped(line)).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn classes(body: &str) -> BTreeSet<&str> {
    let values = body.split(" class=\"").skip(1).filter_map(|rest| rest.split('"').next());
    values.flat_map(str::split_whitespace).collect()
}

fn without_comments(sheet: &str) -> String {
    let mut pieces = sheet.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.filter_map(|piece| piece.split_once("*/")).fold(first, |all, (_, rest)| all + rest)
}

/// The rules of a sheet that paint something of these classes, and the tokens, by day and by night.
fn painted(sheet: &str, classes: &BTreeSet<&str>) -> String {
    let (mut out, mut rest) = (String::new(), sheet);
    while let Some((head, after)) = rest.split_once('{') {
        let mut depth = 1;
        let end = after.find(|c: char| {
            depth += i32::from(c == '{') - i32::from(c == '}');
            depth == 0
        });
        let Some(end) = end else { break };
        let (body, head) = (&after[..end], head.trim());
        rest = &after[end + 1..];
        if head.starts_with("@media") {
            let night = head.contains("prefers-color-scheme") && !head.contains("contrast");
            let inside = if night { painted(body, classes) } else { String::new() };
            if !inside.is_empty() {
                let _ = write!(out, "{head}{{{inside}}}");
            }
        } else if !head.starts_with('@') {
            let kept: Vec<&str> =
                head.split(',').map(str::trim).filter(|one| paints(one, classes)).collect();
            if !kept.is_empty() {
                let body: Vec<&str> = body.split_whitespace().collect();
                let _ = write!(out, "{}{{{}}}", kept.join(","), body.join(" "));
            }
        }
    }
    out
}

/// Whether a selector is of the root, or of shapes that the picture has.
fn paints(selector: &str, classes: &BTreeSet<&str>) -> bool {
    const ROOTS: [&str; 2] = [":root", ":root:not([data-theme])"];
    let part = |part: &str| match part.strip_prefix('.') {
        Some(names) => names.split('.').all(|name| classes.contains(name)),
        None => matches!(part, "svg" | "text" | "path" | "g"),
    };
    ROOTS.contains(&selector) || selector.split(' ').all(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_paints_the_picture_is_kept_by_day_and_by_night() {
        let sheet = "/* a */ @font-face { src: url(x) } :root { --ink: #000; }
            .rope, .dial { fill: var(--ink); } .panel .rope { x: 1 }
            @media (prefers-color-scheme: dark) { :root:not([data-theme]) { --ink: #fff } }
            @media (width < 9px) { .rope { y: 1 } } svg text { z: 1 }";
        let kept = painted(&without_comments(sheet), &BTreeSet::from(["rope"]));
        assert_eq!(
            kept,
            ":root{--ink: #000;}.rope{fill: var(--ink);}\
             @media (prefers-color-scheme: dark){:root:not([data-theme]){--ink: #fff}}svg text{z: 1}"
        );
    }

    #[test]
    fn icons_and_drawings_for_phones_are_left_out() {
        let svg = |attributes: &str| format!("<p><svg {attributes}><g></g></svg></p>");
        let page = [
            svg("class=\"x\" viewBox=\"0 0 336 204\" aria-label=\"a\""),
            svg(" viewBox=\"0 0 336 204\" aria-label=\"a\""),
            svg(" viewBox=\"0 0 22 16\""),
            svg(" class=\"land-narrow\" viewBox=\"0 0 336 204\""),
        ]
        .concat();
        assert_eq!(drawings(&page).len(), 1);
        let document = document(&page, "A & B");
        assert!(document.contains("<title>A &amp; B</title>") && !document.contains("url("));
    }
}
