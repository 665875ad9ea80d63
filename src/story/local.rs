//! Beat 3: every region for itself, ten years, and the borders that a record can cross.

use crate::analysis::toolbox::spell;
use crate::model::LeverChange;
use crate::model::Measure;
use crate::model::RegionalMeasure;
use crate::model::Run;
use crate::model::Runner;
use crate::model::Scenario;
use crate::story::Beat;
use crate::story::Bet;
use crate::story::central;

pub use crate::story::central::HORIZON;

/// The year that the bet is about.
pub const ASKED: f64 = 4.0;

/// Borders between neighbours in a row of twelve; the model's ring has one more, which is not drawn.
pub const BORDERS: usize = 11;

/// A border is open from this share of records that cross it.
const OPEN: f64 = 0.3;

/// The country of beat 2 with the levers the other way round, clinical leaders and learning
/// networks at 0.4; from year 0 to [`HORIZON`] inclusive.
#[must_use]
pub fn scenario() -> Scenario {
    let mechanisms = [11, 9].into_iter().filter_map(|id| spell(id, 0.4, 0.0)).collect();
    let mut scenario = Scenario {
        levers: vec![LeverChange { year: 0.0, direction: 0.05, autonomy: 0.95 }],
        mechanisms,
        years: HORIZON + crate::model::DT,
        ..Scenario::default()
    };
    scenario.parameters.A0p = 0.7;
    scenario.parameters.A0 = 0.04;
    scenario
}

/// One of the two runs at [`HORIZON`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct End {
    /// Share of records that exist on a system.
    pub exist: f64,
    /// Share of records that arrive.
    pub arrive: f64,
    /// Local fit, 0..1.
    pub fit: f64,
}

impl End {
    fn read(run: &Run) -> Self {
        Self {
            exist: run.at(Measure::Adoption, HORIZON),
            arrive: run.at(Measure::Joins, HORIZON),
            fit: run.at(Measure::Fit, HORIZON),
        }
    }
}

/// The run, the centre's run beside it, and what they say.
#[derive(Clone, Debug)]
pub struct Tale {
    /// The regions' run.
    pub run: Run,
    /// At each border the share of records that cross it in year [`ASKED`].
    pub crossing: Vec<f64>,
    /// The regions' run at its end.
    pub local: End,
    /// The centre's run at its end.
    pub central: End,
}

impl Tale {
    /// Run both.
    #[must_use]
    pub fn told() -> Self {
        let mut runner = Runner::new();
        let central = End::read(runner.run(&central::scenario()));
        let run = runner.run(&scenario()).clone();
        let step = run.step_at(ASKED);
        let crossing =
            (0..BORDERS).map(|border| run.border(step, border, border + 1).unwrap_or(0.0));
        Self { crossing: crossing.collect(), local: End::read(&run), central, run }
    }

    /// Whether a border is open in year [`ASKED`].
    #[must_use]
    pub fn carries(&self, border: usize) -> bool {
        self.crossing.get(border).is_some_and(|share| *share >= OPEN)
    }

    /// Borders that are open in year [`ASKED`].
    #[must_use]
    pub fn open(&self) -> usize {
        (0..BORDERS).filter(|border| self.carries(*border)).count()
    }

    /// The share of records that cross the best border in year [`ASKED`].
    #[must_use]
    pub fn best_border(&self) -> f64 {
        self.crossing.iter().copied().fold(0.0, f64::max)
    }

    /// Share of records that exist in each region in a year, linear between quarters.
    #[must_use]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a year within the run, and steps beyond it are those of its end"
    )]
    pub fn exist(&self, year: f64) -> Vec<f64> {
        let at = (year.clamp(0.0, HORIZON)) / crate::model::DT;
        let (step, part) = (at as usize, at.fract());
        let before = self.run.by_region(RegionalMeasure::Adoption, step);
        let after = self.run.by_region(RegionalMeasure::Adoption, step + 1);
        before.iter().zip(after).map(|(one, next)| one + (next - one) * part).collect()
    }

    /// The regions with the fewest and the most records at the end, and their shares.
    #[must_use]
    pub fn extremes(&self) -> [(usize, f64); 2] {
        let exist = self.exist(HORIZON);
        let mut ends = [(0, f64::INFINITY), (0, f64::NEG_INFINITY)];
        for (region, share) in exist.into_iter().enumerate() {
            if share < ends[0].1 {
                ends[0] = (region, share);
            }
            if share > ends[1].1 {
                ends[1] = (region, share);
            }
        }
        ends
    }
}

/// How many borders a bet says are open.
#[must_use]
pub fn count(bet: Bet) -> usize {
    bet.place()
}

/// Which borders are tapped. The bet is their number; which of them is the reader's own affair.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taps([bool; BORDERS]);

/// The order in which borders are tapped for a reader who picked a number: spread over the row.
const SPREAD: [usize; BORDERS] = [3, 8, 1, 6, 10, 0, 4, 9, 2, 7, 5];

impl Taps {
    /// Whether a border is tapped.
    #[must_use]
    pub fn on(&self, border: usize) -> bool {
        self.0.get(border).copied().unwrap_or(false)
    }

    /// How many are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.iter().filter(|tapped| **tapped).count()
    }

    /// As many as the bet says: what was tapped stays as far as it can.
    #[must_use]
    pub fn agreeing(mut self, bet: Option<Bet>) -> Self {
        let wanted = bet.map_or(0, count);
        for border in SPREAD {
            if self.count() < wanted {
                self.0[border] = true;
            }
        }
        for border in SPREAD.into_iter().rev() {
            if self.count() > wanted {
                self.0[border] = false;
            }
        }
        self
    }

    /// One border tapped once more, and the bet that this makes.
    #[must_use]
    pub fn tapped(mut self, border: usize) -> (Self, Option<Bet>) {
        if let Some(tapped) = self.0.get_mut(border) {
            *tapped = !*tapped;
        }
        (self, Beat::Local.bet(self.count()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(value: f64, printed: f64, last_digit: f64) {
        assert!((value - printed).abs() <= last_digit / 2.0 + 1e-12, "{value}, printed {printed}");
    }

    #[test]
    fn the_story_says_what_the_runs_say() {
        let tale = Tale::told();
        assert_eq!(tale.open(), 0);
        close(tale.best_border(), 0.010, 0.001);
        close(10.0 * tale.local.exist, 4.9, 0.1);
        close(10.0 * tale.local.arrive, 0.34, 0.01);
        close(tale.local.fit, 1.0, 0.01);
        close(10.0 * tale.central.exist, 3.3, 0.1);
        close(10.0 * tale.central.arrive, 0.64, 0.01);
        close(tale.central.fit, 0.31, 0.01);
        let [lowest, highest] = tale.extremes();
        assert_eq!((lowest.0, highest.0), (1, 10), "Eastwater and Pell");
        close(10.0 * lowest.1, 4.5, 0.1);
        close(10.0 * highest.1, 5.5, 0.1);
    }

    #[test]
    #[expect(clippy::float_cmp, reason = "values are passed through")]
    fn between_two_quarters_buildings_grow_evenly() {
        let tale = Tale::told();
        let at = |year: f64| tale.exist(year)[3];
        assert!((at(4.125) - f64::midpoint(at(4.0), at(4.25))).abs() < 1e-12);
        assert_eq!(at(99.0), at(HORIZON));
        assert_eq!(tale.exist(-1.0), tale.exist(0.0));
    }

    #[test]
    fn the_bet_is_the_number_of_taps() {
        let mut taps = Taps::default();
        for (border, wanted) in [(4, 1), (7, 2), (4, 1), (0, 2)] {
            let bet;
            (taps, bet) = taps.tapped(border);
            assert_eq!((taps.count(), bet.map(count)), (wanted, Some(wanted)));
            assert_eq!(taps.agreeing(bet), taps);
        }
        assert!(taps.on(0) && taps.on(7) && !taps.on(4) && !taps.on(99));
        let more = taps.agreeing(Beat::Local.bet(6));
        assert!(more.on(0) && more.on(7) && more.count() == 6);
        for wanted in 0..=BORDERS {
            assert_eq!(Taps::default().agreeing(Beat::Local.bet(wanted)).count(), wanted);
            assert_eq!(more.agreeing(Beat::Local.bet(wanted)).count(), wanted);
        }
        assert_eq!(more.agreeing(None), Taps::default());
    }
}
