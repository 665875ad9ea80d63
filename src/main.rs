//! The page: tells panics, then mounts the app in place of what was served.

fn main() {
    middle_out::browser::tell_panics(middle_out::ui::panic_words());
    middle_out::browser::mount::<middle_out::ui::App>("app");
}
