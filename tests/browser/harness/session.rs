//! A fresh browser with the window, media and limits that a test asks for.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::ops::Deref;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::{Capabilities, ChromeCapabilities, LoggingPrefsLogLevel};

use super::{must, setting};

/// What draws the page and runs its program. Chromium is told what it lacks and asked what it did by a
/// protocol of its own; a test for the others does without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    /// The engine that the tests run in.
    pub(crate) fn here() -> Self {
        match std::env::var("MIDDLE_OUT_ENGINE").as_deref() {
            Err(_) | Ok("chromium") => Self::Chromium,
            Ok("firefox") => Self::Firefox,
            Ok("webkit") => Self::WebKit,
            Ok(other) => panic!("MIDDLE_OUT_ENGINE is {other}: no engine that is known"),
        }
    }
}

/// The reader's window and settings.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a setting of its own")]
pub(crate) struct Options {
    /// CSS pixels.
    pub(crate) width: u32,
    /// CSS pixels.
    pub(crate) height: u32,
    /// The reader prefers dark colours.
    pub(crate) dark: bool,
    /// The reader prefers little motion.
    pub(crate) reduced_motion: bool,
    /// The page's scripts do not run; those of `Page::script` do, but wait for nothing.
    pub(crate) no_js: bool,
    /// Cookies and site data are blocked, so that touching storage throws.
    pub(crate) no_storage: bool,
    /// How many times slower than this machine the reader's is.
    pub(crate) cpu_throttle: f64,
    /// A script that runs before any of the page's, in place of what a reader's browser lacks.
    pub(crate) early: &'static str,
}

impl Options {
    /// A desktop with nothing wished for and nothing missing.
    pub(crate) const DEFAULT: Self = Self {
        width: 1280,
        height: 800,
        dark: false,
        reduced_motion: false,
        no_js: false,
        no_storage: false,
        cpu_throttle: 1.0,
        early: "",
    };

    /// A desktop on which nothing moves, so that nothing need be waited for.
    pub(crate) const STILL: Self = Self { reduced_motion: true, ..Self::DEFAULT };
}

impl Default for Options {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// Counts refused loads, for the page itself tells nobody.
const LISTEN: &str = "window.policyViolations = [];
    addEventListener('securitypolicyviolation', event => window.policyViolations.push(
        `${event.effectiveDirective}: ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));";

/// A browser, which closes when this goes out of scope.
#[derive(Debug)]
pub(crate) struct Session {
    driver: WebDriver,
}

impl Session {
    /// Starts a headless browser with a profile of its own, which the driver deletes afterwards.
    pub(super) async fn start(options: Options) -> Self {
        let described = match Engine::here() {
            Engine::Chromium => capabilities(options).map(Into::into),
            Engine::Firefox => firefox(options),
            Engine::WebKit => webkit(),
        };
        let described: Capabilities = must(described, "describing the browser");
        let driver = WebDriver::new(setting("MIDDLE_OUT_DRIVER"), described).await;
        // Owned from here on, so that a panic below closes the browser as well.
        let session = Self { driver: must(driver, "starting a browser") };
        if Engine::here() == Engine::Chromium {
            for (method, parameters) in commands(options) {
                must(session.driver.cdp().send_raw(method, parameters).await, method);
            }
        } else {
            session.wear(options).await;
        }
        session
    }

    /// Gives the window the room that a test asks for, whatever its frame takes.
    pub(super) async fn wear(&self, options: Options) {
        let (mut width, mut height) = (options.width, options.height);
        for _ in 0..2 {
            must(self.driver.set_window_rect(0, 0, width, height).await, "sizing the window");
            let inner = self.driver.execute("return [innerWidth, innerHeight]", Vec::new()).await;
            let inner = must(inner, "measuring the window").json().clone();
            let lacks = |at: usize, wanted: u32| {
                let there = inner[at].as_u64().and_then(|pixels| u32::try_from(pixels).ok());
                wanted.saturating_sub(there.unwrap_or(wanted))
            };
            width += lacks(0, options.width);
            height += lacks(1, options.height);
        }
    }

    /// Asks the driver to close the browser, on a connection of its own: the library's connection
    /// belongs to the test's runtime, which stands still while a value is dropped.
    fn close(&self) -> io::Result<()> {
        let address = setting("MIDDLE_OUT_DRIVER");
        let host = address.trim_start_matches("http://").trim_end_matches('/');
        let mut stream = TcpStream::connect(host)?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        write!(
            stream,
            "DELETE /session/{} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n",
            self.driver.session_id()
        )?;
        // The answer comes when it is done; the connection may stay open longer than that.
        stream.read(&mut [0; 512]).map(drop)
    }
}

impl Deref for Session {
    type Target = WebDriver;

    fn deref(&self) -> &WebDriver {
        &self.driver
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Else the library would close it too, and wait two minutes for the connection above.
        drop(self.driver.clone().leak());
        if let Err(error) = self.close() {
            eprintln!("a browser may be left open: {error}");
        }
    }
}

fn firefox(options: Options) -> WebDriverResult<Capabilities> {
    let mut preferences = json!({
        "ui.systemUsesDarkTheme": i32::from(options.dark),
        "ui.prefersReducedMotion": i32::from(options.reduced_motion),
        "javascript.enabled": !options.no_js,
        // Errors are written where `audit` reads them.
        "devtools.console.stdout.content": true,
        "browser.dom.window.dump.enabled": true,
    });
    if options.no_storage {
        preferences["network.cookie.cookieBehavior"] = 2.into();
    }
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "firefox")?;
    let browser = setting("MIDDLE_OUT_BROWSER");
    capabilities.set(
        "moz:firefoxOptions",
        json!({ "binary": browser, "args": ["-headless"], "prefs": preferences }),
    )?;
    Ok(capabilities)
}

fn webkit() -> WebDriverResult<Capabilities> {
    let arguments = ["--automation", "--enable-write-console-messages-to-stdout=true"];
    let options = json!({ "binary": setting("MIDDLE_OUT_BROWSER"), "args": arguments });
    let mut capabilities = Capabilities::new();
    capabilities.set("webkitgtk:browserOptions", options)?;
    Ok(capabilities)
}

fn capabilities(options: Options) -> WebDriverResult<ChromeCapabilities> {
    let mut capabilities = DesiredCapabilities::chrome();
    capabilities.set_binary(&setting("MIDDLE_OUT_CHROME"))?;
    for argument in [
        "--headless",
        // Chromium refuses to run as root with its sandbox, and containers are root.
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--hide-scrollbars",
        // So that the browser ends with the driver, however the driver ends.
        "--remote-debugging-pipe",
    ] {
        capabilities.add_arg(argument)?;
    }
    capabilities.set_logging_prefs("browser", LoggingPrefsLogLevel::All)?;
    capabilities.set_logging_prefs("performance", LoggingPrefsLogLevel::All)?;
    if options.no_storage {
        let preferences = json!({ "profile.default_content_setting_values.cookies": 2 });
        capabilities.add_experimental_option("prefs", preferences)?;
    }
    Ok(capabilities)
}

fn commands(options: Options) -> Vec<(&'static str, Value)> {
    let mut commands = media(options);
    commands.extend([
        ("Emulation.setCPUThrottlingRate", json!({ "rate": options.cpu_throttle })),
        ("Emulation.setScriptExecutionDisabled", json!({ "value": options.no_js })),
        ("Page.addScriptToEvaluateOnNewDocument", json!({ "source": LISTEN })),
    ]);
    if !options.early.is_empty() {
        let early = json!({ "source": options.early });
        commands.push(("Page.addScriptToEvaluateOnNewDocument", early));
    }
    commands
}

/// What gives the reader this window and these wishes.
pub(super) fn media(options: Options) -> Vec<(&'static str, Value)> {
    let colours = if options.dark { "dark" } else { "light" };
    let motion = if options.reduced_motion { "reduce" } else { "no-preference" };
    vec![
        (
            "Emulation.setDeviceMetricsOverride",
            json!({
                "width": options.width,
                "height": options.height,
                "deviceScaleFactor": 1,
                "mobile": false,
            }),
        ),
        (
            "Emulation.setEmulatedMedia",
            json!({ "features": [
                { "name": "prefers-color-scheme", "value": colours },
                { "name": "prefers-reduced-motion", "value": motion },
            ] }),
        ),
    ]
}
