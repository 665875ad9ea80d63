//! Checksums of the downloads, as `sha256sum --check` reads them.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use super::{files, put};

/// The list's own name.
const LIST: &str = "SHA256SUMS";

/// Writes the list of a folder's files.
pub(super) fn write(folder: &Path) -> Result<()> {
    let mut list = String::new();
    for name in files(folder)?.into_iter().filter(|name| name != LIST) {
        let path = folder.join(&name);
        let bytes = fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
        let _ = writeln!(list, "{}  {name}", sum(&bytes));
    }
    put(&folder.join(LIST), list)
}

/// SHA-256 in sixteens.
fn sum(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_sum_of_nothing_is_the_known_one() {
        let known = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(super::sum(b""), known);
    }
}
