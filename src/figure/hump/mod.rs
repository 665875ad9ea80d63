//! Arrivals along one slider: a hump, the reader's pin and the best place, over the slider itself.

mod pin;

use super::bet::{Plot, seal};
use super::lettering;
use super::scene::{
    Anchor, Frame, Scene, Shape, Transform, circle, group, number, path, rect, text,
};
use super::tag::{TagState, tag};
use pin::{pin, track};
use std::fmt::Write;

/// Words of the picture; an empty one is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HumpLabels {
    /// What the height means.
    pub axis: String,
    /// The slider's left end: the centre decides.
    pub centre: String,
    /// The slider's right end: the regions decide.
    pub regions: String,
    /// Over what the bet hides.
    pub seal: String,
    /// The pin and what it says.
    pub pin: String,
    /// The best place: how many arrive, and where it is.
    pub peak: [String; 2],
    /// The long flat stretch.
    pub flat: String,
    /// From the pin to the best place.
    pub gap: String,
    /// What arrives where the slider stands.
    pub here: String,
}

/// The line at one moment. Places are shares that the centre decides, 1 at the left end.
#[derive(Clone, Copy, Debug)]
pub struct Hump<'a> {
    /// Arrivals of ten at evenly spaced places, from 0 (the regions' end) to 1.
    pub arrive: &'a [f64],
    /// How much of the curve is shown from the left, 0..1.
    pub shown: f64,
    /// Where the pin stands.
    pub pin: Option<f64>,
    /// The pin may still be moved.
    pub held: bool,
    /// Where the slider stands once the answer is out.
    pub puck: Option<f64>,
    /// The best place.
    pub best: f64,
    /// The stretch that does about as well, from its regions' side to its centre's side.
    pub flat: (f64, f64),
    /// The words.
    pub labels: &'a HumpLabels,
}

/// Sizes of one frame.
struct Layout {
    width: f64,
    height: f64,
    left: f64,
    right: f64,
    /// Where none arrive, and the height of one of ten.
    ground: f64,
    unit: f64,
    /// The strip between pin and best place, the pin's words, the slider, its ends.
    strip: f64,
    said: f64,
    track: f64,
    ends: f64,
    /// Size of a tag, and letters of `t15`.
    tag: f64,
    letters: f64,
}

const WIDE: Layout = Layout {
    width: 800.0,
    height: 470.0,
    left: 44.0,
    right: 776.0,
    ground: 344.0,
    unit: 60.0,
    strip: 354.0,
    said: 398.0,
    track: 426.0,
    ends: 462.0,
    tag: 1.3,
    letters: 15.0,
};

/// As large as the picture is on a phone of 360, so that its letters keep their size.
const NARROW: Layout = Layout {
    width: 336.0,
    height: 234.0,
    left: 22.0,
    right: 316.0,
    ground: 142.0,
    unit: 25.5,
    strip: 148.0,
    said: 174.0,
    track: 194.0,
    ends: 228.0,
    tag: 0.56,
    letters: 13.0,
};

/// Places at which tags are stacked: every sixth of the line.
const STACKS: u32 = 6;

impl Layout {
    const fn of(frame: Frame) -> &'static Self {
        match frame {
            Frame::Wide => &WIDE,
            Frame::Narrow => &NARROW,
        }
    }

    fn x(&self, centre: f64) -> f64 {
        let centre = if centre.is_finite() { centre.clamp(0.0, 1.0) } else { 0.5 };
        self.right - (self.right - self.left) * centre
    }

    fn y(&self, arrive: f64) -> f64 {
        self.ground - self.unit * arrive
    }

    /// Words kept within the plot, their middle as near to `x` as they can be.
    fn inside(&self, x: f64, words: &str, size: f64) -> f64 {
        let half = lettering::width(words, size) / 2.0;
        x.min(self.right - half).max(self.left + half)
    }
}

/// Arrivals between two places, linear.
fn arrivals(arrive: &[f64], centre: f64) -> f64 {
    let Some(last) = arrive.len().checked_sub(1) else { return 0.0 };
    let along = centre.clamp(0.0, 1.0) * last as f64;
    let value = |place: f64| arrive.iter().enumerate().find(|(i, _)| *i as f64 >= place);
    let low = value(along.floor()).map_or(0.0, |(_, value)| *value);
    let high = value(along.ceil()).map_or(low, |(_, value)| *value);
    low + (high - low) * along.fract()
}

/// The picture.
#[must_use]
pub fn hump(hump: &Hump, frame: Frame) -> Scene {
    let at = Layout::of(frame);
    let mut shapes = Vec::new();
    let done = hump.shown >= 1.0;
    if done {
        shapes.extend(flat(at, hump, frame));
    }
    shapes.extend(grid(at, hump, frame));
    shapes.extend(tags(at, hump));
    if hump.shown > 0.0 {
        let d = curve(at, hump);
        shapes.push(path(d.clone(), "record-casing"));
        shapes.push(path(d, "record-line"));
    }
    if hump.shown < 1.0 {
        shapes.push(sealed(at, hump));
    }
    if done {
        shapes.extend(best(at, hump, frame));
    }
    shapes.extend(track(at, hump));
    shapes.extend(pin(at, hump, done));
    Scene { width: at.width, height: at.height, shapes }
}

fn flat(at: &Layout, hump: &Hump, frame: Frame) -> Vec<Shape> {
    let (left, right) = (at.x(hump.flat.1), at.x(hump.flat.0));
    let top = at.y(4.72);
    let mut shapes = vec![rect(left, top, right - left, at.ground - top, "flat-stretch")];
    if frame == Frame::Wide && !hump.labels.flat.is_empty() {
        let d = format!("M{} {}v-7H{}v7", number(left), number(top - 1.0), number(right));
        let middle = at.inside(f64::midpoint(left, right), &hump.labels.flat, 13.0);
        shapes.push(path(d, "ink thin"));
        shapes.push(text(middle, top - 15.0, Anchor::Middle, "t13", &hump.labels.flat));
    }
    shapes
}

fn grid(at: &Layout, hump: &Hump, frame: Frame) -> Vec<Shape> {
    let mut shapes = Vec::new();
    for value in [0_u32, 2, 4] {
        let y = at.y(f64::from(value));
        shapes
            .push(path(format!("M{} {}H{}", number(at.left), number(y), number(at.right)), "grid"));
        let x = at.left - 12.0;
        shapes.push(text(x, y + 4.5, Anchor::End, "t13 muted", &value.to_string()));
    }
    if frame == Frame::Wide {
        shapes.push(text(at.left, 18.0, Anchor::Start, "t13 muted", &hump.labels.axis));
    } else {
        shapes.push(text(2.0, 12.0, Anchor::Start, "t13 muted", &hump.labels.axis));
    }
    shapes
}

/// Whole records under the curve, up to where it is shown.
fn tags(at: &Layout, hump: &Hump) -> Vec<Shape> {
    let mut shapes = Vec::new();
    let half = 17.0 * at.tag;
    for stack in 0..=STACKS {
        let along = f64::from(stack) / f64::from(STACKS);
        if along > hump.shown || hump.shown <= 0.0 {
            break;
        }
        let arrive = arrivals(hump.arrive, 1.0 - along);
        let x = (at.x(1.0 - along)).max(at.left + half + 6.0).min(at.right - half);
        let mut high = 0.5;
        // A tag whose upper edge would stand above the curve is not drawn.
        while high + 0.25 <= arrive {
            shapes.push(tag(TagState::Arrived, x, at.y(high), at.tag));
            high += 1.0;
        }
    }
    vec![group(Transform::NONE, "tags", shapes)]
}

fn curve(at: &Layout, hump: &Hump) -> String {
    let mut d = String::new();
    let last = hump.arrive.len().saturating_sub(1).max(1) as f64;
    let mut point = |along: f64| {
        let y = at.y(arrivals(hump.arrive, 1.0 - along));
        let letter = if d.is_empty() { 'M' } else { 'L' };
        // Writing into a `String` cannot fail.
        let _ = write!(d, "{letter}{} {}", number(at.x(1.0 - along)), number(y));
    };
    let mut place = 0.0;
    while place / last < hump.shown {
        point(place / last);
        place += 1.0;
    }
    point(hump.shown.min(1.0));
    d
}

fn sealed(at: &Layout, hump: &Hump) -> Shape {
    let left = at.x(1.0 - hump.shown);
    let plot =
        Plot { left, top: at.y(4.72), right: at.right, bottom: at.ground, letters: at.letters };
    let words = if hump.held { hump.labels.seal.as_str() } else { "" };
    // The card keeps clear of the pin, which stands in the middle until it is placed.
    seal(&plot, words, hump.held.then(|| at.x(hump.pin.unwrap_or(0.5))))
}

fn best(at: &Layout, hump: &Hump, frame: Frame) -> Vec<Shape> {
    let (x, y) = (at.x(hump.best), at.y(arrivals(hump.arrive, hump.best)));
    let [many, place] = &hump.labels.peak;
    let foot = at.strip + 22.0;
    let mut shapes = vec![
        path(format!("M{} {}V{}", number(x), number(foot), number(y)), "best-line"),
        circle(x, y, 7.0, "handle"),
    ];
    match frame {
        Frame::Wide => {
            let from = at.x(hump.flat.0) + 16.0;
            let leader =
                format!("M{} {}L{} 64", number(x + 9.0), number(y - 3.0), number(from - 5.0));
            shapes.push(path(leader, "ink thin"));
            shapes.push(text(from, 68.0, Anchor::Start, "t15 strong halo", many));
            shapes.push(text(from, 86.0, Anchor::Start, "t13 muted halo", place));
        }
        Frame::Narrow => {
            let middle = at.inside(x, many, at.letters);
            shapes.push(text(middle, 13.0, Anchor::Middle, "t13 strong halo", many));
        }
    }
    shapes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn labels() -> HumpLabels {
        let word = |word: &str| word.to_owned();
        HumpLabels {
            axis: word("of ten"),
            centre: word("The centre decides"),
            regions: word("The regions decide"),
            seal: word("Arrivals: leave a pin"),
            pin: word("Your pin: three of ten"),
            peak: [word("Peak: 4.4"), word("here")],
            flat: word("three tenths of the line"),
            gap: word("a third of the line away"),
            here: word("4.2 of ten"),
        }
    }

    const LINE: [f64; 5] = [2.2, 4.2, 4.0, 3.0, 1.8];

    fn drawn(pin: Option<f64>, held: bool, shown: f64, frame: Frame) -> Scene {
        let labels = labels();
        let puck = (!held).then_some(0.5);
        let seen = Hump {
            arrive: &LINE,
            shown,
            pin,
            held,
            puck,
            best: 0.25,
            flat: (0.2, 0.5),
            labels: &labels,
        };
        hump(&seen, frame)
    }

    #[test]
    fn the_centre_s_end_is_on_the_left() {
        assert!(WIDE.x(1.0) < WIDE.x(0.0));
        assert!(
            (arrivals(&LINE, 0.0) - 2.2).abs() < 1e-12
                && (arrivals(&LINE, 1.0) - 1.8).abs() < 1e-12
        );
        assert!((arrivals(&LINE, 0.125) - 3.2).abs() < 1e-12);
        assert!(arrivals(&[], 0.5).abs() < 1e-12);
        assert!(curve(&WIDE, &Hump { shown: 1.0, ..base(&labels()) }).starts_with("M44 236L"));
    }

    fn base(labels: &HumpLabels) -> Hump<'_> {
        Hump {
            arrive: &LINE,
            shown: 0.0,
            pin: None,
            held: true,
            puck: None,
            best: 0.25,
            flat: (0.2, 0.5),
            labels,
        }
    }

    #[test]
    fn what_the_bet_hides_is_not_in_the_picture() {
        for frame in [Frame::Wide, Frame::Narrow] {
            let svg = drawn(Some(0.7), true, 0.0, frame).to_svg();
            assert!(!svg.contains("record-line") && !svg.contains("Peak") && !svg.contains("tag-"));
            assert!(svg.contains("pin-held") && svg.contains("seal"));
            let after = drawn(Some(0.7), false, 1.0, frame).to_svg();
            assert!(after.contains("pin-said") && after.contains("gap-bar"));
            assert!(after.contains("Peak: 4.4") && !after.contains("seal"));
        }
    }

    #[test]
    fn no_words_leave_the_picture_and_no_number_is_lost() {
        for frame in [Frame::Wide, Frame::Narrow] {
            for place in 0..=40_u32 {
                let pin = Some(f64::from(place) / 40.0);
                for (held, shown) in [(true, 0.0), (false, 0.4), (false, 1.0)] {
                    let scene = drawn(pin, held, shown, frame);
                    assert!(!scene.to_svg().contains("NaN"));
                    for shape in &scene.shapes {
                        if let Shape::Text { x, anchor: Anchor::Middle, text, .. } = shape {
                            let half = lettering::width(text, 13.0) / 2.0;
                            assert!(x - half >= 0.0 && x + half <= scene.width, "{text}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn the_curve_grows_with_the_run() {
        let labels = labels();
        let points = |shown| curve(&WIDE, &Hump { shown, ..base(&labels) }).matches('L').count();
        let tags =
            |shown| drawn(None, false, shown, Frame::Wide).to_svg().matches("tag-arrived").count();
        assert!(points(0.3) < points(1.0) && points(1.0) == 4);
        assert!(tags(0.3) < tags(0.7) && tags(0.7) < tags(1.0));
    }
}
