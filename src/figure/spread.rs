//! What a class said: a pile for every bet, with the run across it; and settings on the square.

use super::lettering;
use super::scene::{Anchor, Frame, Scene, Shape, circle, number, path, rect, text};

/// Piles up to this high show every bet as a block of its own.
const BLOCKS: usize = 16;

/// More bets than this stand as slim columns, named only where there is a name.
const SLIM: usize = 12;

const LETTERS: f64 = 15.0;

/// What is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Spread<'a> {
    /// How many said each bet.
    pub counts: &'a [usize],
    /// The names of the bets; an empty one is left out.
    pub names: &'a [String],
    /// Where the run comes out, as lowest and highest place, once it is shown.
    pub run: Option<(f64, f64)>,
    /// What stands at the run.
    pub run_name: &'a str,
}

/// The picture: piles along an axis where the names are short, rows where they are long.
#[must_use]
pub fn spread(spread: &Spread, frame: Frame) -> Scene {
    let width = if frame == Frame::Wide { 760.0 } else { 336.0 };
    let room = width / spread.counts.len().max(1) as f64;
    let longest =
        spread.names.iter().map(|name| lettering::width(name, LETTERS)).fold(0.0, f64::max);
    let slim = spread.counts.len() > SLIM;
    if slim || longest < room - 4.0 { piles(spread, width) } else { rows(spread, width) }
}

fn highest(spread: &Spread) -> usize {
    spread.counts.iter().copied().max().unwrap_or(0).max(4)
}

fn piles(spread: &Spread, width: f64) -> Scene {
    let (top, base, height) = (54.0, 318.0, 352.0);
    let room = width / spread.counts.len().max(1) as f64;
    let middle = |place: f64| (place + 0.5) * room;
    let most = highest(spread);
    let unit = (base - top) / most as f64;
    let wide = (room - 6.0).clamp(3.0, 58.0).min(room);
    let mut shapes = vec![path(format!("M0 {}H{}", number(base), number(width)), "ink")];
    if let Some((low, high)) = spread.run
        && high > low
    {
        let (from, to) = (middle(low) - room / 2.0, middle(high) + room / 2.0);
        shapes.push(rect(from, top - 8.0, to - from, base - top + 8.0, "spread-band"));
    }
    for (place, count) in spread.counts.iter().enumerate() {
        let x = middle(place as f64);
        let left = x - wide / 2.0;
        let tall = unit * *count as f64;
        if most <= BLOCKS {
            shapes.extend((0..*count).map(|block| {
                let y = base - unit * (block + 1) as f64;
                rect(left, y + 2.0, wide, unit - 4.0, "spread-bar")
            }));
        } else if *count > 0 {
            shapes.push(rect(left, base - tall, wide, tall, "spread-bar"));
        }
        if *count > 0 {
            shapes.push(text(
                x,
                base - tall - 6.0,
                Anchor::Middle,
                "t15 strong",
                &count.to_string(),
            ));
        }
        let name = spread.names.get(place).map_or("", String::as_str);
        if !name.is_empty() {
            let half = lettering::width(name, LETTERS) / 2.0;
            let (x, anchor) = if x < half {
                (0.0, Anchor::Start)
            } else if x + half > width {
                (width, Anchor::End)
            } else {
                (x, Anchor::Middle)
            };
            shapes.push(text(x, base + 24.0, anchor, "t15", name));
        }
    }
    if let Some((low, high)) = spread.run {
        shapes.extend(flag(spread, middle(f64::midpoint(low, high)), base, width, low < high));
    }
    Scene { width, height, shapes }
}

/// A pole at the run, and its name on a flag that stays inside the picture.
fn flag(spread: &Spread, x: f64, base: f64, width: f64, band: bool) -> Vec<Shape> {
    let long = lettering::width(spread.run_name, LETTERS) + 24.0;
    let left = x + long > width;
    let cloth = if left { x - long } else { x };
    let words = text(cloth + long / 2.0, 21.0, Anchor::Middle, "t15 strong", spread.run_name);
    let pole = if band { 46.0 } else { base + 6.0 };
    vec![
        path(format!("M{} 4V{}", number(x), number(pole)), "spread-run"),
        rect(cloth, 4.0, long, 26.0, "spread-flag"),
        words,
    ]
}

fn rows(spread: &Spread, width: f64) -> Scene {
    let pitch = 58.0;
    let most = highest(spread);
    let room = width - 130.0;
    let unit = room / most as f64;
    let mut shapes = Vec::new();
    for (place, count) in spread.counts.iter().enumerate() {
        let y = place as f64 * pitch;
        let name = spread.names.get(place).map_or("", String::as_str);
        shapes.push(text(4.0, y + 18.0, Anchor::Start, "t15", name));
        let long = unit * *count as f64;
        if most <= BLOCKS {
            shapes.extend((0..*count).map(|block| {
                rect(4.0 + unit * block as f64, y + 26.0, unit - 4.0, 20.0, "spread-bar")
            }));
        } else if *count > 0 {
            shapes.push(rect(4.0, y + 26.0, long, 20.0, "spread-bar"));
        }
        shapes.push(text(10.0 + long, y + 41.0, Anchor::Start, "t15 strong", &count.to_string()));
        let at = place as f64;
        if spread.run.is_some_and(|(low, high)| low <= at && at <= high) {
            let long = lettering::width(spread.run_name, LETTERS) + 20.0;
            shapes.push(rect(1.0, y + 1.0, width - 2.0, pitch - 6.0, "spread-here"));
            shapes.push(rect(width - long - 1.0, y + 1.0, long, 24.0, "spread-flag"));
            let middle = width - long / 2.0 - 1.0;
            shapes.push(text(middle, y + 18.0, Anchor::Middle, "t15 strong", spread.run_name));
        }
    }
    Scene { width, height: pitch * spread.counts.len() as f64, shapes }
}

/// Settings on the square of direction (across) and autonomy (up), both 0..1, as circles whose area
/// says how many sent them. `names`: the axis across, the axis up.
#[must_use]
pub fn scatter(settings: &[(f64, f64, usize)], names: [&str; 2]) -> Scene {
    let (left, top, side) = (34.0, 16.0, 320.0);
    let kept = |share: f64| if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
    let most = settings.iter().map(|(.., count)| *count).max().unwrap_or(1).max(1) as f64;
    let (right, bottom) = (left + side, top + side);
    let mut shapes = vec![
        rect(left, top, side, side, "plane-ground"),
        path(format!("M{left} {top}L{right} {bottom}"), "level"),
        rect(left, top, side, side, "ink"),
    ];
    shapes.extend(settings.iter().map(|(direction, autonomy, count)| {
        let (x, y) = (left + side * kept(*direction), top + side * (1.0 - kept(*autonomy)));
        circle(x, y, 6.0 + 10.0 * (*count as f64 / most).sqrt(), "spread-bar spread-dot")
    }));
    shapes.push(text(right, bottom + 26.0, Anchor::End, "t15", names[0]));
    let turned = super::scene::Transform::at(left - 14.0, top).turned(-90.0);
    let upright = vec![text(0.0, 0.0, Anchor::End, "t15", names[1])];
    shapes.push(super::scene::group(turned, "", upright));
    Scene { width: 372.0, height: bottom + 36.0, shapes }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spread_stays_in_its_picture() {
        for (places, name) in
            [(11, "7"), (41, ""), (4, "Two to three years"), (3, "More than four")]
        {
            for count in [0_usize, 3, 16, 17, 5000] {
                let counts = vec![count; places];
                let names = vec![name.to_owned(); places];
                let run = Some((places as f64 - 1.0, places as f64 - 1.0));
                let drawn = Spread { counts: &counts, names: &names, run, run_name: "The run" };
                for frame in [Frame::Wide, Frame::Narrow] {
                    let scene = spread(&drawn, frame);
                    for shape in &scene.shapes {
                        if let Shape::Rect { x, y, width, height, .. } = shape {
                            assert!(*x >= 0.0 && x + width <= scene.width + 0.1, "{shape:?}");
                            assert!(*y >= 0.0 && y + height <= scene.height, "{shape:?}");
                        }
                    }
                    assert!(!scene.to_svg().contains("NaN"));
                }
            }
        }
        assert!(scatter(&[(f64::NAN, 2.0, 0)], ["", ""]).to_svg().contains("circle"));
    }
}
