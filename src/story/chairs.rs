//! Beat 10: the reader's run through six seats, and what a search for a full table found.

use crate::analysis::chairs::Chair;
use crate::analysis::chairs::SEATS;
use crate::analysis::chairs::Seat;
use crate::analysis::chairs::Standing;
use crate::analysis::chairs::chairs;
use crate::analysis::chairs::chairs_over_time;
use crate::analysis::chairs::seen;
use crate::analysis::toolbox::reader_run;
use crate::analysis::toolbox::until;
use crate::model::Measure;
use crate::model::Run;
use crate::model::simulate;
use crate::story::Bet;

/// Year in which the chairs are counted.
pub const READ: f64 = 20.0;

/// What the search of settings found in [`READ`]; a test counts it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Search {
    /// Settings tried: packages by positions of the levers.
    pub settings: usize,
    /// Most seats that stay in one setting.
    pub best: usize,
    /// Settings that reach it.
    pub reached: usize,
    /// The one seat that is missing in every one of those.
    pub missing: Seat,
}

/// The search of the story.
pub const SEARCH: Search = Search { settings: 525, best: 5, reached: 132, missing: Seat::Supplier };

/// How many sit how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Seats that stay.
    pub stay: usize,
    /// Seats that doubt.
    pub doubt: usize,
    /// Seats that have left.
    pub left: usize,
}

impl Count {
    /// Count six chairs.
    #[must_use]
    pub fn of(chairs: &[Chair; SEATS]) -> Self {
        let count = |standing| chairs.iter().filter(|chair| chair.standing == standing).count();
        Self {
            stay: count(Standing::Stays),
            doubt: count(Standing::Doubts),
            left: count(Standing::Left),
        }
    }
}

/// The run through six seats.
#[derive(Clone, Debug)]
pub struct Tale {
    /// The reader's run.
    pub run: Run,
    /// The chairs in every quarter, from the start to [`READ`].
    pub over_time: Vec<[Chair; SEATS]>,
    /// The chairs in [`READ`].
    pub chairs: [Chair; SEATS],
    /// How many of them sit how.
    pub count: Count,
    /// What each seat sees of its gauge, quarter by quarter, 0 to 1.
    pub seen: [Vec<f64>; SEATS],
    /// Share of records that arrive in [`READ`].
    pub arrive: f64,
}

impl Tale {
    /// Run it.
    #[must_use]
    pub fn told() -> Self {
        let run = simulate(&until(READ, reader_run()));
        let chairs = chairs(&run, READ);
        Self {
            over_time: chairs_over_time(&run),
            count: Count::of(&chairs),
            chairs,
            seen: Seat::ALL.map(|seat| seen(&run, seat)),
            arrive: run.at(Measure::Joins, READ),
            run,
        }
    }

    /// The chairs at a share of the run, 0 to 1.
    #[must_use]
    pub fn chairs_at(&self, share: f64) -> &[Chair; SEATS] {
        self.over_time.get(self.run.step_at(share * READ)).unwrap_or(&self.chairs)
    }
}

/// How a bet stands to the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Fewer stay than was bet.
    Fewer,
    /// As many stay.
    Same,
    /// More stay.
    More,
    /// No bet was made.
    Skipped,
}

/// Compare a bet with the seats that stay.
#[must_use]
pub fn verdict(bet: Option<Bet>, count: &Count) -> Verdict {
    match bet.map(|bet| count.stay.cmp(&bet.place())) {
        None => Verdict::Skipped,
        Some(std::cmp::Ordering::Less) => Verdict::Fewer,
        Some(std::cmp::Ordering::Equal) => Verdict::Same,
        Some(std::cmp::Ordering::Greater) => Verdict::More,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::Sweep;
    use crate::analysis::chairs::ChairSearch;
    use crate::analysis::chairs::Limits;
    use crate::analysis::chairs::SEARCH_YEARS;
    use crate::analysis::chairs::filled;
    use crate::analysis::rows;
    use crate::story::Beat;

    #[test]
    fn four_stay_one_doubts_one_has_left() {
        let tale = Tale::told();
        assert_eq!(tale.count, Count { stay: 4, doubt: 1, left: 1 });
        let printed = [0.47, 0.77, 0.88, 0.91, 0.35, 0.65];
        for (chair, printed) in tale.chairs.iter().zip(printed) {
            assert!((chair.judgement - printed).abs() <= 0.005, "{chair:?}");
        }
        assert_eq!(tale.chairs[0].standing, Standing::Doubts);
        assert_eq!(tale.chairs[4].standing, Standing::Left);
        assert!((10.0 * tale.arrive - 5.5).abs() <= 0.05);
        assert_eq!(tale.chairs_at(1.0), &tale.chairs);
        assert_eq!(tale.over_time.len(), 81);
    }

    #[test]
    fn at_year_ten_three_had_left() {
        let tale = Tale::told();
        assert_eq!(Count::of(tale.chairs_at(0.5)), Count { stay: 3, doubt: 0, left: 3 });
    }

    #[test]
    fn the_search_found_what_is_told() {
        let rows = rows(&ChairSearch);
        let last = SEARCH_YEARS.len() - 1;
        let found = filled(&rows, last, &Limits::default());
        assert_eq!((rows.len(), found.best), (SEARCH.settings, SEARCH.best));
        assert_eq!(found.reached_by.len(), SEARCH.reached);
        let (left, doubts) = found.missing_among_best[SEARCH.missing as usize];
        assert_eq!((left, doubts), (118, 14));
        assert_eq!(found.missing[SEARCH.missing as usize], ChairSearch.units());
    }

    #[test]
    fn a_bet_is_more_fewer_or_the_same() {
        let count = Tale::told().count;
        let verdict = |name: &str| verdict(Beat::Chairs.bet_called(name), &count);
        assert_eq!(verdict("6"), Verdict::Fewer);
        assert_eq!(verdict("4"), Verdict::Same);
        assert_eq!(verdict("0"), Verdict::More);
        assert_eq!(super::verdict(None, &count), Verdict::Skipped);
    }
}
