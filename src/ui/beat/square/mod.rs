//! Beat 5, it was never one slider: the line unfolds into a square, and a puck moves over it.

mod aside;
mod controls;
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

pub(crate) use controls::above;
pub(crate) use stage::Stage;
pub(crate) use stage::still;
use words::Words;

/// What the beat says. The picture speaks of the puck's first place until it is moved.
pub(crate) fn telling(story: &Story, tales: &Tales) -> Telling {
    let bet = story.beat(Beat::Square).bet;
    let words = Words::told(tales.square());
    let bets = [id::SQUARE_BET_MORE, id::SQUARE_BET_SAME, id::SQUARE_BET_FEWER];
    let bets = bets.map(|bet| words.said(bet));
    Telling {
        seat: Seat::National,
        title: say(id::SQUARE_TITLE),
        lead: say(id::SQUARE_LEAD),
        bets: Bets {
            label: say(id::SQUARE_BET_LABEL),
            shape: BetShape::List,
            hint: say(id::SQUARE_HINT),
            taken: bet
                .and_then(|bet| bets.get(bet.place()))
                .map(|bet| words::taken(bet))
                .unwrap_or_default(),
            words: bets.to_vec(),
        },
        run: say(id::SQUARE_RUN),
        after: say(id::SQUARE_AFTER),
        result: words.result(bet),
        findings: Vec::new(),
        name: vec![say(id::SQUARE_NAME)],
        card: vec![say(id::SQUARE_CARD)],
        next: say(id::SQUARE_NEXT),
        chart: say(id::SQUARE_CHART),
        heard_before: words.said(id::SQUARE_HEARD_BEFORE),
        heard_after: words.heard(),
        heard_bet: words::heard_bet(bet),
    }
}
