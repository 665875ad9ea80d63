//! The sandbox's chart: records that exist, arrive and are used, and where the last run stood.

use crate::analysis::Spread;
use crate::chart::spec::Area;
use crate::chart::spec::ChartSpec;
use crate::chart::spec::Grid;
use crate::chart::spec::Line;
use crate::chart::spec::Pen;
use crate::chart::spec::Size;
use crate::chart::spec::Table;
use crate::chart::spec::points;
use crate::model::Measure;
use crate::model::Run;

/// The words of the chart, already in the reader's language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LinesWords {
    /// `Year 0`.
    pub year_zero: String,
    /// The line of records that exist.
    pub exist: String,
    /// The line of records that arrive.
    pub arrive: String,
    /// The line of records that are used.
    pub used: String,
    /// The last run's arrivals.
    pub last: String,
}

const SHOWN: [(Measure, Pen); 3] =
    [(Measure::Adoption, Pen::Ink), (Measure::Use, Pen::Dots), (Measure::Joins, Pen::Record)];

/// Describe the chart of a run over `years` in `size`, with the last run's arrivals as a ghost.
#[must_use]
pub fn lines_chart(
    size: Size,
    run: &Run,
    ghost: Option<&Run>,
    years: f64,
    words: &LinesWords,
) -> ChartSpec {
    let grid = [(1.0, "10"), (0.5, "5"), (0.0, "0")].map(|(value, label)| Grid {
        value,
        label: label.to_owned(),
        dotted: false,
    });
    let step = if size.is_narrow() { 10.0 } else { 5.0 };
    let mut spec = ChartSpec::with_axes(size, years, (5.0, step), &words.year_zero, grid.to_vec());
    if let Some(ghost) = ghost {
        spec.lines.push(Line {
            points: points(ghost, Measure::Joins, years),
            pen: Pen::Ghost,
            label: words.last.clone(),
            until: years,
        });
    }
    for ((measure, pen), label) in SHOWN.into_iter().zip([&words.exist, &words.used, &words.arrive])
    {
        let points = points(run, measure, years);
        spec.lines.push(Line { points, pen, label: label.clone(), until: years });
    }
    spec.label_ends();
    spec
}

/// Put the bands in which a run's line may lie behind the lines of a chart over `years`: the one that
/// holds nine runs in ten, and in it the one that holds half. `at` are the years of the spread.
pub fn add_bands(spec: &mut ChartSpec, spread: &Spread, at: &[f64], years: f64) {
    let [low, lower, _, upper, high] = &spread.quantiles;
    for (least, most, edged) in [(low, high, true), (lower, upper, false)] {
        let points = at.iter().zip(least).zip(most).map(|((year, low), high)| (*year, *low, *high));
        let points = points.take_while(|(year, ..)| *year <= years).collect();
        spec.areas.push(Area { points, edged });
    }
}

/// The chart's numbers every fifth year, of ten.
#[must_use]
pub fn lines_table(run: &Run, years: f64, head: Vec<String>) -> Table {
    let mut rows = Vec::new();
    let mut year = 0.0;
    while year <= years {
        let cell = |measure: Measure| format!("{:.1}", 10.0 * run.at(measure, year));
        let row = vec![
            format!("{year}"),
            cell(Measure::Adoption),
            cell(Measure::Joins),
            cell(Measure::Use),
        ];
        rows.push(row);
        year += 5.0;
    }
    Table { head, rows }
}
