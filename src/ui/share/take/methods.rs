//! How what is shown was made: a paragraph for a paper, and every coefficient as a file.

use crate::model::Grade;
use crate::model::ORGANISATIONS_PER_REGION;
use crate::model::PARAMETERS;
use crate::model::Parameters;
use crate::model::Scenario;
use crate::share::Place;
use crate::share::Setting;
use crate::share::parameters_csv;
use crate::share::parameters_json;
use crate::share::setting::SETTING_YEARS;
use crate::share::setting::mechanisms;
use crate::ui::names;
use crate::ui::sandbox::words::start as start_name;
use crate::ui::share::take::PartProps;
use crate::ui::share::take::VERSION;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Html;
use yew::component;
use yew::html;

/// The paragraph: of what is set in the sandbox, or of the runs that the page tells.
fn paragraph(setting: Option<&Setting>) -> String {
    let scenario = setting.map(Setting::scenario).unwrap_or_default();
    let mut sentences = vec![nation(&scenario, setting)];
    match setting {
        None => sentences.push(say(id::TAKE_METHODS_STORY)),
        Some(setting) => {
            sentences.push(levers(setting));
            sentences.push(used(&scenario));
            let count = [("count", Value::Number(setting.events.len() as f64))];
            sentences.push(say_with(id::TAKE_METHODS_EVENTS, &count));
        }
    }
    sentences.push(changed(&scenario.parameters));
    let judged = PARAMETERS.iter().filter(|spec| spec.grade == Grade::Illustrative).count();
    let judged = [("judged", Value::Number(judged as f64))];
    sentences.push(say_with(id::TAKE_METHODS_JUDGED, &judged));
    sentences.join(" ")
}

fn nation(scenario: &Scenario, setting: Option<&Setting>) -> String {
    let each = scenario.regions * ORGANISATIONS_PER_REGION;
    let all = scenario.organisations.map_or(each, |sectors| sectors.iter().sum());
    let years = setting.map_or(scenario.years, |_| SETTING_YEARS);
    let values = [
        ("version", Value::Text(VERSION)),
        ("model", Value::Number(scenario.version.number() as f64)),
        ("regions", Value::Number(scenario.regions as f64)),
        ("all", Value::Number(all as f64)),
        ("years", Value::Number(years)),
        ("seed", Value::Number(scenario.seed as f64)),
    ];
    say_with(id::TAKE_METHODS_MODEL, &values)
}

fn levers(setting: &Setting) -> String {
    let (direction, autonomy) = setting.levers_at(0.0);
    let name = start_name(setting.base);
    let values = [
        ("direction", Value::Number(direction)),
        ("autonomy", Value::Number(autonomy)),
        ("name", Value::Text(&name)),
    ];
    let own = setting.base.is_some() && !setting.held;
    let message = if own { id::TAKE_METHODS_PROGRAMME } else { id::TAKE_METHODS_LEVERS };
    say_with(message, &values)
}

fn used(scenario: &Scenario) -> String {
    let named = mechanisms().filter_map(|mechanism| {
        let mut spells = scenario.mechanisms.iter().filter(|spell| spell.mechanism == mechanism);
        let most = spells.by_ref().map(|spell| spell.intensity).fold(0.0, f64::max);
        (most > 0.0).then(|| value(&names::mechanism(mechanism), most))
    });
    let named: Vec<String> = named.collect();
    if named.is_empty() {
        return say(id::TAKE_METHODS_NO_MECHANISMS);
    }
    say_with(id::TAKE_METHODS_MECHANISMS, &[("names", Value::Text(&named.join(", ")))])
}

fn changed(parameters: &Parameters) -> String {
    let other = PARAMETERS.iter().filter_map(|spec| {
        let now = parameters.get(spec.name)?;
        (now.to_bits() != spec.default.to_bits()).then(|| value(spec.name, now))
    });
    let other: Vec<String> = other.collect();
    let names = other.join(", ");
    let values = [
        ("count", Value::Number(other.len() as f64)),
        ("coefficients", Value::Number(PARAMETERS.len() as f64)),
        ("names", Value::Text(&names)),
    ];
    say_with(id::TAKE_METHODS_CHANGED, &values)
}

fn value(name: &str, value: f64) -> String {
    let values = [("name", Value::Text(name)), ("value", Value::Number(value))];
    say_with(id::TAKE_METHODS_VALUE, &values)
}

#[component]
pub(super) fn Part(props: &PartProps) -> Html {
    let taken = &props.taken;
    let setting = taken.link.setting.as_ref().filter(|_| taken.link.place == Place::Sandbox);
    let text = paragraph(setting);
    let copied = text.clone();
    let (csv, json) = (taken.clone(), taken.clone());
    html! {
        <>
            <h4>{ say(id::TAKE_METHODS) }</h4>
            <p class="take-text">{ text }</p>
            <div class="share-acts">
                { taken.copies(id::TAKE_METHODS_COPY, move || copied.clone()) }
            </div>
            <h4>{ say(id::TAKE_PARAMETERS) }</h4>
            <p class="small">{ say(id::TAKE_PARAMETERS_TEXT) }</p>
            <div class="share-acts">
                { taken.saves(
                    id::TAKE_PARAMETERS_CSV,
                    taken.file("-parameters.csv"),
                    "text/csv",
                    move || parameters_csv(Some(&csv.scenario().parameters)),
                ) }
                { taken.saves(
                    id::TAKE_PARAMETERS_JSON,
                    taken.file("-parameters.json"),
                    "application/json",
                    move || parameters_json(Some(&json.scenario().parameters)),
                ) }
            </div>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::paragraph;
    use crate::share::Link;

    #[test]
    fn the_paragraph_says_what_was_set_with_its_numbers() {
        let said = |query: &str| paragraph(Link::read(query, "").setting.as_ref());
        let text = said("?view=sandbox&d=0.7&a=0.3&on=M1:0.5&ev=meso@4:0.5&p=tau_F:1.5");
        for words in [
            "12 regions on a ring with 192 care organisations, over 25 years",
            "seed 1;",
            "direction was 0.7 and local autonomy 0.3 throughout",
            "One rule for the data 0.5",
            "One shock or change of money was set.",
            "coefficients was changed: tau_F 1.5.",
            "not a forecast",
        ] {
            assert!(text.contains(words), "{words}: {text}");
        }
        let text = said("?view=sandbox&from=england");
        assert!(text.contains("followed the dates of England 1998"), "{text}");
        let text = paragraph(None);
        assert!(text.contains("the link holds what was chosen"), "{text}");
        assert!(text.contains("had their usual values"), "{text}");
    }
}
