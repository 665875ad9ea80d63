//! STUB of the room countries.

use crate::app::Action;
use crate::share::Theme;
use crate::ui::text::say;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;

#[derive(Properties, PartialEq)]
pub(crate) struct CountriesProps {
    pub(crate) theme: Theme,
    pub(crate) send: Callback<Action>,
}

/// The room.
#[component]
pub(crate) fn Countries(_props: &CountriesProps) -> Html {
    html! {
        <main class="reading" id="main">
            <h1 tabindex="-1">{ say(id::COUNTRIES_TITLE) }</h1>
        </main>
    }
}
