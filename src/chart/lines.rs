//! The sandbox's chart: records that exist, arrive and are used, and where the last run stood.

use crate::analysis::Spread;
use crate::chart::spec::Area;
use crate::chart::spec::ChartSpec;
use crate::chart::spec::Grid;
use crate::chart::spec::Line;
use crate::chart::spec::Pen;
use crate::chart::spec::Size;
use crate::chart::spec::Table;
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

/// The three lines of a run, one value a quarter, 0..1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lines {
    /// Records that exist.
    pub exist: Vec<f64>,
    /// Records that arrive.
    pub arrive: Vec<f64>,
    /// Records that are used.
    pub used: Vec<f64>,
}

const SHOWN: [Measure; 3] = [Measure::Adoption, Measure::Joins, Measure::Use];

impl Lines {
    /// The lines of a run.
    #[must_use]
    pub fn of(run: &Run) -> Self {
        let [exist, arrive, used] = SHOWN.map(|measure| run.series(measure).to_vec());
        Self { exist, arrive, used }
    }

    /// The lines from rows of numbers, one a quarter, whose columns have the measures' names. `None`
    /// where a column is missing.
    #[must_use]
    pub fn read(columns: &[String], rows: &[f64]) -> Option<Self> {
        let column = |measure: Measure| {
            let at = columns.iter().position(|name| name == measure.column())?;
            Some(rows.chunks_exact(columns.len()).map(|row| row[at]).collect::<Vec<f64>>())
        };
        let [exist, arrive, used] = SHOWN.map(column);
        Some(Self { exist: exist?, arrive: arrive?, used: used? })
    }

    /// The lines part of the way (0..=1) to others.
    #[must_use]
    pub fn towards(&self, other: &Self, share: f64) -> Self {
        let between = |from: &[f64], to: &[f64]| {
            from.iter().zip(to).map(|(from, to)| from + share * (to - from)).collect()
        };
        Self {
            exist: between(&self.exist, &other.exist),
            arrive: between(&self.arrive, &other.arrive),
            used: between(&self.used, &other.used),
        }
    }

    /// What exists, arrives and is used in the quarter nearest to `year`; nothing where there is none.
    #[must_use]
    pub fn at(&self, year: f64) -> [f64; 3] {
        [&self.exist, &self.arrive, &self.used].map(|line| {
            let steps = line.iter().enumerate();
            let near = |step: usize| (Run::year(step) - year).abs();
            let nearest = steps.min_by(|one, other| near(one.0).total_cmp(&near(other.0)));
            nearest.map_or(0.0, |(_, value)| *value)
        })
    }

    fn is_empty(&self) -> bool {
        self.arrive.is_empty()
    }
}

fn years_of(line: &[f64], years: f64) -> Vec<(f64, f64)> {
    let points = line.iter().enumerate().map(|(step, value)| (Run::year(step), *value));
    points.take_while(|(year, _)| *year <= years).collect()
}

/// Describe the chart of a run over `years` in `size`, with the last run's arrivals as a ghost.
#[must_use]
pub fn lines_chart(
    size: Size,
    run: &Run,
    ghost: Option<&Run>,
    years: f64,
    words: &LinesWords,
) -> ChartSpec {
    chart_of_lines(size, &Lines::of(run), ghost.map(Lines::of).as_ref(), years, words)
}

/// The same for lines that are at hand.
#[must_use]
pub fn chart_of_lines(
    size: Size,
    lines: &Lines,
    ghost: Option<&Lines>,
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
    let mut add = |line: &[f64], pen: Pen, label: &str| {
        let points = years_of(line, years);
        spec.lines.push(Line { points, pen, label: label.to_owned(), until: years });
    };
    if let Some(ghost) = ghost.filter(|ghost| !ghost.is_empty()) {
        add(&ghost.arrive, Pen::Ghost, &words.last);
    }
    add(&lines.exist, Pen::Ink, &words.exist);
    add(&lines.used, Pen::Dots, &words.used);
    add(&lines.arrive, Pen::Record, &words.arrive);
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
    table_of_lines(&Lines::of(run), years, head)
}

/// The same for lines that are at hand.
#[must_use]
pub fn table_of_lines(lines: &Lines, years: f64, head: Vec<String>) -> Table {
    let mut rows = Vec::new();
    let mut year = 0.0;
    while year <= years {
        let cells = lines.at(year).map(|value| format!("{:.1}", 10.0 * value));
        rows.push(std::iter::once(format!("{year}")).chain(cells).collect());
        year += 5.0;
    }
    Table { head, rows }
}
