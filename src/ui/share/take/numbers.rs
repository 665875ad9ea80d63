//! The page's numbers: the run of the sandbox quarter by quarter, and the first table on the page.

use crate::browser::table_rows;
use crate::share::Place;
use crate::share::setting_csv;
use crate::share::table_csv;
use crate::share::table_tsv;
use crate::ui::share::take::PartProps;
use crate::ui::text::say;
use crate::words::id;
use yew::Html;
use yew::component;
use yew::html;
use yew::use_effect_with;
use yew::use_state_eq;

#[component]
pub(super) fn Part(props: &PartProps) -> Html {
    let taken = &props.taken;
    let rows = use_state_eq(Vec::new);
    {
        let rows = rows.setter();
        use_effect_with((), move |()| rows.set(table_rows("main")));
    }
    let setting = taken.link.setting.clone().filter(|_| taken.link.place == Place::Sandbox);
    let run = setting.map(|setting| {
        let name = taken.file(".csv");
        taken.saves(id::TAKE_RUN_CSV, name, "text/csv", move || setting_csv(&setting))
    });
    let table = (!rows.is_empty()).then(|| {
        let what = if run.is_some() { "-table.csv" } else { ".csv" };
        let (saved, copied) = ((*rows).clone(), (*rows).clone());
        html! {
            <>
                { taken.saves(id::TAKE_TABLE_CSV, taken.file(what), "text/csv", move || table_csv(&saved)) }
                { taken.copies(id::TAKE_TABLE_COPY, move || table_tsv(&copied)) }
            </>
        }
    });
    let text = match (&run, &table) {
        (Some(_), _) => id::TAKE_RUN_TEXT,
        (None, Some(_)) => id::TAKE_TABLE_TEXT,
        (None, None) => id::TAKE_NUMBERS_NONE,
    };
    html! {
        <>
            <h4>{ say(id::TAKE_NUMBERS) }</h4>
            <p class="small">{ say(text) }</p>
            <div class="share-acts">{ run }{ table }</div>
        </>
    }
}
