//! Every number in the model: what it means, how it is known, and a field to change it in the sandbox.

use crate::app::Action;
use crate::app::Move;
use crate::evidence::mark;
use crate::model::PARAMETERS;
use crate::model::ParameterSpec;
use crate::ui::chart::on_number;
use crate::ui::text::on_press;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;

#[derive(Properties, PartialEq)]
pub(super) struct ParametersProps {
    /// Those that the reader has changed: place in the list and value.
    pub(super) changed: Vec<(usize, f64)>,
    pub(super) send: Callback<Action>,
}

/// The list of parameters.
#[component]
pub(super) fn Parameters(props: &ParametersProps) -> Html {
    let count = Value::Number(props.changed.len() as f64);
    html! {
        <>
            <p role="status">{ say_with(id::PARAMETERS_CHANGED, &[("count", count)]) }</p>
            <details class="numbers">
                <summary>{ say(id::SHOW_TABLE) }</summary>
                <div
                    class="table-box"
                    tabindex="0"
                    role="region"
                    aria-label={say(id::EVIDENCE_PARAMETERS)}
                >
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
                                id::PARAMETERS_YOURS,
                            ] {
                                <th scope="col">{ say(name) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for (index, spec) in PARAMETERS.iter().enumerate() {
                            { row(index, spec, props) }
                        }
                    </tbody>
                </table>
                </div>
            </details>
        </>
    }
}

fn row(index: usize, spec: &'static ParameterSpec, props: &ParametersProps) -> Html {
    let unit = if spec.unit == "1" { "" } else { spec.unit };
    let yours = props.changed.iter().find(|(at, _)| *at == index).map(|(_, value)| *value);
    let set = {
        let send = props.send.clone();
        Callback::from(move |value: f64| {
            send.emit(Action::Sandbox(Move::SetParameter(index, value)));
            send.emit(Action::Sandbox(Move::LetGo));
        })
    };
    let back = Action::Sandbox(Move::SetParameter(index, spec.default));
    html! {
        <tr translate="no" class={yours.map(|_| "is-changed")}>
            <th scope="row">{ spec.name }</th>
            <td translate="yes">{ spec.meaning }</td>
            <td>{ spec.default }{ " " }{ unit }</td>
            <td>{ spec.low }{ "–" }{ spec.high }</td>
            <td>{ mark(spec.grade).to_string() }</td>
            <td>{ spec.basis.join(", ") }</td>
            <td>
                <input
                    type="number"
                    class="number"
                    min={spec.least.to_string()}
                    max={spec.greatest.to_string()}
                    step="any"
                    aria-label={say_with(id::PARAMETERS_FIELD, &[("name", Value::Text(spec.name))])}
                    value={yours.unwrap_or(spec.default).to_string()}
                    oninput={on_number(set)}
                />
                if yours.is_some() {
                    <button class="btn btn-small" onclick={on_press(&props.send, back)}>
                        { say(id::PARAMETERS_BACK) }
                    </button>
                }
            </td>
        </tr>
    }
}
