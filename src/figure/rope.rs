//! A tension as a rope between its two poles: slack is rest, straight is strain.
//!
//! Sag, width and loose strands say how strained it is, the knot which pole is winning, a dashed rope
//! how it was before. It cannot be cut.

use super::lettering;
use super::scene::{Anchor, Shape, Transform, circle, group, number, path, text};

/// Tensions (1..=12) whose first pole in the model stands at the right post: partners, renew, study later.
const TURNED: [usize; 3] = [3, 5, 11];
/// From this intensity a rope is drawn straight.
const STRAIGHT: f64 = 0.6;
/// Above this intensity strands come loose.
const FRAYED: f64 = 0.4;
/// Below this sag, in units, the whole rope is drawn finer.
const SMALL: f64 = 40.0;
/// Widths of a rope in halves of a unit, from 1 to 8.
const WIDTHS: [&str; 15] = [
    "cord w2", "cord w3", "cord w4", "cord w5", "cord w6", "cord w7", "cord w8", "cord w9",
    "cord w10", "cord w11", "cord w12", "cord w13", "cord w14", "cord w15", "cord w16",
];
/// Loose strands: place along the rope, how far up, and to which side.
const STRANDS: [(f64, f64, f64); 6] = [
    (0.24, -6.5, 1.0),
    (0.68, -7.0, -1.0),
    (0.4, 7.0, -1.0),
    (0.83, -6.0, 1.0),
    (0.13, 6.0, 1.0),
    (0.56, 7.0, 1.0),
];

/// A rope at one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pull {
    /// How strained it is, 0..1.
    pub intensity: f64,
    /// Which post is winning: -1 the left one, 1 the right one.
    pub tilt: f64,
}

impl Pull {
    /// From the model's intensity (0..1) and lean (-1..1, positive where the second pole wins) of
    /// tension `number`; the posts stand as the labels do.
    #[must_use]
    pub fn of(number: usize, intensity: f64, lean: f64) -> Self {
        let tilt = if TURNED.contains(&number) { -lean } else { lean };
        Self { intensity: within(intensity, 0.0, 1.0), tilt: within(tilt, -1.0, 1.0) }
    }

    /// Part of the way to another; beyond it where `share` is above 1.
    #[must_use]
    pub fn towards(self, other: Self, share: f64) -> Self {
        let share = within(share, 0.0, 2.0);
        let between = |from: f64, to: f64| (1.0 - share) * from + share * to;
        Self {
            intensity: within(between(self.intensity, other.intensity), 0.0, 1.0),
            tilt: within(between(self.tilt, other.tilt), -1.0, 1.0),
        }
    }

    fn tightness(self) -> f64 {
        (within(self.intensity, 0.0, 1.0) / STRAIGHT).min(1.0)
    }

    /// How far a rope that may sag by `most` hangs down.
    #[must_use]
    pub fn sag(self, most: f64) -> f64 {
        (1.0 - self.tightness()) * within(most, 0.0, 1e4)
    }
}

/// What a fix did to a rope on balance of its years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Net {
    /// It eased it.
    Eased,
    /// It tightened it.
    Created,
    /// It did both.
    Both,
    /// Nothing that counts, or nothing yet.
    Neither,
}

impl Net {
    const fn class(self) -> &'static str {
        match self {
            Self::Eased => "rope-eased",
            Self::Created => "rope-created",
            Self::Both => "rope-both",
            Self::Neither => "rope-rests",
        }
    }
}

/// A rope to be drawn around the left end of its span.
#[derive(Clone, Debug, PartialEq)]
pub struct Rope<'a> {
    /// Distance between the posts.
    pub width: f64,
    /// How far the slackest rope sags: 46 in a beat, 25 in the sandbox, 50 where it stands alone.
    pub sag: f64,
    /// As it is.
    pub now: Pull,
    /// As it was.
    pub before: Option<Pull>,
    /// What changed.
    pub net: Net,
    /// The words at the left and at the right post; none on a button.
    pub posts: Option<[&'a str; 2]>,
}

/// What is not a number is as near to nothing as the range allows.
fn within(value: f64, low: f64, high: f64) -> f64 {
    if value.is_finite() { value.clamp(low, high) } else { low.max(0.0_f64.min(high)) }
}

/// How far a rope has settled after a share (0..1) of its time: a spring damped at 0.55, which goes
/// too far once and ends at 1.
#[must_use]
pub fn settled(share: f64) -> f64 {
    const DAMPING: f64 = 0.55;
    /// Turns a second of the undamped spring in its own time; it has come to rest by 1.
    const SPEED: f64 = 9.5;
    let share = within(share, 0.0, 1.0);
    if share >= 1.0 {
        return 1.0;
    }
    let root = (1.0 - DAMPING * DAMPING).sqrt();
    let turn = SPEED * root * share;
    1.0 - (-DAMPING * SPEED * share).exp() * (turn.cos() + DAMPING / root * turn.sin())
}

impl Rope<'_> {
    fn scale(&self) -> f64 {
        (within(self.sag, 0.0, 1e4) / SMALL).min(1.0)
    }

    fn span(&self) -> f64 {
        within(self.width, 0.0, 1e5)
    }

    /// Place of the knot: along the span, and down.
    #[must_use]
    pub fn knot(&self, pull: Pull) -> (f64, f64) {
        let along = 0.5 + 0.42 * within(pull.tilt, -1.0, 1.0);
        (along * self.span(), pull.sag(self.sag))
    }

    /// Two parabolas that meet level at the knot.
    fn curve(&self, pull: Pull) -> String {
        let (x, y) = self.knot(pull);
        let end = self.span();
        format!(
            "M0 0Q{} {} {} {}Q{} {} {} 0",
            number(x / 2.0),
            number(y),
            number(x),
            number(y),
            number(f64::midpoint(x, end)),
            number(y),
            number(end)
        )
    }

    /// How far down the rope hangs at a place along its span.
    fn depth(&self, pull: Pull, at: f64) -> f64 {
        let (knot, sag) = self.knot(pull);
        let side = if at <= knot { knot } else { self.span() - knot };
        let away = if side > 0.0 { (at - knot) / side } else { 0.0 };
        sag * (1.0 - away * away)
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "kept within the list before the cast"
    )]
    fn width_class(&self) -> &'static str {
        let width = (2.0 + 6.0 * self.now.tightness()) * self.scale();
        let place = (2.0 * width - 2.0).round().clamp(0.0, WIDTHS.len() as f64 - 1.0);
        WIDTHS[place as usize]
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "kept within the list before the cast"
    )]
    fn strands(&self) -> Vec<Shape> {
        let above = (within(self.now.intensity, 0.0, 1.0) - FRAYED) / (1.0 - FRAYED);
        if above <= 0.0 {
            return Vec::new();
        }
        let count = (2.0 + 6.0 * above).min(6.0) as usize;
        let k = self.scale();
        STRANDS[..count]
            .iter()
            .map(|&(along, up, side)| {
                let x = along * self.span();
                let y = self.depth(self.now, x);
                let d = format!(
                    "M{} {}q{} {} {} {}",
                    number(x),
                    number(y),
                    number(9.0 * side * k),
                    number(0.15 * up * k),
                    number(15.0 * side * k),
                    number(up * k)
                );
                path(d, "strand")
            })
            .collect()
    }

    /// The rope, its left post at 0,0.
    #[must_use]
    pub fn drawn(&self) -> Shape {
        let k = self.scale();
        let (x, y) = self.knot(self.now);
        let mut shapes = Vec::new();
        if let Some(before) = self.before {
            let (was, down) = self.knot(before);
            shapes.push(path(self.curve(before), "rope-before"));
            shapes.push(circle(was, down, 3.5 * k.max(0.7), "cord-knot-before"));
        }
        let curve = self.curve(self.now);
        shapes.push(path(curve.clone(), self.width_class()));
        shapes.push(path(curve, if k < 0.7 { "twist twist-fine" } else { "twist" }));
        shapes.extend(self.strands());
        let half = 9.0 * k.max(0.55);
        let posts = format!(
            "M0 {top}V{foot}M{end} {top}V{foot}",
            top = number(-half),
            foot = number(half),
            end = number(self.span())
        );
        shapes.push(path(posts, "cord-post"));
        shapes.push(circle(
            x,
            y,
            (7.0 * k).max(3.2),
            if k < 0.7 { "cord-knot fine" } else { "cord-knot" },
        ));
        if let Some([left, right]) = self.posts {
            shapes.extend(self.words(left, right));
        }
        group(Transform::NONE, self.net.class(), shapes)
    }

    /// Words under the posts; one above the other where they would meet.
    fn words(&self, left: &str, right: &str) -> [Shape; 2] {
        let foot = within(self.sag, 0.0, 1e4) + 11.0;
        let wide = lettering::width(left, 13.0) + lettering::width(right, 13.0) + 12.0;
        let more = if wide > self.span() + 8.0 { 16.0 } else { 0.0 };
        [
            text(-4.0, foot, Anchor::Start, "t13 muted", left),
            text(self.span() + 4.0, foot + more, Anchor::End, "t13 muted", right),
        ]
    }
}

/// A small rope for a button, 48 by 22.
#[must_use]
pub fn button(now: Pull, net: Net) -> super::Scene {
    let rope = Rope { width: 40.0, sag: 14.0, now, before: None, net, posts: None };
    let moved = group(Transform::at(4.0, 6.0), "", vec![rope.drawn()]);
    super::Scene { width: 48.0, height: 22.0, shapes: vec![moved] }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rope(intensity: f64, tilt: f64) -> Rope<'static> {
        let now = Pull { intensity, tilt };
        Rope { width: 300.0, sag: 46.0, now, before: None, net: Net::Both, posts: None }
    }

    fn drawn(rope: &Rope) -> String {
        let shapes = vec![rope.drawn()];
        super::super::Scene { width: 300.0, height: 60.0, shapes }.to_svg()
    }

    #[test]
    fn the_knot_stands_with_the_label_of_the_pole_that_wins() {
        for number in 1..=12 {
            let tilt = Pull::of(number, 0.3, 0.5).tilt;
            let flipped = [3, 5, 11].contains(&number);
            assert!((tilt - if flipped { -0.5 } else { 0.5 }).abs() < 1e-12, "{number}");
        }
    }

    #[test]
    fn more_strain_is_less_sag_until_the_rope_is_straight() {
        let sag = |intensity: f64| Pull { intensity, tilt: 0.0 }.sag(46.0);
        assert!((sag(0.0) - 46.0).abs() < 1e-12);
        for step in 0..60 {
            let (less, more) = (f64::from(step) / 100.0, f64::from(step + 1) / 100.0);
            assert!(sag(more) < sag(less), "{less}");
        }
        assert!(sag(0.6).abs() < 1e-12 && sag(1.0).abs() < 1e-12);
    }

    #[test]
    fn borders_of_scale_is_as_drawn() {
        let rope = rope(0.309, -0.369);
        assert!(
            drawn(&rope).contains("Q51.8 22.3 103.5 22.3Q201.8 22.3 300 0"),
            "{}",
            drawn(&rope)
        );
        assert_eq!(rope.width_class(), "cord w10");
    }

    #[test]
    fn strands_come_loose_above_two_fifths_only() {
        let strands = |intensity: f64| rope(intensity, 0.2).strands().len();
        assert_eq!([strands(0.3), strands(0.4), strands(0.41)], [0, 0, 2]);
        assert_eq!(strands(1.0), 6);
        // They hang on the rope.
        let taut = rope(0.5, -0.4);
        assert!((taut.depth(taut.now, taut.knot(taut.now).0) - taut.now.sag(46.0)).abs() < 1e-9);
        assert!(taut.depth(taut.now, 0.0).abs() < 1e-9 && taut.depth(taut.now, 300.0).abs() < 1e-9);
    }

    #[test]
    fn a_rope_is_six_to_fourteen_shapes_and_always_of_numbers() {
        let odd = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -3.0, 7.0];
        let all: Vec<f64> = (0..=10).map(|step| f64::from(step) / 10.0).chain(odd).collect();
        for &intensity in &all {
            for &tilt in &all {
                let was = Pull { intensity: tilt, tilt: intensity };
                let now = Pull { intensity, tilt };
                for (width, sag) in [(300.0, 46.0), (96.0, 25.0), (40.0, 14.0), (f64::NAN, -1.0)] {
                    let posts = Some(["a", "b"]);
                    let rope = Rope { width, sag, now, before: Some(was), net: Net::Eased, posts };
                    let svg = drawn(&rope);
                    assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
                    let parts = svg.matches("<path").count() + svg.matches("<circle").count();
                    assert!((6..=12).contains(&parts), "{parts}");
                }
                assert!((0.0..=46.0).contains(&now.sag(46.0)));
            }
        }
    }

    #[test]
    #[expect(clippy::float_cmp, reason = "the highest is one of the values")]
    fn a_rope_settles_with_one_overshoot() {
        assert!(settled(0.0).abs() < 1e-12 && (settled(1.0) - 1.0).abs() < 1e-12);
        let values: Vec<f64> = (0..=100).map(|step| settled(f64::from(step) / 100.0)).collect();
        let highest = values.iter().copied().fold(0.0, f64::max);
        assert!((1.08..1.2).contains(&highest), "{highest}");
        // It comes back, and never strays by more than a fiftieth again.
        let back = values.iter().position(|value| *value == highest).unwrap();
        let lowest = values[back..].iter().copied().fold(2.0, f64::min);
        assert!(lowest > 0.98, "{lowest}");
        assert!(settled(f64::NAN).abs() < 1e-12);
    }

    #[test]
    fn half_way_is_half_way() {
        let (from, to) = (Pull { intensity: 0.2, tilt: -1.0 }, Pull { intensity: 0.4, tilt: 0.0 });
        let half = from.towards(to, 0.5);
        assert!((half.intensity - 0.3).abs() < 1e-12 && (half.tilt + 0.5).abs() < 1e-12);
        assert_eq!(from.towards(to, 1.0), to);
    }
}
