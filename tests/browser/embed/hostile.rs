//! Messages that are not for the embed, or not of the list, change nothing.

use std::time::Duration;

use super::{Article, Site, article_is_clean, inside, inside_until, ours};
use crate::harness::{Options, Page};

/// What a host can change and a test can see: colours, bet, place, title.
const STATE: &str = "return [document.documentElement.dataset.theme ?? '', location.search,
    document.querySelector('input[type=radio]:checked')?.value ?? '', document.title,
    document.querySelector('h1').textContent, document.body.querySelectorAll('img, script').length]";

fn article(more: &str) -> Article {
    let ours = ours();
    let frame = format!(
        "<iframe src=\"{ours}?view=central&amp;embed=1&amp;id=one\" title=\"Middle-out\" \
         height=\"600\" sandbox=\"allow-scripts\"></iframe>"
    );
    Article { body: format!("{frame}{more}"), ..Article::default() }
}

/// A command as the host sends it.
fn send(rest: &str) -> String {
    format!(
        "document.querySelector('iframe').contentWindow.postMessage(
            {{ type: 'middle-out:command', v: 1, id: 'one', {rest} }}, '*');"
    )
}

async fn opened(site: &Site) -> Page {
    let page = Page::open_at(&site.origin, Options::STILL).await;
    inside_until(&page, 0, "document.querySelector('main h1')").await;
    page.wait_until("heard.some(entry => entry.data.type === 'middle-out:ready')").await;
    page
}

#[tokio::test]
async fn what_is_malformed_or_too_large_changes_nothing_and_what_is_right_does() {
    let site = Site::serve(article(""));
    let page = opened(&site).await;
    let before = inside(&page, 0, STATE).await;
    let pushed = "return heard.length";
    let heard = page.script(pushed).await;
    for message in [
        "null",
        "'middle-out:command'",
        "'{'",
        "42",
        "[]",
        "new ArrayBuffer(9000)",
        "{}",
        "{ type: 'middle-out:command', v: 2, id: 'one', do: 'run' }",
        "{ type: 'middle-out:command', v: 1, id: 'two', do: 'run' }",
        "{ type: 'middle-out:command', v: 1, do: 'run' }",
        "{ type: 'middle-out:command', v: 1, id: 'one', do: 'open', href: 'https://example.org/' }",
        "{ type: 'middle-out:command', v: 1, id: 'one', do: 'theme', theme: '<img src=x>' }",
        "{ type: 'middle-out:command', v: 1, id: 'one', do: 'set',
            set: { 'bet-central': '<script>', line: 1e9, view: 'evidence', html: '<img src=x>' } }",
        "{ type: 'middle-out:command', v: 1, id: 'one', do: 'theme', theme: 'dark',
            more: 'x'.repeat(5000) }",
        "JSON.stringify({ type: 'middle-out:command', v: 1, id: 'one', do: 'run' }) + ' '.repeat(4096)",
        "(() => { const round = { type: 'middle-out:command', v: 1 }; round.self = round; return round })()",
    ] {
        let code =
            format!("document.querySelector('iframe').contentWindow.postMessage({message}, '*')");
        page.script(&code).await;
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(inside(&page, 0, STATE).await, before);
    assert_eq!(page.script(pushed).await, heard);
    // The same frame listens to what is right.
    tokio::time::sleep(Duration::from_secs(1)).await;
    page.script(&send("do: 'theme', theme: 'dark'")).await;
    page.script(&send("do: 'set', set: { 'bet-central': '3' }")).await;
    inside_until(
        &page,
        0,
        "document.documentElement.dataset.theme === 'dark'
            && document.querySelector('input[type=radio]:checked')?.value === '3'",
    )
    .await;
    article_is_clean(&page, &site).await;
}

#[tokio::test]
async fn a_flood_is_not_read() {
    let site = Site::serve(article(""));
    let page = opened(&site).await;
    let before = inside(&page, 0, STATE).await;
    let flood = format!(
        "for (let count = 0; count < 2000; count += 1)
            document.querySelector('iframe').contentWindow.postMessage({{ count }}, '*');
        {}",
        send("do: 'theme', theme: 'dark'")
    );
    page.script(&flood).await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(inside(&page, 0, STATE).await, before);
    // It is over when the flood is.
    tokio::time::sleep(Duration::from_secs(1)).await;
    page.script(&send("do: 'theme', theme: 'dark'")).await;
    inside_until(&page, 0, "document.documentElement.dataset.theme === 'dark'").await;
    article_is_clean(&page, &site).await;
}

/// A frame of a third origin that writes to its sister, in turn with a right and a wrong name.
const SISTER: &str = "if (parent !== self) for (const id of ['one', undefined]) {
    parent.frames[0].postMessage(
        { type: 'middle-out:command', v: 1, id, do: 'theme', theme: 'dark' }, '*');
}
window.spoke = true;";

#[tokio::test]
async fn only_the_page_around_it_is_heard() {
    let third = Site::serve(Article { script: SISTER, ..Article::default() });
    let sister = format!("<iframe src=\"{}\" title=\"Sister\"></iframe>", third.origin);
    let lets_in = third.origin.clone();
    let site = Site::serve(Article { lets_in, ..article(&sister) });
    let page = opened(&site).await;
    let before = inside(&page, 0, STATE).await;
    inside_until(&page, 1, "window.spoke").await;
    // Once more, now that the embed listens; and the frame to itself.
    inside(&page, 1, SISTER).await;
    inside(
        &page,
        0,
        "postMessage({ type: 'middle-out:command', v: 1, id: 'one', do: 'theme', theme: 'dark' }, '*')",
    )
    .await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(inside(&page, 0, STATE).await, before);
}

#[tokio::test]
async fn choices_are_told_only_to_a_host_that_asked() {
    let site = Site::serve(article(""));
    let page = opened(&site).await;
    let told = "heard.filter(entry => entry.data.type === 'middle-out:state')";
    page.script(&send("do: 'set', set: { 'bet-central': '3' }")).await;
    inside_until(&page, 0, "document.querySelector('input[type=radio]:checked')").await;
    tokio::time::sleep(Duration::from_millis(200)).await;
    assert_eq!(page.script(&format!("return {told}.length")).await, 0);
    page.script(&send("do: 'watch'")).await;
    page.script(&send("do: 'set', set: { 'bet-central': '4' }")).await;
    page.wait_until(&format!("{told}.some(entry => entry.data.set['bet-central'] === '4')")).await;
    article_is_clean(&page, &site).await;
}
