//! The teacher's part: fifty minutes step by step, how bets are pooled, what to do without a network,
//! and what the model cannot say. Numbers come from the runs.

use crate::story::Tales;
use crate::story::chairs::SEARCH;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::ui::text::tenth;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Html;
use yew::html;

/// A step: minutes, which beats, what to ask, what to expect.
struct Step {
    minutes: u32,
    what: Id,
    ask: Id,
    expect: Id,
}

const fn step(minutes: u32, what: Id, ask: Id, expect: Id) -> Step {
    Step { minutes, what, ask, expect }
}

/// They fill a lesson of [`LENGTH`] minutes.
const STEPS: [Step; 8] = [
    step(5, id::LESSON_1, id::LESSON_1_ASK, id::LESSON_1_EXPECT),
    step(8, id::LESSON_2, id::LESSON_2_ASK, id::LESSON_2_EXPECT),
    step(7, id::LESSON_3, id::LESSON_3_ASK, id::LESSON_3_EXPECT),
    step(8, id::LESSON_4, id::LESSON_4_ASK, id::LESSON_4_EXPECT),
    step(7, id::LESSON_5, id::LESSON_5_ASK, id::LESSON_5_EXPECT),
    step(5, id::LESSON_6, id::LESSON_6_ASK, id::LESSON_6_EXPECT),
    step(6, id::LESSON_7, id::LESSON_7_ASK, id::LESSON_7_EXPECT),
    step(4, id::LESSON_8, id::LESSON_8_ASK, id::LESSON_8_EXPECT),
];

/// Minutes of the lesson.
const LENGTH: u32 = 50;

/// What stands under the plan: a heading, then what is said.
const NOTES: [(Id, Id); 4] = [
    (id::LESSON_BEFORE, id::LESSON_BEFORE_TEXT),
    (id::LESSON_POOL, id::LESSON_POOL_TEXT),
    (id::LESSON_OFFLINE, id::LESSON_OFFLINE_TEXT),
    (id::LESSON_LIMITS, id::LESSON_LIMITS_TEXT),
];

/// Every number that the plan may name, read from the runs.
fn numbers(tales: &Tales) -> [(&'static str, Value<'static>); 12] {
    let (central, line) = (tales.central().outcome, tales.line());
    let (money, people, dip) = (tales.money(), tales.people(), &tales.reorganise().dip);
    let count = &tales.chairs().count;
    let number = |value: f64| Value::Number(tenth(value));
    [
        ("reached", central.reached.map_or(Value::Text("never"), number)),
        ("open", Value::Number(tales.local().open() as f64)),
        ("borders", Value::Number(crate::story::local::BORDERS as f64)),
        ("best", number(line.arrive[line.best()])),
        ("arrive", number(10.0 * tales.square().landing.arrive)),
        ("tighter", Value::Number(tales.rule().tighter.floor())),
        ("ahead", Value::Number(money.ahead.floor())),
        ("nobody", number(10.0 * people.nobody.inside)),
        ("ten", number(10.0 * people.ten.inside)),
        ("back", dip.back.map_or(Value::Text("never"), number)),
        ("stay", Value::Number(count.stay as f64)),
        ("fill", Value::Number(SEARCH.best as f64)),
    ]
}

/// The plan and what stands under it.
pub(super) fn plan(tales: &Tales) -> Html {
    let values = numbers(tales);
    let mut from = 0;
    let rows = STEPS.iter().map(|step| {
        let begins = from;
        from += step.minutes;
        html! {
            <tr>
                <th scope="row">{ format!("{begins}–{from}") }</th>
                <td><b>{ say(step.what) }</b></td>
                <td data-head={say(id::LESSON_ASK)}>{ say_with(step.ask, &values) }</td>
                <td data-head={say(id::LESSON_EXPECT)}>{ rich(&say_with(step.expect, &values), None) }</td>
            </tr>
        }
    });
    let rows: Vec<Html> = rows.collect();
    let heads = [id::LESSON_MINUTES, id::LESSON_STEP, id::LESSON_ASK, id::LESSON_EXPECT];
    html! {
        <section class="sheet-plan">
            <h2>{ say_with(id::LESSON_PLAN, &[("minutes", Value::Number(f64::from(LENGTH)))]) }</h2>
            <table>
                <thead>
                    <tr>
                        for head in heads {
                            <th scope="col">{ say(head) }</th>
                        }
                    </tr>
                </thead>
                <tbody>{ rows }</tbody>
            </table>
            <div class="sheet-notes">
                for (head, words) in NOTES {
                    <div class="sheet-keep">
                        <h3>{ say(head) }</h3>
                        <p>{ rich(&say_with(words, &values), None) }</p>
                    </div>
                }
            </div>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_fill_the_lesson() {
        assert_eq!(STEPS.iter().map(|step| step.minutes).sum::<u32>(), LENGTH);
    }
}
