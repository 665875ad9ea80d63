//! What was wrong with a part of a link, and what was expected in its place.

/// Most characters of a part that are shown.
pub(super) const SHOWN: usize = 40;

/// Most parts that are told one by one.
const TOLD: usize = 24;

/// Most names in a list of what was expected.
const NAMES: usize = 12;

/// A part of a link that was not taken as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Dropped {
    /// The part as it may be shown, cut to a safe length: for example `d=banana`.
    pub part: String,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What is wrong with a part.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// Links have no part of this name.
    Unknown,
    /// Another part of the same name stands later, or says it already.
    Repeated,
    /// The link is longer than this many characters; nothing of it was read.
    TooLong(usize),
    /// The grammar is not known; it was read as this version.
    Grammar(u64),
    /// The version of the model is not known; this one, the newest known, is used.
    Model(u64),
    /// A number from the first to the second was expected.
    Between(f64, f64),
    /// One of these was expected.
    OneOf(String),
    /// Something of this form was expected.
    Form(&'static str),
    /// It says something of a bet, and there is none at this place.
    NoBetHere,
    /// This mechanism works in every region or in none.
    NotRegional,
    /// There are more than so many.
    TooMany(usize),
    /// The number was kept, but not its last digits.
    Rounded,
    /// So many more parts were left out.
    More(usize),
}

impl Problem {
    /// One of these names was expected.
    pub(crate) fn one_of<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let names: Vec<&str> = names.into_iter().collect();
        let mut list = names.iter().take(NAMES).copied().collect::<Vec<_>>().join(", ");
        if names.len() > NAMES {
            list.push_str(", …");
        }
        Self::OneOf(list)
    }
}

/// What came of a part.
pub(crate) type Taken<T> = Result<T, Problem>;

/// The parts that were not taken as they stand, in the order of the link.
#[derive(Clone, Debug, Default)]
pub(crate) struct Notes {
    parts: Vec<Dropped>,
    more: usize,
}

impl Notes {
    /// Note what is wrong with a part.
    pub(crate) fn note(&mut self, part: &str, problem: Problem) {
        if self.parts.len() < TOLD {
            self.parts.push(Dropped { part: shown(part), problem });
        } else {
            self.more += 1;
        }
    }

    /// Put others behind these.
    pub(crate) fn append(&mut self, other: Self) {
        self.more += other.more;
        for dropped in other.parts {
            if self.parts.len() < TOLD {
                self.parts.push(dropped);
            } else {
                self.more += 1;
            }
        }
    }

    /// What is to be told.
    pub(crate) fn told(self) -> Vec<Dropped> {
        let Self { mut parts, more } = self;
        if more > 0 {
            parts.push(Dropped { part: "…".to_owned(), problem: Problem::More(more) });
        }
        parts
    }

    /// The value of an item of a list; one that is wrong is noted, and left out.
    pub(crate) fn kept<T>(&mut self, name: &str, item: &str, taken: Taken<T>) -> Option<T> {
        taken.map_err(|problem| self.note(&format!("{name}={item}"), problem)).ok()
    }
}

/// A text from outside: without control characters and signs that turn what follows, and cut.
fn shown(part: &str) -> String {
    let turns = |c: char| matches!(c, '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut letters = part.chars().filter(|c| !c.is_control() && !turns(*c));
    let mut text: String = letters.by_ref().take(SHOWN).collect();
    if letters.next().is_some() {
        text.push('…');
    }
    text
}
