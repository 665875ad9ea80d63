//! Messages as the build leaves them: a constant each, which holds its parts.

use crate::words::number::{Case, Wording};
use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

/// A message. Only the constants of [`id`] and [`all`] hold one.
#[derive(Clone, Copy, Debug)]
pub struct Id {
    number: u16,
    parts: &'static [Part],
}

impl PartialEq for Id {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl Eq for Id {}

impl PartialOrd for Id {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Id {
    fn cmp(&self, other: &Self) -> Ordering {
        self.number.cmp(&other.number)
    }
}

impl Hash for Id {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number.hash(state);
    }
}

/// One constant a message: `central-title` is [`id::CENTRAL_TITLE`], and so is `central.title`.
pub mod id {
    use super::{Form, Id, Part, Shown};
    use crate::words::number::{Case, Wording};

    include!(concat!(env!("OUT_DIR"), "/ids.rs"));
}

/// A piece of a message.
#[derive(Debug)]
pub(super) enum Part {
    /// Said as it stands.
    Text(&'static str),
    /// A variable.
    Shown(Shown),
    /// Another message, with the same variables.
    Message(&'static [Part]),
    /// One of several, chosen by what the variable shows: its exact text first, its plural second.
    Select {
        on: Shown,
        arms: &'static [(&'static str, &'static [Part])],
        otherwise: &'static [Part],
    },
}

/// A variable and the form it is shown in.
#[derive(Debug)]
pub(super) struct Shown {
    pub(super) name: &'static str,
    pub(super) form: Form,
}

/// How a number is shown; a text is shown as it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Form {
    /// In figures, with at least and at most so many decimals.
    Digits { least: u8, most: u8 },
    /// In words.
    Words(Wording, Case),
}

impl Form {
    /// At most one decimal, and none where it would be nought: what the charts can be read to.
    pub(super) const DEFAULT: Self = Self::Digits { least: 0, most: 1 };
}

/// Every message with its name, in the order of names.
static ALL: &[(&str, Id)] = include!(concat!(env!("OUT_DIR"), "/all.rs"));

/// The parts of a message.
pub(super) const fn parts(id: Id) -> &'static [Part] {
    id.parts
}

/// Every message, in the order of names. For tests and for lists of what there is to translate.
pub fn all() -> impl Iterator<Item = Id> {
    ALL.iter().map(|(_, id)| *id)
}

/// The name of a message in the catalogues.
#[must_use]
pub fn name(id: Id) -> &'static str {
    ALL.get(usize::from(id.number)).map_or("", |(name, _)| *name)
}

/// The variables that a message may ask for, each once, in order of name.
#[must_use]
pub fn variables(id: Id) -> Vec<&'static str> {
    let mut names = Vec::new();
    collect(parts(id), &mut names);
    names.sort_unstable();
    names.dedup();
    names
}

fn collect(parts: &[Part], names: &mut Vec<&'static str>) {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Shown(shown) => names.push(shown.name),
            Part::Message(parts) => collect(parts, names),
            Part::Select { on, arms, otherwise } => {
                names.push(on.name);
                collect(otherwise, names);
                for (_, parts) in *arms {
                    collect(parts, names);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ALL, all, id, name, variables};

    #[test]
    fn names_and_constants_go_together() {
        assert_eq!(name(id::APP_NAME), "app-name");
        assert!(all().map(name).eq(ALL.iter().map(|(name, _)| *name)));
        assert!(all().map(name).is_sorted());
    }

    #[test]
    fn variables_are_found_inside_choices_and_references() {
        assert_eq!(variables(id::APP_NAME), [""; 0]);
        assert_eq!(variables(id::CENTRAL_REVEAL_EARLY), ["bet", "gap", "reached", "signed"]);
    }
}
