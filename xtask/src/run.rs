//! Starting other programs, and saying plainly when one fails.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::project::Project;

/// Cargo, in the project's folder.
pub(crate) fn cargo(folder: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(folder);
    forget_package(&mut command);
    command
}

/// The target of what runs in a browser.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Builds a program ("--bin") or an example ("--example") for the browser, in release; returns the
/// file that the compiler made.
pub(crate) fn build_for_browser(project: &Project, kind: &str, name: &str) -> Result<PathBuf> {
    wait(cargo(&project.root).args([
        "build",
        "--quiet",
        "--release",
        "--target",
        WASM,
        kind,
        name,
    ]))?;
    let folder = project.target.join(WASM).join("release");
    let folder = if kind == "--example" { folder.join("examples") } else { folder };
    Ok(folder.join(name).with_extension("wasm"))
}

/// Takes what cargo told this program about itself out of a command's environment: build scripts
/// that watch those variables would otherwise run again whenever cargo is started another way.
pub(crate) fn forget_package(command: &mut Command) {
    const STARTS: [&str; 5] =
        ["CARGO_MANIFEST_", "CARGO_PKG_", "CARGO_BIN_", "CARGO_CRATE_", "CARGO_PRIMARY_"];
    for (name, _) in env::vars_os() {
        if name.to_str().is_some_and(|name| STARTS.iter().any(|start| name.starts_with(start))) {
            command.env_remove(name);
        }
    }
}

/// Runs to the end; failure is an error that names the command.
pub(crate) fn wait(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    let status = command.status().with_context(|| format!("could not start {shown}"))?;
    if !status.success() {
        bail!("{shown} failed ({status})");
    }
    Ok(())
}

/// Runs to the end and returns what was printed, with errors left on the terminal.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let shown = shown(command);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .with_context(|| format!("could not start {shown}"))?;
    if !output.status.success() {
        bail!("{shown} failed ({})", output.status);
    }
    String::from_utf8(output.stdout).with_context(|| format!("{shown} printed something not UTF-8"))
}

/// The first of these programs that is on PATH.
pub(crate) fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    names.iter().find_map(|name| {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        env::split_paths(&path).map(|folder| folder.join(&file)).find(|file| file.is_file())
    })
}

/// PATH with these folders before everything else.
pub(crate) fn path_with(folders: &[PathBuf]) -> Result<std::ffi::OsString> {
    let rest = env::var_os("PATH").unwrap_or_default();
    let all = folders.iter().cloned().chain(env::split_paths(&rest));
    env::join_paths(all).context("a tool's folder cannot stand in PATH")
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let program = program.file_stem().unwrap_or(program.as_os_str());
    std::iter::once(program)
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}
