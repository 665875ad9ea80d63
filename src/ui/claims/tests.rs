//! The page as it is rendered: what stands on it, before and after the reader's moves.

use super::*;
use crate::app::AppState;
use crate::app::View;
use crate::app::claims::LISTED;
use crate::ui::scene::tests::ready;
use yew::LocalServerRenderer;

fn shown(moves: &[Move]) -> String {
    let mut state = AppState::default().apply(&Action::Opened(View::Claims)).unwrap();
    for action in moves {
        state = state.apply(&Action::Claims(*action)).unwrap_or(state);
    }
    let props = move || ClaimsProps { state: state.claims.clone(), send: Callback::noop() };
    let renderer = LocalServerRenderer::<Claims>::with_props(props()).hydratable(false);
    ready(renderer.render())
}

#[test]
fn every_claim_shows_its_count_and_says_that_only_the_model_was_tested() {
    for (place, listed) in LISTED.iter().enumerate() {
        let page = shown(&[Move::Chose(place)]);
        assert!(page.contains("tested on this model only, not on the world"));
        assert!(page.find("not on the world") < page.find("<h1"), "above the title");
        assert!(page.contains(&words::title(listed)));
        assert!(page.contains(&words::grouped(listed.before.all.holds)));
        assert!(page.contains("Counted before"));
        assert!(!page.contains("% true") && !page.contains("style="));
        // Two sizes of the field, at most five paths each.
        assert!(page.matches("class=\"dot-").count() <= 2 * 5 + 4);
    }
}

#[test]
fn while_it_counts_there_is_a_counter_and_a_button_that_stops_it() {
    let page = shown(&[Move::Chose(3), Move::Counted]);
    assert!(page.contains("Counting: 0 of 1,000") && page.contains("<progress"));
    assert!(page.contains(">Stop<") && !page.contains("Count it here"));
}

#[test]
fn a_setting_that_breaks_the_claim_is_told_kept_and_linked() {
    let place = LISTED.len() - 1;
    let moves = [Move::Chose(place), Move::Set(0, 0.0), Move::Set(1, 1.4)];
    let page = shown(&moves);
    assert!(page.contains("You broke it.") && page.contains("Keep this find"));
    let kept = shown(&[&moves[..], &[Move::Kept]].concat());
    assert!(kept.contains("What you found"));
    let link = "?v=1&amp;m=1&amp;view=claims&amp;claim=middle-always-best&amp;set=0,1.4";
    assert!(kept.contains(link), "the link stands in the page");
}

#[test]
fn a_claim_of_many_runs_waits_for_the_desk() {
    let page = shown(&[Move::Chose(0), Move::Set(0, 0.7)]);
    assert!(page.contains("Working it out"));
}
