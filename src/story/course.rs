//! The two roads of the opening choice: the centre decides, or the regions do.

use crate::model::LeverChange;
use crate::model::Measure;
use crate::model::Mechanism;
use crate::model::MechanismSpell;
use crate::model::Preset;
use crate::model::Run;
use crate::model::Scenario;
use crate::model::ShockKind;

/// Years that beats 2 and 3 look at.
pub const HORIZON: f64 = 10.0;

/// Who decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Course {
    /// One system for everyone: beat 2, the preset `npfit`.
    Central,
    /// Every region chooses its own: beat 3, the same country with levers at 0.05 and 0.95, clinical
    /// leadership and communities of practice at 0.4.
    Local,
}

impl Course {
    /// Both, in the order of the rope.
    pub const ALL: [Self; 2] = [Self::Central, Self::Local];

    /// The other road.
    #[must_use]
    pub const fn opposite(self) -> Self {
        match self {
            Self::Central => Self::Local,
            Self::Local => Self::Central,
        }
    }

    /// Number of its beat on the rope.
    #[must_use]
    pub const fn beat(self) -> usize {
        match self {
            Self::Central => 2,
            Self::Local => 3,
        }
    }

    /// Its scenario, from year 0 to [`HORIZON`] inclusive.
    #[must_use]
    pub fn scenario(self) -> Scenario {
        let mut scenario = match self {
            Self::Central => Preset::Npfit.scenario(),
            Self::Local => {
                let mut scenario = Scenario {
                    levers: vec![LeverChange { year: 0.0, direction: 0.05, autonomy: 0.95 }],
                    mechanisms: [Mechanism::CommunitiesOfPractice, Mechanism::ClinicalLeadership]
                        .map(|mechanism| MechanismSpell {
                            mechanism,
                            start: 0.0,
                            end: f64::INFINITY,
                            intensity: 0.4,
                        })
                        .to_vec(),
                    ..Scenario::default()
                };
                scenario.parameters.A0p = 0.7;
                scenario.parameters.A0 = 0.04;
                scenario
            }
        };
        scenario.years = HORIZON + crate::model::DT;
        scenario
    }

    /// Years in which a supplier leaves within [`HORIZON`].
    #[must_use]
    pub fn supplier_exits(self) -> Vec<f64> {
        let shocks = self.scenario().shocks;
        let exits = shocks.iter().filter(|shock| shock.kind == ShockKind::SupplierExit);
        exits.map(|shock| shock.year).filter(|year| *year <= HORIZON).collect()
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
}

impl Outcome {
    /// Read a run of [`Course::scenario`].
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
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::simulate;

    fn outcome(course: Course) -> Outcome {
        Outcome::read(&simulate(&course.scenario()))
    }

    fn close(value: f64, printed: f64, last_digit: f64) {
        assert!((value - printed).abs() <= last_digit / 2.0, "{value} is not {printed}");
    }

    #[test]
    fn beat_two_says_what_the_reconciliation_with_the_model_says() {
        let central = outcome(Course::Central);
        close(central.signed.unwrap(), 1.9, 0.2);
        close(central.reached.unwrap(), 6.6, 0.1);
        close(central.network.unwrap(), 4.5, 0.1);
        close(10.0 * central.exist, 3.3, 0.1);
        close(10.0 * central.arrive, 0.6, 0.1);
        close(central.wards, 0.24, 0.01);
        close(central.fit, 0.31, 0.01);
    }

    #[test]
    fn beat_three_says_what_the_reconciliation_with_the_model_says() {
        let local = outcome(Course::Local);
        close(10.0 * local.exist, 4.9, 0.1);
        close(10.0 * local.arrive, 0.34, 0.01);
        close(local.fit, 1.0, 0.01);
        assert_eq!(local.signed, None);
        let run = simulate(&Course::Local.scenario());
        let open = (0..11).filter(|&r| run.border(run.step_at(4.0), r, r + 1).unwrap() >= 0.3);
        assert_eq!(open.count(), 0);
    }
}
