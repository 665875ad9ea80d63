//! The root: owns the state, hands each view what it draws, and keeps page and address in step.

use crate::app::Action;
use crate::app::AppState;
use crate::app::Told;
use crate::app::View;
use crate::browser::go_to_heading;
use crate::browser::open_links_elsewhere;
use crate::browser::query_and_fragment;
use crate::browser::set_root_attribute;
use crate::browser::set_title;
use crate::browser::use_address;
use crate::browser::use_animation_frame;
use crate::browser::use_media;
use crate::share::Link;
use crate::share::Theme;
use crate::share::embed::Embed;
use crate::share::embed::Part;
use crate::story::Beat;
use crate::ui::beat::BeatProps;
use crate::ui::beat::BeatView;
use crate::ui::claims::Claims;
use crate::ui::countries::Countries;
use crate::ui::desk::use_desk;
use crate::ui::embed::Figure;
use crate::ui::embed::Foot;
use crate::ui::embed::figure_of;
use crate::ui::embed::use_host;
use crate::ui::evidence::Drawer;
use crate::ui::evidence::Evidence;
use crate::ui::header::Header;
use crate::ui::header::Knots;
use crate::ui::ledger::Ledger;
use crate::ui::notice;
use crate::ui::opening::Opening;
use crate::ui::sandbox::Sandbox;
use crate::ui::share;
use crate::ui::share::Share;
use crate::ui::text::say;
use crate::words::Id;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_callback;
use yew::use_effect_with;
use yew::use_mut_ref;
use yew::use_reducer;

/// How the page starts.
#[derive(Properties, PartialEq, Default)]
pub struct AppProps {
    /// The state to start from; read from the page's address where none is given.
    #[prop_or_default]
    pub start: Option<AppState>,
}

/// The page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let start = props.start.clone();
    let state = use_reducer(move || {
        start.unwrap_or_else(|| {
            let (query, fragment) = query_and_fragment();
            let (embed, query) = Embed::split(&query);
            AppState::opened(&Link::read(&query, &fragment)).embedded(embed)
        })
    });
    let dispatcher = state.dispatcher();
    let send = use_callback((), move |action: Action, ()| dispatcher.dispatch(action));
    let tick = use_callback(send.clone(), |elapsed: f64, send| send.emit(Action::Ticked(elapsed)));
    use_animation_frame(state.running(), tick);
    let heard = use_callback(send.clone(), |told: Told, send| send.emit(Action::Heard(told)));
    use_desk(state.question(), heard);
    let reduced = use_media("(prefers-reduced-motion: reduce)");
    {
        let send = send.clone();
        use_effect_with(reduced, move |reduced| {
            send.emit(Action::PrefersReducedMotion(*reduced));
        });
    }
    use_effect_with(state.theme, |theme| {
        let name = (*theme != Theme::System).then_some(theme.name());
        set_root_attribute("data-theme", name);
    });
    let first = use_mut_ref(|| true);
    let there = state.view == View::Evidence && state.asked.is_some();
    use_effect_with((state.view, there), move |(view, there)| {
        set_title(&say(page_title(*view)));
        // A new view begins at its heading; what was asked for in the evidence finds its own place.
        if !first.replace(false) && !there {
            go_to_heading();
        }
    });
    use_effect_with(state.embed.as_ref().map(|embed| embed.part), |part| {
        set_root_attribute("data-embed", part.map(Part::name));
        if part.is_some() {
            open_links_elsewhere();
        }
    });
    // After what the root says, for that decides the height.
    use_host(state.embed.clone(), state.choices(), send.clone());
    let came = use_callback(send.clone(), |(query, fragment): (String, String), send| {
        let (_, query) = Embed::split(&query);
        send.emit(Action::WentTo(Box::new(Link::read(&query, &fragment))));
    });
    let link = state.link();
    let query = link.query();
    let (place, query) = match &state.embed {
        // The way back is the article's: a frame adds no step to it.
        Some(embed) => (String::new(), embed.after(&query)),
        None => (state.view.name().to_owned(), query),
    };
    use_address(place, query, came);
    if state.embed.is_some() {
        return html! {
            <>
                { notice::dropped(&state.dropped, &send) }
                { with_drawer(&state, &send) }
                <Foot {link} />
            </>
        };
    }
    html! {
        <>
            <Header knots={Knots::of(&state)} theme={state.theme} send={send.clone()} />
            { notice::dropped(&state.dropped, &send) }
            { share::head(&state, &send) }
            { with_drawer(&state, &send) }
            if state.sharing {
                <Share {link} title={say(page_title(state.view))} send={send.clone()} />
            }
        </>
    }
}

/// The view, and beside it the evidence that was asked for.
fn with_drawer(state: &AppState, send: &Callback<Action>) -> Html {
    let asked = state.asked.clone().filter(|_| state.view != View::Evidence);
    html! {
        <div class={yew::classes!("desk", asked.is_some().then_some("with-drawer"))}>
            { view(state, send) }
            if let Some(asked) = asked {
                <Drawer {asked} send={send.clone()} />
            }
        </div>
    }
}

fn view(state: &AppState, send: &Callback<Action>) -> Html {
    let theme = state.theme;
    match state.view {
        View::Beat(beat) if figure_of(state) == Some(beat) => {
            html! { <Figure {beat} props={beat_props(state, send)} /> }
        }
        View::Beat(Beat::Record) => {
            html! { <Opening send={send.clone()} reduced_motion={state.reduced_motion} /> }
        }
        View::Beat(beat) => {
            let props = beat_props(state, send);
            html! { <BeatView key={beat.number()} {beat} {props} /> }
        }
        View::Sandbox => html! {
            <Sandbox state={state.sandbox.clone()} {theme} send={send.clone()} />
        },
        View::Claims => html! { <Claims state={state.claims.clone()} send={send.clone()} /> },
        View::Countries => html! { <Countries send={send.clone()} /> },
        View::Ledger => html! { <Ledger cause={state.cause} send={send.clone()} /> },
        View::Evidence => html! {
            <Evidence
                asked={state.asked.clone()}
                changed={state.sandbox.setting.changed.clone()}
                tales={state.tales.clone()}
                send={send.clone()}
            />
        },
    }
}

fn beat_props(state: &AppState, send: &Callback<Action>) -> BeatProps {
    BeatProps {
        story: state.story,
        tales: state.tales.clone(),
        theme: state.theme,
        reduced_motion: state.reduced_motion,
        send: send.clone(),
    }
}

fn page_title(view: View) -> Id {
    match view {
        View::Beat(beat) => match beat {
            Beat::Record => id::OPENING_PAGE_TITLE,
            Beat::Central => id::CENTRAL_PAGE_TITLE,
            Beat::Local => id::LOCAL_PAGE_TITLE,
            Beat::Line => id::LINE_PAGE_TITLE,
            Beat::Square => id::SQUARE_PAGE_TITLE,
            Beat::Rule => id::RULE_PAGE_TITLE,
            Beat::Money => id::MONEY_PAGE_TITLE,
            Beat::People => id::PEOPLE_PAGE_TITLE,
            Beat::Reorganise => id::REORGANISE_PAGE_TITLE,
            Beat::Chairs => id::CHAIRS_PAGE_TITLE,
        },
        View::Sandbox => id::SANDBOX_PAGE_TITLE,
        View::Claims => id::CLAIMS_PAGE_TITLE,
        View::Countries => id::COUNTRIES_PAGE_TITLE,
        View::Ledger => id::LEDGER_PAGE_TITLE,
        View::Evidence => id::EVIDENCE_PAGE_TITLE,
    }
}
