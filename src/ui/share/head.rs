//! What stands over a sandbox that a link has set: in which way it is not the usual.

use crate::app::Action;
use crate::app::AppState;
use crate::app::View;
use crate::browser::use_media;
use crate::ui::share::differences::differences;
use crate::ui::share::differences::list;
use crate::ui::text::on_press;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;

/// From so many lines on they are folded on a small screen.
const FOLDED: usize = 3;

#[derive(Properties, PartialEq)]
struct LinesProps {
    lines: Vec<String>,
}

/// The lines; where one screen holds little else, many of them are folded away at first.
#[component]
fn Lines(props: &LinesProps) -> Html {
    let small = use_media("(max-width: 699px)");
    if !small || props.lines.len() < FOLDED {
        return html! {
            <div>
                <p><b>{ say(id::SHARE_HEAD) }</b></p>
                { list(&props.lines) }
            </div>
        };
    }
    html! {
        <details>
            <summary>
                <b>{ say_with(
                    id::SHARE_HEAD_MANY,
                    &[("count", Value::Number(props.lines.len() as f64))],
                ) }</b>
            </summary>
            { list(&props.lines) }
        </details>
    }
}

/// The list; nothing where no link has set anything, and elsewhere than in the sandbox.
pub(crate) fn head(state: &AppState, send: &Callback<Action>) -> Html {
    let Some(setting) = state.introduced.as_ref().filter(|_| state.view == View::Sandbox) else {
        return Html::default();
    };
    html! {
        <section class="notice share-head" aria-label={say(id::SHARE_HEAD)}>
            <Lines lines={differences(setting)} />
            <button
                class="btn btn-quiet"
                onclick={on_press(send, Action::DismissedIntroduction)}
            >
                { say(id::CLOSE) }
            </button>
        </section>
    }
}
