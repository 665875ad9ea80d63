//! Messages between a host page and the embed. In come a few commands and nothing else: no markup, no
//! address, no way elsewhere. Out go the height and, where the host asked, what the reader chose.

use crate::share::Theme;
use crate::share::embed::Choices;
use crate::share::embed::Embed;
use serde_json::Map;
use serde_json::Value;

/// Longest message that is read, in bytes.
pub const LARGEST: usize = 4096;

/// Version of the messages.
const VERSION: u64 = 1;

/// Heights that are told, in CSS pixels.
const HEIGHTS: std::ops::RangeInclusive<f64> = 100.0..=10_000.0;

/// What a host page can ask for.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Tell it the height again.
    Height,
    /// Tell it from now on what the reader chooses.
    Watch,
    /// Put the choices named, and leave the others.
    Set(Choices),
    /// Put all choices as they are said; what is not said is not chosen.
    Share(Choices),
    /// Run the beat that is shown.
    Run,
    /// Begin the story afresh.
    Reset,
    /// Change the colours.
    Theme(Theme),
}

impl Command {
    /// Read the JSON text of a message to the embed called `embed.id`. `None` where it is too long, is no
    /// command, is of another version, or is meant for another.
    #[must_use]
    pub fn read(text: &str, embed: &Embed) -> Option<Self> {
        if text.len() > LARGEST {
            return None;
        }
        let message: Value = serde_json::from_str(text).ok()?;
        let message = message.as_object()?;
        let field = |name: &str| message.get(name).and_then(Value::as_str);
        let version = message.get("v").and_then(Value::as_u64);
        if field("type") != Some("middle-out:command") || version != Some(VERSION) {
            return None;
        }
        // A frame without a name is meant by messages without one.
        if field("id") != embed.id.as_ref().map(super::Name::text) {
            return None;
        }
        let choices = || message.get("set").and_then(Value::as_object).map(Choices::read);
        Some(match field("do")? {
            "height" => Self::Height,
            "watch" => Self::Watch,
            "set" => Self::Set(choices()?),
            "share" => Self::Share(choices()?),
            "run" => Self::Run,
            "reset" => Self::Reset,
            "theme" => {
                let name = field("theme")?;
                Self::Theme(Theme::ALL.into_iter().find(|theme| theme.name() == name)?)
            }
            _ => return None,
        })
    }
}

/// Whether a text is pym telling this embed how wide it is, to which pym's own children answer with
/// their height.
#[must_use]
pub fn asks_for_width(text: &str, embed: &Embed) -> bool {
    let rest = text.strip_prefix("pymxPYMx").zip(embed.child.as_ref());
    let rest = rest.and_then(|(rest, child)| rest.strip_prefix(child.text()));
    rest.is_some_and(|rest| rest.starts_with("xPYMxwidthxPYMx"))
}

/// A height as it is told: whole pixels, in range; `None` where nothing sensible is to be told.
#[must_use]
pub fn height(measured: f64) -> Option<f64> {
    let whole = measured.ceil();
    HEIGHTS.contains(&whole).then_some(whole)
}

/// What the embed says of itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Telling {
    /// That it listens from now on.
    Ready,
    /// How high the page is, in whole CSS pixels.
    Height(f64),
}

impl Telling {
    /// The message as the JSON text of an object. Nothing in it needs an escape: a name has none.
    #[must_use]
    pub fn written(self, embed: &Embed) -> String {
        let id =
            embed.id.as_ref().map_or_else(String::new, |id| format!(r#","id":"{}""#, id.text()));
        match self {
            Self::Ready => format!(r#"{{"type":"middle-out:ready","v":{VERSION}{id}}}"#),
            Self::Height(height) => {
                format!(r#"{{"type":"middle-out:resize","v":{VERSION}{id},"height":{height}}}"#)
            }
        }
    }

    /// Texts for hosts that know only other people's messages: Embedly's, and pym's where pym named us.
    #[must_use]
    pub fn foreign(self, embed: &Embed) -> Vec<String> {
        let Self::Height(height) = self else { return Vec::new() };
        let mut texts = vec![format!(r#"{{"context":"iframe.resize","height":{height}}}"#)];
        if let Some(child) = &embed.child {
            texts.push(format!("pymxPYMx{}xPYMxheightxPYMx{height}", child.text()));
        }
        texts
    }
}

/// What the reader has chosen, told to a host that asked, as the JSON text of an object.
#[must_use]
pub fn chosen(choices: &Choices, embed: &Embed) -> String {
    let mut message = Map::new();
    message.insert("type".to_owned(), "middle-out:state".into());
    message.insert("v".to_owned(), VERSION.into());
    if let Some(id) = &embed.id {
        message.insert("id".to_owned(), id.text().into());
    }
    message.insert("set".to_owned(), choices.written().into());
    Value::from(message).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn named(id: &str) -> Embed {
        let (embed, _) = Embed::split(&format!("?embed=1&id={id}&childId=pym-0"));
        embed.unwrap()
    }

    fn read(text: &str) -> Option<Command> {
        Command::read(text, &named("a"))
    }

    #[test]
    fn the_commands_of_the_list_are_read() {
        let command = |rest: &str| {
            read(&format!(r#"{{"type":"middle-out:command","v":1,"id":"a","do":{rest}}}"#))
        };
        assert_eq!(command(r#""height""#), Some(Command::Height));
        assert_eq!(command(r#""watch""#), Some(Command::Watch));
        assert_eq!(command(r#""run""#), Some(Command::Run));
        assert_eq!(command(r#""reset""#), Some(Command::Reset));
        assert_eq!(command(r#""theme","theme":"dark""#), Some(Command::Theme(Theme::Dark)));
        let Some(Command::Set(choices)) = command(r#""set","set":{"line":0.5,"x":1}"#) else {
            panic!("no set");
        };
        assert_eq!(choices.written().len(), 1);
        assert!(matches!(command(r#""share","set":{}"#), Some(Command::Share(_))));
        for wrong in
            [r#""set""#, r#""set","set":[]"#, r#""theme","theme":"pink""#, r#""open""#, "1"]
        {
            assert_eq!(command(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn another_type_version_name_or_size_changes_nothing() {
        let good = r#"{"type":"middle-out:command","v":1,"id":"a","do":"run"}"#;
        assert!(read(good).is_some());
        for (from, to) in [
            ("command", "resize"),
            ("\"v\":1", "\"v\":2"),
            ("\"v\":1", "\"v\":\"1\""),
            ("\"a\"", "\"b\""),
        ] {
            assert_eq!(read(&good.replace(from, to)), None, "{to}");
        }
        assert_eq!(read(&good.replace(r#","id":"a""#, "")), None);
        let nameless = Embed::default();
        assert_eq!(Command::read(good, &nameless), None);
        assert!(Command::read(&good.replace(r#","id":"a""#, ""), &nameless).is_some());
        let padded = |length: usize| format!("{good}{}", " ".repeat(length - good.len()));
        assert!(read(&padded(LARGEST)).is_some());
        assert_eq!(read(&padded(LARGEST + 1)), None);
        let deep = format!("{}1{}", "[".repeat(2000), "]".repeat(2000));
        assert_eq!(read(&deep), None);
    }

    #[test]
    fn a_height_is_told_in_three_ways() {
        let embed = named("a");
        let telling = Telling::Height(640.0);
        let told: Value = serde_json::from_str(&telling.written(&embed)).unwrap();
        let resize = json!({ "type": "middle-out:resize", "v": 1, "id": "a", "height": 640 });
        assert_eq!(told, resize);
        let ready = json!({ "type": "middle-out:ready", "v": 1 });
        let told: Value = serde_json::from_str(&Telling::Ready.written(&Embed::default())).unwrap();
        assert_eq!(told, ready);
        assert_eq!(
            telling.foreign(&embed),
            [r#"{"context":"iframe.resize","height":640}"#, "pymxPYMxpym-0xPYMxheightxPYMx640"]
        );
        assert_eq!(telling.foreign(&Embed::default()).len(), 1);
        assert_eq!(
            [99.0, 99.2, 10_000.0, 10_000.1, f64::NAN, f64::INFINITY].map(height),
            [None, Some(100.0), Some(10_000.0), None, None, None]
        );
    }

    #[test]
    fn pym_is_answered_where_it_named_us() {
        let embed = named("a");
        assert!(asks_for_width("pymxPYMxpym-0xPYMxwidthxPYMx600", &embed));
        for other in ["pymxPYMxpym-1xPYMxwidthxPYMx6", "pymxPYMxpym-0xPYMxnavigateToxPYMx/", "pym"]
        {
            assert!(!asks_for_width(other, &embed), "{other}");
        }
        assert!(!asks_for_width("pymxPYMxxPYMxwidthxPYMx600", &Embed::default()));
    }

    #[test]
    fn what_the_reader_chose_is_what_another_embed_reads() {
        let embed = named("a");
        let choices = Choices { shown: [true; crate::story::BEATS], ..Choices::default() };
        let told: Value = serde_json::from_str(&chosen(&choices, &embed)).unwrap();
        let relayed = json!({
            "type": "middle-out:command", "v": 1, "id": "a", "do": "share", "set": told["set"],
        });
        assert_eq!(read(&relayed.to_string()), Some(Command::Share(choices)));
        let all = Choices {
            bets: crate::story::Beat::ALL.map(|beat| beat.bet(0)),
            dials: crate::story::Dial::ALL.map(|dial| Some(dial.scale().start)),
            ..Choices::default()
        };
        assert!(chosen(&all, &embed).len() < LARGEST / 2);
    }

    fn json_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            prop::sample::select(vec![
                "middle-out:command",
                "a",
                "set",
                "share",
                "run",
                "dark",
                "<b>"
            ])
            .prop_map(Value::from),
        ];
        let names =
            prop::sample::select(vec!["type", "v", "id", "do", "set", "theme", "line", "x"]);
        leaf.prop_recursive(3, 32, 6, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::hash_map(names.clone().prop_map(str::to_owned), inner, 0..8)
                    .prop_map(|map| Value::from(map.into_iter().collect::<Map<_, _>>())),
            ]
        })
    }

    proptest! {
        #[test]
        fn random_json_is_no_command_unless_type_and_version_say_so(value in json_value()) {
            if read(&value.to_string()).is_some() {
                prop_assert_eq!(&value["type"], "middle-out:command");
                prop_assert_eq!(&value["id"], "a");
            }
        }

        #[test]
        fn random_set_is_read_into_what_exists(set in json_value(), share in any::<bool>()) {
            let name = if share { "share" } else { "set" };
            let text = json!({
                "type": "middle-out:command", "v": 1, "id": "a", "do": name, "set": set,
            });
            if let Some(Command::Set(choices) | Command::Share(choices)) = read(&text.to_string()) {
                prop_assert_eq!(Choices::read(&choices.written()), choices);
            }
        }

        #[test]
        fn random_text_panics_nowhere(text in ".{0,300}") {
            prop_assert_eq!(read(&text), None);
        }
    }
}
