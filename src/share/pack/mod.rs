//! Case packs: one JSON file with which a teacher makes the country their own. Names, texts, coefficients,
//! settings and a timeline; never code, never mark-up, no address that is followed by itself.

mod check;
mod form;
mod problem;
#[cfg(not(target_arch = "wasm32"))]
mod publish;
mod read;
mod write;

pub use form::{
    ENTRY_KINDS, EVENT_KEYS, FORMAT, GRADES, MECHANISM_KEYS, MOST_BYTES, ORGANISATION_KEYS,
    SEAT_KEYS, STATUSES, TENSION_KEYS, TIER_KEYS, Unit, VERSION,
};
pub use problem::{Found, MOST_PROBLEMS, Problem, Wanted, Warning};
#[cfg(not(target_arch = "wasm32"))]
pub use publish::{fields_table, schema};
pub use read::{Reading, read_pack};
pub use write::write_pack;

use crate::share::Setting;
use crate::share::setting::EventKind;

/// A case pack that was read whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pack {
    /// Whose case it is.
    pub about: About,
    /// What things are called.
    pub names: Names,
    /// Coefficients that differ throughout the case: place among the model's, and value.
    pub parameters: Vec<(usize, f64)>,
    /// Settings to start from, without the coefficients above.
    pub presets: Vec<PackPreset>,
    /// What happened in the case.
    pub timeline: Vec<Entry>,
}

/// Whose case it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct About {
    /// What it is called.
    pub title: String,
    /// The language of its texts.
    pub language: String,
    /// Who made it.
    pub author: String,
    /// Under which licence others may use it.
    pub licence: String,
    /// Whether it is made up.
    pub invented: bool,
    /// A few sentences on it.
    pub summary: Option<String>,
    /// The calendar year of year 0.
    pub first_year: Option<f64>,
    /// What it rests on.
    pub sources: Vec<PackSource>,
}

/// A source of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackSource {
    /// Capitals and digits.
    pub key: String,
    /// Author, year and title.
    pub title: String,
    /// One of [`STATUSES`].
    pub status: &'static str,
    /// Where it can be found; shown, never followed.
    pub address: Option<String>,
}

/// What things are called; `None`: as they are called anyway.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The country.
    pub country: Option<String>,
    /// One record.
    pub record: Option<String>,
    /// Several records.
    pub records: Option<String>,
    /// What a border is.
    pub border: Option<String>,
    /// Twelve regions, or none.
    pub regions: Vec<String>,
    /// In the order of [`TIER_KEYS`].
    pub tiers: [Option<String>; 3],
    /// In the order of [`ORGANISATION_KEYS`].
    pub organisations: [Option<String>; 4],
    /// In the order of [`SEAT_KEYS`].
    pub seats: [Option<String>; 6],
    /// M1 to M16: name, and what it is.
    pub mechanisms: [Option<(String, Option<String>)>; 16],
    /// T1 to T12: name, left post, right post.
    pub tensions: [Option<[String; 3]>; 12],
    /// In the order of [`EVENT_KEYS`].
    pub events: [Option<String>; 7],
}

impl Names {
    /// How many things it names.
    #[must_use]
    pub fn count(&self) -> usize {
        let there = |names: &[Option<String>]| names.iter().flatten().count();
        let single = [&self.country, &self.record, &self.records, &self.border];
        single.into_iter().flatten().count()
            + self.regions.len()
            + there(&self.tiers)
            + there(&self.organisations)
            + there(&self.seats)
            + self.mechanisms.iter().flatten().count()
            + self.tensions.iter().flatten().count()
            + there(&self.events)
    }

    /// What an event is called, if the pack names it.
    #[must_use]
    pub fn event(&self, kind: EventKind) -> Option<&str> {
        let place = EVENT_KEYS.iter().position(|key| *key == kind.name())?;
        self.events[place].as_deref()
    }
}

/// A setting to start from.
#[derive(Clone, Debug, PartialEq)]
pub struct PackPreset {
    /// What it is called; no two alike.
    pub name: String,
    /// What it shows.
    pub about: Option<String>,
    /// The setting, without what the pack changes throughout.
    pub setting: Setting,
}

/// One line of a case's own timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// Years from the start, 0 to 25.
    pub year: f64,
    /// The date in words.
    pub date: Option<String>,
    /// What happened.
    pub text: String,
    /// One of [`ENTRY_KINDS`].
    pub kind: Option<&'static str>,
    /// The key of a source.
    pub source: Option<String>,
    /// One of [`GRADES`].
    pub grade: &'static str,
}

impl Pack {
    /// A setting with what the pack changes throughout; what the setting changes itself stays.
    #[must_use]
    pub fn with_parameters(&self, setting: &Setting) -> Setting {
        let own = |index: usize| setting.changed.iter().any(|(at, _)| *at == index);
        let missing = self.parameters.iter().filter(|(index, _)| !own(*index));
        missing.fold(setting.clone(), |setting, (index, value)| {
            setting.with_parameter(*index, *value).unwrap_or(setting)
        })
    }

    /// The setting of a preset, as it is run; `None` where there is no such preset.
    #[must_use]
    pub fn setting(&self, preset: usize) -> Option<Setting> {
        self.presets.get(preset).map(|preset| self.with_parameters(&preset.setting))
    }

    /// A pack that begins with `setting`: the names and lines of `from`, if there is one, with its
    /// presets as they are run, and before them the setting under a name that none of them has.
    #[must_use]
    pub fn from_here(setting: &Setting, from: Option<&Self>, name: &str, about: About) -> Self {
        let mut presets: Vec<PackPreset> = Vec::new();
        let taken = |name: &str| {
            from.is_some_and(|pack| pack.presets.iter().any(|preset| preset.name == name))
        };
        let numbered = |number: usize| {
            if number == 1 { name.to_owned() } else { format!("{name} {number}") }
        };
        let free = (1..=99).map(numbered).find(|name| !taken(name));
        presets.push(PackPreset {
            name: free.unwrap_or_else(|| name.to_owned()),
            about: None,
            setting: setting.clone(),
        });
        let Some(pack) = from else {
            return Self { about, presets, ..Self::default() };
        };
        let most = form::MOST_PRESETS - 1;
        presets.extend(pack.presets.iter().take(most).map(|preset| PackPreset {
            setting: pack.with_parameters(&preset.setting),
            ..preset.clone()
        }));
        Self { presets, parameters: Vec::new(), ..pack.clone() }
    }
}
