//! What falls on the timeline: shocks, emergencies and changes of money.

use crate::model::Scenario;
use crate::model::ShockKind;

/// What falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventKind {
    /// A shock in one quarter.
    Shock(ShockKind),
    /// Deadline pressure for some years.
    Emergency,
    /// Programme money changes.
    Money,
}

impl EventKind {
    /// Every kind that can be dropped on the timeline, in the order of the buttons.
    pub const ALL: [Self; 7] = [
        Self::Shock(ShockKind::MesoReorganisation),
        Self::Money,
        Self::Shock(ShockKind::Scandal),
        Self::Emergency,
        Self::Shock(ShockKind::SupplierExit),
        Self::Shock(ShockKind::MacroReorganisation),
        Self::Shock(ShockKind::MicroReorganisation),
    ];

    /// Name in texts that are kept.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Shock(kind) => kind.name(),
            Self::Emergency => "urgency",
            Self::Money => "money",
        }
    }

    /// The kind called `name`.
    #[must_use]
    pub fn called(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// One event.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Event {
    /// What falls.
    pub kind: EventKind,
    /// When, in years from the start.
    pub year: f64,
    /// A shock's severity, an emergency's height, or the share of the money that is left; 0..1.
    pub size: f64,
    /// Years that an emergency lasts; 0 for others.
    pub lasts: f64,
}

impl Event {
    /// An event as it is when it is dropped: as severe as can be.
    #[must_use]
    pub const fn dropped(kind: EventKind, year: f64) -> Self {
        match kind {
            EventKind::Shock(_) => Self { kind, year, size: 1.0, lasts: 0.0 },
            EventKind::Emergency => Self { kind, year, size: 1.0, lasts: 2.0 },
            EventKind::Money => Self { kind, year, size: 0.0, lasts: 0.0 },
        }
    }

    /// Every event of a scenario, in order of time.
    #[must_use]
    pub(super) fn all_of(scenario: &Scenario) -> Vec<Self> {
        let shocks = scenario.shocks.iter().map(|shock| Self {
            kind: EventKind::Shock(shock.kind),
            year: shock.year,
            size: shock.severity,
            lasts: 0.0,
        });
        let urgency = scenario.urgency.iter().map(|entry| Self {
            kind: EventKind::Emergency,
            year: entry.start,
            size: entry.height,
            lasts: entry.duration,
        });
        let money = scenario.money.iter().map(|entry| Self {
            kind: EventKind::Money,
            year: entry.year,
            size: entry.value,
            lasts: 0.0,
        });
        let mut events: Vec<Self> = shocks.chain(urgency).chain(money).collect();
        sort(&mut events);
        events
    }
}

/// Put events in order of time; those of one time stay as they stood.
pub(super) fn sort(events: &mut [Event]) {
    events.sort_by(|one, other| one.year.total_cmp(&other.year));
}
