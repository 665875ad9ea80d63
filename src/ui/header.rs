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
use crate::story::Course;
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
    chosen: bool,
    beats: [Knot; 2],
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Knot {
    Ahead,
    Bet,
    Skipped,
}

impl Knots {
    pub(crate) fn of(state: &AppState) -> Self {
        let knot = |beat: &BeatState| match (beat.stage, beat.bet) {
            (Stage::Betting, _) => Knot::Ahead,
            (_, Some(_)) => Knot::Bet,
            (_, None) => Knot::Skipped,
        };
        Self {
            view: state.view,
            chosen: state.choice.is_some(),
            beats: [knot(&state.beats[0]), knot(&state.beats[1])],
        }
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
    let here = match props.knots.view {
        View::Opening => Some(1),
        View::Beat(course) => Some(course.beat()),
        View::Sandbox | View::Evidence => None,
    };
    let place = here.map(|number| {
        let values =
            [("number", Value::Number(number as f64)), ("count", Value::Number(BEATS as f64))];
        say_with(id::ROPE_PLACE, &values)
    });
    html! {
        <header class="bar">
            <a class="skip" href="#main">{ say(id::SKIP) }</a>
            <a class="brand" href="./" onclick={opener(props, View::Opening)}>
                { small(&icon::mark()) }
                { say(id::APP_NAME) }
            </a>
            <nav class="rope" aria-label={say(id::ROPE_LABEL)}>
                <svg viewBox="0 0 560 34" aria-hidden="true">
                    <path class="rope-path" d={rope_nav::PATH} />
                </svg>
                <ol>
                    for number in 1..=BEATS {
                        <li key={number}>{ knot(number, here == Some(number), props) }</li>
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
                { room(props, View::Opening, id::NAV_STORY, here.is_some()) }
                { room(props, View::Sandbox, id::NAV_SANDBOX, props.knots.view == View::Sandbox) }
                { room(props, View::Evidence, id::NAV_EVIDENCE, props.knots.view == View::Evidence) }
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

fn knot(number: usize, here: bool, props: &HeaderProps) -> Html {
    let (view, title, state) = match number {
        1 => {
            let state = if props.knots.chosen { Knot::Bet } else { Knot::Ahead };
            (View::Opening, id::OPENING_BEAT, state)
        }
        2 => (View::Beat(Course::Central), id::CENTRAL_BEAT, props.knots.beats[0]),
        3 => (View::Beat(Course::Local), id::LOCAL_BEAT, props.knots.beats[1]),
        // Beats to come: seen on the rope, not yet to be pressed.
        _ => return html! { <span class="knot" aria-hidden="true"><span class="bead" /></span> },
    };
    let (class, said) = match state {
        _ if here => (None, "here"),
        Knot::Ahead => (None, "ahead"),
        Knot::Bet => (Some("is-bet"), "made"),
        Knot::Skipped => (Some("is-skipped"), "skipped"),
    };
    let title = say(title);
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
