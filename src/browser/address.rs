//! The page's own address: read once, replaced as the state changes.

use web_sys::window;

/// Query and fragment of the page's address, with their signs; empty where there is no address.
#[must_use]
pub fn query_and_fragment() -> (String, String) {
    let Some(location) = window().map(|window| window.location()) else {
        return (String::new(), String::new());
    };
    (location.search().unwrap_or_default(), location.hash().unwrap_or_default())
}

/// Replace the query without loading anything. Where the browser refuses (a file, an old sandbox),
/// the address stays as it was.
pub fn replace_query(query: &str) {
    let Some(window) = window() else { return };
    let Ok(path) = window.location().pathname() else {
        return;
    };
    let Ok(history) = window.history() else {
        return;
    };
    let address = format!("{path}{query}");
    let _refused = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&address));
}
