//! The bar at the top: name, rope of beats, rooms, theme.

use crate::app::Action;
use crate::app::AppState;
use crate::app::BeatState;
use crate::app::Stage;
use crate::app::View;
use crate::figure::icon;
use crate::figure::rope_nav;
use crate::share::Theme;
use crate::story::BEATS;
use crate::story::Beat;
use crate::ui::scene::icon as small;
use crate::ui::text::address;
use crate::ui::text::on_press;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::classes;
use yew::component;
use yew::html;
use yew::use_state_eq;

/// What the bar needs of the state.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Knots {
    view: View,
    /// In the reader's order.
    beats: [(Beat, Knot); BEATS],
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Knot {
    Ahead,
    Bet,
    Skipped,
}

impl Knots {
    pub(crate) fn of(state: &AppState) -> Self {
        let knot = |beat: Beat| match (beat, state.story.beat(beat)) {
            (Beat::Record, _) if state.story.choice.is_some() => Knot::Bet,
            (_, BeatState { stage: Stage::Betting, .. }) => Knot::Ahead,
            (_, BeatState { bet: Some(_), .. }) => Knot::Bet,
            (_, BeatState { bet: None, .. }) => Knot::Skipped,
        };
        Self { view: state.view, beats: state.story.order().map(|beat| (beat, knot(beat))) }
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct HeaderProps {
    pub(crate) knots: Knots,
    pub(crate) theme: Theme,
    /// Where actions go; absent on the page as served.
    #[prop_or_default]
    pub(crate) send: Option<Callback<Action>>,
}

/// The bar at the top of every view.
#[component]
pub(crate) fn Header(props: &HeaderProps) -> Html {
    let open = use_state_eq(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_| open.set(!*open))
    };
    let beats = props.knots.beats.iter();
    let here = beats.clone().position(|(beat, _)| props.knots.view == View::Beat(*beat));
    let here = here.map(|place| place + 1);
    let place = here.map(|number| {
        let values =
            [("number", Value::Number(number as f64)), ("count", Value::Number(BEATS as f64))];
        say_with(id::ROPE_PLACE, &values)
    });
    html! {
        <header class="bar">
            <a class="skip" href="#main">{ say(id::SKIP) }</a>
            <a class="brand" href="./" onclick={opener(props, View::OPENING)}>
                { small(&icon::mark()) }
                { say(id::APP_NAME) }
            </a>
            <nav class="rope" aria-label={say(id::ROPE_LABEL)}>
                <svg viewBox="0 0 560 34" aria-hidden="true">
                    <path class="rope-path" d={rope_nav::PATH} />
                </svg>
                <ol>
                    for (place, (beat, state)) in beats.enumerate() {
                        <li key={place}>{ knot(place + 1, *beat, *state, props) }</li>
                    }
                </ol>
            </nav>
            <span class="place">{ place }</span>
            <button
                class="btn-icon menu"
                aria-expanded={open.to_string()}
                aria-controls="rooms"
                aria-label={say(id::NAV_MENU)}
                onclick={toggle}
            >
                { small(&icon::line(icon::MENU)) }
            </button>
            <nav class="rooms" id="rooms" aria-label={say(id::NAV_LABEL)}>
                { room(props, View::OPENING, id::NAV_STORY, here.is_some()) }
                { room(props, View::Sandbox, id::NAV_SANDBOX, props.knots.view == View::Sandbox) }
                { room(props, View::Claims, id::NAV_CLAIMS, props.knots.view == View::Claims) }
                { room(props, View::Countries, id::NAV_COUNTRIES, props.knots.view == View::Countries) }
                { room(props, View::Evidence, id::NAV_EVIDENCE, props.knots.view == View::Evidence) }
                { share(props) }
                { theme_switch(props) }
            </nav>
        </header>
    }
}

fn opener(props: &HeaderProps, view: View) -> Option<Callback<yew::MouseEvent>> {
    props.send.as_ref().map(|send| on_press(send, Action::Opened(view)))
}

fn room(props: &HeaderProps, view: View, name: Id, current: bool) -> Html {
    html! {
        <a href={address(view)} aria-current={current.then_some("page")} onclick={opener(props, view)}>
            { say(name) }
        </a>
    }
}

fn share(props: &HeaderProps) -> Html {
    let label = say(id::SHARE);
    let onclick = props.send.as_ref().map(|send| on_press(send, Action::Sharing(true)));
    html! {
        <button
            class="btn-icon"
            aria-haspopup="dialog"
            aria-label={label.clone()}
            title={label}
            {onclick}
        >
            { small(&icon::line(icon::SHARE)) }
        </button>
    }
}

fn theme_switch(props: &HeaderProps) -> Html {
    let names = [id::THEME_SYSTEM, id::THEME_LIGHT, id::THEME_DARK, id::THEME_PROJECTOR];
    let now = Theme::ALL.iter().position(|theme| *theme == props.theme).unwrap_or(0);
    let next = Theme::ALL[(now + 1) % Theme::ALL.len()];
    let name = say(names[now]);
    let label = say_with(id::THEME_NOW, &[("name", Value::Text(&name))]);
    let onclick = props.send.as_ref().map(|send| on_press(send, Action::ChoseTheme(next)));
    html! {
        <button class="btn-icon" aria-label={label.clone()} title={label} {onclick}>
            { small(&icon::theme()) }
        </button>
    }
}

fn knot(number: usize, beat: Beat, state: Knot, props: &HeaderProps) -> Html {
    let view = View::Beat(beat);
    let here = props.knots.view == view;
    let (class, said) = match state {
        _ if here => (None, "here"),
        Knot::Ahead => (None, "ahead"),
        Knot::Bet => (Some("is-bet"), "made"),
        Knot::Skipped => (Some("is-skipped"), "skipped"),
    };
    let title = say(title(beat));
    let values = [
        ("number", Value::Number(number as f64)),
        ("title", Value::Text(&title)),
        ("state", Value::Text(said)),
    ];
    let label = say_with(id::ROPE_KNOT, &values);
    html! {
        <a
            class={classes!("knot", class)}
            href={address(view)}
            aria-current={here.then_some("step")}
            aria-label={label}
            onclick={opener(props, view)}
        >
            <span class="bead" aria-hidden="true">{ here.then_some(number) }</span>
        </a>
    }
}

/// The name of a beat.
pub(crate) fn title(beat: Beat) -> Id {
    match beat {
        Beat::Record => id::OPENING_BEAT,
        Beat::Central => id::CENTRAL_BEAT,
        Beat::Local => id::LOCAL_BEAT,
        Beat::Line => id::LINE_BEAT,
        Beat::Square => id::SQUARE_BEAT,
        Beat::Rule => id::RULE_BEAT,
        Beat::Money => id::MONEY_BEAT,
        Beat::People => id::PEOPLE_BEAT,
        Beat::Reorganise => id::REORGANISE_BEAT,
        Beat::Chairs => id::CHAIRS_BEAT,
    }
}
