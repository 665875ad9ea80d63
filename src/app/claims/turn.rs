//! The reader's own two settings, the hunt that starts there, and what breaks a claim.

use crate::analysis::claims::Across;
use crate::analysis::claims::Finding;
use crate::analysis::claims::Kind;
use crate::analysis::hunt::Hunt;
use crate::analysis::hunt::Moved;
use crate::app::News;
use crate::app::Told;
use crate::app::claims::counted::Listed;
use crate::app::work::findings_here;
use crate::model::Runner;
use crate::model::Scenario;
use crate::model::Urgency;
use crate::share::Ask;
use crate::share::Question;

/// Most runs that are made while a slider moves; more go to the desk.
const LIVE: usize = 4;

/// Where a hunt's descents are drawn from.
const HUNT_SEED: u64 = 1;

/// The reader's own setting and what the claim says there.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// The two settings, in their own units.
    pub settings: [f64; 2],
    /// What came of the claim there; nothing until a setting was moved.
    pub finding: Option<Finding>,
    /// Whether the desk is to say.
    pub waiting: bool,
}

/// A setting in which a claim breaks.
#[derive(Clone, Debug, PartialEq)]
pub struct Find {
    /// The claim, by its place in the list.
    pub claim: usize,
    /// What was set: names and values.
    pub set: Vec<(&'static str, f64)>,
    /// The claim's quantity there, where the reader set it.
    pub quantity: Option<f64>,
}

impl Turn {
    /// The settings as they stand at first.
    pub(super) const fn at(settings: [f64; 2]) -> Self {
        Self { settings, finding: None, waiting: false }
    }

    /// Whether the claim breaks there.
    #[must_use]
    pub fn breaks(&self) -> bool {
        self.finding.is_some_and(|finding| finding.applies && !finding.holds())
    }

    /// With one setting moved, within its range. Cheap claims answer at once.
    pub(super) fn moved(&self, listed: &Listed, place: usize, value: f64) -> Option<Self> {
        let (low, high) = *listed.ranges.get(place)?;
        let mut next = self.clone();
        next.settings[place] = value.is_finite().then(|| value.clamp(low, high))?;
        let same = next.settings.map(f64::to_bits) == self.settings.map(f64::to_bits);
        if same && self.finding.is_some() {
            return None;
        }
        next.waiting = listed.runs() > LIVE;
        if !next.waiting {
            let (experiment, _, claim) = listed.tested()?;
            let (world, kind) = next.world(listed);
            let findings = findings_here(experiment, &world, kind, &mut Runner::new());
            next.finding = findings.get(claim).copied();
        }
        Some(next)
    }

    /// The world that the settings make, and the kind of country where the claim is about kinds.
    fn world(&self, listed: &Listed) -> (Scenario, Option<Kind>) {
        let mut world = Scenario::default();
        let parameters = world.parameters.clone();
        let mut kind =
            Kind { need: parameters.hetn, flow: parameters.flow, urgent: false, rebuilt: false };
        for (split, value) in listed.splits.iter().zip(self.settings) {
            match split.name {
                "urgent" => kind.urgent = value >= 0.5,
                "rebuilt" => kind.rebuilt = value >= 0.5,
                name => {
                    // Ranges lie within what the model accepts.
                    let _accepted = world.parameters.set(name, value);
                }
            }
        }
        kind.need = world.parameters.hetn;
        kind.flow = world.parameters.flow;
        let kinds = listed.tested().is_some_and(|(tested, ..)| tested.across == Across::Kinds);
        (world, kinds.then_some(kind))
    }

    pub(super) fn question(&self, listed: &Listed) -> Option<Ask> {
        let (experiment, ..) = listed.tested().filter(|_| self.waiting)?;
        let (world, kind) = self.world(listed);
        Some(Ask::all(Question::Trial { experiment: experiment.id, world, kind }))
    }

    pub(super) fn told(&self, listed: &Listed, told: &Told) -> Self {
        let finding = match &told.news {
            News::Progress { .. } => return self.clone(),
            News::Answer(answer) => listed.tested().and_then(|(_, _, place)| {
                let &[margin, quantity] = answer.rows.get(2 * place..)?.first_chunk()?;
                Some(Finding { margin, quantity, applies: true })
            }),
            News::Failed(_) => None,
        };
        Self { finding, waiting: false, ..self.clone() }
    }

    /// What is kept of settings that break the claim.
    pub(super) fn find(&self, claim: usize) -> Option<Find> {
        let finding = self.finding.filter(|_| self.breaks() && !self.waiting)?;
        let listed = crate::app::claims::LISTED.get(claim)?;
        let set = listed.splits.iter().map(|split| split.name).zip(self.settings).collect();
        Some(Find { claim, set, quantity: Some(finding.quantity) })
    }
}

/// A hunt for a setting that breaks the claim.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hunting {
    /// Steps done and steps there may be; nothing until the first news.
    pub progress: Option<(usize, usize)>,
    /// What came of it, once it is over.
    pub outcome: Option<Outcome>,
}

/// What came of a hunt.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// A setting that breaks the claim.
    Found(Vec<Moved>),
    /// None in so many tries; there may be one elsewhere.
    Nothing(usize),
    /// It could not be carried out.
    Failed,
}

impl Hunting {
    pub(super) fn question(&self, listed: &Listed, turn: &Turn) -> Option<Ask> {
        if self.outcome.is_some() {
            return None;
        }
        let (world, first) = start(listed, turn);
        let question = Question::Hunt { claim: listed.id, world, seed: HUNT_SEED, first };
        Some(Ask::all(question))
    }

    pub(super) fn told(&self, listed: &Listed, turn: &Turn, told: &Told) -> Self {
        let outcome = match &told.news {
            News::Progress { done, total } => {
                return Self { progress: Some((*done, *total)), ..self.clone() };
            }
            News::Answer(answer) => {
                let width = answer.columns.len().max(1);
                let last = answer.rows.chunks_exact(width).next_back();
                last.and_then(|row| read(listed, turn, row)).unwrap_or(Outcome::Failed)
            }
            News::Failed(_) => Outcome::Failed,
        };
        Self { outcome: Some(outcome), ..self.clone() }
    }

    pub(super) fn find(&self, claim: usize) -> Option<Find> {
        let Some(Outcome::Found(moved)) = &self.outcome else { return None };
        let set = moved.iter().map(|moved| (moved.name, moved.to)).collect();
        Some(Find { claim, set, quantity: None })
    }
}

/// Where a hunt starts, and what it tries first.
fn start(listed: &Listed, turn: &Turn) -> (Scenario, Vec<String>) {
    let (mut world, kind) = turn.world(listed);
    if kind.is_some_and(|kind| kind.urgent) {
        // A hunt asks only whether there is an emergency.
        world.urgency.push(Urgency { start: 0.0, duration: 6.0, height: 0.7 });
    }
    let first = listed.first.iter().map(|name| (*name).to_owned()).collect();
    (world, first)
}

/// The last row of a hunt.
fn read(listed: &Listed, turn: &Turn, row: &[f64]) -> Option<Outcome> {
    let (&[tries, found, margin], values) = row.split_first_chunk()?;
    if found < 0.5 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a small count, and the cast saturates"
        )]
        return Some(Outcome::Nothing(tries as usize));
    }
    let (experiment, claim, _) = listed.tested()?;
    let (world, _) = start(listed, turn);
    let hunt = Hunt::new(experiment, claim, &world, HUNT_SEED, &[])?;
    let mut moved = hunt.refutation(margin, values).moved;
    // What moved most is told first.
    moved.sort_by(|one, other| other.share.total_cmp(&one.share));
    Some(Outcome::Found(moved))
}
