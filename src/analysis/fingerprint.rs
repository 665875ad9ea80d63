//! A number by which two builds find out whether they hold the same model.

use crate::analysis::shard::checksum;
use crate::model::{MECHANISMS, Measure, PARAMETERS, Preset, Runner};
use std::fmt::Write;

/// Sums up the tables of parameters and mechanisms, every preset, and every national number of a
/// run of England: a build that differs in any of them gives, but by rare chance, another number.
#[must_use]
pub fn fingerprint(runner: &mut Runner) -> u64 {
    let mut text = String::new();
    let _infallible = write!(text, "{PARAMETERS:?} {MECHANISMS:?}");
    for preset in Preset::ALL {
        let _infallible = write!(text, " {:?}", preset.scenario());
    }
    let run = runner.run(&Preset::England.scenario());
    for &measure in Measure::ALL {
        for value in run.series(measure) {
            let _infallible = write!(text, " {:x}", value.to_bits());
        }
    }
    checksum(&text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Scenario;

    #[test]
    fn it_does_not_depend_on_what_ran_before() {
        let mut used = Runner::new();
        let _run = used.run(&Scenario { regions: 3, ..Scenario::default() });
        let mark = fingerprint(&mut used);
        assert_eq!(mark, fingerprint(&mut Runner::new()));
        assert_eq!(mark, fingerprint(&mut used));
    }
}
