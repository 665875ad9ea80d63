//! What was dropped from a link, told on the page.

use crate::app::Action;
use crate::share::Dropped;
use crate::ui::text::on_press;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// A notice that names each part that was left out; nothing where nothing was.
pub(crate) fn dropped(parts: &[Dropped], send: &Callback<Action>) -> Html {
    let Some((first, rest)) = parts.split_first() else { return Html::default() };
    let list = rest.iter().fold(first.part.clone(), |list, more| {
        let values = [("list", Value::Text(&list)), ("more", Value::Text(&more.part))];
        say_with(id::NOTICE_LIST, &values)
    });
    let values = [("count", Value::Number(parts.len() as f64)), ("list", Value::Text(&list))];
    html! {
        <div class="notice" role="status">
            <p>{ say_with(id::NOTICE_LINK, &values) }</p>
            <button class="btn btn-quiet" onclick={on_press(send, Action::DismissedNotice)}>
                { say(id::CLOSE) }
            </button>
        </div>
    }
}
