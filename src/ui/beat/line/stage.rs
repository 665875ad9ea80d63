//! The stage of beat 4: the line with its pin, one slider under it, and what fills the toolboxes.

use crate::app::Action;
use crate::app::Stage as Progress;
use crate::figure::Frame;
use crate::figure::Scene;
use crate::figure::hump::Hump;
use crate::figure::hump::hump;
use crate::figure::toolbox;
use crate::story::Beat;
use crate::story::Dial;
use crate::story::Tales;
use crate::story::line::PLACES;
use crate::story::line::bet;
use crate::story::line::place;
use crate::story::line::share;
use crate::ui::beat::BeatProps;
use crate::ui::beat::StageProps;
use crate::ui::beat::line::words::Words;
use crate::ui::beat::line::words::boxes;
use crate::ui::beat::line::words::boxes_heard;
use crate::ui::beat::question;
use crate::ui::chart::ChartTable;
use crate::ui::chart::on_number;
use crate::ui::scene::picture;
use crate::ui::static_page::Painter;
use crate::ui::text::say;
use crate::words::id;
use web_sys::HtmlInputElement;
use yew::Callback;
use yew::Html;
use yew::MouseEvent;
use yew::TargetCast;
use yew::component;
use yew::html;

/// The line at a moment, for one frame; `here` is where the slider stands.
fn scene(words: &Words, stage: Progress, here: f64, frame: Frame) -> Scene {
    let tale = words.tale;
    let held = stage == Progress::Betting;
    let (first, last) = tale.flat();
    // What the pin comes to is not said before the sweep is over.
    let mut labels = words.labels(!stage.revealed(), here);
    if frame == Frame::Narrow {
        labels.axis = if held { say(id::LINE_AXIS_SHORT) } else { String::new() };
    }
    let seen = Hump {
        arrive: &tale.arrive,
        shown: stage.shown(),
        pin: words.pin(),
        held,
        puck: (!held).then_some(here),
        best: share(tale.best()),
        flat: (share(first), share(last)),
        labels: &labels,
    };
    hump(&seen, frame)
}

/// The two boxes with the slider at `here`, in the two frames.
fn tools(here: f64) -> Html {
    let (words, heard) = (boxes(here), boxes_heard(here));
    let drawn = |frame| toolbox::boxes([here, 1.0 - here], &words, frame);
    html! {
        <div class="toolboxes">
            { picture(&drawn(Frame::Wide), "only-wide", &heard) }
            { picture(&drawn(Frame::Narrow), "only-narrow", &heard) }
        </div>
    }
}

/// Its picture on the page as served.
pub(crate) fn still(tales: &Tales, _paint: Painter) -> Html {
    let words = Words { bet: None, tale: tales.line() };
    let here = share(words.tale.best());
    let drawn = scene(&words, Progress::Revealed, here, Frame::Narrow);
    let tools = toolbox::boxes([here, 1.0 - here], &boxes(here), Frame::Narrow);
    html! {
        <>
            { picture(&drawn, "still", &words.heard()) }
            { picture(&tools, "still", &boxes_heard(here)) }
        </>
    }
}

/// What the beat shows.
#[component]
pub(crate) fn Stage(stage: &StageProps) -> Html {
    let StageProps { props, telling } = stage;
    let beat = props.story.beat(Beat::Line);
    let words = Words { bet: beat.bet, tale: props.tales.line() };
    let revealed = beat.stage.revealed();
    let here = match (beat.stage, words.pin()) {
        (Progress::Betting, pin) => pin.unwrap_or(0.5),
        // While the line is swept the boxes follow, from the centre's end to the regions'.
        (Progress::Running(shown), _) => 1.0 - shown,
        (Progress::Revealed, _) => props.story.dials.at(Dial::Line),
    };
    let heard = telling.heard(revealed);
    let drawn = |frame, class| picture(&scene(&words, beat.stage, here, frame), class, heard);
    html! {
        <section class="stage" aria-label={telling.chart.clone()}>
            <div class="stage-head">
                <h2>{ &telling.chart }</h2>
                { question(&props.send) }
            </div>
            <figure class="picture fitted">
                <div class="fit fit-line">
                    if !matches!(beat.stage, Progress::Running(_)) {
                        { slider(props, &words, here) }
                    }
                    { drawn(Frame::Wide, "only-wide") }
                    { drawn(Frame::Narrow, "only-narrow") }
                </div>
            </figure>
            { tools(here) }
            if revealed {
                <ChartTable
                    table={words.table()}
                    caption={say(id::LINE_TABLE)}
                    sentence={telling.heard_after.clone()}
                />
            }
        </section>
    }
}

/// The whole picture is one slider: first for the pin, and once the answer is out for the line.
fn slider(props: &BeatProps, words: &Words, here: f64) -> Html {
    let send = props.send.clone();
    let betting = props.story.beat(Beat::Line).stage == Progress::Betting;
    let turn = Callback::from(move |from_centre: f64| {
        let last = (PLACES - 1) as f64;
        let centre = 1.0 - (from_centre / last).clamp(0.0, 1.0);
        if betting && let Some(bet) = bet(place(centre)) {
            send.emit(Action::PlacedBet(Beat::Line, bet));
        }
        // The slider starts out where the pin was left.
        send.emit(Action::Turned(Dial::Line, centre));
    });
    // A press where the handle already stands moves nothing, and is a pin all the same.
    let onclick = {
        let turn = turn.clone();
        Callback::from(move |event: MouseEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            turn.emit(input.value_as_number());
        })
    };
    let heard = match (betting, words.pin()) {
        (true, None) => say(id::LINE_PIN_WANTED),
        (true, Some(pin)) => words.at_place(id::LINE_HEARD_BET_VALUE, pin),
        (false, _) => words.at_place(id::LINE_HEARD_VALUE, here),
    };
    let label = say(if betting { id::LINE_SLIDER_BET } else { id::LINE_SLIDER });
    // The centre's end is on the left, as the words under it are.
    let value = (PLACES - 1 - place(here)).to_string();
    html! {
        <input
            type="range"
            min="0"
            max={(PLACES - 1).to_string()}
            step="1"
            aria-label={label}
            aria-valuetext={heard}
            {value}
            oninput={on_number(turn)}
            {onclick}
        />
    }
}
