//! The sixteen mechanisms: a tick, a name, the price beside it; and folded away, how strong, when, where.

use crate::app::Action;
use crate::app::Move;
use crate::app::Sandbox as State;
use crate::figure::price;
use crate::model::Mechanism;
use crate::model::REGIONAL;
use crate::share::setting::Plan;
use crate::share::setting::SETTING_YEARS;
use crate::share::setting::capacity;
use crate::share::setting::mechanisms;
use crate::story::prices::PRICES;
use crate::ui::names;
use crate::ui::sandbox::dial::Dial;
use crate::ui::sandbox::dial::moving;
use crate::ui::sandbox::regions::pick;
use crate::ui::scene::sized;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_state_eq;

/// The list, and what it asks of the middle tier.
pub(super) fn list(state: &State, send: &Callback<Action>) -> Html {
    let asked = capacity(&state.setting, state.clock.year);
    let over = if asked > 10.0 { "over" } else { "within" };
    let capacity = say_with(
        id::SANDBOX_CAPACITY,
        &[
            ("capacity", Value::Number((10.0 * asked).round() / 10.0)),
            ("year", Value::Number(state.clock.year)),
            ("over", Value::Text(over)),
        ],
    );
    let on = Value::Number(state.setting.on() as f64);
    html! {
        <section class="sb-block in-levers sb-mechanisms" aria-labelledby="sb-mechanisms">
            <div class="sb-head">
                <h2 id="sb-mechanisms">{ say(id::SANDBOX_MECHANISMS) }</h2>
                <span class="tiny">{ say_with(id::SANDBOX_MECHANISMS_COUNT, &[("on", on)]) }</span>
            </div>
            <p class="tiny">{ rich(&capacity, Some(send)) }</p>
            <ul class="mechanisms">
                for mechanism in mechanisms() {
                    <Row
                        key={mechanism.index()}
                        {mechanism}
                        plan={state.setting.plan(mechanism)}
                        follows={state.setting.follows(mechanism)}
                        send={send.clone()}
                    />
                }
            </ul>
            <p class="tiny">{ rich(&say(id::SANDBOX_PRICE_LEGEND), Some(send)) }</p>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct RowProps {
    mechanism: Mechanism,
    plan: Plan,
    follows: bool,
    send: Callback<Action>,
}

#[component]
fn Row(props: &RowProps) -> Html {
    let _names = names::use_pack_names();
    let open = use_state_eq(|| false);
    let RowProps { mechanism, plan, follows, send } = props;
    let (mechanism, plan) = (*mechanism, *plan);
    let name = names::mechanism(mechanism);
    let (eased, created) = PRICES[mechanism.index()];
    let most = PRICES.iter().fold(0.0, |most: f64, (one, other)| most.max(*one).max(*other));
    let cost = say_with(
        id::SANDBOX_PRICE,
        &[("eased", Value::Number(eased)), ("created", Value::Number(created))],
    );
    let onchange = {
        let send = send.clone();
        let to = Move::Switched(mechanism, !plan.on);
        Callback::from(move |_: yew::Event| send.emit(Action::Sandbox(to.clone())))
    };
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: yew::MouseEvent| open.set(!*open))
    };
    let body = format!("sb-m{}", mechanism.index() + 1);
    let change = say_with(id::SANDBOX_CHANGE, &[("name", Value::Text(&name))]);
    html! {
        <li class={plan.on.then_some("is-on")}>
            <label class="mechanism">
                <input type="checkbox" checked={plan.on} {onchange} />
                <span class="sign" aria-hidden="true" />
                <span class="mechanism-name">
                    { &name }
                    if *follows {
                        <small>{ say(id::SANDBOX_FOLLOWS) }</small>
                    }
                </span>
            </label>
            { sized(&price::price(eased, created, most), "price", &cost) }
            <button
                class="mechanism-more"
                aria-expanded={if *open { "true" } else { "false" }}
                aria-controls={open.then(|| body.clone())}
                aria-label={change.clone()}
                title={change}
                onclick={toggle}
            />
            if *open {
                <div class="mechanism-body" id={body}>
                    if let Some(about) = names::about_mechanism(mechanism) {
                        <p class="tiny">{ about }</p>
                    }
                    if *follows {
                        <p class="tiny">{ say(id::SANDBOX_FOLLOWS_NOTE) }</p>
                    }
                    { dials(mechanism, &plan, send) }
                </div>
            }
        </li>
    }
}

fn dials(mechanism: Mechanism, plan: &Plan, send: &Callback<Action>) -> Html {
    let number = mechanism.index() + 1;
    let end = plan.end.unwrap_or(SETTING_YEARS);
    let year = |year: f64| say_with(id::SANDBOX_YEAR_AT, &[("year", Value::Number(year))]);
    let until = match plan.end {
        None => say(id::SANDBOX_END_NEVER),
        Some(end) => year(end),
    };
    let set_end =
        moving(send, move |end| Move::SetEnd(mechanism, (end < SETTING_YEARS).then_some(end)));
    html! {
        <>
            <Dial
                name={format!("sb-intensity-{number}")}
                label={say(id::SANDBOX_INTENSITY)}
                shown={say_with(
                    id::SANDBOX_LEVER_VALUE,
                    &[("value", Value::Number(plan.intensity))],
                )}
                value={plan.intensity}
                least={0.0}
                most={1.0}
                step={0.01}
                oninput={moving(send, move |to| Move::SetIntensity(mechanism, to))}
                send={send.clone()}
            />
            <Dial
                name={format!("sb-start-{number}")}
                label={say(id::SANDBOX_START)}
                shown={year(plan.start)}
                value={plan.start}
                least={0.0}
                most={SETTING_YEARS}
                step={0.25}
                oninput={moving(send, move |to| Move::SetStart(mechanism, to))}
                send={send.clone()}
            />
            <Dial
                name={format!("sb-end-{number}")}
                label={say(id::SANDBOX_END)}
                shown={until}
                value={end}
                least={0.0}
                most={SETTING_YEARS}
                step={0.25}
                oninput={set_end}
                send={send.clone()}
            />
            if REGIONAL.contains(&mechanism) {
                { pick(
                    &say(id::SANDBOX_WHERE),
                    plan.regions,
                    send,
                    move |regions| Move::SetRegions(mechanism, regions),
                ) }
            }
        </>
    }
}
