//! The project's own commands: set up what is missing, build, serve, test, measure.

mod bench;
mod browser;
mod build;
mod chromedriver;
mod dist;
mod engines;
mod install;
mod lock_file;
mod mime;
mod page_text;
mod probe;
mod program;
mod project;
mod run;
mod serve;
mod sheets;
mod sizes;
mod tables;
mod test;
mod tools;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::project::Project;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Set up, build, serve, test and measure Middle Out")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build the page into dist/, getting the tools that are missing.
    Build,
    /// Build the page and serve it on this machine.
    Serve {
        /// First port to try; the next free one is taken, and 0 takes any.
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Do everything the continuous integration does, or only a part of the tests in browsers.
    Test {
        /// Only these tests.
        #[arg(value_enum)]
        only: Option<test::Only>,
        /// Of them, only those whose names contain one of these.
        names: Vec<String>,
    },
    /// Build, then print what each part of the page costs on the wire.
    Sizes,
    /// Build, then measure speed and memory beside their budgets and what was recorded last.
    Bench {
        /// Measure briefly, and record nothing.
        #[arg(long)]
        quick: bool,
        /// Only these; they are recorded nowhere.
        #[arg(value_enum)]
        only: Vec<bench::Part>,
    },
    /// Build the site into dist/, and under dist/download/ what it offers: one file, a package.
    Dist,
    /// Build, then take pictures of every view into target/shots.
    Shots,
    /// Print the tables in docs/ again, each by the command that stands over it.
    Tables {
        /// Change nothing; fail where a document differs from what its commands print.
        #[arg(long)]
        check: bool,
    },
}

fn main() -> ExitCode {
    match act(&Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn act(command: &Command) -> Result<()> {
    let project = Project::find()?;
    match command {
        Command::Build => build::build(&project).map(drop),
        Command::Serve { port } => serve::command(&project, *port),
        Command::Test { only: None, .. } => test::command(&project),
        Command::Test { only: Some(only), names } => test::only(&project, *only, names),
        Command::Sizes => sizes::command(&project),
        Command::Bench { quick, only } => bench::command(&project, *quick, only),
        Command::Dist => dist::command(&project),
        Command::Shots => test::shots(&project),
        Command::Tables { check } => tables::command(&project, *check),
    }
}
