//! Beat 1: her record stops at the border, and the reader chooses who decides.

use crate::app::Action;
use crate::browser::use_animation_frame;
use crate::figure::Frame;
use crate::figure::Scene;
use crate::figure::first_move::Mover;
use crate::figure::first_move::first_move;
use crate::figure::icon;
use crate::figure::section::SectionLabels;
use crate::figure::section::opening;
use crate::story::Course;
use crate::ui::scene::icon as small;
use crate::ui::scene::picture;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::words::Id;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::MouseEvent;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_callback;
use yew::use_mut_ref;
use yew::use_state_eq;

/// How long the first move is shown before its beat opens, in milliseconds; `styles/opening.css` moves it.
const MOVE: f64 = 900.0;

#[derive(Properties, PartialEq)]
pub(crate) struct OpeningProps {
    /// Where actions go; absent on the page as served, whose buttons are links.
    #[prop_or_default]
    pub(crate) send: Option<Callback<Action>>,
    /// The beat opens at once: whoever wants no motion does not wait for it.
    #[prop_or_default]
    pub(crate) reduced_motion: bool,
}

fn labels(frame: Frame) -> SectionLabels {
    let narrow = frame == Frame::Narrow;
    let either = |wide: Id, other: Id| say(if narrow { other } else { wide });
    SectionLabels {
        centre: say(id::OPENING_LABEL_CENTRE),
        middle: say(id::OPENING_LABEL_MIDDLE),
        local: say(id::OPENING_LABEL_LOCAL),
        home_region: say(id::OPENING_LABEL_NORTHMOOR),
        away_region: say(id::OPENING_LABEL_EASTWATER),
        home_office: say(id::OPENING_LABEL_NORTHMOOR_OFFICE),
        away_office: say(id::OPENING_LABEL_EASTWATER_OFFICE),
        record: say(id::OPENING_LABEL_RECORD),
        surgery: either(id::OPENING_LABEL_GP, id::OPENING_LABEL_GP_PHONE),
        patient: either(id::OPENING_LABEL_ASHA, id::OPENING_LABEL_ASHA_PHONE),
        hour: say(id::OPENING_LABEL_HOUR),
    }
}

/// The picture of the first screen, for wide pages and for phones.
pub(crate) fn land() -> Html {
    let heard = say(id::OPENING_HEARD);
    html! {
        <figure class="land">
            { picture(&opening(&labels(Frame::Wide), Frame::Wide), "land-wide", &heard) }
            { picture(&opening(&labels(Frame::Narrow), Frame::Narrow), "land-narrow", &heard) }
        </figure>
    }
}

/// The first screen, live or as served.
#[component]
pub(crate) fn Opening(props: &OpeningProps) -> Html {
    let send = props.send.as_ref();
    let moving = use_state_eq(|| None::<Course>);
    let passed = use_mut_ref(|| 0.0_f64);
    let tick = use_callback((*moving, props.send.clone()), move |elapsed: f64, (moving, send)| {
        *passed.borrow_mut() += elapsed;
        if let (Some(course), Some(send)) = (moving, send)
            && *passed.borrow() >= MOVE
        {
            send.emit(Action::Chose(*course));
        }
    });
    use_animation_frame(moving.is_some(), tick);
    let choose = send.map(|send| {
        let (send, setter) = (send.clone(), moving.setter());
        // A second press does not wait either.
        let waits = moving.is_none() && !props.reduced_motion;
        Callback::from(move |course: Course| {
            if waits { setter.set(Some(course)) } else { send.emit(Action::Chose(course)) }
        })
    });
    let drawn = |frame: Frame| {
        let mut scene = opening(&labels(frame), frame);
        scene.shapes.extend(moving.map(|course| first_move(mover(course), frame)));
        scene
    };
    let heard = say(id::OPENING_HEARD);
    html! {
        <main class="opening" id="main">
            <h1 tabindex="-1">
                <span>{ say(id::OPENING_TITLE_FIRST) }</span>
                { " " }
                <span>{ say(id::OPENING_TITLE_SECOND) }</span>
            </h1>
            <p class="opening-lead">
                <span class="only-wide">{ say(id::OPENING_LEAD) }</span>
                <span class="only-narrow">{ say(id::OPENING_LEAD_PHONE) }</span>
            </p>
            <figure class="land">
                { picture(&drawn(Frame::Wide), "land-wide", &heard) }
                { picture(&drawn(Frame::Narrow), "land-narrow", &heard) }
            </figure>
            <div class="choices">
                { choice(Course::Central, choose.as_ref()) }
                { choice(Course::Local, choose.as_ref()) }
            </div>
            <p class="opening-note">{ rich(&say(id::OPENING_NOTE), send) }</p>
        </main>
    }
}

const fn mover(course: Course) -> Mover {
    match course {
        Course::Central => Mover::Centre,
        Course::Local => Mover::Regions,
    }
}

fn choice(course: Course, choose: Option<&Callback<Course>>) -> Html {
    let (scene, title, more, short): (Scene, Id, Id, Id) = match course {
        Course::Central => (
            icon::choice_centre(),
            id::OPENING_CENTRAL,
            id::OPENING_CENTRAL_MORE,
            id::OPENING_CENTRAL_PHONE,
        ),
        Course::Local => (
            icon::choice_regions(),
            id::OPENING_LOCAL,
            id::OPENING_LOCAL_MORE,
            id::OPENING_LOCAL_PHONE,
        ),
    };
    let inside = html! {
        <>
            { small(&scene) }
            <span>
                <span class="only-wide">{ say(title) }</span>
                <span class="only-narrow">{ say(short) }</span>
                <small>{ say(more) }</small>
            </span>
        </>
    };
    let class = "btn btn-go choice";
    match choose {
        Some(choose) => {
            let onclick = choose.reform(move |_: MouseEvent| course);
            html! { <button {class} {onclick}>{ inside }</button> }
        }
        // Without scripts the choice leads to the beat's words further down the page.
        None => html! { <a {class} href={format!("#{}", course.beat().name())}>{ inside }</a> },
    }
}
