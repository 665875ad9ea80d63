//! Rows of cells as text, Markdown, comma-separated text or JSON.

use serde_json::{Map, Value};

/// In which form to print.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Text,
    Markdown,
    Csv,
    Json,
}

impl Form {
    /// Whether figures are wanted in full rather than pages to read.
    pub(super) const fn is_for_machines(self) -> bool {
        matches!(self, Self::Csv | Self::Json)
    }
}

/// One cell. Numbers keep every digit for machines and `digits` for readers.
#[derive(Clone, Debug)]
pub(super) enum Cell {
    Text(String),
    Strong(String),
    Count(usize),
    Number { value: f64, digits: usize },
}

impl Cell {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(super) const fn number(value: f64, digits: usize) -> Self {
        Self::Number { value, digits }
    }

    fn for_readers(&self, form: Form) -> String {
        match self {
            Self::Strong(text) if form == Form::Markdown => format!("**{text}**"),
            Self::Text(text) | Self::Strong(text) => text.clone(),
            Self::Count(count) => count.to_string(),
            Self::Number { value, digits } => format!("{value:.digits$}"),
        }
    }

    fn for_csv(&self) -> String {
        match self {
            Self::Text(text) | Self::Strong(text) if text.contains([',', '"', '\n']) => {
                format!("\"{}\"", text.replace('"', "\"\""))
            }
            Self::Number { value, .. } => format!("{value:?}"),
            other => other.for_readers(Form::Csv),
        }
    }

    fn for_json(&self) -> Value {
        match self {
            Self::Text(text) | Self::Strong(text) => Value::from(text.as_str()),
            Self::Count(count) => Value::from(*count),
            Self::Number { value, .. } => Value::from(*value),
        }
    }
}

/// A heading, names of columns, and rows of as many cells.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    pub(super) title: String,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Vec<Cell>>,
}

impl Sheet {
    pub(super) fn new(title: impl Into<String>, columns: &[&str]) -> Self {
        let columns = columns.iter().map(|&column| column.to_owned()).collect();
        Self { title: title.into(), columns, rows: Vec::new() }
    }
}

/// Print sheets one after another. Comma-separated text and JSON have the rows of the first alone.
pub(super) fn print(sheets: &[Sheet], form: Form) -> String {
    let Some(first) = sheets.first() else { return String::new() };
    match form {
        Form::Csv => csv(first),
        Form::Json => json(first),
        Form::Text => sheets.iter().map(text).collect::<Vec<_>>().join("\n"),
        Form::Markdown => sheets.iter().map(markdown).collect::<Vec<_>>().join("\n"),
    }
}

fn csv(sheet: &Sheet) -> String {
    let mut text = sheet.columns.join(",") + "\n";
    for row in &sheet.rows {
        text += &(row.iter().map(Cell::for_csv).collect::<Vec<_>>().join(",") + "\n");
    }
    text
}

fn json(sheet: &Sheet) -> String {
    let object = |row: &Vec<Cell>| -> Value {
        let fields = sheet.columns.iter().cloned().zip(row.iter().map(Cell::for_json));
        Value::Object(fields.collect::<Map<_, _>>())
    };
    let rows: Vec<Value> = sheet.rows.iter().map(object).collect();
    // Numbers and text cannot fail to be written.
    serde_json::to_string_pretty(&rows).unwrap_or_default() + "\n"
}

fn markdown(sheet: &Sheet) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let mut text = format!("{}\n\n{}", sheet.title, line(&sheet.columns));
    text += "|";
    text += &("---|".repeat(sheet.columns.len()) + "\n");
    for row in &sheet.rows {
        let cells: Vec<String> = row.iter().map(|cell| cell.for_readers(Form::Markdown)).collect();
        text += &line(&cells);
    }
    text
}

/// Columns as wide as their widest cell; numbers stand to the right.
fn text(sheet: &Sheet) -> String {
    let rows: Vec<Vec<String>> = sheet
        .rows
        .iter()
        .map(|row| row.iter().map(|cell| cell.for_readers(Form::Text)).collect())
        .collect();
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).chain(sheet.columns.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..sheet.columns.len()).map(width).collect();
    let right = |column: usize| {
        let cell = sheet.rows.first().and_then(|row| row.get(column));
        matches!(cell, Some(Cell::Number { .. } | Cell::Count(_)))
    };
    let line = |cells: &[String]| {
        let padded = cells.iter().zip(&widths).enumerate().map(|(column, (cell, &width))| {
            if right(column) { format!("{cell:>width$}") } else { format!("{cell:<width$}") }
        });
        padded.collect::<Vec<_>>().join("  ").trim_end().to_owned() + "\n"
    };
    let lines: String = rows.iter().map(|row| line(row)).collect();
    format!("{}\n\n{}{lines}", sheet.title, line(&sheet.columns))
}
