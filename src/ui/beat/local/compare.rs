//! The regions' run beside the centre's, row by row: what exists, what arrives, how it fits.

use crate::figure::houses;
use crate::story::local::End;
use crate::story::local::HORIZON;
use crate::story::local::Tale;
use crate::ui::beat::local::words::of_ten;
use crate::ui::scene::icon;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::ui::text::tenth;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Html;
use yew::html;

/// The two runs at their end, as a table with small pictures.
pub(super) fn compare(tale: &Tale) -> Html {
    let year = [("year", Value::Number(HORIZON))];
    html! {
        <table class="compare">
            <caption class="heard">{ say_with(id::LOCAL_COMPARE, &year) }</caption>
            <thead>
                <tr>
                    <th scope="col"><span class="heard">{ say(id::LOCAL_COLUMN_RUN) }</span></th>
                    <th scope="col">{ say(id::LOCAL_COLUMN_EXIST) }</th>
                    <th scope="col">{ say(id::LOCAL_COLUMN_ARRIVE) }</th>
                    <th scope="col">{ say(id::LOCAL_COLUMN_FIT) }</th>
                </tr>
            </thead>
            <tbody>
                { row(id::LOCAL_ROW_LOCAL, tale.local) }
                { row(id::LOCAL_ROW_CENTRAL, tale.central) }
            </tbody>
        </table>
    }
}

fn row(name: Id, end: End) -> Html {
    let value = |value: f64| say_with(id::LOCAL_VALUE, &[("value", Value::Number(tenth(value)))]);
    html! {
        <tr>
            <th scope="row">
                <b>{ say(name) }</b>
                <small>{ say_with(id::LOCAL_ROW_YEAR, &[("year", Value::Number(HORIZON))]) }</small>
            </th>
            <td>
                <span class="measured">
                    { icon(&houses::squares(end.exist)) }
                    <b translate="no">{ value(of_ten(end.exist)) }</b>
                </span>
            </td>
            <td>
                <span class="measured">
                    { icon(&houses::one_tag(10.0 * end.arrive)) }
                    <b translate="no">{ value(of_ten(end.arrive)) }</b>
                </span>
            </td>
            <td>
                <span class="measured">
                    { icon(&houses::bar(end.fit)) }
                    <b translate="no">{ value(end.fit) }</b>
                </span>
            </td>
        </tr>
    }
}
