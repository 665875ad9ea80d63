//! The words of the page against the evidence, and against their own budget.

use std::collections::BTreeSet;

use middle_out::evidence;
use middle_out::words::{self, Id, Locale, Span, Value, id};

/// A message with every variable filled by the same number: enough to count and to look for keys.
fn said(id: Id) -> String {
    let names = words::variables(id);
    let values: Vec<_> = names.iter().map(|name| (*name, Value::Number(3.0))).collect();
    words::say_with(Locale::EnGb, id, &values)
}

#[test]
fn every_source_in_the_words_is_in_the_bibliography() {
    let mut named = BTreeSet::new();
    for id in words::all() {
        let text = said(id);
        for span in words::rich(&text) {
            if let Span::Source(key) = span {
                assert!(evidence::source(key).is_some(), "{} names {key}", words::name(id));
                named.insert(key.to_owned());
            }
        }
        // What looks like a key and was not read as one would be shown in brackets.
        let left = words::rich(&text).into_iter().any(|span| match span {
            Span::Text(text) | Span::Strong(text) => text.contains(['[', ']', '*']),
            _ => false,
        });
        assert!(!left, "{} has mark-up that was not understood: {text}", words::name(id));
    }
    assert!(named.contains("NAO11") && named.contains("KLE20"), "{named:?}");
}

#[test]
fn every_door_in_the_words_opens_a_claim() {
    for id in words::all() {
        let text = said(id);
        for span in words::rich(&text) {
            if let Span::Claim { id: claim, .. } = span {
                assert!(evidence::claim(claim).is_some(), "{} names {claim}", words::name(id));
            }
        }
    }
}

/// A reported mark has its source beside it: nothing is called reported without saying by whom.
#[test]
fn every_reported_mark_is_followed_by_its_source() {
    for id in words::all() {
        let text = said(id);
        let spans: Vec<_> =
            words::rich(&text).into_iter().filter(|span| *span != Span::Text(" ")).collect();
        for (index, span) in spans.iter().enumerate() {
            if *span == Span::Mark(words::Mark::Reported) {
                let next = spans.get(index + 1);
                // In a picture, where there is no room for a door, the key stands before the mark.
                let key = words::variables(id).contains(&"key");
                assert!(
                    key || matches!(next, Some(Span::Source(_))),
                    "{}: {text}",
                    words::name(id)
                );
            }
        }
    }
}

/// The lines of the story as they are printed, from the numbers of the runs behind them.
#[test]
fn the_story_says_what_it_is_meant_to_say() {
    let number = |name, value| (name, Value::Number(value));
    let say = |id, values: &[(&str, Value)]| words::say_with(Locale::EnGb, id, values);
    let central = [number("signed", 1.9), number("reached", 6.6), number("bet", 3.0)];
    let early = [&central[..], &[number("gap", 3.6)]].concat();
    assert_eq!(
        say(id::CENTRAL_REVEAL_EARLY, &early),
        "Two years to sign. Nearly seven to reach one ward in five. You said three; the gap is \
         3.6 years. ○"
    );
    let tags = [
        number("exist", 3.3),
        number("arrive", 0.64),
        number("stay", 2.65),
        number("never", 6.71),
        number("year", 10.0),
    ];
    assert_eq!(
        say(id::CENTRAL_TAGS, &tags),
        "At year 10, three of ten records are on a system. **Fewer than one arrives.** ○"
    );
    assert_eq!(
        say(id::CENTRAL_HEARD_TAGS, &tags),
        "At year 10, of ten records, fewer than one arrives, nearly three stay where they were made, nearly \
         seven were never on a system."
    );
}

/// The pretended languages keep the mark-up whole, so that the layout they test is the real one.
#[test]
fn a_pretended_language_keeps_marks_sources_and_doors() {
    let kept = |text: &str| {
        let spans = words::rich(text);
        let mark = |span: &Span| match span {
            Span::Mark(mark) => Some(mark.sign().to_string()),
            Span::Source(key) => Some((*key).to_owned()),
            Span::Claim { id, .. } => Some((*id).to_owned()),
            Span::Strong(_) => Some("strong".to_owned()),
            Span::Text(_) => None,
        };
        spans.iter().filter_map(mark).collect::<Vec<_>>()
    };
    for id in words::all() {
        let names = words::variables(id);
        let values: Vec<_> = names.iter().map(|name| (*name, Value::Number(3.0))).collect();
        for locale in Locale::ALL {
            let text = words::say_with(locale, id, &values);
            assert_eq!(kept(&text), kept(&said(id)), "{} {text}", words::name(id));
        }
    }
}
