//! The figures as one table, for a terminal and for the report.

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context, Result};

use crate::project::Project;

use super::figure::{Figure, digits};
use super::machine::Machine;
use super::record::Record;

const HEADS: [&str; 6] =
    ["what", "figure (middle nine tenths)", "budget", "of budget", "of plain JS", "last recorded"];

const METHOD: &str = "\
## How each is measured

- Times in a browser are medians of batches of at least 50 ms, after warming up. The plain JavaScript
  port ([`benches/yardstick`](../benches/yardstick)) runs in the same page, in turns with the
  WebAssembly, a batch of each at a time. Both are checked against all ten reference files to 1e-9
  before anything is timed. Both keep their memory between runs and move a lever at each.
- The first run on a fresh page has a fresh browser each time: everything compiled lazily is in it.
- A slider event is a real drag with the mouse on the page as served. Its figure is the time that the
  browser's main thread was busy from the task that handled it to the task that handled the next:
  handler, model, rendering, drawing, style, layout, paint and commit, in the browser's own trace.
  Writing that trace is in it. Every panel of the sandbox is open, in a window of 1280 by 800 pixels. The
  moves are 60 ms apart, 90 ms on the slower processor: what the hand is on and the chart follow each
  of them, and of the other panels one at a time does; the rest of them follow once the hand has rested
  for 100 ms. “All that follows at rest” has the hand rest after every move, so that all of it counts.
- Memory is looked at after 500 moves, each of them let go, which fills the list of steps that can be
  undone; and again at the end, each time after the garbage is collected.
- The machine's best is a loop of independent additions and multiplications of f64 without fused
  operations; the share is the operations of a run (counted in the text of the plain port, every
  comparison and division as one) per second over that.
- The figures of the worlds and the plane are those of one thread.
";

/// The table with aligned columns.
pub(crate) fn plain(figures: &[Figure], last: &Record) -> String {
    let mut rows = vec![HEADS.map(str::to_owned)];
    rows.extend(figures.iter().map(|figure| row(figure, last)));
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max();
    let widths: [usize; 6] = std::array::from_fn(|column| width(column).unwrap_or(0));
    let mut text = String::new();
    for row in &rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(widths) {
            let space = width - cell.chars().count() + 2;
            line.push_str(cell);
            line.push_str(&" ".repeat(space));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// Writes `docs/benchmarks.md`.
pub(crate) fn write_report(
    project: &Project,
    machine: &Machine,
    figures: &[Figure],
    last: &Record,
) -> Result<()> {
    let path = project.root.join("docs").join("benchmarks.md");
    fs::write(&path, report(machine, figures, last))
        .with_context(|| format!("writing {}", path.display()))
}

fn report(machine: &Machine, figures: &[Figure], last: &Record) -> String {
    let mut text = String::from(
        "# Benchmarks\n\nWritten by `cargo xtask bench`; the figures are in \
         [`benches/recorded.json`](../benches/recorded.json) as well.\n\n",
    );
    let (processor, cores) = (&machine.processor, machine.cores);
    // Writing to a string cannot fail.
    let _ = writeln!(text, "- Date: {}", machine.date);
    let _ = writeln!(text, "- Processor: {processor}, {cores} cores");
    let _ = writeln!(text, "- Browsers: {}\n", machine.browsers.join(", "));
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    text.push_str(&line(&HEADS.map(str::to_owned)));
    text.push_str(&line(&HEADS.map(|_| "---".to_owned())));
    for figure in figures {
        text.push_str(&line(&row(figure, last)));
    }
    text.push('\n');
    text.push_str(METHOD);
    text
}

fn row(figure: &Figure, last: &Record) -> [String; 6] {
    let spread = figure.spread.map(|(low, high)| format!(" ({} to {})", digits(low), digits(high)));
    let budget = figure.budget();
    let share = |of: Option<f64>| {
        let of = of.filter(|&of| of > 0.0);
        of.map_or_else(String::new, |of| format!("{:.2}", figure.value / of))
    };
    [
        figure.what.clone(),
        figure.show(figure.value) + &spread.unwrap_or_default(),
        budget.map_or_else(String::new, |budget| figure.show(budget)),
        share(budget),
        share(figure.plain),
        last.value(&figure.id).map_or_else(String::new, |value| figure.show(value)),
    ]
}

#[cfg(test)]
mod tests {
    use super::{Figure, Machine, Record, plain, report};
    use crate::bench::figure::Unit;

    #[test]
    fn a_figure_stands_beside_its_budget_the_port_and_the_last() {
        let run = Figure::new("chromium.run", "one run", 0.35, Unit::Milliseconds)
            .spread(0.3, 0.4)
            .plain(1.4);
        let machine = Machine::here();
        let before = Figure::new("chromium.run", "", 0.5, Unit::Milliseconds);
        let last = Record::of(&machine, &[before], &Record::default());
        let text = plain(std::slice::from_ref(&run), &last);
        let row = text.lines().nth(1).unwrap().split("  ").filter(|cell| !cell.is_empty());
        let cells: Vec<&str> = row.map(str::trim).collect();
        let expected = ["one run", "0.35 ms (0.30 to 0.40)", "0.70 ms", "0.50", "0.25", "0.50 ms"];
        assert_eq!(cells, expected);
        let report = report(&machine, &[run], &last);
        assert!(
            report.contains("| one run | 0.35 ms (0.30 to 0.40) | 0.70 ms | 0.50 |"),
            "{report}"
        );
    }
}
