//! What each move makes of the setting, and what that is called.

use crate::app::sandbox::moves::Change;
use crate::app::sandbox::moves::Move;
use crate::model::Mechanism;
use crate::share::Setting;
use crate::share::setting::Event;
use crate::share::setting::MOST_EVENTS;
use crate::share::setting::Plan;
use crate::share::setting::Regions;
use crate::share::setting::quarter;
use crate::share::setting::share;

/// The setting after a move, with the cursor at `year`; what it changed; and whether it belongs to a
/// drag, so that it may go on. `None` for a move that sets nothing.
pub(super) fn changed(now: &Setting, year: f64, action: &Move) -> Option<(Setting, Change, bool)> {
    let (setting, change, drag) = match action {
        Move::SetDirection(direction) => {
            let (_, autonomy) = now.levers_at(year);
            (levers(now, *direction, autonomy)?, Change::Direction, true)
        }
        Move::SetAutonomy(autonomy) => {
            let (direction, _) = now.levers_at(year);
            (levers(now, direction, *autonomy)?, Change::Autonomy, true)
        }
        Move::SetLevers(direction, autonomy) => {
            (levers(now, *direction, *autonomy)?, Change::Levers, true)
        }
        Move::BroughtTools(tools) if *tools != now.tools => {
            (now.with_tools(*tools), Change::Tools(*tools), false)
        }
        Move::Switched(mechanism, on) => {
            let plan = now.plan(*mechanism);
            // What was too weak to be there is switched on as strong as a plan begins.
            let weak = *on && plan.intensity <= 0.0;
            let intensity = if weak { Plan::OFF.intensity } else { plan.intensity };
            let plan = Plan { on: *on, intensity, ..plan };
            (with(now, *mechanism, plan)?, Change::Switched(*mechanism, *on), false)
        }
        Move::SetIntensity(mechanism, intensity) => {
            let plan = Plan { intensity: share(*intensity)?, ..now.plan(*mechanism) };
            (with(now, *mechanism, plan)?, Change::Intensity(*mechanism), true)
        }
        Move::SetStart(mechanism, start) => {
            let plan = now.plan(*mechanism);
            let start = quarter(*start)?;
            let end = plan.end.map(|end| end.max(start));
            let plan = Plan { start, end, ..plan };
            (with(now, *mechanism, plan)?, Change::Years(*mechanism), true)
        }
        Move::SetEnd(mechanism, end) => {
            let plan = now.plan(*mechanism);
            let end = match end {
                Some(end) => Some(quarter(*end)?.max(plan.start)),
                None => None,
            };
            (with(now, *mechanism, Plan { end, ..plan })?, Change::Years(*mechanism), true)
        }
        Move::SetRegions(mechanism, regions) => {
            let regions = Some(*regions).filter(|_| mechanism.regional_index().is_some())?;
            let plan = Plan { regions, ..now.plan(*mechanism) };
            (with(now, *mechanism, plan)?, Change::Where(*mechanism), false)
        }
        Move::Struck(struck) => (Setting { struck: *struck, ..now.clone() }, Change::Struck, false),
        Move::SetUrgency(urgency) => {
            (Setting { urgency: share(*urgency)?, ..now.clone() }, Change::Urgency, true)
        }
        Move::SetParameter(index, value) => {
            (now.with_parameter(*index, *value)?, Change::Parameter(*index), true)
        }
        Move::WantedTrueScale(true_scale) => {
            let change = Change::TrueScale(*true_scale);
            (Setting { true_scale: *true_scale, ..now.clone() }, change, false)
        }
        Move::StartedFrom(base) => {
            let start = base.map_or_else(Setting::default, Setting::of_preset);
            let (version, true_scale) = (now.version, now.true_scale);
            (Setting { version, true_scale, ..start }, Change::Base(*base), false)
        }
        Move::Reset => (now.start(), Change::Reset, false),
        _ => return event(now, year, action),
    };
    (setting != *now).then_some((setting, change, drag))
}

/// The same for moves of the timeline.
fn event(now: &Setting, year: f64, action: &Move) -> Option<(Setting, Change, bool)> {
    let mut next = now.clone();
    let (change, drag) = match action {
        Move::Dropped(kind) if next.events.len() < MOST_EVENTS => {
            next.events.push(Event::dropped(*kind, quarter(year)?));
            (Change::Dropped(*kind), false)
        }
        Move::MovedEvent(index, to) => {
            let event = next.events.get_mut(*index)?;
            event.year = quarter(*to)?;
            (Change::Shifted(event.kind), true)
        }
        Move::SizedEvent(index, size) => {
            let event = next.events.get_mut(*index)?;
            event.size = share(*size)?;
            (Change::Shifted(event.kind), true)
        }
        Move::RemovedEvent(index) => {
            next.events.get(*index)?;
            (Change::Removed(next.events.remove(*index).kind), false)
        }
        _ => return None,
    };
    // An event that is being dragged keeps its place in the list until it is let go.
    if !drag {
        next.sort_events();
    }
    (next != *now).then_some((next, change, drag))
}

fn levers(now: &Setting, direction: f64, autonomy: f64) -> Option<Setting> {
    let (direction, autonomy) = (share(direction)?, share(autonomy)?);
    Some(Setting { held: true, direction, autonomy, ..now.clone() })
}

fn with(now: &Setting, mechanism: Mechanism, plan: Plan) -> Option<Setting> {
    // A plan for no region at all is one that is switched off, and says so.
    let on = plan.on && plan.regions != Regions::NONE;
    let plan = Plan { on, ..plan };
    (plan != now.plan(mechanism)).then(|| now.with_plan(mechanism, plan))
}
