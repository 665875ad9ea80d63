//! A case pack as text, in the order of its fields, for people to edit.

use crate::model::Mechanism;
use crate::model::PARAMETERS;
use crate::share::Setting;
use crate::share::pack::About;
use crate::share::pack::Names;
use crate::share::pack::Pack;
use crate::share::pack::PackPreset;
use crate::share::pack::form::EVENT_KEYS;
use crate::share::pack::form::FORMAT;
use crate::share::pack::form::MECHANISM_KEYS;
use crate::share::pack::form::ORGANISATION_KEYS;
use crate::share::pack::form::SEAT_KEYS;
use crate::share::pack::form::TENSION_KEYS;
use crate::share::pack::form::TIER_KEYS;
use crate::share::pack::form::VERSION;
use crate::share::setting::Event;
use crate::share::setting::EventKind;
use crate::share::setting::Plan;
use crate::share::setting::Regions;
use serde_json::Value;

/// A value with its fields in order; the library's own map would sort them.
enum Json {
    Leaf(Value),
    List(Vec<Json>),
    Object(Vec<(&'static str, Json)>),
}

impl<T: Into<Value>> From<T> for Json {
    fn from(value: T) -> Self {
        Self::Leaf(value.into())
    }
}

impl Json {
    fn is_empty(&self) -> bool {
        match self {
            Self::Leaf(_) => false,
            Self::List(items) => items.is_empty(),
            Self::Object(fields) => fields.is_empty(),
        }
    }

    /// On one line where it fits, else one field or item a line.
    fn write(&self, depth: usize, text: &mut String) {
        let flat = self.flat();
        if 2 * depth + flat.chars().count() <= 96 && depth > 1 {
            text.push_str(&flat);
            return;
        }
        let (ends, parts): ([char; 2], Vec<(String, &Self)>) = match self {
            Self::Leaf(_) => return text.push_str(&flat),
            Self::List(items) => {
                (['[', ']'], items.iter().map(|item| (String::new(), item)).collect())
            }
            Self::Object(fields) => {
                let parts = fields.iter().map(|(name, field)| (format!("\"{name}\": "), field));
                (['{', '}'], parts.collect())
            }
        };
        text.push(ends[0]);
        let count = parts.len();
        for (index, (name, part)) in parts.into_iter().enumerate() {
            text.push('\n');
            text.push_str(&"  ".repeat(depth + 1));
            text.push_str(&name);
            part.write(depth + 1, text);
            if index + 1 < count {
                text.push(',');
            }
        }
        text.push('\n');
        text.push_str(&"  ".repeat(depth));
        text.push(ends[1]);
    }

    fn flat(&self) -> String {
        match self {
            // A whole number is written as one.
            Self::Leaf(value) => match value.as_f64().filter(|number| number.fract() == 0.0) {
                Some(number) => format!("{number}"),
                None => value.to_string(),
            },
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(Self::flat).collect();
                format!("[{}]", items.join(", "))
            }
            Self::Object(fields) => {
                let field = |(name, field): &(&str, Self)| format!("\"{name}\": {}", field.flat());
                let fields: Vec<String> = fields.iter().map(field).collect();
                format!("{{ {} }}", fields.join(", "))
            }
        }
    }
}

/// Fields of an object; what is not there is left out.
#[derive(Default)]
struct Fields(Vec<(&'static str, Json)>);

impl Fields {
    fn put(mut self, name: &'static str, value: impl Into<Json>) -> Self {
        self.0.push((name, value.into()));
        self
    }

    fn may<T: Into<Json>>(self, name: &'static str, value: Option<T>) -> Self {
        match value {
            Some(value) => self.put(name, value),
            None => self,
        }
    }

    /// A list or an object that is left out where it is empty.
    fn some(self, name: &'static str, value: Json) -> Self {
        if value.is_empty() { self } else { self.put(name, value) }
    }

    fn done(self) -> Json {
        Json::Object(self.0)
    }
}

/// The text that `read_pack` reads back to the same pack.
#[must_use]
pub fn write_pack(pack: &Pack) -> String {
    let Pack { about, names, parameters, presets, timeline } = pack;
    let entries = timeline.iter().map(|entry| {
        Fields::default()
            .put("year", entry.year)
            .may("date", entry.date.clone())
            .put("text", entry.text.clone())
            .may("kind", entry.kind)
            .may("source", entry.source.clone())
            .put("grade", entry.grade)
            .done()
    });
    let json = Fields::default()
        .put("format", FORMAT)
        .put("version", VERSION)
        .put("about", about_json(about))
        .some("names", names_json(names))
        .some("parameters", parameters_json(parameters))
        .some("presets", Json::List(presets.iter().map(preset_json).collect()))
        .some("timeline", Json::List(entries.collect()))
        .done();
    let mut text = String::new();
    json.write(0, &mut text);
    text.push('\n');
    text
}

fn about_json(about: &About) -> Json {
    let sources = about.sources.iter().map(|source| {
        Fields::default()
            .put("key", source.key.clone())
            .put("title", source.title.clone())
            .put("status", source.status)
            .may("address", source.address.clone())
            .done()
    });
    Fields::default()
        .put("title", about.title.clone())
        .put("language", about.language.clone())
        .put("author", about.author.clone())
        .put("licence", about.licence.clone())
        .may("invented", about.invented.then_some(true))
        .may("summary", about.summary.clone())
        .may("first_year", about.first_year)
        .some("sources", Json::List(sources.collect()))
        .done()
}

fn names_json(names: &Names) -> Json {
    let map = |keys: &[&'static str], names: &[Option<String>]| {
        let named = keys.iter().zip(names);
        named.fold(Fields::default(), |fields, (key, name)| fields.may(key, name.clone())).done()
    };
    let mut mechanisms = Fields::default();
    for (key, named) in MECHANISM_KEYS.iter().zip(&names.mechanisms) {
        let Some((name, about)) = named else { continue };
        let named = Fields::default().put("name", name.clone()).may("about", about.clone());
        mechanisms = mechanisms.put(key, named.done());
    }
    let mut tensions = Fields::default();
    for (key, named) in TENSION_KEYS.iter().zip(&names.tensions) {
        let Some([name, left, right]) = named.clone() else { continue };
        let named = Fields::default().put("name", name).put("left", left).put("right", right);
        tensions = tensions.put(key, named.done());
    }
    let regions = names.regions.iter().cloned().map(Json::from).collect();
    Fields::default()
        .may("country", names.country.clone())
        .may("record", names.record.clone())
        .may("records", names.records.clone())
        .may("border", names.border.clone())
        .some("regions", Json::List(regions))
        .some("tiers", map(&TIER_KEYS, &names.tiers))
        .some("organisations", map(&ORGANISATION_KEYS, &names.organisations))
        .some("seats", map(&SEAT_KEYS, &names.seats))
        .some("mechanisms", mechanisms.done())
        .some("tensions", tensions.done())
        .some("events", map(&EVENT_KEYS, &names.events))
        .done()
}

fn parameters_json(parameters: &[(usize, f64)]) -> Json {
    let named = |(index, value): &(usize, f64)| Some((PARAMETERS.get(*index)?.name, *value));
    let put = |fields: Fields, (name, value): (&'static str, f64)| fields.put(name, value);
    parameters.iter().filter_map(named).fold(Fields::default(), put).done()
}

fn preset_json(preset: &PackPreset) -> Json {
    let PackPreset { name, about, setting } = preset;
    // Taken apart, so that a field that is new breaks the build here: write it, and read it.
    let Setting {
        base,
        held,
        direction,
        autonomy,
        tools,
        plans,
        events,
        struck,
        urgency,
        changed,
        true_scale,
        version,
    } = setting;
    let mut mechanisms = Fields::default();
    for (place, key) in MECHANISM_KEYS.iter().enumerate() {
        let mechanism = Mechanism::from_id(place + 1);
        let Some(plan) = mechanism.and_then(|of| plans[of.index()]) else { continue };
        mechanisms = mechanisms.put(key, plan_json(&plan));
    }
    let levers = held.then_some(());
    let old = *version != Setting::default().version;
    let events = Json::List(events.iter().map(event_json).collect());
    Fields::default()
        .put("name", name.clone())
        .may("about", about.clone())
        .may("base", base.map(crate::model::Preset::name))
        .may("direction", levers.map(|()| *direction))
        .may("autonomy", levers.map(|()| *autonomy))
        .put("tools", *tools)
        .some("mechanisms", mechanisms.done())
        // Where nothing is said, a programme brings its own.
        .may("events", Some(events).filter(|events| base.is_some() || !events.is_empty()))
        .may("struck", (!struck.is_all()).then(|| regions_json(*struck)))
        .may("urgency", Some(*urgency).filter(|urgency| *urgency > 0.0))
        .some("parameters", parameters_json(changed))
        .may("model", old.then(|| version.number().to_string()))
        .may("true_scale", true_scale.then_some(true))
        .done()
}

fn plan_json(plan: &Plan) -> Json {
    Fields::default()
        .may("on", (!plan.on).then_some(false))
        .put("intensity", plan.intensity)
        .put("start", plan.start)
        .may("end", plan.end)
        .may("regions", (!plan.regions.is_all()).then(|| regions_json(plan.regions)))
        .done()
}

fn event_json(event: &Event) -> Json {
    let lasts = (event.kind == EventKind::Emergency).then_some(event.lasts);
    Fields::default()
        .put("kind", event.kind.name())
        .put("year", event.year)
        .put("size", event.size)
        .may("lasts", lasts)
        .done()
}

fn regions_json(regions: Regions) -> Json {
    Json::List(regions.members().map(|region| Json::from(region + 1)).collect())
}
