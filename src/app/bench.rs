//! Where questions are worked out, a slice at a time: in a thread of its own or between the page's
//! frames, the same code either way.

use crate::app::work::Work;
use crate::share::Note;
use crate::share::Order;

/// Milliseconds between two notes on progress: twenty a second.
const PAUSE_MS: f64 = 50.0;

/// One question on the bench at most; the latest order wins. Time is handed in, in milliseconds.
#[derive(Default)]
pub struct Bench {
    job: Option<Job>,
}

struct Job {
    id: u32,
    work: Work,
    noted: f64,
}

impl Bench {
    /// Take an order. Work that is on the bench is cleared away: the order is newer.
    pub fn take(&mut self, order: &str, now: f64) -> Option<Note> {
        match Order::read(order)? {
            Order::Cancel { id } => {
                self.job.take_if(|job| job.id == id);
                None
            }
            Order::Ask { id, ask } => {
                self.job = None;
                match ask.and_then(|ask| Work::open(&ask)) {
                    Ok(work) => {
                        let total = work.total();
                        self.job = Some(Job { id, work, noted: now });
                        Some(Note::Progress { id, done: 0, total })
                    }
                    Err(problem) => Some(Note::Failed { id, problem: problem.to_string() }),
                }
            }
        }
    }

    /// Whether there is work left.
    #[must_use]
    pub const fn busy(&self) -> bool {
        self.job.is_some()
    }

    /// Work for about `budget` milliseconds, at least one unit.
    pub fn turn(&mut self, budget: f64, now: impl Fn() -> f64) -> Option<Note> {
        let end = now() + budget;
        let job = self.job.as_mut()?;
        loop {
            job.work.go_on();
            let (id, done, total) = (job.id, job.work.done(), job.work.total());
            if done == total {
                let (columns, rows) = self.job.take()?.work.answer();
                return Some(Note::Rows { id, columns, rows });
            }
            let time = now();
            if time >= end {
                let due = time - job.noted >= PAUSE_MS;
                return due.then(|| {
                    job.noted = time;
                    Note::Progress { id, done, total }
                });
            }
        }
    }
}
