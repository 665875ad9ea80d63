//! Commands that work through a sweep: on threads, or on several machines a shard each.

use clap::Args;
use middle_out::analysis::Sweep;
use middle_out::analysis::fingerprint;
use middle_out::analysis::shard::Heading;
use middle_out::analysis::shard::Part;
use middle_out::analysis::shard::Shard;
use middle_out::model::Runner;
use rayon::iter::IntoParallelIterator;
use rayon::iter::ParallelIterator;
use std::ffi::OsString;
use std::io::IsTerminal;
use std::io::Write;
use std::sync::Mutex;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;
use std::time::Duration;
use std::time::Instant;

/// How to work through a sweep, and in which form to print its answer.
#[derive(Args, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "flags of a command line")]
pub(crate) struct SweepArguments {
    /// Threads to use; the answer does not depend on it
    #[arg(long, value_name = "COUNT", value_parser = threads)]
    threads: Option<usize>,
    /// Work out only the I-th of N parts and print it for `middle-out merge`
    #[arg(long, value_name = "I/N", value_parser = part)]
    shard: Option<Part>,
    /// Print comma-separated text
    #[arg(long)]
    pub(crate) csv: bool,
    /// Print JSON
    #[arg(long, conflicts_with = "csv")]
    pub(crate) json: bool,
    /// Show no progress
    #[arg(long)]
    quiet: bool,
    /// Show progress even if standard error is no terminal
    #[arg(long, conflicts_with = "quiet")]
    progress: bool,
}

fn threads(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(count) if (1..=1024).contains(&count) => Ok(count),
        _ => Err("expected a whole number from 1 to 1024".to_owned()),
    }
}

fn part(text: &str) -> Result<Part, String> {
    let numbers = text.split_once('/');
    let part = numbers.and_then(|(i, n)| Part::new(i.parse().ok()?, n.parse().ok()?));
    part.ok_or_else(|| "expected I/N with I from 1 to N, for example 2/7".to_owned())
}

/// A command whose answer is gathered from a sweep's rows.
pub(crate) trait Question {
    /// The sweep.
    type Work: Sweep;

    /// How to work through it.
    fn options(&self) -> &SweepArguments;

    /// The sweep that the flags describe.
    ///
    /// # Errors
    /// What cannot be asked; the message names the place and what was expected.
    fn work(&self) -> Result<Self::Work, String>;

    /// The text of the answer, from all rows in order.
    ///
    /// # Errors
    /// The rows are not those of the sweep.
    fn tell(&self, work: &Self::Work, rows: &[Vec<f64>]) -> Result<String, String>;
}

/// The text of the answer, or of the shard that was asked for. `words` are the words of the command
/// line after the program's name.
///
/// # Errors
/// What cannot be asked; the message names the place and what was expected.
pub(crate) fn answer(question: &impl Question, words: &[OsString]) -> Result<String, String> {
    let work = question.work()?;
    let options = question.options();
    let rows = rows_of(&work, options.shard.unwrap_or(Part::WHOLE), options)?;
    match options.shard {
        None => question.tell(&work, &rows),
        Some(part) => {
            let heading = heading(&work, &question_of(words));
            Ok(Shard { heading, part, rows, line: 0 }.write())
        }
    }
}

/// The text of the answer to `question`, from rows that were worked out elsewhere for the sweep of
/// `heading`.
///
/// # Errors
/// The question asks for another sweep.
pub(crate) fn gather(
    question: &impl Question,
    heading: &Heading,
    rows: &[Vec<f64>],
) -> Result<String, String> {
    let work = question.work()?;
    let expected = self::heading(&work, &heading.question);
    if (expected.units, &expected.columns) != (heading.units, &heading.columns) {
        let sizes = |heading: &Heading| {
            format!("{} units of {} columns", heading.units, heading.columns.len())
        };
        let (expected, found) = (sizes(&expected), sizes(heading));
        return Err(format!(
            "expected {expected} for this question, found {found}, or other names"
        ));
    }
    question.tell(&work, rows)
}

/// The program and the model it holds, on one line.
pub(crate) fn model() -> String {
    format!("{} {:016x}", env!("CARGO_PKG_VERSION"), fingerprint(&mut Runner::new()))
}

fn heading(work: &impl Sweep, question: &str) -> Heading {
    Heading::new(&model(), question, work.units(), &work.columns())
}

/// Flags that do not change the answer, and how many words follow them.
const PASSED_OVER: [(&str, usize); 4] =
    [("--shard", 1), ("--threads", 1), ("--quiet", 0), ("--progress", 0)];

/// The question as the command line puts it, on one line: all words but those that do not change
/// the answer, as a JSON list. The long names of flags cannot be cut short, and no value begins with
/// two dashes, so that the words tell flags from values.
fn question_of(words: &[OsString]) -> String {
    let mut kept = Vec::new();
    let mut words = words.iter().map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        let (name, value) = word.split_once('=').map_or((&*word, None), |(n, v)| (n, Some(v)));
        match PASSED_OVER.iter().find(|(flag, _)| *flag == name) {
            Some((_, 1)) if value.is_none() => drop(words.next()),
            Some(_) => {}
            None => kept.push(word.into_owned()),
        }
    }
    serde_json::to_string(&kept).unwrap_or_default()
}

/// The words with the text of a scenario file in the place of its name, so that a shard holds all
/// that its question needs. Left as they are if no shard is asked for, or if the file cannot be read
/// or holds no JSON object; the mistake is then told where the scenario is read.
pub(crate) fn inlined(words: Vec<OsString>) -> Vec<OsString> {
    let names = |word: &OsString, flag: &str| {
        let text = word.to_string_lossy();
        text == flag || text.strip_prefix(flag).is_some_and(|rest| rest.starts_with('='))
    };
    if !words.iter().any(|word| names(word, "--shard")) {
        return words;
    }
    let mut found = words;
    for at in 0..found.len() {
        if !names(&found[at], "--scenario") {
            continue;
        }
        let word = found[at].to_string_lossy().into_owned();
        let joined = word.strip_prefix("--scenario=");
        let place = if joined.is_some() { at } else { at + 1 };
        let next = found.get(place).map(|word| word.to_string_lossy().into_owned());
        let Some(file) = joined.map(ToOwned::to_owned).or(next) else { continue };
        let text = super::run::read(&file).ok();
        if let Some(text) = text.filter(|text| text.trim_start().starts_with('{')) {
            let flag = if joined.is_some() { "--scenario=" } else { "" };
            found[place] = format!("{flag}{text}").into();
        }
    }
    found
}

/// The rows of a part's units, in order: the same numbers on any number of threads. Each thread
/// runs on a runner of its own.
///
/// # Errors
/// The threads cannot be started.
pub(crate) fn rows_of(
    sweep: &impl Sweep,
    part: Part,
    options: &SweepArguments,
) -> Result<Vec<Vec<f64>>, String> {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(options.threads.unwrap_or(0)).build();
    let pool = pool.map_err(|problem| format!("--threads: expected to start them: {problem}"))?;
    let units: Vec<usize> = part.units(sweep.units()).collect();
    let progress = Progress::new(units.len(), options);
    let rows = pool.install(|| {
        let unit = |runner: &mut Runner, index| {
            let row = sweep.unit(index, runner);
            progress.one_more();
            row
        };
        units.into_par_iter().map_init(Runner::new, unit).collect()
    });
    progress.end();
    Ok(rows)
}

/// Shortest time between two lines of progress.
const PAUSE: Duration = Duration::from_millis(200);

/// A line on standard error that says how far the work has come.
struct Progress {
    units: usize,
    done: AtomicUsize,
    /// When the line was written last; none where it is not wanted.
    written: Option<Mutex<Instant>>,
    /// Whether a line may be written over.
    terminal: bool,
}

impl Progress {
    fn new(units: usize, options: &SweepArguments) -> Self {
        let terminal = std::io::stderr().is_terminal();
        let wanted = options.progress || (terminal && !options.quiet);
        let written = wanted.then(|| Mutex::new(Instant::now()));
        Self { units, done: AtomicUsize::new(0), written, terminal }
    }

    fn one_more(&self) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        // Whoever finds another at the line goes on working.
        let Some(mut last) = self.written.as_ref().and_then(|last| last.try_lock().ok()) else {
            return;
        };
        if last.elapsed() >= PAUSE {
            *last = Instant::now();
            self.write(&format!("{done} of {}", self.units));
        }
    }

    fn write(&self, text: &str) {
        // A line over the one before, or one below the other where nothing can be written over.
        let (start, end) = if self.terminal { ("\r\x1b[K", "") } else { ("", "\n") };
        let mut out = std::io::stderr().lock();
        let _closed = write!(out, "{start}{text}{end}").and_then(|()| out.flush());
    }

    fn end(&self) {
        if self.written.is_some() {
            let text = format!("{} of {}", self.units, self.units);
            self.write(if self.terminal { "" } else { &text });
        }
    }
}
