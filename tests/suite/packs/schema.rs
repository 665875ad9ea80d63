//! The published schema, and the documents made from the same tree.

use super::WORKED;
use super::value;
use jsonschema::Validator;
use middle_out::share::pack::fields_table;
use middle_out::share::pack::schema;
use serde_json::Value;

const PUBLISHED: &str = include_str!("../../../docs/case-pack.schema.json");
const DOCUMENT: &str = include_str!("../../../docs/case-packs.md");

pub(super) fn validator() -> Validator {
    let published: Value = serde_json::from_str(PUBLISHED).unwrap();
    jsonschema::validator_for(&published).expect("a schema")
}

#[test]
fn the_schema_that_is_published_is_the_one_that_is_made() {
    assert!(
        schema() == PUBLISHED,
        "print it again: middle-out schema > docs/case-pack.schema.json"
    );
}

#[test]
fn the_worked_packs_keep_to_the_schema() {
    for (index, (name, _)) in WORKED.iter().enumerate() {
        let whole = value(index);
        let mistakes: Vec<String> =
            validator().iter_errors(&whole).map(|error| error.to_string()).collect();
        assert!(mistakes.is_empty(), "{name}: {mistakes:#?}");
    }
}

#[test]
fn the_document_has_every_field_and_every_rule_between_fields() {
    assert!(DOCUMENT.contains(&fields_table()), "print it again: cargo xtask tables");
    for rule in ["not before", "two presets", "about.sources", "M7, M8, M11, M13 and M16"] {
        assert!(DOCUMENT.contains(rule), "{rule}");
    }
}
