//! The old slider: flat as the reader left it, then lifted, turned and laid down as the diagonal.

use super::super::scene::{Anchor, Shape, Transform, circle, group, number, path, text};
use super::{Layout, Phases, Place, Plane};

/// The slider's centre end was on the left and belongs at the lower right, so on its way to 45
/// degrees it swings past the upright: a shorter turn would put the regions where the centre is.
const TURN: f64 = -135.0;

/// The part of the diagonal that the slider covers, so that its ends show.
const LENGTH: f64 = 0.92;

/// The point of the slider at which the centre decides a share, on its way.
pub(super) fn along(at: &Layout, phases: &Phases, centre: f64) -> (f64, f64) {
    let lies = at.point(Place::on_line(centre));
    if phases.turn >= 1.0 {
        return lies;
    }
    let (x, y) = (at.width / 2.0, at.top + at.side / 2.0);
    let (end_x, end_y) = (at.left + at.side / 2.0, y);
    // Flat it is as long as the picture allows; on the diagonal as long as that.
    let flat = if at.narrow { at.width - 20.0 } else { at.side };
    // It keeps its length while it swings, so that its ends stay in the picture.
    let longer = at.side * std::f64::consts::SQRT_2 - flat;
    // The narrow picture is wider than high: there it draws in first.
    let swing =
        if at.narrow { (flat - at.side * 0.96) * (8.0 * phases.turn).min(1.0) } else { 0.0 };
    let length = flat - swing + (longer + swing) * phases.turn.powi(6);
    let lift = -0.03 * at.side * (phases.turn * (1.0 - phases.turn) * 4.0);
    let angle = (TURN * phases.turn).to_radians();
    let out = (0.5 - centre) * length;
    let middle_x = x + (end_x - x) * phases.turn;
    let middle_y = y + (end_y - y) * phases.turn + lift;
    (middle_x + out * angle.cos(), middle_y + out * angle.sin())
}

pub(super) fn slider(at: &Layout, plane: &Plane, phases: &Phases) -> Vec<Shape> {
    let margin = (0.5 - LENGTH / 2.0) * phases.turn;
    let (centre, regions) = (along(at, phases, 1.0 - margin), along(at, phases, margin));
    let d = format!(
        "M{} {}L{} {}",
        number(centre.0),
        number(centre.1),
        number(regions.0),
        number(regions.1)
    );
    let mut shapes = vec![path(d.clone(), "slider-casing"), path(d, "slider-line")];
    if phases.turn < 1.0 {
        shapes.extend(ends(at, plane, phases, [centre, regions]));
    }
    if phases.axes >= 1.0 {
        let (x, y) = at.point(Place::on_line(plane.best));
        shapes.push(circle(x, y, 8.0 * at.scale.max(0.75), "plane-best"));
        if !at.narrow {
            let (x, y) = at.point(Place::on_line(0.73));
            let words =
                text(0.0, 24.0, Anchor::Middle, "t15 strong halo-sunk", &plane.labels.slider);
            shapes.push(group(Transform::at(x, y).turned(45.0), "", vec![words]));
        }
    }
    shapes
}

/// The words of the two ends go with them; the best is named until the slider lifts.
fn ends(at: &Layout, plane: &Plane, phases: &Phases, places: [(f64, f64); 2]) -> Vec<Shape> {
    let labels = plane.labels;
    let class = if at.narrow { "t13 strong" } else { "t15 strong" };
    let below = 44.0 * at.scale.max(0.8);
    let still = phases.turn <= 1e-4;
    let mut shapes = Vec::new();
    for (index, (x, y)) in places.into_iter().enumerate() {
        let anchor = match (still, index) {
            (true, 0) => Anchor::Start,
            (true, _) => Anchor::End,
            _ => Anchor::Middle,
        };
        let words = &labels.ends[index];
        let half = super::super::lettering::width(words, 14.0) / 2.0;
        let x = if still { x } else { x.max(half).min(at.width - half) };
        shapes.push(text(x, (y + below).min(at.height - 6.0), anchor, class, words));
    }
    if still {
        let (x, y) = along(at, phases, plane.best);
        let above = y - 32.0 * at.scale.max(0.8);
        shapes.push(text(x, above, Anchor::Middle, class, &labels.best));
    }
    shapes
}

#[cfg(test)]
mod tests {
    use super::super::{NARROW, WIDE};
    use super::*;

    #[test]
    fn the_slider_lands_on_the_diagonal_with_the_handle_where_it_was() {
        for at in [&WIDE, &NARROW] {
            for centre in [0.0, 0.375, 1.0] {
                let nearly = Phases { turn: 1.0 - 1e-9, ..Phases::at(0.0) };
                let (one, two) = (along(at, &nearly, centre), along(at, &Phases::at(1.0), centre));
                assert!((one.0 - two.0).abs() < 1e-3 && (one.1 - two.1).abs() < 1e-3);
            }
            let flat = Phases::at(0.0);
            assert!(along(at, &flat, 1.0).0 < along(at, &flat, 0.0).0, "the centre is left");
        }
    }
}
