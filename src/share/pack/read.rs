//! From the text of a case pack to the pack, or to every mistake in it.

use crate::model::Mechanism;
use crate::model::ModelVersion;
use crate::model::PARAMETERS;
use crate::model::Preset;
use crate::model::REGIONAL;
use crate::share::Setting;
use crate::share::pack::About;
use crate::share::pack::Entry;
use crate::share::pack::Names;
use crate::share::pack::Pack;
use crate::share::pack::PackPreset;
use crate::share::pack::PackSource;
use crate::share::pack::check::check;
use crate::share::pack::check::region;
use crate::share::pack::form::ENTRY_KINDS;
use crate::share::pack::form::EVENT_KEYS;
use crate::share::pack::form::GRADES;
use crate::share::pack::form::MECHANISM_KEYS;
use crate::share::pack::form::MOST_BYTES;
use crate::share::pack::form::ORGANISATION_KEYS;
use crate::share::pack::form::PACK;
use crate::share::pack::form::SEAT_KEYS;
use crate::share::pack::form::STATUSES;
use crate::share::pack::form::TENSION_KEYS;
use crate::share::pack::form::TIER_KEYS;
use crate::share::pack::problem::Found;
use crate::share::pack::problem::Log;
use crate::share::pack::problem::Problem;
use crate::share::pack::problem::Wanted;
use crate::share::pack::problem::Warning;
use crate::share::pack::problem::short;
use crate::share::setting::Event;
use crate::share::setting::EventKind;
use crate::share::setting::Plan;
use crate::share::setting::Regions;
use serde_json::Value;

/// What came of reading a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The pack, or what has to be mended; never empty then.
    pub pack: Result<Pack, Vec<Problem>>,
    /// How many more mistakes there are than are told.
    pub more: usize,
    /// Fields that are not known and were left alone.
    pub warnings: Vec<Warning>,
}

/// Read a pack. Nothing is guessed, and nothing is taken from a pack with a mistake in it.
#[must_use]
pub fn read_pack(text: &str) -> Reading {
    let mut log = Log::default();
    let pack = whole(text, &mut log);
    let Log { problems, more, warnings } = log;
    let pack = match pack {
        Some(pack) if problems.is_empty() => Ok(pack),
        _ => Err(problems),
    };
    Reading { pack, more, warnings }
}

fn whole(text: &str, log: &mut Log) -> Option<Pack> {
    if text.len() > MOST_BYTES {
        log.wrong("", Found::Length(text.len()), Wanted::Size(MOST_BYTES));
        return None;
    }
    // Some editors begin every file with a mark of its encoding.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(problem) => {
            let said = problem.to_string();
            let detail = said.split(" at line ").next().map(short).unwrap_or_default();
            let wanted = Wanted::Json { line: problem.line(), column: problem.column(), detail };
            log.wrong("", Found::Missing, wanted);
            return None;
        }
    };
    check(&PACK, &value, "", log);
    // What follows relies on every form; only rules between fields are left.
    log.problems.is_empty().then(|| pack(&value, log))
}

fn text(value: &Value, name: &str) -> Option<String> {
    value[name].as_str().map(str::to_owned)
}

fn needed(value: &Value, name: &str) -> String {
    text(value, name).unwrap_or_default()
}

fn flag(value: &Value, name: &str) -> bool {
    value[name].as_bool().unwrap_or_default()
}

fn items<'v>(value: &'v Value, name: &str) -> &'v [Value] {
    value[name].as_array().map_or(&[], Vec::as_slice)
}

/// One of these words, as it stands in the program.
fn word(value: &Value, name: &str, words: &[&'static str]) -> Option<&'static str> {
    let text = value[name].as_str()?;
    words.iter().copied().find(|word| *word == text)
}

fn pack(value: &Value, log: &mut Log) -> Pack {
    let about = about(&value["about"]);
    let timeline = items(value, "timeline").iter().map(entry).collect::<Vec<_>>();
    for (index, entry) in timeline.iter().enumerate() {
        let Some(key) = &entry.source else { continue };
        if about.sources.iter().all(|source| source.key != *key) {
            let path = format!("timeline[{index}].source");
            log.wrong(&path, Found::Other(short(key)), Wanted::Source);
        }
    }
    let mut presets: Vec<PackPreset> = Vec::new();
    for (index, value) in items(value, "presets").iter().enumerate() {
        let preset = preset(value, &format!("presets[{index}]"), log);
        if presets.iter().any(|other| other.name == preset.name) {
            let path = format!("presets[{index}].name");
            log.wrong(&path, Found::Other(format!("“{}”", short(&preset.name))), Wanted::Distinct);
        }
        presets.push(preset);
    }
    let parameters = parameters(&value["parameters"]);
    Pack { about, names: names(&value["names"]), parameters, presets, timeline }
}

fn about(value: &Value) -> About {
    let source = |value: &Value| PackSource {
        key: needed(value, "key"),
        title: needed(value, "title"),
        status: word(value, "status", &STATUSES).unwrap_or_default(),
        address: text(value, "address"),
    };
    About {
        title: needed(value, "title"),
        language: needed(value, "language"),
        author: needed(value, "author"),
        licence: needed(value, "licence"),
        invented: flag(value, "invented"),
        summary: text(value, "summary"),
        first_year: value["first_year"].as_f64(),
        sources: items(value, "sources").iter().map(source).collect(),
    }
}

fn names(value: &Value) -> Names {
    let regions = items(value, "regions").iter().filter_map(Value::as_str);
    let mechanism = |key: &str| {
        let value = value["mechanisms"].get(key)?;
        Some((needed(value, "name"), text(value, "about")))
    };
    let tension = |key: &str| {
        let value = value["tensions"].get(key)?;
        Some(["name", "left", "right"].map(|name| needed(value, name)))
    };
    Names {
        country: text(value, "country"),
        record: text(value, "record"),
        records: text(value, "records"),
        border: text(value, "border"),
        regions: regions.map(str::to_owned).collect(),
        tiers: TIER_KEYS.map(|key| text(&value["tiers"], key)),
        organisations: ORGANISATION_KEYS.map(|key| text(&value["organisations"], key)),
        seats: SEAT_KEYS.map(|key| text(&value["seats"], key)),
        mechanisms: MECHANISM_KEYS.map(mechanism),
        tensions: TENSION_KEYS.map(tension),
        events: EVENT_KEYS.map(|key| text(&value["events"], key)),
    }
}

fn parameters(value: &Value) -> Vec<(usize, f64)> {
    let of = |(index, spec): (usize, &crate::model::ParameterSpec)| {
        value.get(spec.name)?.as_f64().map(|value| (index, value))
    };
    PARAMETERS.iter().enumerate().filter_map(of).collect()
}

fn entry(value: &Value) -> Entry {
    Entry {
        year: value["year"].as_f64().unwrap_or_default(),
        date: text(value, "date"),
        text: needed(value, "text"),
        kind: word(value, "kind", &ENTRY_KINDS),
        source: text(value, "source"),
        grade: word(value, "grade", &GRADES).unwrap_or(GRADES[2]),
    }
}

fn preset(value: &Value, path: &str, log: &mut Log) -> PackPreset {
    let base = value["base"].as_str().and_then(Preset::parse);
    let start = base.map_or_else(Setting::default, Setting::of_preset);
    let (direction, autonomy) = (value["direction"].as_f64(), value["autonomy"].as_f64());
    let mut setting = Setting {
        held: base.is_none() || direction.is_some() || autonomy.is_some(),
        direction: direction.unwrap_or(start.direction),
        autonomy: autonomy.unwrap_or(start.autonomy),
        // What is not written is not there.
        tools: flag(value, "tools"),
        urgency: value["urgency"].as_f64().unwrap_or_default(),
        true_scale: flag(value, "true_scale"),
        version: model(value).unwrap_or(start.version),
        ..start
    };
    for (place, key) in MECHANISM_KEYS.iter().enumerate() {
        let found = Mechanism::from_id(place + 1).zip(value["mechanisms"].get(key));
        let Some((mechanism, value)) = found else { continue };
        let path = format!("{path}.mechanisms.{key}");
        setting.plans[mechanism.index()] = Some(plan(mechanism, value, &path, log));
    }
    if value.get("events").is_some() {
        setting.events = items(value, "events").iter().filter_map(event).collect();
        setting.sort_events();
    }
    if let Some(struck) = regions(value, "struck") {
        setting.struck = struck;
    }
    for (index, to) in parameters(&value["parameters"]) {
        setting = setting.with_parameter(index, to).unwrap_or(setting);
    }
    PackPreset { name: needed(value, "name"), about: text(value, "about"), setting }
}

/// The version of the model that a preset asks for.
fn model(value: &Value) -> Option<ModelVersion> {
    ModelVersion::numbered(value["model"].as_str()?.parse().ok()?)
}

fn plan(mechanism: Mechanism, value: &Value, path: &str, log: &mut Log) -> Plan {
    let number = |name: &str| value[name].as_f64();
    let chosen = regions(value, "regions");
    let start = number("start").unwrap_or_default();
    let end = number("end");
    if let Some(end) = end.filter(|end| *end < start) {
        log.wrong(
            &format!("{path}.end"),
            Found::OutOfRange(end.to_string()),
            Wanted::NotBefore(start),
        );
    }
    if let Some(regions) = chosen.filter(|some| !some.is_all() && !REGIONAL.contains(&mechanism)) {
        let found = Found::Length(regions.members().count());
        log.wrong(&format!("{path}.regions"), found, Wanted::Everywhere);
    }
    let regions = chosen.unwrap_or(Regions::ALL);
    // A plan for no region at all is one that is switched off, and says so.
    let on = value["on"].as_bool().unwrap_or(true) && regions != Regions::NONE;
    Plan { on, intensity: number("intensity").unwrap_or_default(), start, end, regions }
}

fn event(value: &Value) -> Option<Event> {
    let kind = value["kind"].as_str().and_then(EventKind::called)?;
    let dropped = Event::dropped(kind, value["year"].as_f64()?);
    let size = value["size"].as_f64().unwrap_or(dropped.size);
    // Only an emergency lasts.
    let lasts = match kind {
        EventKind::Emergency => value["lasts"].as_f64().unwrap_or(dropped.lasts),
        _ => dropped.lasts,
    };
    Some(Event { size, lasts, ..dropped })
}

fn regions(value: &Value, name: &str) -> Option<Regions> {
    let listed = value[name].as_array()?.iter().filter_map(region);
    Some(listed.fold(Regions::NONE, |regions, region| regions.with(region, true)))
}
