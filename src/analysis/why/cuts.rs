//! The effect of a change with a causal link intact and with it cut: what the link carries.

use crate::analysis::Sweep;
use crate::analysis::counterfactual::Outcome;
use crate::analysis::counterfactual::without_link;
use crate::analysis::links::LINKS;
use crate::analysis::links::coefficients;
use crate::model::Mechanism;
use crate::model::Runner;
use crate::model::Scenario;

/// An effect smaller than this has no shares.
const NEGLIGIBLE: f64 = 1e-9;

/// What is left of an effect when one link is cut.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LinkEffect {
    /// The coefficient that was cut.
    pub parameter: &'static str,
    /// The effect without the link, in the outcome's unit.
    pub effect_cut: f64,
    /// What the link carries: (effect - effect cut) / effect. Negative where the link works against
    /// the effect, above 1 where the effect turns without it; 0 where the effect is negligible.
    pub share: f64,
}

/// An effect on one outcome, and what each link carries of it.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkEffects {
    /// What was read.
    pub outcome: Outcome,
    /// After less before, every link intact.
    pub effect: f64,
    /// One for each coefficient of [`LINKS`], in their order.
    pub links: Vec<LinkEffect>,
}

/// Pairs of runs, before and after a change: one pair with every link intact, then one for each link
/// that is cut in both. A link of a mechanism that neither scenario runs needs no runs: it carries
/// nothing.
#[derive(Clone, Debug)]
pub struct LinkCuts {
    pairs: Vec<(Scenario, Scenario)>,
    units: Vec<Unit>,
    outcomes: Vec<Outcome>,
}

#[derive(Clone, Debug, PartialEq)]
struct Unit {
    pair: usize,
    cut: Vec<&'static str>,
}

impl LinkCuts {
    /// Ask which links carry the effect of going from `before` to `after` on `outcomes`.
    #[must_use]
    pub fn new(before: Scenario, after: Scenario, outcomes: Vec<Outcome>) -> Self {
        Self::one_by_one(vec![(before, after)], outcomes)
    }

    /// The same for several pairs of scenarios.
    pub(super) fn one_by_one(pairs: Vec<(Scenario, Scenario)>, outcomes: Vec<Outcome>) -> Self {
        let mut units = Vec::new();
        for (pair, (before, after)) in pairs.iter().enumerate() {
            units.push(Unit { pair, cut: Vec::new() });
            let can_matter = |parameter: &&'static str| {
                let mut arrows = LINKS.iter().filter(|link| link.parameter == *parameter);
                arrows.any(|link| link.mechanism.is_none_or(|m| runs(before, m) || runs(after, m)))
            };
            let cut = coefficients().into_iter().filter(can_matter);
            units.extend(cut.map(|parameter| Unit { pair, cut: vec![parameter] }));
        }
        Self { pairs, units, outcomes }
    }

    /// Several links cut at once in some pairs: one unit for each entry (pair, links).
    pub(super) fn together(
        pairs: Vec<(Scenario, Scenario)>,
        cuts: Vec<(usize, Vec<&'static str>)>,
        outcomes: Vec<Outcome>,
    ) -> Self {
        let units = cuts.into_iter().map(|(pair, cut)| Unit { pair, cut }).collect();
        Self { pairs, units, outcomes }
    }

    /// The pairs of scenarios.
    pub(super) fn pairs(&self) -> &[(Scenario, Scenario)] {
        &self.pairs
    }

    /// What follows from this sweep's rows, one entry for each outcome.
    #[must_use]
    pub fn effects(&self, rows: &[Vec<f64>]) -> Vec<LinkEffects> {
        (0..self.outcomes.len()).filter_map(|outcome| self.effects_in(rows, 0, outcome)).collect()
    }

    /// The same for one outcome of one pair.
    pub(super) fn effects_in(
        &self,
        rows: &[Vec<f64>],
        pair: usize,
        outcome: usize,
    ) -> Option<LinkEffects> {
        let effect_of = |cut: &[&'static str]| {
            let unit = self.units.iter().position(|unit| unit.pair == pair && unit.cut == cut);
            unit.map(|unit| effect(rows, unit, outcome))
        };
        let intact = effect_of(&[])?;
        let link = |parameter| {
            let effect_cut = effect_of(&[parameter]).unwrap_or(intact);
            LinkEffect { parameter, effect_cut, share: share(intact, effect_cut) }
        };
        let links = coefficients().into_iter().map(link).collect();
        Some(LinkEffects { outcome: *self.outcomes.get(outcome)?, effect: intact, links })
    }
}

/// Share of `intact` that is gone in `cut`.
pub(super) fn share(intact: f64, cut: f64) -> f64 {
    if intact.abs() > NEGLIGIBLE { (intact - cut) / intact } else { 0.0 }
}

/// After less before in a unit's row.
pub(super) fn effect(rows: &[Vec<f64>], unit: usize, outcome: usize) -> f64 {
    match rows.get(unit).and_then(|row| row.get(2 * outcome..2 * outcome + 2)) {
        Some([before, after]) => after - before,
        _ => 0.0,
    }
}

/// Whether a scenario ever runs a mechanism.
pub(super) fn runs(scenario: &Scenario, mechanism: Mechanism) -> bool {
    scenario.mechanisms.iter().any(|spell| spell.mechanism == mechanism && spell.intensity > 0.0)
}

impl Sweep for LinkCuts {
    fn columns(&self) -> Vec<String> {
        let both = |outcome: &Outcome| {
            ["before", "after"].map(|when| format!("{} {when}", outcome.column()))
        };
        self.outcomes.iter().flat_map(both).collect()
    }

    fn units(&self) -> usize {
        self.units.len()
    }

    fn unit(&self, index: usize, runner: &mut Runner) -> Vec<f64> {
        let Some(unit) = self.units.get(index) else {
            return Vec::new();
        };
        let Some((before, after)) = self.pairs.get(unit.pair) else {
            return Vec::new();
        };
        let mut read = |scenario: &Scenario| -> Vec<f64> {
            let mut cut = scenario.clone();
            for parameter in &unit.cut {
                cut = without_link(&cut, parameter).unwrap_or(cut);
            }
            let run = runner.run(&cut);
            self.outcomes.iter().map(|outcome| outcome.read(run)).collect()
        };
        let (before, after) = (read(before), read(after));
        before.into_iter().zip(after).flat_map(|(before, after)| [before, after]).collect()
    }
}
