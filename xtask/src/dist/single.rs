//! The whole program in one file that opens from a disk: styles, script, font and program inside.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::{put, read};
use crate::project::Project;
use crate::run;
use crate::tools::{self, Tools};

/// The strongest setting of the compressor; reading takes the same time at any.
const LEVEL: i32 = 22;

/// Starts the program from what stands in the file.
const START: &str = "const text = document.getElementById('program').textContent;\
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));\
    wasm_bindgen({ module_or_path: fzstd.decompress(bytes) });";

/// Writes the file, from the site as built.
pub(super) fn write(project: &Project, tools: &Tools, path: &Path) -> Result<()> {
    let dist = project.dist();
    let (script, program) = program(project, tools)?;
    let reader = read(&tools::zstd_reader(project)?)?;
    let html = read(&dist.join("index.html"))?;
    let parts = Parts {
        script: [reader.as_str(), script.as_str(), START].join("\n"),
        program: STANDARD.encode(zstd::bulk::compress(&program, LEVEL)?),
    };
    let html = single(&html, &parts, |name| {
        fs::read(dist.join(name)).with_context(|| format!("reading {name}"))
    })?;
    put(path, html)
}

/// What the file carries beside the page.
struct Parts {
    script: String,
    /// Compressed, in letters.
    program: String,
}

/// The program undivided, and the script that loads it into a page without modules.
fn program(project: &Project, tools: &Tools) -> Result<(String, Vec<u8>)> {
    let folder = project.target.join("single");
    let built = crate::build::undivided(project)?;
    let program = format!("wasm-bindgen{}", std::env::consts::EXE_SUFFIX);
    let mut command = Command::new(tools.wasm_bindgen.join(program));
    command.args(["--target", "no-modules", "--no-typescript", "--out-name", "page", "--out-dir"]);
    run::wait(command.arg(&folder).arg(built))?;
    let bytes = folder.join("page_bg.wasm");
    if let Some(wasm_opt) = &tools.wasm_opt {
        // Size before all: every byte is a third longer in letters.
        run::wait(Command::new(wasm_opt).arg("-Oz").arg(&bytes).arg("-o").arg(&bytes))?;
    }
    let program = fs::read(&bytes).with_context(|| format!("reading {}", bytes.display()))?;
    Ok((shorter(&read(&folder.join("page.js"))?), program))
}

/// The script without its comments and the white space before its lines.
fn shorter(script: &str) -> String {
    let lines = script.lines().map(str::trim_start);
    let lines = lines.filter(|line| {
        !(line.is_empty()
            || line.starts_with("//")
            || line.starts_with("/*")
            || line.starts_with('*'))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The page with everything that it links inside it.
fn single(html: &str, parts: &Parts, bytes: impl Fn(&str) -> Result<Vec<u8>>) -> Result<String> {
    let text = |name: &str| -> Result<String> {
        String::from_utf8(bytes(name)?).with_context(|| format!("{name} is not UTF-8"))
    };
    let mut page = String::new();
    let mut styles = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find("<link") {
        let (before, tag) = rest.split_at(at);
        let end = tag.find('>').context("a link without an end")? + 1;
        let (tag, after) = tag.split_at(end);
        page.push_str(before);
        rest = after;
        let (rel, href) = (attribute(tag, "rel"), attribute(tag, "href").unwrap_or_default());
        let name = href.trim_start_matches("./");
        match rel {
            Some("stylesheet") => {
                let style = with_fonts(&text(name)?, &bytes)?;
                let _ = write!(page, "<style>{style}</style>");
                styles.push(style);
            }
            Some("icon") => {
                let icon = format!("data:image/svg+xml;base64,{}", STANDARD.encode(bytes(name)?));
                page.push_str(&tag.replace(href, &icon));
            }
            // They speed up or announce what a single file does not have.
            Some("modulepreload" | "preload" | "manifest" | "alternate") => {}
            _ => page.push_str(tag),
        }
    }
    page.push_str(rest);
    let page = without_start(&page)?;
    let body = format!(
        "<script type=\"text/plain\" id=\"program\">{}</script><script>{}</script></body>",
        parts.program, parts.script
    );
    let page = replaced(&page, "</body>", &body)?;
    with_policy(&page, &policy(&parts.script, &styles))
}

/// The page with another policy.
fn with_policy(page: &str, policy: &str) -> Result<String> {
    const POLICY: &str = "http-equiv=\"Content-Security-Policy\" content=\"";
    let (before, rest) = page.split_once(POLICY).context("the page has no policy")?;
    let (_, after) = rest.split_once('"').context("a policy without an end")?;
    Ok(format!("{before}{POLICY}{policy}\"{after}"))
}

/// Nothing from anywhere: what stands in the file, by its sums.
fn policy(script: &str, styles: &[String]) -> String {
    let sum = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    let styles: Vec<String> = styles.iter().map(|style| sum(style)).collect();
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; \
         img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'",
        sum(script),
        styles.join(" ")
    )
}

/// The script that starts the site's own program is replaced by the one inside.
fn without_start(html: &str) -> Result<String> {
    const START: &str = "<script type=\"module\" src=\"./start-";
    const END: &str = "</script>";
    let (before, tag) = html.split_once(START).context("index.html starts no program")?;
    let (_, after) = tag.split_once(END).context("a script without an end")?;
    Ok(format!("{before}{after}"))
}

/// A sheet with its fonts inside.
fn with_fonts(sheet: &str, bytes: &impl Fn(&str) -> Result<Vec<u8>>) -> Result<String> {
    let mut text = String::new();
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once("url(") {
        let (address, after) = after.split_once(')').context("an address without an end")?;
        let name = address.trim_matches(['"', '\'']).trim_start_matches("./");
        let font = STANDARD.encode(bytes(name)?);
        let _ = write!(text, "{before}url(data:font/woff2;base64,{font})");
        rest = after;
    }
    text.push_str(rest);
    Ok(text)
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = tag.split_once(&format!(" {name}=\""))?;
    Some(after.split_once('"')?.0)
}

fn replaced(text: &str, place: &str, by: &str) -> Result<String> {
    match text.matches(place).count() {
        1 => Ok(text.replacen(place, by, 1)),
        count => bail!("the page has {place} {count} times, not once"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Parts, shorter, single};
    use crate::page_text::POLICY;

    fn page() -> String {
        format!(
            "<head><meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\"><link rel=\"stylesheet\" href=\"./a.css\"/>\
             <link rel=\"icon\" type=\"image/svg+xml\" href=\"./i.svg\" />\
             <link rel=\"preload\" href=\"./x.wasm\">\
             <script type=\"module\" src=\"./start-1.js\"></script></head>\
             <body><p>Words</p></body>"
        )
    }

    fn made(html: &str) -> anyhow::Result<String> {
        let parts = Parts { script: "go()".into(), program: "AAAA".into() };
        single(html, &parts, |name| {
            Ok(match name {
                "a.css" => b"@font-face{src:url(./f.woff2)}".to_vec(),
                _ => b"bytes".to_vec(),
            })
        })
    }

    #[test]
    fn nothing_is_linked_any_more() {
        let html = made(&page()).unwrap();
        for gone in ["./", "preload", "'self'", "stylesheet"] {
            assert!(!html.contains(gone), "{gone} in {html}");
        }
        for there in ["<style>@font-face", "data:font/woff2;base64,", "<p>Words", ">go()</script>"]
        {
            assert!(html.contains(there), "{there} not in {html}");
        }
        assert_eq!(html.matches("'sha256-").count(), 2);
    }

    #[test]
    fn a_page_that_is_not_ours_is_an_error() {
        assert!(made(&page().replace("start-", "begin-")).is_err());
        assert!(made(&page().replace("http-equiv", "name")).is_err());
    }

    #[test]
    fn comments_and_indents_go() {
        assert_eq!(shorter("/**\n * x\n */\nlet a;\n    // b\n    f(`c`);\n"), "let a;\nf(`c`);");
    }
}
