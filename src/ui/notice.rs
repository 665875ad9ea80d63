//! What was dropped from a link, told on the page.

use crate::app::Action;
use crate::share::Dropped;
use crate::share::Problem;
use crate::ui::text::on_press;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// A notice that names each part that was not taken as it stood, with what was expected in its place;
/// nothing where everything was.
pub(crate) fn dropped(parts: &[Dropped], send: &Callback<Action>) -> Html {
    if parts.is_empty() {
        return Html::default();
    }
    let left_out: Vec<&Dropped> = parts.iter().filter(|part| is_left_out(&part.problem)).collect();
    html! {
        <div class="notice" role="status">
            <div>
                if let Some((first, rest)) = left_out.split_first() {
                    <p>{ named(&first.part, rest, left_out.len()) }</p>
                }
                <ul class="notice-list">
                    for part in parts.iter() {
                        <li>{ told(part) }</li>
                    }
                </ul>
            </div>
            <button class="btn btn-quiet" onclick={on_press(send, Action::DismissedNotice)}>
                { say(id::CLOSE) }
            </button>
        </div>
    }
}

fn named(first: &str, rest: &[&Dropped], count: usize) -> String {
    let list = rest.iter().fold(first.to_owned(), |list, more| {
        let values = [("list", Value::Text(&list)), ("more", Value::Text(&more.part))];
        say_with(id::NOTICE_LIST, &values)
    });
    let values = [("count", Value::Number(count as f64)), ("list", Value::Text(&list))];
    say_with(id::NOTICE_LINK, &values)
}

/// Whether nothing of the part was used.
const fn is_left_out(problem: &Problem) -> bool {
    !matches!(problem, Problem::Rounded | Problem::Grammar(_) | Problem::Model(_))
}

/// A part, and what is wrong with it.
fn told(dropped: &Dropped) -> String {
    let part = ("part", Value::Text(&dropped.part));
    let count = |count: usize| Value::Number(count as f64);
    let with = |message: Id, values: &[(&'static str, Value)]| {
        let mut all = vec![part];
        all.extend(values.iter().copied());
        say_with(message, &all)
    };
    match &dropped.problem {
        Problem::Unknown => with(id::PROBLEM_UNKNOWN, &[]),
        Problem::Repeated => with(id::PROBLEM_REPEATED, &[]),
        Problem::TooLong(most) => with(id::PROBLEM_TOO_LONG, &[("most", count(*most))]),
        Problem::Grammar(newest) => {
            with(id::PROBLEM_GRAMMAR, &[("number", Value::Number(*newest as f64))])
        }
        Problem::Model(newest) => {
            with(id::PROBLEM_MODEL, &[("number", Value::Number(*newest as f64))])
        }
        Problem::Between(least, most) => {
            let values = [("least", Value::Number(*least)), ("most", Value::Number(*most))];
            with(id::PROBLEM_BETWEEN, &values)
        }
        Problem::OneOf(names) => with(id::PROBLEM_ONE_OF, &[("names", Value::Text(names))]),
        Problem::Form(form) => with(id::PROBLEM_FORM, &[("form", Value::Text(form))]),
        Problem::NoBetHere => with(id::PROBLEM_NO_BET, &[]),
        Problem::NotRegional => with(id::PROBLEM_NOT_REGIONAL, &[]),
        Problem::TooMany(most) => with(id::PROBLEM_TOO_MANY, &[("most", count(*most))]),
        Problem::Rounded => with(id::PROBLEM_ROUNDED, &[]),
        Problem::More(more) => with(id::PROBLEM_MORE, &[("count", count(*more))]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::share::Link;

    #[test]
    fn each_part_is_told_with_what_was_expected() {
        let told_of = |query: &str| told(&Link::read(query, "").dropped[0]);
        assert_eq!(told_of("?d=banana"), "d=banana: a number from 0 to 1 was expected");
        assert_eq!(
            told_of("?theme=pink"),
            "theme=pink: one of system, light, dark, projector was expected"
        );
        assert_eq!(told_of("?on=M1/3"), "on=M1/3: this mechanism works in every region or in none");
        assert_eq!(told_of("?zzz"), "zzz: links have no such part");
        assert_eq!(
            told_of("?m=9"),
            "m=9: this version of the model is not known; version 2 is used"
        );
    }
}
