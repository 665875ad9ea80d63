//! What is written twice, in the charts and in the styles, is the same in both.

use middle_out::chart::Palette;
use middle_out::chart::Plot;
use middle_out::chart::Rgb;
use middle_out::chart::Size;
use std::path::Path;

fn sheet(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()))
}

/// What follows `start` in a sheet, up to the brace that closes it.
fn block<'a>(sheet: &'a str, start: &str) -> &'a str {
    let (_, rest) = sheet.split_once(start).unwrap_or_else(|| panic!("no {start}"));
    let mut depth = 1;
    let closed = |c: char| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        depth == 0
    };
    &rest[..rest.find(closed).unwrap_or_else(|| panic!("{start} is not closed"))]
}

/// The value of a property or token in a block.
fn value<'a>(block: &'a str, name: &str) -> &'a str {
    let mut declarations = block.lines().map(str::trim);
    let found = declarations.find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    found.unwrap_or_else(|| panic!("no {name} in {block}")).trim().trim_end_matches(';')
}

fn colour(text: &str) -> Rgb {
    let digits = text.strip_prefix('#').unwrap_or_else(|| panic!("{text} is no colour"));
    let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).unwrap();
    assert_eq!(digits.len(), 6, "{text}");
    (part(0), part(2), part(4))
}

#[test]
fn the_colours_of_the_charts_are_those_of_the_tokens() {
    let tokens = sheet("tokens.css");
    let dark = block(&tokens, "@media (prefers-color-scheme: dark) {");
    let contrast = block(&tokens, "@media (prefers-contrast: more) {");
    let themes = [
        (block(&tokens, "\n:root {"), Palette::LIGHT),
        (block(&tokens, "\n:root[data-theme=\"dark\"] {"), Palette::DARK),
        (block(dark, ":root:not([data-theme]) {"), Palette::DARK),
        (block(&tokens, "\n:root[data-theme=\"projector\"] {"), Palette::PROJECTOR),
        (block(contrast, ":root[data-theme=\"light\"] {"), Palette::PROJECTOR),
    ];
    for (theme, palette) in themes {
        for (name, rgb) in palette.named() {
            assert_eq!(colour(value(theme, name)), rgb, "{name} in {theme}");
        }
    }
}

/// Two colours alike would both become the first token's name in the picture as served.
#[test]
fn no_two_colours_of_the_light_palette_are_the_same() {
    let named = Palette::LIGHT.named();
    for (index, (name, rgb)) in named.iter().enumerate() {
        assert!(named[..index].iter().all(|(_, other)| other != rgb), "{name}");
    }
}

fn pixels(text: &str) -> f64 {
    let number = text.trim().strip_suffix("px").unwrap_or_else(|| panic!("{text} in pixels"));
    number.parse().unwrap()
}

/// `calc(58px - 22px)`: both numbers.
fn difference(text: &str) -> (f64, f64) {
    let inside = text.strip_prefix("calc(").and_then(|text| text.strip_suffix(')'));
    let (one, other) =
        inside.and_then(|text| text.split_once(" - ")).unwrap_or_else(|| panic!("{text}"));
    (pixels(one), pixels(other))
}

fn close(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-9
}

/// The puck of the slider stands on the flag's year at every size of the chart.
#[test]
fn the_slider_of_the_flag_lies_on_the_plot() {
    let sheet = sheet("charts.css");
    let slider = block(&sheet, "\n.chart > input[type=\"range\"] {");
    let narrow = block(&sheet, "@container (width < 560px) {");
    assert!(close(Size::NARROW, 560.0));
    let (left, half) = difference(value(slider, "left"));
    let (top, bottom) = (pixels(value(slider, "top")), pixels(value(slider, "bottom")));
    for thumb in ["-webkit-slider-thumb", "-moz-range-thumb"] {
        let thumb = block(&sheet, &format!("{thumb} {{"));
        assert!(close(pixels(value(thumb, "inline-size")), 2.0 * half), "{thumb}");
    }
    for width in [320.0, 559.9, 560.0, 776.0, 1920.0] {
        let size = Size { width, height: 470.0 };
        let right = if size.is_narrow() { value(narrow, "right") } else { value(slider, "right") };
        let (right, other_half) = difference(right);
        assert!(close(half, other_half));
        let plot = Plot::in_size(size, 10.0);
        // A browser moves the middle of the puck from half a puck inside one end to the other.
        let from = (left - half) + half;
        let to = width - (right - half) - half;
        for year in [0.0, 3.0, 10.0] {
            assert!(close(from + year / 10.0 * (to - from), plot.x(year)), "{year} at {width}");
        }
        assert!(close(top, plot.top), "the slider begins where the plot does");
        assert!(close(size.height - bottom, plot.bottom + half), "and ends half a puck below");
    }
}

/// Every sheet by name, without its comments.
fn sheets() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    let names = std::fs::read_dir(folder).expect("a folder of styles");
    let names = names.map(|file| file.expect("a file").file_name().into_string().expect("a name"));
    names.map(|name| (name.clone(), without_comments(&sheet(&name)))).collect()
}

fn without_comments(sheet: &str) -> String {
    let mut pieces = sheet.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |kept, piece| kept + piece.split_once("*/").map_or("", |(_, rest)| rest))
}

/// What stands before every brace that opens, and what it stands in.
fn heads(name: &str, sheet: &str) -> Vec<(String, Vec<String>)> {
    let (mut open, mut heads, mut head) = (Vec::new(), Vec::new(), String::new());
    for letter in sheet.chars() {
        match letter {
            '{' => {
                let said = std::mem::take(&mut head).trim().to_owned();
                heads.push((said.clone(), open.clone()));
                open.push(said);
            }
            '}' => {
                head.clear();
                assert!(open.pop().is_some(), "{name} closes more than it opens");
            }
            ';' => head.clear(),
            other => head.push(other),
        }
    }
    assert!(open.is_empty(), "{name} leaves open: {open:?}");
    heads
}

/// A rule left open swallows all that follow it, and no browser says so.
#[test]
fn every_rule_is_closed_and_stands_in_no_other() {
    for (name, sheet) in sheets() {
        for (head, around) in heads(&name, &sheet) {
            assert!(
                around.iter().all(|outer| outer.starts_with('@')),
                "{name}: {head} in {around:?}"
            );
        }
    }
}

#[test]
fn every_sheet_is_linked_and_has_one_idea() {
    let page = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("index.html"));
    let page = page.expect("the page");
    for (name, _) in sheets() {
        assert_eq!(page.matches(&format!("href=\"styles/{name}\"")).count(), 1, "{name}");
        assert!(sheet(&name).lines().count() <= 400, "{name} is long: split it by idea");
    }
}

fn sources(folder: &Path, into: &mut String) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            into.push_str(&std::fs::read_to_string(&path).expect("a source"));
        }
    }
}

#[test]
fn every_class_of_a_sheet_is_used() {
    let mut source = String::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut source);
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    // Every word of the sources: a class is one of them.
    let words: std::collections::BTreeSet<&str> = source.split(|c| !letter(c)).collect();
    for (name, sheet) in sheets() {
        for (head, _) in heads(&name, &sheet) {
            if head.starts_with('@') {
                continue;
            }
            for after in head.split('.').skip(1) {
                let class = &after[..after.find(|c| !letter(c)).unwrap_or(after.len())];
                // Beats name themselves.
                let beat = class.strip_prefix("beat-").is_some_and(|beat| words.contains(beat));
                let number = class.is_empty() || class.starts_with(|c: char| c.is_ascii_digit());
                assert!(beat || number || words.contains(class), "{name}: nothing is a .{class}");
            }
        }
    }
}
