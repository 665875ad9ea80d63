//! Scenario files: JSON of the form of `reference_scenarios` in the model's parameter file.
//!
//! Nothing is guessed: what is unknown, of the wrong kind or out of range is an error that names the
//! place and what was expected there.

use crate::model::LeverChange;
use crate::model::MAX_REGIONS;
use crate::model::MAX_YEARS;
use crate::model::Mechanism;
use crate::model::MechanismSpell;
use crate::model::ModelVersion;
use crate::model::ParameterError;
use crate::model::RegionalGain;
use crate::model::Scenario;
use crate::model::Setting;
use crate::model::Shock;
use crate::model::ShockKind;
use crate::model::Urgency;
use serde_json::Map;
use serde_json::Value;
use std::fmt;

/// What is wrong with a scenario, where, and what was expected there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScenarioError {
    /// Path within the file, for example `mech.3[0][2]`.
    pub place: String,
    /// What was expected there, and what was found.
    pub problem: String,
}

impl fmt::Display for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.problem)
    }
}

impl std::error::Error for ScenarioError {}

type Parsed<T> = Result<T, ScenarioError>;

const FIELDS: &[&str] = &[
    "years",
    "t0",
    "regions",
    "seed",
    "levers",
    "mech",
    "region_mult",
    "reorganisation_weights",
    "shocks",
    "urgency",
    "money",
    "optout",
    "params",
    "version",
];

fn error<T>(place: &str, expected: &str, found: &str) -> Parsed<T> {
    let place = short(place);
    let place = if place.is_empty() { "a field without a name".to_owned() } else { place };
    Err(ScenarioError { place, problem: format!("expected {expected}, found {}", short(found)) })
}

/// Text from a file as it may be shown on a terminal: one line, without control characters, and cut
/// in the middle where it is long, so that the end of a place is still seen.
fn short(text: &str) -> String {
    let clean: Vec<char> = text.chars().filter(|letter| !letter.is_control()).collect();
    if clean.len() <= 60 {
        return clean.into_iter().collect();
    }
    let ends = [&clean[..40], &['…'], &clean[clean.len() - 16..]];
    ends.concat().into_iter().collect()
}

/// A value as it stands in the file; what is long is cut where it is told.
fn shown(value: &Value) -> String {
    value.to_string()
}

/// Read a scenario.
///
/// # Errors
/// The text is not JSON (with line and column), or something in it is unknown, of the wrong kind or
/// out of range (with its place and what was expected).
pub fn read_scenario(text: &str) -> Parsed<Scenario> {
    let value: Value = serde_json::from_str(text).map_err(|problem| ScenarioError {
        place: format!("line {}, column {}", problem.line(), problem.column()),
        problem: format!("expected JSON, found a mistake: {problem}"),
    })?;
    let Value::Object(fields) = value else {
        return error(
            "scenario",
            "an object such as {\"levers\": [[0, 0.5, 0.5]]}",
            &shown(&value),
        );
    };
    if let Some(name) = fields.keys().find(|name| !FIELDS.contains(&name.as_str())) {
        return error(
            name,
            &format!("one of the fields {}", FIELDS.join(", ")),
            "an unknown field",
        );
    }
    let mut scenario = Scenario::default();
    read_country(&fields, &mut scenario)?;
    if let Some(value) = fields.get("levers") {
        scenario.levers = rows(value, "levers", &[YEAR, SHARE, SHARE])?
            .into_iter()
            .map(|row| LeverChange { year: row[0], direction: row[1], autonomy: row[2] })
            .collect();
        if scenario.levers.is_empty() {
            return error("levers", "at least one entry [year, direction, autonomy]", "none");
        }
    }
    for (name, list) in object(fields.get("mech"), "mech")? {
        let place = format!("mech.{name}");
        let mechanism = mechanism_called(name, &place)?;
        for row in rows(list, &place, &[YEAR, YEAR, SHARE])? {
            let (start, end, intensity) = (row[0], row[1], row[2]);
            scenario.mechanisms.push(MechanismSpell { mechanism, start, end, intensity });
        }
    }
    read_extension(&fields, &mut scenario)?;
    read_events(&fields, &mut scenario)?;
    for (name, value) in object(fields.get("params"), "params")? {
        let place = format!("params.{name}");
        let Some(number) = value.as_f64() else {
            return error(&place, "a number", &shown(value));
        };
        set_parameter(&mut scenario, name, number, &place)?;
    }
    Ok(scenario)
}

/// Set one parameter of a scenario, with an error that names the range.
fn set_parameter(scenario: &mut Scenario, name: &str, value: f64, place: &str) -> Parsed<()> {
    scenario.parameters.set(name, value).or_else(|problem| match problem {
        ParameterError::Unknown => error(place, "the name of a parameter", name),
        ParameterError::OutOfRange(spec) => error(
            place,
            &format!("a number from {} to {} ({})", spec.least, spec.greatest, spec.meaning),
            &value.to_string(),
        ),
    })
}

fn read_country(fields: &Map<String, Value>, scenario: &mut Scenario) -> Parsed<()> {
    if let Some(value) = fields.get("version") {
        scenario.version = match value.as_u64().and_then(ModelVersion::numbered) {
            Some(version) => version,
            None => return error("version", "1 or 2, a version of the model", &shown(value)),
        };
    }
    if let Some(value) = fields.get("years") {
        scenario.years = number(value, "years", (0.25, MAX_YEARS), "a length in years")?;
    }
    if let Some(value) = fields.get("t0") {
        scenario.start_year = number(value, "t0", (0.0, 9999.0), "a calendar year, or 0")?;
    }
    if let Some(value) = fields.get("regions") {
        let most = MAX_REGIONS as u64;
        scenario.regions = match value.as_u64().filter(|count| (1..=most).contains(count)) {
            Some(count) => usize::try_from(count).unwrap_or(1),
            None => {
                return error(
                    "regions",
                    &format!("a whole number from 1 to {most}"),
                    &shown(value),
                );
            }
        };
    }
    if let Some(value) = fields.get("seed") {
        scenario.seed = match value.as_u64() {
            Some(seed) => seed,
            None => return error("seed", "a whole number from 0 to 2^64 - 1", &shown(value)),
        };
    }
    Ok(())
}

fn read_extension(fields: &Map<String, Value>, scenario: &mut Scenario) -> Parsed<()> {
    let cells = &[MECHANISM, REGION, YEAR, YEAR, GAIN];
    let list = fields.get("region_mult").map(|value| rows(value, "region_mult", cells));
    for (index, row) in list.transpose()?.into_iter().flatten().enumerate() {
        let place = |at: usize| format!("region_mult[{index}][{at}]");
        let mechanism = Mechanism::parse(&row[0].to_string())
            .filter(|mechanism| mechanism.regional_index().is_some());
        let Some(mechanism) = mechanism else {
            let expected = "a mechanism delivered by regions: 7, 8, 11, 13 or 16";
            return error(&place(0), expected, &row[0].to_string());
        };
        let same = |region: &usize| (*region as f64 - row[1]).abs() < f64::EPSILON;
        let Some(region) = (0..scenario.regions).find(same) else {
            let expected = format!("a region from 0 to {}", scenario.regions - 1);
            return error(&place(1), &expected, &row[1].to_string());
        };
        let (start, end, gain) = (row[2], row[3], row[4]);
        scenario.gains.push(RegionalGain { mechanism, region, start, end, gain });
    }
    if let Some(value) = fields.get("reorganisation_weights") {
        let place = "reorganisation_weights";
        let list = array(value, place)?;
        if list.len() != scenario.regions {
            let expected = format!("one weight for each of {} regions", scenario.regions);
            return error(place, &expected, &list.len().to_string());
        }
        for (index, weight) in list.iter().enumerate() {
            let place = format!("{place}[{index}]");
            scenario.reorganisation_weights.push(number(weight, &place, (0.0, 1.0), "a weight")?);
        }
    }
    Ok(())
}

fn read_events(fields: &Map<String, Value>, scenario: &mut Scenario) -> Parsed<()> {
    if let Some(value) = fields.get("shocks") {
        for (index, entry) in array(value, "shocks")?.iter().enumerate() {
            let place = format!("shocks[{index}]");
            let Some([year, kind, severity]) = entry.as_array().map(Vec::as_slice) else {
                return error(&place, "[year, kind, severity]", &shown(entry));
            };
            scenario.shocks.push(Shock {
                year: YEAR.read(year, &format!("{place}[0]"))?,
                kind: match kind.as_str().and_then(ShockKind::parse) {
                    Some(kind) => kind,
                    None => return error(&format!("{place}[1]"), SHOCK_KINDS, &shown(kind)),
                },
                severity: SHARE.read(severity, &format!("{place}[2]"))?,
            });
        }
    }
    if let Some(value) = fields.get("urgency") {
        scenario.urgency = rows(value, "urgency", &[YEAR, YEAR, SHARE])?
            .into_iter()
            .map(|row| Urgency { start: row[0], duration: row[1], height: row[2] })
            .collect();
    }
    let settings = |name: &str| -> Parsed<Vec<Setting>> {
        let Some(value) = fields.get(name) else {
            return Ok(Vec::new());
        };
        let rows = rows(value, name, &[YEAR, SHARE])?;
        Ok(rows.into_iter().map(|row| Setting { year: row[0], value: row[1] }).collect())
    };
    scenario.money = settings("money")?;
    scenario.opt_out = settings("optout")?;
    Ok(())
}

const SHOCK_KINDS: &str = "one of macro, meso, micro, scandal, exit";

/// A place in a row: its range and its name.
struct Cell {
    range: (f64, f64),
    name: &'static str,
}

const YEAR: Cell = Cell { range: (0.0, 9999.0), name: "a year from the start" };
const SHARE: Cell = Cell { range: (0.0, 1.0), name: "a share" };
const MECHANISM: Cell = Cell { range: (1.0, 16.0), name: "a mechanism" };
const REGION: Cell = Cell { range: (0.0, MAX_REGIONS as f64), name: "a region" };
const GAIN: Cell = Cell { range: (0.0, 1000.0), name: "a multiplier" };

impl Cell {
    fn read(&self, value: &Value, place: &str) -> Parsed<f64> {
        number(value, place, self.range, self.name)
    }
}

fn number(value: &Value, place: &str, (least, most): (f64, f64), name: &str) -> Parsed<f64> {
    match value.as_f64() {
        Some(number) if number >= least && number <= most => Ok(number),
        _ => error(place, &format!("{name} from {least} to {most}"), &shown(value)),
    }
}

fn array<'v>(value: &'v Value, place: &str) -> Parsed<&'v Vec<Value>> {
    match value.as_array() {
        Some(list) => Ok(list),
        None => error(place, "a list", &shown(value)),
    }
}

fn object<'v>(value: Option<&'v Value>, place: &str) -> Parsed<Vec<(&'v String, &'v Value)>> {
    match value {
        None => Ok(Vec::new()),
        Some(Value::Object(map)) => Ok(map.iter().collect()),
        Some(other) => error(place, "an object", &shown(other)),
    }
}

fn rows(value: &Value, place: &str, cells: &[Cell]) -> Parsed<Vec<Vec<f64>>> {
    let mut read = Vec::new();
    for (index, row) in array(value, place)?.iter().enumerate() {
        let place = format!("{place}[{index}]");
        let entries = row.as_array().filter(|entries| entries.len() == cells.len());
        let Some(entries) = entries else {
            let names: Vec<&str> = cells.iter().map(|cell| cell.name).collect();
            return error(&place, &format!("[{}]", names.join(", ")), &shown(row));
        };
        let mut numbers = Vec::with_capacity(cells.len());
        for (at, (cell, entry)) in cells.iter().zip(entries).enumerate() {
            numbers.push(cell.read(entry, &format!("{place}[{at}]"))?);
        }
        read.push(numbers);
    }
    Ok(read)
}

fn mechanism_called(name: &str, place: &str) -> Parsed<Mechanism> {
    match Mechanism::parse(name) {
        Some(mechanism) => Ok(mechanism),
        None => error(place, "a mechanism: 1 to 16, M1 to M16, or its name", name),
    }
}

/// A year typed by hand.
///
/// # Errors
/// It is not a number from 0 to 9999.
pub fn year_in_run(text: &str) -> Parsed<f64> {
    typed(text, YEAR.range, YEAR.name)
}

fn typed(text: &str, (least, most): (f64, f64), name: &str) -> Parsed<f64> {
    match text.parse::<f64>() {
        Ok(value) if value >= least && value <= most => Ok(value),
        _ => error(text, &format!("{name} from {least} to {most}"), &format!("`{text}`")),
    }
}

/// A mechanism typed by hand: `ID=INTENSITY`, `ID=INTENSITY@FROM` or `ID=INTENSITY@FROM-TO`.
///
/// # Errors
/// The part that cannot be read, and what was expected there.
pub fn mechanism_spell(text: &str) -> Parsed<MechanismSpell> {
    let form = "ID=INTENSITY@FROM-TO, for example M4=0.75@2-7";
    let Some((id, rest)) = text.split_once('=') else {
        return error(text, form, "no `=`");
    };
    let mechanism = mechanism_called(id, text)?;
    let (intensity, span) = rest.split_once('@').unwrap_or((rest, "0"));
    let (start, end) = span.split_once('-').unwrap_or((span, "9999"));
    Ok(MechanismSpell {
        mechanism,
        start: typed(start, YEAR.range, YEAR.name)?,
        end: typed(end, YEAR.range, YEAR.name)?,
        intensity: typed(intensity, SHARE.range, "an intensity")?,
    })
}

/// A shock typed by hand: `KIND=SEVERITY@YEAR`.
///
/// # Errors
/// The part that cannot be read, and what was expected there.
pub fn shock(text: &str) -> Parsed<Shock> {
    let form = "KIND=SEVERITY@YEAR, for example meso=1@10";
    let Some((kind, rest)) = text.split_once('=') else {
        return error(text, form, "no `=`");
    };
    let Some((severity, year)) = rest.split_once('@') else {
        return error(text, form, "no `@`");
    };
    let Some(kind) = ShockKind::parse(kind) else {
        return error(text, SHOCK_KINDS, kind);
    };
    Ok(Shock {
        year: year_in_run(year)?,
        kind,
        severity: typed(severity, SHARE.range, "a severity")?,
    })
}
