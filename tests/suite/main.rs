//! One harness for everything that needs no browser.

mod layers;
mod model_facts;
mod model_golden;
mod model_limits;
mod words;
