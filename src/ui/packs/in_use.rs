//! The pack in use: whether the browser keeps it, what things are called, and what it rests on.

use crate::app::Shared;
use crate::browser::store;
use crate::browser::stored;
use crate::share::pack::Pack;
use crate::share::pack::write_pack;
use crate::ui::packs::KEY;
use crate::ui::packs::preview::sources;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_effect_with;
use yew::use_state_eq;

#[derive(Properties, PartialEq)]
pub(super) struct InUseProps {
    pub(super) pack: Shared<Pack>,
}

/// The pack in use: whether the browser keeps it, and what things are called.
#[component]
pub(super) fn InUse(props: &InUseProps) -> Html {
    let pack = &props.pack;
    let kept = use_state_eq(|| None);
    {
        let kept = kept.setter();
        use_effect_with(pack.clone(), move |pack| {
            let there = stored(KEY).flatten().is_some_and(|text| text == write_pack(pack));
            kept.set(there.then_some(true));
        });
    }
    let keep = |text: String, wanted: bool| {
        let kept = kept.setter();
        Callback::from(move |_: yew::MouseEvent| kept.set(Some(wanted && store(KEY, &text))))
    };
    let forget = {
        let kept = kept.setter();
        Callback::from(move |_: yew::MouseEvent| {
            let _blocked = store(KEY, "");
            kept.set(None);
        })
    };
    let title = [("title", Value::Text(&pack.about.title))];
    html! {
        <div class="packs-in-use">
            <h3>{ say_with(id::PACKS_IN_USE, &title) }</h3>
            if let Some(summary) = &pack.about.summary {
                <p lang={pack.about.language.clone()}>{ summary }</p>
            }
            <div class="sb-row">
                if *kept == Some(true) {
                    <button class="btn btn-quiet btn-small" onclick={forget}>
                        { say(id::PACKS_FORGET) }
                    </button>
                    <span class="tiny" role="status">{ say(id::PACKS_IS_KEPT) }</span>
                } else {
                    <button
                        class="btn btn-quiet btn-small"
                        onclick={keep(write_pack(pack), true)}
                    >
                        { say(id::PACKS_KEEP) }
                    </button>
                    if *kept == Some(false) {
                        <span class="tiny" role="status">{ say(id::PACKS_KEEP_BLOCKED) }</span>
                    }
                }
            </div>
            { called(pack) }
            { sources(pack) }
        </div>
    }
}

/// What the pack calls things that have no place of their own on the page.
fn called(pack: &Pack) -> Html {
    let names = &pack.names;
    let [high, middle, low] = &names.tiers;
    let [primary, hospital, community, social] = &names.organisations;
    let all: [(Id, &Option<String>); 10] = [
        (id::PACKS_CALLED_COUNTRY, &names.country),
        (id::PACKS_CALLED_RECORD, &names.record),
        (id::PACKS_CALLED_BORDER, &names.border),
        (id::PACKS_CALLED_MACRO, high),
        (id::PACKS_CALLED_MESO, middle),
        (id::PACKS_CALLED_MICRO, low),
        (id::PACKS_CALLED_PRIMARY, primary),
        (id::PACKS_CALLED_HOSPITAL, hospital),
        (id::PACKS_CALLED_COMMUNITY, community),
        (id::PACKS_CALLED_SOCIAL, social),
    ];
    let there: Vec<(Id, &String)> =
        all.into_iter().filter_map(|(id, name)| Some((id, name.as_ref()?))).collect();
    if there.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ say(id::PACKS_CALLED) }</h3>
            <dl class="packs-called">
                for (label, name) in there {
                    <div>
                        <dt>{ say(label) }</dt>
                        <dd lang={pack.about.language.clone()}>{ name }</dd>
                    </div>
                }
            </dl>
        </>
    }
}
