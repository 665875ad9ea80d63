//! The stage of beat 3: twelve buildings that grow, eleven joins to tap, and the two runs below.

use crate::app::Action;
use crate::app::Stage as Progress;
use crate::figure::Frame;
use crate::figure::Scene;
use crate::figure::houses::Join;
use crate::figure::houses::Town;
use crate::figure::houses::join_place;
use crate::figure::houses::town;
use crate::figure::scene::number;
use crate::story::Beat;
use crate::story::Tales;
use crate::story::local::BORDERS;
use crate::story::local::HORIZON;
use crate::story::local::Tale;
use crate::story::local::Taps;
use crate::ui::beat::StageProps;
use crate::ui::beat::local::compare::compare;
use crate::ui::beat::local::words::Words;
use crate::ui::beat::question;
use crate::ui::chart::ChartTable;
use crate::ui::scene::picture;
use crate::ui::scene::shown;
use crate::ui::static_page::Painter;
use crate::ui::text::say;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::MouseEvent;
use yew::component;
use yew::html;
use yew::use_state_eq;

/// Half of what a finger takes as one join, in units of the picture.
const REACH: f64 = 24.0;

/// The town at a moment, for one frame.
fn scene(words: &Words, taps: Taps, stage: Progress, frame: Frame) -> Scene {
    let tale = words.tale;
    let year = stage.shown() * HORIZON;
    let (held, revealed) = (stage == Progress::Betting, stage.revealed());
    let joins: Vec<Join> = (0..BORDERS)
        .map(|border| Join { tapped: taps.on(border), open: revealed && tale.carries(border) })
        .collect();
    let labels = words.labels(year, held, revealed);
    let heights = tale.exist(year);
    town(&Town { heights: &heights, joins: &joins, held, labels: &labels }, frame)
}

/// Its picture on the page as served.
pub(crate) fn still(tales: &Tales, _paint: Painter) -> Html {
    let words = Words { bet: None, tale: tales.local() };
    let drawn = scene(&words, Taps::default(), Progress::Revealed, Frame::Narrow);
    html! {
        <>
            { picture(&drawn, "still", &words.heard()) }
            { compare(words.tale) }
        </>
    }
}

/// What the beat shows.
#[component]
pub(crate) fn Stage(stage: &StageProps) -> Html {
    let StageProps { props, telling } = stage;
    let beat = props.story.beat(Beat::Local);
    let tale: &Tale = props.tales.local();
    let words = Words { bet: beat.bet, tale };
    let kept = use_state_eq(Taps::default);
    let taps = kept.agreeing(beat.bet);
    let tap = {
        let (send, setter) = (props.send.clone(), kept.setter());
        Callback::from(move |border: usize| {
            let (taps, bet) = taps.tapped(border);
            setter.set(taps);
            if let Some(bet) = bet {
                send.emit(Action::PlacedBet(Beat::Local, bet));
            }
        })
    };
    let tap = (beat.stage == Progress::Betting).then_some(tap);
    let revealed = beat.stage.revealed();
    let heard = telling.heard(revealed);
    let drawn = |frame, class| {
        tappable(&scene(&words, taps, beat.stage, frame), frame, class, heard, tap.as_ref())
    };
    html! {
        <section class="stage" aria-label={telling.chart.clone()}>
            <div class="stage-head">
                <h2>{ &telling.chart }</h2>
                { question(&props.send) }
            </div>
            <figure class="picture town">
                { drawn(Frame::Wide, "only-wide") }
                { drawn(Frame::Narrow, "only-narrow") }
            </figure>
            <div class="compared">
                if revealed {
                    { compare(tale) }
                } else {
                    <p class="kept-room"><span>{ say(id::LOCAL_SEALED) }</span></p>
                }
            </div>
            if revealed {
                <ChartTable
                    table={words.table()}
                    caption={say(id::LOCAL_TABLE)}
                    sentence={telling.heard_after.clone()}
                />
            }
        </section>
    }
}

/// The picture with room for a finger over every join. The numbers in the panel do the same by key.
fn tappable(
    scene: &Scene,
    frame: Frame,
    class: &'static str,
    heard: &str,
    tap: Option<&Callback<usize>>,
) -> Html {
    let hit = |border: usize, tap: &Callback<usize>| {
        let (x, y) = join_place(border, frame);
        let tap = tap.clone();
        let onclick = Callback::from(move |_: MouseEvent| tap.emit(border));
        html! {
            <rect
                x={number(x - REACH)}
                y={number(y - REACH)}
                width={number(2.0 * REACH)}
                height={number(2.0 * REACH)}
                class="hit tap-here"
                {onclick}
            />
        }
    };
    html! {
        <svg {class} viewBox={scene.view_box()} role="img" aria-label={heard.to_owned()}>
            for shape in scene.shapes.iter() {
                { shown(shape) }
            }
            if let Some(tap) = tap {
                { for (0..BORDERS).map(|border| hit(border, tap)) }
            }
        </svg>
    }
}
