//! Frames of one group share one reader's choices, and no other frame hears of them.

use super::{Article, Site, article_is_clean, inside, inside_until, scroll_to};
use crate::harness::{Options, Page};

const BODY: &str = "<middle-out beat=\"central\" group=\"g\"></middle-out>
    <middle-out beat=\"central\" part=\"figure\" group=\"g\"></middle-out>
    <middle-out beat=\"local\" group=\"g\"></middle-out>
    <middle-out beat=\"central\"></middle-out>";

const CHOSEN: &str = "return document.querySelector('input[type=radio]:checked')?.value ?? ''";

#[tokio::test]
async fn what_is_chosen_in_one_is_chosen_in_all_of_its_group() {
    let article = Article { body: BODY.into(), with_embed_js: true, ..Article::default() };
    let site = Site::serve(article);
    let page = Page::open_at(&site.origin, Options::STILL).await;
    for place in 0..4 {
        scroll_to(&page, place).await;
        inside_until(&page, place, "document.documentElement.hasAttribute('data-live')").await;
    }
    let title = "return document.querySelector('h1').textContent";
    let sealed = inside(&page, 1, title).await;
    inside(&page, 0, "document.querySelector('input[type=radio][value=\"3\"]').click()").await;
    inside(&page, 0, "document.querySelector('.acts button').click()").await;
    // The figure opens as the beat is run, in the same words. What nobody sees does not move.
    scroll_to(&page, 1).await;
    let open = inside_when_changed(&page, 1, &sealed).await;
    scroll_to(&page, 0).await;
    inside_until(&page, 0, &format!("document.querySelector('h1').textContent === {open}")).await;
    // The frame outside the group knows nothing.
    assert_eq!(inside(&page, 3, CHOSEN).await, "");
    assert_eq!(inside(&page, 3, title).await, sealed);
    // And back: what the last of the group chooses, the first has not lost, and hears.
    scroll_to(&page, 2).await;
    inside(&page, 2, "document.querySelector('input[type=radio]').click()").await;
    inside(&page, 2, "document.querySelector('.acts button').click()").await;
    page.wait_until(
        "heard.some(({ data }) => data.type === 'middle-out:state' && data.set['shown-local']
            && data.set['shown-central'] && data.set['bet-central'] === '3')",
    )
    .await;
    // Nobody answers for ever.
    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    let count = "return heard.filter(({ data }) => data.type === 'middle-out:state').length";
    let before = page.script(count).await;
    tokio::time::sleep(std::time::Duration::from_millis(600)).await;
    assert_eq!(page.script(count).await, before);
    article_is_clean(&page, &site).await;
}

async fn inside_when_changed(
    page: &Page,
    frame: u16,
    before: &serde_json::Value,
) -> serde_json::Value {
    inside_until(page, frame, &format!("document.querySelector('h1').textContent !== {before}"))
        .await;
    inside(page, frame, "return document.querySelector('h1').textContent").await
}

#[tokio::test]
async fn the_demonstration_is_clean_and_its_frames_fit() {
    let page = Page::open("/embedding-demo.html", Options::STILL).await;
    for place in 0..4 {
        scroll_to(&page, place).await;
        inside_until(&page, place, "document.documentElement.hasAttribute('data-live')").await;
    }
    super::frames_fit(&page, 4).await;
    page.assert_clean().await;
    page.axe().await;
}
