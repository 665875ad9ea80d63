//! The panel of a beat: seat, question and bet before; result, term and sources after.

use crate::app::Action;
use crate::app::Stage;
use crate::app::View;
use crate::figure::icon;
use crate::story::Bet;
use crate::story::Course;
use crate::ui::beat::Telling;
use crate::ui::scene::icon as small;
use crate::ui::text::on_press;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::classes;
use yew::component;
use yew::html;

#[derive(Properties, PartialEq)]
pub(crate) struct PanelProps {
    pub(crate) course: Course,
    pub(crate) bet: Option<Bet>,
    pub(crate) stage: Stage,
    pub(crate) telling: Telling,
    pub(crate) send: Callback<Action>,
}

/// What a beat asks, and what it tells.
#[component]
pub(crate) fn Panel(props: &PanelProps) -> Html {
    let telling = &props.telling;
    let revealed = props.stage == Stage::Revealed;
    let send = Some(&props.send);
    html! {
        <section class="panel">
            <p class="seat">{ small(&icon::seat(icon::CENTRE)) }{ say(id::SEAT_NATIONAL) }</p>
            if revealed {
                <h1 key="after" tabindex="-1">{ telling.after() }</h1>
                <p class="lead reveal-result">{ rich(&telling.reveal(), send) }</p>
                if let Some(finding) = telling.finding() {
                    <p class="lead reveal-sentence">{ rich(&finding, send) }</p>
                }
                <p class="term reveal-sentence">{ rich(&telling.name(), send) }</p>
                <p class="card reveal-sentence">{ rich(&telling.card(), send) }</p>
            } else {
                <h1 key="before" tabindex="-1">{ telling.title() }</h1>
                <p class="lead">{ telling.lead() }</p>
                { years(props) }
                <p class="small keys">{ hint() }</p>
            }
            { acts(props) }
            <p class="heard" role="status">{ announced(props) }</p>
        </section>
    }
}

/// What a screen reader is told as the beat goes on: bet taken, then the result.
fn announced(props: &PanelProps) -> String {
    match (props.stage, props.bet) {
        (Stage::Revealed, _) => {
            format!("{} {}", props.telling.heard(true), props.telling.heard_bet())
        }
        (Stage::Betting, Some(bet)) => {
            let year = match bet {
                Bet::Year(year) => Value::Number(f64::from(year)),
                Bet::Never => Value::Text("never"),
            };
            say_with(id::BET_TAKEN, &[("year", year)])
        }
        (Stage::Betting | Stage::Running(_), _) => String::new(),
    }
}

/// The hint, its arrows as keys.
fn hint() -> Html {
    let text = say(id::BET_HINT);
    html! {
        <>
            for piece in text.split_inclusive(['←', '→']) {
                { key(piece) }
            }
        </>
    }
}

fn key(piece: &str) -> Html {
    match piece.char_indices().last() {
        Some((at, arrow @ ('←' | '→'))) => html! {
            <>{ &piece[..at] }<kbd>{ arrow.to_string() }</kbd></>
        },
        _ => html! { { piece } },
    }
}

fn years(props: &PanelProps) -> Html {
    let locked = props.stage != Stage::Betting;
    html! {
        <fieldset disabled={locked}>
            <legend class="heard">{ say(id::BET_LABEL) }</legend>
            <div class="years">
                for bet in Bet::all() {
                    { year(bet, props) }
                }
            </div>
        </fieldset>
    }
}

fn year(bet: Bet, props: &PanelProps) -> Html {
    let (course, send) = (props.course, props.send.clone());
    let onchange = Callback::from(move |_: yew::Event| send.emit(Action::PlacedBet(course, bet)));
    let (value, words) = match bet {
        Bet::Year(year) => (year.to_string(), year.to_string()),
        Bet::Never => ("never".to_owned(), say(id::BET_NEVER)),
    };
    html! {
        <label class="year">
            <input type="radio" name="bet" {value} checked={props.bet == Some(bet)} {onchange} />
            <span>{ words }</span>
        </label>
    }
}

/// The way on. The first button stays the same element, so the focus stays on it.
fn acts(props: &PanelProps) -> Html {
    let send = &props.send;
    let course = props.course;
    let go = |marigold: bool| classes!("btn", marigold.then_some("btn-go"));
    let (class, words, action) = match props.stage {
        Stage::Betting => {
            let action = match props.bet {
                Some(_) => Action::StartedRun(course),
                None => Action::AskedToBeShown(course),
            };
            (go(props.bet.is_some()), say(id::BET_RUN), action)
        }
        Stage::Running(_) => (go(false), say(id::BET_STOP), Action::Stopped(course)),
        Stage::Revealed => {
            (go(true), props.telling.next(), Action::Opened(View::Beat(course.opposite())))
        }
    };
    html! {
        <div class="acts">
            <button key="on" {class} onclick={on_press(send, action)}>{ words }</button>
            if props.stage == Stage::Betting {
                <button
                    key="show"
                    class="btn btn-quiet"
                    onclick={on_press(send, Action::AskedToBeShown(course))}
                >
                    { say(id::BET_SKIP) }
                </button>
            } else if props.stage == Stage::Revealed {
                <button key="again" class="btn" onclick={on_press(send, Action::Replayed(course))}>
                    { small(&icon::line(icon::REPLAY)) }
                    { say(id::BET_REPLAY) }
                </button>
            }
        </div>
    }
}
