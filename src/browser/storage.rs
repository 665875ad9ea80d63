//! A few texts that the browser keeps for this page, where it keeps anything at all.

use web_sys::Storage;
use web_sys::window;

/// Blocked, missing or forbidden storage is none.
fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

/// What is kept under a key. The outer `None`: nothing can be kept here.
#[must_use]
pub fn stored(key: &str) -> Option<Option<String>> {
    storage()?.get_item(key).ok()
}

/// Keep a text under a key. Whether it is kept: there may be no room, or no right.
#[must_use]
pub fn store(key: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(key, text).is_ok())
}
