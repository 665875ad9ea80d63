//! Time: the cursor that plays, pauses and steps, and what falls on the timeline.

use crate::app::Action;
use crate::app::Move;
use crate::app::Sandbox as State;
use crate::figure::event_line::flag;
use crate::share::setting::Event;
use crate::share::setting::EventKind;
use crate::share::setting::SETTING_YEARS;
use crate::ui::sandbox::dial::Dial;
use crate::ui::sandbox::dial::moving;
use crate::ui::sandbox::words;
use crate::ui::scene::icon as small;
use crate::ui::text::on_press;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;

#[derive(Properties, PartialEq)]
pub(super) struct ClockProps {
    /// Whether time runs.
    pub(super) playing: bool,
    pub(super) send: Callback<Action>,
}

/// Play, pause and step.
#[component]
pub(super) fn Clock(props: &ClockProps) -> Html {
    let ClockProps { playing, send } = props;
    let playing = *playing;
    let step = |name: Id, quarters: i32| {
        html! {
            <button
                class="btn btn-small"
                onclick={on_press(send, Action::Sandbox(Move::Stepped(quarters)))}
            >
                { say(name) }
            </button>
        }
    };
    html! {
        <div class="sb-row sb-clock">
            <button
                class="btn btn-small"
                onclick={on_press(send, Action::Sandbox(Move::Played(!playing)))}
            >
                { say(if playing { id::SANDBOX_PAUSE } else { id::SANDBOX_PLAY }) }
            </button>
            { step(id::SANDBOX_STEP_BACK, -4) }
            { step(id::SANDBOX_STEP_ON, 4) }
        </div>
    }
}

/// Buttons that drop a shock at the cursor's year, and the list of what has fallen.
pub(super) fn shocks(state: &State, send: &Callback<Action>) -> Html {
    let year = Value::Number(state.clock.year);
    html! {
        <section class="sb-block in-levers sb-shocks" aria-labelledby="sb-shocks">
            <h2 id="sb-shocks">{ say_with(id::SANDBOX_SHOCKS, &[("year", year)]) }</h2>
            <div class="sb-row">
                for kind in EventKind::ALL {
                    <button
                        class="btn btn-small"
                        onclick={on_press(send, Action::Sandbox(Move::Dropped(kind)))}
                    >
                        { small(&flag()) }
                        { words::event(kind) }
                    </button>
                }
            </div>
            if !state.setting.events.is_empty() {
                <details class="sb-fold">
                    <summary>
                        { say(id::SANDBOX_EVENTS) }{ " (" }{ state.setting.events.len() }{ ")" }
                    </summary>
                    <ul class="plain sb-events">
                        for (index, event) in state.setting.events.iter().enumerate() {
                            { fallen(index, event, send) }
                        }
                    </ul>
                </details>
            }
        </section>
    }
}

fn fallen(index: usize, event: &Event, send: &Callback<Action>) -> Html {
    let name = words::event(event.kind);
    let at = say_with(id::SANDBOX_YEAR_AT, &[("year", Value::Number(event.year))]);
    let size = say_with(id::SANDBOX_LEVER_VALUE, &[("value", Value::Number(event.size))]);
    let named = [("name", Value::Text(&name))];
    let year = say_with(id::SANDBOX_EVENT_YEAR, &named);
    let what = [("kind", Value::Text(event.kind.name()))];
    html! {
        <li>
            <b>{ &name }</b>
            <Dial
                name={format!("sb-event-year-{index}")}
                label={year}
                shown={at}
                value={event.year}
                least={0.0}
                most={SETTING_YEARS}
                step={0.25}
                oninput={moving(send, move |to| Move::MovedEvent(index, to))}
                send={send.clone()}
            />
            <Dial
                name={format!("sb-event-size-{index}")}
                label={say_with(id::SANDBOX_EVENT_SIZE, &what)}
                shown={size}
                value={event.size}
                least={0.0}
                most={1.0}
                step={0.01}
                oninput={moving(send, move |to| Move::SizedEvent(index, to))}
                send={send.clone()}
            />
            <button
                class="btn btn-quiet btn-small"
                onclick={on_press(send, Action::Sandbox(Move::RemovedEvent(index)))}
            >
                { say_with(id::SANDBOX_EVENT_REMOVE, &named) }
            </button>
        </li>
    }
}
