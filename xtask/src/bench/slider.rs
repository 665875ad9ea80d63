//! One slider event on the real page: what it costs the main thread, from the handler to the
//! painted frame, as the browser's own trace has it.

use anyhow::{Context, Result, bail};
use serde_json::json;

use super::Effort;
use super::engine::Driver;
use super::figure::{Figure, Unit};
use super::trace;
use super::webdriver::Session;

/// Where the sandbox is, and what tells that it is there.
pub(crate) const SANDBOX: (&str, &str) =
    ("?view=sandbox", "document.querySelector('#direction')?.closest('main')");

/// Opens all that can be opened there, two regions side by side and a chair among it. What comes with
/// the opening is opened in turn.
const OPEN: &str = "const press = selector => {
        for (const button of document.querySelectorAll(`.sandbox ${selector}`)) button.click();
    };
    const unfold = () => {
        for (const fold of document.querySelectorAll('.sandbox details')) fold.open = true;
    };
    unfold();
    press('.mechanism-more');
    press('.sb-open > .btn:only-child');
    press('.sb-shocks > .sb-row > .btn:first-child');
    press('.in-chairs .pick-one:first-child');
    await new Promise(resume => setTimeout(resume, 1500));
    unfold();
    await new Promise(resume => setTimeout(resume, 500));
    const is = selector => document.querySelectorAll(`.sandbox ${selector}`).length;
    if (is('details:not([open])') || is('.mechanism-body') !== 16 || !is('.pair') ||
        !is('.sb-events') || !is('.sat-down')) throw new Error('not everything is open');";

/// Moves in one drag, which ends where it began.
const PIECE: u32 = 40;

/// Moves before any counts.
const WARM: u32 = 40;

/// Milliseconds between two moves of a hand that goes on.
const MOVING: u32 = 60;

/// The same where the processor is slower; short enough that the page does not take it for a rest.
const SLOWLY: u32 = 90;

/// Milliseconds between two moves of a hand that rests after each, until everything has followed.
const RESTING: u32 = 400;

/// A page with one slider and one number: what a browser needs for an event on any page.
const BARE: &str = "data:text/html,<main><input type=range id=direction min=0 max=1 step=0.01 \
    style=width:300px oninput=said.textContent=value><p id=said>0";

/// One way of dragging.
struct Way {
    id: &'static str,
    words: &'static str,
    /// How many times slower the processor is made.
    rate: u32,
    pause: u32,
    shown: Shown,
}

/// What is dragged on.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    /// The sandbox with every panel open.
    Open,
    /// The sandbox as the page opens.
    Folded,
    /// No page of ours.
    Bare,
}

const WAYS: [Way; 7] = {
    use Shown::{Bare, Folded, Open};
    let slow = ", processor four times slower";
    let rest = " and all that follows at rest";
    let rest_slow = " and all that follows at rest, processor four times slower";
    let bare = ", a bare page that shows its value";
    let bare_slow = ", a bare page that shows its value, processor four times slower";
    [
        Way { id: "x1", words: "", rate: 1, pause: MOVING, shown: Open },
        Way { id: "folded", words: ", as the page opens", rate: 1, pause: MOVING, shown: Folded },
        Way { id: "x4", words: slow, rate: 4, pause: SLOWLY, shown: Open },
        Way { id: "rest", words: rest, rate: 1, pause: RESTING, shown: Open },
        Way { id: "rest4", words: rest_slow, rate: 4, pause: 2 * RESTING, shown: Open },
        Way { id: "bare", words: bare, rate: 1, pause: MOVING, shown: Bare },
        Way { id: "bare4", words: bare_slow, rate: 4, pause: SLOWLY, shown: Bare },
    ]
};

/// Opens every panel of the sandbox.
pub(crate) fn open_all(session: &Session) -> Result<()> {
    session.script_async(OPEN, &json!(null)).map(drop)
}

/// Measures the drag in every way.
pub(crate) fn measure(driver: &Driver, address: &str, effort: Effort) -> Result<Vec<Figure>> {
    let mut figures = Vec::new();
    for Way { id: way, words, rate, pause, shown } in WAYS {
        let session = driver.open_traced()?;
        if shown == Shown::Bare {
            session.visit(BARE, "document.querySelector('#direction')")?;
        } else {
            session.visit(&format!("{address}{}", SANDBOX.0), SANDBOX.1)?;
        }
        if shown == Shown::Open {
            open_all(&session)?;
        }
        session.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": rate }))?;
        let moves = if pause < RESTING { effort.moves } else { effort.moves / 3 };
        drag(&session, WARM + moves, pause)?;
        let log = session.post("/se/log", &json!({ "type": "performance" }))?;
        let log = log.as_array().context("no trace")?;
        let mut busy = trace::busy(log, 3.0 * f64::from(pause));
        busy.drain(..busy.len().min(WARM as usize));
        if busy.len() < moves as usize / 2 {
            bail!("of {moves} moves only {} were seen", busy.len());
        }
        busy.sort_by(f64::total_cmp);
        let at = |percent: usize| busy[(busy.len() - 1) * percent / 100];
        for (id, percent, name) in
            [("median", 50, "median"), ("p95", 95, "95th of 100"), ("most", 100, "longest")]
        {
            figures.push(Figure::new(
                format!("slider.{way}.{id}"),
                format!("main thread for one slider event{words}, {name}"),
                at(percent),
                Unit::Milliseconds,
            ));
        }
    }
    Ok(figures)
}

/// Drags the first slider to and fro with the mouse, a step of it at each move.
fn drag(session: &Session, moves: u32, pause: u32) -> Result<()> {
    let place = session.script(
        "const slider = document.querySelector('#direction');
        slider.scrollIntoView({ block: 'center' });
        const box = slider.getBoundingClientRect();
        const share = (slider.value - slider.min) / (slider.max - slider.min);
        const thumb = 16;
        return [box.x + thumb / 2 + share * (box.width - thumb), box.y + box.height / 2,
            (box.width - thumb) / ((slider.max - slider.min) / slider.step)];",
    )?;
    let number = |index: usize| place[index].as_f64().context("no slider");
    let (x, y, step) = (number(0)?, number(1)?, number(2)?);
    // A whole number of pixels that is at least one step, so that every move is an input event.
    let step = step.max(1.0).ceil();
    let to =
        |x: f64| json!({ "type": "pointerMove", "duration": 0, "x": x.round(), "y": y.round() });
    for _ in 0..moves.div_ceil(PIECE) {
        // The driver forgets between two calls that a button is down.
        let mut actions = vec![to(x), json!({ "type": "pointerDown", "button": 0 })];
        for index in 1..=PIECE {
            actions.push(to(x + step * f64::from(swing(index))));
            actions.push(json!({ "type": "pause", "duration": pause }));
        }
        actions.push(json!({ "type": "pointerUp", "button": 0 }));
        let mouse = json!({
            "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" },
            "actions": actions,
        });
        session.post("/actions", &json!({ "actions": [mouse] }))?;
    }
    Ok(())
}

/// To 20 and back, one at a time.
fn swing(index: u32) -> u32 {
    let place = index % PIECE;
    place.min(PIECE - place)
}

#[cfg(test)]
mod tests {
    use super::swing;

    #[test]
    fn every_move_moves() {
        assert!((0..200).all(|index| swing(index).abs_diff(swing(index + 1)) == 1));
        assert_eq!((swing(0), swing(20), swing(40)), (0, 20, 0));
    }
}
