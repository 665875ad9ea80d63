//! Arguments, what they ask for, and how a mistake is told: a message that names the place and what
//! was expected, and exit status 2.

mod chairs;
mod claims;
mod ensemble;
mod facts;
mod ledger;
mod link;
mod list;
mod merge;
mod plane;
mod record;
mod run;
mod sweep;
mod why;

use clap::Parser;
use clap::Subcommand;
use std::ffi::OsString;
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
    /// A scenario in many plausible worlds: bands, years of reaching a level, what matters
    Ensemble(ensemble::EnsembleArguments),
    /// A scenario at every point of direction and autonomy
    Plane(plane::PlaneArguments),
    /// Put shards together and print what their command would have printed alone
    Merge(merge::MergeArguments),
    /// What each mechanism eased and created, and whether the literature agrees
    Ledger(ledger::LedgerArguments),
    /// In how many plausible worlds each claim holds, what it breaks by, and a hunt that breaks it
    Claims(claims::ClaimsArguments),
    /// Who is still at the table, in a scenario or over a search of settings
    Chairs(chairs::ChairsArguments),
    /// The stylised facts with what is measured, its bands and the result; what could refute the
    /// model; how much the drawn country matters
    Facts(facts::FactsArguments),
    /// The presets beside what is recorded of their countries
    Record(record::RecordArguments),
    /// Why a figure moved: what each change did, and by which path
    Why(why::WhyArguments),
    /// List the presets: name, start year, length in years
    Presets(list::Form),
    /// List every parameter: default, range tried, range accepted, unit, grade, sources, meaning
    Parameters(list::Form),
}

/// Read the arguments and do what they ask.
pub(crate) fn main() -> ExitCode {
    let words = sweep::inlined(std::env::args_os().skip(1).collect());
    let named = [OsString::from("middle-out")].into_iter().chain(words.iter().cloned());
    let arguments = Arguments::parse_from(named); // a bad argument ends here, with status 2
    match answer(&arguments.task, &words) {
        Ok(text) => {
            // A closed pipe (`| head`) is the reader's choice, not a failure.
            let _closed = std::io::stdout().lock().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("error: {problem}");
            ExitCode::from(2)
        }
    }
}

/// The text of the answer to a task that the command line put in these words.
fn answer(task: &Task, words: &[OsString]) -> Result<String, String> {
    match task {
        Task::Run(arguments) => run::run(arguments),
        Task::Ensemble(question) => sweep::answer(question, words),
        Task::Plane(question) => sweep::answer(question, words),
        Task::Merge(arguments) => gather(&merge::read(arguments)?),
        Task::Ledger(question) => sweep::answer(question, words),
        Task::Claims(question) => sweep::answer(question, words),
        Task::Chairs(question) => sweep::answer(question, words),
        Task::Facts(arguments) => facts::answer(arguments),
        Task::Record(arguments) => record::answer(arguments),
        Task::Why(arguments) => why::why(arguments),
        Task::Presets(form) => Ok(list::presets(form)),
        Task::Parameters(form) => Ok(list::parameters(form)),
    }
}

/// The text of the answer to a question whose rows were worked out elsewhere.
fn gather(merged: &merge::Merged) -> Result<String, String> {
    let merge::Merged { words, heading, rows, place } = merged;
    let told = |problem: String| format!("{place}: {problem}");
    let named = ["middle-out"].into_iter().chain(words.iter().map(String::as_str));
    let arguments = Arguments::try_parse_from(named).map_err(|problem| {
        let problem = problem.to_string();
        let problem = problem.lines().next().unwrap_or_default().trim_start_matches("error: ");
        told(format!("expected a question that this program understands: {problem}"))
    })?;
    let answer = match &arguments.task {
        Task::Ensemble(question) => sweep::gather(question, heading, rows),
        Task::Plane(question) => sweep::gather(question, heading, rows),
        Task::Ledger(question) => sweep::gather(question, heading, rows),
        Task::Claims(question) => sweep::gather(question, heading, rows),
        Task::Chairs(question) => sweep::gather(question, heading, rows),
        _ => Err("expected the question of a command that has `--shard`".to_owned()),
    };
    answer.map_err(told)
}
