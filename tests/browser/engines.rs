//! What every engine must do: the opening, one beat by keyboard, one slider. `cargo xtask test` runs this
//! file and the tests of embeds in Firefox and WebKit too.

use crate::harness::{Key, Options, Page, starts};

const RUN: &str = "Run ten years";

#[tokio::test]
async fn the_opening_shows_its_picture_and_its_two_ways_on() {
    let page = Page::open("/", Options::STILL).await;
    page.by_role("button", starts("Choose one system for everyone")).await;
    page.by_role("button", starts("Let every region choose its own")).await;
    let picture = page.by_role("img", starts("A section through two regions.")).await;
    let place = picture.place().await;
    assert!(place.width > 600.0 && place.height > 200.0, "{place:?}");
    page.assert_clean().await;
}

#[tokio::test]
async fn a_beat_can_be_played_by_keyboard_alone() {
    let page = Page::open("/?view=central", Options::STILL).await;
    let year = page.by_role("radio", "1").await;
    page.script_on(&year, "arguments[0].focus()").await;
    page.keys(" ").await;
    for _ in 0..2 {
        page.keys(Key::Right).await;
    }
    page.wait_until("document.querySelector('input[type=radio]:checked')?.value === '3'").await;
    let run = page.by_role("button", RUN).await;
    page.script_on(&run, "arguments[0].focus()").await;
    page.keys(Key::Enter).await;
    page.wait_for_text("You said three").await;
    page.assert_clean().await;
}

#[tokio::test]
async fn a_slider_moves_by_keys_and_the_picture_follows() {
    let page = Page::open("/?view=sandbox&d=0.5&a=0.5", Options::STILL).await;
    let slider = page.by_role("slider", starts("Direction")).await;
    let before = slider.property("value").await;
    page.script_on(&slider, "arguments[0].focus()").await;
    page.keys(Key::Right).await;
    page.wait_until("location.search.match(/d=0\\.5(&|$)/) === null").await;
    assert_ne!(page.by_role("slider", starts("Direction")).await.property("value").await, before);
    page.assert_clean().await;
}
