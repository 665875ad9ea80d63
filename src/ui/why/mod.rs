//! Why did this move? A sentence, the parts in a table, and the lit path.

mod nodes;
mod words;

use crate::app::Reasons;
use crate::chart::Table;
use crate::figure::Frame;
use crate::figure::path::Place;
use crate::figure::path::lit_path;
use crate::ui::chart::ChartTable;
use crate::ui::names::use_pack_names;
use crate::ui::scene::picture;
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
use yew::use_state_eq;

#[derive(Properties, PartialEq)]
pub(crate) struct WhyBoxProps {
    /// What was asked, if something moved.
    pub(crate) reasons: Option<Reasons>,
    /// What is said while nothing was asked.
    pub(crate) otherwise: String,
}

/// The box under the chart: why the last change moved what it moved.
#[component]
pub(crate) fn WhyBox(props: &WhyBoxProps) -> Html {
    let _names = use_pack_names();
    let open = use_state_eq(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_| open.set(!*open))
    };
    let Some(reasons) = &props.reasons else {
        return html! { <section class="why in-why" aria-label={say(id::WHY_TITLE)}><p class="why-words">{ rich(&props.otherwise, None) }</p></section> };
    };
    let Some(why) = reasons.why() else {
        let waiting = if reasons.failed { id::WHY_FAILED } else { id::WHY_ASKING };
        return html! { <section class="why in-why" aria-label={say(id::WHY_TITLE)}><p class="why-words">{ say(waiting) }</p></section> };
    };
    let sentence = words::sentence(reasons, why);
    let path = why.leading.as_ref().and_then(|leading| leading.paths.first());
    html! {
        <section class="why in-why" aria-label={say(id::WHY_TITLE)}>
            <div class="why-head">
                <p class="why-words"><b>{ say(id::WHY_TITLE) }</b>{ " " }{ rich(&sentence, None) }</p>
                if path.is_some() {
                    <button
                        class="btn btn-small"
                        aria-expanded={open.to_string()}
                        onclick={toggle}
                    >
                        { say(if *open { id::WHY_HIDE } else { id::WHY_SHOW }) }
                    </button>
                }
            </div>
            if let (true, Some(path)) = (*open, path) {
                { lit(reasons, why, path) }
            }
        </section>
    }
}

fn lit(
    reasons: &Reasons,
    why: &crate::analysis::why::Why,
    path: &crate::analysis::why::Path,
) -> Html {
    let places: Vec<Place> = path
        .nodes
        .iter()
        .map(|node| Place { name: nodes::name(*node), tier: nodes::tier(*node) })
        .collect();
    let strata = [id::OPENING_LABEL_CENTRE, id::OPENING_LABEL_MIDDLE, id::OPENING_LABEL_LOCAL];
    let strata = strata.map(say);
    let way = words::way(path);
    let rest = words::rest(why);
    let heard = [way.as_str(), &rest].join(" ");
    let (head, rows) = words::table(why);
    let what = words::measure(reasons.measure);
    html! {
        <figure class="why-figure">
            { picture(&lit_path(&places, path.share, &strata, Frame::Wide), "path-wide", &heard) }
            { picture(&lit_path(&places, path.share, &strata, Frame::Narrow), "path-narrow", &heard) }
            <figcaption class="small">{ rich(&heard, None) }</figcaption>
            <ChartTable
                table={Table { head, rows }}
                caption={say_with(id::WHY_TABLE, &[("what", Value::Text(&what))])}
                sentence={words::sentence(reasons, why)}
            />
        </figure>
    }
}
