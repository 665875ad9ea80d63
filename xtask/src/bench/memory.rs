//! What the page keeps after a long time under a reader's hand.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::Effort;
use super::engine::Driver;
use super::figure::{Figure, Unit};
use super::slider::{SANDBOX, open_all};
use super::webdriver::Session;

/// Moves before the first look, each of them a step of undo: the list of these is full by then, and what
/// is made once is there.
const WARM: u32 = 500;

/// So many moves of the first slider, with frames between them and the hand lifted after so many.
const MOVE: &str = "const [moves, lifted] = argument;
    const slider = document.querySelector('#direction');
    const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    const say = type => slider.dispatchEvent(new Event(type, { bubbles: true }));
    for (let move = 1; move <= moves; move++) {
        setter.call(slider, (move % 100) / 100);
        say('input');
        if (move % lifted === 0) say('change');
        if (move % 5 === 0) await new Promise(requestAnimationFrame);
        else await new Promise(resume => setTimeout(resume));
    }
    await new Promise(resume => setTimeout(resume, 1000));";

/// Keeps hold of the program's memory. Asking the browser for all of its objects instead ends the page.
const HOLD: &str = "for (const name of ['instantiate', 'instantiateStreaming']) {
        const real = WebAssembly[name];
        WebAssembly[name] = async (...given) => {
            const made = await real.apply(WebAssembly, given);
            window.programMemory ??= (made.instance ?? made).exports.memory;
            return made;
        };
    }";

/// Kilobytes.
struct Memory {
    wasm: f64,
    heap: f64,
    nodes: f64,
}

/// Looks before and after, with everything that can be let go let go.
pub(crate) fn measure(driver: &Driver, address: &str, effort: Effort) -> Result<Vec<Figure>> {
    let session = driver.open()?;
    session.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": HOLD }))?;
    session.visit(&format!("{address}{}", SANDBOX.0), SANDBOX.1)?;
    open_all(&session)?;
    session.script_async(MOVE, &json!([WARM, 1]))?;
    let before = look(&session)?;
    session.script_async(MOVE, &json!([effort.memory_moves, 50]))?;
    let after = look(&session)?;
    let moves = effort.memory_moves;
    let kilobytes = |id: &str, what: String, value: f64| {
        Figure::new(format!("memory.{id}"), what, value, Unit::Kilobytes)
    };
    Ok(vec![
        kilobytes("wasm", "WebAssembly memory of the page".into(), after.wasm),
        kilobytes(
            "wasm_growth",
            format!("its growth in {moves} slider moves"),
            after.wasm - before.wasm,
        ),
        kilobytes("heap", "JavaScript heap of the page".into(), after.heap),
        kilobytes(
            "heap_growth",
            format!("its growth in {moves} slider moves"),
            after.heap - before.heap,
        ),
        Figure::new(
            "memory.nodes_growth",
            format!("more nodes in the document after {moves} slider moves"),
            after.nodes - before.nodes,
            Unit::Number,
        ),
    ])
}

fn look(session: &Session) -> Result<Memory> {
    // What one collection frees may hold what the next one frees.
    for _ in 0..3 {
        session.devtools("HeapProfiler.collectGarbage", &json!({}))?;
    }
    let number = |value: &Value| value.as_f64().context("no number of bytes");
    let heap = session.devtools("Runtime.getHeapUsage", &json!({}))?;
    let counted = session.devtools("Memory.getDOMCounters", &json!({}))?;
    let size = session.script("return window.programMemory.buffer.byteLength")?;
    Ok(Memory {
        wasm: number(&size)? / 1000.0,
        heap: number(&heap["usedSize"])? / 1000.0,
        nodes: number(&counted["nodes"])?,
    })
}
