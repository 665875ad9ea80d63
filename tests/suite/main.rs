//! One harness for everything that needs no browser.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::float_cmp,
    reason = "a test may stop where it stands, and bits are compared on purpose"
)]

mod layers;
mod model_facts;
mod model_golden;
mod model_limits;
mod words;
