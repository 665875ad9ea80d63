//! Who said a line of a chat log, so that a later code can stand for an earlier one. Names are looked
//! at while a text is read, and are not kept.

/// Longest name, in bytes, and most words of one.
const LONGEST: usize = 80;
const WORDS: usize = 5;

/// Longest line that may be nothing but a name and a time.
const HEADER: usize = 160;

/// What stands before a colon and is no name.
const NO_NAMES: [&str; 9] =
    ["code", "codes", "bet", "bets", "answer", "vote", "beat", "http", "https"];

/// The name before a message on the same line: `before` is what stands before the code.
pub(super) fn named(before: &str) -> Option<&str> {
    let (rest, stamped) = without_stamp(before);
    let (name, _) = rest.split_once(':')?;
    let name = addressed(name);
    let plain = stamped || begins_like_a_name(name);
    (plain && is_name(name)).then_some(name)
}

/// The name in a line that holds nothing but a name and a time: `Anna Smith  10:31 AM`,
/// `[10:31] Anna Smith`, `10:31:02 From Anna Smith to Everyone:`.
pub(super) fn header(line: &str) -> Option<&str> {
    if line.len() > HEADER || !line.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let line = line.trim();
    let (rest, stamped) = without_stamp(line);
    let name = if stamped {
        addressed(rest.trim_end().trim_end_matches(':'))
    } else {
        let words = line.rsplit_once(char::is_whitespace)?;
        let (name, last) = if is_half(words.1) {
            words.0.trim_end().rsplit_once(char::is_whitespace)?
        } else {
            words
        };
        is_time(last.trim_matches(['[', ']', '(', ')', ','])).then_some(name)?
    };
    let name = name.trim().trim_end_matches([',', '-', '|']).trim_end();
    (is_name(name) && begins_like_a_name(name) && !name.contains(':')).then_some(name)
}

/// `From Anna to Everyone` is Anna.
fn addressed(name: &str) -> &str {
    let name = name.trim();
    let Some(from) = name.get(..5).filter(|from| from.eq_ignore_ascii_case("from ")) else {
        return name;
    };
    let name = name[from.len()..].trim_start();
    name.find(" to ").map_or(name, |end| &name[..end]).trim()
}

fn is_name(name: &str) -> bool {
    let known = |word: &str| NO_NAMES.iter().any(|other| word.eq_ignore_ascii_case(other));
    !name.is_empty()
        && name.len() <= LONGEST
        && name.chars().any(char::is_alphabetic)
        && !name.contains(['/', '?', '!', '<', '>'])
        && name.split_whitespace().count() <= WORDS
        && !name.split_whitespace().any(known)
}

fn begins_like_a_name(name: &str) -> bool {
    name.trim_start().chars().next().is_some_and(|c| !c.is_lowercase())
}

/// What follows the date and time at the start of a line, and whether there were any.
fn without_stamp(line: &str) -> (&str, bool) {
    let line = line.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{200e}');
    if let Some((inside, rest)) = line.strip_prefix('[').and_then(|line| line.split_once(']'))
        && inside.len() <= 40
        && inside.contains(|c: char| c.is_ascii_digit())
    {
        return (rest.trim_start(), true);
    }
    let mut rest = line;
    let mut timed = false;
    // A date, a time, half a day and a dash, in whatever order.
    for _ in 0..4 {
        let word = rest.split(char::is_whitespace).next().unwrap_or_default();
        let bare = word.trim_end_matches(',');
        let time = is_time(bare);
        if !(time || is_date(bare) || (timed && is_half(bare)) || (timed && bare == "-")) {
            break;
        }
        timed |= time;
        rest = rest[word.len()..].trim_start();
    }
    if timed { (rest, true) } else { (line, false) }
}

fn is_time(word: &str) -> bool {
    let parts = word.split(':');
    (2..=3).contains(&parts.clone().count())
        && parts.enumerate().all(|(place, part)| {
            let part = if place == 0 {
                part
            } else {
                part.trim_end_matches(['a', 'p', 'A', 'P', 'm', 'M'])
            };
            (1..=2).contains(&part.len()) && part.bytes().all(|c| c.is_ascii_digit())
        })
}

fn is_date(word: &str) -> bool {
    let parts = word.split(['/', '.', '-']);
    parts.clone().count() == 3
        && parts
            .clone()
            .all(|part| (1..=4).contains(&part.len()) && part.bytes().all(|c| c.is_ascii_digit()))
}

fn is_half(word: &str) -> bool {
    ["am", "pm", "a.m.", "p.m."].iter().any(|half| word.eq_ignore_ascii_case(half))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_usual_chats_are_found() {
        for (before, name) in [
            ("Anna: ", Some("Anna")),
            ("[12/03/2026, 10:31:02] Anna: ", Some("Anna")),
            ("\u{200e}[12/03/2026, 10:31] Anna B: mine is ", Some("Anna B")),
            ("12/03/2026, 10:31 - Jürgen Müller: ", Some("Jürgen Müller")),
            ("10:31:02 From Anna Smith to Everyone: ", Some("Anna Smith")),
            ("10:31:02\t From  Anna Smith  to  Everyone : ", Some("Anna Smith")),
            ("10:31 anna: ", Some("anna")),
            ("my code: ", None),
            ("My bet: ", None),
            ("see this: ", None),
            ("https://example.org/", None),
            ("", None),
        ] {
            assert_eq!(named(before), name, "{before}");
        }
    }

    #[test]
    fn a_line_of_name_and_time_is_a_heading() {
        for (line, name) in [
            ("Anna Smith  10:31 AM", Some("Anna Smith")),
            ("Anna Smith\t10:31", Some("Anna Smith")),
            ("[10:31 AM] Anna Smith", Some("Anna Smith")),
            ("10:31:02 From Anna Smith to Everyone:", Some("Anna Smith")),
            ("see you at 10:30", None),
            ("I had 7, what about you?", None),
            ("10:31", None),
            ("Anna Smith", None),
        ] {
            assert_eq!(header(line), name, "{line}");
        }
    }
}
