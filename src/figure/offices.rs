//! Two regional offices side by side: who works in them, what arrives inside, what crosses the border.

use super::building::Building;
use super::building::building;
use super::lettering;
use super::scene::Anchor;
use super::scene::Frame;
use super::scene::Scene;
use super::scene::Shape;
use super::scene::Transform;
use super::scene::group;
use super::scene::number;
use super::scene::path;
use super::scene::rect;
use super::scene::text;
use super::tag::tags;
use super::tag::ten;
use super::tank::Crew;
use super::tank::tank_of;

/// What two offices hold and what runs between them; shares, 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Offices {
    /// People hired in the left office and in the right one, 0 to 10.
    pub hired: [f64; 2],
    /// Who knows whom, left and right.
    pub water: [f64; 2],
    /// What is signed, left and right.
    pub bricks: [f64; 2],
    /// Water and bricks of the left office if nobody were hired: its water line stays dashed.
    pub otherwise: Option<(f64, f64)>,
    /// Share that would cross the border without what was done: the link stays dashed as thick.
    pub border_otherwise: Option<f64>,
    /// Share of records that arrive inside the left region.
    pub inside: f64,
    /// Share that crosses the border.
    pub border: f64,
    /// The left region has one system: all its buildings show the same screens.
    pub system: bool,
    /// The wide picture is alone on its stage and may be taller.
    pub alone: bool,
}

/// The words of the picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OfficeLabels {
    /// Over the left office.
    pub home: String,
    /// Over the right office.
    pub away: String,
    /// Beside the records inside, and what it was.
    pub inside: [String; 2],
    /// Beside the records across, and what it was.
    pub across: [String; 2],
    /// Beside the second fence post.
    pub post: String,
    /// On the flag of the bet; empty without one.
    pub flag: String,
    /// Whether the flag can still be moved.
    pub held: bool,
}

/// Where things stand in one frame.
struct Layout {
    width: f64,
    height: f64,
    /// Left edge, top edge, width of the two tanks; their height.
    home: (f64, f64, f64),
    away: (f64, f64, f64),
    tank: f64,
    title: f64,
    border: f64,
    posts: f64,
    /// Floor of the buildings, their scale on the left and on the right.
    ground: f64,
    scales: [f64; 2],
    /// Height of the ground's line at the left edge.
    line: f64,
    /// First tag, row, pitch and scale; then where the words begin and their line.
    inside: [f64; 6],
    across: [f64; 6],
    /// Where the second words of each stand.
    was: [(f64, f64); 2],
    strong: &'static str,
    flag: f64,
}

const WIDE: Layout = Layout {
    width: 800.0,
    height: 300.0,
    home: (70.0, 52.0, 252.0),
    away: (578.0, 52.0, 170.0),
    tank: 118.0,
    title: 33.0,
    border: 446.0,
    posts: 13.0,
    ground: 239.0,
    scales: [0.68, 0.58],
    line: 226.0,
    inside: [42.0, 272.0, 24.6, 0.6, 286.0, 268.0],
    across: [478.0, 272.0, 17.4, 0.43, 652.0, 268.0],
    was: [(286.0, 287.0), (652.0, 287.0)],
    strong: "t15 strong",
    flag: 182.0,
};

const TALL: Layout = Layout {
    width: 800.0,
    height: 590.0,
    home: (64.0, 70.0, 276.0),
    away: (564.0, 70.0, 188.0),
    tank: 290.0,
    title: 40.0,
    border: 446.0,
    posts: 13.0,
    ground: 494.0,
    scales: [0.95, 0.74],
    line: 476.0,
    inside: [42.0, 546.0, 24.6, 0.6, 286.0, 542.0],
    across: [478.0, 546.0, 17.4, 0.43, 652.0, 542.0],
    was: [(286.0, 561.0), (652.0, 561.0)],
    strong: "t15 strong",
    flag: 392.0,
};

const NARROW: Layout = Layout {
    width: 360.0,
    height: 236.0,
    home: (20.0, 34.0, 132.0),
    away: (246.0, 34.0, 98.0),
    tank: 74.0,
    title: 20.0,
    border: 198.0,
    posts: 9.0,
    ground: 160.0,
    scales: [0.44, 0.4],
    line: 152.0,
    inside: [20.0, 181.0, 16.4, 0.42, 12.0, 208.0],
    across: [218.0, 181.0, 14.2, 0.36, 212.0, 208.0],
    was: [(12.0, 226.0), (212.0, 226.0)],
    strong: "t13 strong",
    flag: 111.0,
};

/// The picture: 800 by 300, 800 by 590 where it is alone, or 360 by 236 in one column.
#[must_use]
pub fn offices(of: &Offices, labels: &OfficeLabels, frame: Frame) -> Scene {
    let at = match (frame, of.alone) {
        (Frame::Wide, false) => WIDE,
        (Frame::Wide, true) => TALL,
        (Frame::Narrow, _) => NARROW,
    };
    let mut shapes = ground(&at);
    shapes.extend(pipes(of, &at));
    let tank = |side: usize, place: (f64, f64, f64), otherwise| {
        let stocks = (of.water[side], of.bricks[side]);
        let crew = Crew { there: 5, hired: of.hired[side] };
        // A full rectangle behind it, so that no pipe shows through the glass.
        let back = rect(place.0, place.1, place.2, at.tank, "tank-back");
        [back, tank_of((place.0, place.1), (place.2, at.tank), stocks, otherwise, crew)]
    };
    shapes.extend(tank(0, at.home, of.otherwise));
    shapes.extend(tank(1, at.away, None));
    shapes.extend(buildings(of, &at));
    shapes.extend(fence(of, labels, &at));
    shapes.extend(words(of, labels, &at, frame));
    if !labels.flag.is_empty() {
        shapes.push(flag(labels, &at, of.system));
    }
    Scene { width: at.width, height: at.height, shapes }
}

fn ground(at: &Layout) -> Vec<Shape> {
    let (w, h, y) = (at.width, at.height, at.line);
    let step = w / 4.0;
    let line = format!(
        "M0 {}q{} -9 {} 0t{step} 0t{step} 0t{step} 0",
        number(y),
        number(step / 2.0),
        number(step)
    );
    let earth = format!("{line}V{}q0 12 -12 12H12q-12 0 -12 -12z", number(h - 12.0));
    let sky =
        Shape::Rect { x: 0.0, y: 0.0, width: w, height: h, rx: 12.0, class: "stratum-middle" };
    vec![sky, path(earth, "stratum-local"), path(line, "ground-line")]
}

/// How thick a link is for a share that arrives.
fn thick(share: f64, at: &Layout) -> f64 {
    let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
    (1.5 + 26.0 * share) * at.home.2 / WIDE.home.2
}

/// Where the three buildings of a region stand under its tank.
fn floors((left, _, width): (f64, f64, f64)) -> [f64; 3] {
    [0.1, 0.5, 0.9].map(|share| left + share * width)
}

fn pipes(of: &Offices, at: &Layout) -> Vec<Shape> {
    let inside = thick(of.inside, at);
    let top = at.home.1 + at.tank;
    let mut shapes: Vec<Shape> = floors(at.home)
        .into_iter()
        .map(|x| rect(x - inside / 2.0, top, inside, at.ground - top - 20.0, "pipe"))
        .collect();
    let across = thick(of.border, at);
    let from = at.home.0 + at.home.2;
    let middle = at.home.1 + 0.53 * at.tank;
    shapes.push(rect(from, middle - across / 2.0, at.away.0 - from, across, "pipe"));
    if let Some(otherwise) = of.border_otherwise {
        let ghost = thick(otherwise, at) + 5.0;
        shapes.push(rect(from, middle - ghost / 2.0, at.away.0 - from, ghost, "pipe-ghost"));
    }
    shapes
}

fn buildings(of: &Offices, at: &Layout) -> Vec<Shape> {
    let kinds = [Building::Surgery, Building::Hospital, Building::CareHome];
    let own = |place, scale: f64| {
        kinds
            .into_iter()
            .zip(floors(place))
            .map(move |(kind, x)| building(kind, x, at.ground, scale))
    };
    let mut shapes: Vec<Shape> = own(at.away, at.scales[1]).collect();
    if of.system {
        shapes.extend(floors(at.home).map(|x| alike(x, at.ground, at.scales[0])));
    } else {
        shapes.extend(own(at.home, at.scales[0]));
    }
    shapes
}

/// A building that looks like every other: one system, the same screens.
fn alike(x: f64, y: f64, scale: f64) -> Shape {
    let parts = vec![
        path("M-38 0v-54h76V0z", "outline"),
        path("M-38-38h76M-9 0v-18H9V0M-28-28h16v8h-16zM12-28h16v8H12z", "ink thin"),
    ];
    group(Transform::at(x, y).scaled(scale), "building", parts)
}

fn fence(of: &Offices, labels: &OfficeLabels, at: &Layout) -> Vec<Shape> {
    let (top, foot) = (at.title - 17.0, at.height - 14.0);
    let (middle, link) = (at.home.1 + 0.53 * at.tank, thick(of.border, at));
    let post = |x: f64| {
        let down = |from: f64, to: f64| format!("M{} {}V{}", number(x), number(from), number(to));
        // The link is cut where a fence crosses it.
        let gap = down(middle - link / 2.0 - 1.0, middle + link / 2.0 + 1.0);
        [path(gap, "post-gap"), path(down(top, foot), "border-line")]
    };
    if !of.system {
        return post(at.border).to_vec();
    }
    let mut shapes = [post(at.border - at.posts), post(at.border + at.posts)].concat();
    let x = at.border + at.posts + 9.0;
    if at.width > 400.0 {
        for (line, y) in halves(&labels.post).into_iter().zip([at.title + 47.0, at.title + 64.0]) {
            shapes.push(text(x, y, Anchor::Start, "t13 strong", &line));
        }
    }
    shapes
}

/// Words in two lines, broken at the space nearest to their middle.
fn halves(words: &str) -> Vec<String> {
    let uneven = |at: usize| (2 * at).abs_diff(words.len());
    match words.match_indices(' ').map(|(at, _)| at).min_by_key(|&at| uneven(at)) {
        Some(at) => vec![words[..at].to_owned(), words[at + 1..].to_owned()],
        None => vec![words.to_owned()],
    }
}

fn words(of: &Offices, labels: &OfficeLabels, at: &Layout, frame: Frame) -> Vec<Shape> {
    let right = at.away.0 + at.away.2;
    let away = if frame == Frame::Wide { "t15" } else { "t13" };
    let mut shapes = vec![
        text(at.home.0, at.title, Anchor::Start, at.strong, &labels.home),
        text(right, at.title, Anchor::End, away, &labels.away),
    ];
    let rows = [(of.inside, at.inside, &labels.inside), (of.border, at.across, &labels.across)];
    for ((share, [x, y, pitch, scale, from, line], said), was) in rows.into_iter().zip(at.was) {
        shapes.push(tags(&ten(share, 1.0), x, y, pitch, scale));
        shapes.push(text(from, line, Anchor::Start, at.strong, &said[0]));
        shapes.push(text(was.0, was.1, Anchor::Start, "t13", &said[1]));
    }
    shapes
}

/// The bet, planted on the border it is about.
fn flag(labels: &OfficeLabels, at: &Layout, system: bool) -> Shape {
    let small = at.width < 400.0;
    let (size, tall, word) = match (small, labels.held) {
        (true, true) => (13.0, 22.0, "t13 strong on-held"),
        (true, false) => (13.0, 22.0, "t13 strong"),
        (false, true) => (15.0, 30.0, "t15 strong on-held"),
        (false, false) => (15.0, 30.0, "t15 strong"),
    };
    let x = at.border + if system { at.posts } else { 0.0 };
    let room = at.width - x - 4.0;
    let long = (1.25 * lettering::width(&labels.flag, size) + 24.0).min(room);
    let cloth = format!(
        "M{} {}h{}l-11 {half} 11 {half}h-{}z",
        number(x),
        number(at.flag),
        number(long),
        number(long),
        half = number(tall / 2.0)
    );
    let class = if labels.held { "flag-held" } else { "flag-said" };
    let base = at.flag + tall / 2.0 + 0.35 * size;
    group(
        Transform::NONE,
        "flag",
        vec![path(cloth, class), text(x + 9.0, base, Anchor::Start, word, &labels.flag)],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn full() -> Offices {
        Offices {
            hired: [10.0, 0.0],
            water: [0.79, 0.67],
            bricks: [0.75, 0.49],
            otherwise: Some((0.67, 0.49)),
            border_otherwise: Some(0.42),
            inside: 0.52,
            border: 0.41,
            system: true,
            alone: false,
        }
    }

    #[test]
    fn nothing_is_out_of_numbers() {
        let labels = OfficeLabels { flag: "You: it opens".to_owned(), ..OfficeLabels::default() };
        let nothing =
            Offices { inside: f64::NAN, border: f64::INFINITY, hired: [f64::NAN; 2], ..full() };
        for frame in [Frame::Wide, Frame::Narrow] {
            for of in [full(), nothing, Offices::default(), Offices { alone: true, ..full() }] {
                let svg = offices(&of, &labels, frame).to_svg();
                for word in ["NaN", "inf", "style=", "url("] {
                    assert!(!svg.contains(word), "{word}");
                }
            }
        }
    }

    #[test]
    fn one_system_makes_a_second_post_and_buildings_alike() {
        let posts = |system: bool| {
            let of = Offices { system, ..full() };
            offices(&of, &OfficeLabels::default(), Frame::Wide)
                .to_svg()
                .matches("border-line")
                .count()
        };
        assert_eq!((posts(false), posts(true)), (1, 2));
    }

    #[test]
    fn a_link_is_thicker_the_more_arrives() {
        let links = [0.0, 0.38, 0.41, 0.52, 0.65, 1.0].map(|share| thick(share, &WIDE));
        assert!(links.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(thick(f64::NAN, &WIDE) > 0.0);
    }
}
