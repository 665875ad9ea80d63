//! One page in one browser of its own.

use std::path::PathBuf;
use std::sync::Mutex;
use std::time::Instant;

use serde_json::{Value, json};
use thirtyfour::common::command::{Command, FormatRequestData};
use thirtyfour::error::WebDriverErrorInner;
use thirtyfour::prelude::*;
use thirtyfour::{Key, RequestData, SessionId};

use super::element::{Element, Name};
use super::session::{self, Engine, Options, Session};
use super::{PATIENCE, PAUSE, audit, must, roles, setting};

/// A page that is open; its browser closes when this goes out of scope.
pub(crate) struct Page {
    /// The client library's session, for what is not offered here.
    pub(crate) driver: Session,
    /// What the page was opened with.
    pub(super) options: Options,
    /// Every address asked for so far.
    pub(super) requests: Mutex<Vec<String>>,
    /// How long the console's file was before this browser wrote into it.
    pub(super) written: usize,
}

impl Page {
    /// Opens `path`, which begins with a slash, in a fresh browser.
    pub(crate) async fn open(path: &str, options: Options) -> Self {
        let page = Self::open_at(&format!("{}{path}", origin()), options).await;
        page.live(path).await;
        page
    }

    /// Opens a whole address in a fresh browser.
    pub(crate) async fn open_at(address: &str, options: Options) -> Self {
        let written = audit::written();
        let driver = Session::start(options).await;
        let page = Self { driver, options, requests: Mutex::new(Vec::new()), written };
        page.go_to(address).await;
        page
    }

    /// Opens another path in the same browser, with what it has stored.
    pub(crate) async fn go(&self, path: &str) {
        self.go_to(&format!("{}{path}", origin())).await;
        self.live(path).await;
    }

    /// Waits until the program has taken the page over: what is pressed sooner is the page as served,
    /// which goes while it is pressed.
    pub(crate) async fn live(&self, path: &str) {
        let other = ["/probe", "/embedding-demo", "/scorm"];
        if !self.options.no_js && !other.iter().any(|start| path.starts_with(start)) {
            self.wait_until("document.documentElement.hasAttribute('data-live')").await;
        }
    }

    async fn go_to(&self, address: &str) {
        if let Err(error) = self.driver.goto(address).await {
            panic!("opening the page: {error}\nunanswered: {:#?}", self.unanswered().await);
        }
    }

    /// The first element of this role and name; a panic after ten seconds lists what was there.
    pub(crate) async fn by_role(&self, role: &str, name: impl Into<Name>) -> Element {
        let name = name.into();
        let started = Instant::now();
        loop {
            let mut found = self.all_by_role(role).await;
            if let Some(place) = found.iter().position(|element| name.fits(&element.name)) {
                return found.swap_remove(place);
            }
            if started.elapsed() > PATIENCE {
                let names: Vec<_> = found.into_iter().map(|element| element.name).collect();
                panic!("no {role} {name}; there are {names:?}");
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// All elements that have this role now, in the order of the document.
    pub(crate) async fn all_by_role(&self, role: &str) -> Vec<Element> {
        self.matching(&roles::candidates(role), role).await
    }

    /// The first heading of this level.
    pub(crate) async fn heading(&self, level: u8) -> Element {
        let selector = format!("h{level}, [role=heading][aria-level='{level}']");
        let started = Instant::now();
        loop {
            if let Some(element) = self.matching(&selector, "heading").await.into_iter().next() {
                return element;
            }
            assert!(started.elapsed() <= PATIENCE, "no heading of level {level}");
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// The text of the whole page as shown.
    pub(crate) async fn text(&self) -> String {
        let body = must(self.driver.find(By::Css("body")).await, "finding the body");
        must(body.text().await, "reading the page")
    }

    /// Waits until the page shows this text somewhere.
    pub(crate) async fn wait_for_text(&self, text: &str) {
        let started = Instant::now();
        loop {
            let shown = self.text().await;
            if shown.contains(text) {
                return;
            }
            assert!(started.elapsed() <= PATIENCE, "no text “{text}” in:\n{shown}");
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Presses a key while Shift is held.
    pub(crate) async fn shift(&self, key: Key) {
        let typing = self.driver.action_chain().key_down(Key::Shift).send_keys(key);
        must(typing.key_up(Key::Shift).perform().await, "typing");
    }

    /// Waits until an expression of the page's scripts holds.
    pub(crate) async fn wait_until(&self, expression: &str) {
        let started = Instant::now();
        while self.script(&format!("return Boolean({expression})")).await != Value::Bool(true) {
            assert!(started.elapsed() <= PATIENCE, "never came true: {expression}");
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// Waits until nothing moves and the typefaces are there.
    pub(crate) async fn settled(&self) {
        self.wait_until(
            "document.readyState === 'complete' && document.fonts.status === 'loaded'
                && document.getAnimations().length === 0",
        )
        .await;
    }

    /// Presses keys, wherever the focus is.
    pub(crate) async fn keys(&self, keys: impl Into<TypingData>) {
        let typing = self.driver.action_chain().send_keys(keys);
        must(typing.perform().await, "typing");
    }

    /// Holds the page's animation frames back: from now on they come by `frames` alone.
    pub(crate) async fn hold_frames(&self) {
        self.script(
            "let count = 0;
            window.heldFrames = new Map();
            window.requestAnimationFrame = frame => (heldFrames.set(++count, frame), count);
            window.cancelAnimationFrame = frame => heldFrames.delete(frame);",
        )
        .await;
    }

    /// Lets so many held frames come, a tenth of a second from one to the next.
    pub(crate) async fn frames(&self, count: u32) {
        self.script(&format!(
            "for (let frame = 0; frame < {count}; frame += 1) {{
                window.heldTime = (window.heldTime ?? performance.now()) + 100;
                const due = [...heldFrames.values()];
                heldFrames.clear();
                due.forEach(held => held(heldTime));
            }}"
        ))
        .await;
    }

    /// Gives the window another size.
    pub(crate) async fn resize(&self, width: u32, height: u32) {
        self.apply(Options { width, height, ..self.options }).await;
        self.wait_until(&format!("innerWidth === {width} && innerHeight === {height}")).await;
    }

    /// Puts settings in force that can change while the page is open.
    pub(super) async fn apply(&self, options: Options) {
        if Engine::here() != Engine::Chromium {
            self.driver.wear(options).await;
            return;
        }
        for (method, parameters) in session::media(options) {
            must(self.driver.cdp().send_raw(method, parameters).await, method);
        }
    }

    /// Turns the wheel by so many pixels, at a point of the window.
    pub(crate) async fn wheel(&self, x: i64, y: i64, by: i64) {
        let turned = self.driver.handle().cmd(Wheel { x, y, by }).await;
        must(turned.map(drop), "turning the wheel");
    }

    /// The element that has the focus.
    pub(crate) async fn focused(&self) -> Element {
        let focused = must(self.driver.active_element().await, "finding the focus");
        let focused = must(Element::read(focused, |_| true).await, "asking what has the focus");
        focused.unwrap_or_else(|| panic!("nothing has the focus"))
    }

    /// Runs a function body in the page, the element being `arguments[0]`.
    pub(crate) async fn script_on(&self, element: &Element, code: &str) -> Value {
        let argument = must(element.inner.to_json(), "handing an element to a script");
        must(self.driver.execute(code, vec![argument]).await, "running a script").json().clone()
    }

    /// Runs the body of an asynchronous function on `elements` and returns what it returns.
    pub(crate) async fn script_async_on(&self, elements: &[&Element], code: &str) -> Value {
        let handed = elements.iter().map(|element| element.inner.to_json());
        let handed: Vec<Value> = must(handed.collect(), "handing elements to a script");
        let code = format!(
            "const [elements, done] = arguments;
            (async () => {{ {code} }})().then(done, error => done(`failed: ${{error}}`));"
        );
        let returned = self.driver.execute_async(code, vec![Value::from(handed)]).await;
        must(returned, "running a script").json().clone()
    }

    /// Runs a function body in the page and returns what it returns.
    pub(crate) async fn script(&self, code: &str) -> Value {
        let returned = must(self.driver.execute(code, Vec::new()).await, "running a script");
        returned.json().clone()
    }

    /// Takes a picture of the window into the folder of pictures, as `name.png`.
    pub(crate) async fn screenshot(&self, name: &str) {
        let path = PathBuf::from(setting("MIDDLE_OUT_SHOTS")).join(format!("{name}.png"));
        must(self.driver.screenshot(&path).await, "taking a picture");
    }

    async fn matching(&self, selector: &str, role: &str) -> Vec<Element> {
        let candidates = must(self.driver.find_all(By::Css(selector)).await, "finding elements");
        let mut found = Vec::new();
        for candidate in candidates {
            match Element::read(candidate, |reported| roles::same(reported, role)).await {
                Ok(Some(element)) => found.push(element),
                Ok(None) => {}
                // The page drew itself anew meanwhile; whoever waits will look again.
                Err(error) if is_gone(&error) => {}
                // WebKit knows no role for what it does not draw, and says so with an error.
                Err(_) if Engine::here() == Engine::WebKit => {}
                Err(error) => panic!("asking for a role: {error}"),
            }
        }
        found
    }
}

/// The server's address without the slash at its end.
pub(crate) fn origin() -> String {
    setting("MIDDLE_OUT_ADDRESS").trim_end_matches('/').to_owned()
}

fn is_gone(error: &WebDriverError) -> bool {
    matches!(
        error.as_inner(),
        WebDriverErrorInner::StaleElementReference(_) | WebDriverErrorInner::NoSuchElement(_)
    )
}

/// A turn of the wheel, which the client library does not know.
#[derive(Debug)]
struct Wheel {
    x: i64,
    y: i64,
    by: i64,
}

impl FormatRequestData for Wheel {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let Self { x, y, by } = self;
        let scroll = json!({
            "type": "scroll", "x": x, "y": y, "deltaX": 0, "deltaY": by, "duration": 0,
            "origin": "viewport",
        });
        // Any command that is posted has the method; its address is replaced.
        let mut request = Command::AcceptAlert.format_request(session);
        request.uri = format!("session/{session}/actions").into();
        request.body = Some(json!({
            "actions": [{ "type": "wheel", "id": "wheel", "actions": [scroll] }],
        }));
        request
    }
}
