//! Something that is done once it has not been asked for anew for a while.

use crate::browser::slices::later;
use crate::browser::slices::now;
use std::cell::Cell;
use std::cell::RefCell;
use std::rc::Rc;

/// Waits for rest. However often it is asked, one timer runs: making one costs more than it looks.
#[derive(Clone, Default)]
pub struct Rest(Rc<Held>);

#[derive(Default)]
struct Held {
    runs: Cell<bool>,
    asked: Cell<f64>,
    then: RefCell<Option<Box<dyn FnOnce()>>>,
}

impl Rest {
    /// Call `then` in so many milliseconds, unless another is asked for before.
    pub fn then(&self, milliseconds: u32, then: impl FnOnce() + 'static) {
        self.0.asked.set(now());
        self.0.then.replace(Some(Box::new(then)));
        if !self.0.runs.replace(true) {
            self.wait(milliseconds, milliseconds);
        }
    }

    fn wait(&self, milliseconds: u32, left: u32) {
        let this = self.clone();
        later(left, move || {
            let left = this.0.asked.get() + f64::from(milliseconds) - now();
            // A timer may come a moment early.
            if left > 1.0 {
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "small"
                )]
                let left = left.ceil() as u32;
                return this.wait(milliseconds, left);
            }
            this.0.runs.set(false);
            let then = this.0.then.take();
            if let Some(then) = then {
                then();
            }
        });
    }
}
