//! The model in the browser against the model here: the same bits, and the ten reference files.

use std::fs;
use std::path::Path;

use middle_out::model::simulate;
use middle_out::share::{read_scenario, run_csv};
use serde_json::Value;

use crate::harness::{Options, Page};

const TOLERANCE: f64 = 1e-9;

fn golden(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/golden").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The runs as the browser printed them, by name.
fn sections(text: &str) -> Vec<(String, String)> {
    let text = text.strip_suffix("## end\n").unwrap_or(text);
    let parts = text.split("## ").filter(|part| !part.is_empty());
    let named = parts.map(|part| part.split_once('\n').expect("a name on a line of its own"));
    named.map(|(name, run)| (name.to_owned(), run.to_owned())).collect()
}

fn numbers(line: &str) -> Vec<f64> {
    line.split(',').map(|cell| cell.parse().expect("a number")).collect()
}

#[tokio::test]
async fn the_ten_reference_runs_have_the_same_bits_in_the_browser() {
    let page = Page::open("/probe/", Options::default()).await;
    page.wait_until("document.body.textContent.endsWith('## end\\n')").await;
    let text = page.script("return document.body.textContent").await;
    page.assert_clean().await;
    let in_browser = sections(text.as_str().expect("text"));

    let file: Value = serde_json::from_str(&golden("parameters.json")).expect("JSON");
    let scenarios = file["reference_scenarios"].as_object().expect("scenarios by name");
    assert_eq!(scenarios.len(), 10);
    let names: Vec<&String> = in_browser.iter().map(|(name, _)| name).collect();
    assert_eq!(names, scenarios.keys().collect::<Vec<_>>());

    for (name, theirs) in &in_browser {
        let scenario = read_scenario(&scenarios[name].to_string()).expect("a scenario");
        let ours = run_csv(&simulate(&scenario));
        // Numbers are printed so that they read back to themselves: equal text is equal bits.
        for (line, (theirs, ours)) in theirs.lines().zip(ours.lines()).enumerate() {
            assert_eq!(theirs, ours, "{name}, line {}", line + 1);
        }
        assert_eq!(theirs.len(), ours.len(), "{name}");
    }

    for (name, theirs) in &in_browser {
        let expected = golden(&format!("{name}.csv"));
        assert_eq!(theirs.lines().count(), expected.lines().count(), "{name}");
        let mut lines = theirs.lines().zip(expected.lines());
        let (theirs, expected) = lines.next().expect("a head");
        assert_eq!(theirs, expected, "{name}");
        for (theirs, expected) in lines {
            let (theirs, expected) = (numbers(theirs), numbers(expected));
            assert_eq!(theirs.len(), expected.len(), "{name}");
            for (column, (is, should)) in theirs.iter().zip(&expected).enumerate() {
                let difference = (is - should).abs();
                assert!(
                    difference <= TOLERANCE,
                    "{name}, year {}, column {column}: {is} is not {should}",
                    expected[0]
                );
            }
        }
    }
}
