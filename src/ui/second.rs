//! The second part of the program on its way: asked for when a room is opened, and before that when
//! the browser has nothing else to do, so that nobody waits.

use crate::browser::saves_data;
use crate::browser::when_idle;
use crate::ui::rooms::Rooms;
use crate::ui::rooms::Supply;
use crate::ui::text::say;
use crate::words::id;
use std::rc::Rc;
use yew::Callback;
use yew::Html;
use yew::MouseEvent;
use yew::hook;
use yew::html;
use yew::use_callback;
use yew::use_effect_with;
use yew::use_mut_ref;
use yew::use_state_eq;

/// The second part of the program, or what is said in its place.
pub(crate) struct Second {
    rooms: Option<&'static Rooms>,
    missing: bool,
    again: Callback<MouseEvent>,
}

impl Second {
    /// The rooms, where they are there.
    pub(crate) const fn rooms(&self) -> Option<&'static Rooms> {
        self.rooms
    }

    /// What is said while they are not.
    pub(crate) fn in_words(&self) -> Html {
        if !self.missing {
            return html! { <p class="note" role="status">{ say(id::SECOND_COMING) }</p> };
        }
        html! {
            <div class="notice" role="alert">
                <p>{ say(id::SECOND_MISSING) }</p>
                <button class="btn" onclick={self.again.clone()}>{ say(id::SECOND_AGAIN) }</button>
            </div>
        }
    }
}

/// The second part from `supply`: at once where it is `needed`, else when the browser is idle.
#[hook]
pub(crate) fn use_second(
    supply: Supply,
    rooms: Option<&'static Rooms>,
    needed: bool,
    arrived: Callback<&'static Rooms>,
) -> Second {
    let missing = use_state_eq(|| false);
    let under_way = use_mut_ref(|| false);
    let fetch = {
        let setter = missing.setter();
        use_callback((), move |(): (), ()| {
            let Supply::Later(load) = supply else { return };
            if under_way.replace(true) {
                return;
            }
            let (under_way, setter) = (Rc::clone(&under_way), setter.clone());
            let arrived = arrived.clone();
            setter.set(false);
            yew::platform::spawn_local(async move {
                if let Some(rooms) = load().await {
                    // Once it is there, it stays.
                    arrived.emit(rooms);
                } else {
                    under_way.replace(false);
                    setter.set(true);
                }
            });
        })
    };
    {
        let fetch = fetch.clone();
        use_effect_with((), move |()| {
            if !saves_data() {
                when_idle(move || fetch.emit(()));
            }
        });
    }
    {
        let fetch = fetch.clone();
        use_effect_with(needed, move |needed| {
            if *needed {
                fetch.emit(());
            }
        });
    }
    Second { rooms, missing: *missing, again: fetch.reform(drop) }
}
