//! The page inside pages of other origins: heights, messages, linked frames, and the dialog in which
//! writers make them. `cargo xtask test` runs these tests in all three engines.

mod dialog;
mod heights;
mod hostile;
mod linked;
mod site;

use serde_json::Value;
use thirtyfour::By;

use crate::harness::Page;

use site::{Article, Site};

/// The page's own address, with a slash at its end.
fn ours() -> String {
    format!("{}/", crate::harness::origin())
}

/// Waits until every frame of the article is as high as what it shows.
async fn frames_fit(page: &Page, count: u16) {
    for frame in 0..count {
        let fits =
            "Math.abs(document.documentElement.getBoundingClientRect().height - innerHeight)";
        inside_until(page, frame, &format!("{fits} < 2 && document.querySelector('main h1')"))
            .await;
    }
}

/// Enters a frame by its place in the document; the window counts them as they came.
async fn enter(page: &Page, frame: u16) {
    let frames = page.driver.find_all(By::Css("iframe")).await.expect("there are frames");
    let frame = frames.into_iter().nth(frame.into()).expect("there is such a frame");
    frame.enter_frame().await.expect("it can be entered");
}

/// Runs a function body in a frame, by its place on the page.
async fn inside(page: &Page, frame: u16, code: &str) -> Value {
    enter(page, frame).await;
    let value = page.script(code).await;
    page.driver.enter_default_frame().await.expect("there is a page around it");
    value
}

/// Waits until an expression holds in a frame.
async fn inside_until(page: &Page, frame: u16, expression: &str) {
    page.wait_until(&format!("document.querySelectorAll('iframe').length > {frame}")).await;
    enter(page, frame).await;
    page.wait_until(expression).await;
    page.driver.enter_default_frame().await.expect("there is a page around it");
}

/// Scrolls the article to a frame, for frames are loaded when they come near.
async fn scroll_to(page: &Page, frame: u16) {
    let frame = format!("document.querySelectorAll('iframe')[{frame}]");
    page.script(&format!("{frame}.scrollIntoView({{ block: 'center' }})")).await;
}

/// What the article itself has to complain about, in any engine.
async fn article_is_clean(page: &Page, site: &Site) {
    let complaints = page.script("return window.complaints ?? ['no recorder']").await;
    assert_eq!(complaints, Value::Array(Vec::new()));
    page.assert_clean_at(&site.origin).await;
}
