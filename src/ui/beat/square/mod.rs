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

pub(crate) use controls::below;
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Action;
    use crate::app::AppState;

    #[test]
    fn no_bet_leaves_anything_unsaid() {
        let tales = Tales::default();
        let bets = (0..Beat::Square.bets().len()).map(|place| Beat::Square.bet(place));
        for bet in bets.chain([None]) {
            let placed = bet.map(|bet| Action::PlacedBet(Beat::Square, bet));
            let fresh = AppState::default();
            let state = placed.and_then(|action| fresh.apply(&action)).unwrap_or(fresh);
            let told = telling(&state.story, &tales);
            assert_eq!(told.bets.words.len(), Beat::Square.bets().len());
            assert_eq!(told.bets.taken.is_empty(), bet.is_none());
            let words = [&told.title, &told.lead, &told.run, &told.after, &told.result, &told.next];
            let heard = [&told.chart, &told.heard_before, &told.heard_after, &told.heard_bet];
            for text in words.into_iter().chain(heard) {
                assert!(!text.is_empty() && !text.contains(['{', '}']), "{bet:?}: {text}");
            }
            // The budget of a whole beat, with its card.
            let after = [&[told.result][..], &told.findings, &told.name, &told.card].concat();
            let count = |text: &String| text.split_whitespace().count();
            let all: usize = after.iter().map(count).sum::<usize>() + count(&told.lead);
            assert!(all <= 130, "{bet:?}: {all} words");
        }
    }
}
