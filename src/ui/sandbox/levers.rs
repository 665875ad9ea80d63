//! Two questions: the square with its puck, and the two sliders that are its twin.

use crate::app::Action;
use crate::app::Move;
use crate::app::Sandbox as State;
use crate::browser::pressed_at;
use crate::figure::plane_small;
use crate::figure::scene::number;
use crate::share::Setting;
use crate::story::square::World;
use crate::ui::chart::on_number;
use crate::ui::scene::shown;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::PointerEvent;
use yew::Properties;
use yew::component;
use yew::html;

/// The square, the sliders, and the switch of the tools.
pub(super) fn levers(state: &State, send: &Callback<Action>) -> Html {
    let (direction, autonomy) = state.setting.levers_at(state.clock.year);
    let heard = say_with(
        id::SANDBOX_PLANE,
        &[("direction", Value::Number(direction)), ("autonomy", Value::Number(autonomy))],
    );
    let before = state.kept.as_ref().map(|kept| kept.setting.levers_at(state.clock.year));
    let has_dots = has_dots(&state.setting);
    let puck = plane_small::puck((direction, autonomy), before);
    let side = number(plane_small::SIDE);
    let on = state.setting.tools;
    let tools = {
        let send = send.clone();
        Callback::from(move |_: yew::Event| send.emit(Action::Sandbox(Move::BroughtTools(!on))))
    };
    html! {
        <section class="sb-block in-levers sb-levers" aria-labelledby="sb-levers">
            <h2 id="sb-levers">{ say(id::SANDBOX_LEVERS) }</h2>
            <p class="tiny">
                { rich(
                    &say(if has_dots { id::SANDBOX_DOTS } else { id::SANDBOX_DOTS_NONE }),
                    Some(send),
                ) }
            </p>
            <div class="sb-plane">
                <svg
                    class="plane-small"
                    width={side.clone()}
                    height={side.clone()}
                    viewBox={format!("0 0 {side} {side}")}
                    role="img"
                    aria-label={heard}
                >
                    <Ground dots={has_dots} />
                    for shape in puck.iter() {
                        { shown(shape) }
                    }
                    <Axes />
                </svg>
                { hand(send) }
            </div>
            if !state.setting.held {
                <p class="tiny">
                    { say_with(
                        id::SANDBOX_PLANE_SCHEDULE,
                        &[("year", Value::Number(state.clock.year))],
                    ) }
                </p>
            }
            <div class="sb-twins">
                <Lever
                    name="direction"
                    label={id::SANDBOX_DIRECTION}
                    more={id::SANDBOX_DIRECTION_MORE}
                    low={id::SANDBOX_DIRECTION_LOW}
                    high={id::SANDBOX_DIRECTION_HIGH}
                    value={direction}
                    send={send.clone()}
                />
                <Lever
                    name="autonomy"
                    label={id::SANDBOX_AUTONOMY}
                    more={id::SANDBOX_AUTONOMY_MORE}
                    low={id::SANDBOX_AUTONOMY_LOW}
                    high={id::SANDBOX_AUTONOMY_HIGH}
                    value={autonomy}
                    send={send.clone()}
                />
            </div>
            <label class="switch">
                <input type="checkbox" role="switch" checked={on} onchange={tools} />
                <span class="track" aria-hidden="true" />
                <span>
                    <b>{ say(id::SANDBOX_TOOLS) }</b>
                    <small>{ say(id::SANDBOX_TOOLS_MORE) }</small>
                </span>
            </label>
        </section>
    }
}

/// Where the puck can be dragged. Its box is that of the picture, by `styles/levers.css`.
fn hand(send: &Callback<Action>) -> Html {
    let moved = {
        let send = send.clone();
        Callback::from(move |event: PointerEvent| {
            let at = pressed_at(&event);
            let levers = at.and_then(|at| plane_small::levers(at.x, at.y, at.across, at.down));
            if let Some((direction, autonomy)) = levers {
                send.emit(Action::Sandbox(Move::SetLevers(direction, autonomy)));
            }
        })
    };
    let let_go = {
        let send = send.clone();
        Callback::from(move |_: PointerEvent| send.emit(Action::Sandbox(Move::LetGo)))
    };
    html! {
        <div
            class="plane-hand"
            aria-hidden="true"
            onpointerdown={moved.clone()}
            onpointermove={moved}
            onpointerup={let_go.clone()}
            onpointerleave={let_go}
        />
    }
}

#[derive(Properties, PartialEq)]
struct LeverProps {
    name: &'static str,
    label: Id,
    more: Id,
    low: Id,
    high: Id,
    value: f64,
    send: Callback<Action>,
}

/// A lever: a slider that answers at every input event.
#[component]
fn Lever(props: &LeverProps) -> Html {
    let (low, high) = (say(props.low), say(props.high));
    let tenths = (props.value * 10.0).round();
    let heard = say_with(
        id::SANDBOX_LEVER_HEARD,
        &[
            ("value", Value::Number(tenths)),
            ("low", Value::Text(&low)),
            ("high", Value::Text(&high)),
        ],
    );
    let shown = say_with(id::SANDBOX_LEVER_VALUE, &[("value", Value::Number(props.value))]);
    let direction = props.name == "direction";
    let oninput = {
        let send = props.send.clone();
        Callback::from(move |value: f64| {
            let to = if direction { Move::SetDirection(value) } else { Move::SetAutonomy(value) };
            send.emit(Action::Sandbox(to));
        })
    };
    let send = props.send.clone();
    let onchange = Callback::from(move |_: yew::Event| send.emit(Action::Sandbox(Move::LetGo)));
    html! {
        <div class="slider">
            <label for={props.name}>{ say(props.label) }</label>
            <output for={props.name} translate="no">{ shown }</output>
            <input
                type="range"
                id={props.name}
                min="0"
                max="1"
                step="0.01"
                aria-valuetext={heard}
                aria-describedby={format!("{}-more", props.name)}
                value={props.value.to_string()}
                oninput={on_number(oninput)}
                {onchange}
            />
            <span class="end">{ low }</span>
            <span class="end">{ high }</span>
            <span class="heard" id={format!("{}-more", props.name)}>{ say(props.more) }</span>
        </div>
    }
}

/// Whether it is known what arrives all over the square: not where anything but the two levers and
/// their tools is set, since it was not worked out for that.
fn has_dots(setting: &Setting) -> bool {
    *setting == Setting::levers(setting.direction, setting.autonomy, true)
}

#[derive(Properties, PartialEq)]
struct GroundProps {
    dots: bool,
}

/// The square under the puck, with what arrives in year 20, as beat 5 has it. It is drawn once.
#[component]
fn Ground(props: &GroundProps) -> Html {
    let spots = props.dots.then(|| World::default().field());
    let spots = spots.iter().flat_map(|field| field.inner());
    let dots: Vec<(f64, f64, f64)> =
        spots.map(|spot| (spot.direction, spot.autonomy, spot.arrive / 10.0)).collect();
    html! {
        <g>
            for shape in plane_small::ground(&dots).iter() {
                { shown(shape) }
            }
        </g>
    }
}

/// What the square's sides are called. Turned words are last: a browser puts all layers of a page
/// together anew when something changes between what is turned and what is not.
#[component]
fn Axes() -> Html {
    let names = [say(id::SANDBOX_AXIS_DIRECTION), say(id::SANDBOX_AXIS_AUTONOMY)];
    html! {
        <g>
            for shape in plane_small::axes([&names[0], &names[1]]).iter() {
                { shown(shape) }
            }
        </g>
    }
}
