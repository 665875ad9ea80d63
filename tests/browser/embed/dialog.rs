//! The dialog in which a writer makes an embed.

use super::{inside_until, ours};
use crate::harness::{Options, Page, starts};

#[tokio::test]
async fn a_writer_chooses_sees_and_copies() {
    let page = Page::open("/?view=evidence", Options::STILL).await;
    page.by_role("button", "Put a beat or a picture into your own page").await.press().await;
    page.by_role("dialog", "Put this into your own page").await;
    let text = "document.querySelector('dialog textarea').value";
    page.wait_until(&format!("{text}.includes('embed=1')")).await;
    // By its place, not its role: WebKit's driver names no list.
    page.script(
        "const list = document.querySelector('dialog select');
        list.value = 'rule';
        list.dispatchEvent(new Event('change', { bubbles: true }))",
    )
    .await;
    page.by_role("radio", starts("The picture alone")).await.press().await;
    page.wait_until(&format!("{text}.includes('view=rule&amp;embed=1&amp;part=figure')")).await;
    page.wait_until(&format!("{text}.includes({:?})", format!("{}embed.js", ours()))).await;
    // The preview is the page itself.
    inside_until(&page, 0, "document.querySelector('.embed-figure h1')").await;
    page.by_role("radio", starts("A picture with a link")).await.press().await;
    page.wait_until(&format!("{text}.includes('picture/rule.svg') && !{text}.includes('<iframe')"))
        .await;
    page.by_role("button", "Copy").await.press().await;
    page.wait_for_text("Copied.").await;
    page.assert_clean().await;
    page.axe().await;
    page.by_role("button", "Close").await.press().await;
    page.wait_until("!document.querySelector('dialog')").await;
}

#[tokio::test]
async fn a_figure_has_its_sentence_its_table_and_the_way_to_the_whole() {
    let page = Page::open("/?view=central&embed=1&part=figure", Options::STILL).await;
    page.by_role("link", "Open the whole explainer").await;
    page.wait_for_text("Show as a table").await;
    assert!(page.all_by_role("banner").await.is_empty());
    assert!(page.all_by_role("radio").await.is_empty());
    page.assert_clean().await;
    page.axe().await;
}
