//! What leaves the project: the site, and under `download/` what it offers to take away.

mod headers;
mod letters;
mod offline;
pub(crate) mod scorm;
mod single;
mod sums;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::build;
use crate::project::Project;

/// The folder of downloads below the site.
const DOWNLOAD: &str = "download";

/// The whole program in one file.
pub(crate) const SINGLE: &str = "download/middle-out.html";

/// Most kilobytes of it.
const SINGLE_BUDGET: f64 = 900.0;

/// The package for learning environments.
pub(crate) const SCORM: &str = "download/middle-out-scorm-1.2.zip";

/// Builds the site and everything it offers into `dist/`.
pub(crate) fn command(project: &Project) -> Result<()> {
    let tools = build::build(project)?;
    fill(project, &tools)?;
    println!("xtask: dist/ holds the site, and dist/{DOWNLOAD}/ what it offers:");
    for (name, budget) in [(SINGLE, Some(SINGLE_BUDGET)), (SCORM, None)] {
        let kilobytes = fs::metadata(project.dist().join(name))?.len() as f64 / 1e3;
        let verdict = budget.map(|budget| {
            let word = if kilobytes <= budget { "within" } else { "OVER" };
            format!(", {word} {budget} kB")
        });
        println!("{kilobytes:>8.1} kB  {name}{}", verdict.unwrap_or_default());
    }
    Ok(())
}

/// Adds to the site as built what only a site for readers needs.
pub(crate) fn fill(project: &Project, tools: &crate::tools::Tools) -> Result<()> {
    let dist = project.dist();
    let folder = dist.join(DOWNLOAD);
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    // From the site before it learns to work offline: neither a file nor a package caches itself.
    single::write(project, tools, &dist.join(SINGLE))?;
    scorm::write(project, &dist.join(SCORM))?;
    offline::add(project)?;
    headers::write(&dist)?;
    sums::write(&folder)
}

/// Every file below `folder` by its address, in order; what stands under `download/` is left out.
fn files(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        let entries = fs::read_dir(&next).with_context(|| format!("reading {}", next.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let below = path.strip_prefix(folder).context("a file outside its folder")?;
            let address: Vec<&str> = below.iter().filter_map(|part| part.to_str()).collect();
            if address.first() != Some(&DOWNLOAD) {
                found.push(address.join("/"));
            }
        }
    }
    found.sort();
    Ok(found)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))
}

fn put(path: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    fs::write(path, bytes).with_context(|| format!("writing {}", path.display()))
}
