//! The question asked in stages, each a sweep whose units a worker can take one by one.

use crate::analysis::Sweep;
use crate::analysis::attribution::Attribution;
use crate::analysis::attribution::Coalitions;
use crate::analysis::attribution::Contribution;
use crate::analysis::attribution::Screening;
use crate::analysis::counterfactual::Outcome;
use crate::analysis::links::Node;
use crate::analysis::why::Context;
use crate::analysis::why::Leading;
use crate::analysis::why::Path;
use crate::analysis::why::Why;
use crate::analysis::why::cuts;
use crate::analysis::why::cuts::LinkCuts;
use crate::analysis::why::cuts::LinkEffects;
use crate::analysis::why::path::Web;
use crate::model::Scenario;

/// Why some outcomes moved between two scenarios, worked out stage by stage: while there is a
/// [`Inquiry::sweep`], run its units and hand its rows to [`Inquiry::answer`]; then take the
/// [`Inquiry::whys`].
#[derive(Clone, Debug)]
pub struct Inquiry {
    before: Scenario,
    after: Scenario,
    outcomes: Vec<Outcome>,
    stage: Stage,
    attributions: Vec<Attribution>,
    players: Option<Coalitions>,
    leads: Vec<Lead>,
}

#[derive(Clone, Debug)]
enum Stage {
    /// Which changes are large.
    Screening(Screening),
    /// What each did.
    Coalitions(Coalitions),
    /// Which links carried what the leading ones did.
    Links(LinkCuts),
    /// What is left without the links of the strongest paths.
    Rest(LinkCuts),
    Done,
}

/// The leading player for one outcome.
#[derive(Clone, Debug)]
struct Lead {
    outcome: usize,
    player: usize,
    context: Context,
    /// Index among the pairs of scenarios whose links are cut.
    pair: usize,
    effects: Option<LinkEffects>,
    paths: Vec<Path>,
    rest: f64,
}

impl Inquiry {
    /// Ask why `outcomes` differ between two scenarios. The first outcome decides which changes are
    /// the smallest where there are more than six.
    #[must_use]
    pub fn new(before: Scenario, after: Scenario, outcomes: Vec<Outcome>) -> Self {
        let mut inquiry = Self {
            stage: Stage::Done,
            attributions: Vec::new(),
            players: None,
            leads: Vec::new(),
            before,
            after,
            outcomes,
        };
        if let Some(&first) = inquiry.outcomes.first() {
            let (before, after) = (inquiry.before.clone(), inquiry.after.clone());
            let screening = Screening::new(before, after, first);
            if screening.needed() {
                inquiry.stage = Stage::Screening(screening);
            } else {
                inquiry.play(&screening, &[]);
            }
        }
        inquiry
    }

    /// What is to be run now; `None` when everything was answered.
    #[must_use]
    pub fn sweep(&self) -> Option<&dyn Sweep> {
        match &self.stage {
            Stage::Screening(sweep) => Some(sweep),
            Stage::Coalitions(sweep) => Some(sweep),
            Stage::Links(sweep) | Stage::Rest(sweep) => Some(sweep),
            Stage::Done => None,
        }
    }

    /// Take the rows of the present sweep, in the order of its units, and go on to the next.
    pub fn answer(&mut self, rows: &[Vec<f64>]) {
        match std::mem::replace(&mut self.stage, Stage::Done) {
            Stage::Screening(screening) => self.play(&screening, rows),
            Stage::Coalitions(coalitions) => {
                self.attributions = coalitions.attributions(rows);
                self.follow(&coalitions);
                self.players = Some(coalitions);
            }
            Stage::Links(links) => self.trace(&links, rows),
            Stage::Rest(_) => {
                for (unit, lead) in self.leads.iter_mut().enumerate() {
                    let effect = lead.effects.as_ref().map_or(0.0, |effects| effects.effect);
                    lead.rest = 1.0 - cuts::share(effect, cuts::effect(rows, unit, lead.outcome));
                }
            }
            Stage::Done => {}
        }
    }

    fn play(&mut self, screening: &Screening, rows: &[Vec<f64>]) {
        let players = screening.players(rows);
        let (before, after) = (self.before.clone(), self.after.clone());
        let outcomes = self.outcomes.clone();
        self.stage = Stage::Coalitions(Coalitions::new(before, after, players, outcomes));
    }

    /// Find who leads for each outcome, and cut the links of each once.
    fn follow(&mut self, coalitions: &Coalitions) {
        let all = (1_usize << coalitions.players().len()) - 1;
        let mut masks: Vec<(usize, usize)> = Vec::new();
        for (outcome, attribution) in self.attributions.iter().enumerate() {
            let Some(player) = attribution.leader() else {
                continue;
            };
            let context = context(&attribution.contributions[player]);
            let bit = 1 << player;
            let masks_here = match context {
                Context::Alone => (0, bit),
                Context::Last => (all & !bit, all),
            };
            let known = masks.iter().position(|&known| known == masks_here);
            let pair = known.unwrap_or_else(|| {
                masks.push(masks_here);
                masks.len() - 1
            });
            let lead = Lead {
                outcome,
                player,
                context,
                pair,
                effects: None,
                paths: Vec::new(),
                rest: 1.0,
            };
            self.leads.push(lead);
        }
        if !masks.is_empty() {
            let scenario = |mask| coalitions.scenario(mask);
            let pairs =
                masks.into_iter().map(|(without, with)| (scenario(without), scenario(with)));
            let cuts = LinkCuts::one_by_one(pairs.collect(), self.outcomes.clone());
            self.stage = Stage::Links(cuts);
        }
    }

    /// Find the strongest paths, and cut all links of each outcome's at once.
    fn trace(&mut self, links: &LinkCuts, rows: &[Vec<f64>]) {
        let mut together = Vec::new();
        for lead in &mut self.leads {
            lead.effects = links.effects_in(rows, lead.pair, lead.outcome);
            let changes = self.players.as_ref().and_then(|all| all.players().get(lead.player));
            if let (Some(effects), Some(player)) = (&lead.effects, changes) {
                let runs = |m| cuts::runs(&self.before, m) || cuts::runs(&self.after, m);
                let web = Web::new(&effects.links, runs);
                let outcome = Node::read(effects.outcome.quantity);
                lead.paths = web.strongest(&player.changes, outcome);
            }
            let mut cut: Vec<&'static str> =
                lead.paths.iter().flat_map(Path::coefficients).collect();
            cut.sort_unstable();
            cut.dedup();
            together.push((lead.pair, cut));
        }
        let sweep = LinkCuts::together(links.pairs().to_vec(), together, self.outcomes.clone());
        self.stage = Stage::Rest(sweep);
    }

    /// The answers, one for each outcome; fewer while a sweep is still to be answered.
    #[must_use]
    pub fn whys(&self) -> Vec<Why> {
        let Some(players) = &self.players else {
            return Vec::new();
        };
        let why = |(outcome, attribution): (usize, &Attribution)| {
            let lead = self.leads.iter().find(|lead| lead.outcome == outcome);
            let leading = lead.and_then(|lead| {
                let effects = lead.effects.clone()?;
                Some(Leading {
                    player: lead.player,
                    context: lead.context,
                    effect: effects.effect,
                    links: effects.links,
                    paths: lead.paths.clone(),
                    rest: lead.rest,
                })
            });
            let players = players.players().to_vec();
            Why { players, attribution: attribution.clone(), leading }
        };
        self.attributions.iter().enumerate().map(why).collect()
    }
}

/// Where a player's effect has the sign of its Shapley value and is the larger.
fn context(contribution: &Contribution) -> Context {
    let along = |effect: f64| effect * if contribution.shapley < 0.0 { -1.0 } else { 1.0 };
    if along(contribution.alone) > along(contribution.last) {
        Context::Alone
    } else {
        Context::Last
    }
}

/// Ask and answer at once: `run` works out the rows of a sweep in the order of its units.
pub fn why(
    before: Scenario,
    after: Scenario,
    outcomes: Vec<Outcome>,
    mut run: impl FnMut(&dyn Sweep) -> Vec<Vec<f64>>,
) -> Vec<Why> {
    let mut inquiry = Inquiry::new(before, after, outcomes);
    while let Some(sweep) = inquiry.sweep() {
        let rows = run(sweep);
        inquiry.answer(&rows);
    }
    inquiry.whys()
}
