//! Arguments, what they ask for, and how a mistake is told: a message that names the place and what
//! was expected, and exit status 2.

mod list;
mod run;

use clap::Parser;
use clap::Subcommand;
use std::io::Write;
use std::process::ExitCode;

/// The middle-out model at a terminal: runs as comma-separated text.
#[derive(Debug, Parser)]
#[command(name = "middle-out", version)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    /// Run a scenario and print its columns, quarterly
    Run(run::RunArguments),
    /// List the presets: name, start year, length in years
    Presets(list::Form),
    /// List every parameter: default, range tried, range accepted, unit, grade, sources, meaning
    Parameters(list::Form),
}

/// Read the arguments and do what they ask.
pub(crate) fn main() -> ExitCode {
    let arguments = Arguments::parse(); // a bad argument ends here, with status 2
    let text = match arguments.task {
        Task::Run(arguments) => match run::run(&arguments) {
            Ok(text) => text,
            Err(problem) => {
                eprintln!("error: {problem}");
                return ExitCode::from(2);
            }
        },
        Task::Presets(form) => list::presets(&form),
        Task::Parameters(form) => list::parameters(&form),
    };
    // A closed pipe (`| head`) is the reader's choice, not a failure.
    let _closed = std::io::stdout().lock().write_all(text.as_bytes());
    ExitCode::SUCCESS
}
