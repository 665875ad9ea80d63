//! Beat 2, decide for them: a flag on the year in which one ward in five uses the system.

mod marks;
mod stage;
mod words;

use crate::app::Story;
use crate::story::Beat;
use crate::story::Tales;
use crate::story::central::year;
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
    let bet = story.beat(Beat::Central).bet;
    let words = Words { bet, outcome: tales.central().outcome };
    Telling {
        seat: Seat::National,
        title: say(id::CENTRAL_TITLE),
        lead: say(id::CENTRAL_LEAD),
        bets: Bets {
            label: say(id::BET_LABEL),
            words: Beat::Central.bets().iter().map(|name| choice(name)).collect(),
            shape: BetShape::Tiles,
            hint: say(id::BET_HINT),
            taken: bet.map(|bet| taken(year(bet))).unwrap_or_default(),
        },
        run: say(id::BET_RUN),
        after: say(id::CENTRAL_AFTER),
        result: words.result(),
        findings: Vec::new(),
        name: vec![words.name()],
        card: vec![say(id::CENTRAL_CARD)],
        next: road_on(story, Beat::Central),
        chart: say(id::CENTRAL_CHART),
        heard_before: words.heard(false),
        heard_after: words.heard(true),
        heard_bet: words.heard_bet(),
    }
}

fn choice(name: &str) -> String {
    if name == "never" { say(id::BET_NEVER) } else { name.to_owned() }
}

fn taken(year: Option<f64>) -> String {
    let year = year.map_or(Value::Text("never"), Value::Number);
    say_with(id::BET_TAKEN, &[("year", year)])
}

/// What leads on from beat 2 or 3: to the opposite road, or past both.
pub(crate) fn road_on(story: &Story, beat: Beat) -> String {
    say(match story.next(beat) {
        Some(Beat::Central | Beat::Local) => id::CENTRAL_NEXT,
        _ => id::LOCAL_NEXT,
    })
}
