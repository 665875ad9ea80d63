//! A dial of the sandbox: a slider with its name, its value in words, and a word when it is let go.

use crate::app::Action;
use crate::app::Move;
use crate::ui::chart::on_number;
use yew::AttrValue;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;

#[derive(Properties, PartialEq)]
pub(super) struct DialProps {
    /// A name that nothing else on the page has.
    pub(super) name: AttrValue,
    pub(super) label: AttrValue,
    pub(super) shown: AttrValue,
    pub(super) value: f64,
    pub(super) least: f64,
    pub(super) most: f64,
    pub(super) step: f64,
    /// Called at every step of a drag.
    pub(super) oninput: Callback<f64>,
    pub(super) send: Callback<Action>,
    #[prop_or_default]
    pub(super) more: Option<AttrValue>,
}

/// The dial.
#[component]
pub(super) fn Dial(props: &DialProps) -> Html {
    let send = props.send.clone();
    let onchange = Callback::from(move |_: yew::Event| send.emit(Action::Sandbox(Move::LetGo)));
    html! {
        <div class="slider">
            <label for={props.name.clone()}>{ &props.label }</label>
            <output for={props.name.clone()} translate="no">{ &props.shown }</output>
            <input
                type="range"
                id={props.name.clone()}
                min={props.least.to_string()}
                max={props.most.to_string()}
                step={props.step.to_string()}
                aria-valuetext={props.shown.clone()}
                value={props.value.to_string()}
                oninput={on_number(props.oninput.clone())}
                {onchange}
            />
            if let Some(more) = &props.more {
                <span class="end">{ more }</span>
            }
        </div>
    }
}

/// A callback that makes a move of the number it is called with.
pub(super) fn moving(send: &Callback<Action>, to: impl Fn(f64) -> Move + 'static) -> Callback<f64> {
    let send = send.clone();
    Callback::from(move |value: f64| send.emit(Action::Sandbox(to(value))))
}
