//! The stage of beat 5: the slider that unfolds, the square with its puck, and what arrives there.

use crate::app::Action;
use crate::browser::use_size;
use crate::figure::Frame;
use crate::figure::Scene;
use crate::figure::plane::Dot;
use crate::figure::plane::Place;
use crate::figure::plane::Plane;
use crate::figure::plane::plane;
use crate::story::Beat;
use crate::story::Dial;
use crate::story::Tales;
use crate::story::square::World;
use crate::story::square::landing;
use crate::ui::beat::StageProps;
use crate::ui::beat::question;
use crate::ui::beat::square::aside::aside;
use crate::ui::beat::square::aside::aside_as_served;
use crate::ui::beat::square::words::Words;
use crate::ui::beat::square::words::ways;
use crate::ui::chart::ChartTable;
use crate::ui::scene::picture;
use crate::ui::static_page::Painter;
use crate::ui::text::say;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::PointerEvent;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_memo;
use yew::use_node_ref;

/// The square at a moment, for one frame.
fn scene(words: &Words, shown: f64, frame: Frame) -> Scene {
    let field = words.world.field();
    let dots: Vec<Dot> = field
        .inner()
        .map(|spot| {
            let place = Place { direction: spot.direction, autonomy: spot.autonomy };
            Dot { place, arrive: spot.arrive }
        })
        .collect();
    let (ways, labels) = (ways(), words.labels());
    let seen = Plane {
        shown,
        dots: &dots,
        ways: &ways,
        best: field.line.0,
        puck: words.puck,
        labels: &labels,
    };
    plane(&seen, frame)
}

/// Its picture on the page as served.
pub(crate) fn still(tales: &Tales, _paint: Painter) -> Html {
    let words = Words::told(tales.square());
    html! {
        <div class="square-row">
            { picture(&scene(&words, 1.0, Frame::Narrow), "still", &words.heard()) }
            { aside_as_served(&words) }
        </div>
    }
}

/// What the beat shows.
#[component]
pub(crate) fn Stage(stage: &StageProps) -> Html {
    let StageProps { props, telling } = stage;
    let beat = props.story.beat(Beat::Square);
    let dials = &props.story.dials;
    let revealed = beat.stage.revealed();
    // Until the answer is out the square is the plain one, and the slider's best that of beat 4.
    let world = if revealed { World::of(dials) } else { World::default() };
    let puck = Place { direction: dials.at(Dial::Direction), autonomy: dials.at(Dial::Autonomy) };
    let first = props.tales.square().landing;
    let asked = (revealed, world, puck.direction, puck.autonomy);
    // One run for every move of the puck; none while the picture unfolds.
    let landed =
        use_memo(
            asked,
            |(revealed, world, direction, autonomy)| {
                if *revealed { landing(*world, *direction, *autonomy) } else { first }
            },
        );
    let words = Words { world, puck, landing: *landed };
    let heard = if revealed { words.heard() } else { telling.heard_before.clone() };
    let shown = beat.stage.shown();
    let drawn = |frame, class| picture(&scene(&words, shown, frame), class, &heard);
    html! {
        <section class="stage" aria-label={telling.chart.clone()}>
            <div class="stage-head">
                <h2>{ &telling.chart }</h2>
                { question(&props.send) }
            </div>
            <div class="square-row">
                <figure class="picture fitted">
                    <div class="fit fit-square">
                        { drawn(Frame::Wide, "only-wide") }
                        { drawn(Frame::Narrow, "only-narrow") }
                        if revealed {
                            <Press send={props.send.clone()} />
                        }
                    </div>
                </figure>
                { aside(&words, revealed) }
            </div>
            if revealed {
                <ChartTable
                    table={words.table()}
                    caption={say(id::SQUARE_TABLE)}
                    sentence={heard.clone()}
                />
            }
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct PressProps {
    send: Callback<Action>,
}

/// The plane takes a press anywhere and a drag; the two sliders of the panel do the same by key.
/// It is measured when it is put there, so it is a component of its own.
#[component]
fn Press(props: &PressProps) -> Html {
    let node = use_node_ref();
    let room = use_size(node.clone());
    let send = props.send.clone();
    let put = Callback::from(move |event: PointerEvent| {
        let Some(room) = room.filter(|room| room.width > 0.0 && room.height > 0.0) else { return };
        event.prevent_default();
        let across = f64::from(event.offset_x()) / room.width;
        let up = 1.0 - f64::from(event.offset_y()) / room.height;
        send.emit(Action::Turned(Dial::Direction, across.clamp(0.0, 1.0)));
        send.emit(Action::Turned(Dial::Autonomy, up.clamp(0.0, 1.0)));
    });
    let onpointermove = {
        let put = put.clone();
        Callback::from(move |event: PointerEvent| {
            // Only while the main button or a finger is down.
            if event.buttons() & 1 == 1 {
                put.emit(event);
            }
        })
    };
    html! { <div class="press" ref={node} onpointerdown={put} {onpointermove} /> }
}
