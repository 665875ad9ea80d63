//! The model without the page: runs every reference scenario and writes what it prints into the
//! document, so that a browser's bits can be compared with native ones. With `?desk` it asks the desk
//! for an ensemble instead, which is worked out in a thread or between frames.

use middle_out::analysis::Reading;
use middle_out::app::News;
use middle_out::model::Measure;
use middle_out::model::Preset;
use middle_out::model::simulate;
use middle_out::share::Ask;
use middle_out::share::Question;
use middle_out::share::read_scenario;
use middle_out::share::run_csv;
use middle_out::ui::Counter;

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

/// What the desk is asked; `tests/browser/worker.rs` asks the same natively.
fn question() -> Ask {
    Ask::all(Question::Ensemble {
        scenario: Preset::England.scenario(),
        readings: vec![Reading::National(Measure::Joins), Reading::Border(0, 1)],
        years: (0..=12).map(f64::from).collect(),
        worlds: 40,
        seed: 7,
    })
}

/// Ask the desk; every number of the answer in the text that reads back to it.
fn ask_the_desk() {
    let counter = Counter::open(|told| {
        let text = match told.news {
            News::Progress { .. } => return,
            News::Failed(problem) => format!("failed: {problem}"),
            News::Answer(answer) => {
                let rows = answer.rows.chunks(answer.columns.len());
                let rows = rows.map(|row| row.iter().map(|number| format!("{number:?}")));
                let lines = rows.map(|row| row.collect::<Vec<_>>().join(","));
                let head = answer.columns.join(",");
                std::iter::once(head).chain(lines).map(|line| line + "\n").collect()
            }
        };
        gloo::utils::body().set_text_content(Some(&(text + "## end\n")));
    });
    counter.ask(Some(question()));
    // It works for as long as the page is open.
    std::mem::forget(counter);
}

fn main() {
    if !cfg!(target_arch = "wasm32") {
        print!("{}", results().unwrap_or_else(|problem| format!("failed: {problem}")));
    } else if middle_out::ui::serve_as_thread() {
        // The page's orders come from here on.
    } else if middle_out::browser::query_and_fragment().0 == "?desk" {
        ask_the_desk();
    } else {
        let text = results().unwrap_or_else(|problem| format!("failed: {problem}"));
        gloo::utils::body().set_text_content(Some(&text));
    }
}
