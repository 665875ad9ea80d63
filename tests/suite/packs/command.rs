//! The command: `pack check`, `schema`, and runs of a pack's presets, bit for bit those of the page.

use super::WORKED;
use super::worked;
use middle_out::model::simulate;
use middle_out::share::run_csv;
use std::path::PathBuf;
use std::process::Command;

fn run(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_middle-out")).args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn file(name: &str) -> String {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "public/packs", name].iter().collect();
    format!("{}.json", path.display())
}

#[test]
fn a_preset_of_a_pack_runs_as_on_the_page() {
    for (index, (name, _)) in WORKED.iter().enumerate() {
        let pack = worked(index);
        for (place, preset) in pack.presets.iter().enumerate() {
            let arguments = ["run", "--pack", &file(name), "--preset", &preset.name];
            let expected = run_csv(&simulate(&pack.setting(place).unwrap().scenario()));
            let (status, out, err) = run(&arguments);
            assert_eq!((status, err.as_str()), (Some(0), ""));
            assert!(out == expected, "{name}, {}", preset.name);
            if place == 0 {
                assert!(run(&arguments[..3]).1 == expected, "the first, unless another is named");
            }
        }
    }
    let (status, out, err) = run(&["run", "--pack", &file("pupil-files"), "--preset", "england"]);
    assert_eq!((status, out.as_str()), (Some(2), ""));
    assert!(err.contains("expected a preset of") && err.contains("The ministry’s system"), "{err}");
}

#[test]
fn a_check_says_what_a_pack_brings_or_every_mistake() {
    let (status, out, _) = run(&["pack", "check", &file("regional-health-record")]);
    assert_eq!(status, Some(0));
    assert!(out.contains("preset: Standards before money"), "{out}");
    let folder = std::env::temp_dir().join(format!("middle-out-pack-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let broken = folder.join("broken.json").display().to_string();
    let text = WORKED[0].1.replace("\"year\": 2.5,", "\"year\": 25.5,");
    std::fs::write(&broken, text.replace("\"licence\"", "\"license\"")).unwrap();
    let (status, out, err) = run(&["pack", "check", &broken]);
    let (_, _, again) = run(&["run", "--pack", &broken]);
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!((status, out.as_str()), (Some(2), ""));
    assert!(err.contains("about.licence: is missing"), "{err}");
    assert!(err.contains("timeline[1].year: 25.5 is out of range; expected a year from 0 to 25"));
    assert_eq!(err, again);
    let (status, _, err) = run(&["pack", "check", "/nowhere/at/all.json"]);
    assert_eq!(status, Some(2));
    assert!(err.contains("expected a case pack in JSON"), "{err}");
}

#[test]
fn the_schema_is_printed_as_it_is_published() {
    let (status, out, _) = run(&["schema"]);
    assert_eq!(status, Some(0));
    assert!(out == include_str!("../../../docs/case-pack.schema.json"));
}
