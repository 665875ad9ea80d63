//! Countries that the story and the claims start from, as scenarios.

use crate::model::{
    DT, LeverChange, MECHANISM_COUNT, Mechanism, MechanismSpell, Scenario, Shock, ShockKind,
};

/// A mechanism that stays until the end of any run.
pub(crate) const ON: f64 = 9999.0;

/// Mechanisms by number (1..=16) with their intensities (0..1).
pub type Package = [(usize, f64)];

/// The package of the falsification list: standards, tests and rails at 0.75, boards and clinical
/// leaders at 0.5, agreements at 0.4 (model specification, section 14.3).
pub const CHOSEN_SIX: &Package = &[(1, 0.75), (10, 0.75), (6, 0.75), (8, 0.5), (9, 0.5), (7, 0.4)];

/// Numbers of the mechanisms that need a mandate and stand in the centre's toolbox: one rule,
/// shared rails, supplier tests.
pub const CENTRE: [usize; 3] = [1, 6, 10];

/// Numbers of the mechanisms that need room and stand in the regions' toolbox: boards, clinical
/// leaders, learning networks.
pub const REGIONS: [usize; 3] = [8, 9, 11];

/// Share of its lever that each tool of a toolbox takes as intensity.
pub const TOOL_SHARE: f64 = 0.75;

/// A country with both levers held (0..1) and a package on from the start, 25 years. Numbers that
/// name no mechanism are passed over.
#[must_use]
pub fn country(direction: f64, autonomy: f64, package: &Package) -> Scenario {
    let mechanisms = package.iter().filter_map(|&(id, level)| spell(id, level, 0.0)).collect();
    Scenario {
        levers: vec![LeverChange { year: 0.0, direction, autonomy }],
        mechanisms,
        ..Scenario::default()
    }
}

/// The two toolboxes at full share, whatever the levers.
#[must_use]
pub fn both_toolboxes() -> Vec<(usize, f64)> {
    CENTRE.into_iter().chain(REGIONS).map(|id| (id, TOOL_SHARE)).collect()
}

/// The two toolboxes, each growing with its lever: the centre's tools at 0.75 of direction, the
/// regions' at 0.75 of autonomy.
#[must_use]
pub fn two_toolboxes(direction: f64, autonomy: f64) -> Scenario {
    let centre = CENTRE.into_iter().map(|id| (id, TOOL_SHARE * direction));
    let regions = REGIONS.into_iter().map(|id| (id, TOOL_SHARE * autonomy));
    let package: Vec<(usize, f64)> = centre.chain(regions).collect();
    country(direction, autonomy, &package)
}

/// The reader's run R: the two toolboxes at direction 0.5 and autonomy 0.9.
#[must_use]
pub fn reader_run() -> Scenario {
    two_toolboxes(0.5, 0.9)
}

/// The country in which mechanisms are compared: both levers at one half, every mechanism in the
/// background at `background` except those named in `without`.
#[must_use]
pub fn background(background: f64, without: &[usize]) -> Scenario {
    let ids = (1..=MECHANISM_COUNT).filter(|id| !without.contains(id));
    let package: Vec<(usize, f64)> = ids.map(|id| (id, background)).collect();
    country(0.5, 0.5, &package)
}

/// The bare country B: both levers at one half, every mechanism at 0.25 except one rule, money and
/// pay for use, which are off.
#[must_use]
pub fn bare_country() -> Scenario {
    background(0.25, &[1, 2, 4])
}

/// Mechanism `id` at `intensity` from `start` to the end; `None` if there is no such mechanism.
#[must_use]
pub fn spell(id: usize, intensity: f64, start: f64) -> Option<MechanismSpell> {
    Some(MechanismSpell { mechanism: Mechanism::from_id(id)?, start, end: ON, intensity })
}

/// A full reorganisation of the regional tier in `year`.
#[must_use]
pub const fn reorganisation(year: f64) -> Shock {
    Shock { year, kind: ShockKind::MesoReorganisation, severity: 1.0 }
}

/// The scenario until `year` and that quarter itself: a run of it holds the same numbers up to then
/// and no more work.
#[must_use]
pub fn until(year: f64, scenario: Scenario) -> Scenario {
    Scenario { years: year + DT, ..scenario }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Measure, Runner};

    #[test]
    fn a_shorter_run_holds_the_same_numbers() {
        let mut runner = Runner::new();
        let whole = runner.run(&reader_run()).series(Measure::Joins).to_vec();
        let short = runner.run(&until(20.0, reader_run()));
        assert_eq!(short.steps(), 81);
        assert_eq!(short.series(Measure::Joins), &whole[..81]);
    }

    #[test]
    fn the_reader_s_run_is_as_the_story_tells_it() {
        let mut runner = Runner::new();
        let run = runner.run(&reader_run());
        assert!((run.at(Measure::Relational, 20.0) - 0.77).abs() < 0.005);
        assert!((run.at(Measure::Concentration, 20.0) - 0.37).abs() < 0.005);
        assert!((run.at(Measure::Fit, 20.0) - 0.91).abs() < 0.005);
    }

    #[test]
    fn what_names_no_mechanism_is_passed_over() {
        assert!(country(0.5, 0.5, &[(0, 1.0), (17, 1.0)]).mechanisms.is_empty());
        assert_eq!(background(0.25, &[]).mechanisms.len(), 16);
        assert_eq!(bare_country().mechanisms.len(), 13);
    }
}
