//! The page as served: first screen, the first beats as words and pictures, their sources. It needs no
//! script, and gives way to the live page without a jump.

use crate::app::AppState;
use crate::app::BeatState;
use crate::app::Stage as Progress;
use crate::chart::Size;
use crate::story::Course;
use crate::ui::beat::Telling;
use crate::ui::beat::static_chart;
use crate::ui::chart::DRAWN;
use crate::ui::evidence::entry;
use crate::ui::evidence::sources_of_beats;
use crate::ui::header::Header;
use crate::ui::header::Knots;
use crate::ui::opening::Opening;
use crate::ui::opening::anchor;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::words::id;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;

/// What draws a chart as an SVG document: the page as served has no canvas.
pub(crate) type ChartPainter = fn(&crate::chart::ChartSpec) -> String;

/// Room for a chart on a phone.
const PHONE: Size = Size { width: 328.0, height: 260.0 };

/// How the charts are painted.
#[derive(Properties, PartialEq)]
pub struct StaticPageProps {
    /// Draws a chart as SVG.
    #[prop_or_default]
    pub paint: Painter,
}

/// A chart painter that compares by what it is, not by where it lies.
#[derive(Clone, Copy, Debug, Default)]
pub struct Painter(pub(crate) Option<ChartPainter>);

impl PartialEq for Painter {
    fn eq(&self, other: &Self) -> bool {
        self.0.is_some() == other.0.is_some()
    }
}

/// The page as served.
#[component]
pub fn StaticPage(props: &StaticPageProps) -> Html {
    let mut state = AppState::default();
    for beat in &mut state.beats {
        beat.stage = Progress::Revealed;
    }
    let fresh = AppState::default();
    html! {
        <>
            <Header knots={Knots::of(&fresh)} theme={fresh.theme} />
            <Opening />
            <section aria-label={say(id::ROPE_LABEL)}>
            <noscript><p class="notice">{ say(id::NOTICE_SCRIPT) }</p></noscript>
            for course in Course::ALL {
                { beat(&state, course, props.paint) }
            }
            <section class="reading">
                <h2>{ say(id::EVIDENCE_TITLE) }</h2>
                <p class="lead">{ say(id::EVIDENCE_LEAD) }</p>
                <h2 id="evidence-model">{ say(id::EVIDENCE_MODEL) }</h2>
                <p>{ say(id::EVIDENCE_MODEL_TEXT) }</p>
                <p>{ say(id::EVIDENCE_CAREFUL) }</p>
                <ul class="evidence-list">
                    for source in sources_of_beats() {
                        { entry(source) }
                    }
                </ul>
            </section>
            </section>
        </>
    }
}

fn beat(state: &AppState, course: Course, paint: Painter) -> Html {
    let beat: &BeatState = state.beat(course);
    let telling = Telling::new(course, beat, state.beat(course.opposite()));
    let drawn = |size: Size| {
        let paint = paint.0?;
        let svg = paint(&static_chart(size, &telling, course, &beat.run));
        Some(Html::from_html_unchecked(svg.into()))
    };
    html! {
        <section class="reading static-beat" id={&anchor(course)[1..]}>
            <h2>{ telling.title() }</h2>
            <p class="lead">{ rich(&telling.reveal(), None) }</p>
            if let Some(finding) = telling.finding() {
                <p>{ rich(&finding, None) }</p>
            }
            <figure>
                <div class="only-wide">{ drawn(DRAWN) }</div>
                <div class="only-narrow">{ drawn(PHONE) }</div>
                <figcaption class="small">{ telling.heard(true) }</figcaption>
            </figure>
            <p>{ rich(&telling.tags(true), None) }</p>
            <p class="term">{ rich(&telling.name(), None) }</p>
            <p class="card">{ rich(&telling.card(), None) }</p>
        </section>
    }
}
