//! The commands that sweep, whole and in shards, and the one that puts shards together again.

use middle_out::analysis::shard::Heading;
use middle_out::analysis::shard::Part;
use middle_out::analysis::shard::Shard;
use std::io::Write;
use std::path::PathBuf;
use std::process::Command;
use std::process::Stdio;

/// The command's status, standard output and standard error.
fn run(words: &[&str], input: &str) -> (Option<i32>, String, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_middle-out"))
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _closed = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn printed(words: &[&str], input: &str) -> String {
    let (status, out, err) = run(words, input);
    assert_eq!((status, err.as_str()), (Some(0), ""), "{words:?}");
    out
}

fn refused(words: &[&str], input: &str, parts: &[&str]) {
    let (status, out, err) = run(words, input);
    assert_eq!((status, out.as_str()), (Some(2), ""), "{words:?}: {err}");
    for part in parts {
        assert!(err.contains(part), "{words:?}: {part:?} is not in {err:?}");
    }
}

/// A folder for one test, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("middle-out-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str, text: &str) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _gone = std::fs::remove_dir_all(&self.0);
    }
}

const ENSEMBLE: &[&str] = &[
    "ensemble",
    "--preset",
    "npfit",
    "--years",
    "12",
    "--worlds",
    "40",
    "--world-seed",
    "3",
    "--measure",
    "AH",
    "--measure",
    "border@0-1",
    "--year",
    "5",
    "--year",
    "10",
    "--reach",
    "AH=0.2",
];

const PLANE: &[&str] = &[
    "plane",
    "--regions",
    "5",
    "--years",
    "10",
    "--size",
    "6",
    "--toolboxes",
    "--measure",
    "J",
    "--measure",
    "T3",
    "--year",
    "4",
    "--year",
    "9.5",
    "--mechanism",
    "M4=0.5@2-7",
];

#[test]
fn merged_shards_print_what_the_command_prints_alone() {
    let folder = Folder::new("shards");
    let (csv, json, matters) = (&["--csv"][..], &["--json"][..], &["--matters", "--csv"][..]);
    for (command, form, cuts) in [
        (ENSEMBLE, &[][..], &[1, 3, 7][..]),
        (ENSEMBLE, csv, &[3]),
        (ENSEMBLE, json, &[3]),
        (ENSEMBLE, matters, &[3]),
        (PLANE, &[][..], &[1, 3, 7, 50]),
        (PLANE, csv, &[3]),
        (PLANE, json, &[3]),
    ] {
        let words = [command, form].concat();
        let alone = printed(&words, "");
        assert!(alone.lines().count() > 3, "{alone}");
        for &of in cuts {
            let mut files = Vec::new();
            for index in (1..=of).rev() {
                let part = format!("--shard={index}/{of}");
                let threads = ["--threads", if index == 1 { "1" } else { "3" }, "--quiet"];
                let text = printed(&[&words[..], &[&part], &threads].concat(), "");
                files.push(folder.file(&format!("{index}"), &text));
            }
            let files: Vec<&str> = files.iter().map(String::as_str).collect();
            assert_eq!(printed(&[&["merge"], &files[..]].concat(), ""), alone, "{words:?} {of}");
            let texts = files.iter().map(|file| std::fs::read_to_string(file).unwrap());
            let stream: String = texts.collect();
            assert_eq!(printed(&["merge", "-"], &stream), alone, "{words:?} {of} as a stream");
        }
    }
}

#[test]
fn threads_and_progress_change_nothing_of_the_answer() {
    let alone = printed(ENSEMBLE, "");
    for threads in ["1", "2", "5"] {
        assert_eq!(printed(&[ENSEMBLE, &["--threads", threads]].concat(), ""), alone);
    }
    let (status, out, err) = run(&[PLANE, &["--progress"]].concat(), "");
    assert_eq!((status, out), (Some(0), printed(PLANE, "")));
    assert!(err.ends_with("36 of 36\n"), "{err}");
}

#[test]
fn a_shard_holds_the_text_of_its_scenario_file() {
    let folder = Folder::new("inline");
    let scenario = "{\n  \"years\": 3,\n  \"regions\": 4, \"mech\": {\"4\": [[0, 9, 0.5]]}\n}\n";
    let file = folder.file("scenario.json", scenario);
    let ask = |from: &str, more: &[&str], input: &str| {
        let words = ["ensemble", "--scenario", from, "--worlds", "6", "--measure", "U@3"];
        printed(&[&words[..], more].concat(), input)
    };
    let alone = ask(&file, &[], "");
    let first = ask(&file, &["--shard", "1/2"], "");
    let second = ask("-", &["--shard", "2/2"], scenario);
    std::fs::remove_file(&file).unwrap();
    assert_eq!(printed(&["merge", "-"], &(first + second.as_str())), alone);
    assert_eq!(ask(scenario, &[], ""), alone);
    let joined = format!("--scenario={scenario}");
    let joined = ["ensemble", &joined, "--worlds", "6", "--measure", "U@3", "--shard", "1/1"];
    assert_eq!(printed(&["merge", "-"], &printed(&joined, "")), alone);
    refused(&["run", "--scenario", "{\"years\": 99}"], "", &["--scenario: years: expected"]);
    let missing = ["ensemble", "--scenario", &file, "--shard", "1/2"];
    refused(&missing, "", &[&file, "expected a scenario file"]);
}

#[test]
fn shards_that_do_not_belong_together_are_named() {
    let folder = Folder::new("foreign");
    let shard = |words: &[&str], part: &str| printed(&[words, &["--shard", part]].concat(), "");
    let [one, two, three] = ["1/3", "2/3", "3/3"].map(|part| shard(PLANE, part));
    let [first, second, third] =
        [("1", &one), ("2", &two), ("3", &three)].map(|(name, text)| folder.file(name, text));
    let again = folder.file("again", &two);
    let merge = |files: &[&String], parts: &[&str]| {
        let files = files.iter().map(|file| file.as_str());
        refused(&["merge"].into_iter().chain(files).collect::<Vec<_>>(), "", parts);
    };
    merge(&[&first, &third], &[&first, "expected all 36 units", "12 missing", "first 1", "2/3"]);
    merge(&[&second, &first, &again, &third], &[&again, "line 1", "each unit once", &second]);
    let other = folder.file("other", &shard(&[PLANE, &["--seed", "2"]].concat(), "3/3"));
    merge(&[&first, &second, &other], &[&other, "line 3", "same question", &first]);
    let cut = folder.file("cut", &two[..two.len() / 2]);
    merge(&[&first, &cut, &third], &[&cut, "line ", "expected", "found"]);
    let changed = folder.file("changed", &two.replacen(",0.", ",0.1", 1));
    merge(&[&first, &changed, &third], &[&changed, "was changed"]);
    let empty = folder.file("empty", "");
    merge(&[&empty], &[&empty, "line 1", "expected the first line of a shard", "end of the file"]);
    merge(&[&"/no/such/file".to_owned()], &["/no/such/file", "expected a file of shards"]);
    refused(&["merge"], "", &["FILE"]);
}

/// A whole shard of any question, well formed.
fn shard_of(model: &str, question: &str, columns: &[&str], rows: usize) -> String {
    let columns: Vec<String> = columns.iter().map(|&column| column.to_owned()).collect();
    let heading = Heading::new(model, question, rows, &columns);
    let rows = vec![vec![0.5; columns.len()]; rows];
    Shard { heading, part: Part::WHOLE, rows, line: 0 }.write()
}

#[test]
fn a_shard_of_another_model_or_of_no_question_is_refused() {
    let ours = printed(&["plane", "--size", "2", "--years", "1", "--shard", "1/9"], "");
    let model = ours.lines().nth(1).unwrap().strip_prefix("model ").unwrap();
    for (model, question, parts) in [
        ("0.0.9 00ff", "[\"plane\"]", &["-: line 2", "the model that this program holds"][..]),
        (model, "plane", &["-: line 3", "expected the words of a question"]),
        (model, "[\"dance\"]", &["-: line 3", "understands", "dance"]),
        (model, "[\"presets\"]", &["-: line 3", "a command that has `--shard`"]),
        (model, "[\"merge\", \"-\"]", &["-: line 3", "a command that has `--shard`"]),
        (model, "[\"plane\", \"--help\"]", &["-: line 3"]),
        (model, "[\"plane\", \"--size\", \"2\"]", &["-: line 3", "expected 4 units"]),
        (model, "[\"ensemble\", \"--worlds\", \"2\"]", &["-: line 3", "expected 3 units"]),
    ] {
        refused(&["merge", "-"], &shard_of(model, question, &["J 1.0"], 3), parts);
    }
}

#[test]
fn what_cannot_be_asked_is_told_with_what_was_expected() {
    let cases: &[(&[&str], &[&str])] = &[
        (&["ensemble", "--worlds", "0"], &["--worlds", "from 1 to 100000"]),
        (&["ensemble", "--worlds", "100001"], &["--worlds", "from 1 to 100000"]),
        (&["ensemble", "--measure", "Z9"], &["--measure", "Z9", "expected a column"]),
        (&["ensemble", "--measure", "J@12"], &["J@12", "regions from 0 to 11"]),
        (&["ensemble", "--measure", "border@3-3"], &["border@3-3", "two of them"]),
        (&["ensemble", "--reach", "AH"], &["--reach", "expected NAME=LEVEL"]),
        (&["ensemble", "--reach", "AH=inf"], &["--reach", "expected NAME=LEVEL"]),
        (&["ensemble", "--reach", "A@40=0.1"], &["A@40", "regions from 0 to 11"]),
        (&["ensemble", "--year=-1"], &["--year", "from 0 to 50"]),
        (&["ensemble", "--top", "3"], &["--matters"]),
        (&["ensemble", "--csv", "--json"], &["--csv", "--json", "cannot be used"]),
        (&["plane", "--size", "1"], &["--size", "from 2 to 101"]),
        (&["plane", "--toolboxes", "2"], &["--toolboxes", "from 0 to 1"]),
        (&["plane", "--year", "51"], &["--year", "from 0 to 50"]),
        (&["plane", "--shard", "0/3"], &["--shard", "expected I/N with I from 1 to N"]),
        (&["plane", "--shard", "4/3"], &["--shard", "expected I/N"]),
        (&["plane", "--shard", "3"], &["--shard", "expected I/N"]),
        (&["plane", "--threads", "0"], &["--threads", "from 1 to 1024"]),
        (&["plane", "--quiet", "--progress"], &["--quiet", "--progress", "cannot be used"]),
    ];
    for (words, parts) in cases {
        refused(words, "", parts);
    }
}
