//! What the page and the thread that works for it write to each other, as text. Numbers in bulk travel
//! beside the text, never in it.

use crate::share::Ask;
use crate::share::ScenarioError;

/// What the page orders. Numbers count up; a newer order takes the place of an older one.
#[derive(Clone, Debug, PartialEq)]
pub enum Order {
    /// Answer this.
    Ask {
        /// Number of the order.
        id: u32,
        /// What is asked, or why it cannot be.
        ask: Result<Box<Ask>, ScenarioError>,
    },
    /// Stop work on this order.
    Cancel {
        /// Number of the order.
        id: u32,
    },
}

impl Order {
    /// The text of an order to answer.
    #[must_use]
    pub fn asking(id: u32, ask: &Ask) -> String {
        format!("ask {id}\n{}", ask.text())
    }

    /// The text of an order to stop.
    #[must_use]
    pub fn cancelling(id: u32) -> String {
        format!("cancel {id}\n")
    }

    /// Read an order. `None` where it is none, or has no number, so that nobody could be answered.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (head, rest) = text.split_once('\n')?;
        match head.split_once(' ')? {
            ("ask", id) => {
                let id = id.parse().ok()?;
                Some(Self::Ask { id, ask: Ask::read(rest).map(Box::new) })
            }
            ("cancel", id) if rest.is_empty() => Some(Self::Cancel { id: id.parse().ok()? }),
            _ => None,
        }
    }
}

/// What the working side notes.
#[derive(Clone, Debug, PartialEq)]
pub enum Note {
    /// It is there and takes orders.
    Ready,
    /// So many units of the order are done.
    Progress {
        /// Number of the order.
        id: u32,
        /// Units done.
        done: usize,
        /// Units in all.
        total: usize,
    },
    /// The answer.
    Rows {
        /// Number of the order.
        id: u32,
        /// Names of a row's columns, without tabs.
        columns: Vec<String>,
        /// The rows, one after another.
        rows: Vec<f64>,
    },
    /// The order cannot be carried out.
    Failed {
        /// Number of the order.
        id: u32,
        /// The place of the mistake, and what was expected there.
        problem: String,
    },
}

impl Note {
    /// The note as text, and the numbers that travel beside it.
    #[must_use]
    pub fn written(self) -> (String, Vec<f64>) {
        match self {
            Self::Ready => ("ready".to_owned(), Vec::new()),
            Self::Progress { id, done, total } => {
                (format!("progress\t{id}\t{done}\t{total}"), Vec::new())
            }
            Self::Rows { id, columns, rows } => {
                (format!("rows\t{id}\t{}", columns.join("\t")), rows)
            }
            Self::Failed { id, problem } => (format!("failed\t{id}\t{problem}"), Vec::new()),
        }
    }

    /// Read a note. `None` where it is none: unknown, of the wrong kind, or with numbers that are no
    /// whole rows.
    #[must_use]
    pub fn read(text: &str, rows: Vec<f64>) -> Option<Self> {
        if text == "ready" {
            return Some(Self::Ready);
        }
        let (kind, rest) = text.split_once('\t')?;
        let (id, rest) = rest.split_once('\t')?;
        let id = id.parse().ok()?;
        match kind {
            "progress" => {
                let (done, total) = rest.split_once('\t')?;
                let (done, total) = (done.parse().ok()?, total.parse().ok()?);
                (done <= total).then_some(Self::Progress { id, done, total })
            }
            "rows" => {
                let columns: Vec<String> = rest.split('\t').map(str::to_owned).collect();
                let whole = rows.len().checked_rem(columns.len()) == Some(0);
                whole.then_some(Self::Rows { id, columns, rows })
            }
            "failed" => Some(Self::Failed { id, problem: rest.to_owned() }),
            _ => None,
        }
    }
}
