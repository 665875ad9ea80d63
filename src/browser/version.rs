//! A newer version of the page that waits: `public/offline/offline.js` tells of it.

use gloo::events::EventListener;
use web_sys::window;
use yew::Callback;
use yew::hook;
use yew::use_effect_with;

/// The event, and the attribute of the root for a program that starts after it.
const TOLD: &str = "middle-out:new-version";
const MARK: &str = "data-new-version";

/// Calls `found` once a newer version has been fetched, now or later.
#[hook]
pub fn use_new_version(found: Callback<()>) {
    use_effect_with((), move |()| {
        let listener = window().map(|window| {
            let root = window.document().and_then(|document| document.document_element());
            if root.is_some_and(|root| root.has_attribute(MARK)) {
                found.emit(());
            }
            EventListener::new(&window, TOLD, move |_| found.emit(()))
        });
        move || drop(listener)
    });
}
