//! A pack that begins with what is set: as text, to copy and edit.

use crate::browser::copy;
use crate::share::Setting;
use crate::share::pack::About;
use crate::share::pack::Pack;
use crate::share::pack::write_pack;
use crate::ui::packs::use_packs;
use crate::ui::text::say;
use crate::words::Locale;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_state_eq;

#[derive(Properties, PartialEq)]
pub(crate) struct ExportProps {
    /// What is set.
    pub(crate) setting: Setting,
}

/// The fold in which a pack is begun. The text is written when it is asked for, not while a lever moves.
#[component]
pub(crate) fn Export(props: &ExportProps) -> Html {
    let packs = use_packs();
    let text = use_state_eq(String::new);
    let copied = use_state_eq(|| false);
    let show = {
        let (text, copied) = (text.setter(), copied.setter());
        let (setting, on) = (props.setting.clone(), packs.on.clone());
        Callback::from(move |_: yew::MouseEvent| {
            let about = About {
                title: say(id::PACKS_EXPORT_TITLE),
                language: Locale::default().tag().to_owned(),
                author: say(id::PACKS_EXPORT_AUTHOR),
                licence: say(id::PACKS_EXPORT_LICENCE),
                ..About::default()
            };
            let name = say(id::PACKS_EXPORT_PRESET);
            let pack = Pack::from_here(&setting, on.as_deref(), &name, about);
            text.set(write_pack(&pack));
            copied.set(false);
        })
    };
    let onclick = {
        let (text, copied) = (text.clone(), copied.setter());
        Callback::from(move |_: yew::MouseEvent| {
            copy(&text);
            copied.set(true);
        })
    };
    html! {
        <details class="sb-fold in-levers packs">
            <summary>{ say(id::PACKS_EXPORT) }</summary>
            <p class="tiny">{ say(id::PACKS_EXPORT_MORE) }</p>
            <button class="btn btn-small" onclick={show}>{ say(id::PACKS_EXPORT_SHOW) }</button>
            if !text.is_empty() {
                <label class="packs-paste">
                    <span>{ say(id::PACKS_EXPORT_TEXT) }</span>
                    <textarea
                        class="field"
                        rows="8"
                        readonly={true}
                        spellcheck="false"
                        translate="no"
                        value={(*text).clone()}
                    />
                </label>
                <div class="sb-row">
                    <button class="btn btn-small" {onclick}>{ say(id::PACKS_EXPORT_COPY) }</button>
                    <span class="tiny" role="status">
                        if *copied {
                            { say(id::PACKS_EXPORT_COPIED) }
                        }
                    </span>
                </div>
            }
        </details>
    }
}
