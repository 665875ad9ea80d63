//! The verdict: a field of a thousand dots, how many hold, why the others break, and the count.

use crate::analysis::claims::Side;
use crate::app::Action;
use crate::app::Claims;
use crate::app::claims::CLAIM_WORLDS;
use crate::app::claims::Move;
use crate::app::claims::Reason;
use crate::chart::Table;
use crate::figure::Frame;
use crate::figure::dots;
use crate::ui::chart::ChartTable;
use crate::ui::claims::makes;
use crate::ui::claims::words;
use crate::ui::claims::words::grouped;
use crate::ui::scene::icon;
use crate::ui::scene::picture;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// Why worlds break, in the order of the field, with the place of the dot's kind.
const REASONS: [(Reason, usize); 3] = [(Reason::First, 1), (Reason::Second, 2), (Reason::Other, 3)];

/// The field and its numbers.
pub(super) fn verdict(state: &Claims, send: &Callback<Action>) -> Html {
    let tally = state.tally();
    let field = dots::Field {
        holds: tally.all.holds,
        first: tally.count(Reason::First),
        second: tally.count(Reason::Second),
        other: tally.count(Reason::Other),
        ahead: CLAIM_WORLDS.saturating_sub(tally.all.of),
    };
    let heard = heard(state);
    html! {
        <div class="verdict">
            <figure>
                { picture(&dots::field(field, Frame::Wide), "dots only-wide", &heard) }
                { picture(&dots::field(field, Frame::Narrow), "dots only-narrow", &heard) }
            </figure>
            <div class="verdict-words">
                { holds(state) }
                for (reason, kind) in REASONS {
                    if tally.count(reason) > 0 {
                        <p class="verdict-breaks">
                            <span>{ grouped(tally.count(reason)) }{ icon(&dots::sign(kind)) }</span>
                            <small>{ why(state, reason) }</small>
                        </p>
                    }
                }
                if tally.broken() == 0 {
                    <p class="small">{ say(id::CLAIMS_BREAK_NONE) }</p>
                }
            </div>
            { counting(state, send) }
            <ChartTable table={table(state)} caption={say(id::CLAIMS_TABLE)} sentence={heard} />
        </div>
    }
}

fn holds(state: &Claims) -> Html {
    let all = state.tally().all;
    let of = grouped(all.of);
    let message = if all.of < CLAIM_WORLDS { id::CLAIMS_SO_FAR } else { id::CLAIMS_HOLDS };
    html! {
        <p class="verdict-holds">
            <span>{ grouped(all.holds) }{ icon(&dots::sign(0)) }</span>
            <small>{ say_with(message, &[("of", Value::Text(&of))]) }</small>
        </p>
    }
}

/// Why worlds break, as it stands beside their number.
fn why(state: &Claims, reason: Reason) -> String {
    let [first, second] = &state.listed().splits;
    let (message, split) = match reason {
        Reason::First => (id::CLAIMS_BREAK_SETTING, first),
        Reason::Second => (id::CLAIMS_BREAK_SECOND, second),
        Reason::Holds | Reason::Other => return say(id::CLAIMS_BREAK_OTHER),
    };
    let setting = words::side(split, true);
    // The second group is on the better side of the first setting.
    let better = words::end(first.name, first.side == Side::Low);
    let values = [("setting", Value::Text(&setting)), ("better", Value::Text(&better))];
    say_with(message, &values)
}

fn table(state: &Claims) -> Table {
    let tally = state.tally();
    let mut rows = vec![vec![say(id::CLAIMS_ROW_HOLDS), grouped(tally.all.holds)]];
    for (reason, _) in REASONS {
        rows.push(vec![why(state, reason), grouped(tally.count(reason))]);
    }
    Table { head: vec![say(id::CLAIMS_COLUMN_WHY), say(id::CLAIMS_COLUMN_WORLDS)], rows }
}

/// The whole picture in a sentence.
fn heard(state: &Claims) -> String {
    let tally = state.tally();
    let (holds, of) = (grouped(tally.all.holds), grouped(tally.all.of));
    let title = words::title(state.listed());
    let values =
        [("claim", Value::Text(&title)), ("holds", Value::Text(&holds)), ("of", Value::Text(&of))];
    let mut said = vec![say_with(id::CLAIMS_HEARD, &values)];
    for (reason, _) in REASONS {
        let count = tally.count(reason);
        if count > 0 {
            let (count, why) = (grouped(count), why(state, reason));
            let values = [("count", Value::Text(&count)), ("why", Value::Text(&why))];
            said.push(say_with(id::CLAIMS_HEARD_WHY, &values));
        }
    }
    said.join(" ")
}

/// What was counted where, how far the count has come, and the buttons for it.
fn counting(state: &Claims, send: &Callback<Action>) -> Html {
    let count = state.count(state.chosen);
    let whole = grouped(CLAIM_WORLDS);
    let done = grouped(count.done());
    let counts = [("done", Value::Text(&done)), ("of", Value::Text(&whole))];
    let said = if count.failed {
        say(id::CLAIMS_FAILED)
    } else if count.running() {
        say_with(id::CLAIMS_COUNTING, &counts)
    } else if count.complete() {
        agreed(state, &whole)
    } else if count.tally().is_some() {
        say_with(id::CLAIMS_STOPPED, &counts)
    } else {
        say_with(id::CLAIMS_BEFORE, &counts)
    };
    let runs = grouped(CLAIM_WORLDS * state.listed().runs());
    let (label, action) = if count.running() {
        (id::CLAIMS_STOP, Move::StoppedCounting)
    } else {
        (id::CLAIMS_COUNT, Move::Counted)
    };
    // While it counts, only the bar moves: a voice would never come to an end.
    let live = if count.running() { "off" } else { "polite" };
    html! {
        <div class="counting">
            <p class="small" aria-live={live}>{ said }</p>
            if count.running() {
                <progress
                    class="progress"
                    max={CLAIM_WORLDS.to_string()}
                    value={count.done().to_string()}
                    aria-label={say(id::CLAIMS_PROGRESS)}
                />
            }
            <div class="row">
                <button class="btn btn-small" onclick={makes(send, action)}>{ say(label) }</button>
                <small class="tiny">
                    { say_with(id::CLAIMS_COUNT_MORE, &[("runs", Value::Text(&runs))]) }
                </small>
            </div>
        </div>
    }
}

/// Whether the count made here says what the one before said.
fn agreed(state: &Claims, whole: &str) -> String {
    let (now, before) = (state.tally().all, state.listed().before.all);
    if now == before {
        return say_with(id::CLAIMS_HERE, &[("of", Value::Text(whole))]);
    }
    let (now, before) = (grouped(now.holds), grouped(before.holds));
    let values = [("holds", Value::Text(&now)), ("before", Value::Text(&before))];
    say_with(id::CLAIMS_HERE_OTHER, &values)
}
