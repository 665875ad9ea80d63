//! The two settings that break a claim most: how many worlds hold on either side of the break point,
//! and over what ranges worlds are drawn.

use crate::app::Action;
use crate::app::Claims;
use crate::app::View;
use crate::app::claims::Listed;
use crate::app::claims::Part;
use crate::app::claims::Split;
use crate::figure::dots;
use crate::ui::claims::words;
use crate::ui::claims::words::grouped;
use crate::ui::claims::words::upper;
use crate::ui::scene::icon;
use crate::ui::text::address;
use crate::ui::text::on_press;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// Settings, sides and ranges.
pub(super) fn settings(state: &Claims, send: &Callback<Action>) -> Html {
    let listed = state.listed();
    let tally = state.tally();
    let broken = listed.before.broken() > 0;
    let title = if broken { id::CLAIMS_SETTINGS } else { id::CLAIMS_SETTINGS_NONE };
    html! {
        <section class="claim-settings">
            <h2>{ say(title) }</h2>
            for (split, sides) in listed.splits.iter().zip(&tally.sides) {
                { setting(split, sides) }
            }
            <p class="small">{ rich(&words::range(listed, &tally.quantities), None) }</p>
            { forms(listed) }
            { plausible(listed, send) }
        </section>
    }
}

fn setting(split: &Split, sides: &[Part; 2]) -> Html {
    // The better side above, as in a sentence: it holds here, and less so there.
    let rows = [(false, sides[1]), (true, sides[0])];
    html! {
        <div key={split.name}>
            <h3 class="setting-name">{ words::setting(split.name) }</h3>
            <dl class="sides">
                for (worse, part) in rows {
                    <div>
                        <dt>{ words::side(split, worse) }</dt>
                        <dd>{ icon(&dots::bar(part.holds, part.of, 240.0, 14.0)) }{ told(part) }</dd>
                    </div>
                }
            </dl>
        </div>
    }
}

fn told(part: Part) -> String {
    let (holds, of) = (grouped(part.holds), grouped(part.of));
    say_with(id::CLAIMS_SIDE, &[("holds", Value::Text(&holds)), ("of", Value::Text(&of))])
}

/// Stricter, weaker and other forms, counted in the same worlds.
fn forms(listed: &Listed) -> Html {
    let of = grouped(listed.before.all.of);
    let told = |(form, holds): &(&'static str, usize)| {
        let (claim, holds) = (words::form(form), grouped(*holds));
        let values = [
            ("claim", Value::Text(&claim)),
            ("holds", Value::Text(&holds)),
            ("of", Value::Text(&of)),
        ];
        html! { <li key={*form}>{ rich(&say_with(id::CLAIMS_FORM, &values), None) }</li> }
    };
    html! {
        <>
            <h3>{ say(id::CLAIMS_FORMS) }</h3>
            <ul class="forms">{ for listed.forms.iter().map(told) }</ul>
        </>
    }
}

fn plausible(listed: &Listed, send: &Callback<Action>) -> Html {
    let ranges = listed.splits.iter().zip(listed.ranges).enumerate();
    html! {
        <details class="numbers">
            <summary>{ say(id::CLAIMS_PLAUSIBLE) }</summary>
            <p class="small">{ say(id::CLAIMS_PLAUSIBLE_TEXT) }</p>
            <ul class="small">
                for (place, (split, range)) in ranges {
                    <li key={split.name}>{ range_words(listed, place, split, range) }</li>
                }
            </ul>
            <p class="small">
                <a
                    href={address(View::Evidence)}
                    onclick={on_press(send, Action::Opened(View::Evidence))}
                >
                    { say(id::CLAIMS_PLAUSIBLE_MORE) }
                </a>
            </p>
        </details>
    }
}

fn range_words(listed: &Listed, place: usize, split: &Split, (low, high): (f64, f64)) -> String {
    let setting = words::setting(split.name);
    let (low, high) = if listed.is_flag(place) {
        (words::end(split.name, false), words::end(split.name, true))
    } else {
        let said = |value| say_with(id::CLAIMS_VALUE, &[("value", Value::Number(value))]);
        (said(low), said(high))
    };
    let values = [
        ("setting", Value::Text(&setting)),
        ("low", Value::Text(&low)),
        ("high", Value::Text(&high)),
    ];
    upper(&say_with(id::CLAIMS_PLAUSIBLE_RANGE, &values))
}
