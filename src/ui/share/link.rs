//! The link: to copy, to scan, and as a sentence to paste.

use crate::browser::copy;
use crate::browser::page_address;
use crate::figure::qr;
use crate::share::LONGEST_LINK;
use crate::share::Link;
use crate::ui::scene::picture;
use crate::ui::share::differences::differences;
use crate::ui::share::differences::list;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::MouseEvent;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_effect_with;
use yew::use_memo;
use yew::use_state_eq;

#[derive(Properties, PartialEq)]
pub(super) struct LinkSectionProps {
    pub(super) link: Link,
    pub(super) title: String,
}

/// The address that a link has on the host of this page.
pub(super) fn address(link: &Link) -> String {
    let here = page_address();
    let folder = here.split(['?', '#']).next().unwrap_or_default();
    format!("{folder}{}", link.query())
}

/// The section of the dialog.
#[component]
pub(super) fn LinkSection(props: &LinkSectionProps) -> Html {
    let LinkSectionProps { link, title } = props;
    let address = address(link);
    let copied = use_state_eq(|| false);
    {
        let copied = copied.setter();
        use_effect_with(address.clone(), move |_| copied.set(false));
    }
    let code = use_memo(address.clone(), |address| qr::code(address));
    let differs = link.setting.as_ref().map(differences).unwrap_or_default();
    let sentence = {
        let words = if differs.is_empty() { say(id::SHARE_SAME) } else { differs.join("; ") };
        let values = [
            ("title", Value::Text(title)),
            ("words", Value::Text(&words)),
            ("address", Value::Text(&address)),
        ];
        let sets = link.setting.is_some();
        say_with(if sets { id::SHARE_SENTENCE } else { id::SHARE_SENTENCE_PLACE }, &values)
    };
    let onclick = |text: &str| {
        let (text, copied) = (text.to_owned(), copied.setter());
        Callback::from(move |_: MouseEvent| {
            copy(&text);
            copied.set(true);
        })
    };
    let length = address.chars().count();
    let values =
        [("length", Value::Number(length as f64)), ("most", Value::Number(LONGEST_LINK as f64))];
    html! {
        <section class="share-link">
            <label class="grow">
                <span>{ say(id::SHARE_LINK) }</span>
                <input class="field" type="text" readonly=true value={address.clone()} />
            </label>
            <p class="tiny">{ say_with(id::SHARE_LENGTH, &values) }</p>
            <div class="share-acts">
                <button class="btn btn-go" onclick={onclick(&address)}>
                    { say(id::SHARE_COPY) }
                </button>
                <button class="btn" onclick={onclick(&sentence)}>
                    { say(id::SHARE_COPY_SENTENCE) }
                </button>
            </div>
            <p class="small" role="status">{ copied.then(|| say(id::SHARE_COPIED)) }</p>
            if let Some(code) = code.as_ref() {
                <figure class="share-qr">
                    { picture(code, "qr", &say(id::SHARE_QR)) }
                    <figcaption class="tiny">{ say(id::SHARE_QR_TEXT) }</figcaption>
                </figure>
            }
            if link.setting.is_some() {
                <h3>{ say(id::SHARE_DIFFERS) }</h3>
                { list(&differs) }
            }
        </section>
    }
}
