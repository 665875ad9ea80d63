//! Which beat's words and picture fill the page.

use crate::app::Action;
use crate::app::Story;
use crate::share::Theme;
use crate::story::Beat;
use crate::story::Tales;
use crate::ui::beat::Telling;
use crate::ui::beat::central;
use crate::ui::beat::chairs;
use crate::ui::beat::line;
use crate::ui::beat::local;
use crate::ui::beat::money;
use crate::ui::beat::panel::Panel;
use crate::ui::beat::people;
use crate::ui::beat::reorganise;
use crate::ui::beat::rule;
use crate::ui::beat::square;
use crate::ui::static_page::Painter;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;

/// What every beat is shown from.
#[derive(Clone, Properties, PartialEq)]
pub(crate) struct BeatProps {
    pub(crate) story: Story,
    pub(crate) tales: Tales,
    pub(crate) theme: Theme,
    pub(crate) reduced_motion: bool,
    pub(crate) send: Callback<Action>,
}

#[derive(Properties, PartialEq)]
pub(crate) struct BeatViewProps {
    pub(crate) beat: Beat,
    pub(crate) props: BeatProps,
}

/// What a beat says; the first is told by the opening.
pub(crate) fn telling(beat: Beat, story: &Story, tales: &Tales) -> Option<Telling> {
    Some(match beat {
        Beat::Record => return None,
        Beat::Central => central::telling(story, tales),
        Beat::Local => local::telling(story, tales),
        Beat::Line => line::telling(story, tales),
        Beat::Square => square::telling(story, tales),
        Beat::Rule => rule::telling(story, tales),
        Beat::Money => money::telling(story, tales),
        Beat::People => people::telling(story, tales),
        Beat::Reorganise => reorganise::telling(story, tales),
        Beat::Chairs => chairs::telling(story, tales),
    })
}

fn above(beat: Beat, props: &BeatProps) -> Html {
    match beat {
        Beat::Square => square::above(props),
        Beat::Rule => rule::above(props),
        Beat::Money => money::above(props),
        Beat::People => people::above(props),
        Beat::Reorganise => reorganise::above(props),
        _ => Html::default(),
    }
}

fn below(beat: Beat, props: &BeatProps) -> Html {
    match beat {
        Beat::Line => line::below(props),
        Beat::Chairs => chairs::below(props),
        _ => Html::default(),
    }
}

/// The picture of a beat; the first has its own.
pub(crate) fn stage(beat: Beat, props: BeatProps, telling: Telling) -> Html {
    match beat {
        Beat::Record => Html::default(),
        Beat::Central => html! { <central::Stage {props} {telling} /> },
        Beat::Local => html! { <local::Stage {props} {telling} /> },
        Beat::Line => html! { <line::Stage {props} {telling} /> },
        Beat::Square => html! { <square::Stage {props} {telling} /> },
        Beat::Rule => html! { <rule::Stage {props} {telling} /> },
        Beat::Money => html! { <money::Stage {props} {telling} /> },
        Beat::People => html! { <people::Stage {props} {telling} /> },
        Beat::Reorganise => html! { <reorganise::Stage {props} {telling} /> },
        Beat::Chairs => html! { <chairs::Stage {props} {telling} /> },
    }
}

/// The picture of a beat on the page as served: everything shown, nothing bet.
pub(crate) fn static_picture(beat: Beat, tales: &Tales, paint: Painter) -> Html {
    match beat {
        Beat::Record => Html::default(),
        Beat::Central => central::still(tales, paint),
        Beat::Local => local::still(tales, paint),
        Beat::Line => line::still(tales, paint),
        Beat::Square => square::still(tales, paint),
        Beat::Rule => rule::still(tales, paint),
        Beat::Money => money::still(tales, paint),
        Beat::People => people::still(tales, paint),
        Beat::Reorganise => reorganise::still(tales, paint),
        Beat::Chairs => chairs::still(tales, paint),
    }
}

/// What a beat's picture is shown from.
#[derive(Clone, Properties, PartialEq)]
pub(crate) struct StageProps {
    pub(crate) props: BeatProps,
    pub(crate) telling: Telling,
}

/// A beat.
#[component]
pub(crate) fn BeatView(view: &BeatViewProps) -> Html {
    let BeatViewProps { beat, props } = view;
    let Some(telling) = telling(*beat, &props.story, &props.tales) else { return Html::default() };
    let (above, below) = (above(*beat, props), below(*beat, props));
    let panel = Panel { props, beat: *beat, telling: &telling, above, below }.shown();
    html! {
        <main class={yew::classes!("beat", format!("beat-{}", beat.name()))} id="main">
            { panel }
            { stage(*beat, props.clone(), telling) }
        </main>
    }
}

/// A beat on the page as served: its question, what the run says, its picture, its sources.
pub(crate) fn static_beat(beat: Beat, tales: &Tales, paint: Painter) -> Html {
    let story = Story::default().all_revealed();
    let Some(telling) = telling(beat, &story, tales) else { return Html::default() };
    let paragraph =
        |class: &'static str| move |text: &String| html! { <p {class}>{ rich(text, None) }</p> };
    html! {
        <section class="reading static-beat" id={beat.name()}>
            <h2>{ &telling.title }</h2>
            <p>{ &telling.lead }</p>
            <h3>{ &telling.after }</h3>
            <p class="lead">{ rich(&telling.result, None) }</p>
            { for telling.findings.iter().map(paragraph("")) }
            <figure>
                { static_picture(beat, tales, paint) }
                <figcaption class="small">{ &telling.heard_after }</figcaption>
            </figure>
            { for telling.name.iter().map(paragraph("term")) }
            { for telling.card.iter().map(paragraph("card")) }
        </section>
    }
}

/// The door to where the numbers come from, at the top right of every picture.
pub(crate) fn question(send: &Callback<Action>) -> Html {
    let action = Action::AskedForEvidence("national-run-illustrative".to_owned());
    html! {
        <a
            class="ev mark"
            href={crate::ui::text::address(crate::app::View::Evidence)}
            onclick={crate::ui::text::on_press(send, action)}
        >
            <span class="only-wide">{ say(id::MARK_QUESTION) }</span>
            <span class="only-narrow">{ say(id::MARK_QUESTION_SHORT) }</span>
        </a>
    }
}
