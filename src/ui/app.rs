//! The root: owns the state, hands each view what it draws, and keeps page and address in step.

use crate::app::Action;
use crate::app::AppState;
use crate::app::View;
use crate::browser::go_to_heading;
use crate::browser::open_links_elsewhere;
use crate::browser::query_and_fragment;
use crate::browser::set_root_attribute;
use crate::browser::set_title;
use crate::browser::use_address;
use crate::browser::use_animation_frame;
use crate::browser::use_media;
use crate::browser::use_new_version;
use crate::figure::icon;
use crate::share::Theme;
use crate::share::embed::Embed;
use crate::share::embed::Part;
use crate::story::Beat;
use crate::ui::beat::BeatProps;
use crate::ui::beat::BeatView;
use crate::ui::beat::early;
use crate::ui::embed::Figure;
use crate::ui::embed::Foot;
use crate::ui::embed::figure_of;
use crate::ui::embed::use_host;
use crate::ui::header::Header;
use crate::ui::header::Knots;
use crate::ui::header::title;
use crate::ui::held::Held;
use crate::ui::held::Turn;
use crate::ui::notice;
use crate::ui::opening::Opening;
use crate::ui::rooms::ROOMS;
use crate::ui::rooms::Rooms;
use crate::ui::rooms::Supply;
use crate::ui::scene::icon as small;
use crate::ui::second::Second;
use crate::ui::second::use_second;
use crate::ui::text::on_press;
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

/// The page with its whole program at hand.
#[component]
pub fn App(props: &AppProps) -> Html {
    html! { <Page start={props.start.clone()} supply={Supply::Here(&ROOMS)} /> }
}

/// How the page starts, and where its rooms come from.
#[derive(Properties, PartialEq)]
pub struct PageProps {
    /// The state to start from; read from the page's address where none is given.
    pub start: Option<AppState>,
    /// The second part of the program.
    pub supply: Supply,
}

/// The page.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let (start, supply) = (props.start.clone(), props.supply);
    let held = use_reducer(move || {
        if let Some(state) = start {
            return Held::at(state, supply);
        }
        let (query, fragment) = query_and_fragment();
        let (embed, query) = Embed::split(&query);
        Held::opened(&query, &fragment, embed, supply)
    });
    let dispatcher = held.dispatcher();
    let arrived = use_callback((), {
        let dispatcher = dispatcher.clone();
        move |rooms, ()| dispatcher.dispatch(Turn::Arrived(rooms))
    });
    let send = use_callback((), move |action: Action, ()| dispatcher.dispatch(Turn::Did(action)));
    let tick = use_callback(send.clone(), |elapsed: f64, send| send.emit(Action::Ticked(elapsed)));
    use_animation_frame(held.running(), tick);
    let state = &held.state;
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
    // From now on every button does what it says.
    use_effect_with((), |()| set_root_attribute("data-live", Some("")));
    use_effect_with(state.embed.as_ref().map(|embed| embed.part), |part| {
        set_root_attribute("data-embed", part.map(Part::name));
        if part.is_some() {
            open_links_elsewhere();
        }
    });
    // After what the root says, for that decides the height.
    let spoken = use_host(state.embed.clone(), state.choices(), held.rooms, send.clone());
    let waits = held.waits();
    let needed = waits || spoken || state.asked.is_some() || state.sharing || state.present.on;
    let second = use_second(supply, held.rooms, needed, arrived);
    let first = use_mut_ref(|| true);
    let there = state.view == View::Evidence && state.asked.is_some();
    use_effect_with((state.view, there, waits), move |(view, there, _)| {
        set_title(&say(page_title(*view)));
        // A new view begins at its heading; what was asked for in the evidence finds its own place.
        if !first.replace(false) && !there {
            go_to_heading();
        }
    });
    let newer = use_callback(send.clone(), |(), send| send.emit(Action::NewVersion(true)));
    use_new_version(newer);
    let read = held.reader();
    let came = use_callback(
        (send.clone(), held.rooms.is_some()),
        move |(query, fragment): (String, String), (send, _)| {
            let (_, query) = Embed::split(&query);
            send.emit(Action::WentTo(Box::new(read(&query, &fragment))));
        },
    );
    let query = held.query();
    let whole = query.clone();
    let (place, query) = match &state.embed {
        // The way back is the article's: a frame adds no step to it.
        Some(embed) => (String::new(), embed.after(&query)),
        None => (state.view.name().to_owned(), query),
    };
    use_address(place, query, came);
    // One node whether the rooms are there or not: the nodes of a list are matched by their places, and
    // where one more came, all would be made anew under the reader's hand.
    let once_there =
        |draw: &dyn Fn(&'static Rooms) -> Html| second.rooms().map_or_else(Html::default, draw);
    let desk = || once_there(&|rooms| (rooms.desk)(state, &send));
    if state.embed.is_some() {
        return html! {
            <>
                { notice::dropped(&state.dropped, &send) }
                { with_drawer(state, &second, &send) }
                <Foot query={whole} />
                { desk() }
            </>
        };
    }
    html! {
        <>
            <Header knots={Knots::of(state)} theme={state.theme} send={send.clone()} />
            { notice::dropped(&state.dropped, &send) }
            if state.newer {
                { notice::newer(&send) }
            }
            { once_there(&|rooms| (rooms.introduction)(state, &send)) }
            { with_drawer(state, &second, &send) }
            if state.sharing {
                { sharing(state, &second, &send) }
            }
            { desk() }
            { once_there(&|rooms| (rooms.over)(state, &send)) }
        </>
    }
}

/// The view, and beside it the evidence that was asked for.
fn with_drawer(state: &AppState, second: &Second, send: &Callback<Action>) -> Html {
    let asked = state.asked.as_deref().filter(|_| state.view != View::Evidence);
    html! {
        <div class={yew::classes!("desk", asked.is_some().then_some("with-drawer"))}>
            { view(state, second, send) }
            if let Some(asked) = asked {
                { drawer(asked, second, send) }
            }
        </div>
    }
}

/// How to share the page: its own code comes with the rooms.
fn sharing(state: &AppState, second: &Second, send: &Callback<Action>) -> Html {
    match second.rooms() {
        Some(rooms) => (rooms.share)(state, say(page_title(state.view)), send),
        None => second.in_words(),
    }
}

fn drawer(asked: &str, second: &Second, send: &Callback<Action>) -> Html {
    match second.rooms() {
        Some(rooms) => (rooms.drawer)(asked, send),
        None => html! {
            <aside class="drawer" aria-label={say(id::DRAWER)}>
                <button
                    class="btn-icon drawer-close"
                    aria-label={say(id::DRAWER_CLOSE)}
                    onclick={on_press(send, Action::ClosedEvidence)}
                >
                    { small(&icon::line(icon::CLOSE)) }
                </button>
                { second.in_words() }
            </aside>
        },
    }
}

fn view(state: &AppState, second: &Second, send: &Callback<Action>) -> Html {
    let rooms = second.rooms();
    let missing = |name: Id| {
        html! {
            <main class="reading" id="main">
                <h1 tabindex="-1">{ say(name) }</h1>
                { second.in_words() }
            </main>
        }
    };
    match (state.view, rooms) {
        (View::Beat(beat), _) if figure_of(state) == Some(beat) => {
            let hand = early(beat).or_else(|| rooms.and_then(|rooms| (rooms.beat)(beat)));
            if hand.is_none() && beat != Beat::Record {
                return missing(title(beat));
            }
            html! { <Figure {beat} {hand} props={beat_props(state, send)} /> }
        }
        (View::Beat(Beat::Record), _) => {
            html! { <Opening send={send.clone()} reduced_motion={state.reduced_motion} /> }
        }
        (View::Beat(beat), _) => {
            let later = || rooms.and_then(|rooms| (rooms.beat)(beat));
            let Some(hand) = early(beat).or_else(later) else { return missing(title(beat)) };
            let props = beat_props(state, send);
            html! { <BeatView key={beat.number()} {beat} {hand} {props} /> }
        }
        (_, Some(rooms)) => (rooms.view)(state, send),
        (room, None) => missing(room_name(room)),
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

fn room_name(room: View) -> Id {
    match room {
        View::Beat(beat) => title(beat),
        View::Sandbox => id::NAV_SANDBOX,
        View::Claims => id::NAV_CLAIMS,
        View::Class => id::NAV_CLASS,
        View::Handout => id::PRINT_HANDOUT,
        View::Lesson => id::PRINT_LESSON,
        View::Countries => id::NAV_COUNTRIES,
        View::Ledger => id::NAV_LEDGER,
        View::Evidence => id::NAV_EVIDENCE,
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
        View::Class => id::CLASS_PAGE_TITLE,
        View::Handout => id::PRINT_HANDOUT_PAGE,
        View::Lesson => id::PRINT_LESSON_PAGE,
        View::Countries => id::COUNTRIES_PAGE_TITLE,
        View::Ledger => id::LEDGER_PAGE_TITLE,
        View::Evidence => id::EVIDENCE_PAGE_TITLE,
    }
}
