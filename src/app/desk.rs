//! The desk: takes the page's long questions, has them worked out off the main thread where that is
//! possible, and hands on what belongs to the latest question, nothing else.

use crate::app::Shared;
use crate::share::Ask;
use crate::share::Note;
use crate::share::Order;

/// Milliseconds that the thread has to say that it is there.
pub const PATIENCE_MS: u32 = 5_000;

/// Who works the questions out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worker {
    /// A thread of its own.
    Thread,
    /// The page itself, in slices between frames.
    Page,
}

/// What comes to the desk.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The page asks; what it asked before no longer matters.
    Asked(Box<Ask>),
    /// The page wants no answer any more.
    Cancelled,
    /// A worker wrote.
    Noted(Worker, Note),
    /// The thread could not be started, broke, or was refused.
    Lost,
    /// The thread's time to say that it is there is over.
    Waited,
}

/// What the desk has done about it.
#[derive(Clone, Debug, PartialEq)]
pub enum Errand {
    /// Start the thread, and say when [`PATIENCE_MS`] are over.
    Start,
    /// End the thread.
    End,
    /// Send this order.
    Send(Worker, String),
    /// Tell the page.
    Tell(Told),
}

/// What the page is told about its latest question.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// The question.
    pub ask: Box<Ask>,
    /// What there is to tell.
    pub news: News,
}

/// News of a question.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    /// So many units are done.
    Progress {
        /// Units done.
        done: usize,
        /// Units in all.
        total: usize,
    },
    /// The answer.
    Answer(Shared<Answer>),
    /// There is no answer; the place of the mistake, and what was expected there.
    Failed(String),
}

/// Rows of numbers with the names of their columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Names of a row's columns; at least one.
    pub columns: Vec<String>,
    /// The rows, one after another.
    pub rows: Vec<f64>,
}

/// How far the thread has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Thread {
    /// Nobody has asked anything yet.
    #[default]
    Unneeded,
    /// It was started.
    Starting,
    /// It said that it is there.
    Ready,
    /// It is not to be had: the page works.
    Lost,
}

/// The question that waits for its answer.
#[derive(Clone, Debug)]
struct Open {
    id: u32,
    ask: Box<Ask>,
}

/// The desk of one page. It does nothing itself: what it decides is handed back as errands.
#[derive(Clone, Debug, Default)]
pub struct Desk {
    last: u32,
    open: Option<Open>,
    thread: Thread,
}

impl Desk {
    /// A desk at which nothing was asked.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Take in what comes; the errands are to be run in order.
    pub fn take(&mut self, event: Event) -> Vec<Errand> {
        match event {
            Event::Asked(ask) => {
                self.open = Some(Open { id: self.number(), ask });
                if self.thread == Thread::Unneeded {
                    self.thread = Thread::Starting;
                    return vec![Errand::Start];
                }
                self.order().into_iter().collect()
            }
            Event::Cancelled => {
                let Some(open) = self.open.take() else { return Vec::new() };
                let stop = |worker| Errand::Send(worker, Order::cancelling(open.id));
                self.worker().map(stop).into_iter().collect()
            }
            Event::Noted(Worker::Thread, Note::Ready) if self.thread == Thread::Starting => {
                self.thread = Thread::Ready;
                self.order().into_iter().collect()
            }
            Event::Noted(worker, note) if self.worker() == Some(worker) => {
                self.hear(note).into_iter().map(Errand::Tell).collect()
            }
            // Whoever is not at work any more has nothing to say.
            Event::Noted(..) => Vec::new(),
            Event::Waited if self.thread != Thread::Starting => Vec::new(),
            Event::Lost | Event::Waited => self.lose(),
        }
    }

    /// Who works now; nobody while the thread starts.
    const fn worker(&self) -> Option<Worker> {
        match self.thread {
            Thread::Unneeded | Thread::Starting => None,
            Thread::Ready => Some(Worker::Thread),
            Thread::Lost => Some(Worker::Page),
        }
    }

    fn number(&mut self) -> u32 {
        self.last = self.last.wrapping_add(1);
        self.last
    }

    /// The order for the question that is open, if somebody is there to take it.
    fn order(&self) -> Option<Errand> {
        let (worker, open) = (self.worker()?, self.open.as_ref()?);
        Some(Errand::Send(worker, Order::asking(open.id, &open.ask)))
    }

    /// The page takes over, under a new number: what the thread may still send is too late.
    fn lose(&mut self) -> Vec<Errand> {
        if self.thread == Thread::Lost {
            return Vec::new();
        }
        self.thread = Thread::Lost;
        let id = self.number();
        if let Some(open) = &mut self.open {
            open.id = id;
        }
        std::iter::once(Errand::End).chain(self.order()).collect()
    }

    fn hear(&mut self, note: Note) -> Option<Told> {
        let (id, news) = match note {
            Note::Ready => return None,
            Note::Progress { id, done, total } => (id, News::Progress { done, total }),
            Note::Rows { id, columns, rows } => {
                (id, News::Answer(Shared::new(Answer { columns, rows })))
            }
            Note::Failed { id, problem } => (id, News::Failed(problem)),
        };
        let open = self.open.take_if(|open| open.id == id)?;
        let ask = open.ask.clone();
        if matches!(news, News::Progress { .. }) {
            self.open = Some(open);
        }
        Some(Told { ask, news })
    }
}
