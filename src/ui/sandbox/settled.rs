//! A sentence that is spoken once it has stood for a while: while a slider moves, only its value is.

use crate::browser::Rest;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_effect_with;
use yew::use_memo;
use yew::use_state_eq;

/// How long a sentence stands before it is spoken, in milliseconds.
const STANDS_MS: u32 = 400;

#[derive(Properties, PartialEq)]
pub(super) struct SpokenProps {
    pub(super) sentence: String,
}

/// The sentence in a live region, some time after it was last another.
#[component]
pub(super) fn Spoken(props: &SpokenProps) -> Html {
    let spoken = use_state_eq(|| props.sentence.clone());
    let rest = use_memo((), |()| Rest::default());
    {
        let spoken = spoken.setter();
        use_effect_with(props.sentence.clone(), move |sentence| {
            let sentence = sentence.clone();
            rest.then(STANDS_MS, move || spoken.set(sentence));
        });
    }
    html! { <p class="heard" role="status">{ spoken.replace(" ○", "") }</p> }
}
