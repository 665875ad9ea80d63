//! Beat 4: one slider from centre to regions, each end with its own tools, after twenty years.

mod places;

use crate::analysis::toolbox::country;
use crate::analysis::toolbox::two_toolboxes;
use crate::analysis::toolbox::until;
use crate::model::Measure;
use crate::model::Run;
use crate::model::Runner;
use crate::model::Scenario;
use crate::story::Beat;
use crate::story::Bet;

/// Years that the line looks at.
pub const HORIZON: f64 = 20.0;

/// Places on the line.
pub const PLACES: usize = 41;

/// Arrivals of ten from which a place counts as good as four.
pub const FLAT: f64 = 4.0;

/// The year in which the shorter look is taken.
const EARLY: f64 = 10.0;

/// The two toolboxes with the centre deciding a share, 0..1, and the regions the rest.
#[must_use]
pub fn scenario(centre: f64) -> Scenario {
    until(HORIZON, two_toolboxes(centre, 1.0 - centre))
}

/// The share that the centre decides at a place, 0 for the regions' end.
#[must_use]
pub fn share(place: usize) -> f64 {
    place.min(PLACES - 1) as f64 / (PLACES - 1) as f64
}

/// The place nearest to a share that the centre decides.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "casts saturate, and the place is kept on the line"
)]
pub fn place(centre: f64) -> usize {
    ((centre * (PLACES - 1) as f64).round() as usize).min(PLACES - 1)
}

/// The bet on a place.
#[must_use]
pub fn bet(place: usize) -> Option<Bet> {
    Beat::Line.bet(place)
}

/// What the runs along the line say, of ten records.
#[derive(Clone, Debug, PartialEq)]
pub struct Tale {
    /// Arrivals at each place after [`HORIZON`] years, from the regions' end to the centre's.
    pub arrive: [f64; PLACES],
    /// The most that arrive anywhere on the line after half the years.
    pub early: f64,
    /// The most that arrive anywhere on the line with no tools at all.
    pub bare: f64,
}

impl Tale {
    /// The runs as they were worked out beforehand; a test repeats them.
    #[must_use]
    pub const fn told() -> Self {
        Self { arrive: places::ARRIVE, early: places::EARLY, bare: places::BARE }
    }

    /// The place where most arrive.
    #[must_use]
    pub fn best(&self) -> usize {
        let better = |best: usize, place: usize| {
            if self.arrive[place] > self.arrive[best] { place } else { best }
        };
        (0..PLACES).fold(0, better)
    }

    /// First and last place of the stretch around the best on which at least [`FLAT`] arrive.
    #[must_use]
    pub fn flat(&self) -> (usize, usize) {
        let good = |place: &usize| self.arrive[*place] >= FLAT;
        let first = (0..PLACES).find(good).unwrap_or_else(|| self.best());
        let last = (0..PLACES).rev().find(good).unwrap_or_else(|| self.best());
        (first, last)
    }

    /// Arrivals at shares of the centre between two places, linear.
    #[must_use]
    pub fn at(&self, centre: f64) -> f64 {
        let along = centre.clamp(0.0, 1.0) * (PLACES - 1) as f64;
        let low = place(along.floor() / (PLACES - 1) as f64);
        let high = (low + 1).min(PLACES - 1);
        self.arrive[low] + (self.arrive[high] - self.arrive[low]) * (along - low as f64)
    }
}

/// Work the line out from the model: what [`Tale::told`] holds as constants.
#[must_use]
pub fn recomputed() -> Tale {
    let mut runner = Runner::new();
    let mut tale = Tale { arrive: [0.0; PLACES], early: 0.0, bare: 0.0 };
    let joins = |run: &Run, year: f64| 10.0 * run.at(Measure::Joins, year);
    for place in 0..PLACES {
        let centre = share(place);
        let run = runner.run(&scenario(centre));
        tale.arrive[place] = joins(run, HORIZON);
        tale.early = tale.early.max(joins(run, EARLY));
        let run = runner.run(&until(HORIZON, country(centre, 1.0 - centre, &[])));
        tale.bare = tale.bare.max(joins(run, HORIZON));
    }
    tale
}

/// Where a pin stands beside the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// On the best place or one beside it.
    Best,
    /// On the long flat stretch.
    Flat,
    /// Nearer to the centre's end than the stretch.
    Centre,
    /// Nearer to the regions' end.
    Regions,
    /// No pin was left.
    Skipped,
}

/// Compare a pin with the line.
#[must_use]
pub fn verdict(bet: Option<Bet>, tale: &Tale) -> Verdict {
    let Some(pin) = bet.map(Bet::place) else { return Verdict::Skipped };
    let (first, last) = tale.flat();
    if pin.abs_diff(tale.best()) <= 1 {
        Verdict::Best
    } else if pin > last {
        Verdict::Centre
    } else if pin < first {
        Verdict::Regions
    } else {
        Verdict::Flat
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(value: f64, printed: f64, last_digit: f64) {
        assert!((value - printed).abs() <= last_digit / 2.0 + 1e-9, "{value}, printed {printed}");
    }

    #[test]
    fn the_constants_are_the_model_s() {
        let (told, made) = (Tale::told(), recomputed());
        for (place, (one, other)) in told.arrive.iter().zip(made.arrive).enumerate() {
            assert!((one - other).abs() < 1e-4, "{place}: {one} {other}");
        }
        close(told.early, made.early, 0.0002);
        close(told.bare, made.bare, 0.0002);
    }

    #[test]
    fn the_story_says_what_the_line_says() {
        let tale = Tale::told();
        assert_eq!(tale.best(), 15);
        close(tale.arrive[15], 4.4, 0.1);
        close(share(tale.best()), 0.375, 0.001);
        let (first, last) = tale.flat();
        close(share(first), 0.225, 0.001);
        close(share(last), 0.525, 0.001);
        let sixths = [1.8, 2.4, 3.3, 4.2, 4.4, 3.6, 2.2];
        for (sixth, printed) in sixths.into_iter().enumerate() {
            close(tale.at(1.0 - sixth as f64 / 6.0), printed, 0.1);
        }
        close(tale.bare, 1.0, 0.1);
        assert!(tale.early < 1.4);
    }

    #[test]
    fn a_pin_stands_somewhere_beside_the_best() {
        let tale = Tale::told();
        let at = |place: usize| verdict(bet(place), &tale);
        assert_eq!(
            [at(40), at(22), at(21), at(16)],
            [Verdict::Centre, Verdict::Centre, Verdict::Flat, Verdict::Best]
        );
        assert_eq!(
            [at(15), at(9), at(8), at(0)],
            [Verdict::Best, Verdict::Flat, Verdict::Regions, Verdict::Regions]
        );
        assert_eq!(verdict(None, &tale), Verdict::Skipped);
        assert_eq!((place(0.374), place(9.0), place(-1.0), place(f64::NAN)), (15, 40, 0, 0));
    }
}
