//! The whole program in one file that opens from a disk: styles, script, font and program inside.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use lzma_rust2::{LzmaOptions, LzmaWriter};
use sha2::{Digest, Sha256};

use super::{letters, put, read};
use crate::build;
use crate::project::Project;
use crate::run;
use crate::tools::{self, Tools};

/// Unpacks what stands in the file, script, styles and program after one another, and starts it.
const START: &str = "const packed = letters(document.getElementById('program').textContent);\
    const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length));\
    let from = 0, to = 0;\
    module.exports.decompressFile(\
        { readByte: () => packed[from++] },\
        { writeByte: (byte) => { bytes[to++] = byte; } });\
    const part = (place) => {\
        const start = lengths.slice(0, place).reduce((sum, length) => sum + length, 0);\
        return bytes.subarray(start, start + lengths[place]);\
    };\
    const add = (kind, place) => {\
        const element = document.createElement(kind);\
        element.textContent = new TextDecoder().decode(part(place));\
        document.head.append(element);\
    };\
    add('script', 0);\
    add('style', 1);\
    wasm_bindgen({ module_or_path: part(2) });";

/// Longest picture that may be a sign, in bytes.
const ICON: usize = 1000;

/// Writes the file, from the site as built.
pub(super) fn write(project: &Project, tools: &Tools, path: &Path) -> Result<()> {
    let dist = project.dist();
    let (script, program) = program(project, tools)?;
    let unpack = shortest(&read(&tools::lzma_reader(project)?)?);
    let html = without_pictures(&read(&dist.join("index.html"))?);
    let html = single(&html, &Parts { script, program, unpack }, |name| {
        fs::read(dist.join(name)).with_context(|| format!("reading {name}"))
    })?;
    put(path, html)
}

/// What the file carries beside the page.
struct Parts {
    /// The script that loads the program.
    script: String,
    program: Vec<u8>,
    /// The script that unpacks both.
    unpack: String,
}

impl Parts {
    /// All that is packed, with the sheets that the first screen does without; and what unpacks it.
    fn packed(&self, styles: &str) -> Result<(String, String)> {
        let parts = [self.script.as_bytes(), styles.as_bytes(), &self.program];
        let lengths = parts.map(<[u8]>::len);
        let start = [
            "const module = {};",
            &self.unpack,
            &letters::reader(),
            &format!("const lengths = {lengths:?};"),
            START,
        ];
        Ok((letters::write(&compressed(&parts.concat())?), start.join("\n")))
    }
}

/// As small as it gets; WebAssembly likes the bits of the byte before, and knows no alignment.
fn compressed(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut options = LzmaOptions::with_preset(9);
    (options.lc, options.lp, options.pb) = (4, 0, 0);
    (options.nice_len, options.depth_limit) = (LzmaOptions::NICE_LEN_MAX, 1000);
    let length = u64::try_from(bytes.len())?;
    let mut writer = LzmaWriter::new_use_header(Vec::new(), &options, Some(length))?;
    writer.write_all(bytes)?;
    Ok(writer.finish()?)
}

/// The page with the words of its pictures in their place, but for the first: the program, which stands
/// in the same file, draws them.
fn without_pictures(html: &str) -> String {
    let first = html.find("<figure").and_then(|at| Some(at + html[at..].find("</svg>")?));
    let first = first.unwrap_or(html.len());
    let (mut page, mut rest) = (html[..first].to_owned(), &html[first..]);
    while let Some((before, picture)) = rest.split_once("<svg ") {
        let Some((drawn, after)) = picture.split_once("</svg>") else { break };
        page.push_str(before);
        let tag = drawn.split_once('>').map_or(drawn, |(tag, _)| tag);
        match attribute(&format!(" {tag}"), "aria-label") {
            Some(words) => drop(write!(page, "<p class=\"small\">{words}</p>")),
            // A sign beside a word stays; a drawing that only its words explain goes with it.
            None if drawn.len() < ICON => drop(write!(page, "<svg {drawn}</svg>")),
            None => {}
        }
        rest = after;
    }
    page + rest
}

/// The program undivided, and the script that loads it into a page without modules.
fn program(project: &Project, tools: &Tools) -> Result<(String, Vec<u8>)> {
    let folder = project.target.join("single");
    let built = build::undivided(project)?;
    let program = format!("wasm-bindgen{}", std::env::consts::EXE_SUFFIX);
    let mut command = Command::new(tools.wasm_bindgen.join(program));
    command.args(["--target", "no-modules", "--no-typescript", "--out-name", "page", "--out-dir"]);
    run::wait(command.arg(&folder).arg(built))?;
    let bytes = folder.join("page_bg.wasm");
    if let Some(wasm_opt) = &tools.wasm_opt {
        // Size before all: every byte is longer in letters. A second turn finds what the first uncovered.
        let smaller = ["-Oz", "-Oz", "--strip-producers", "--strip-target-features"];
        // Nobody else writes into the memory before the program does.
        let given = [build::LOW_MEMORY, "--zero-filled-memory"];
        run::wait(
            Command::new(wasm_opt).args(given).args(smaller).arg(&bytes).arg("-o").arg(&bytes),
        )?;
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

/// A script without comments but for the first, which is its licence, and with lines of one kind: a
/// parser of HTML would make them so, and the script's sum would be another's.
fn shortest(script: &str) -> String {
    let script = script.replace("\r\n", "\n");
    let (licence, mut rest) = script.split_once("*/").unwrap_or(("/*", &script));
    let mut text = String::new();
    while let Some((before, comment)) = rest.split_once("/*") {
        text.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let text = shorter(&text).replace(" = ", "=").replace(" < ", "<").replace(" + ", "+");
    format!("{licence}*/\n{text}")
}

/// The page with everything that it links inside it.
fn single(html: &str, parts: &Parts, bytes: impl Fn(&str) -> Result<Vec<u8>>) -> Result<String> {
    let text = |name: &str| -> Result<String> {
        String::from_utf8(bytes(name)?).with_context(|| format!("{name} is not UTF-8"))
    };
    let mut page = String::new();
    let (mut styles, mut later) = (Vec::new(), String::new());
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
                if styles.is_empty() {
                    // The typeface is packed with the rest, and comes when the program does.
                    let (style, faces) = without_faces(&style);
                    later.push_str(&faces);
                    let _ = write!(page, "<style>{style}</style>");
                    styles.push(style);
                } else {
                    later.push_str(&style);
                }
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
    let (packed, start) = parts.packed(&later)?;
    let body = format!(
        "<script type=\"text/plain\" id=\"program\">{packed}</script><script>{start}</script></body>"
    );
    let page = replaced(&page, "</body>", &body)?;
    styles.push(later);
    with_policy(&page, &policy(&[&start, &parts.script], &styles))
}

/// The page with another policy.
fn with_policy(page: &str, policy: &str) -> Result<String> {
    const POLICY: &str = "http-equiv=\"Content-Security-Policy\" content=\"";
    let (before, rest) = page.split_once(POLICY).context("the page has no policy")?;
    let (_, after) = rest.split_once('"').context("a policy without an end")?;
    Ok(format!("{before}{POLICY}{policy}\"{after}"))
}

/// Nothing from anywhere: what stands in the file, by its sums.
fn policy(scripts: &[&str], styles: &[String]) -> String {
    let sum = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    let scripts: Vec<String> = scripts.iter().map(|script| sum(script)).collect();
    let styles: Vec<String> = styles.iter().map(|style| sum(style)).collect();
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; \
         img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'",
        scripts.join(" "),
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

/// A sheet without its typefaces, and these.
fn without_faces(sheet: &str) -> (String, String) {
    const FACE: &str = "@font-face{";
    let (mut style, mut faces) = (String::new(), String::new());
    let mut rest = sheet;
    while let Some((before, after)) = rest.split_once(FACE) {
        let (face, after) = after.split_once('}').unwrap_or((after, ""));
        style.push_str(before);
        let _ = write!(faces, "{FACE}{face}}}");
        rest = after;
    }
    (style + rest, faces)
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
    use super::{Parts, shorter, shortest, single, without_pictures};
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
        let parts =
            Parts { script: "go()".into(), program: b"AAAA".to_vec(), unpack: String::new() };
        single(html, &parts, |name| {
            Ok(match name {
                "a.css" => b"p{top:0}@font-face{src:url(./f.woff2)}i{top:0}".to_vec(),
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
        // The typeface is packed, by its own bytes.
        let face = "@font-face{src:url(data:font/woff2;base64,Ynl0ZXM=)}";
        let lengths = format!("[4, {}, 4]", face.len());
        assert!(!html.contains("@font-face"));
        for there in ["<style>p{top:0}i{top:0}</style>", "<p>Words", &lengths] {
            assert!(html.contains(there), "{there} not in {html}");
        }
        // Two scripts, and the sheets of the first screen and of the rest.
        assert_eq!(html.matches("'sha256-").count(), 4);
    }

    #[test]
    fn a_page_that_is_not_ours_is_an_error() {
        assert!(made(&page().replace("start-", "begin-")).is_err());
        assert!(made(&page().replace("http-equiv", "name")).is_err());
    }

    #[test]
    fn a_licence_is_the_only_comment_that_stays() {
        let script = "/*\r\nMIT\r\n*/\r\n/* b */\r\nvar a = 1 + 2;\r\n  // c\r\n  f();\r\n";
        assert_eq!(shortest(script), "/*\nMIT\n*/\nvar a=1+2;\nf();");
    }

    #[test]
    fn pictures_after_the_first_are_words() {
        let icon = "<svg aria-hidden=\"true\"><path/></svg>";
        let first = format!("<h1>{icon}</h1><figure><svg aria-label=\"One\"></svg></figure>");
        let drawing = format!("<svg aria-hidden=\"true\">{}</svg>", "<path/>".repeat(200));
        let html = format!(
            "{first}<figure><svg role=\"img\" aria-label=\"Two.\"><g/></svg>{drawing}</figure>{icon}"
        );
        let words = format!("{first}<figure><p class=\"small\">Two.</p></figure>{icon}");
        assert_eq!(without_pictures(&html), words);
    }

    #[test]
    fn comments_and_indents_go() {
        assert_eq!(shorter("/**\n * x\n */\nlet a;\n    // b\n    f(`c`);\n"), "let a;\nf(`c`);");
    }
}
