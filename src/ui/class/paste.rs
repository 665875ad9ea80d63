//! The box for the chat, and what was read in it.

use crate::app::Action;
use crate::app::Class;
use crate::app::class::About;
use crate::app::class::Move;
use crate::browser::typed;
use crate::share::class::Code;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::InputEvent;
use yew::html;

pub(super) fn paste(class: &Class, send: &Callback<Action>) -> Html {
    let oninput = {
        let send = send.clone();
        Callback::from(move |event: InputEvent| {
            send.emit(Action::Class(Move::Pasted(typed(&event))));
        })
    };
    let onchange = {
        let (send, then) = (send.clone(), !class.keeps_last);
        Callback::from(move |_: yew::Event| send.emit(Action::Class(Move::KeptLast(then))))
    };
    html! {
        <div class="class-paste">
            <label class="class-field">
                <h2>{ say(id::CLASS_PASTE) }</h2>
                <textarea
                    rows="7"
                    spellcheck="false"
                    autocomplete="off"
                    aria-describedby="class-paste-help"
                    value={class.text.to_string()}
                    {oninput}
                />
            </label>
            <p class="small" id="class-paste-help">{ say(id::CLASS_PASTE_HELP) }</p>
            <p role="status">{ read(class) }</p>
            <label class="class-check">
                <input type="checkbox" checked={class.keeps_last} {onchange} />
                { say(id::CLASS_KEEP_LAST) }
            </label>
        </div>
    }
}

/// What was read: how many, how many were replaced, how many answer something else.
fn read(class: &Class) -> String {
    let pool = &class.pool;
    if class.text.is_empty() {
        return String::new();
    }
    let counted = |id: Id, count: usize| say_with(id, &[("count", number(count))]);
    let all = pool.counted(class.keeps_last);
    let other = |code: Code| match (class.about, code) {
        (About::Beat(beat), _) => code.as_bet().is_none_or(|(at, _)| at != beat),
        (About::Settings, code) => matches!(code, Code::Bet(..)),
    };
    let count = all.clone().count();
    let others = all.filter(|entry| other(entry.code)).count();
    let values = [("count", number(count)), ("lines", number(pool.lines))];
    let mut said = vec![say_with(id::CLASS_READ, &values)];
    let replaced = if class.keeps_last { pool.replaced() } else { 0 };
    if replaced > 0 {
        said.push(counted(id::CLASS_REPLACED, replaced));
    }
    if others > 0 {
        said.push(counted(id::CLASS_OTHERS, others));
    }
    if pool.more_entries > 0 {
        said.push(counted(id::CLASS_MORE, pool.more_entries));
    }
    if pool.cut {
        said.push(say(id::CLASS_CUT));
    }
    said.join(" ")
}

pub(super) fn number(count: usize) -> Value<'static> {
    Value::Number(count as f64)
}
