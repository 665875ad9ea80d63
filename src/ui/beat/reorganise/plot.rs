//! Which chart beat 9 shows: one stamp in the reader's run, or England's own dates.

use crate::chart::ChartSpec;
use crate::chart::Size;
use crate::chart::StampChart;
use crate::chart::StampWords;
use crate::chart::Tick;
use crate::chart::stamp_chart;
use crate::model::Measure;
use crate::model::Preset;
use crate::model::Run;
use crate::story::reorganise::ENGLAND_FROM;
use crate::story::reorganise::ENGLAND_READ;
use crate::story::reorganise::HORIZON;
use crate::story::reorganise::Tale;
use crate::story::reorganise::england_arrive;
use crate::ui::beat::reorganise::words::of_ten;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;

/// Of ten records, the top of England's chart.
const ENGLAND_MOST: f64 = 6.0;

/// Years before the stamp that its chart shows, and years shown in all.
const BEFORE: f64 = 6.0;
const WINDOW: f64 = 12.0;

/// The chart of the years around one stamp in `year`, the stamped run drawn up to the year `shown`.
pub(super) fn one_stamp<'a>(tale: &'a Tale, run: &'a Run, year: f64, shown: f64) -> StampChart<'a> {
    let from = (year - BEFORE).clamp(0.0, HORIZON - WINDOW);
    let highest = 10.0 * tale.alone.at(Measure::Joins, from + WINDOW);
    let step = if highest > 2.0 { 2.0 } else { 1.0 };
    StampChart {
        run,
        alone: &tale.alone,
        from,
        years: WINDOW,
        most: (highest / step).ceil().max(1.0) * step,
        step,
        shown: (shown - from).clamp(0.0, WINDOW),
        labelled: Some(year),
    }
}

/// England's chart, from the year in which its first date falls.
pub(super) fn england<'a>(tale: &'a Tale, run: &'a Run) -> StampChart<'a> {
    let from = ENGLAND_FROM - Preset::England.scenario().start_year;
    let years = ENGLAND_READ - ENGLAND_FROM;
    StampChart {
        run,
        alone: &tale.england_alone,
        from,
        years,
        most: ENGLAND_MOST,
        step: 2.0,
        shown: years,
        labelled: None,
    }
}

/// Describe the chart of one stamp.
pub(super) fn one_stamp_in(size: Size, chart: &StampChart) -> ChartSpec {
    let shown = chart.shown >= chart.years;
    let words = StampWords {
        first: say_with(id::YEAR, &[("year", Value::Number(chart.from))]),
        stamped: if shown { say(id::REORGANISE_LINE_STAMPED) } else { String::new() },
        alone: if shown { say(id::REORGANISE_LINE_ALONE) } else { String::new() },
    };
    stamp_chart(size, chart, &words)
}

/// Describe England's chart with so many dates kept.
pub(super) fn england_in(size: Size, chart: &StampChart, kept: u32) -> ChartSpec {
    let arrive = |run: &Run| Value::Number(of_ten(england_arrive(run)));
    let kept = ("kept", Value::Number(f64::from(kept)));
    let words = StampWords {
        first: String::new(),
        // A phone has room for the number only; the words stand in the sentence.
        stamped: if size.is_narrow() {
            format!("{:.1}", of_ten(england_arrive(chart.run)))
        } else {
            say_with(id::REORGANISE_LINE_ENGLAND, &[kept, ("value", arrive(chart.run))])
        },
        alone: say_with(id::REORGANISE_LINE_ENGLAND_ALONE, &[("value", arrive(chart.alone))]),
    };
    stamp_chart(size, chart, &words)
}

/// England's chart where no flags lie over it: plain years on its axis.
pub(super) fn england_alone_in(size: Size, chart: &StampChart, kept: u32) -> ChartSpec {
    let mut spec = england_in(size, chart, kept);
    let years = [2005.0, 2010.0, 2015.0, 2020.0, 2025.0];
    spec.ticks = years
        .map(|year| Tick { year: year - ENGLAND_FROM, label: Some(format!("{year}")) })
        .to_vec();
    spec
}
