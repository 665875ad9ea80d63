//! The sandbox: two levers, the tools they bring, and what was tried before.

mod range;

pub use range::{FIRST_WORLDS, Range, WORLDS};

use crate::app::Record;
use crate::app::Told;
use crate::model::LeverChange;
use crate::model::Mechanism;
use crate::model::MechanismSpell;
use crate::model::Scenario;
use crate::share::Ask;

/// Years that the sandbox looks at.
const YEARS: f64 = 20.0;

/// Intensity of a tool when its lever is full.
const TOOL_INTENSITY: f64 = 0.75;

/// What the reader has set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Levers {
    /// National direction, 0..1.
    pub direction: f64,
    /// Local autonomy, 0..1.
    pub autonomy: f64,
    /// Each lever brings its tools: standards, rails and tests with direction; boards, clinical
    /// leaders and learning networks with autonomy.
    pub tools: bool,
}

impl Default for Levers {
    fn default() -> Self {
        Self { direction: 0.5, autonomy: 0.5, tools: true }
    }
}

impl Levers {
    /// The scenario that these levers stand for, from year 0 to 20 inclusive.
    #[must_use]
    pub fn scenario(&self) -> Scenario {
        let (direction, autonomy) = (self.direction, self.autonomy);
        let tool = |share: f64| {
            move |mechanism: Mechanism| MechanismSpell {
                mechanism,
                start: 0.0,
                end: f64::INFINITY,
                intensity: TOOL_INTENSITY * share,
            }
        };
        let centre = [
            Mechanism::MandatedStandards,
            Mechanism::SharedInfrastructure,
            Mechanism::ConformanceTesting,
        ]
        .map(tool(direction));
        let regions = [
            Mechanism::RegionalBoards,
            Mechanism::ClinicalLeadership,
            Mechanism::CommunitiesOfPractice,
        ]
        .map(tool(autonomy));
        Scenario {
            years: YEARS + crate::model::DT,
            levers: vec![LeverChange { year: 0.0, direction, autonomy }],
            mechanisms: if self.tools { [centre, regions].concat() } else { Vec::new() },
            ..Scenario::default()
        }
    }
}

/// What a reader does in the sandbox.
#[derive(Clone, Debug, PartialEq)]
pub enum Move {
    /// The direction lever moved, to a share.
    SetDirection(f64),
    /// The autonomy lever moved, to a share.
    SetAutonomy(f64),
    /// The levers bring their tools, or stand alone.
    BroughtTools(bool),
    /// A lever was let go: the next move is a new step of undo.
    LetGo,
    /// The last change is taken back.
    Undone,
    /// The change taken back is made again.
    Redone,
    /// The sandbox starts again.
    Reset,
    /// The range of the answer is to be shown, or not any more.
    WantedRange(bool),
}

/// The sandbox: where the levers stand, the run they give, and the way here.
#[derive(Clone, Debug, PartialEq)]
pub struct Sandbox {
    /// Where the levers stand.
    pub levers: Levers,
    /// The run they give.
    pub run: Record,
    /// The run before the last change; a drag is one change.
    pub ghost: Option<Record>,
    /// How sure that is, where the reader asks for it.
    pub range: Option<Range>,
    held: bool,
    past: Vec<Levers>,
    future: Vec<Levers>,
}

/// Most steps of undo that are kept.
const DEPTH: usize = 200;

impl Default for Sandbox {
    fn default() -> Self {
        Self::at(Levers::default())
    }
}

impl Sandbox {
    /// A sandbox that starts at `levers`.
    #[must_use]
    pub fn at(levers: Levers) -> Self {
        let run = Record::of(&levers.scenario());
        let (past, future) = (Vec::new(), Vec::new());
        Self { levers, run, ghost: None, range: None, held: false, past, future }
    }

    /// Whether a change can be taken back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether a change taken back can be made again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// The sandbox after a move, or `None` if the move changes nothing.
    #[must_use]
    pub(crate) fn apply(&self, action: &Move) -> Option<Self> {
        let rest = || self.let_go().unwrap_or_else(|| self.clone());
        match action {
            Move::SetDirection(direction) => {
                self.moved(Levers { direction: *direction, ..self.levers }, true)
            }
            Move::SetAutonomy(autonomy) => {
                self.moved(Levers { autonomy: *autonomy, ..self.levers }, true)
            }
            Move::BroughtTools(tools) => {
                rest().moved(Levers { tools: *tools, ..self.levers }, false)
            }
            Move::LetGo => self.let_go(),
            Move::Undone => self.undone(),
            Move::Redone => self.redone(),
            Move::Reset => rest().moved(Levers::default(), false),
            Move::WantedRange(wanted) => {
                let range = self.range.clone().filter(|range| !range.failed);
                let range = wanted.then(|| range.unwrap_or_default());
                Some(Self { range, ..self.clone() })
            }
        }
    }

    /// What the sandbox has to ask the desk, if anything.
    #[must_use]
    pub fn question(&self) -> Option<Ask> {
        self.range.as_ref()?.question(self.levers.scenario())
    }

    /// The sandbox with the news of its question taken in.
    pub(crate) fn told(&self, told: &Told) -> Self {
        Self { range: self.range.as_ref().map(|range| range.told(told)), ..self.clone() }
    }

    /// Move the levers; moves without letting go are one step of undo with one ghost line.
    fn moved(&self, levers: Levers, held: bool) -> Option<Self> {
        let sound = |value: f64| value.is_finite().then(|| value.clamp(0.0, 1.0));
        let levers = Levers {
            direction: sound(levers.direction)?,
            autonomy: sound(levers.autonomy)?,
            ..levers
        };
        if levers == self.levers {
            return None;
        }
        let mut next = self.clone();
        if !self.held {
            next.past.push(self.levers);
            let surplus = next.past.len().saturating_sub(DEPTH);
            next.past.drain(..surplus);
            next.ghost = Some(self.run.clone());
        }
        next.held = held;
        next.future.clear();
        next.go_to(levers);
        Some(next)
    }

    /// The reader lets go of a lever.
    fn let_go(&self) -> Option<Self> {
        self.held.then(|| {
            let mut next = Self { held: false, ..self.clone() };
            // A drag that ends where it began is no change.
            if next.past.last() == Some(&next.levers) {
                next.past.pop();
            }
            next
        })
    }

    /// Take the last change back.
    fn undone(&self) -> Option<Self> {
        let mut next = Self { held: false, ..self.clone() };
        let levers = next.past.pop()?;
        next.future.push(self.levers);
        next.ghost = Some(self.run.clone());
        next.go_to(levers);
        Some(next)
    }

    /// Make the change again.
    fn redone(&self) -> Option<Self> {
        let mut next = Self { held: false, ..self.clone() };
        let levers = next.future.pop()?;
        next.past.push(self.levers);
        next.ghost = Some(self.run.clone());
        next.go_to(levers);
        Some(next)
    }

    fn go_to(&mut self, levers: Levers) {
        self.levers = levers;
        self.run = Record::of(&levers.scenario());
        // What was known belongs to the levers as they stood.
        self.range = self.range.take().map(|_| Range::default());
    }
}
