//! The page as served: first screen, the first beats as words and pictures, their sources. It needs no
//! script, and gives way to the live page without a jump.

use crate::app::AppState;
use crate::chart::ChartSpec;
use crate::chart::Size;
use crate::story::Beat;
use crate::ui::beat::static_beat;
use crate::ui::evidence::entry;
use crate::ui::evidence::sources_of_beats;
use crate::ui::header::Header;
use crate::ui::header::Knots;
use crate::ui::opening::Opening;
use crate::ui::text::say;
use crate::words::id;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;

/// What draws a chart as an SVG document: the page as served has no canvas.
pub(crate) type ChartPainter = fn(&crate::chart::ChartSpec) -> String;

/// Room for a chart: that of a phone. Drawn larger on a wide page, it is legible on both.
const ROOM: Size = Size { width: 328.0, height: 260.0 };

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

impl Painter {
    /// A chart for wide and narrow pages alike; nothing where there is no painter.
    pub(crate) fn shown(self, describe: impl Fn(Size) -> ChartSpec) -> Html {
        let svg = self.0.map(|paint| Html::from_html_unchecked(paint(&describe(ROOM)).into()));
        html! { <div class="still">{ svg }</div> }
    }
}

/// The page as served.
#[component]
pub fn StaticPage(props: &StaticPageProps) -> Html {
    let fresh = AppState::default();
    html! {
        <>
            <Header knots={Knots::of(&fresh)} theme={fresh.theme} />
            <Opening />
            <section aria-label={say(id::ROPE_LABEL)}>
            <noscript><p class="notice">{ say(id::NOTICE_SCRIPT) }</p></noscript>
            for beat in Beat::ALL {
                { static_beat(beat, &fresh.tales, props.paint) }
            }
            <section class="reading">
                <h2>{ say(id::EVIDENCE_TITLE) }</h2>
                <p class="lead">{ say(id::EVIDENCE_LEAD) }</p>
                <h2 id="evidence-model">{ say(id::EVIDENCE_MODEL) }</h2>
                <p>{ say(id::EVIDENCE_MODEL_TEXT) }</p>
                <p>{ say(id::EVIDENCE_CAREFUL) }</p>
                <ul class="evidence-list">
                    for source in sources_of_beats(&fresh.tales) {
                        { entry(source) }
                    }
                </ul>
            </section>
            </section>
        </>
    }
}
