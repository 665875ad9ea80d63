//! A setting as the parts of an address, readable: only what differs from where it starts.

use crate::model::Mechanism;
use crate::model::ModelVersion;
use crate::model::PARAMETERS;
use crate::model::Preset;
use crate::share::link::Notes;
use crate::share::link::Problem;
use crate::share::link::Taken;
use crate::share::link::flag;
use crate::share::link::number;
use crate::share::link::shortest;
use crate::share::setting::Event;
use crate::share::setting::EventKind;
use crate::share::setting::LONGEST_EVENT;
use crate::share::setting::MOST_EVENTS;
use crate::share::setting::Plan;
use crate::share::setting::Regions;
use crate::share::setting::SETTING_YEARS;
use crate::share::setting::Setting;
use crate::share::setting::fine;
use crate::share::setting::mechanisms;
use crate::share::setting::packed::pack;
use crate::share::setting::packed::unpack;

/// Names of the parts that say something of a setting.
pub(crate) const PARTS: [&str; 12] =
    ["from", "d", "a", "tools", "on", "off", "ev", "hit", "urgency", "p", "size", "z"];

/// A list without members.
const NONE: &str = "none";

/// What `size` says of a country at its true size, and of one of twelve regions.
const SIZES: [&str; 2] = ["twelve", "true"];

/// What an address says of a setting.
#[derive(Clone, Debug, Default)]
pub(crate) struct Said {
    anything: bool,
    base: Option<Preset>,
    direction: Option<f64>,
    autonomy: Option<f64>,
    tools: Option<bool>,
    plans: Vec<(Mechanism, Plan)>,
    events: Option<Vec<Event>>,
    struck: Option<Regions>,
    urgency: Option<f64>,
    changed: Vec<(usize, f64)>,
    true_scale: Option<bool>,
    packed: Option<Box<Setting>>,
}

/// A number on its grid; that its last digits went is noted.
fn gridded(text: &str, value: f64, on_grid: f64, notes: &mut Notes) -> f64 {
    if value.to_bits() != on_grid.to_bits() {
        notes.note(text, Problem::Rounded);
    }
    on_grid
}

fn share(text: &str, notes: &mut Notes) -> Taken<f64> {
    let value = number(text, 0.0, 1.0)?;
    Ok(gridded(text, value, fine(value), notes))
}

/// A time in years, to a quarter.
fn years(text: &str, least: f64, most: f64, notes: &mut Notes) -> Taken<f64> {
    let value = number(text, least, most)?;
    Ok(gridded(text, value, (4.0 * value).round() / 4.0, notes).clamp(least, most))
}

/// The items of a list; `none` and nothing have none.
fn items(value: &str) -> impl Iterator<Item = &str> {
    value.split(',').filter(|item| !item.is_empty() && *item != NONE)
}

impl Said {
    /// Take a part. A list keeps the items that are right, and notes the others under `shown`, the
    /// name with its prefix.
    pub(crate) fn take(
        &mut self,
        name: &str,
        shown: &str,
        value: &str,
        notes: &mut Notes,
    ) -> Taken<()> {
        match name {
            "from" => {
                let programme = Preset::parse(value);
                let names = || Problem::one_of(Preset::ALL.map(Preset::name));
                self.base = Some(programme.ok_or_else(names)?);
            }
            "d" => self.direction = Some(share(value, notes)?),
            "a" => self.autonomy = Some(share(value, notes)?),
            "tools" => self.tools = Some(flag(value)?),
            "on" | "off" => {
                for item in items(value) {
                    let taken = plan(item, name == "on", notes);
                    self.plans.extend(notes.kept(shown, item, taken));
                }
            }
            "ev" => {
                let mut events = Vec::new();
                for item in items(value) {
                    let taken = match event(item, notes) {
                        Ok(_) if events.len() >= MOST_EVENTS => Err(Problem::TooMany(MOST_EVENTS)),
                        taken => taken,
                    };
                    events.extend(notes.kept(shown, item, taken));
                }
                // A list in which nothing could be read is none, not an empty one.
                if events.is_empty() && value != NONE {
                    return if items(value).next().is_some() {
                        Ok(())
                    } else {
                        Err(form_of_event())
                    };
                }
                self.events = Some(events);
            }
            "hit" => self.struck = Some(regions(value)?),
            "urgency" => self.urgency = Some(share(value, notes)?),
            "p" => {
                for item in items(value) {
                    let taken = parameter(item, notes);
                    self.changed.extend(notes.kept(shown, item, taken));
                }
            }
            "size" => {
                let place = SIZES.iter().position(|size| *size == value);
                self.true_scale = Some(place.ok_or_else(|| Problem::one_of(SIZES))? == 1);
            }
            "z" => {
                let setting = unpack(value).ok_or(Problem::Form("z="))?;
                self.packed = Some(Box::new(setting));
            }
            _ => return Err(Problem::Unknown),
        }
        self.anything = true;
        Ok(())
    }

    /// The setting that all of it makes; `None` where nothing was said.
    pub(crate) fn setting(self, version: ModelVersion) -> Option<Setting> {
        if !self.anything {
            return None;
        }
        let start = self.base.map_or_else(Setting::default, Setting::of_preset);
        let mut setting = self.packed.map_or(start, |packed| *packed);
        setting.version = version;
        setting.held |= self.direction.is_some() || self.autonomy.is_some();
        setting.direction = self.direction.unwrap_or(setting.direction);
        setting.autonomy = self.autonomy.unwrap_or(setting.autonomy);
        setting.tools = self.tools.unwrap_or(setting.tools);
        for (mechanism, plan) in self.plans {
            setting.plans[mechanism.index()] = Some(plan);
        }
        setting.events = self.events.unwrap_or(setting.events);
        setting.struck = self.struck.unwrap_or(setting.struck);
        setting.urgency = self.urgency.unwrap_or(setting.urgency);
        setting.true_scale = self.true_scale.unwrap_or(setting.true_scale);
        for (index, value) in self.changed {
            if let Some(next) = setting.with_parameter(index, value) {
                setting = next;
            }
        }
        setting.settle();
        Some(setting)
    }
}

/// `M7:0.5@2-10/1-4.9`: strength, years and regions, each only where it is not the usual.
fn plan(item: &str, on: bool, notes: &mut Notes) -> Taken<(Mechanism, Plan)> {
    let mut plan = Plan { on, ..Plan::OFF };
    let (head, place) = item.split_once('/').map_or((item, None), |(one, two)| (one, Some(two)));
    let (head, when) = head.split_once('@').map_or((head, None), |(one, two)| (one, Some(two)));
    let (name, strength) = head.split_once(':').map_or((head, None), |(one, two)| (one, Some(two)));
    let mechanism = Mechanism::parse(name).ok_or(Problem::Form("M3:0.5@2-10"))?;
    if let Some(strength) = strength {
        plan.intensity = share(strength, notes)?;
    }
    if let Some(when) = when {
        let (start, end) = when.split_once('-').map_or((when, None), |(one, two)| (one, Some(two)));
        plan.start = years(start, 0.0, SETTING_YEARS, notes)?;
        if let Some(end) = end {
            plan.end = Some(years(end, plan.start, SETTING_YEARS, notes)?);
        }
    }
    if let Some(place) = place {
        plan.regions = regions(place)?;
        if !plan.regions.is_all() && mechanism.regional_index().is_none() {
            return Err(Problem::NotRegional);
        }
    }
    Ok((mechanism, plan))
}

fn plan_text(mechanism: Mechanism, plan: &Plan) -> String {
    let mut text = format!("M{}", mechanism.index() + 1);
    let usual = Plan::OFF;
    if plan.intensity.to_bits() != usual.intensity.to_bits() {
        text.push(':');
        text.push_str(&shortest(plan.intensity));
    }
    if plan.start > 0.0 || plan.end.is_some() {
        text.push('@');
        text.push_str(&shortest(plan.start));
    }
    if let Some(end) = plan.end {
        text.push('-');
        text.push_str(&shortest(end));
    }
    if !plan.regions.is_all() {
        text.push('/');
        text.push_str(&regions_text(plan.regions));
    }
    text
}

/// `1-4.9`: regions from 1 to 12 and runs of them.
fn regions(text: &str) -> Taken<Regions> {
    if text == NONE {
        return Ok(Regions::NONE);
    }
    let mut bits = 0_u16;
    for run in text.split('.') {
        let (first, last) = run.split_once('-').unwrap_or((run, run));
        let place = |text: &str| {
            let number = text.parse::<usize>().ok();
            number.filter(|number| (1..=Regions::COUNT).contains(number))
        };
        let (first, last) = place(first).zip(place(last)).ok_or(Problem::Form("1-4.9"))?;
        if first > last {
            return Err(Problem::Form("1-4.9"));
        }
        for region in first..=last {
            bits |= 1 << (region - 1);
        }
    }
    Regions::from_bits(bits).ok_or(Problem::Form("1-4.9"))
}

fn regions_text(regions: Regions) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for region in regions.members().map(|region| region + 1) {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == region => *last = region,
            _ => runs.push((region, region)),
        }
    }
    let run = |(first, last): &(usize, usize)| {
        if first == last { first.to_string() } else { format!("{first}-{last}") }
    };
    let text = runs.iter().map(run).collect::<Vec<_>>().join(".");
    if text.is_empty() { NONE.to_owned() } else { text }
}

const fn form_of_event() -> Problem {
    Problem::Form("meso@4:0.5")
}

/// `urgency@2:1:3`: a kind, its year, how hard, and for an emergency how many years.
fn event(item: &str, notes: &mut Notes) -> Taken<Event> {
    let (kind, rest) = item.split_once('@').ok_or(form_of_event())?;
    let kind = EventKind::called(kind)
        .ok_or_else(|| Problem::one_of(EventKind::ALL.map(EventKind::name)))?;
    let mut pieces = rest.split(':');
    let year = years(pieces.next().unwrap_or_default(), 0.0, 2.0 * SETTING_YEARS, notes)?;
    let mut event = Event::dropped(kind, year);
    if let Some(size) = pieces.next() {
        event.size = share(size, notes)?;
    }
    if let Some(lasts) = pieces.next() {
        if kind != EventKind::Emergency {
            return Err(form_of_event());
        }
        event.lasts = years(lasts, 0.0, LONGEST_EVENT, notes)?;
    }
    if pieces.next().is_some() { Err(form_of_event()) } else { Ok(event) }
}

fn event_text(event: &Event) -> String {
    let usual = Event::dropped(event.kind, event.year);
    let mut text = format!("{}@{}", event.kind.name(), shortest(event.year));
    let lasts = event.lasts.to_bits() != usual.lasts.to_bits();
    if lasts || event.size.to_bits() != usual.size.to_bits() {
        text.push(':');
        text.push_str(&shortest(event.size));
    }
    if lasts {
        text.push(':');
        text.push_str(&shortest(event.lasts));
    }
    text
}

/// `tau_imp:0.7`.
fn parameter(item: &str, notes: &mut Notes) -> Taken<(usize, f64)> {
    let (name, value) = item.split_once(':').ok_or(Problem::Form("tau_imp:0.7"))?;
    let index = PARAMETERS.iter().position(|spec| spec.name == name);
    let index = index.ok_or(Problem::Form("tau_imp:0.7"))?;
    let spec = &PARAMETERS[index];
    let value = number(value, spec.least, spec.greatest)?;
    Ok((index, gridded(item, value, fine(value), notes)))
}

/// Write what differs from where the setting starts. The levers stand there even where they do not
/// differ: every link to a sandbox shows them.
pub(crate) fn write(setting: &Setting, put: &mut dyn FnMut(&str, &str)) {
    // Taken apart, so that a field that is new breaks the build here.
    let Setting {
        version: _, // `m`, which stands for the whole link
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
    } = setting;
    let start = setting.start();
    if let Some(base) = base {
        put("from", base.name());
    }
    if *held {
        put("d", &shortest(*direction));
        put("a", &shortest(*autonomy));
    }
    if *tools != start.tools {
        put("tools", if *tools { "1" } else { "0" });
    }
    for (name, on) in [("on", true), ("off", false)] {
        let set = mechanisms().zip(plans).filter_map(|(mechanism, plan)| {
            plan.as_ref().filter(|plan| plan.on == on).map(|plan| plan_text(mechanism, plan))
        });
        let list: Vec<String> = set.collect();
        if !list.is_empty() {
            put(name, &list.join(","));
        }
    }
    if *events != start.events {
        let list: Vec<String> = events.iter().map(event_text).collect();
        put("ev", if list.is_empty() { NONE.to_owned() } else { list.join(",") }.as_str());
    }
    if !struck.is_all() {
        put("hit", &regions_text(*struck));
    }
    if *urgency > 0.0 {
        put("urgency", &shortest(*urgency));
    }
    let list: Vec<String> = changed
        .iter()
        .filter_map(|(at, value)| {
            Some(format!("{}:{}", PARAMETERS.get(*at)?.name, shortest(*value)))
        })
        .collect();
    if !list.is_empty() {
        put("p", &list.join(","));
    }
    if *true_scale {
        put("size", SIZES[1]);
    }
}

/// The same in one part, as short as it can be.
pub(crate) fn write_packed(setting: &Setting, put: &mut dyn FnMut(&str, &str)) {
    put("z", &pack(setting));
}
