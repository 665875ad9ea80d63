//! The reducer: what every action does to the state, and what it must never do.

use middle_out::app::Action;
use middle_out::app::AppState;
use middle_out::app::Move;
use middle_out::app::News;
use middle_out::app::RUN_MS;
use middle_out::app::Shared;
use middle_out::app::Stage;
use middle_out::app::Theme;
use middle_out::app::Told;
use middle_out::app::View;
use middle_out::app::claims;
use middle_out::app::class;
use middle_out::app::pack;
use middle_out::app::present;
use middle_out::evidence::REORGANISATION;
use middle_out::share::Link;
use middle_out::share::Setting;
use middle_out::share::embed::Command;
use middle_out::share::pack::read_pack;
use middle_out::story::Beat;
use middle_out::story::Bet;
use middle_out::story::Course;
use middle_out::story::Dial;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::html::after;

const HERE: Beat = Beat::Central;
const THERE: Beat = Beat::Local;

fn bet(name: &str) -> Bet {
    HERE.bet_called(name).expect("a bet of beat 2")
}

fn link(query: &str) -> Action {
    Action::OpenedLink(Box::new(Link::read(query, "")))
}

/// The action that follows in the list of all. A new variant breaks the build here: put it in.
fn next(action: &Action) -> Option<Action> {
    Some(match action {
        Action::Opened(_) => Action::AskedForEvidence("NAO11".to_owned()),
        Action::AskedForEvidence(_) => Action::ClosedEvidence,
        Action::ClosedEvidence => Action::Chose(Course::Local),
        Action::Chose(_) => Action::PlacedBet(HERE, bet("3")),
        Action::PlacedBet(..) => Action::StartedRun(HERE),
        Action::StartedRun(_) => Action::AskedToBeShown(HERE),
        Action::AskedToBeShown(_) => Action::Replayed(HERE),
        Action::Replayed(_) => Action::Stopped(HERE),
        Action::Stopped(_) => Action::Turned(Dial::StampYear, 9.0),
        Action::Turned(..) => Action::Ticked(16.0),
        Action::Ticked(_) => Action::PrefersReducedMotion(true),
        Action::PrefersReducedMotion(_) => Action::ChoseCause(REORGANISATION),
        Action::ChoseCause(_) => Action::ChoseTheme(Theme::Dark),
        Action::ChoseTheme(_) => Action::Sandbox(Move::SetDirection(0.9)),
        Action::Sandbox(_) => Action::Claims(claims::Move::Chose(3)),
        Action::Claims(_) => Action::Pack(looked_at()),
        Action::Pack(_) => Action::Class(class::Move::Ran(true)),
        Action::Class(_) => Action::Present(present::Move::Helped(true)),
        Action::Present(_) => Action::Heard(progress()),
        Action::Heard(_) => link("?view=sandbox&d=0.8&theme=dark&zzz=1"),
        Action::OpenedLink(_) => Action::WentTo(Box::new(Link::read("?view=ledger&cause=M2", ""))),
        Action::WentTo(_) => Action::Sharing(true),
        Action::Sharing(_) => Action::DismissedIntroduction,
        Action::DismissedIntroduction => Action::DismissedNotice,
        Action::DismissedNotice => Action::HostAsked(Box::new(Command::Theme(Theme::Projector))),
        Action::HostAsked(_) => return None,
    })
}

/// A case pack with a mistake is looked at.
fn looked_at() -> pack::Move {
    pack::Move::Read(Shared::new(read_pack("{}")))
}

fn every_action() -> Vec<Action> {
    std::iter::successors(Some(Action::Opened(View::Sandbox)), next).collect()
}

/// The sandbox with its range asked for.
fn asking() -> AppState {
    after(&[Action::Opened(View::Sandbox), Action::Sandbox(Move::WantedRange(true))])
}

/// News of the question that it asks.
fn progress() -> Told {
    let ask = asking().question().expect("the range is asked for");
    Told { ask: Box::new(ask), news: News::Progress { done: 7, total: 101 } }
}

/// States in which every action has something to do.
fn states() -> Vec<AppState> {
    let placed = [Action::Chose(Course::Central), Action::PlacedBet(HERE, bet("8"))];
    let running = [placed[0].clone(), placed[1].clone(), Action::StartedRun(HERE)];
    let moved = [
        Action::Sandbox(Move::SetDirection(0.7)),
        Action::Sandbox(Move::LetGo),
        Action::Sandbox(Move::SetAutonomy(0.6)),
        Action::Sandbox(Move::Undone),
        Action::Sandbox(Move::SetAutonomy(0.8)),
    ];
    vec![
        AppState::default(),
        after(&running),
        after(&moved),
        after(&[Action::Sandbox(Move::SetDirection(0.7)), Action::Sandbox(Move::Undone)]),
        after(&[link("?zzz=1")]),
        after(&[link("?view=sandbox&d=0.8")]),
        after(&[Action::AskedForEvidence("NAO11".to_owned())]),
        asking(),
    ]
}

#[test]
fn every_action_changes_some_state_and_is_told_apart_from_nothing() {
    let actions = every_action();
    assert_eq!(actions.len(), 26);
    for action in &actions {
        let results: Vec<AppState> = states().iter().filter_map(|s| s.apply(action)).collect();
        assert!(!results.is_empty(), "{action:?} changes no state");
        // What goes on or runs the model anew is never the same twice.
        let goes_on = matches!(
            action,
            Action::Ticked(_)
                | Action::Sandbox(Move::Undone | Move::Redone)
                | Action::OpenedLink(_)
        );
        for result in results.iter().filter(|_| !goes_on) {
            assert_eq!(result.apply(action), None, "{action:?} a second time");
        }
    }
}

#[test]
fn a_value_that_is_there_already_changes_nothing() {
    let state = AppState::default();
    for action in [
        Action::Opened(View::OPENING),
        Action::ChoseTheme(Theme::System),
        Action::PrefersReducedMotion(false),
        Action::Sandbox(Move::SetDirection(0.5)),
        Action::Sandbox(Move::SetAutonomy(0.5)),
        Action::Sandbox(Move::BroughtTools(true)),
        Action::Sandbox(Move::LetGo),
        Action::Sandbox(Move::Undone),
        Action::Sandbox(Move::Redone),
        Action::Sandbox(Move::Reset),
        Action::Ticked(16.0),
        Action::DismissedNotice,
        Action::Sandbox(Move::WantedRange(false)),
        Action::Heard(progress()),
        link(""),
    ] {
        assert_eq!(state.apply(&action), None, "{action:?}");
    }
}

#[test]
fn levers_that_are_no_numbers_are_ignored_and_those_beyond_the_end_stop_there() {
    let state = AppState::default();
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert_eq!(state.apply(&Action::Sandbox(Move::SetDirection(bad))), None, "{bad}");
        assert_eq!(state.apply(&Action::Sandbox(Move::SetAutonomy(bad))), None, "{bad}");
    }
    let far = after(&[
        Action::Sandbox(Move::SetDirection(1e300)),
        Action::Sandbox(Move::SetAutonomy(-7.0)),
    ]);
    assert_eq!(far.sandbox.setting, Setting::levers(1.0, 0.0, true));
}

#[test]
fn ticks_that_are_no_time_are_ignored() {
    let running =
        after(&[Action::Chose(Course::Central), Action::StartedRun(HERE), Action::Ticked(600.0)]);
    for bad in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 0.0, -16.0] {
        assert_eq!(running.apply(&Action::Ticked(bad)), None, "{bad}");
    }
    assert_eq!(running.story.beat(HERE).stage, Stage::Running(0.25));
}

#[test]
fn ticks_add_up_to_the_length_of_the_run_and_then_all_is_shown() {
    for step in [1.0, 7.0, 16.0, 16.7, 100.0, 5000.0] {
        let mut state = after(&[Action::Chose(Course::Central), Action::StartedRun(HERE)]);
        let mut elapsed = 0.0;
        while state.running() {
            assert!(
                elapsed <= RUN_MS + 1e-6,
                "still running after {elapsed} ms in steps of {step}"
            );
            state = state.apply(&Action::Ticked(step)).expect("time goes on");
            elapsed += step;
        }
        assert!(elapsed >= RUN_MS - 1e-6, "over after {elapsed} ms in steps of {step}");
        assert_eq!(state.story.beat(HERE).stage, Stage::Revealed);
        assert_eq!(state.story.beat(THERE).stage, Stage::Betting, "the other beat stands");
        assert_eq!(state.apply(&Action::Ticked(step)), None, "time stands once all is shown");
    }
}

#[test]
fn a_drag_is_one_step_of_undo_with_one_ghost() {
    let fresh = AppState::default();
    let drag = |state: &AppState, values: &[f64]| {
        let moved = values.iter().fold(state.clone(), |state, value| {
            state.apply(&Action::Sandbox(Move::SetDirection(*value))).expect("the lever moves")
        });
        assert_eq!(moved.sandbox.ghost.as_ref(), Some(&state.sandbox.run));
        moved.apply(&Action::Sandbox(Move::LetGo)).expect("the lever was held")
    };
    let once = drag(&fresh, &[0.6, 0.7, 0.8]);
    let twice = drag(&once, &[0.7, 0.3]);
    let back = twice.apply(&Action::Sandbox(Move::Undone)).unwrap();
    assert_eq!(back.sandbox.setting, once.sandbox.setting);
    assert_eq!(back.sandbox.ghost.as_ref(), Some(&twice.sandbox.run));
    let start = back.apply(&Action::Sandbox(Move::Undone)).unwrap();
    assert_eq!(start.sandbox.setting, Setting::default());
    assert!(!start.sandbox.can_undo() && start.sandbox.can_redo());
    let again = start
        .apply(&Action::Sandbox(Move::Redone))
        .unwrap()
        .apply(&Action::Sandbox(Move::Redone))
        .unwrap();
    assert_eq!(again.sandbox.setting, twice.sandbox.setting);
    assert!(again.sandbox.can_undo() && !again.sandbox.can_redo());
}

#[test]
fn a_new_move_forgets_what_was_taken_back_and_reset_can_be_taken_back() {
    let state = after(&[
        Action::Sandbox(Move::SetDirection(0.9)),
        Action::Sandbox(Move::Undone),
        Action::Sandbox(Move::SetAutonomy(0.2)),
    ]);
    assert_eq!(state.apply(&Action::Sandbox(Move::Redone)), None);
    let reset = state
        .apply(&Action::Sandbox(Move::BroughtTools(false)))
        .unwrap()
        .apply(&Action::Sandbox(Move::Reset))
        .unwrap();
    assert_eq!(reset.sandbox.setting, Setting::default());
    let back = reset.apply(&Action::Sandbox(Move::Undone)).unwrap().sandbox.setting.clone();
    assert_eq!(back, Setting::levers(0.5, 0.2, false));
}

#[test]
fn a_bet_is_locked_once_the_run_goes() {
    let three = Action::PlacedBet(HERE, bet("3"));
    let placed = after(&[
        Action::Chose(Course::Central),
        Action::PlacedBet(HERE, bet("never")),
        three.clone(),
    ]);
    assert_eq!(placed.story.beat(HERE).bet, Some(bet("3")), "a bet can be changed before the run");
    let running = placed.apply(&Action::StartedRun(HERE)).unwrap();
    let over = running.apply(&Action::Stopped(HERE)).unwrap();
    for state in [&running, &over, &over.apply(&Action::Replayed(HERE)).unwrap()] {
        assert_eq!(state.apply(&Action::PlacedBet(HERE, bet("9"))), None);
        assert_eq!(state.story.beat(HERE).bet, Some(bet("3")));
    }
    let there = Action::PlacedBet(THERE, bet("9"));
    assert!(running.apply(&there).is_some(), "the other beat still takes its bet");
}

#[test]
fn to_be_shown_is_to_skip_the_bet() {
    let shown = after(&[
        Action::Chose(Course::Central),
        Action::PlacedBet(HERE, bet("3")),
        Action::AskedToBeShown(HERE),
    ]);
    assert_eq!(
        (shown.story.beat(HERE).bet, shown.story.beat(HERE).stage),
        (None, Stage::Running(0.0))
    );
}

#[test]
fn leaving_a_beat_by_any_door_ends_its_animation() {
    let running =
        after(&[Action::Chose(Course::Central), Action::StartedRun(HERE), Action::Ticked(100.0)]);
    assert!(running.running());
    let doors = [
        Action::Opened(View::OPENING),
        Action::Opened(View::Sandbox),
        Action::Opened(View::Beat(THERE)),
        Action::AskedForEvidence("NAO11".to_owned()),
        Action::Chose(Course::Local),
        link("?view=sandbox"),
    ];
    for door in doors {
        let left = running.apply(&door).unwrap();
        assert_eq!(left.story.beat(HERE).stage, Stage::Revealed, "{door:?}");
        assert!(!left.running() && left.apply(&Action::Ticked(16.0)).is_none(), "{door:?}");
    }
}

#[test]
fn the_evidence_opens_beside_what_it_was_asked_about_and_closes_again() {
    let asked =
        after(&[Action::Chose(Course::Central), Action::AskedForEvidence("NAO11".to_owned())]);
    assert_eq!((asked.view, asked.asked.as_deref()), (View::Beat(HERE), Some("NAO11")));
    let again = asked.apply(&Action::AskedForEvidence("KLE20".to_owned())).unwrap();
    assert_eq!((again.view, again.asked.as_deref()), (View::Beat(HERE), Some("KLE20")));
    let closed = again.apply(&Action::ClosedEvidence).unwrap();
    assert_eq!((closed.view, closed.asked), (View::Beat(HERE), None));
    let left = asked.apply(&Action::Opened(View::Sandbox)).unwrap();
    assert_eq!(left.asked, None, "another view has its own questions");
}

#[test]
fn where_motion_is_unwelcome_everything_shows_at_once() {
    let still = after(&[Action::PrefersReducedMotion(true), Action::Chose(Course::Central)]);
    for start in [Action::StartedRun(HERE), Action::AskedToBeShown(HERE), Action::Replayed(HERE)] {
        let shown = still.apply(&start).unwrap();
        assert_eq!(shown.story.beat(HERE).stage, Stage::Revealed, "{start:?}");
        assert!(!shown.running());
    }
    let running =
        after(&[Action::Chose(Course::Central), Action::StartedRun(HERE), Action::Ticked(100.0)]);
    let stopped = running.apply(&Action::PrefersReducedMotion(true)).unwrap();
    assert_eq!(stopped.story.beat(HERE).stage, Stage::Revealed);
    let moving = stopped.apply(&Action::PrefersReducedMotion(false)).unwrap();
    assert_eq!(moving.story.beat(HERE).stage, Stage::Revealed, "what was shown stays shown");
    assert!(moving.apply(&Action::Replayed(HERE)).unwrap().running());
}

/// Steps of undo, taken until there are none.
fn steps_back(mut state: AppState) -> usize {
    let mut steps = 0;
    while let Some(before) = state.apply(&Action::Sandbox(Move::Undone)) {
        steps += 1;
        state = before;
    }
    assert!(!state.sandbox.can_undo());
    steps
}

#[test]
fn five_hundred_moves_keep_a_bounded_history() {
    let lever = |step: u32| Action::Sandbox(Move::SetDirection(f64::from(step % 101) / 100.0));
    let (mut held, mut tapped) = (AppState::default(), AppState::default());
    let mut steps = Vec::new();
    for step in 1..=500 {
        held = held.apply(&lever(step)).unwrap();
        tapped = tapped.apply(&lever(step)).unwrap().apply(&Action::Sandbox(Move::LetGo)).unwrap();
        if step == 300 {
            steps.push(steps_back(tapped.clone()));
        }
    }
    steps.push(steps_back(tapped));
    assert_eq!(steps, [200, 200]);
    assert_eq!(steps_back(held), 1, "a drag is one step, however long");
}

fn any_action() -> impl Strategy<Value = Action> {
    let course = || prop_oneof![Just(Course::Central), Just(Course::Local)];
    let beat = || (0..Beat::ALL.len()).prop_map(|place| Beat::ALL[place]);
    let dial = || (0..Dial::ALL.len()).prop_map(|place| Dial::ALL[place]);
    let lever = || prop_oneof![Just(f64::NAN), Just(-1.0), Just(1e300), Just(0.5), 0.0..=1.0];
    let actions = every_action();
    let place = 0..actions.len();
    prop_oneof![
        3 => place.prop_map(move |index| actions[index].clone()),
        1 => lever().prop_map(|value| Action::Sandbox(Move::SetDirection(value))),
        1 => lever().prop_map(|value| Action::Sandbox(Move::SetAutonomy(value))),
        1 => (-50.0..2000.0).prop_map(Action::Ticked),
        2 => (beat(), 0_usize..41).prop_map(|(beat, place)| {
            let bet = beat.bet(place).or_else(|| Beat::Line.bet(place));
            Action::PlacedBet(beat, bet.expect("forty-one places"))
        }),
        1 => (dial(), lever()).prop_map(|(dial, value)| Action::Turned(dial, value)),
        1 => beat().prop_map(Action::StartedRun),
        1 => course().prop_map(Action::Chose),
        1 => any::<bool>().prop_map(|tools| Action::Sandbox(Move::BroughtTools(tools))),
        1 => any::<bool>().prop_map(Action::PrefersReducedMotion),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_order_of_actions_breaks_the_state(actions in vec(any_action(), 40)) {
        let mut state = AppState::default();
        for action in actions {
            let Some(after) = state.apply(&action) else { continue };
            prop_assert_ne!(&after, &state);
            state = after;
            let Setting { direction, autonomy, .. } = state.sandbox.setting.clone();
            prop_assert!((0.0..=1.0).contains(&direction) && (0.0..=1.0).contains(&autonomy));
            for beat in Beat::ALL {
                if let Stage::Running(share) = state.story.beat(beat).stage {
                    prop_assert!((0.0..1.0).contains(&share));
                    prop_assert!(!state.reduced_motion);
                }
            }
            let address = state.link();
            prop_assert_eq!(Link::read(&address.query(), ""), address);
        }
    }
}
