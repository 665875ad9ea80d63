//! The second part of the program, with the rooms and the later beats: what the page calls once it
//! is there.
//!
//! Nothing outside this file may name a room: what the first part reaches is downloaded before the
//! first beat can be used.

use crate::app::Action;
use crate::app::AppState;
use crate::app::Packs;
use crate::app::Told;
use crate::app::View;
use crate::share::Link;
use crate::share::embed::Choices;
use crate::share::embed::Command;
use crate::share::embed::Embed;
use crate::share::embed::chosen;
use crate::story::Beat;
use crate::ui::beat::Hand;
use crate::ui::beat::later;
use crate::ui::claims::Claims;
use crate::ui::class;
use crate::ui::countries::Countries;
use crate::ui::desk;
use crate::ui::desk::AtWork;
use crate::ui::evidence::Drawer;
use crate::ui::evidence::Evidence;
use crate::ui::ledger::Ledger;
use crate::ui::present::Over;
use crate::ui::print;
use crate::ui::sandbox::Sandbox;
use crate::ui::share;
use std::future::Future;
use std::pin::Pin;
use yew::Callback;
use yew::ContextProvider;
use yew::Html;
use yew::html;

/// The doors into the second part.
#[derive(Debug)]
pub struct Rooms {
    /// The view that the state asks for; nothing where it is a beat of the story.
    pub(crate) view: fn(&AppState, &Callback<Action>) -> Html,
    /// A beat of the story that nobody reaches at once.
    pub(crate) beat: fn(Beat) -> Option<Hand>,
    /// The evidence that was asked for, beside the view.
    pub(crate) drawer: fn(&str, &Callback<Action>) -> Html,
    /// What a shared link has set, in words, above the view.
    pub(crate) introduction: fn(&AppState, &Callback<Action>) -> Html,
    /// The ways to share a link to a page of this title.
    pub(crate) share: fn(&AppState, String, &Callback<Action>) -> Html,
    /// The keys of every view, and what a presenter lays over it.
    pub(crate) over: fn(&AppState, &Callback<Action>) -> Html,
    /// The next state, or `None` if the action changes nothing.
    pub(crate) apply: fn(&AppState, &Action) -> Option<AppState>,
    /// The state with the rooms as a link asks for them.
    pub(crate) furnished: fn(&AppState, &Link) -> AppState,
    /// All that an address asks for: its query and its fragment.
    pub(crate) read: fn(&str, &str) -> Link,
    /// The query that leads back to the state.
    pub(crate) query: fn(&AppState) -> String,
    /// What a message from the host page asks the embed for.
    pub(crate) asked: fn(&str, &Embed) -> Option<Command>,
    /// What the reader has chosen, as the embed tells it to its host.
    pub(crate) chosen: fn(&Choices, &Embed) -> String,
    /// Whether an animation is under way.
    pub(crate) running: fn(&AppState) -> bool,
    /// Has the state's question answered; shows nothing.
    pub(crate) desk: fn(&AppState, &Callback<Action>) -> Html,
    /// In a thread: takes the page's orders from now on. Whether this is a thread.
    pub(crate) serve: fn() -> bool,
}

/// The second part.
pub static ROOMS: Rooms = Rooms {
    view,
    beat: later,
    drawer,
    introduction: share::head,
    share: dialog,
    over,
    apply: AppState::apply,
    furnished: AppState::furnished,
    read: Link::read,
    query: |state| state.link().query(),
    asked: Command::read,
    chosen,
    running: AppState::running,
    desk: work,
    serve: desk::serve_as_thread,
};

/// The second part on its way; `None` where it cannot be had.
pub type Loading = Pin<Box<dyn Future<Output = Option<&'static Rooms>>>>;

/// Where the second part comes from.
#[derive(Clone, Copy, Debug)]
pub enum Supply {
    /// It is there: the program is whole.
    Here(&'static Rooms),
    /// It has to be loaded; after a failure, it can be tried again.
    Later(fn() -> Loading),
}

/// There is one supply a program.
impl PartialEq for Supply {
    fn eq(&self, other: &Self) -> bool {
        matches!((self, other), (Self::Here(_), Self::Here(_)) | (Self::Later(_), Self::Later(_)))
    }
}

/// What a case pack calls things, for all that stands inside.
fn named(state: &AppState, inside: Html) -> Html {
    html! {
        <ContextProvider<Packs> context={(*state.packs).clone()}>
            { inside }
        </ContextProvider<Packs>>
    }
}

fn view(state: &AppState, send: &Callback<Action>) -> Html {
    let room = match state.view {
        View::Beat(_) => Html::default(),
        View::Sandbox => html! {
            <Sandbox state={(*state.sandbox).clone()} theme={state.theme} send={send.clone()} />
        },
        View::Claims => html! { <Claims state={(*state.claims).clone()} send={send.clone()} /> },
        View::Class => class::room(state, send),
        View::Handout | View::Lesson => print::sheet(state, send),
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
    };
    named(state, room)
}

fn drawer(asked: &str, send: &Callback<Action>) -> Html {
    html! { <Drawer asked={asked.to_owned()} send={send.clone()} /> }
}

fn over(state: &AppState, send: &Callback<Action>) -> Html {
    html! { <Over state={state.clone()} send={send.clone()} /> }
}

fn dialog(state: &AppState, title: String, send: &Callback<Action>) -> Html {
    let link = state.link();
    html! { <share::Share {link} {title} send={send.clone()} /> }
}

fn work(state: &AppState, send: &Callback<Action>) -> Html {
    let tell = send.reform(|told: Told| Action::Heard(told));
    html! { <AtWork question={state.question()} {tell} /> }
}
