//! Ledgers as sheets: one cause by tension, region, year and seat, or many causes side by side.

use super::sheet::{Cell, Sheet};
use middle_out::analysis::LedgerTable;
use middle_out::analysis::ledger::{Entry, Ledger, Part};
use middle_out::evidence::{Cause, LiteratureCell, Sign, literature};
use middle_out::model::{DT, TENSIONS};

/// From this net effect on, in tension-years, a cell of the matrix stands out.
const STRONG: f64 = 0.3;

/// The poles of the tensions, T1 first.
const POLES: [&str; TENSIONS] = [
    "standardisation / local fit",
    "national direction / local autonomy",
    "collaboration / competition",
    "sharing / privacy",
    "innovation / stability",
    "speed / consultation",
    "national accountability / local ownership",
    "short-term delivery / long-term capability",
    "scale / plurality",
    "levelling up / excellence",
    "secondary use / direct care",
    "vertical alignment / horizontal integration",
];

/// Key of a cause, and its name where it has one.
pub(super) fn name(cause: Cause) -> String {
    match cause {
        Cause::Mechanism(mechanism) => format!("{} {}", cause.key(), mechanism.spec().name),
        Cause::Shock(kind) => kind.name().to_owned(),
    }
}

fn pair(entry: Entry, digits: usize) -> Cell {
    let text = format!("-{:.digits$}/+{:.digits$}", entry.eased, entry.created);
    let strong = entry.net() >= STRONG || entry.net() <= -STRONG;
    if strong { Cell::Strong(text) } else { Cell::Text(text) }
}

/// The same, never standing out: sums, and figures of which 0.3 means nothing.
fn plain(entry: Entry, digits: usize) -> Cell {
    Cell::Text(format!("-{:.digits$}/+{:.digits$}", entry.eased, entry.created))
}

fn numbers() -> impl Iterator<Item = usize> {
    1..=TENSIONS
}

fn by_tension(first: &str, title: &str) -> Sheet {
    let mut sheet = Sheet::new(title, &[first]);
    sheet.columns.extend(numbers().map(|number| format!("T{number}")));
    sheet.columns.push("all".to_owned());
    sheet
}

/// Every cause by every tension.
pub(super) fn matrix(table: &LedgerTable) -> Sheet {
    let title = "Eased and created, in tension-years.";
    let mut sheet = by_tension("", title);
    for (cause, ledger) in &table.rows {
        let entries = numbers().map(|number| pair(ledger.tension(number), 2));
        let row = [Cell::text(cause.key())].into_iter().chain(entries);
        sheet.rows.push(row.chain([plain(ledger.total(), 1)]).collect());
    }
    sheet
}

/// The same, a row a figure.
pub(super) fn totals(table: &LedgerTable) -> Sheet {
    let mut sheet = Sheet::new("", &["cause", "tension", "eased", "created"]);
    for (cause, ledger) in &table.rows {
        for number in numbers() {
            let entry = ledger.tension(number);
            sheet.rows.push(vec![
                Cell::text(cause.key()),
                Cell::Text(format!("T{number}")),
                Cell::number(entry.eased, 3),
                Cell::number(entry.created, 3),
            ]);
        }
    }
    sheet
}

/// What the literature says of a cell: sizes, and who says it.
fn said(cell: Option<&LiteratureCell>) -> String {
    let sign = |sign: Option<Sign>, mark: char| {
        sign.map(|sign| {
            let who = if sign.is_sourced() { sign.sources.join(" ") } else { "assumption".into() };
            format!("{mark}{} [{who}]", sign.size)
        })
    };
    let signs = cell.map(|cell| [sign(cell.eases, '-'), sign(cell.creates, '+')]);
    signs.into_iter().flatten().flatten().collect::<Vec<_>>().join(" ")
}

/// One cause: pages to read.
pub(super) fn pages(cause: Cause, ledger: &Ledger, start: f64) -> Vec<Sheet> {
    vec![tensions(cause, ledger, start), regions(ledger), years(ledger, start), seats(ledger)]
}

fn tensions(cause: Cause, ledger: &Ledger, start: f64) -> Sheet {
    let title =
        format!("{}: eased and created by tension and pole, in tension-years.", name(cause));
    let mut sheet = Sheet::new(
        title,
        &[
            "tension",
            "poles",
            "all",
            "first pole",
            "second pole",
            "overload",
            "half created by",
            "tighter until",
            "literature",
        ],
    );
    let year = |year: Option<f64>| {
        Cell::text(year.map_or_else(|| "-".to_owned(), |year| format!("{:.2}", start + year)))
    };
    for (number, poles) in numbers().zip(POLES) {
        let mut row = vec![Cell::Text(format!("T{number}")), Cell::text(poles)];
        row.push(pair(ledger.tension(number), 2));
        row.extend(ledger.by_part(number).map(|entry| plain(entry, 2)));
        row.push(year(ledger.due(number).map(|due| due.half)));
        row.push(year(ledger.tighter_until(number)));
        row.push(Cell::Text(said(literature(cause, number))));
        sheet.rows.push(row);
    }
    sheet
}

/// A region's own tension-years over all three factors.
fn in_region(ledger: &Ledger, number: usize, region: usize) -> Entry {
    let mut sum = Entry::default();
    for entry in ledger.in_region(number, region) {
        sum.eased += entry.eased;
        sum.created += entry.created;
    }
    sum
}

fn regions(ledger: &Ledger) -> Sheet {
    let mut sheet = by_tension("region", "By region, each in its own tension-years.");
    sheet.columns.pop();
    for region in 0..ledger.regions() {
        let entries = numbers().map(|number| plain(in_region(ledger, number, region), 2));
        sheet.rows.push([Cell::Count(region)].into_iter().chain(entries).collect());
    }
    sheet
}

fn years(ledger: &Ledger, start: f64) -> Sheet {
    let mut sheet = by_tension("year", "By year.");
    let columns: Vec<Vec<Entry>> = numbers().map(|number| ledger.by_year(number)).collect();
    for year in 0..columns.first().map_or(0, Vec::len) {
        let entries: Vec<Entry> =
            columns.iter().filter_map(|column| column.get(year).copied()).collect();
        let mut all = Entry::default();
        for entry in &entries {
            all.eased += entry.eased;
            all.created += entry.created;
        }
        let first = Cell::number(start + year as f64, if start % 1.0 == 0.0 { 0 } else { 2 });
        let entries = entries.iter().chain([&all]).map(|&entry| plain(entry, 3));
        sheet.rows.push([first].into_iter().chain(entries).collect());
    }
    sheet
}

fn seats(ledger: &Ledger) -> Sheet {
    let title = "By seat: gauge-years gained and lost (the nation's; Mr is the region's tank).";
    let mut sheet = Sheet::new(title, &["gauge", "gained", "lost"]);
    for (seat, balance) in ledger.seats() {
        let (gained, lost) = (Cell::number(balance.gained, 3), Cell::number(balance.lost, 3));
        sheet.rows.push(vec![Cell::text(seat.column()), gained, lost]);
    }
    sheet
}

/// One cause: every figure in a row of its own. A seat's `created` is what its gauge lost, `eased`
/// what it gained.
pub(super) fn figures(cause: Cause, ledger: &Ledger, start: f64) -> Sheet {
    let columns = ["cause", "by", "of", "tension", "eased", "created"];
    let mut sheet = Sheet::new("", &columns);
    let mut push = |by: &str, of: String, tension: Option<usize>, eased: f64, created: f64| {
        let tension = tension.map_or_else(String::new, |number| format!("T{number}"));
        sheet.rows.push(vec![
            Cell::text(cause.key()),
            Cell::text(by),
            Cell::Text(of),
            Cell::Text(tension),
            Cell::number(eased, 6),
            Cell::number(created, 6),
        ]);
    };
    for number in numbers() {
        let Entry { eased, created } = ledger.tension(number);
        push("tension", String::new(), Some(number), eased, created);
        for (part, entry) in Part::ALL.into_iter().zip(ledger.by_part(number)) {
            push("part", part.name().to_owned(), Some(number), entry.eased, entry.created);
        }
        for region in 0..ledger.regions() {
            let entry = in_region(ledger, number, region);
            push("region", region.to_string(), Some(number), entry.eased, entry.created);
        }
        for (step, entry) in ledger.by_step(number).iter().enumerate() {
            let quarter = format!("{:?}", start + step as f64 * DT);
            push("quarter", quarter, Some(number), entry.eased, entry.created);
        }
    }
    for (seat, balance) in ledger.seats() {
        push("seat", seat.column().to_owned(), None, balance.gained, balance.lost);
    }
    sheet
}
