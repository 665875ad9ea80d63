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
use clap::ValueEnum;

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

/// What can be measured alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// What one event of a slider costs the main thread.
    Slider,
    /// What the page keeps after many of them.
    Memory,
}

/// Measures, prints one table, and, unless it was quick or of some parts only, records the figures and
/// writes the report.
pub(crate) fn command(project: &Project, quick: bool, only: &[Part]) -> Result<()> {
    let effort = if quick { Effort::QUICK } else { Effort::FULL };
    if !only.is_empty() {
        return some(project, effort, only);
    }
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

/// Measures the page alone, in Chromium, as its own figures have it.
fn some(project: &Project, effort: Effort, only: &[Part]) -> Result<()> {
    build::build(project)?;
    let server = Running::start(project, 0)?;
    let Some(driver) = Engine::chromium(project)?.start()? else { return Ok(()) };
    let mut figures = Vec::new();
    for part in only {
        figures.extend(match part {
            Part::Slider => slider::measure(&driver, &server.address, effort)?,
            Part::Memory => memory::measure(&driver, &server.address, effort)?,
        });
    }
    print!("{}", table::plain(&figures, &Record::read(project)?));
    println!("xtask: figures of some parts are not recorded");
    Ok(())
}

/// The figures, or a line that says why there are none: a driver's whim must not hide the rest.
fn measured(what: &str, figures: Result<Vec<Figure>>) -> Vec<Figure> {
    figures.unwrap_or_else(|error| {
        println!("xtask: no figures of {what}: {error:#}");
        Vec::new()
    })
}
