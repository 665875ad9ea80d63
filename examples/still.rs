//! Prints the live page at an address as one HTML document with its styles, without a browser:
//! `cargo run --example still '?view=rule&bet=both' shown > /tmp/rule.html`. Canvases stay empty.
//! `pack=FILE` uses a case pack, `look=FILE` only looks at it, `open` unfolds every fold.
//! `pasted` puts what comes in at the standard input into the box of a class, `ran` shows the run.
//! With `shown` the run of the beat has ended; `dark` and `projector` choose the theme.

use middle_out::app::{Action, AppState, Shared, Theme, View, class, pack, present};
use middle_out::share::Link;
use middle_out::share::pack::read_pack;
use middle_out::ui::{App, AppProps};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let query = words.first().map_or("", String::as_str);
    let mut state = AppState::opened(&Link::read(query, ""));
    for (word, used) in words.iter().filter_map(|word| {
        word.strip_prefix("pack=")
            .map(|file| (file, true))
            .or(word.strip_prefix("look=").map(|file| (file, false)))
    }) {
        let text = std::fs::read_to_string(word).unwrap_or_default();
        let reading = Shared::new(read_pack(&text));
        state = state.apply(&Action::Pack(pack::Move::Read(reading))).unwrap_or(state);
        if used {
            state = state.apply(&Action::Pack(pack::Move::Used)).unwrap_or(state);
        }
    }
    for word in &words[1.min(words.len())..] {
        let action = match (word.as_str(), state.view) {
            ("shown", View::Beat(beat)) => Action::Stopped(beat),
            ("run", View::Beat(beat)) => Action::StartedRun(beat),
            ("tick", _) => Action::Ticked(800.0),
            ("system", _) => Action::Turned(middle_out::story::Dial::OneSystem, 1.0),
            ("england", _) => Action::Turned(middle_out::story::Dial::England, 1.0),
            ("pasted", _) => {
                let text = std::io::read_to_string(std::io::stdin()).unwrap_or_default();
                Action::Class(class::Move::Pasted(text))
            }
            ("ran", _) => Action::Class(class::Move::Ran(true)),
            ("help", _) => Action::Present(present::Move::Helped(true)),
            ("dark", _) => Action::ChoseTheme(Theme::Dark),
            ("projector", _) => Action::ChoseTheme(Theme::Projector),
            _ => continue,
        };
        state = state.apply(&action).unwrap_or(state);
    }
    let theme = state.theme.name();
    let present = if state.present.on { " data-present=\"\"" } else { "" };
    let renderer = yew::LocalServerRenderer::<App>::with_props(AppProps { start: Some(state) });
    let page = tokio::runtime::Builder::new_current_thread()
        .build()
        .map(|runtime| runtime.block_on(renderer.hydratable(false).render()))
        .unwrap_or_default();
    let open = words.iter().any(|word| word == "open");
    let page = if open { page.replace("<details", "<details open") } else { page };
    // The order of index.html.
    let index = std::fs::read_to_string("index.html").unwrap_or_default();
    let sheets =
        index.split("rel=\"css\" href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let styles: String = sheets.filter_map(|path| std::fs::read_to_string(path).ok()).collect();
    println!(
        "<!doctype html><html lang=\"en-GB\" data-theme=\"{theme}\"{present}><head><meta charset=\"utf-8\"><style>{styles}</style></head><body><div id=\"app\">{page}</div></body></html>"
    );
}
