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
