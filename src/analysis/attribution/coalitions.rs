//! Every subset of the players, run; and what follows for each outcome.

use crate::analysis::Sweep;
use crate::analysis::attribution::MOST_PLAYERS;
use crate::analysis::attribution::Player;
use crate::analysis::attribution::shapley;
use crate::analysis::counterfactual::Change;
use crate::analysis::counterfactual::Outcome;
use crate::analysis::counterfactual::mixed;
use crate::model::Runner;
use crate::model::Scenario;

/// Two numbers nearer than this are the same to a reader.
const NEGLIGIBLE: f64 = 1e-9;

/// One run for each subset of the players: unit `mask` has the changes of every player whose bit is
/// set, so that unit 0 is the scenario before and the last the scenario after.
#[derive(Clone, Debug)]
pub struct Coalitions {
    before: Scenario,
    after: Scenario,
    players: Vec<Player>,
    outcomes: Vec<Outcome>,
}

/// What one player did to one outcome, in the outcome's unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contribution {
    /// Shapley value: what the player adds, averaged over every order of coming.
    pub shapley: f64,
    /// What it does alone, to the scenario before.
    pub alone: f64,
    /// What it does last, when all others have come.
    pub last: f64,
}

impl Contribution {
    /// Whether the player works mainly in combination: what it does alone and what it does last
    /// have opposite signs, or differ by more than half of the larger.
    #[must_use]
    pub fn in_combination(&self) -> bool {
        let gap = (self.last - self.alone).abs();
        let larger = self.alone.abs().max(self.last.abs());
        gap > NEGLIGIBLE && (self.alone * self.last < 0.0 || gap > 0.5 * larger)
    }
}

/// How much two players strengthen (positive) or weaken each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interaction {
    /// Index of the first player.
    pub first: usize,
    /// Index of the second player.
    pub second: usize,
    /// Shapley interaction index, in the outcome's unit.
    pub index: f64,
}

/// A change of one outcome, divided among the players.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribution {
    /// What was read.
    pub outcome: Outcome,
    /// Its value in the scenario before.
    pub before: f64,
    /// Its value in the scenario after.
    pub after: f64,
    /// One for each player. The Shapley values add up to `after - before` but for rounding: the
    /// difference is below 1e-13 times the largest value read.
    pub contributions: Vec<Contribution>,
    /// One for each pair of players, the first before the second.
    pub interactions: Vec<Interaction>,
}

impl Attribution {
    /// What has to be explained.
    #[must_use]
    pub fn change(&self) -> f64 {
        self.after - self.before
    }

    /// What comes from combination: the change less what each player does alone.
    #[must_use]
    pub fn from_combination(&self) -> f64 {
        self.contributions.iter().fold(self.change(), |rest, player| rest - player.alone)
    }

    /// The player whose Shapley value is largest in size, the first where two are equal; `None` if
    /// nothing was changed.
    #[must_use]
    pub fn leader(&self) -> Option<usize> {
        let mut leader = None;
        let mut most = 0.0;
        for (index, contribution) in self.contributions.iter().enumerate() {
            if leader.is_none() || contribution.shapley.abs() > most {
                (leader, most) = (Some(index), contribution.shapley.abs());
            }
        }
        leader
    }
}

impl Coalitions {
    /// Ask how `outcomes` change between two scenarios. Players beyond [`MOST_PLAYERS`] join the
    /// last.
    #[must_use]
    pub fn new(
        before: Scenario,
        after: Scenario,
        mut players: Vec<Player>,
        outcomes: Vec<Outcome>,
    ) -> Self {
        if players.len() > MOST_PLAYERS {
            let rest = players.split_off(MOST_PLAYERS - 1);
            let changes = rest.into_iter().flat_map(|player| player.changes).collect();
            players.push(Player { changes });
        }
        Self { before, after, players, outcomes }
    }

    /// The players, whose order is that of the contributions.
    #[must_use]
    pub fn players(&self) -> &[Player] {
        &self.players
    }

    /// What follows from this sweep's rows, one attribution for each outcome.
    #[must_use]
    pub fn attributions(&self, rows: &[Vec<f64>]) -> Vec<Attribution> {
        let attribute = |(column, outcome): (usize, &Outcome)| {
            let read = |row: &Vec<f64>| row.get(column).copied().unwrap_or(0.0);
            let worth: Vec<f64> = rows.iter().map(read).collect();
            self.attribution(*outcome, &worth)
        };
        self.outcomes.iter().enumerate().map(attribute).collect()
    }

    fn attribution(&self, outcome: Outcome, worth: &[f64]) -> Attribution {
        let count = self.players.len();
        let all = (1_usize << count) - 1;
        let worth_of = |mask: usize| worth.get(mask).copied().unwrap_or(0.0);
        let contribution = |player: usize| Contribution {
            shapley: shapley::value(worth, count, player),
            alone: worth_of(1 << player) - worth_of(0),
            last: worth_of(all) - worth_of(all & !(1 << player)),
        };
        let pairs =
            (0..count).flat_map(|first| (first + 1..count).map(move |second| (first, second)));
        let interaction = |(first, second)| Interaction {
            first,
            second,
            index: shapley::interaction(worth, count, first, second),
        };
        Attribution {
            outcome,
            before: worth_of(0),
            after: worth_of(all),
            contributions: (0..count).map(contribution).collect(),
            interactions: pairs.map(interaction).collect(),
        }
    }

    /// The scenario in which the players of `mask` have made their changes.
    #[must_use]
    pub fn scenario(&self, mask: usize) -> Scenario {
        let present = self.players.iter().enumerate().filter(|(index, _)| mask >> index & 1 == 1);
        let changes: Vec<Change> =
            present.flat_map(|(_, player)| player.changes.iter().copied()).collect();
        mixed(&self.before, &self.after, &changes)
    }
}

impl Sweep for Coalitions {
    fn columns(&self) -> Vec<String> {
        self.outcomes.iter().map(Outcome::column).collect()
    }

    fn units(&self) -> usize {
        1 << self.players.len()
    }

    fn unit(&self, index: usize, runner: &mut Runner) -> Vec<f64> {
        if index >= self.units() {
            return Vec::new();
        }
        let run = runner.run(&self.scenario(index));
        self.outcomes.iter().map(|outcome| outcome.read(run)).collect()
    }
}
