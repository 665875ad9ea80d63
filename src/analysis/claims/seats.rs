//! Whether any listed setting keeps all six at the table.

use crate::analysis::chairs::{Limits, SEARCH_YEARS, SEATS, Seat, Standing, judgements, package};
use crate::analysis::claims::{Across, Claim, Experiment, Family, Finding, Read, Reading, Unit};
use crate::analysis::toolbox::{country, until};
use crate::model::Scenario;

/// The packages: those five of the twenty-one that fill the most chairs in some year of the search.
const LISTED: [&str; 5] = ["both kits+pay", "six+pay", "half ten", "half ten+ask", "all half"];

/// The positions of the levers (direction, autonomy): both low, the middle, either high, both high.
const LEVERS: [(f64, f64); 5] = [(0.3, 0.3), (0.5, 0.5), (0.3, 0.9), (0.9, 0.5), (0.7, 0.9)];

pub(super) static SIX_CHAIRS: Experiment = Experiment {
    id: "six-chairs",
    across: Across::Worlds,
    claims: &[
        Claim::new("six-chairs-twenty-years", Family::Main, Unit::Chairs, |r| {
            not_filled(r, &[0, 1, 2])
        }),
        Claim::new("six-chairs-year-20", Family::Variant, Unit::Chairs, |r| not_filled(r, &[2])),
        Claim::new("six-chairs-year-15", Family::Variant, Unit::Chairs, |r| not_filled(r, &[1])),
        Claim::new("five-chairs-lack-supplier", Family::Extra, Unit::Chairs, lack_supplier),
    ],
    scenarios: listed,
    read: Read::Each(|run| {
        SEARCH_YEARS.into_iter().flat_map(|year| judgements(run, year)).collect()
    }),
};

fn listed() -> Vec<Scenario> {
    let last = SEARCH_YEARS[SEARCH_YEARS.len() - 1];
    let packages = LISTED.into_iter().filter_map(package);
    packages
        .flat_map(|package| LEVERS.map(|(d, a)| until(last, country(d, a, package.mechanisms))))
        .collect()
}

/// Judgements of one setting in the year at place `year` of [`SEARCH_YEARS`].
fn judged(reading: &Reading, year: usize) -> &[f64] {
    reading.get(year * SEATS..(year + 1) * SEATS).unwrap_or(&[])
}

/// No listed setting has six chairs filled in each of some years. Margin: how far the worst chair of
/// the best setting stays below the limit. Quantity: most chairs that any setting keeps throughout.
fn not_filled(readings: &[Reading], years: &[usize]) -> Finding {
    let stays = Limits::default().stays;
    let (mut best_worst, mut most) = (0.0, 0);
    for reading in readings {
        let (mut worst, mut kept) = (1.0, SEATS);
        for &year in years {
            let judged = judged(reading, year);
            for &value in judged {
                if value < worst {
                    worst = value;
                }
            }
            kept = kept.min(judged.iter().filter(|&&value| value >= stays).count());
        }
        if worst > best_worst {
            best_worst = worst;
        }
        most = most.max(kept);
    }
    Finding::of(stays - best_worst, most as f64)
}

/// Where five chairs are the best of the listed settings in year 20, the supplier is the missing one
/// in every setting that reaches it. Says nothing where the best is not five.
fn lack_supplier(readings: &[Reading]) -> Finding {
    let limits = Limits::default();
    let stays = |value: f64| limits.standing(value) == Standing::Stays;
    let last = SEARCH_YEARS.len() - 1;
    let supplier = Seat::ALL.iter().position(|&seat| seat == Seat::Supplier).unwrap_or(0);
    let kept = |reading: &Reading| judged(reading, last).iter().filter(|&&v| stays(v)).count();
    let best = readings.iter().map(kept).max().unwrap_or(0);
    // Among the settings that keep five: how near to staying the best of their suppliers comes.
    let suppliers = readings.iter().filter(|&reading| kept(reading) == SEATS - 1);
    let nearest = suppliers
        .filter_map(|reading| judged(reading, last).get(supplier).copied())
        .fold(0.0, |nearest, value| if value > nearest { value } else { nearest });
    Finding { margin: limits.stays - nearest, quantity: best as f64, applies: best == SEATS - 1 }
}
