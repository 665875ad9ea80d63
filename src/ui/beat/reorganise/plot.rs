//! Which chart beat 9 shows: one stamp in the reader's run, or England's own dates.

use crate::chart::ChartSpec;
use crate::chart::Size;
use crate::chart::StampChart;
use crate::chart::StampWords;
use crate::chart::stamp_chart;
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

/// Of ten records, the top of the reader's chart and of England's.
const MOST: [f64; 2] = [8.0, 6.0];

/// The chart of one stamp in `year`, the stamped run drawn up to `shown` years.
pub(super) fn one_stamp<'a>(tale: &'a Tale, run: &'a Run, year: f64, shown: f64) -> StampChart<'a> {
    StampChart {
        run,
        alone: &tale.alone,
        from: 0.0,
        years: HORIZON,
        most: MOST[0],
        step: 2.0,
        shown,
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
        most: MOST[1],
        step: 2.0,
        shown: years,
        labelled: None,
    }
}

/// Describe the chart of one stamp.
pub(super) fn one_stamp_in(size: Size, chart: &StampChart) -> ChartSpec {
    let shown = chart.shown >= chart.years;
    let words = StampWords {
        year_zero: say_with(id::YEAR, &[("year", Value::Number(0.0))]),
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
        year_zero: String::new(),
        stamped: say_with(id::REORGANISE_LINE_ENGLAND, &[kept, ("value", arrive(chart.run))]),
        alone: say_with(id::REORGANISE_LINE_ENGLAND_ALONE, &[("value", arrive(chart.alone))]),
    };
    stamp_chart(size, chart, &words)
}
