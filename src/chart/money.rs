//! The chart of beat 7: records arriving in one region with money for some years, held against two other
//! runs. Coins, flag and seal lie around it, as figures.

use crate::chart::spec::Align;
use crate::chart::spec::ChartSpec;
use crate::chart::spec::Grid;
use crate::chart::spec::Line;
use crate::chart::spec::Note;
use crate::chart::spec::Pen;
use crate::chart::spec::Size;
use crate::chart::spec::Table;

/// Highest number of records, of ten, that the chart shows.
const MOST: f64 = 4.0;

/// Years and shares (0..1).
pub type Points = Vec<(f64, f64)>;

/// One line of the chart and its name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Named {
    /// Years and shares of records that arrive, 0..1.
    pub points: Points,
    /// Its name.
    pub name: String,
}

/// What the chart shows.
#[derive(Clone, Debug, PartialEq)]
pub struct MoneyChart {
    /// The run with money.
    pub money: Named,
    /// The run without.
    pub alone: Named,
    /// A third run, solid and thin, or dashed as the last one.
    pub third: Option<(Named, bool)>,
    /// The year up to which money is shown.
    pub shown: f64,
    /// Years shown.
    pub years: f64,
    /// `Year 0`.
    pub year_zero: String,
    /// What the lines count.
    pub axis: String,
}

/// The year at which the run without money is named while its end is covered.
const NAMED_AT: f64 = 4.5;

/// Place of a share (0..1) of records on the chart, 0..1.
#[must_use]
pub fn level(share: f64) -> f64 {
    10.0 * share / MOST
}

/// Room under the years for coins, in CSS pixels.
#[must_use]
pub fn coin_room(size: Size) -> f64 {
    if size.is_narrow() { 30.0 } else { 46.0 }
}

/// Describe the chart in `size`.
#[must_use]
pub fn money_chart(size: Size, chart: &MoneyChart) -> ChartSpec {
    let grid = [1.0, 0.5, 0.0].map(|value| Grid {
        value,
        label: format!("{}", value * MOST),
        dotted: false,
    });
    let mut spec =
        ChartSpec::with_axes(size, chart.years, (1.0, 2.0), &chart.year_zero, grid.to_vec());
    spec.plot.bottom = (spec.plot.bottom - coin_room(size)).max(spec.plot.top + 20.0);
    spec.plot.top += 6.0;
    let done = chart.shown >= chart.years;
    let mut line = |named: &Named, pen: Pen, until: f64, label: bool| {
        let points = named.points.iter().map(|(year, share)| (*year, level(*share))).collect();
        let label = if label { named.name.clone() } else { String::new() };
        spec.lines.push(Line { points, pen, label, until });
    };
    line(&chart.alone, Pen::Ghost, chart.years, done);
    if let Some((third, dashed)) = chart.third.as_ref().filter(|_| done) {
        line(third, if *dashed { Pen::Ghost } else { Pen::Ink }, chart.years, true);
    }
    if chart.shown > 0.0 {
        line(&chart.money, Pen::Record, chart.shown, done);
    }
    spec.label_ends();
    if !done {
        // The end of the line is still covered: it is named over what can be seen of it.
        let at = chart.alone.points.iter().find(|(year, _)| *year >= NAMED_AT);
        spec.notes.extend(at.map(|(year, share)| Note {
            x: spec.plot.x(*year),
            y: spec.plot.y(level(*share)) - 9.0,
            align: Align::End,
            text: chart.alone.name.clone(),
            size: 13.0,
            strong: false,
            muted: true,
        }));
    }
    spec.notes.push(Note {
        x: spec.plot.left,
        y: 10.0,
        align: Align::Start,
        text: chart.axis.clone(),
        size: 13.0,
        strong: false,
        muted: true,
    });
    spec
}

/// The chart's numbers, year by year, of ten: without money, with it, and of a third run.
#[must_use]
pub fn money_table(runs: &[&Points], years: f64, head: Vec<String>) -> Table {
    let mut rows = Vec::new();
    let mut year = 0.0;
    while year <= years {
        let at = |points: &&Points| {
            let found = points.iter().find(|(at, _)| (at - year).abs() < 1e-9);
            found.map_or(String::new(), |(_, share)| format!("{:.1}", 10.0 * share))
        };
        rows.push([vec![format!("{year}")], runs.iter().map(at).collect()].concat());
        year += 1.0;
    }
    Table { head, rows }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(shown: f64) -> MoneyChart {
        let line = |share: f64| Named {
            points: (0..=40).map(|step| (f64::from(step) / 4.0, share)).collect(),
            name: format!("line {share}"),
        };
        MoneyChart {
            money: line(0.3),
            alone: line(0.2),
            third: Some((line(0.35), false)),
            shown,
            years: 10.0,
            year_zero: "Year 0".to_owned(),
            axis: "of ten".to_owned(),
        }
    }

    #[test]
    fn money_and_the_third_run_are_hidden_before_the_answer() {
        let size = Size { width: 776.0, height: 290.0 };
        let lines = |shown: f64| {
            let spec = money_chart(size, &chart(shown));
            spec.lines.iter().map(|line| (line.pen, line.until)).collect::<Vec<_>>()
        };
        assert_eq!(lines(0.0), [(Pen::Ghost, 10.0)]);
        assert_eq!(lines(4.0), [(Pen::Ghost, 10.0), (Pen::Record, 4.0)]);
        assert_eq!(lines(10.0), [(Pen::Ghost, 10.0), (Pen::Ink, 10.0), (Pen::Record, 10.0)]);
    }

    #[test]
    fn there_is_room_for_coins_and_the_plot_never_turns_inside_out() {
        for (width, height) in [(776.0, 290.0), (328.0, 230.0), (320.0, 90.0), (10.0, 10.0)] {
            let size = Size { width, height };
            let plot = money_chart(size, &chart(10.0)).plot;
            assert!(plot.bottom > plot.top, "{width} {height}");
            assert!(height < 200.0 || height - plot.bottom >= 44.0 + coin_room(size));
        }
    }

    #[test]
    fn rows_are_years_and_of_ten() {
        let MoneyChart { money, alone, .. } = chart(10.0);
        let table = money_table(&[&alone.points, &money.points], 10.0, Vec::new());
        assert_eq!(table.rows.len(), 11);
        assert_eq!(table.rows[7], ["7", "2.0", "3.0"]);
    }
}
