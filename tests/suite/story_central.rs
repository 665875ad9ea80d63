//! What beat 2 says: no number that its run does not give.

use middle_out::app::Action;
use middle_out::app::AppState;
use middle_out::app::View;
use middle_out::model::Measure;
use middle_out::model::Run;
use middle_out::model::simulate;
use middle_out::story::Beat;
use middle_out::story::central;

use crate::html::Element;
use crate::html::after;
use crate::html::live;
use crate::html::served;

const HERE: Beat = Beat::Central;

/// The state after a run with this bet; a skipped bet is none.
fn over(bet: Option<&str>) -> AppState {
    let go = match bet {
        Some(bet) => {
            let bet = HERE.bet_called(bet).expect("a bet of beat 2");
            vec![Action::PlacedBet(HERE, bet), Action::StartedRun(HERE)]
        }
        None => vec![Action::AskedToBeShown(HERE)],
    };
    let open = vec![Action::Opened(View::Beat(HERE))];
    after(&[open, go, vec![Action::Stopped(HERE)]].concat())
}

fn central_run() -> Run {
    simulate(&central::scenario())
}

/// The year at which a measure first reaches a level, straight between quarters.
fn first(run: &Run, measure: Measure, level: f64) -> f64 {
    let series = run.series(measure);
    let step = series.iter().position(|value| *value >= level).expect("it is reached");
    assert!(step > 0, "it is not reached at the start");
    let share = (level - series[step - 1]) / (series[step] - series[step - 1]);
    0.25 * (step as f64 - 1.0 + share)
}

fn year_ten(run: &Run, measure: Measure) -> f64 {
    run.series(measure)[40]
}

/// To a tenth, as printed: `6.6`, and `6` where nothing follows.
fn tenth(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map(str::to_owned).unwrap_or(text)
}

/// The page's rule for years and parts of ten in words, written out again.
fn rough(value: f64, of_ten: bool) -> String {
    const NAMES: [&str; 11] =
        ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    if of_ten && value < 0.75 {
        return "fewer than one".to_owned();
    }
    let printed = format!("{value:.1}");
    let (whole, decimal) = printed.split_once('.').unwrap();
    let whole: usize = whole.parse().unwrap();
    match decimal {
        "0" | "1" | "2" | "3" | "4" => NAMES[whole].to_owned(),
        "5" => format!("{} and a half", NAMES[whole]),
        "9" => NAMES[whole + 1].to_owned(),
        _ => format!("nearly {}", NAMES[whole + 1]),
    }
}

fn capital(text: &str) -> String {
    text[..1].to_uppercase() + &text[1..]
}

#[test]
fn the_numbers_of_beat_two_are_those_of_its_run() {
    let run = central_run();
    let signed = first(&run, Measure::Contracts, 0.9);
    let reached = first(&run, Measure::HospitalAdoption, 0.2);
    let network = first(&run, Measure::Infrastructure, 0.5);
    let exist = 10.0 * year_ten(&run, Measure::Adoption);
    let arrive = 10.0 * year_ten(&run, Measure::Joins);
    let sentence = format!(
        "{} years to sign. {} to reach one ward in five.",
        capital(&rough(signed, false)),
        capital(&rough(reached, false)),
    );
    // What was agreed with the model, beside what is computed here.
    assert_eq!(sentence, "Two years to sign. Nearly seven to reach one ward in five.");
    let heard = format!(
        "Contracts signed: nine in ten by year {}. Wards using it: one in five in year {}. \
         At year 10, of ten records, {} arrives, {} stay where they were made, {} were never on a system.",
        signed.ceil(),
        tenth(reached),
        rough(arrive, true),
        rough(exist - arrive, true),
        rough(10.0 - exist, true),
    );
    let tags = format!(
        "At year 10, {} of ten records are on a system. {} arrives.",
        rough(exist, true),
        capital(&rough(arrive, true)),
    );
    let term = format!("half built in year {}", rough(network.ceil(), false));
    for page in [served(), live(over(None))] {
        let words = page.elements.iter().filter(|element| element.parent.is_none());
        let words = words.map(Element::words).collect::<Vec<_>>().join(" ");
        for said in [&sentence, &tags, &term] {
            assert!(words.contains(said.as_str()), "{said} in {words}");
        }
        let labels = page.elements.iter().filter_map(|element| element.get("aria-label"));
        let all = labels.fold(words, |all, label| all + " " + label);
        assert!(all.contains(&heard), "{heard} in {all}");
    }
    let page = live(over(None));
    let labels: Vec<String> = page.all("text").iter().map(|text| text.words()).collect();
    for label in [format!("year {}", tenth(reached)), tenth(arrive)] {
        assert!(labels.contains(&label), "{label} in {labels:?}");
    }
}

#[test]
fn every_bet_is_told_with_its_distance_from_the_run() {
    let reached = first(&central_run(), Measure::HospitalAdoption, 0.2);
    let reached = (10.0 * reached).round() / 10.0;
    for bet in HERE.bets() {
        let page = live(over(Some(bet)));
        let said = page.with_class("reveal-result")[0].words();
        let gap = bet.parse::<f64>().ok().map(|year| reached - year);
        let years =
            |gap: f64| format!("{} year{}", tenth(gap), if tenth(gap) == "1" { "" } else { "s" });
        let (told, drawn) = match gap {
            None => ("You said never.".to_owned(), None),
            Some(gap) if gap >= 0.45 => {
                (format!("the gap is {}.", years(gap)), Some(format!("{} later", years(gap))))
            }
            Some(gap) if gap <= -0.45 => (
                format!("it came {} sooner.", years(-gap)),
                Some(format!("{} sooner", years(-gap))),
            ),
            Some(_) => ("You were within half a year.".to_owned(), None),
        };
        assert!(said.contains(&told), "{bet:?}: {told} in {said}");
        let texts: Vec<String> = page.all("text").iter().map(|text| text.words()).collect();
        let gaps: Vec<&String> = texts
            .iter()
            .filter(|text| text.contains(" later") || text.contains(" sooner"))
            .collect();
        assert_eq!(gaps, drawn.iter().collect::<Vec<_>>(), "{bet:?}");
    }
}

#[test]
fn the_table_of_the_beat_holds_the_numbers_of_its_run() {
    let run = central_run();
    let page = live(over(None));
    let cells = |name: &str| page.all(name).iter().map(|cell| cell.words()).collect::<Vec<_>>();
    assert_eq!(page.all("tr").len(), 12);
    assert_eq!(page.all("thead").len(), 1);
    assert!(!page.only("caption").words().is_empty());
    let cell = |measure, year: usize| format!("{:.1}", 10.0 * run.series(measure)[4 * year]);
    let row = |year| [Measure::Contracts, Measure::HospitalAdoption].map(|of| cell(of, year));
    assert_eq!(cells("td"), (0..=10).flat_map(row).collect::<Vec<_>>());
    let heads = cells("th");
    assert_eq!(heads.len(), 3 + 11);
    assert_eq!(heads[3..], (0..=10).map(|year: u8| year.to_string()).collect::<Vec<_>>());
}
