//! Getting one tool into its own folder, so that a half-finished install is never taken for a
//! finished one.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::run;

/// A command-line tool that cargo builds.
pub(crate) struct CargoTool<'a> {
    /// The crate's name.
    pub(crate) package: &'a str,
    /// The program's name, and its folder's.
    pub(crate) program: &'a str,
    /// The exact version.
    pub(crate) version: &'a str,
    /// Whether to use the crate's own lock file.
    pub(crate) locked: bool,
    /// The crate's features that the program needs, with commas between them.
    pub(crate) features: &'a str,
    /// About how long it takes, for the line that is printed.
    pub(crate) takes: &'a str,
}

impl CargoTool<'_> {
    /// The folder of the program, built first if it is not there yet.
    pub(crate) fn ensure(&self, project: &Project) -> Result<PathBuf> {
        let folder = project.tool(self.program, self.version);
        once(project, &folder, |partial| {
            println!(
                "xtask: building {} {} into the project's cache ({}, once per machine)",
                self.program, self.version, self.takes
            );
            // Beside the tools, so that tools built after one another share their dependencies.
            let building = project.tools.join("building");
            let mut command = run::cargo(&project.tools);
            command
                .args(["install", "--quiet", "--no-track", self.package])
                .args(["--version", self.version, "--root"])
                .arg(partial)
                .env("CARGO_TARGET_DIR", &building);
            if !self.features.is_empty() {
                command.args(["--features", self.features]);
            }
            if self.locked {
                command.arg("--locked");
            }
            run::wait(&mut command)
        })?;
        Ok(folder.join("bin"))
    }
}

/// A package that npm fetches.
pub(crate) struct NpmTool<'a> {
    /// The package's name.
    pub(crate) package: &'a str,
    /// The exact version.
    pub(crate) version: &'a str,
}

impl NpmTool<'_> {
    /// The package's `node_modules`, fetched first if it is not there yet.
    pub(crate) fn ensure(&self, project: &Project, npm: &Path) -> Result<PathBuf> {
        let folder = project.tool(&format!("npm-{}", self.package), self.version);
        once(project, &folder, |partial| {
            println!(
                "xtask: fetching {} {} from npm into the project's cache (seconds)",
                self.package, self.version
            );
            fs::create_dir_all(partial)?;
            let mut command = std::process::Command::new(npm);
            command
                .args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"])
                .arg(partial)
                .arg(format!("{}@{}", self.package, self.version))
                .stdout(Stdio::null());
            run::wait(&mut command)
        })?;
        Ok(folder.join("node_modules"))
    }
}

/// Deletes what builds of tools left behind; call it when all of them are there.
pub(crate) fn tidy(project: &Project) -> Result<()> {
    let building = project.tools.join("building");
    if building.is_dir() {
        let _turn = turn(project)?;
        fs::remove_dir_all(&building)
            .with_context(|| format!("deleting {}", building.display()))?;
    }
    Ok(())
}

/// Fills `folder` through a sibling that gets the name only when it is complete.
fn once(project: &Project, folder: &Path, fill: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let _turn = turn(project)?;
    if folder.is_dir() {
        return Ok(());
    }
    let mut partial = folder.as_os_str().to_owned();
    partial.push(".partial");
    let partial = PathBuf::from(partial);
    if partial.exists() {
        fs::remove_dir_all(&partial).with_context(|| format!("deleting {}", partial.display()))?;
    }
    fill(&partial)?;
    fs::rename(&partial, folder).with_context(|| format!("naming {}", folder.display()))
}

/// Waits until no other checkout is installing; the turn ends when the file is dropped.
fn turn(project: &Project) -> Result<File> {
    let path = project.tools.join("lock");
    let file = File::create(&path).with_context(|| format!("making {}", path.display()))?;
    file.lock().with_context(|| format!("locking {}", path.display()))?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use std::{env, fs, process};

    use anyhow::bail;

    use super::once;
    use crate::project::Project;

    #[test]
    fn an_interrupted_install_is_begun_again_and_a_finished_one_is_kept() {
        let tools = env::temp_dir().join(format!("xtask-install-{}", process::id()));
        fs::create_dir_all(&tools).unwrap();
        let project = Project { root: tools.clone(), target: tools.clone(), tools: tools.clone() };
        let folder = project.tool("saw", "1.0");

        let half = once(&project, &folder, |partial| {
            fs::create_dir(partial)?;
            fs::write(partial.join("half"), "")?;
            bail!("no network")
        });
        assert_eq!(half.unwrap_err().to_string(), "no network");
        assert!(!folder.exists());

        once(&project, &folder, |partial| Ok(fs::create_dir(partial)?)).unwrap();
        assert!(folder.is_dir() && !folder.join("half").exists());

        once(&project, &folder, |_| bail!("it is there already")).unwrap();
        fs::remove_dir_all(tools).unwrap();
    }
}
