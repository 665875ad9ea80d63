//! The drawer: what stands behind one claim or mark, beside the thing that was asked about.

use crate::app::Action;
use crate::app::View;
use crate::browser::copy;
use crate::browser::go_back_to;
use crate::browser::page_address;
use crate::browser::remember_focus;
use crate::browser::use_escape;
use crate::evidence::Address;
use crate::evidence::Claim;
use crate::evidence::Grade;
use crate::evidence::Source;
use crate::evidence::Status;
use crate::evidence::claim;
use crate::evidence::mark;
use crate::evidence::source;
use crate::figure::icon;
use crate::model::PARAMETERS;
use crate::model::ParameterSpec;
use crate::ui::evidence::read_status;
use crate::ui::scene::icon as small;
use crate::ui::text::address;
use crate::ui::text::meaning;
use crate::ui::text::on_press;
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
use yew::use_state_eq;

#[derive(Properties, PartialEq)]
pub(crate) struct DrawerProps {
    /// The key of a source or the id of a claim.
    pub(crate) asked: String,
    pub(crate) send: Callback<Action>,
}

/// What stands behind the thing that was asked about.
#[component]
pub(crate) fn Drawer(props: &DrawerProps) -> Html {
    let close = {
        let send = props.send.clone();
        Callback::from(move |()| send.emit(Action::ClosedEvidence))
    };
    use_escape(close);
    // The focus comes here, and goes back to the mark that was pressed.
    use_effect_with((), |()| {
        let from = remember_focus();
        move || go_back_to(from)
    });
    use_effect_with(props.asked.clone(), |_| crate::browser::focus_on("drawer-title"));
    let send = &props.send;
    let body = match (source(&props.asked), claim(&props.asked)) {
        (Some(source), _) => html! { <Sourced {source} /> },
        (None, Some(claim)) => claimed(claim),
        (None, None) => {
            let values = [("key", Value::Text(&props.asked))];
            html! { <h2 id="drawer-title" tabindex="-1">{ say_with(id::DRAWER_NONE, &values) }</h2> }
        }
    };
    html! {
        <aside class="drawer" aria-label={say(id::DRAWER)}>
            <button
                class="btn-icon drawer-close"
                aria-label={say(id::DRAWER_CLOSE)}
                onclick={on_press(send, Action::ClosedEvidence)}
            >
                { small(&icon::line(icon::CLOSE)) }
            </button>
            { body }
            <p class="small">
                <a
                    href={address(View::Evidence)}
                    onclick={on_press(send, Action::Opened(View::Evidence))}
                >
                    { say(id::DRAWER_ALL) }
                </a>
            </p>
        </aside>
    }
}

fn marked(mark: Mark, key: &str) -> Html {
    html! {
        <p class="drawer-mark">
            <span class="honest" aria-hidden="true">{ mark.sign().to_string() }</span>
            { " " }{ meaning(mark) }{ " · " }{ key }
        </p>
    }
}

#[derive(Properties, PartialEq)]
struct SourcedProps {
    source: &'static Source,
}

/// A source: what it says, who says it, how much of it was read.
#[component]
fn Sourced(props: &SourcedProps) -> Html {
    let source = props.source;
    let copied = use_state_eq(|| false);
    let grade = match source.status {
        Status::Judgement => Mark::Illustrative,
        _ => Mark::Reported,
    };
    let title = if source.says.is_empty() { source.title } else { source.says };
    let reference = match source.address {
        Address::Link(link) => html! { <a href={link} rel="noreferrer">{ source.title }</a> },
        Address::Text(text) => html! { <>{ source.title }{ " · " }{ text }</> },
        Address::NoAddress => html! { { source.title } },
    };
    let dispute = {
        let copied = copied.setter();
        Callback::from(move |_| {
            let address = page_address();
            let values = [
                ("title", Value::Text(source.title)),
                ("key", Value::Text(source.key)),
                ("address", Value::Text(&address)),
            ];
            copy(&say_with(id::DRAWER_QUESTION, &values));
            copied.set(true);
        })
    };
    html! {
        <>
            { marked(grade, source.key) }
            <h2 id="drawer-title" tabindex="-1">{ title }</h2>
            <dl class="drawer-facts">
                <dt>{ say(id::DRAWER_WHO) }</dt>
                <dd>{ reference }</dd>
                <dt>{ say(id::DRAWER_READ) }</dt>
                <dd>{ say(read_status(source.status)) }</dd>
            </dl>
            <p><button class="btn btn-small" onclick={dispute}>{ say(id::DRAWER_DISPUTE) }</button></p>
            <p class="small" role="status">{ copied.then(|| say(id::DRAWER_COPIED)) }</p>
        </>
    }
}

/// A claim of the model: the settings that it rests on, each with its grade.
fn claimed(claim: &'static Claim) -> Html {
    let grade = match claim.grade {
        Grade::Reported => Mark::Reported,
        Grade::Inferred => Mark::Inferred,
        Grade::Illustrative => Mark::Illustrative,
    };
    let specs = claim.parameters.iter().filter_map(|name| spec(name));
    html! {
        <>
            { marked(grade, claim.id) }
            <h2 id="drawer-title" tabindex="-1">{ say(id::EVIDENCE_MODEL) }</h2>
            <p>{ say(id::EVIDENCE_MODEL_TEXT) }</p>
            <p>{ say(id::DRAWER_MODEL_TEXT) }</p>
            <ul class="evidence-list">
                for spec in specs {
                    { parameter(spec) }
                }
            </ul>
            <ul class="evidence-list">
                for source in claim.sources.iter().filter_map(|key| source(key)) {
                    { crate::ui::evidence::entry(source) }
                }
            </ul>
        </>
    }
}

fn spec(name: &str) -> Option<&'static ParameterSpec> {
    PARAMETERS.iter().find(|spec| spec.name == name)
}

fn parameter(spec: &'static ParameterSpec) -> Html {
    let number = |value: f64| value.to_string();
    let (value, low, high) = (number(spec.default), number(spec.low), number(spec.high));
    let values =
        [("value", Value::Text(&value)), ("low", Value::Text(&low)), ("high", Value::Text(&high))];
    let basis = if spec.basis.is_empty() {
        say(id::DRAWER_OURS)
    } else {
        let sources = spec.basis.join(", ");
        say_with(id::DRAWER_BASIS, &[("sources", Value::Text(&sources))])
    };
    html! {
        <li class="card">
            <p><b>{ mark(spec.grade).to_string() }{ " " }{ spec.meaning }</b></p>
            <p class="tiny">{ say_with(id::DRAWER_DEFAULT, &values) }{ " · " }{ basis }</p>
        </li>
    }
}
