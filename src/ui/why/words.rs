//! The words of a reason: what moved, what did it, along which way.

use crate::analysis::attribution::Player;
use crate::analysis::counterfactual::Change;
use crate::analysis::why::Path;
use crate::analysis::why::Why;
use crate::app::Reasons;
use crate::model::Measure;
use crate::model::PARAMETERS;
use crate::ui::names;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::ui::text::tenth;
use crate::ui::why::nodes;
use crate::words::Value;
use crate::words::id;

/// A change smaller than this, of ten records, is not worth a reason.
const LEAST: f64 = 0.05;

/// The measure, at the start of a sentence.
pub(super) fn measure(measure: Measure) -> String {
    say(match measure {
        Measure::Adoption => id::WHY_EXIST,
        Measure::Use => id::WHY_USED,
        _ => id::WHY_ARRIVALS,
    })
}

fn upper(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// What a reader calls a change.
fn change(change: &Change) -> String {
    let of = |name: String| say_with(id::CHANGE_GAINS, &[("name", Value::Text(&name))]);
    match change {
        Change::Direction => say(id::CHANGE_DIRECTION),
        Change::Autonomy => say(id::CHANGE_AUTONOMY),
        Change::Mechanism(mechanism) => names::mechanism(*mechanism),
        Change::Gains(mechanism) => of(names::mechanism(*mechanism)),
        Change::Money => say(id::CHANGE_MONEY),
        Change::Urgency => say(id::CHANGE_URGENCY),
        Change::OptOut => say(id::CHANGE_OPT_OUT),
        Change::Shock(shock) => names::shock(shock.kind),
        Change::ReorganisationWeights => say(id::CHANGE_WEIGHTS),
        Change::Parameter(name) => {
            let spec = PARAMETERS.iter().find(|spec| spec.name == *name);
            let meaning = spec.map_or(*name, |spec| spec.meaning);
            say_with(id::CHANGE_PARAMETER, &[("meaning", Value::Text(meaning))])
        }
        Change::TableColumn(_) => say(id::CHANGE_TABLE),
        Change::Regions => say(id::CHANGE_REGIONS),
        Change::Seed => say(id::CHANGE_SEED),
        Change::Years => say(id::CHANGE_YEARS),
    }
}

/// What a reader calls a player: its change, or the smaller ones together.
fn player(player: &Player) -> String {
    match player.changes.as_slice() {
        [one] => change(one),
        _ => say(id::WHY_SMALLEST),
    }
}

/// A share to the nearest quarter, in words.
fn part(share: f64) -> String {
    let part = match share {
        share if share > 1.125 => "more",
        share if share > 0.875 => "all",
        share if share > 0.625 => "three-quarters",
        share if share > 0.375 => "half",
        share if share > 0.125 => "quarter",
        _ => "little",
    };
    say_with(id::WHY_PART, &[("part", Value::Text(part))])
}

/// What moved, and which changes did how much of it.
pub(super) fn sentence(reasons: &Reasons, why: &Why) -> String {
    let a = &why.attribution;
    let what = measure(reasons.measure);
    let values = [
        ("what", Value::Text(&what)),
        ("year", Value::Number(reasons.year)),
        ("before", Value::Number(tenth(10.0 * a.before))),
        ("after", Value::Number(tenth(10.0 * a.after))),
    ];
    let change = a.change();
    if (10.0 * change).abs() < LEAST {
        return say_with(id::WHY_SAME, &values);
    }
    let mut sentences = vec![say_with(id::WHY_MOVED, &values)];
    let mut parts: Vec<(String, f64)> = why
        .players
        .iter()
        .zip(&a.contributions)
        .map(|(who, contribution)| (player(who), contribution.shapley / change))
        .collect();
    parts.sort_by(|one, other| other.1.total_cmp(&one.1));
    match parts.as_slice() {
        [] => return say(id::WHY_NOTHING),
        [(cause, _)] => {
            let cause = upper(cause);
            sentences.push(say_with(id::WHY_ALONE, &[("cause", Value::Text(&cause))]));
        }
        parts => {
            for (cause, share) in parts.iter().filter(|(_, share)| *share > 0.125).take(3) {
                let (cause, part) = (upper(cause), part(*share));
                let values = [("cause", Value::Text(&cause)), ("part", Value::Text(&part))];
                sentences.push(say_with(id::WHY_MOST, &values));
            }
            if let Some((cause, _)) = parts.last().filter(|(_, share)| *share < -0.125) {
                let cause = upper(cause);
                sentences.push(say_with(id::WHY_AGAINST, &[("cause", Value::Text(&cause))]));
            }
        }
    }
    sentences.join(" ")
}

/// The places along a path, and the most that it can carry.
pub(super) fn way(path: &Path) -> String {
    let inner = path.nodes.get(1..).unwrap_or_default();
    let names: Vec<String> = inner.iter().map(|node| nodes::name(*node)).collect();
    let (way, part) = (names.join(", "), part(path.share.abs()));
    say_with(id::WHY_PATH, &[("way", Value::Text(&way)), ("part", Value::Text(&part))])
}

/// What is left when every link of the paths is cut.
pub(super) fn rest(why: &Why) -> String {
    let Some(leading) = &why.leading else { return String::new() };
    say_with(id::WHY_REST, &[("part", Value::Text(&part(leading.rest.max(0.0))))])
}

/// What each change did, of ten records: on average over every order, alone, and last.
pub(super) fn table(why: &Why) -> (Vec<String>, Vec<Vec<String>>) {
    let head =
        [id::WHY_COLUMN_CHANGE, id::WHY_COLUMN_PART, id::WHY_COLUMN_ALONE, id::WHY_COLUMN_LAST];
    let of_ten = |value: f64| format!("{:+.2}", 10.0 * value);
    let rows = why.players.iter().zip(&why.attribution.contributions);
    let rows = rows.map(|(who, part)| {
        vec![player(who), of_ten(part.shapley), of_ten(part.alone), of_ten(part.last)]
    });
    (head.map(say).to_vec(), rows.collect())
}
