//! The settings of a class on the square of direction and autonomy.

use crate::app::Action;
use crate::app::Class;
use crate::app::class::Move;
use crate::chart::Table;
use crate::figure::spread::scatter;
use crate::share::class::Levers;
use crate::ui::chart::ChartTable;
use crate::ui::class::paste::number;
use crate::ui::scene::picture;
use crate::ui::text::on_press;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// So many settings can be opened; all of them are in the table.
const OPENED: usize = 8;

pub(super) fn settings(class: &Class, send: &Callback<Action>) -> Html {
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
            { sent(&settings, send) }
            <ChartTable {table} caption={say(id::CLASS_TABLE_SETTINGS)} {sentence} />
        </>
    }
}

/// The settings that were sent most, each to be opened.
fn sent(settings: &[(Levers, usize)], send: &Callback<Action>) -> Html {
    if settings.is_empty() {
        return Html::default();
    }
    let most = most_sent(settings);
    let more = most.len() < settings.len();
    html! {
        <section class="class-sent">
            <h2>{ say(id::CLASS_SENT) }</h2>
            <ul>
                for (levers, count) in most {
                    <li>
                        <button
                            class="btn btn-quiet"
                            onclick={on_press(send, Action::Class(Move::Opened(levers)))}
                        >
                            { named(levers) }
                        </button>
                        <span class="small">
                            { say_with(id::CLASS_SENT_TIMES, &[("count", number(count))]) }
                        </span>
                    </li>
                }
            </ul>
            if more {
                <p class="small">{ say(id::CLASS_SENT_MORE) }</p>
            }
        </section>
    }
}

/// The settings that were sent most, the most often sent first; those sent equally often as they come.
fn most_sent(settings: &[(Levers, usize)]) -> Vec<(Levers, usize)> {
    let mut left = settings.to_vec();
    let mut most = Vec::new();
    while most.len() < OPENED {
        let next = left.iter().enumerate().rev().max_by_key(|(_, (_, count))| *count);
        let Some((place, _)) = next else { break };
        most.push(left.remove(place));
    }
    most
}

fn named(levers: Levers) -> String {
    let (direction, autonomy) = levers.shares();
    let (direction, autonomy) = (format!("{direction:.2}"), format!("{autonomy:.2}"));
    let keys = levers.keys().join(", ");
    let mut about =
        vec![("direction", Value::Text(&direction)), ("autonomy", Value::Text(&autonomy))];
    if keys.is_empty() {
        return say_with(id::CLASS_SENT_LEVERS, &about);
    }
    about.push(("mechanisms", Value::Text(&keys)));
    say_with(id::CLASS_SENT_WITH, &about)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_often_sent_stand_first_and_the_rest_in_the_table() {
        let levers = |direction| Levers { direction, autonomy: 3, tools: true, mechanisms: 0 };
        let sent: Vec<(Levers, usize)> =
            (0..12).map(|step| (levers(step), usize::from(step % 3))).collect();
        let most = most_sent(&sent);
        assert_eq!(most.len(), OPENED);
        let steps: Vec<u8> = most.iter().map(|(levers, _)| levers.direction).collect();
        assert_eq!(steps, [2, 5, 8, 11, 1, 4, 7, 10]);
        assert_eq!(most_sent(&sent[..2]).len(), 2);
    }
}
