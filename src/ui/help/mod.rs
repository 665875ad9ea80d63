//! The list of keys, and the switch for those that are single letters.

use crate::app::Action;
use crate::app::present::Move;
use crate::browser::focus_on;
use crate::browser::go_back_to;
use crate::browser::remember_focus;
use crate::ui::text::on_press;
use crate::ui::text::say;
use crate::words::Id;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_effect_with;

/// Keys and what they do.
const KEYS: [[Id; 2]; 18] = [
    [id::HELP_TAB, id::HELP_TAB_DOES],
    [id::HELP_ARROWS, id::HELP_ARROWS_DOES],
    [id::HELP_ENDS, id::HELP_ENDS_DOES],
    [id::HELP_ENTER, id::HELP_ENTER_DOES],
    [id::HELP_BEATS, id::HELP_BEATS_DOES],
    [id::HELP_REPLAY, id::HELP_REPLAY_DOES],
    [id::HELP_WHY, id::HELP_WHY_DOES],
    [id::HELP_TABLE, id::HELP_TABLE_DOES],
    [id::HELP_UNDO, id::HELP_UNDO_DOES],
    [id::HELP_EVIDENCE, id::HELP_EVIDENCE_DOES],
    [id::HELP_PRESENT, id::HELP_PRESENT_DOES],
    [id::HELP_NEXT, id::HELP_NEXT_DOES],
    [id::HELP_BACK, id::HELP_BACK_DOES],
    [id::HELP_HOLD, id::HELP_HOLD_DOES],
    [id::HELP_BLANK, id::HELP_BLANK_DOES],
    [id::HELP_DIGITS, id::HELP_DIGITS_DOES],
    [id::HELP_THIS, id::HELP_THIS_DOES],
    [id::HELP_ESCAPE, id::HELP_ESCAPE_DOES],
];

#[derive(Properties, PartialEq)]
pub(crate) struct HelpProps {
    /// Whether single letters are switched off.
    pub(crate) letters_off: bool,
    pub(crate) send: Callback<Action>,
}

/// The list.
#[component]
pub(crate) fn Help(props: &HelpProps) -> Html {
    // The focus comes here, and goes back to where it was.
    use_effect_with((), |()| {
        let from = remember_focus();
        focus_on("help-title");
        move || go_back_to(from)
    });
    let send = &props.send;
    let silence = Action::Present(Move::Silenced(!props.letters_off));
    let switched = {
        let send = send.clone();
        Callback::from(move |_: yew::Event| send.emit(silence.clone()))
    };
    html! {
        <section class="help" role="dialog" aria-labelledby="help-title">
            <div class="help-head">
                <h2 id="help-title" tabindex="-1">{ say(id::HELP_TITLE) }</h2>
                <button class="btn" onclick={on_press(send, Action::Present(Move::Helped(false)))}>
                    { say(id::CLOSE) }
                </button>
            </div>
            <dl>
                for [keys, does] in KEYS {
                    <div><dt><kbd>{ say(keys) }</kbd></dt><dd>{ say(does) }</dd></div>
                }
            </dl>
            <label class="class-check">
                <input type="checkbox" checked={!props.letters_off} onchange={switched} />
                { say(id::HELP_LETTERS) }
            </label>
            <p class="small">{ say(id::HELP_LETTERS_MORE) }</p>
        </section>
    }
}
