//! What the sandbox says: names of events, starts and changes, and the sentence of the answer.

use crate::app::Change;
use crate::app::Sandbox as State;
use crate::chart::Lines;
use crate::model::PARAMETERS;
use crate::model::Preset;
use crate::model::ShockKind;
use crate::share::setting::EventKind;
use crate::ui::names;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;

/// What falls on the timeline.
pub(crate) fn event(kind: EventKind) -> String {
    if let Some(name) = names::packed_event(kind) {
        return name;
    }
    say(match kind {
        EventKind::Shock(ShockKind::MacroReorganisation) => id::SHOCK_MACRO,
        EventKind::Shock(ShockKind::MesoReorganisation) => id::SHOCK_MESO,
        EventKind::Shock(ShockKind::MicroReorganisation) => id::SHOCK_MICRO,
        EventKind::Shock(ShockKind::Scandal) => id::SHOCK_SCANDAL,
        EventKind::Shock(ShockKind::SupplierExit) => id::SHOCK_EXIT,
        EventKind::Emergency => id::SHOCK_URGENCY,
        EventKind::Money => id::SHOCK_MONEY,
    })
}

/// Where a setting starts from.
pub(crate) fn start(base: Option<Preset>) -> String {
    say(match base {
        None => id::SANDBOX_START_BLANK,
        Some(Preset::England) => id::SANDBOX_START_ENGLAND,
        Some(Preset::Npfit) => id::SANDBOX_START_NPFIT,
        Some(Preset::UsaHitech) => id::SANDBOX_START_USA,
        Some(Preset::DenmarkMedcom) => id::SANDBOX_START_DENMARK,
        Some(Preset::Australia) => id::SANDBOX_START_AUSTRALIA,
        Some(Preset::Estonia) => id::SANDBOX_START_ESTONIA,
        Some(Preset::Singapore) => id::SANDBOX_START_SINGAPORE,
    })
}

/// What a step of undo changed.
pub(super) fn did(change: Change) -> String {
    let named = |id: Id, name: &str| say_with(id, &[("name", Value::Text(name))]);
    match change {
        Change::Direction => say(id::SANDBOX_DID_DIRECTION),
        Change::Autonomy => say(id::SANDBOX_DID_AUTONOMY),
        Change::Levers => say(id::SANDBOX_DID_LEVERS),
        Change::Tools(true) => say(id::SANDBOX_DID_TOOLS_ON),
        Change::Tools(false) => say(id::SANDBOX_DID_TOOLS_OFF),
        Change::Switched(of, true) => named(id::SANDBOX_DID_ON, &names::mechanism(of)),
        Change::Switched(of, false) => named(id::SANDBOX_DID_OFF, &names::mechanism(of)),
        Change::Intensity(of) => named(id::SANDBOX_DID_INTENSITY, &names::mechanism(of)),
        Change::Years(of) => named(id::SANDBOX_DID_YEARS, &names::mechanism(of)),
        Change::Where(of) => named(id::SANDBOX_DID_WHERE, &names::mechanism(of)),
        Change::Dropped(kind) => named(id::SANDBOX_DID_DROPPED, &event(kind)),
        Change::Shifted(kind) => named(id::SANDBOX_DID_SHIFTED, &event(kind)),
        Change::Removed(kind) => named(id::SANDBOX_DID_REMOVED, &event(kind)),
        Change::Struck => say(id::SANDBOX_DID_STRUCK),
        Change::Urgency => say(id::SANDBOX_DID_URGENCY),
        Change::Parameter(index) => {
            let name = PARAMETERS.get(index).map_or("", |spec| spec.name);
            named(id::SANDBOX_DID_PARAMETER, name)
        }
        Change::TrueScale(_) => say(id::SANDBOX_DID_TRUE_SCALE),
        Change::Base(base) => named(id::SANDBOX_DID_BASE, &start(base)),
        Change::Reset => say(id::SANDBOX_DID_RESET),
        Change::Swapped => say(id::SANDBOX_DID_SWAPPED),
        Change::Took => say(id::SANDBOX_DID_TOOK),
        Change::Sent => say(id::SANDBOX_DID_SENT),
        Change::Pack => say(id::PACKS_DID_PACK),
        Change::PutBack => say(id::PACKS_DID_PUT_BACK),
    }
}

fn of_ten(share: f64) -> f64 {
    (100.0 * share).round() / 10.0
}

/// What arrives at the cursor's year, and how that differs from the run that it is compared with.
pub(super) fn sentence(state: &State, lines: &Lines, other: Option<&Lines>) -> String {
    let year = state.clock.year;
    let [exist, arrive, _] = lines.at(year).map(of_ten);
    let records = names::records();
    let mut values = vec![
        ("records", Value::Text(&records)),
        ("year", Value::Number(year)),
        ("exist", Value::Number(exist)),
        ("arrive", Value::Number(arrive)),
    ];
    let Some(other) = other else { return say_with(id::SANDBOX_FIRST, &values) };
    let [_, before, _] = other.at(year).map(of_ten);
    let change = ((arrive - before) * 10.0).round() / 10.0;
    values.push(("change", Value::Number(change.abs())));
    let [more, fewer, same] = if state.kept.is_some() {
        [id::SANDBOX_MORE_A, id::SANDBOX_FEWER_A, id::SANDBOX_SAME_A]
    } else {
        [id::SANDBOX_MORE, id::SANDBOX_FEWER, id::SANDBOX_SAME]
    };
    let message = if change > 0.0 {
        more
    } else if change < 0.0 {
        fewer
    } else {
        same
    };
    say_with(message, &values)
}

/// A share as points of a hundred.
pub(super) fn hundred(share: f64) -> Value<'static> {
    Value::Number((100.0 * share).round())
}

/// A share of ten records, to a tenth.
pub(super) fn tenths(share: f64) -> String {
    format!("{:.1}", 10.0 * share)
}
