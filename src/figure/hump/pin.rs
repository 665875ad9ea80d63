//! What can be moved on the line: the slider with its puck, and the reader's pin.

use super::super::lettering;
use super::super::scene::{Anchor, Shape, circle, number, path, rect, text};
use super::{Hump, Layout, arrivals};

/// The slider, its two ends and the puck on it.
pub(super) fn track(at: &Layout, hump: &Hump) -> Vec<Shape> {
    let d = format!("M{} {}H{}", number(at.left), number(at.track), number(at.right));
    let labels = hump.labels;
    let strong = if at.letters > 14.0 { "t15 strong" } else { "t13 strong" };
    let mut shapes = vec![
        path(d.clone(), "slider-casing"),
        path(d, "slider-line"),
        text(at.left, at.ends, Anchor::Start, strong, &labels.centre),
        text(at.right, at.ends, Anchor::End, strong, &labels.regions),
    ];
    // While a bet can be placed the puck is the pin's foot.
    let puck = if hump.held { Some(hump.pin.unwrap_or(0.5)) } else { hump.puck };
    let Some(place) = puck else { return shapes };
    let x = at.x(place);
    if !hump.held && hump.shown >= 1.0 {
        let y = at.y(arrivals(hump.arrive, place));
        shapes.push(path(format!("M{} {}V{}", number(x), number(at.track), number(y)), "level"));
        shapes.push(circle(x, y, 6.0, "puck-mark"));
        if at.letters > 14.0 {
            let middle = f64::midpoint(at.left, at.right);
            shapes.push(text(middle, at.ends, Anchor::Middle, "t15", &labels.here));
        } else {
            shapes.push(text(2.0, 13.0, Anchor::Start, "t13", &labels.here));
        }
    }
    shapes.extend(puck_at(x, at.track, at.letters / 15.0));
    shapes
}

/// What the reader takes hold of, with its two arrows.
fn puck_at(x: f64, y: f64, k: f64) -> [Shape; 4] {
    let arrows = format!(
        "M{} {}l-{a} {b} {a} {b}M{} {}l{a} {b}-{a} {b}",
        number(x - 28.0 * k),
        number(y - 6.0 * k),
        number(x + 28.0 * k),
        number(y - 6.0 * k),
        a = number(7.0 * k),
        b = number(6.0 * k)
    );
    [
        circle(x, y, 22.0 * k, "handle-ring puck-focus"),
        circle(x, y, 17.0 * k, "puck"),
        circle(x, y, 4.5 * k, "puck-dot"),
        path(arrows, "ink"),
    ]
}

/// The pin: marigold while it can be moved, white once it is said; the gap to the best place.
pub(super) fn pin(at: &Layout, hump: &Hump, done: bool) -> Vec<Shape> {
    let labels = hump.labels;
    let k = at.letters / 15.0;
    let small = if at.letters > 14.0 { "t15 strong halo" } else { "t13 strong halo" };
    if hump.held {
        let x = at.x(hump.pin.unwrap_or(0.5));
        let top = at.y(4.1);
        let (class, words) =
            if hump.pin.is_some() { ("pin-held", "pole") } else { ("pin-wanted", "pin-dashed") };
        let middle = at.inside(x, &labels.pin, at.letters);
        let [ground, said] = said(at, middle, small, &labels.pin);
        return vec![
            path(format!("M{} {}V{}", number(x), number(at.track - 18.0 * k), number(top)), words),
            circle(x, top, 13.0 * k, class),
            ground,
            said,
        ];
    }
    let Some(place) = hump.pin else { return Vec::new() };
    let (x, foot) = (at.x(place), at.strip + 24.0 * k);
    let mut shapes = Vec::new();
    let y = if done { at.y(arrivals(hump.arrive, place)) } else { at.y(4.1) };
    if done && !labels.gap.is_empty() {
        let best = at.x(hump.best);
        let (left, right) = (x.min(best), x.max(best));
        shapes.push(rect(left, at.strip, right - left, 22.0 * k, "gap-bar"));
        let wide = lettering::width(&labels.gap, 13.0);
        if at.letters > 14.0 && wide + 12.0 < right - left {
            let middle = f64::midpoint(left, right);
            shapes.push(text(middle, at.strip + 16.0, Anchor::Middle, "t13 strong", &labels.gap));
        }
    }
    let middle = at.inside(x, &labels.pin, at.letters);
    shapes.push(path(format!("M{} {}V{}", number(x), number(foot), number(y)), "pole"));
    shapes.push(circle(x, y, 10.0 * k, "pin-said"));
    shapes.extend(said(at, middle, small, &labels.pin));
    shapes
}

/// The pin's words on a ground of their own: its stem and the line of the puck stand behind them.
fn said(at: &Layout, middle: f64, class: &'static str, words: &str) -> [Shape; 2] {
    let wide = lettering::width(words, at.letters) + 4.0;
    let ground =
        rect(middle - wide / 2.0, at.said - at.letters, wide, 1.3 * at.letters, "pin-ground");
    [ground, text(middle, at.said, Anchor::Middle, class, words)]
}
