//! Says a message: puts the variables in and makes the choices.

use crate::words::locale::Locale;
use crate::words::message::{self, Form, Id, Part, Shown};
use crate::words::number::{self, Said};
use crate::words::pseudo;

/// What a variable holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// A number, shown as the message asks.
    Number(f64),
    /// A text, shown as it is.
    Text(&'a str),
}

/// A message without variables.
#[must_use]
pub fn say(locale: Locale, id: Id) -> String {
    say_with(locale, id, &[])
}

/// A message with its variables. One that is missing shows as `{$name}`; a debug build stops there.
#[must_use]
pub fn say_with(locale: Locale, id: Id, values: &[(&str, Value)]) -> String {
    let (text, missing) = format(locale, id, values);
    debug_assert!(missing.is_empty(), "{} lacks {missing:?}", message::name(id));
    pseudo::wrap(locale, text)
}

/// The text of a message, not yet wrapped, and the variables that were missing.
pub(super) fn format(
    locale: Locale,
    id: Id,
    values: &[(&str, Value)],
) -> (String, Vec<&'static str>) {
    let mut saying = Saying { locale, values, text: String::new(), missing: Vec::new() };
    saying.parts(message::parts(id));
    (saying.text, saying.missing)
}

struct Saying<'a> {
    locale: Locale,
    values: &'a [(&'a str, Value<'a>)],
    text: String,
    missing: Vec<&'static str>,
}

impl Saying<'_> {
    fn parts(&mut self, parts: &[Part]) {
        for part in parts {
            match part {
                Part::Text(text) => pseudo::push(self.locale, text, &mut self.text),
                Part::Shown(shown) => self.show(shown),
                Part::Message(parts) => self.parts(parts),
                Part::Select { on, arms, otherwise } => {
                    let chosen = self.choose(on, arms);
                    self.parts(chosen.unwrap_or(otherwise));
                }
            }
        }
    }

    fn value(&mut self, name: &'static str) -> Option<Value<'_>> {
        let found = self.values.iter().find(|(other, _)| *other == name).map(|(_, value)| *value);
        if found.is_none() {
            self.missing.push(name);
        }
        found
    }

    fn show(&mut self, shown: &Shown) {
        let locale = self.locale;
        let text = match (self.value(shown.name), shown.form) {
            (None, _) => ["{$", shown.name, "}"].concat(),
            (Some(Value::Text(text)), _) => text.to_owned(),
            (Some(Value::Number(value)), Form::Digits { least, most }) => {
                number::digits(locale, value, least, most)
            }
            (Some(Value::Number(value)), Form::Words(wording, case)) => {
                Said::new(wording, value).text(locale, case)
            }
        };
        self.text.push_str(&text);
    }

    /// Numbers are compared as they are shown, so that a choice never contradicts the figure
    /// beside it.
    fn choose<'p>(&mut self, on: &Shown, arms: &'p [(&str, &'p [Part])]) -> Option<&'p [Part]> {
        let locale = self.locale;
        let (exact, category) = match (self.value(on.name)?, on.form) {
            (Value::Text(text), _) => (text.to_owned(), ""),
            (Value::Number(value), Form::Digits { least, most }) => {
                let shown = number::digits(locale, value, least, most);
                let category = locale.category(&shown);
                (shown, category)
            }
            (Value::Number(value), Form::Words(wording, _)) => {
                let said = Said::new(wording, value);
                (said.key(), said.category(locale))
            }
        };
        let arm =
            |wanted: &str| arms.iter().find(|(key, _)| *key == wanted).map(|(_, parts)| *parts);
        arm(&exact).or_else(|| arm(category))
    }
}

#[cfg(test)]
mod tests {
    use super::{Value, format, say, say_with};
    use crate::words::Locale;
    use crate::words::message::{all, id, variables};

    #[test]
    fn plain_text_is_said_as_it_stands() {
        assert_eq!(say(Locale::EnGb, id::APP_NAME), "Middle-out");
    }

    #[test]
    fn plurals_follow_the_number_shown() {
        let said = |count| {
            let values = [("count", Value::Number(count)), ("list", Value::Text("d"))];
            say_with(Locale::EnGb, id::NOTICE_LINK, &values)
        };
        assert!(said(1.0).starts_with("One setting in this link was not"), "{}", said(1.0));
        assert!(said(2.0).starts_with("Two settings in this link were not"), "{}", said(2.0));
        assert!(said(14.0).starts_with("14 settings"), "{}", said(14.0));
    }

    #[test]
    fn a_missing_variable_shows_its_name() {
        let (text, missing) = format(Locale::EnGb, id::YEAR, &[]);
        assert_eq!(text, "Year {$year}");
        assert_eq!(missing, ["year"]);
    }

    #[test]
    fn every_message_can_be_said_with_numbers_and_leaves_no_gap() {
        for id in all() {
            let names = variables(id);
            for number in [0.0, 0.6, 1.0, 3.0, 11.0] {
                let values: Vec<_> =
                    names.iter().map(|name| (*name, Value::Number(number))).collect();
                let text = say_with(Locale::EnGb, id, &values);
                assert!(!text.trim().is_empty() && !text.contains("{$"), "{id:?} {text}");
                assert!(!text.contains("  ") && text.trim() == text, "{id:?} {text}");
            }
        }
    }
}
