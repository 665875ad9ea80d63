//! Settings that a reader names and keeps, as text. It lies where other programs can write, so every
//! setting that cannot be read whole is left out; nothing is guessed.

use crate::model::Mechanism;
use crate::model::ModelVersion;
use crate::model::PARAMETERS;
use crate::model::Preset;
use crate::model::REGIONAL;
use crate::share::lines::Line;
use crate::share::lines::Parsed;
use crate::share::lines::put;
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
use std::fmt::Write;

/// Most settings that are kept.
pub const MOST_NAMED: usize = 40;

/// Longest name, in letters.
pub const LONGEST_NAME: usize = 60;

/// Longest text that is read, in bytes.
const LONGEST: usize = 200_000;

/// The first line: what the text is, and in which form.
const HEAD: &str = "middle-out settings 1";

/// What stands before a name.
const NAME: &str = "# ";

/// A setting with the name that its reader gave it.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// The name: one line, not empty, at most [`LONGEST_NAME`] letters.
    pub name: String,
    /// The setting.
    pub setting: Setting,
}

impl Named {
    /// A name as it may be kept; `None` where nothing is left of it.
    #[must_use]
    pub fn clean(name: &str) -> Option<String> {
        let plain: String =
            name.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        let name: String = plain.trim().chars().take(LONGEST_NAME).collect();
        let name = name.trim_end().to_owned();
        (!name.is_empty()).then_some(name)
    }
}

/// The text that [`read_shelf`] reads back.
#[must_use]
pub fn write_shelf(shelf: &[Named]) -> String {
    let mut text = format!("{HEAD}\n");
    for named in shelf {
        let _infallible = writeln!(text, "{NAME}{}", named.name);
        write(&named.setting, &mut text);
    }
    text
}

/// The settings of a text that can be read, and how many could not.
#[must_use]
pub fn read_shelf(text: &str) -> (Vec<Named>, usize) {
    let body = text.strip_prefix(HEAD).filter(|_| text.len() <= LONGEST);
    let Some(body) = body else {
        return (Vec::new(), usize::from(!text.trim().is_empty()));
    };
    let (mut shelf, mut lost) = (Vec::new(), 0);
    for entry in body.split("\n# ").skip(1) {
        let (name, lines) = entry.split_once('\n').unwrap_or((entry, ""));
        let named =
            Named::clean(name).and_then(|name| Some(Named { name, setting: read(lines).ok()? }));
        match named {
            Some(named) if shelf.len() < MOST_NAMED => shelf.push(named),
            _ => lost += 1,
        }
    }
    (shelf, lost)
}

fn write(setting: &Setting, text: &mut String) {
    // Taken apart, so that a field that is new breaks the build here: write it, and read it below.
    let Setting {
        version,
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
    let flag = u8::from;
    if *version != ModelVersion::One {
        put(text, &format!("model {}", version.number()), &[]);
    }
    if let Some(base) = base {
        put(text, &format!("base {} {}", base.name(), flag(*held)), &[]);
    }
    put(text, &format!("levers {}", flag(*tools)), &[*direction, *autonomy]);
    for (mechanism, plan) in mechanisms().zip(plans) {
        let Some(plan) = plan else { continue };
        let name =
            format!("plan {} {} {}", mechanism.index() + 1, flag(plan.on), plan.regions.bits());
        let numbers = [plan.intensity, plan.start].into_iter().chain(plan.end);
        put(text, &name, &numbers.collect::<Vec<_>>());
    }
    for event in events {
        put(text, &format!("event {}", event.kind.name()), &[event.year, event.size, event.lasts]);
    }
    if !struck.is_all() {
        put(text, &format!("struck {}", struck.bits()), &[]);
    }
    if *urgency > 0.0 {
        put(text, "urgency", &[*urgency]);
    }
    for (index, value) in changed {
        if let Some(spec) = PARAMETERS.get(*index) {
            put(text, &format!("parameter {}", spec.name), &[*value]);
        }
    }
    if *true_scale {
        put(text, "true_scale", &[]);
    }
}

fn read(text: &str) -> Parsed<Setting> {
    // A blank country, held by two levers, unless the lines say otherwise.
    let mut setting = Setting { tools: false, ..Setting::default() };
    for mut line in Line::all(text).filter(|line| !line.name.is_empty()) {
        read_line(&mut line, &mut setting)?;
        line.end()?;
    }
    setting.settle();
    Ok(setting)
}

/// A share on its grid, and a time to a quarter: what was kept before they were is brought there.
fn share(line: &mut Line) -> Parsed<f64> {
    line.number(0.0, 1.0).map(fine)
}

fn years(line: &mut Line, most: f64) -> Parsed<f64> {
    line.number(0.0, most).map(|years| (4.0 * years).round() / 4.0)
}

fn read_line(line: &mut Line, setting: &mut Setting) -> Parsed<()> {
    match line.name {
        "model" => {
            let number = line.whole(1, 2)?;
            setting.version = ModelVersion::numbered(number).unwrap_or_default();
        }
        "base" => {
            let name = line.word();
            let Some(base) = Preset::parse(name) else { return line.error("a programme", name) };
            setting.base = Some(base);
            setting.held = flag(line)?;
        }
        "levers" => {
            setting.tools = flag(line)?;
            [setting.direction, setting.autonomy] = [share(line)?, share(line)?];
        }
        "plan" => {
            let number = line.count(1, mechanisms().count())?;
            let mechanism = Mechanism::from_id(number);
            let on = flag(line)?;
            let regions = regions(line)?;
            let intensity = share(line)?;
            let start = years(line, SETTING_YEARS)?;
            let end =
                if line.goes_on() { Some(years(line, SETTING_YEARS)?.max(start)) } else { None };
            let regional = |mechanism| REGIONAL.contains(&mechanism);
            match mechanism {
                Some(mechanism) if regions.is_all() || regional(mechanism) => {
                    let plan = Plan { on, intensity, start, end, regions };
                    setting.plans[mechanism.index()] = Some(plan);
                }
                _ => return line.error("every region", &regions.bits().to_string()),
            }
        }
        "event" => {
            let name = line.word();
            let Some(kind) = EventKind::called(name) else { return line.error("an event", name) };
            if setting.events.len() >= MOST_EVENTS {
                return line.error("fewer events", name);
            }
            let year = years(line, 2.0 * SETTING_YEARS)?;
            let (size, lasts) = (share(line)?, years(line, LONGEST_EVENT)?);
            setting.events.push(Event { kind, year, size, lasts });
        }
        "struck" => setting.struck = regions(line)?,
        "urgency" => setting.urgency = share(line)?,
        "parameter" => {
            let name = line.word();
            let found = PARAMETERS.iter().position(|spec| spec.name == name);
            let Some((index, spec)) = found.and_then(|at| Some((at, PARAMETERS.get(at)?))) else {
                return line.error("a coefficient", name);
            };
            let value = line.number(spec.least, spec.greatest)?;
            if let Some(next) = setting.with_parameter(index, value) {
                *setting = next;
            }
        }
        "true_scale" => setting.true_scale = true,
        name => return line.error("a line of a setting", name),
    }
    Ok(())
}

fn flag(line: &mut Line) -> Parsed<bool> {
    line.whole(0, 1).map(|flag| flag == 1)
}

fn regions(line: &mut Line) -> Parsed<Regions> {
    let bits = line.whole(0, u64::from(Regions::ALL.bits()))?;
    let regions = u16::try_from(bits).ok().and_then(Regions::from_bits);
    regions.map_or_else(|| line.error("regions", &bits.to_string()), Ok)
}
