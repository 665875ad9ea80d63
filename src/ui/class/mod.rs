//! The teacher's page of a class: a link to hand out, a box for the chat, the spread against the run.

mod paste;
mod settings;
mod slips;
mod spread;
mod words;

use crate::app::Action;
use crate::app::AppState;
use crate::app::Class;
use crate::app::View;
use crate::app::class::About;
use crate::app::class::Move;
use crate::app::present;
use crate::browser::copy;
use crate::browser::download;
use crate::browser::page_address;
use crate::figure::qr;
use crate::share::class::class_csv;
use crate::story::Beat;
use crate::story::Tales;
use crate::ui::header::title;
use crate::ui::scene::picture;
use crate::ui::text::on_press;
use crate::ui::text::on_value;
use crate::ui::text::say;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_effect_with;
use yew::use_state_eq;

/// The value of the list for a setting.
const SETTING: &str = "setting";

#[derive(Clone, Properties, PartialEq)]
pub(crate) struct RoomProps {
    pub(crate) class: Class,
    pub(crate) tales: Tales,
    /// The query that opens the question on the phones of the class.
    pub(crate) query: String,
    pub(crate) send: Callback<Action>,
}

/// The page, from the whole state: the sandbox's setting is what a class is sent.
pub(crate) fn room(state: &AppState, send: &Callback<Action>) -> Html {
    let class = (*state.class).clone();
    let mut sent = state.clone();
    sent.view = match class.about {
        About::Beat(beat) => View::Beat(beat),
        About::Settings => View::Sandbox,
    };
    sent.story = crate::app::Story::default();
    sent.story.class = true;
    sent.present = present::Present::default();
    sent.theme = crate::share::Theme::System;
    let query = sent.link().query();
    html! { <Room {class} tales={state.tales.clone()} {query} send={send.clone()} /> }
}

/// The room.
#[component]
pub(crate) fn Room(props: &RoomProps) -> Html {
    let RoomProps { class, send, .. } = props;
    let said = |action: Move| on_press(send, Action::Class(action));
    let table = class_csv(&class.pool, class.keeps_last, &class.hands);
    let save = {
        let table = table.clone();
        Callback::from(move |_: yew::MouseEvent| {
            if !download(&say(id::CLASS_CSV_NAME), "text/csv", &table) {
                copy(&table);
            }
        })
    };
    let copied = Callback::from(move |_: yew::MouseEvent| copy(&table));
    let shown = Action::Present(present::Move::Turned(true));
    html! {
        <main class="class-room" id="main">
            <h1 tabindex="-1">{ say(id::CLASS_TITLE) }</h1>
            <div class="class-columns">
                <section class="class-spread" aria-label={say(id::CLASS_ASK)}>
                    { chooser(class, send) }
                    { match class.about {
                        About::Beat(beat) => html! { <spread::Spread {beat} props={props.clone()} /> },
                        About::Settings => settings::settings(class, send),
                    } }
                    <div class="acts">
                        <button class="btn" onclick={save}>{ say(id::CLASS_CSV) }</button>
                        <button class="btn btn-quiet" onclick={copied}>{ say(id::CLASS_CSV_COPY) }</button>
                        <button class="btn btn-quiet" onclick={said(Move::Cleared)}>{ say(id::CLASS_CLEAR) }</button>
                    </div>
                </section>
                <section class="class-in" aria-label={say(id::CLASS_PASTE)}>
                    <p>{ say(id::CLASS_LEAD) }</p>
                    <HandOut ..props.clone() />
                    { paste::paste(class, send) }
                    { slips::slips(class, send) }
                    <div class="acts">
                        <button class="btn" onclick={on_press(send, shown)}>{ say(id::CLASS_PRESENT) }</button>
                        <button
                            class="btn btn-quiet"
                            onclick={on_press(send, Action::Present(present::Move::Helped(true)))}
                        >
                            { say(id::PRESENT_KEYS) }
                        </button>
                    </div>
                    { crate::ui::print::choices(send, false) }
                </section>
            </div>
        </main>
    }
}

fn chooser(class: &Class, send: &Callback<Action>) -> Html {
    let send = send.clone();
    let choose = Callback::from(move |name: String| {
        let beat = Beat::ALL.into_iter().find(|beat| beat.name() == name);
        let about = beat.map_or(About::Settings, About::Beat);
        send.emit(Action::Class(Move::Asked(about)));
    });
    let asked = Beat::ALL.into_iter().filter(|beat| !beat.bets().is_empty());
    html! {
        <label class="class-field">
            <span>{ say(id::CLASS_ASK) }</span>
            <select onchange={on_value(choose)}>
                for beat in asked {
                    <option value={beat.name()} selected={class.about == About::Beat(beat)}>
                        { beat.number() }{ " · " }{ say(title(beat)) }
                    </option>
                }
                <option value={SETTING} selected={class.about == About::Settings}>
                    { say(id::CLASS_ASK_SETTING) }
                </option>
            </select>
        </label>
    }
}

/// The link to hand out, and the same as a code for phones.
#[component]
fn HandOut(props: &RoomProps) -> Html {
    let here = use_state_eq(String::new);
    {
        let here = here.setter();
        use_effect_with((), move |()| here.set(page_address()));
    }
    let bare = here.split(['?', '#']).next().unwrap_or_default();
    let address = format!("{bare}{}", props.query);
    // A code needs a host; a bare query would lead a phone nowhere.
    let code = (!here.is_empty()).then(|| qr::code(&address)).flatten();
    let copied = {
        let address = address.clone();
        Callback::from(move |_: yew::MouseEvent| copy(&address))
    };
    html! {
        <div class="class-link">
            <h2>{ say(id::CLASS_LINK) }</h2>
            <p class="class-address" translate="no">
                <a href={address.clone()} target="_blank" rel="noopener">{ &address }</a>
            </p>
            if let Some(code) = code {
                <figure class="share-qr">{ picture(&code, "qr", &say(id::SHARE_QR)) }</figure>
            }
            <p class="small">{ say(id::CLASS_LINK_HELP) }</p>
            <button class="btn" onclick={copied}>{ say(id::CLASS_COPY) }</button>
        </div>
    }
}
