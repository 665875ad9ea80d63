//! Every source, and a box that leaves those in which all words typed occur.

use crate::browser::text_typed;
use crate::evidence::SOURCES;
use crate::evidence::Source;
use crate::evidence::source;
use crate::ui::evidence::entry;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_state_eq;

/// The sources in whose key, title or words every word of `typed` occurs, whatever its case.
fn found(typed: &str) -> Vec<&'static Source> {
    let words: Vec<String> = typed.split_whitespace().map(str::to_ascii_lowercase).collect();
    let has = |source: &&Source| {
        let text = [source.key, source.title, source.says].join(" ").to_ascii_lowercase();
        words.iter().all(|word| text.contains(word.as_str()))
    };
    SOURCES.iter().filter(has).collect()
}

#[derive(Properties, PartialEq)]
pub(super) struct SourcesProps {
    /// The place of the source that was asked for: it stays whatever is typed.
    #[prop_or_default]
    pub(super) asked: Option<String>,
}

/// The list with its box.
#[component]
pub(super) fn Sources(props: &SourcesProps) -> Html {
    let typed = use_state_eq(String::new);
    let oninput = {
        let typed = typed.setter();
        Callback::from(move |event: yew::InputEvent| typed.set(text_typed(&event)))
    };
    let mut found = found(&typed);
    let asked = props.asked.as_deref().and_then(source);
    found.extend(asked.filter(|asked| found.iter().all(|one| one.key != asked.key)));
    let values = [
        ("found", Value::Number(found.len() as f64)),
        ("all", Value::Number(SOURCES.len() as f64)),
    ];
    html! {
        <>
            <div class="sources-find">
                <label>
                    <span>{ say(id::EVIDENCE_FIND) }</span>
                    <input
                        class="field"
                        type="search"
                        maxlength="80"
                        autocomplete="off"
                        value={(*typed).clone()}
                        {oninput}
                    />
                </label>
                <p class="small" role="status">{ say_with(id::EVIDENCE_FOUND, &values) }</p>
            </div>
            <ul class="evidence-list">
                for one in found {
                    { entry(one) }
                }
            </ul>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_must_occur_and_nothing_typed_leaves_all() {
        assert_eq!(found(" ").len(), SOURCES.len());
        let keys = |typed: &str| -> Vec<&str> { found(typed).iter().map(|one| one.key).collect() };
        assert_eq!(keys("hul22"), ["HUL22"]);
        assert!(found("england").len() > 1 && found("england").len() < SOURCES.len());
        assert!(found("england zebra").is_empty());
    }
}
