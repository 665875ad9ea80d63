//! What leaves and what enters: every parser of hostile input, every file format.

mod csv;
mod link;
mod scenario_file;

pub use csv::run_csv;
pub use link::{Dropped, Link, Place, Theme};
pub use scenario_file::{ScenarioError, mechanism_spell, read_scenario, shock, year_in_run};
