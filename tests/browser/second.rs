//! The program's second part: fetched when it is needed or when nothing else is to be done; and what
//! the page does without it.

use crate::harness::{Options, Page, starts};

/// The rooms' part is refused for as long as `window.refused` says so.
const REFUSE: &str = "window.refused = true;
    window.tried = 0;
    const real = window.fetch;
    window.fetch = (what, ...more) => {
        const address = String(what?.url ?? what);
        if (!/rooms-[^/]*[.]wasm$/.test(address)) return real(what, ...more);
        window.tried += 1;
        return window.refused ? Promise.reject(new TypeError('no network')) : real(what, ...more);
    };";

const REFUSED: Options = Options { early: REFUSE, ..Options::STILL };

const MISSING: &str = "This part of the page could not be fetched. The rest goes on without it.";

#[tokio::test]
async fn a_room_that_cannot_be_fetched_says_so_and_can_be_tried_again() {
    let page = Page::open("/?view=sandbox&d=0.3&a=0.8", REFUSED).await;
    page.wait_for_text(MISSING).await;
    assert_eq!(page.heading(1).await.name, "Sandbox");
    page.audit().await;
    // In vain once more, and the address still says what the reader wanted.
    page.by_role("button", "Try again").await.press().await;
    page.wait_until("window.tried >= 2").await;
    page.wait_for_text(MISSING).await;
    assert_eq!(page.script("return location.search").await, "?view=sandbox&d=0.3&a=0.8");
    page.script("window.refused = false").await;
    page.by_role("button", "Try again").await.press().await;
    let direction = page.by_role("slider", "Direction").await;
    assert_eq!(direction.property("value").await.as_deref(), Some("0.3"));
    page.assert_clean().await;
}

#[tokio::test]
async fn the_story_goes_on_without_the_rooms() {
    let page = Page::open("/", REFUSED).await;
    page.wait_until("window.tried == 1").await;
    page.by_role("link", "Claims").await.press().await;
    page.wait_for_text(MISSING).await;
    page.by_role("link", "Story").await.press().await;
    page.by_role("button", starts("Choose one system for everyone")).await.press().await;
    page.by_role("radio", "3").await.press().await;
    page.by_role("button", "Run ten years").await.press().await;
    page.by_role("button", "Replay").await;
    page.settled().await;
    page.wait_for_text("You said three").await;
    // The drawer is a part of the rooms, and can be closed without them.
    page.by_role("link", starts("source ")).await.press().await;
    page.wait_for_text(MISSING).await;
    page.script("window.refused = false").await;
    page.by_role("button", "Try again").await.press().await;
    page.wait_until("document.querySelector('#drawer-title') !== null").await;
    page.assert_clean().await;
}

#[tokio::test]
async fn the_rooms_are_fetched_once_and_before_anyone_asks() {
    let page = Page::open("/", Options::STILL).await;
    page.wait_until("window.secondPart instanceof WebAssembly.Module").await;
    page.by_role("link", "Sandbox").await.press().await;
    page.by_role("slider", "Direction").await;
    let fetched = page
        .script(
            "return performance.getEntriesByType('resource')
                .filter(({ name }) => /rooms-[^/]*[.]wasm$/.test(name)).length",
        )
        .await;
    assert_eq!(fetched, 1);
    page.assert_clean().await;
}

/// The rooms' part comes once `window.release()` is called.
const HELD: &str = "const held = new Promise(resolve => window.release = resolve);
    const real = window.fetch;
    window.fetch = async (what, ...more) => {
        const address = String(what?.url ?? what);
        if (/rooms-[^/]*[.]wasm$/.test(address)) await held;
        return real(what, ...more);
    };";

#[tokio::test]
async fn when_the_rooms_come_the_page_stays_under_the_readers_hand() {
    let page = Page::open("/?view=central", Options { early: HELD, ..Options::STILL }).await;
    let year = page.by_role("radio", "3").await;
    page.script_on(&year, "arguments[0].focus(); window.year = arguments[0]").await;
    page.script("window.release()").await;
    // The dialog is a part of the rooms.
    page.script("document.querySelector('.bar [aria-haspopup=dialog]').click()").await;
    page.wait_until("document.querySelector('dialog[open] #share-title') !== null").await;
    assert_eq!(page.script("return window.year.isConnected").await, true);
    page.keys(thirtyfour::Key::Escape).await;
    page.assert_clean().await;
}
