//! How to cite the page or what is set.

use crate::browser::today;
use crate::share::Citation;
use crate::share::Day;
use crate::ui::share::take::PartProps;
use crate::ui::share::take::Taken;
use crate::ui::share::take::VERSION;
use crate::ui::text::say;
use crate::words::id;
use yew::Html;
use yew::component;
use yew::html;
use yew::use_effect_with;
use yew::use_state_eq;

fn citation(taken: &Taken, seen: Day) -> Citation {
    Citation {
        authors: say(id::TAKE_AUTHORS),
        title: taken.title.clone(),
        version: VERSION.to_owned(),
        note: taken.versions(id::TAKE_NOTE),
        address: taken.address.clone(),
        seen,
    }
}

#[component]
pub(super) fn Part(props: &PartProps) -> Html {
    let taken = &props.taken;
    let day = use_state_eq(|| None);
    {
        let day = day.setter();
        use_effect_with((), move |()| {
            let (year, month, date) = today();
            day.set(Some(Day(year, month, date)));
        });
    }
    let Some(day) = *day else { return Html::default() };
    let cite = citation(taken, day);
    let plain = cite.plain();
    let (shown, bibtex, csl) = (plain.clone(), cite.bibtex(), cite.csl_json());
    let (bibtex_copy, csl_copy) = (bibtex.clone(), csl.clone());
    html! {
        <>
            <h4>{ say(id::TAKE_CITE) }</h4>
            <p class="take-text">{ shown }</p>
            <div class="share-acts">
                { taken.copies(id::TAKE_CITE_PLAIN, move || plain.clone()) }
                { taken.copies(id::TAKE_CITE_BIBTEX, move || bibtex_copy.clone()) }
                { taken.saves(id::TAKE_CITE_BIBTEX_SAVE, taken.file(".bib"), "application/x-bibtex", move || bibtex.clone()) }
                { taken.copies(id::TAKE_CITE_CSL, move || csl_copy.clone()) }
                { taken.saves(id::TAKE_CITE_CSL_SAVE, taken.file("-cite.json"), "application/json", move || csl.clone()) }
            </div>
        </>
    }
}
