//! The page's own address: read once, replaced as the state changes.

use crate::browser::rest::Rest;
use web_sys::window;

/// Query and fragment of the page's address, with their signs; empty where there is no address.
#[must_use]
pub fn query_and_fragment() -> (String, String) {
    let Some(location) = window().map(|window| window.location()) else {
        return (String::new(), String::new());
    };
    (location.search().unwrap_or_default(), location.hash().unwrap_or_default())
}

/// Milliseconds for which the query stands before it is in the address: changing the address costs more
/// than drawing the page anew, and browsers refuse it where it comes too often.
const STANDS_MS: u32 = 250;

thread_local! {
    static REST: Rest = Rest::default();
}

/// Replace the query without loading anything, once it has stood for a while. Where the browser refuses
/// (a file, an old sandbox), the address stays as it was.
pub fn replace_query(query: &str) {
    let query = query.to_owned();
    REST.with(|rest| rest.then(STANDS_MS, move || replace_now(&query)));
}

fn replace_now(query: &str) {
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
