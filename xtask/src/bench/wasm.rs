//! The model in a browser beside the plain JavaScript port, in one page and in turns.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::Effort;
use super::engine::Driver;
use super::figure::{Figure, Unit};
use super::machine::Machine;
use super::webdriver::Session;

/// What tells that the page is there.
const READY: &str = "window.bench";

/// A browser that measures.
pub(crate) struct Browser<'a> {
    pub(crate) driver: &'a Driver,
    /// The address of the page of measurements.
    pub(crate) page: &'a str,
    /// Its name in the record.
    pub(crate) name: &'a str,
}

impl Browser<'_> {
    /// Takes every figure. `operations` are the million operations that a run takes; where they are
    /// not known, those that the plain port writes stand in.
    pub(crate) fn measure(
        &self,
        effort: Effort,
        operations: Option<f64>,
        machine: &mut Machine,
    ) -> Result<Vec<Figure>> {
        let mut figures = vec![self.first(effort)?];
        let session = self.driver.open()?;
        machine.add(session.browser());
        session.visit(self.page, READY)?;
        let call = |name: &str| call(&session, name, &json!({ "batches": effort.batches }));
        // Nothing may be timed that is wrong.
        call("check")?;
        let run = call("run")?;
        let (wasm, plain) = (median(&run["wasm"])?, median(&run["plain"])?);
        let ratio = median(&run["ratio"])?;
        let what = "one run, 12 x 16 x 100, every measure recorded";
        figures.push(sampled(self.id("run"), what, &run["wasm"], 1.0)?.plain(plain));
        let what = "the same as a share of plain JavaScript's time in the same turn";
        figures.push(Figure::new(self.id("run_of_plain"), what, ratio, Unit::Share));
        let what = "one run in plain JavaScript";
        figures.push(sampled(self.id("plain_run"), what, &run["plain"], 1.0)?);

        let worlds = call("worlds")?;
        let what = "1,000 worlds, as ten times 100";
        figures.push(sampled(self.id("worlds"), what, &worlds["hundred"], 10.0)?);
        let what = "1,000 worlds, all of them";
        figures.push(sampled(self.id("worlds_whole"), what, &worlds["thousand"], 1.0)?);
        let what = "the plane, 41 x 41 runs";
        figures.push(sampled(self.id("plane"), what, &call("plane")?, 1.0)?);
        let large = call("trueScale")?;
        let count = &large["organisations"];
        let what = format!("the country at true scale, {count} organisations, one run");
        figures.push(sampled(self.id("true_scale"), &what, &large, 1.0)?);
        self.growth(&mut figures, &call("growth")?)?;
        let counted = call("operations")?;
        let counted = counted.as_object().context("no operations")?.values();
        let counted = counted.filter_map(Value::as_f64).sum::<f64>() / 1e6;
        let what = "million operations in a run, as the plain port writes it";
        figures.push(Figure::new(self.id("plain_operations"), what, counted, Unit::Number));
        let reached = operations.unwrap_or(counted) / wasm;
        self.peak(&mut figures, &call("peak")?, reached)?;
        Ok(figures)
    }

    fn id(&self, id: &str) -> String {
        format!("{}.{id}", self.name)
    }

    /// The first run on a fresh page, in a fresh browser each time, both kinds in turns.
    fn first(&self, effort: Effort) -> Result<Figure> {
        let mut times = [Vec::new(), Vec::new()];
        for _ in 0..effort.fresh {
            for (plain, times) in [false, true].into_iter().zip(&mut times) {
                let session = self.driver.open()?;
                session.visit(self.page, READY)?;
                times.push(median(&call(&session, "cold", &json!({ "plain": plain }))?)?);
            }
        }
        let [wasm, plain] = times.map(|mut times| {
            times.sort_by(f64::total_cmp);
            (times[times.len() / 2], times[0], times[times.len() - 1])
        });
        let what = "the first run on a fresh page";
        Ok(Figure::new(self.id("first"), what, wasm.0, Unit::Milliseconds)
            .spread(wasm.1, wasm.2)
            .plain(plain.0))
    }

    /// How the time of an organisation's quarter changes as the country grows.
    fn growth(&self, figures: &mut Vec<Figure>, growth: &Value) -> Result<()> {
        let sizes = growth.as_array().context("no growth")?;
        let each =
            |size: &Value| -> Result<f64> { Ok(median(size)? / number(&size["organisations"])?) };
        let first = sizes.first().context("no sizes")?;
        let (base, least) = (each(first)?, &first["organisations"]);
        for size in &sizes[1..] {
            let (factor, count) = (&size["factor"], &size["organisations"]);
            let what = format!("time per organisation at {count} ({factor} x) against {least}");
            let id = self.id(&format!("growth.{factor}"));
            figures.push(Figure::new(id, what, each(size)? / base, Unit::Share));
        }
        Ok(())
    }

    /// The machine's best, and the share of it that a run reaches with so many million operations a
    /// millisecond.
    fn peak(&self, figures: &mut Vec<Figure>, peak: &Value, reached: f64) -> Result<()> {
        for (id, kind) in [("scalar", "scalar f64"), ("vector", "128-bit SIMD")] {
            let best = number(&peak[id])?;
            let what = format!("the machine's best in WebAssembly, {kind}");
            let name = self.id(&format!("peak_{id}"));
            figures.push(Figure::new(name, what, best, Unit::GigaFlops));
            let what = format!("share of that best a run reaches, {kind}");
            let name = self.id(&format!("share_{id}"));
            figures.push(Figure::new(name, what, reached / best, Unit::Share));
        }
        Ok(())
    }
}

fn call(session: &Session, name: &str, options: &Value) -> Result<Value> {
    session
        .script_async(&format!("return window.bench.{name}(argument)"), options)
        .with_context(|| format!("measuring {name}"))
}

/// A figure from the page's summary, so many times over.
fn sampled(id: String, what: &str, summary: &Value, times: f64) -> Result<Figure> {
    let at = |key: &str| Ok::<f64, anyhow::Error>(number(&summary[key])? * times);
    Ok(Figure::new(id, what, at("median")?, Unit::Milliseconds).spread(at("low")?, at("high")?))
}

fn median(summary: &Value) -> Result<f64> {
    number(&summary["median"])
}

fn number(value: &Value) -> Result<f64> {
    value.as_f64().context("the page gave no number")
}
