//! Beat 1: her record stops at the border, and the reader chooses who decides.

use crate::app::Action;
use crate::figure::Frame;
use crate::figure::Scene;
use crate::figure::icon;
use crate::figure::section::SectionLabels;
use crate::figure::section::opening;
use crate::story::Course;
use crate::ui::scene::icon as small;
use crate::ui::scene::picture;
use crate::ui::text::on_press;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::words::Id;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;

#[derive(Properties, PartialEq)]
pub(crate) struct OpeningProps {
    /// Where actions go; absent on the page as served, whose buttons are links.
    #[prop_or_default]
    pub(crate) send: Option<Callback<Action>>,
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
            { land() }
            <div class="choices">
                { choice(Course::Central, send) }
                { choice(Course::Local, send) }
            </div>
            <p class="opening-note">{ rich(&say(id::OPENING_NOTE), send) }</p>
        </main>
    }
}

fn choice(course: Course, send: Option<&Callback<Action>>) -> Html {
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
    match send {
        Some(send) => html! {
            <button {class} onclick={on_press(send, Action::Chose(course))}>{ inside }</button>
        },
        // Without scripts the choice leads to the beat's words further down the page.
        None => html! { <a {class} href={format!("#{}", course.beat().name())}>{ inside }</a> },
    }
}
