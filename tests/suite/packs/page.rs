//! What a pack changes on the page: names, presets, timeline and head in the sandbox; nothing elsewhere.

use super::WORKED;
use super::worked;
use middle_out::app::Action;
use middle_out::app::AppState;
use middle_out::app::Shared;
use middle_out::app::View;
use middle_out::app::pack;
use middle_out::share::pack::read_pack;
use middle_out::story::Beat;
use middle_out::ui::App;
use middle_out::ui::AppProps;

fn page(state: AppState) -> String {
    let renderer = yew::LocalServerRenderer::<App>::with_props(AppProps { start: Some(state) });
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let html = runtime.block_on(renderer.hydratable(false).render());
    html.replace("&#39;", "'").replace("&#x27;", "'")
}

fn read(state: &AppState, text: &str) -> AppState {
    state.apply(&Action::Pack(pack::Move::Read(Shared::new(read_pack(text))))).unwrap()
}

fn used(index: usize, view: View) -> AppState {
    let state = AppState { view, ..AppState::default() };
    read(&state, WORKED[index].1).apply(&Action::Pack(pack::Move::Used)).unwrap()
}

#[test]
fn every_name_of_a_pack_stands_in_the_sandbox() {
    let html = page(used(1, View::Sandbox));
    let names = worked(1).names;
    for name in names.regions.iter().chain(names.seats.iter().flatten()) {
        assert!(html.contains(name.as_str()), "{name}");
    }
    for (name, _) in names.mechanisms.iter().flatten() {
        assert!(html.contains(name.as_str()), "{name}");
    }
    for [name, left, right] in names.tensions.iter().flatten() {
        for words in [name, left, right] {
            assert!(html.contains(words.as_str()), "{words}");
        }
    }
    for name in names.events.iter().flatten().chain(&names.records).chain(&names.border) {
        assert!(html.contains(name.as_str()), "{name}");
    }
    for ours in ["Northmoor", "Who knows whom wins", "Learning networks", "New minister wins"] {
        assert!(!html.contains(ours), "{ours}");
    }
    for preset in &worked(1).presets {
        assert!(html.contains(&preset.name), "{}", preset.name);
    }
    for entry in &worked(1).timeline {
        assert!(html.contains(&entry.text), "{}", entry.text);
    }
    assert!(html.contains("an invented case by the makers of Middle Out"));
    assert!(html.contains("illustrative and not ours"));
    assert!(html.contains("Put back what was before"));
    assert!(!html.contains("href=\"https://"), "no address leads away");
}

#[test]
fn what_a_pack_does_not_name_keeps_its_name_and_so_does_the_story() {
    let html = page(used(0, View::Sandbox));
    assert!(html.contains("Hands-on help"), "a mechanism that it does not name");
    assert!(html.contains("Joining regional records"));
    let there = page(used(1, View::Beat(Beat::Chairs)));
    let plain = page(AppState { view: View::Beat(Beat::Chairs), ..AppState::default() });
    assert_eq!(there, plain, "the story");
    let put_back = used(1, View::Sandbox).apply(&Action::Pack(pack::Move::PutBack)).unwrap();
    let html = page(put_back);
    assert!(html.contains("Northmoor") && !html.contains("Aldery"));
}

#[test]
fn a_preview_says_what_a_pack_brings_or_what_has_to_be_mended() {
    let state = AppState { view: View::Sandbox, ..AppState::default() };
    let html = page(read(&state, WORKED[1].1));
    assert!(html.contains("What this pack brings") && html.contains("Use this pack"));
    assert!(html.contains("One coefficient differs: hetn."), "what differs");
    let html = page(read(&state, &WORKED[1].1.replace("\"year\": 15", "\"year\": 51")));
    assert!(html.contains("One thing has to be mended first. Nothing here has changed."));
    assert!(html.contains("timeline[4].year"));
    assert!(html.contains("51 is out of range; expected a year from 0 to 25"));
    assert!(!html.contains("Use this pack"));
}
