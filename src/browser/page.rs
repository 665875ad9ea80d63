//! What lies outside the mounted component: the root element and the title.

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use web_sys::HtmlDialogElement;
use web_sys::HtmlElement;
use web_sys::window;

/// Set an attribute of the root element, or remove it.
pub fn set_root_attribute(name: &str, value: Option<&str>) {
    let document = window().and_then(|window| window.document());
    let Some(root) = document.and_then(|document| document.document_element()) else {
        return;
    };
    let _refused = match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    };
}

/// Set the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

/// Scroll to the element called `id` and give it the focus, if there is one.
pub fn go_to(id: &str) {
    let document = window().and_then(|window| window.document());
    let Some(element) = document.and_then(|document| document.get_element_by_id(id)) else {
        return;
    };
    element.scroll_into_view();
    if let Ok(element) = element.dyn_into::<HtmlElement>() {
        let _refused = element.focus();
    }
}

/// Scroll to the top and give the focus to the main heading: a new view begins there.
pub fn go_to_heading() {
    let Some(window) = window() else { return };
    window.scroll_to_with_x_and_y(0.0, 0.0);
    let heading = window.document().and_then(|page| page.query_selector("h1").ok().flatten());
    if let Some(Ok(heading)) = heading.map(wasm_bindgen::JsCast::dyn_into::<HtmlElement>) {
        let _refused = heading.focus();
    }
}

/// Give the focus to the element called `id`, if there is one, without moving the page.
pub fn focus_on(id: &str) {
    let document = window().and_then(|window| window.document());
    let element = document.and_then(|document| document.get_element_by_id(id));
    if let Some(Ok(element)) = element.map(JsCast::dyn_into::<HtmlElement>) {
        let _refused = element.focus();
    }
}

/// Open the dialog called `id` over the page, if there is one and the browser can.
pub fn open_dialog(id: &str) {
    let document = window().and_then(|window| window.document());
    let element = document.and_then(|document| document.get_element_by_id(id));
    if let Some(Ok(dialog)) = element.map(JsCast::dyn_into::<HtmlDialogElement>) {
        let _refused = dialog.show_modal();
    }
}

/// The element that has the focus now.
pub struct Focus(Option<HtmlElement>);

/// Remember what has the focus.
#[must_use]
pub fn remember_focus() -> Focus {
    let document = window().and_then(|window| window.document());
    let element = document.and_then(|document| document.active_element());
    Focus(element.and_then(|element| element.dyn_into().ok()))
}

/// Give the focus back to what had it, if that is still on the page.
pub fn go_back_to(focus: Focus) {
    if let Some(element) = focus.0.filter(|element| element.is_connected()) {
        let _refused = element.focus();
    }
}

/// The address of the page as it stands.
#[must_use]
pub fn page_address() -> String {
    window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// Put a text on the clipboard, where the browser lets a page do so.
pub fn copy(text: &str) {
    if let Some(window) = window() {
        let _written = window.navigator().clipboard().write_text(text);
    }
}

/// Have the page printed, where the browser can.
pub fn print_page() {
    if let Some(window) = window() {
        let _refused = window.print();
    }
}

/// Whether the reader has asked the browser to fetch little.
#[must_use]
pub fn saves_data() -> bool {
    let field = |of: &JsValue, name: &str| js_sys::Reflect::get(of, &name.into()).ok();
    let connection = window().and_then(|window| field(&window.navigator(), "connection"));
    connection.and_then(|connection| field(&connection, "saveData")) == Some(JsValue::TRUE)
}

/// The folder that the page stands in, with a slash at its end and nothing after it.
#[must_use]
pub fn page_folder() -> String {
    let address = page_address();
    let address = address.split(['?', '#']).next().unwrap_or_default();
    address.rfind('/').map_or("/", |end| &address[..=end]).to_owned()
}

/// From now on, links that lead away open in a window of their own.
pub fn open_links_elsewhere() {
    let document = window().and_then(|window| window.document());
    let base = document.as_ref().and_then(|document| document.create_element("base").ok());
    let head = document.and_then(|document| document.head());
    if let (Some(base), Some(head)) = (base, head) {
        let _refused = base.set_attribute("target", "_blank");
        let _refused = head.append_child(&base);
    }
}
