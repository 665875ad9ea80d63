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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Action;
    use crate::app::AppState;

    #[test]
    fn no_bet_leaves_anything_unsaid() {
        let tales = Tales::default();
        let bets = (0..Beat::Local.bets().len()).map(|place| Beat::Local.bet(place));
        for bet in bets.chain([None]) {
            let placed = bet.map(|bet| Action::PlacedBet(Beat::Local, bet));
            let fresh = AppState::default();
            let state = placed.and_then(|action| fresh.apply(&action)).unwrap_or(fresh);
            let told = telling(&state.story, &tales);
            assert_eq!(told.bets.words.len(), Beat::Local.bets().len());
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
