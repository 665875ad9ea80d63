//! The chart of beat 9: records that arrive in a run that is stamped, beside the same run left alone.

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
pub struct StampWords {
    /// The year at the left edge, as `Year 9`; empty where flags carry the years.
    pub first: String,
    /// The run that is stamped.
    pub stamped: String,
    /// The run left alone.
    pub alone: String,
}

/// What the chart shows.
#[derive(Clone, Copy, Debug)]
pub struct StampChart<'a> {
    /// The run that is stamped.
    pub run: &'a Run,
    /// The same, left alone.
    pub alone: &'a Run,
    /// The run's year at the left edge.
    pub from: f64,
    /// Years shown.
    pub years: f64,
    /// Of ten records, how many reach the top.
    pub most: f64,
    /// Of ten records, the step between two lines of the grid.
    pub step: f64,
    /// Years from the left edge up to which the stamped run is drawn.
    pub shown: f64,
    /// A year whose label is left out, because a flag carries it.
    pub labelled: Option<f64>,
}

impl StampChart<'_> {
    /// The years and values of arrivals in a run, as the plot has them.
    fn arrivals(&self, run: &Run) -> Vec<(f64, f64)> {
        points(run, Measure::Joins, self.from + self.years)
            .into_iter()
            .filter(|(year, _)| *year >= self.from)
            .map(|(year, value)| (year - self.from, self.share(value)))
            .collect()
    }

    /// Height in the plot of a share that arrives.
    #[must_use]
    pub fn share(&self, arrive: f64) -> f64 {
        10.0 * arrive / self.most
    }
}

/// Describe the chart in `size`.
#[must_use]
pub fn stamp_chart(size: Size, chart: &StampChart, words: &StampWords) -> ChartSpec {
    let lines = (chart.most / chart.step).round();
    let mut grid = Vec::new();
    let mut line = 0.0;
    while line <= lines {
        let label = format!("{}", line * chart.step);
        grid.push(Grid { value: line / lines, label, dotted: false });
        line += 1.0;
    }
    let apart = if size.is_narrow() { 4.0 } else { 2.0 };
    let mut spec = ChartSpec::with_axes(size, chart.years, (1.0, apart), &words.first, grid);
    if words.first.is_empty() {
        spec.ticks.clear();
    }
    for tick in &mut spec.ticks {
        let year = chart.from + tick.year;
        let flagged = chart.labelled.is_some_and(|other| (year - other).abs() < 0.6 * apart);
        if flagged {
            tick.label = None;
        } else if tick.year > 0.0 && tick.label.is_some() {
            tick.label = Some(format!("{year}"));
        }
    }
    spec.lines.push(Line {
        points: chart.arrivals(chart.alone),
        pen: Pen::Ghost,
        label: words.alone.clone(),
        until: if chart.shown > 0.0 { chart.shown } else { chart.years },
    });
    if chart.shown > 0.0 {
        spec.lines.push(Line {
            points: chart.arrivals(chart.run),
            pen: Pen::Record,
            label: words.stamped.clone(),
            until: chart.shown,
        });
    }
    spec.label_ends();
    spec
}

/// The chart's numbers year by year, of ten: the stamped run, the one left alone, and in 100 the
/// stamped run's memory and trust. `start` is the calendar year of the run's start, or 0.
#[must_use]
pub fn stamp_table(chart: &StampChart, start: f64, head: Vec<String>) -> Table {
    let mut rows = Vec::new();
    let mut year = chart.from;
    let last = chart.from + chart.years;
    while year <= last {
        let arrive = |run: &Run| format!("{:.1}", 10.0 * run.at(Measure::Joins, year));
        let office = 100.0 * chart.run.at(Measure::Relational, year);
        rows.push(vec![
            format!("{}", start + year),
            arrive(chart.run),
            arrive(chart.alone),
            format!("{office:.0}"),
        ]);
        year += 1.0;
    }
    Table { head, rows }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Preset;
    use crate::model::simulate;

    #[test]
    fn both_lines_begin_at_the_left_edge_and_stay_in_the_plot() {
        let scenario = Preset::England.scenario();
        let run = simulate(&scenario);
        let chart = StampChart {
            run: &run,
            alone: &run,
            from: 4.0,
            years: 23.5,
            most: 6.0,
            step: 2.0,
            shown: 23.25,
            labelled: None,
        };
        let size = Size { width: 776.0, height: 300.0 };
        let spec = stamp_chart(size, &chart, &StampWords::default());
        assert_eq!((spec.grid.len(), spec.ticks.len(), spec.lines.len()), (4, 0, 2));
        for line in &spec.lines {
            assert!(line.points[0].0.abs() < 1e-12);
            assert!(line.points.iter().all(|(_, value)| (0.0..=1.0).contains(value)));
        }
        let table = stamp_table(&chart, scenario.start_year, vec![]);
        assert_eq!((table.rows[0][0].as_str(), table.rows.len()), ("2002", 24));
    }
}
