//! The page's own address: read at first, written as the state changes, followed back and forth.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsValue;
use web_sys::window;
use yew::Callback;
use yew::hook;
use yew::use_effect_with;
use yew::use_mut_ref;

/// Milliseconds for which a query must stand before it is written: browsers refuse a page that writes
/// its address with every move of a pointer.
const REST_MS: u32 = 250;

/// Query and fragment of the page's address, with their signs; empty where there is no address.
#[must_use]
pub fn query_and_fragment() -> (String, String) {
    let Some(location) = window().map(|window| window.location()) else {
        return (String::new(), String::new());
    };
    (location.search().unwrap_or_default(), location.hash().unwrap_or_default())
}

/// Write the query without loading anything, in a new entry of the history or in the present one. Where
/// the browser refuses (a file, an old sandbox), the address stays as it was.
fn write(query: &str, new: bool) {
    let Some(window) = window() else { return };
    let (Ok(path), Ok(history)) = (window.location().pathname(), window.history()) else {
        return;
    };
    let address = format!("{path}{query}");
    let _refused = if new {
        history.push_state_with_url(&JsValue::NULL, "", Some(&address))
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
    };
}

/// What was written last, and what waits.
#[derive(Default)]
struct Written {
    place: Option<String>,
    query: String,
    /// Dropping it takes the writing back.
    waiting: Option<Timeout>,
    /// Whether the browser itself went where the page is going now.
    followed: bool,
}

/// Keep the address in step: a new `place` is a new entry of the history, a new `query` at the same
/// place is written once it rests. `came` hears query and fragment when the reader goes back or forth;
/// what follows from that is written over the entry that the browser went to.
#[hook]
pub fn use_address(place: String, query: String, came: Callback<(String, String)>) {
    let written = use_mut_ref(Written::default);
    {
        let written = written.clone();
        use_effect_with(came, move |came| {
            let came = came.clone();
            let listener = window().map(|window| {
                EventListener::new(&window, "popstate", move |_| {
                    if let Ok(mut written) = written.try_borrow_mut() {
                        written.followed = true;
                        // What waits belongs to the entry that was left.
                        written.waiting = None;
                    }
                    came.emit(query_and_fragment());
                })
            });
            move || drop(listener)
        });
    }
    use_effect_with((place, query), move |(place, query)| {
        let mut written = written.borrow_mut();
        let left = written.place.as_ref().is_some_and(|before| before != place);
        let waited = written.waiting.take().is_some();
        if left && waited && !written.followed {
            write(&written.query, false);
        }
        let first = written.place.is_none();
        if left || first || written.followed {
            write(query, left && !written.followed);
            written.followed = false;
        } else {
            let query = query.clone();
            written.waiting = Some(Timeout::new(REST_MS, move || write(&query, false)));
        }
        written.place = Some(place.clone());
        written.query.clone_from(query);
    });
}
