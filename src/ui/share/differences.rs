//! In which way a setting is not the usual, in words: a line for each thing that was set.

use crate::model::MECHANISMS;
use crate::model::ModelVersion;
use crate::model::PARAMETERS;
use crate::share::Setting;
use crate::share::setting::Event;
use crate::share::setting::EventKind;
use crate::share::setting::Plan;
use crate::ui::names;
use crate::ui::sandbox::words::event as event_name;
use crate::ui::sandbox::words::start as start_name;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Html;
use yew::html;

/// Most lines that are shown; the rest are counted.
const SHOWN: usize = 10;

/// The lines as a list.
pub(crate) fn list(lines: &[String]) -> Html {
    if lines.is_empty() {
        return html! { <p>{ say(id::SHARE_SAME) }</p> };
    }
    let more = lines.len().saturating_sub(SHOWN);
    html! {
        <ul class="share-list">
            for line in lines.iter().take(SHOWN) {
                <li>{ line.clone() }</li>
            }
            if more > 0 {
                <li>{ say_with(id::SHARE_MORE, &[("count", Value::Number(more as f64))]) }</li>
            }
        </ul>
    }
}

/// A line for each thing in which `setting` differs from where it starts.
pub(crate) fn differences(setting: &Setting) -> Vec<String> {
    let start = setting.start();
    let mut lines = Vec::new();
    if setting.version != ModelVersion::default() {
        let number = Value::Number(setting.version.number() as f64);
        lines.push(say_with(id::SHARE_DIFF_MODEL, &[("number", number)]));
    }
    if let Some(base) = setting.base {
        let name = start_name(Some(base));
        lines.push(say_with(id::SHARE_DIFF_START, &[("name", Value::Text(&name))]));
    }
    levers(setting, &start, &mut lines);
    for spec in &MECHANISMS {
        if let Some(plan) = setting.plans[spec.mechanism.index()] {
            lines.push(planned(&names::mechanism(spec.mechanism), &plan));
        }
    }
    let new = setting.events.iter().filter(|event| !start.events.contains(event));
    lines.extend(new.map(|event| dated(id::SHARE_DIFF_EVENT, event)));
    let gone = start.events.iter().filter(|event| !setting.events.contains(event));
    lines.extend(gone.map(|event| dated(id::SHARE_DIFF_NO_EVENT, event)));
    if !setting.struck.is_all() {
        let count = Value::Number(f64::from(setting.struck.count()));
        lines.push(say_with(id::SHARE_DIFF_STRUCK, &[("count", count)]));
    }
    if setting.urgency > 0.0 {
        lines.push(instead(id::SHARE_DIFF_URGENCY, "", setting.urgency, 0.0));
    }
    for (index, value) in &setting.changed {
        if let Some(spec) = PARAMETERS.get(*index) {
            let usual = setting.base_parameter(*index).unwrap_or(spec.default);
            lines.push(instead(id::SHARE_DIFF_PARAMETER, spec.meaning, *value, usual));
        }
    }
    if setting.true_scale {
        lines.push(say(id::SHARE_DIFF_SIZE));
    }
    lines
}

fn instead(message: Id, name: &str, now: f64, usual: f64) -> String {
    let values =
        [("name", Value::Text(name)), ("now", Value::Number(now)), ("usual", Value::Number(usual))];
    say_with(message, &values)
}

fn levers(setting: &Setting, start: &Setting, lines: &mut Vec<String>) {
    if setting.held && !start.held {
        let values = [
            ("direction", Value::Number(setting.direction)),
            ("autonomy", Value::Number(setting.autonomy)),
        ];
        lines.push(say_with(id::SHARE_DIFF_HELD, &values));
    } else {
        for (message, now, usual) in [
            (id::SHARE_DIFF_DIRECTION, setting.direction, start.direction),
            (id::SHARE_DIFF_AUTONOMY, setting.autonomy, start.autonomy),
        ] {
            if now.to_bits() != usual.to_bits() {
                lines.push(instead(message, "", now, usual));
            }
        }
    }
    if setting.tools != start.tools {
        let tools = [id::SHARE_DIFF_TOOLS_OFF, id::SHARE_DIFF_TOOLS_ON];
        lines.push(say(tools[usize::from(setting.tools)]));
    }
}

fn planned(name: &str, plan: &Plan) -> String {
    if !plan.on {
        return say_with(id::SHARE_DIFF_OFF, &[("name", Value::Text(name))]);
    }
    let when = match plan.end {
        Some(_) => "until",
        None if plan.start > 0.0 => "from",
        None => "always",
    };
    let values = [
        ("name", Value::Text(name)),
        ("strength", Value::Number(plan.intensity)),
        ("when", Value::Text(when)),
        ("start", Value::Number(plan.start)),
        ("end", Value::Number(plan.end.unwrap_or_default())),
        ("regions", Value::Number(f64::from(plan.regions.count()))),
    ];
    say_with(id::SHARE_DIFF_ON, &values)
}

fn dated(message: Id, event: &Event) -> String {
    let name = event_name(event.kind);
    let kind = if event.kind == EventKind::Money { "money" } else { "other" };
    let values = [
        ("name", Value::Text(&name)),
        ("kind", Value::Text(kind)),
        ("year", Value::Number(event.year)),
        ("size", Value::Number(event.size)),
    ];
    say_with(message, &values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::share::Link;

    #[test]
    fn what_is_set_is_said_and_what_is_usual_is_not() {
        let said = |query: &str| differences(&Link::read(query, "").setting.expect("it is set"));
        assert_eq!(said("?view=sandbox"), Vec::<String>::new());
        let lines = said(
            "?view=sandbox&d=0.7&on=M1:0.5@3,M8@2-10/1-3&off=M2&ev=meso@4:0.5&hit=1&urgency=0.2&p=tau_imp:0.7&size=true",
        );
        assert_eq!(lines[0], "direction 0.7 instead of 0.5");
        assert_eq!(lines[1], "One rule for the data at strength 0.5 from year 3");
        assert_eq!(lines[2], "Money with conditions off");
        assert_eq!(
            lines[3],
            "Regional boards at strength 0.75 from year 2 to year 10 in 3 of 12 regions"
        );
        assert_eq!(lines[4], "Reorganise in year 4, severity 0.5");
        assert_eq!(lines.len(), 9);
        let lines = said("?view=sandbox&from=england&d=0.2");
        assert_eq!(lines[0], "it starts from England 1998");
        assert_eq!(
            lines[1],
            "direction 0.2 and autonomy 0.6 throughout, instead of the programme’s own dates"
        );
    }
}
