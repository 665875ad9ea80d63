//! Firefox and WebKit for the smaller set of browser tests: found, or installed where that is possible,
//! and their drivers started. Each driver serves one browser at a time.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::browser;
use crate::install::CargoTool;
use crate::project::Project;
use crate::run;

const GECKODRIVER: &str = "0.37.1";

/// Where Debian keeps WebKit's small browser.
const WEBKIT_FOLDERS: [&str; 4] = [
    "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1",
    "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1",
    "/usr/libexec/webkit2gtk-4.1",
    "/usr/lib/webkit2gtk-4.1",
];

/// How long a driver gets to listen.
const PATIENCE: Duration = Duration::from_secs(20);

/// An engine beside Chromium, ready to be started.
pub(crate) enum Engine {
    /// Firefox.
    Firefox {
        /// The browser.
        browser: PathBuf,
        /// Its driver.
        driver: PathBuf,
    },
    /// Safari's engine, in its GTK port.
    WebKit {
        /// A small browser around the engine.
        browser: PathBuf,
        /// Its driver.
        driver: PathBuf,
        /// A screen that nobody sees, which it needs.
        screen: PathBuf,
    },
}

impl Engine {
    /// The engines that are here or can be installed; a line says which are not and cannot.
    pub(crate) fn ensure(project: &Project) -> Result<Vec<Self>> {
        let missing: Vec<&str> = [
            ("firefox-esr", firefox().is_none()),
            ("webkit2gtk-driver", webkit().is_none()),
            ("xvfb", run::on_path(&["Xvfb"]).is_none()),
        ]
        .into_iter()
        .filter_map(|(package, missing)| missing.then_some(package))
        .collect();
        if !missing.is_empty() && browser::may_install() {
            browser::install(&missing)?;
        }
        let mut engines = Vec::new();
        match firefox() {
            Some(browser) => {
                engines.push(Self::Firefox { browser, driver: geckodriver(project)? });
            }
            None => println!("xtask: not tested in Firefox, which is not here"),
        }
        match (webkit(), run::on_path(&["Xvfb"])) {
            (Some((browser, driver)), Some(screen)) => {
                engines.push(Self::WebKit { browser, driver, screen });
            }
            _ => println!("xtask: not tested in WebKit: its GTK port, or Xvfb, is not here"),
        }
        Ok(engines)
    }

    /// Its name, for people and for the tests.
    pub(crate) const fn name(&self) -> &'static str {
        match self {
            Self::Firefox { .. } => "firefox",
            Self::WebKit { .. } => "webkit",
        }
    }

    /// The browser that its driver is to start.
    pub(crate) fn browser(&self) -> &Path {
        match self {
            Self::Firefox { browser, .. } | Self::WebKit { browser, .. } => browser,
        }
    }

    /// Starts its driver and waits until it listens. What its browsers print goes to the file `console`.
    pub(crate) fn start(&self, fonts: Option<&Path>, console: &Path) -> Result<Driver> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let mut running = Driver { children: Vec::new(), port };
        let mut command = match self {
            Self::Firefox { driver, .. } => Command::new(driver),
            Self::WebKit { driver, screen, .. } => {
                let display = running.show(screen)?;
                let mut command = Command::new(driver);
                command.env("DISPLAY", display);
                // It refuses to run as root with its sandbox, and containers are root.
                command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
                command
            }
        };
        if let Some(fonts) = fonts {
            command.env("FONTCONFIG_FILE", fonts);
        }
        command.arg(format!("--port={port}"));
        let output =
            File::create(console).with_context(|| format!("making {}", console.display()))?;
        command.stdin(Stdio::null()).stderr(output.try_clone()?).stdout(output);
        running.children.push(command.spawn().context("could not start the driver")?);
        let started = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if started.elapsed() > PATIENCE {
                bail!("the driver of {} never listened", self.name());
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(running)
    }
}

/// A running driver, which ends with this value.
pub(crate) struct Driver {
    /// The screen, where one is needed, and the driver.
    children: Vec<Child>,
    port: u16,
}

impl Driver {
    /// Where it listens.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Starts a screen that nobody sees, and returns its name.
    fn show(&mut self, screen: &Path) -> Result<String> {
        let mut command = Command::new(screen);
        command.args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().context("could not start Xvfb")?;
        let output = child.stdout.take();
        self.children.push(child);
        let mut line = String::new();
        BufReader::new(output.context("Xvfb has no output")?).read_line(&mut line)?;
        if line.trim().is_empty() {
            bail!("Xvfb ended without naming its display");
        }
        Ok(format!(":{}", line.trim()))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The driver first: what it shows is on the screen.
        for child in self.children.iter_mut().rev() {
            drop(child.kill());
            drop(child.wait());
        }
    }
}

fn firefox() -> Option<PathBuf> {
    run::on_path(&["firefox-esr", "firefox"])
}

fn webkit() -> Option<(PathBuf, PathBuf)> {
    let driver = run::on_path(&["WebKitWebDriver"])?;
    let mut browsers = WEBKIT_FOLDERS.iter().map(|folder| Path::new(folder).join("MiniBrowser"));
    Some((browsers.find(|file| file.is_file())?, driver))
}

fn geckodriver(project: &Project) -> Result<PathBuf> {
    if let Some(driver) = run::on_path(&["geckodriver"]) {
        return Ok(driver);
    }
    let folder = CargoTool {
        package: "geckodriver",
        program: "geckodriver",
        version: GECKODRIVER,
        locked: true,
        features: "",
        takes: "about 3 minutes of processor time",
    }
    .ensure(project)?;
    Ok(folder.join(format!("geckodriver{}", std::env::consts::EXE_SUFFIX)))
}
