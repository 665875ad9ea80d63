//! The page around this one, where there is one: what it writes is handed on as text, what it is told
//! goes to it alone, and the height of this page is followed.

use js_sys::JSON;
use js_sys::Object;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::Element;
use web_sys::MessageEvent;
use web_sys::ResizeObserver;
use web_sys::Window;
use web_sys::window;

/// Any page may read it: for what is no secret.
const ANYBODY: &str = "*";

/// The window around this one; `None` where this page stands alone.
fn host() -> Option<Window> {
    let own = window()?;
    let parent = own.parent().ok().flatten()?;
    (JsValue::from(&parent) != JsValue::from(&own)).then_some(parent)
}

/// Whether this page stands in another.
#[must_use]
pub fn in_frame() -> bool {
    host().is_some()
}

/// A message from the page around this one.
#[derive(Clone, Debug, PartialEq)]
pub struct FromHost {
    /// What was sent: a text as it is, an object as its JSON.
    pub text: String,
    /// Who sent it, as the browser says.
    pub origin: String,
}

/// What is listened to ends when this is dropped.
pub struct Listening {
    on_message: Closure<dyn FnMut(MessageEvent)>,
}

impl Drop for Listening {
    fn drop(&mut self) {
        if let Some(window) = window() {
            let listener = self.on_message.as_ref().unchecked_ref();
            let _gone = window.remove_event_listener_with_callback("message", listener);
        }
    }
}

/// From now on, hand on what the page around this one writes, and nobody else. `wanted` is asked before a
/// message is looked into.
#[must_use]
pub fn hear_host(
    mut wanted: impl FnMut() -> bool + 'static,
    heard: impl Fn(FromHost) + 'static,
) -> Option<Listening> {
    let host = Object::from(JsValue::from(host()?));
    let on_message = Closure::<dyn FnMut(_)>::new(move |event: MessageEvent| {
        let from_host = event.source().is_some_and(|source| source == host);
        if !from_host || !wanted() {
            return;
        }
        let data = event.data();
        let text = match data.as_string() {
            Some(text) => Some(text),
            None if data.is_object() => {
                JSON::stringify(&data).ok().and_then(|json| json.as_string())
            }
            None => None,
        };
        if let Some(text) = text {
            heard(FromHost { text, origin: event.origin() });
        }
    });
    let listener = on_message.as_ref().unchecked_ref();
    window()?.add_event_listener_with_callback("message", listener).ok()?;
    Some(Listening { on_message })
}

/// Send an object, given as JSON, to whatever page is around this one.
pub fn tell_host(json: &str) {
    answer_host(json, ANYBODY);
}

/// Send an object, given as JSON, to the page around this one, if it is still of that origin.
pub fn answer_host(json: &str, origin: &str) {
    if let (Some(host), Ok(message)) = (host(), JSON::parse(json)) {
        // A page without an origin of its own cannot be named, and is told nothing.
        let _unsent = host.post_message(&message, origin);
    }
}

/// Send a text to whatever page is around this one.
pub fn tell_host_text(text: &str) {
    if let Some(host) = host() {
        let _unsent = host.post_message(&text.into(), ANYBODY);
    }
}

/// The page's height is followed until this is dropped.
pub struct Following {
    observer: ResizeObserver,
    _measure: Closure<dyn FnMut()>,
}

impl Drop for Following {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Tell the height of the page in CSS pixels, now and after each change, before it is painted.
#[must_use]
pub fn watch_page_height(told: impl Fn(f64) + 'static) -> Option<Following> {
    let root: Element = window()?.document()?.document_element()?;
    let measured = root.clone();
    // Not the height that can be scrolled, which is never less than the frame's own.
    let measure = move || told(measured.get_bounding_client_rect().height());
    // At once: nothing is observed in a frame that its host does not show yet.
    measure();
    let measure = Closure::<dyn FnMut()>::new(measure);
    let observer = ResizeObserver::new(measure.as_ref().unchecked_ref()).ok()?;
    observer.observe(&root);
    Some(Following { observer, _measure: measure })
}
