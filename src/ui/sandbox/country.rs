//! Folded away: the country's own dials, its true size, where it starts from, and the settings that the
//! reader has named.

use crate::app::Action;
use crate::app::Move;
use crate::app::Sandbox as State;
use crate::model::PARAMETERS;
use crate::model::Preset;
use crate::model::TRUE_SCALE;
use crate::model::TRUE_SCALE_REGIONS;
use crate::ui::packs::Starts;
use crate::ui::sandbox::dial::Dial;
use crate::ui::sandbox::dial::moving;
use crate::ui::sandbox::regions::pick;
use crate::ui::sandbox::words;
use crate::ui::text::on_press;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// Coefficients with a dial of their own, and how far it goes: within the range of the studies or, for
/// how the country is made, as far as the claims were tried.
const DIALS: [(&str, Id, f64, f64); 4] = [
    ("hetn", id::SANDBOX_HETN, 0.2, 2.0),
    ("flow", id::SANDBOX_FLOW, 0.3, 1.6),
    ("sh_Mr", id::SANDBOX_DRAIN, 0.1, 1.0),
    ("mr0", id::SANDBOX_REFILL, 0.1, 0.8),
];

fn two_places(value: f64) -> String {
    say_with(id::SANDBOX_LEVER_VALUE, &[("value", Value::Number(value))])
}

/// The country.
pub(super) fn country(state: &State, send: &Callback<Action>) -> Html {
    let setting = &state.setting;
    html! {
        <details class="sb-fold in-levers">
            <summary>{ say(id::SANDBOX_COUNTRY) }</summary>
            for (name, label, least, most) in DIALS {
                { dial(state, send, name, label, (least, most)) }
            }
            <Dial
                name="sb-urgency"
                label={say(id::SANDBOX_URGENCY)}
                shown={two_places(setting.urgency)}
                value={setting.urgency}
                least={0.0}
                most={1.0}
                step={0.01}
                oninput={moving(send, Move::SetUrgency)}
                send={send.clone()}
            />
            { pick(&say(id::SANDBOX_STRUCK), setting.struck, send, Move::Struck) }
            { changed(state, send) }
        </details>
    }
}

fn dial(
    state: &State,
    send: &Callback<Action>,
    name: &'static str,
    label: Id,
    (least, most): (f64, f64),
) -> Html {
    let Some(index) = PARAMETERS.iter().position(|spec| spec.name == name) else {
        return Html::default();
    };
    let value = state.setting.parameter(index).unwrap_or_default();
    let usual = state.setting.base_parameter(index).unwrap_or_default();
    html! {
        <Dial
            name={format!("sb-{name}")}
            label={say(label)}
            shown={two_places(value)}
            {value}
            {least}
            {most}
            step={0.01}
            oninput={moving(send, move |to| Move::SetParameter(index, to))}
            send={send.clone()}
            more={say_with(id::SANDBOX_USUAL, &[("value", Value::Number(usual))])}
        />
    }
}

/// Coefficients that differ, each with the way back.
fn changed(state: &State, send: &Callback<Action>) -> Html {
    if state.setting.changed.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ say(id::SANDBOX_CHANGED) }</h3>
            <ul class="plain">
                for (index, value) in state.setting.changed.iter().copied() {
                    <li>
                        <code translate="no">
                            { PARAMETERS.get(index).map_or("", |spec| spec.name) }
                        </code>
                        { " " }{ two_places(value) }{ " " }
                        { back(state, send, index) }
                    </li>
                }
            </ul>
        </>
    }
}

fn back(state: &State, send: &Callback<Action>, index: usize) -> Html {
    let usual = state.setting.base_parameter(index).unwrap_or_default();
    html! {
        <button
            class="btn btn-quiet btn-small"
            onclick={on_press(send, Action::Sandbox(Move::SetParameter(index, usual)))}
        >
            { say_with(id::SANDBOX_BACK, &[("value", Value::Number(usual))]) }
        </button>
    }
}

/// The switch to the country at true size.
pub(super) fn true_scale(state: &State, send: &Callback<Action>) -> Html {
    let on = state.setting.true_scale;
    let onchange = {
        let send = send.clone();
        Callback::from(move |_: yew::Event| send.emit(Action::Sandbox(Move::WantedTrueScale(!on))))
    };
    let organisations: usize = TRUE_SCALE.iter().sum();
    let values = [
        ("regions", Value::Number(TRUE_SCALE_REGIONS as f64)),
        ("organisations", Value::Number(organisations as f64)),
    ];
    html! {
        <label class="switch in-levers">
            <input type="checkbox" role="switch" checked={on} {onchange} />
            <span class="track" aria-hidden="true" />
            <span>
                <b>{ say(id::SANDBOX_TRUE_SCALE) }</b>
                <small>
                    { rich(&say_with(id::SANDBOX_TRUE_SCALE_MORE, &values), Some(send)) }
                </small>
            </span>
        </label>
    }
}

/// Where to start from.
pub(super) fn starts(state: &State, send: &Callback<Action>) -> Html {
    let all = std::iter::once(None).chain(Preset::ALL.map(Some));
    html! {
        <details class="sb-fold in-levers">
            <summary>{ say(id::SANDBOX_STARTS) }{ ": " }{ words::start(state.setting.base) }</summary>
            <p class="tiny">{ rich(&say(id::SANDBOX_STARTS_MORE), Some(send)) }</p>
            <div class="sb-row">
                for base in all {
                    <button
                        class="pick-one"
                        aria-pressed={if base == state.setting.base { "true" } else { "false" }}
                        onclick={on_press(send, Action::Sandbox(Move::StartedFrom(base)))}
                    >
                        { words::start(base) }
                    </button>
                }
            </div>
            <Starts send={send.clone()} />
        </details>
    }
}
