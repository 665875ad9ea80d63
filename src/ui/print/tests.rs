//! The sheet's words for a session: what the handout keeps back, and what the teacher's version tells.

use crate::app::AppState;
use crate::share::Link;
use crate::story::Beat;
use crate::ui::app::App;
use crate::ui::app::AppProps;
use crate::ui::beat::telling;
use crate::ui::header::title;
use crate::ui::print::rows::rows;
use crate::ui::scene::tests::ready;
use crate::ui::text::say;
use crate::words::id;

const SESSION: &str =
    "course=local&bets=central:5,rule:both,money:fall&seen=central,rule,people&d=0.7&on=M1:0.5@3";

fn state(view: &str) -> AppState {
    AppState::opened(&Link::read(&format!("?view={view}&{SESSION}"), ""))
}

fn page(view: &str) -> String {
    let props = AppProps { start: Some(state(view)) };
    let page = yew::LocalServerRenderer::<App>::with_props(props);
    ready(page.hydratable(false).render())
}

#[test]
fn the_handout_tells_what_was_seen_and_no_other_answer() {
    let AppState { story, tales, .. } = state("handout");
    let rows = rows(&story, &tales, false);
    assert_eq!(rows.len(), 9);
    assert_eq!((rows[0].number, rows[0].name.as_str()), (2, say(title(Beat::Local)).as_str()));
    for (row, beat) in rows.iter().zip(story.order().into_iter().skip(1)) {
        assert_eq!(row.gave.is_some(), story.beat(beat).stage.revealed(), "{beat:?}");
        assert_eq!(row.bet.is_some(), story.beat(beat).bet.is_some(), "{beat:?}");
        assert!(row.after.is_empty() && row.question.ends_with('?'), "{}", row.question);
    }
    let page = page("handout");
    assert!(page.contains(&say(id::PRINT_NOT_BET)) && page.contains(&say(id::PRINT_NOT_RUN)));
    assert_eq!(page.matches(&say(id::PRINT_NOT_TRIED)).count(), 5);
    assert!(!page.contains(&say(id::LESSON_OFFLINE)) && !page.contains(&say(id::PRINT_LISTEN_1)));
    assert!(page.contains("direction 0.7 instead of 0.5"));
    assert!(page.contains("pc-ghost"), "the run it started from is the dashed line");
}

#[test]
fn the_teachers_version_has_every_answer_and_the_plan() {
    let AppState { story, tales, .. } = state("lesson");
    let plain = crate::app::Story::default().all_revealed();
    for (row, beat) in rows(&story, &tales, true).iter().zip(story.order().into_iter().skip(1)) {
        let answer = telling(beat, &plain, &tales).expect("it is told");
        let gave = row.gave.as_deref().expect("an answer");
        assert!(gave.contains(&answer.result) && gave.contains('○'), "{beat:?}: {gave}");
        assert_eq!(row.after.len(), answer.name.len() + answer.card.len());
    }
    let page = page("lesson");
    for words in [id::LESSON_OFFLINE, id::LESSON_POOL, id::LESSON_LIMITS, id::LESSON_8] {
        assert!(page.contains(&say(words)), "{}", say(words));
    }
    assert!(page.contains("One ward in five in year 6.6") && page.contains("5.5 with both levers"));
    assert!(page.contains("46–50"));
    assert!(!page.contains(&say(id::PRINT_NAME)));
}

#[test]
fn the_code_leads_back_to_the_same_session() {
    for view in ["handout", "lesson"] {
        let kept = format!("{view}&A.d=0.2");
        let there = state(&kept);
        let back = AppState::opened(&there.link());
        let set = |state: &AppState| {
            let kept = state.sandbox.kept.as_ref().map(|kept| kept.setting.clone());
            (state.story, state.sandbox.setting.clone(), kept)
        };
        assert!(set(&back).2.is_some());
        assert_eq!(set(&back), set(&there));
    }
}

#[test]
fn a_new_session_has_a_sheet_too() {
    for view in ["handout", "lesson"] {
        let state = AppState::opened(&Link::read(&format!("?view={view}"), ""));
        assert_eq!(state.link().query(), format!("?v=1&m=1&view={view}"));
        assert!(rows(&state.story, &state.tales, false).iter().all(|row| row.gave.is_none()));
    }
}
