//! The seven statements to choose from, each with the share of worlds in which it holds.

use crate::app::Action;
use crate::app::Claims;
use crate::app::claims::LISTED;
use crate::app::claims::Move;
use crate::figure::dots;
use crate::ui::claims::words;
use crate::ui::claims::words::grouped;
use crate::ui::scene::icon;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// The list: one radio button a statement, ours apart from what others say.
pub(super) fn list(state: &Claims, send: &Callback<Action>) -> Html {
    html! {
        <section class="claims-list" aria-label={say(id::CLAIMS_TITLE)}>
            { group(state, send, id::CLAIMS_OURS, true) }
            { group(state, send, id::CLAIMS_OTHERS, false) }
        </section>
    }
}

fn group(state: &Claims, send: &Callback<Action>, title: Id, ours: bool) -> Html {
    let listed = LISTED.iter().enumerate().filter(|(_, listed)| listed.ours == ours);
    html! {
        <fieldset>
            <legend>{ say(title) }</legend>
            for (place, _) in listed {
                { choice(state, send, place) }
            }
        </fieldset>
    }
}

fn choice(state: &Claims, send: &Callback<Action>, place: usize) -> Html {
    let listed = words::at(place);
    let send = send.clone();
    let onchange = Callback::from(move |_: yew::Event| {
        send.emit(Action::Claims(Move::Chose(place)));
    });
    // A count that is not whole would tell of another number of worlds.
    let count = state.count(place);
    let counted = count.tally().filter(|_| count.complete());
    let all = counted.unwrap_or(&listed.before).all;
    let (holds, of) = (grouped(all.holds), grouped(all.of));
    let message = if all.holds == all.of { id::CLAIMS_BAR_ALL } else { id::CLAIMS_BAR };
    let said = say_with(message, &[("holds", Value::Text(&holds)), ("of", Value::Text(&of))]);
    html! {
        <label class="claim-choice" key={listed.id}>
            <input
                type="radio"
                name="claim"
                value={listed.id}
                checked={state.chosen == place}
                {onchange}
            />
            <span>
                <b>{ words::title(listed) }</b>
                { icon(&dots::bar(all.holds, all.of, 260.0, 9.0)) }
                <small>{ said }</small>
            </span>
        </label>
    }
}
