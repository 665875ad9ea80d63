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

/// What a beat says and shows; all that the page has to know of it.
#[derive(Clone, Copy)]
pub(crate) struct Hand {
    pub(crate) telling: fn(&Story, &Tales) -> Telling,
    above: fn(&BeatProps) -> Html,
    below: fn(&BeatProps) -> Html,
    pub(crate) stage: fn(StageProps) -> Html,
}

#[derive(Properties)]
pub(crate) struct BeatViewProps {
    pub(crate) beat: Beat,
    pub(crate) hand: Hand,
    pub(crate) props: BeatProps,
}

/// There is one hand a beat.
impl PartialEq for BeatViewProps {
    fn eq(&self, other: &Self) -> bool {
        self.beat == other.beat && self.props == other.props
    }
}

fn nothing(_: &BeatProps) -> Html {
    Html::default()
}

macro_rules! hand {
    ($beat:ident, $above:expr, $below:expr) => {
        Hand {
            telling: $beat::telling,
            above: $above,
            below: $below,
            stage: |StageProps { props, telling }| html! { <$beat::Stage {props} {telling} /> },
        }
    };
}

/// The beats that are used first, the one or the other after the opening.
pub(crate) const fn early(beat: Beat) -> Option<Hand> {
    Some(match beat {
        Beat::Central => hand!(central, nothing, nothing),
        Beat::Local => hand!(local, nothing, nothing),
        _ => return None,
    })
}

/// The beats that nobody reaches at once: their code comes with the rooms.
pub(crate) const fn later(beat: Beat) -> Option<Hand> {
    Some(match beat {
        Beat::Record | Beat::Central | Beat::Local => return None,
        Beat::Line => hand!(line, nothing, line::below),
        Beat::Square => hand!(square, square::above, nothing),
        Beat::Rule => hand!(rule, rule::above, nothing),
        Beat::Money => hand!(money, money::above, nothing),
        Beat::People => hand!(people, people::above, nothing),
        Beat::Reorganise => hand!(reorganise, reorganise::above, nothing),
        Beat::Chairs => hand!(chairs, nothing, chairs::below),
    })
}

/// What a beat says; the first is told by the opening.
pub(crate) fn telling(beat: Beat, story: &Story, tales: &Tales) -> Option<Telling> {
    early(beat).or_else(|| later(beat)).map(|hand| (hand.telling)(story, tales))
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
    let BeatViewProps { beat, hand, props } = view;
    let telling = (hand.telling)(&props.story, &props.tales);
    let (above, below) = ((hand.above)(props), (hand.below)(props));
    let panel = Panel { props, beat: *beat, telling: &telling, above, below }.shown();
    html! {
        <main class={yew::classes!("beat", format!("beat-{}", beat.name()))} id="main">
            { panel }
            { (hand.stage)(StageProps { props: props.clone(), telling }) }
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
