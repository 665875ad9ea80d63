//! Everything the continuous integration does, in order, each step with its time.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::browser::Browser;
use crate::build;
use crate::chromedriver::Chromedriver;
use crate::dist;
use crate::engines::Engine;
use crate::probe;
use crate::project::Project;
use crate::run;
use crate::serve::Running;
use crate::tables;
use crate::tools;

/// A part of the tests in browsers.
#[derive(Clone, Copy, Debug, PartialEq, clap::ValueEnum)]
pub(crate) enum Only {
    /// All that run in Chromium, but for those of `dist`.
    Chromium,
    /// What every engine must pass, in Firefox.
    Firefox,
    /// The same in WebKit.
    Webkit,
    /// What is offered for download, and the page without a network.
    Dist,
}

/// Builds what a part of the tests needs, and runs those of it that are named.
pub(crate) fn only(project: &Project, only: Only, names: &[String]) -> Result<()> {
    let browser = Browser::ensure(project)?;
    let tools = build::build(project)?;
    match only {
        Only::Chromium => {
            probe::build(project, &tools)?;
            let mut chosen = vec!["--"];
            chosen.extend(names.iter().map(String::as_str));
            in_browser(project, &browser, &chosen)
        }
        Only::Firefox | Only::Webkit => {
            let name = if only == Only::Firefox { "firefox" } else { "webkit" };
            let engines = Engine::ensure(project)?;
            let engine = engines.iter().find(|engine| engine.name() == name);
            in_engine(project, &browser, engine.context("that browser is not here")?, names)
        }
        Only::Dist => {
            dist::fill(project, &tools)?;
            of_dist(project, &browser)
        }
    }
}

/// Runs every check; the first failure ends it.
pub(crate) fn command(project: &Project) -> Result<()> {
    let mut steps = Steps::new();
    // What is missing is said before anything slow.
    let (browser, engines) = steps.run("browsers and tools", || {
        let browser = Browser::ensure(project)?;
        let engines = Engine::ensure(project)?;
        tools::axe(project)?;
        tools::Tools::ensure(project)?;
        Ok((browser, engines))
    })?;
    let cargo = |arguments: &[&str]| run::wait(run::cargo(&project.root).args(arguments));
    steps.run("format", || cargo(&["fmt", "--all", "--check"]))?;
    steps.run("lints", || {
        cargo(&[
            "clippy",
            "--quiet",
            "--workspace",
            "--all-targets",
            "--features",
            "browser-tests",
            "--",
            "-Dwarnings",
        ])
    })?;
    steps.run("lints of the page", || {
        cargo(&[
            "clippy",
            "--quiet",
            "--target",
            run::WASM,
            "--lib",
            "--bin",
            "page",
            "--",
            "-Dwarnings",
        ])
    })?;
    steps.run("tests", || cargo(&["test", "--quiet", "--workspace"]))?;
    steps.run("documentation", || {
        run::wait(
            run::cargo(&project.root)
                .args(["doc", "--quiet", "--no-deps", "--lib"])
                .env("RUSTDOCFLAGS", "-Dwarnings"),
        )
    })?;
    steps.run("tables in docs/", || tables::command(project, true))?;
    let tools = steps.run("release build of the page", || build::build(project))?;
    steps.run("release build of the probe", || probe::build(project, &tools))?;
    steps.run("tests in the browser", || in_browser(project, &browser, &[]))?;
    for engine in &engines {
        let name = format!("tests in {}", engine.name());
        steps.run(&name, || in_engine(project, &browser, engine, &[]))?;
    }
    steps.run("what the site offers", || dist::fill(project, &tools))?;
    steps.run("tests of what the site offers", || of_dist(project, &browser))?;
    steps.summary();
    Ok(())
}

/// Runs the tests of the whole `dist/`: the single file, the package, the page without a network.
fn of_dist(project: &Project, browser: &Browser) -> Result<()> {
    dist::scorm::unpack(&project.dist().join(dist::SCORM), &project.target.join("scorm"))?;
    in_browser(project, browser, &["dist::", "--", "--ignored"])
}

/// Builds the page and takes its pictures.
pub(crate) fn shots(project: &Project) -> Result<()> {
    let browser = Browser::ensure(project)?;
    build::build(project)?;
    in_browser(project, &browser, &["shots", "--", "--ignored"])?;
    println!("xtask: pictures are in {}", project.target.join("shots").display());
    Ok(())
}

/// Runs the browser tests against a server and a driver of their own.
fn in_browser(project: &Project, browser: &Browser, chosen: &[&str]) -> Result<()> {
    let shots = project.target.join("shots");
    fs::create_dir_all(&shots).with_context(|| format!("making {}", shots.display()))?;
    let server = Running::start(project, 0)?;
    let driver = Chromedriver::start(browser)?;
    let mut command = browser_tests(project, chosen, &server)?;
    command
        .env("MIDDLE_OUT_DRIVER", driver.address())
        .env("MIDDLE_OUT_CHROME", &browser.chrome)
        .env("MIDDLE_OUT_SINGLE", project.dist().join(dist::SINGLE))
        .env("MIDDLE_OUT_SHOTS", shots);
    run::wait(&mut command)
}

/// Runs those browser tests that every engine must pass, one after another, for its driver serves one
/// browser at a time.
fn in_engine(
    project: &Project,
    browser: &Browser,
    engine: &Engine,
    names: &[String],
) -> Result<()> {
    let server = Running::start(project, 0)?;
    let console = project.target.join(format!("console-{}.txt", engine.name()));
    let driver = engine.start(browser.fonts.as_deref(), &console)?;
    let mut chosen = vec!["--", "--test-threads=1"];
    match names {
        [] => chosen.extend(["engines::", "embed::"]),
        names => chosen.extend(names.iter().map(String::as_str)),
    }
    let mut command = browser_tests(project, &chosen, &server)?;
    command
        .env("MIDDLE_OUT_DRIVER", driver.address())
        .env("MIDDLE_OUT_ENGINE", engine.name())
        .env("MIDDLE_OUT_BROWSER", engine.browser())
        .env("MIDDLE_OUT_CONSOLE", &console);
    run::wait(&mut command)
}

/// The browser tests, with what they need in any engine.
fn browser_tests(project: &Project, chosen: &[&str], server: &Running) -> Result<Command> {
    let mut command = run::cargo(&project.root);
    command
        .args(["test", "--quiet", "--features", "browser-tests", "--test", "browser"])
        .args(chosen)
        .env("MIDDLE_OUT_ADDRESS", &server.address)
        .env("MIDDLE_OUT_AXE", tools::axe(project)?);
    Ok(command)
}

/// Counts and times what is done.
struct Steps {
    started: Instant,
    done: usize,
}

impl Steps {
    fn new() -> Self {
        Self { started: Instant::now(), done: 0 }
    }

    fn run<T>(&mut self, name: &str, step: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("xtask: {name} …");
        let started = Instant::now();
        let outcome = step().with_context(|| name.to_owned());
        let verdict = if outcome.is_ok() { "passed" } else { "FAILED" };
        println!("xtask: {name} {verdict} in {}", time(started.elapsed()));
        self.done += 1;
        outcome
    }

    fn summary(&self) {
        println!("xtask: all {} steps passed in {}", self.done, time(self.started.elapsed()));
    }
}

fn time(duration: Duration) -> String {
    let seconds = duration.as_secs();
    if seconds < 60 {
        format!("{:.1} s", duration.as_secs_f64())
    } else {
        format!("{} min {} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::time::Duration;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::time;

    #[test]
    fn the_script_for_host_pages_is_at_most_two_kilobytes() {
        let script = include_bytes!("../../public/embed.js");
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(script).unwrap();
        let size = encoder.finish().unwrap().len();
        assert!(size <= 2048, "{size} bytes gzipped");
        let text = str::from_utf8(script).unwrap();
        for word in ["innerHTML", "document.write", "eval", "insertAdjacent", "outerHTML"] {
            assert!(!text.contains(word), "{word}");
        }
    }

    #[test]
    fn times_are_short_to_read() {
        assert_eq!(time(Duration::from_millis(1_240)), "1.2 s");
        assert_eq!(time(Duration::from_secs(200)), "3 min 20 s");
    }
}
