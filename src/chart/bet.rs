//! The chart of beat 2: what is signed and what is used. Flag, seal and gap lie over it, as
//! figures.

use crate::chart::spec::Align;
use crate::chart::spec::ChartSpec;
use crate::chart::spec::Grid;
use crate::chart::spec::Line;
use crate::chart::spec::Note;
use crate::chart::spec::Pen;
use crate::chart::spec::Size;
use crate::chart::spec::Table;
use crate::chart::spec::points;
use crate::chart::spec::wrapped;
use crate::model::Measure;
use crate::model::Run;

/// The level that the bet is about: one ward in five.
const FIFTH: f64 = 0.2;

/// The words of the chart, already in the reader's language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BetWords {
    /// `Year 0`.
    pub year_zero: String,
    /// `all`, `half`, `1 in 5`, `0`.
    pub levels: [String; 4],
    /// The line of contracts.
    pub contracts: String,
    /// The line of wards.
    pub wards: String,
    /// Where nearly all are signed.
    pub signed: String,
    /// Where a supplier leaves.
    pub supplier: String,
}

/// What the chart shows.
#[derive(Clone, Copy, Debug)]
pub struct BetChart<'a> {
    /// The run.
    pub run: &'a Run,
    /// Years shown.
    pub years: f64,
    /// The year up to which wards are shown.
    pub shown: f64,
    /// The year in which nine in ten are signed.
    pub signed: Option<f64>,
    /// Years in which a supplier leaves.
    pub exits: &'a [f64],
}

/// Describe the chart of a bet in `size`.
#[must_use]
pub fn bet_chart(size: Size, chart: &BetChart, words: &BetWords) -> ChartSpec {
    let [all, half, fifth, none] = &words.levels;
    let grid = [(1.0, all), (0.5, half), (FIFTH, fifth), (0.0, none)].map(|(value, label)| Grid {
        value,
        label: label.clone(),
        dotted: value == FIFTH,
    });
    let mut spec =
        ChartSpec::with_axes(size, chart.years, (1.0, 2.0), &words.year_zero, grid.to_vec());
    let mut line = |run: &Run, measure: Measure, pen: Pen, label: &str, until: f64| {
        let points = points(run, measure, chart.years);
        spec.lines.push(Line { points, pen, label: label.to_owned(), until });
    };
    let done = chart.shown >= chart.years;
    line(chart.run, Measure::Contracts, Pen::Ink, &words.contracts, chart.years);
    if chart.shown > 0.0 {
        let label = if done { words.wards.as_str() } else { "" };
        line(chart.run, Measure::HospitalAdoption, Pen::Record, label, chart.shown);
    }
    spec.label_ends();
    annotate(&mut spec, chart, words, done);
    spec
}

fn annotate(spec: &mut ChartSpec, chart: &BetChart, words: &BetWords, done: bool) {
    let plot = spec.plot;
    let muted = |x: f64, y: f64, align: Align, text: &str| Note {
        x,
        y,
        align,
        text: text.to_owned(),
        size: 13.0,
        strong: false,
        muted: true,
    };
    if spec.size.is_narrow() {
        return;
    }
    // About the length of the words. Where they would meet, they stand once, at the last, and higher:
    // in a picture that small, what is said of the wards comes up to here.
    let room = words.supplier.chars().count() as f64 * 6.6;
    let apart = chart.exits.windows(2).all(|pair| plot.x(pair[1]) - plot.x(pair[0]) >= room);
    let named = if apart { 0 } else { chart.exits.len().saturating_sub(1) };
    let (along, up) = if apart { (9.0, -4.0) } else { (14.0, 14.0) };
    for &year in chart.exits.iter().skip(named) {
        let value = chart.run.at(Measure::Contracts, year);
        let place = (plot.x(year) + along, plot.y(value) - up);
        spec.notes.push(muted(place.0, place.1, Align::Start, &words.supplier));
    }
    if let Some(signed) = chart.signed.filter(|_| done) {
        for (row, text) in wrapped(&words.signed, 14).iter().enumerate() {
            let y = plot.y(0.84) + 18.0 * row as f64;
            let note = muted(plot.x(signed) + 14.0, y, Align::Start, text);
            spec.notes.push(Note { size: 15.0, ..note });
        }
    }
}

/// The chart's numbers, year by year, of ten.
#[must_use]
pub fn bet_table(run: &Run, years: f64, head: Vec<String>) -> Table {
    let mut rows = Vec::new();
    let mut year = 0.0;
    while year <= years {
        let cell = |measure: Measure| format!("{:.1}", 10.0 * run.at(measure, year));
        let cells = [Measure::Contracts, Measure::HospitalAdoption].map(cell);
        rows.push([vec![format!("{year}")], cells.to_vec()].concat());
        year += 1.0;
    }
    Table { head, rows }
}
