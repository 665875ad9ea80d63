//! What leaves and what enters: every parser of hostile input, every file format.

mod ask;
pub mod class;
mod csv;
pub mod embed;
mod letter;
mod lines;
mod link;
pub mod pack;
mod scenario_file;
mod scenario_lines;
pub mod setting;

pub use ask::{Ask, Question};
pub use csv::{run_csv, setting_csv};
pub use letter::{Note, Order};
pub use link::{
    Dropped, GRAMMAR, LONGEST_LINK, LONGEST_QUERY, Link, Look, Place, Problem, Theme, Told,
    is_name, part_names,
};
pub use scenario_file::{ScenarioError, mechanism_spell, read_scenario, shock, year_in_run};
pub use setting::Setting;
