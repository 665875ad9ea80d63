//! `middle-out pack check`: a case pack read as the page reads it, with every mistake; and the run of one
//! of its presets, for `middle-out run --pack`.

use clap::Args;
use clap::Subcommand;
use middle_out::model::Scenario;
use middle_out::share::Setting;
use middle_out::share::pack::Pack;
use middle_out::share::pack::Reading;
use middle_out::share::pack::read_pack;
use middle_out::ui::pack_problem;
use middle_out::ui::pack_warning;
use std::fmt::Write;
use std::io::Read;

/// What to do with a case pack.
#[derive(Args, Debug)]
pub(crate) struct PackArguments {
    #[command(subcommand)]
    task: PackTask,
}

#[derive(Debug, Subcommand)]
enum PackTask {
    /// Say what a case pack brings, or every mistake in it
    Check {
        /// The pack, in JSON; `-` reads standard input
        file: String,
    },
    /// Print a case pack again as this program writes one
    Format {
        /// The pack, in JSON; `-` reads standard input
        file: String,
    },
    /// Print the table of fields of a case pack
    Fields,
}

/// Do what was asked of a case pack.
///
/// # Errors
/// It cannot be read; every mistake is named with its place and what was expected.
pub(crate) fn answer(arguments: &PackArguments) -> Result<String, String> {
    match &arguments.task {
        PackTask::Check { file } => {
            let (pack, warnings) = read(file)?;
            Ok(format!("{}{warnings}", brings(&pack)))
        }
        PackTask::Format { file } => {
            read(file).map(|(pack, _)| middle_out::share::pack::write_pack(&pack))
        }
        PackTask::Fields => Ok(middle_out::share::pack::fields_table()),
    }
}

fn brings(pack: &Pack) -> String {
    let mut text = format!(
        "{}, by {}: {} names, {} parameters, {} presets, {} lines on the timeline\n",
        pack.about.title,
        pack.about.author,
        pack.names.count(),
        pack.parameters.len(),
        pack.presets.len(),
        pack.timeline.len(),
    );
    for preset in &pack.presets {
        let _infallible = writeln!(text, "preset: {}", preset.name);
    }
    text
}

/// A pack, and a line for every field of it that is not known.
fn read(file: &str) -> Result<(Pack, String), String> {
    let mut text = String::new();
    let opened: Result<Box<dyn Read>, _> = match file {
        "-" => Ok(Box::new(std::io::stdin())),
        _ => std::fs::File::open(file).map(|file| Box::new(file) as Box<dyn Read>),
    };
    // One byte more than may be there: a larger file is not read to its end.
    let most = middle_out::share::pack::MOST_BYTES as u64 + 1;
    let read = opened.and_then(|from| from.take(most).read_to_string(&mut text));
    read.map_err(|problem| format!("{file}: expected a case pack in JSON, found: {problem}"))?;
    let Reading { pack, more, warnings } = read_pack(&text);
    let mut told = String::new();
    for warning in &warnings {
        let [place, words] = pack_warning(warning);
        let _infallible = writeln!(told, "warning: {place}: {words}");
    }
    let pack = pack.map_err(|problems| {
        let mut lines: Vec<String> = Vec::new();
        for problem in &problems {
            let [place, words] = pack_problem(problem);
            lines.push(format!("{file}: {place}: {words}"));
        }
        if more > 0 {
            lines.push(format!("{file}: and {more} more"));
        }
        lines.join("\n")
    })?;
    Ok((pack, told))
}

/// The scenario of a preset of a pack: of the one with this name, or else of the first, or of a blank
/// country where the pack has none.
///
/// # Errors
/// The pack cannot be read, or has no such preset.
pub(crate) fn scenario(file: &str, preset: Option<&str>) -> Result<Scenario, String> {
    let (pack, _) = read(file)?;
    let names: Vec<&str> = pack.presets.iter().map(|preset| preset.name.as_str()).collect();
    let setting = match preset {
        None => pack.setting(0).unwrap_or_else(|| pack.with_parameters(&Setting::default())),
        Some(name) => {
            let place = names.iter().position(|known| *known == name);
            let setting = place.and_then(|place| pack.setting(place));
            setting.ok_or_else(|| {
                let names = names.join(", ");
                format!("--preset {name}: expected a preset of {file}: one of {names}")
            })?
        }
    };
    Ok(if setting.true_scale { setting.scenario_at_true_scale() } else { setting.scenario() })
}
