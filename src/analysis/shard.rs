//! Shards: a part of a sweep's rows as text that says what it is part of, and shards put together
//! again.
//!
//! ```text
//! middle-out shard 1
//! model 0.1.0 9c2f0a63d1b4e785
//! question ["ensemble","--preset","npfit"]
//! shard 2 of 7
//! units 1001
//! unit,A 0.0,A 0.25
//! 1,0.0424,0.0455
//! 8,0.0425,0.0456
//! end 2 rows 51e3b0c4de1f2a98
//! ```
//!
//! Numbers are the shortest text that reads back to the same number. The last line counts the rows
//! and sums up everything above it, so that a shard that was cut short or changed is found out. One
//! text may hold several shards, one after another.

use std::fmt::Write;
use std::iter::Peekable;
use std::str::{FromStr, Lines};

/// Version of the format that is written and read.
pub const SHARD_FORMAT: &str = "1";

const TITLE: &str = "middle-out shard ";

/// Which units one of several machines works out: every `of`-th, from `index` (from 1) on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    index: usize,
    of: usize,
}

impl Part {
    /// All of the units.
    pub const WHOLE: Self = Self { index: 1, of: 1 };

    /// Part `index` of `of`; `None` unless `1 <= index <= of`.
    #[must_use]
    pub const fn new(index: usize, of: usize) -> Option<Self> {
        if 1 <= index && index <= of { Some(Self { index, of }) } else { None }
    }

    /// Which part, from 1.
    #[must_use]
    pub const fn index(self) -> usize {
        self.index
    }

    /// How many parts there are.
    #[must_use]
    pub const fn of(self) -> usize {
        self.of
    }

    /// The units of this part, of `units` in all, in order.
    #[must_use]
    pub fn units(self, units: usize) -> impl ExactSizeIterator<Item = usize> + Clone {
        (self.index - 1..units.max(self.index - 1)).step_by(self.of)
    }
}

/// What a shard is part of. Shards of one question by one model go together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The program and the model that worked it out, on one line.
    pub model: String,
    /// All that decides the answer, on one line.
    pub question: String,
    /// Number of units of the whole.
    pub units: usize,
    /// Names of a row's columns, without commas.
    pub columns: Vec<String>,
}

/// A part of a sweep's rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Shard {
    /// What it is part of.
    pub heading: Heading,
    /// Which part.
    pub part: Part,
    /// The rows of the part's units, in their order.
    pub rows: Vec<Vec<f64>>,
    /// Line of the text on which it began, from 1; 0 where it was not read from a text.
    pub line: usize,
}

/// What is wrong with the text of a shard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShardFault {
    /// The line does not begin as the first line of a shard does.
    Title,
    /// A shard of another version of the format.
    Format,
    /// The line of this name was expected.
    Field(&'static str),
    /// The row of this unit was expected.
    Row(usize),
    /// This many numbers were expected after the unit's.
    Cells(usize),
    /// A number was expected in this place of the row, from 1.
    Number(usize),
    /// The closing line was expected, counting this many rows.
    End(usize),
    /// Every line reads well, and yet something was changed since the shard was written.
    Sum,
}

/// A text that is no shard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShardError {
    /// Line, from 1; the line after the last where the text ends too soon.
    pub line: usize,
    /// What is wrong there.
    pub fault: ShardFault,
}

/// FNV-1a, 64 bits, of bytes that follow those already summed up in `sum`.
fn summed(sum: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(sum, |sum, &byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3))
}

/// A number that differs, but by rare chance, between two texts (FNV-1a, 64 bits). No defence
/// against one who wants to deceive.
#[must_use]
pub fn checksum(text: &str) -> u64 {
    summed(0xCBF2_9CE4_8422_2325, text.as_bytes())
}

/// `text` without what would break a line or, with `comma`, a cell.
fn kept(text: &str, comma: bool) -> String {
    text.chars().map(|c| if c.is_control() || (comma && c == ',') { ' ' } else { c }).collect()
}

impl Heading {
    /// A heading whose texts are fit for a file: control characters and, in columns, commas become
    /// spaces.
    #[must_use]
    pub fn new(model: &str, question: &str, units: usize, columns: &[String]) -> Self {
        Self {
            model: kept(model, false),
            question: kept(question, false),
            units,
            columns: columns.iter().map(|column| kept(column, true)).collect(),
        }
    }
}

impl Shard {
    /// The text of this shard. It reads back to this shard if the heading is one of
    /// [`Heading::new`] and there is one row for each unit of the part.
    #[must_use]
    pub fn write(&self) -> String {
        let Heading { model, question, units, columns } = &self.heading;
        let Part { index, of } = self.part;
        let mut text = format!(
            "{TITLE}{SHARD_FORMAT}\nmodel {model}\nquestion {question}\nshard {index} of {of}\n\
             units {units}\nunit"
        );
        for column in columns {
            text.push(',');
            text.push_str(column);
        }
        text.push('\n');
        for (unit, row) in self.part.units(*units).zip(&self.rows) {
            let _infallible = write!(text, "{unit}");
            for value in row {
                let _infallible = write!(text, ",{value:?}");
            }
            text.push('\n');
        }
        let sum = checksum(&text);
        let _infallible = writeln!(text, "end {} rows {sum:016x}", self.rows.len());
        text
    }

    /// Every shard in `text`, in the order in which they stand there. Line ends of either kind.
    ///
    /// # Errors
    /// The text is empty or some of it is no shard: the first line that is wrong, and how.
    pub fn read_all(text: &str) -> Result<Vec<Self>, ShardError> {
        let mut lines = Reader { lines: text.lines().peekable(), line: 0, sum: 0 };
        let mut shards = Vec::new();
        while shards.is_empty() || lines.lines.peek().is_some() {
            shards.push(lines.shard()?);
        }
        Ok(shards)
    }
}

struct Reader<'t> {
    lines: Peekable<Lines<'t>>,
    /// The line read last, from 1.
    line: usize,
    /// Sum of the lines of this shard.
    sum: u64,
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> &'t str {
        self.line += 1;
        let line = self.lines.next().unwrap_or_default();
        self.sum = summed(summed(self.sum, line.as_bytes()), b"\n");
        line
    }

    const fn wrong<T>(&self, fault: ShardFault) -> Result<T, ShardError> {
        Err(ShardError { line: self.line, fault })
    }

    fn field(&mut self, name: &'static str) -> Result<&'t str, ShardError> {
        let rest = self.next().strip_prefix(name).and_then(|rest| rest.strip_prefix(' '));
        rest.map_or_else(|| self.wrong(ShardFault::Field(name)), Ok)
    }

    fn shard(&mut self) -> Result<Shard, ShardError> {
        self.sum = checksum("");
        let Some(format) = self.next().strip_prefix(TITLE) else {
            return self.wrong(ShardFault::Title);
        };
        if format != SHARD_FORMAT {
            return self.wrong(ShardFault::Format);
        }
        let line = self.line;
        let model = self.field("model")?.to_owned();
        let question = self.field("question")?.to_owned();
        let part = self.field("shard")?.split_once(" of ");
        let part = part.and_then(|(index, of)| Part::new(whole(index)?, whole(of)?));
        let Some(part) = part else { return self.wrong(ShardFault::Field("shard")) };
        let Some(units) = whole(self.field("units")?) else {
            return self.wrong(ShardFault::Field("units"));
        };
        let Some(names) = self.next().strip_prefix("unit") else {
            return self.wrong(ShardFault::Field("unit"));
        };
        let columns: Vec<String> = names.split(',').skip(1).map(ToOwned::to_owned).collect();
        let rows = self.rows(part, units, columns.len())?;
        Ok(Shard { heading: Heading { model, question, units, columns }, part, rows, line })
    }

    /// The rows and the closing line.
    fn rows(
        &mut self,
        part: Part,
        units: usize,
        cells: usize,
    ) -> Result<Vec<Vec<f64>>, ShardError> {
        // Not reserved: the number of units is what the text claims.
        let mut rows = Vec::new();
        for unit in part.units(units) {
            rows.push(self.row(unit, cells)?);
        }
        let sum = self.sum;
        let closing = self.next().strip_prefix("end ").and_then(|rest| rest.split_once(" rows "));
        let Some((_, written)) = closing.filter(|(count, _)| whole(count) == Some(rows.len()))
        else {
            return self.wrong(ShardFault::End(rows.len()));
        };
        if written != format!("{sum:016x}") {
            return self.wrong(ShardFault::Sum);
        }
        Ok(rows)
    }

    fn row(&mut self, unit: usize, cells: usize) -> Result<Vec<f64>, ShardError> {
        let mut texts = self.next().split(',');
        if texts.next().and_then(whole) != Some(unit) {
            return self.wrong(ShardFault::Row(unit));
        }
        let mut row = Vec::new();
        for (place, text) in (1..).zip(texts) {
            match f64::from_str(text) {
                Ok(value) if !value.is_nan() => row.push(value),
                _ => return self.wrong(ShardFault::Number(place)),
            }
        }
        if row.len() == cells { Ok(row) } else { self.wrong(ShardFault::Cells(cells)) }
    }
}

/// A whole number as it is written: digits alone.
fn whole(text: &str) -> Option<usize> {
    text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Why shards do not make a whole. Shards are named by their place in the list, from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MergeError {
    /// There is none.
    Nothing,
    /// A shard of something else than the first: the line of its heading, from 1, that differs.
    Foreign {
        /// The shard.
        shard: usize,
        /// The line of its heading: 2 the model, 3 the question, 5 the units, 6 the columns.
        line: usize,
    },
    /// A unit that two shards hold.
    Double {
        /// The unit.
        unit: usize,
        /// The shard that holds it first.
        first: usize,
        /// The shard that holds it again.
        again: usize,
    },
    /// Units that no shard holds.
    Missing {
        /// The first of them.
        unit: usize,
        /// How many.
        units: usize,
    },
}

/// Every row of the whole, in order of the units. Shards may stand in any order and may be parts of
/// different cuts, as long as they hold every unit once.
///
/// # Errors
/// They do not.
pub fn merge(shards: &[Shard]) -> Result<Vec<Vec<f64>>, MergeError> {
    let heading = &shards.first().ok_or(MergeError::Nothing)?.heading;
    for (shard, other) in shards.iter().map(|shard| &shard.heading).enumerate() {
        let differs = [
            (2, other.model != heading.model),
            (3, other.question != heading.question),
            (5, other.units != heading.units),
            (6, other.columns != heading.columns),
        ];
        if let Some((line, _)) = differs.into_iter().find(|(_, differs)| *differs) {
            return Err(MergeError::Foreign { shard, line });
        }
    }
    // Sorted, not laid out by unit: how many units there are is only what a text claims.
    let mut held: Vec<(usize, usize, &Vec<f64>)> = Vec::new();
    for (at, shard) in shards.iter().enumerate() {
        let units = shard.part.units(heading.units);
        held.extend(units.zip(&shard.rows).map(|(unit, row)| (unit, at, row)));
    }
    held.sort_by_key(|&(unit, at, _)| (unit, at));
    if let Some(pair) = held.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(MergeError::Double { unit: pair[0].0, first: pair[0].1, again: pair[1].1 });
    }
    if held.len() < heading.units {
        let gap = held.iter().zip(0..).find(|((unit, ..), expected)| unit != expected);
        let unit = gap.map_or(held.len(), |(_, expected)| expected);
        return Err(MergeError::Missing { unit, units: heading.units - held.len() });
    }
    Ok(held.into_iter().map(|(_, _, row)| row.clone()).collect())
}
