//! Where countries stood on the square: lever settings of their presets, placed by us ◐.

use crate::model::Preset;

/// A place of a trace.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stop {
    /// The year of the settings, whole.
    pub year: f64,
    /// Direction, 0..1.
    pub direction: f64,
    /// Autonomy, 0..1.
    pub autonomy: f64,
}

/// A country's way over the square, the earliest place first.
#[derive(Clone, Debug, PartialEq)]
pub struct Trace {
    /// Whose preset it is.
    pub preset: Preset,
    /// Its places; one where nothing changed.
    pub stops: Vec<Stop>,
}

/// The presets that are drawn, each with the years of the settings that are: England's four changes
/// of course and its last word.
const DRAWN: [(Preset, &[f64]); 3] = [
    (Preset::England, &[2002.5, 2011.75, 2013.0, 2016.75, 2023.75]),
    (Preset::UsaHitech, &[2005.0, 2009.25]),
    (Preset::DenmarkMedcom, &[1994.0]),
];

/// The traces, England first.
#[must_use]
pub fn traces() -> Vec<Trace> {
    DRAWN.into_iter().map(|(preset, years)| trace(preset, years)).collect()
}

fn trace(preset: Preset, years: &[f64]) -> Trace {
    let scenario = preset.scenario();
    let stops = scenario.levers.iter().filter_map(|change| {
        let year = scenario.start_year + change.year;
        let drawn = years.iter().any(|drawn| (drawn - year).abs() < 1e-9);
        let (direction, autonomy) = (change.direction, change.autonomy);
        drawn.then_some(Stop { year: year.floor(), direction, autonomy })
    });
    Trace { preset, stops: stops.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_traces_follow_the_presets() {
        let traces = traces();
        let stops = |index: usize| {
            let stops = traces[index].stops.iter();
            stops.map(|stop| (stop.year, stop.direction, stop.autonomy)).collect::<Vec<_>>()
        };
        let england = [
            (2002.0, 0.95, 0.10),
            (2011.0, 0.20, 0.85),
            (2013.0, 0.40, 0.70),
            (2016.0, 0.50, 0.60),
            (2023.0, 0.75, 0.40),
        ];
        assert_eq!(stops(0), england);
        assert_eq!(stops(1), [(2005.0, 0.20, 0.80), (2009.0, 0.45, 0.65)]);
        assert_eq!(stops(2), [(1994.0, 0.50, 0.70)]);
    }
}
