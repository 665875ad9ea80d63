//! A run shared by pointer and compared by pointer, whose memory is used again.

use crate::model::Run;
use crate::model::Runner;
use crate::model::Scenario;
use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;

/// Records kept for the next run. A drag holds three at a time: the run, its ghost, the one before.
const SPARE: usize = 4;

thread_local! {
    static RUNNER: RefCell<Runner> = RefCell::default();
    static BLANK: Record = Record(Rc::new(Held(Run::default())));
    static RECORDS: RefCell<Vec<Run>> = const { RefCell::new(Vec::new()) };
}

/// The run of a scenario. A slider event makes one: taking its 0.6 MB anew each time costs a tenth
/// of the run, and leaves holes in a memory that a page cannot give back.
#[derive(Clone, Debug)]
pub struct Record(Rc<Held>);

#[derive(Debug)]
struct Held(Run);

impl Drop for Held {
    fn drop(&mut self) {
        // Where the thread ends there is nothing to keep them for.
        let _ = RECORDS.try_with(|records| {
            if let Ok(mut records) = records.try_borrow_mut()
                && records.len() < SPARE
            {
                records.push(std::mem::take(&mut self.0));
            }
        });
    }
}

impl Record {
    /// Run a scenario.
    #[must_use]
    pub fn of(scenario: &Scenario) -> Self {
        let mut run = RECORDS.with(|records| records.borrow_mut().pop()).unwrap_or_default();
        RUNNER.with(|runner| runner.borrow_mut().fill(scenario, &mut run));
        Self(Rc::new(Held(run)))
    }
}

impl Record {
    /// A record of nothing, always the same.
    #[must_use]
    pub fn blank() -> Self {
        BLANK.with(Self::clone)
    }
}

impl PartialEq for Record {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Record {
    type Target = Run;

    fn deref(&self) -> &Run {
        &self.0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Preset;
    use crate::model::simulate;

    #[test]
    fn a_record_used_again_holds_the_new_run_alone() {
        let kept = Record::of(&Preset::England.scenario());
        for preset in [Preset::Npfit, Preset::England, Preset::UsaHitech, Preset::Npfit] {
            let record = Record::of(&preset.scenario());
            assert_eq!(*record, simulate(&preset.scenario()), "{preset:?}");
            assert_eq!(record, record.clone());
        }
        assert_eq!(*kept, simulate(&Preset::England.scenario()), "what is held is left alone");
    }
}
