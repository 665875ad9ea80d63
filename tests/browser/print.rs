//! What is printed: the sheets fit their pages in A4 and Letter, nothing is wider than the page, and
//! what can only be pressed is not on paper.

use std::time::Duration;

use thirtyfour::common::print::{PrintMargins, PrintPage, PrintParameters};

use crate::harness::{Options, Page, starts};

/// A session with most things in it.
const SESSION: &str = "course=central&bets=central:5,local:3,line:0.525,square:more,rule:both,money:fall,people:open,reorganise:1,chairs:6&seen=central,local,line,square,rule,money,people,reorganise,chairs&d=0.7&on=M1:0.5@3,M8@2-10/1-3&off=M2&ev=meso@4:0.5";

/// Width and height in centimetres, with a margin, in centimetres, as in `styles/print.css`.
const PAPER: [(&str, f64, f64); 2] = [("A4", 21.0, 29.7), ("Letter", 21.59, 27.94)];
const MARGIN: f64 = 1.4;

/// CSS pixels in a centimetre.
const PIXELS: f64 = 96.0 / 2.54;

async fn pdf(page: &Page, name: &str, (paper, width, height): (&str, f64, f64)) -> usize {
    let parameters = PrintParameters {
        page: PrintPage { width, height },
        margin: PrintMargins { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
        ..PrintParameters::default()
    };
    let pdf = page.driver.print_page(parameters).await.unwrap();
    if let Ok(folder) = std::env::var("MIDDLE_OUT_SHOTS") {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(format!("{folder}/print-{name}-{paper}.pdf"), &pdf).unwrap();
    }
    let pages = pdf.windows(11).filter(|bytes| bytes.starts_with(b"/Type /Page"));
    // The tree of pages has a name that begins alike.
    let trees = pdf.windows(12).filter(|bytes| *bytes == b"/Type /Pages").count();
    pages.count() - trees
}

/// Which elements are wider than the paper or, of `controls`, seen on it, as the page stands.
async fn on_paper(page: &Page, width: f64, controls: &str) -> Vec<serde_json::Value> {
    let wide = (width - 2.0 * MARGIN) * PIXELS;
    let cdp = page.driver.cdp();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page's width")]
    page.resize(wide as u32, 1000).await;
    // After the size, with which the reader's own wishes are set again.
    let media = serde_json::json!({ "media": "print" });
    cdp.send_raw("Emulation.setEmulatedMedia", media).await.unwrap();
    tokio::time::sleep(Duration::from_millis(200)).await;
    let code = format!(
        "const seen = element => element.checkVisibility();
         const out = [...document.querySelectorAll('main *')]
             .filter(one => seen(one) && one.getBoundingClientRect().right > innerWidth + 1);
         const pressed = [...document.querySelectorAll('{controls}')].filter(seen);
         return [...out, ...pressed].map(one => one.outerHTML.slice(0, 120));"
    );
    let found = page.script(&code).await.as_array().cloned().unwrap_or_default();
    let media = serde_json::json!({ "media": "" });
    cdp.send_raw("Emulation.setEmulatedMedia", media).await.unwrap();
    found
}

async fn sheet_fits(view: &str, heading: &str, most: usize) {
    let page = Page::open(&format!("/?view={view}&{SESSION}"), Options::STILL).await;
    page.by_role("heading", heading).await;
    page.by_role("img", "The same link as a QR code").await;
    page.audit().await;
    for paper in PAPER {
        let pages = pdf(&page, view, paper).await;
        assert!((1..=most).contains(&pages), "{view} takes {pages} pages of {}", paper.0);
        let wrong = on_paper(&page, paper.1, "button, nav, input, select, .bar, .sheet-bar").await;
        assert!(wrong.is_empty(), "{view} on {}: {wrong:#?}", paper.0);
    }
    page.assert_clean().await;
}

#[tokio::test]
async fn the_handout_fits_one_leaf() {
    sheet_fits("handout", "What I bet, and what moved", 2).await;
}

#[tokio::test]
async fn the_teachers_version_fits_two_leaves() {
    sheet_fits("lesson", "Teacher’s version", 4).await;
}

#[tokio::test]
async fn any_view_prints_its_words_and_picture_without_controls() {
    for (name, path, heading) in [
        ("beat", "/?view=central&bet=5&seen=central", "Quick to sign"),
        ("rope", "/?view=rule&bet=both&seen=rule", "You eased the border"),
        ("sandbox", "/?view=sandbox&d=0.7", "Twelve regions"),
        ("dark", "/?view=central&bet=5&seen=central&theme=dark", "Quick to sign"),
    ] {
        let page = Page::open(path, Options::STILL).await;
        page.by_role("heading", starts(heading)).await;
        tokio::time::sleep(Duration::from_millis(500)).await;
        for paper in PAPER {
            let pages = pdf(&page, name, paper).await;
            assert!((1..=4).contains(&pages), "{name} takes {pages} pages of {}", paper.0);
        }
        let wrong = on_paper(&page, PAPER[0].1, "button, input, select, textarea, .bar").await;
        assert!(wrong.is_empty(), "{name}: {wrong:#?}");
        page.assert_clean().await;
    }
}

#[tokio::test]
async fn the_sheets_are_found_where_a_teacher_looks() {
    let page = Page::open("/?view=class", Options::STILL).await;
    page.by_role("heading", "Your class").await;
    page.by_role("link", "Teacher’s version").await.press().await;
    page.by_role("heading", "Teacher’s version").await;
    page.by_role("link", "Handout").await.press().await;
    page.by_role("heading", "What I bet, and what moved").await;
    page.by_role("button", "Share").await.press().await;
    page.by_role("heading", "Share this page").await;
    page.by_role("link", "Teacher’s version").await;
    page.audit().await;
    page.assert_clean().await;
}
