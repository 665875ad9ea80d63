//! The browsers that are here, and their drivers.

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::chromedriver::Chromedriver;
use crate::project::Project;
use crate::run;

use super::webdriver::{self, Session};

/// Where Debian keeps WebKit's small browser.
const WEBKIT_FOLDERS: [&str; 4] = [
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1",
    "/usr/libexec/webkit2gtk-4.1",
    "/usr/lib/webkit2gtk-4.1",
];

/// A browser engine.
pub(crate) enum Engine {
    /// With a driver that cargo xtask test uses as well.
    Chromium(Browser),
    /// Firefox, by geckodriver.
    Firefox,
    /// Safari's engine, by the driver of its GTK port.
    WebKit,
}

impl Engine {
    /// Chromium, which is got where it is missing, and those that happen to be here.
    pub(crate) fn all(project: &Project) -> Result<Vec<Self>> {
        Ok(vec![Self::chromium(project)?, Self::Firefox, Self::WebKit])
    }

    /// Chromium, which is got where it is missing.
    pub(crate) fn chromium(project: &Project) -> Result<Self> {
        Ok(Self::Chromium(Browser::ensure(project)?))
    }

    /// Its name in the record.
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Chromium(_) => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Starts its driver; nothing, and a line that says so, where it is not here.
    pub(crate) fn start(&self) -> Result<Option<Driver>> {
        let absent = |what: &str| {
            println!("xtask: not measured in {}: no {what} here", self.name());
            Ok(None)
        };
        match self {
            Self::Chromium(browser) => {
                let driver = Chromedriver::start(browser)?;
                let port = driver.address().rsplit(':').next().and_then(|port| port.parse().ok());
                let port = port.context("chromedriver has no port")?;
                let chrome = browser.chrome.clone();
                Ok(Some(Driver { process: Process::Chrome(driver), port, browser: Some(chrome) }))
            }
            Self::Firefox => {
                let Some(program) = run::on_path(&["geckodriver"]) else {
                    return absent("geckodriver");
                };
                if run::on_path(&["firefox", "firefox-esr"]).is_none() {
                    return absent("Firefox");
                }
                Driver::spawn(Command::new(program), None).map(Some)
            }
            Self::WebKit => {
                let Some(program) = run::on_path(&["WebKitWebDriver"]) else {
                    return absent("WebKitWebDriver");
                };
                let browser =
                    WEBKIT_FOLDERS.iter().map(|folder| Path::new(folder).join("MiniBrowser"));
                let Some(browser) = browser.into_iter().find(|file| file.is_file()) else {
                    return absent("MiniBrowser");
                };
                let mut command = match run::on_path(&["xvfb-run"]) {
                    Some(screen) => {
                        let mut command = Command::new(screen);
                        command.arg("-a").arg(program);
                        command
                    }
                    None => Command::new(program),
                };
                // It refuses to run as root with its sandbox, and containers are root.
                command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
                Driver::spawn(command, Some(browser)).map(Some)
            }
        }
    }
}

/// A running driver, which ends with this value.
pub(crate) struct Driver {
    process: Process,
    port: u16,
    /// The program of the browser, where its driver must be told.
    browser: Option<PathBuf>,
}

/// Both end what they stand for when they are dropped.
enum Process {
    Chrome(#[expect(dead_code, reason = "held for its end")] Chromedriver),
    Other { child: Child, webkit: bool },
}

impl Driver {
    fn spawn(mut command: Command, browser: Option<PathBuf>) -> Result<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let webkit = browser.is_some();
        command.arg(format!("--port={port}"));
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().context("could not start the driver")?;
        let driver = Self { process: Process::Other { child, webkit }, port, browser };
        let started = Instant::now();
        while webdriver::request(port, "GET", "/status", None).is_err() {
            if started.elapsed() > Duration::from_secs(15) {
                bail!("the driver never answered");
            }
            thread::sleep(Duration::from_millis(100));
        }
        Ok(driver)
    }

    /// Whether the browser can say what its main thread does.
    pub(crate) const fn traces(&self) -> bool {
        matches!(self.process, Process::Chrome(_))
    }

    /// Opens a fresh browser.
    pub(crate) fn open(&self) -> Result<Session> {
        Session::open(self.port, &self.capabilities())
    }

    /// Opens a fresh browser that writes down what its main thread does.
    pub(crate) fn open_traced(&self) -> Result<Session> {
        let mut capabilities = self.capabilities();
        capabilities["goog:loggingPrefs"] = json!({ "performance": "ALL" });
        capabilities["goog:chromeOptions"]["perfLoggingPrefs"] = json!({
            "enableNetwork": false,
            "enablePage": false,
            "traceCategories": "devtools.timeline,disabled-by-default-devtools.timeline",
        });
        Session::open(self.port, &capabilities)
    }

    fn capabilities(&self) -> Value {
        match &self.process {
            Process::Chrome(_) => json!({
                "browserName": "chrome",
                "goog:chromeOptions": { "binary": self.browser, "args": [
                    "--headless",
                    "--window-size=1280,800",
                    // Chromium refuses to run as root with its sandbox, and containers are root.
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-dev-shm-usage",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                    // So that the browser ends with the driver, however the driver ends.
                    "--remote-debugging-pipe",
                ] },
            }),
            Process::Other { webkit: true, .. } => json!({
                "webkitgtk:browserOptions": { "binary": self.browser, "args": ["--automation"] },
            }),
            Process::Other { .. } => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": { "args": ["-headless"] },
            }),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Process::Other { child, .. } = &mut self.process {
            drop(child.kill());
            drop(child.wait());
        }
    }
}
