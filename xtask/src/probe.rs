//! The probe: the model in WebAssembly without the page, for the browser to run and compare.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::program;
use crate::project::Project;
use crate::run;
use crate::tools::Tools;

const INDEX: &str = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
    <title>Probe</title>\n<link rel=\"icon\" href=\"data:,\">\n\
    <link rel=\"modulepreload\" href=\"./probe.js\">\n\
    <script type=\"module\" src=\"./start.js\"></script>\n</head>\n<body></body>\n</html>\n";
const START: &str = "import init from './probe.js';\nawait init();\n";

/// Builds the example `probe` into the folder that is served under `/probe/`.
pub(crate) fn build(project: &Project, tools: &Tools) -> Result<()> {
    let folder = project.target.join("probe");
    bind(project, tools, "probe", &folder)?;
    let worker = project.root.join("public/worker.js");
    fs::copy(&worker, folder.join("worker.js"))
        .with_context(|| format!("copying {}", worker.display()))?;
    for (name, text) in [("index.html", INDEX), ("start.js", START)] {
        let path = folder.join(name);
        fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
    }
    Ok(())
}

/// Builds an example for the browser into `folder`: a module of its name, and its program.
pub(crate) fn bind(project: &Project, tools: &Tools, example: &str, folder: &Path) -> Result<()> {
    let built = run::build_for_browser(project, "--example", example)?;
    program::bind(tools, &built, folder)
}
