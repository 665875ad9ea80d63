//! The desk and the bench: whatever order the messages come in, the page hears of its latest question
//! alone, and every way of working gives the same bits.

use std::cell::Cell;
use std::collections::VecDeque;

use middle_out::analysis::Ensemble;
use middle_out::analysis::Reading;
use middle_out::analysis::Worlds;
use middle_out::analysis::rows;
use middle_out::app::Bench;
use middle_out::app::Desk;
use middle_out::app::Errand;
use middle_out::app::Event;
use middle_out::app::News;
use middle_out::app::Told;
use middle_out::app::Worker;
use middle_out::model::Measure;
use middle_out::model::Scenario;
use middle_out::model::simulate;
use middle_out::share::Ask;
use middle_out::share::Note;
use middle_out::share::Order;
use middle_out::share::Question;
use middle_out::share::run_csv;
use proptest::collection::vec;
use proptest::prelude::*;

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
pub(crate) fn worked_off(bench: &mut Bench, budget: f64, tick: f64) -> (Vec<Note>, f64) {
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
