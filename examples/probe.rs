//! The model without the page: runs every reference scenario and writes what it prints into the
//! document, so that a browser's bits can be compared with native ones.

use middle_out::model::simulate;
use middle_out::share::read_scenario;
use middle_out::share::run_csv;

/// The parameter file, with the reference scenarios.
const FILE: &str = include_str!("../tests/suite/golden/parameters.json");

/// The runs as text, each after a line with its name.
fn results() -> Result<String, String> {
    let file: serde_json::Value = serde_json::from_str(FILE).map_err(|e| e.to_string())?;
    let scenarios = file["reference_scenarios"].as_object().ok_or("no reference scenarios")?;
    let mut text = String::new();
    for (name, scenario) in scenarios {
        let scenario = read_scenario(&scenario.to_string()).map_err(|e| format!("{name}: {e}"))?;
        text.push_str(&["## ", name, "\n", &run_csv(&simulate(&scenario))].concat());
    }
    Ok(text + "## end\n")
}

fn main() {
    let text = results().unwrap_or_else(|problem| format!("failed: {problem}"));
    if cfg!(target_arch = "wasm32") {
        gloo::utils::body().set_text_content(Some(&text));
    } else {
        print!("{text}");
    }
}
