//! What the product's speed is: native and in browsers, beside its budgets, plain JavaScript and
//! what was recorded last. Figures only; nothing here fails for being slow.

mod divan;
mod engine;
mod figure;
mod machine;
mod memory;
mod native;
mod page;
mod record;
mod slider;
mod table;
mod trace;
mod wasm;
mod webdriver;

use anyhow::{Context, Result};

use crate::build;
use crate::project::Project;
use crate::serve::Running;

use self::engine::Engine;
use self::figure::Figure;
use self::machine::Machine;
use self::record::Record;

/// How long each thing is measured.
#[derive(Clone, Copy)]
struct Effort {
    /// Batches of at least 50 ms for each figure.
    batches: u32,
    /// Fresh browsers for the first run.
    fresh: u32,
    /// Slider moves that are traced, at each speed.
    moves: u32,
    /// Slider moves between two looks at the memory.
    memory_moves: u32,
    /// Samples of each native figure.
    samples: u32,
}

impl Effort {
    const FULL: Self =
        Self { batches: 60, fresh: 9, moves: 300, memory_moves: 10_000, samples: 100 };
    const QUICK: Self = Self { batches: 8, fresh: 2, moves: 60, memory_moves: 1_000, samples: 10 };
}

/// Measures, prints one table, and, unless it was quick, records the figures and writes the report.
pub(crate) fn command(project: &Project, quick: bool) -> Result<()> {
    let effort = if quick { Effort::QUICK } else { Effort::FULL };
    let engines = Engine::all(project)?;
    let tools = build::build(project)?;
    page::build(project, &tools)?;
    let mut machine = Machine::here();
    let mut figures = measured("native", native::measure(project, effort));
    let operations = figures.iter().find(|figure| figure.id == native::OPERATIONS);
    let operations = operations.map(|figure| figure.value);
    let server = Running::start(project, 0)?;
    for engine in &engines {
        let Some(driver) = engine.start()? else { continue };
        let name = engine.name();
        println!("xtask: measuring in {name} …");
        let page = format!("{}bench/", server.address);
        let browser = wasm::Browser { driver: &driver, page: &page, name };
        figures.extend(measured(name, browser.measure(effort, operations, &mut machine)));
        if driver.traces() {
            figures.extend(measured("slider", slider::measure(&driver, &server.address, effort)));
            figures.extend(measured("memory", memory::measure(&driver, &server.address, effort)));
        }
    }
    let last = Record::read(project)?;
    print!("{}", table::plain(&figures, &last));
    if quick {
        println!("xtask: quick figures are not recorded");
        return Ok(());
    }
    Record::of(&machine, &figures, &last).write(project).context("recording the figures")?;
    table::write_report(project, &machine, &figures, &last).context("writing the report")
}

/// The figures, or a line that says why there are none: a driver's whim must not hide the rest.
fn measured(what: &str, figures: Result<Vec<Figure>>) -> Vec<Figure> {
    figures.unwrap_or_else(|error| {
        println!("xtask: no figures of {what}: {error:#}");
        Vec::new()
    })
}
