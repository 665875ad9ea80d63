//! The model outside any browser, timed by divan.

use anyhow::{Context, Result};

use crate::project::Project;
use crate::run;

use super::Effort;
use super::divan;
use super::figure::{Figure, Unit};

/// Names in `benches/model.rs`, and what they are.
const NAMES: [(&str, &str); 5] = [
    ("run", "one run, native"),
    ("run_again", "one run in memory used before, native"),
    ("true_scale", "the country at true scale, native"),
    ("ledger_pair", "one ledger (two runs compared), native"),
    ("worlds_100", "100 worlds, native, one thread"),
];

/// The figure of how many million operations a run takes.
pub(crate) const OPERATIONS: &str = "native.operations";

/// Runs `benches/model.rs` and reads what it prints.
pub(crate) fn measure(project: &Project, effort: Effort) -> Result<Vec<Figure>> {
    println!("xtask: measuring natively …");
    let samples = effort.samples.to_string();
    let mut cargo = run::cargo(&project.root);
    cargo.args(["bench", "--quiet", "--bench", "model", "--", "--sample-count", &samples]);
    let printed = run::output(cargo.args(["--color", "never"]))?;
    let timed = divan::read(&printed);
    let find = |name: &str| timed.iter().find(|one| one.name == name);
    let count = |name: &str| {
        let line = printed.lines().find_map(|line| line.strip_prefix("operations "))?;
        let mut words = line.split(' ');
        words.find(|word| *word == name)?;
        words.next()?.parse::<f64>().ok()
    };
    let mut figures = Vec::new();
    for (name, what) in NAMES {
        // What the model cannot do yet is not there.
        if let Some(one) = find(name) {
            figures.push(
                Figure::new(format!("native.{name}"), what, one.median, Unit::Milliseconds)
                    .spread(one.fastest, one.slowest),
            );
        }
    }
    let rate = |name: &str| Some(count(name)? / find(name)?.median / 1e6);
    let scalar = rate("peak_scalar").context("no peak of scalars")?;
    let vector = rate("peak_vector").context("no peak of vectors")?;
    for (id, what, value) in [
        ("native.peak_scalar", "the machine's best, native, scalar f64", scalar),
        ("native.peak_vector", "the machine's best, native, 128-bit SIMD", vector),
    ] {
        figures.push(Figure::new(id, what, value, Unit::GigaFlops));
    }
    if let Some(run) = count("run_again") {
        let what = "million operations in a run, counted by the model itself";
        figures.push(Figure::new(OPERATIONS, what, run / 1e6, Unit::Number));
    }
    if let Some(reached) = rate("run_again") {
        for (id, what, peak) in [
            ("native.share_scalar", "share of that best a native run reaches, scalar", scalar),
            ("native.share_vector", "share of that best a native run reaches, 128-bit", vector),
        ] {
            figures.push(Figure::new(id, what, reached / peak, Unit::Share));
        }
    }
    Ok(figures)
}
