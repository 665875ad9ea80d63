//! The package for learning environments: SCORM 1.2, the whole site with one more script.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{files, read};
use crate::project::Project;

/// Where the list of files goes in the manifest.
const FILES: &str = "<!-- files -->";

/// What only a site at an address of its own has a use for.
const LEFT_OUT: [&str; 4] = ["_headers", ".htaccess", "sw.js", "oembed.json"];

/// Writes the package of the site as built.
pub(super) fn write(project: &Project, path: &Path) -> Result<()> {
    let (dist, source) = (project.dist(), project.root.join("public/scorm"));
    let mut names: Vec<String> = files(&dist)?;
    names.retain(|name| !LEFT_OUT.contains(&name.as_str()));
    let file = File::create(path).with_context(|| format!("making {}", path.display()))?;
    let mut zip = ZipWriter::new(file);
    // The same content makes the same package: no date of today in it.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    let mut add = |name: &str, bytes: &[u8]| -> Result<()> {
        zip.start_file(name, options).with_context(|| format!("packing {name}"))?;
        zip.write_all(bytes).with_context(|| format!("packing {name}"))
    };
    let manifest = manifest(&read(&source.join("imsmanifest.xml"))?, &names)?;
    add("imsmanifest.xml", manifest.as_bytes())?;
    add("scorm.js", read(&source.join("scorm.js"))?.as_bytes())?;
    for name in &names {
        let bytes = fs::read(dist.join(name)).with_context(|| format!("reading {name}"))?;
        if name == "index.html" {
            let html = String::from_utf8(bytes).context("index.html is not UTF-8")?;
            add(name, started(&html)?.as_bytes())?;
        } else {
            add(name, &bytes)?;
        }
    }
    zip.finish().context("closing the package")?;
    Ok(())
}

/// Unpacks the package into a folder, as a learning environment does.
pub(crate) fn unpack(package: &Path, folder: &Path) -> Result<()> {
    let file = File::open(package).with_context(|| format!("opening {}", package.display()))?;
    let mut zip = zip::ZipArchive::new(file).context("reading the package")?;
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    zip.extract(folder).with_context(|| format!("unpacking into {}", folder.display()))
}

/// The page with the script that speaks to the learning environment, before the program starts.
fn started(html: &str) -> Result<String> {
    const START: &str = "<script type=\"module\" src=\"./start-";
    match html.matches(START).count() {
        1 => Ok(html.replace(START, &format!("<script src=\"./scorm.js\"></script>{START}"))),
        count => bail!("index.html starts the program {count} times, not once"),
    }
}

fn manifest(text: &str, names: &[String]) -> Result<String> {
    if text.matches(FILES).count() != 1 {
        bail!("imsmanifest.xml has not one place for the files");
    }
    let list: Vec<String> = std::iter::once("scorm.js")
        .chain(names.iter().map(String::as_str))
        .map(|name| format!("<file href=\"{name}\"/>"))
        .collect();
    Ok(text.replace(FILES, &list.join("\n      ")))
}

#[cfg(test)]
mod tests {
    use super::{manifest, started};

    #[test]
    fn the_script_stands_before_the_program() {
        let html = "<head><script type=\"module\" src=\"./start-1.js\"></script></head>";
        let html = started(html).unwrap();
        assert!(html.find("scorm.js").unwrap() < html.find("start-1.js").unwrap());
        assert!(started("<head></head>").is_err());
    }

    #[test]
    fn every_file_is_listed() {
        let text = manifest("<resource><!-- files --></resource>", &["a.js".into()]).unwrap();
        assert!(
            text.contains("<file href=\"a.js\"/>") && text.contains("<file href=\"scorm.js\"/>")
        );
        assert!(manifest("<resource/>", &[]).is_err());
    }
}
