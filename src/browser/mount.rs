//! Puts a component on the page, and tells the reader if the program breaks.

use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use web_sys::window;
use yew::BaseComponent;

/// What is said if the program breaks.
#[derive(Clone, Debug)]
pub struct PanicWords {
    /// That it broke.
    pub broke: String,
    /// That the place is kept in the link that follows.
    pub kept: String,
    /// The link to start again.
    pub again: String,
}

thread_local! {
    static TOLD: RefCell<bool> = const { RefCell::new(false) };
}

/// Mount `C` in the element called `id`, in place of what the page as served holds there.
pub fn mount<C: BaseComponent>(id: &str, properties: C::Properties) {
    let document = window().and_then(|window| window.document());
    if let Some(root) = document.and_then(|document| document.get_element_by_id(id)) {
        yew::Renderer::<C>::with_root_and_props(root, properties).render();
    }
}

/// From now on, a panic is told on the page, with the link to where the reader was. The message
/// itself goes to the console.
pub fn tell_panics(words: PanicWords) {
    yew::set_custom_panic_hook(Box::new(move |info| {
        web_sys::console::error_1(&info.to_string().into());
        let already = TOLD.with(|told| told.replace(true));
        if !already {
            let _without_a_page = show(&words);
        }
    }));
}

fn show(words: &PanicWords) -> Option<()> {
    let window = window()?;
    let document = window.document()?;
    let notice = document.create_element("div").ok()?;
    notice.set_class_name("notice notice-panic");
    notice.set_attribute("role", "alert").ok()?;
    let broke = document.create_element("p").ok()?;
    broke.set_text_content(Some(&format!("{} {}", words.broke, words.kept)));
    let address = window.location().href().ok()?;
    let link = |text: &str, to: &str| {
        let link = document.create_element("a").ok()?;
        link.set_text_content(Some(text));
        link.set_attribute("href", to).ok()?;
        Some(link)
    };
    notice.append_child(&broke).ok()?;
    let back = link(&address, &address)?;
    notice.append_child(&back).ok()?;
    let path = window.location().pathname().ok()?;
    let again = link(&words.again, &path)?;
    notice.append_child(&again).ok()?;
    let body: HtmlElement = document.body()?.dyn_into().ok()?;
    body.insert_before(&notice, body.first_child().as_ref()).ok()?;
    Some(())
}
