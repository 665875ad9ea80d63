//! What the page costs on the wire, beside what it may cost.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::build;
use crate::program;
use crate::project::Project;
use crate::sheets;

/// The kinds of file. The first interactive beat waits for all but the rooms' part of the program:
/// the sheet at the end of the page holds scripts back as well.
const KINDS: [(&str, &[&str]); 7] = [
    (FIRST_WASM, &["wasm"]),
    (ROOMS_WASM, &["wasm"]),
    ("JavaScript", &["js"]),
    (FIRST_CSS, &["css"]),
    (LATER_CSS, &["css"]),
    ("fonts", &["woff2"]),
    ("HTML", &["html"]),
];

/// The part of the program with the story.
const FIRST_WASM: &str = "first wasm";

/// The part with the rooms, fetched when one is opened, or when nothing else is to be done.
const ROOMS_WASM: &str = "rooms' wasm";

/// The sheet that the first screen waits for.
const FIRST_CSS: &str = "first CSS";

/// The sheet that is linked at the end of the page.
const LATER_CSS: &str = "later CSS";

/// What the first interactive beat waits for.
const FIRST: &[&str] = &[FIRST_WASM, "JavaScript", FIRST_CSS, LATER_CSS, "fonts", "HTML"];

/// Brotli budgets in bytes, from the product's requirements, and the kinds they count.
const BUDGETS: [(&str, &[&str], usize); 3] = [
    ("WebAssembly to the first interactive beat", &[FIRST_WASM], 220_000),
    ("everything to the first interactive beat", FIRST, 300_000),
    ("static first screen (HTML and first CSS)", &["HTML", FIRST_CSS], 30_000),
];

#[derive(Clone, Copy, Default)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Size {
    fn of(bytes: &[u8]) -> Result<Self> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(bytes)?;
        let mut brotli = Vec::new();
        brotli::BrotliCompress(
            &mut &*bytes,
            &mut brotli,
            &brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() },
        )?;
        Ok(Self { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli.len() })
    }

    fn plus(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

/// Builds the page and prints its sizes.
pub(crate) fn command(project: &Project) -> Result<()> {
    build::build(project)?;
    let mut sizes = KINDS.map(|(name, _)| (name, Size::default()));
    measure(&project.dist(), &mut sizes)?;
    print!("{}", table(&sizes));
    Ok(())
}

fn measure(folder: &Path, sizes: &mut [(&str, Size)]) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            measure(&path, sizes)?;
            continue;
        }
        if let Some(kind) = kind(&path) {
            let bytes = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
            sizes[kind].1 = sizes[kind].1.plus(Size::of(&bytes)?);
        }
    }
    Ok(())
}

/// The place of a file's kind among [`KINDS`].
fn kind(path: &Path) -> Option<usize> {
    let extension = path.extension()?.to_str()?;
    let name = path.file_name()?.to_str()?;
    let found = match extension {
        "css" if name.starts_with(sheets::FIRST) => FIRST_CSS,
        "css" => LATER_CSS,
        "wasm" if name.starts_with(program::SECOND) => ROOMS_WASM,
        _ => KINDS.iter().find(|(_, extensions)| extensions.contains(&extension))?.0,
    };
    KINDS.iter().position(|(kind, _)| *kind == found)
}

fn table(sizes: &[(&str, Size)]) -> String {
    let mut lines =
        vec![format!("{:<14}{:>12}{:>12}{:>12}", "bytes", "raw", "gzip -9", "brotli 11")];
    let total = sizes.iter().fold(Size::default(), |sum, (_, size)| sum.plus(*size));
    for (name, size) in sizes.iter().chain([&("total", total)]) {
        lines.push(format!("{name:<14}{:>12}{:>12}{:>12}", size.raw, size.gzip, size.brotli));
    }
    lines.push(String::new());
    for (name, kinds, budget) in BUDGETS {
        let used: usize = sizes
            .iter()
            .filter(|(kind, _)| kinds.contains(kind))
            .map(|(_, size)| size.brotli)
            .sum();
        let verdict = if used <= budget { "within" } else { "OVER" };
        lines.push(format!(
            "{verdict:<7} {name}: {} of {} kB brotli",
            kilobytes(used),
            kilobytes(budget)
        ));
    }
    let later = sizes.iter().filter(|(kind, _)| *kind == ROOMS_WASM);
    let later: usize = later.map(|(_, size)| size.brotli).sum();
    lines.push(format!("later   the rooms' part of the program: {} kB brotli", kilobytes(later)));
    lines.join("\n") + "\n"
}

fn kilobytes(bytes: usize) -> String {
    format!("{:.1}", bytes as f64 / 1000.0)
}

#[cfg(test)]
mod tests {
    use super::{FIRST_CSS, FIRST_WASM, KINDS, LATER_CSS, ROOMS_WASM, Size, kind, table};
    use std::path::Path;

    #[test]
    fn the_rooms_part_of_the_program_is_not_the_first() {
        let name = |path| kind(Path::new(path)).map(|kind| KINDS[kind].0);
        assert_eq!(name("dist/page-12_bg.wasm"), Some(FIRST_WASM));
        assert_eq!(name("dist/rooms-12.wasm"), Some(ROOMS_WASM));
        assert_eq!(name("dist/second-12.js"), Some("JavaScript"));
    }

    #[test]
    fn only_the_sheet_of_the_head_counts_for_the_first_screen() {
        let name = |path| kind(Path::new(path)).map(|kind| KINDS[kind].0);
        assert_eq!(name("dist/first-12.css"), Some(FIRST_CSS));
        assert_eq!(name("dist/later-12.css"), Some(LATER_CSS));
        assert_eq!(name("dist/index.html"), Some("HTML"));
        assert_eq!(name("dist/icon.svg"), None);
    }

    #[test]
    fn each_budget_says_within_or_over() {
        let part = |brotli| Size { raw: 900_000, gzip: 400_000, brotli };
        let text = table(&[
            (FIRST_WASM, part(220_001)),
            (ROOMS_WASM, part(90_000)),
            ("HTML", part(10_000)),
            (FIRST_CSS, part(20_000)),
        ]);
        assert!(
            text.contains("OVER    WebAssembly to the first interactive beat: 220.0 of 220.0 kB"),
            "{text}"
        );
        assert!(text.contains("within  everything"), "{text}");
        assert!(text.contains("within  static first screen"), "{text}");
        assert!(text.contains("total              3600000"), "{text}");
        assert!(text.contains("later   the rooms' part of the program: 90.0 kB"), "{text}");
    }

    #[test]
    fn compression_is_that_of_the_wire() {
        let size = Size::of(&[b'a'; 10_000]).unwrap();
        assert_eq!(size.raw, 10_000);
        assert!(size.gzip < 100 && size.brotli < 50);
    }
}
