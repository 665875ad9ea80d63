//! Beat 8, the people in the middle: the office is filled, and the border is bet on.

mod dials;
mod stage;
mod words;

use crate::app::Story;
use crate::story::Beat;
use crate::story::Dial;
use crate::story::Tales;
use crate::ui::beat::BetShape;
use crate::ui::beat::Bets;
use crate::ui::beat::Seat;
use crate::ui::beat::Telling;
use crate::ui::text::say;
use crate::words::id;

pub(crate) use dials::above;
pub(crate) use dials::switch;
pub(crate) use stage::Stage;
pub(crate) use stage::still;
use words::Words;

/// What the beat says.
pub(crate) fn telling(story: &Story, tales: &Tales) -> Telling {
    let state = story.beat(Beat::People);
    let bought = story.dials.on(Dial::OneSystem);
    let words = Words { bet: state.bet, tale: tales.people(), bought };
    Telling {
        seat: Seat::Office,
        title: say(id::PEOPLE_TITLE),
        lead: say(id::PEOPLE_LEAD),
        bets: Bets {
            label: say(id::PEOPLE_LABEL),
            words: [id::PEOPLE_BET_OPEN, id::PEOPLE_BET_STAY, id::PEOPLE_BET_HARDEN]
                .map(say)
                .to_vec(),
            shape: BetShape::List,
            hint: say(id::PEOPLE_HINT),
            taken: words.taken(),
        },
        run: say(id::PEOPLE_RUN),
        after: say(id::PEOPLE_AFTER),
        result: words.say(id::PEOPLE_REVEAL),
        findings: vec![words.say(id::PEOPLE_SYSTEM)],
        name: vec![say(id::PEOPLE_NAME)],
        card: vec![say(id::PEOPLE_CARD)],
        next: say(id::PEOPLE_NEXT),
        chart: words::year_of(state.stage.shown()),
        heard_before: words.heard_before(),
        heard_after: words.say(id::PEOPLE_HEARD),
        heard_bet: words.say(id::PEOPLE_HEARD_BET),
    }
}
