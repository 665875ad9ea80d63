//! What lies around the lines of beat 9: the seal, the stamp flags, the dip and its return.

use crate::chart::ChartSpec;
use crate::chart::StampChart;
use crate::figure::Shape;
use crate::figure::bet::Plot;
use crate::figure::bet::seal;
use crate::figure::stamps::Return;
use crate::figure::stamps::Stamp;
use crate::figure::stamps::returned;
use crate::figure::stamps::stamps;
use crate::model::DT;
use crate::story::reorganise::Dip;
use crate::story::reorganise::ENGLAND_FROM;
use crate::story::reorganise::dates;
use crate::ui::beat::reorganise::words::span;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;

fn plot(spec: &ChartSpec) -> Plot {
    let at = &spec.plot;
    let letters = if spec.size.is_narrow() { 13.0 } else { 15.0 };
    Plot { left: at.left, top: at.top, right: at.right, bottom: at.bottom, letters }
}

/// What hides the years after the stamp until the bet is made.
pub(super) fn sealed(spec: &ChartSpec, chart: &StampChart, year: f64) -> Vec<Shape> {
    let over = Plot { left: spec.plot.x(year - chart.from), ..plot(spec) };
    vec![seal(&over, &say(id::REORGANISE_HIDDEN), None)]
}

/// The one stamp.
pub(super) fn stamp(spec: &ChartSpec, chart: &StampChart, year: f64) -> Vec<Shape> {
    let label = say_with(id::REORGANISE_STAMP, &[("year", Value::Number(year))]);
    stamps(&plot(spec), &[Stamp { x: spec.plot.x(year - chart.from), label, kept: true }])
}

/// England's dates, those that were lifted off hollow.
pub(super) fn england(spec: &ChartSpec, kept: u8) -> Vec<Shape> {
    let all: Vec<Stamp> = dates()
        .into_iter()
        .enumerate()
        .map(|(place, date)| {
            let year = date.floor();
            let label = if spec.size.is_narrow() {
                format!("’{:02}", year - 2000.0)
            } else {
                format!("{year}")
            };
            Stamp { x: spec.plot.x(date - ENGLAND_FROM), label, kept: kept >> place & 1 == 1 }
        })
        .collect();
    stamps(&plot(spec), &all)
}

/// The dip after the stamp and the return, with their values.
pub(super) fn dip(spec: &ChartSpec, chart: &StampChart, year: f64, dip: &Dip) -> Vec<Shape> {
    let at =
        |year: f64, share: f64| (spec.plot.x(year - chart.from), spec.plot.y(chart.share(share)));
    let decimals = if dip.before < 0.05 { 2 } else { 1 };
    let value = |share: f64| format!("{:.decimals$}", 10.0 * share);
    let back = dip.back.map(|years| at(year + years, dip.before));
    let of = Return { from: at(year - DT, dip.before), low: at(year, dip.lowest), back };
    let words = dip.back.map(|years| {
        let span = span(years);
        say_with(id::REORGANISE_BACK, &[("back", Value::Text(&span))])
    });
    let words = words.filter(|_| !spec.size.is_narrow()).unwrap_or_default();
    returned(&of, spec.plot.bottom, &value(dip.before), &value(dip.lowest), &words)
}
