//! Whether an element is in sight, as a hook.

use super::watched::use_watched;
use js_sys::Array;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::IntersectionObserver;
use web_sys::IntersectionObserverEntry;
use yew::NodeRef;
use yew::hook;
use yew::use_memo;

/// Follow whether the element behind `node` can be seen, without drawing anything anew for it. What is no
/// element counts as seen.
#[hook]
pub fn use_sight(node: NodeRef) -> Rc<Cell<bool>> {
    let seen = use_memo((), |()| Rc::new(Cell::new(true)));
    let told = Rc::clone(&seen);
    use_watched(node, move |element| {
        let seen = Rc::clone(&told);
        let callback = Closure::<dyn FnMut(_)>::new(move |entries: Array| {
            if let Some(entry) = entries.iter().last() {
                let entry: IntersectionObserverEntry = entry.unchecked_into();
                seen.set(entry.is_intersecting());
            }
        });
        let observer = IntersectionObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Box::new(move || {
            observer.disconnect();
            drop(callback);
        }))
    });
    Rc::clone(&seen)
}
