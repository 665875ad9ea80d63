//! What is wrong with a case pack: the place, what was found there and what was expected. The words for
//! it stand in the catalogue.

use crate::share::pack::form::Unit;

/// Most mistakes that are told of one pack.
pub const MOST_PROBLEMS: usize = 20;

/// A mistake in a pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The place within the file, such as `presets[2].mechanisms.M7.start`; empty for the whole file.
    pub path: String,
    /// What stands there.
    pub found: Found,
    /// What was expected.
    pub wanted: Wanted,
}

/// What stands in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing.
    Missing,
    /// A number that is too small or too large.
    OutOfRange(String),
    /// A list or a text of this length.
    Length(usize),
    /// Something else, as it stands in the file, cut where it is long.
    Other(String),
}

/// What was expected in a place.
#[derive(Clone, Debug, PartialEq)]
pub enum Wanted {
    /// A file of so many bytes at most.
    Size(usize),
    /// JSON. Where it ends to be that, and what the reader of JSON says.
    Json {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong, in the words of the library that reads JSON.
        detail: String,
    },
    /// An object.
    Object,
    /// A list of so many to so many.
    List(usize, usize),
    /// A text of so many letters at most.
    Text(usize),
    /// Plain text: without this letter.
    Plain(char),
    /// Text that does not begin or end with a space, and is not empty.
    Trimmed,
    /// An https address.
    Address,
    /// A language tag.
    Language,
    /// A source's key.
    Key,
    /// A number in a range.
    Number(f64, f64, Unit),
    /// A whole number in a range.
    Whole(u64, u64),
    /// `true` or `false`.
    Flag,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// This very text.
    Exactly(&'static str),
    /// This version of the form.
    Version(u64),
    /// A name that the model knows; the nearest, if one is near.
    Known(Option<String>),
    /// A year not before this one, in which it starts.
    NotBefore(f64),
    /// A name that no other preset has.
    Distinct,
    /// A number that is not in the list yet.
    Different,
    /// The key of one of the pack's sources.
    Source,
    /// No regions: only five mechanisms are delivered by regions.
    Everywhere,
}

/// A field that is not known and is left alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The place.
    pub path: String,
    /// The nearest field that is known, if one is near.
    pub nearest: Option<String>,
}

/// What was found out while reading.
#[derive(Clone, Debug, Default)]
pub(super) struct Log {
    pub(super) problems: Vec<Problem>,
    /// How many more there are than are told.
    pub(super) more: usize,
    pub(super) warnings: Vec<Warning>,
}

impl Log {
    pub(super) fn wrong(&mut self, path: &str, found: Found, wanted: Wanted) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(Problem { path: path.to_owned(), found, wanted });
        } else {
            self.more += 1;
        }
    }

    pub(super) fn unknown(&mut self, path: String, nearest: Option<String>) {
        if self.warnings.len() < MOST_PROBLEMS {
            self.warnings.push(Warning { path, nearest });
        }
    }
}

/// Text from a file as it may be shown: one line, without control characters, cut where it is long.
pub(super) fn short(text: &str) -> String {
    let mut clean: String = text.chars().filter(|letter| !letter.is_control()).take(41).collect();
    if clean.chars().count() > 40 {
        clean = clean.chars().take(39).chain(['…']).collect();
    }
    clean
}
