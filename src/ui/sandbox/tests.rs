//! The sandbox as it is rendered, in every state that changes what is there.

use crate::app::Action;
use crate::app::AppState;
use crate::app::Move;
use crate::app::Tab;
use crate::app::View;
use crate::model::PARAMETERS;
use crate::model::Preset;
use crate::share::setting::EventKind;
use crate::ui::App;
use crate::ui::AppProps;
use crate::ui::scene::tests::ready;
use std::collections::HashSet;

fn shown(moves: &[Move]) -> String {
    let start = AppState { view: View::Sandbox, ..AppState::default() };
    let state = moves.iter().fold(start, |state, action| {
        let next = state.apply(&Action::Sandbox(action.clone()));
        next.unwrap_or_else(|| panic!("{action:?} changes nothing"))
    });
    let renderer = yew::LocalServerRenderer::<App>::with_props(AppProps { start: Some(state) });
    ready(renderer.hydratable(false).render())
}

fn ids(html: &str) -> Vec<&str> {
    html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_state_is_rendered_with_names_that_are_its_own() {
    let england = Move::StartedFrom(Some(Preset::England));
    let sat = Move::Sat(Some(crate::analysis::chairs::Seat::Supplier));
    let states: [&[Move]; 7] = [
        &[],
        &[england, sat, Move::Paired(Some([0, 5])), Move::OpenedTab(Tab::Why)],
        &[Move::SetDirection(0.9), Move::LetGo, Move::KeptA, Move::SetAutonomy(0.1)],
        &[Move::WantedTrueScale(true), Move::WantedRange(true), Move::SetYear(3.25)],
        &[Move::Dropped(EventKind::Money), Move::Dropped(EventKind::Emergency)],
        &[Move::SetParameter(PARAMETERS.len() - 1, 0.4), Move::Named("Mine".to_owned())],
        &[Move::Remembered("nonsense".to_owned()), Move::Played(true)],
    ];
    for moves in states {
        let html = shown(moves);
        let ids = ids(&html);
        let distinct: HashSet<&&str> = ids.iter().collect();
        assert_eq!(distinct.len(), ids.len(), "{moves:?}: {ids:?}");
        assert!(!html.contains(" style="), "{moves:?}");
        assert!(!html.contains('{') && !html.contains('$'), "{moves:?}: a message is not filled");
        assert_eq!(html.matches("<h1").count(), 1, "{moves:?}");
        // Every picture has a name.
        for part in html.split("role=\"img\"").skip(1) {
            let name = part.split("aria-label=\"").nth(1).unwrap_or_default();
            assert!(!name.starts_with('"'), "{moves:?}: a picture without a name");
        }
    }
}

#[test]
fn what_the_picture_says_is_said_to_everyone() {
    let html = shown(&[Move::SetDirection(0.9)]);
    for sentence in ["At year 20, ", "Year 20: the tightest is ", "borders are open"] {
        assert!(html.matches(sentence).count() >= 2, "{sentence}");
    }
    assert!(html.contains("Direction moved."));
    assert_eq!(html.matches("class=\"mechanism\"").count(), 16);
}
