//! The room as it is rendered.

use super::*;
use crate::evidence::CARDS;
use crate::evidence::FACT_CARDS;
use crate::evidence::TIMELINE;
use crate::ui::scene::tests::ready;
use yew::LocalServerRenderer;

fn shown() -> String {
    let props = || CountriesProps { send: Callback::noop() };
    let renderer = LocalServerRenderer::<Countries>::with_props(props()).hydratable(false);
    ready(renderer.render())
}

#[test]
fn every_source_of_the_room_is_one_press_away() {
    let page = shown();
    let events = TIMELINE.iter().flat_map(|event| event.keys);
    let facts = FACT_CARDS.iter().flat_map(|card| card.keys);
    // Sources of points that England's card and the United States' share with others are told there.
    for key in events.chain(facts) {
        assert!(page.contains(&format!("#evidence-{key}\"")), "{key}");
    }
    for card in &CARDS {
        let told = card.keys.iter().any(|key| page.contains(&format!("#evidence-{key}\"")));
        assert!(told, "{}", card.preset.name());
    }
}

#[test]
fn there_is_a_curve_for_every_run_and_none_where_there_are_only_facts() {
    let page = shown();
    assert_eq!(page.matches("<article").count(), CARDS.len() + 1 + FACT_CARDS.len());
    // England has two drawings of two lines; every card has one.
    assert_eq!(page.matches("class=\"ink tl-run\"").count(), 4 + CARDS.len());
    let facts = page.rfind("facts and no run").unwrap();
    assert!(!page[facts..].contains("<svg"));
}

#[test]
fn what_was_not_checked_says_so_and_every_picture_has_its_words() {
    let page = shown();
    let unread = TIMELINE.iter().filter(|event| crate::evidence::unchecked(event.status)).count();
    assert_eq!(page.matches("not checked for this page").count(), unread);
    assert_eq!(page.matches("role=\"img\" aria-label=\"\"").count(), 0);
    assert!(!page.contains("style=") && !page.contains("{$"));
}
