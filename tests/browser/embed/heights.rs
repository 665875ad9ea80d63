//! Frames are as high as what they show, whoever the host is; the article scrolls and keeps the focus.

use serde_json::json;

use super::{Article, Site, article_is_clean, frames_fit, inside, inside_until, ours, scroll_to};
use crate::harness::{Options, Page};

/// A frame as a writer pastes it, with this more in its query and these attributes.
fn frame(query: &str, attributes: &str) -> String {
    let ours = ours();
    format!(
        "<iframe src=\"{ours}?{query}\" title=\"Middle-out\" height=\"300\" {attributes}></iframe>"
    )
}

const SANDBOX: &str = "sandbox=\"allow-scripts\" referrerpolicy=\"no-referrer\"";

#[tokio::test]
async fn frames_of_a_strict_article_are_as_high_as_what_they_show() {
    let body = format!(
        "<h1>Article</h1><middle-out beat=\"central\"><a href=\"/\">the picture</a></middle-out>{}{}",
        frame("view=rule&embed=1&part=figure&id=boxed", SANDBOX),
        frame("view=money&embed=1", ""),
    );
    let site = Site::serve(Article { body, with_embed_js: true, ..Article::default() });
    let page = Page::open_at(&site.origin, Options::STILL).await;
    for place in 0..3 {
        scroll_to(&page, place).await;
        inside_until(&page, place, "document.querySelector('main h1')").await;
    }
    frames_fit(&page, 3).await;
    // What stood in for the frame is gone, and the boxed one has neither origin nor storage.
    page.wait_until("!document.querySelector('middle-out a')").await;
    let boxed = "try { return [self.origin, localStorage.length] } catch { return self.origin }";
    assert_eq!(inside(&page, 1, boxed).await, "null");
    // Each height that was told was the frame's own by the next frame, or a newer one was.
    let late = "const told = heard.filter(({ data }) => data.type === 'middle-out:resize');
        return told.filter((entry, place) => entry.high !== undefined
            && !told.slice(place).some(later => later.frame === entry.frame
                && Math.abs(entry.high - later.data.height) < 2))";
    assert_eq!(page.script(late).await, json!([]));
    article_is_clean(&page, &site).await;
}

#[tokio::test]
async fn a_change_inside_is_followed_within_a_frame_and_not_for_ever() {
    let body = frame("view=rule&embed=1&part=figure&id=one", SANDBOX);
    let site = Site::serve(Article { body, with_embed_js: true, ..Article::default() });
    let page = Page::open_at(&site.origin, Options::STILL).await;
    inside_until(&page, 0, "document.querySelector('main h1')").await;
    frames_fit(&page, 1).await;
    let before = page.script("return heard.length").await;
    inside(
        &page,
        0,
        "const more = document.createElement('div');
        more.id = 'more'; more.style.height = '333px'; document.body.append(more);",
    )
    .await;
    frames_fit(&page, 1).await;
    inside(&page, 0, "document.getElementById('more').remove()").await;
    frames_fit(&page, 1).await;
    let pause = || tokio::time::sleep(std::time::Duration::from_millis(400));
    pause().await;
    let after = page.script("return heard.length").await;
    let told = after.as_u64().zip(before.as_u64()).map(|(after, before)| after - before);
    // Two changes, in our own words and in Embedly's; a bar that came and went with them, twice more.
    assert!(told.is_some_and(|told| (4..=12).contains(&told)), "{told:?}");
    // One pixel is no change; and a frame that fits says nothing more.
    inside(
        &page,
        0,
        "const more = document.createElement('div');
        more.style.height = '1px'; document.body.append(more);",
    )
    .await;
    pause().await;
    assert_eq!(page.script("return heard.length").await, after);
    article_is_clean(&page, &site).await;
}

/// What pym's and Embedly's scripts do with their messages.
const OLD_HOSTS: &str = "addEventListener('message', event => {
    const [pym, embedly] = document.querySelectorAll('iframe');
    if (typeof event.data !== 'string') return;
    const parts = event.data.split('xPYMx');
    if (event.source === pym.contentWindow && parts[0] === 'pym' && parts[1] === 'pym-0'
        && parts[2] === 'height') {
        pym.setAttribute('height', parts[3]);
    }
    if (event.source === embedly.contentWindow && event.data.startsWith('{')) {
        const message = JSON.parse(event.data);
        if (message.context === 'iframe.resize') embedly.setAttribute('height', message.height);
    }
});";

#[tokio::test]
async fn hosts_that_know_only_pym_or_embedly_get_heights_too() {
    let pym = "view=rule&embed=1&part=figure&initialWidth=600&childId=pym-0\
               &parentTitle=An%20article&parentUrl=http%3A%2F%2Fexample.org%2F";
    let body = format!("{}{}", frame(pym, ""), frame("view=line&embed=1&part=figure", SANDBOX));
    let site = Site::serve(Article { body, script: OLD_HOSTS, ..Article::default() });
    let page = Page::open_at(&site.origin, Options::STILL).await;
    for place in 0..2 {
        inside_until(&page, place, "document.querySelector('main h1')").await;
    }
    frames_fit(&page, 2).await;
    // Nothing that pym added was taken for a mistake in the link.
    assert_eq!(inside(&page, 0, "return document.querySelectorAll('.notice').length").await, 0);
    // As pym's script does when it is loaded late, or the window changes.
    page.script("document.querySelector('iframe').setAttribute('height', '200')").await;
    page.script(
        "document.querySelector('iframe').contentWindow
            .postMessage('pymxPYMxpym-0xPYMxwidthxPYMx600', '*')",
    )
    .await;
    frames_fit(&page, 1).await;
    article_is_clean(&page, &site).await;
}

#[tokio::test]
async fn the_article_scrolls_under_the_wheel_and_keeps_its_focus() {
    let frame = frame("view=central&embed=1&id=one", SANDBOX);
    let body = format!("<p>Before.</p>{frame}<p>After.</p><p>After.</p>");
    let site = Site::serve(Article { body, with_embed_js: true, ..Article::default() });
    let options = Options { height: 700, ..Options::STILL };
    let page = Page::open_at(&site.origin, options).await;
    page.script("document.querySelector('iframe').loading = 'eager'").await;
    page.wait_until("heard.some(entry => entry.data.type === 'middle-out:resize')").await;
    // Asked before the test itself goes into the frame.
    let state = "return [scrollY, document.activeElement === document.body]";
    assert_eq!(page.script(state).await, json!([0, true]));
    inside_until(&page, 0, "document.querySelector('main h1')").await;
    frames_fit(&page, 1).await;
    scroll_to(&page, 0).await;
    let before = page.script("return scrollY").await.as_f64().expect("a number");
    page.wheel(300, 350, 120).await;
    page.wait_until(&format!("scrollY > {before}")).await;
    let after = page.script("return scrollY").await.as_f64().expect("a number");
    page.wheel(300, 350, -60).await;
    page.wait_until(&format!("scrollY < {after}")).await;
    article_is_clean(&page, &site).await;
}
