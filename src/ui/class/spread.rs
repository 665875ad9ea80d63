//! The bets of one beat as piles, the run across them, and what the run says to each.

use crate::app::Action;
use crate::app::Story;
use crate::app::class::Move;
use crate::app::class::outcome;
use crate::browser::use_media;
use crate::chart::Table;
use crate::figure::Frame;
use crate::figure::spread;
use crate::story::Beat;
use crate::story::Bet;
use crate::ui::beat::telling;
use crate::ui::chart::ChartTable;
use crate::ui::class::RoomProps;
use crate::ui::class::paste::number;
use crate::ui::class::words::{name, names};
use crate::ui::scene::picture;
use crate::ui::text::on_press;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;

#[derive(Properties, PartialEq)]
pub(super) struct SpreadProps {
    pub(super) beat: Beat,
    pub(super) props: RoomProps,
}

/// The spread of a beat.
#[component]
pub(super) fn Spread(spread: &SpreadProps) -> Html {
    let SpreadProps { beat, props } = spread;
    let (beat, class, tales) = (*beat, &props.class, &props.tales);
    let narrow = use_media("(max-width: 559px)");
    let Some(asked) = telling(beat, &Story::default(), tales) else { return Html::default() };
    let counts = class.spread(beat);
    let names = names(beat, tales);
    let run = class.ran.then(|| outcome(beat, tales)).flatten();
    let run_name = say(id::CLASS_RUN_NAME);
    let drawn = spread::Spread { counts: &counts, names: &names, run, run_name: &run_name };
    let frame = if narrow { Frame::Narrow } else { Frame::Wide };
    let sentence = heard(beat, &counts, &names);
    let total: usize = counts.iter().sum();
    let ran = Action::Class(Move::Ran(!class.ran));
    let words = if class.ran { id::CLASS_RUN_HIDE } else { id::CLASS_RUN };
    html! {
        <>
            <p class="class-question">{ &asked.title }</p>
            <figure>
                { picture(&spread::spread(&drawn, frame), "class-picture", &sentence) }
                <figcaption class="small">
                    { say_with(id::CLASS_SPREAD, &[("total", number(total))]) }
                </figcaption>
            </figure>
            <div class="acts">
                <button class="btn btn-go" onclick={on_press(&props.send, ran)}>{ say(words) }</button>
            </div>
            if class.ran {
                { answer(beat, props, &counts, run) }
            } else if total > 1 {
                <p class="term">{ say(id::CLASS_DISCUSS) }</p>
            }
            { hands(beat, props, &names) }
            <ChartTable
                table={table(beat, props, &counts, &names)}
                caption={say(id::CLASS_TABLE)}
                {sentence}
            />
        </>
    }
}

fn heard(beat: Beat, counts: &[usize], names: &[String]) -> String {
    let total = number(counts.iter().sum());
    let list: Vec<String> = counts
        .iter()
        .enumerate()
        .filter(|(_, count)| **count > 0)
        .map(|(place, count)| {
            let bet = name(beat, place, names);
            say_with(id::CLASS_HEARD_ONE, &[("bet", Value::Text(&bet)), ("count", number(*count))])
        })
        .collect();
    if list.is_empty() {
        return say_with(id::CLASS_SPREAD, &[("total", total)]);
    }
    let list = list.join(", ");
    say_with(id::CLASS_HEARD, &[("total", total), ("list", Value::Text(&list))])
}

/// What the run says, in the beat's own words, and its reply to each bet that was made.
fn answer(beat: Beat, props: &RoomProps, counts: &[usize], run: Option<(f64, f64)>) -> Html {
    let said = |bet: Option<Bet>| {
        let mut story = Story::default().all_revealed();
        if let Some(bet) = bet {
            story = story.with_bet(beat, bet);
        }
        telling(beat, &story, &props.tales)
    };
    let Some(plain) = said(None) else { return Html::default() };
    // Half a place is near on an axis; on a list of answers, only the answer itself.
    let reach = if counts.len() > 7 { 1.0 } else { 0.0 };
    let near = run.map(|(low, high)| {
        let there = |place: usize| (low - reach..=high + reach).contains(&(place as f64));
        counts.iter().enumerate().filter(|(place, _)| there(*place)).map(|(_, count)| count).sum()
    });
    let total = counts.iter().sum();
    let names = names(beat, &props.tales);
    let bets = counts.iter().enumerate().filter(|(_, count)| **count > 0);
    let replies = bets.filter_map(|(place, count)| {
        let reply = said(beat.bet(place))?.result;
        let bet = name(beat, place, &names);
        let values = [("bet", Value::Text(&bet)), ("count", number(*count))];
        Some((say_with(id::CLASS_REPLY, &values), reply))
    });
    html! {
        <div class="class-answer" role="status">
            <h2>{ &plain.after }</h2>
            <p class="lead">{ rich(&plain.result, Some(&props.send)) }</p>
            if let Some(near) = near.filter(|_| total > 0) {
                <p>{ rich(&say_with(id::CLASS_NEAR, &[("near", number(near)), ("total", number(total))]), Some(&props.send)) }</p>
            }
            if total > 0 {
                <details>
                    <summary>{ say(id::CLASS_REPLIES) }</summary>
                    <dl class="words">
                        for (bet, reply) in replies {
                            <dt>{ bet }</dt>
                            <dd>{ rich(&reply, Some(&props.send)) }</dd>
                        }
                    </dl>
                </details>
            }
        </div>
    }
}

/// Plus and minus for every bet, for a show of hands.
fn hands(beat: Beat, props: &RoomProps, names: &[String]) -> Html {
    let bets = (0..beat.bets().len()).filter_map(|place| Some((place, beat.bet(place)?)));
    let button = |label: Id, sign: &'static str, bet: Bet, called: &str, up: bool| {
        let label = say_with(label, &[("bet", Value::Text(called))]);
        html! {
            <button
                class="btn"
                aria-label={label}
                onclick={on_press(&props.send, Action::Class(Move::Raised(bet, up)))}
            >
                { sign }
            </button>
        }
    };
    html! {
        <details class="class-hands">
            <summary>{ say(id::CLASS_HANDS) }</summary>
            <ul>
                for (place, bet) in bets {
                    <li>
                        <span>{ name(beat, place, names) }</span>
                        { button(id::CLASS_HANDS_LESS, "−", bet, &name(beat, place, names), false) }
                        <b>{ props.class.hands(beat, bet) }</b>
                        { button(id::CLASS_HANDS_MORE, "+", bet, &name(beat, place, names), true) }
                    </li>
                }
            </ul>
        </details>
    }
}

fn table(beat: Beat, props: &RoomProps, counts: &[usize], names: &[String]) -> Table {
    let class = &props.class;
    let head = [
        id::CLASS_COLUMN_BET,
        id::CLASS_COLUMN_CODES,
        id::CLASS_COLUMN_HANDS,
        id::CLASS_COLUMN_TOTAL,
    ];
    let pooled = class.pool.bets(beat, class.keeps_last);
    let row = |(place, total): (usize, &usize)| {
        let hands = total - pooled[place];
        let cells = [pooled[place], hands, *total].map(|count| count.to_string());
        std::iter::once(name(beat, place, names)).chain(cells).collect()
    };
    Table { head: head.map(say).to_vec(), rows: counts.iter().enumerate().map(row).collect() }
}
