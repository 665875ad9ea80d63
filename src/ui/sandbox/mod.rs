//! The sandbox: what is set, what happens, who feels it. Three columns side by side; on a phone the
//! chart stays on top and four tabs share the rest.

mod chart;
mod country;
mod dial;
mod history;
mod levers;
mod mechanism;
mod part;
mod range;
mod regions;
mod ropes;
mod seats;
mod settled;
mod strip;
#[cfg(test)]
mod tests;
mod timeline;
mod traces;
mod turns;
pub(crate) mod words;

use crate::app::Action;
use crate::app::Change;
use crate::app::Move;
use crate::app::Sandbox as State;
use crate::app::Tab;
use crate::figure::icon;
use crate::share::Theme;
use crate::share::setting::SETTING_YEARS;
use crate::ui::names::use_pack_names;
use crate::ui::packs::Export;
use crate::ui::packs::Head;
use crate::ui::packs::Line;
use crate::ui::packs::OwnCase;
use crate::ui::sandbox::chart::Chart;
use crate::ui::sandbox::chart::Drawn;
use crate::ui::sandbox::history::Acts;
use crate::ui::sandbox::history::Names;
use crate::ui::sandbox::history::Ways;
use crate::ui::sandbox::part::late;
use crate::ui::sandbox::part::part;
use crate::ui::sandbox::settled::Spoken;
use crate::ui::sandbox::timeline::Clock;
use crate::ui::scene::icon;
use crate::ui::text::on_press;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::ui::why::WhyBox;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use std::rc::Rc;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;

#[derive(Properties, PartialEq)]
pub(crate) struct SandboxProps {
    pub(crate) state: State,
    pub(crate) theme: Theme,
    pub(crate) send: Callback<Action>,
}

/// The sandbox. What the hand is on follows at once, all the rest in turns.
#[component]
pub(crate) fn Sandbox(props: &SandboxProps) -> Html {
    let _names = use_pack_names();
    let SandboxProps { state, theme, send } = props;
    let sentence = sentence(state);
    let (run, set) = (Rc::new(state.as_run()), Rc::new(state.as_set()));
    let (beside, told) = (Rc::new(state.as_set_beside_levers()), Rc::new(state.as_told()));
    // A lever moves what the mechanisms show; the hand is elsewhere then.
    let levers = matches!(state.last, Some(Change::Direction | Change::Autonomy | Change::Levers));
    let title = say_with(id::SANDBOX_TITLE, &[("years", Value::Number(SETTING_YEARS))]);
    html! {
        <main class="sandbox" id="main" data-tab={tab_name(state.tab)}>
            <section class="sb-see" aria-label={say(id::SANDBOX_SEE)}>
                <div class="sb-title">
                    <h1 tabindex="-1">{ title }</h1>
                    <Acts ways={Ways::of(state)} kept={state.kept.is_some()} send={send.clone()} />
                </div>
                <Head send={send.clone()} />
                { strip::tanks(&run, send) }
                <div class="sb-chart">
                    <p class="says">{ rich(&sentence, Some(send)) }</p>
                    <Chart
                        state={state.clone()}
                        theme={*theme}
                        sentence={sentence.clone()}
                        send={send.clone()}
                    />
                </div>
                <div class="sb-under">
                    <Clock playing={state.clock.playing} send={send.clone()} />
                    <Line />
                    { part(numbers, &told, send) }
                </div>
                { late(why, &told, false, send) }
                { part(timeline::shocks, &set, send) }
                { late(strip::pair, &run, false, send) }
                { late(history::done, &Rc::new(state.as_way()), false, send) }
            </section>
            <section class="sb-set" aria-label={say(id::SANDBOX_SET)}>
                { part(levers::levers, &set, send) }
                { late(mechanism::list, &set, !levers, send) }
                { part(country::starts, &beside, send) }
                { part(country::country, &beside, send) }
                <Names shelf={state.shelf.clone()} send={send.clone()} />
                <OwnCase send={send.clone()} />
                <Export setting={state.setting.clone()} />
                { part(country::true_scale, &beside, send) }
                <div class="in-levers">{ range::switch(state.range.as_ref(), send) }</div>
            </section>
            <section class="sb-feel" aria-label={say(id::SANDBOX_FEEL)}>
                { late(ropes::ropes, &run, false, send) }
                { late(seats::six, &run, false, send) }
            </section>
            { tabs(state.tab, send) }
            <Spoken {sentence} />
        </main>
    }
}

/// What the chart leaves open, and the same numbers as a table.
fn numbers(state: &State, _: &Callback<Action>) -> Html {
    html! {
        <div class="in-why">
            { chart::caption(state) }
            { chart::table(state, &sentence(state)) }
        </div>
    }
}

/// Why the last change moved what it moved.
fn why(state: &State, _: &Callback<Action>) -> Html {
    let otherwise = reason(state, &sentence(state));
    html! { <WhyBox reasons={state.why.clone()} {otherwise} /> }
}

/// What the chart says, and how sure it is once that is known.
fn sentence(state: &State) -> String {
    let drawn = Drawn::of(state);
    let run = words::sentence(state, &drawn.lines, drawn.other.as_ref());
    match range::sentence(state.range.as_ref(), state.clock.year) {
        Some(more) => [run, more].join(" "),
        None => run,
    }
}

/// What is said in place of a reason: what was changed, and what came of it.
fn reason(state: &State, sentence: &str) -> String {
    match state.last {
        None if state.ghost.is_none() => say(id::SANDBOX_WHY_FIRST),
        None => sentence.to_owned(),
        Some(change) => format!("**{}.** {sentence}", words::did(change)),
    }
}

const fn tab_name(tab: Tab) -> &'static str {
    match tab {
        Tab::Levers => "levers",
        Tab::Ropes => "ropes",
        Tab::Chairs => "chairs",
        Tab::Why => "why",
    }
}

const fn tab_word(tab: Tab) -> Id {
    match tab {
        Tab::Levers => id::SANDBOX_TAB_LEVERS,
        Tab::Ropes => id::SANDBOX_TAB_ROPES,
        Tab::Chairs => id::SANDBOX_TAB_CHAIRS,
        Tab::Why => id::SANDBOX_TAB_WHY,
    }
}

const fn tab_icon(tab: Tab) -> &'static str {
    match tab {
        Tab::Levers => icon::LEVERS,
        Tab::Ropes => icon::ROPE,
        Tab::Chairs => icon::CHAIR,
        Tab::Why => icon::WHY,
    }
}

/// Where there is room for one thing at a time, what that is.
fn tabs(open: Tab, send: &Callback<Action>) -> Html {
    html! {
        <nav class="sb-tabs" aria-label={say(id::SANDBOX_TABS)}>
            for tab in Tab::ALL {
                <button
                    aria-pressed={if tab == open { "true" } else { "false" }}
                    onclick={on_press(send, Action::Sandbox(Move::OpenedTab(tab)))}
                >
                    { icon(&icon::line(tab_icon(tab))) }
                    <span>{ say(tab_word(tab)) }</span>
                </button>
            }
        </nav>
    }
}
