//! Tables in documents that commands print: found by their marks, printed again, put in or compared.
//!
//! A block starts with `<!-- printed by: middle-out ... -->` and ends with `<!-- end of print -->`.
//! Whatever stands between is what the command printed last; nobody types it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::run;

const START: &str = "<!-- printed by: ";
const START_END: &str = " -->";
const END: &str = "<!-- end of print -->";
const PROGRAM: &str = "middle-out";

/// Prints every table of every document again. With `check`, changes nothing and fails where a
/// document differs from what its commands print now.
pub(crate) fn command(project: &Project, check: bool) -> Result<()> {
    run::wait(run::cargo(&project.root).args(["build", "--quiet", "--release", "--bin", PROGRAM]))?;
    let program = project.target.join("release").join(PROGRAM);
    let mut stale = Vec::new();
    for document in documents(&project.root)? {
        let name = document.strip_prefix(&project.root).unwrap_or(&document).display().to_string();
        let text = fs::read_to_string(&document).with_context(|| format!("reading {name}"))?;
        let fresh = renewed(&text, |arguments| {
            println!("xtask: {name}: {PROGRAM} {}", arguments.join(" "));
            run::output(Command::new(&program).args(arguments).current_dir(&project.root))
        })
        .with_context(|| name.clone())?;
        if fresh == text {
            continue;
        }
        if check {
            stale.push(name);
        } else {
            fs::write(&document, fresh).with_context(|| format!("writing {name}"))?;
            println!("xtask: {name}: renewed");
        }
    }
    if stale.is_empty() {
        return Ok(());
    }
    bail!("{} differ from what their commands print: run cargo xtask tables", stale.join(", "))
}

/// Every document that may hold tables: those of `docs/`, in order of name.
fn documents(root: &Path) -> Result<Vec<PathBuf>> {
    let folder = root.join("docs");
    let mut found = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "md") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// `text` with every block filled by what `print` gives for its arguments.
fn renewed(text: &str, mut print: impl FnMut(&[&str]) -> Result<String>) -> Result<String> {
    let mut fresh = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(START) {
        let (before, block) = rest.split_at(at);
        let after_start = &block[START.len()..];
        let (line, body) = after_start
            .split_once(START_END)
            .with_context(|| format!("{START}... has no {START_END}"))?;
        let (_, after) =
            body.split_once(END).with_context(|| format!("no {END} after {START}{line}"))?;
        let mut words = line.split_whitespace();
        if words.next() != Some(PROGRAM) {
            bail!("expected {START}{PROGRAM} ..., found {line}");
        }
        let arguments: Vec<&str> = words.collect();
        let printed = print(&arguments)?;
        fresh.push_str(before);
        fresh.push_str(&[START, line, START_END, "\n\n", printed.trim(), "\n\n", END].concat());
        rest = after;
    }
    fresh.push_str(rest);
    Ok(fresh)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_filled_and_the_rest_is_left() {
        let text = "a\n<!-- printed by: middle-out x --y -->\nold\n<!-- end of print -->\nb\n";
        let print = |arguments: &[&str]| Ok(format!("{}\n", arguments.join("+")));
        let fresh = renewed(text, print).unwrap();
        assert_eq!(
            fresh,
            "a\n<!-- printed by: middle-out x --y -->\n\nx+--y\n\n<!-- end of print -->\nb\n"
        );
        assert_eq!(renewed(&fresh, print).unwrap(), fresh);
    }

    #[test]
    fn a_block_without_an_end_or_of_another_program_is_an_error() {
        let print = |_: &[&str]| Ok(String::new());
        assert!(renewed("<!-- printed by: middle-out x -->\nold", print).is_err());
        assert!(renewed("<!-- printed by: rm x -->\n<!-- end of print -->", print).is_err());
    }
}
