//! What is watched about an element, as a hook: for as long as it is the one behind its node.

use web_sys::Element;
use yew::NodeRef;
use yew::hook;
use yew::use_effect;
use yew::use_mut_ref;

/// Ends a watch.
pub(super) type End = Box<dyn FnOnce()>;

struct Watched {
    element: Element,
    end: Option<End>,
}

impl Drop for Watched {
    fn drop(&mut self) {
        if let Some(end) = self.end.take() {
            end();
        }
    }
}

/// Have `watch` begin to watch the element behind `node`, and again where another has taken its place:
/// when something is put beside an element, it may be made anew.
#[hook]
pub(super) fn use_watched(node: NodeRef, watch: impl Fn(&Element) -> Option<End> + 'static) {
    let held = use_mut_ref(|| None::<Watched>);
    use_effect(move || {
        let now = node.cast::<Element>();
        if held.borrow().as_ref().map(|watched| &watched.element) != now.as_ref() {
            // The old watch ends before the new one begins.
            drop(held.take());
            let watched =
                now.and_then(|element| Some(Watched { end: Some(watch(&element)?), element }));
            held.replace(watched);
        }
    });
}
