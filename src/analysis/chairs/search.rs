//! Which settings fill how many chairs: 21 packages by 25 positions of the levers.

use crate::analysis::Sweep;
use crate::analysis::chairs::{Limits, PACKAGES, SEATS, Seat, Standing, judgements};
use crate::analysis::toolbox::{country, until};
use crate::model::{Runner, Scenario};

/// Positions tried of each lever.
pub const LEVER_POSITIONS: [f64; 5] = [0.1, 0.3, 0.5, 0.7, 0.9];

/// Years at which the chairs are counted.
pub const SEARCH_YEARS: [f64; 3] = [10.0, 15.0, 20.0];

/// The search, one setting a unit. A row holds the package's place in [`PACKAGES`], direction,
/// autonomy, and the six judgements at each of [`SEARCH_YEARS`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChairSearch;

impl ChairSearch {
    /// Columns before the judgements.
    const BEFORE: usize = 3;

    /// The setting of unit `index`: package, direction, autonomy.
    fn setting(index: usize) -> Option<(usize, f64, f64)> {
        let levers = LEVER_POSITIONS.len();
        let package = index / (levers * levers);
        let direction = LEVER_POSITIONS[index / levers % levers];
        let autonomy = LEVER_POSITIONS[index % levers];
        (package < PACKAGES.len()).then_some((package, direction, autonomy))
    }

    /// The scenario of unit `index`, as long as the last of [`SEARCH_YEARS`].
    #[must_use]
    pub fn scenario(&self, index: usize) -> Option<Scenario> {
        let (package, direction, autonomy) = Self::setting(index)?;
        let last = SEARCH_YEARS[SEARCH_YEARS.len() - 1];
        Some(until(last, country(direction, autonomy, PACKAGES[package].mechanisms)))
    }
}

impl Sweep for ChairSearch {
    fn columns(&self) -> Vec<String> {
        let judged = SEARCH_YEARS
            .into_iter()
            .flat_map(|year| Seat::ALL.map(|seat| format!("{}_{year}", seat.name())));
        ["package", "direction", "autonomy"].map(str::to_owned).into_iter().chain(judged).collect()
    }

    fn units(&self) -> usize {
        PACKAGES.len() * LEVER_POSITIONS.len() * LEVER_POSITIONS.len()
    }

    fn unit(&self, index: usize, runner: &mut Runner) -> Vec<f64> {
        let (Some((package, direction, autonomy)), Some(scenario)) =
            (Self::setting(index), self.scenario(index))
        else {
            return Vec::new();
        };
        let run = runner.run(&scenario);
        let judged = SEARCH_YEARS.into_iter().flat_map(|year| judgements(run, year));
        [package as f64, direction, autonomy].into_iter().chain(judged).collect()
    }
}

/// How the settings of a search fill the chairs in one year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// Most seats that stay in one setting.
    pub best: usize,
    /// Rows of the settings that reach it.
    pub reached_by: Vec<usize>,
    /// Among those, how often each seat does not stay: left, and doubting.
    pub missing_among_best: [(usize, usize); SEATS],
    /// Over all settings, how often each seat does not stay.
    pub missing: [usize; SEATS],
}

/// Count the chairs in a search's rows for the year at place `year` of [`SEARCH_YEARS`], by given
/// limits. Rows that are too short are passed over.
#[must_use]
pub fn filled(rows: &[Vec<f64>], year: usize, limits: &Limits) -> Filled {
    let from = ChairSearch::BEFORE + year.saturating_mul(SEATS);
    let mut filled = Filled {
        best: 0,
        reached_by: Vec::new(),
        missing_among_best: [(0, 0); SEATS],
        missing: [0; SEATS],
    };
    for (index, row) in rows.iter().enumerate() {
        let Some(judged) = row.get(from..).and_then(|rest| rest.get(..SEATS)) else {
            continue;
        };
        let standings: Vec<Standing> = judged.iter().map(|&value| limits.standing(value)).collect();
        let staying = standings.iter().filter(|&&standing| standing == Standing::Stays).count();
        if staying > filled.best {
            filled.best = staying;
            filled.reached_by.clear();
            filled.missing_among_best = [(0, 0); SEATS];
        }
        for (seat, standing) in standings.into_iter().enumerate() {
            filled.missing[seat] += usize::from(standing != Standing::Stays);
            if staying == filled.best {
                let (left, doubts) = &mut filled.missing_among_best[seat];
                *left += usize::from(standing == Standing::Left);
                *doubts += usize::from(standing == Standing::Doubts);
            }
        }
        if staying == filled.best {
            filled.reached_by.push(index);
        }
    }
    filled
}
