//! England's years beside our run of them, and the country cards.

mod cards;
mod england;
mod fit;
mod runs;
mod words;

use crate::app::Action;
use runs::Runs;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_memo;

#[derive(Properties, PartialEq)]
pub(crate) struct CountriesProps {
    pub(crate) send: Callback<Action>,
}

/// The room.
#[component]
pub(crate) fn Countries(props: &CountriesProps) -> Html {
    // Nothing here can be turned: the runs are made once, when the room is opened.
    let runs = use_memo((), |()| Runs::made());
    html! {
        <main id="main">
            { england::england(&runs, &props.send) }
            { cards::cards(&runs, &props.send) }
        </main>
    }
}

#[cfg(test)]
mod tests;
