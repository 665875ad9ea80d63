//! Where the numbers come from: the marks, the sources behind the beats, the model's standing.

use crate::app::Action;
use crate::app::View;
use crate::evidence::Address;
use crate::evidence::CLAIMS;
use crate::evidence::Grade;
use crate::evidence::Source;
use crate::evidence::Status;
use crate::evidence::claim;
use crate::evidence::mark;
use crate::evidence::source;
use crate::model::PARAMETERS;
use crate::model::ParameterSpec;
use crate::ui::text::address;
use crate::ui::text::meaning;
use crate::ui::text::on_press;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Mark;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_effect_with;

#[derive(Properties, PartialEq)]
pub(crate) struct EvidenceProps {
    /// The source or claim that was asked for.
    #[prop_or_default]
    pub(crate) asked: Option<String>,
    /// The view that the reader came from.
    #[prop_or_default]
    pub(crate) back: Option<View>,
    pub(crate) send: Callback<Action>,
}

/// The evidence as a page.
#[component]
pub(crate) fn Evidence(props: &EvidenceProps) -> Html {
    use_effect_with(props.asked.clone(), |asked| {
        if let Some(asked) = asked {
            crate::browser::go_to(&place_of(asked));
        }
    });
    html! {
        <main class="reading" id="main">
            if let Some(view) = props.back {
                <p>
                    <a href={address(view)} onclick={on_press(&props.send, Action::Opened(view))}>
                        { say(id::BACK) }
                    </a>
                </p>
            }
            <h1 tabindex="-1">{ say(id::EVIDENCE_TITLE) }</h1>
            <p class="lead">{ rich(&say(id::EVIDENCE_LEAD), None) }</p>
            <ul class="evidence-list">
                for mark in [Mark::Reported, Mark::Inferred, Mark::Illustrative] {
                    <li class="card"><b>{ mark.sign().to_string() }</b>{ " " }{ meaning(mark) }</li>
                }
            </ul>
            <h2 id="evidence-model" tabindex="-1">{ say(id::EVIDENCE_MODEL) }</h2>
            <p>{ say(id::EVIDENCE_MODEL_TEXT) }</p>
            <p>{ say(id::EVIDENCE_CAREFUL) }</p>
            <h2>{ say(id::EVIDENCE_SOURCES) }</h2>
            <ul class="evidence-list">
                for source in with_asked(sources_of_beats(), props.asked.as_deref()) {
                    { entry(source) }
                }
            </ul>
            <h2>{ say(id::EVIDENCE_PARAMETERS) }</h2>
            <p>{ say_with(id::EVIDENCE_PARAMETERS_TEXT, &counts()) }</p>
            { parameters() }
        </main>
    }
}

fn counts() -> [(&'static str, Value<'static>); 4] {
    let of = |grade: Grade| {
        Value::Number(PARAMETERS.iter().filter(|spec| spec.grade == grade).count() as f64)
    };
    [
        ("all", Value::Number(PARAMETERS.len() as f64)),
        ("reported", of(Grade::Reported)),
        ("inferred", of(Grade::Inferred)),
        ("illustrative", of(Grade::Illustrative)),
    ]
}

/// The place of a source or of a claim in the evidence: a claim of our model leads to the model.
pub(crate) fn place_of(target: &str) -> String {
    match claim(target) {
        Some(claim) if claim.grade == Grade::Reported && !claim.sources.is_empty() => {
            format!("evidence-{}", claim.sources[0])
        }
        Some(_) => "evidence-model".to_owned(),
        None => format!("evidence-{target}"),
    }
}

/// The sources behind the claims of the beats, each once.
pub(crate) fn sources_of_beats() -> Vec<&'static Source> {
    let mut keys: Vec<&str> = CLAIMS.iter().flat_map(|claim| claim.sources).copied().collect();
    keys.sort_unstable();
    keys.dedup();
    keys.into_iter().filter_map(source).collect()
}

/// Some sources, and before them the one that was asked for, if it is another: every key that stands
/// on a page leads somewhere.
fn with_asked(mut sources: Vec<&'static Source>, asked: Option<&str>) -> Vec<&'static Source> {
    let asked = asked.and_then(source).filter(|asked| !sources.contains(asked));
    sources.splice(..0, asked);
    sources
}

/// One source: what it says, who says it, how it was read.
pub(crate) fn entry(source: &'static Source) -> Html {
    let status = say(match source.status {
        Status::Found => id::SOURCE_STATUS_FOUND,
        Status::KnownHigh | Status::KnownMedium => id::SOURCE_STATUS_KNOWN,
        Status::Judgement => id::SOURCE_STATUS_JUDGEMENT,
    });
    let reference = match source.address {
        Address::Link(link) => html! { <a href={link} rel="noreferrer">{ source.title }</a> },
        Address::Text(_) | Address::NoAddress => html! { { source.title } },
    };
    html! {
        <li class="card" id={format!("evidence-{}", source.key)} tabindex="-1">
            <p><b>{ "● " }{ source.key }</b>{ " " }{ source.says }</p>
            <p class="tiny">{ reference }{ " · " }{ status }</p>
        </li>
    }
}

fn parameters() -> Html {
    html! {
        <details class="numbers">
            <summary>{ say(id::SHOW_TABLE) }</summary>
            <div class="table-box" tabindex="0" role="region" aria-label={say(id::EVIDENCE_PARAMETERS)}>
            <table>
                <caption>{ say(id::EVIDENCE_PARAMETERS) }</caption>
                <thead>
                    <tr>
                        for name in [
                            id::EVIDENCE_COLUMN_NAME,
                            id::EVIDENCE_COLUMN_MEANING,
                            id::EVIDENCE_COLUMN_DEFAULT,
                            id::EVIDENCE_COLUMN_RANGE,
                            id::EVIDENCE_COLUMN_GRADE,
                            id::EVIDENCE_COLUMN_SOURCES,
                        ] {
                            <th scope="col">{ say(name) }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for spec in PARAMETERS.iter() {
                        { row(spec) }
                    }
                </tbody>
            </table>
            </div>
        </details>
    }
}

fn row(spec: &'static ParameterSpec) -> Html {
    let unit = if spec.unit == "1" { "" } else { spec.unit };
    html! {
        <tr translate="no">
            <th scope="row">{ spec.name }</th>
            <td translate="yes">{ spec.meaning }</td>
            <td>{ spec.default }{ " " }{ unit }</td>
            <td>{ spec.low }{ "–" }{ spec.high }</td>
            <td>{ mark(spec.grade).to_string() }</td>
            <td>{ spec.basis.join(", ") }</td>
        </tr>
    }
}
