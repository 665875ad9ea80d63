//! What an embed shows: one figure by itself, and under everything the way to the whole explainer.

use crate::app::AppState;
use crate::app::Stage;
use crate::app::View;
use crate::story::Beat;
use crate::ui::beat::BeatProps;
use crate::ui::beat::Hand;
use crate::ui::beat::StageProps;
use crate::ui::opening::land;
use crate::ui::text::say;
use crate::words::id;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;

#[derive(Properties)]
pub(crate) struct FigureProps {
    pub(crate) beat: Beat,
    /// What the beat says and shows; the first has none.
    pub(crate) hand: Option<Hand>,
    pub(crate) props: BeatProps,
}

/// There is one hand a beat.
impl PartialEq for FigureProps {
    fn eq(&self, other: &Self) -> bool {
        self.beat == other.beat && self.props == other.props
    }
}

/// The picture of a beat, with its sentence and its table.
#[component]
pub(crate) fn Figure(figure: &FigureProps) -> Html {
    let FigureProps { beat, hand, props } = figure;
    let Some(hand) = hand else {
        return html! {
            <main class="embed-figure opening" id="main">
                <h1 class="heard">{ say(id::OPENING_TITLE_FIRST) }</h1>
                { land() }
                <p class="small embed-sentence">{ say(id::OPENING_HEARD) }</p>
            </main>
        };
    };
    let told = (hand.telling)(&props.story, &props.tales);
    let revealed = props.story.beat(*beat).stage == Stage::Revealed;
    let (title, sentence) =
        if revealed { (&told.after, &told.heard_after) } else { (&told.title, &told.heard_before) };
    html! {
        <main class={yew::classes!("beat", "embed-figure", format!("beat-{}", beat.name()))} id="main">
            <h1 class="heard">{ title }</h1>
            { (hand.stage)(StageProps { props: props.clone(), telling: told.clone() }) }
            <p class="small embed-sentence">{ sentence }</p>
        </main>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct FootProps {
    pub(crate) query: String,
}

/// The name of the explainer, and the way to all of it in a window of its own.
#[component]
pub(crate) fn Foot(props: &FootProps) -> Html {
    let query = &props.query;
    let href = if query.is_empty() { "./".to_owned() } else { query.clone() };
    html! {
        <footer class="embed-foot">
            <span>{ say(id::EMBED_FROM) }</span>
            <a {href} target="_blank" rel="noopener">{ say(id::EMBED_WHOLE) }</a>
        </footer>
    }
}

/// The view that an embed shows a figure of, if it shows one.
pub(crate) fn figure_of(state: &AppState) -> Option<Beat> {
    let figure = state.embed.as_ref()?.part == crate::share::embed::Part::Figure;
    match state.view {
        View::Beat(beat) if figure => Some(beat),
        _ => None,
    }
}
