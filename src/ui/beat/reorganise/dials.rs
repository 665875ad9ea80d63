//! What can be turned at beat 9: the year of the stamp, or England's own dates.

use crate::app::Action;
use crate::figure::icon;
use crate::story::Dial;
use crate::story::reorganise::dates;
use crate::story::reorganise::kept;
use crate::ui::beat::BeatProps;
use crate::ui::beat::people::switch;
use crate::ui::chart::on_number;
use crate::ui::scene::icon as small;
use crate::ui::text::on_press;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// What can be turned, before the words.
pub(crate) fn above(props: &BeatProps) -> Html {
    let england = props.story.dials.on(Dial::England);
    html! {
        <>
            if england {
                { pressed_dates(props) }
            } else {
                { stamp(props) }
            }
            { switch(props, Dial::England, id::REORGANISE_DIAL_ENGLAND) }
        </>
    }
}

/// The stamp moved along the years.
fn stamp(props: &BeatProps) -> Html {
    let scale = Dial::StampYear.scale();
    let year = props.story.dials.at(Dial::StampYear);
    let send = props.send.clone();
    let turn = Callback::from(move |year: f64| send.emit(Action::Turned(Dial::StampYear, year)));
    let value = say_with(id::REORGANISE_DIAL_VALUE, &[("year", Value::Number(year))]);
    let end = |year: f64| say_with(id::REORGANISE_DIAL_LOW, &[("year", Value::Number(year))]);
    html! {
        <div class="slider">
            <label for="stamp">{ say(id::REORGANISE_DIAL) }</label>
            <output for="stamp">{ &value }</output>
            <input
                type="range"
                id="stamp"
                min={scale.low.to_string()}
                max={scale.high.to_string()}
                step={scale.step.to_string()}
                aria-valuetext={value.clone()}
                value={year.to_string()}
                oninput={on_number(turn)}
            />
            <span class="end">{ end(scale.low) }</span>
            <span class="end">{ end(scale.high) }</span>
        </div>
    }
}

/// England's dates as flags to press.
fn pressed_dates(props: &BeatProps) -> Html {
    let on = kept(props.story.dials.at(Dial::Dates));
    html! {
        <div class="dates" role="group" aria-label={say(id::REORGANISE_DATES)}>
            <p class="tiny">{ say(id::REORGANISE_DATES) }</p>
            for (place, date) in dates().into_iter().enumerate() {
                { pressed(props, on, place, date) }
            }
        </div>
    }
}

fn pressed(props: &BeatProps, on: u8, place: usize, date: f64) -> Html {
    let is_on = on >> place & 1 == 1;
    let action = Action::Turned(Dial::Dates, f64::from(on ^ (1 << place)));
    html! {
        <button
            class={if is_on { "date is-kept" } else { "date" }}
            aria-pressed={is_on.to_string()}
            onclick={on_press(&props.send, action)}
        >
            { small(&icon::line(icon::STAMP)) }
            <span translate="no">{ date.floor() }</span>
        </button>
    }
}
