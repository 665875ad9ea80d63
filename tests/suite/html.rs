//! A small reader of HTML and SVG for the tests of pages and charts, and the pages it reads.

use middle_out::app::Action;
use middle_out::app::AppState;
use middle_out::ui::App;
use middle_out::ui::AppProps;
use middle_out::ui::render_static_page;
use std::future::Future;

/// Elements that have no end tag.
const VOID: [&str; 6] = ["input", "br", "hr", "img", "meta", "link"];

/// An element with its attributes, its place in the tree and all the words inside it.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) index: usize,
    pub(crate) parent: Option<usize>,
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) text: String,
}

impl Element {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(crate) fn has_class(&self, name: &str) -> bool {
        self.get("class").is_some_and(|class| class.split_whitespace().any(|one| one == name))
    }

    /// The words inside it, with single spaces.
    pub(crate) fn words(&self) -> String {
        self.text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// A whole text, its elements in the order of their start tags.
#[derive(Debug, Default)]
pub(crate) struct Document {
    pub(crate) elements: Vec<Element>,
}

impl Document {
    /// Read a text. What is not well formed is a failed test.
    pub(crate) fn read(html: &str) -> Self {
        let mut document = Self::default();
        let mut open: Vec<usize> = Vec::new();
        let mut rest = html;
        while let Some(at) = rest.find('<') {
            let words = decoded(&rest[..at]);
            for &index in &open {
                document.elements[index].text.push_str(&words);
            }
            rest = &rest[at + 1..];
            if let Some(comment) = rest.strip_prefix("!--") {
                rest = comment.split_once("-->").expect("a comment ends").1;
            } else if let Some(end) = rest.strip_prefix('/') {
                let (name, after) = end.split_once('>').expect("a tag ends");
                let index = open.pop().unwrap_or_else(|| panic!("nothing is open at </{name}>"));
                assert_eq!(document.elements[index].name, name, "the wrong element is closed");
                rest = after;
            } else {
                let (mut element, closed, after) = tag(rest);
                element.index = document.elements.len();
                element.parent = open.last().copied();
                if !closed && !VOID.contains(&element.name.as_str()) {
                    open.push(element.index);
                }
                document.elements.push(element);
                rest = after;
            }
        }
        assert!(open.is_empty(), "left open: {:?}", document.elements[open[0]].name);
        document
    }

    pub(crate) fn all(&self, name: &str) -> Vec<&Element> {
        self.elements.iter().filter(|element| element.name == name).collect()
    }

    pub(crate) fn only(&self, name: &str) -> &Element {
        let found = self.all(name);
        assert_eq!(found.len(), 1, "one {name}");
        found[0]
    }

    pub(crate) fn with_class(&self, name: &str) -> Vec<&Element> {
        self.elements.iter().filter(|element| element.has_class(name)).collect()
    }

    pub(crate) fn with_id(&self, id: &str) -> Option<&Element> {
        self.elements.iter().find(|element| element.get("id") == Some(id))
    }

    /// The elements around one, innermost first.
    pub(crate) fn around(&self, element: &Element) -> impl Iterator<Item = &Element> {
        let parent = |element: &&Element| element.parent.map(|index| &self.elements[index]);
        std::iter::successors(parent(&element), parent)
    }

    pub(crate) fn is_inside(&self, element: &Element, outer: &Element) -> bool {
        self.around(element).any(|around| around.index == outer.index)
    }
}

/// Read a start tag after its `<`: the element, whether it closes itself, and what follows it.
fn tag(text: &str) -> (Element, bool, &str) {
    let end = text.find(|c: char| c.is_whitespace() || c == '>' || c == '/').expect("a tag ends");
    let mut element = Element { name: text[..end].to_owned(), ..Element::default() };
    let mut rest = text[end..].trim_start();
    loop {
        if let Some(after) = rest.strip_prefix("/>") {
            return (element, true, after);
        }
        if let Some(after) = rest.strip_prefix('>') {
            return (element, false, after);
        }
        let end =
            rest.find(|c: char| c.is_whitespace() || matches!(c, '>' | '=' | '/')).expect("a name");
        let name = rest[..end].to_owned();
        assert!(!name.is_empty(), "an attribute without a name in <{}", element.name);
        assert!(element.get(&name).is_none(), "{name} twice in <{}", element.name);
        rest = &rest[end..];
        let value = match rest.strip_prefix("=\"") {
            Some(quoted) => {
                let (value, after) = quoted.split_once('"').expect("a value ends");
                rest = after;
                decoded(value)
            }
            None => String::new(),
        };
        element.attributes.push((name, value));
        rest = rest.trim_start();
    }
}

fn decoded(text: &str) -> String {
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#x27;", "'")];
    let text = signs.iter().fold(text.to_owned(), |text, (code, sign)| text.replace(code, sign));
    text.replace("&amp;", "&")
}

fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// The page as served.
pub(crate) fn served() -> Document {
    Document::read(&wait(render_static_page()))
}

/// The live page in a state.
pub(crate) fn live(state: AppState) -> Document {
    let props = AppProps { start: Some(state) };
    let page = yew::LocalServerRenderer::<App>::with_props(props).hydratable(false);
    Document::read(&wait(page.render()))
}

/// The state after these actions; one that changes nothing is a failed test.
pub(crate) fn after(actions: &[Action]) -> AppState {
    actions.iter().fold(AppState::default(), |state, action| {
        state.apply(action).unwrap_or_else(|| panic!("{action:?} changes nothing"))
    })
}

#[test]
fn elements_attributes_and_words_are_read() {
    let page =
        Document::read("<p id=\"a\">x &lt; <b class=\"c d\">y</b><br><i hidden/></p><!-- <q> -->");
    let names: Vec<&str> = page.elements.iter().map(|element| element.name.as_str()).collect();
    assert_eq!(names, ["p", "b", "br", "i"]);
    assert_eq!(page.with_id("a").unwrap().words(), "x < y");
    assert!(page.only("b").has_class("d") && page.is_inside(page.only("b"), page.only("p")));
    assert_eq!(page.only("i").get("hidden"), Some(""));
    assert!(std::panic::catch_unwind(|| Document::read("<p><b></p></b>")).is_err());
}
