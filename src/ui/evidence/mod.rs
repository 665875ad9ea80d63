//! Where the numbers come from: the marks, the sources, the words, the model's parameters.

mod drawer;
mod glossary;
mod parameters;
mod sources;

pub(crate) use drawer::Drawer;

use crate::app::Action;
use crate::app::Story;
use crate::app::View;
use crate::evidence::Address;
use crate::evidence::Grade;
use crate::evidence::Source;
use crate::evidence::Status;
use crate::evidence::claim;
use crate::evidence::source;
use crate::model::PARAMETERS;
use crate::story::Beat;
use crate::story::Tales;
use crate::ui::beat::telling;
use crate::ui::evidence::parameters::Parameters;
use crate::ui::evidence::sources::Sources;
use crate::ui::text::address;
use crate::ui::text::meaning;
use crate::ui::text::on_press;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Mark;
use crate::words::Span;
use crate::words::Value;
use crate::words::id;
use crate::words::rich as rich_spans;
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
    /// The parameters that the reader has changed: place in the list and value.
    #[prop_or_default]
    pub(crate) changed: Vec<(usize, f64)>,
    /// For the dialog of embeds.
    pub(crate) tales: Tales,
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
            <Sources asked={props.asked.clone()} />
            <p>
                <a
                    href={address(View::Ledger)}
                    onclick={on_press(&props.send, Action::Opened(View::Ledger))}
                >
                    { say(id::EVIDENCE_LEDGER) }
                </a>
            </p>
            { glossary::glossary(Some(&props.send)) }
            <h2>{ say(id::EVIDENCE_PARAMETERS) }</h2>
            <p>{ say_with(id::EVIDENCE_PARAMETERS_TEXT, &counts()) }</p>
            <Parameters changed={props.changed.clone()} send={props.send.clone()} />
            <p><crate::ui::embed::Door tales={props.tales.clone()} /></p>
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

/// The sources that the page as served names, each once, in the order of their keys.
pub(crate) fn sources_of_beats(tales: &Tales) -> Vec<&'static Source> {
    let story = Story::default().all_revealed();
    let tellings = Beat::ALL.into_iter().filter_map(|beat| telling(beat, &story, tales));
    let mut texts = vec![say(id::OPENING_NOTE)];
    for telling in tellings {
        texts.push(telling.result);
        texts.extend([telling.findings, telling.name, telling.card].concat());
    }
    sources_in(&texts)
}

/// The sources that texts name, each once, in the order of their keys.
pub(crate) fn sources_in(texts: &[String]) -> Vec<&'static Source> {
    let mut keys: Vec<&str> = Vec::new();
    for text in texts {
        let named = rich_spans(text).into_iter().filter_map(|span| match span {
            Span::Source(key) => source(key),
            Span::Claim { id, .. } => source(claim(id)?.sources.first()?),
            _ => None,
        });
        keys.extend(named.map(|source| source.key));
    }
    keys.sort_unstable();
    keys.dedup();
    keys.into_iter().filter_map(source).collect()
}

/// How much of a source was read.
pub(crate) const fn read_status(status: Status) -> Id {
    match status {
        Status::Found => id::SOURCE_STATUS_FOUND,
        Status::KnownHigh | Status::KnownMedium => id::SOURCE_STATUS_KNOWN,
        Status::Judgement => id::SOURCE_STATUS_JUDGEMENT,
    }
}

/// One source: what it says, who says it, how it was read.
pub(crate) fn entry(source: &'static Source) -> Html {
    let status = say(read_status(source.status));
    let reference = match source.address {
        Address::Link(link) => html! { <a href={link} rel="noreferrer">{ source.title }</a> },
        Address::Text(_) | Address::NoAddress => html! { { source.title } },
    };
    html! {
        <li key={source.key} class="card" id={format!("evidence-{}", source.key)} tabindex="-1">
            <p><b>{ "● " }{ source.key }</b>{ " " }{ source.says }</p>
            <p class="tiny">{ reference }{ " · " }{ status }</p>
        </li>
    }
}
