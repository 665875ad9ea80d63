//! Small pictures of one number each, for the rows of a comparison.

use super::super::scene::{Scene, Shape, rect};
use super::super::tag::{TagState, tag};

/// The size of a run in ten squares, for a row of a comparison: share filled, 0..1; 236 by 18.
#[must_use]
pub fn squares(share: f64) -> Scene {
    let filled = if share.is_finite() { share.clamp(0.0, 1.0) * 10.0 } else { 0.0 };
    let mut shapes = Vec::new();
    for place in 0..10_u32 {
        let x = f64::from(place) * 24.0 + 1.0;
        let square =
            |width: f64, class| Shape::Rect { x, y: 1.0, width, height: 16.0, rx: 3.0, class };
        let part = (filled - f64::from(place)).clamp(0.0, 1.0);
        shapes.push(square(18.0, "square-off"));
        if part >= 0.05 {
            shapes.push(square(18.0 * part, "square-on"));
        }
    }
    Scene { width: 236.0, height: 18.0, shapes }
}

/// One tag that stands for less than one record in ten, or for one; 36 by 22.
#[must_use]
pub fn one_tag(of_ten: f64) -> Scene {
    let state = if of_ten >= 0.95 { TagState::Arrived } else { TagState::Partial(of_ten) };
    Scene { width: 36.0, height: 22.0, shapes: vec![tag(state, 18.0, 11.0, 0.95)] }
}

/// A share as a bar; 102 by 12.
#[must_use]
pub fn bar(share: f64) -> Scene {
    let filled = if share.is_finite() { share.clamp(0.0, 1.0) * 100.0 } else { 0.0 };
    let shapes =
        vec![rect(1.0, 1.0, 100.0, 10.0, "square-off"), rect(1.0, 1.0, filled, 10.0, "bar-on")];
    Scene { width: 102.0, height: 12.0, shapes }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_fills_its_picture_as_far_as_it_goes() {
        assert_eq!(squares(f64::NAN).to_svg().matches("square-off").count(), 10);
        assert_eq!(squares(0.49).to_svg().matches("square-on").count(), 5);
        assert!(!bar(f64::INFINITY).to_svg().contains("inf"));
        assert!(one_tag(0.34).to_svg().contains("tag-part"));
        assert!(one_tag(1.0).to_svg().contains("tag-arrived"));
    }
}
