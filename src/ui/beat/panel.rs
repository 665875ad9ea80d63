//! The panel of a beat: seat, question and bet before; result, term and sources after.

use crate::app::Action;
use crate::app::Stage;
use crate::app::View;
use crate::figure::icon;
use crate::story::Beat;
use crate::story::Bet;
use crate::ui::beat::BeatProps;
use crate::ui::beat::BetShape;
use crate::ui::beat::Telling;
use crate::ui::scene::icon as small;
use crate::ui::text::on_press;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::classes;
use yew::html;

/// What the panel needs beside the beat's own props.
pub(crate) struct Panel<'a> {
    pub(crate) props: &'a BeatProps,
    pub(crate) beat: Beat,
    pub(crate) telling: &'a Telling,
    /// What can be turned, before the words and after them.
    pub(crate) above: Html,
    pub(crate) below: Html,
}

impl Panel<'_> {
    fn stage(&self) -> Stage {
        self.props.story.beat(self.beat).stage
    }

    fn bet(&self) -> Option<Bet> {
        self.props.story.beat(self.beat).bet
    }

    /// What a beat asks, and what it tells.
    pub(crate) fn shown(self) -> Html {
        let telling = self.telling;
        let revealed = self.stage().revealed();
        let send = Some(&self.props.send);
        let paragraph = |class: &'static str| move |text: &String| html! { <p {class}>{ rich(text, send) }</p> };
        html! {
            <section class="panel">
                <p class="seat">
                    { small(&icon::seat(telling.seat.icon())) }
                    { say(telling.seat.words()) }
                </p>
                if revealed {
                    <h1 key="after" tabindex="-1">{ &telling.after }</h1>
                    { self.above.clone() }
                    <p class="lead reveal-result">{ rich(&telling.result, send) }</p>
                    { for telling.findings.iter().map(paragraph("lead reveal-sentence")) }
                    { for telling.name.iter().map(paragraph("term reveal-sentence")) }
                    { for telling.card.iter().map(paragraph("card reveal-sentence")) }
                    { self.below.clone() }
                } else {
                    <h1 key="before" tabindex="-1">{ &telling.title }</h1>
                    <p class="lead">{ &telling.lead }</p>
                    { self.bets() }
                    <p class="small keys">{ hint(&telling.bets.hint) }</p>
                }
                { self.acts() }
                <p class="heard" role="status">{ self.announced() }</p>
            </section>
        }
    }

    /// What a screen reader is told as the beat goes on: bet taken, then the result.
    fn announced(&self) -> String {
        let telling = self.telling;
        match self.stage() {
            Stage::Revealed => [telling.heard_after.as_str(), &telling.heard_bet].join(" "),
            Stage::Betting => telling.bets.taken.clone(),
            Stage::Running(_) => String::new(),
        }
    }

    fn bets(&self) -> Html {
        let bets = &self.telling.bets;
        let class = match bets.shape {
            BetShape::Tiles => "years",
            BetShape::List => "bets",
            BetShape::Stage => return Html::default(),
        };
        let locked = self.stage() != Stage::Betting;
        html! {
            <fieldset disabled={locked}>
                <legend class="heard">{ &bets.label }</legend>
                <div {class}>
                    for (place, words) in bets.words.iter().enumerate() {
                        { self.choice(place, words) }
                    }
                </div>
            </fieldset>
        }
    }

    fn choice(&self, place: usize, words: &str) -> Html {
        let Some(bet) = self.beat.bet(place) else { return Html::default() };
        let (beat, send) = (self.beat, self.props.send.clone());
        let onchange = Callback::from(move |_: yew::Event| send.emit(Action::PlacedBet(beat, bet)));
        html! {
            <label class="year">
                <input
                    type="radio"
                    name="bet"
                    value={beat.bet_name(bet)}
                    checked={self.bet() == Some(bet)}
                    {onchange}
                />
                <span>{ words }</span>
            </label>
        }
    }

    /// The way on. The first button stays the same element, so the focus stays on it.
    fn acts(&self) -> Html {
        let (send, beat) = (&self.props.send, self.beat);
        let go = |marigold: bool| classes!("btn", marigold.then_some("btn-go"));
        let (class, words, action) = match self.stage() {
            Stage::Betting => {
                let action = match self.bet() {
                    Some(_) => Action::StartedRun(beat),
                    None => Action::AskedToBeShown(beat),
                };
                (go(self.bet().is_some()), self.telling.run.clone(), action)
            }
            Stage::Running(_) => (go(false), say(id::BET_STOP), Action::Stopped(beat)),
            Stage::Revealed => {
                let next = self.props.story.next(beat).map_or(View::Sandbox, View::Beat);
                (go(true), self.telling.next.clone(), Action::Opened(next))
            }
        };
        html! {
            <div class="acts">
                <button key="on" {class} onclick={on_press(send, action)}>{ words }</button>
                if self.stage() == Stage::Betting {
                    <button
                        key="show"
                        class="btn btn-quiet"
                        onclick={on_press(send, Action::AskedToBeShown(beat))}
                    >
                        { say(id::BET_SKIP) }
                    </button>
                } else if self.stage().revealed() {
                    <button key="again" class="btn" onclick={on_press(send, Action::Replayed(beat))}>
                        { small(&icon::line(icon::REPLAY)) }
                        { say(id::BET_REPLAY) }
                    </button>
                }
            </div>
        }
    }
}

/// The hint, its arrows as keys.
fn hint(text: &str) -> Html {
    html! {
        <>
            for piece in text.split_inclusive(['←', '→', '↑', '↓']) {
                { key(piece) }
            }
        </>
    }
}

fn key(piece: &str) -> Html {
    match piece.char_indices().last() {
        Some((at, arrow @ ('←' | '→' | '↑' | '↓'))) => html! {
            <>{ &piece[..at] }<kbd>{ arrow.to_string() }</kbd></>
        },
        _ => html! { { piece } },
    }
}
