//! Every beat alike: what it says before and after, for every bet, live and as served, and how long
//! that is.

use middle_out::app::Action;
use middle_out::app::AppState;
use middle_out::app::View;
use middle_out::story::Beat;
use middle_out::story::Bet;
use middle_out::words::Span;
use middle_out::words::rich;

use crate::html::Document;
use crate::html::Element;
use crate::html::after;
use crate::html::live;
use crate::html::served;

/// The beats that are bet on.
fn beats() -> impl Iterator<Item = Beat> {
    Beat::ALL.into_iter().filter(|beat| !beat.bets().is_empty())
}

fn open(beat: Beat, bet: Option<Bet>) -> AppState {
    let bet = bet.map(|bet| Action::PlacedBet(beat, bet));
    after(&std::iter::once(Action::Opened(View::Beat(beat))).chain(bet).collect::<Vec<_>>())
}

fn over(beat: Beat, bet: Option<Bet>) -> AppState {
    let start = open(beat, bet).apply(&Action::StartedRun(beat)).expect("it runs");
    start.apply(&Action::Stopped(beat)).expect("it stops")
}

fn every_bet(beat: Beat) -> impl Iterator<Item = Option<Bet>> {
    std::iter::once(None).chain((0..beat.bets().len()).map(move |place| beat.bet(place)))
}

/// What a reader reads in the panel, without buttons, bets and what is only heard.
fn told(page: &Document) -> Vec<String> {
    let kept = |element: &&Element| {
        let classes = ["lead", "term", "card"];
        element.name == "h1" || classes.iter().any(|class| element.has_class(class))
    };
    page.elements.iter().filter(kept).map(Element::words).collect()
}

fn words_in(texts: &[String]) -> usize {
    let worded = |word: &&str| word.contains(char::is_alphanumeric);
    // Keys of sources are marks, not words to read.
    let key = |word: &&str| {
        word.len() > 3 && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
    };
    let count =
        |text: &String| text.split_whitespace().filter(worded).filter(|word| !key(word)).count();
    texts.iter().map(count).sum()
}

fn spoken(page: &Document) -> String {
    let live = page.with_class("heard").into_iter();
    let live = live.filter(|element| element.get("role") == Some("status"));
    live.map(Element::words).collect::<Vec<_>>().join(" ")
}

fn is_after(page: &Document) -> bool {
    !page.with_class("reveal-result").is_empty()
}

#[test]
fn before_the_run_a_beat_asks_and_tells_nothing() {
    for beat in beats() {
        let end = live(over(beat, None));
        let result = end.with_class("reveal-result")[0].words();
        let heard = spoken(&end);
        for bet in [None, beat.bet(0)] {
            let betting = open(beat, bet);
            let running = betting.apply(&Action::StartedRun(beat)).expect("it runs");
            let running = running.apply(&Action::Ticked(800.0)).expect("time goes on");
            for (stage, state) in [("asks", betting), ("runs", running)] {
                let page = live(state);
                assert!(!is_after(&page), "{beat:?} {stage}");
                assert!(!page.only("h1").words().is_empty(), "{beat:?}");
                let labels = page.elements.iter().flat_map(|element| &element.attributes);
                let labels = labels.filter(|(key, _)| key == "aria-label" || key == "title");
                let start = page.only("main").words();
                let all = labels.fold(start, |all, (_, label)| all + " " + label);
                assert!(!all.contains(&result), "{beat:?} {stage} tells: {result}");
                assert!(!all.contains(&heard), "{beat:?} {stage} is heard to say: {heard}");
                assert!(page.with_class("term").is_empty(), "{beat:?} {stage}: the term is earned");
            }
        }
    }
}

#[test]
fn after_the_run_every_bet_has_its_own_answer_and_nothing_is_left_open() {
    for beat in beats() {
        let mut answers = std::collections::BTreeSet::new();
        for bet in every_bet(beat) {
            let page = live(over(beat, bet));
            let result = page.with_class("reveal-result")[0].words();
            for text in told(&page).iter().chain([&spoken(&page)]) {
                assert!(!text.is_empty(), "{beat:?} {bet:?}");
                assert!(!text.contains(['{', '$', '*', '[']), "{beat:?} {bet:?}: {text}");
                assert!(!text.contains("NaN") && !text.contains("inf"), "{beat:?}: {text}");
            }
            let name = bet.map_or("skipped", |bet| beat.bet_name(bet));
            assert_eq!(bet.is_none(), spoken(&page).contains("made no bet"), "{beat:?} {name}");
            assert!(bet.is_some() || !result.contains("You "), "{beat:?} skipped: {result}");
            answers.insert(result);
        }
        // At least: skipped, and two that differ.
        assert!(answers.len() >= 3, "{beat:?}: {answers:?}");
    }
}

/// What a screen reader hears of the picture is its name, is printed, and is announced.
#[test]
fn the_sentence_of_a_picture_is_its_name_is_printed_and_is_announced() {
    for beat in beats() {
        let page = live(over(beat, None));
        let stage = page.with_class("stage")[0];
        let pictures: Vec<&str> = page
            .elements
            .iter()
            .filter(|element| element.get("role") == Some("img") && page.is_inside(element, stage))
            .filter_map(|element| element.get("aria-label"))
            .collect();
        let heard = pictures.iter().find(|name| spoken(&page).starts_with(**name));
        let heard = heard.unwrap_or_else(|| panic!("{beat:?}: {pictures:?} / {}", spoken(&page)));
        let printed = page.elements.iter().filter(|element| element.get("role").is_none());
        let printed = printed.filter(|element| ["p", "figcaption"].contains(&&*element.name));
        assert!(printed.map(Element::words).any(|text| text.contains(heard)), "{beat:?}: {heard}");
        assert!(!page.all("table").is_empty(), "{beat:?} has no table");
        for cell in page.all("td") {
            assert!(!cell.words().contains("NaN"), "{beat:?}: {}", cell.words());
        }
    }
}

#[test]
fn the_page_as_served_says_of_every_beat_what_the_live_page_says() {
    let served = served();
    for beat in beats() {
        let section = served.with_id(beat.name()).unwrap_or_else(|| panic!("no {beat:?}")).words();
        let before = live(open(beat, None));
        let end = live(over(beat, None));
        let heard = spoken(&end).replace(" You made no bet.", "");
        for text in told(&before).iter().chain(&told(&end)).chain([&heard]) {
            assert!(section.contains(text.as_str()), "{beat:?}: {text}\nis not in: {section}");
        }
        let place = served.with_id(beat.name()).expect("it is there");
        let pictures = served.all("svg").into_iter().filter(|svg| served.is_inside(svg, place));
        assert!(pictures.count() > 0, "{beat:?} has no picture");
    }
}

/// Screens of words: before and after of every beat, the longest of its bets.
fn screens() -> Vec<(Beat, usize, usize, usize)> {
    beats()
        .map(|beat| {
            let before = words_in(&told(&live(open(beat, None))));
            let ends = every_bet(beat).map(|bet| {
                let page = live(over(beat, bet));
                let card =
                    page.with_class("card").iter().map(|card| card.words()).collect::<Vec<_>>();
                let card = words_in(&card);
                // The heading names what was seen; the flow of the text goes on below it.
                let flow = words_in(&told(&page)) - words_in(&[page.only("h1").words()]);
                (flow - card, card)
            });
            let (end, card) = ends.max().expect("a beat has bets");
            (beat, before, end, card)
        })
        .collect()
}

#[test]
fn a_screen_is_forty_words_at_the_median_and_a_beat_with_its_card_a_hundred_and_thirty() {
    let screens = screens();
    let mut counts: Vec<usize> = screens.iter().flat_map(|(_, a, b, _)| [*a, *b]).collect();
    counts.sort_unstable();
    assert!(counts[counts.len() / 2] <= 40, "{screens:?}");
    for (beat, before, end, card) in &screens {
        assert!(before + end + card <= 130, "{beat:?}: {before} + {end} + {card}");
    }
}

/// Groups of vowels, a silent e left out: what reading grades count as syllables.
fn syllables(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(char::is_ascii_alphabetic).collect();
    let vowel = |c: char| "aeiouy".contains(c);
    let groups = word.split(|c| !vowel(c)).filter(|group| !group.is_empty()).count();
    let silent = word.ends_with('e') && !word.ends_with("le") && groups > 1;
    (groups - usize::from(silent)).max(1)
}

/// Flesch and Kincaid's grade of a text.
fn grade(texts: &[String]) -> f64 {
    let joined = texts.iter().map(|text| {
        let end = if text.ends_with(['.', '?', '!', '○', '◐']) { "" } else { "." };
        format!("{text}{end}")
    });
    let joined: Vec<String> = joined.collect();
    let all = joined.join(" ");
    let words: Vec<&str> =
        all.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).collect();
    let sentences = all.matches(['.', '?', '!', ';', ':']).count().max(1);
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let (words, sentences, syllables) = (words.len() as f64, sentences as f64, syllables as f64);
    0.39 * words / sentences + 11.8 * syllables / words - 15.59
}

#[test]
fn the_story_reads_at_the_eighth_grade() {
    let mut grades = Vec::new();
    for beat in beats() {
        let texts = [told(&live(open(beat, None))), told(&live(over(beat, None)))].concat();
        // Keys of sources are read by nobody.
        let plain: Vec<String> = texts
            .iter()
            .map(|text| {
                let spans = rich(text);
                let words = spans.iter().filter_map(|span| match span {
                    Span::Text(text) | Span::Strong(text) => Some(*text),
                    _ => None,
                });
                words.collect::<String>()
            })
            .collect();
        grades.push((beat, (10.0 * grade(&plain)).round() / 10.0));
    }
    for (beat, grade) in &grades {
        assert!(*grade <= 8.0, "{beat:?} reads at grade {grade}: {grades:?}");
    }
    println!("{grades:?}");
}
