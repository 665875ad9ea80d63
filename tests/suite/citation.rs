//! `CITATION.cff`: what a reader of the repository cites is what is built.

use std::fs;
use std::path::Path;

fn read() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("CITATION.cff")).unwrap()
}

fn field<'a>(text: &'a str, name: &str) -> &'a str {
    let value = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    value.unwrap_or_else(|| panic!("no {name}")).trim_matches('"')
}

#[test]
fn it_has_what_version_1_2_0_of_the_format_asks_for() {
    let text = read();
    assert_eq!(field(&text, "cff-version"), "1.2.0");
    for name in ["message", "title", "abstract"] {
        assert!(!field(&text, name).is_empty());
    }
    assert_eq!(field(&text, "type"), "software");
    assert!(text.contains("\nauthors:\n  - name: "), "an author by name");
}

#[test]
fn it_names_this_version_and_the_licences_of_the_package() {
    let text = read();
    assert_eq!(field(&text, "version"), env!("CARGO_PKG_VERSION"));
    let licences: Vec<&str> = env!("CARGO_PKG_LICENSE").split(" OR ").collect();
    let after = text.split_once("license:\n").unwrap().1;
    let listed: Vec<&str> = after.lines().map_while(|line| line.strip_prefix("  - ")).collect();
    assert_eq!(listed, licences);
}
