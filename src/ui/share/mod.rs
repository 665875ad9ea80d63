//! Share this page: its link, to copy or to scan, and in words what is set. Other ways to take the page
//! along are sections of the same dialog: a component in a file beside this one, and a line in `html!`.

pub(crate) mod differences;
mod head;
mod link;
mod take;

pub(crate) use head::head;

use crate::app::Action;
use crate::browser::focus_on;
use crate::browser::go_back_to;
use crate::browser::open_dialog;
use crate::browser::remember_focus;
use crate::figure::icon;
use crate::share::Link;
use crate::ui::scene::icon as small;
use crate::ui::text::on_press;
use crate::ui::text::say;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_effect_with;

/// The dialog's id.
const DIALOG: &str = "share";

#[derive(Properties, PartialEq)]
pub(crate) struct ShareProps {
    /// What the page shows.
    pub(crate) link: Link,
    /// The page's title.
    pub(crate) title: String,
    pub(crate) send: Callback<Action>,
}

/// The dialog. It is modal: Escape, and whatever else the browser closes dialogs with, closes it.
#[component]
pub(crate) fn Share(props: &ShareProps) -> Html {
    use_effect_with((), |()| {
        let from = remember_focus();
        open_dialog(DIALOG);
        focus_on("share-title");
        move || go_back_to(from)
    });
    let onclose = {
        let send = props.send.clone();
        Callback::from(move |_: yew::Event| send.emit(Action::Sharing(false)))
    };
    html! {
        <dialog id={DIALOG} class="share" aria-labelledby="share-title" {onclose}>
            <button
                class="btn-icon drawer-close"
                aria-label={say(id::SHARE_CLOSE)}
                onclick={on_press(&props.send, Action::Sharing(false))}
            >
                { small(&icon::line(icon::CLOSE)) }
            </button>
            <h2 id="share-title" tabindex="-1">{ say(id::SHARE_TITLE) }</h2>
            <link::LinkSection link={props.link.clone()} title={props.title.clone()} />
            <take::Take link={props.link.clone()} title={props.title.clone()} />
            { crate::ui::print::choices(&props.send, true) }
        </dialog>
    }
}
