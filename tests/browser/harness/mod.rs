//! What browser tests are written with: a page, its elements by role and name, and its audits.

#![allow(dead_code, reason = "a harness offers more than each set of tests uses")]
#![allow(unused_imports, reason = "a harness offers more than each set of tests uses")]

mod audit;
mod element;
mod page;
mod roles;
mod session;

pub(crate) use element::{Element, Name, Place, starts};
pub(crate) use page::{Page, origin};
pub(crate) use session::{Engine, Options};
pub(crate) use thirtyfour::Key;

use std::time::{Duration, Instant};

use thirtyfour::error::WebDriverResult;

/// How long the page gets to show what a test waits for.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often it is looked at meanwhile.
const PAUSE: Duration = Duration::from_millis(50);

/// Looks until there is something to see, and returns it.
pub(crate) async fn eventually<T>(what: &str, look: impl AsyncFn() -> Option<T>) -> T {
    let started = Instant::now();
    loop {
        if let Some(seen) = look().await {
            return seen;
        }
        assert!(started.elapsed() <= PATIENCE, "waited in vain: {what}");
        tokio::time::sleep(PAUSE).await;
    }
}

/// The value, or a panic that says what was being done.
fn must<T>(result: WebDriverResult<T>, doing: &str) -> T {
    result.unwrap_or_else(|error| panic!("{doing}: {error}"))
}

/// A setting that `cargo xtask` hands over.
fn setting(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run cargo xtask test"))
}
