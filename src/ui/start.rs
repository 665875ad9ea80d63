//! Starts the program: in the page it mounts the app in place of what was served, in a thread it
//! works for the page.

use crate::browser::in_thread;
use crate::browser::mount;
use crate::browser::tell_panics;
use crate::ui::app::Page;
use crate::ui::app::PageProps;
use crate::ui::rooms::Supply;
use crate::ui::text::panic_words;

/// Start, with the second part of the program from `supply`.
pub fn start(supply: Supply) {
    tell_panics(panic_words());
    if !in_thread() {
        return mount::<Page>("app", PageProps { start: None, supply });
    }
    match supply {
        Supply::Here(rooms) => drop((rooms.serve)()),
        Supply::Later(load) => yew::platform::spawn_local(async move {
            // Without it nothing is said, and the page does without the thread.
            if let Some(rooms) = load().await {
                (rooms.serve)();
            }
        }),
    }
}
