//! A picture as an SVG file that stands alone: its title and sentence, where it is from and its link,
//! with paints of its own and no font, style sheet or address to fetch.

use std::fmt::Write;

/// Space around everything, in CSS pixels.
const MARGIN: f64 = 24.0;

/// A sheet is never narrower: its words need room.
const NARROWEST: f64 = 420.0;

/// The colours of words, those of the light theme.
const INK: &str = "#1A2230";
const INK3: &str = "#5C6475";
const RULE: &str = "#DCD4C4";

const SERIF: &str = "Charter, 'Iowan Old Style', Georgia, 'Noto Serif', serif";
const SANS: &str = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/// A part of a picture where it lies on the page: an SVG drawing of its own, in a box.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// Left, top, width and height in the picture, in CSS pixels.
    pub place: [f64; 4],
    /// The drawing's `viewBox`.
    pub view_box: String,
    /// Elements, already escaped and with their own paints.
    pub drawing: String,
    /// Whether what lies outside the box is shown.
    pub overflows: bool,
}

/// All that a file says.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// What the picture shows, in a few words.
    pub title: String,
    /// The same as a sentence: the finding.
    pub sentence: String,
    /// Where it is from, and how far to trust it.
    pub source: String,
    /// The link that opens the page it is from.
    pub address: String,
    /// Width and height of the picture, in CSS pixels.
    pub size: [f64; 2],
    /// Its parts, those behind first.
    pub pieces: Vec<Piece>,
}

/// A file's text and how large it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawn {
    /// The file.
    pub svg: String,
    /// Width and height, in CSS pixels.
    pub size: [f64; 2],
}

impl Sheet {
    /// The file.
    #[must_use]
    pub fn drawn(&self) -> Drawn {
        let [wide, high] = self.size;
        let inner = wide.max(NARROWEST);
        let width = (inner + 2.0 * MARGIN).ceil();
        let mut body = String::new();
        let mut y = MARGIN;
        let title = [22.0, 600.0];
        y = words(&mut body, &self.title, y, inner, title, (SERIF, INK));
        y += 14.0;
        let left = MARGIN + (inner - wide) / 2.0;
        for piece in &self.pieces {
            put(&mut body, piece, [left, y]);
        }
        y += high + 14.0;
        y = words(&mut body, &self.sentence, y, inner, [15.0, 400.0], (SANS, INK));
        y += 12.0;
        let _infallible = write!(
            body,
            "<path d=\"M{MARGIN} {y:.1}h{inner:.1}\" stroke=\"{RULE}\" stroke-width=\"1\"/>"
        );
        y += 8.0;
        y = words(&mut body, &self.source, y, inner, [12.0, 400.0], (SANS, INK3));
        y = words(&mut body, &self.address, y + 2.0, inner, [12.0, 400.0], (SANS, INK3));
        let height = (y + MARGIN).ceil();
        let (heading, sentence) = (escaped(&self.title), escaped(&self.sentence));
        let svg = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" aria-labelledby=\"title desc\">\n\
             <title id=\"title\">{heading}</title>\n<desc id=\"desc\">{sentence}</desc>\n\
             <rect width=\"{width}\" height=\"{height}\" fill=\"#FFFFFF\"/>\n{body}\n</svg>\n"
        );
        Drawn { svg, size: [width, height] }
    }
}

fn put(body: &mut String, piece: &Piece, [left, top]: [f64; 2]) {
    let [x, y, width, height] = piece.place;
    let shown = if piece.overflows { " overflow=\"visible\"" } else { "" };
    let _infallible = writeln!(
        body,
        "<svg x=\"{:.2}\" y=\"{:.2}\" width=\"{width:.2}\" height=\"{height:.2}\" viewBox=\"{}\"{shown}>{}</svg>",
        left + x,
        top + y,
        escaped(&piece.view_box),
        piece.drawing
    );
}

/// Words from the height `y` down, in lines that fit; the height below them.
fn words(
    body: &mut String,
    text: &str,
    mut y: f64,
    room: f64,
    [size, weight]: [f64; 2],
    (face, ink): (&str, &str),
) -> f64 {
    // No face that is asked for is wider, on the average.
    let fit = (room / (size * 0.56)).floor().max(8.0);
    for line in lines(text, fit) {
        y += size * 1.35;
        let _infallible = writeln!(
            body,
            "<text x=\"{MARGIN}\" y=\"{:.1}\" font-family=\"{face}\" font-size=\"{size}\" \
             font-weight=\"{weight}\" fill=\"{ink}\">{}</text>",
            y - size * 0.3,
            escaped(&line)
        );
    }
    y
}

/// The text in lines of at most `fit` letters; a word that is longer, such as a link, is broken.
fn lines(text: &str, fit: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let letters: Vec<char> = word.chars().collect();
        for (index, part) in chunks(&letters, fit).enumerate() {
            match lines.last_mut() {
                Some(line)
                    if index == 0
                        && (line.chars().count() + 1 + part.chars().count()) as f64 <= fit =>
                {
                    line.push(' ');
                    line.push_str(&part);
                }
                _ => lines.push(part),
            }
        }
    }
    lines
}

fn chunks(letters: &[char], fit: f64) -> impl Iterator<Item = String> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "eight or more")]
    let fit = fit.max(8.0) as usize;
    letters.chunks(fit).map(|chunk| chunk.iter().collect())
}

/// Text between tags or in an attribute. Characters that XML cannot hold are left out.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' => out.push(c),
            '\u{fffe}' | '\u{ffff}' => {}
            _ if c.is_control() => {}
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> Sheet {
        Sheet {
            title: "Six ropes & a <knot>".to_owned(),
            sentence: "Strain falls on three, “rises” on two.".to_owned(),
            source: "Middle Out 0.1.0. Illustrative.".to_owned(),
            address: format!("https://example.org/?view=sandbox&on={}", "M1:0.5,".repeat(60)),
            size: [800.0, 400.0],
            pieces: vec![Piece {
                place: [0.0, 0.0, 800.0, 400.0],
                view_box: "0 0 80 40".to_owned(),
                drawing: "<rect width=\"80\" height=\"40\" fill=\"#D9EAE8\"/>".to_owned(),
                overflows: false,
            }],
        }
    }

    #[test]
    fn the_file_names_what_it_shows_and_fetches_nothing() {
        let Drawn { svg, size } = sheet().drawn();
        assert!(svg.contains("<title id=\"title\">Six ropes &amp; a &lt;knot&gt;</title>"));
        assert!(svg.contains("<desc id=\"desc\">Strain falls on three, “rises” on two.</desc>"));
        assert!(svg.contains(&format!("viewBox=\"0 0 {} {}\"", size[0], size[1])));
        for outside in ["url(", "href", "<style", "@import", "var(", "class="] {
            assert!(!svg.contains(outside), "{outside}");
        }
    }

    #[test]
    fn a_long_link_is_broken_and_whole() {
        let sheet = sheet();
        let lines = lines(&sheet.address, 60.0);
        assert!(lines.len() > 5 && lines.iter().all(|line| line.chars().count() <= 60));
        assert_eq!(lines.concat(), sheet.address);
        let long = sheet.drawn().size[1];
        let short = Sheet { address: "https://example.org/".to_owned(), ..sheet }.drawn().size[1];
        assert!(long > short + 30.0, "{long} {short}");
    }

    #[test]
    fn words_break_between_words_first() {
        assert_eq!(lines("one two three four", 9.0), ["one two", "three", "four"]);
        assert_eq!(lines("  ", 9.0), Vec::<String>::new());
        assert_eq!(lines("abcdefghijkl mn", 8.0), ["abcdefgh", "ijkl mn"]);
    }

    #[test]
    fn what_xml_cannot_hold_is_left_out() {
        assert_eq!(escaped("a\u{0}\u{1b}\"<&>\u{ffff}b"), "a&quot;&lt;&amp;&gt;b");
    }

    #[test]
    fn a_narrow_picture_keeps_room_for_its_words() {
        let narrow = Sheet { size: [120.0, 80.0], ..sheet() }.drawn();
        assert!(narrow.size[0] >= NARROWEST);
    }
}
