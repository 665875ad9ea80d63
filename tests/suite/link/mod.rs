//! Links: what is written reads back, what is hostile never gets in.

mod frozen;
mod states;

use middle_out::app::Action;
use middle_out::app::AppState;
use middle_out::app::Stage;
use middle_out::app::View;
use middle_out::app::claims;
use middle_out::app::claims::LISTED;
use middle_out::model::MECHANISMS;
use middle_out::model::PARAMETERS;
use middle_out::model::SplitMix64;
use middle_out::share::LONGEST_QUERY;
use middle_out::share::Link;
use middle_out::share::Place;
use middle_out::share::Setting;
use middle_out::share::Theme;
use middle_out::share::part_names;
use middle_out::share::setting::Event;
use middle_out::share::setting::EventKind;
use middle_out::share::setting::MOST_EVENTS;
use middle_out::share::setting::Plan;
use middle_out::share::setting::Regions;
use middle_out::story::Beat;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_link_of_a_state_is_short_enough_and_reads_back_to_itself(link in states::link()) {
        let query = link.query();
        prop_assert!(query.len() <= LONGEST_QUERY, "{}: {query}", query.len());
        prop_assert_eq!(Link::read(&query, ""), link.clone(), "{}", query);
        // However it was carried: escaped, and with its parts in another order.
        let mut parts: Vec<String> = query[1.min(query.len())..].split('&').map(escaped).collect();
        parts.reverse();
        if query.len() < 600 {
            prop_assert_eq!(Link::read(&parts.join("&"), ""), link);
        }
    }
}

/// A part with everything in its value escaped that need not be.
fn escaped(part: &str) -> String {
    let Some((name, value)) = part.split_once('=') else { return part.to_owned() };
    let value: String = value
        .bytes()
        .flat_map(|byte| format!("%{byte:02X}").into_bytes())
        .map(char::from)
        .collect();
    format!("{name}={value}")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_state_opened_by_a_link_gives_that_link(link in states::link()) {
        let state = AppState::opened(&link);
        prop_assert_eq!(state.link(), link);
        prop_assert_eq!(&state.dropped, &Vec::new());
    }
}

#[test]
fn a_claim_and_the_readers_settings_for_it_come_back() {
    for (place, listed) in LISTED.iter().enumerate() {
        let ranges = listed.ranges;
        let at = |share: f64, (low, high): (f64, f64)| low + share * (high - low);
        let opened = AppState { view: Place::Claims, ..AppState::default() };
        let opened = opened.apply(&Action::Claims(claims::Move::Chose(place))).unwrap_or(opened);
        for state in [
            Some(opened.clone()),
            opened.apply(&Action::Claims(claims::Move::Set(0, at(0.3, ranges[0])))),
            opened.apply(&Action::Claims(claims::Move::Set(1, at(1.0 / 3.0, ranges[1])))),
        ] {
            let link = state.expect("a setting moved").link();
            let read = Link::read(&link.query(), "");
            assert_eq!(read, link);
            assert_eq!(AppState::opened(&read).link(), link);
        }
    }
    let far = AppState::opened(&Link::read("?view=claims&claim=two-levers&set=1e9,0.3", ""));
    assert_eq!(far.dropped.len(), 1);
}

/// Everything that can be set, with the longest number that there can be everywhere.
fn longest() -> Setting {
    let mut setting = Setting {
        direction: 0.12345,
        autonomy: 0.54321,
        tools: false,
        struck: Regions::from_bits(0b0101_0101_0101).unwrap(),
        urgency: 0.12345,
        true_scale: true,
        ..Setting::of_preset(middle_out::model::Preset::DenmarkMedcom)
    };
    setting.held = true;
    for spec in &MECHANISMS {
        let regional = spec.mechanism.regional_index().is_some();
        let regions = if regional { setting.struck } else { Regions::ALL };
        let plan = Plan { on: false, intensity: 0.12345, start: 10.25, end: Some(12.75), regions };
        setting.plans[spec.mechanism.index()] = Some(plan);
    }
    let event = Event { kind: EventKind::Emergency, year: 48.75, size: 0.12345, lasts: 9998.75 };
    setting.events = vec![event; MOST_EVENTS];
    for (index, spec) in PARAMETERS.iter().enumerate() {
        let value = (spec.greatest - 0.98765).max(spec.least + 0.00321);
        setting = setting.with_parameter(index, value).unwrap();
    }
    assert_eq!(setting.changed.len(), PARAMETERS.len());
    setting
}

#[test]
fn the_longest_link_fits() {
    let kept = Setting { urgency: 0.54321, ..longest() };
    let mut link = Link::read(
        "?view=sandbox&year=12.75&seat=hospital&pair=11,12&tab=chairs&range=1&theme=projector",
        "",
    );
    link.asked = Some("a".repeat(40));
    (link.setting, link.kept) = (Some(longest()), Some(kept));
    let query = link.query();
    assert!(query.len() <= LONGEST_QUERY, "{}", query.len());
    assert_eq!(Link::read(&query, ""), link);
    println!("the longest query has {} characters", query.len());
}

#[test]
fn the_document_has_a_row_for_every_part() {
    let document = include_str!("../../../docs/links.md");
    for name in part_names() {
        assert!(document.contains(&format!("\n| `{name}` |")), "docs/links.md lacks {name}");
    }
    for spec in &MECHANISMS {
        assert!(document.contains(spec.name), "docs/links.md lacks {}", spec.name);
    }
}

/// Pieces of queries: whole parts, broken ones, and what an attacker would try.
const PIECES: [&str; 62] = [
    "on=M3:0.5@2-10,M7/1-4.9",
    "off=M1",
    "ev=meso@4:0.5,urgency@2:1:3",
    "ev=none",
    "p=tau_imp:0.7",
    "p=tau_imp:0.7,b_inc:1,x:2",
    "from=england",
    "from=nowhere",
    "hit=1.3.5",
    "urgency=0.3",
    "size=true",
    "z=AAAA",
    "A.d=0.1",
    "A.from=npfit",
    "year=4.25",
    "seat=gp",
    "pair=1,12",
    "bets=central:5,line:0.5",
    "seen=central,local",
    "dials=line:0.4,chair:2",
    "m=2",
    "v=1",
    "?",
    "&",
    "=",
    "#",
    "%",
    "%00",
    "%2e%2e/",
    "d",
    "d=",
    "d=0.5",
    "a=0.25",
    "a=1",
    "d=1e-320",
    "d=-0",
    "d=NaN",
    "d=inf",
    "a=-1e9",
    "a=0,5",
    "tools=1",
    "tools=2",
    "view=sandbox",
    "view=central",
    "view=VIEW",
    "bet=3",
    "bet=never",
    "bet=0",
    "bet=256",
    "bet=-3",
    "theme=dark",
    "theme=system",
    "theme=",
    "<script>",
    "\u{0}",
    "\u{1b}[31m",
    "\n",
    "\u{202e}",
    "é",
    "記",
    "🙂",
    "zzz=1",
];

fn below(draws: &mut SplitMix64, count: usize) -> usize {
    usize::try_from(draws.next_bits() % count as u64).unwrap()
}

/// A query made of pieces, often with a letter changed, doubled or cut.
fn query(draws: &mut SplitMix64) -> String {
    let mut letters: Vec<char> = Vec::new();
    for _ in 0..below(draws, 12) {
        letters.extend(PIECES[below(draws, PIECES.len())].chars());
        if below(draws, 3) > 0 {
            letters.push('&');
        }
    }
    for _ in 0..below(draws, 4) {
        let at = below(draws, letters.len() + 1);
        match below(draws, 4) {
            0 => letters.truncate(at),
            1 if at < letters.len() => drop(letters.remove(at)),
            2 => letters.insert(at, char::from(u8::try_from(below(draws, 128)).unwrap())),
            _ => {
                let copy = letters[at..].to_vec();
                letters.extend(copy);
            }
        }
    }
    letters.into_iter().collect()
}

/// Read a hostile query, and look at what got through: nothing but what could be set by hand.
fn withstood(query: &str, fragment: &str) -> Link {
    let link = Link::read(query, fragment);
    for setting in [&link.setting, &link.kept].into_iter().flatten() {
        for share in [setting.direction, setting.autonomy, setting.urgency] {
            assert!((0.0..=1.0).contains(&share), "{query:?} gives {share}");
        }
        assert!(setting.events.len() <= MOST_EVENTS, "{query:?}");
    }
    assert!(link.dropped.len() <= 25, "{query:?}");
    for dropped in &link.dropped {
        assert!(!dropped.part.contains(char::is_control), "{query:?}");
        assert!(dropped.part.chars().count() <= 41, "{query:?}");
    }
    let again = Link { dropped: Vec::new(), ..link.clone() };
    let written = again.query();
    assert!(written.len() <= LONGEST_QUERY, "{query:?}");
    let read = Link::read(&written, "");
    // A link to elsewhere may speak of a setting; the model's version stands for it.
    assert_eq!(read, again, "{query:?} and then {written:?}");
    link
}

/// A link that a state gives, with some of its bytes changed.
fn mutated(draws: &mut SplitMix64, links: &[String]) -> String {
    let mut letters: Vec<char> = links[below(draws, links.len())].chars().collect();
    for _ in 0..=below(draws, 6) {
        let at = below(draws, letters.len() + 1);
        let letter = char::from(u8::try_from(below(draws, 128)).unwrap());
        match below(draws, 5) {
            0 => letters.truncate(at),
            1 if at < letters.len() => drop(letters.remove(at)),
            2 => letters.insert(at, letter),
            3 if at < letters.len() => letters[at] = letter,
            _ => {
                let piece: Vec<char> = PIECES[below(draws, PIECES.len())].chars().collect();
                letters.splice(at..at, piece);
            }
        }
    }
    letters.into_iter().collect()
}

fn hostile(count: usize) {
    let mut draws = SplitMix64::new(2);
    let (mut dropping, mut reading) = (0, 0);
    let links: Vec<String> = frozen::addresses().map(str::to_owned).collect();
    for turn in 0..count {
        let query = if turn % 2 == 0 { query(&mut draws) } else { mutated(&mut draws, &links) };
        let fragment = PIECES[below(&mut draws, PIECES.len())];
        let link = withstood(&query, fragment);
        dropping += usize::from(!link.dropped.is_empty());
        reading += usize::from(Link { dropped: Vec::new(), ..link } != Link::default());
    }
    let quarter = count / 4;
    assert!(dropping > quarter && reading > quarter, "{dropping} dropped, {reading} read");
}

#[test]
fn twenty_thousand_hostile_queries_never_get_past_the_types() {
    hostile(20_000);
}

#[test]
#[ignore = "takes minutes: cargo test --test suite one_million -- --ignored"]
fn one_million_hostile_queries_never_get_past_the_types() {
    hostile(1_000_000);
}

#[test]
fn a_banana_for_a_lever_is_named_and_the_page_opens_as_ever() {
    let link = Link::read("?d=banana&zzz=1", "");
    let parts: Vec<&str> = link.dropped.iter().map(|dropped| dropped.part.as_str()).collect();
    assert_eq!(parts, ["d=banana", "zzz=1"]);
    let state = AppState::opened(&link);
    assert_eq!(state.dropped, link.dropped);
    assert_eq!(Link { dropped: Vec::new(), ..link }, Link::default());
    assert_eq!((state.view, state.theme), (View::OPENING, Theme::System));
    assert_eq!((&state.asked, state.story.choice, state.reduced_motion), (&None, None, false));
    assert_eq!(state.sandbox.setting, Setting::default());
    assert!(!state.sandbox.can_undo() && !state.sandbox.can_redo());
    for beat in Beat::ALL {
        let beat = state.story.beat(beat);
        assert_eq!((beat.bet, beat.stage), (None, Stage::Betting));
    }
}

#[test]
fn good_parts_apply_beside_bad_ones_wherever_they_stand() {
    for query in
        ["?d=banana&a=0.9&view=sandbox", "?view=sandbox&zzz&a=0.9", "?a=0.9&a=2&view=sandbox"]
    {
        let link = Link::read(query, "");
        let autonomy = link.setting.map(|setting| setting.autonomy);
        assert_eq!((link.place, autonomy), (Place::Sandbox, Some(0.9)), "{query}");
        assert_eq!(link.dropped.len(), 1, "{query}");
    }
}

#[test]
fn back_and_forth_change_the_place_and_lose_nothing() {
    let mut state = AppState::opened(&Link::read("?view=sandbox&d=0.7", ""));
    let before = state.link();
    let act = |state: &AppState, action: Action| state.apply(&action).expect("it changes");
    state = act(&state, Action::Opened(Place::Beat(Beat::Rule)));
    let bet = Beat::Rule.bet(2).expect("a bet");
    state = act(&state, Action::PlacedBet(Beat::Rule, bet));
    let there = state.link();
    state = act(&state, Action::WentTo(Box::new(before.clone())));
    assert_eq!(state.link(), before);
    assert_eq!(state.story.beat(Beat::Rule).bet, Some(bet));
    // An older address of the same place takes nothing back.
    let older = Link::read("?view=rule", "");
    state = act(&state, Action::WentTo(Box::new(older)));
    assert_eq!(state.link(), there);
    assert_eq!(state.sandbox.setting.direction, 0.7);
    // After a reload, what nobody touched is taken from the address.
    let fresh = AppState::opened(&there);
    let back = act(&fresh, Action::WentTo(Box::new(before.clone())));
    assert_eq!(back.link(), before);
    // Read what was written: nothing changes, so nothing is written again.
    assert_eq!(back.apply(&Action::WentTo(Box::new(back.link()))), None);
}
