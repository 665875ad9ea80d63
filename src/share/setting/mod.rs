//! What a reader has set in the sandbox: the part of the state that becomes a run, and that travels.
//!
//! A setting may start from a national programme (`base`). Until the reader moves a lever, the
//! programme's own schedule of levers holds; from then on the reader's two levers hold from year 0.
//! A mechanism that the reader touches replaces all that the programme does with it. The programme's
//! shocks, emergencies and money are copied into `events` at the start, and are the reader's then.

mod event;
mod packed;
mod plan;
pub(crate) mod query;
mod run;
mod text;

pub use event::{Event, EventKind};
pub use plan::{Plan, Regions};
pub use run::capacity;
pub use text::{LONGEST_NAME, MOST_NAMED, Named, read_shelf, write_shelf};

use crate::model::MECHANISM_COUNT;
use crate::model::MECHANISMS;
use crate::model::Mechanism;
use crate::model::ModelVersion;
use crate::model::PARAMETERS;
use crate::model::Preset;

/// The last year that the sandbox looks at; runs start in year 0.
pub const SETTING_YEARS: f64 = 25.0;

/// Longest emergency, in years: longer than any run.
pub const LONGEST_EVENT: f64 = 9999.0;

/// Every share, size and coefficient of a setting is a whole multiple of one over this.
pub const FINE: f64 = 100_000.0;

/// Most events on the timeline.
pub const MOST_EVENTS: usize = 24;

/// Intensity of a tool when its lever is full.
const TOOL_INTENSITY: f64 = 0.75;

/// The tools that direction brings.
pub const CENTRE_TOOLS: [Mechanism; 3] =
    [Mechanism::MandatedStandards, Mechanism::SharedInfrastructure, Mechanism::ConformanceTesting];

/// The tools that autonomy brings.
pub const REGION_TOOLS: [Mechanism; 3] =
    [Mechanism::RegionalBoards, Mechanism::ClinicalLeadership, Mechanism::CommunitiesOfPractice];

/// What the reader has set.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// Which version of the model runs it.
    pub version: ModelVersion,
    /// The national programme that it starts from.
    pub base: Option<Preset>,
    /// Whether the two levers below hold from year 0; if not, the programme's own do.
    pub held: bool,
    /// National direction, 0..1.
    pub direction: f64,
    /// Local autonomy, 0..1.
    pub autonomy: f64,
    /// Each lever brings its tools, as strong as it stands: standards, rails and tests with
    /// direction; boards, clinical leaders and learning networks with autonomy.
    pub tools: bool,
    /// What the reader has done with each mechanism, in the order M1..M16; `None`: nothing.
    pub plans: [Option<Plan>; MECHANISM_COUNT],
    /// Shocks, emergencies and changes of money, in order of time.
    pub events: Vec<Event>,
    /// The regions that a reorganisation of the regional tier strikes.
    pub struck: Regions,
    /// Deadline pressure throughout, 0..1.
    pub urgency: f64,
    /// Coefficients that differ from those of the base: place among [`PARAMETERS`] and value, in that
    /// order, each within what the model accepts.
    pub changed: Vec<(usize, f64)>,
    /// Whether the country is also run at its true size.
    pub true_scale: bool,
}

impl Default for Setting {
    /// Both levers at one half, each with its tools, and nothing else.
    fn default() -> Self {
        Self {
            version: ModelVersion::default(),
            base: None,
            held: true,
            direction: 0.5,
            autonomy: 0.5,
            tools: true,
            plans: [None; MECHANISM_COUNT],
            events: Vec::new(),
            struck: Regions::ALL,
            urgency: 0.0,
            changed: Vec::new(),
            true_scale: false,
        }
    }
}

/// The sixteen mechanisms, M1 first.
pub fn mechanisms() -> impl Iterator<Item = Mechanism> {
    MECHANISMS.iter().map(|spec| spec.mechanism)
}

/// A share kept within 0..=1, to a thousandth; `None` for what is not a number.
#[must_use]
pub fn share(value: f64) -> Option<f64> {
    value.is_finite().then(|| (value.clamp(0.0, 1.0) * 1000.0).round() / 1000.0 + 0.0)
}

/// A number on the grid of [`FINE`], so that links are short and read back to the same bits.
#[must_use]
pub fn fine(value: f64) -> f64 {
    (value * FINE).round() / FINE + 0.0
}

/// A year of the sandbox, to the nearest quarter; `None` for what is not a number.
#[must_use]
pub fn quarter(year: f64) -> Option<f64> {
    year.is_finite().then(|| (year.clamp(0.0, SETTING_YEARS) * 4.0).round() / 4.0)
}

impl Setting {
    /// The setting with two levers and, or without, their tools.
    #[must_use]
    pub fn levers(direction: f64, autonomy: f64, tools: bool) -> Self {
        Self { direction, autonomy, tools, ..Self::default() }
    }

    /// A national programme as it stands.
    #[must_use]
    pub fn of_preset(preset: Preset) -> Self {
        let scenario = preset.scenario();
        let first = scenario.levers.first();
        Self {
            base: Some(preset),
            held: false,
            direction: first.map_or(0.5, |entry| entry.direction),
            autonomy: first.map_or(0.5, |entry| entry.autonomy),
            tools: false,
            events: Event::all_of(&scenario),
            ..Self::default()
        }
    }

    /// What the reader may change back to: the same start, untouched.
    #[must_use]
    pub fn start(&self) -> Self {
        let start = self.base.map_or_else(Self::default, Self::of_preset);
        Self { version: self.version, ..start }
    }

    /// What is done with a mechanism: the reader's plan, or what the levers or the programme bring.
    #[must_use]
    pub fn plan(&self, mechanism: Mechanism) -> Plan {
        self.plans[mechanism.index()]
            .or_else(|| self.tool(mechanism))
            .unwrap_or_else(|| self.base_plan(mechanism))
    }

    /// The plan of a tool that its lever brings.
    fn tool(&self, mechanism: Mechanism) -> Option<Plan> {
        let lever = if CENTRE_TOOLS.contains(&mechanism) {
            self.direction
        } else if REGION_TOOLS.contains(&mechanism) {
            self.autonomy
        } else {
            return None;
        };
        let intensity = fine(TOOL_INTENSITY * lever);
        self.tools.then_some(Plan { on: intensity > 0.0, intensity, ..Plan::OFF })
    }

    /// Whether a mechanism is one of the six that follow their levers at present.
    #[must_use]
    pub fn follows(&self, mechanism: Mechanism) -> bool {
        self.plans[mechanism.index()].is_none() && self.tool(mechanism).is_some()
    }

    /// The programme's spells of a mechanism as one: from the first start to the last end, at its
    /// strongest.
    fn base_plan(&self, mechanism: Mechanism) -> Plan {
        let Some(base) = self.base else { return Plan::OFF };
        let scenario = base.scenario();
        let spells = scenario.mechanisms.iter().filter(|spell| spell.mechanism == mechanism);
        let plan = spells.fold(None, |plan: Option<Plan>, spell| {
            let end = (spell.end <= SETTING_YEARS).then_some(spell.end);
            Some(match plan {
                None => Plan {
                    on: spell.intensity > 0.0,
                    intensity: spell.intensity,
                    start: spell.start.min(SETTING_YEARS),
                    end,
                    regions: Regions::ALL,
                },
                Some(plan) => Plan {
                    on: plan.on || spell.intensity > 0.0,
                    intensity: plan.intensity.max(spell.intensity),
                    start: plan.start.min(spell.start),
                    end: plan.end.zip(end).map(|(one, other)| one.max(other)),
                    ..plan
                },
            })
        });
        plan.unwrap_or(Plan::OFF)
    }

    /// The setting with a mechanism as `plan` has it. A tool taken in hand takes all six with it: they
    /// stay as strong as they were and follow no lever any more.
    #[must_use]
    pub fn with_plan(&self, mechanism: Mechanism, plan: Plan) -> Self {
        let mut next = self.clone();
        if self.follows(mechanism) {
            for tool in CENTRE_TOOLS.into_iter().chain(REGION_TOOLS) {
                if self.follows(tool) {
                    next.plans[tool.index()] = Some(self.plan(tool));
                }
            }
            next.tools = false;
        }
        next.plans[mechanism.index()] = Some(plan);
        next
    }

    /// The setting with or without the tools that levers bring; the six are in nobody's hand then.
    #[must_use]
    pub fn with_tools(&self, tools: bool) -> Self {
        let mut next = Self { tools, ..self.clone() };
        for tool in CENTRE_TOOLS.into_iter().chain(REGION_TOOLS) {
            next.plans[tool.index()] = None;
        }
        next
    }

    /// How many mechanisms are switched on at some time.
    #[must_use]
    pub fn on(&self) -> usize {
        mechanisms().filter(|mechanism| self.plan(*mechanism).on).count()
    }

    /// The value of the coefficient at `index` of [`PARAMETERS`] in this setting.
    #[must_use]
    pub fn parameter(&self, index: usize) -> Option<f64> {
        let changed = self.changed.iter().find(|(at, _)| *at == index);
        changed.map(|(_, value)| *value).or_else(|| self.base_parameter(index))
    }

    /// Its value where the reader has not touched it.
    #[must_use]
    pub fn base_parameter(&self, index: usize) -> Option<f64> {
        let spec = PARAMETERS.get(index)?;
        match self.base {
            None => Some(spec.default),
            Some(base) => base.scenario().parameters.get(spec.name),
        }
    }

    /// The setting with another value of a coefficient, kept within what the model accepts; its own
    /// value again is no change. `None` where there is no such coefficient or the value is no number.
    #[must_use]
    pub fn with_parameter(&self, index: usize, value: f64) -> Option<Self> {
        let spec = PARAMETERS.get(index).filter(|_| value.is_finite())?;
        let value = fine(value.clamp(spec.least, spec.greatest));
        let mut next = self.clone();
        next.changed.retain(|(at, _)| *at != index);
        if self.base_parameter(index).is_none_or(|base| base.to_bits() != value.to_bits()) {
            next.changed.push((index, value));
            next.changed.sort_by_key(|(at, _)| *at);
        }
        Some(next)
    }

    /// Put in order what came from outside: events by time, and levers that are the programme's own
    /// where the reader does not hold them.
    pub(crate) fn settle(&mut self) {
        self.sort_events();
        for event in &mut self.events {
            if event.kind != EventKind::Emergency {
                event.lasts = 0.0;
            }
        }
        if self.base.is_none() {
            self.held = true;
        }
        if !self.held {
            let start = self.start();
            (self.direction, self.autonomy) = (start.direction, start.autonomy);
        }
    }

    /// Put the events in order of time; those of one time stay as they stood.
    pub fn sort_events(&mut self) {
        event::sort(&mut self.events);
    }
}
