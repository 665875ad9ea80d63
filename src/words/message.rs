//! Messages as the build leaves them: a numbered list of parts each, and a constant for each number.

use crate::words::number::{Case, Wording};

/// Names a message. Only the constants of [`id`] and [`all`] hold one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(u16);

impl Id {
    /// The number of a message, as the tables write it inside another message.
    pub(super) const fn from_index(index: u16) -> Self {
        Self(index)
    }
}

/// One constant a message: `central-title` is [`id::CENTRAL_TITLE`], and so is `central.title`.
pub mod id {
    use super::Id;

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
    Message(u16),
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

static EN_GB: &[&[Part]] = include!(concat!(env!("OUT_DIR"), "/en_gb.rs"));
static NAMES: &[&str] = include!(concat!(env!("OUT_DIR"), "/names.rs"));

/// The parts of a message. An [`Id`] comes from the tables, so it is always within them.
pub(super) fn parts(id: Id) -> &'static [Part] {
    EN_GB.get(usize::from(id.0)).copied().unwrap_or_default()
}

/// Every message, in the order of names. For tests and for lists of what there is to translate.
pub fn all() -> impl Iterator<Item = Id> {
    (0..u16::MAX).zip(NAMES).map(|(index, _)| Id(index))
}

/// The name of a message in the catalogues.
#[must_use]
pub fn name(id: Id) -> &'static str {
    NAMES.get(usize::from(id.0)).copied().unwrap_or_default()
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
            Part::Message(index) => collect(self::parts(Id(*index)), names),
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
    use super::{NAMES, all, id, name, variables};

    #[test]
    fn names_and_constants_go_together() {
        assert_eq!(name(id::APP_NAME), "app-name");
        assert_eq!(all().count(), NAMES.len());
        assert!(NAMES.is_sorted());
    }

    #[test]
    fn variables_are_found_inside_choices_and_references() {
        assert_eq!(variables(id::APP_NAME), [""; 0]);
        assert_eq!(variables(id::CENTRAL_REVEAL_EARLY), ["bet", "gap", "reached", "signed"]);
    }
}
