//! How late the model's curve is against a recorded one.

use crate::analysis::facts::in_country;
use crate::model::{Measure, Preset, Runner, Scenario};

/// A recorded curve of shares and the measure that is held against it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Curve {
    /// The preset.
    pub preset: Preset,
    /// What is recorded: an id of words, as in the lines of the record.
    pub what: &'static str,
    /// The measure.
    pub measure: Measure,
    /// Calendar years and shares (0..1), in order.
    pub points: &'static [(f64, f64)],
    /// Keys of the sources.
    pub keys: &'static [&'static str],
}

/// A recorded point and when the model is there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Late {
    /// The curve.
    pub curve: &'static Curve,
    /// Calendar year of the record.
    pub year: f64,
    /// The recorded share, 0..1.
    pub share: f64,
    /// Calendar year in which the model first reaches the share; `None` if it does not.
    pub reached: Option<f64>,
    /// Whether the run stands there from its start, so that it may have been there before.
    pub from_start: bool,
}

impl Late {
    /// Years by which the model is late; below 0 where it is early.
    #[must_use]
    pub fn years(&self) -> Option<f64> {
        self.reached.map(|reached| reached - self.year)
    }
}

/// The curves of which the record has more than one point.
pub const CURVES: &[Curve] = &[
    Curve {
        preset: Preset::UsaHitech,
        what: "hospitals-basic-record",
        measure: Measure::HospitalAdoption,
        points: &[
            (2008.0, 0.094),
            (2009.0, 0.122),
            (2010.0, 0.156),
            (2011.0, 0.276),
            (2012.0, 0.444),
            (2013.0, 0.594),
            (2014.0, 0.755),
            (2015.0, 0.838),
        ],
        keys: &["ONC35", "ONCQS"],
    },
    Curve {
        preset: Preset::UsaHitech,
        what: "four-functions",
        measure: Measure::Conformance,
        points: &[(2017.0, 0.41), (2018.0, 0.46), (2021.0, 0.62), (2023.0, 0.70)],
        keys: &["ONC64", "ONC18", "BEC24"],
    },
    Curve {
        preset: Preset::England,
        what: "acute-with-record",
        measure: Measure::HospitalAdoption,
        points: &[(2002.0, 0.03), (2018.0, 0.77), (2025.25, 0.91)],
        keys: &["BMJ02", "WAR19", "EPR25"],
    },
];

/// When the model reaches each recorded point, in the country of `base`.
#[must_use]
pub fn lateness(base: &Scenario, runner: &mut Runner) -> Vec<Late> {
    let mut lates = Vec::new();
    for curve in CURVES {
        let scenario = in_country(base, &curve.preset.scenario());
        let run = runner.run(&scenario);
        lates.extend(curve.points.iter().map(|&(year, share)| {
            let reached = run.first_reaches(curve.measure, share);
            Late {
                curve,
                year,
                share,
                reached: reached.map(|years| scenario.start_year + years),
                from_start: reached == Some(0.0),
            }
        }));
    }
    lates
}
