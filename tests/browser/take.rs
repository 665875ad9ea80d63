//! What a reader takes along: the picture, the numbers, the citation, the methods, the parameters.

use middle_out::model::Parameters;
use middle_out::share::{Link, parameters_csv, setting_csv};
use serde_json::Value;

use crate::harness::{Options, Page, starts};

/// Keeps what the page lets the browser save and what it copies, so that both can be read.
const KEEP: &str = "window.saved = [];
    window.copied = [];
    const real = URL.createObjectURL.bind(URL);
    URL.createObjectURL = blob => { window.saved.push(blob); return real(blob); };
    Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: text => { window.copied.push(text); return Promise.resolve(); } },
    });";

const KEPT: Options = Options { early: KEEP, ..Options::STILL };

const DARK: Options = Options { dark: true, ..KEPT };

async fn opened(path: &str, options: Options) -> Page {
    let page = Page::open(path, options).await;
    page.by_role("button", "Share").await.press().await;
    page.by_role("heading", "Take it away").await;
    page
}

/// The text that a button lets the browser save.
async fn saved(page: &Page, button: &str) -> String {
    page.script("window.saved = []").await;
    page.by_role("button", button).await.press().await;
    page.wait_until("window.saved.length === 1").await;
    page.script("window.saved[0].text().then(text => window.savedText = text)").await;
    page.wait_until("window.savedText !== undefined").await;
    let text = page.script("const text = window.savedText; delete window.savedText; return text");
    text.await.as_str().expect("a text").to_owned()
}

/// The text that a button copies.
async fn copied(page: &Page, button: &str) -> String {
    page.script("window.copied = []").await;
    page.by_role("button", button).await.press().await;
    page.wait_until("window.copied.length === 1").await;
    page.script("return window.copied[0]").await.as_str().expect("a text").to_owned()
}

/// What a browser makes of a drawing: its title, its sentence, its words, or why it is none.
async fn parsed(page: &Page, svg: &str) -> Value {
    let text = serde_json::to_string(svg).expect("JSON");
    page.script(&format!(
        "const svg = new DOMParser().parseFromString({text}, 'image/svg+xml');
        const broken = svg.querySelector('parsererror')?.textContent ?? '';
        const root = svg.documentElement;
        const count = name => root.querySelectorAll(name).length;
        return {{ broken, root: root.tagName, title: root.querySelector('title')?.textContent,
            desc: root.querySelector('desc')?.textContent, drawings: count('svg'),
            shapes: count('path, rect, circle, polyline, line'),
            words: [...root.querySelectorAll('text')].map(text => text.textContent).join(' ') }};"
    ))
    .await
}

fn assert_alone(svg: &str) {
    for outside in ["url(", "href", "<style", "var(", "class=", "<image"] {
        assert!(!svg.contains(outside), "{outside} in {svg}");
    }
}

#[tokio::test]
async fn the_same_link_gives_the_same_csv_as_the_terminal() {
    for query in [
        "?view=sandbox",
        "?view=sandbox&d=0.7&a=0.3&on=M1:0.5@3,M8@2-10/1-3&ev=meso@4:0.5&p=tau_imp:0.7",
        "?view=sandbox&from=england&d=0.2&m=2",
    ] {
        let page = opened(&format!("/{query}"), KEPT).await;
        let link = Link::read(query, "");
        let setting = link.setting.expect("a setting");
        let theirs = saved(&page, "Save the run as CSV").await;
        assert_eq!(theirs, setting_csv(&setting), "{query}");
        page.assert_clean().await;
    }
}

#[tokio::test]
async fn the_picture_of_a_chart_stands_alone_and_says_its_sentence() {
    let page = opened("/?view=central&bet=3&seen=central", DARK).await;
    let heard = page.script("return document.querySelector('main canvas').ariaLabel").await;
    let svg = saved(&page, "Save as SVG").await;
    assert_alone(&svg);
    let read = parsed(&page, &svg).await;
    assert_eq!(read["broken"], "");
    assert_eq!(read["root"], "svg");
    assert_eq!(read["desc"], heard);
    assert_eq!(read["drawings"], 3, "the lines, and figures under and over them");
    let words = read["words"].as_str().expect("words");
    assert!(words.contains("view=central") && words.contains("illustrative"), "{words}");
    assert!(words.contains("Wards"), "{words}");
    // The dark theme's ink is nowhere, the light one's is.
    assert!(!svg.contains("#F2EEE5") && svg.contains("#1A2230"));
    let theme = page.script("return document.documentElement.dataset.theme ?? null").await;
    assert_eq!(theme, Value::Null, "the page is as it was");
    page.assert_clean().await;
}

#[tokio::test]
async fn the_picture_of_a_figure_has_paints_of_its_own() {
    let page = opened("/?view=rule&seen=rule&bet=both", KEPT).await;
    let light = saved(&page, "Save as SVG").await;
    assert_alone(&light);
    let read = parsed(&page, &light).await;
    assert_eq!(read["broken"], "");
    assert!(read["shapes"].as_u64().expect("a number") > 30, "{read}");
    drop(page);
    let page = opened("/?view=rule&seen=rule&bet=both", DARK).await;
    assert!(saved(&page, "Save as SVG").await == light, "the same from the dark theme");
}

#[tokio::test]
async fn a_png_is_twice_as_fine_as_the_picture() {
    let page = opened("/?view=sandbox&d=0.7", KEPT).await;
    let svg = saved(&page, "Save as SVG").await;
    let side = |name: &str| {
        let rest = svg.split_once(&format!(" {name}=\"")).expect("a size").1;
        rest.split('"').next().expect("a size").parse::<u32>().expect("a number")
    };
    page.script("window.saved = []").await;
    page.by_role("button", "Save as PNG").await.press().await;
    page.wait_until("window.saved.length === 1").await;
    page.script(
        "window.saved[0].arrayBuffer().then(bytes => window.bytes = new Uint8Array(bytes))",
    )
    .await;
    page.wait_until("window.bytes !== undefined").await;
    let head = page.script("return [...window.bytes.slice(0, 24)]").await;
    let head: Vec<u8> = serde_json::from_value(head).expect("bytes");
    assert_eq!(head[..8], *b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| u32::from_be_bytes(head[at..at + 4].try_into().expect("four bytes"));
    assert_eq!((number(16), number(20)), (2 * side("width"), 2 * side("height")));
    let long = page.script("return window.bytes.length").await;
    assert!(long.as_u64().expect("a number") > 20_000, "{long}: an empty picture");
    page.wait_for_text("middle-out-sandbox.png is being saved.").await;
    page.assert_clean().await;
}

#[tokio::test]
async fn citation_methods_parameters_and_table_can_be_copied_and_saved() {
    let page = opened("/?view=sandbox&d=0.7&p=tau_F:1.5", KEPT).await;
    let plain = copied(&page, "Copy as text").await;
    assert!(plain.starts_with("Middle Out contributors (20"), "{plain}");
    assert!(plain.contains("view=sandbox") && plain.contains("d=0.7"), "{plain}");
    let bibtex = copied(&page, "Copy as BibTeX").await;
    assert!(bibtex.starts_with("@misc{middle-out-"), "{bibtex}");
    assert_eq!(saved(&page, "Save as BibTeX").await, bibtex);
    let csl: Value = serde_json::from_str(&saved(&page, "Save as CSL-JSON").await).expect("JSON");
    assert_eq!(csl[0]["author"][0]["literal"], "Middle Out contributors");
    let methods = copied(&page, "Copy the paragraph").await;
    assert!(methods.contains("National direction was 0.7"), "{methods}");
    assert!(methods.contains("tau_F 1.5"), "{methods}");
    let mut parameters = Parameters::default();
    parameters.set("tau_F", 1.5).expect("a coefficient");
    assert_eq!(saved(&page, "Save as CSV").await, parameters_csv(Some(&parameters)));
    let table = copied(&page, "Copy the table").await;
    let columns = |line: &str| line.split('\t').count();
    let first = table.lines().next().map(columns).expect("a head");
    assert!(first > 2 && table.lines().all(|line| columns(line) == first), "{table}");
    page.wait_for_text("Copied.").await;
    page.audit().await;
    page.assert_clean().await;
}

#[tokio::test]
async fn a_beat_gives_the_table_under_its_picture() {
    let page = opened("/?view=central&bet=3&seen=central", KEPT).await;
    let csv = saved(&page, "Save the table as CSV").await;
    assert!(csv.starts_with("Year,"), "{csv}");
    let rows = page.script("return document.querySelectorAll('main table tr').length").await;
    assert_eq!(rows.as_u64(), Some(csv.lines().count() as u64));
    page.by_role("button", starts("Close sharing")).await.press().await;
    page.assert_clean().await;
}
