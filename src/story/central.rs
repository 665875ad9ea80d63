//! Beat 2: one system for everyone, the preset `npfit`, ten years.

use crate::model::Measure;
use crate::model::Preset;
use crate::model::Run;
use crate::model::Scenario;
use crate::model::ShockKind;
use crate::model::simulate;
use crate::story::Beat;
use crate::story::Bet;

/// Years that beats 2 and 3 look at.
pub const HORIZON: f64 = 10.0;

/// Place of the bet on never.
const NEVER: usize = 10;

/// The scenario, from year 0 to [`HORIZON`] inclusive.
#[must_use]
pub fn scenario() -> Scenario {
    Scenario { years: HORIZON + crate::model::DT, ..Preset::Npfit.scenario() }
}

/// Years in which a supplier leaves within [`HORIZON`].
#[must_use]
pub fn supplier_exits() -> Vec<f64> {
    let shocks = scenario().shocks;
    let exits = shocks.iter().filter(|shock| shock.kind == ShockKind::SupplierExit);
    exits.map(|shock| shock.year).filter(|year| *year <= HORIZON).collect()
}

/// The year that a bet stands for, 1..=10; `None` for never.
#[must_use]
pub fn year(bet: Bet) -> Option<f64> {
    (bet.place() != NEVER).then(|| bet.place() as f64 + 1.0)
}

/// The bet on the year nearest to `year`, kept within 1 to 10; `None` if it is not a number.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to 1..=10 before the cast"
)]
pub fn nearest(year: f64) -> Option<Bet> {
    if year.is_nan() {
        None
    } else {
        Beat::Central.bet(year.clamp(1.0, HORIZON).round() as usize - 1)
    }
}

/// What beats 2 and 3 say of a run. Years are linear between quarters; `None` if not within it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// First year in which nine in ten contracts are signed.
    pub signed: Option<f64>,
    /// First year in which one ward in five is using the system.
    pub reached: Option<f64>,
    /// First year in which the shared network is half built.
    pub network: Option<f64>,
    /// At year ten, share of records that exist.
    pub exist: f64,
    /// At year ten, share of records that arrive.
    pub arrive: f64,
    /// At year ten, share of wards using a system.
    pub wards: f64,
    /// At year ten, local fit.
    pub fit: f64,
    /// Today, share of records that cross the first border.
    pub across: f64,
}

impl Outcome {
    /// Read a run of at least [`HORIZON`] years.
    #[must_use]
    pub fn read(run: &Run) -> Self {
        Self {
            signed: run.first_reaches(Measure::Contracts, 0.9),
            reached: run.first_reaches(Measure::HospitalAdoption, 0.2),
            network: run.first_reaches(Measure::Infrastructure, 0.5),
            exist: run.at(Measure::Adoption, HORIZON),
            arrive: run.at(Measure::Joins, HORIZON),
            wards: run.at(Measure::HospitalAdoption, HORIZON),
            fit: run.at(Measure::Fit, HORIZON),
            across: run.border(0, 0, 1).unwrap_or(0.0),
        }
    }
}

/// The run and what it says.
#[derive(Clone, Debug)]
pub struct Tale {
    /// The run.
    pub run: Run,
    /// What it says.
    pub outcome: Outcome,
}

impl Tale {
    /// Run it.
    #[must_use]
    pub fn told() -> Self {
        let run = simulate(&scenario());
        Self { outcome: Outcome::read(&run), run }
    }
}

/// How a bet stands to the run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    /// It came later than the bet, by so many years.
    Early(f64),
    /// It came sooner than the bet, by so many years.
    Late(f64),
    /// The bet is less than half a year away.
    Close,
    /// The bet was never.
    Never,
    /// No bet was made.
    Skipped,
}

/// Compare a bet with the year in which it happened, to a tenth of a year as printed.
#[must_use]
pub fn verdict(bet: Option<Bet>, reached: f64) -> Verdict {
    let Some(bet) = bet else { return Verdict::Skipped };
    let Some(year) = year(bet) else { return Verdict::Never };
    let gap = (reached * 10.0).round() / 10.0 - year;
    if gap >= 0.5 {
        Verdict::Early(gap)
    } else if gap <= -0.5 {
        Verdict::Late(-gap)
    } else {
        Verdict::Close
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bet_is_on_the_nearest_year() {
        let place = |year: f64| nearest(year).map(Bet::place);
        assert_eq!([place(-7.0), place(3.4), place(99.0)], [Some(0), Some(2), Some(9)]);
        assert_eq!(place(f64::NAN), None);
    }

    #[test]
    fn the_gap_is_that_of_the_printed_year() {
        let verdict = |name: &str| verdict(Beat::Central.bet_called(name), 6.57);
        assert!(matches!(verdict("3"), Verdict::Early(gap) if (gap - 3.6).abs() < 1e-9));
        assert!(matches!(verdict("9"), Verdict::Late(gap) if (gap - 2.4).abs() < 1e-9));
        assert_eq!(verdict("7"), Verdict::Close);
        assert_eq!(verdict("never"), Verdict::Never);
        assert_eq!(super::verdict(None, 6.57), Verdict::Skipped);
    }

    #[test]
    fn the_story_says_what_the_run_says() {
        let Outcome { signed, reached, network, exist, arrive, wards, fit, .. } =
            Tale::told().outcome;
        let close = |value: f64, printed: f64, last_digit: f64| {
            assert!(
                (value - printed).abs() <= last_digit / 2.0 + 1e-12,
                "{value}, printed {printed}"
            );
        };
        close(signed.unwrap(), 1.9, 0.1);
        close(reached.unwrap(), 6.6, 0.1);
        close(network.unwrap(), 4.5, 0.1);
        close(10.0 * exist, 3.3, 0.1);
        close(10.0 * arrive, 0.6, 0.1);
        close(wards, 0.24, 0.01);
        close(fit, 0.31, 0.01);
    }
}
