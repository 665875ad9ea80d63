//! The slips: line, what stands there, what was meant, and a box to put it right.

use crate::app::Action;
use crate::app::Class;
use crate::app::class::About;
use crate::app::class::Move;
use crate::browser::typed;
use crate::share::class::Code;
use crate::share::class::Misread;
use crate::share::class::Slip;
use crate::share::class::SlipKind;
use crate::ui::class::paste::number;
use crate::ui::text::on_press;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::InputEvent;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_state_eq;

/// Most readings offered for one slip.
const OFFERED: usize = 3;

pub(super) fn slips(class: &Class, send: &Callback<Action>) -> Html {
    let pool = &class.pool;
    if pool.slips.is_empty() {
        return Html::default();
    }
    let count = number(pool.slips.len() + pool.more_slips);
    html! {
        <div class="class-slips">
            <h2>{ say_with(id::CLASS_SLIPS, &[("count", count)]) }</h2>
            <p class="small">{ say(id::CLASS_SLIPS_HELP) }</p>
            <ul>
                for (place, slip) in pool.slips.iter().enumerate() {
                    <li key={format!("{place} {}", slip.text)}>
                        <SlipLine {place} slip={slip.clone()} about={class.about} send={send.clone()} />
                    </li>
                }
            </ul>
            if pool.more_slips > 0 {
                <p class="small">{ say_with(id::CLASS_MORE, &[("count", number(pool.more_slips))]) }</p>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct SlipProps {
    place: usize,
    slip: Slip,
    about: About,
    send: Callback<Action>,
}

#[component]
fn SlipLine(props: &SlipProps) -> Html {
    let SlipProps { place, slip, about, send } = props;
    let field = use_state_eq(|| slip.text.clone());
    let oninput = {
        let field = field.clone();
        Callback::from(move |event: InputEvent| field.set(typed(&event)))
    };
    let mended = |text: String| on_press(send, Action::Class(Move::Mended(*place, text)));
    let label = say_with(id::CLASS_SLIP_FIELD, &[("line", number(slip.line))]);
    let readings = likely(&slip.readings, *about);
    html! {
        <>
            <p>{ told(slip) }</p>
            if !readings.is_empty() {
                <p class="class-maybe">
                    { say(id::CLASS_SLIP_MAYBE) }
                    for code in readings {
                        <button class="btn" onclick={mended(code.text())}>{ code.text() }</button>
                    }
                    { "?" }
                </p>
            }
            <p class="class-mend">
                <input type="text" aria-label={label} value={(*field).clone()} {oninput} />
                <button class="btn btn-quiet" onclick={mended((*field).clone())}>
                    { say(id::CLASS_SLIP_PUT) }
                </button>
            </p>
        </>
    }
}

/// Readings that answer the question asked, or if there is none of these, any.
fn likely(readings: &[Code], about: About) -> Vec<Code> {
    let answers = |code: &&Code| match about {
        About::Beat(beat) => code.as_bet().is_some_and(|(at, _)| at == beat),
        About::Settings => matches!(code, Code::Setting(_)),
    };
    let asked: Vec<Code> = readings.iter().filter(answers).copied().collect();
    let offered = if asked.is_empty() { readings.to_vec() } else { asked };
    offered.into_iter().take(OFFERED).collect()
}

fn told(slip: &Slip) -> String {
    let (line, text) = (number(slip.line), Value::Text(&slip.text));
    let plain = |id| say_with(id, &[("line", line), ("text", text)]);
    match slip.kind {
        SlipKind::Link => plain(id::CLASS_SLIP_LINK),
        SlipKind::Code(Misread::Check) => plain(id::CLASS_SLIP_CHECK),
        SlipKind::Code(Misread::Newer) => plain(id::CLASS_SLIP_NEWER),
        SlipKind::Code(Misread::Nothing) => plain(id::CLASS_SLIP_NOTHING),
        SlipKind::Code(Misread::Length { found, expected }) => {
            let (found, expected) = (number(found), number(expected));
            let values = [("line", line), ("text", text), ("found", found), ("expected", expected)];
            say_with(id::CLASS_SLIP_LENGTH, &values)
        }
        SlipKind::Code(Misread::Character(character, _)) => {
            let character = character.to_string();
            let values = [("line", line), ("text", text), ("character", Value::Text(&character))];
            say_with(id::CLASS_SLIP_CHARACTER, &values)
        }
    }
}
