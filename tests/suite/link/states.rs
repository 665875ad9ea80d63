//! States of the page as a reader can make them, for tests of links.

use middle_out::analysis::chairs::Seat;
use middle_out::app::claims::Claims;
use middle_out::app::claims::LISTED;
use middle_out::app::claims::Listed;
use middle_out::evidence::Cause;
use middle_out::model::MECHANISMS;
use middle_out::model::ModelVersion;
use middle_out::model::PARAMETERS;
use middle_out::model::Preset;
use middle_out::share::Link;
use middle_out::share::Look;
use middle_out::share::Place;
use middle_out::share::Setting;
use middle_out::share::Theme;
use middle_out::share::Told;
use middle_out::share::setting::Event;
use middle_out::share::setting::EventKind;
use middle_out::share::setting::FINE;
use middle_out::share::setting::LONGEST_EVENT;
use middle_out::share::setting::MOST_EVENTS;
use middle_out::share::setting::Plan;
use middle_out::share::setting::Regions;
use middle_out::story::Beat;
use middle_out::story::Bet;
use middle_out::story::Course;
use middle_out::story::Dial;
use middle_out::story::Dials;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// A number from 0 to 1, round more often than not.
fn share() -> impl Strategy<Value = f64> {
    prop_oneof![
        (0_u32..=100).prop_map(|hundredths| f64::from(hundredths) / 100.0),
        (0_u32..=100_000).prop_map(|steps| f64::from(steps) / FINE),
    ]
}

fn quarters(most: f64) -> impl Strategy<Value = f64> {
    (0.0..=most).prop_map(|year| (4.0 * year).round() / 4.0)
}

fn regions() -> impl Strategy<Value = Regions> {
    let some = (0..=Regions::ALL.bits()).prop_map(|bits| Regions::from_bits(bits).unwrap());
    prop_oneof![Just(Regions::ALL), some]
}

fn plan() -> impl Strategy<Value = Plan> {
    let years = (quarters(25.0), option::of(quarters(25.0)));
    (any::<bool>(), share(), years, regions()).prop_map(|(on, intensity, (start, end), regions)| {
        let end = end.map(|end| end.max(start));
        Plan { on, intensity, start, end, regions }
    })
}

fn event() -> impl Strategy<Value = Event> {
    let kinds = select(EventKind::ALL.to_vec());
    let usual = (kinds.clone(), quarters(25.0)).prop_map(|(kind, year)| Event::dropped(kind, year));
    let any = (kinds, quarters(50.0), share(), quarters(LONGEST_EVENT));
    let any = any.prop_map(|(kind, year, size, lasts)| {
        let lasts = if kind == EventKind::Emergency { lasts } else { 0.0 };
        Event { kind, year, size, lasts }
    });
    prop_oneof![usual, any]
}

/// A setting, from bare to everything that can be set.
pub(super) fn setting() -> impl Strategy<Value = Setting> {
    let levers = (share(), share(), any::<bool>(), any::<bool>());
    let version = select(vec![ModelVersion::One, ModelVersion::Two]);
    let start = (version, option::of(select(Preset::ALL.to_vec())), levers);
    let plans = prop_oneof![
        Just(vec![None; MECHANISMS.len()]),
        vec(option::weighted(0.2, plan()), MECHANISMS.len()),
        vec(plan().prop_map(Some), MECHANISMS.len()),
    ];
    let events = prop_oneof![
        3 => Just(None),
        1 => vec(event(), 0..=4).prop_map(Some),
        1 => vec(event(), MOST_EVENTS).prop_map(Some),
    ];
    let changed = prop_oneof![
        Just(Vec::new()),
        vec((0..PARAMETERS.len(), share()), 0..5),
        vec(share(), PARAMETERS.len()).prop_map(|all| all.into_iter().enumerate().collect()),
    ];
    let rest = (regions(), prop_oneof![Just(0.0), share()], any::<bool>());
    (start, plans, events, changed, rest).prop_map(
        |((version, base, levers), plans, events, changed, (struck, urgency, true_scale))| {
            let start = base.map_or_else(Setting::default, Setting::of_preset);
            let mut setting = Setting { version, struck, urgency, true_scale, ..start };
            let (direction, autonomy, tools, held) = levers;
            if base.is_none() || held {
                setting = Setting { direction, autonomy, tools, held: true, ..setting };
            }
            for (spec, plan) in MECHANISMS.iter().zip(plans) {
                let Some(mut plan) = plan else { continue };
                if spec.mechanism.regional_index().is_none() {
                    plan.regions = Regions::ALL;
                }
                setting.plans[spec.mechanism.index()] = Some(plan);
            }
            if let Some(events) = events {
                setting.events = events;
                setting.sort_events();
            }
            for (index, share) in changed {
                let spec = &PARAMETERS[index];
                let value = spec.least + share * (spec.greatest - spec.least);
                setting = setting.with_parameter(index, value).unwrap();
            }
            setting
        },
    )
}

fn bet(beat: Beat, which: Option<usize>) -> Option<Bet> {
    which.and_then(|which| beat.bet(which.checked_rem(beat.bets().len())?))
}

fn told() -> impl Strategy<Value = Told> {
    let course = option::of(select(Course::ALL.to_vec()));
    let beats = (vec(option::of(0_usize..64), 10), vec(any::<bool>(), 10));
    let dials = vec(option::weighted(0.3, share()), Dial::ALL.len());
    (course, beats, dials).prop_map(|(course, (bets, seen), turned)| {
        let mut dials = Dials::default();
        for (dial, share) in Dial::ALL.into_iter().zip(turned) {
            let scale = dial.scale();
            if let Some(share) = share {
                let value = scale.low + share * (scale.high - scale.low);
                dials = dials.turned(dial, value).unwrap();
            }
        }
        Told {
            course,
            bets: Beat::ALL.map(|beat| bet(beat, bets[beat.index()])),
            seen: Beat::ALL.map(|beat| seen[beat.index()]),
            dials,
        }
    })
}

fn look() -> impl Strategy<Value = Look> {
    let pair = (0_usize..12, 1_usize..12).prop_map(|(one, on)| [one, (one + on) % 12]);
    let seat = option::of(select(Seat::ALL.to_vec()));
    (option::of(quarters(25.0)), seat, option::of(pair), 0_usize..4, any::<bool>()).prop_map(
        |(year, seat, pair, tab, range)| {
            // Where the cursor stands at first is not named.
            let year = year.filter(|year| *year != 20.0);
            Look { year, seat, pair, tab, range }
        },
    )
}

fn place() -> impl Strategy<Value = Place> {
    let beats = select(Beat::ALL.map(Place::Beat).to_vec());
    let rooms = select(vec![
        Place::Countries,
        Place::Ledger,
        Place::Evidence,
        Place::Claims,
        Place::Class,
        Place::Handout,
        Place::Lesson,
    ]);
    prop_oneof![3 => beats, 2 => rooms, 4 => Just(Place::Sandbox)]
}

/// Settings of the reader's own for a claim: of its two ranges, or there and not there.
fn set(listed: &Listed, shares: [f64; 2]) -> [f64; 2] {
    [0, 1].map(|place| {
        let ((low, high), share) = (listed.ranges[place], shares[place]);
        if listed.is_flag(place) { share.round() } else { low + share * (high - low) }
    })
}

/// The claim that is to be broken, and the reader's own settings for it, as a link names them.
fn claim() -> impl Strategy<Value = (Option<&'static str>, Option<[f64; 2]>)> {
    (select(LISTED.iter().collect::<Vec<_>>()), option::of((share(), share()))).prop_map(
        |(listed, shares)| {
            let set = shares.map(|(one, other)| set(listed, [one, other]));
            // Nothing moved is nothing set, and the claim that the page opens with is not named.
            let set = set.filter(|set| *set != listed.start());
            let first = listed.id == Claims::default().listed().id;
            (Some(listed.id).filter(|_| set.is_some() || !first), set)
        },
    )
}

/// A link as a state gives it: at each place what belongs there.
pub(super) fn link() -> impl Strategy<Value = Link> {
    let settings = (setting(), option::weighted(0.3, setting()), look());
    let causes = select(Cause::tabulated().collect::<Vec<_>>());
    let asked = option::weighted(0.2, "[A-Za-z0-9-]{1,40}");
    let shown = (any::<bool>(), any::<bool>());
    let rest = (causes, asked, select(Theme::ALL.to_vec()), shown, claim());
    (place(), told(), settings, rest).prop_map(
        |(place, told, (setting, kept, look), (cause, asked, theme, (class, present), broken))| {
            let version = setting.version;
            let here = |there: Place| place == there;
            let at_sandbox = here(Place::Sandbox);
            let carried = at_sandbox || here(Place::Evidence) || place.is_sheet();
            let usual = setting == Setting::default();
            let kept = kept.map(|kept| Setting { version, ..kept });
            Link {
                place,
                told: if place.tells() { told } else { Told::default() },
                setting: Some(setting).filter(|_| carried && (at_sandbox || !usual)),
                kept: kept.filter(|_| at_sandbox || place.is_sheet()),
                look: if at_sandbox { look } else { Look::default() },
                cause: Some(cause).filter(|_| here(Place::Ledger)),
                claim: if here(Place::Claims) { broken.0 } else { None },
                set: if here(Place::Claims) { broken.1 } else { None },
                theme,
                class,
                present,
                asked,
                dropped: Vec::new(),
            }
        },
    )
}
