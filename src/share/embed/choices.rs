//! What a reader has chosen in the story, as a flat object of texts and numbers: the only thing that a
//! host page can set, and the only thing that it can be told.

use crate::story::BEATS;
use crate::story::Beat;
use crate::story::Bet;
use crate::story::Course;
use crate::story::Dial;
use serde_json::Map;
use serde_json::Value;

/// Choices in the story; what is `None` is not said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    /// Who decides, at the opening.
    pub course: Option<Course>,
    /// The bet of each beat, in the order of [`Beat::ALL`].
    pub bets: [Option<Bet>; BEATS],
    /// Whether the run of each beat was shown, or is being shown.
    pub shown: [bool; BEATS],
    /// Where dials stand.
    pub dials: [Option<f64>; Dial::ALL.len()],
}

/// Name of an opening choice in messages.
const COURSES: [(Course, &str); 2] = [(Course::Central, "central"), (Course::Local, "local")];

/// Name of a dial in messages.
const fn dial_name(dial: Dial) -> &'static str {
    match dial {
        Dial::Line => "line",
        Dial::Direction => "direction",
        Dial::Autonomy => "autonomy",
        Dial::ToolsStill => "tools-still",
        Dial::VeryDifferent => "very-different",
        Dial::Rule => "rule",
        Dial::MoneyYears => "money-years",
        Dial::People => "people",
        Dial::OneSystem => "one-system",
        Dial::BothOffices => "both-offices",
        Dial::StampYear => "stamp-year",
        Dial::England => "england",
        Dial::Dates => "dates",
        Dial::Chair => "chair",
    }
}

impl Choices {
    /// Read an object; what is unknown, of the wrong kind or out of range is left out.
    #[must_use]
    pub fn read(object: &Map<String, Value>) -> Self {
        let mut choices = Self::default();
        for (name, value) in object {
            let _left_out = choices.take(name, value);
        }
        choices
    }

    fn take(&mut self, name: &str, value: &Value) -> Option<()> {
        if name == "course" {
            let called = value.as_str()?;
            self.course = Some(COURSES.iter().find(|(_, name)| *name == called)?.0);
            return Some(());
        }
        if let Some(dial) = Dial::ALL.into_iter().find(|dial| dial_name(*dial) == name) {
            let (value, scale) = (value.as_f64()?, dial.scale());
            if (scale.low..=scale.high).contains(&value) {
                self.dials[dial as usize] = dial.nearest(value);
            }
            return Some(());
        }
        let (kind, name) = name.split_once('-')?;
        let beat = Beat::ALL.into_iter().find(|beat| beat.name() == name)?;
        match kind {
            "bet" => self.bets[beat.index()] = Some(beat.bet_called(value.as_str()?)?),
            "shown" => self.shown[beat.index()] = value.as_f64()? > 0.5,
            _ => {}
        }
        Some(())
    }

    /// The object that reads back to these choices.
    #[must_use]
    pub fn written(&self) -> Map<String, Value> {
        let mut object = Map::new();
        if let Some(course) = self.course {
            let named = COURSES.iter().find(|(one, _)| *one == course);
            object.extend(named.map(|(_, name)| ("course".to_owned(), Value::from(*name))));
        }
        for beat in Beat::ALL {
            let name = beat.name();
            if let Some(bet) = self.bets[beat.index()] {
                object.insert(format!("bet-{name}"), beat.bet_name(bet).into());
            }
            if self.shown[beat.index()] {
                object.insert(format!("shown-{name}"), 1.into());
            }
        }
        for dial in Dial::ALL {
            if let Some(value) = self.dials[dial as usize] {
                object.insert(dial_name(dial).to_owned(), value.into());
            }
        }
        object
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Choices {
        Choices::read(serde_json::from_str::<Value>(text).unwrap().as_object().unwrap())
    }

    #[test]
    fn choices_read_back() {
        let text = r#"{"bet-central":"3","bet-square":"more","course":"local","money-years":2.0,
            "shown-central":1,"line":0.25}"#;
        let choices = read(text);
        assert_eq!(choices.course, Some(Course::Local));
        assert_eq!(choices.bets[Beat::Central.index()], Beat::Central.bet_called("3"));
        assert!(choices.shown[Beat::Central.index()] && !choices.shown[Beat::Square.index()]);
        assert_eq!(choices.dials[Dial::Line as usize], Some(0.25));
        assert_eq!(Choices::read(&choices.written()), choices);
        assert_eq!(choices.written().len(), 6);
    }

    #[test]
    fn what_is_unknown_of_the_wrong_kind_or_out_of_range_is_left_out() {
        for text in [
            r#"{"line":2}"#,
            r#"{"line":-0.001}"#,
            r#"{"line":"0.5"}"#,
            r#"{"line":null}"#,
            r#"{"line":1e999999}"#,
            r#"{"bet-central":3}"#,
            r#"{"bet-central":"11"}"#,
            r#"{"bet-nowhere":"3"}"#,
            r#"{"shown-central":"1"}"#,
            r#"{"course":"west"}"#,
            r#"{"html":"<b>","href":"https://example.org","__proto__":{"line":1}}"#,
        ] {
            let Ok(Value::Object(object)) = serde_json::from_str(text) else { continue };
            assert_eq!(Choices::read(&object), Choices::default(), "{text}");
        }
    }

    #[test]
    fn every_dial_has_a_name_of_its_own_that_is_no_other_word() {
        let mut names = Dial::ALL.map(dial_name).to_vec();
        names.push("course");
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Dial::ALL.len() + 1);
        assert!(names.iter().all(|name| !name.starts_with("bet-") && !name.starts_with("shown-")));
    }

    proptest! {
        #[test]
        fn whatever_is_said_reads_into_places_that_exist(
            name in prop::sample::select(vec!["line", "dates", "bet-line", "shown-rule", "course", "x"]),
            number in any::<f64>(),
            text in ".{0,8}",
        ) {
            for value in [Value::from(number), Value::from(text.clone())] {
                let mut object = Map::new();
                object.insert(name.to_owned(), value);
                let choices = Choices::read(&object);
                for dial in Dial::ALL {
                    if let Some(value) = choices.dials[dial as usize] {
                        prop_assert_eq!(dial.nearest(value), Some(value));
                    }
                }
                prop_assert_eq!(Choices::read(&choices.written()), choices);
            }
        }
    }
}
