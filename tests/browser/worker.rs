//! Long questions off the main thread: the latest wins, the answer is the same whoever works it out,
//! and the page stays quick while it does so itself.

use middle_out::analysis::{Bands, Ensemble, Reading, Worlds, rows};
use middle_out::app::{FIRST_WORLDS, WORLDS};
use middle_out::model::{Measure, Preset, Run};
use middle_out::share::Setting;
use serde::Deserialize;

use crate::harness::{Element, Options, Page, eventually, starts};

/// Writes down every order to a thread and every note from one, with its time.
const LISTEN: &str = "window.mail = [];
    const Real = window.Worker;
    const read = text => {
        const [kind, id, done] = text.split(/\\s/);
        const units = text.match(/^units (\\d+) (\\d+)/m);
        return { kind, id: Number(id ?? 0), done: Number(done ?? 0),
            units: units && [Number(units[1]), Number(units[2])] };
    };
    window.Worker = class extends Real {
        constructor(...given) {
            super(...given);
            this.addEventListener('message', ({ data }) => mail.push({
                at: performance.now(), ...read(data.text), note: true }));
        }
        postMessage(message, ...more) {
            const module = message[1] instanceof WebAssembly.Module;
            mail.push({ at: performance.now(), ...read(message.text ?? ''), note: false, module });
            super.postMessage(message, ...more);
        }
    };";

const LISTENING: Options = Options { early: LISTEN, ..Options::DEFAULT };

/// One piece of mail, in the page's time.
#[derive(Debug, Deserialize)]
struct Mail {
    at: f64,
    /// From the thread, else to it.
    note: bool,
    kind: String,
    id: u64,
    #[serde(default)]
    module: bool,
    /// Units done, where it is a note on progress.
    done: Option<f64>,
    /// The units that are asked for, where it is a question.
    units: Option<(u64, u64)>,
}

impl Mail {
    fn progress(&self) -> Option<f64> {
        self.done.filter(|_| self.kind == "progress")
    }

    fn is_answer(&self) -> bool {
        self.kind == "rows"
    }
}

async fn mail(page: &Page) -> Vec<Mail> {
    let mail = page.script("return window.mail").await;
    serde_json::from_value(mail.clone()).unwrap_or_else(|error| panic!("{error}: {mail}"))
}

/// The bands of a setting in so many of the page's worlds, worked out here.
fn bands(levers: &Setting, worlds: usize) -> Bands {
    let scenario = levers.scenario();
    let years: Vec<f64> = (0..scenario.steps()).map(Run::year).collect();
    let joins = vec![Reading::National(Measure::Joins)];
    let drawn = Worlds::new(WORLDS, 1);
    let ensemble = Ensemble::new(scenario, drawn, joins, Vec::new(), &years).expect("a question");
    let mut runner = middle_out::model::Runner::new();
    let rows = (0..=worlds)
        .map(|unit| middle_out::analysis::Sweep::unit(&ensemble, unit, &mut runner))
        .collect::<Vec<_>>();
    ensemble.bands(&rows).expect("whole rows")
}

/// The last column of the table, as the page should print it.
fn column(bands: &Bands) -> String {
    let [low, .., high] = &bands.spreads[0].quantiles;
    let cell = |step: usize| format!("{:.1} to {:.1}", 10.0 * low[step], 10.0 * high[step]);
    [0, 20, 40, 60, 80, 100].map(cell).join("|")
}

/// The fifth cell of every row, where there is one.
const COLUMN: &str = "[...document.querySelectorAll('.sb-under tbody tr')]
    .map(row => row.cells[4]?.textContent ?? '').join('|')";

async fn sandbox(path: &str, options: Options) -> (Page, Element) {
    let page = Page::open(path, options).await;
    let switch = page.by_role("switch", starts("How sure is this?")).await;
    (page, switch)
}

async fn shown(page: &Page) -> String {
    page.script(&format!("return {COLUMN}")).await.as_str().expect("a text").to_owned()
}

/// The whole range is there: in the sentence that changes at once, not in the copy that is spoken
/// when the hand rests.
async fn complete(page: &Page) -> String {
    let said = "document.querySelector('.sb-chart .says')?.textContent";
    page.wait_until(&format!("{said}.includes('In {WORLDS} plausible')")).await;
    shown(page).await
}

fn middle() -> Setting {
    Setting::levers(0.5, 0.5, true)
}

#[tokio::test]
async fn the_range_is_worked_out_in_a_thread_and_shown_in_every_form() {
    let (page, switch) = sandbox("/?view=sandbox", LISTENING).await;
    assert_eq!(shown(&page).await, "|||||");
    page.wait_for_text("One run of the model.").await;
    let drawn = "return document.querySelectorAll('.sb-chart .trace-band').length";
    assert_eq!(page.script(drawn).await, 0, "a band before anybody asked");
    assert!(mail(&page).await.is_empty(), "a thread before anybody asked");
    switch.press().await;
    let whole = bands(&middle(), WORLDS);
    assert_eq!(complete(&page).await, column(&whole));
    page.wait_for_text("nine runs in ten fall in this band").await;
    assert_eq!(page.script(drawn).await, 2, "one band in the other");
    let heard = page.by_role("img", starts("At year 20, ")).await.name;
    assert!(heard.contains("nine runs in ten bring"), "{heard}");
    assert!(page.all_by_role("progressbar").await.is_empty());

    let mail = mail(&page).await;
    assert!(mail[0].module, "the thread gets the module that is here already");
    let asked: Vec<(u64, u64)> = mail.iter().filter_map(|mail| mail.units).collect();
    let (first, all) = (FIRST_WORLDS as u64 + 1, WORLDS as u64 + 1);
    assert_eq!(asked, [(0, first), (first, all)]);
    let wasm = page.requests().await.iter().filter(|address| address.contains("_bg.wasm")).count();
    assert_eq!(wasm, 1, "the program came twice");
    page.audit().await;
    page.assert_clean().await;
}

#[tokio::test]
async fn progress_rises_and_is_told_at_most_twenty_times_a_second() {
    let (page, switch) = sandbox("/?view=sandbox", LISTENING).await;
    switch.press().await;
    complete(&page).await;
    let mail = mail(&page).await;
    let ids: Vec<u64> = mail.iter().filter(|m| m.units.is_some()).map(|m| m.id).collect();
    assert_eq!(ids.len(), 2);
    for id in ids {
        let of_it = mail.iter().filter(|mail| mail.note && mail.id == id);
        let told: Vec<(f64, f64)> =
            of_it.filter_map(|mail| Some((mail.at, mail.progress()?))).collect();
        assert!(told[0].1 < 0.5, "{told:?}");
        assert!(told.windows(2).all(|pair| pair[0].1 < pair[1].1), "{told:?}");
        let time = told[told.len() - 1].0 - told[0].0;
        assert!(told.len() as f64 <= 2.0 + time / 50.0, "{told:?}");
    }
    let told = mail.iter().filter_map(Mail::progress).filter(|done| *done > 0.0).count();
    assert!(told >= 2, "{told} notes on progress");
    page.assert_clean().await;
}

/// Moves a lever while the thousand are under way: after the first hundred are shown.
const MOVING: &str =
    "const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    for (let move = 0; move <= MOVES; move += 1) {
        const asked = () => mail.findLast(mail => mail.units);
        const under_way = () => asked()?.units[0] > 0
            && mail.at(-1).note && mail.at(-1).id === asked().id;
        const patience = performance.now() + (move > 0 ? 8000 : 0);
        while (!under_way() && performance.now() < patience)
            await new Promise(resolve => setTimeout(resolve, 1));
        const before = asked();
        setter.call(elements[0], move / 10);
        elements[0].dispatchEvent(new Event('input', { bubbles: true }));
        // Until the page has asked: a move that comes before it would take its place unseen.
        while (move > 0 && asked() === before && performance.now() < patience)
            await new Promise(resolve => setTimeout(resolve, 1));
    }";

/// Milliseconds from each question to the first note on it.
fn waits(mail: &[Mail]) -> Vec<f64> {
    let mut waits = Vec::new();
    for (place, order) in mail.iter().enumerate().filter(|(_, mail)| mail.units.is_some()) {
        let begun = mail[place..].iter().find(|m| m.note && m.id == order.id);
        waits.push(begun.unwrap_or_else(|| panic!("{order:?} never began")).at - order.at);
    }
    waits.sort_by(f64::total_cmp);
    waits
}

#[tokio::test]
async fn a_newer_question_starts_at_once_and_the_older_answer_never_shows() {
    const MOVES: usize = 6;
    const ROUNDS: usize = 5;
    let (page, switch) = sandbox("/?view=sandbox&d=0&a=0.4", LISTENING).await;
    let slider = page.by_role("slider", starts("Direction")).await;
    // What is shown beside which lever, at every frame.
    page.script_on(
        &slider,
        &format!(
            "window.frames = [];
            const look = () => {{
                const seen = JSON.stringify([arguments[0].value, {COLUMN}]);
                if (frames.at(-1) !== seen) frames.push(seen);
                requestAnimationFrame(look);
            }};
            look();"
        ),
    )
    .await;
    switch.press().await;
    let levers = |direction| Setting::levers(direction, 0.4, true);
    // Every start is within the budget. Tests run beside each other, and any one start may have to
    // wait for a processor: such a round is told and taken again, a slow page fails every one.
    let mut slow = Vec::new();
    for _round in 0..ROUNDS {
        page.script("window.mail.length = 0").await;
        page.script_async_on(&[&slider], &MOVING.replace("MOVES", &MOVES.to_string())).await;
        let last = complete(&page).await;
        assert_eq!(last, column(&bands(&levers(MOVES as f64 / 10.0), WORLDS)));
        let mail = mail(&page).await;
        let waits = waits(&mail);
        assert!(waits.len() >= 2 * MOVES, "{waits:?}");
        let answers = mail.iter().filter(|mail| mail.is_answer()).count();
        assert!(answers < waits.len(), "nothing was overtaken: {answers} of {}", waits.len());
        println!("a newer question starts after {waits:.1?} ms");
        if waits.iter().all(|wait| *wait <= 50.0) {
            slow.clear();
            break;
        }
        slow.push(waits);
    }
    assert!(slow.is_empty(), "a start took over 50 ms in every round: {slow:.1?}");

    let frames = page.script("return frames.map(frame => JSON.parse(frame))").await;
    let frames: Vec<(String, String)> = serde_json::from_value(frames).expect("pairs");
    let mut ranges = 0;
    for (value, range) in frames.iter().filter(|(_, range)| range != "|||||") {
        let levers = levers(value.parse().expect("a number"));
        let belongs = [FIRST_WORLDS, WORLDS].map(|worlds| column(&bands(&levers, worlds)));
        assert!(belongs.contains(range), "{range} beside {value}: {belongs:?}");
        ranges += 1;
    }
    assert!(ranges > 2, "{frames:?}");
    page.assert_clean().await;
}

#[tokio::test]
async fn switched_off_the_work_stops() {
    let (page, switch) = sandbox("/?view=sandbox&d=0.7", LISTENING).await;
    switch.press().await;
    page.wait_until("mail.some(mail => mail.units?.[0] > 0)").await;
    page.script_on(&switch, "arguments[0].click()").await;
    page.wait_for_text("One run of the model.").await;
    assert_eq!(shown(&page).await, "|||||");
    page.wait_until("mail.some(mail => mail.kind === 'cancel')").await;
    // Longer than a slice and a note on progress take.
    page.script_async_on(&[], "await new Promise(resolve => setTimeout(resolve, 400))").await;
    let mail = mail(&page).await;
    let stop = mail.iter().find(|mail| mail.kind == "cancel").expect("an order to stop");
    let late = mail.iter().filter(|m| m.note && m.at > stop.at + 100.0).count();
    assert_eq!(late, 0, "{mail:?}");
    assert!(mail.iter().all(|m| !(m.is_answer() && m.id == stop.id)));
    // It can be asked for again.
    switch.press().await;
    let levers = Setting { direction: 0.7, ..middle() };
    assert_eq!(complete(&page).await, column(&bands(&levers, WORLDS)));
    page.assert_clean().await;
}

/// Counts tasks of the main thread that a reader would feel.
const LONG_TASKS: &str = "window.longTasks = [];
    new PerformanceObserver(list => list.getEntries().forEach(
        entry => longTasks.push([entry.startTime, entry.duration]))).observe({ type: 'longtask' });";

/// Ways in which a browser has no thread to give.
const WITHOUT: [(&str, &str); 4] = [
    ("no such thing", "delete window.Worker;"),
    (
        "refused",
        "window.Worker = class { constructor() { throw new DOMException('no', 'SecurityError'); } };",
    ),
    (
        "its script missing",
        "{ const Real = Worker; window.Worker = class extends Real {
            constructor() { super('./nothing-here.js'); } }; }",
    ),
    ("mute", "window.Worker = class extends EventTarget { postMessage() {} terminate() {} };"),
];

async fn without_threads(name: &str, early: &'static str) {
    let (page, switch) = sandbox("/?view=sandbox", Options { early, ..Options::DEFAULT }).await;
    page.script(LONG_TASKS).await;
    switch.press().await;
    let bar = "return Number(document.querySelector('progress')?.value ?? 0)";
    let done = eventually(name, async || page.script(bar).await.as_f64().filter(|at| *at > 0.0));
    assert!(done.await < WORLDS as f64, "{name}");
    assert_eq!(complete(&page).await, column(&bands(&middle(), WORLDS)), "{name}");
    let long = page.script("return longTasks").await;
    let long: Vec<(f64, f64)> = serde_json::from_value(long).expect("times");
    assert!(long.iter().all(|(_, duration)| *duration <= 100.0), "{name}: {long:?}");
    // A lever still answers while the page works, and the latest question wins.
    let slider = page.by_role("slider", starts("Direction")).await;
    slider.keys(crate::harness::Key::End).await;
    page.wait_for_text("1.00").await;
    let levers = Setting { direction: 1.0, ..middle() };
    assert_eq!(complete(&page).await, column(&bands(&levers, WORLDS)), "{name}");
    let violations = page.script("return window.policyViolations").await;
    assert_eq!(violations, serde_json::json!([]), "{name}");
}

#[tokio::test]
async fn without_threads_the_page_works_between_frames() {
    for (name, early) in WITHOUT {
        without_threads(name, early).await;
    }
}

/// What the probe asks the desk, as it should print it.
fn probed() -> String {
    let years: Vec<f64> = (0..=12).map(f64::from).collect();
    let readings = vec![Reading::National(Measure::Joins), Reading::Border(0, 1)];
    let (scenario, worlds) = (Preset::England.scenario(), Worlds::new(40, 7));
    let ensemble = Ensemble::new(scenario, worlds, readings, Vec::new(), &years).expect("sound");
    let mut text = middle_out::analysis::Sweep::columns(&ensemble).join(",") + "\n";
    for row in rows(&ensemble) {
        let row: Vec<String> = row.iter().map(|number| format!("{number:?}")).collect();
        text += &(row.join(",") + "\n");
    }
    text + "## end\n"
}

#[tokio::test]
async fn thread_page_and_this_machine_agree_to_the_last_bit() {
    let expected = probed();
    assert_eq!(expected.lines().count(), 1 + 41 + 1);
    for early in [LISTEN, "delete window.Worker;"] {
        let page = Page::open("/probe/?desk", Options { early, ..Options::DEFAULT }).await;
        page.wait_until("document.body.textContent.endsWith('## end\\n')").await;
        let text = page.script("return document.body.textContent").await;
        // Numbers are printed so that they read back to themselves: equal text is equal bits.
        for (line, (theirs, ours)) in
            text.as_str().expect("text").lines().zip(expected.lines()).enumerate()
        {
            assert_eq!(theirs, ours, "line {}", line + 1);
        }
        assert_eq!(text.as_str().map(str::len), Some(expected.len()));
        let notes =
            page.script("return (window.mail ?? []).filter(mail => mail.note).length").await;
        assert_eq!(notes.as_u64() > Some(0), early == LISTEN, "who worked: {notes} notes");
        page.assert_clean().await;
    }
}
