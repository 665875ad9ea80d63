//! A media query as a hook.

use gloo::events::EventListener;
use web_sys::MediaQueryList;
use web_sys::window;
use yew::hook;
use yew::use_effect_with;
use yew::use_state_eq;

fn list(query: &str) -> Option<MediaQueryList> {
    window()?.match_media(query).ok().flatten()
}

/// Whether `query` matches, followed as it changes; `false` until the page is live.
#[hook]
pub fn use_media(query: &'static str) -> bool {
    let matches = use_state_eq(|| false);
    {
        let setter = matches.setter();
        use_effect_with((), move |()| {
            let listener = list(query).map(|list| {
                setter.set(list.matches());
                let followed = list.clone();
                EventListener::new(&list, "change", move |_| setter.set(followed.matches()))
            });
            move || drop(listener)
        });
    }
    *matches
}
