//! The page as served and the live page in every view: ids, names, headings, and nothing that a
//! strict policy would block.

use middle_out::app::Action;
use middle_out::app::AppState;
use middle_out::app::Move;
use middle_out::app::Theme;
use middle_out::app::View;
use middle_out::evidence;
use middle_out::share::Link;
use middle_out::story::Beat;
use middle_out::story::Dial;
use std::collections::BTreeSet;

use crate::html::Document;
use crate::html::Element;
use crate::html::after;
use crate::html::live;
use crate::html::served;

const HERE: Beat = Beat::Central;

/// The live page in every view and stage, each with its name.
fn live_pages() -> Vec<(String, Document)> {
    let mut states: Vec<(String, AppState)> = vec![("opening".into(), AppState::default())];
    for beat in Beat::ALL.into_iter().filter(|beat| !beat.bets().is_empty()) {
        let here = Action::Opened(View::Beat(beat));
        let last = beat.bets().len() - 1;
        for (name, place) in [("asks", None), ("first", Some(0)), ("last", Some(last))] {
            let bet = place.and_then(|place| beat.bet(place));
            let bet = bet.map(|bet| Action::PlacedBet(beat, bet)).into_iter().collect();
            let betting = after(&[vec![here.clone()], bet].concat());
            let running = betting.apply(&Action::StartedRun(beat)).unwrap();
            let running = running.apply(&Action::Ticked(700.0)).unwrap();
            let over = running.apply(&Action::Stopped(beat)).unwrap();
            let stages = vec![("", betting), (" running", running), (" over", over)];
            states.extend(
                stages.into_iter().map(|(stage, state)| (format!("{beat:?} {name}{stage}"), state)),
            );
        }
    }
    for dial in Dial::ALL {
        let beat = dial.beat();
        let scale = dial.scale();
        let far = if scale.start > scale.low { scale.low } else { scale.high };
        let turned =
            [Action::Opened(View::Beat(beat)), Action::Stopped(beat), Action::Turned(dial, far)];
        states.push((format!("{dial:?} turned"), after(&turned)));
    }
    states.push(("claims".into(), after(&[Action::Opened(View::Claims)])));
    states.push(("countries".into(), after(&[Action::Opened(View::Countries)])));
    let sandbox = Action::Opened(View::Sandbox);
    let moved =
        [sandbox.clone(), Action::Sandbox(Move::SetDirection(0.9)), Action::Sandbox(Move::LetGo)];
    states.push(("sandbox".into(), after(&[sandbox])));
    states.push(("sandbox moved".into(), after(&moved)));
    states.push(("evidence".into(), after(&[Action::Opened(View::Evidence)])));
    states.push(("dark".into(), after(&[Action::ChoseTheme(Theme::Dark)])));
    let link = Link::read("?d=banana&zzz=1", "");
    states.push(("banana".into(), AppState::opened(&link)));
    states.into_iter().map(|(name, state)| (name, live(state))).collect()
}

fn pages() -> Vec<(String, Document)> {
    let mut pages = live_pages();
    pages.push(("as served".into(), served()));
    pages
}

/// Every id of a page, each once.
fn ids<'a>(name: &str, page: &'a Document) -> BTreeSet<&'a str> {
    let mut ids = BTreeSet::new();
    for element in &page.elements {
        if let Some(id) = element.get("id") {
            assert!(!id.is_empty() && !id.contains(' '), "{name}: id {id:?}");
            assert!(ids.insert(id), "{name}: #{id} twice");
        }
    }
    ids
}

#[test]
fn every_reference_leads_to_an_id_and_every_id_is_there_once() {
    // A door of a live view opens the evidence, which is another view of the same page.
    let evidence = live(after(&[Action::Opened(View::Evidence)]));
    let beyond = ids("evidence", &evidence);
    for (name, page) in pages() {
        let here = ids(&name, &page);
        let mut followed = 0;
        for element in &page.elements {
            for key in ["for", "aria-controls", "aria-describedby", "aria-labelledby"] {
                for id in element.get(key).unwrap_or_default().split_whitespace() {
                    assert!(here.contains(id), "{name}: {key}={id} leads nowhere");
                    followed += 1;
                }
            }
            if let Some(id) = element.get("href").and_then(|href| href.strip_prefix('#')) {
                let door = element.has_class("ev") && name != "as served";
                let known = here.contains(id) || (door && beyond.contains(id));
                assert!(known, "{name}: #{id} leads nowhere");
                followed += 1;
            }
        }
        assert!(followed >= 2, "{name}: the skip link and the menu at least");
    }
}

#[test]
fn nothing_carries_a_style_or_a_script_of_its_own() {
    for (name, page) in pages() {
        for element in &page.elements {
            assert!(!["script", "style", "iframe", "object", "embed"].contains(&&*element.name));
            for (key, value) in &element.attributes {
                let place = format!("{name}: <{} {key}=\"{value}\">", element.name);
                assert!(key != "style" && !key.starts_with("on"), "{place}");
                assert!(!value.to_lowercase().contains("javascript:"), "{place}");
            }
        }
    }
}

#[test]
fn nothing_is_loaded_from_elsewhere_and_links_out_lead_to_sources() {
    let known: BTreeSet<&str> = evidence::SOURCES
        .iter()
        .filter_map(|source| match source.address {
            evidence::Address::Link(link) => Some(link),
            evidence::Address::Text(_) | evidence::Address::NoAddress => None,
        })
        .collect();
    let mut links_out = 0;
    for (name, page) in pages() {
        for element in &page.elements {
            for (key, value) in &element.attributes {
                let place = format!("{name}: <{} {key}=\"{value}\">", element.name);
                let away = value.contains("//") && key != "xmlns";
                if element.name == "a" && key == "href" && away {
                    assert!(known.contains(value.as_str()), "{place} is no source");
                    assert!(value.starts_with("https://"), "{place}");
                    assert_eq!(element.get("rel"), Some("noreferrer"), "{place}");
                    links_out += 1;
                } else {
                    assert!(!away && !value.contains("url("), "{place}");
                    let relative = value.is_empty() || value.starts_with(['.', '?', '#']);
                    assert!(relative || !["href", "src", "action"].contains(&&**key), "{place}");
                }
            }
        }
    }
    assert!(links_out > 10, "{links_out}");
}

#[test]
fn every_view_has_one_first_heading_one_main_part_and_skips_no_level() {
    for (name, page) in pages() {
        let level = |element: &Element| match element.name.as_str() {
            "h1" => Some(1),
            "h2" => Some(2),
            "h3" => Some(3),
            "h4" => Some(4),
            _ => None,
        };
        let levels: Vec<u8> = page.elements.iter().filter_map(level).collect();
        assert_eq!(levels.first(), Some(&1), "{name}");
        assert_eq!(page.all("h1").len(), 1, "{name}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{name}: {levels:?}");
        for heading in page.elements.iter().filter(|element| level(element).is_some()) {
            assert!(!heading.words().is_empty(), "{name}: an empty heading");
        }
        assert_eq!(page.only("main").get("id"), Some("main"), "{name}");
        assert!(page.is_inside(page.only("h1"), page.only("main")), "{name}");
        assert_eq!(page.all("header").len(), 1, "{name}");
    }
}

/// What a screen reader calls an element.
fn name_of(page: &Document, element: &Element) -> String {
    if let Some(label) = element.get("aria-label") {
        return label.trim().to_owned();
    }
    let label = |label: &&&Element| {
        let named = element.get("id").is_some() && label.get("for") == element.get("id");
        named || page.is_inside(element, label)
    };
    let labels = page.all("label");
    match element.name.as_str() {
        "input" => labels.iter().find(label).map(|label| label.words()).unwrap_or_default(),
        _ => element.words(),
    }
}

#[test]
fn everything_that_can_be_used_or_looked_at_has_a_name() {
    for (name, page) in pages() {
        let mut named = 0;
        for element in &page.elements {
            let is_control = ["a", "button", "input", "summary", "canvas", "nav"]
                .contains(&element.name.as_str());
            let has_role = matches!(element.get("role"), Some("img" | "region"));
            if is_control || has_role {
                let heard = name_of(&page, element);
                assert!(!heard.is_empty(), "{name}: {element:?} has no name");
                assert!(!heard.contains(['$', '{']), "{name}: {heard}");
                named += 1;
            }
            let silent =
                element.get("aria-hidden") == Some("true") || element.get("role").is_some();
            let inside = page.around(element).any(|around| around.name == "svg");
            assert!(element.name != "svg" || silent || inside, "{name}: a picture without a role");
        }
        assert!(named > 8, "{name}: {named}");
    }
}

#[test]
fn both_choices_are_buttons_on_the_live_page_and_lead_down_the_page_as_served() {
    let titles = ["Choose one system for everyone", "Let every region choose its own"];
    let page = live(AppState::default());
    let choices = page.with_class("choice");
    assert_eq!(choices.len(), 2);
    for (choice, title) in choices.iter().zip(titles) {
        assert_eq!(choice.name, "button");
        assert!(choice.words().contains(title), "{}", choice.words());
    }
    let page = served();
    let choices = page.with_class("choice");
    assert_eq!(choices.len(), 2);
    for ((choice, title), id) in choices.iter().zip(titles).zip(["central", "local"]) {
        assert_eq!(
            (choice.name.as_str(), choice.get("href")),
            ("a", Some(format!("#{id}").as_str()))
        );
        assert!(choice.words().contains(title), "{}", choice.words());
        assert_eq!(page.with_id(id).unwrap().name, "section");
    }
}

#[test]
fn the_levers_have_labels_descriptions_and_a_value_in_words() {
    let page =
        live(after(&[Action::Opened(View::Sandbox), Action::Sandbox(Move::SetDirection(0.9))]));
    for (id, label, value) in [("direction", "Direction", "0.9"), ("autonomy", "Autonomy", "0.5")] {
        let lever = page.with_id(id).unwrap();
        assert_eq!((lever.get("type"), lever.get("value")), (Some("range"), Some(value)));
        assert!(name_of(&page, lever).starts_with(label), "{}", name_of(&page, lever));
        let described = page.with_id(lever.get("aria-describedby").unwrap()).unwrap();
        assert!(described.words().len() > 20, "{}", described.words());
    }
    let heard = page.with_id("direction").unwrap().get("aria-valuetext");
    assert_eq!(heard, Some("9 of 10"));
    let tools = page.all("input").into_iter().find(|input| input.get("role") == Some("switch"));
    assert!(tools.unwrap().get("checked").is_some());
}

#[test]
fn the_bet_is_one_group_of_eleven_buttons_and_a_slider() {
    let bet = |name| {
        after(&[
            Action::Opened(View::Beat(HERE)),
            Action::PlacedBet(HERE, HERE.bet_called(name).unwrap()),
        ])
    };
    let years: Vec<String> = (1..=10).map(|year: u8| year.to_string()).collect();
    let none = after(&[Action::Opened(View::Beat(HERE))]);
    for (state, chosen, heard, slid) in [
        (none, None, "your bet?", "0"),
        (bet("3"), Some("3"), "Year 3", "3"),
        (bet("never"), Some("never"), "never", "10"),
    ] {
        let page = live(state);
        let group = page.only("fieldset");
        assert_eq!(page.only("legend").words(), "Your bet, in years");
        assert!(page.is_inside(page.only("legend"), group));
        let of = |kind: &str| -> Vec<&Element> {
            page.all("input").into_iter().filter(|input| input.get("type") == Some(kind)).collect()
        };
        let radios = of("radio");
        let values: Vec<&str> = radios.iter().filter_map(|radio| radio.get("value")).collect();
        assert_eq!((&values[..10], values[10..].to_vec()), (&strings(&years)[..], vec!["never"]));
        for radio in &radios {
            assert_eq!(radio.get("name"), Some("bet"));
            assert_eq!(Some(name_of(&page, radio).as_str()), radio.get("value"));
            assert!(page.is_inside(radio, group));
        }
        let checked: Vec<_> =
            radios.iter().filter(|radio| radio.get("checked").is_some()).collect();
        let checked: Vec<_> = checked.iter().filter_map(|radio| radio.get("value")).collect();
        assert_eq!(checked, Vec::from_iter(chosen));
        let slider = of("range");
        assert_eq!(slider.len(), 1);
        assert_eq!([slider[0].get("min"), slider[0].get("max")], [Some("0"), Some("10")]);
        assert_eq!(slider[0].get("aria-valuetext"), Some(heard));
        assert_eq!(slider[0].get("value"), Some(slid));
    }
}

fn strings(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

#[test]
fn a_run_under_way_locks_the_bet_and_can_be_stopped() {
    let page = live(after(&[
        Action::Opened(View::Beat(HERE)),
        Action::PlacedBet(HERE, HERE.bet_called("3").unwrap()),
        Action::StartedRun(HERE),
        Action::Ticked(600.0),
    ]));
    assert!(page.only("fieldset").get("disabled").is_some());
    assert!(page.all("input").iter().all(|input| input.get("type") != Some("range")));
    let acts = page.with_class("acts")[0];
    let buttons = page.all("button").into_iter().filter(|button| page.is_inside(button, acts));
    assert_eq!(buttons.map(Element::words).collect::<Vec<_>>(), ["Stop"]);
}

#[test]
fn a_banana_in_the_link_is_told_by_name_and_the_opening_stands() {
    let page = live(AppState::opened(&Link::read("?d=banana&zzz=1", "")));
    let notice = page.with_class("notice");
    assert_eq!((notice.len(), notice[0].get("role")), (1, Some("status")));
    let words = notice[0].words();
    let told = "Two settings in this link were not understood and were left out: d=banana, zzz=1";
    assert!(words.starts_with(told), "{words}");
    assert_eq!(page.only("h1").words(), live(AppState::default()).only("h1").words());
    let hostile = Link::read("?<script>alert(1)</script>=\"'", "");
    let page = live(AppState::opened(&hostile));
    assert!(page.all("script").is_empty());
    assert!(page.with_class("notice")[0].words().contains("<script>alert(1)</script>=\"'"));
}
