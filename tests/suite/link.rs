//! Links: what is written reads back, what is hostile never gets in.

use middle_out::app::AppState;
use middle_out::app::Stage;
use middle_out::app::View;
use middle_out::evidence::Cause;
use middle_out::model::SplitMix64;
use middle_out::share::Link;
use middle_out::share::Place;
use middle_out::share::Setting;
use middle_out::share::Theme;
use middle_out::story::Beat;
use middle_out::story::Bet;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

fn place() -> impl Strategy<Value = Place> {
    let rooms = [Place::Sandbox, Place::Claims, Place::Countries, Place::Ledger, Place::Evidence];
    select([Beat::ALL.map(Place::Beat).to_vec(), rooms.to_vec()].concat())
}

/// A bet of the place, where one can be made there.
fn bet_at(place: Place, which: usize) -> Option<Bet> {
    let Place::Beat(beat) = place else { return None };
    which.checked_rem(beat.bets().len()).and_then(|which| beat.bet(which))
}

fn lever() -> impl Strategy<Value = f64> {
    (0_u8..=100).prop_map(|hundredths| f64::from(hundredths) / 100.0)
}

/// Any link: what belongs to a place stands there or not.
fn any_link() -> impl Strategy<Value = Link> {
    let levers = (option::of(lever()), option::of(lever()), option::of(any::<bool>()));
    (place(), option::of(0_usize..41), levers, select(Theme::ALL.to_vec())).prop_map(
        |(place, bet, (direction, autonomy, tools), theme)| Link {
            place,
            bet: bet.and_then(|which| bet_at(place, which)),
            direction,
            autonomy,
            tools,
            cause: None,
            claim: None,
            set: None,
            theme,
            asked: None,
            dropped: Vec::new(),
        },
    )
}

/// A link that a state gives: a bet at a beat only, three levers in the sandbox only.
fn link_of_a_state() -> impl Strategy<Value = Link> {
    (any_link(), lever(), lever(), any::<bool>()).prop_map(|(link, d, a, on)| {
        let sandbox = link.place == Place::Sandbox;
        Link {
            direction: sandbox.then_some(d),
            autonomy: sandbox.then_some(a),
            tools: sandbox.then_some(on),
            cause: (link.place == Place::Ledger).then(Cause::default),
            ..link
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_link_reads_back_to_itself(link in any_link()) {
        prop_assert_eq!(Link::read(&link.query(), ""), link.clone());
        let bare = link.query();
        prop_assert_eq!(Link::read(bare.trim_start_matches('?'), ""), link);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_state_opened_by_a_link_gives_that_link(link in link_of_a_state()) {
        prop_assert_eq!(AppState::opened(&link).link(), link);
    }
}

/// Pieces of queries: whole parts, broken ones, and what an attacker would try.
const PIECES: [&str; 40] = [
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

#[test]
fn twenty_thousand_hostile_queries_never_get_past_the_types() {
    let mut draws = SplitMix64::new(2);
    let (mut dropping, mut reading) = (0, 0);
    for _ in 0..20_000 {
        let query = query(&mut draws);
        let fragment = PIECES[below(&mut draws, PIECES.len())];
        let link = Link::read(&query, fragment);
        for lever in [link.direction, link.autonomy].into_iter().flatten() {
            assert!((0.0..=1.0).contains(&lever), "{query:?} gives {lever}");
        }
        assert!(link.dropped.len() <= 8, "{query:?}");
        for dropped in &link.dropped {
            assert!(!dropped.part.contains(char::is_control), "{query:?}");
            assert!(dropped.part.chars().count() <= 41, "{query:?}");
        }
        let again = Link { dropped: Vec::new(), ..link.clone() };
        assert_eq!(Link::read(&again.query(), ""), again, "{query:?}");
        dropping += usize::from(!link.dropped.is_empty());
        reading += usize::from(again != Link::default());
    }
    assert!(dropping > 5_000 && reading > 5_000, "{dropping} dropped a part, {reading} read one");
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
        assert_eq!((link.place, link.autonomy), (Place::Sandbox, Some(0.9)), "{query}");
        assert_eq!(link.dropped.len(), 1, "{query}");
    }
}
