//! Every coefficient with its range, grade and sources, as comma-separated text and JSON; and, for a
//! run, the value that it has there.

use crate::model::PARAMETERS;
use crate::model::ParameterSpec;
use crate::model::Parameters;
use serde_json::Value;
use std::fmt::Write;

/// A line for each coefficient, what `middle-out parameters` prints. With `values`, a second column
/// `value` says what it is in a run: the default, or what was set instead.
#[must_use]
pub fn parameters_csv(values: Option<&Parameters>) -> String {
    let head = if values.is_some() { "name,value," } else { "name," };
    let mut text = format!("{head}default,low,high,least,greatest,unit,grade,sources,meaning\n");
    for spec in PARAMETERS {
        let ParameterSpec { name, default, low, high, least, greatest, unit, meaning, .. } = spec;
        let value = value(values, spec).map(|value| format!("{value},")).unwrap_or_default();
        let (grade, sources) = (spec.grade.letter(), spec.basis.join(" "));
        let _infallible = writeln!(
            text,
            "{name},{value}{default},{low},{high},{least},{greatest},{unit},{grade},{sources},\"{meaning}\"",
        );
    }
    text
}

/// The same as JSON: a list of objects, numbers as the shortest text that reads back to their bits.
#[must_use]
pub fn parameters_json(values: Option<&Parameters>) -> String {
    let objects: Vec<String> = PARAMETERS.iter().map(|spec| object(values, spec)).collect();
    format!("[\n{}\n]\n", objects.join(",\n"))
}

fn object(values: Option<&Parameters>, spec: &ParameterSpec) -> String {
    let mut rows = vec![("name", Value::from(spec.name))];
    rows.extend(value(values, spec).map(|value| ("value", value.into())));
    rows.extend([
        ("default", spec.default.into()),
        ("low", spec.low.into()),
        ("high", spec.high.into()),
        ("least", spec.least.into()),
        ("greatest", spec.greatest.into()),
        ("unit", spec.unit.into()),
        ("grade", spec.grade.letter().to_string().into()),
        ("sources", spec.basis.to_vec().into()),
        ("meaning", spec.meaning.into()),
    ]);
    // In the order of the columns, which a map of the library would not keep.
    let rows = rows.iter().map(|(name, value)| {
        let value = format!("{value:#}").replace('\n', "\n    ");
        format!("    \"{name}\": {value}")
    });
    format!("  {{\n{}\n  }}", rows.collect::<Vec<_>>().join(",\n"))
}

fn value(values: Option<&Parameters>, spec: &ParameterSpec) -> Option<f64> {
    values.and_then(|values| values.get(spec.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_set_stands_beside_the_default() {
        let mut parameters = Parameters::default();
        parameters.set("tau_F", 1.5).unwrap();
        let csv = parameters_csv(Some(&parameters));
        assert!(csv.starts_with("name,value,default,"));
        let line = csv.lines().find(|line| line.starts_with("tau_F,")).unwrap();
        assert!(line.starts_with("tau_F,1.5,"), "{line}");
        let read: Value = serde_json::from_str(&parameters_json(Some(&parameters))).unwrap();
        let rows = read.as_array().unwrap();
        assert_eq!(rows.len(), PARAMETERS.len());
        let row = rows.iter().find(|row| row["name"] == "tau_F").unwrap();
        assert_eq!(row["value"], 1.5);
        assert_ne!(row["default"], 1.5);
        for (row, spec) in rows.iter().zip(PARAMETERS) {
            let back = row["value"].as_f64().unwrap();
            assert_eq!(back.to_bits(), parameters.get(spec.name).unwrap().to_bits());
        }
    }

    #[test]
    fn without_a_run_there_is_no_value() {
        assert!(parameters_csv(None).starts_with("name,default,"));
        let read: Value = serde_json::from_str(&parameters_json(None)).unwrap();
        assert!(read[0].get("value").is_none());
    }
}
