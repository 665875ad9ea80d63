//! Where the project, its build output and its tools are on this machine.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::run;

/// The folders every command works in.
pub(crate) struct Project {
    /// The folder of the workspace's Cargo.toml.
    pub(crate) root: PathBuf,
    /// Cargo's build folder, wherever the user's settings put it.
    pub(crate) target: PathBuf,
    /// The tools of every checkout, under the user's cache folder.
    pub(crate) tools: PathBuf,
}

impl Project {
    /// Finds the folders, and makes the one for tools.
    pub(crate) fn find() -> Result<Self> {
        // Read at run time: checkouts may share a build folder, and with it this program.
        let package = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = package.parent().context("xtask has no folder above it")?.to_path_buf();
        let described = run::output(run::cargo(&root).args([
            "metadata",
            "--no-deps",
            "--format-version",
            "1",
        ]))?;
        let described: serde_json::Value =
            serde_json::from_str(&described).context("reading cargo metadata")?;
        let target = described["target_directory"]
            .as_str()
            .context("cargo metadata names no target_directory")?
            .into();
        let tools = cache_folder()?.join("middle-out").join("tools");
        fs::create_dir_all(&tools).with_context(|| format!("making {}", tools.display()))?;
        Ok(Self { root, target, tools })
    }

    /// The page as built.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// A tool's own folder, named after the tool and its version.
    pub(crate) fn tool(&self, name: &str, version: &str) -> PathBuf {
        self.tools.join(format!("{name}-{version}"))
    }
}

fn cache_folder() -> Result<PathBuf> {
    let named = |variable: &str| {
        env::var_os(variable).map(PathBuf::from).filter(|folder| folder.is_absolute())
    };
    if let Some(folder) = named("XDG_CACHE_HOME") {
        return Ok(folder);
    }
    if cfg!(windows) {
        return named("LOCALAPPDATA").context("LOCALAPPDATA is not set");
    }
    let home = named("HOME").context("HOME is not set")?;
    let below = if cfg!(target_os = "macos") { "Library/Caches" } else { ".cache" };
    Ok(home.join(Path::new(below)))
}
