//! The stage of beat 10: a table from above, six cards around it, and the chair the reader sits in.

use crate::analysis::chairs::Chair;
use crate::analysis::chairs::Limits;
use crate::analysis::chairs::Seat;
use crate::analysis::chairs::Standing;
use crate::app::Action;
use crate::app::Stage as Progress;
use crate::chart::Table as Numbers;
use crate::figure::Frame;
use crate::figure::Scene;
use crate::figure::chairs::Table;
use crate::figure::chairs::TableLabels;
use crate::figure::chairs::gauge;
use crate::figure::chairs::table;
use crate::figure::icon;
use crate::story::Beat;
use crate::story::Dial;
use crate::story::Tales;
use crate::story::chairs::READ;
use crate::story::chairs::Tale;
use crate::ui::beat::BeatProps;
use crate::ui::beat::StageProps;
use crate::ui::beat::chairs::seat;
use crate::ui::beat::question;
use crate::ui::chart::ChartTable;
use crate::ui::names;
use crate::ui::scene::icon as small;
use crate::ui::scene::picture;
use crate::ui::static_page::Painter;
use crate::ui::text::on_press;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::ui::text::tenth;
use crate::words::Value;
use crate::words::id;
use yew::Html;
use yew::component;
use yew::html;

const ICONS: [&str; 6] =
    [icon::CENTRE, icon::REGION, icon::HOSPITAL, icon::GP, icon::SUPPLIER, icon::PATIENT];

/// The table at a share of the run; nobody has been asked at 0.
fn scene(tale: &Tale, shown: f64, sat: Option<usize>, frame: Frame) -> Scene {
    let (width, height) = if frame == Frame::Wide { (500.0, 204.0) } else { (340.0, 240.0) };
    let asked = shown > 0.0;
    let chairs = tale.chairs_at(shown);
    let arrive = (shown >= 1.0).then_some(tale.arrive);
    let of = Table {
        width,
        height,
        chairs: Seat::ALL.map(|seat| asked.then_some(chairs[seat as usize].standing)),
        sat,
        arrive,
    };
    let number = |share: f64| [("arrive", Value::Number(tenth(10.0 * share)))];
    let middle = arrive.map(|share| say_with(id::CHAIRS_ARRIVE, &number(share)));
    let names = Seat::ALL.map(|seat| names::seat(seat as usize));
    table(&of, &TableLabels { names, middle: middle.unwrap_or_default() })
}

fn tables(tale: &Tale, shown: f64, sat: Option<usize>, heard: &str) -> Html {
    html! {
        <>
            { picture(&scene(tale, shown, sat, Frame::Wide), "table-wide", heard) }
            { picture(&scene(tale, shown, sat, Frame::Narrow), "table-narrow", heard) }
        </>
    }
}

/// The seat whose chair the dial says the reader sits in.
fn sat_in(props: &BeatProps) -> Seat {
    let place = props.story.dials.at(Dial::Chair);
    let sits = |seat: &Seat| (f64::from(*seat as u8) - place).abs() < 0.5;
    Seat::ALL.into_iter().find(sits).unwrap_or(Seat::Centre)
}

/// What the beat shows.
#[component]
pub(crate) fn Stage(props: &StageProps) -> Html {
    let StageProps { props, telling } = props;
    let tale = props.tales.chairs();
    let stage = props.story.beat(Beat::Chairs).stage;
    let revealed = stage.revealed();
    let sat = sat_in(props);
    let heard = telling.heard(revealed).to_owned();
    let marked = revealed.then_some(sat as usize);
    html! {
        <section class="stage" aria-label={telling.chart.clone()}>
            <div class="stage-head">
                <h2>{ &telling.chart }</h2>
                { question(&props.send) }
            </div>
            <figure class="picture">{ tables(tale, stage.shown(), marked, &heard) }</figure>
            if revealed {
                { large(tale, sat) }
            }
            <div class="seats">
                for chair in tale.chairs_at(stage.shown()).iter() {
                    { card(props, tale, chair, stage, sat) }
                }
            </div>
            if revealed {
                <p class="tiny chairs-foot">{ say(id::CHAIRS_FOOT) }</p>
                <ChartTable table={numbers(tale)} caption={say(id::CHAIRS_TABLE)} sentence={heard} />
            }
        </section>
    }
}

fn line(tale: &Tale, seat: Seat, (width, height): (f64, f64), shown: f64) -> Html {
    let level = Limits::default().stays;
    small(&gauge(width, height, &tale.seen[seat as usize], shown, level))
}

/// The gauge as served: a point a year, not a quarter, is enough where nothing moves.
fn yearly(tale: &Tale, seat: Seat) -> Html {
    let years: Vec<f64> = tale.seen[seat as usize].iter().copied().step_by(4).collect();
    small(&gauge(220.0, 38.0, &years, 1.0, Limits::default().stays))
}

/// One seat beside the table: what it does, what it says, its own gauge. Pressed, the reader sits in it.
fn card(props: &BeatProps, tale: &Tale, chair: &Chair, stage: Progress, sat: Seat) -> Html {
    let (seat, shown) = (chair.seat, stage.shown());
    let betting = stage == Progress::Betting;
    let how = if betting { say(id::CHAIRS_HIDDEN) } else { seat::standing(chair.standing) };
    let inside = html! {
        <>
            <span class="chair-head">
                { small(&icon::line(ICONS[seat as usize])) }
                <b>{ names::seat(seat as usize) }</b>
                <span class="chair-does">{ how }</span>
            </span>
            if stage.revealed() {
                <span class="quote">{ seat::quoted(seat, chair.standing) }</span>
            }
            { line(tale, seat, (220.0, 38.0), shown) }
            <span class="tiny">{ seat::gauge(seat) }</span>
            if stage.revealed() && seat == sat {
                <span class="tiny only-narrow chair-more">
                    { seat::delay(seat) }{ " " }{ rich(&seat::level(chair), None) }
                </span>
            }
        </>
    };
    let class = match (betting, chair.standing) {
        (true, _) => "chair-card",
        (_, Standing::Stays) => "chair-card is-staying",
        (_, Standing::Doubts) => "chair-card is-doubting",
        (_, Standing::Left) => "chair-card has-left",
    };
    if !stage.revealed() {
        return html! { <div {class}>{ inside }</div> };
    }
    let action = Action::Turned(Dial::Chair, f64::from(seat as u8));
    html! {
        <button
            {class}
            aria-pressed={(seat == sat).to_string()}
            onclick={on_press(&props.send, action)}
        >
            { inside }
        </button>
    }
}

/// The chair that the reader sits in: its gauge, its delay and its sentence, large.
fn large(tale: &Tale, seat: Seat) -> Html {
    let chair = &tale.chairs[seat as usize];
    html! {
        <div class="sat-in" role="status" aria-label={say(id::CHAIRS_SAT)}>
            <p class="chair-head">
                { small(&icon::line(ICONS[seat as usize])) }
                <b>{ names::seat(seat as usize) }</b>
                <span class="chair-does">{ seat::standing(chair.standing) }</span>
            </p>
            <p class="quote">{ seat::quoted(seat, chair.standing) }</p>
            { line(tale, seat, (300.0, 46.0), 1.0) }
            <p class="tiny">{ seat::delay(seat) }{ " " }{ rich(&seat::level(chair), None) }</p>
        </div>
    }
}

/// Judgements every fifth year, in 100, and what each seat does at the end.
fn numbers(tale: &Tale) -> Numbers {
    let mut head = vec![say(id::YEAR_WORD)];
    head.extend(Seat::ALL.map(|seat| names::seat(seat as usize)));
    let mut rows = Vec::new();
    let mut year = 0.0;
    while year <= READ {
        let chairs = tale.chairs_at(year / READ);
        let mut row = vec![format!("{year}")];
        row.extend(chairs.iter().map(|chair| format!("{:.0}", 100.0 * chair.judgement)));
        rows.push(row);
        year += 5.0;
    }
    let mut last = vec![format!("{READ}")];
    last.extend(tale.chairs.iter().map(|chair| seat::standing(chair.standing)));
    rows.push(last);
    Numbers { head, rows }
}

/// The picture on the page as served: the table, and what each seat says.
pub(crate) fn still(tales: &Tales, _paint: Painter) -> Html {
    let tale = tales.chairs();
    let heard = super::Words { bet: None, tale }.heard();
    html! {
        <>
            <p>{ rich(&say(id::CHAIRS_END), None) }</p>
            { picture(&scene(tale, 1.0, None, Frame::Narrow), "still", &heard) }
            <div class="seats">
                for chair in tale.chairs.iter() {
                    <div class={if chair.standing == Standing::Left { "chair-card has-left" } else { "chair-card" }}>
                        <span class="chair-head">
                            { small(&icon::line(ICONS[chair.seat as usize])) }
                            <b>{ names::seat(chair.seat as usize) }</b>
                            <span class="chair-does">{ seat::standing(chair.standing) }</span>
                        </span>
                        <span class="quote">{ seat::quoted(chair.seat, chair.standing) }</span>
                        { yearly(tale, chair.seat) }
                        <span class="tiny">{ seat::gauge(chair.seat) }</span>
                    </div>
                }
            </div>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_numbers_ends_with_what_each_seat_does() {
        let tales = Tales::default();
        let table = numbers(tales.chairs());
        assert_eq!(table.rows.len(), 6);
        assert_eq!(table.rows[4], ["20", "47", "77", "88", "91", "35", "65"]);
        assert_eq!(table.rows[5][1..], ["doubts", "stays", "stays", "stays", "has left", "stays"]);
        assert_eq!(table.head.len(), 7);
    }

    #[test]
    fn nobody_has_been_asked_before_the_bet() {
        let tales = Tales::default();
        let svg = scene(tales.chairs(), 0.0, None, Frame::Wide).to_svg();
        assert_eq!(svg.matches('?').count(), 6);
        let told = scene(tales.chairs(), 1.0, Some(4), Frame::Narrow).to_svg();
        assert!(!told.contains('?') && told.contains("chair-left") && told.contains("5.5 of 10"));
    }
}
