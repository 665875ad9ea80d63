//! The figures in a file for machines, so that the next are held against them.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::project::Project;

use super::figure::Figure;
use super::machine::Machine;

/// Figures by name.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Record {
    machine: Value,
    values: BTreeMap<String, f64>,
}

impl Record {
    /// What was recorded last; nothing where nothing was.
    pub(crate) fn read(project: &Project) -> Result<Self> {
        let path = path(project);
        if !path.is_file() {
            return Ok(Self::default());
        }
        let text =
            fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        Self::parse(&text).with_context(|| format!("reading {}", path.display()))
    }

    fn parse(text: &str) -> Result<Self> {
        let file: Value = serde_json::from_str(text)?;
        let figures = file["figures"].as_object().context("no object “figures”")?;
        let number = |(id, value): (&String, &Value)| Some((id.clone(), value.as_f64()?));
        Ok(Self {
            machine: file["machine"].clone(),
            values: figures.iter().filter_map(number).collect(),
        })
    }

    /// These figures, and those of `last` that were not measured this time.
    pub(crate) fn of(machine: &Machine, figures: &[Figure], last: &Self) -> Self {
        let mut values = last.values.clone();
        values.extend(figures.iter().map(|figure| (figure.id.clone(), figure.value)));
        let machine = json!({
            "processor": machine.processor,
            "cores": machine.cores,
            "browsers": machine.browsers,
            "date": machine.date,
        });
        Self { machine, values }
    }

    /// The value of a figure.
    pub(crate) fn value(&self, id: &str) -> Option<f64> {
        self.values.get(id).copied()
    }

    pub(crate) fn write(&self, project: &Project) -> Result<()> {
        let path = path(project);
        fs::write(&path, self.text()?).with_context(|| format!("writing {}", path.display()))
    }

    fn text(&self) -> Result<String> {
        let file = json!({ "machine": self.machine, "figures": self.values });
        Ok(serde_json::to_string_pretty(&file)? + "\n")
    }
}

fn path(project: &Project) -> PathBuf {
    project.root.join("benches").join("recorded.json")
}

#[cfg(test)]
mod tests {
    use super::{Figure, Machine, Record};
    use crate::bench::figure::Unit;

    #[test]
    fn what_is_written_is_read_again_and_what_was_not_measured_stays() {
        let last = Record::parse(r#"{"machine":{},"figures":{"a":1.5,"b":2}}"#).unwrap();
        let figure = Figure::new("b", "b", 0.123_456_789, Unit::Number);
        let record = Record::of(&Machine::here(), &[figure], &last);
        let again = Record::parse(&record.text().unwrap()).unwrap();
        assert_eq!(again, record);
        assert_eq!((again.value("a"), again.value("b")), (Some(1.5), Some(0.123_456_789)));
        assert_eq!(again.value("c"), None);
        assert!(Record::parse("{}").is_err());
    }
}
