//! `middle-out merge`: shards put together into what the command would have printed alone.

use super::sweep;
use clap::Args;
use middle_out::analysis::shard::Heading;
use middle_out::analysis::shard::MergeError;
use middle_out::analysis::shard::SHARD_FORMAT;
use middle_out::analysis::shard::Shard;
use middle_out::analysis::shard::ShardError;
use middle_out::analysis::shard::ShardFault;
use middle_out::analysis::shard::merge;
use std::io::Read;

/// Which shards.
#[derive(Args, Debug)]
pub(crate) struct MergeArguments {
    /// Files of one or more shards each, in any order; `-` reads standard input
    #[arg(value_name = "FILE", required = true)]
    files: Vec<String>,
}

/// A question worked out elsewhere: its words, what its shards say of it, and its rows.
pub(crate) struct Merged {
    /// The words of the command line after the program's name.
    pub(crate) words: Vec<String>,
    /// What the shards are part of.
    pub(crate) heading: Heading,
    /// Every row, in order.
    pub(crate) rows: Vec<Vec<f64>>,
    /// Where the question stands: file and line.
    pub(crate) place: String,
}

/// A shard and the file it came from.
type Found<'f> = (&'f str, Shard);

/// Read the shards and put them together.
///
/// # Errors
/// A file cannot be read or is no shard, or the shards do not make a whole; the message names file
/// and line and what was expected.
pub(crate) fn read(arguments: &MergeArguments) -> Result<Merged, String> {
    let mut found: Vec<Found> = Vec::new();
    for file in &arguments.files {
        let text = text_of(file)?;
        let shards = Shard::read_all(&text).map_err(|error| told(file, &text, error))?;
        found.extend(shards.into_iter().map(|shard| (file.as_str(), shard)));
    }
    let shards: Vec<Shard> = found.iter().map(|(_, shard)| shard.clone()).collect();
    let rows = merge(&shards).map_err(|error| disagreement(&found, &error))?;
    let Some((file, Shard { heading, line, .. })) = found.into_iter().next() else {
        return Err("expected a shard".to_owned());
    };
    let model = sweep::model();
    if heading.model != model {
        let (line, found) = (line + 1, short(&heading.model));
        let expected = "a shard of the model that this program holds";
        return Err(format!("{file}: line {line}: expected {expected}, {model}, found {found}"));
    }
    let place = format!("{file}: line {}", line + 2);
    let words = serde_json::from_str(&heading.question).map_err(|_| {
        let question = short(&heading.question);
        format!("{place}: expected the words of a question as a JSON list, found {question}")
    })?;
    Ok(Merged { words, heading, rows, place })
}

fn text_of(file: &str) -> Result<String, String> {
    let read = if file == "-" {
        let mut text = String::new();
        std::io::stdin().read_to_string(&mut text).map(|_| text)
    } else {
        std::fs::read_to_string(file)
    };
    read.map_err(|problem| format!("{file}: expected a file of shards, found: {problem}"))
}

/// Text from a file as it may be shown on a terminal: one line, short, without control characters.
fn short(text: &str) -> String {
    let mut clean = text.chars().filter(|letter| !letter.is_control());
    let shown: String = clean.by_ref().take(60).collect();
    if clean.next().is_some() { shown + "…" } else { shown }
}

fn told(file: &str, text: &str, ShardError { line, fault }: ShardError) -> String {
    let expected = match fault {
        ShardFault::Title => {
            format!("the first line of a shard, `middle-out shard {SHARD_FORMAT}`")
        }
        ShardFault::Format => format!("a shard of format {SHARD_FORMAT}"),
        ShardFault::Field("shard") => "`shard I of N` with I from 1 to N".to_owned(),
        ShardFault::Field("units") => "`units` and their number".to_owned(),
        ShardFault::Field("unit") => "the names of the columns, beginning with `unit`".to_owned(),
        ShardFault::Field(name) => format!("a line beginning with `{name} `"),
        ShardFault::Row(unit) => format!("the row of unit {unit}"),
        ShardFault::Cells(1) => "one number after the unit's".to_owned(),
        ShardFault::Cells(cells) => format!("{cells} numbers after the unit's"),
        ShardFault::Number(place) => format!("a number in column {place} after the unit's"),
        ShardFault::End(rows) => format!("the closing line `end {rows} rows` and the sum"),
        ShardFault::Sum => "the sum of the lines above (one of them was changed)".to_owned(),
    };
    let found = match text.lines().nth(line.saturating_sub(1)) {
        Some(found) => format!("`{}`", short(found)),
        None => "the end of the file".to_owned(),
    };
    format!("{file}: line {line}: expected {expected}, found {found}")
}

fn disagreement(found: &[Found], error: &MergeError) -> String {
    let place = |shard: usize, line: usize| match found.get(shard) {
        Some((file, shard)) => format!("{file}: line {}", shard.line + line - 1),
        None => "the files".to_owned(),
    };
    match *error {
        MergeError::Nothing => "expected a shard".to_owned(),
        MergeError::Foreign { shard, line } => {
            let part = match line {
                2 => "model",
                3 => "question",
                5 => "number of units",
                _ => "columns",
            };
            let (here, first) = (place(shard, line), place(0, line));
            format!("{here}: expected a shard of the same {part} as in {first}, found another")
        }
        MergeError::Double { unit, first, again } => {
            let (first, again) = (place(first, 1), place(again, 1));
            format!(
                "{again}: expected each unit once, found unit {unit} that is in {first} as well"
            )
        }
        MergeError::Missing { unit, units } => {
            let all = found.first().map_or(0, |(_, shard)| shard.heading.units);
            let file = found.first().map_or("the files", |(file, _)| file);
            let problem =
                format!("{file}: expected all {all} units, found {units} missing, first {unit}");
            match lacking(found) {
                Some(lacking) => format!("{problem}; no shard {lacking}"),
                None => problem,
            }
        }
    }
}

/// The parts that are missing, where all shards are of the same cut.
fn lacking(found: &[Found]) -> Option<String> {
    let of = found.first()?.1.part.of();
    if found.iter().any(|(_, shard)| shard.part.of() != of) {
        return None;
    }
    let there = |index: &usize| found.iter().any(|(_, shard)| shard.part.index() == *index);
    let mut missing = (1..=of).filter(|index| !there(index)).map(|index| format!("{index}/{of}"));
    let shown: Vec<String> = missing.by_ref().take(8).collect();
    let more = if missing.next().is_some() { " …" } else { "" };
    Some(shown.join(" ") + more)
}
