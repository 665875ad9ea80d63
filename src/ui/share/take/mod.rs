//! Take it away: the page's picture, its numbers, how to cite it, how it was made and with what.

mod cite;
mod methods;
mod numbers;
mod picture;

use crate::browser::copy;
use crate::browser::download;
use crate::model::Scenario;
use crate::share::Link;
use crate::share::Place;
use crate::ui::share::link::address;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::MouseEvent;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_state_eq;

/// Version of the program.
const VERSION: &str = env!("CARGO_PKG_VERSION");

#[derive(Properties, PartialEq)]
pub(super) struct TakeProps {
    /// What the page shows.
    pub(super) link: Link,
    /// The page's title.
    pub(super) title: String,
}

/// What every part of the section is made from.
#[derive(Clone, PartialEq)]
struct Taken {
    link: Link,
    title: String,
    /// The link as an address on this page's host.
    address: String,
    /// Where the section says what it has done.
    tell: Callback<String>,
}

#[derive(Properties, PartialEq)]
struct PartProps {
    taken: Taken,
}

impl Taken {
    /// The run that stands on the page: the sandbox's as it is set, elsewhere the usual one.
    fn scenario(&self) -> Scenario {
        let setting = self.link.setting.as_ref().filter(|_| self.link.place == Place::Sandbox);
        setting.map(crate::share::Setting::scenario).unwrap_or_default()
    }

    /// A file's name: the place's, then `what`.
    fn file(&self, what: &str) -> String {
        format!("middle-out-{}{what}", self.link.place.name())
    }

    /// What a message says of the version of program and model.
    fn versions(&self, message: Id) -> String {
        let model = self.scenario().version.number();
        let values = [("version", Value::Text(VERSION)), ("model", Value::Number(model as f64))];
        say_with(message, &values)
    }

    /// A button that saves a text, worked out when it is pressed.
    fn saves(
        &self,
        label: Id,
        name: String,
        kind: &'static str,
        text: impl Fn() -> String + 'static,
    ) -> Html {
        let tell = self.tell.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            tell.emit(outcome(download(&name, kind, &text()), &name));
        });
        html! { <button class="btn btn-small" {onclick}>{ say(label) }</button> }
    }

    /// A button that copies a text, worked out when it is pressed.
    fn copies(&self, label: Id, text: impl Fn() -> String + 'static) -> Html {
        let tell = self.tell.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            copy(&text());
            tell.emit(say(id::TAKE_COPIED));
        });
        html! { <button class="btn btn-small" {onclick}>{ say(label) }</button> }
    }
}

/// What is said of a file that was to be saved.
fn outcome(begun: bool, file: &str) -> String {
    let message = if begun { id::TAKE_SAVED } else { id::TAKE_NOT_SAVED };
    say_with(message, &[("file", Value::Text(file))])
}

/// The section of the dialog.
#[component]
pub(super) fn Take(props: &TakeProps) -> Html {
    let said = use_state_eq(String::new);
    let tell = {
        let said = said.setter();
        Callback::from(move |words: String| said.set(words))
    };
    let TakeProps { link, title } = props;
    let taken = Taken { link: link.clone(), title: title.clone(), address: address(link), tell };
    html! {
        <section class="take" aria-labelledby="take-title">
            <h3 id="take-title">{ say(id::TAKE_TITLE) }</h3>
            <picture::Part taken={taken.clone()} />
            <numbers::Part taken={taken.clone()} />
            <cite::Part taken={taken.clone()} />
            <methods::Part {taken} />
            <p class="small take-said" role="status">{ (*said).clone() }</p>
        </section>
    }
}
