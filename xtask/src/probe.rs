//! The probe: the model in WebAssembly without the page, for the browser to run and compare.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::run;
use crate::tools::Tools;

const INDEX: &str = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
    <title>Probe</title>\n<link rel=\"icon\" href=\"data:,\">\n\
    <script type=\"module\" src=\"./start.js\"></script>\n</head>\n<body></body>\n</html>\n";
const START: &str = "import init from './probe.js';\nawait init();\n";

/// Builds the example `probe` into the folder that is served under `/probe/`.
pub(crate) fn build(project: &Project, tools: &Tools) -> Result<()> {
    run::wait(run::cargo(&project.root).args([
        "build",
        "--quiet",
        "--release",
        "--target",
        "wasm32-unknown-unknown",
        "--example",
        "probe",
    ]))?;
    let built = project.target.join("wasm32-unknown-unknown/release/examples/probe.wasm");
    let folder = project.target.join("probe");
    let program = format!("wasm-bindgen{}", std::env::consts::EXE_SUFFIX);
    let mut command = Command::new(tools.wasm_bindgen.join(program));
    command.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&folder).arg(built);
    run::wait(&mut command)?;
    for (name, text) in [("index.html", INDEX), ("start.js", START)] {
        let path = folder.join(name);
        fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
    }
    Ok(())
}
