//! Beat 9, reorganise: the office is merged; when arrivals return is bet on.

mod dials;
mod marks;
mod plot;
mod stage;
mod words;

use crate::app::Story;
use crate::story::Beat;
use crate::story::Tales;
use crate::ui::beat::BetShape;
use crate::ui::beat::Bets;
use crate::ui::beat::Seat;
use crate::ui::beat::Telling;
use crate::ui::text::say;
use crate::words::id;

pub(crate) use dials::above;
pub(crate) use stage::Stage;
pub(crate) use stage::still;
use words::Words;

/// What the beat says.
pub(crate) fn telling(story: &Story, tales: &Tales) -> Telling {
    let words = Words::of(story, tales.reorganise());
    Telling {
        seat: Seat::Office,
        title: say(id::REORGANISE_TITLE),
        lead: words.lead(),
        bets: Bets {
            label: say(id::REORGANISE_LABEL),
            words: [
                id::REORGANISE_BET_HALF,
                id::REORGANISE_BET_ONE,
                id::REORGANISE_BET_TWO,
                id::REORGANISE_BET_NEVER,
            ]
            .map(say)
            .to_vec(),
            shape: BetShape::List,
            hint: say(id::REORGANISE_HINT),
            taken: words.taken(),
        },
        run: say(id::REORGANISE_RUN),
        after: say(id::REORGANISE_AFTER),
        result: words.result(),
        findings: words.findings(),
        name: vec![say(id::REORGANISE_NAME)],
        card: words.card(),
        next: say(id::REORGANISE_NEXT),
        chart: say(id::REORGANISE_CHART),
        heard_before: words.say(id::REORGANISE_HEARD_BEFORE, story.beat(Beat::Reorganise).bet),
        heard_after: words.heard(),
        heard_bet: words.heard_bet(),
    }
}
