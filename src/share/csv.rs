//! A run as comma-separated text.

use crate::model::Measure;
use crate::model::Run;
use crate::model::simulate;
use crate::share::Setting;
use std::fmt::Write;

/// The national columns of a run, quarterly: `t` in years from the start, then
/// [`Measure::OUTPUT`]. Numbers are the shortest text that reads back to the same number, so equal
/// text means equal bits.
#[must_use]
pub fn run_csv(run: &Run) -> String {
    let mut text = String::from("t");
    for measure in Measure::OUTPUT {
        text.push(',');
        text.push_str(measure.column());
    }
    text.push('\n');
    for step in 0..run.steps() {
        let _infallible = write!(text, "{:?}", Run::year(step));
        for &measure in Measure::OUTPUT {
            let _infallible = write!(text, ",{:?}", run.series(measure)[step]);
        }
        text.push('\n');
    }
    text
}

/// What the sandbox's run at `setting` is as comma-separated text: what the page lets a reader keep,
/// and what `middle-out run --link` prints for the same link, to the byte.
#[must_use]
pub fn setting_csv(setting: &Setting) -> String {
    run_csv(&simulate(&setting.scenario()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Scenario;

    #[test]
    fn every_number_reads_back_to_its_bits() {
        let run = simulate(&Scenario { years: 2.0, ..Scenario::default() });
        let text = run_csv(&run);
        let mut lines = text.lines();
        assert!(lines.next().unwrap().starts_with("t,d,a,A,C,U,"));
        for (step, line) in lines.enumerate() {
            let adoption: f64 = line.split(',').nth(3).unwrap().parse().unwrap();
            assert_eq!(adoption.to_bits(), run.series(Measure::Adoption)[step].to_bits());
        }
    }
}
