//! One harness for everything that needs no browser.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::float_cmp,
    reason = "a test may stop where it stands, and bits are compared on purpose"
)]
#![allow(clippy::large_stack_arrays, reason = "a few states of the page in a row, once")]

mod analysis_chairs;
mod analysis_claims;
mod analysis_hunt;
mod analysis_ledger;
mod analysis_merge;
mod analysis_record;
mod analysis_shards;
mod analysis_sweeps;
mod analysis_why;
mod asks;
mod charts;
mod citation;
mod desk;
mod desk_range;
mod html;
mod layers;
mod link;
mod model_facts;
mod model_golden;
mod model_limits;
mod model_version_two;
mod packs;
mod page;
mod reducer;
mod scenario_files;
mod story_central;
mod story_pages;
mod styles;
mod terminal;
mod words;
