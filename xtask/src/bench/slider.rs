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

/// Milliseconds between two moves of a hand that rests after each, until everything has followed.
const RESTING: u32 = 400;

/// One way of dragging.
struct Way {
    id: &'static str,
    words: &'static str,
    /// How many times slower the processor is made.
    rate: u32,
    pause: u32,
    open: bool,
}

/// Every panel open but in the second.
const WAYS: [Way; 5] = [
    Way { id: "x1", words: "", rate: 1, pause: MOVING, open: true },
    Way { id: "folded", words: ", as the page opens", rate: 1, pause: MOVING, open: false },
    Way { id: "x4", words: ", processor four times slower", rate: 4, pause: 150, open: true },
    Way { id: "rest", words: " and all that follows at rest", rate: 1, pause: RESTING, open: true },
    Way {
        id: "rest4",
        words: " and all that follows at rest, processor four times slower",
        rate: 4,
        pause: 2 * RESTING,
        open: true,
    },
];

/// Opens every panel of the sandbox.
pub(crate) fn open_all(session: &Session) -> Result<()> {
    session.script_async(OPEN, &json!(null)).map(drop)
}

/// Measures the drag in every way.
pub(crate) fn measure(driver: &Driver, address: &str, effort: Effort) -> Result<Vec<Figure>> {
    let mut figures = Vec::new();
    for Way { id: way, words, rate, pause, open } in WAYS {
        let session = driver.open_traced()?;
        session.visit(&format!("{address}{}", SANDBOX.0), SANDBOX.1)?;
        if open {
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
