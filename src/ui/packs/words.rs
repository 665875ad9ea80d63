//! What is said of the mistakes in a case pack: the same on the page and at the terminal.

use crate::share::pack::Found;
use crate::share::pack::Problem;
use crate::share::pack::Unit;
use crate::share::pack::Wanted;
use crate::share::pack::Warning;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;

/// Where a mistake in a case pack is, and what is said of it.
#[must_use]
pub fn pack_problem(problem: &Problem) -> [String; 2] {
    [place(&problem.path), said(problem)]
}

/// Where a field is that a case pack does not know, and what is said of it.
#[must_use]
pub fn pack_warning(warning: &Warning) -> [String; 2] {
    let nearest = warning.nearest.as_deref().unwrap_or("none");
    let words = say_with(id::PACKS_WARNING, &[("nearest", Value::Text(nearest))]);
    [place(&warning.path), words]
}

fn place(path: &str) -> String {
    if path.is_empty() { say(id::PACKS_WHOLE) } else { path.to_owned() }
}

fn said(problem: &Problem) -> String {
    if let Wanted::Json { line, column, detail } = &problem.wanted {
        let values = [
            ("line", Value::Number(*line as f64)),
            ("column", Value::Number(*column as f64)),
            ("detail", Value::Text(detail)),
        ];
        return say_with(id::PACKS_JSON, &values);
    }
    let wanted = wanted(&problem.wanted);
    let wanted = ("wanted", Value::Text(&wanted));
    let found = |message, found: &str| say_with(message, &[("found", Value::Text(found)), wanted]);
    match &problem.found {
        Found::Missing => say_with(id::PACKS_MISSING, &[wanted]),
        Found::OutOfRange(text) => found(id::PACKS_RANGE, text),
        Found::Length(count) => found(id::PACKS_LENGTH, &count.to_string()),
        Found::Other(text) if matches!(problem.wanted, Wanted::Known(_)) => {
            found(id::PACKS_NAME_UNKNOWN, text)
        }
        Found::Other(text) => found(id::PACKS_FOUND, text),
    }
}

fn wanted(wanted: &Wanted) -> String {
    let with = |message, values: &[(&str, &str)]| {
        let values: Vec<(&str, Value)> =
            values.iter().map(|(name, text)| (*name, Value::Text(text))).collect();
        say_with(message, &values)
    };
    match wanted {
        Wanted::Size(most) => with(id::PACKS_WANT_SIZE, &[("most", &most.to_string())]),
        // Said whole, with its line and column.
        Wanted::Json { .. } => String::new(),
        Wanted::Object => say(id::PACKS_WANT_OBJECT),
        Wanted::List(least, most) if least == most => {
            with(id::PACKS_WANT_LIST_EXACT, &[("most", &most.to_string())])
        }
        Wanted::List(least, most) => {
            let values =
                [("least", Value::Number(*least as f64)), ("most", Value::Number(*most as f64))];
            say_with(id::PACKS_WANT_LIST, &values)
        }
        Wanted::Text(most) => with(id::PACKS_WANT_TEXT, &[("most", &most.to_string())]),
        Wanted::Plain(letter) => with(id::PACKS_WANT_PLAIN, &[("letter", &visible(*letter))]),
        Wanted::Trimmed => say(id::PACKS_WANT_TRIMMED),
        Wanted::Address => say(id::PACKS_WANT_ADDRESS),
        Wanted::Language => say(id::PACKS_WANT_LANGUAGE),
        Wanted::Key => say(id::PACKS_WANT_KEY),
        Wanted::Number(least, most, unit) => {
            let unit = match unit {
                Unit::Share => "share",
                Unit::Year => "year",
                Unit::Years => "years",
                Unit::Calendar => "calendar",
                Unit::Parameter => "parameter",
            };
            let (least, most) = (least.to_string(), most.to_string());
            with(id::PACKS_WANT_NUMBER, &[("unit", unit), ("least", &least), ("most", &most)])
        }
        Wanted::Whole(least, most) => {
            let (least, most) = (least.to_string(), most.to_string());
            with(id::PACKS_WANT_WHOLE, &[("least", &least), ("most", &most)])
        }
        Wanted::Flag => say(id::PACKS_WANT_FLAG),
        Wanted::OneOf(words) => with(id::PACKS_WANT_ONE_OF, &[("list", &words.join(", "))]),
        Wanted::Exactly(words) => with(id::PACKS_WANT_EXACTLY, &[("words", words)]),
        Wanted::Version(version) => {
            with(id::PACKS_WANT_VERSION, &[("version", &version.to_string())])
        }
        Wanted::Known(Some(nearest)) => with(id::PACKS_WANT_KNOWN, &[("nearest", nearest)]),
        Wanted::Known(None) => say(id::PACKS_WANT_KNOWN_NONE),
        Wanted::NotBefore(start) => {
            with(id::PACKS_WANT_NOT_BEFORE, &[("start", &start.to_string())])
        }
        Wanted::Distinct => say(id::PACKS_WANT_DISTINCT),
        Wanted::Different => say(id::PACKS_WANT_DIFFERENT),
        Wanted::Source => say(id::PACKS_WANT_SOURCE),
        Wanted::Everywhere => say(id::PACKS_WANT_EVERYWHERE),
    }
}

/// A letter as it can be seen: one that cannot by its number.
fn visible(letter: char) -> String {
    if letter.is_ascii_graphic() || "●◐○".contains(letter) {
        letter.to_string()
    } else {
        format!("U+{:04X}", u32::from(letter))
    }
}
