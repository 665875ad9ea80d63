//! One element, as a reader's assistive technology knows it.

use std::fmt;

use thirtyfour::common::command::{Command, FormatRequestData};
use thirtyfour::prelude::*;
use thirtyfour::{ElementId, RequestData, SessionId};

use super::must;

/// An accessible name to look for.
#[derive(Clone, Debug)]
pub(crate) enum Name {
    /// The whole name.
    Is(String),
    /// The name's beginning.
    Starts(String),
}

/// Any name that begins so, for names that go on with a value.
pub(crate) fn starts(text: &str) -> Name {
    Name::Starts(text.into())
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self::Is(text.into())
    }
}

impl Name {
    /// Whether an element of this name is the one that is looked for.
    pub(crate) fn fits(&self, name: &str) -> bool {
        match self {
            Self::Is(text) => name == text,
            Self::Starts(text) => name.starts_with(text.as_str()),
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Is(text) => write!(formatter, "“{text}”"),
            Self::Starts(text) => write!(formatter, "“{text}…”"),
        }
    }
}

/// A box in the document, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Place {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl Place {
    /// Whether no edge is further than `most` from the other's.
    pub(crate) fn is_within(&self, most: f64, other: &Self) -> bool {
        let edges =
            |place: &Self| [place.x, place.y, place.x + place.width, place.y + place.height];
        edges(self).iter().zip(edges(other)).all(|(one, two)| (one - two).abs() <= most)
    }
}

/// An element that was found, with the role and name it had then.
#[derive(Clone, Debug)]
pub(crate) struct Element {
    /// The client library's element, for what is not offered here.
    pub(crate) inner: WebElement,
    /// The role the browser computes.
    pub(crate) role: String,
    /// The accessible name the browser computes.
    pub(crate) name: String,
}

impl Element {
    /// Asks the browser for the element's role and, if it is a wanted one, for its name.
    pub(super) async fn read(
        inner: WebElement,
        wanted: impl Fn(&str) -> bool,
    ) -> WebDriverResult<Option<Self>> {
        let role = computed(&inner, "computedrole").await?;
        if !wanted(&role) {
            return Ok(None);
        }
        let name = computed(&inner, "computedlabel").await?;
        Ok(Some(Self { inner, role, name }))
    }

    /// Clicks in the middle of it.
    pub(crate) async fn press(&self) {
        must(self.inner.click().await, &self.doing("pressing"));
    }

    /// Types into it: text, a `Key`, or both added up.
    pub(crate) async fn keys(&self, keys: impl Into<TypingData>) {
        must(self.inner.send_keys(keys).await, &self.doing("typing into"));
    }

    /// The text as shown, without what is hidden.
    pub(crate) async fn text(&self) -> String {
        must(self.inner.text().await, &self.doing("reading"))
    }

    /// An attribute as written in the document.
    pub(crate) async fn attribute(&self, name: &str) -> Option<String> {
        must(self.inner.attr(name).await, &self.doing("reading an attribute of"))
    }

    /// A property as scripts see it, such as the `value` of a slider.
    pub(crate) async fn property(&self, name: &str) -> Option<String> {
        must(self.inner.prop(name).await, &self.doing("reading a property of"))
    }

    /// The text with what is hidden, as a live region holds it.
    pub(crate) async fn content(&self) -> String {
        self.property("textContent").await.unwrap_or_default()
    }

    /// Where it is in the document.
    pub(crate) async fn place(&self) -> Place {
        let rect = must(self.inner.rect().await, &self.doing("measuring"));
        Place { x: rect.x, y: rect.y, width: rect.width, height: rect.height }
    }

    fn doing(&self, what: &str) -> String {
        format!("{what} the {} “{}”", self.role, self.name)
    }
}

async fn computed(element: &WebElement, what: &'static str) -> WebDriverResult<String> {
    element.handle().cmd(Computed { element: element.element_id(), what }).await?.value()
}

/// Get Computed Role and Get Computed Label, which the client library does not know.
#[derive(Debug)]
struct Computed {
    element: ElementId,
    what: &'static str,
}

impl FormatRequestData for Computed {
    fn format_request(&self, session: &SessionId) -> RequestData {
        // Asking for the tag's name is the same kind of request at a neighbouring address.
        let mut request = Command::GetElementTagName(self.element.clone()).format_request(session);
        request.uri = format!("session/{session}/element/{}/{}", self.element, self.what).into();
        request
    }
}
