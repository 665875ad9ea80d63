//! Beat 9: the reader's run with the middle tier rebuilt once; and England's own seven dates.

use crate::analysis::toolbox::reader_run;
use crate::analysis::toolbox::reorganisation;
use crate::analysis::toolbox::until;
use crate::model::DT;
use crate::model::Measure;
use crate::model::Preset;
use crate::model::Run;
use crate::model::Scenario;
use crate::model::Shock;
use crate::model::ShockKind;
use crate::model::simulate;
use crate::story::Bet;
use crate::story::Dial;

/// Years that the chart of one stamp looks at.
pub const HORIZON: f64 = 30.0;

/// Calendar year in which the chart of England begins; the run itself begins earlier.
pub const ENGLAND_FROM: f64 = 2002.0;

/// Quarter in which England's run is read, as a calendar year.
pub const ENGLAND_READ: f64 = 2025.25;

/// Dates on which England's middle tier was rebuilt or cut.
pub const DATES: usize = 7;

/// Years within which the lowest point after a stamp is looked for.
const LOWEST_WITHIN: f64 = 4.0;

/// The office is not yet itself below this share of its undisturbed level.
const ITSELF: f64 = 0.9;

/// The reader's run, left alone or with the middle tier of every region rebuilt in a year.
#[must_use]
pub fn scenario(stamp: Option<f64>) -> Scenario {
    let mut scenario = until(HORIZON, reader_run());
    scenario.shocks.extend(stamp.map(reorganisation));
    scenario
}

/// Whether a shock rebuilds the middle tier.
fn rebuilds(shock: &Shock) -> bool {
    shock.kind == ShockKind::MesoReorganisation
}

/// England's dates as calendar years, in order.
#[must_use]
pub fn dates() -> Vec<f64> {
    let england = Preset::England.scenario();
    let dates = england.shocks.iter().filter(|shock| rebuilds(shock));
    dates.map(|shock| england.start_year + shock.year).collect()
}

/// England with those of its dates kept whose bit is set, the earliest date first.
#[must_use]
pub fn england(kept: u8) -> Scenario {
    let mut scenario = Preset::England.scenario();
    let mut date = 0;
    scenario.shocks.retain(|shock| {
        if !rebuilds(shock) {
            return true;
        }
        date += 1;
        kept >> (date - 1) & 1 == 1
    });
    scenario
}

/// The dates that a dial keeps, as bits.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a dial stands at a whole number from 0 to 127"
)]
pub fn kept(dates: f64) -> u8 {
    dates.clamp(0.0, Dial::Dates.scale().high) as u8
}

/// Share of records that arrive in England in [`ENGLAND_READ`].
#[must_use]
pub fn england_arrive(run: &Run) -> f64 {
    run.at(Measure::Joins, ENGLAND_READ - Preset::England.scenario().start_year)
}

/// What one stamp does, beside the run left alone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dip {
    /// Share of records that arrive in the quarter before.
    pub before: f64,
    /// The lowest share within four years.
    pub lowest: f64,
    /// Years until arrivals are back where they were; `None` if not within the run.
    pub back: Option<f64>,
    /// Years for which the office is below nine tenths of what it would have been.
    pub office: f64,
    /// Who knows whom, the quarter before and after.
    pub water: [f64; 2],
    /// What is signed, the quarter before and after.
    pub bricks: [f64; 2],
}

impl Dip {
    /// Compare a run stamped in `year` with the same run left alone.
    #[must_use]
    pub fn read(run: &Run, alone: &Run, year: f64) -> Self {
        let at = run.step_at(year).max(1);
        let arrive = run.series(Measure::Joins);
        let before = arrive[at - 1];
        let after = &arrive[at..];
        let soon = after.iter().take(run.step_at(LOWEST_WITHIN) + 1);
        let lowest = soon.copied().fold(f64::INFINITY, f64::min);
        let years = |steps: usize| steps as f64 * DT;
        let (office, quiet) = (run.series(Measure::Relational), alone.series(Measure::Relational));
        let short = (at..office.len().min(quiet.len()))
            .filter(|&step| office[step] < ITSELF * quiet[step])
            .count();
        let pair = |measure: Measure| [run.series(measure)[at - 1], run.series(measure)[at]];
        Self {
            before,
            lowest,
            back: after.iter().position(|&value| value >= before).map(years),
            office: years(short),
            water: pair(Measure::Relational),
            bricks: pair(Measure::Codified),
        }
    }

    /// The bet that would have said when arrivals are back, as its place.
    #[must_use]
    pub fn answer(&self) -> usize {
        match self.back {
            Some(years) if years < 0.75 => 0,
            Some(years) if years <= 1.5 => 1,
            Some(years) if years <= 3.0 => 2,
            _ => 3,
        }
    }
}

/// How a bet stands to the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It took longer than was bet.
    Longer,
    /// It took about as long.
    Close,
    /// It took less time.
    Shorter,
    /// No bet was made.
    Skipped,
}

/// Compare a bet with what happened.
#[must_use]
pub fn verdict(bet: Option<Bet>, dip: &Dip) -> Verdict {
    match bet.map(|bet| bet.place().cmp(&dip.answer())) {
        None => Verdict::Skipped,
        Some(std::cmp::Ordering::Less) => Verdict::Longer,
        Some(std::cmp::Ordering::Equal) => Verdict::Close,
        Some(std::cmp::Ordering::Greater) => Verdict::Shorter,
    }
}

/// The runs and what they say.
#[derive(Clone, Debug)]
pub struct Tale {
    /// The reader's run, left alone.
    pub alone: Run,
    /// The same, stamped in the year in which the dial starts.
    pub stamped: Run,
    /// What that stamp does.
    pub dip: Dip,
    /// England without its dates.
    pub england_alone: Run,
    /// England with all of them.
    pub england: Run,
}

impl Tale {
    /// Run them.
    #[must_use]
    pub fn told() -> Self {
        let year = Dial::StampYear.scale().start;
        let (alone, stamped) = (simulate(&scenario(None)), simulate(&scenario(Some(year))));
        Self {
            dip: Dip::read(&stamped, &alone, year),
            alone,
            stamped,
            england_alone: simulate(&england(0)),
            england: simulate(&england(u8::MAX)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::Beat;

    fn close(value: f64, printed: f64, last_digit: f64) {
        assert!((value - printed).abs() <= last_digit / 2.0 + 1e-9, "{value}, printed {printed}");
    }

    #[test]
    fn the_table_of_the_beat_is_what_the_runs_say() {
        let alone = simulate(&scenario(None));
        let rows = [
            (4.0, [0.16, 0.15], 0.01, 0.25, 0.76),
            (10.0, [1.4, 1.3], 0.1, 0.5, 0.77),
            (15.0, [3.4, 3.0], 0.1, 1.0, 0.77),
            (20.0, [5.4, 4.7], 0.1, 1.5, 0.77),
            (25.0, [6.8, 6.0], 0.1, 2.0, 0.77),
        ];
        for (year, [before, lowest], digit, back, water) in rows {
            let dip = Dip::read(&simulate(&scenario(Some(year))), &alone, year);
            close(10.0 * dip.before, before, digit);
            close(10.0 * dip.lowest, lowest, digit);
            assert_eq!((dip.back, dip.office), (Some(back), 2.5), "{year}");
            close(dip.water[0], water, 0.01);
            close(dip.water[1], 0.27, 0.01);
        }
    }

    #[test]
    fn most_bricks_stay_and_the_water_goes() {
        let Dip { water, bricks, .. } = Tale::told().dip;
        for (value, printed) in
            [(water[0], 77.0), (water[1], 27.0), (bricks[0], 70.0), (bricks[1], 63.0)]
        {
            close(100.0 * value, printed, 1.0);
        }
    }

    #[test]
    fn england_ends_at_four_and_a_half_and_nearly_six_if_left_alone() {
        let tale = Tale::told();
        close(10.0 * england_arrive(&tale.england), 4.5, 0.1);
        close(10.0 * england_arrive(&tale.england_alone), 5.7, 0.1);
    }

    #[test]
    fn each_date_lifted_off_adds_what_was_told() {
        let all = england_arrive(&simulate(&england(127)));
        let adds = [0.06, 0.06, 0.11, 0.07, 0.31, 0.14, 0.36];
        for (date, printed) in adds.into_iter().enumerate() {
            let lifted = england_arrive(&simulate(&england(127 & !(1 << date))));
            close(10.0 * (lifted - all), printed, 0.01);
        }
    }

    #[test]
    fn the_dates_are_england_s() {
        let years: Vec<f64> = dates().iter().map(|date| date.floor()).collect();
        assert_eq!(years, [2002.0, 2006.0, 2013.0, 2016.0, 2022.0, 2023.0, 2025.0]);
        assert_eq!(dates().len(), DATES);
        assert_eq!((kept(127.0), kept(-1.0), kept(f64::NAN), kept(900.0)), (127, 0, 0, 127));
    }

    #[test]
    fn a_bet_is_longer_shorter_or_about_right() {
        let dip = Tale::told().dip;
        let verdict = |name: &str| verdict(Beat::Reorganise.bet_called(name), &dip);
        assert_eq!(verdict("0.5"), Verdict::Longer);
        assert_eq!(verdict("1"), Verdict::Close);
        assert_eq!(verdict("2-3"), Verdict::Shorter);
        assert_eq!(verdict("never"), Verdict::Shorter);
        assert_eq!(super::verdict(None, &dip), Verdict::Skipped);
        let answer = |back| Dip { back, ..dip }.answer();
        assert_eq!(
            [None, Some(0.25), Some(1.5), Some(3.0), Some(3.25)].map(answer),
            [3, 0, 1, 2, 3]
        );
    }
}
