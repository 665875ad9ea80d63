//! Long questions and the letters about them as text: what is written reads back to the same bits, and
//! what is broken is refused with its place.

use middle_out::analysis::PlaneRule;
use middle_out::analysis::Reading;
use middle_out::app::Bench;
use middle_out::model::LeverChange;
use middle_out::model::MECHANISMS;
use middle_out::model::Measure;
use middle_out::model::MechanismSpell;
use middle_out::model::PARAMETERS;
use middle_out::model::Preset;
use middle_out::model::RegionalGain;
use middle_out::model::RegionalMeasure;
use middle_out::model::Scenario;
use middle_out::model::Setting;
use middle_out::model::Shock;
use middle_out::model::ShockKind;
use middle_out::model::TableMultipliers;
use middle_out::model::Urgency;
use middle_out::share::Ask;
use middle_out::share::Note;
use middle_out::share::Order;
use middle_out::share::Question;
use proptest::collection::vec;
use proptest::prelude::*;

/// A scenario with something in every list and values that need all their digits.
fn any_scenario() -> impl Strategy<Value = Scenario> {
    let lists = (
        vec((0.0..30.0, 0.0..=1.0, 0.0..=1.0), 1..4),
        vec((0_usize..16, 0.0..20.0, 0.0..=1.0, any::<bool>()), 0..6),
        vec((0_usize..16, 0_usize..3, 0.0..20.0, 0.0..3.0), 0..4),
        vec((0_usize..5, 0.0..20.0, 0.0..=1.0), 0..4),
        vec((0.0..20.0, 0.0..=1.0), 0..3),
        vec((0_usize..PARAMETERS.len(), 0.0..=1.0), 0..6),
    );
    (lists, 1.0..6.0, 3_usize..6, any::<u64>(), vec(0.5..=2.0, 7)).prop_map(
        |((levers, spells, gains, shocks, settings, parameters), years, regions, seed, table)| {
            let mut scenario = Scenario { years, regions, seed, ..Scenario::default() };
            scenario.levers = levers
                .into_iter()
                .map(|(year, direction, autonomy)| LeverChange { year, direction, autonomy })
                .collect();
            let mechanism = |at: usize| MECHANISMS[at].mechanism;
            for (at, start, intensity, ends) in spells {
                let end = if ends { start + 1.3 } else { f64::INFINITY };
                let mechanism = mechanism(at);
                scenario.mechanisms.push(MechanismSpell { mechanism, start, end, intensity });
            }
            for (at, region, start, gain) in gains {
                let (mechanism, end) = (mechanism(at), f64::INFINITY);
                if mechanism.regional_index().is_some() {
                    scenario.gains.push(RegionalGain { mechanism, region, start, end, gain });
                }
            }
            for (kind, year, severity) in shocks {
                scenario.shocks.push(Shock { year, kind: ShockKind::ALL[kind], severity });
            }
            for (year, value) in settings {
                scenario.money.push(Setting { year, value });
                scenario.opt_out.push(Setting { year, value: 1.0 - value });
                scenario.urgency.push(Urgency { start: year, duration: value, height: value });
                scenario.reorganisation_weights.push(value);
            }
            for (at, share) in parameters {
                let spec = &PARAMETERS[at];
                let value = spec.low + share * (spec.high - spec.low);
                scenario.parameters.set(spec.name, value).unwrap();
            }
            scenario.organisations = (seed % 2 == 0).then_some([40, 9, 7, 90]);
            scenario.table = TableMultipliers::new(table.try_into().unwrap());
            scenario
        },
    )
}

fn questions(scenario: Scenario) -> [Question; 3] {
    let readings = vec![
        Reading::National(Measure::Joins),
        Reading::Regional(RegionalMeasure::Use, 2),
        Reading::Border(0, 1),
    ];
    let years = vec![0.0, 1.25, 3.5];
    [
        Question::Run { scenario: scenario.clone() },
        Question::Ensemble {
            scenario: scenario.clone(),
            readings: readings.clone(),
            years: years.clone(),
            worlds: 20,
            seed: u64::MAX,
        },
        Question::Plane {
            scenario,
            rule: PlaneRule::Toolboxes { share: 0.7 },
            size: 3,
            readings,
            years,
        },
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_question_reads_back_and_can_be_asked(scenario in any_scenario(), from in 0_usize..9) {
        // Numbers are compared, and none of them is a zero: equal scenarios are equal bits.
        for question in questions(scenario) {
            let ask = Ask { question, from, to: from + 2 };
            prop_assert_eq!(&Ask::read(&ask.text()).unwrap(), &ask);
            let order = Order::Ask { id: 7, ask: Ok(Box::new(ask.clone())) };
            prop_assert_eq!(Order::read(&Order::asking(7, &ask)), Some(order));
        }
    }

    #[test]
    fn no_text_breaks_a_reader(text in "\\PC{0,60}", numbers in vec(any::<f64>(), 0..9)) {
        let _refused = Ask::read(&text);
        prop_assert_eq!(Note::read(&text, numbers), None);
        prop_assert_eq!(Bench::default().take(&text, 0.0), None);
    }

    #[test]
    fn no_cut_or_change_of_an_order_breaks_the_bench(
        scenario in any_scenario(), which in 0_usize..3, at in any::<prop::sample::Index>(),
        letter in any::<char>(),
    ) {
        let question = questions(scenario).into_iter().nth(which).unwrap();
        let text = Order::asking(3, &Ask { question, from: 0, to: 2 });
        let mut letters: Vec<char> = text.chars().collect();
        let at = at.index(letters.len());
        letters[at] = letter;
        for text in [letters.iter().collect::<String>(), letters[..at].iter().collect()] {
            let mut bench = Bench::default();
            let first = bench.take(&text, 0.0);
            prop_assert_eq!(matches!(first, Some(Note::Progress { .. })), bench.busy());
            if bench.busy() {
                bench.turn(0.0, || 0.0);
            }
        }
    }
}

/// The lines that a question of 12 regions begins with.
const COUNTRY: &str = "country 12 1 0.0 5.0\n";

/// A question, the place of its mistake, and what the message says was expected there. `C` stands for
/// the line of the country.
const BROKEN: &[(&str, &str, &str)] = &[
    ("", "the question", "expected lines with units and a kind"),
    ("units 0 1", "the question", "expected lines with units and a kind"),
    ("unit 0 1\nrun\nC", "line 1, unit 0", "expected units, found unit"),
    ("units 0\nrun\nC", "line 1, units 2", "a whole number from 0 to 100000000, found nothing"),
    ("units 5 4\nrun\nC", "line 1, units 2", "expected a whole number from 5"),
    ("units 0 1 2\nrun\nC", "line 1, units 3", "expected the end of the line, found 2"),
    (
        "units 0 1\nrm\nC",
        "line 2, rm 0",
        "expected run, ensemble, plane, why, ledger, claims, trial or hunt, found rm",
    ),
    ("units 0 1\nrun 7\nC", "line 2, run 1", "expected the end of the line"),
    ("units 0 1\nrun\n\n", "line 3,  0", "expected a line of a question, found nothing"),
    ("units 0 1\nrun\ncountry 0 1 0 5", "line 3, country 1", "from 1 to 200, found 0"),
    ("units 0 1\nrun\ncountry 12 -1 0 5", "line 3, country 2", "found -1"),
    ("units 0 1\nrun\ncountry 12 1 0 NaN", "line 3, country 4", "a number from 0 to 50, found NaN"),
    ("units 0 1\nrun\nC organisations 9 9 50001 9", "line 4, organisations 3", "to 50000"),
    ("units 0 1\nrun\nC lever 0 0.5 1.5", "line 4, lever 3", "expected a number from 0 to 1"),
    ("units 0 1\nrun\nC lever -1 0.5 0.5", "line 4, lever 1", "expected a number from 0 to inf"),
    ("units 0 1\nrun\nC mechanism 17 0 9 1", "line 4, mechanism 1", "from 1 to 16, found 17"),
    ("units 0 1\nrun\nC gain 7 201 0 9 1", "line 4, gain 2", "from 0 to 200"),
    ("units 0 1\nrun\nC shock war 0 1", "line 4, shock 1", "a kind of shock, found war"),
    ("units 0 1\nrun\nC parameter tau_X 1", "line 4, parameter 2", "a parameter and a value"),
    ("units 0 1\nrun\nC parameter kr -3", "line 4, parameter 2", "a parameter and a value"),
    ("units 0 1\nrun\nC table 1 1 1 9 1 1 1", "line 4, table 4", "from 0.5 to 2, found 9"),
    ("units 0 1\nensemble 5 1\nC", "line 2, ensemble 2", "expected 1 to 500 readings, found 0"),
    ("units 0 1\nensemble 5 1\nC read J", "line 2, ensemble 2", "expected 1 to 500 years, found 0"),
    (
        "units 0 1\nensemble 5 1\nC read J@12",
        "line 4, read 1",
        "expected a reading of this country",
    ),
    ("units 0 1\nensemble 5 1\nC year 51", "line 4, year 1", "expected a number from 0 to 50"),
    ("units 0 1\nensemble 0 1\nC", "line 2, ensemble 1", "from 1 to 100000, found 0"),
    ("units 0 1\nensemble 5\nC", "line 2, ensemble 2", "found nothing"),
    ("units 0 1\nplane 1\nC", "line 2, plane 1", "from 2 to 101, found 1"),
    ("units 0 1\nwhy J 5\nC", "line 2, why 2", "a scenario to hold this one against"),
    ("units 0 1\nwhy Joy 5\nC", "line 2, why 1", "a national measure, found Joy"),
    ("units 0 1\nwhy J 51\nC against\nC", "line 2, why 2", "a number from 0 to 50, found 51"),
    ("units 0 1\nwhy J 5\nC against\nC against\n", "line 6, against 0", "a line of a question"),
    ("units 0 1\nledger 12\nC", "line 2, ledger 1", "from 0 to 11, found 12"),
    ("units 0 1\nplane 3 2\nC", "line 2, plane 2", "a number from 0 to 1, found 2"),
];

#[test]
fn a_broken_question_is_refused_with_its_place() {
    for (text, place, expected) in BROKEN {
        let text = &text.replace("C ", COUNTRY).replace('C', COUNTRY);
        let error = Ask::read(text).expect_err(text);
        assert_eq!(&error.place, place, "{text}: {error}");
        assert!(error.to_string().contains(expected), "{text}: {error}");
        // Somebody who has a number is told.
        let told = Bench::default().take(&format!("ask 4\n{text}"), 0.0);
        assert_eq!(told, Some(Note::Failed { id: 4, problem: error.to_string() }));
    }
    let long = "x".repeat(1_000_000);
    let error = Ask::read(&long).expect_err("too long");
    assert!(error.to_string().len() < 100, "{error}");
}

#[test]
fn an_answer_too_big_to_hold_is_refused_before_any_work() {
    let scenario = Preset::England.scenario();
    let question = Question::Ensemble {
        scenario,
        readings: vec![Reading::National(Measure::Joins); 500],
        years: vec![1.0],
        worlds: 100_000,
        seed: 1,
    };
    let mut bench = Bench::default();
    let told = bench.take(&Order::asking(1, &Ask::all(question.clone())), 0.0);
    let Some(Note::Failed { id: 1, problem }) = told else { panic!("{told:?}") };
    assert!(problem.starts_with("to: expected at most 4000000 numbers"), "{problem}");
    // A part of it is welcome.
    let part = Ask { question, from: 90, to: 100 };
    let told = bench.take(&Order::asking(2, &part), 0.0);
    assert_eq!(told, Some(Note::Progress { id: 2, done: 0, total: 10 }));
}

#[test]
fn notes_read_back_and_broken_ones_are_none() {
    let notes = [
        Note::Ready,
        Note::Progress { id: 1, done: 0, total: 9 },
        Note::Rows { id: 2, columns: vec!["a".into(), "b".into()], rows: vec![0.1, -0.0] },
        Note::Rows { id: 2, columns: vec!["a".into()], rows: vec![] },
        Note::Failed { id: u32::MAX, problem: "line 2, ensemble 1: expected\tmore".into() },
    ];
    for note in notes {
        let (text, numbers) = note.clone().written();
        assert_eq!(Note::read(&text, numbers), Some(note));
    }
    for (text, numbers) in [
        ("", 0),
        ("ready ", 0),
        ("rows\t1", 1),
        ("rows\t1\ta\tb", 3),
        ("rows\t\ta", 1),
        ("progress\t4294967296\t1\t2", 0),
        ("progress\t1\t3\t2", 0),
        ("progress\t1\t-3\t2", 0),
        ("progress\t1\t3", 0),
        ("failed\tx\tbroken", 0),
        ("else\t1\t2\t3", 0),
    ] {
        assert_eq!(Note::read(text, vec![0.5; numbers]), None, "{text}");
    }
}
