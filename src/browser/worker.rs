//! A thread of its own for the same program: the page hands its compiled module over, so that nothing
//! is downloaded or compiled twice, and the two send each other parcels.

use js_sys::Array;
use js_sys::Float64Array;
use js_sys::Object;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::DedicatedWorkerGlobalScope;
use web_sys::HtmlLinkElement;
use web_sys::MessageEvent;
use web_sys::Worker;
use web_sys::window;

/// The few lines that start the program in the thread, from `public/`.
const SCRIPT: &str = "./worker.js";

/// Where `public/second.js` keeps the compiled second part of the program.
const SECOND: &str = "secondPart";

/// A text, and numbers in bulk, which change hands without being copied.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parcel {
    /// The text.
    pub text: String,
    /// The numbers.
    pub numbers: Vec<f64>,
}

const TEXT: &str = "text";
const NUMBERS: &str = "numbers";

fn unpacked(data: &JsValue) -> Option<Parcel> {
    let field = |name: &str| Reflect::get(data, &name.into()).ok();
    let text = field(TEXT)?.as_string()?;
    let numbers = field(NUMBERS)?.dyn_into::<Float64Array>().map(|array| array.to_vec());
    Some(Parcel { text, numbers: numbers.unwrap_or_default() })
}

/// The parcel as a message, and the list of what changes hands.
fn packed(parcel: &Parcel) -> (JsValue, Array) {
    let message = Object::new();
    let handed = Array::new();
    let _sealed = Reflect::set(&message, &TEXT.into(), &parcel.text.as_str().into());
    if !parcel.numbers.is_empty() {
        let numbers = Float64Array::from(parcel.numbers.as_slice());
        handed.push(&numbers.buffer());
        let _sealed = Reflect::set(&message, &NUMBERS.into(), &numbers);
    }
    (message.into(), handed)
}

/// What a thread does.
#[derive(Clone, Debug, PartialEq)]
pub enum FromThread {
    /// It sent a parcel.
    Sent(Parcel),
    /// It could not be started, or broke.
    Broke,
}

/// A running thread; it ends when this is dropped.
pub struct Thread {
    worker: Worker,
    _on_message: Closure<dyn FnMut(MessageEvent)>,
    _on_error: Closure<dyn FnMut(web_sys::Event)>,
}

impl Thread {
    /// Start the program again in a thread. `None` where the browser refuses at once; what it refuses
    /// later is told as [`FromThread::Broke`].
    #[must_use]
    pub fn start(told: impl Fn(FromThread) + Clone + 'static) -> Option<Self> {
        let program = program()?;
        let worker = Worker::new(SCRIPT).ok()?;
        let heard = told.clone();
        let on_message = Closure::<dyn FnMut(_)>::new(move |event: MessageEvent| {
            if let Some(parcel) = unpacked(&event.data()) {
                heard(FromThread::Sent(parcel));
            }
        });
        let on_error = Closure::<dyn FnMut(_)>::new(move |event: web_sys::Event| {
            // It is answered by doing without the thread.
            event.prevent_default();
            told(FromThread::Broke);
        });
        worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
        worker.set_onmessageerror(Some(on_error.as_ref().unchecked_ref()));
        let thread = Self { worker, _on_message: on_message, _on_error: on_error };
        let second = Reflect::get(&js_sys::global(), &SECOND.into()).unwrap_or_default();
        let start = Array::of3(&program.into(), &wasm_bindgen::module(), &second);
        thread.worker.post_message(&start).ok()?;
        Some(thread)
    }

    /// Send a text; whether it went.
    #[must_use]
    pub fn send(&self, text: &str) -> bool {
        let (message, _) = packed(&Parcel { text: text.to_owned(), numbers: Vec::new() });
        self.worker.post_message(&message).is_ok()
    }
}

impl Drop for Thread {
    fn drop(&mut self) {
        self.worker.set_onmessage(None);
        self.worker.set_onerror(None);
        self.worker.set_onmessageerror(None);
        self.worker.terminate();
    }
}

/// Address of the script that loads the program: the one that the page preloads.
fn program() -> Option<String> {
    let link = window()?.document()?.query_selector("link[rel=modulepreload]").ok()??;
    Some(link.dyn_into::<HtmlLinkElement>().ok()?.href())
}

/// Whether this program runs in a thread, and not in the page.
#[must_use]
pub fn in_thread() -> bool {
    js_sys::global().is_instance_of::<DedicatedWorkerGlobalScope>()
}

/// The thread that this program runs in, where it is not the page.
pub struct Home(DedicatedWorkerGlobalScope);

impl Home {
    /// The thread; `None` in the page.
    #[must_use]
    pub fn find() -> Option<Self> {
        js_sys::global().dyn_into().ok().map(Self)
    }

    /// Send a parcel to the page.
    pub fn send(&self, parcel: &Parcel) {
        let (message, handed) = packed(parcel);
        // A page that is gone reads nothing.
        let _unread = self.0.post_message_with_transfer(&message, &handed);
    }

    /// From now on, hand every text from the page to `read`.
    pub fn listen(&self, mut read: impl FnMut(String) + 'static) {
        let on_message = Closure::<dyn FnMut(_)>::new(move |event: MessageEvent| {
            if let Some(parcel) = unpacked(&event.data()) {
                read(parcel.text);
            }
        });
        self.0.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
        // It listens for as long as the thread lives.
        on_message.forget();
    }
}
