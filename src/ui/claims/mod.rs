//! The claims page: seven statements, each tried in a thousand worlds, to be broken by the reader.

mod list;
mod settings;
mod turn;
mod verdict;
mod words;

use crate::app::Action;
use crate::app::Claims as State;
use crate::app::claims::Move;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;

#[derive(Properties, PartialEq)]
pub(crate) struct ClaimsProps {
    pub(crate) state: State,
    pub(crate) send: Callback<Action>,
}

/// The page.
#[component]
pub(crate) fn Claims(props: &ClaimsProps) -> Html {
    let ClaimsProps { state, send } = props;
    let listed = state.listed();
    let from = if listed.ours { id::CLAIMS_OURS } else { id::CLAIMS_OTHERS };
    html! {
        <main class="claims" id="main">
            { list::list(state, send) }
            <section class="claim">
                <p class="small claim-only">
                    { say(from) }{ " · " }{ rich(&say(id::CLAIMS_ONLY), Some(send)) }
                </p>
                <h1 key={listed.id} tabindex="-1">{ words::title(listed) }</h1>
                <p class="small claim-test"><b>{ say(id::CLAIMS_TEST) }</b>{ ". " }{ words::test(listed) }</p>
                { verdict::verdict(state, send) }
                <div class="claim-below">
                    { settings::settings(state, send) }
                    { turn::turn(state, send) }
                </div>
            </section>
        </main>
    }
}

/// A callback that makes one move.
fn makes(send: &Callback<Action>, action: Move) -> Callback<yew::MouseEvent> {
    crate::ui::text::on_press(send, Action::Claims(action))
}

#[cfg(test)]
mod tests;
