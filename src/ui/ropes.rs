//! Ropes and their ledger as the beats show them: rows from a run's lines, one rope at a time on a phone.

use crate::app::Action;
use crate::figure::rope;
use crate::figure::rope::Net;
use crate::figure::rope::Pull;
use crate::figure::rope::settled;
use crate::figure::rope_sheet::Row;
use crate::figure::rope_sheet::SheetWords;
use crate::figure::rope_sheet::alone;
use crate::story::rule;
use crate::story::rule::Line;
use crate::ui::names::posts;
use crate::ui::names::tension;
use crate::ui::scene::icon;
use crate::ui::scene::picture;
use crate::ui::scene::sized;
use crate::ui::text::on_press;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_state_eq;

/// Share of a run in which the ropes settle: 1.2 of 2.4 seconds.
const SETTLING: f64 = 0.5;
/// Share of a run after which the first eased arrow grows.
const FIRST_EASED: f64 = 0.25;
/// How much later what is created follows: 600 ms of 2.4 s.
const LATER: f64 = 0.25;
/// From one row of the ledger to the next.
const ROW: f64 = 0.06;
/// How long an arrow grows.
const GROWS: f64 = 0.12;

/// A rope of the story as the pictures have it.
pub(crate) fn pull(number: usize, rope: rule::Rope) -> Pull {
    Pull::of(number, rope.intensity, rope.lean)
}

fn net(net: rule::Net) -> Net {
    match net {
        rule::Net::Eased => Net::Eased,
        rule::Net::Created => Net::Created,
        rule::Net::Both => Net::Both,
        rule::Net::Neither => Net::Neither,
    }
}

/// Shares of the arrows of a row that are drawn when so much of the run is shown: eased first.
pub(crate) fn grown(shown: f64, place: usize) -> [f64; 2] {
    let from = FIRST_EASED + ROW * place as f64;
    [from, from + LATER].map(|from| ((shown - from) / GROWS).clamp(0.0, 1.0))
}

/// A row of a sheet when this share (0..=1) of the run is shown: at 0 the rope without the fix.
/// What does not count is not drawn.
pub(crate) fn row(line: &Line, place: usize, shown: f64, due: Option<String>) -> Row {
    let before = pull(line.number, line.before);
    let begun = shown > 0.0;
    let [eased, created] = grown(shown, place);
    let counted = |counts: bool, years: f64, share: f64| if counts { years * share } else { 0.0 };
    Row {
        name: tension(line.number),
        source: say_with(id::RULE_SOURCE, &[("key", Value::Text(line.source))]),
        posts: posts(line.number),
        when: String::new(),
        now: before.towards(pull(line.number, line.after), settled(shown / SETTLING)),
        before: begun.then_some(before),
        net: if begun { net(line.net()) } else { Net::Neither },
        eased: counted(line.eases(), line.entry.eased, eased),
        created: counted(line.creates(), line.entry.created, created),
        due: due.filter(|_| created >= 1.0),
        notes: [String::new(), String::new()],
        bet: None,
    }
}

/// Two decimals, as the tables of ropes have them.
pub(crate) fn hundredths(value: f64) -> String {
    format!("{value:.2}")
}

/// The door to where the numbers of ropes come from.
pub(crate) fn mark(send: &Callback<Action>, words: Id) -> Html {
    let action = Action::AskedForEvidence("national-run-illustrative".to_owned());
    html! {
        <a
            class="ev mark"
            href={crate::ui::text::address(crate::app::View::Evidence)}
            onclick={on_press(send, action)}
        >
            <span class="only-wide">{ say(words) }</span>
            <span class="only-narrow">{ say(id::MARK_QUESTION_SHORT) }</span>
        </a>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct OneRopeProps {
    pub(crate) rows: Vec<Row>,
    /// What is heard of each.
    pub(crate) heard: Vec<String>,
    pub(crate) words: SheetWords,
    /// Place of the rope shown first.
    pub(crate) start: usize,
    /// Name of the group of buttons.
    pub(crate) name: &'static str,
}

/// One rope with its ledger, and a strip of small ropes to choose from; for narrow pages.
#[component]
pub(crate) fn OneRope(props: &OneRopeProps) -> Html {
    let chosen = use_state_eq(|| props.start);
    let count = props.rows.len();
    let Some(row) = props.rows.get(*chosen) else { return Html::default() };
    let heard = props.heard.get(*chosen).cloned().unwrap_or_default();
    let place =
        [("number", Value::Number(*chosen as f64 + 1.0)), ("count", Value::Number(count as f64))];
    let choice = |(place, row): (usize, &Row)| {
        let chosen = chosen.clone();
        let checked = *chosen == place;
        let onchange = Callback::from(move |_: yew::Event| chosen.set(place));
        html! {
            <label>
                <input
                    type="radio"
                    name={props.name}
                    aria-label={row.name.clone()}
                    {checked}
                    {onchange}
                />
                { icon(&rope::button(row.now, row.net)) }
            </label>
        }
    };
    html! {
        <div class="one-rope only-narrow">
            { sized(&alone(row, &props.words), "rope-alone", &heard) }
            <p class="one-rope-name" aria-hidden="true">
                <b>{ &row.name }</b>
                <span>{ say_with(id::RULE_PLACE, &place) }</span>
            </p>
            <fieldset>
                <legend class="heard">{ say(id::RULE_STRIP) }</legend>
                <div class="rope-strip">{ for props.rows.iter().enumerate().map(choice) }</div>
            </fieldset>
        </div>
    }
}

/// Every rope alone, with its name: for the page as served, where nothing can be chosen.
pub(crate) fn every_rope(rows: &[Row], heard: &[String], words: &SheetWords) -> Html {
    let one = |(row, heard): (&Row, &String)| {
        html! {
            <div>
                <p><b>{ &row.name }</b></p>
                { picture(&alone(row, words), "rope-alone still", heard) }
            </div>
        }
    };
    html! { <div class="every-rope">{ for rows.iter().zip(heard).map(one) }</div> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::float_cmp, reason = "shares end exactly")]
    fn the_ledger_fills_row_by_row_and_eased_first() {
        for place in 0..6 {
            assert_eq!(grown(0.0, place), [0.0, 0.0]);
            assert_eq!(grown(1.0, place), [1.0, 1.0]);
            for step in 0..=100 {
                let shown = f64::from(step) / 100.0;
                let [eased, created] = grown(shown, place);
                assert!(eased >= created && eased >= grown(shown, place + 1)[0]);
            }
        }
    }

    #[test]
    fn a_row_begins_without_the_fix_and_ends_with_it() {
        let tale = rule::Tale::told();
        for (place, line) in tale.lines.iter().enumerate() {
            let start = row(line, place, 0.0, None);
            assert_eq!((start.now, start.before), (pull(line.number, line.before), None));
            assert_eq!((start.net, start.eased, start.created), (Net::Neither, 0.0, 0.0));
            let end = row(line, place, 1.0, None);
            assert_eq!(end.now, pull(line.number, line.after));
            assert_eq!(end.before, Some(pull(line.number, line.before)));
        }
    }
}

#[cfg(test)]
mod page {
    use super::*;
    use crate::app::AppState;
    use crate::app::View;
    use crate::story::Beat;
    use crate::story::Dial;
    use crate::ui::App;
    use crate::ui::AppProps;
    use crate::ui::scene::tests::ready;

    /// The live page of a beat after these actions.
    fn page(beat: Beat, actions: &[Action]) -> String {
        let opened = [Action::Opened(View::Beat(beat))];
        let state = opened
            .iter()
            .chain(actions)
            .fold(AppState::default(), |state, action| state.apply(action).unwrap_or(state));
        let renderer = yew::LocalServerRenderer::<App>::with_props(AppProps { start: Some(state) });
        ready(renderer.hydratable(false).render())
    }

    fn bet(beat: Beat, name: &str) -> Vec<Action> {
        let placed = beat.bet_called(name).map(|bet| Action::PlacedBet(beat, bet));
        placed.into_iter().chain([Action::StartedRun(beat), Action::Stopped(beat)]).collect()
    }

    fn count(page: &str, what: &str) -> usize {
        page.matches(what).count()
    }

    #[test]
    fn nothing_of_the_ledger_is_shown_before_the_bet() {
        for beat in [Beat::Rule, Beat::Money] {
            let page = page(beat, &[]);
            for told in ["arrow-eased", "arrow-created", "class=\"stub\"", "rope-before"] {
                assert_eq!(count(&page, told), 0, "{told}");
            }
            assert!(page.contains("type=\"radio\""));
        }
    }

    #[test]
    fn after_the_run_four_ropes_are_eased_four_tightened_and_one_is_due() {
        let page = page(Beat::Rule, &bet(Beat::Rule, "slack"));
        let sheet = page.split("class=\"rope-sheet\"").nth(1).unwrap();
        let sheet = sheet.split("</svg>").next().unwrap();
        assert_eq!(count(sheet, "arrow-eased"), 4);
        assert_eq!(count(sheet, "arrow-created"), 4);
        assert_eq!((count(sheet, "\"stub\""), count(sheet, "rope-before")), (1, 6));
        assert!(sheet.contains("You: slack") && sheet.contains("year 12"));
        // What is heard is printed as well.
        let heard = "falls due after year 12";
        assert!(count(&page, heard) >= 2 && page.contains("<p class=\"small\">Of these six"));
    }

    #[test]
    fn the_switch_takes_the_rule_away_and_brings_it_back() {
        let shown = bet(Beat::Rule, "both");
        let off = [shown.clone(), vec![Action::Turned(Dial::Rule, 0.0)]].concat();
        let without = page(Beat::Rule, &off);
        assert!(without.contains("role=\"switch\"") && !without.contains("arrow-eased"));
        assert!(without.contains("nothing eased, nothing tightened"));
        let on = [off, vec![Action::Turned(Dial::Rule, 1.0)]].concat();
        assert_eq!(page(Beat::Rule, &on), page(Beat::Rule, &shown));
    }

    #[test]
    fn the_dial_of_money_is_a_slider_that_moves_the_pictures() {
        let shown = bet(Beat::Money, "fall");
        let five = page(Beat::Money, &shown);
        assert!(five.contains("id=\"money-years\"") && five.contains("after year 5"));
        assert_eq!(count(&five, "class=\"coin\""), 15);
        let two = page(Beat::Money, &[shown, vec![Action::Turned(Dial::MoneyYears, 2.0)]].concat());
        assert_eq!(count(&two, "class=\"coin\""), 3);
        assert!(two.contains("money for two years"));
        // The answer to the bet stays that of the money offered.
        assert!(two.contains("You said they fall. They rise"));
    }

    #[test]
    fn small_ropes_are_radio_buttons_with_names() {
        let page = page(Beat::Rule, &bet(Beat::Rule, "tight"));
        let strip = page.split("rope-strip").nth(1).unwrap().split("</fieldset>").next().unwrap();
        assert_eq!((count(strip, "type=\"radio\""), count(strip, "aria-label=")), (6, 6));
        assert_eq!(count(strip, "checked"), 1);
        assert!(!page.contains("style="));
    }
}
