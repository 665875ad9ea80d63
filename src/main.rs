//! The page: tells panics, then mounts the app in place of what was served; in a thread, works for it.

fn main() {
    middle_out::browser::tell_panics(middle_out::ui::panic_words());
    if !middle_out::ui::serve_as_thread() {
        middle_out::browser::mount::<middle_out::ui::App>("app");
    }
}
