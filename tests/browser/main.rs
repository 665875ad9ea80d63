//! The page as built, in a real browser, found by role and accessible name.
//!
//! `cargo xtask test` runs these tests and `cargo xtask shots` takes the pictures; both build the
//! page, serve it and start the driver. A test is an ordinary `#[tokio::test]`:
//!
//! ```ignore
//! #[tokio::test]
//! async fn the_bet_can_be_placed() {
//!     let page = Page::open("/", Options { width: 360, height: 640, ..Options::default() }).await;
//!     page.by_role("button", starts("Decide")).await.press().await;
//!     page.by_role("slider", "Autonomy").await.keys(Key::Right).await;
//!     page.wait_for_text("Year 3").await;
//!     page.assert_clean().await;
//!     page.axe().await;
//! }
//! ```
//!
//! Every method waits up to ten seconds for what it needs and panics with what it saw instead. The
//! browser closes when its `Page` goes out of scope, on a panic as well. Pictures are tests whose
//! names begin with `shots` and that are `#[ignore]`d.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop where it stands")]

mod bits;
mod class;
mod dist;
mod embed;
mod engines;
mod harness;
mod journey;
mod packs;
mod print;
mod reach;
#[expect(clippy::float_cmp, reason = "a slider's value reads back to the very number that was set")]
mod sandbox;
mod second;
mod shots;
mod story;
mod take;
mod worker;

use harness::{Options, Page, starts};

#[tokio::test]
async fn the_page_opens_without_complaint() {
    let page = Page::open("/", Options::default()).await;
    page.by_role("button", starts("Choose one system for everyone")).await;
    page.assert_clean().await;
    page.axe().await;
}

#[tokio::test]
async fn the_opening_breaks_no_rule_at_any_size_in_any_light() {
    let page = Page::open("/", Options::STILL).await;
    page.by_role("button", starts("Choose one system for everyone")).await;
    page.audit().await;
    page.assert_clean().await;
}
