//! `middle-out ledger`: what it prints, and how it tells a mistake.

use super::{main_table, mechanism, pairs};
use middle_out::evidence::{Cause, LITERATURE};
use middle_out::model::{Runner, TENSIONS};
use std::io::Write;
use std::process::{Command, Stdio};

fn command(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_middle-out"))
        .arg("ledger")
        .args(arguments)
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn printed(arguments: &[&str]) -> String {
    let (status, out, err) = command(arguments);
    assert_eq!((status, err.as_str()), (Some(0), ""), "{arguments:?}");
    out
}

#[test]
fn the_command_prints_the_table_and_the_agreement() {
    let markdown = printed(&["--markdown"]);
    assert!(markdown.contains("| M1 | -0.55/+0.35 | -0.31/+0.08 | **-0.76/+0.03** |"));
    assert!(markdown.contains("| - right | 65 |"));
    assert!(markdown.contains("| M2 x T10 | wrong, expected create | 0.166 | 0.129 | adoption"));
    let text = printed(&["--threads", "2"]);
    assert!(text.contains("-0.76/+0.03") && !text.contains("**"));
    let csv = printed(&["--csv"]);
    assert_eq!(csv.lines().count(), 1 + 17 * TENSIONS);
    let entry = main_table().entry(Cause::Mechanism(mechanism(1)), 1).unwrap();
    assert!(csv.contains(&format!("\nM1,T1,{:?},{:?}\n", entry.eased, entry.created)));
}

#[test]
fn the_command_prints_the_agreement_cell_by_cell_and_setting_by_setting() {
    let json: serde_json::Value =
        serde_json::from_str(&printed(&["--agreement", "--json"])).unwrap();
    let cells = json.as_array().unwrap();
    assert_eq!(cells.len(), LITERATURE.len());
    let cell = cells.iter().find(|cell| cell["cell"] == "m16-t12").unwrap();
    assert_eq!(cell["verdict"], "disagree");
    assert_eq!(cell["reason"], "why-not-m16-t12");
    assert_eq!(cell["ease_sources"], "KIE15");
    let settings = printed(&["--robustness", "--markdown"]);
    assert!(settings.contains("| main | 65 | 6 | 4 | 87% | 5/9 |"));
    assert!(settings.contains("| 42 regions | 65 | 5 | 5 | 87% | 5/9 |"));
}

#[test]
fn the_command_draws_up_one_account_in_any_scenario() {
    let csv = printed(&["--preset", "england", "--mechanism", "M8", "--csv"]);
    let (change, scope) = pairs().swap_remove(0);
    let ledger = change.ledger(scope, &mut Runner::new());
    let entry = ledger.tension(12);
    assert!(csv.contains(&format!("\nM8,tension,,T12,{:?},{:?}\n", entry.eased, entry.created)));
    assert!(csv.contains("\nM8,quarter,2025.25,T12,"));
    let text = printed(&["--preset", "england", "--mechanism", "regional_boards"]);
    for part in ["M8 regional_boards", "KIE15 KLE20", "\n1998 ", "\nMr ", "By region"] {
        assert!(text.contains(part), "{part}");
    }
    let rule = "{\"years\": 17, \"mech\": {\"8\": [[0, 99, 0.25]]}}";
    let here = printed(&["--scenario", rule, "--mechanism", "M1=0.75@2", "--region", "1", "--csv"]);
    assert!(here.starts_with("cause,by,of,tension,eased,created\nM1,tension,,T1,"));
    let all = printed(&["--scenario", rule, "--csv"]);
    assert_eq!(all.lines().count(), 1 + TENSIONS, "the scenario has one mechanism");
    assert!(printed(&["--shock", "meso"]).contains("meso: eased and created"));
}

#[test]
fn the_figures_do_not_depend_on_threads_or_shards() {
    let question = ["--preset", "estonia", "--csv"];
    let alone = printed(&[&question[..], &["--threads", "1"]].concat());
    assert_eq!(printed(&[&question[..], &["--threads", "3"]].concat()), alone);
    let shards = ["2/2", "1/2"].map(|part| printed(&[&question[..], &["--shard", part]].concat()));
    let mut child = Command::new(env!("CARGO_BIN_EXE_middle-out"))
        .args(["merge", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(shards.concat().as_bytes()).unwrap();
    assert_eq!(String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap(), alone);
}

#[test]
fn the_command_tells_a_mistake_and_its_place() {
    let cases: [(&[&str], &str); 10] = [
        (&["--preset", "atlantis"], "england"),
        (&["--mechanism", "M17"], "M1 to M16"),
        (&["--mechanism", "M1=2@0"], "an intensity from 0 to 1"),
        (&["--shock", "flood"], "scandal"),
        (&["--preset", "estonia", "--shock", "exit"], "--shock exit"),
        (&["--scenario", "{}"], "--scenario: expected a mechanism or a shock"),
        (&["--scenario", "{\"mech\": 3}"], "--scenario: mech"),
        (&["--preset", "england", "--region", "12"], "--region 12"),
        (&["--csv", "--json"], "--json"),
        (&["--threads", "0"], "from 1 to 1024"),
    ];
    for (arguments, part) in cases {
        let (status, out, err) = command(arguments);
        assert_eq!((status, out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(err.contains(part), "{arguments:?}: {part:?} is not in {err:?}");
    }
}
