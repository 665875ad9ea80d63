//! The tools of a build, at the versions this project was tried with.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::install::{self, CargoTool, NpmTool};
use crate::lock_file;
use crate::project::Project;
use crate::run;
use crate::run::WASM;

const TRUNK: &str = "0.21.14";
/// Goes with the version of `wasm_split_helpers` in the page's Cargo.toml.
const WASM_SPLIT: &str = "0.2.4";
const BINARYEN: &str = "132.0.0";
const AXE: &str = "4.14.1";
const JS_LZMA: &str = "0.1.0";

/// What a build needs beside cargo.
pub(crate) struct Tools {
    /// The folder of trunk.
    pub(crate) trunk: PathBuf,
    /// The folder of wasm-bindgen.
    pub(crate) wasm_bindgen: PathBuf,
    /// The folder of the program that cuts the page's program in two.
    pub(crate) wasm_split: PathBuf,
    /// wasm-opt, where it could be had.
    pub(crate) wasm_opt: Option<PathBuf>,
}

impl Tools {
    /// Finds the tools, getting those that are missing.
    pub(crate) fn ensure(project: &Project) -> Result<Self> {
        wasm_target()?;
        let trunk = CargoTool {
            package: "trunk",
            program: "trunk",
            version: TRUNK,
            locked: true,
            features: "",
            takes: "about 10 minutes of processor time",
        }
        .ensure(project)?;
        // Not with its own lock file, which names a version that not every registry serves.
        let wasm_bindgen = CargoTool {
            package: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: &lock_file::version(&project.root, "wasm-bindgen")?,
            locked: false,
            features: "",
            takes: "about 5 minutes of processor time",
        }
        .ensure(project)?;
        let wasm_split = CargoTool {
            package: "wasm_split_cli_support",
            program: "wasm-split-cli",
            version: WASM_SPLIT,
            locked: true,
            features: "build-binary",
            takes: "about 2 minutes of processor time",
        }
        .ensure(project)?;
        install::tidy(project)?;
        Ok(Self { trunk, wasm_bindgen, wasm_split, wasm_opt: wasm_opt(project) })
    }
}

/// The file of accessibility rules that the browser tests put into the page.
pub(crate) fn axe(project: &Project) -> Result<PathBuf> {
    let Some(npm) = run::on_path(&["npm"]) else {
        bail!("npm is missing, which fetches the accessibility rules: install Node.js");
    };
    let modules = NpmTool { package: "axe-core", version: AXE }.ensure(project, &npm)?;
    Ok(modules.join("axe-core").join("axe.min.js"))
}

/// The script that unpacks the program in the single file.
pub(crate) fn lzma_reader(project: &Project) -> Result<PathBuf> {
    let Some(npm) = run::on_path(&["npm"]) else {
        bail!("npm is missing, which fetches what unpacks the single file: install Node.js");
    };
    let modules = NpmTool { package: "js-lzma", version: JS_LZMA }.ensure(project, &npm)?;
    Ok(modules.join("js-lzma").join("src").join("lzma.js"))
}

fn wasm_opt(project: &Project) -> Option<PathBuf> {
    let found = run::on_path(&["npm"]).map(|npm| {
        let modules = NpmTool { package: "binaryen", version: BINARYEN }.ensure(project, &npm)?;
        let name = if cfg!(windows) { "wasm-opt.cmd" } else { "wasm-opt" };
        anyhow::Ok(modules.join(".bin").join(name))
    });
    match found {
        Some(Ok(program)) => return Some(program),
        Some(Err(error)) => {
            println!("xtask: built without wasm-opt: about 2% larger ({error:#})");
        }
        None => println!("xtask: built without wasm-opt: about 2% larger (npm is missing)"),
    }
    None
}

fn wasm_target() -> Result<()> {
    let mut rustc = std::process::Command::new("rustc");
    let sysroot = run::output(rustc.args(["--print", "sysroot"]))?;
    let libraries = PathBuf::from(sysroot.trim()).join("lib/rustlib").join(WASM).join("lib");
    if libraries.is_dir() {
        return Ok(());
    }
    let Some(rustup) = run::on_path(&["rustup"]) else {
        bail!("Rust's target {WASM} is missing, and no rustup is here to add it: see rustup.rs");
    };
    println!("xtask: adding Rust's target {WASM} (seconds)");
    run::wait(std::process::Command::new(rustup).args(["target", "add", WASM]))
}
