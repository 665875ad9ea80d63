//! Size of an element and the pixel ratio it is shown at, as a hook.

use super::watched::use_watched;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::ResizeObserver;
use web_sys::window;
use yew::NodeRef;
use yew::hook;
use yew::use_state_eq;

/// Room of an element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Extent {
    /// Width in CSS pixels.
    pub width: f64,
    /// Height in CSS pixels.
    pub height: f64,
    /// Device pixels per CSS pixel.
    pub ratio: f64,
}

/// Follow the size of the element behind `node`; `None` until it is laid out.
#[hook]
pub fn use_size(node: NodeRef) -> Option<Extent> {
    let extent = use_state_eq(|| None::<Extent>);
    let setter = extent.setter();
    use_watched(node, move |element| {
        let (target, setter) = (element.clone(), setter.clone());
        let measure = move || {
            let ratio = window().map_or(1.0, |window| window.device_pixel_ratio());
            setter.set(Some(Extent {
                width: f64::from(target.client_width()),
                height: f64::from(target.client_height()),
                ratio: ratio.clamp(0.5, 4.0),
            }));
        };
        measure();
        let callback = Closure::<dyn FnMut()>::new(measure);
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Box::new(move || {
            observer.disconnect();
            drop(callback);
        }))
    });
    *extent
}
