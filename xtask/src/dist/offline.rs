//! The page without a network: a service worker that keeps every file of one version together.

use std::fs;

use anyhow::{Context, Result, bail};

use super::{files, put, read};
use crate::page_text::short_hash;
use crate::project::Project;

/// What stands in the service worker where the version and the files belong.
const VERSION: &str = "\"VERSION\"";
const FILES: &str = "[\"FILES\"]";

/// What hosts read and browsers do not ask for.
const HOSTS_ONLY: [&str; 2] = ["_headers", ".htaccess"];

/// Adds the service worker, the manifest and the script that tells of updates, and links them.
pub(super) fn add(project: &Project) -> Result<()> {
    let (dist, source) = (project.dist(), project.root.join("public/offline"));
    for name in ["offline.js", "manifest.webmanifest"] {
        let (from, to) = (source.join(name), dist.join(name));
        fs::copy(&from, &to).with_context(|| format!("copying {}", from.display()))?;
    }
    let index = dist.join("index.html");
    put(&index, linked(&read(&index)?)?)?;
    let mut kept = Vec::new();
    let mut version = String::new();
    for name in files(&dist)? {
        if name == "sw.js" || HOSTS_ONLY.contains(&name.as_str()) {
            continue;
        }
        let bytes = fs::read(dist.join(&name)).with_context(|| format!("reading {name}"))?;
        version.push_str(&short_hash(&bytes));
        kept.push(if name == "index.html" { "./".to_owned() } else { format!("./{name}") });
    }
    let worker = worker(&read(&source.join("sw.js"))?, &short_hash(version.as_bytes()), &kept)?;
    put(&dist.join("sw.js"), worker)
}

/// The page with the manifest and the script linked.
fn linked(html: &str) -> Result<String> {
    const END: &str = "</head>";
    if html.matches(END).count() != 1 {
        bail!("index.html as built has not one end of its head");
    }
    let links = "<link rel=\"manifest\" href=\"./manifest.webmanifest\">\
        <script type=\"module\" src=\"./offline.js\"></script></head>";
    Ok(html.replace(END, links))
}

fn worker(text: &str, version: &str, kept: &[String]) -> Result<String> {
    for place in [VERSION, FILES] {
        if text.matches(place).count() != 1 {
            bail!("sw.js has {place} {} times, not once", text.matches(place).count());
        }
    }
    let list = serde_json::to_string(kept)?;
    Ok(text.replace(VERSION, &format!("\"{version}\"")).replace(FILES, &list))
}

#[cfg(test)]
mod tests {
    use super::{linked, worker};

    #[test]
    fn version_and_files_take_their_places() {
        let text = "const version = \"VERSION\"; const files = [\"FILES\"];";
        let made = worker(text, "ab12", &["./".into(), "./a.js".into()]).unwrap();
        assert_eq!(made, "const version = \"ab12\"; const files = [\"./\",\"./a.js\"];");
        assert!(worker("const files = [\"FILES\"];", "1", &[]).is_err());
    }

    #[test]
    fn the_page_links_both_once() {
        let html = linked("<html><head></head><body></body></html>").unwrap();
        assert_eq!(html.matches("manifest.webmanifest").count(), 1);
        assert_eq!(html.matches("./offline.js").count(), 1);
        assert!(linked("<html>").is_err());
    }
}
