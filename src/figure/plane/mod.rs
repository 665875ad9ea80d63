//! The unfolding: one slider turns and lies down as the diagonal of a square of two levers, dots
//! bloom where records arrive, and countries leave their traces.

mod axes;
mod phases;
mod slider;
mod traces;

use super::scene::{Anchor, Frame, Scene, Shape, circle, number, path, text};
use std::fmt::Write;

pub use phases::Phases;

/// A point of the square: direction across and autonomy up, both 0..1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Place {
    /// Direction from the centre.
    pub direction: f64,
    /// Autonomy left to localities.
    pub autonomy: f64,
}

impl Place {
    /// On the old slider, the centre deciding a share of 0..1.
    #[must_use]
    pub const fn on_line(centre: f64) -> Self {
        Self { direction: centre, autonomy: 1.0 - centre }
    }

    fn between(self, other: Self, share: f64) -> Self {
        let mix = |one: f64, two: f64| one + (two - one) * share;
        Self {
            direction: mix(self.direction, other.direction),
            autonomy: mix(self.autonomy, other.autonomy),
        }
    }
}

/// A dot: where, and how many of ten arrive there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// Where.
    pub place: Place,
    /// Of ten.
    pub arrive: f64,
}

/// A country's way, with a label at each place; an empty one is left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Way {
    /// The places, the earliest first.
    pub places: Vec<Place>,
    /// Their labels.
    pub labels: Vec<String>,
}

/// Words of the picture, already in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlaneLabels {
    /// The axis across, and what stands at its two ends.
    pub direction: [String; 3],
    /// The axis upwards, short for a narrow picture, and what stands at its two ends.
    pub autonomy: [String; 4],
    /// Along the diagonal.
    pub slider: String,
    /// At the puck.
    pub you: String,
    /// How dots are read, and the same short.
    pub key: [String; 2],
    /// How many of ten arrive at the puck, where nothing beside the picture says so.
    pub landed: String,
    /// The slider's ends before it turns: the centre's and the regions'.
    pub ends: [String; 2],
    /// The best on the slider, before it turns.
    pub best: String,
    /// What the square hides until the answer is out.
    pub sealed: String,
}

/// The square at one moment.
#[derive(Clone, Copy, Debug)]
pub struct Plane<'a> {
    /// How much of the run is shown, 0..1; at 0 there is only the slider.
    pub shown: f64,
    /// The dots.
    pub dots: &'a [Dot],
    /// The traces, the first one heavier.
    pub ways: &'a [Way],
    /// The best on the old slider: the share that the centre decides.
    pub best: f64,
    /// Where the puck ends.
    pub puck: Place,
    /// The words.
    pub labels: &'a PlaneLabels,
}

/// Sizes of one frame.
pub(super) struct Layout {
    width: f64,
    height: f64,
    left: f64,
    top: f64,
    side: f64,
    /// Radius of a dot for one of ten.
    dot: f64,
    /// Against the wide picture.
    scale: f64,
    narrow: bool,
}

const WIDE: Layout = Layout {
    width: 600.0,
    height: 612.0,
    left: 62.0,
    top: 12.0,
    side: 520.0,
    dot: 3.45,
    scale: 1.0,
    narrow: false,
};

/// As large as the picture is on a phone of 360, so that its letters keep their size.
const NARROW: Layout = Layout {
    width: 336.0,
    height: 234.0,
    left: 92.0,
    top: 4.0,
    side: 204.0,
    dot: 1.36,
    scale: 0.62,
    narrow: true,
};

impl Layout {
    const fn of(frame: Frame) -> &'static Self {
        match frame {
            Frame::Wide => &WIDE,
            Frame::Narrow => &NARROW,
        }
    }

    fn point(&self, place: Place) -> (f64, f64) {
        let kept = |lever: f64| if lever.is_finite() { lever.clamp(0.0, 1.0) } else { 0.0 };
        let x = self.left + self.side * kept(place.direction);
        (x, self.top + self.side * (1.0 - kept(place.autonomy)))
    }

    const fn right(&self) -> f64 {
        self.left + self.side
    }

    const fn bottom(&self) -> f64 {
        self.top + self.side
    }
}

/// The picture.
#[must_use]
pub fn plane(plane: &Plane, frame: Frame) -> Scene {
    let at = Layout::of(frame);
    let phases = Phases::at(plane.shown);
    let mut shapes = Vec::new();
    if plane.shown <= 0.0 {
        shapes.extend(axes::sealed(at, &plane.labels.sealed));
        // What is to be pushed up; a small picture has the slider's own words there.
        if !at.narrow {
            shapes.extend(axes::names(at, plane.labels));
        }
    }
    if phases.axes > 0.0 {
        shapes.extend(axes::ground(at, phases.axes));
        shapes.push(dots(at, plane, phases.bloom));
        shapes.extend(axes::frame(at, phases.axes));
    }
    shapes.extend(slider::slider(at, plane, &phases));
    if phases.puck >= 1.0 {
        shapes.extend(crosshair(at, plane));
    }
    // A small square has room for one way and its name.
    let ways = if at.narrow { plane.ways.get(..1).unwrap_or_default() } else { plane.ways };
    shapes.extend(traces::traces(at, ways, phases.traces));
    if phases.axes >= 1.0 {
        shapes.extend(axes::words(at, plane.labels));
        shapes.extend(axes::key(at, plane.labels));
    }
    shapes.extend(puck(at, plane, &phases));
    Scene { width: at.width, height: at.height, shapes }
}

/// All dots as one path, so that one node changes in a frame. Those near the slider bloom first.
fn dots(at: &Layout, plane: &Plane, bloom: f64) -> Shape {
    let mut d = String::new();
    for dot in plane.dots {
        let away = (dot.place.direction + dot.place.autonomy - 1.0).abs();
        let share = phases::within(bloom, 0.6 * away, 0.6 * away + 0.4);
        let r = at.dot * dot.arrive.max(0.0) * share;
        if r < 0.2 || !r.is_finite() {
            continue;
        }
        let (x, y) = at.point(dot.place);
        // In steps of a fifth, from the centre: circles of one size are the same letters.
        let r = (5.0 * r).round() / 5.0;
        let (x, y, r, across) = (number(x), number(y), number(r), number(2.0 * r));
        // Writing into a `String` cannot fail.
        let _ = write!(d, "M{x} {y}m-{r} 0a{r} {r} 0 1 0 {across} 0a{r} {r} 0 1 0-{across} 0z");
    }
    path(d, "plane-dots")
}

fn crosshair(at: &Layout, plane: &Plane) -> Vec<Shape> {
    let (x, y) = at.point(plane.puck);
    let (from_x, from_y) = at.point(Place::on_line(plane.best));
    let cross = format!(
        "M{} {}V{}M{} {}H{}",
        number(x),
        number(y),
        number(at.bottom()),
        number(x),
        number(y),
        number(at.left)
    );
    let way = format!("M{} {}L{} {}", number(from_x), number(from_y), number(x), number(y));
    vec![path(cross, "level"), path(way, "plane-way")]
}

/// The reader's own handle: first on the slider, then wherever the two levers put it.
fn puck(at: &Layout, plane: &Plane, phases: &Phases) -> Vec<Shape> {
    let k = at.scale.max(0.72);
    let (x, y) = if phases.puck > 0.0 {
        at.point(Place::on_line(plane.best).between(plane.puck, phases.puck))
    } else {
        slider::along(at, phases, plane.best)
    };
    let mut shapes = vec![
        circle(x, y, 22.0 * k, "handle-ring puck-focus"),
        circle(x, y, 17.0 * k, "puck"),
        circle(x, y, 5.0 * k, "puck-dot"),
    ];
    if phases.puck >= 1.0 {
        let labels = plane.labels;
        // On a phone nothing stands beside the square to say what arrives.
        let (words, class, room) = if at.narrow {
            (&labels.landed, "t15 strong halo-sunk", 96.0)
        } else {
            (&labels.you, "t17 strong halo-sunk", 80.0)
        };
        let near = x > at.right() - room;
        let side = 22.0 * k + 3.0;
        let (dx, anchor) = if near { (-side, Anchor::End) } else { (side, Anchor::Start) };
        let bottom = at.point(Place { direction: 0.0, autonomy: 0.0 }).1;
        let y = match at.narrow {
            // Inside the square, clear of its edges.
            true => (y + 5.0).clamp(at.top + 17.0, bottom - 6.0),
            false if y < at.top + 34.0 => y + 34.0,
            false => y - 13.0,
        };
        shapes.push(text(x + dx, y, anchor, class, words));
    }
    shapes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dots() -> Vec<Dot> {
        let place = |index: u32| Place {
            direction: f64::from(index % 9 + 1) / 10.0,
            autonomy: f64::from(index / 9 + 1) / 10.0,
        };
        (0..81).map(|index| Dot { place: place(index), arrive: 3.0 }).collect()
    }

    fn svg(shown: f64, frame: Frame) -> String {
        let places = vec![Place::on_line(0.9), Place::on_line(0.2)];
        let ways = [Way { places, labels: vec!["2002".to_owned(), "2023".to_owned()] }];
        let labels = PlaneLabels { you: "You".to_owned(), ..PlaneLabels::default() };
        let dots = dots();
        let puck = Place { direction: 0.5, autonomy: 0.9 };
        let seen = Plane { shown, dots: &dots, ways: &ways, best: 0.375, puck, labels: &labels };
        plane(&seen, frame).to_svg()
    }

    #[test]
    fn first_there_is_only_the_slider_and_in_the_end_everything() {
        for frame in [Frame::Wide, Frame::Narrow] {
            let (before, after) = (svg(0.0, frame), svg(1.0, frame));
            assert!(before.contains("slider-line") && !before.contains("plane-dots"));
            assert!(!before.contains("plane-trace"));
            assert!(after.contains("plane-trace") && after.contains("plane-way"));
            assert!(after.matches('a').count() > 162);
            for shown in 0..=24_u32 {
                let svg = svg(f64::from(shown) / 24.0, frame);
                assert!(!svg.contains("NaN") && !svg.contains("inf"));
            }
        }
    }

    #[test]
    fn autonomy_grows_upwards_and_direction_to_the_right() {
        let (x, y) = WIDE.point(Place { direction: 0.5, autonomy: 0.9 });
        assert!((x - 322.0).abs() < 1e-9 && (y - 64.0).abs() < 1e-9, "{x} {y}");
        let far = WIDE.point(Place { direction: f64::NAN, autonomy: 9.0 });
        assert!((far.0 - WIDE.left).abs() < 1e-9 && (far.1 - WIDE.top).abs() < 1e-9);
    }
}
