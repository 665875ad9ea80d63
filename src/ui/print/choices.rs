//! The three things that can be printed, as buttons.

use crate::app::Action;
use crate::app::View;
use crate::browser::print_page;
use crate::ui::text::address;
use crate::ui::text::say;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::MouseEvent;
use yew::html;

/// Handout, teacher's version, and this page; opening a sheet closes the dialog that they stand in.
pub(crate) fn choices(send: &Callback<Action>, in_dialog: bool) -> Html {
    let open = |view: View| {
        let send = send.clone();
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            if in_dialog {
                send.emit(Action::Sharing(false));
            }
            send.emit(Action::Opened(view));
        })
    };
    let heading = say(id::PRINT);
    html! {
        <section class="print-choices">
            if in_dialog {
                <h3>{ heading }</h3>
            } else {
                <h2>{ heading }</h2>
            }
            <p class="small">{ say(id::PRINT_CHOICES) }</p>
            <div class="acts">
                for (view, words) in [(View::Handout, id::PRINT_HANDOUT), (View::Lesson, id::PRINT_LESSON)] {
                    <a class="btn" href={address(view)} onclick={open(view)}>{ say(words) }</a>
                }
                <button class="btn btn-quiet" onclick={Callback::from(|_: MouseEvent| print_page())}>
                    { say(id::PRINT_PAGE) }
                </button>
            </div>
        </section>
    }
}
