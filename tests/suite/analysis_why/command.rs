//! `middle-out why`: what it prints, and how it tells a mistake.

use super::cases::procurement;
use middle_out::analysis::counterfactual::Outcome;
use middle_out::analysis::rows;
use middle_out::analysis::why::why;
use middle_out::model::Measure;
use serde_json::Value;
use std::process::Command;

struct Ended {
    status: Option<i32>,
    out: String,
    err: String,
}

fn run(words: &[&str]) -> Ended {
    let output = Command::new(env!("CARGO_BIN_EXE_middle-out")).arg("why").args(words).output();
    let output = output.unwrap();
    Ended {
        status: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn printed(words: &[&str]) -> String {
    let ended = run(words);
    assert_eq!((ended.status, ended.err.as_str()), (Some(0), ""), "{words:?}");
    ended.out
}

/// The second table of section 17 as flags.
const SIX: [&str; 14] = [
    "--direction",
    "0.75",
    "--autonomy",
    "0.75",
    "--mechanism",
    "M1=0.75",
    "--mechanism",
    "M10=0.75",
    "--mechanism",
    "M4=0.75",
    "--mechanism",
    "M9=0.75",
    "--outcome",
    "U@10",
];

#[test]
fn a_table_to_read_says_what_each_change_did_and_how() {
    let text = printed(&SIX);
    for part in [
        "U@10: 0.0104 before, 0.1731 after, change +0.1628",
        "m4                            +0.0584  +0.0249  +0.1001  mainly in combination",
        "sum                           +0.1628  +0.0527  +0.3037",
        "m1 with m4                    +0.0315",
        "how m4 acted, added last: effect +0.1001",
        "m4 > incentive > [rateI] projects > adoption > conformance",
        "shares need not add up",
    ] {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
}

#[test]
fn the_numbers_are_the_analysis_s_to_the_bit_in_both_forms() {
    let file = |level: f64| {
        let level = |id| if id == 3 { level } else { 0.25 };
        let spells: Vec<String> =
            (1..=16).map(|id| format!("\"{id}\": [[0, 99, {}]]", level(id))).collect();
        format!("{{\"years\": 17, \"mech\": {{{}}}}}", spells.join(", "))
    };
    let (before, after) = (file(0.0), file(0.75));
    let words = ["--scenario", &after, "--against", &before, "--outcome", "F@10"];
    let outcome = Outcome::at(Measure::Fit, 10.0);
    let expected = &why(procurement(0.0), procurement(0.75), vec![outcome], |s| rows(s))[0];
    let leading = expected.leading.as_ref().unwrap();
    let csv = printed(&[words.as_slice(), &["--csv", "--threads", "2"]].concat());
    assert_eq!(csv.lines().next(), Some("outcome,part,name,figure,value"));
    let read = |start: &str| -> f64 {
        let line = csv.lines().find_map(|line| line.strip_prefix(start));
        line.unwrap_or_else(|| panic!("{start} is not in\n{csv}")).parse().unwrap()
    };
    let contribution = expected.attribution.contributions[0];
    for (start, value) in [
        ("F@10,outcome,,before,", expected.attribution.before),
        ("F@10,change,m3,shapley,", contribution.shapley),
        ("F@10,leading,m3,last,", leading.effect),
        ("F@10,leading,m3,rest,", leading.rest),
        ("F@10,path,m3 > [zz3] lost_discretion > [fz] fit,share,", leading.paths[0].share),
    ] {
        assert_eq!(read(start).to_bits(), value.to_bits(), "{start}");
    }
    for link in &leading.links {
        let found = read(&format!("F@10,link,{},share,", link.parameter));
        assert_eq!(found.to_bits(), link.share.to_bits(), "{}", link.parameter);
    }
    assert!(csv.lines().all(|line| line.split(',').count() == 5));
    let json: Value = serde_json::from_str(&printed(&[&words[..], &["--json"]].concat())).unwrap();
    let found = &json[0]["leading"];
    assert_eq!(found["links"].as_array().map(Vec::len), Some(leading.links.len()));
    assert_eq!(found["rest"].as_f64().map(f64::to_bits), Some(leading.rest.to_bits()));
    assert_eq!(found["paths"][0]["nodes"], serde_json::json!(["m3", "lost_discretion", "fit"]));
    assert_eq!(found["paths"][0]["links"], serde_json::json!(["zz3", "fz"]));
}

#[test]
fn mechanisms_and_shocks_can_be_taken_away() {
    let words = ["--preset", "npfit", "--without", "M3", "--without-shock", "meso@4.75"];
    let text = printed(&[&words[..], &["--outcome", "Mr:2@5-8", "--outcome", "L@10"]].concat());
    assert!(text.contains("Mr:2@5-8: "), "{text}");
    assert!(text.contains("\nL@10: "), "{text}");
    assert!(text.contains("shock_meso@4.75 ") && text.contains("\nm3 "), "{text}");
}

#[test]
fn without_an_outcome_use_at_the_end_is_explained() {
    assert!(printed(&["--years", "6", "--mechanism", "M4=1"]).starts_with("U@6: "));
}

#[test]
fn more_than_six_changes_are_grouped_and_named() {
    let seven = ["2", "3", "5", "7", "8", "11", "12"].map(|id| format!("M{id}=0.5"));
    let mut words = vec!["--years", "4"];
    words.extend(seven.iter().flat_map(|spell| ["--mechanism", spell.as_str()]));
    let text = printed(&words);
    let group = text.lines().find(|line| line.starts_with("smallest: ")).unwrap();
    assert_eq!(group.split(", ").count(), 3, "{text}"); // with the length, eight changes in all
}

#[test]
fn a_mistake_is_named_with_what_was_expected() {
    let change = ["--mechanism", "M4=1"];
    let cases: &[(&[&str], &[&str])] = &[
        (&[], &["expected a change", "found two scenarios that run alike"]),
        (&["--mechanism", "M4=0"], &["expected a change"]),
        (&["--outcome", "U"], &["--outcome", "U", "expected NAME@YEAR"]),
        (&["--outcome", "B@3"], &["--outcome", "B@3", "expected one of d, a, A"]),
        (&["--outcome", "U@x"], &["--outcome", "expected a year from the start"]),
        (&["--outcome", "F:x@3"], &["--outcome", "with a region from 0"]),
        (&["--outcome", "V:1@3"], &["--outcome", "expected one of A, C, U"]),
        (&["--outcome", "U@26"], &["--outcome U@26", "expected a year from 0 to 25"]),
        (&["--outcome", "F:12@3"], &["--outcome F:12@3", "expected a region from 0 to 11"]),
        (&["--without", "M17"], &["--without", "expected a mechanism: 1 to 16"]),
        (&["--without-shock", "war@3"], &["--without-shock", "expected one of macro, meso"]),
        (&["--without-shock", "meso@3"], &["--without-shock meso@3", "which has none"]),
        (&["--against", "/no/such"], &["/no/such", "expected a scenario file"]),
        (&["--against", "{\"years\": 99}"], &["--against", "years: expected a length"]),
        (&["--csv", "--json"], &["--csv", "--json", "cannot be used"]),
        (&["--shard", "1/2"], &["--shard", "expected none: `why` works in stages"]),
    ];
    for (words, parts) in cases {
        let alone = words.is_empty() || words[0] == "--mechanism";
        let words = if alone { words.to_vec() } else { [&change, *words].concat() };
        let Ended { status, out, err } = run(&words);
        assert_eq!((status, out.as_str()), (Some(2), ""), "{words:?}: {err}");
        for part in *parts {
            assert!(err.contains(part), "{words:?}: {part:?} is not in {err:?}");
        }
    }
}
