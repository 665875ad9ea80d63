//! Keys that act wherever the focus is.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;
use web_sys::window;
use yew::Callback;
use yew::hook;
use yew::use_effect_with;

/// Call `then` whenever Escape is pressed, as long as the component is there.
#[hook]
pub fn use_escape(then: Callback<()>) {
    use_effect_with(then, |then| {
        let then = then.clone();
        let listener = window().map(|window| {
            EventListener::new(&window, "keydown", move |event| {
                let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
                if key.as_deref() == Some("Escape") {
                    then.emit(());
                }
            })
        });
        move || drop(listener)
    });
}

/// A key that went down or up.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "what the browser tells, each for itself")]
pub struct Press {
    /// Its name, as the browser gives it.
    pub key: String,
    /// Whether Shift is held.
    pub shift: bool,
    /// Whether it went down; up otherwise.
    pub down: bool,
    /// Whether it is down already and repeats.
    pub repeats: bool,
    /// Whether the focus is where one types.
    pub typing: bool,
    /// Whether the focus is on a control that may need keys for itself.
    pub on_control: bool,
}

/// Where one types or chooses by typing.
const TYPED_IN: &str = "textarea, select, [contenteditable], input:not([type=radio]):not([type=checkbox]):not([type=range]):not([type=button])";

/// What answers arrow keys or the space bar itself.
const CONTROLS: &str = "button, a[href], input, select, textarea, summary, [role=slider], [role=tab], [role=button], [tabindex='0']";

/// Call `then` for every key that goes down or up without Ctrl, Alt or Meta, as long as the component
/// is there. Where it returns true, the browser does nothing more with the key.
#[hook]
pub fn use_keys(then: Callback<Press, bool>) {
    use_effect_with(then, |then| {
        let listen = |name: &'static str| {
            let then = then.clone();
            let options = gloo::events::EventListenerOptions::enable_prevent_default();
            window().map(|window| {
                EventListener::new_with_options(&window, name, options, move |event| {
                    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
                    if key.ctrl_key() || key.alt_key() || key.meta_key() || key.default_prevented()
                    {
                        return;
                    }
                    if then.emit(press(key, name == "keydown")) {
                        event.prevent_default();
                    }
                })
            })
        };
        let listeners = (listen("keydown"), listen("keyup"));
        move || drop(listeners)
    });
}

fn press(event: &KeyboardEvent, down: bool) -> Press {
    let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let within = |selector: &str| {
        target.as_ref().is_some_and(|target| target.closest(selector).ok().flatten().is_some())
    };
    Press {
        key: event.key(),
        shift: event.shift_key(),
        down,
        repeats: event.repeat(),
        typing: within(TYPED_IN),
        on_control: within(CONTROLS),
    }
}

/// Press the first element that fits a selector, if there is one.
pub fn press_first(selector: &str) {
    let document = window().and_then(|window| window.document());
    let element = document.and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(Ok(element)) = element.map(JsCast::dyn_into::<web_sys::HtmlElement>) {
        element.click();
    }
}

/// The text in the field that an event comes from, of one line or of many.
#[must_use]
pub fn typed(event: &yew::InputEvent) -> String {
    let value = event.target().and_then(|field| js_sys::Reflect::get(&field, &"value".into()).ok());
    value.and_then(|value| value.as_string()).unwrap_or_default()
}
