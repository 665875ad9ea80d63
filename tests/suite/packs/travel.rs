//! Packs written and read again, to the last bit of every setting.

use super::WORKED;
use super::worked;
use middle_out::app::Action;
use middle_out::app::AppState;
use middle_out::app::Move;
use middle_out::app::Shared;
use middle_out::app::pack;
use middle_out::model::Mechanism;
use middle_out::model::PARAMETERS;
use middle_out::model::Preset;
use middle_out::share::Setting;
use middle_out::share::pack::About;
use middle_out::share::pack::Pack;
use middle_out::share::pack::PackPreset;
use middle_out::share::pack::read_pack;
use middle_out::share::pack::write_pack;
use middle_out::share::setting::EventKind;
use middle_out::share::setting::MOST_EVENTS;
use middle_out::share::setting::Regions;
use proptest::prelude::*;

#[test]
fn a_worked_pack_is_written_as_it_stands() {
    for (index, (name, text)) in WORKED.iter().enumerate() {
        assert_eq!(write_pack(&worked(index)), *text, "{name}: middle-out pack format");
    }
}

fn about() -> About {
    About {
        title: "A case".to_owned(),
        language: "en".to_owned(),
        author: "A teacher".to_owned(),
        licence: "CC BY 4.0".to_owned(),
        ..About::default()
    }
}

/// The setting after a trip through a file.
fn travelled(setting: &Setting) -> Setting {
    let pack = Pack::from_here(setting, None, "What I set", about());
    let text = write_pack(&pack);
    let back = read_pack(&text).pack.unwrap_or_else(|all| panic!("{text}\n{all:#?}"));
    assert_eq!(back, pack, "{text}");
    back.setting(0).unwrap()
}

#[test]
fn every_programme_travels() {
    for preset in Preset::ALL {
        let setting = Setting::of_preset(preset);
        assert!(setting.events.len() <= MOST_EVENTS);
        assert_eq!(travelled(&setting), setting, "{preset:?}");
    }
    assert_eq!(travelled(&Setting::default()), Setting::default());
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let share = || 0.0..=1.0_f64;
    let year = || 0.0..=25.0_f64;
    let of = || (1_usize..=16).prop_map(|id| Mechanism::from_id(id).unwrap());
    let regions = || (0_u16..4096).prop_map(|bits| Regions::from_bits(bits).unwrap());
    let event = || (0_usize..7).prop_map(|kind| EventKind::ALL[kind]);
    let one = prop_oneof![
        share().prop_map(Move::SetDirection),
        share().prop_map(Move::SetAutonomy),
        any::<bool>().prop_map(Move::BroughtTools),
        (of(), any::<bool>()).prop_map(|(of, on)| Move::Switched(of, on)),
        (of(), share()).prop_map(|(of, to)| Move::SetIntensity(of, to)),
        (of(), year()).prop_map(|(of, to)| Move::SetStart(of, to)),
        (of(), proptest::option::of(year())).prop_map(|(of, to)| Move::SetEnd(of, to)),
        (of(), regions()).prop_map(|(of, to)| Move::SetRegions(of, to)),
        event().prop_map(Move::Dropped),
        (0_usize..3, year()).prop_map(|(at, to)| Move::MovedEvent(at, to)),
        (0_usize..3, share()).prop_map(|(at, to)| Move::SizedEvent(at, to)),
        regions().prop_map(Move::Struck),
        share().prop_map(Move::SetUrgency),
        (0_usize..PARAMETERS.len(), share()).prop_map(|(at, to)| Move::SetParameter(at, to)),
        (0_usize..7).prop_map(|preset| Move::StartedFrom(Some(Preset::ALL[preset]))),
    ];
    proptest::collection::vec(one, 1..6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_set_travels_to_the_last_bit(moves in moves()) {
        let state = moves.into_iter().fold(AppState::default(), |state, action| {
            state.apply(&Action::Sandbox(action)).unwrap_or(state)
        });
        let state = state.apply(&Action::Sandbox(Move::LetGo)).unwrap_or(state);
        let mut setting = state.sandbox.setting.clone();
        // Events that were dragged past each other stand in order of time in a file.
        setting.sort_events();
        prop_assert_eq!(travelled(&setting), setting);
    }
}

/// Read the worked pack and use it.
fn with_pack(state: &AppState, index: usize) -> AppState {
    let reading = Shared::new(read_pack(WORKED[index].1));
    let looked = state.apply(&Action::Pack(pack::Move::Read(reading))).unwrap();
    looked.apply(&Action::Pack(pack::Move::Used)).unwrap()
}

#[test]
fn a_pack_is_used_and_what_was_before_is_put_back() {
    let drained = Action::Sandbox(Move::SetUrgency(0.5));
    let before = AppState::default().apply(&drained).unwrap();
    let before = before.apply(&Action::Sandbox(Move::LetGo)).unwrap_or(before);
    let used = with_pack(&before, 1);
    assert_eq!(used.packs.on.as_deref(), Some(&worked(1)));
    assert_eq!(used.sandbox.setting, worked(1).setting(0).unwrap());
    let hetn = PARAMETERS.iter().position(|spec| spec.name == "hetn").unwrap();
    assert_eq!(used.sandbox.setting.parameter(hetn), Some(1.3), "the pack's own coefficient");
    // A preset beside ours.
    let started = used.apply(&Action::Pack(pack::Move::Started(2))).unwrap();
    assert_eq!(started.sandbox.setting, worked(1).setting(2).unwrap());
    assert_eq!(started.apply(&Action::Pack(pack::Move::Started(9))), None);
    // Undo takes back what it set; put back takes back the names as well.
    let undone = used.apply(&Action::Sandbox(Move::Undone)).unwrap();
    assert_eq!(undone.sandbox.setting, before.sandbox.setting);
    let back = started.apply(&Action::Pack(pack::Move::PutBack)).unwrap();
    assert_eq!(back.packs.on, None);
    assert_eq!(back.sandbox.setting, before.sandbox.setting);
    assert_eq!(back.sandbox.run.step_at(5.0), before.sandbox.run.step_at(5.0));
    assert_eq!(back.apply(&Action::Pack(pack::Move::PutBack)), None, "once");
    // And that itself can be undone.
    let again = back.apply(&Action::Sandbox(Move::Undone)).unwrap();
    assert_eq!(again.sandbox.setting, started.sandbox.setting);
}

#[test]
fn a_pack_begun_from_a_pack_runs_as_it_did() {
    let pack = worked(1);
    let set = Setting { urgency: 0.2, ..pack.setting(2).unwrap() };
    let mine = Pack::from_here(&set, Some(&pack), "What I set", about());
    let back = read_pack(&write_pack(&mine)).pack.unwrap();
    assert_eq!(back.names, pack.names);
    assert_eq!(back.setting(0), Some(set.clone()));
    for index in 0..pack.presets.len() {
        assert_eq!(back.setting(index + 1), pack.setting(index));
    }
    let twice = Pack::from_here(&set, Some(&back), "What I set", about());
    let names: Vec<&str> = twice.presets.iter().map(|preset| preset.name.as_str()).collect();
    assert_eq!(names[..2], ["What I set 2", "What I set"]);
    let full = PackPreset { name: "x".to_owned(), about: None, setting: set.clone() };
    let full = Pack { presets: vec![full; 12], ..pack };
    assert_eq!(Pack::from_here(&set, Some(&full), "y", about()).presets.len(), 12);
}
