//! Where a pointer is.

use web_sys::Element;
use web_sys::PointerEvent;
use yew::TargetCast;

/// A place in an element, and the element's size, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pointed {
    /// From its left edge.
    pub x: f64,
    /// From its top edge.
    pub y: f64,
    /// Its width.
    pub across: f64,
    /// Its height.
    pub down: f64,
}

/// Where the pointer is in the element that it is on; nothing while it presses nothing.
#[must_use]
pub fn pressed_at(event: &PointerEvent) -> Option<Pointed> {
    let element: Element = event.target_dyn_into()?;
    (event.buttons() & 1 == 1).then(|| Pointed {
        x: f64::from(event.offset_x()),
        y: f64::from(event.offset_y()),
        across: f64::from(element.client_width()),
        down: f64::from(element.client_height()),
    })
}
