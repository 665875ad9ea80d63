//! Every source of the evidence base, in the groups of its bibliography, gathered in order of key.

mod comparative;
mod country;
mod england_programme;
mod england_record;
mod reorganisation;
mod teaching;
mod theory;

use crate::evidence::source::Source;

const GROUPS: [&[Source]; 7] = [
    comparative::SOURCES,
    england_record::SOURCES,
    england_programme::SOURCES,
    country::SOURCES,
    reorganisation::SOURCES,
    theory::SOURCES,
    teaching::SOURCES,
];

const COUNT: usize = {
    let mut count = 0;
    let mut group = 0;
    while group < GROUPS.len() {
        count += GROUPS[group].len();
        group += 1;
    }
    count
};

/// Every source, sorted by key.
pub static SOURCES: [Source; COUNT] = gathered();

/// Inserted one by one while compiling, so that the files can keep their own order.
const fn gathered() -> [Source; COUNT] {
    let mut all = [GROUPS[0][0]; COUNT];
    let mut count = 0;
    let mut group = 0;
    while group < GROUPS.len() {
        let mut index = 0;
        while index < GROUPS[group].len() {
            let source = GROUPS[group][index];
            let mut place = count;
            while place > 0 && less(source.key, all[place - 1].key) {
                all[place] = all[place - 1];
                place -= 1;
            }
            all[place] = source;
            count += 1;
            index += 1;
        }
        group += 1;
    }
    all
}

/// The order of strings, which has no name in constants yet.
const fn less(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return one[at] < other[at];
        }
        at += 1;
    }
    one.len() < other.len()
}

/// The source of a key, if there is one.
#[must_use]
pub fn source(key: &str) -> Option<&'static Source> {
    let place = SOURCES.binary_search_by(|source| source.key.cmp(key)).ok()?;
    SOURCES.get(place)
}

#[cfg(test)]
mod tests {
    use super::{SOURCES, source};
    use crate::evidence::{Address, Status};
    use crate::model::PARAMETERS;

    #[test]
    fn keys_are_in_order_and_each_is_there_once() {
        assert!(SOURCES.is_sorted_by(|one, other| one.key < other.key));
        assert_eq!(SOURCES.len(), 202);
    }

    #[test]
    fn keys_are_capitals_and_digits_with_one_small_letter_at_most() {
        for source in &SOURCES {
            let stem = source.key.trim_end_matches(|last: char| last.is_ascii_lowercase());
            assert!(source.key.len() <= stem.len() + 1, "{}", source.key);
            let capital = |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit();
            assert!(stem.len() >= 2 && stem.chars().all(capital), "{}", source.key);
        }
    }

    #[test]
    fn links_are_whole_addresses_and_what_is_shortened_is_text() {
        for source in &SOURCES {
            match source.address {
                Address::Link(link) => {
                    assert!(link.starts_with("https://") && link.contains('.'), "{link}");
                    assert!(!link.contains("...") && !link.contains(' '), "{link}");
                }
                Address::Text(text) => assert!(!text.is_empty(), "{}", source.key),
                Address::NoAddress => {}
            }
        }
    }

    #[test]
    fn every_source_has_a_title_and_what_is_found_was_read() {
        for source in &SOURCES {
            assert!(!source.title.is_empty(), "{}", source.key);
            assert!(!source.title.contains("  ") && !source.says.contains("  "), "{}", source.key);
        }
        assert_eq!(source("NAO11").map(|source| source.status), Some(Status::Found));
        assert_eq!(source("VIC11").map(|source| source.status), Some(Status::KnownHigh));
        assert_eq!(source("NAO99"), None);
    }

    #[test]
    fn what_the_parameters_and_the_story_lean_on_says_something() {
        let story = ["SHCR23", "WAR19", "NAO11", "CIO11", "PAC07", "PAC13", "KLE20", "KLE21"];
        let others = ["BMJ02", "BEN02", "COI09", "MOR11"];
        let basis = PARAMETERS.iter().flat_map(|parameter| parameter.basis);
        for key in basis.chain(&story).chain(&others) {
            assert!(source(key).is_some_and(|source| !source.says.is_empty()), "{key}");
        }
    }
}
