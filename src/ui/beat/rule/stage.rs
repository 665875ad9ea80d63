//! The stage of beat 6: six ropes beside their ledger; on a phone one at a time.

use crate::app::Stage as Progress;
use crate::figure::Scene;
use crate::figure::Transform;
use crate::figure::ledger::Entry;
use crate::figure::ledger::Measure;
use crate::figure::ledger::arrows;
use crate::figure::rope_sheet::Row;
use crate::figure::rope_sheet::SheetWords;
use crate::figure::rope_sheet::crossing;
use crate::figure::rope_sheet::sheet;
use crate::figure::scene::group;
use crate::story::Beat;
use crate::story::Dial;
use crate::story::Tales;
use crate::story::rule::ASKED;
use crate::story::rule::Line;
use crate::story::rule::Tale;
use crate::story::rule::YEARS;
use crate::ui::beat::StageProps;
use crate::ui::beat::rule::words::Words;
use crate::ui::beat::rule::words::heard_rope;
use crate::ui::chart::ChartTable;
use crate::ui::ropes::OneRope;
use crate::ui::ropes::every_rope;
use crate::ui::ropes::mark;
use crate::ui::ropes::row;
use crate::ui::scene::icon;
use crate::ui::scene::picture;
use crate::ui::static_page::Painter;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Html;
use yew::component;
use yew::html;

/// Share of the run in which the record crosses, at its end.
const CROSSES: f64 = 0.15;

/// What the picture is drawn from: how much of the run is shown, and whether the rule is on.
#[derive(Clone, Copy)]
struct Shown<'a> {
    words: Words<'a>,
    stage: Progress,
}

impl Shown<'_> {
    /// Share of the run; none where the rule is off.
    fn share(&self) -> f64 {
        if self.stage.revealed() && !self.words.on { 0.0 } else { self.stage.shown() }
    }

    fn rows(&self) -> Vec<Row> {
        let lines = self.words.tale.lines.iter().enumerate();
        lines.map(|(place, line)| self.row(place, line)).collect()
    }

    fn row(&self, place: usize, line: &Line) -> Row {
        let year = |year| say_with(id::RULE_YEAR, &[("year", Value::Number(year))]);
        let mut row = row(line, place, self.share(), line.due().map(year));
        if line.number == ASKED {
            let said = self.stage.revealed();
            row.bet = self.words.flag(said).map(|words| (words, said));
            if self.share() > 0.0 {
                row.notes = [id::RULE_BORDER, id::RULE_WARDS].map(say);
            }
        }
        row
    }

    fn words(&self) -> SheetWords {
        let betting = self.stage == Progress::Betting;
        let with = self.share() > 0.0;
        let year = [("year", Value::Number(YEARS))];
        SheetWords {
            eased: say(id::RULE_EASED),
            created: say(id::RULE_CREATED),
            key: say(if with { id::RULE_KEY } else { id::RULE_KEY_BEFORE }),
            sealed: betting.then(|| say(id::RULE_SEALED)),
            without: say(id::RULE_WITHOUT),
            now: if with { say_with(id::RULE_YEAR, &year) } else { String::new() },
        }
    }

    /// All six ropes; the record at the border stands at the top right.
    fn sheet(&self) -> Scene {
        let mut scene = sheet(&self.rows(), &self.words());
        let crossed = (self.share() - 1.0 + CROSSES) / CROSSES;
        let place = Transform::at(scene.width - 80.0, -4.0);
        scene.shapes.push(group(place, "", vec![crossing(crossed)]));
        scene
    }

    /// What is heard of each rope where it stands alone.
    fn heard(&self) -> Vec<String> {
        let with = self.stage.revealed() && self.words.on;
        self.words.tale.lines.iter().map(|line| heard_rope(line, with)).collect()
    }

    /// How many ropes did what.
    fn counted(&self) -> Html {
        // Before the answer the line keeps its place, so that the picture does not move.
        if !self.stage.revealed() {
            return html! { <p class="rope-count"><span>{ say(id::RULE_COUNT_BEFORE) }</span></p> };
        }
        if !self.words.on {
            return html! { <p class="rope-count"><span>{ say(id::RULE_COUNT_OFF) }</span></p> };
        }
        let [eased, created, both, due] = self.words.counted();
        html! {
            <p class="rope-count">
                <span class="eased">{ sign(true) }{ eased }</span>{ ", " }
                <span class="created">{ sign(false) }{ created }</span>{ ", " }
                <span>{ both }</span>{ "; " }
                <span class="push">{ due }</span>
            </p>
        }
    }
}

/// A small arrow as in the ledger.
fn sign(eased: bool) -> Html {
    let measure = Measure { unit: 18.0, height: 13.0, room: 30.0 };
    let (years, from) = if eased { ((1.0, 0.0), 22.0) } else { ((0.0, 1.0), -2.0) };
    let entry = Entry { eased: years.0, created: years.1, due: None };
    let shapes = vec![group(Transform::at(from, 8.0), "", vec![arrows(&entry, measure)])];
    icon(&Scene { width: 22.0, height: 16.0, shapes })
}

/// The picture on the page as served.
pub(crate) fn still(tales: &Tales, _paint: Painter) -> Html {
    let words = Words { bet: None, tale: tales.rule(), on: true };
    let shown = Shown { words, stage: Progress::Revealed };
    html! {
        <>
            { every_rope(&shown.rows(), &shown.heard(), &shown.words()) }
            { shown.counted() }
        </>
    }
}

fn start(tale: &Tale) -> usize {
    tale.lines.iter().position(|line| line.number == ASKED).unwrap_or(0)
}

fn alone(shown: &Shown) -> Html {
    html! {
        <OneRope
            rows={shown.rows()}
            heard={shown.heard()}
            words={shown.words()}
            start={start(shown.words.tale)}
            name="rope"
        />
    }
}

/// What the beat shows.
#[component]
pub(crate) fn Stage(stage: &StageProps) -> Html {
    let StageProps { props, telling } = stage;
    let beat = props.story.beat(Beat::Rule);
    let on = props.story.dials.on(Dial::Rule);
    let words = Words { bet: beat.bet, tale: props.tales.rule(), on };
    let shown = Shown { words, stage: beat.stage };
    let revealed = beat.stage.revealed();
    html! {
        <section class="stage" aria-label={telling.chart.clone()}>
            <div class="stage-head">
                <h2>{ &telling.chart }</h2>
                { mark(&props.send, id::RULE_MARK) }
            </div>
            <figure class="picture">
                { picture(&shown.sheet(), "rope-sheet", telling.heard(revealed)) }
                { alone(&shown) }
            </figure>
            { shown.counted() }
            if revealed {
                <ChartTable
                    table={words.table()}
                    caption={say(id::RULE_TABLE)}
                    sentence={telling.heard_after.clone()}
                />
            }
        </section>
    }
}
