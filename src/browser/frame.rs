//! `requestAnimationFrame` as a hook.

use gloo::render::AnimationFrame;
use gloo::render::request_animation_frame;
use std::cell::RefCell;
use std::rc::Rc;
use yew::Callback;
use yew::hook;
use yew::use_effect_with;

type Slot = Rc<RefCell<Option<AnimationFrame>>>;

/// Longest step that a frame reports: a tab that slept for an hour goes on where it was.
const LONGEST_MS: f64 = 100.0;

fn schedule(slot: &Slot, tick: Callback<f64>, last: Option<f64>) {
    let next = Rc::clone(slot);
    let frame = request_animation_frame(move |now| {
        schedule(&next, tick.clone(), Some(now));
        if let Some(last) = last {
            tick.emit((now - last).clamp(0.0, LONGEST_MS));
        }
    });
    *slot.borrow_mut() = Some(frame);
}

/// Call `tick` once a frame while `running`, with the milliseconds since the last frame.
#[hook]
pub fn use_animation_frame(running: bool, tick: Callback<f64>) {
    use_effect_with((running, tick), |(running, tick)| {
        let slot: Slot = Rc::default();
        if *running {
            schedule(&slot, tick.clone(), None);
        }
        // Dropping the handle cancels the frame that is pending.
        move || drop(slot.take())
    });
}
