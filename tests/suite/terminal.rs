//! The built command: what it prints, and how it tells a mistake.

use middle_out::model::LeverChange;
use middle_out::model::Mechanism;
use middle_out::model::MechanismSpell;
use middle_out::model::PARAMETERS;
use middle_out::model::Preset;
use middle_out::model::Scenario;
use middle_out::model::Shock;
use middle_out::model::ShockKind;
use middle_out::model::simulate;
use middle_out::share::Link;
use middle_out::share::run_csv;
use middle_out::share::setting_csv;
use serde_json::Value;
use serde_json::json;
use std::io::Write;
use std::path::PathBuf;
use std::process::Command;
use std::process::Stdio;

/// What came of running the command.
struct Ended {
    status: Option<i32>,
    out: String,
    err: String,
}

fn run(arguments: &[&str], input: &str) -> Ended {
    let mut child = Command::new(env!("CARGO_BIN_EXE_middle-out"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that does not read its input closes the pipe; that is its right.
    let _closed = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    Ended {
        status: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// What is printed on success.
fn printed(arguments: &[&str], input: &str) -> String {
    let ended = run(arguments, input);
    assert_eq!((ended.status, ended.err.as_str()), (Some(0), ""), "{arguments:?}");
    ended.out
}

/// A refusal: status 2, nothing on standard output, and every one of `parts` in the message.
fn refused(arguments: &[&str], input: &str, parts: &[&str]) {
    let Ended { status, out, err } = run(arguments, input);
    assert_eq!((status, out.as_str()), (Some(2), ""), "{arguments:?} {input}: {err}");
    for part in parts {
        assert!(err.contains(part), "{arguments:?} {input}: {part:?} is not in {err:?}");
    }
}

fn golden(name: &str) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "tests/suite/golden", name].iter().collect()
}

fn same(printed: &str, expected: &Scenario, what: &str) {
    assert!(printed == run_csv(&simulate(expected)), "{what} prints another run");
}

#[test]
fn the_presets_are_listed_with_their_start_and_length() {
    let rows = Preset::ALL.map(|preset| {
        let Scenario { start_year, years, .. } = preset.scenario();
        format!("{},{start_year},{years}\n", preset.name())
    });
    let expected = format!("preset,start,years\n{}", rows.concat());
    assert_eq!(printed(&["presets"], ""), expected);
    let listed: Value = serde_json::from_str(&printed(&["presets", "--json"], "")).unwrap();
    let rows = Preset::ALL.map(|preset| {
        let Scenario { start_year, years, .. } = preset.scenario();
        json!({"preset": preset.name(), "start": start_year, "years": years})
    });
    assert_eq!(listed, json!(rows));
}

#[test]
fn every_parameter_is_listed_with_its_range_and_its_standing() {
    let text = printed(&["parameters"], "");
    let mut lines = text.lines();
    let head = "name,default,low,high,least,greatest,unit,grade,sources,meaning";
    assert_eq!(lines.next(), Some(head));
    let rows: Value = serde_json::from_str(&printed(&["parameters", "--json"], "")).unwrap();
    let mut listed = 0;
    for (line, spec) in lines.zip(PARAMETERS) {
        let cells: Vec<&str> = line.splitn(10, ',').collect();
        let numbers = [spec.default, spec.low, spec.high, spec.least, spec.greatest];
        for (cell, number) in cells[1..6].iter().zip(numbers) {
            assert_eq!(cell.parse::<f64>().unwrap().to_bits(), number.to_bits(), "{line}");
        }
        let grade = spec.grade.letter().to_string();
        assert_eq!([cells[0], cells[6], cells[7]], [spec.name, spec.unit, &grade], "{line}");
        assert_eq!(cells[8], spec.basis.join(" "), "{line}");
        assert_eq!(cells[9], format!("\"{}\"", spec.meaning));
        let row = &rows[listed];
        for (name, number) in ["default", "low", "high", "least", "greatest"].iter().zip(numbers) {
            assert_eq!(row[name].as_f64().map(f64::to_bits), Some(number.to_bits()), "{row}");
        }
        assert_eq!([&row["name"], &row["grade"]], [&json!(spec.name), &json!(grade)]);
        assert_eq!([&row["unit"], &row["meaning"]], [&json!(spec.unit), &json!(spec.meaning)]);
        assert_eq!(row["sources"], json!(spec.basis));
        listed += 1;
    }
    assert_eq!((listed, rows.as_array().map(Vec::len)), (PARAMETERS.len(), Some(PARAMETERS.len())));
}

#[test]
fn a_preset_prints_its_run_byte_for_byte() {
    for preset in Preset::ALL {
        let text = printed(&["run", "--preset", preset.name(), "--csv"], "");
        same(&text, &preset.scenario(), preset.name());
    }
    same(&printed(&["run"], ""), &Scenario::default(), "no preset");
}

#[test]
fn a_reference_scenario_from_standard_input_prints_its_trajectory() {
    let file = std::fs::read_to_string(golden("parameters.json")).unwrap();
    let file: Value = serde_json::from_str(&file).unwrap();
    for name in ["r04_middle_out", "r06_all_shocks", "r10_middle_out_42_regions_seed7"] {
        let scenario = file["reference_scenarios"][name].to_string();
        let text = printed(&["run", "--scenario", "-", "--csv"], &scenario);
        let reference = std::fs::read_to_string(golden(&format!("{name}.csv"))).unwrap();
        assert_eq!(text.lines().count(), reference.lines().count(), "{name}");
        assert_eq!(text.lines().next(), reference.lines().next(), "{name}");
        for (ours, theirs) in text.lines().zip(reference.lines()).skip(1) {
            for (one, other) in ours.split(',').zip(theirs.split(',')) {
                let (one, other): (f64, f64) = (one.parse().unwrap(), other.parse().unwrap());
                assert!((one - other).abs() <= 1e-9, "{name}: {one} for {other} in {theirs}");
            }
            assert_eq!(ours.split(',').count(), theirs.split(',').count(), "{name}");
        }
    }
}

#[test]
fn flags_change_what_a_preset_or_a_file_says() {
    let spell =
        |mechanism, start, end, intensity| MechanismSpell { mechanism, start, end, intensity };
    let mut expected = Preset::England.scenario();
    for entry in &mut expected.levers {
        (entry.direction, entry.autonomy) = (0.9, 0.2);
    }
    expected.mechanisms.extend([
        spell(Mechanism::parse("4").unwrap(), 2.0, 7.0, 0.75),
        spell(Mechanism::SharedInfrastructure, 3.0, 9999.0, 0.5),
        spell(Mechanism::RegionalBoards, 0.0, 9999.0, 1.0),
    ]);
    expected.shocks.push(Shock { year: 3.0, kind: ShockKind::MesoReorganisation, severity: 1.0 });
    expected.parameters.set("tau_F", 3.5).unwrap();
    (expected.regions, expected.seed, expected.years) = (5, 9, 6.0);
    let infrastructure = format!("M{}=0.5@3", Mechanism::SharedInfrastructure as usize + 1);
    let boards = "8=1";
    let flags = [
        "run",
        "--preset",
        "england",
        "--direction",
        "0.9",
        "--autonomy",
        "0.2",
        "--mechanism",
        "M4=0.75@2-7",
        "--mechanism",
        &infrastructure,
        "--mechanism",
        boards,
        "--shock",
        "meso=1@3",
        "--parameter",
        "tau_F=3.5",
        "--regions",
        "5",
        "--seed",
        "9",
        "--years",
        "6",
    ];
    same(&printed(&flags, ""), &expected, "a preset with every flag");
    let file = r#"{"years": 3, "levers": [[0, 0.1, 0.1], [1, 0.4, 0.4]], "params": {"tau_F": 2}}"#;
    let expected = Scenario {
        years: 3.0,
        levers: [(0.0, 0.1), (1.0, 0.4)]
            .map(|(year, autonomy)| LeverChange { year, direction: 1.0, autonomy })
            .to_vec(),
        ..Scenario::default()
    };
    let flags = ["run", "--scenario", "-", "--direction", "1", "--parameter", "tau_F=1.5"];
    let mut with_parameter = expected.clone();
    with_parameter.parameters.set("tau_F", 1.5).unwrap();
    same(&printed(&flags, file), &with_parameter, "a file with flags");
    assert_ne!(run_csv(&simulate(&with_parameter)), run_csv(&simulate(&Scenario::default())));
}

#[test]
fn a_bad_argument_is_named_with_what_was_expected() {
    let cases: &[(&[&str], &[&str])] = &[
        (&["--preset", "atlantis"], &["--preset", "atlantis", "expected one of england"]),
        (&["--direction", "1.5"], &["--direction", "1.5", "expected a number from 0 to 1"]),
        (&["--autonomy", "NaN"], &["--autonomy", "NaN", "expected a number from 0 to 1"]),
        (&["--autonomy", ""], &["--autonomy", "expected a number from 0 to 1"]),
        (&["--years", "inf"], &["--years", "inf", "expected a number from 0.25 to 50"]),
        (&["--years", "0"], &["--years", "expected a number from 0.25 to 50"]),
        (&["--regions", "0"], &["--regions", "expected a whole number from 1 to 200"]),
        (&["--regions", "201"], &["--regions", "201", "expected a whole number from 1 to 200"]),
        (&["--regions", "2.5"], &["--regions", "2.5", "expected a whole number"]),
        (&["--seed", "banana"], &["--seed", "banana", "expected a whole number"]),
        (&["--seed", "18446744073709551616"], &["--seed", "expected a whole number"]),
        (&["--mechanism", "M4"], &["--mechanism", "M4", "expected ID=INTENSITY@FROM-TO"]),
        (&["--mechanism", "M17=1"], &["--mechanism", "M17", "expected a mechanism: 1 to 16"]),
        (&["--mechanism", "M4=2"], &["--mechanism", "M4=2", "expected an intensity from 0 to 1"]),
        (&["--mechanism", "M4=1@x-7"], &["--mechanism", "x", "expected a year"]),
        (&["--mechanism", "M4=1@2-99999"], &["--mechanism", "99999", "expected a year"]),
        (&["--shock", "meso"], &["--shock", "meso", "expected KIND=SEVERITY@YEAR"]),
        (&["--shock", "meso=1"], &["--shock", "meso=1", "expected KIND=SEVERITY@YEAR"]),
        (&["--shock", "war=1@2"], &["--shock", "war", "expected one of macro, meso, micro"]),
        (&["--shock", "meso=-1@2"], &["--shock", "-1", "expected a severity from 0 to 1"]),
        (&["--parameter", "tau_F"], &["--parameter", "tau_F", "expected NAME=VALUE"]),
        (
            &["--parameter", "tau_X=1"],
            &["--parameter", "tau_X", "expected the name of a parameter"],
        ),
        (&["--parameter", "tau_F=-1"], &["--parameter", "tau_F", "expected tau_F from 0.25 to"]),
        (&["--parameter", "tau_F=NaN"], &["--parameter", "tau_F", "expected tau_F from 0.25 to"]),
        (
            &["--preset", "england", "--scenario", "-"],
            &["--preset", "--scenario", "cannot be used"],
        ),
        (&["--bananas"], &["--bananas", "Usage"]),
        (&["--direction"], &["--direction", "value is required"]),
    ];
    for (arguments, parts) in cases {
        refused(&[&["run"], *arguments].concat(), "", parts);
    }
    refused(&["walk"], "", &["walk", "Usage"]);
    refused(&["presets", "--csv", "--json"], "", &["--csv", "--json", "cannot be used"]);
    refused(&[], "", &["run", "presets", "parameters"]);
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    refused(&["run", "--scenario", "/no/such/file"], "", &["/no/such/file", "expected a scenario"]);
    refused(&["run", "--scenario", env!("CARGO_MANIFEST_DIR")], "", &["expected a scenario file"]);
    let path = std::env::temp_dir().join(format!("middle-out-bytes-{}", std::process::id()));
    std::fs::write(&path, b"{\"years\": \xff\xfe}").unwrap();
    let ended = run(&["run", "--scenario", path.to_str().unwrap()], "");
    std::fs::write(&path, "{\"years\": 99}").unwrap();
    let broken = run(&["run", "--scenario", path.to_str().unwrap()], "");
    std::fs::remove_file(&path).unwrap();
    for (ended, part) in [(ended, "expected a scenario file"), (broken, "years: expected a length")]
    {
        assert_eq!((ended.status, ended.out.as_str()), (Some(2), ""), "{}", ended.err);
        assert!(ended.err.contains(path.to_str().unwrap()), "{}", ended.err);
        assert!(ended.err.contains(part), "{}", ended.err);
    }
}

#[test]
fn a_closed_pipe_is_no_failure() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_middle-out"))
        .args(["run", "--years", "50"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0));
}

#[test]
fn a_link_prints_what_the_page_keeps_for_it_to_the_byte() {
    for query in [
        "?view=sandbox&d=0.6&a=0.9",
        "?v=1&m=1&view=sandbox&from=usa_hitech&d=0.2&a=0.8&on=M8:0.4@3/1-4&ev=meso@4:0.5",
        "?v=1&m=2&view=sandbox&from=estonia&off=M6&p=tau_imp:0.7",
    ] {
        let setting = Link::read(query, "").setting.unwrap();
        let address = format!("https://example.org/middle-out/{query}#main");
        for link in [query, &query[1..], &address] {
            let text = printed(&["run", "--link", link], "");
            assert!(text == setting_csv(&setting), "{link} prints another run");
        }
    }
    let ended = run(&["run", "--link", "?view=sandbox&d=banana"], "");
    assert_eq!(ended.status, Some(0));
    assert!(ended.err.contains("d=banana: expected a number from 0 to 1"), "{}", ended.err);
    refused(&["run", "--link", "?view=central"], "", &["--link", "view=sandbox"]);
    refused(&["run", "--link", "?view=sandbox", "--preset", "england"], "", &["--link"]);
}
