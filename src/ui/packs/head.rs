//! Whose case stands in the sandbox, the way back, and its settings beside ours.

use crate::app::Action;
use crate::app::pack::Move;
use crate::ui::packs::use_packs;
use crate::ui::text::on_press;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;

#[derive(Properties, PartialEq)]
pub(crate) struct HeadProps {
    pub(crate) send: Callback<Action>,
}

/// Whose case it is, under which licence, and that its numbers are not ours; nothing without a pack.
#[component]
pub(crate) fn Head(props: &HeadProps) -> Html {
    let packs = use_packs();
    let Some(pack) = &packs.on else { return Html::default() };
    let about = &pack.about;
    let values = [
        ("invented", Value::Text(if about.invented { "yes" } else { "no" })),
        ("title", Value::Text(&about.title)),
        ("author", Value::Text(&about.author)),
        ("licence", Value::Text(&about.licence)),
    ];
    html! {
        <div class="packs-head" role="note" lang={about.language.clone()}>
            <p>{ rich(&say_with(id::PACKS_HEAD, &values), None) }</p>
            if packs.can_put_back() {
                <button
                    class="btn btn-quiet btn-small"
                    onclick={on_press(&props.send, Action::Pack(Move::PutBack))}
                >
                    { say(id::PACKS_PUT_BACK) }
                </button>
            }
        </div>
    }
}

/// A pack's presets, to stand beside ours.
#[component]
pub(crate) fn Starts(props: &HeadProps) -> Html {
    let packs = use_packs();
    let Some(pack) = packs.on.as_ref().filter(|pack| !pack.presets.is_empty()) else {
        return Html::default();
    };
    let title = [("title", Value::Text(&pack.about.title))];
    html! {
        <div role="group" aria-label={say_with(id::PACKS_STARTS, &title)}>
            <p class="tiny">{ say_with(id::PACKS_STARTS, &title) }</p>
            <ul class="plain packs-starts">
                for (index, preset) in pack.presets.iter().enumerate() {
                    <li>
                        <button
                            class="pick-one"
                            onclick={on_press(&props.send, Action::Pack(Move::Started(index)))}
                        >
                            { &preset.name }
                        </button>
                        if let Some(about) = &preset.about {
                            <span class="tiny">{ about }</span>
                        }
                    </li>
                }
            </ul>
        </div>
    }
}
