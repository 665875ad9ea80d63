//! Work in slices: between two of them, whatever waits for the thread has its turn.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::MessageChannel;
use web_sys::MessagePort;
use web_sys::Performance;
use web_sys::WorkerGlobalScope;
use web_sys::window;

thread_local! {
    static CLOCK: Option<Performance> = if let Some(window) = window() {
        window.performance()
    } else {
        let thread = js_sys::global().dyn_into::<WorkerGlobalScope>().ok();
        thread.and_then(|thread| thread.performance())
    };
}

/// Milliseconds since the thread began, as fine as the browser tells.
#[must_use]
pub fn now() -> f64 {
    CLOCK.with(|clock| clock.as_ref().map_or_else(js_sys::Date::now, Performance::now))
}

/// Call `then` once, so many milliseconds from now.
pub fn later(milliseconds: u32, then: impl FnOnce() + 'static) {
    // Not a handle that is forgotten: the browser would keep what is called, for ever.
    let then = Closure::once_into_js(then);
    let (then, milliseconds) =
        (then.unchecked_ref(), i32::try_from(milliseconds).unwrap_or(i32::MAX));
    let _refused = if let Some(window) = window() {
        window.set_timeout_with_callback_and_timeout_and_arguments_0(then, milliseconds)
    } else {
        let thread = js_sys::global().unchecked_into::<WorkerGlobalScope>();
        thread.set_timeout_with_callback_and_timeout_and_arguments_0(then, milliseconds)
    };
}

/// Milliseconds until a browser that does not tell when it is idle is taken to be so.
const IDLE_MS: u32 = 800;

/// Call `then` once, when the browser has nothing else to do.
pub fn when_idle(then: impl FnOnce() + 'static) {
    let Some(window) = window() else { return };
    if !js_sys::Reflect::has(&window, &"requestIdleCallback".into()).unwrap_or(false) {
        return later(IDLE_MS, then);
    }
    let _refused = window.request_idle_callback(Closure::once_into_js(then).unchecked_ref());
}

/// Something that is done a slice at a time while there is more of it.
///
/// A slice follows on the other through a message to itself: that queues behind what waits already,
/// be it input, a frame or an order, and unlike a timer of 0 is not held back for 4 ms.
pub struct Slices {
    pending: Rc<Cell<bool>>,
    ping: MessagePort,
    pong: MessagePort,
    _turn: Closure<dyn FnMut()>,
}

impl Slices {
    /// `turn` does one slice and says whether there is more. `None` where the browser has no channel.
    #[must_use]
    pub fn new(mut turn: impl FnMut() -> bool + 'static) -> Option<Self> {
        let channel = MessageChannel::new().ok()?;
        let (ping, pong) = (channel.port1(), channel.port2());
        let pending = Rc::new(Cell::new(false));
        let turn = {
            let (pending, ping) = (Rc::clone(&pending), ping.clone());
            Closure::<dyn FnMut()>::new(move || {
                pending.set(false);
                if turn() {
                    wake(&pending, &ping);
                }
            })
        };
        pong.set_onmessage(Some(turn.as_ref().unchecked_ref()));
        Some(Self { pending, ping, pong, _turn: turn })
    }

    /// There is something to do.
    pub fn wake(&self) {
        wake(&self.pending, &self.ping);
    }
}

fn wake(pending: &Cell<bool>, ping: &MessagePort) {
    if !pending.replace(true) && ping.post_message(&JsValue::NULL).is_err() {
        pending.set(false);
    }
}

impl Drop for Slices {
    fn drop(&mut self) {
        self.pong.set_onmessage(None);
        self.ping.close();
        self.pong.close();
    }
}
