//! The sandbox: two levers, the tools they bring, and what was tried before.

use crate::app::Range;
use crate::app::Shared;
use crate::model::LeverChange;
use crate::model::Mechanism;
use crate::model::MechanismSpell;
use crate::model::Run;
use crate::model::Scenario;
use crate::model::simulate;

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

/// The sandbox: where the levers stand, the run they give, and the way here.
#[derive(Clone, Debug, PartialEq)]
pub struct Sandbox {
    /// Where the levers stand.
    pub levers: Levers,
    /// The run they give.
    pub run: Shared<Run>,
    /// The run before the last change; a drag is one change.
    pub ghost: Option<Shared<Run>>,
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
        let run = Shared::new(simulate(&levers.scenario()));
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

    /// Move the levers; moves without letting go are one step of undo with one ghost line.
    pub(crate) fn moved(&self, levers: Levers, held: bool) -> Option<Self> {
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
    pub(crate) fn let_go(&self) -> Option<Self> {
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
    pub(crate) fn undone(&self) -> Option<Self> {
        let mut next = Self { held: false, ..self.clone() };
        let levers = next.past.pop()?;
        next.future.push(self.levers);
        next.ghost = Some(self.run.clone());
        next.go_to(levers);
        Some(next)
    }

    /// Make the change again.
    pub(crate) fn redone(&self) -> Option<Self> {
        let mut next = Self { held: false, ..self.clone() };
        let levers = next.future.pop()?;
        next.past.push(self.levers);
        next.ghost = Some(self.run.clone());
        next.go_to(levers);
        Some(next)
    }

    fn go_to(&mut self, levers: Levers) {
        self.levers = levers;
        self.run = Shared::new(simulate(&levers.scenario()));
        // What was known belongs to the levers as they stood.
        self.range = self.range.take().map(|_| Range::default());
    }
}
