//! Broken scenario files: each is refused with the place and what was expected there.

use middle_out::model::SplitMix64;
use middle_out::share::read_scenario;
use std::io::Write;
use std::process::Command;
use std::process::Stdio;

/// A file, the place of its mistake, and what the message says was expected there.
const BROKEN: &[(&str, &str, &str)] = &[
    ("", "line 1, column 0", "expected JSON"),
    ("{", "line 1, column 1", "expected JSON"),
    ("{\n  \"years\": 5,\n}", "line 3, column 1", "expected JSON"),
    ("{'years': 5}", "line 1, column 2", "expected JSON"),
    ("{\"years\": NaN}", "line 1, column 11", "expected JSON"),
    ("{\"years\": 1e999}", "line 1, column", "expected JSON"),
    ("{} {}", "line 1, column 4", "expected JSON"),
    ("[]", "scenario", "expected an object"),
    ("null", "scenario", "expected an object"),
    ("{\"yaers\": 5}", "yaers", "expected one of the fields years, t0"),
    ("{\"years\": \"five\"}", "years", "expected a length in years from 0.25 to 50"),
    ("{\"years\": 0}", "years", "expected a length in years from 0.25 to 50"),
    ("{\"years\": 1e300}", "years", "expected a length in years from 0.25 to 50"),
    ("{\"t0\": -1}", "t0", "expected a calendar year"),
    ("{\"regions\": -12}", "regions", "expected a whole number from 1 to 200"),
    ("{\"regions\": 0}", "regions", "expected a whole number from 1 to 200"),
    ("{\"regions\": 12.5}", "regions", "expected a whole number from 1 to 200"),
    ("{\"regions\": 4294967308}", "regions", "expected a whole number from 1 to 200"),
    ("{\"seed\": -1}", "seed", "expected a whole number from 0 to 2^64 - 1"),
    ("{\"version\": 3}", "version", "expected 1 or 2, a version of the model"),
    ("{\"version\": \"2\"}", "version", "expected 1 or 2, a version of the model"),
    ("{\"seed\": 18446744073709551616}", "seed", "expected a whole number"),
    ("{\"levers\": []}", "levers", "expected at least one entry"),
    ("{\"levers\": 5}", "levers", "expected a list"),
    ("{\"levers\": [[0, 0.5]]}", "levers[0]", "expected [a year from the start, a share, a share]"),
    ("{\"levers\": [[0, 0.5, 0.5], [1, 2, 0]]}", "levers[1][1]", "expected a share from 0 to 1"),
    ("{\"levers\": [[-1, 0.5, 0.5]]}", "levers[0][0]", "expected a year from the start"),
    ("{\"levers\": [[0, null, 0.5]]}", "levers[0][1]", "expected a share from 0 to 1"),
    ("{\"mech\": []}", "mech", "expected an object"),
    ("{\"mech\": {\"17\": [[0, 9, 1]]}}", "mech.17", "expected a mechanism: 1 to 16"),
    ("{\"mech\": {\"3\": [[0, 9, 1.5]]}}", "mech.3[0][2]", "expected a share from 0 to 1"),
    ("{\"mech\": {\"3\": [0, 9, 1]}}", "mech.3[0]", "expected [a year from the start"),
    ("{\"region_mult\": [[3, 0, 0, 9, 1]]}", "region_mult[0][0]", "7, 8, 11, 13 or 16"),
    (
        "{\"region_mult\": [[7, 12, 0, 9, 1]]}",
        "region_mult[0][1]",
        "expected a region from 0 to 11",
    ),
    ("{\"region_mult\": [[7, 0, 0, 9, -1]]}", "region_mult[0][4]", "expected a multiplier"),
    ("{\"reorganisation_weights\": [1]}", "reorganisation_weights", "each of 12 regions"),
    (
        "{\"regions\": 2, \"reorganisation_weights\": [1, 3]}",
        "reorganisation_weights[1]",
        "expected a weight from 0 to 1",
    ),
    ("{\"shocks\": [[1, \"war\", 1]]}", "shocks[0][1]", "expected one of macro, meso, micro"),
    ("{\"shocks\": [[1, \"meso\"]]}", "shocks[0]", "expected [year, kind, severity]"),
    ("{\"shocks\": [[1, \"meso\", 7]]}", "shocks[0][2]", "expected a share from 0 to 1"),
    ("{\"urgency\": [[1, 2]]}", "urgency[0]", "expected [a year from the start"),
    ("{\"money\": [[0, 2]]}", "money[0][1]", "expected a share from 0 to 1"),
    ("{\"optout\": {}}", "optout", "expected a list"),
    ("{\"params\": {\"tau_X\": 1}}", "params.tau_X", "expected the name of a parameter"),
    ("{\"params\": {\"tau_F\": 0}}", "params.tau_F", "expected a number from 0.25 to"),
    ("{\"params\": {\"tau_F\": \"1\"}}", "params.tau_F", "expected a number"),
];

#[test]
fn each_broken_file_is_refused_with_its_place_and_what_was_expected() {
    for (text, place, expected) in BROKEN {
        let error = read_scenario(text).expect_err(text);
        assert!(error.place.starts_with(place), "{text}: {error}");
        let indexed = error.place.len() > place.len() && !place.ends_with("column");
        assert!(!indexed, "{text}: {} is more than {place}", error.place);
        assert!(error.problem.contains(expected), "{text}: {error}");
        assert!(error.problem.contains("found"), "{text}: {error}");
    }
}

#[test]
fn the_command_tells_each_of_them_and_prints_nothing_else() {
    for (text, place, expected) in BROKEN {
        let mut child = Command::new(env!("CARGO_BIN_EXE_middle-out"))
            .args(["run", "--scenario", "-", "--csv"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        let message = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{text}: {message}");
        assert!(message.starts_with("error: -: "), "{text}: {message}");
        assert!(message.contains(place) && message.contains(expected), "{text}: {message}");
    }
}

/// A field without a name is still somewhere.
#[test]
fn a_place_is_named_even_where_the_field_has_no_name() {
    for text in
        ["{\"\": 1}", "{\"\\u0007\": 1}", "{\"mech\": {\"\": []}}", "{\"params\": {\"\": 1}}"]
    {
        let error = read_scenario(text).expect_err(text);
        assert!(!error.place.trim().is_empty(), "{text}: {error:?}");
    }
}

/// What a file holds ends up on a terminal: it must not fill it, nor steer it.
#[test]
fn a_message_is_one_short_line_whatever_the_file_holds() {
    let long = "x".repeat(10_000);
    let escape = "\\u001b[2J\\nerror: nothing";
    for name in [long.as_str(), escape] {
        for text in [
            format!("{{\"{name}\": 1}}"),
            format!("{{\"years\": \"{name}\"}}"),
            format!("{{\"mech\": {{\"{name}\": []}}}}"),
            format!("{{\"params\": {{\"{name}\": 1}}}}"),
            format!("{{\"shocks\": [[1, \"{name}\", 1]]}}"),
        ] {
            let message = read_scenario(&text).unwrap_err().to_string();
            let start: String = message.chars().take(60).collect();
            assert!(
                message.chars().count() < 400,
                "{} letters: {start:?}",
                message.chars().count()
            );
            assert!(!message.contains(char::is_control), "{start:?}");
        }
    }
    let nested = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(read_scenario(&nested).unwrap_err().place.starts_with("line 1, column"));
}

fn below(draws: &mut SplitMix64, count: usize) -> usize {
    usize::try_from(draws.next_bits() % count as u64).unwrap()
}

/// A whole scenario, so that every reader is reached.
const WHOLE: &str = r#"{"years": 10, "t0": 2002, "regions": 3, "seed": 7,
 "levers": [[0, 0.5, 0.5], [2.5, 0.9, 0.1]], "mech": {"3": [[0, 99, 0.9]], "M8": [[1, 4, 0.5]]},
 "region_mult": [[8, 1, 0, 9, 2]], "reorganisation_weights": [1, 0.5, 0],
 "shocks": [[4, "meso", 1], [5, "exit", 0.5]], "urgency": [[6, 1, 0.5]], "money": [[0, 0.8]],
 "optout": [[3, 1]], "params": {"tau_F": 1.5, "bud": 2}}"#;

const SWAPS: [&str; 16] = [
    "-1",
    "1e308",
    "1e999",
    "NaN",
    "null",
    "true",
    "\"\"",
    "\"x\"",
    "[]",
    "{}",
    "0.5",
    "99",
    "-0",
    "{\"\": []}",
    "[[]]",
    "18446744073709551616",
];

/// The whole scenario with one to three mistakes: a letter cut, doubled or changed, or a number, a
/// name or a piece replaced.
fn mutated(draws: &mut SplitMix64) -> String {
    let mut letters: Vec<char> = WHOLE.chars().collect();
    for _ in 0..=below(draws, 3) {
        let at = below(draws, letters.len());
        match below(draws, 16) {
            0 => drop(letters.remove(at)),
            1 => letters.insert(at, letters[at]),
            2 => letters[at] = char::from(u8::try_from(below(draws, 128)).unwrap()),
            3 => letters.truncate(at.max(1)),
            4..8 if letters[at].is_alphabetic() => letters[at] = 'x',
            _ => {
                // The next whole number, so that what is left is mostly JSON.
                let number = |c: &&char| c.is_ascii_digit() || **c == '.';
                let start = at + letters[at..].iter().take_while(|c| !number(c)).count();
                let end = start + letters[start..].iter().take_while(number).count();
                letters.splice(start..end, SWAPS[below(draws, SWAPS.len())].chars());
            }
        }
    }
    letters.into_iter().collect()
}

#[test]
fn three_hundred_mutated_files_are_read_or_refused_with_a_place() {
    assert!(read_scenario(WHOLE).is_ok());
    let mut draws = SplitMix64::new(3);
    let (mut kept, mut not_json, mut wrong) = (0, 0, 0);
    for _ in 0..300 {
        let text = mutated(&mut draws);
        match read_scenario(&text) {
            Ok(scenario) => {
                kept += 1;
                let mut shares = scenario.levers.iter().flat_map(|l| [l.direction, l.autonomy]);
                assert!(shares.all(|share| (0.0..=1.0).contains(&share)), "{text}");
                assert!((1..=200).contains(&scenario.regions) && scenario.years <= 50.0, "{text}");
            }
            Err(error) => {
                assert!(!error.place.is_empty(), "{text}: {error:?}");
                assert!(error.problem.starts_with("expected "), "{text}: {error:?}");
                let json = error.place.starts_with("line ");
                not_json += usize::from(json);
                wrong += usize::from(!json);
            }
        }
    }
    assert!(
        kept > 5 && not_json > 50 && wrong > 50,
        "{kept} kept, {not_json} no JSON, {wrong} wrong"
    );
}
