//! Beat 6, one rule, many ropes: a bet on one rope, six ropes that settle, and their ledger.

mod stage;
mod words;

use crate::app::Action;
use crate::app::Story;
use crate::story::Beat;
use crate::story::Dial;
use crate::story::Tales;
use crate::story::rule::ASKED;
use crate::ui::beat::BeatProps;
use crate::ui::beat::BetShape;
use crate::ui::beat::Bets;
use crate::ui::beat::Seat;
use crate::ui::beat::Telling;
use crate::ui::names::tension;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

pub(crate) use stage::Stage;
pub(crate) use stage::still;
use words::Words;

/// What the beat says.
pub(crate) fn telling(story: &Story, tales: &Tales) -> Telling {
    let bet = story.beat(Beat::Rule).bet;
    let told = Words { bet, tale: tales.rule(), on: story.dials.on(Dial::Rule) };
    Telling {
        seat: Seat::Hospital,
        title: say_with(id::RULE_TITLE, &[("rope", Value::Text(&tension(ASKED)))]),
        lead: say(id::RULE_LEAD),
        bets: Bets {
            label: say(id::RULE_BETS),
            words: [id::RULE_BET_SLACK, id::RULE_BET_TIGHT, id::RULE_BET_BOTH].map(say).to_vec(),
            shape: BetShape::List,
            hint: say(id::RULE_HINT),
            taken: told.taken(),
        },
        run: say(id::RULE_RUN),
        after: say(id::RULE_AFTER),
        result: told.result(),
        findings: Vec::new(),
        name: vec![say(id::RULE_NAME)],
        card: vec![say(id::RULE_CARD)],
        next: say(id::RULE_NEXT),
        chart: words::chart(),
        heard_before: say(id::RULE_HEARD_BEFORE),
        heard_after: told.heard(),
        heard_bet: told.heard_bet(),
    }
}

/// The switch: with the rule, or without it.
pub(crate) fn above(props: &BeatProps) -> Html {
    let on = props.story.dials.on(Dial::Rule);
    let send = props.send.clone();
    let onchange = Callback::from(move |_: yew::Event| {
        send.emit(Action::Turned(Dial::Rule, if on { 0.0 } else { 1.0 }));
    });
    html! {
        <label class="switch">
            <input type="checkbox" role="switch" checked={on} {onchange} />
            <span class="track" aria-hidden="true" />
            <span>
                <b>{ say(id::RULE_SWITCH) }</b>
                <small>{ say(id::RULE_SWITCH_MORE) }</small>
            </span>
        </label>
    }
}
