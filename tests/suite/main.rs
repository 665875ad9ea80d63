//! One harness for everything that needs no browser.

mod model_golden;
mod words;
