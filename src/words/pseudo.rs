//! The pretended languages: what they do to a text and to a whole message.

use crate::words::locale::Locale;

/// Adds a piece of catalogue text, accented and lengthened where the locale asks for it.
pub(super) fn push(locale: Locale, text: &str, to: &mut String) {
    match locale {
        Locale::EnGb | Locale::Mirrored => to.push_str(text),
        Locale::Accented => accent(text, to),
    }
}

/// Marks where a message begins and ends, or turns it round.
pub(super) fn wrap(locale: Locale, text: String) -> String {
    match locale {
        Locale::EnGb => text,
        Locale::Accented => format!("⟦{text}⟧"),
        // Right-to-left override and its end.
        Locale::Mirrored => format!("\u{202E}{text}\u{202C}"),
    }
}

/// Accents the letters and doubles the vowels, but leaves source keys and claim names alone.
fn accent(text: &str, to: &mut String) {
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let name = match next {
            '[' => rest.find(']').filter(|end| !rest[*end..].starts_with("](")),
            '(' => rest.find(')'),
            _ => None,
        };
        let length = name.map_or(next.len_utf8(), |end| end + 1);
        if name.is_some() {
            to.push_str(&rest[..length]);
        } else {
            let other = accented(next);
            to.push(other);
            if "aeiou".contains(next) {
                to.push(other);
            }
        }
        rest = &rest[length..];
    }
}

fn accented(letter: char) -> char {
    match letter {
        'a' => 'á',
        'c' => 'ç',
        'e' => 'é',
        'i' => 'í',
        'n' => 'ñ',
        'o' => 'ó',
        's' => 'š',
        't' => 'ţ',
        'u' => 'ú',
        'y' => 'ý',
        'A' => 'Å',
        'E' => 'É',
        'O' => 'Ø',
        'T' => 'Ţ',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::accent;
    use crate::words::{Direction, Locale, id, say};

    #[test]
    fn accents_leave_marks_and_keys_alone() {
        let mut text = String::new();
        accent("**It** is the join. ● [KLE20]", &mut text);
        assert_eq!(text, "**Iţ** ííš ţhéé jóóííñ. ● [KLE20]");
        text.clear();
        accent("● [SHCR23] [see it](cross-border-care)", &mut text);
        assert_eq!(text, "● [SHCR23] [šéééé ííţ](cross-border-care)");
    }

    #[test]
    fn a_pretended_language_is_longer_or_turned_round() {
        assert_eq!(say(Locale::Accented, id::APP_NAME), "⟦Míídďléé-óóúúţ⟧".replace('ď', "d"));
        assert_eq!(say(Locale::Mirrored, id::APP_NAME), "\u{202E}Middle-out\u{202C}");
        assert_eq!(Locale::Mirrored.direction(), Direction::RightToLeft);
    }
}
