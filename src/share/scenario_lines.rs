//! A scenario as lines: every field and every bit of it, for threads of the same program.

use crate::model::LeverChange;
use crate::model::MAX_ORGANISATIONS;
use crate::model::MAX_REGIONS;
use crate::model::MAX_YEARS;
use crate::model::Mechanism;
use crate::model::MechanismSpell;
use crate::model::ModelVersion;
use crate::model::PARAMETERS;
use crate::model::REVISION;
use crate::model::RegionalGain;
use crate::model::SECTORS;
use crate::model::Scenario;
use crate::model::Setting;
use crate::model::Shock;
use crate::model::ShockKind;
use crate::model::TableMultipliers;
use crate::model::Urgency;
use crate::share::lines::Line;
use crate::share::lines::Parsed;
use crate::share::lines::put;

const FOREVER: f64 = f64::INFINITY;

/// Add a scenario's lines to `text`.
pub(super) fn write_scenario(scenario: &Scenario, text: &mut String) {
    // Taken apart, so that a field that is new breaks the build here: write it, and read it below.
    let Scenario {
        start_year,
        years,
        regions,
        organisations,
        seed,
        parameters,
        version,
        revision,
        table,
        levers,
        mechanisms,
        gains,
        reorganisation_weights,
        shocks,
        urgency,
        money,
        opt_out,
    } = scenario;
    put(text, &format!("country {regions} {seed}"), &[*start_year, *years]);
    if let Some(totals) = organisations {
        let totals = totals.map(|total| total.to_string()).join(" ");
        put(text, &format!("organisations {totals}"), &[]);
    }
    for spec in PARAMETERS {
        let value = parameters.get(spec.name).unwrap_or(spec.default);
        if value.to_bits() != spec.default.to_bits() {
            put(text, &format!("parameter {}", spec.name), &[value]);
        }
    }
    if *version != ModelVersion::default() {
        put(text, &format!("version {}", version.number()), &[]);
    }
    for spec in REVISION.iter().map(|spec| &spec.parameter) {
        let value = revision.get(spec.name).unwrap_or(spec.default);
        if value.to_bits() != spec.default.to_bits() {
            put(text, &format!("revision {}", spec.name), &[value]);
        }
    }
    put(text, "table", &table.values());
    for at in levers {
        put(text, "lever", &[at.year, at.direction, at.autonomy]);
    }
    for at in mechanisms {
        let name = format!("mechanism {}", at.mechanism.index() + 1);
        put(text, &name, &[at.start, at.end, at.intensity]);
    }
    for at in gains {
        let name = format!("gain {} {}", at.mechanism.index() + 1, at.region);
        put(text, &name, &[at.start, at.end, at.gain]);
    }
    for weight in reorganisation_weights {
        put(text, "weight", &[*weight]);
    }
    for at in shocks {
        put(text, &format!("shock {}", at.kind.name()), &[at.year, at.severity]);
    }
    for at in urgency {
        put(text, "urgency", &[at.start, at.duration, at.height]);
    }
    for (name, settings) in [("money", money), ("optout", opt_out)] {
        for at in settings {
            put(text, name, &[at.year, at.value]);
        }
    }
}

/// A country at which nothing is done, to be filled by [`read_scenario_line`].
pub(super) fn empty_scenario() -> Scenario {
    Scenario { levers: Vec::new(), ..Scenario::default() }
}

/// Read a line into `scenario`; `false` where it is none of a scenario's.
pub(super) fn read_scenario_line(line: &mut Line, scenario: &mut Scenario) -> Parsed<bool> {
    match line.name {
        "country" => {
            scenario.regions = line.count(1, MAX_REGIONS)?;
            scenario.seed = line.whole(0, u64::MAX)?;
            scenario.start_year = line.number(0.0, 9999.0)?;
            scenario.years = line.number(0.0, MAX_YEARS)?;
        }
        "organisations" => {
            let mut totals = [0; SECTORS.len()];
            for total in &mut totals {
                *total = line.count(0, MAX_ORGANISATIONS)?;
            }
            scenario.organisations = Some(totals);
        }
        "parameter" => {
            let name = line.word();
            let value = line.number(f64::MIN, f64::MAX)?;
            if scenario.parameters.set(name, value).is_err() {
                return line.error("a parameter and a value in its range", name);
            }
        }
        "version" => {
            let number = line.whole(1, 2)?;
            scenario.version = ModelVersion::numbered(number).unwrap_or_default();
        }
        "revision" => {
            let name = line.word();
            let value = line.number(f64::MIN, f64::MAX)?;
            if scenario.revision.set(name, value).is_err() {
                return line.error("a coefficient of the revision and a value in its range", name);
            }
        }
        "table" => scenario.table = TableMultipliers::new(line.numbers(0.5, 2.0)?),
        "lever" => {
            let (year, [direction, autonomy]) = (year(line)?, line.numbers(0.0, 1.0)?);
            scenario.levers.push(LeverChange { year, direction, autonomy });
        }
        "mechanism" => {
            let mechanism = mechanism(line)?;
            let (start, end, intensity) = (year(line)?, year(line)?, line.number(0.0, 1.0)?);
            scenario.mechanisms.push(MechanismSpell { mechanism, start, end, intensity });
        }
        "gain" => {
            let (mechanism, region) = (mechanism(line)?, line.count(0, MAX_REGIONS)?);
            let (start, end, gain) = (year(line)?, year(line)?, line.number(0.0, 1e6)?);
            scenario.gains.push(RegionalGain { mechanism, region, start, end, gain });
        }
        "weight" => scenario.reorganisation_weights.push(line.number(0.0, 1.0)?),
        "shock" => {
            let name = line.word();
            let Some(kind) = ShockKind::parse(name) else {
                return line.error("a kind of shock", name);
            };
            let (year, severity) = (year(line)?, line.number(0.0, 1.0)?);
            scenario.shocks.push(Shock { year, kind, severity });
        }
        "urgency" => {
            let (start, duration, height) = (year(line)?, year(line)?, line.number(0.0, 1.0)?);
            scenario.urgency.push(Urgency { start, duration, height });
        }
        "money" => scenario.money.push(setting(line)?),
        "optout" => scenario.opt_out.push(setting(line)?),
        _ => return Ok(false),
    }
    Ok(true)
}

fn year(line: &mut Line) -> Parsed<f64> {
    line.number(0.0, FOREVER)
}

fn setting(line: &mut Line) -> Parsed<Setting> {
    Ok(Setting { year: year(line)?, value: line.number(0.0, 1.0)? })
}

fn mechanism(line: &mut Line) -> Parsed<Mechanism> {
    let word = line.word();
    let found = word.parse().ok().and_then(Mechanism::from_id);
    found.map_or_else(|| line.error("a mechanism from 1 to 16", word), Ok)
}
