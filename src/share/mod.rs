//! What leaves and what enters: every parser of hostile input, every file format.

mod ask;
mod citation;
pub mod class;
mod csv;
pub mod embed;
mod letter;
mod lines;
mod link;
pub mod pack;
mod parameters;
pub mod picture;
mod scenario_file;
mod scenario_lines;
pub mod setting;
mod table;

pub use ask::{Ask, Question};
pub use citation::{Citation, Day};
pub use csv::{run_csv, setting_csv};
pub use letter::{Note, Order};
pub use link::{
    Dropped, GRAMMAR, LONGEST_LINK, LONGEST_QUERY, Link, Look, Place, Problem, Theme, Told,
    is_name, part_names,
};
pub use parameters::{parameters_csv, parameters_json};
pub use scenario_file::{ScenarioError, mechanism_spell, read_scenario, shock, year_in_run};
pub use setting::Setting;
pub use table::{table_csv, table_tsv};
