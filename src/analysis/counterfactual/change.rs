//! What differs between two scenarios, cut into controls that can be changed one by one.

use crate::analysis::counterfactual::path;
use crate::model::MECHANISMS;
use crate::model::Mechanism;
use crate::model::PARAMETERS;
use crate::model::REGIONAL;
use crate::model::Scenario;
use crate::model::Shock;
use crate::model::ShockKind;
use crate::model::TableMultipliers;

/// A shock that comes, goes, moves, or changes its severity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ShockChange {
    /// What happens.
    pub kind: ShockKind,
    /// Year (of the quarter in which it falls) and severity before; `None` if it comes new.
    pub before: Option<(f64, f64)>,
    /// Year and severity after; `None` if it no longer happens.
    pub after: Option<(f64, f64)>,
}

/// One control that differs between two scenarios, and that can be changed alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    /// The path of national direction.
    Direction,
    /// The path of local autonomy.
    Autonomy,
    /// A mechanism's intensity over time.
    Mechanism(Mechanism),
    /// Regional multipliers of a mechanism.
    Gains(Mechanism),
    /// Programme money over time.
    Money,
    /// Emergencies.
    Urgency,
    /// Opting in or out by default.
    OptOut,
    /// One shock.
    Shock(ShockChange),
    /// Which regions a meso reorganisation strikes.
    ReorganisationWeights,
    /// A parameter, by its name in [`PARAMETERS`].
    Parameter(&'static str),
    /// A column of the mechanism table, by its name in [`TableMultipliers::NAMES`].
    TableColumn(&'static str),
    /// Number of regions.
    Regions,
    /// Seed of the country's draws.
    Seed,
    /// Length of the run.
    Years,
}

impl Change {
    /// A name for data: `direction`, `m3`, `gains_m8`, `shock_meso@10`, `shock_exit@6.5>8`,
    /// `parameter_zz3`; no two changes between the same two scenarios share it.
    #[must_use]
    pub fn id(&self) -> String {
        match self {
            Self::Direction => "direction".to_owned(),
            Self::Autonomy => "autonomy".to_owned(),
            Self::Mechanism(mechanism) => format!("m{}", mechanism.index() + 1),
            Self::Gains(mechanism) => format!("gains_m{}", mechanism.index() + 1),
            Self::Money => "money".to_owned(),
            Self::Urgency => "urgency".to_owned(),
            Self::OptOut => "opt_out".to_owned(),
            Self::Shock(shock) => {
                let year = |blow: Option<(f64, f64)>| blow.map(|(year, _)| year.to_string());
                let years = match (year(shock.before), year(shock.after)) {
                    (Some(before), Some(after)) if before != after => format!("{before}>{after}"),
                    (before, after) => before.or(after).unwrap_or_default(),
                };
                format!("shock_{}@{years}", shock.kind.name())
            }
            Self::ReorganisationWeights => "reorganisation_weights".to_owned(),
            Self::Parameter(name) => format!("parameter_{name}"),
            Self::TableColumn(name) => format!("table_{name}"),
            Self::Regions => "regions".to_owned(),
            Self::Seed => "seed".to_owned(),
            Self::Years => "years".to_owned(),
        }
    }

    /// Give `scenario` this control as `after` has it, and leave everything else.
    pub fn apply(&self, scenario: &mut Scenario, after: &Scenario) {
        match *self {
            Self::Direction => scenario.levers = path::joined_levers(after, scenario),
            Self::Autonomy => scenario.levers = path::joined_levers(scenario, after),
            Self::Mechanism(mechanism) => {
                scenario.mechanisms.retain(|spell| spell.mechanism != mechanism);
                let spells = after.mechanisms.iter().filter(|spell| spell.mechanism == mechanism);
                scenario.mechanisms.extend(spells);
            }
            Self::Gains(mechanism) => {
                scenario.gains.retain(|entry| entry.mechanism != mechanism);
                let entries = after.gains.iter().filter(|entry| entry.mechanism == mechanism);
                scenario.gains.extend(entries);
            }
            Self::Money => scenario.money.clone_from(&after.money),
            Self::Urgency => scenario.urgency.clone_from(&after.urgency),
            Self::OptOut => scenario.opt_out.clone_from(&after.opt_out),
            Self::Shock(ShockChange { kind, before, after }) => {
                if let Some((year, _)) = before {
                    let strikes =
                        |shock: &Shock| shock.kind == kind && path::falls_in(shock.year, year);
                    scenario.shocks.retain(|shock| !strikes(shock));
                }
                if let Some((year, severity)) = after {
                    scenario.shocks.push(Shock { year, kind, severity });
                }
            }
            Self::ReorganisationWeights => {
                scenario.reorganisation_weights.clone_from(&after.reorganisation_weights);
            }
            Self::Parameter(name) => {
                if let Some(index) = PARAMETERS.iter().position(|spec| spec.name == name) {
                    let _accepted = scenario.parameters.set(name, path::parameter(after, index));
                }
            }
            Self::TableColumn(name) => {
                let theirs = path::table(after);
                let mut values = scenario.table.values();
                for (slot, (column, value)) in
                    values.iter_mut().zip(TableMultipliers::NAMES.iter().zip(theirs))
                {
                    if *column == name {
                        *slot = value;
                    }
                }
                scenario.table = TableMultipliers::new(values);
            }
            Self::Regions => scenario.regions = after.regions,
            Self::Seed => scenario.seed = after.seed,
            Self::Years => scenario.years = after.years,
        }
    }
}

/// `before` with some of the changes that lead to `after`. With none it is `before`; with all of
/// [`changes`] it runs as `after` does, to the last bit.
#[must_use]
pub fn mixed(before: &Scenario, after: &Scenario, changes: &[Change]) -> Scenario {
    let mut scenario = before.clone();
    for change in changes {
        change.apply(&mut scenario, after);
    }
    scenario
}

/// What differs between two scenarios, always in the order in which [`Change`] lists the controls:
/// mechanisms and parameters by their numbers, shocks by kind and year.
///
/// Only what enters the equations counts: a spell that another overrides, or a shock after the end
/// of both runs, is no difference.
#[must_use]
pub fn changes(before: &Scenario, after: &Scenario) -> Vec<Change> {
    let steps = before.steps().max(after.steps());
    let regions = before.region_count().max(after.region_count());
    let differs =
        |read: &dyn Fn(&Scenario) -> Vec<f64>| path::any_differ(&read(before), &read(after));
    let mut found = Vec::new();
    let mut note = |change: Change, differs: bool| found.extend(differs.then_some(change));
    note(Change::Direction, differs(&|s| path::direction(s, steps)));
    note(Change::Autonomy, differs(&|s| path::autonomy(s, steps)));
    for spec in &MECHANISMS {
        let mechanism = spec.mechanism;
        note(Change::Mechanism(mechanism), differs(&|s| path::intensity(s, mechanism, steps)));
    }
    for mechanism in REGIONAL {
        let gains = |s: &Scenario| path::gains(s, mechanism, steps, regions);
        note(Change::Gains(mechanism), differs(&gains));
    }
    note(Change::Money, differs(&|s| path::setting(&s.money, 1.0, steps)));
    note(Change::Urgency, differs(&|s| path::urgency(s, steps)));
    note(Change::OptOut, differs(&|s| path::setting(&s.opt_out, 0.0, steps)));
    for kind in ShockKind::ALL {
        for shock in shock_changes(before, after, kind, steps) {
            note(Change::Shock(shock), true);
        }
    }
    note(Change::ReorganisationWeights, differs(&|s| path::weights(s, regions)));
    for (index, spec) in PARAMETERS.iter().enumerate() {
        note(Change::Parameter(spec.name), differs(&|s| vec![path::parameter(s, index)]));
    }
    for (index, name) in TableMultipliers::NAMES.into_iter().enumerate() {
        note(Change::TableColumn(name), differs(&|s| vec![path::table(s)[index]]));
    }
    note(Change::Regions, before.region_count() != after.region_count());
    note(Change::Seed, before.seed != after.seed);
    note(Change::Years, before.steps() != after.steps());
    found
}

/// Shocks of one kind that differ. One that keeps its quarter but changes its severity is one
/// change; of the others, the first that goes and the first that comes are one that moved.
fn shock_changes(
    before: &Scenario,
    after: &Scenario,
    kind: ShockKind,
    steps: usize,
) -> Vec<ShockChange> {
    let mut found = Vec::new();
    let (mut gone, mut new) = (Vec::new(), Vec::new());
    let severities = path::severity(before, kind, steps).into_iter();
    for (step, pair) in severities.zip(path::severity(after, kind, steps)).enumerate() {
        let year = path::year(step);
        match pair {
            (one, other) if !path::differ(one, other) => {}
            (one, 0.0) => gone.push((year, one)),
            (0.0, other) => new.push((year, other)),
            (one, other) => found.push(ShockChange {
                kind,
                before: Some((year, one)),
                after: Some((year, other)),
            }),
        }
    }
    for index in 0..gone.len().max(new.len()) {
        let (before, after) = (gone.get(index).copied(), new.get(index).copied());
        found.push(ShockChange { kind, before, after });
    }
    let year = |shock: &ShockChange| shock.before.or(shock.after).map_or(0.0, |(year, _)| year);
    found.sort_by(|one, other| year(one).total_cmp(&year(other)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{LeverChange, MechanismSpell, Setting, simulate};

    fn shocks(list: &[(f64, f64)]) -> Scenario {
        let kind = ShockKind::MesoReorganisation;
        let shock = |&(year, severity)| Shock { year, kind, severity };
        Scenario { shocks: list.iter().map(shock).collect(), ..Scenario::default() }
    }

    #[test]
    fn two_ways_to_write_the_same_thing_are_no_change() {
        let before = Scenario::default();
        let mut after = before.clone();
        let m4 = Mechanism::Incentives;
        for (start, end, intensity) in [(1.0, 9.0, 0.5), (0.0, 30.0, 0.0), (40.0, 50.0, 1.0)] {
            after.mechanisms.push(MechanismSpell { mechanism: m4, start, end, intensity });
        }
        after.levers.push(LeverChange { year: 3.0, direction: 0.5, autonomy: f64::NAN });
        after.money.push(Setting { year: 0.0, value: 7.0 });
        after.shocks = shocks(&[(30.0, 1.0), (2.0, 0.0), (f64::NAN, 1.0)]).shocks;
        after.parameters.tau_F = f64::NAN;
        after.reorganisation_weights = vec![1.0; 3];
        assert_eq!(changes(&before, &after), []);
        assert_eq!(simulate(&before), simulate(&after));
    }

    #[test]
    fn a_lever_moves_without_the_other() {
        let lever = |year, direction, autonomy| LeverChange { year, direction, autonomy };
        let before = Scenario { levers: vec![lever(0.0, 0.1, 0.2)], ..Scenario::default() };
        let levers = vec![lever(0.0, 0.3, 0.4), lever(2.1, 0.5, 0.6)];
        let after = Scenario { levers, ..Scenario::default() };
        assert_eq!(changes(&before, &after), [Change::Direction, Change::Autonomy]);
        let direction = mixed(&before, &after, &[Change::Direction]);
        assert_eq!(direction.levers, [lever(0.0, 0.3, 0.2), lever(2.25, 0.5, 0.2)]);
        let autonomy = mixed(&before, &after, &[Change::Autonomy]);
        assert_eq!(autonomy.levers, [lever(0.0, 0.1, 0.4), lever(2.25, 0.1, 0.6)]);
    }

    #[test]
    fn shocks_stay_move_change_come_and_go() {
        let kind = ShockKind::MesoReorganisation;
        let before = shocks(&[(1.0, 0.5), (3.0, 0.5), (5.0, 0.5), (5.0, 0.2)]);
        let after = shocks(&[(1.1, 0.5), (4.0, 0.4), (5.0, 0.9), (9.0, 1.0)]);
        let expected = [
            ShockChange { kind, before: Some((3.0, 0.5)), after: Some((4.0, 0.4)) },
            ShockChange { kind, before: Some((5.0, 0.5)), after: Some((5.0, 0.9)) },
            ShockChange { kind, before: None, after: Some((9.0, 1.0)) },
        ];
        let found = changes(&before, &after);
        assert_eq!(found, expected.map(Change::Shock));
        let ids: Vec<String> = found.iter().map(Change::id).collect();
        assert_eq!(ids, ["shock_meso@3>4", "shock_meso@5", "shock_meso@9"]);
        let run = simulate(&after);
        let backwards: Vec<Change> = found.iter().rev().copied().collect();
        assert_eq!(simulate(&mixed(&before, &after, &found)), run);
        assert_eq!(simulate(&mixed(&before, &after, &backwards)), run);
        assert_eq!(mixed(&before, &after, &[]), before);
    }
}
