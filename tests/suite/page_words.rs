//! What the pages say: the same words as served and live, and no number that the run does not give.

use middle_out::app::Action;
use middle_out::app::AppState;
use middle_out::model::Measure;
use middle_out::model::Run;
use middle_out::model::simulate;
use middle_out::story::Bet;
use middle_out::story::Course;

use crate::html::Document;
use crate::html::Element;
use crate::html::after;
use crate::html::live;
use crate::html::served;

/// The state after a run with this bet; a skipped bet is none.
fn over(course: Course, bet: Option<Bet>) -> AppState {
    let go = match bet {
        Some(bet) => vec![Action::PlacedBet(course, bet), Action::StartedRun(course)],
        None => vec![Action::AskedToBeShown(course)],
    };
    after(&[vec![Action::Chose(course)], go, vec![Action::Stopped(course)]].concat())
}

fn run_of(course: Course) -> Run {
    simulate(&course.scenario())
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

fn lead(page: &Document, course: Course) -> &Element {
    let id = if course == Course::Central { "central" } else { "local" };
    let section = page.with_id(id).unwrap();
    page.with_class("lead").into_iter().find(|lead| page.is_inside(lead, section)).unwrap()
}

#[test]
fn the_page_as_served_says_of_a_beat_what_the_live_page_says_when_the_bet_is_skipped() {
    let served = served();
    for course in Course::ALL {
        let live = live(over(course, None));
        let result = live.with_class("reveal-result");
        assert_eq!(result.len(), 1);
        assert_eq!(lead(&served, course).words(), result[0].words());
        let section = lead(&served, course).parent.map(|index| &served.elements[index]).unwrap();
        for class in ["term", "card"] {
            let live = live.with_class(class);
            assert_eq!(live.len(), 1, "{class}");
            assert!(section.words().contains(&live[0].words()), "{class} of {course:?}");
        }
        let tags = live.with_class("ten-words")[0].words();
        assert!(section.words().contains(&tags), "{tags}");
        let heard = live.only("canvas").get("aria-label").unwrap();
        assert!(section.words().contains(heard), "{heard}");
    }
}

#[test]
fn the_numbers_of_beat_two_are_those_of_its_run() {
    let run = run_of(Course::Central);
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
         Of ten records, {} arrives, {} stay where they were made, {} were never on a system.",
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
    for page in [served(), live(over(Course::Central, None))] {
        let words = page.elements.iter().filter(|element| element.parent.is_none());
        let words = words.map(Element::words).collect::<Vec<_>>().join(" ");
        for said in [&sentence, &tags, &term] {
            assert!(words.contains(said.as_str()), "{said} in {words}");
        }
        let labels = page.elements.iter().filter_map(|element| element.get("aria-label"));
        let all = labels.fold(words, |all, label| all + " " + label);
        assert!(all.contains(&heard), "{heard} in {all}");
    }
    let page = live(over(Course::Central, None));
    let labels: Vec<String> = page.all("text").iter().map(|text| text.words()).collect();
    for label in [format!("year {}", tenth(reached)), tenth(arrive)] {
        assert!(labels.contains(&label), "{label} in {labels:?}");
    }
}

#[test]
fn the_numbers_of_beat_three_are_those_of_both_runs() {
    let (central, local) = (run_of(Course::Central), run_of(Course::Local));
    let reached = first(&local, Measure::HospitalAdoption, 0.2);
    let exist = |run: &Run| rough(10.0 * year_ten(run, Measure::Adoption), true);
    let share = year_ten(&local, Measure::Joins) / year_ten(&central, Measure::Joins);
    assert!((0.415..0.585).contains(&share), "half as many: {share}");
    let fit = |run: &Run| year_ten(run, Measure::Fit);
    assert!(fit(&local) > fit(&central), "they fit better");
    let against = format!(
        "By year ten, {} records in ten exist, against {} in the centre’s run, and they fit better. \
         Half as many arrive.",
        exist(&local),
        exist(&central),
    );
    let sentence = format!(
        "{} years to reach one ward in five, with nothing to sign at the centre.",
        capital(&rough(reached, false)),
    );
    for page in [served(), live(over(Course::Local, None))] {
        let words = page.only("main").words();
        let served = page.with_id("local").map(Element::words).unwrap_or_default();
        for said in [&sentence, &against] {
            assert!((words.clone() + &served).contains(said.as_str()), "{said}");
        }
    }
}

#[test]
fn every_bet_is_told_with_its_distance_from_the_run() {
    for course in Course::ALL {
        let reached = first(&run_of(course), Measure::HospitalAdoption, 0.2);
        let reached = (10.0 * reached).round() / 10.0;
        for bet in Bet::all() {
            let page = live(over(course, Some(bet)));
            let said = page.with_class("reveal-result")[0].words();
            let gap = match bet {
                Bet::Never => None,
                Bet::Year(year) => Some(reached - f64::from(year)),
            };
            let years = |gap: f64| {
                format!("{} year{}", tenth(gap), if tenth(gap) == "1" { "" } else { "s" })
            };
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
}

#[test]
fn the_table_of_a_beat_holds_the_numbers_of_its_run() {
    for course in Course::ALL {
        let run = run_of(course);
        let page = live(over(course, None));
        let cells = |name: &str| page.all(name).iter().map(|cell| cell.words()).collect::<Vec<_>>();
        let central = course == Course::Central;
        assert_eq!(page.all("tr").len(), 12);
        assert_eq!(page.all("thead").len(), 1);
        assert!(!page.only("caption").words().is_empty());
        let mut expected = Vec::new();
        for year in 0..=10 {
            let cell = |measure| format!("{:.1}", 10.0 * run.series(measure)[4 * year]);
            expected.extend(central.then(|| cell(Measure::Contracts)));
            expected.push(cell(Measure::HospitalAdoption));
        }
        assert_eq!(cells("td"), expected);
        let heads = cells("th");
        let columns = if central { 3 } else { 2 };
        assert_eq!(heads.len(), columns + 11);
        assert_eq!(heads[columns..], (0..=10).map(|year: u8| year.to_string()).collect::<Vec<_>>());
    }
}

#[test]
fn nothing_of_the_answer_is_told_before_the_bet() {
    for course in Course::ALL {
        let run = run_of(course);
        let reached = tenth(first(&run, Measure::HospitalAdoption, 0.2));
        for state in [
            after(&[Action::Chose(course)]),
            after(&[Action::Chose(course), Action::PlacedBet(course, Bet::Year(3))]),
            after(&[Action::Chose(course), Action::StartedRun(course), Action::Ticked(600.0)]),
        ] {
            let page = live(state);
            let labels = page.elements.iter().flat_map(|element| &element.attributes);
            let spoken = labels.filter(|(key, _)| key == "aria-label" || key == "title");
            let all = spoken.fold(page.only("main").words(), |all, (_, label)| all + " " + label);
            assert!(!all.contains(&reached), "{reached} in {all}");
            assert!(page.all("table").is_empty() && page.with_class("reveal-result").is_empty());
        }
    }
}
