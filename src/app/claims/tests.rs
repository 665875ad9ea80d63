use super::*;
use crate::app::Action;
use crate::app::Answer;
use crate::app::AppState;
use crate::app::View;
use crate::app::Work;
use crate::app::claims::turn::Outcome;

fn page(place: usize) -> AppState {
    let state = AppState::default().apply(&Action::Opened(View::Claims)).unwrap();
    after(&state, Move::Chose(place))
}

fn after(state: &AppState, action: Move) -> AppState {
    state.apply(&Action::Claims(action)).unwrap_or_else(|| state.clone())
}

fn told(state: &AppState, news: News) -> Option<AppState> {
    let ask = Box::new(state.question().expect("a question"));
    state.apply(&Action::Heard(Told { ask, news }))
}

/// The answer to the present question, worked out here.
fn answered(state: &AppState) -> AppState {
    let mut work = Work::open(&state.question().expect("a question")).unwrap();
    while work.done() < work.total() {
        work.go_on();
    }
    let (columns, rows) = work.answer();
    told(state, News::Answer(Shared::new(Answer { columns, rows }))).unwrap()
}

const STAMP: usize = 3;

#[test]
fn a_count_shows_what_was_counted_before_until_it_has_worlds_of_its_own() {
    let state = page(STAMP);
    assert_eq!(state.claims.tally(), &LISTED[STAMP].before);
    assert_eq!(state.question(), None);
    let counting = after(&state, Move::Counted);
    assert!(counting.claims.count(STAMP).running());
    assert_eq!(counting.question().map(|ask| (ask.from, ask.to)), Some((0, CLAIM_CHUNK)));
    let half = told(&counting, News::Progress { done: 50, total: 100 }).unwrap();
    assert_eq!(half.claims.count(STAMP).done(), 50);
    assert_eq!(half.question(), counting.question());
    let hundred = answered(&half);
    assert_eq!(hundred.claims.count(STAMP).done(), 100);
    assert_eq!(hundred.claims.tally().all.of, CLAIM_CHUNK);
    assert_eq!(hundred.claims.tally().all.holds, LISTED[STAMP].first_hundred);
    assert_eq!(hundred.question().map(|ask| (ask.from, ask.to)), Some((100, 200)));
}

#[test]
fn a_whole_count_agrees_with_the_one_before() {
    let place = 2;
    let mut state = after(&page(place), Move::Counted);
    while state.claims.count(place).running() {
        state = answered(&state);
    }
    assert!(state.claims.count(place).complete());
    let round = |value: f64| (1000.0 * value).round() / 1000.0;
    let mut tally = *state.claims.tally();
    tally.quantities = tally.quantities.map(round);
    assert_eq!(tally, LISTED[place].before);
    assert_eq!(state.question(), None);
}

#[test]
fn stopping_keeps_what_was_counted_and_late_news_is_ignored() {
    let counting = after(&page(STAMP), Move::Counted);
    let late = Box::new(counting.question().unwrap());
    let stopped = after(&counting, Move::StoppedCounting);
    assert_eq!(stopped.question(), None);
    let news = News::Progress { done: 7, total: 100 };
    let heard = Action::Heard(Told { ask: late, news });
    assert_eq!(stopped.apply(&heard), None);
    let other = after(&counting, Move::Chose(0));
    assert_eq!(other.apply(&heard), None);
    assert!(!other.claims.count(STAMP).running());
    let elsewhere = counting.apply(&Action::Opened(View::Sandbox)).unwrap();
    assert_eq!(elsewhere.apply(&heard), None);
}

#[test]
fn a_count_that_fails_says_so_and_asks_no_more() {
    let counting = after(&page(STAMP), Move::Counted);
    let failed = told(&counting, News::Failed("no".to_owned())).unwrap();
    assert!(failed.claims.count(STAMP).failed && failed.question().is_none());
    let columns = vec!["margin 1".to_owned()];
    let odd = News::Answer(Shared::new(Answer { columns, rows: vec![1.0; 100] }));
    assert!(told(&counting, odd).unwrap().claims.count(STAMP).failed);
}

#[test]
fn every_claim_holds_where_the_readers_settings_start() {
    for (place, listed) in LISTED.iter().enumerate() {
        let [first, _] = listed.start();
        let mut state = after(&page(place), Move::Set(0, first));
        if state.claims.turn().waiting {
            state = answered(&state);
        }
        let finding = state.claims.turn().finding.unwrap();
        assert!(finding.holds(), "{}: {finding:?}", listed.id);
        assert_eq!(after(&state, Move::Kept).claims.finds, []);
    }
}

#[test]
fn nothing_urgent_breaks_that_the_middle_is_best_and_the_find_is_kept_once() {
    let place = LISTED.len() - 1;
    let broken = after(&after(&page(place), Move::Set(0, 0.0)), Move::Set(1, 1.4));
    assert!(broken.claims.turn().breaks());
    let kept = after(&after(&broken, Move::Kept), Move::Kept);
    assert_eq!(kept.claims.finds.len(), 1);
    assert_eq!(kept.claims.finds[0].set, [("urgent", 0.0), ("hetn", 1.4)]);
    assert_eq!(after(&kept, Move::Forgot(0)).claims.finds, []);
    assert_eq!(after(&kept, Move::Forgot(9)), kept);
    let reset = after(&kept, Move::Reset);
    assert_eq!(reset.claims.turn(), &Turn::at(LISTED[place].start()));
}

#[test]
fn settings_stay_within_what_is_plausible() {
    let state = page(LISTED.len() - 1);
    let high = after(&state, Move::Set(1, 99.0));
    assert!((high.claims.turn().settings[1] - 1.4).abs() < f64::EPSILON);
    assert_eq!(after(&state, Move::Set(1, f64::NAN)), state);
    assert_eq!(after(&state, Move::Set(2, 0.5)), state);
    assert_eq!(state.apply(&Action::Claims(Move::Chose(99))), None);
}

#[test]
fn a_hunt_ends_with_a_find_or_with_the_number_of_tries() {
    let place = LISTED.len() - 1;
    let hunting = after(&page(place), Move::Hunted);
    let half = told(&hunting, News::Progress { done: 3, total: 9 }).unwrap();
    assert_eq!(half.claims.hunt.as_ref().unwrap().progress, Some((3, 9)));
    let over = answered(&half);
    let Some(Outcome::Found(moved)) = over.claims.hunt.as_ref().unwrap().outcome.clone() else {
        panic!("nothing found");
    };
    assert!(!moved.is_empty() && over.question().is_none());
    assert_eq!(over.claims.finds.len(), 1);
    assert_eq!(over.claims.finds[0].set.len(), moved.len());
    assert_eq!(after(&half, Move::StoppedHunting).question(), None);
}

#[test]
fn a_link_leads_back_to_the_claim_and_to_where_it_broke() {
    let place = LISTED.len() - 1;
    assert_eq!(page(place).link().query(), "?v=1&m=1&view=claims");
    let broken = after(&after(&page(place), Move::Set(0, 0.0)), Move::Set(1, 1.4));
    let query = broken.link().query();
    assert_eq!(query, "?v=1&m=1&view=claims&claim=middle-always-best&set=0,1.4");
    let again = AppState::opened(&crate::share::Link::read(&query, ""));
    assert_eq!(again.claims.turn(), broken.claims.turn());
    assert!(again.claims.turn().breaks());
    let other = page(0).link().query();
    assert_eq!(other, "?v=1&m=1&view=claims&claim=two-levers");
    let kept = after(&after(&broken, Move::Kept), Move::Chose(0));
    let back = after(&kept, Move::Returned(0));
    assert_eq!((back.claims.chosen, back.link().query()), (place, query));
    // What is out of range is left out, and told.
    let far = AppState::opened(&crate::share::Link::read("?view=claims&set=9,9", ""));
    assert_eq!((far.claims.turn(), far.dropped.len()), (page(place).claims.turn(), 1));
}

#[test]
fn the_thread_answers_from_the_text_of_a_question_what_is_worked_out_here() {
    use crate::app::Bench;
    use crate::share::Note;
    use crate::share::Order;

    let page = page(STAMP);
    let hunting = after(&page, Move::Hunted);
    let counting = after(&page, Move::Counted);
    let waiting = after(&after(&page, Move::Chose(0)), Move::Set(0, 0.7));
    for state in [&hunting, &counting, &waiting] {
        let ask = state.question().unwrap();
        let mut bench = Bench::default();
        bench.take(&Order::asking(3, &ask), 0.0);
        let note = bench.turn(f64::INFINITY, || 0.0).unwrap();
        let (text, numbers) = note.written();
        let Some(Note::Rows { id: 3, columns, rows }) = Note::read(&text, numbers) else {
            panic!("{text}");
        };
        let news = News::Answer(Shared::new(Answer { columns, rows }));
        let there = told(state, news).unwrap();
        let here = answered(state);
        assert_eq!(there.claims.turn(), here.claims.turn());
        assert_eq!(there.claims.tally(), here.claims.tally());
        assert_eq!(there.claims.hunt, here.claims.hunt);
        assert!(there != *state);
    }
}
