//! The dial of years of money: a slider with its value as a ring, and what it gives in the year asked about.

use crate::app::Action;
use crate::figure::coins::dial;
use crate::model::simulate;
use crate::story::Dial;
use crate::story::money::ASKED;
use crate::story::money::arrivals;
use crate::story::money::scenario;
use crate::ui::chart::on_number;
use crate::ui::scene::icon;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::ui::text::tenth;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_memo;

#[derive(Properties, PartialEq)]
pub(super) struct MoneyDialProps {
    /// Where it stands.
    pub(super) years: f64,
    pub(super) send: Callback<Action>,
}

#[component]
pub(super) fn MoneyDial(props: &MoneyDialProps) -> Html {
    let years = props.years;
    let arrive = use_memo(years, |years| arrivals(&simulate(&scenario(*years)), ASKED));
    let scale = Dial::MoneyYears.scale();
    let send = props.send.clone();
    let oninput = on_number(Callback::from(move |value: f64| {
        send.emit(Action::Turned(Dial::MoneyYears, value));
    }));
    let share = (years - scale.low) / (scale.high - scale.low);
    let value = say_with(id::MONEY_DIAL_VALUE, &[("years", Value::Number(years))]);
    let says = say_with(
        id::MONEY_DIAL_SAYS,
        &[("year", Value::Number(ASKED)), ("arrive", Value::Number(tenth(10.0 * *arrive)))],
    );
    html! {
        <div class="money-dial">
            { icon(&dial(share, &years.to_string())) }
            <label for="money-years">
                <b>{ say(id::MONEY_DIAL) }</b>
                <span class="tiny">{ say(id::MONEY_DIAL_MORE) }</span>
            </label>
            <input
                type="range"
                id="money-years"
                min={scale.low.to_string()}
                max={scale.high.to_string()}
                step={scale.step.to_string()}
                value={years.to_string()}
                aria-valuetext={value}
                {oninput}
            />
            <output class="small" for="money-years">{ rich(&says, None) }</output>
        </div>
    }
}
