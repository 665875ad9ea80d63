//! Which folder may name which: the arrows of the architecture, checked.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

struct Layer {
    name: &'static str,
    /// Crate modules it may name.
    inside: &'static [&'static str],
    /// Paths of outside crates it may name.
    outside: &'static [&'static str],
}

const LAYERS: &[Layer] = &[
    Layer { name: "model", inside: &[], outside: &["wide::"] },
    Layer { name: "analysis", inside: &["model", "evidence"], outside: &[] },
    Layer { name: "evidence", inside: &["model"], outside: &[] },
    Layer { name: "story", inside: &["model", "evidence", "analysis"], outside: &[] },
    Layer {
        name: "share",
        inside: &["model", "evidence", "story", "analysis"],
        outside: &["serde_json::"],
    },
    Layer { name: "words", inside: &[], outside: &[] },
    Layer { name: "chart", inside: &["model", "evidence", "analysis"], outside: &["plotters::"] },
    Layer { name: "figure", inside: &["model", "analysis"], outside: &[] },
    Layer {
        name: "app",
        inside: &["model", "analysis", "evidence", "story", "share", "chart", "figure"],
        outside: &["yew::Reducible"],
    },
    Layer {
        name: "browser",
        inside: &[],
        outside: &[
            "yew::",
            "gloo::",
            "web_sys::",
            "js_sys::",
            "wasm_bindgen::",
            "plotters_backend::",
        ],
    },
    Layer {
        name: "ui",
        inside: &[
            "model", "analysis", "evidence", "story", "share", "words", "chart", "figure", "app",
            "browser",
        ],
        // The element types are needed to read a control's value and to hand a canvas over.
        outside: &[
            "yew::",
            "web_sys::HtmlInputElement",
            "web_sys::HtmlSelectElement",
            "web_sys::HtmlCanvasElement",
            "plotters::",
        ],
    },
];

const OUTSIDE: &[&str] = &[
    "yew::",
    "gloo::",
    "web_sys::",
    "js_sys::",
    "wasm_bindgen::",
    "plotters::",
    "plotters_backend::",
    "serde::",
    "serde_json::",
    "clap::",
    "tokio::",
];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// Everything that `code` names from `prefix` on.
fn named<'a>(code: &'a str, prefix: &'a str) -> impl Iterator<Item = &'a str> {
    let begins =
        |at: usize| !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':');
    code.match_indices(prefix).filter(move |(at, _)| begins(*at)).map(|(at, _)| &code[at..])
}

fn breaches(source: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for layer in LAYERS {
        let mut paths = Vec::new();
        files(&source.join(layer.name), &mut paths);
        for path in paths {
            let text = fs::read_to_string(&path).unwrap();
            let code: Vec<&str> =
                text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            let code = code.join("\n");
            let place = path.display();
            if code.contains("crate::{") {
                found.push(format!("{place} names several layers in one use"));
            }
            for other in LAYERS.iter().map(|other| other.name) {
                let name = format!("crate::{other}");
                let allowed = other == layer.name || layer.inside.contains(&other);
                if !allowed && named(&code, &name).next().is_some() {
                    found.push(format!("{place} names {name}"));
                }
            }
            for outside in OUTSIDE {
                for rest in named(&code, outside) {
                    if !layer.outside.iter().any(|allowed| rest.starts_with(allowed)) {
                        let name: String = rest.chars().take(40).collect();
                        found.push(format!("{place} names {name}"));
                    }
                }
            }
        }
    }
    found
}

#[test]
fn folders_name_only_what_they_may() {
    let found = breaches(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_folder_under_src_is_a_layer() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for entry in fs::read_dir(source).unwrap().flatten().filter(|entry| entry.path().is_dir()) {
        let name = entry.file_name().into_string().unwrap();
        assert!(name == "bin" || LAYERS.iter().any(|layer| layer.name == name), "{name}");
    }
}

#[test]
fn a_breach_is_found() {
    let folder = std::env::temp_dir().join(format!("middle-out-layers-{}", std::process::id()));
    fs::create_dir_all(folder.join("model")).unwrap();
    let code = "use crate::ui::App;\nuse web_sys::window;\n// use yew::prelude;\n";
    fs::write(folder.join("model/mod.rs"), code).unwrap();
    let found = breaches(&folder);
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(found.len(), 2, "{found:#?}");
}
