//! The desk and the bench: whatever order the messages come in, the page hears of its latest question
//! alone, and every way of working gives the same bits.

use std::cell::Cell;
use std::collections::VecDeque;

use middle_out::analysis::Ensemble;
use middle_out::analysis::Reading;
use middle_out::analysis::Worlds;
use middle_out::analysis::rows;
use middle_out::app::Action;
use middle_out::app::AppState;
use middle_out::app::Bench;
use middle_out::app::Desk;
use middle_out::app::Errand;
use middle_out::app::Event;
use middle_out::app::FIRST_WORLDS;
use middle_out::app::Move;
use middle_out::app::News;
use middle_out::app::Told;
use middle_out::app::View;
use middle_out::app::WORLDS;
use middle_out::app::Worker;
use middle_out::chart::LinesWords;
use middle_out::chart::Size;
use middle_out::chart::add_bands;
use middle_out::chart::lines_chart;
use middle_out::model::Measure;
use middle_out::model::Scenario;
use middle_out::model::simulate;
use middle_out::share::Ask;
use middle_out::share::Note;
use middle_out::share::Order;
use middle_out::share::Question;
use middle_out::share::run_csv;
use middle_out::ui::chart_svg;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::html::after;

const JOINS: Reading = Reading::National(Measure::Joins);

/// A short question; each number asks another.
fn ask(number: u8) -> Ask {
    let scenario = Scenario { years: 1.0, seed: u64::from(number), ..Scenario::default() };
    let readings = vec![JOINS];
    let question = Question::Ensemble { scenario, readings, years: vec![0.75], worlds: 9, seed: 1 };
    Ask { question, from: 0, to: 4 + usize::from(number % 4) }
}

/// What is to come out of it, worked out here and now.
fn answer(ask: &Ask) -> Vec<f64> {
    let Question::Ensemble { scenario, readings, years, worlds, seed } = ask.question.clone()
    else {
        panic!("{ask:?}")
    };
    let worlds = Worlds::new(worlds, seed);
    let all = rows(&Ensemble::new(scenario, worlds, readings, Vec::new(), &years).unwrap());
    all[ask.from..ask.to.min(all.len())].concat()
}

fn bits(numbers: &[f64]) -> Vec<u64> {
    numbers.iter().map(|number| number.to_bits()).collect()
}

/// Work an order off with a clock that goes on by `tick` at every look.
fn worked_off(bench: &mut Bench, budget: f64, tick: f64) -> (Vec<Note>, f64) {
    let time = Cell::new(0.0);
    let now = || {
        time.set(time.get() + tick);
        time.get()
    };
    let mut notes = Vec::new();
    while bench.busy() {
        notes.extend(bench.turn(budget, now));
    }
    (notes, time.get())
}

#[test]
fn every_size_of_slice_gives_the_rows_of_the_sweep_to_the_bit() {
    let ask = ask(3);
    let expected = bits(&answer(&ask));
    assert_eq!(expected.len(), 7);
    for (budget, tick) in [(0.0, 1.0), (8.0, 1.0), (8.0, 3.0), (6.0, 20.0), (1e9, 1.0)] {
        let mut bench = Bench::default();
        let first = bench.take(&Order::asking(5, &ask), 0.0);
        assert_eq!(first, Some(Note::Progress { id: 5, done: 0, total: 7 }));
        let (mut notes, _) = worked_off(&mut bench, budget, tick);
        let Some(Note::Rows { id: 5, columns, rows }) = notes.pop() else { panic!("{notes:?}") };
        assert_eq!((columns, bits(&rows)), (vec!["J 0.75".to_owned()], expected.clone()));
        assert!(notes.iter().all(|note| matches!(note, Note::Progress { id: 5, .. })));
    }
}

#[test]
fn a_run_in_steps_is_the_run() {
    let scenario = Scenario { years: 5.0, ..Scenario::default() };
    let run = simulate(&scenario);
    let ask = Ask::all(Question::Run { scenario });
    for budget in [0.0, 4.0, 1e9] {
        let mut bench = Bench::default();
        bench.take(&Order::asking(1, &ask), 0.0);
        let (notes, _) = worked_off(&mut bench, budget, 1.0);
        let Some(Note::Rows { columns, rows, .. }) = notes.last() else { panic!("{notes:?}") };
        let lines = rows.chunks(columns.len()).map(|row| {
            row.iter().map(|number| format!("{number:?}")).collect::<Vec<_>>().join(",")
        });
        let text: Vec<String> = std::iter::once(columns.join(",")).chain(lines).collect();
        assert_eq!(text.join("\n") + "\n", run_csv(&run));
    }
    // A part of a run is a part of the same run.
    let part = Ask { from: 7, to: 9, ..ask };
    let mut bench = Bench::default();
    bench.take(&Order::asking(1, &part), 0.0);
    let (notes, _) = worked_off(&mut bench, 0.0, 1.0);
    let Some(Note::Rows { columns, rows, .. }) = notes.last() else { panic!("{notes:?}") };
    let joins = columns.iter().position(|name| name == "J").unwrap();
    let read = [rows[joins], rows[columns.len() + joins]];
    assert_eq!(read, [7, 8].map(|step| run.series(Measure::Joins)[step]));
}

#[test]
fn progress_rises_at_most_twenty_times_a_second_and_a_slice_keeps_its_time() {
    let question = Question::Run { scenario: Scenario::default() };
    let mut bench = Bench::default();
    bench.take(&Order::asking(1, &Ask::all(question)), 0.0);
    let time = Cell::new(0.0);
    let now = || {
        time.set(time.get() + 7.0);
        time.get()
    };
    let (mut last, mut noted) = (0, 0);
    while bench.busy() {
        let before = time.get();
        if let Some(Note::Progress { done, total, .. }) = bench.turn(8.0, now) {
            assert!(last < done && done < total, "{last} {done} {total}");
            (last, noted) = (done, noted + 1);
        }
        assert!(time.get() - before <= 8.0 + 2.0 * 7.0);
    }
    let most = time.get() / 50.0;
    assert!(noted > 5 && f64::from(noted) <= most, "{noted} notes in {} ms", time.get());
}

#[test]
fn the_latest_order_wins_and_a_cancelled_one_stops() {
    let mut bench = Bench::default();
    bench.take(&Order::asking(1, &ask(1)), 0.0);
    bench.turn(0.0, || 0.0);
    bench.take(&Order::asking(2, &ask(2)), 0.0);
    // Whoever cancels what is gone already does not mean this.
    bench.take(&Order::cancelling(1), 0.0);
    let (notes, _) = worked_off(&mut bench, 0.0, 1.0);
    let Some(Note::Rows { id: 2, rows, .. }) = notes.last() else { panic!("{notes:?}") };
    assert_eq!(bits(rows), bits(&answer(&ask(2))));
    assert!(notes.iter().all(|note| !matches!(note, Note::Progress { id: 1, .. })));

    bench.take(&Order::asking(3, &ask(3)), 0.0);
    bench.turn(0.0, || 0.0);
    bench.take(&Order::cancelling(3), 0.0);
    assert!(!bench.busy());
    assert_eq!(bench.turn(8.0, || 0.0), None);
}

/// The page, its desk, and both workers, with the mail between them held until it is let go.
#[derive(Default)]
struct Office {
    desk: Desk,
    started: bool,
    benches: [Bench; 2],
    orders: [VecDeque<String>; 2],
    notes: VecDeque<(Worker, Note)>,
    asked: Option<Ask>,
    heard: Vec<Told>,
    /// Number of the newest order to answer something.
    newest: u32,
}

const WORKERS: [Worker; 2] = [Worker::Thread, Worker::Page];

impl Office {
    fn take(&mut self, event: Event) {
        match &event {
            Event::Asked(ask) => (self.asked, self.heard) = (Some(*ask.clone()), Vec::new()),
            Event::Cancelled => (self.asked, self.heard) = (None, Vec::new()),
            _ => {}
        }
        for errand in self.desk.take(event) {
            match errand {
                Errand::Start => {
                    assert!(!self.started, "started twice");
                    self.started = true;
                    self.notes.push_back((Worker::Thread, Note::Ready));
                }
                // What it has sent already may still come.
                Errand::End => self.orders[0].clear(),
                Errand::Send(worker, order) => {
                    if let Some(Order::Ask { id, .. }) = Order::read(&order) {
                        assert!(id > self.newest, "numbers count up");
                        self.newest = id;
                    }
                    self.orders[worker as usize].push_back(order);
                }
                Errand::Tell(told) => {
                    assert_eq!(Some(&*told.ask), self.asked.as_ref(), "news of an old question");
                    let over = self.heard.iter().any(|told| !is_progress(told));
                    assert!(!over, "news of a question that is answered: {told:?}");
                    self.heard.push(told);
                }
            }
        }
    }

    fn deliver_order(&mut self, worker: Worker) {
        if let Some(order) = self.orders[worker as usize].pop_front() {
            let note = self.benches[worker as usize].take(&order, 0.0);
            self.notes.extend(note.map(|note| (worker, note)));
        }
    }

    fn work(&mut self, worker: Worker) {
        // Every look at the clock is a second later, so that every unit is noted.
        let time = Cell::new(0.0);
        let now = || {
            time.set(time.get() + 1e3);
            time.get()
        };
        let note = self.benches[worker as usize].turn(0.0, now);
        self.notes.extend(note.map(|note| (worker, note)));
    }

    /// Deliver one of the first notes that wait: threads do not wait for each other.
    fn deliver_note(&mut self, worker: Worker) {
        if let Some(at) = self.notes.iter().position(|(from, _)| *from == worker) {
            let (worker, note) = self.notes.remove(at).unwrap();
            self.take(Event::Noted(worker, note));
        }
    }

    fn finish(&mut self) {
        for _ in 0..200 {
            for worker in WORKERS {
                self.deliver_order(worker);
                self.work(worker);
                self.deliver_note(worker);
            }
        }
    }
}

fn is_progress(told: &Told) -> bool {
    matches!(told.news, News::Progress { .. })
}

fn stale(id: u32, kind: u8) -> Note {
    match kind {
        0 => Note::Progress { id, done: 1, total: 2 },
        1 => Note::Rows { id, columns: vec!["stale".into()], rows: vec![f64::NAN] },
        _ => Note::Failed { id, problem: "stale".into() },
    }
}

#[derive(Clone, Debug)]
enum Happening {
    Asked(u8),
    Cancelled,
    Lost,
    Waited,
    Order(Worker),
    Work(Worker),
    Note(Worker),
    /// A note on an order so many numbers before the newest.
    Stale(Worker, u32, u8),
}

fn happening() -> impl Strategy<Value = Happening> {
    let worker = || prop_oneof![Just(Worker::Thread), Just(Worker::Page)];
    prop_oneof![
        3 => (0_u8..8).prop_map(Happening::Asked),
        1 => Just(Happening::Cancelled),
        1 => Just(Happening::Lost),
        1 => Just(Happening::Waited),
        4 => worker().prop_map(Happening::Order),
        8 => worker().prop_map(Happening::Work),
        8 => worker().prop_map(Happening::Note),
        2 => (worker(), 1_u32..4, 0_u8..3).prop_map(|(w, by, kind)| Happening::Stale(w, by, kind)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn in_any_order_of_messages_the_page_hears_of_its_latest_question_alone(
        happenings in vec(happening(), 0..80), last in 0_u8..8,
    ) {
        let mut office = Office::default();
        for happening in happenings {
            match happening {
                Happening::Asked(number) => office.take(Event::Asked(Box::new(ask(number)))),
                Happening::Cancelled => office.take(Event::Cancelled),
                Happening::Lost if office.started => office.take(Event::Lost),
                Happening::Waited if office.started => office.take(Event::Waited),
                Happening::Order(worker) => office.deliver_order(worker),
                Happening::Work(worker) => office.work(worker),
                Happening::Note(worker) => office.deliver_note(worker),
                Happening::Stale(worker, by, kind) => {
                    if let Some(id) = office.newest.checked_sub(by) {
                        office.take(Event::Noted(worker, stale(id, kind)));
                    }
                }
                Happening::Lost | Happening::Waited => {}
            }
        }
        // Whatever came before, the last question is answered, once, with the right bits.
        office.take(Event::Asked(Box::new(ask(last))));
        office.finish();
        let answers: Vec<&Told> = office.heard.iter().filter(|told| !is_progress(told)).collect();
        prop_assert_eq!(answers.len(), 1);
        let News::Answer(found) = &answers[0].news else { panic!("{answers:?}") };
        prop_assert_eq!(bits(&found.rows), bits(&answer(&ask(last))));
        let done: Vec<usize> = office.heard.iter().filter_map(|told| match told.news {
            News::Progress { done, .. } => Some(done),
            _ => None,
        }).collect();
        prop_assert!(done.first() == Some(&0), "{:?}", done);
    }
}

/// The sandbox with its range asked for.
fn asking() -> AppState {
    after(&[Action::Opened(View::Sandbox), Action::Sandbox(Move::WantedRange(true))])
}

/// The words of the sandbox in this state, and its table's head.
fn said(state: AppState) -> (String, usize) {
    let page = crate::html::live(state);
    // The table under the chart, of several on the page.
    let under = page.with_class("sb-under")[0];
    let heads = page.all("th").into_iter().filter(|th| th.get("scope") == Some("col"));
    (page.only("main").words(), heads.filter(|th| page.is_inside(th, under)).count())
}

#[test]
fn the_page_says_how_far_the_range_has_come_and_what_it_is() {
    let start = asking();
    let off = start.apply(&Action::Sandbox(Move::WantedRange(false))).unwrap();
    let (words, columns) = said(off);
    assert!(words.contains("One run of the model.") && columns == 4, "{words}");
    let (words, columns) = said(start.clone());
    assert!(
        words.contains("0 of 1,000 versions") || words.contains("0 of 1000 versions"),
        "{words}"
    );
    assert_eq!(columns, 4);
    let (early, _) = answered(&start);
    let (words, columns) = said(early.clone());
    assert!(words.contains("versions so far") && !words.contains("in ten bring"), "{words}");
    assert_eq!(columns, 5);
    let (done, _) = answered(&early);
    let (low, high) = done.sandbox.range.as_ref().unwrap().at(20.0).unwrap();
    let (words, columns) = said(done);
    let cell = format!("{:.1} to {:.1}", 10.0 * low, 10.0 * high);
    assert!(words.contains(&cell) && words.contains("nine runs in ten bring"), "{words}");
    assert_eq!(columns, 5);
}

#[test]
fn the_bands_lie_behind_the_lines_and_inside_each_other() {
    let (early, _) = answered(&asking());
    let bands = early.sandbox.range.as_ref().unwrap().bands().unwrap();
    let size = Size { width: 776.0, height: 470.0 };
    let run = &early.sandbox.run;
    let bare = lines_chart(size, run, None, 20.0, &LinesWords::default());
    let mut spec = bare.clone();
    add_bands(&mut spec, &bands.spreads[0], &bands.years, 20.0);
    let [outer, inner] = &spec.areas[..] else { panic!("{:?}", spec.areas) };
    assert_eq!((outer.points.len(), inner.points.len()), (81, 81));
    for (outer, inner) in outer.points.iter().zip(&inner.points) {
        assert!(outer.0 == inner.0 && outer.1 <= inner.1 && inner.2 <= outer.2);
    }
    let (with, without) = (chart_svg(&spec), chart_svg(&bare));
    assert_eq!(with.matches("<polygon").count(), without.matches("<polygon").count() + 2);
    // Behind: the polygons come before the first line's name is drawn over them.
    let (last, line) = (with.rfind("<polygon").unwrap(), with.rfind("<polyline").unwrap());
    assert!(last < line);
}

/// The state after its question has been answered by a bench, and that question.
fn answered(state: &AppState) -> (AppState, Told) {
    let ask = state.question().expect("a question");
    let mut desk = Desk::new();
    let mut bench = Bench::default();
    let mut told = Vec::new();
    assert_eq!(desk.take(Event::Asked(Box::new(ask))), [Errand::Start]);
    for errand in desk.take(Event::Lost) {
        if let Errand::Send(Worker::Page, order) = errand {
            let first = bench.take(&order, 0.0);
            let (notes, _) = worked_off(&mut bench, 1e9, 0.0);
            for note in first.into_iter().chain(notes) {
                told.extend(desk.take(Event::Noted(Worker::Page, note)));
            }
        }
    }
    let Some(Errand::Tell(last)) = told.pop() else { panic!("nothing was told") };
    (state.apply(&Action::Heard(last.clone())).expect("an answer is news"), last)
}

#[test]
fn the_range_comes_in_two_parts_that_are_one_ensemble() {
    let start = asking();
    let first = start.question().unwrap();
    assert_eq!((first.from, first.to), (0, FIRST_WORLDS + 1));
    let (early, _) = answered(&start);
    let range = early.sandbox.range.as_ref().unwrap();
    assert_eq!((range.done(), range.complete()), (FIRST_WORLDS, false));
    assert_eq!(range.bands().unwrap().worlds, FIRST_WORLDS);

    let rest = early.question().unwrap();
    assert_eq!((rest.from, rest.to), (FIRST_WORLDS + 1, WORLDS + 1));
    assert_eq!(rest.question, first.question);
    let (done, _) = answered(&early);
    assert_eq!(done.question(), None);
    let range = done.sandbox.range.as_ref().unwrap();
    assert!(range.complete() && range.done() == WORLDS);

    let Question::Ensemble { scenario, readings, years, worlds, seed } = first.question else {
        panic!("another question")
    };
    assert_eq!((scenario.clone(), worlds), (done.sandbox.setting.scenario(), WORLDS));
    let whole = Worlds::new(worlds, seed);
    let whole = Ensemble::new(scenario, whole, readings, Vec::new(), &years).unwrap();
    let bands = whole.bands(&rows(&whole)).unwrap();
    assert_eq!(range.bands(), Some(&bands));
    assert_eq!(bands.spreads[0].base, done.sandbox.run.series(Measure::Joins));
    let (low, high) = range.at(20.0).unwrap();
    assert_eq!((low, high), (bands.spreads[0].quantiles[0][80], bands.spreads[0].quantiles[4][80]));
    assert!(low < high);
    let last = bands.years.len() - 1;
    let end = [0, 4].map(|at| bands.spreads[0].quantiles[at][last]);
    assert_eq!(range.at(99.0), Some((end[0], end[1])));
}

#[test]
fn what_comes_after_the_levers_moved_changes_nothing() {
    let start = asking();
    let (early, told) = answered(&start);
    let moves = [
        Action::Sandbox(Move::SetDirection(0.9)),
        Action::Sandbox(Move::BroughtTools(false)),
        Action::Sandbox(Move::WantedRange(false)),
        Action::Opened(View::OPENING),
    ];
    for action in moves {
        let moved = start.apply(&action).unwrap();
        assert_eq!(moved.apply(&Action::Heard(told.clone())), None, "{action:?}");
        // What was known goes with the levers it was known for, and only with them.
        let moved = early.apply(&action).unwrap();
        let known = moved.sandbox.range.as_ref().and_then(|range| range.bands());
        assert_eq!(known.is_some(), matches!(action, Action::Opened(_)), "{action:?}");
    }
    // The same answer twice is one too many.
    assert_eq!(early.apply(&Action::Heard(told)), None);
}

#[test]
fn a_range_that_fails_says_so_and_can_be_asked_for_again() {
    let start = asking();
    let ask = start.question().unwrap();
    let short = News::Answer(middle_out::app::Shared::new(middle_out::app::Answer {
        columns: vec!["J 0.0".into()],
        rows: vec![0.5; 101],
    }));
    for news in [News::Failed("to: too many".into()), short] {
        let told = Told { ask: Box::new(ask.clone()), news };
        let failed = start.apply(&Action::Heard(told)).unwrap();
        assert!(failed.sandbox.range.as_ref().unwrap().failed);
        assert_eq!(failed.question(), None);
        let off = failed.apply(&Action::Sandbox(Move::WantedRange(false))).unwrap();
        assert_eq!(off.sandbox.range, None);
        assert_eq!(
            off.apply(&Action::Sandbox(Move::WantedRange(true))).unwrap().question(),
            Some(ask.clone())
        );
    }
}
