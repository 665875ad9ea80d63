//! The page as served: trunk's output, made smaller, strict about its content, and readable
//! before any code runs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::page_text;
use crate::program;
use crate::project::Project;
use crate::run;
use crate::sheets;
use crate::tools::Tools;

/// Builds the page into `dist`, and returns the tools it took.
pub(crate) fn build(project: &Project) -> Result<Tools> {
    let tools = Tools::ensure(project)?;
    fetch(project)?;
    trunk(project, &tools)?;
    program::cut(project, &tools)?;
    if let Some(wasm_opt) = &tools.wasm_opt {
        shrink(&project.dist(), wasm_opt)?;
    }
    let first_screen =
        run::output(run::cargo(&project.root).args(["run", "--quiet", "--bin", "static-page"]))?;
    finish(&project.dist(), &first_screen)?;
    run::wait(
        run::cargo(&project.root)
            .args(["run", "--quiet", "--bin", "static-page", "--"])
            .arg(project.dist().join("picture")),
    )?;
    Ok(tools)
}

/// Trunk must not look for tools in the network, and then keeps cargo from it as well.
fn fetch(project: &Project) -> Result<()> {
    run::wait(run::cargo(&project.root).args(["fetch", "--quiet", "--target", run::WASM]))
}

fn trunk(project: &Project, tools: &Tools) -> Result<()> {
    let path = run::path_with(&[tools.trunk.clone(), tools.wasm_bindgen.clone()])?;
    let mut command = Command::new(tools.trunk.join("trunk"));
    command
        .current_dir(&project.root)
        .args(["build", "--release", "--offline"])
        .env("PATH", path)
        // This version of trunk refuses to start when the variable is "1".
        .env_remove("NO_COLOR");
    run::forget_package(&mut command);
    if std::env::var_os("RUST_LOG").is_none() {
        command.env("RUST_LOG", "warn");
    }
    run::wait(&mut command)
}

/// Builds the program in one piece, and returns where the compiler left it.
pub(crate) fn undivided(project: &Project) -> Result<PathBuf> {
    run::build_for_browser(project, "--bin", "whole-page")
}

/// What may be taken for granted of a program of ours: Rust's stack comes first in its memory and grows
/// down, so that nothing lies in the lowest bytes, and offsets may be put into the orders that use them.
pub(crate) const LOW_MEMORY: &str = "--low-memory-unused";

/// Makes the programs in a folder smaller and quicker.
pub(crate) fn shrink(dist: &Path, wasm_opt: &Path) -> Result<()> {
    for file in files_ending(dist, ".wasm")? {
        run::wait(
            Command::new(wasm_opt).args(["-O3", LOW_MEMORY]).arg(&file).arg("-o").arg(&file),
        )?;
    }
    Ok(())
}

fn finish(dist: &Path, first_screen: &str) -> Result<()> {
    let index = dist.join("index.html");
    let html =
        fs::read_to_string(&index).with_context(|| format!("reading {}", index.display()))?;
    let gathered = sheets::gather(&html, |name| {
        fs::read_to_string(dist.join(name)).with_context(|| format!("reading {name}"))
    })?;
    for (name, text) in &gathered.sheets {
        fs::write(dist.join(name), text).with_context(|| format!("writing {name}"))?;
    }
    for name in &gathered.replaced {
        fs::remove_file(dist.join(name)).with_context(|| format!("removing {name}"))?;
    }
    let page = page_text::finish(&gathered.html, first_screen)?;
    fs::write(dist.join(&page.start_name), page.start)
        .with_context(|| format!("writing {}", page.start_name))?;
    fs::write(&index, page.html).with_context(|| format!("writing {}", index.display()))
}

fn files_ending(folder: &Path, end: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.to_str().is_some_and(|path| path.ends_with(end)) {
            found.push(path);
        }
    }
    if found.is_empty() {
        bail!("no file in {} ends with {end}", folder.display());
    }
    Ok(found)
}
