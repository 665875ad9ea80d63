//! Beat 10, six chairs: the same run seen from six seats; how many stay is bet on.

pub(crate) mod seat;
mod stage;
mod words;

use crate::app::Action;
use crate::app::Story;
use crate::app::View;
use crate::story::Beat;
use crate::story::Tales;
use crate::ui::beat::BeatProps;
use crate::ui::beat::BetShape;
use crate::ui::beat::Bets;
use crate::ui::beat::Seat;
use crate::ui::beat::Telling;
use crate::ui::text::on_press;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::words::id;
use yew::Html;
use yew::html;

pub(crate) use stage::Stage;
pub(crate) use stage::still;
use words::Words;

/// What the beat says.
pub(crate) fn telling(story: &Story, tales: &Tales) -> Telling {
    let bet = story.beat(Beat::Chairs).bet;
    let words = Words { bet, tale: tales.chairs() };
    Telling {
        seat: Seat::All,
        title: say(id::CHAIRS_TITLE),
        lead: words::lead(),
        bets: Bets {
            label: say(id::CHAIRS_LABEL),
            words: Beat::Chairs.bets().iter().map(|name| (*name).to_owned()).collect(),
            shape: BetShape::Tiles,
            hint: say(id::CHAIRS_HINT),
            taken: words.taken(),
        },
        run: say(id::CHAIRS_RUN),
        after: words.say(id::CHAIRS_AFTER),
        result: words.say(id::CHAIRS_REVEAL),
        findings: Vec::new(),
        name: vec![say(id::CHAIRS_NAME)],
        card: vec![say(id::CHAIRS_CARD)],
        next: say(id::CHAIRS_NEXT),
        chart: say(id::CHAIRS_CHART),
        heard_before: say(id::CHAIRS_HEARD_BEFORE),
        heard_after: words.heard(),
        heard_bet: words.say(id::CHAIRS_HEARD_BET),
    }
}

/// The end of the story, and the other door beside the panel's own.
pub(crate) fn below(props: &BeatProps) -> Html {
    let action = Action::Opened(View::Claims);
    html! {
        <>
            <p class="lead reveal-sentence">{ rich(&say(id::CHAIRS_END), Some(&props.send)) }</p>
            <p class="doors">
                <button class="btn" onclick={on_press(&props.send, action)}>
                    { say(id::CHAIRS_CLAIMS) }
                </button>
            </p>
        </>
    }
}
