//! The settings of a class on the square of direction and autonomy.

use crate::app::Class;
use crate::chart::Table;
use crate::figure::spread::scatter;
use crate::ui::chart::ChartTable;
use crate::ui::class::paste::number;
use crate::ui::scene::picture;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::id;
use yew::Html;
use yew::html;

pub(super) fn settings(class: &Class) -> Html {
    let settings = class.pool.settings(class.keeps_last);
    let total = number(settings.iter().map(|(_, count)| count).sum());
    let sentence = say_with(id::CLASS_HEARD_SETTINGS, &[("total", total)]);
    let places: Vec<(f64, f64, usize)> = settings
        .iter()
        .map(|(levers, count)| {
            let (direction, autonomy) = levers.shares();
            (direction, autonomy, *count)
        })
        .collect();
    let names = [say(id::CLASS_COLUMN_DIRECTION), say(id::CLASS_COLUMN_AUTONOMY)];
    let head = [
        id::CLASS_COLUMN_DIRECTION,
        id::CLASS_COLUMN_AUTONOMY,
        id::CLASS_COLUMN_MECHANISMS,
        id::CLASS_COLUMN_TOTAL,
    ];
    let rows = settings.iter().map(|(levers, count)| {
        let (direction, autonomy) = levers.shares();
        let on = levers.keys().join(", ");
        vec![format!("{direction:.2}"), format!("{autonomy:.2}"), on, count.to_string()]
    });
    let table = Table { head: head.map(say).to_vec(), rows: rows.collect() };
    html! {
        <>
            <figure>
                { picture(&scatter(&places, [&names[0], &names[1]]), "class-square", &sentence) }
                <figcaption class="small">{ &sentence }</figcaption>
            </figure>
            <ChartTable {table} caption={say(id::CLASS_TABLE_SETTINGS)} {sentence} />
        </>
    }
}
