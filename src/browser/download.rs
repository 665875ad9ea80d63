//! A text handed to the reader as a file.

use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::Blob;
use web_sys::BlobPropertyBag;
use web_sys::HtmlElement;
use web_sys::Url;
use web_sys::window;

/// How long the browser may need the file's address, in milliseconds.
const NEEDED: u32 = 10_000;

/// Let the browser save `text` as a file called `name`. Whether that could be begun: a frame may not
/// be allowed to.
#[must_use]
pub fn download(name: &str, kind: &str, text: &str) -> bool {
    begun(name, kind, text).is_some()
}

fn begun(name: &str, kind: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    offer(name, &blob)
}

/// Let the browser save what is in `blob` as a file called `name`.
pub(super) fn offer(name: &str, blob: &Blob) -> Option<()> {
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let document = window()?.document()?;
    let link: HtmlElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_attribute("href", &address).ok()?;
    link.set_attribute("download", name).ok()?;
    // Some browsers follow only links that are on the page.
    let body = document.body()?;
    body.append_child(&link).ok()?;
    link.click();
    link.remove();
    super::later(NEEDED, move || {
        let _gone = Url::revoke_object_url(&address);
    });
    Some(())
}
