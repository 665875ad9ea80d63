//! Where the page says why something moved.

use crate::app::Action;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::words::id;
use yew::Callback;
use yew::Children;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;

#[derive(Properties, PartialEq)]
pub(crate) struct WhyBoxProps {
    /// The sentence: what moved, and why.
    pub(crate) sentence: String,
    pub(crate) send: Callback<Action>,
    /// Buttons beside it.
    #[prop_or_default]
    pub(crate) children: Children,
}

/// The box of reasons.
#[component]
pub(crate) fn WhyBox(props: &WhyBoxProps) -> Html {
    html! {
        <section class="why-box in-why" aria-labelledby="sb-why">
            <div>
                <h2 id="sb-why">{ say(id::SANDBOX_WHY) }</h2>
                <p>{ rich(&props.sentence, Some(&props.send)) }</p>
            </div>
            { props.children.clone() }
        </section>
    }
}
