//! Names of regions, tensions, mechanisms and seats: those of the catalogue, or while a part of the
//! sandbox is being drawn, those of the case pack in use.

use crate::app::Packs;
use crate::app::Shared;
use crate::model::Mechanism;
use crate::model::ShockKind;
use crate::share::pack::Names;
use crate::share::pack::Pack;
use crate::share::setting::EventKind;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use std::cell::RefCell;
use yew::hook;
use yew::use_context;

const REGIONS: [Id; 12] = [
    id::REGION_0,
    id::REGION_1,
    id::REGION_2,
    id::REGION_3,
    id::REGION_4,
    id::REGION_5,
    id::REGION_6,
    id::REGION_7,
    id::REGION_8,
    id::REGION_9,
    id::REGION_10,
    id::REGION_11,
];

/// Name, left post and right post of T1 to T12.
const TENSIONS: [[Id; 3]; 12] = [
    [id::TENSION_1, id::TENSION_1_LEFT, id::TENSION_1_RIGHT],
    [id::TENSION_2, id::TENSION_2_LEFT, id::TENSION_2_RIGHT],
    [id::TENSION_3, id::TENSION_3_LEFT, id::TENSION_3_RIGHT],
    [id::TENSION_4, id::TENSION_4_LEFT, id::TENSION_4_RIGHT],
    [id::TENSION_5, id::TENSION_5_LEFT, id::TENSION_5_RIGHT],
    [id::TENSION_6, id::TENSION_6_LEFT, id::TENSION_6_RIGHT],
    [id::TENSION_7, id::TENSION_7_LEFT, id::TENSION_7_RIGHT],
    [id::TENSION_8, id::TENSION_8_LEFT, id::TENSION_8_RIGHT],
    [id::TENSION_9, id::TENSION_9_LEFT, id::TENSION_9_RIGHT],
    [id::TENSION_10, id::TENSION_10_LEFT, id::TENSION_10_RIGHT],
    [id::TENSION_11, id::TENSION_11_LEFT, id::TENSION_11_RIGHT],
    [id::TENSION_12, id::TENSION_12_LEFT, id::TENSION_12_RIGHT],
];

const MECHANISMS: [Id; 16] = [
    id::MECHANISM_1,
    id::MECHANISM_2,
    id::MECHANISM_3,
    id::MECHANISM_4,
    id::MECHANISM_5,
    id::MECHANISM_6,
    id::MECHANISM_7,
    id::MECHANISM_8,
    id::MECHANISM_9,
    id::MECHANISM_10,
    id::MECHANISM_11,
    id::MECHANISM_12,
    id::MECHANISM_13,
    id::MECHANISM_14,
    id::MECHANISM_15,
    id::MECHANISM_16,
];

/// In the order of the table of chairs: centre, region, hospital, GP, supplier, patient.
const SEATS: [Id; 6] = [id::SEAT_1, id::SEAT_2, id::SEAT_3, id::SEAT_4, id::SEAT_5, id::SEAT_6];

thread_local! {
    /// The pack whose names are spoken now.
    static SPOKEN: RefCell<Option<Shared<Pack>>> = const { RefCell::new(None) };
}

/// While it lives, things have the names of a pack; then again those that they had.
#[must_use]
pub(crate) struct Speaking(Option<Shared<Pack>>);

impl Speaking {
    /// Give things the names of a pack, or of the catalogue.
    pub(crate) fn of(pack: Option<Shared<Pack>>) -> Self {
        Self(SPOKEN.replace(pack))
    }
}

impl Drop for Speaking {
    fn drop(&mut self) {
        SPOKEN.replace(self.0.take());
    }
}

/// The names of the pack in use, to hold while a component is being drawn; it is drawn again when the
/// pack is another. What does not ask, as the story, keeps the names of the catalogue.
#[hook]
pub(crate) fn use_pack_names() -> Speaking {
    Speaking::of(use_context::<Packs>().and_then(|packs| packs.on))
}

/// What the pack that is spoken calls something.
fn packed<T>(name: impl FnOnce(&Names) -> Option<T>) -> Option<T> {
    SPOKEN.with_borrow(|pack| name(&pack.as_ref()?.names))
}

/// What several records are called.
pub(crate) fn records() -> String {
    packed(|names| names.records.clone()).unwrap_or_else(|| say(id::RECORDS_NAME))
}

/// What a case pack says of a mechanism.
pub(crate) fn about_mechanism(mechanism: Mechanism) -> Option<String> {
    packed(|names| names.mechanisms[mechanism.index()].as_ref()?.1.clone())
}

/// What a case pack calls an event.
pub(crate) fn packed_event(kind: EventKind) -> Option<String> {
    packed(|names| names.event(kind).map(str::to_owned))
}

/// A region's name; beyond the twelve that have one, its number.
pub(crate) fn region(index: usize) -> String {
    if let Some(name) = packed(|names| names.regions.get(index).cloned()) {
        return name;
    }
    REGIONS.get(index).map_or_else(
        || say_with(id::REGION_NUMBER, &[("number", Value::Number(index as f64 + 1.0))]),
        |name| say(*name),
    )
}

fn of_tension(number: usize, which: usize) -> String {
    let named =
        |names: &Names| Some(names.tensions.get(number.checked_sub(1)?)?.as_ref()?[which].clone());
    if let Some(name) = packed(named) {
        return name;
    }
    let ids = number.checked_sub(1).and_then(|index| TENSIONS.get(index));
    ids.map(|ids| say(ids[which])).unwrap_or_default()
}

/// The name of a rope, 1 to 12; empty for another.
pub(crate) fn tension(number: usize) -> String {
    of_tension(number, 0)
}

/// What stands at a rope's left and at its right post.
pub(crate) fn posts(number: usize) -> [String; 2] {
    [of_tension(number, 1), of_tension(number, 2)]
}

/// A mechanism in plain words.
pub(crate) fn mechanism(mechanism: Mechanism) -> String {
    let named = |names: &Names| Some(names.mechanisms[mechanism.index()].as_ref()?.0.clone());
    packed(named).unwrap_or_else(|| say(MECHANISMS[mechanism as usize]))
}

/// What happens in a shock.
pub(crate) fn shock(kind: ShockKind) -> String {
    if let Some(name) = packed_event(EventKind::Shock(kind)) {
        return name;
    }
    say(match kind {
        ShockKind::MacroReorganisation => id::SHOCK_MACRO,
        ShockKind::MesoReorganisation => id::SHOCK_MESO,
        ShockKind::MicroReorganisation => id::SHOCK_MICRO,
        ShockKind::Scandal => id::SHOCK_SCANDAL,
        ShockKind::SupplierExit => id::SHOCK_EXIT,
    })
}

/// A seat, 0 to 5; empty for another.
pub(crate) fn seat(index: usize) -> String {
    if let Some(name) = packed(|names| names.seats.get(index)?.clone()) {
        return name;
    }
    SEATS.get(index).map(|name| say(*name)).unwrap_or_default()
}
