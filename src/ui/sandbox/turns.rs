//! Turns: parts of the sandbox that the hand is not on follow one after another, so that none of them
//! stands between the hand and what it moves.

use crate::browser::Rest;
use crate::browser::now;
use std::cell::Cell;
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

/// Least milliseconds between two turns while the hand moves.
const MOVING_MS: f64 = 45.0;

/// Milliseconds without a change after which the hand rests.
const REST_MS: u32 = 100;

/// Milliseconds between two turns once it rests: a frame.
const FRAME_MS: u32 = 16;

/// Parts that follow in one turn once the hand rests.
const AT_REST: usize = 3;

/// A part that waits, or has its turn.
#[derive(Default)]
pub(super) struct Seat {
    waits: Cell<bool>,
    called: Cell<bool>,
}

impl Seat {
    /// Whether the part's turn has come; it is over once this was asked.
    pub(super) fn called(&self) -> bool {
        self.called.take()
    }
}

struct Waiting {
    seat: Rc<Seat>,
    /// Whether the part can be seen.
    in_sight: Rc<Cell<bool>>,
    call: Box<dyn Fn()>,
}

/// Who waits, the longest first.
#[derive(Default)]
struct Turns {
    queue: RefCell<VecDeque<Waiting>>,
    last: Cell<f64>,
    rest: Rest,
}

thread_local! {
    static TURNS: Turns = Turns::default();
}

/// Call the part in `seat` when its turn comes. A part that waits already keeps its place; one that is
/// out of sight has its turn once the hand rests.
pub(super) fn wait(seat: &Rc<Seat>, in_sight: &Rc<Cell<bool>>, call: impl Fn() + 'static) {
    TURNS.with(|turns| {
        if !seat.waits.replace(true) {
            let in_sight = Rc::clone(in_sight);
            let waiting = Waiting { seat: Rc::clone(seat), in_sight, call: Box::new(call) };
            turns.queue.borrow_mut().push_back(waiting);
        }
        turns.rest.then(REST_MS, at_rest);
        // While the hand moves, one part is drawn with the very frame that the move causes.
        if now() - turns.last.get() >= MOVING_MS {
            turns.turn(1, |part| part.in_sight.get());
        }
    });
}

impl Turns {
    /// So many parts of those that may have their turn.
    fn turn(&self, parts: usize, may: impl Fn(&Waiting) -> bool) {
        self.last.set(now());
        for _ in 0..parts {
            let place = self.queue.borrow().iter().position(&may);
            let next = place.and_then(|place| self.queue.borrow_mut().remove(place));
            let Some(Waiting { seat, call, .. }) = next else { break };
            seat.waits.set(false);
            seat.called.set(true);
            call();
        }
    }
}

/// A few parts, and the next ones a frame later.
fn at_rest() {
    TURNS.with(|turns| {
        turns.turn(AT_REST, |_| true);
        if !turns.queue.borrow().is_empty() {
            turns.rest.then(FRAME_MS, at_rest);
        }
    });
}
