//! Beat 7: money on condition of the rule, for some years, in the country of beat 6.

use crate::analysis::toolbox::spell;
use crate::model::MechanismSpell;
use crate::model::RegionalMeasure;
use crate::model::Run;
use crate::model::Scenario;
use crate::model::simulate;
use crate::story::Beat;
use crate::story::Bet;
use crate::story::rule;
use crate::story::rule::EASTWATER;
use crate::story::rule::Line;
use crate::story::rule::START;

/// Years of money that the bet is about.
pub const OFFERED: f64 = 5.0;
/// Years that the chart shows.
pub const HORIZON: f64 = 10.0;
/// The year of the bet.
pub const ASKED: f64 = 6.0;
/// How much money, 0..1.
const INTENSITY: f64 = 0.75;
/// Of ten records, what still counts as staying.
const SAME: f64 = 0.05;
/// The share from which a thing happens mostly at one time.
const MOST: f64 = 0.5;

/// The ropes shown, as numbers of tensions, each with the source that reports its sign for money.
pub const ROPES: [(usize, &str); 3] = [(2, "KRA21"), (8, "GDE3"), (10, "PAC20b")];

/// The country with the rule, and money for `years` from the same day.
#[must_use]
pub fn scenario(years: f64) -> Scenario {
    let mut country = rule::scenario(true);
    let money = spell(2, INTENSITY, START).filter(|_| years > 0.0);
    country.mechanisms.extend(money.map(|spell| MechanismSpell { end: START + years, ..spell }));
    country
}

/// Share of records that arrive in Eastwater, so many years after the switch, 0..1.
#[must_use]
pub fn arrivals(run: &Run, year: f64) -> f64 {
    let step = run.step_at(START + year);
    run.by_region(RegionalMeasure::Joins, step).get(EASTWATER).copied().unwrap_or(0.0)
}

/// Arrivals in Eastwater by quarter, from the switch to [`HORIZON`]: years after it and shares.
#[must_use]
pub fn line(run: &Run) -> Vec<(f64, f64)> {
    (0..run.steps())
        .map(|step| Run::year(step) - START)
        .filter(|year| (0.0..=HORIZON).contains(year))
        .map(|year| (year, arrivals(run, year)))
        .collect()
}

/// A run with money for some years, held against the rule alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// Years of money.
    pub years: f64,
    /// The run.
    pub run: Run,
    /// What the money did to the ropes of [`ROPES`], each in the year in which it shows most.
    pub lines: [Line; ROPES.len()],
    /// Shares of what is created on them that fall after the money has ended.
    pub later: [f64; ROPES.len()],
}

impl Course {
    /// Run it.
    #[must_use]
    pub fn told(years: f64, alone: &Run) -> Self {
        let run = simulate(&scenario(years));
        let ledger = rule::ledger(rule::scenario(true), &run);
        let later = ROPES.map(|(number, _)| ledger.created_after(number, START + years));
        let lines = std::array::from_fn(|place| {
            let (number, _) = ROPES[place];
            let tighter = ledger.tension(number).net() > 0.0;
            // What comes later is shown when it has come.
            let from = if tighter && later[place] > MOST { years + 1.0 } else { 0.0 };
            let at = most_shown(number, (alone, &run), tighter, from);
            Line::between(ROPES[place], at, (alone, &run), &ledger)
        });
        Self { years, run, lines, later }
    }

    /// Whether most of what is created on the rope at `place` falls after the money has ended.
    #[must_use]
    pub fn late(&self, place: usize) -> bool {
        self.later.get(place).is_some_and(|share| *share > MOST) && self.lines[place].creates()
    }
}

/// The whole year from `from` to [`HORIZON`] in which a rope is most tightened, or most eased.
fn most_shown(number: usize, (without, with): (&Run, &Run), tighter: bool, from: f64) -> f64 {
    let differs = |year: f64| {
        let at = |run: &Run| rule::Rope::read(run, number, year).intensity;
        if tighter { at(with) - at(without) } else { at(without) - at(with) }
    };
    let years = (0..=10_u8).map(f64::from).filter(|year| *year >= from);
    years.max_by(|one, other| differs(*one).total_cmp(&differs(*other))).unwrap_or(0.0)
}

/// What the runs say.
#[derive(Clone, Debug)]
pub struct Tale {
    /// The rule alone.
    pub alone: Run,
    /// Money for [`OFFERED`] years.
    pub five: Course,
    /// Money that is kept.
    pub kept: Run,
    /// How many years the rule alone needs longer for what the money reaches in year [`ASKED`].
    pub ahead: f64,
}

/// What arrivals do in the year after the money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// They rise.
    Rise,
    /// They stay.
    Stay,
    /// They fall.
    Fall,
}

impl Turn {
    /// What a bet stands for.
    #[must_use]
    pub fn of(bet: Bet) -> Option<Self> {
        match Beat::Money.bet_name(bet) {
            "rise" => Some(Self::Rise),
            "stay" => Some(Self::Stay),
            "fall" => Some(Self::Fall),
            _ => None,
        }
    }
}

impl Tale {
    /// Run all three.
    #[must_use]
    pub fn told() -> Self {
        let alone = simulate(&rule::scenario(true));
        let five = Course::told(OFFERED, &alone);
        let ahead = ahead(&alone, arrivals(&five.run, ASKED));
        Self { kept: simulate(&scenario(rule::YEARS + 1.0)), alone, five, ahead }
    }

    /// What arrivals do in year [`ASKED`].
    #[must_use]
    pub fn answer(&self) -> Turn {
        let gain = 10.0 * (arrivals(&self.five.run, ASKED) - arrivals(&self.five.run, OFFERED));
        if gain > SAME {
            Turn::Rise
        } else if gain < -SAME {
            Turn::Fall
        } else {
            Turn::Stay
        }
    }
}

/// Years from [`ASKED`] until the rule alone reaches `level`, linear between quarters.
fn ahead(alone: &Run, level: f64) -> f64 {
    let line = line(alone);
    let crossing = line.windows(2).find(|pair| pair[0].1 < level && pair[1].1 >= level);
    crossing.map_or(HORIZON - ASKED, |pair| {
        let ((from, low), (to, high)) = (pair[0], pair[1]);
        from + (to - from) * (level - low) / (high - low) - ASKED
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Cause;
    use crate::evidence::literature;
    use crate::model::Mechanism;
    use crate::story::rule::count;

    fn printed(value: f64, printed: f64, digit: f64) {
        assert!((value - printed).abs() <= digit / 2.0 + 1e-9, "{value}, printed {printed}");
    }

    #[test]
    fn arrivals_are_as_the_table_prints_them() {
        let Tale { alone, five, kept, ahead, .. } = Tale::told();
        let table = [
            (3.0, 0.26, 0.31, 0.31),
            (5.0, 0.60, 0.86, 0.86),
            (6.0, 0.84, 1.27, 1.28),
            (7.0, 1.13, 1.71, 1.78),
            (8.0, 1.47, 2.16, 2.34),
            (10.0, 2.23, 3.10, 3.55),
            (15.0, 4.32, 5.25, 6.02),
        ];
        for (year, rule, money, always) in table {
            printed(10.0 * arrivals(&alone, year), rule, 0.01);
            printed(10.0 * arrivals(&five.run, year), money, 0.01);
            printed(10.0 * arrivals(&kept, year), always, 0.01);
        }
        printed(ahead, 1.4, 0.1);
    }

    #[test]
    fn arrivals_rise_in_every_quarter_after_the_money() {
        let tale = Tale::told();
        let line = line(&tale.five.run);
        assert_eq!(line.len(), 41);
        assert!(line.windows(2).all(|pair| pair[1].1 > pair[0].1));
        assert_eq!(tale.answer(), Turn::Rise);
    }

    #[test]
    fn what_the_money_moved_is_as_printed() {
        let tale = Tale::told();
        let table = [(2, 0.43, 0.01), (8, 0.21, 0.28), (10, 0.18, 0.23)];
        for (line, (number, eased, created)) in tale.five.lines.iter().zip(table) {
            assert_eq!(line.number, number);
            printed(line.entry.eased, eased, 0.01);
            printed(line.entry.created, created, 0.01);
        }
        assert_eq!(count(&tale.five.lines).created, 2);
        assert_eq!([0, 1, 2].map(|place| tale.five.late(place)), [false, false, true]);
        // Four fifths while it lasts, and two thirds after it ends.
        printed(tale.five.later[1], 0.2, 0.1);
        printed(tale.five.later[2], 0.65, 0.1);
        assert!(tale.five.lines[2].at > OFFERED, "the late bill is shown when it has come");
    }

    #[test]
    fn the_rope_that_the_rule_tightened_is_slack_again() {
        let (rule, money) = (rule::Tale::told(), Tale::told());
        let of = |lines: &[Line]| lines.iter().find(|line| line.number == 2).copied().unwrap();
        assert!(of(&rule.lines).creates());
        assert!(of(&money.five.lines).entry.eased > of(&rule.lines).entry.created);
        assert!(!of(&money.five.lines).creates());
    }

    #[test]
    fn no_money_moves_nothing() {
        let alone = simulate(&rule::scenario(true));
        let none = Course::told(0.0, &alone);
        assert_eq!(none.run, alone);
        assert!(none.lines.iter().all(|line| !line.eases() && !line.creates()));
        assert!((0..3).all(|place| !none.late(place)));
    }

    #[test]
    fn every_rope_has_a_source_that_reports_its_sign() {
        for (number, source) in ROPES {
            let cell = literature(Cause::Mechanism(Mechanism::MatchedFunding), number);
            let cell = cell.unwrap_or_else(|| panic!("nothing on {number}"));
            let signs = [cell.eases, cell.creates];
            assert!(signs.iter().flatten().any(|sign| sign.sources.contains(&source)), "{source}");
        }
    }
}
