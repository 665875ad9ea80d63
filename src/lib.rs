//! Middle Out: an interactive explainer of the middle-out strategy in national health-IT programmes.
//!
//! Arrows between layers, checked by `tests/suite/layers.rs`:
//!
//! ```text
//! model <- analysis <- {share, story, chart, figure} <- app <- ui
//! model <- evidence <- {analysis, story}; story <- share
//! words and browser know none of ours; only ui and main know browser
//! ```
//!
//! Delete `ui` and `browser`, and everything left compiles natively and passes its tests.

pub mod analysis;
pub mod app;
pub mod browser;
pub mod chart;
pub mod evidence;
pub mod figure;
pub mod share;
pub mod story;
pub mod ui;
pub mod words;

/// The simulation, a package of its own so that it alone is compiled for speed.
pub use middle_out_model as model;
