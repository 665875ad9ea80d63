//! The model outside any browser: `cargo bench --bench model`, or `cargo xtask bench` for all.

#![expect(clippy::expect_used, reason = "there is nobody to report to")]

use middle_out_peak as kernel;

use divan::{Bencher, black_box};
use middle_out::analysis::ledger::{Change, Scope};
use middle_out::analysis::toolbox::{CHOSEN_SIX, country};
use middle_out::analysis::{Ensemble, Reading, Sweep, Worlds};
use middle_out::evidence::Cause;
use middle_out::model::{Measure, Mechanism, Runner, Scenario, operations, simulate};

/// Rounds of the measure of the machine.
const ROUNDS: u32 = 20_000;

fn main() {
    println!(
        "operations run_again {} peak_scalar {} peak_vector {}",
        operations(&scenario()).total(),
        kernel::scalar_operations(ROUNDS),
        kernel::vector_operations(ROUNDS)
    );
    divan::main();
}

/// Middle out: both levers at three quarters, six mechanisms.
fn scenario() -> Scenario {
    country(0.75, 0.75, CHOSEN_SIX)
}

#[divan::bench]
fn run(bencher: Bencher) {
    let scenario = scenario();
    bencher.bench(|| simulate(black_box(&scenario)).at(Measure::Use, 20.0));
}

#[divan::bench]
fn run_again(bencher: Bencher) {
    let mut scenario = scenario();
    let mut runner = Runner::new();
    bencher.bench_local(|| {
        let lever = &mut scenario.levers[0].direction;
        *lever = if *lever > 0.95 { 0.5 } else { *lever + 0.01 };
        runner.run(black_box(&scenario)).at(Measure::Use, 20.0)
    });
}

#[divan::bench]
fn true_scale(bencher: Bencher) {
    let scenario = scenario().at_true_scale();
    let mut runner = Runner::new();
    bencher.bench_local(|| runner.run(black_box(&scenario)).at(Measure::Use, 20.0));
}

/// One mechanism's ledger: the run with it and the run without it, compared.
#[divan::bench]
fn ledger_pair(bencher: Bencher) {
    let change = Change::removing(Cause::Mechanism(Mechanism::MandatedStandards), &scenario());
    let change = change.expect("it is one of the six");
    let mut runner = Runner::new();
    bencher.bench_local(|| black_box(&change).ledger(Scope::Nation, &mut runner));
}

#[divan::bench]
fn worlds_100(bencher: Bencher) {
    let readings = vec![Reading::National(Measure::Use)];
    let worlds = Worlds::new(1000, 1);
    let sweep = Ensemble::new(scenario(), worlds, readings, Vec::new(), &[20.0]);
    let sweep = sweep.expect("there is something to read");
    let mut runner = Runner::new();
    bencher.bench_local(|| {
        (1..=100).map(|unit| sweep.unit(black_box(unit), &mut runner)[0]).sum::<f64>()
    });
}

#[divan::bench]
fn peak_scalar() -> f64 {
    kernel::scalar(black_box(ROUNDS))
}

#[divan::bench]
fn peak_vector() -> f64 {
    kernel::vector(black_box(ROUNDS))
}
