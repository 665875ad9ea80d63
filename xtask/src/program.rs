//! The page's program: cut in two where `src/main.rs` says, so that the rooms are not waited for.
//!
//! Trunk builds the program and puts it into `dist` in one part, and knows no step between the two.
//! So this takes the program as the linker left it, cuts it, and puts the parts in place of trunk's.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::page_text::short_hash;
use crate::project::Project;
use crate::run;
use crate::tools::Tools;

/// How the name of the second part begins.
pub(crate) const SECOND: &str = "rooms-";

/// What the tool that cuts calls the script that joins the parts; ours is `public/second.js`.
const JOIN: &str = "./__wasm_split.js";

/// Cuts the program that trunk put into `dist`.
pub(crate) fn cut(project: &Project, tools: &Tools) -> Result<()> {
    let folder = project.target.join("page-parts");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    let whole = project.target.join(run::WASM).join("release/page.wasm");
    run::wait(
        Command::new(tools.wasm_split.join(program("wasm-split-cli")))
            .arg(&whole)
            .arg(&folder)
            .args(["--out-name", "page"])
            // The functions that exchange nothing with the rest are not worth a line each.
            .env("RUST_LOG", "error"),
    )?;
    bind(tools, &folder.join("page.wasm"), &folder.join("bound"))?;
    let parts = Parts::read(project, &folder)?;
    parts.replace(&project.dist())
}

/// Makes a program ready for the browser: a script of its name, and the program.
pub(crate) fn bind(tools: &Tools, wasm: &Path, folder: &Path) -> Result<()> {
    run::wait(
        Command::new(tools.wasm_bindgen.join(program("wasm-bindgen")))
            .args(["--target", "web", "--no-typescript", "--remove-name-section"])
            // The table of functions is how the parts call one another.
            .args(["--keep-lld-exports", "--out-dir"])
            .arg(folder)
            .arg(wasm),
    )
}

fn program(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}

/// The four files of the cut program.
struct Parts {
    first: Vec<u8>,
    second: Vec<u8>,
    script: String,
    join: String,
}

impl Parts {
    fn read(project: &Project, folder: &Path) -> Result<Self> {
        let reading = |path: &Path| format!("reading {}", path.display());
        let bytes = |path: PathBuf| fs::read(&path).with_context(|| reading(&path));
        let text = |path: PathBuf| fs::read_to_string(&path).with_context(|| reading(&path));
        Ok(Self {
            first: bytes(folder.join("bound/page_bg.wasm"))?,
            second: bytes(folder.join("split_rooms.wasm"))?,
            script: text(folder.join("bound/page.js"))?,
            join: text(project.root.join("public/second.js"))?,
        })
    }

    /// A hash of all four: they only work with one another.
    fn hash(&self) -> String {
        let all = [&self.first[..], &self.second, self.script.as_bytes(), self.join.as_bytes()];
        short_hash(&all.concat())
    }

    /// Puts the parts where trunk put the whole, under names of their own.
    fn replace(&self, dist: &Path) -> Result<()> {
        let index = dist.join("index.html");
        let html =
            fs::read_to_string(&index).with_context(|| format!("reading {}", index.display()))?;
        let old = trunks_name(&html)?;
        let hash = self.hash();
        let new = format!("page-{hash}");
        for ending in [".js", "_bg.wasm"] {
            let path = dist.join(format!("{old}{ending}"));
            fs::remove_file(&path).with_context(|| format!("removing {}", path.display()))?;
        }
        let (join, second) = (format!("second-{hash}.js"), format!("{SECOND}{hash}.wasm"));
        // Only where the script is fetched from: the program knows it by the tool's name.
        let script =
            swap(&self.script, &format!("from \"{JOIN}\""), &format!("from \"./{join}\""))?;
        let joining = swap(&self.join, "./page.js", &format!("./{new}.js"))?;
        let joining = swap(&joining, "./rooms.wasm", &format!("./{second}"))?;
        let html = html.replace(old, &new);
        // The scripts are fetched side by side. The program's own link stays the first of its kind.
        let (before, after) = html.split_once("</head>").context("index.html has no head")?;
        let html = format!(
            "{before}<link rel=\"modulepreload\" href=\"./{join}\" crossorigin=\"anonymous\"></head>{after}"
        );
        let files: [(String, &[u8]); 5] = [
            (format!("{new}_bg.wasm"), &self.first),
            (second, &self.second),
            (format!("{new}.js"), script.as_bytes()),
            (join, joining.as_bytes()),
            ("index.html".to_owned(), html.as_bytes()),
        ];
        for (name, bytes) in files {
            fs::write(dist.join(&name), bytes).with_context(|| format!("writing {name}"))?;
        }
        Ok(())
    }
}

/// What trunk called the program, without endings.
fn trunks_name(html: &str) -> Result<&str> {
    const LINK: &str = "<link rel=\"modulepreload\" href=\"./";
    let found = html.split_once(LINK).and_then(|(_, rest)| rest.split_once(".js"));
    let (name, _) = found.context("index.html as built does not preload the program")?;
    if !name.starts_with("page-") || name.contains(['"', '/', '<']) {
        bail!("the program's name is not one that trunk writes: {name}");
    }
    Ok(name)
}

/// The text with something put in place of something that has to be there once.
fn swap(text: &str, old: &str, new: &str) -> Result<String> {
    match text.matches(old).count() {
        1 => Ok(text.replacen(old, new, 1)),
        count => bail!("a script of the program has {old} {count} times, not once"),
    }
}

#[cfg(test)]
mod tests {
    use super::{swap, trunks_name};

    #[test]
    fn trunk_s_name_is_that_of_the_script_it_preloads() {
        let html = |name: &str| format!("<link rel=\"modulepreload\" href=\"./{name}.js\">");
        assert_eq!(trunks_name(&html("page-12ab")).unwrap(), "page-12ab");
        assert!(trunks_name(&html("other-12ab")).is_err());
        assert!(trunks_name(&html("page-/../x")).is_err());
        assert!(trunks_name("<p>").is_err());
    }

    #[test]
    fn what_is_put_in_has_its_place_once() {
        assert_eq!(swap("from \"./a.js\"", "./a.js", "./b.js").unwrap(), "from \"./b.js\"");
        assert!(swap("a", "b", "c").is_err());
        assert!(swap("b b", "b", "c").is_err());
    }
}
