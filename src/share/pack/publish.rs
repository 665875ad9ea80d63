//! The form of a case pack for others: a JSON schema, and a table of fields for the documents. Both are
//! made from the tree that the reader walks.

use crate::model::PARAMETERS;
use crate::share::pack::check::LONGEST_ADDRESS;
use crate::share::pack::check::is_forbidden;
use crate::share::pack::form::FORBIDDEN;
use crate::share::pack::form::Field;
use crate::share::pack::form::Form;
use crate::share::pack::form::PACK;
use crate::share::pack::form::REGIONS;
use crate::share::pack::form::Unit;
use crate::share::pack::form::VERSION;
use schemars::JsonSchema;
use schemars::Schema;
use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::Value;
use serde_json::json;
use std::borrow::Cow;
use std::fmt::Write;

/// A whole pack, for whoever makes schemas.
struct Published;

impl JsonSchema for Published {
    fn schema_name() -> Cow<'static, str> {
        "A case pack of Middle Out, version 1".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let mut schema = of(&PACK);
        schema["$defs"] = json!({ "parameters": parameters() });
        Schema::try_from(schema).unwrap_or_default()
    }
}

/// The schema of a case pack (JSON Schema 2020-12), as text. A pack may hold fields that it does not
/// name: those are told and left alone.
#[must_use]
pub fn schema() -> String {
    let schema =
        SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Published>();
    let value = sorted(schema.to_value());
    serde_json::to_string_pretty(&value).unwrap_or_default() + "\n"
}

/// The same with every object's keys in order, however the library that reads JSON was built.
fn sorted(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<(String, Value)> = fields.into_iter().collect();
            fields.sort_by(|one, other| one.0.cmp(&other.0));
            fields.into_iter().map(|(name, field)| (name, sorted(field))).collect()
        }
        Value::Array(items) => items.into_iter().map(sorted).collect(),
        plain => plain,
    }
}

/// Letters of a text, as a pattern has them between brackets.
fn letters() -> String {
    let mut class = String::new();
    for letter in FORBIDDEN.chars() {
        if "[]*".contains(letter) {
            class.push('\\');
        }
        class.push(letter);
    }
    debug_assert!(is_forbidden('\u{9f}') && is_forbidden('\u{7f}'), "controls are forbidden");
    class.push_str("\\u0000-\\u001f\\u007f-\\u009f");
    class
}

fn of(form: &Form) -> Value {
    match *form {
        Form::Text(most) => {
            let forbidden = letters();
            let pattern = format!("^[^ {forbidden}]([^{forbidden}]*[^ {forbidden}])?$");
            json!({ "type": "string", "maxLength": most, "pattern": pattern })
        }
        Form::Address => json!({
            "type": "string", "maxLength": LONGEST_ADDRESS, "pattern": "^https://[!#-;=?-~]+$"
        }),
        Form::Language => json!({
            "type": "string", "maxLength": 35, "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
        }),
        Form::Key => json!({ "type": "string", "pattern": "^[A-Z0-9]{1,12}$" }),
        Form::Number(least, most, _) => {
            json!({ "type": "number", "minimum": least, "maximum": most })
        }
        Form::Flag => json!({ "type": "boolean" }),
        Form::OneOf(words) => json!({ "type": "string", "enum": words }),
        Form::Exactly(words) => json!({ "const": words }),
        Form::Version => json!({ "const": VERSION }),
        Form::List(item, least, most) => {
            json!({ "type": "array", "items": of(item), "minItems": least, "maxItems": most })
        }
        Form::Regions => json!({
            "type": "array",
            "items": { "type": "integer", "minimum": 1, "maximum": REGIONS },
            "uniqueItems": true,
        }),
        Form::Object(fields) => object(fields),
        Form::Map(keys, item) => {
            let named = json!({ "enum": keys });
            json!({ "type": "object", "propertyNames": named, "additionalProperties": of(item) })
        }
        Form::Parameters => json!({ "$ref": "#/$defs/parameters" }),
    }
}

/// Coefficients by symbol, each within what the model accepts.
fn parameters() -> Value {
    let fields = PARAMETERS.iter().map(|spec| {
        let range = json!({
            "type": "number",
            "minimum": spec.least,
            "maximum": spec.greatest,
            "default": spec.default,
            "description": spec.meaning,
        });
        (spec.name.to_owned(), range)
    });
    let fields: serde_json::Map<String, Value> = fields.collect();
    json!({ "type": "object", "properties": fields, "additionalProperties": false })
}

fn object(fields: &[Field]) -> Value {
    let described = fields.iter().map(|field| {
        let mut schema = of(field.form);
        schema["description"] = field.what.into();
        (field.name.to_owned(), schema)
    });
    let properties: serde_json::Map<String, Value> = described.collect();
    let required: Vec<&str> =
        fields.iter().filter(|field| field.needed).map(|field| field.name).collect();
    let mut schema = json!({ "type": "object", "properties": properties });
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema
}

/// Every field of a pack as a table in Markdown.
#[must_use]
pub fn fields_table() -> String {
    let mut text = String::from("| field | needed | holds | meaning |\n|---|---|---|---|\n");
    rows(&PACK, "", &mut text);
    text
}

fn rows(form: &Form, path: &str, text: &mut String) {
    match *form {
        Form::Object(fields) => {
            for field in fields {
                let dot = if path.is_empty() { "" } else { "." };
                let path = format!("{path}{dot}{}", field.name);
                let needed = if field.needed { "yes" } else { "" };
                let holds = holds(field.form);
                let _infallible =
                    writeln!(text, "| `{path}` | {needed} | {holds} | {} |", field.what);
                rows(field.form, &path, text);
            }
        }
        Form::List(item, ..) => rows(item, &format!("{path}[0]"), text),
        Form::Map(keys, item) => {
            rows(item, &format!("{path}.{}", keys.first().unwrap_or(&"")), text);
        }
        _ => {}
    }
}

fn holds(form: &Form) -> String {
    match *form {
        Form::Text(most) => format!("text, at most {most} letters"),
        Form::Address => format!("an https address, at most {LONGEST_ADDRESS} letters"),
        Form::Language => "a language tag".to_owned(),
        Form::Key => "1 to 12 capitals and digits".to_owned(),
        Form::Number(least, most, unit) => {
            let what = match unit {
                Unit::Share => "a share",
                Unit::Year => "a year",
                Unit::Years => "years",
                Unit::Calendar => "a calendar year",
                Unit::Parameter => "a number",
            };
            format!("{what} from {least} to {most}")
        }
        Form::Flag => "`true` or `false`".to_owned(),
        Form::OneOf(words) => format!("one of `{}`", words.join("`, `")),
        Form::Exactly(words) => format!("`\"{words}\"`"),
        Form::Version => format!("`{VERSION}`"),
        Form::List(item, least, most) => {
            let count = if least == most { "" } else { "at most " };
            format!("a list of {count}{most}{}", each(item))
        }
        Form::Regions => format!("a list of different numbers from 1 to {REGIONS}"),
        Form::Object(_) => "an object".to_owned(),
        Form::Map(keys, item) => {
            format!("an object with the keys `{}`{}", keys.join("`, `"), each(item))
        }
        Form::Parameters => "an object: symbols and numbers".to_owned(),
    }
}

/// What each item of a list or object holds, where it has no rows of its own.
fn each(item: &Form) -> String {
    if let Form::Text(_) = item { format!("; each {}", holds(item)) } else { String::new() }
}
