//! What stands over a sandbox that a link has set: in which way it is not the usual.

use crate::app::Action;
use crate::app::AppState;
use crate::app::View;
use crate::ui::share::differences::differences;
use crate::ui::share::differences::list;
use crate::ui::text::on_press;
use crate::ui::text::say;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// The list; nothing where no link has set anything, and elsewhere than in the sandbox.
pub(crate) fn head(state: &AppState, send: &Callback<Action>) -> Html {
    let Some(setting) = state.introduced.as_ref().filter(|_| state.view == View::Sandbox) else {
        return Html::default();
    };
    html! {
        <section class="notice share-head" aria-label={say(id::SHARE_HEAD)}>
            <div>
                <p><b>{ say(id::SHARE_HEAD) }</b></p>
                { list(&differences(setting)) }
            </div>
            <button
                class="btn btn-quiet"
                onclick={on_press(send, Action::DismissedIntroduction)}
            >
                { say(id::CLOSE) }
            </button>
        </section>
    }
}
