//! The page of measurements: the example `bench` in WebAssembly, the yardstick and the reference
//! files, in the folder that is served under `/bench/`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::build;
use crate::probe;
use crate::project::Project;
use crate::tools::Tools;

/// What is copied, and where to.
const COPIED: [(&str, &str); 3] =
    [("benches/page", ""), ("benches/yardstick", "yardstick"), ("tests/suite/golden", "golden")];

/// Builds it, treated as the product's own page is.
pub(crate) fn build(project: &Project, tools: &Tools) -> Result<()> {
    let folder = project.target.join("bench-page");
    probe::bind(project, tools, "bench", &folder)?;
    if let Some(wasm_opt) = &tools.wasm_opt {
        build::shrink(&folder, wasm_opt)?;
    }
    for (from, to) in COPIED {
        copy(&project.root.join(from), &folder.join(to))?;
    }
    Ok(())
}

/// Copies the files of a folder.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("making {}", to.display()))?;
    for entry in fs::read_dir(from).with_context(|| format!("reading {}", from.display()))? {
        let path = entry?.path();
        if let (true, Some(name)) = (path.is_file(), path.file_name()) {
            fs::copy(&path, to.join(name))
                .with_context(|| format!("copying {}", path.display()))?;
        }
    }
    Ok(())
}
