//! Lines of words and numbers, read with an error that names the place: the small form in which long
//! questions travel. Files have JSON; a page on the wire has no room for its reader.

use crate::share::ScenarioError;
use std::fmt::Display;
use std::fmt::Write;
use std::str::SplitAsciiWhitespace;

/// A result, or what is wrong and where.
pub(super) type Parsed<T> = Result<T, ScenarioError>;

/// Write a line: its name, then its numbers, each as the shortest text that reads back to its bits.
pub(super) fn put(text: &mut String, name: &str, numbers: &[f64]) {
    text.push_str(name);
    for number in numbers {
        let _infallible = write!(text, " {number:?}");
    }
    text.push('\n');
}

/// A line being read, word by word.
#[derive(Clone, Debug)]
pub(super) struct Line<'a> {
    /// The first word.
    pub(super) name: &'a str,
    words: SplitAsciiWhitespace<'a>,
    number: usize,
    taken: usize,
}

impl<'a> Line<'a> {
    /// The lines of a text.
    pub(super) fn all(text: &'a str) -> impl Iterator<Item = Self> {
        (1..).zip(text.lines()).map(|(number, text)| {
            let mut words = text.split_ascii_whitespace();
            Self { name: words.next().unwrap_or_default(), words, number, taken: 0 }
        })
    }

    /// What is wrong with the word that was taken last; the name is word 0.
    pub(super) fn error<T>(&self, expected: impl Display, found: &str) -> Parsed<T> {
        // A text from outside is cut, and keeps to one line.
        let short = |text: &str| -> String {
            text.chars().filter(|letter| !letter.is_control()).take(40).collect()
        };
        let place = format!("line {}, {} {}", self.number, short(self.name), self.taken);
        let found = if found.is_empty() { "nothing".to_owned() } else { short(found) };
        Err(ScenarioError { place, problem: format!("expected {expected}, found {found}") })
    }

    /// The next word; empty where there is none.
    pub(super) fn word(&mut self) -> &'a str {
        self.taken += 1;
        self.words.next().unwrap_or_default()
    }

    /// Whether words are left.
    pub(super) fn goes_on(&self) -> bool {
        self.words.clone().next().is_some()
    }

    /// A number from `least` to `most`.
    pub(super) fn number(&mut self, least: f64, most: f64) -> Parsed<f64> {
        let word = self.word();
        match word.parse::<f64>() {
            Ok(number) if number >= least && number <= most => Ok(number),
            _ => self.error(format_args!("a number from {least} to {most}"), word),
        }
    }

    /// Numbers, each from `least` to `most`.
    pub(super) fn numbers<const N: usize>(&mut self, least: f64, most: f64) -> Parsed<[f64; N]> {
        let mut numbers = [0.0; N];
        for number in &mut numbers {
            *number = self.number(least, most)?;
        }
        Ok(numbers)
    }

    /// A whole number from `least` to `most`.
    pub(super) fn whole(&mut self, least: u64, most: u64) -> Parsed<u64> {
        let word = self.word();
        match word.parse::<u64>() {
            Ok(number) if (least..=most).contains(&number) => Ok(number),
            _ => self.error(format_args!("a whole number from {least} to {most}"), word),
        }
    }

    /// The same for counts and places.
    pub(super) fn count(&mut self, least: usize, most: usize) -> Parsed<usize> {
        let number = self.whole(least as u64, most as u64)?;
        usize::try_from(number).or_else(|_| self.error("a smaller number", ""))
    }

    /// That nothing is left.
    pub(super) fn end(mut self) -> Parsed<()> {
        match self.word() {
            "" => Ok(()),
            word => self.error("the end of the line", word),
        }
    }
}
