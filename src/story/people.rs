//! Beat 8: ten people for the Northmoor office, then one system for its region; read ten years later.

use crate::analysis::toolbox::reader_run;
use crate::analysis::toolbox::until;
use crate::model::Mechanism;
use crate::model::MechanismSpell;
use crate::model::RegionalGain;
use crate::model::RegionalMeasure;
use crate::model::Run;
use crate::model::Scenario;
use crate::model::simulate;
use crate::story::Bet;
use crate::story::Dial;
use crate::story::Dials;

/// Year in which the office hires, from the start of the run.
pub const HIRED: f64 = 8.0;

/// Year in which the run is read: ten years after hiring.
pub const READ: f64 = 18.0;

/// Most people that can be hired.
pub const MOST: f64 = 10.0;

/// Northmoor's place on the ring, and its neighbour Eastwater's.
pub const HOME: usize = 0;
/// Eastwater's place on the ring.
pub const AWAY: usize = 1;

/// The border has moved if it differs from the run without hiring by more than this share.
const MOVED: f64 = 0.02;

/// A mechanism that stays until the end of any run.
const ON: f64 = 9999.0;

/// What the office does in [`HIRED`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hire {
    /// People hired in Northmoor, 0 to [`MOST`].
    pub people: f64,
    /// As many are hired in Eastwater.
    pub both: bool,
    /// One system is bought for Northmoor.
    pub system: bool,
}

impl Hire {
    /// Nobody is hired.
    pub const NOBODY: Self = Self { people: 0.0, both: false, system: false };
    /// Ten people in Northmoor.
    pub const TEN: Self = Self { people: MOST, ..Self::NOBODY };
    /// Ten people in each of the two offices.
    pub const BOTH: Self = Self { both: true, ..Self::TEN };
    /// Ten people and one system.
    pub const SYSTEM: Self = Self { system: true, ..Self::TEN };

    /// What the dials say.
    #[must_use]
    pub fn dialled(dials: &Dials) -> Self {
        Self {
            people: dials.at(Dial::People),
            both: dials.on(Dial::BothOffices),
            system: dials.on(Dial::OneSystem),
        }
    }
}

/// The reader's run without regional boards anywhere, until Northmoor hires; [`READ`] years long.
#[must_use]
pub fn scenario(hire: &Hire) -> Scenario {
    let mut scenario = until(READ, reader_run());
    let boards = Mechanism::RegionalBoards;
    scenario.mechanisms.retain(|spell| spell.mechanism != boards);
    let hired = (hire.people / MOST).clamp(0.0, 1.0);
    let offices: &[usize] = if hire.both { &[HOME, AWAY] } else { &[HOME] };
    regional(&mut scenario, boards, hired, offices);
    if hire.system {
        regional(&mut scenario, Mechanism::RegionalConsolidation, 1.0, &[HOME]);
    }
    scenario
}

/// Run a mechanism from [`HIRED`] on in some regions, and nowhere else.
fn regional(scenario: &mut Scenario, mechanism: Mechanism, gain: f64, regions: &[usize]) {
    scenario.mechanisms.push(MechanismSpell { mechanism, start: 0.0, end: ON, intensity: 1.0 });
    let entry = |region, start, gain| RegionalGain { mechanism, region, start, end: ON, gain };
    let count = scenario.region_count();
    scenario.gains.extend((0..count).map(|region| entry(region, 0.0, 0.0)));
    scenario.gains.extend(regions.iter().map(|&region| entry(region, HIRED, gain)));
}

/// What is read from a run in one quarter; shares, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// Share of records that arrive inside Northmoor.
    pub inside: f64,
    /// Share that crosses the border with Eastwater.
    pub border: f64,
    /// Who knows whom, in Northmoor and in Eastwater.
    pub water: [f64; 2],
    /// What is signed, in Northmoor and in Eastwater.
    pub bricks: [f64; 2],
    /// How alike the systems in Northmoor are.
    pub sameness: f64,
}

impl Reading {
    /// Read a run in the quarter nearest to `year`.
    #[must_use]
    pub fn at(run: &Run, year: f64) -> Self {
        let step = run.step_at(year);
        let of = |measure, region: usize| {
            run.by_region(measure, step).get(region).copied().unwrap_or_default()
        };
        Self {
            inside: of(RegionalMeasure::JoinsInside, HOME),
            border: run.border(step, HOME, AWAY).unwrap_or_default(),
            water: [HOME, AWAY].map(|region| of(RegionalMeasure::Relational, region)),
            bricks: [HOME, AWAY].map(|region| of(RegionalMeasure::Codified, region)),
            sameness: of(RegionalMeasure::Convergence, HOME),
        }
    }

    /// Read the run of `hire` in [`READ`].
    #[must_use]
    pub fn of(hire: &Hire) -> Self {
        Self::at(&simulate(&scenario(hire)), READ)
    }
}

/// The runs and what they say in [`READ`].
#[derive(Clone, Debug)]
pub struct Tale {
    /// The run with nobody hired.
    pub quiet: Run,
    /// The run with ten people.
    pub hired: Run,
    /// Nobody hired.
    pub nobody: Reading,
    /// Ten people.
    pub ten: Reading,
    /// Ten people in both offices.
    pub both: Reading,
    /// Ten people and one system.
    pub system: Reading,
}

impl Tale {
    /// Run them.
    #[must_use]
    pub fn told() -> Self {
        let (quiet, hired) = (simulate(&scenario(&Hire::NOBODY)), simulate(&scenario(&Hire::TEN)));
        Self {
            nobody: Reading::at(&quiet, READ),
            ten: Reading::at(&hired, READ),
            both: Reading::of(&Hire::BOTH),
            system: Reading::of(&Hire::SYSTEM),
            quiet,
            hired,
        }
    }
}

/// What a border does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Border {
    /// More cross than without hiring.
    Opens,
    /// About as many cross.
    Stays,
    /// Fewer cross.
    Hardens,
}

impl Border {
    /// What is bet on, in the order of the bets.
    pub const ALL: [Self; 3] = [Self::Opens, Self::Stays, Self::Hardens];

    /// What a bet says.
    #[must_use]
    pub fn bet(bet: Bet) -> Option<Self> {
        Self::ALL.get(bet.place()).copied()
    }

    /// What happened between two shares that cross.
    #[must_use]
    pub fn moved(from: f64, to: f64) -> Self {
        if to - from > MOVED {
            Self::Opens
        } else if from - to > MOVED {
            Self::Hardens
        } else {
            Self::Stays
        }
    }

    /// Name in messages.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Opens => "open",
            Self::Stays => "stay",
            Self::Hardens => "harden",
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
        let tale = Tale::told();
        let rows = [
            (tale.nobody, [4.4, 4.2], [0.67, 0.67], 0.49, 0.04),
            (tale.ten, [5.2, 4.1], [0.79, 0.67], 0.75, 0.24),
            (tale.both, [5.2, 4.1], [0.79, 0.79], 0.75, 0.24),
            (tale.system, [6.5, 3.8], [0.78, 0.67], 0.73, 0.75),
        ];
        for (read, [inside, border], water, bricks, sameness) in rows {
            close(10.0 * read.inside, inside, 0.1);
            close(10.0 * read.border, border, 0.1);
            close(read.water[0], water[0], 0.01);
            close(read.water[1], water[1], 0.01);
            close(read.bricks[0], bricks, 0.01);
            close(read.sameness, sameness, 0.01);
        }
    }

    #[test]
    fn hiring_hardly_moves_the_border_and_one_system_hardens_it() {
        let tale = Tale::told();
        assert_eq!(Border::moved(tale.nobody.border, tale.ten.border), Border::Stays);
        assert_eq!(Border::moved(tale.nobody.border, tale.both.border), Border::Stays);
        assert_eq!(Border::moved(tale.nobody.border, tale.system.border), Border::Hardens);
        assert_eq!(Border::moved(0.4, 0.421), Border::Opens);
    }

    #[test]
    fn the_dial_goes_from_nobody_to_ten_and_each_hire_helps_inside() {
        let read = |people: f64| Reading::of(&Hire { people, ..Hire::NOBODY });
        // `story-data/b8_dial_y18.csv`, its first rows and its last.
        close(10.0 * read(0.0).inside, 4.3698, 0.0001);
        close(10.0 * read(1.0).inside, 4.5018, 0.0001);
        close(10.0 * read(3.0).border, 4.168, 0.001);
        assert_eq!(read(10.0), Tale::told().ten);
        let inside: Vec<f64> = (0..=10).map(|people| read(f64::from(people)).inside).collect();
        assert!(inside.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn before_hiring_nothing_differs() {
        let tale = Tale::told();
        assert_eq!(Reading::at(&tale.quiet, HIRED), Reading::at(&tale.hired, HIRED));
    }

    #[test]
    fn every_bet_is_on_something_the_border_can_do() {
        for name in Beat::People.bets() {
            let bet = Beat::People.bet_called(name).and_then(Border::bet);
            assert_eq!(bet.map(Border::name), Some(*name));
        }
    }
}
