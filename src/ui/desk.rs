//! The desk at work: runs its errands in the browser, and is the same program in the thread.

use crate::app::Bench;
use crate::app::Desk;
use crate::app::Errand;
use crate::app::Event;
use crate::app::PATIENCE_MS;
use crate::app::Told;
use crate::app::Worker;
use crate::browser::FromThread;
use crate::browser::Home;
use crate::browser::Parcel;
use crate::browser::Slices;
use crate::browser::Thread;
use crate::browser::later;
use crate::browser::now;
use crate::share::Ask;
use crate::share::Note;
use std::cell::RefCell;
use std::rc::Rc;
use std::rc::Weak;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::use_effect_with;
use yew::use_memo;

/// Milliseconds of a slice in the thread: how long a newer order may wait.
const THREAD_SLICE_MS: f64 = 8.0;

/// Milliseconds of a slice in the page: what a frame can spare.
const PAGE_SLICE_MS: f64 = 6.0;

/// A bench that goes on by itself, slice by slice, as long as there is work.
struct RunningBench {
    bench: Rc<RefCell<Bench>>,
    slices: Slices,
    out: Rc<dyn Fn(Note)>,
}

impl RunningBench {
    fn start(budget: f64, out: impl Fn(Note) + 'static) -> Option<Self> {
        let bench = Rc::new(RefCell::new(Bench::default()));
        let out: Rc<dyn Fn(Note)> = Rc::new(out);
        let (work, tell) = (Rc::clone(&bench), Rc::clone(&out));
        let slices = Slices::new(move || {
            let note = work.borrow_mut().turn(budget, now);
            // Whoever is told may give a new order at once.
            if let Some(note) = note {
                tell(note);
            }
            work.borrow().busy()
        })?;
        Some(Self { bench, slices, out })
    }

    fn take(&self, order: &str) {
        let note = self.bench.borrow_mut().take(order, now());
        if let Some(note) = note {
            (self.out)(note);
        }
        if self.bench.borrow().busy() {
            self.slices.wake();
        }
    }
}

/// In the thread: take the page's orders from now on. Whether this is the thread.
#[must_use]
pub fn serve_as_thread() -> bool {
    let Some(home) = Home::find() else { return false };
    let home = Rc::new(home);
    let send = {
        let home = Rc::clone(&home);
        move |note: Note| {
            let (text, numbers) = note.written();
            home.send(&Parcel { text, numbers });
        }
    };
    // Without slices nothing is said, and the page does without the thread.
    if let Some(bench) = RunningBench::start(THREAD_SLICE_MS, send.clone()) {
        home.listen(move |order| bench.take(&order));
        send(Note::Ready);
    }
    true
}

/// In the page: the desk, and whoever works for it.
pub struct Counter {
    desk: RefCell<Desk>,
    thread: RefCell<Option<Thread>>,
    page: RefCell<Option<RunningBench>>,
    tell: Box<dyn Fn(Told)>,
    this: Weak<Self>,
}

impl Counter {
    /// A desk that tells its news to `tell`.
    #[must_use]
    pub fn open(tell: impl Fn(Told) + 'static) -> Rc<Self> {
        Rc::new_cyclic(|this| Self {
            desk: RefCell::default(),
            thread: RefCell::default(),
            page: RefCell::default(),
            tell: Box::new(tell),
            this: this.clone(),
        })
    }

    /// Ask a question in place of the one before, or none.
    pub fn ask(&self, question: Option<Ask>) {
        self.take(question.map_or(Event::Cancelled, |ask| Event::Asked(Box::new(ask))));
    }

    fn take(&self, event: Event) {
        let errands = self.desk.borrow_mut().take(event);
        for errand in errands {
            match errand {
                Errand::Start => self.start(),
                // Not at once: what is running may be a call of the thread's own.
                Errand::End => later(0, {
                    let thread = self.thread.take();
                    move || drop(thread)
                }),
                Errand::Send(Worker::Thread, order) => {
                    let sent = self.thread.borrow().as_ref().is_some_and(|at| at.send(&order));
                    if !sent {
                        self.take(Event::Lost);
                    }
                }
                Errand::Send(Worker::Page, order) => self.work_here(&order),
                Errand::Tell(told) => (self.tell)(told),
            }
        }
    }

    fn start(&self) {
        let this = self.this.clone();
        let thread = Thread::start(move |from| {
            let Some(this) = this.upgrade() else { return };
            match from {
                FromThread::Sent(parcel) => {
                    if let Some(note) = Note::read(&parcel.text, parcel.numbers) {
                        this.take(Event::Noted(Worker::Thread, note));
                    }
                }
                FromThread::Broke => this.take(Event::Lost),
            }
        });
        if thread.is_none() {
            return self.take(Event::Lost);
        }
        *self.thread.borrow_mut() = thread;
        let this = self.this.clone();
        later(PATIENCE_MS, move || {
            if let Some(this) = this.upgrade() {
                this.take(Event::Waited);
            }
        });
    }

    fn work_here(&self, order: &str) {
        if self.page.borrow().is_none() {
            let this = self.this.clone();
            let bench = RunningBench::start(PAGE_SLICE_MS, move |note| {
                if let Some(this) = this.upgrade() {
                    this.take(Event::Noted(Worker::Page, note));
                }
            });
            *self.page.borrow_mut() = bench;
        }
        if let Some(bench) = &*self.page.borrow() {
            bench.take(order);
        }
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct AtWorkProps {
    /// What is asked, if anything.
    pub(crate) question: Option<Ask>,
    /// Where the news goes.
    pub(crate) tell: Callback<Told>,
}

/// Has a question answered whenever it is another; it shows nothing.
#[component]
pub(crate) fn AtWork(props: &AtWorkProps) -> Html {
    let tell = props.tell.clone();
    let counter = use_memo((), move |()| Counter::open(move |told| tell.emit(told)));
    use_effect_with(props.question.clone(), move |question| counter.ask(question.clone()));
    Html::default()
}
