//! What can be turned at beat 5: the two levers of the puck, and two ticks that change the square.

use crate::app::Action;
use crate::story::Dial;
use crate::story::Scale;
use crate::ui::beat::BeatProps;
use crate::ui::beat::square::words::boxes;
use crate::ui::chart::on_number;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// The levers and the ticks, over the words.
pub(crate) fn above(props: &BeatProps) -> Html {
    let [still, different] = boxes();
    html! {
        <>
            <div class="levers reveal-sentence">
                { lever(props, Dial::Direction, id::SQUARE_DIRECTION, id::SQUARE_STRONG) }
                { lever(props, Dial::Autonomy, id::SQUARE_AUTONOMY, id::SQUARE_FULL) }
            </div>
            <div class="ticks reveal-sentence">
                { tick(props, Dial::ToolsStill, id::SQUARE_STILL, &still) }
                { tick(props, Dial::VeryDifferent, id::SQUARE_DIFFERENT, &different) }
            </div>
        </>
    }
}

fn lever(props: &BeatProps, dial: Dial, name: Id, high: Id) -> Html {
    let place = if dial == Dial::Direction { "direction" } else { "autonomy" };
    let Scale { low, high: top, step, .. } = dial.scale();
    let value = props.story.dials.at(dial);
    let shown = say_with(id::SQUARE_VALUE, &[("value", Value::Number(value))]);
    let send = props.send.clone();
    let turn = Callback::from(move |value: f64| send.emit(Action::Turned(dial, value)));
    html! {
        <div class="slider">
            <label for={place}>{ say(name) }</label>
            <output for={place} translate="no">{ &shown }</output>
            <input
                type="range"
                id={place}
                min={low.to_string()}
                max={top.to_string()}
                step={step.to_string()}
                value={value.to_string()}
                aria-valuetext={shown}
                oninput={on_number(turn)}
            />
            <span class="end">{ say(id::SQUARE_NONE) }</span>
            <span class="end">{ say(high) }</span>
        </div>
    }
}

fn tick(props: &BeatProps, switch: Dial, name: Id, more: &str) -> Html {
    let on = props.story.dials.on(switch);
    let send = props.send.clone();
    let next = if on { 0.0 } else { 1.0 };
    let onchange = Callback::from(move |_: yew::Event| send.emit(Action::Turned(switch, next)));
    html! {
        <label class="option">
            <input type="checkbox" checked={on} {onchange} />
            <span class="sign" aria-hidden="true" />
            <span>
                { say(name) }
                <small>{ rich(more, None) }</small>
            </span>
        </label>
    }
}
