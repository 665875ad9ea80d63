//! Every move changes the setting as said; what is undone comes back; nothing hostile gets through.

use super::*;
use crate::app::Action;
use crate::app::AppState;
use crate::model::LeverChange;
use crate::model::Mechanism;
use crate::model::Mechanism as M;
use crate::model::MechanismSpell;
use crate::model::PARAMETERS;
use crate::model::Preset;
use crate::model::Scenario;
use crate::model::ShockKind;
use crate::share::setting::EventKind;
use crate::share::setting::Plan;
use crate::share::setting::SETTING_YEARS;
use crate::share::setting::capacity;
use proptest::prelude::*;

/// The scenario of two levers and their tools, written out.
fn two_levers(direction: f64, autonomy: f64, tools: bool) -> Scenario {
    let spell = |share: f64| {
        move |mechanism| MechanismSpell {
            mechanism,
            start: 0.0,
            end: f64::INFINITY,
            intensity: 0.75 * share,
        }
    };
    let centre = [M::MandatedStandards, M::SharedInfrastructure, M::ConformanceTesting];
    let regions = [M::RegionalBoards, M::ClinicalLeadership, M::CommunitiesOfPractice];
    let all = [centre.map(spell(direction)), regions.map(spell(autonomy))].concat();
    Scenario {
        years: 25.25,
        levers: vec![LeverChange { year: 0.0, direction, autonomy }],
        mechanisms: if tools { all } else { Vec::new() },
        ..Scenario::default()
    }
}

fn after(moves: &[Move]) -> Sandbox {
    moves.iter().fold(Sandbox::default(), |sandbox, action| {
        sandbox.apply(action).unwrap_or_else(|| panic!("{action:?} changes nothing"))
    })
}

#[test]
fn two_levers_give_the_scenario_that_they_always_gave() {
    assert_eq!(Setting::default().scenario(), two_levers(0.5, 0.5, true));
    for (direction, autonomy, tools) in [(0.5, 0.9, true), (0.0, 1.0, true), (0.3, 0.2, false)] {
        let setting = Setting::levers(direction, autonomy, tools);
        assert_eq!(setting.scenario(), two_levers(direction, autonomy, tools));
    }
}

#[test]
fn a_programme_untouched_is_the_programme() {
    for preset in Preset::ALL {
        let setting = Setting::of_preset(preset);
        let mut expected = Scenario { years: SETTING_YEARS + 0.25, ..preset.scenario() };
        // The presets list shocks by kind. The timeline lists them by year; the model does not mind.
        expected.shocks.sort_by(|one, other| one.year.total_cmp(&other.year));
        assert_eq!(setting.scenario(), expected, "{preset:?}");
        assert!(setting.events.len() <= crate::share::setting::MOST_EVENTS, "{preset:?}");
        assert_eq!(setting.start(), setting);
    }
}

#[test]
fn a_lever_moved_holds_from_the_start_of_a_programme_and_a_mechanism_touched_is_the_readers() {
    let base = after(&[Move::StartedFrom(Some(Preset::England)), Move::SetYear(10.0)]);
    let (direction, autonomy) = base.setting.levers_at(10.0);
    assert_eq!((direction, autonomy), (0.8, 0.25));
    let moved = base.apply(&Move::SetDirection(0.4)).unwrap();
    let levers = &moved.setting.scenario().levers;
    assert_eq!(*levers, [LeverChange { year: 0.0, direction: 0.4, autonomy: 0.25 }]);
    let m4 = Mechanism::Incentives;
    assert!(base.setting.plan(m4).on);
    let scenario = base.apply(&Move::SetIntensity(m4, 0.3)).unwrap().setting.scenario();
    let spells: Vec<_> = scenario.mechanisms.iter().filter(|spell| spell.mechanism == m4).collect();
    assert_eq!(spells.len(), 1);
    assert!((spells[0].intensity - 0.3).abs() < 1e-12);
    assert_eq!(scenario.shocks.len(), Preset::England.scenario().shocks.len());
}

#[test]
fn every_move_of_a_mechanism_does_as_said() {
    let m8 = Mechanism::RegionalBoards;
    let some = Regions::NONE.with(0, true).with(3, true);
    let sandbox = after(&[
        Move::BroughtTools(false),
        Move::Switched(m8, true),
        Move::SetIntensity(m8, 0.5),
        Move::SetStart(m8, 3.1),
        Move::SetEnd(m8, Some(9.0)),
        Move::SetRegions(m8, some),
    ]);
    let plan = Plan { on: true, intensity: 0.5, start: 3.0, end: Some(9.0), regions: some };
    assert_eq!(sandbox.setting.plan(m8), plan);
    let scenario = sandbox.setting.scenario();
    assert_eq!(
        scenario.mechanisms,
        [MechanismSpell { mechanism: m8, start: 3.0, end: 9.0, intensity: 0.5 }]
    );
    assert_eq!(scenario.gains.len(), 10);
    assert!(scenario.gains.iter().all(|gain| gain.gain == 0.0 && !some.has(gain.region)));
    let national = sandbox.apply(&Move::SetRegions(Mechanism::MandatedStandards, some));
    assert_eq!(national, None, "what regions do not deliver cannot differ between them");
    let off = sandbox.apply(&Move::Switched(m8, false)).unwrap().setting.scenario();
    assert_eq!((off.mechanisms.len(), off.gains.len()), (0, 0));
    let endless = sandbox.apply(&Move::SetEnd(m8, None)).unwrap();
    assert_eq!(endless.setting.plan(m8).end, None);
}

#[test]
fn a_tool_taken_in_hand_takes_all_six_and_leaves_the_run_as_it_was() {
    let before = after(&[Move::SetAutonomy(0.9), Move::LetGo]);
    let m1 = Mechanism::MandatedStandards;
    let taken = before.apply(&Move::SetEnd(m1, Some(25.0))).unwrap();
    assert!(!taken.setting.tools && before.setting.tools);
    let m9 = Mechanism::ClinicalLeadership;
    assert!((taken.setting.plan(m9).intensity - 0.675).abs() < 1e-12);
    let moved = taken.apply(&Move::SetAutonomy(0.1)).unwrap();
    assert!((moved.setting.plan(m9).intensity - 0.675).abs() < 1e-12, "it follows no lever");
    let back = taken.apply(&Move::BroughtTools(true)).unwrap();
    assert_eq!(back.setting, before.setting);
}

#[test]
fn the_timeline_holds_what_is_dropped_on_it() {
    let meso = EventKind::Shock(ShockKind::MesoReorganisation);
    let sandbox = after(&[
        Move::SetYear(8.0),
        Move::Dropped(meso),
        Move::SetYear(5.0),
        Move::Dropped(EventKind::Money),
        Move::Dropped(EventKind::Emergency),
        Move::Struck(Regions::NONE.with(3, true)),
    ]);
    let kinds: Vec<_> = sandbox.setting.events.iter().map(|event| event.kind).collect();
    assert_eq!(kinds, [EventKind::Money, EventKind::Emergency, meso]);
    let scenario = sandbox.setting.scenario();
    assert_eq!((scenario.shocks[0].year, scenario.money[0].value), (8.0, 0.0));
    assert_eq!((scenario.urgency[0].start, scenario.urgency[0].duration), (5.0, 2.0));
    assert_eq!(scenario.reorganisation_weights.iter().sum::<f64>(), 1.0);
    let late = sandbox.apply(&Move::MovedEvent(0, 20.0)).unwrap();
    assert_eq!(late.setting.scenario().money[0].year, 20.0);
    let mild = sandbox.apply(&Move::SizedEvent(2, 0.4)).unwrap();
    assert_eq!(mild.setting.scenario().shocks[0].severity, 0.4);
    let fewer = sandbox.apply(&Move::RemovedEvent(2)).unwrap();
    assert!(fewer.setting.scenario().shocks.is_empty());
    assert_eq!(sandbox.apply(&Move::RemovedEvent(7)), None);
}

#[test]
fn a_coefficient_keeps_within_what_the_model_accepts_and_its_default_is_no_change() {
    let at = PARAMETERS.iter().position(|spec| spec.name == "hetn").unwrap();
    let far = after(&[Move::SetParameter(at, 1e9)]);
    assert_eq!(far.setting.scenario().parameters.hetn, PARAMETERS[at].greatest);
    let back = far.apply(&Move::SetParameter(at, PARAMETERS[at].default)).unwrap();
    assert_eq!(back.setting, Setting::default());
    assert_eq!(far.apply(&Move::SetParameter(at, f64::NAN)), None);
    assert_eq!(far.apply(&Move::SetParameter(9999, 1.0)), None);
}

#[test]
fn a_drag_is_one_step_and_what_is_undone_comes_back() {
    let start = Sandbox::default();
    let dragged = after(&[Move::SetDirection(0.6), Move::SetDirection(0.8), Move::LetGo]);
    assert_eq!(dragged.ghost.as_ref(), Some(&dragged.ghost.clone().unwrap()));
    assert_eq!(dragged.history.changes().collect::<Vec<_>>(), [Change::Direction]);
    let twice = dragged.apply(&Move::SetAutonomy(0.1)).unwrap();
    let undone = twice.apply(&Move::Undone).unwrap();
    assert_eq!(undone.setting, dragged.setting);
    let first = undone.apply(&Move::Undone).unwrap();
    assert_eq!(first.setting, start.setting);
    assert!(!first.can_undo() && first.can_redo());
    let again = first.apply(&Move::Redone).and_then(|next| next.apply(&Move::Redone)).unwrap();
    assert_eq!(again.setting, twice.setting);
    let reset = again.apply(&Move::Reset).unwrap();
    assert_eq!(reset.setting, start.setting);
    assert_eq!(reset.apply(&Move::Undone).unwrap().setting, again.setting);
    let far_back = reset.apply(&Move::WentBack(1)).unwrap();
    assert_eq!(far_back.setting, dragged.setting);
    assert_eq!(far_back.history.changes().len(), 1);
    let nowhere = after(&[Move::SetDirection(0.6), Move::SetDirection(0.5), Move::LetGo]);
    assert!(!nowhere.can_undo(), "a drag that ends where it began is no change");
}

#[test]
fn a_is_kept_and_changes_places_with_b() {
    let kept = after(&[Move::SetDirection(0.9), Move::LetGo, Move::KeptA, Move::SetAutonomy(0.9)]);
    assert_eq!(kept.other(), Some(&kept.kept.as_ref().unwrap().run));
    let swapped = kept.apply(&Move::SwappedA).unwrap();
    assert_eq!(swapped.setting, kept.kept.as_ref().unwrap().setting);
    assert_eq!(swapped.kept.as_ref().unwrap().setting, kept.setting);
    assert_eq!(swapped.apply(&Move::SwappedA).unwrap().setting, kept.setting);
    assert_eq!(swapped.apply(&Move::DroppedA).unwrap().other(), swapped.ghost.as_ref());
}

#[test]
fn named_settings_survive_the_browser_and_hostile_text_does_nothing() {
    let m11 = Mechanism::CommunitiesOfPractice;
    let sandbox = after(&[
        Move::StartedFrom(Some(Preset::Estonia)),
        Move::SetDirection(1.0 / 3.0),
        Move::Switched(m11, true),
        Move::SetRegions(m11, Regions::NONE.with(5, true)),
        Move::SetStart(m11, 4.25),
        Move::SetParameter(3, 1.7),
        Move::SetUrgency(0.2),
        Move::Dropped(EventKind::Emergency),
        Move::Struck(Regions::NONE.with(1, true)),
        Move::Named("  Mine\n# levers 1 ".to_owned()),
        Move::Reset,
        Move::Named("Second".to_owned()),
    ]);
    let text = sandbox.shelf.text();
    let fresh = after(&[Move::Remembered(text.clone())]);
    assert_eq!(fresh.shelf.settings(), sandbox.shelf.settings());
    assert_eq!(fresh.shelf.settings()[0].name, "Mine # levers 1");
    let took = fresh.apply(&Move::Took(0)).unwrap();
    assert_eq!(took.setting, sandbox.shelf.settings()[0].setting);
    assert_eq!(took.apply(&Move::Undone).unwrap().setting, Setting::default());
    let hostile = [
        "",
        "nonsense",
        "{\"a\": 1}",
        "middle-out settings 2\n# a\n",
        "middle-out settings 1\n# a\nlevers 1 NaN 0.5\n",
        "middle-out settings 1\n# a\nplan 1 1 3 0.5 0.0\n",
        "middle-out settings 1\n# a\nparameter cap_m 1e300\n",
        "middle-out settings 1\n# a\nevent war 1 1 1\n",
        "middle-out settings 1\n# \nlevers 1 0.5 0.5\n",
    ];
    for text in hostile {
        let heard = Sandbox::default().apply(&Move::Remembered(text.to_owned())).unwrap();
        assert!(heard.shelf.settings().is_empty(), "{text}");
        assert_eq!(heard.shelf.lost, usize::from(!text.is_empty()), "{text}");
    }
    let half = format!("{text}# Broken\nlevers 7\n");
    let heard = after(&[Move::Remembered(half)]);
    assert_eq!((heard.shelf.settings().len(), heard.shelf.lost), (2, 1));
}

#[test]
fn time_runs_to_the_last_year_and_stands() {
    let mut sandbox = after(&[Move::SetYear(0.0), Move::Played(true)]);
    let mut elapsed = 0.0;
    while sandbox.clock.runs() {
        sandbox = sandbox.ticked(16.0, false);
        elapsed += 16.0;
        assert!(elapsed < 2.0 * PLAY_MS);
    }
    assert_eq!(sandbox.clock.year, SETTING_YEARS);
    assert!(elapsed >= PLAY_MS);
    let again = sandbox.apply(&Move::Played(true)).unwrap();
    assert_eq!((again.clock.year, again.clock.playing), (0.0, true));
    let still = again.ticked(PLAY_MS / SETTING_YEARS, true);
    assert_eq!(still.clock.year, 1.0, "from year to year where motion is unwelcome");
    assert_eq!(sandbox.apply(&Move::Stepped(-1)).unwrap().clock.year, 24.75);
    assert_eq!(sandbox.apply(&Move::SetYear(f64::NAN)), None);
    for bad in [f64::NAN, f64::INFINITY, -1.0, 0.0] {
        assert_eq!(again.ticked(bad, false).clock, again.clock);
    }
}

#[test]
fn a_replay_ends_by_itself_and_needs_a_change() {
    assert_eq!(Sandbox::default().apply(&Move::Replayed), None);
    let replayed = after(&[Move::SetDirection(0.9), Move::LetGo, Move::Replayed]);
    assert!(replayed.clock.runs());
    assert!(!replayed.ticked(REPLAY_MS, false).clock.runs());
    assert!(!replayed.ticked(16.0, true).clock.runs());
    let state = AppState {
        sandbox: replayed.into(),
        view: crate::app::View::Sandbox,
        ..AppState::default()
    };
    assert!(state.running());
    assert!(!state.apply(&Action::Opened(crate::app::View::Claims)).unwrap().running());
}

#[test]
fn the_designs_example_asks_for_seven_of_ten_points() {
    use Mechanism as M;
    let mechanisms = [
        M::MandatedStandards,
        M::MatchedFunding,
        M::SharedInfrastructure,
        M::DataAgreements,
        M::RegionalBoards,
        M::PublicEngagement,
    ];
    let mut setting = Setting::levers(0.62, 0.66, false);
    for mechanism in mechanisms {
        setting = setting.with_plan(mechanism, Plan { on: true, ..Plan::OFF });
    }
    assert_eq!(setting.on(), 6);
    assert!((capacity(&setting, 8.0) - 7.0).abs() < 0.05, "{}", capacity(&setting, 8.0));
}

#[test]
fn the_true_scale_is_asked_for_one_answer_at_a_time() {
    let asked = after(&[Move::WantedTrueScale(true)]);
    let first = asked.question().unwrap();
    let Question::Run { scenario } = &first.question else { panic!("{first:?}") };
    assert_eq!(*scenario, asked.setting.scenario().at_true_scale());
    let moved = asked.apply(&Move::SetDirection(0.9)).unwrap();
    assert_eq!(moved.question(), Some(first.clone()), "the answer is waited for");
    let columns = ["A", "J", "U"].map(str::to_owned).to_vec();
    let answer = crate::app::Answer { columns, rows: vec![0.1, 0.2, 0.3, 0.4, 0.5, 0.6] };
    let news = crate::app::News::Answer(crate::app::Shared::new(answer));
    let told = moved.told(&Told { ask: Box::new(first), news });
    let (lines, present) = told.scale.as_ref().unwrap().lines(&told.setting).unwrap();
    assert_eq!((lines.arrive.as_slice(), present), ([0.2, 0.5].as_slice(), false));
    let Question::Run { scenario } = told.question().unwrap().question else { panic!() };
    assert_eq!(scenario.levers[0].direction, 0.9);
}

fn share() -> impl Strategy<Value = f64> {
    prop_oneof![8 => 0.0..=1.0, 1 => Just(f64::NAN), 1 => -1e9..1e9]
}

fn year() -> impl Strategy<Value = f64> {
    prop_oneof![8 => 0.0..=25.0, 1 => Just(f64::INFINITY), 1 => -1e9..1e9]
}

fn any_move() -> impl Strategy<Value = Move> {
    let mechanism = (1_usize..=16).prop_map(|id| Mechanism::from_id(id).unwrap());
    let regions = (0_u16..=0x0fff).prop_map(|bits| Regions::from_bits(bits).unwrap());
    let kind = (0..EventKind::ALL.len()).prop_map(|at| EventKind::ALL[at]);
    let base = prop::option::of((0..Preset::ALL.len()).prop_map(|at| Preset::ALL[at]));
    let m = || mechanism.clone();
    prop_oneof![
        share().prop_map(Move::SetDirection),
        share().prop_map(Move::SetAutonomy),
        (share(), share()).prop_map(|(d, a)| Move::SetLevers(d, a)),
        any::<bool>().prop_map(Move::BroughtTools),
        (m(), any::<bool>()).prop_map(|(m, on)| Move::Switched(m, on)),
        (m(), share()).prop_map(|(m, at)| Move::SetIntensity(m, at)),
        (m(), year()).prop_map(|(m, at)| Move::SetStart(m, at)),
        (m(), prop::option::of(year())).prop_map(|(m, at)| Move::SetEnd(m, at)),
        (m(), regions.clone()).prop_map(|(m, at)| Move::SetRegions(m, at)),
        kind.prop_map(Move::Dropped),
        (0_usize..30, year()).prop_map(|(at, year)| Move::MovedEvent(at, year)),
        (0_usize..30, share()).prop_map(|(at, size)| Move::SizedEvent(at, size)),
        (0_usize..30).prop_map(Move::RemovedEvent),
        regions.prop_map(Move::Struck),
        share().prop_map(Move::SetUrgency),
        (0_usize..150, share()).prop_map(|(at, to)| Move::SetParameter(at, to)),
        any::<bool>().prop_map(Move::WantedTrueScale),
        base.prop_map(Move::StartedFrom),
        year().prop_map(Move::SetYear),
        (0_usize..250).prop_map(Move::WentBack),
        (0_usize..4).prop_map(Move::Took),
        (0_usize..4).prop_map(Move::Forgot),
        ".{0,80}".prop_map(Move::Named),
        prop::sample::select(vec![
            Move::LetGo,
            Move::Undone,
            Move::Redone,
            Move::Reset,
            Move::Replayed,
            Move::KeptA,
            Move::SwappedA,
            Move::DroppedA,
            Move::Played(true),
            Move::Stepped(i32::MAX),
        ]),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_moves_break_the_sandbox(moves in prop::collection::vec(any_move(), 1..60)) {
        let mut sandbox = Sandbox::default();
        for action in &moves {
            if let Some(next) = sandbox.apply(action) {
                prop_assert!(next != sandbox || matches!(action, Move::KeptA | Move::DroppedA | Move::Replayed | Move::Played(_) | Move::Stepped(_) | Move::SetYear(_)), "{action:?}");
                sandbox = next;
            }
            prop_assert!(sandbox.history.changes().len() <= DEPTH);
            prop_assert!((0.0..=SETTING_YEARS).contains(&sandbox.clock.year));
        }
        let scenario = sandbox.setting.scenario();
        prop_assert_eq!(scenario.steps(), 101);
        for spell in &scenario.mechanisms {
            prop_assert!((0.0..=1.0).contains(&spell.intensity) && spell.start <= spell.end);
        }
        prop_assert_eq!(&scenario.parameters, &scenario.parameters.sound());
        let run = Record::of(&scenario);
        for measure in crate::model::Measure::OUTPUT {
            prop_assert!(run.series(*measure).iter().all(|value| value.is_finite()));
        }
        prop_assert!(capacity(&sandbox.setting, 3.0).is_finite());
        let kept = sandbox.apply(&Move::Named("x".to_owned()));
        if let Some(kept) = kept {
            let back = Sandbox::default().apply(&Move::Remembered(kept.shelf.text())).unwrap();
            prop_assert_eq!(back.shelf.settings(), kept.shelf.settings());
        }
    }

    #[test]
    fn random_text_is_no_shelf(text in "\\PC{0,400}") {
        let heard = Sandbox::default().apply(&Move::Remembered(format!("middle-out settings 1\n{text}")));
        prop_assert!(heard.unwrap().shelf.settings().len() <= 40);
    }
}

#[test]
fn the_way_back_is_bounded() {
    let mut sandbox = Sandbox::default();
    for step in 0..(DEPTH + 50) {
        let on = step % 2 == 0;
        sandbox = sandbox.apply(&Move::Switched(Mechanism::Incentives, on)).unwrap();
    }
    assert_eq!(sandbox.history.changes().len(), DEPTH);
}
