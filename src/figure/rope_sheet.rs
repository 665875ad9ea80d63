//! Ropes beside their ledger: several rows on a stage, or one alone on a phone.

use super::bet::{Plot, seal};
use super::ledger::{Entry, Measure, arrows, rule};
use super::lettering;
use super::rope::{Net, Pull, Rope};
use super::scene::{Anchor, Scene, Shape, Transform, group, number, path, text};
use super::tag::{TagState, tag};

/// Width of a sheet.
const WIDTH: f64 = 820.0;
/// Left and right post of a rope.
const POSTS: (f64, f64) = (228.0, 504.0);
/// Where the ledger's rule stands.
const RULE: f64 = 652.0;
/// From one row to the next.
const ROW: f64 = 88.0;
/// The posts of the first row.
const FIRST: f64 = 60.0;
/// Where a bet's flag begins.
const FLAG: f64 = 720.0;

/// One rope with its words and its line of the ledger.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Name of the rope.
    pub name: String,
    /// Where its sign comes from; may be empty.
    pub source: String,
    /// What stands at its posts.
    pub posts: [String; 2],
    /// When it is shown; may be empty.
    pub when: String,
    /// The rope as it is.
    pub now: Pull,
    /// The rope as it was.
    pub before: Option<Pull>,
    /// What changed.
    pub net: Net,
    /// Tension-years eased, as far as they are drawn.
    pub eased: f64,
    /// Tension-years created, as far as they are drawn.
    pub created: f64,
    /// What the stub says.
    pub due: Option<String>,
    /// What lies under the two arrows where the rope stands alone; may be empty.
    pub notes: [String; 2],
    /// The words of the bet on it, and whether the answer is out.
    pub bet: Option<(String, bool)>,
}

impl Row {
    fn entry(&self) -> Entry<'_> {
        Entry { eased: self.eased, created: self.created, due: self.due.as_deref() }
    }

    fn rope<'a>(&self, width: f64, sag: f64, posts: Option<[&'a str; 2]>) -> Rope<'a> {
        Rope { width, sag, now: self.now, before: self.before, net: self.net, posts }
    }
}

/// The words that all rows share.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetWords {
    /// Over the left arrows.
    pub eased: String,
    /// Over the right arrows.
    pub created: String,
    /// How the ropes are read; one line.
    pub key: String,
    /// What the seal over the ledger says; none once it is broken.
    pub sealed: Option<String>,
    /// At the dashed knot of a rope that stands alone.
    pub without: String,
    /// At its knot.
    pub now: String,
}

/// Rows of ropes beside one ledger, 820 wide.
#[must_use]
pub fn sheet(rows: &[Row], words: &SheetWords) -> Scene {
    let height = FIRST + ROW * rows.len() as f64 - 26.0;
    let middle = f64::midpoint(POSTS.0, POSTS.1);
    let mut shapes = vec![
        group(Transform::at(RULE, 26.0), "", rule(height - 32.0, [&words.eased, &words.created])),
        text(middle, 16.0, Anchor::Middle, "t13 muted", &words.key),
    ];
    for (place, row) in rows.iter().enumerate() {
        let y = FIRST + ROW * place as f64;
        shapes.extend(row_at(row, y));
        if place + 1 < rows.len() {
            shapes.push(path(format!("M0 {}H{}", number(y + 66.0), number(WIDTH)), "grid"));
        }
    }
    if let Some(sealed) = &words.sealed {
        let over =
            Plot { left: 528.0, top: 30.0, right: WIDTH, bottom: height - 4.0, letters: 15.0 };
        shapes.push(seal(&over, sealed, None));
    }
    for (place, row) in rows.iter().enumerate() {
        if let Some((words, said)) = &row.bet {
            shapes.extend(pennant(FLAG, FIRST + ROW * place as f64 + 7.0, words, *said));
        }
    }
    Scene { width: WIDTH, height, shapes }
}

fn row_at(row: &Row, y: f64) -> Vec<Shape> {
    let (left, right) = POSTS;
    let [from, to] = &row.posts;
    let rope = row.rope(right - left, 46.0, Some([from, to])).drawn();
    let measure = Measure { unit: 176.0, height: 22.0, room: WIDTH - RULE };
    vec![
        text(0.0, y + 6.0, Anchor::Start, "t17 strong", &row.name),
        text(0.0, y + 27.0, Anchor::Start, "t13 muted", &row.source),
        group(Transform::at(left, y), "", vec![rope]),
        text(0.0, y + 47.0, Anchor::Start, "t13", &row.when),
        group(Transform::at(RULE, y + 7.0), "", vec![arrows(&row.entry(), measure)]),
    ]
}

/// The flag of a bet lying in its row: marigold while it can be changed, white once it is said.
fn pennant(x: f64, y: f64, words: &str, said: bool) -> [Shape; 2] {
    let length = lettering::width(words, 13.0) + 32.0;
    let d = format!(
        "M{} {}h{length}l-9 14 9 14h-{length}z",
        number(x),
        number(y - 14.0),
        length = number(length)
    );
    let (cloth, letters) =
        if said { ("flag-said", "t13 strong") } else { ("flag-held", "t13 strong on-held") };
    [path(d, cloth), text(x + 9.0, y + 4.5, Anchor::Start, letters, words)]
}

/// A record at a border: it stands before it, or has crossed to a share of its way (0..1). 80 by 22.
#[must_use]
pub fn crossing(share: f64) -> Shape {
    let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
    let state = if share > 0.0 { TagState::Arrived } else { TagState::Made };
    let shapes = vec![path("M42-7V29", "border-line"), tag(state, 16.0 + 52.0 * share, 11.0, 0.68)];
    group(Transform::NONE, "crossing", shapes)
}

/// One rope alone, 336 wide, with its ledger underneath unless the answer is hidden.
#[must_use]
pub fn alone(row: &Row, words: &SheetWords) -> Scene {
    const LEFT: f64 = 8.0;
    let width = 336.0;
    let rope = row.rope(width - 2.0 * LEFT, 50.0, None);
    let mut shapes = vec![
        text(0.0, 15.0, Anchor::Start, "t15", &row.posts[0]),
        text(width, 15.0, Anchor::End, "t15", &row.posts[1]),
        group(Transform::at(LEFT, 38.0), "", vec![rope.drawn()]),
    ];
    if words.sealed.is_some() {
        if let Some((words, said)) = &row.bet {
            let length = lettering::width(words, 13.0) + 32.0;
            shapes.extend(pennant((width - length) / 2.0, 102.0, words, *said));
        }
        return Scene { width, height: 118.0, shapes };
    }
    shapes.extend(labels(row, words, &rope, LEFT, 38.0, width));
    let centre = width / 2.0;
    let measure = Measure { unit: 268.0, height: 26.0, room: centre };
    shapes.push(group(
        Transform::at(centre, 136.0),
        "",
        rule(44.0, [&words.eased, &words.created]),
    ));
    shapes.push(group(Transform::at(centre, 157.0), "", vec![arrows(&row.entry(), measure)]));
    let [left, right] = &row.notes;
    shapes.push(text(centre - 12.0, 198.0, Anchor::End, "t15 muted", left));
    shapes.push(text(centre + 12.0, 198.0, Anchor::Start, "t15 muted", right));
    Scene { width, height: 204.0, shapes }
}

/// Words at the knots, kept apart.
fn labels(
    row: &Row,
    words: &SheetWords,
    rope: &Rope,
    left: f64,
    top: f64,
    width: f64,
) -> Vec<Shape> {
    let when = if row.when.is_empty() { &words.now } else { &row.when };
    let half = lettering::width(when, 13.0) / 2.0;
    let (x, y) = rope.knot(row.now);
    let x = (left + x).max(half).min(width - half);
    let mut shapes = vec![text(x, top + y + 25.0, Anchor::Middle, "t13 strong halo", when)];
    if let Some(before) = row.before {
        let (was, down) = rope.knot(before);
        let wide = lettering::width(&words.without, 13.0);
        let right = left + was >= x;
        let fits_right = x + half + 12.0 + wide <= width;
        let (at, anchor) = if (right && fits_right) || x - half - 12.0 - wide < 0.0 {
            ((left + was - 10.0).max(x + half + 12.0).min(width - wide), Anchor::Start)
        } else {
            ((left + was + 10.0).min(x - half - 12.0).max(wide), Anchor::End)
        };
        let down = top + down.max(y) + 25.0;
        shapes.push(text(at, down, anchor, "t13 muted halo", &words.without));
    }
    shapes
}

#[cfg(test)]
mod tests {
    use super::super::painting::{classes, is_painted, unpainted};
    use super::*;

    const SHEETS: [&str; 2] =
        [include_str!("../../styles/figures.css"), include_str!("../../styles/ropes.css")];
    /// Names of groups that stand for what they hold and paint nothing.
    const UNPAINTED: [&str; 5] = ["ledger", "due", "crossing", "tag", "sealed"];

    fn row(number: usize, intensity: f64) -> Row {
        let words = |text: &str| text.to_owned();
        Row {
            name: words("One rule, local fit"),
            source: words("HAN06 ●"),
            posts: [words("One rule"), words("Local fit")],
            when: words("year 4"),
            now: Pull::of(number, intensity, 0.3),
            before: Some(Pull::of(number, 0.5, 0.6)),
            net: [Net::Eased, Net::Created, Net::Both, Net::Neither][number % 4],
            eased: 0.26,
            created: 0.52,
            due: Some(words("year 12")),
            notes: [words("at the border"), words("on your wards")],
            bet: Some((words("You: slack"), number.is_multiple_of(2))),
        }
    }

    fn scenes() -> Vec<Scene> {
        let words = SheetWords { sealed: Some("place your bet".to_owned()), ..Default::default() };
        let rows: Vec<Row> = (0..6).map(|place| row(place, place as f64 / 5.0)).collect();
        let mut scenes = vec![sheet(&rows, &words), sheet(&rows, &SheetWords::default())];
        scenes.extend(rows.iter().map(|row| alone(row, &words)));
        scenes.extend(rows.iter().map(|row| alone(row, &SheetWords::default())));
        let button = |share: f64| super::super::rope::button(Pull::of(1, share, 0.1), Net::Both);
        scenes.extend((0..=10).map(|step| button(f64::from(step) / 10.0)));
        let shapes = vec![crossing(0.0), crossing(1.0), crossing(f64::NAN)];
        scenes.push(Scene { width: 80.0, height: 22.0, shapes });
        scenes
    }

    #[test]
    fn every_class_is_painted() {
        let shapes: Vec<Shape> = scenes().into_iter().flat_map(|scene| scene.shapes).collect();
        let missing = unpainted(&classes(&shapes), &SHEETS, &UNPAINTED);
        assert!(missing.is_empty(), "{missing:?}");
        for width in 2..=16 {
            assert!(is_painted(&SHEETS, &format!("w{width}")), "w{width}");
        }
    }

    #[test]
    fn nothing_drawn_is_out_of_numbers() {
        for scene in scenes() {
            let svg = scene.to_svg();
            assert!(!svg.contains("NaN") && !svg.contains("inf") && !svg.contains("style="));
        }
    }

    #[test]
    fn a_sealed_ledger_says_nothing_of_the_rope_alone() {
        let words = SheetWords { sealed: Some(String::new()), ..Default::default() };
        let svg = alone(&row(1, 0.3), &words).to_svg();
        assert!(!svg.contains("arrow-") && !svg.contains("year 12"));
    }

    #[test]
    fn words_at_the_knots_stay_in_the_picture_and_apart() {
        let words = SheetWords { without: "without it".to_owned(), ..Default::default() };
        for now in -10..=10 {
            for before in -10..=10 {
                let pull = |step: i32| Pull { intensity: 0.3, tilt: f64::from(step) / 10.0 };
                let row = Row { now: pull(now), before: Some(pull(before)), ..row(1, 0.3) };
                let rope = row.rope(320.0, 50.0, None);
                let rooms: Vec<(f64, f64)> = labels(&row, &words, &rope, 8.0, 38.0, 336.0)
                    .iter()
                    .map(|shape| match shape {
                        Shape::Text { x, anchor, text, .. } => {
                            let wide = lettering::width(text, 13.0);
                            let from = match anchor {
                                Anchor::Start => *x,
                                Anchor::Middle => x - wide / 2.0,
                                Anchor::End => x - wide,
                            };
                            (from, from + wide)
                        }
                        _ => panic!("words"),
                    })
                    .collect();
                let [one, other] = rooms[..] else { panic!("two labels") };
                assert!(one.0 > other.1 + 4.0 || other.0 > one.1 + 4.0, "{now} {before} {rooms:?}");
                assert!(rooms.iter().all(|room| room.0 >= -0.1 && room.1 <= 336.1), "{rooms:?}");
            }
        }
    }
}
