//! STUB of beat local.

use crate::app::Story;
use crate::story::Beat;
use crate::story::Tales;
use crate::ui::beat::BeatProps;
use crate::ui::beat::BetShape;
use crate::ui::beat::Bets;
use crate::ui::beat::Seat;
use crate::ui::beat::StageProps;
use crate::ui::beat::Telling;
use crate::ui::static_page::Painter;
use crate::ui::text::say;
use crate::words::id;
use yew::Html;
use yew::component;
use yew::html;

/// What the beat says.
pub(crate) fn telling(story: &Story, _tales: &Tales) -> Telling {
    let _ = story.beat(Beat::Local);
    let words = Beat::Local.bets().iter().map(|bet| (*bet).to_owned()).collect();
    Telling {
        seat: Seat::National,
        title: say(id::LOCAL_TITLE),
        lead: String::new(),
        bets: Bets {
            label: say(id::BET_LABEL),
            words,
            shape: BetShape::Tiles,
            hint: String::new(),
            taken: String::new(),
        },
        run: say(id::BET_RUN),
        after: String::new(),
        result: String::new(),
        findings: Vec::new(),
        name: Vec::new(),
        card: Vec::new(),
        next: say(id::BET_NEXT),
        chart: String::new(),
        heard_before: String::new(),
        heard_after: String::new(),
        heard_bet: String::new(),
    }
}

/// What can be turned, before the words.
pub(crate) fn above(_props: &BeatProps) -> Html {
    Html::default()
}

/// What can be turned, after the words.
pub(crate) fn below(_props: &BeatProps) -> Html {
    Html::default()
}

/// What the beat shows.
#[component]
pub(crate) fn Stage(props: &StageProps) -> Html {
    html! { <section class="stage" aria-label={props.telling.chart.clone()} /> }
}

/// Its picture on the page as served.
pub(crate) fn still(_tales: &Tales, _paint: Painter) -> Html {
    Html::default()
}
