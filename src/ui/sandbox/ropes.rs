//! Twelve tensions at the cursor's year, each between its two ends, beside where it was in the other run.

use crate::app::Action;
use crate::app::Sandbox as State;
use crate::chart::Table;
use crate::figure::Scene;
use crate::figure::Transform;
use crate::figure::rope::Net;
use crate::figure::rope::Pull;
use crate::figure::rope::Rope;
use crate::figure::scene::group;
use crate::model::Measure;
use crate::model::Run;
use crate::model::TENSIONS;
use crate::ui::chart::ChartTable;
use crate::ui::names;
use crate::ui::scene::sized;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// From which change of a tension's strength (0..1) it counts as tighter or easier: a point of a
/// hundred.
const COUNTS: f64 = 0.01;

/// From which tilt an end counts as winning.
const WINS: f64 = 0.05;

/// One tension.
struct Strand {
    number: usize,
    now: Pull,
    before: Option<Pull>,
}

fn pull(run: &Run, number: usize, year: f64) -> Pull {
    let step = run.step_at(year);
    let intensity = Measure::tension(number).map_or(0.0, |measure| run.at(measure, year));
    let leans = (0..run.regions()).filter_map(|region| run.lean(number, step, region));
    let lean = leans.sum::<f64>() / run.regions().max(1) as f64;
    Pull::of(number, intensity, lean)
}

impl Strand {
    fn all(state: &State) -> Vec<Self> {
        let year = state.clock.year;
        let strand = |number| Self {
            number,
            now: pull(&state.run, number, year),
            before: state.other().map(|other| pull(other, number, year)),
        };
        (1..=TENSIONS).map(strand).collect()
    }

    fn change(&self) -> f64 {
        self.before.map_or(0.0, |before| self.now.intensity - before.intensity)
    }

    fn net(&self) -> Net {
        if self.change() >= COUNTS {
            Net::Created
        } else if self.change() <= -COUNTS {
            Net::Eased
        } else {
            Net::Neither
        }
    }

    fn winning(&self) -> String {
        let [left, right] = names::posts(self.number);
        if self.now.tilt <= -WINS {
            left
        } else if self.now.tilt >= WINS {
            right
        } else {
            say(id::SANDBOX_NEITHER)
        }
    }

    fn strength(&self) -> f64 {
        (100.0 * self.now.intensity).round()
    }

    fn shown(&self) -> Html {
        let rope = Rope {
            width: 150.0,
            sag: 25.0,
            now: self.now,
            before: self.before,
            net: self.net(),
            posts: None,
        };
        let shapes = vec![group(Transform::at(8.0, 12.0), "rope-here", vec![rope.drawn()])];
        let scene = Scene { width: 166.0, height: 42.0, shapes };
        let winning = self.winning();
        let name = names::tension(self.number);
        let heard = say_with(
            id::SANDBOX_ROPE_HEARD,
            &[
                ("name", Value::Text(&name)),
                ("strength", Value::Number(self.strength())),
                ("winning", Value::Text(&winning)),
            ],
        );
        let [left, right] = names::posts(self.number);
        html! {
            <li class="rope-row">
                <span>{ left }</span>
                { sized(&scene, "rope-small", &heard) }
                <span>{ right }</span>
            </li>
        }
    }
}

fn sentence(state: &State, strands: &[Strand]) -> String {
    let by_strength =
        |one: &&Strand, other: &&Strand| one.now.intensity.total_cmp(&other.now.intensity);
    // By its two ends, as it stands in the list.
    let tightest = strands.iter().max_by(by_strength);
    let [one, other] = tightest.map(|strand| names::posts(strand.number)).unwrap_or_default();
    let count = |net: Net| {
        let those = strands.iter().filter(|strand| strand.net() == net).count();
        Value::Number(those as f64)
    };
    let values = [
        ("year", Value::Number(state.clock.year)),
        ("one", Value::Text(&one)),
        ("other", Value::Text(&other)),
        ("tighter", count(Net::Created)),
        ("easier", count(Net::Eased)),
    ];
    let message =
        if state.other().is_some() { id::SANDBOX_ROPES_SAYS } else { id::SANDBOX_ROPES_FIRST };
    say_with(message, &values)
}

fn table(strands: &[Strand]) -> Table {
    let head = [
        id::SANDBOX_COL_TENSION,
        id::SANDBOX_COL_STRENGTH,
        id::SANDBOX_COL_WINNING,
        id::SANDBOX_COL_MOVED,
    ];
    let row = |strand: &Strand| {
        let moved = match strand.before {
            None => "–".to_owned(),
            Some(_) => format!("{:+.0}", 100.0 * strand.change()).replace('-', "−"),
        };
        vec![
            names::tension(strand.number),
            format!("{}", strand.strength()),
            strand.winning(),
            if moved == "−0" { "+0".to_owned() } else { moved },
        ]
    };
    Table { head: head.map(say).to_vec(), rows: strands.iter().map(row).collect() }
}

/// The twelve ropes with their sentence and table.
pub(super) fn ropes(state: &State, send: &Callback<Action>) -> Html {
    let strands = Strand::all(state);
    let sentence = sentence(state, &strands);
    let other = match (state.kept.is_some(), state.other()) {
        (true, _) => "a",
        (false, Some(_)) => "last",
        (false, None) => "none",
    };
    let when = [("year", Value::Number(state.clock.year)), ("other", Value::Text(other))];
    html! {
        <section class="sb-block in-ropes" aria-labelledby="sb-ropes">
            <div class="sb-head">
                <h2 id="sb-ropes">{ say(id::SANDBOX_ROPES) }</h2>
                <span class="tiny">{ say_with(id::SANDBOX_ROPES_WHEN, &when) }</span>
            </div>
            <ul class="plain rope-rows">
                for strand in strands.iter() {
                    { strand.shown() }
                }
            </ul>
            <p class="tiny">{ rich(&sentence, Some(send)) }</p>
            <ChartTable
                table={table(&strands)}
                caption={say(id::SANDBOX_ROPES_TABLE)}
                sentence={sentence.clone()}
            />
        </section>
    }
}
