//! Which changes are large enough to be players of their own.

use crate::analysis::Sweep;
use crate::analysis::attribution::MOST_PLAYERS;
use crate::analysis::counterfactual::Change;
use crate::analysis::counterfactual::Outcome;
use crate::analysis::counterfactual::changes;
use crate::analysis::counterfactual::mixed;
use crate::model::Runner;
use crate::model::Scenario;

/// What is attributed to as one: a change, or the group of the smallest.
#[derive(Clone, Debug, PartialEq)]
pub struct Player {
    /// The changes that come together, in the order of [`changes`].
    pub changes: Vec<Change>,
}

impl Player {
    /// Whether several changes were grouped.
    #[must_use]
    pub const fn is_group(&self) -> bool {
        self.changes.len() > 1
    }

    /// A name for data: the change's, or `smallest` for a group.
    #[must_use]
    pub fn id(&self) -> String {
        match self.changes.as_slice() {
            [change] => change.id(),
            _ => "smallest".to_owned(),
        }
    }
}

/// Every change alone: one run for the scenario before, then one a change.
#[derive(Clone, Debug)]
pub struct Screening {
    before: Scenario,
    after: Scenario,
    changes: Vec<Change>,
    outcome: Outcome,
}

impl Screening {
    /// Ask how much each change does alone to `outcome`.
    #[must_use]
    pub fn new(before: Scenario, after: Scenario, outcome: Outcome) -> Self {
        let changes = changes(&before, &after);
        Self { before, after, changes, outcome }
    }

    /// What differs.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Whether there are more changes than players, so that the runs are needed.
    #[must_use]
    pub const fn needed(&self) -> bool {
        self.changes.len() > MOST_PLAYERS
    }

    /// The players, in the order of the changes. Where there are too many changes, the five that do
    /// most alone (by size; the earlier where two are equal) play for themselves, and the others
    /// are one group at the end. `rows` are this sweep's; none are needed unless
    /// [`Screening::needed`].
    #[must_use]
    pub fn players(&self, rows: &[Vec<f64>]) -> Vec<Player> {
        let single = |change: &Change| Player { changes: vec![*change] };
        if !self.needed() {
            return self.changes.iter().map(single).collect();
        }
        let read = |unit: usize| rows.get(unit).and_then(|row| row.first()).copied().unwrap_or(0.0);
        let size = |index: &usize| (read(index + 1) - read(0)).abs();
        let mut order: Vec<usize> = (0..self.changes.len()).collect();
        order.sort_by(|one, other| size(other).total_cmp(&size(one)).then(one.cmp(other)));
        let large = &order[..MOST_PLAYERS - 1];
        let in_order = self.changes.iter().enumerate();
        let (kept, rest): (Vec<_>, Vec<_>) = in_order.partition(|(index, _)| large.contains(index));
        let mut players: Vec<Player> = kept.iter().map(|(_, change)| single(change)).collect();
        players.push(Player { changes: rest.into_iter().map(|(_, change)| *change).collect() });
        players
    }
}

impl Sweep for Screening {
    fn columns(&self) -> Vec<String> {
        vec![self.outcome.column()]
    }

    fn units(&self) -> usize {
        self.changes.len() + 1
    }

    fn unit(&self, index: usize, runner: &mut Runner) -> Vec<f64> {
        let alone = match index.checked_sub(1) {
            None => &[],
            Some(index) => match self.changes.get(index..=index) {
                Some(alone) => alone,
                None => return Vec::new(),
            },
        };
        vec![self.outcome.read(runner.run(&mixed(&self.before, &self.after, alone)))]
    }
}
