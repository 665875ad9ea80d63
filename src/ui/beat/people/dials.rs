//! What can be turned at beat 8: people in the office, one system, both offices.

use crate::app::Action;
use crate::story::Dial;
use crate::ui::beat::BeatProps;
use crate::ui::chart::on_number;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// A switch of the story.
pub(crate) fn switch(props: &BeatProps, dial: Dial, name: Id) -> Html {
    let on = props.story.dials.on(dial);
    let send = props.send.clone();
    let onchange = Callback::from(move |_: yew::Event| {
        send.emit(Action::Turned(dial, if on { 0.0 } else { 1.0 }));
    });
    html! {
        <label class="switch">
            <input type="checkbox" role="switch" checked={on} {onchange} />
            <span class="track" aria-hidden="true" />
            <b>{ say(name) }</b>
        </label>
    }
}

/// What can be turned, before the words.
pub(crate) fn above(props: &BeatProps) -> Html {
    html! {
        <>
            { people(props) }
            { switch(props, Dial::OneSystem, id::PEOPLE_DIAL_SYSTEM) }
            { switch(props, Dial::BothOffices, id::PEOPLE_DIAL_BOTH) }
        </>
    }
}

/// Ten people as ten dots: a slider lies over them, so each can be pressed.
fn people(props: &BeatProps) -> Html {
    let scale = Dial::People.scale();
    let value = props.story.dials.at(Dial::People);
    let send = props.send.clone();
    let turn = Callback::from(move |value: f64| send.emit(Action::Turned(Dial::People, value)));
    let heard = say_with(id::PEOPLE_DIAL_HEARD, &[("people", Value::Number(value))]);
    html! {
        <div class="crew">
            <label for="people">{ say(id::PEOPLE_DIAL) }</label>
            <output for="people" translate="no">{ value }</output>
            <div class="crew-row">
                <span aria-hidden="true" class="crew-none">{ "0" }</span>
                for person in 1..=10_u8 {
                    <span
                        aria-hidden="true"
                        class={if f64::from(person) <= value { "crew-one is-hired" } else { "crew-one" }}
                    />
                }
                <input
                    type="range"
                    id="people"
                    min={scale.low.to_string()}
                    max={scale.high.to_string()}
                    step={scale.step.to_string()}
                    aria-valuetext={heard}
                    value={value.to_string()}
                    oninput={on_number(turn)}
                />
            </div>
        </div>
    }
}
