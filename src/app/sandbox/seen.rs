//! The sandbox with everything left out that a part of its page does not show, so that the part is
//! drawn again only when it would look different.

use crate::app::Record;
use crate::app::Sandbox;
use crate::app::sandbox::Clock;
use crate::app::sandbox::History;
use crate::app::sandbox::Shelf;
use crate::app::sandbox::Tab;
use crate::share::Setting;

impl Sandbox {
    /// What is set and the run that it gives, at the cursor's year: no range, no reason, no way here.
    #[must_use]
    pub fn as_run(&self) -> Self {
        Self {
            setting: self.setting.clone(),
            run: self.run.clone(),
            ghost: self.ghost.clone(),
            why: None,
            last: None,
            history: History::default(),
            kept: self.kept.clone(),
            range: None,
            scale: None,
            clock: self.clock.standing(),
            seat: self.seat,
            pair: self.pair,
            tab: Tab::default(),
            shelf: Shelf::default(),
            held: None,
            before: None,
        }
    }

    /// What is set, at the cursor's year, without the run that it gives.
    #[must_use]
    pub fn as_set(&self) -> Self {
        Self { run: Record::blank(), ghost: None, seat: None, pair: None, ..self.as_run() }
    }

    /// What is set, what came of it, and what is known of it: no way here.
    #[must_use]
    pub fn as_told(&self) -> Self {
        Self {
            why: self.why.clone(),
            last: self.last,
            range: self.range.clone(),
            scale: self.scale.clone(),
            clock: self.clock,
            ..self.as_run()
        }
    }

    /// The way here, and nothing else.
    #[must_use]
    pub fn as_way(&self) -> Self {
        let blank = Setting::default();
        let clock = Clock::default();
        Self { setting: blank, history: self.history.clone(), clock, kept: None, ..self.as_set() }
    }

    /// What is set beside the two levers.
    #[must_use]
    pub fn as_set_beside_levers(&self) -> Self {
        let setting = Setting { direction: 0.0, autonomy: 0.0, ..self.setting.clone() };
        Self { setting, clock: Clock::default(), kept: None, ..self.as_set() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Move;

    #[test]
    fn a_lever_changes_the_run_and_nothing_of_the_country() {
        let start = Sandbox::default();
        let moved = start.apply(&Move::SetDirection(0.9)).expect("it moves");
        assert_ne!(start.as_run(), moved.as_run());
        assert_ne!(start.as_set(), moved.as_set());
        assert_eq!(start.as_set_beside_levers(), moved.as_set_beside_levers());
        let asked = start.apply(&Move::WantedRange(true)).expect("it is asked for");
        assert_ne!(start, asked);
        assert_eq!(start.as_run(), asked.as_run());
    }
}
