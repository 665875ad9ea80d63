//! Beat 4, find the spot: a pin on one slider, 41 runs along it, and nothing beats four.

mod stage;
mod words;

use crate::app::Story;
use crate::story::Beat;
use crate::story::Tales;
use crate::ui::beat::BeatProps;
use crate::ui::beat::BetShape;
use crate::ui::beat::Bets;
use crate::ui::beat::Seat;
use crate::ui::beat::Telling;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::words::id;
use yew::Html;
use yew::html;

pub(crate) use stage::Stage;
pub(crate) use stage::still;
use words::Words;
use words::years;

/// What the beat says.
pub(crate) fn telling(story: &Story, tales: &Tales) -> Telling {
    let words = Words { bet: story.beat(Beat::Line).bet, tale: tales.line() };
    Telling {
        seat: Seat::National,
        title: years(id::LINE_TITLE),
        lead: say(id::LINE_LEAD),
        bets: Bets {
            label: say(id::LINE_SLIDER_BET),
            words: Beat::Line.bets().iter().map(|name| (*name).to_owned()).collect(),
            shape: BetShape::Stage,
            hint: say(id::LINE_HINT),
            taken: words.taken(),
        },
        run: say(id::LINE_RUN),
        after: words.said(id::LINE_AFTER),
        result: words.result(),
        findings: vec![say(id::LINE_DRAG), say(id::LINE_PROBLEM)],
        name: Vec::new(),
        card: Vec::new(),
        next: say(id::LINE_NEXT),
        chart: say(id::LINE_CHART),
        heard_before: say(id::LINE_HEARD_BEFORE),
        heard_after: words.heard(),
        heard_bet: words.heard_bet(),
    }
}

/// What other settings of the line come to.
pub(crate) fn below(props: &BeatProps) -> Html {
    let words = Words { bet: None, tale: props.tales.line() };
    let others = words.said(id::LINE_OTHERS);
    html! { <p class="small reveal-sentence">{ rich(&others, Some(&props.send)) }</p> }
}
