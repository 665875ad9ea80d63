//! The reader's turn: two settings with the claim's verdict beside them, a hunt, and what was found.

use crate::app::Action;
use crate::app::Claims;
use crate::app::View;
use crate::app::claims::Find;
use crate::app::claims::Move;
use crate::app::claims::Outcome;
use crate::share::Link;
use crate::ui::chart::on_number;
use crate::ui::claims::makes;
use crate::ui::claims::words;
use crate::ui::claims::words::upper;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// The two settings, what they do to the claim, the hunt and the finds.
pub(super) fn turn(state: &Claims, send: &Callback<Action>) -> Html {
    let turn = state.turn();
    let moved = turn.finding.is_some() || turn.waiting;
    html! {
        <section class="claim-turn">
            <h2>{ say(id::CLAIMS_TURN) }</h2>
            <p class="small">{ say(id::CLAIMS_TURN_LEAD) }</p>
            { control(state, send, 0) }
            { control(state, send, 1) }
            <p class="turn-verdict" role="status">{ said(state) }</p>
            <div class="row">
                if turn.breaks() && !turn.waiting {
                    <button class="btn btn-go btn-small" onclick={makes(send, Move::Kept)}>
                        { say(id::CLAIMS_KEEP) }
                    </button>
                }
                if moved {
                    <button class="btn btn-small" onclick={makes(send, Move::Reset)}>
                        { say(id::CLAIMS_RESET) }
                    </button>
                }
                if !turn.breaks() {
                    { hunt_button(state, send) }
                }
            </div>
            { hunted(state) }
            { finds(state, send) }
        </section>
    }
}

/// A slider, or a switch for what is only there or not.
fn control(state: &Claims, send: &Callback<Action>, place: usize) -> Html {
    let listed = state.listed();
    let split = &listed.splits[place];
    let value = state.turn().settings[place];
    let name = words::setting(split.name);
    let (low, high) = (words::end(split.name, false), words::end(split.name, true));
    if listed.is_flag(place) {
        let on = value >= 0.5;
        let send = send.clone();
        let onchange = Callback::from(move |_: yew::Event| {
            send.emit(Action::Claims(Move::Set(place, if on { 0.0 } else { 1.0 })));
        });
        return html! {
            <label class="switch" key={split.name}>
                <input type="checkbox" role="switch" checked={on} {onchange} />
                <span class="track" aria-hidden="true" />
                <span><b>{ name }</b><small>{ if on { high } else { low } }</small></span>
            </label>
        };
    }
    let (least, most) = listed.ranges[place];
    let shown = say_with(id::CLAIMS_VALUE, &[("value", Value::Number(value))]);
    let set = {
        let send = send.clone();
        Callback::from(move |value: f64| send.emit(Action::Claims(Move::Set(place, value))))
    };
    let label = format!("setting-{place}");
    html! {
        <div class="slider" key={split.name}>
            <label for={label.clone()}>{ name }</label>
            <output for={label.clone()} translate="no">{ shown.clone() }</output>
            <input
                type="range"
                id={label}
                min={least.to_string()}
                max={most.to_string()}
                step="0.01"
                aria-valuetext={shown}
                value={value.to_string()}
                oninput={on_number(set)}
            />
            <span class="end">{ low }</span>
            <span class="end">{ high }</span>
        </div>
    }
}

/// The verdict on the reader's own setting.
fn said(state: &Claims) -> Html {
    let (listed, turn) = (state.listed(), state.turn());
    if turn.waiting {
        return html! { { say(id::CLAIMS_TURN_WAITING) } };
    }
    let Some(finding) = turn.finding else { return html! { { say(id::CLAIMS_TURN_START) } } };
    let what = words::quantity(listed, finding.quantity);
    if !turn.breaks() {
        let what = upper(&what);
        let text = say_with(id::CLAIMS_TURN_HOLDS, &[("what", Value::Text(&what))]);
        return rich(&text, None);
    }
    let set: Vec<(&'static str, f64)> =
        listed.splits.iter().map(|split| split.name).zip(turn.settings).collect();
    let place = upper(&words::place(&set));
    let values = [("where", Value::Text(&place)), ("what", Value::Text(&what))];
    rich(&say_with(id::CLAIMS_TURN_BROKE, &values), None)
}

fn hunt_button(state: &Claims, send: &Callback<Action>) -> Html {
    let on = state.hunt.as_ref().is_some_and(|hunt| hunt.outcome.is_none());
    let (label, action) =
        if on { (id::CLAIMS_STOP, Move::StoppedHunting) } else { (id::CLAIMS_FIND, Move::Hunted) };
    html! { <button class="btn btn-small" onclick={makes(send, action)}>{ say(label) }</button> }
}

/// How far a hunt has come, or what came of it.
fn hunted(state: &Claims) -> Html {
    let Some(hunt) = &state.hunt else { return Html::default() };
    let text = match &hunt.outcome {
        None => {
            let (done, total) = hunt.progress.unwrap_or((0, 1));
            let name = say(id::CLAIMS_FINDING_PROGRESS);
            return html! {
                <>
                    <p class="small">{ say(id::CLAIMS_FINDING_BEGUN) }</p>
                    <progress
                        class="progress"
                        max={total.to_string()}
                        value={done.to_string()}
                        aria-label={name}
                    />
                </>
            };
        }
        Some(Outcome::Found(moved)) if moved.is_empty() => say(id::CLAIMS_FOUND_HERE),
        Some(Outcome::Found(moved)) => {
            let set: Vec<_> = moved.iter().map(|moved| (moved.name, moved.to)).collect();
            let place = upper(&words::place(&set));
            say_with(id::CLAIMS_FOUND, &[("where", Value::Text(&place))])
        }
        Some(Outcome::Nothing(tries)) => {
            say_with(id::CLAIMS_FOUND_NONE, &[("tries", Value::Number(*tries as f64))])
        }
        Some(Outcome::Failed) => say(id::CLAIMS_FOUND_FAILED),
    };
    html! { <p role="status">{ rich(&text, None) }</p> }
}

/// What the reader found, of any claim.
fn finds(state: &Claims, send: &Callback<Action>) -> Html {
    if state.finds.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ say(id::CLAIMS_FINDS) }</h3>
            <ul class="finds">
                for (place, find) in state.finds.iter().enumerate() {
                    <li key={place}>{ kept(find) }{ back(find, send, place) }{ forget(send, place) }</li>
                }
            </ul>
            <p class="tiny">{ say(id::CLAIMS_KEPT) }</p>
        </>
    }
}

fn kept(find: &Find) -> Html {
    let listed = words::at(find.claim);
    let title = words::title(listed);
    let place = words::place(&find.set);
    let what = find.quantity.map(|value| words::quantity(listed, value)).unwrap_or_default();
    let message = if what.is_empty() { id::CLAIMS_FIND_HUNTED } else { id::CLAIMS_FIND_ITEM };
    let values = [
        ("claim", Value::Text(&title)),
        ("where", Value::Text(&place)),
        ("what", Value::Text(&what)),
    ];
    html! { <span>{ rich(&say_with(message, &values), None) }</span> }
}

/// The way back to a find of the reader's own: an address that can be handed on.
fn back(find: &Find, send: &Callback<Action>, place: usize) -> Html {
    let (&[(_, one), (_, other)], Some(_)) = (find.set.as_slice(), find.quantity) else {
        return Html::default();
    };
    let claim = Some(words::at(find.claim).id);
    let link = Link { place: View::Claims, claim, set: Some([one, other]), ..Link::default() };
    html! {
        <a href={link.query()} onclick={makes(send, Move::Returned(place))}>
            { say(id::CLAIMS_BACK) }
        </a>
    }
}

fn forget(send: &Callback<Action>, place: usize) -> Html {
    let number = (place + 1) as f64;
    let heard = say_with(id::CLAIMS_FORGET_HEARD, &[("number", Value::Number(number))]);
    html! {
        <button
            class="btn btn-quiet btn-small"
            aria-label={heard}
            onclick={makes(send, Move::Forgot(place))}
        >
            { say(id::CLAIMS_FORGET) }
        </button>
    }
}
