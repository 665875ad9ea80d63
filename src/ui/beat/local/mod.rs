//! Beat 3, let them decide: tap the borders that a record can cross after four years.

mod compare;
mod stage;
mod words;

use crate::app::Story;
use crate::story::Beat;
use crate::story::Tales;
use crate::story::local::ASKED;
use crate::ui::beat::BetShape;
use crate::ui::beat::Bets;
use crate::ui::beat::Seat;
use crate::ui::beat::Telling;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;

pub(crate) use stage::Stage;
pub(crate) use stage::still;
use words::Words;

/// What the beat says.
pub(crate) fn telling(story: &Story, tales: &Tales) -> Telling {
    let words = Words { bet: story.beat(Beat::Local).bet, tale: tales.local() };
    // Who chose the regions first sees the centre's run next.
    let central_next = story.next(Beat::Local) == Some(Beat::Central);
    Telling {
        seat: Seat::National,
        title: say(id::LOCAL_TITLE),
        lead: say_with(id::LOCAL_LEAD, &[("year", Value::Number(ASKED))]),
        bets: Bets {
            label: say(id::LOCAL_BET_LABEL),
            words: Beat::Local.bets().iter().map(|name| (*name).to_owned()).collect(),
            shape: BetShape::Tiles,
            hint: say(id::LOCAL_HINT),
            taken: words.taken(),
        },
        run: say(id::BET_RUN),
        after: say(id::LOCAL_AFTER),
        result: words.result(),
        findings: vec![words.against()],
        name: vec![say(id::LOCAL_NAME)],
        card: vec![say(id::LOCAL_CARD)],
        next: say(if central_next { id::LOCAL_NEXT_CENTRAL } else { id::LOCAL_NEXT }),
        chart: say(id::LOCAL_PICTURE),
        heard_before: say(id::LOCAL_HEARD_BEFORE),
        heard_after: words.heard(),
        heard_bet: words.heard_bet(),
    }
}
