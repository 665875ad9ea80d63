//! The ten reference trajectories, and the presets against the parameter file.

use middle_out::model::Measure;
use middle_out::model::Preset;
use middle_out::model::Run;
use middle_out::model::Scenario;
use middle_out::model::simulate;
use middle_out::share::read_scenario;
use serde_json::Value;
use std::path::Path;

const TOLERANCE: f64 = 1e-9;

pub(super) fn golden(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/suite/golden").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()))
}

pub(super) fn section(name: &str) -> Vec<(String, Scenario)> {
    let file: Value = serde_json::from_str(&golden("parameters.json")).unwrap();
    let scenarios = file[name].as_object().unwrap();
    let read = |text: &Value| read_scenario(&text.to_string()).unwrap_or_else(|e| panic!("{e}"));
    scenarios.iter().map(|(name, text)| (name.clone(), read(text))).collect()
}

#[test]
fn the_ten_reference_trajectories_are_matched() {
    let scenarios = section("reference_scenarios");
    assert_eq!(scenarios.len(), 10);
    let mut worst = (0.0, String::new());
    for (name, scenario) in scenarios {
        let run = simulate(&scenario);
        let text = golden(&format!("{name}.csv"));
        let mut lines = text.lines();
        let columns: Vec<&str> = lines.next().unwrap().split(',').skip(1).collect();
        let ours: Vec<&str> = Measure::OUTPUT.iter().map(|measure| measure.column()).collect();
        assert_eq!(columns, ours);
        let mut steps = 0;
        for (step, line) in lines.enumerate() {
            let numbers: Vec<f64> = line.split(',').map(|cell| cell.parse().unwrap()).collect();
            assert!((numbers[0] - Run::year(step)).abs() < TOLERANCE);
            for (measure, expected) in Measure::OUTPUT.iter().zip(&numbers[1..]) {
                let difference = (run.series(*measure)[step] - expected).abs();
                let place = || format!("{name} {} step {step}", measure.column());
                if difference > worst.0 {
                    worst = (difference, place());
                }
                assert!(difference <= TOLERANCE, "{} differs by {difference:e}", place());
            }
            steps += 1;
        }
        assert_eq!(steps, run.steps(), "{name}");
    }
    println!("largest difference {:e} at {}", worst.0, worst.1);
}

#[test]
fn the_presets_are_those_of_the_parameter_file() {
    let presets = section("presets");
    assert_eq!(presets.len(), Preset::ALL.len());
    for (name, scenario) in presets {
        let preset = Preset::parse(&name).unwrap_or_else(|| panic!("no preset {name}"));
        let mut ours = preset.scenario();
        let mut theirs = scenario;
        let key = |s: &middle_out::model::MechanismSpell| (s.mechanism, s.start.to_bits());
        ours.mechanisms.sort_by_key(key);
        theirs.mechanisms.sort_by_key(key);
        for spell in ours.mechanisms.iter_mut().chain(&mut theirs.mechanisms) {
            spell.end = spell.end.min(99.0); // both mean "to the end"
        }
        assert_eq!(ours, theirs, "{name}");
    }
}

#[test]
fn the_parameters_are_those_of_the_parameter_file() {
    let file: Value = serde_json::from_str(&golden("parameters.json")).unwrap();
    let theirs = file["parameters"].as_array().unwrap();
    assert_eq!(theirs.len(), middle_out::model::PARAMETERS.len());
    for (ours, theirs) in middle_out::model::PARAMETERS.iter().zip(theirs) {
        assert_eq!(ours.name, theirs["name"]);
        for (value, key) in [(ours.default, "default"), (ours.low, "low"), (ours.high, "high")] {
            assert_eq!(Some(value), theirs[key].as_f64(), "{} {key}", ours.name);
        }
        assert_eq!(ours.grade.letter().to_string(), theirs["grade"]);
    }
}
