//! STUB of the room claims.

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
pub(crate) struct ClaimsProps {
    pub(crate) theme: Theme,
    pub(crate) send: Callback<Action>,
}

/// The room.
#[component]
pub(crate) fn Claims(_props: &ClaimsProps) -> Html {
    html! {
        <main class="reading" id="main">
            <h1 tabindex="-1">{ say(id::CLAIMS_TITLE) }</h1>
        </main>
    }
}
