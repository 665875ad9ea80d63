//! Case packs: read, refused, used and put back; written and read again; their schema and their command.

mod broken;
mod command;
mod page;
mod schema;
mod travel;

use middle_out::share::pack::Pack;
use middle_out::share::pack::Problem;
use middle_out::share::pack::read_pack;
use serde_json::Value;

/// The packs that the site offers, by the names of their files.
const WORKED: [(&str, &str); 2] = [
    ("regional-health-record", include_str!("../../../public/packs/regional-health-record.json")),
    ("pupil-files", include_str!("../../../public/packs/pupil-files.json")),
];

fn worked(index: usize) -> Pack {
    let reading = read_pack(WORKED[index].1);
    assert_eq!((reading.more, reading.warnings.len()), (0, 0), "{}", WORKED[index].0);
    reading.pack.unwrap_or_else(|problems| panic!("{}: {problems:#?}", WORKED[index].0))
}

fn value(index: usize) -> Value {
    serde_json::from_str(WORKED[index].1).unwrap()
}

/// The mistakes of a text that has some.
fn problems(text: &str) -> Vec<Problem> {
    read_pack(text).pack.expect_err("a pack with a mistake")
}
