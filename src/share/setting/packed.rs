//! A setting in as few letters as it takes: bits, six to a letter, for links that would be too long.
//!
//! Every number is a whole multiple of its grid, so that a setting has one text and every text at
//! most one setting. `docs/links.md` says in which order the bits stand.

use crate::model::Mechanism;
use crate::model::PARAMETERS;
use crate::model::Preset;
use crate::share::setting::Event;
use crate::share::setting::EventKind;
use crate::share::setting::FINE;
use crate::share::setting::LONGEST_EVENT;
use crate::share::setting::MOST_EVENTS;
use crate::share::setting::Plan;
use crate::share::setting::Regions;
use crate::share::setting::SETTING_YEARS;
use crate::share::setting::Setting;
use crate::share::setting::mechanisms;

/// Letters that stand for six bits each, and that no address escapes.
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Quarters of a year.
const QUARTERS: f64 = 4.0;

/// Latest year of an event.
const EVENT_YEARS: f64 = 2.0 * SETTING_YEARS;

/// Bits that are written, the highest of each number first.
#[derive(Default)]
struct Writer {
    text: String,
    waiting: u32,
    count: u32,
}

impl Writer {
    fn put(&mut self, value: u32, bits: u32) {
        for bit in (0..bits).rev() {
            self.waiting = self.waiting << 1 | value >> bit & 1;
            self.count += 1;
            if self.count == 6 {
                self.text.push(char::from(LETTERS[(self.waiting & 63) as usize]));
                (self.waiting, self.count) = (0, 0);
            }
        }
    }

    /// A number from 0 to `most` on a grid of so many to one.
    fn number(&mut self, value: f64, most: f64, grid: f64) {
        self.put(steps(value, grid), width(most, grid));
    }

    fn text(mut self) -> String {
        while self.count > 0 {
            self.put(0, 1);
        }
        // Zeros at the end go without saying; so does a coefficient that a later model adds.
        self.text.trim_end_matches('A').to_owned()
    }
}

/// Bits that are read.
struct Reader<'a> {
    letters: std::slice::Iter<'a, u8>,
    waiting: u32,
    count: u32,
}

impl Reader<'_> {
    fn take(&mut self, bits: u32) -> Option<u32> {
        let mut value = 0;
        for _ in 0..bits {
            if self.count == 0 {
                let letter = self.letters.next().unwrap_or(&LETTERS[0]);
                let place = LETTERS.iter().position(|known| known == letter)?;
                (self.waiting, self.count) = (u32::try_from(place).ok()?, 6);
            }
            self.count -= 1;
            value = value << 1 | self.waiting >> self.count & 1;
        }
        Some(value)
    }

    fn flag(&mut self) -> Option<bool> {
        self.take(1).map(|bit| bit == 1)
    }

    fn number(&mut self, least: f64, most: f64, grid: f64) -> Option<f64> {
        let value = f64::from(self.take(width(most, grid))?) / grid;
        (value >= least && value <= most).then_some(value)
    }

    /// That only zeros fill the last letter up.
    fn ends(mut self) -> Option<()> {
        let rest = self.take(self.count)?;
        (rest == 0 && self.letters.next().is_none()).then_some(())
    }
}

/// A number in steps of its grid.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a number of a setting lies in its range; a cast keeps within the type"
)]
fn steps(value: f64, grid: f64) -> u32 {
    (value * grid).round() as u32
}

/// A bit a region.
const REGION_BITS: u32 = Regions::ALL.bits().count_ones();

/// Bits that the steps from 0 to `most` take.
fn width(most: f64, grid: f64) -> u32 {
    u32::BITS - steps(most, grid).leading_zeros()
}

/// A setting as letters.
pub(crate) fn pack(setting: &Setting) -> String {
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
    let mut bits = Writer::default();
    let place = base.and_then(|base| Preset::ALL.iter().position(|other| *other == base));
    bits.put(place.map_or(0, |place| steps(place as f64, 1.0) + 1), 3);
    for flag in [*held, *tools, *true_scale] {
        bits.put(u32::from(flag), 1);
    }
    for share in [*direction, *autonomy, *urgency] {
        bits.number(share, 1.0, FINE);
    }
    bits.put(u32::from(struck.bits()), REGION_BITS);
    for (mechanism, plan) in mechanisms().zip(plans) {
        bits.put(u32::from(plan.is_some()), 1);
        let Some(Plan { on, intensity, start, end, regions }) = plan else { continue };
        bits.put(u32::from(*on), 1);
        bits.number(*intensity, 1.0, FINE);
        bits.number(*start, SETTING_YEARS, QUARTERS);
        bits.put(u32::from(end.is_some()), 1);
        if let Some(end) = end {
            bits.number(*end, SETTING_YEARS, QUARTERS);
        }
        if mechanism.regional_index().is_some() {
            bits.put(u32::from(regions.bits()), REGION_BITS);
        }
    }
    bits.number(events.len() as f64, MOST_EVENTS as f64, 1.0);
    for Event { kind, year, size, lasts } in events {
        let place = EventKind::ALL.iter().position(|other| other == kind).unwrap_or(0);
        bits.put(steps(place as f64, 1.0), 3);
        bits.number(*year, EVENT_YEARS, QUARTERS);
        bits.number(*size, 1.0, FINE);
        if *kind == EventKind::Emergency {
            bits.number(*lasts, LONGEST_EVENT, QUARTERS);
        }
    }
    for (index, spec) in PARAMETERS.iter().enumerate() {
        let value = changed.iter().find(|(at, _)| *at == index).map(|(_, value)| *value);
        bits.put(u32::from(value.is_some()), 1);
        if let Some(value) = value {
            bits.number(value, spec.greatest, FINE);
        }
    }
    bits.text()
}

/// The setting that letters stand for; `None` where they are none that [`pack`] wrote.
pub(crate) fn unpack(text: &str) -> Option<Setting> {
    let mut bits = Reader { letters: text.as_bytes().iter(), waiting: 0, count: 0 };
    let base = match bits.take(3)? as usize {
        0 => None,
        place => Some(*Preset::ALL.get(place - 1)?),
    };
    let start = base.map_or_else(Setting::default, Setting::of_preset);
    let (held, tools, true_scale) = (bits.flag()?, bits.flag()?, bits.flag()?);
    let mut share = || bits.number(0.0, 1.0, FINE);
    let (direction, autonomy, urgency) = (share()?, share()?, share()?);
    let struck = regions(&mut bits)?;
    let mut setting = Setting {
        held,
        direction,
        autonomy,
        tools,
        struck,
        urgency,
        true_scale,
        events: Vec::new(),
        ..start
    };
    for mechanism in mechanisms() {
        if bits.flag()? {
            setting.plans[mechanism.index()] = Some(plan(&mut bits, mechanism)?);
        }
    }
    for _ in 0..steps(bits.number(0.0, MOST_EVENTS as f64, 1.0)?, 1.0) {
        setting.events.push(event(&mut bits)?);
    }
    for (index, spec) in PARAMETERS.iter().enumerate() {
        if bits.flag()? {
            let value = bits.number(spec.least, spec.greatest, FINE)?;
            setting = setting.with_parameter(index, value)?;
        }
    }
    bits.ends()?;
    setting.settle();
    (pack(&setting) == text).then_some(setting)
}

fn regions(bits: &mut Reader) -> Option<Regions> {
    let members = bits.take(REGION_BITS)?;
    Regions::from_bits(u16::try_from(members).ok()?)
}

fn plan(bits: &mut Reader, mechanism: Mechanism) -> Option<Plan> {
    let (on, intensity) = (bits.flag()?, bits.number(0.0, 1.0, FINE)?);
    let start = bits.number(0.0, SETTING_YEARS, QUARTERS)?;
    let end = if bits.flag()? { Some(bits.number(start, SETTING_YEARS, QUARTERS)?) } else { None };
    let regional = mechanism.regional_index().is_some();
    let regions = if regional { regions(bits)? } else { Regions::ALL };
    Some(Plan { on, intensity, start, end, regions })
}

fn event(bits: &mut Reader) -> Option<Event> {
    let kind = *EventKind::ALL.get(bits.take(3)? as usize)?;
    let year = bits.number(0.0, EVENT_YEARS, QUARTERS)?;
    let size = bits.number(0.0, 1.0, FINE)?;
    let emergency = kind == EventKind::Emergency;
    let lasts = if emergency { bits.number(0.0, LONGEST_EVENT, QUARTERS)? } else { 0.0 };
    Some(Event { kind, year, size, lasts })
}
