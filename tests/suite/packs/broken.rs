//! Packs that are broken on purpose, by the thousand: each is refused with the place, nothing of the
//! state is lost, and the reader and the published schema agree on every one.

use super::WORKED;
use super::problems;
use super::schema::validator;
use super::value;
use middle_out::app::Action;
use middle_out::app::AppState;
use middle_out::app::Later;
use middle_out::app::Move;
use middle_out::app::Shared;
use middle_out::app::View;
use middle_out::app::pack;
use middle_out::share::pack::MOST_BYTES;
use middle_out::share::pack::MOST_PROBLEMS;
use middle_out::share::pack::Wanted;
use middle_out::share::pack::read_pack;
use middle_out::ui::pack_problem;
use proptest::prelude::*;
use serde_json::Value;
use serde_json::json;

/// Every place of a value, as keys and indices.
fn pointers(value: &Value, here: &str, all: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                let here = format!("{here}/{}", name.replace('~', "~0").replace('/', "~1"));
                all.push(here.clone());
                pointers(field, &here, all);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let here = format!("{here}/{index}");
                all.push(here.clone());
                pointers(item, &here, all);
            }
        }
        _ => {}
    }
}

/// What is put in place of what stands somewhere; `None`: it is taken out.
fn changes() -> Vec<Option<Value>> {
    let long = "x".repeat(500);
    let nested = json!([[[{ "a": [] }]]]);
    let texts =
        ["", " x", "x ", "a<b>", "[NAO20]", "**", "○", "\u{202e}x", "a\nb", &long, "http://x"];
    let numbers = [json!(-1), json!(0.5), json!(1.0), json!(13), json!(31), json!(1e300)];
    let others = [json!(null), json!(true), json!({}), json!([]), nested, json!({ "M17": {} })];
    let texts = texts.into_iter().map(|text| json!(text));
    texts.chain(numbers).chain(others).map(Some).chain([None]).collect()
}

/// The pack with one place changed.
fn changed(whole: &Value, pointer: &str, to: Option<&Value>) -> Value {
    let mut whole = whole.clone();
    if let Some(to) = to {
        *whole.pointer_mut(pointer).unwrap() = to.clone();
        return whole;
    }
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    match whole.pointer_mut(parent).unwrap() {
        Value::Object(fields) => drop(fields.remove(last)),
        Value::Array(items) => drop(items.remove(last.parse().unwrap())),
        _ => unreachable!(),
    }
    whole
}

/// A rule between fields, which no schema of this kind can say.
fn between_fields(wanted: &Wanted) -> bool {
    matches!(wanted, Wanted::NotBefore(_) | Wanted::Distinct | Wanted::Source | Wanted::Everywhere)
}

/// A state in which much is set.
fn busy() -> AppState {
    let moves = [
        Action::Opened(View::Sandbox),
        Action::Sandbox(Move::SetDirection(0.9)),
        Action::Sandbox(Move::LetGo),
        Action::Sandbox(Move::KeptA),
        Action::Sandbox(Move::SetUrgency(0.25)),
        Action::Sandbox(Move::Named("Mine".to_owned())),
    ];
    let used = Action::Pack(pack::Move::Read(Shared::new(read_pack(WORKED[0].1))));
    let moves = moves.iter().chain([&used, &Action::Pack(pack::Move::Used)]);
    moves.fold(AppState::default(), |state, action| state.apply(action).expect("a change"))
}

#[test]
fn every_broken_pack_is_refused_with_a_place_and_nothing_is_lost() {
    let (validator, state) = (validator(), busy());
    let (mut refused, mut tried) = (0, 0);
    for index in 0..WORKED.len() {
        let whole = value(index);
        let mut places = Vec::new();
        pointers(&whole, "", &mut places);
        for (turn, place) in places.iter().enumerate() {
            for (which, to) in changes().iter().enumerate() {
                // A third of them all, so that the test stays short: still more than a thousand.
                if (turn + which) % 3 != 0 {
                    continue;
                }
                let broken = changed(&whole, place, to.as_ref());
                let text = broken.to_string();
                let reading = read_pack(&text);
                let valid = validator.is_valid(&broken);
                tried += 1;
                let Err(problems) = &reading.pack else {
                    assert!(valid, "{place} {to:?}: the schema refuses what the reader takes");
                    continue;
                };
                assert!(!problems.is_empty() && problems.len() <= MOST_PROBLEMS);
                assert!(
                    !valid || problems.iter().all(|problem| between_fields(&problem.wanted)),
                    "{place} {to:?}: the reader refuses what the schema takes: {problems:?}"
                );
                for problem in problems {
                    let [path, words] = pack_problem(problem);
                    assert!(!path.is_empty() && words.contains("expected"), "{path}: {words}");
                    assert!(!words.contains("{$"), "{path}: {words}");
                }
                refused += 1;
                if refused % 5 == 0 {
                    nothing_is_lost(&state, reading);
                }
            }
        }
    }
    assert!(tried > 1_500 && refused > 1_000, "{refused} of {tried}");
}

fn nothing_is_lost(state: &AppState, reading: middle_out::share::pack::Reading) {
    let reading = Shared::new(reading);
    let looked =
        state.apply(&Action::Pack(pack::Move::Read(reading.clone()))).expect("it is shown");
    let mut packs = (*state.packs).clone();
    packs.read = Some(reading);
    assert_eq!(looked.packs, Later::from(packs));
    assert_eq!(AppState { packs: state.packs.clone(), ..looked.clone() }, *state);
    assert_eq!(looked.apply(&Action::Pack(pack::Move::Used)), None, "it cannot be used");
    assert_eq!(looked.apply(&Action::Pack(pack::Move::PutAway)).as_ref(), Some(state));
}

#[test]
fn a_mistake_names_its_place_and_what_was_expected() {
    let mut pack = value(0);
    pack["presets"][2]["mechanisms"]["M7"]["start"] = json!(31);
    let told = |pack: &Value| -> Vec<String> {
        let lines = problems(&pack.to_string());
        lines.iter().map(|problem| pack_problem(problem).join(": ")).collect()
    };
    let start = "presets[2].mechanisms.M7.start: 31 is out of range; expected a year from 0 to 25";
    assert_eq!(told(&pack), [start]);
    // Every mistake at once, not only the first.
    pack["presets"][0]["mechanisms"]["M71"] = json!({ "intensity": 1 });
    pack["about"].as_object_mut().unwrap().remove("licence");
    pack["parameters"] = json!({ "tau_f": 1, "tau_F": 9999 });
    let lines = told(&pack);
    assert_eq!(lines.len(), 5, "{lines:#?}");
    assert!(lines[0].starts_with("about.licence: is missing; expected a text of at most 80"));
    assert!(lines[1].contains("parameters.tau_F: 9999 is out of range; expected a number from"));
    assert!(lines[2].contains("parameters.tau_f: tau_f is not a name that the model knows"));
    assert!(lines[2].contains("is it tau_F?"), "{lines:#?}");
    assert!(lines[3].contains("presets[0].mechanisms.M71"));
    assert_eq!(lines[4], start);
}

#[test]
fn rules_between_fields_are_kept() {
    let mut pack = value(0);
    pack["presets"][0]["mechanisms"]["M2"]["end"] = json!(1);
    pack["presets"][0]["mechanisms"]["M6"]["regions"] = json!([1, 2]);
    pack["presets"][2]["name"] = pack["presets"][0]["name"].clone();
    pack["timeline"][3]["source"] = json!("NONE");
    let all = problems(&pack.to_string());
    let paths: Vec<&str> = all.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(
        paths,
        [
            "timeline[3].source",
            "presets[0].mechanisms.M2.end",
            "presets[0].mechanisms.M6.regions",
            "presets[2].name",
        ]
    );
    assert!(all.iter().all(|problem| between_fields(&problem.wanted)));
    pack["presets"][2]["struck"] = json!([3, 3]);
    assert_eq!(problems(&pack.to_string())[0].path, "presets[2].struck[1]");
}

#[test]
fn what_is_no_json_is_told_with_line_and_column() {
    let told = pack_problem(
        &problems("{\n  \"format\": \"middle-out case pack\",\n  \"version\" 1\n}")[0],
    );
    assert_eq!(told[0], "the whole file");
    assert!(told[1].starts_with("line 3, column 13: expected JSON"), "{told:?}");
    assert!(pack_problem(&problems("")[0])[1].starts_with("line 1, column 0"));
    assert_eq!(problems("[]")[0].wanted, Wanted::Object);
}

#[test]
fn an_unknown_field_is_named_with_the_nearest_and_left_alone() {
    let mut pack = value(1);
    pack["timelime"] = json!(7);
    pack["presets"][0]["autonmy"] = json!(0.5);
    pack["presets"][0]["\u{7}<b>"] = json!(0.5);
    let reading = read_pack(&pack.to_string());
    assert!(reading.pack.is_ok());
    let told: Vec<_> = reading.warnings.iter().map(middle_out::ui::pack_warning).collect();
    let near = told.iter().find(|[place, _]| place == "timelime").unwrap();
    assert!(near[1].contains("did you mean timeline?"), "{near:?}");
    let near = told.iter().find(|[place, _]| place == "presets[0].autonmy").unwrap();
    assert!(near[1].contains("did you mean autonomy?"), "{near:?}");
    assert!(told.iter().any(|[place, _]| place == "presets[0][\"<b>\"]"), "{told:?}");
}

#[test]
fn sizes_are_bounded() {
    let large = " ".repeat(MOST_BYTES + 1);
    assert_eq!(problems(&large)[0].wanted, Wanted::Size(MOST_BYTES));
    let deep = "[".repeat(100_000);
    assert!(matches!(problems(&deep)[0].wanted, Wanted::Json { .. }));
    let mut pack = value(0);
    pack["timeline"] = json!(vec![json!({}); 5_000]);
    let reading = read_pack(&pack.to_string());
    assert_eq!(reading.pack.as_ref().map_err(Vec::len), Err(MOST_PROBLEMS));
    assert!(reading.more > 0);
    assert_eq!(reading.pack.unwrap_err()[0].wanted, Wanted::List(0, 40));
    // A key as long as the file is cut where it is told.
    let mut pack = value(0);
    pack["parameters"] = json!({ "k".repeat(100_000): 1 });
    assert!(problems(&pack.to_string())[0].path.len() < 200);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn no_text_at_all_breaks_the_reader(text in "\\PC{0,200}") {
        let _read = read_pack(&text);
    }

    #[test]
    fn no_bytes_put_into_a_pack_break_the_reader(
        place in 0_usize..7_000, length in 0_usize..12, bytes in proptest::collection::vec(any::<u8>(), 0..12),
    ) {
        let mut text = WORKED[0].1.as_bytes().to_vec();
        let place = place.min(text.len());
        let end = (place + length).min(text.len());
        text.splice(place..end, bytes);
        let reading = read_pack(&String::from_utf8_lossy(&text));
        if let Err(problems) = reading.pack {
            prop_assert!(!problems.is_empty());
            for problem in &problems {
                prop_assert!(pack_problem(problem).iter().all(|words| !words.is_empty()));
            }
        }
    }
}
