//! The browser of the tests: found, or installed where that is possible, and given a typeface.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::run;

const CHROMES: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const DRIVERS: &[&str] = &["chromedriver"];
const INTER: &str = "/usr/share/fonts/opentype/inter";

/// A bare machine has next to no typefaces; readers' machines have one much like this.
const FONTS: &str = r#"<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern">
    <test name="family" qual="any"><string>system-ui</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Inter</string></edit>
  </match>
  <match target="pattern">
    <test name="family" qual="any"><string>sans-serif</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Inter</string></edit>
  </match>
  <match target="pattern">
    <test name="family" qual="any"><string>sans</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Inter</string></edit>
  </match>
</fontconfig>
"#;

/// What the browser tests run in.
pub(crate) struct Browser {
    /// Chromium, or a browser built on it.
    pub(crate) chrome: PathBuf,
    /// Its driver.
    pub(crate) driver: PathBuf,
    /// Settings that make Inter the system's typeface, where Inter is installed.
    pub(crate) fonts: Option<PathBuf>,
}

impl Browser {
    /// Finds the browser, its driver and npm, installing from Debian's packages where it may.
    pub(crate) fn ensure(project: &Project) -> Result<Self> {
        let missing = missing();
        if !missing.is_empty() {
            install(&missing)?;
        }
        let needed = |names, what| {
            run::on_path(names).with_context(|| format!("{what} is missing from PATH"))
        };
        Ok(Self {
            chrome: needed(CHROMES, "Chromium")?,
            driver: needed(DRIVERS, "chromedriver")?,
            fonts: fonts(project)?,
        })
    }
}

/// The Debian packages of what is not here.
fn missing() -> Vec<&'static str> {
    let mut packages = Vec::new();
    if run::on_path(CHROMES).is_none() {
        packages.push("chromium");
    }
    if run::on_path(DRIVERS).is_none() {
        packages.push("chromium-driver");
    }
    if run::on_path(&["npm"]).is_none() {
        packages.extend(["nodejs", "npm"]);
    }
    // Only pictures depend on the typeface, so its lack alone stops nobody.
    if may_install() && !Path::new(INTER).is_dir() {
        packages.push("fonts-inter");
    }
    packages
}

/// Installs Debian packages, or says which are missing.
pub(crate) fn install(packages: &[&str]) -> Result<()> {
    let names = packages.join(" ");
    if !may_install() {
        bail!(
            "the browser tests need what these Debian packages hold, and it is not all here: \
             {names}; install it (on Debian, as root: apt-get install {names}) and try again"
        );
    }
    println!("xtask: installing {names} from Debian's packages (about a minute)");
    // Not fatal: the lists at hand may do, and the next command says it if they do not.
    drop(run::wait(apt().args(["update", "-qq"])));
    run::wait(apt().args(["install", "-qq", "-y", "--no-install-recommends"]).args(packages))
}

/// Whether packages can be installed here.
pub(crate) fn may_install() -> bool {
    let root = Command::new("id")
        .arg("-u")
        .stderr(Stdio::null())
        .output()
        .is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    root && run::on_path(&["apt-get"]).is_some()
}

fn apt() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null());
    command
}

fn fonts(project: &Project) -> Result<Option<PathBuf>> {
    if !Path::new(INTER).is_dir() {
        return Ok(None);
    }
    let path = project.tools.join("fonts.conf");
    fs::write(&path, FONTS).with_context(|| format!("writing {}", path.display()))?;
    Ok(Some(path))
}
