//! Beat 6: one rule for the data, switched on in the bare country, as Eastwater's ropes tell it.

use crate::analysis::ledger::Entry;
use crate::analysis::ledger::Ledger;
use crate::analysis::ledger::Part;
use crate::analysis::ledger::Scope;
use crate::analysis::toolbox::bare_country;
use crate::analysis::toolbox::spell;
use crate::analysis::toolbox::until;
use crate::model::RegionalMeasure;
use crate::model::Run;
use crate::model::Scenario;
use crate::model::simulate;

/// Eastwater among the regions.
pub const EASTWATER: usize = 1;
/// Northmoor, across the border.
const NORTHMOOR: usize = 0;

/// The year of the run in which the rule starts; years of beats 6 and 7 count from there.
pub const START: f64 = 2.0;
/// Years that the ledger looks at.
pub const YEARS: f64 = 15.0;
/// Year after the switch in which the border is read.
pub const CROSSED: f64 = 10.0;
/// How strong the rule is, 0..1.
const INTENSITY: f64 = 0.75;
/// Tension-years from which a rope counts as eased or as tightened; fixed before any run.
pub const COUNTED: f64 = 0.10;
/// What falls later than this, by half, hangs as a stub: the last third of the years.
const LATE: f64 = 10.0;

/// The rope that the bet is about.
pub const ASKED: usize = 1;
/// The ropes shown, as numbers of tensions, each with the source that reports its sign for one rule.
pub const ROPES: [(usize, &str); 6] =
    [(12, "LHC18"), (1, "HAN06"), (2, "NAO20"), (3, "HLM23"), (5, "HUL22"), (6, "PAC20")];

/// The bare country without or with the rule.
#[must_use]
pub fn scenario(rule: bool) -> Scenario {
    let mut country = until(START + YEARS, bare_country());
    country.mechanisms.extend(spell(1, INTENSITY, START).filter(|_| rule));
    country
}

/// One rope at one moment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rope {
    /// How strained it is, 0..1.
    pub intensity: f64,
    /// Which pole of the model is winning, -1..1; positive for the second.
    pub lean: f64,
}

impl Rope {
    /// Eastwater's rope of a tension (1..=12), so many years after the switch.
    #[must_use]
    pub fn read(run: &Run, number: usize, year: f64) -> Self {
        let step = run.step_at(START + year);
        let intensity = RegionalMeasure::tension(number)
            .and_then(|measure| run.by_region(measure, step).get(EASTWATER).copied());
        let lean = run.lean(number, step, EASTWATER);
        Self { intensity: intensity.unwrap_or(0.0), lean: lean.unwrap_or(0.0) }
    }
}

/// What a fix did to a rope, over all its years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Net {
    /// It eased it.
    Eased,
    /// It tightened it.
    Created,
    /// It did both.
    Both,
    /// Neither so much that it counts.
    Neither,
}

/// One rope in the ledger of a fix.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// Number of the tension, 1..=12.
    pub number: usize,
    /// Key of a source that reports the sign.
    pub source: &'static str,
    /// Years after the switch at which the rope is shown.
    pub at: f64,
    /// The rope without the fix.
    pub before: Rope,
    /// The rope with it.
    pub after: Rope,
    /// Tension-years eased and created.
    pub entry: Entry,
    /// Years after the switch until half of what is created has fallen.
    pub half: Option<f64>,
}

impl Line {
    /// Compare a rope in two runs.
    #[must_use]
    pub fn between(
        (number, source): (usize, &'static str),
        at: f64,
        (without, with): (&Run, &Run),
        ledger: &Ledger,
    ) -> Self {
        Self {
            number,
            source,
            at,
            before: Rope::read(without, number, at),
            after: Rope::read(with, number, at),
            entry: ledger.tension(number),
            half: ledger.due(number).map(|due| due.half - START),
        }
    }

    /// Whether it counts as eased.
    #[must_use]
    pub fn eases(&self) -> bool {
        self.entry.eased >= COUNTED
    }

    /// Whether it counts as tightened.
    #[must_use]
    pub fn creates(&self) -> bool {
        self.entry.created >= COUNTED
    }

    /// What the fix did to it.
    #[must_use]
    pub fn net(&self) -> Net {
        match (self.eases(), self.creates()) {
            (true, true) => Net::Both,
            (true, false) => Net::Eased,
            (false, true) => Net::Created,
            (false, false) => Net::Neither,
        }
    }

    /// The year after which half of it falls, if that is late.
    #[must_use]
    pub fn due(&self) -> Option<f64> {
        self.half.filter(|half| self.creates() && *half > LATE).map(f64::round)
    }
}

/// How many ropes did what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// Eased, alone or beside the other.
    pub eased: usize,
    /// Tightened, alone or beside the other.
    pub created: usize,
    /// Both at once.
    pub both: usize,
}

/// Count the ropes.
#[must_use]
pub fn count(lines: &[Line]) -> Count {
    let count = |which: fn(&Line) -> bool| lines.iter().filter(|line| which(line)).count();
    Count {
        eased: count(Line::eases),
        created: count(Line::creates),
        both: count(|line| line.net() == Net::Both),
    }
}

/// What the two runs say.
#[derive(Clone, Debug)]
pub struct Tale {
    /// The ropes in the order of [`ROPES`], as they are [`YEARS`] after the switch.
    pub lines: [Line; ROPES.len()],
    /// The rope of the bet at its common end and at its local end.
    pub asked: [Entry; 2],
    /// The last year in which that rope is tighter on balance.
    pub tighter: f64,
    /// Share of records that cross the Northmoor border [`CROSSED`] years after, without and with.
    pub across: [f64; 2],
}

impl Tale {
    /// Run both.
    #[must_use]
    pub fn told() -> Self {
        let (without, with) = (simulate(&scenario(false)), simulate(&scenario(true)));
        let ledger = ledger(scenario(false), &with);
        let crossed = |run: &Run| run.border(run.step_at(START + CROSSED), NORTHMOOR, EASTWATER);
        let parts = ledger.by_part(ASKED);
        Self {
            lines: ROPES.map(|rope| Line::between(rope, YEARS, (&without, &with), &ledger)),
            asked: [parts[Part::First as usize], parts[Part::Second as usize]],
            tighter: ledger.tighter_until(ASKED).map_or(0.0, |year| (year - START).floor()),
            across: [crossed(&without), crossed(&with)].map(Option::unwrap_or_default),
        }
    }

    /// What became of the rope of the bet.
    #[must_use]
    pub fn answer(&self) -> Net {
        self.lines.iter().find(|line| line.number == ASKED).map_or(Net::Neither, Line::net)
    }
}

/// Eastwater's ledger of a run against a scenario, over [`YEARS`] from the switch.
#[must_use]
pub fn ledger(without: Scenario, with: &Run) -> Ledger {
    let weights = Scope::Region(EASTWATER).weights(&without);
    // One quarter shorter than what is shown: the last year's end is no quarter of its own.
    let without = Scenario { years: START + YEARS, ..without };
    Ledger::between(&simulate(&without), with, &weights)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Cause;
    use crate::evidence::literature;
    use crate::model::Mechanism;

    fn printed(value: f64, printed: f64, digit: f64) {
        assert!((value - printed).abs() <= digit / 2.0 + 1e-9, "{value}, printed {printed}");
    }

    #[test]
    fn the_ropes_are_as_the_table_prints_them() {
        let tale = Tale::told();
        let table = [
            (12, 0.38, 0.06, 0.36, 0.31),
            (1, 0.26, 0.32, 0.36, 0.34),
            (2, 0.29, 0.11, 0.18, 0.16),
            (3, 0.51, 0.02, 0.23, 0.16),
            (5, 0.00, 0.52, 0.30, 0.39),
            (6, 0.00, 0.23, 0.18, 0.20),
        ];
        for (line, (number, eased, created, before, after)) in tale.lines.iter().zip(table) {
            assert_eq!(line.number, number);
            printed(line.entry.eased, eased, 0.01);
            printed(line.entry.created, created, 0.01);
            printed(line.before.intensity, before, 0.01);
            printed(line.after.intensity, after, 0.01);
        }
    }

    #[test]
    fn four_eased_four_tightened_two_did_both_and_one_falls_due_late() {
        let tale = Tale::told();
        assert_eq!(count(&tale.lines), Count { eased: 4, created: 4, both: 2 });
        let due: Vec<_> =
            tale.lines.iter().filter_map(|line| Some((line.number, line.due()?))).collect();
        assert_eq!(due, [(5, 12.0)]);
    }

    #[test]
    fn the_rope_of_the_bet_went_both_ways_by_pole() {
        let tale = Tale::told();
        assert_eq!(tale.answer(), Net::Both);
        let [common, local] = tale.asked;
        assert!(common.eased > 0.26 && common.created < 0.005, "easier at the border");
        assert!(local.created > 0.26 && local.eased < 0.005, "tighter on the wards");
        printed(tale.tighter, 11.0, 1.0);
    }

    #[test]
    fn more_records_cross_the_border_with_the_rule() {
        let [without, with] = Tale::told().across;
        printed(10.0 * without, 0.6, 0.1);
        printed(10.0 * with, 1.5, 0.1);
    }

    #[test]
    fn every_rope_has_a_source_that_reports_its_sign() {
        for (number, source) in ROPES {
            let cell = literature(Cause::Mechanism(Mechanism::MandatedStandards), number);
            let cell = cell.unwrap_or_else(|| panic!("nothing on {number}"));
            let signs = [cell.eases, cell.creates];
            assert!(signs.iter().flatten().any(|sign| sign.sources.contains(&source)), "{source}");
        }
    }
}
