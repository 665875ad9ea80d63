//! Beat 7, add money: a bet on the year after the money, two lines, and the strains that it moved in time.

mod dial;
mod marks;
mod stage;
mod words;

use crate::app::Story;
use crate::story::Beat;
use crate::story::Dial;
use crate::story::Tales;
use crate::ui::beat::BeatProps;
use crate::ui::beat::BetShape;
use crate::ui::beat::Bets;
use crate::ui::beat::Seat;
use crate::ui::beat::Telling;
use crate::ui::text::say;
use crate::words::id;
use dial::MoneyDial;
use yew::Html;
use yew::html;

pub(crate) use stage::Stage;
pub(crate) use stage::still;
use words::Words;

/// What the beat says; its answer is that of the money offered, wherever the dial stands.
pub(crate) fn telling(story: &Story, tales: &Tales) -> Telling {
    let bet = story.beat(Beat::Money).bet;
    let tale = tales.money();
    let told = Words { bet, tale, course: &tale.five };
    Telling {
        seat: Seat::Hospital,
        title: words::title(),
        lead: words::lead(),
        bets: Bets {
            label: words::label(),
            words: [id::MONEY_BET_RISE, id::MONEY_BET_STAY, id::MONEY_BET_FALL].map(say).to_vec(),
            shape: BetShape::List,
            hint: say(id::MONEY_HINT),
            taken: told.taken(),
        },
        run: say(id::MONEY_RUN),
        after: say(id::MONEY_AFTER),
        result: told.result(),
        findings: vec![told.moved()],
        name: vec![say(id::MONEY_NAME)],
        card: vec![say(id::MONEY_CARD)],
        next: say(id::MONEY_NEXT),
        chart: say(id::MONEY_CHART),
        heard_before: told.heard(false),
        heard_after: told.heard(true),
        heard_bet: told.heard_bet(),
    }
}

/// The dial of years of money.
pub(crate) fn above(props: &BeatProps) -> Html {
    let years = props.story.dials.at(Dial::MoneyYears);
    html! { <MoneyDial {years} send={props.send.clone()} /> }
}
