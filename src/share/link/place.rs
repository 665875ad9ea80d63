//! What fills the page, and in which colours: names that links carry.

use crate::story::Beat;

/// What fills the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A beat of the story.
    Beat(Beat),
    /// The sandbox.
    Sandbox,
    /// Claims that the reader tries to break.
    Claims,
    /// England's own story and the country cards.
    Countries,
    /// What one mechanism eased and created, beside what sources say.
    Ledger,
    /// Sources, grades, words, parameters and where the numbers come from.
    Evidence,
    /// What a class said, pooled.
    Class,
    /// What the reader has done, as a sheet to print.
    Handout,
    /// The same with every answer, and a lesson.
    Lesson,
}

const ROOMS: [(Place, &str); 8] = [
    (Place::Sandbox, "sandbox"),
    (Place::Claims, "claims"),
    (Place::Countries, "countries"),
    (Place::Ledger, "ledger"),
    (Place::Evidence, "evidence"),
    (Place::Class, "class"),
    (Place::Handout, "handout"),
    (Place::Lesson, "lesson"),
];

impl Default for Place {
    fn default() -> Self {
        Self::OPENING
    }
}

impl Place {
    /// The first screen.
    pub const OPENING: Self = Self::Beat(Beat::Record);

    /// Whether it is a sheet to print, which carries the whole session.
    #[must_use]
    pub const fn is_sheet(self) -> bool {
        matches!(self, Self::Handout | Self::Lesson)
    }

    /// Whether its links tell the story.
    #[must_use]
    pub const fn tells(self) -> bool {
        matches!(self, Self::Beat(_)) || self.is_sheet()
    }

    /// Every place: the beats, then the rooms.
    pub fn all() -> impl Iterator<Item = Self> {
        Beat::ALL.into_iter().map(Self::Beat).chain(ROOMS.into_iter().map(|(room, _)| room))
    }

    /// Name in links.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Beat(beat) => beat.name(),
            _ => ROOMS.iter().find(|(room, _)| *room == self).map_or("", |(_, name)| name),
        }
    }

    /// The place called `name`.
    pub(super) fn called(name: &str) -> Option<Self> {
        Self::all().find(|place| place.name() == name)
    }

    /// The short query that leads there and says nothing else; empty for the first screen.
    #[must_use]
    pub fn query(self) -> String {
        if self == Self::OPENING { String::new() } else { format!("?view={}", self.name()) }
    }
}

/// Which colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// For a bright room and a far wall.
    Projector,
}

impl Theme {
    /// Every theme, in the order of the switch.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::Projector];

    /// Name in links and in the page's `data-theme`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Projector => "projector",
        }
    }
}
