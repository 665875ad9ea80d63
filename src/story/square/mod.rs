//! Beat 5: direction and autonomy as two levers, each with its tools, after twenty years.

mod dots;
mod traces;

use crate::analysis::toolbox::CHOSEN_SIX;
use crate::analysis::toolbox::country;
use crate::analysis::toolbox::two_toolboxes;
use crate::analysis::toolbox::until;
use crate::model::Measure;
use crate::model::Runner;
use crate::model::Scenario;
use crate::story::Bet;
use crate::story::Dial;
use crate::story::Dials;

pub use crate::story::line::HORIZON;
pub use traces::Stop;
pub use traces::Trace;
pub use traces::traces;

/// Points along one side of the square.
pub const SIDE: usize = 11;

/// How far above direction 0 and 1 regions differ when they are made very different.
const DIFFERENT: f64 = 2.0;

/// What the two tick boxes say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct World {
    /// The tools are the same everywhere on the square.
    pub still: bool,
    /// The regions are very different.
    pub different: bool,
}

impl World {
    /// Every one, in the order of the tables.
    pub const ALL: [Self; 4] = [
        Self { still: false, different: false },
        Self { still: true, different: false },
        Self { still: false, different: true },
        Self { still: true, different: true },
    ];

    /// As the dials have it.
    #[must_use]
    pub fn of(dials: &Dials) -> Self {
        Self { still: dials.on(Dial::ToolsStill), different: dials.on(Dial::VeryDifferent) }
    }

    const fn index(self) -> usize {
        self.still as usize + 2 * self.different as usize
    }

    /// The scenario at a point, both levers 0..1.
    #[must_use]
    pub fn scenario(self, direction: f64, autonomy: f64) -> Scenario {
        let scenario = if self.still {
            country(direction, autonomy, CHOSEN_SIX)
        } else {
            two_toolboxes(direction, autonomy)
        };
        let mut scenario = until(HORIZON, scenario);
        if self.different {
            scenario.parameters.hetn = DIFFERENT;
        }
        scenario
    }

    /// Arrivals over the square, of ten.
    #[must_use]
    pub const fn field(self) -> &'static Field {
        &dots::FIELDS[self.index()]
    }
}

/// Arrivals after [`HORIZON`] years, of ten, worked out beforehand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// [`SIDE`] rows of autonomy from 0 to 1, each [`SIDE`] values of direction from 0 to 1.
    pub rows: [[f64; SIDE]; SIDE],
    /// The best on the old slider: the share that the centre decides, and arrivals.
    pub line: (f64, f64),
}

/// A point of the square and what arrives there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Direction, 0..1.
    pub direction: f64,
    /// Autonomy, 0..1.
    pub autonomy: f64,
    /// Arrivals of ten.
    pub arrive: f64,
}

impl Field {
    /// The points from one step inside the edge, row by row from little autonomy: those drawn.
    pub fn inner(&self) -> impl Iterator<Item = Spot> + '_ {
        let inside = 1..SIDE - 1;
        inside.clone().flat_map(move |row| inside.clone().map(move |column| self.spot(column, row)))
    }

    /// One point, by its steps of direction and autonomy, each below [`SIDE`].
    #[must_use]
    pub fn spot(&self, direction: usize, autonomy: usize) -> Spot {
        let lever = |step: usize| step as f64 / (SIDE - 1) as f64;
        Spot {
            direction: lever(direction),
            autonomy: lever(autonomy),
            arrive: self.rows[autonomy][direction],
        }
    }

    /// Where most arrive.
    #[must_use]
    pub fn best(&self) -> Spot {
        let all = (0..SIDE * SIDE).map(|index| self.spot(index % SIDE, index / SIDE));
        all.reduce(|best, spot| if spot.arrive > best.arrive { spot } else { best })
            .unwrap_or_else(|| self.spot(0, 0))
    }
}

/// What a run at the puck comes to, as shares.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Landing {
    /// Share of records on a system.
    pub exist: f64,
    /// Share of records that arrive.
    pub arrive: f64,
}

/// Run the country at the puck.
#[must_use]
pub fn landing(world: World, direction: f64, autonomy: f64) -> Landing {
    let mut runner = Runner::new();
    let run = runner.run(&world.scenario(direction, autonomy));
    let at = |measure: Measure| run.at(measure, HORIZON);
    Landing { exist: at(Measure::Adoption), arrive: at(Measure::Joins) }
}

/// What the beat says before anything is turned.
#[derive(Clone, Debug, PartialEq)]
pub struct Tale {
    /// The run at the puck's first place.
    pub landing: Landing,
}

impl Tale {
    /// Run it.
    #[must_use]
    pub fn told() -> Self {
        let [direction, autonomy] =
            [Dial::Direction, Dial::Autonomy].map(|dial| dial.scale().start);
        Self { landing: landing(World::default(), direction, autonomy) }
    }
}

/// How a bet stands to the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The bet was more, and more arrive.
    More,
    /// The bet was as many.
    Same,
    /// The bet was fewer.
    Fewer,
    /// No bet was made.
    Skipped,
}

/// Which of the three was bet.
#[must_use]
pub fn verdict(bet: Option<Bet>) -> Verdict {
    match bet.map(Bet::place) {
        Some(0) => Verdict::More,
        Some(1) => Verdict::Same,
        Some(_) => Verdict::Fewer,
        None => Verdict::Skipped,
    }
}

/// Work a field out from the model: what [`World::field`] holds as constants.
#[must_use]
pub fn recomputed(world: World) -> Field {
    let mut runner = Runner::new();
    let mut arrive = |direction: f64, autonomy: f64| {
        10.0 * runner.run(&world.scenario(direction, autonomy)).at(Measure::Joins, HORIZON)
    };
    let lever = |step: usize| step as f64 / (SIDE - 1) as f64;
    let mut rows = [[0.0; SIDE]; SIDE];
    for (autonomy, row) in rows.iter_mut().enumerate() {
        for (direction, value) in row.iter_mut().enumerate() {
            *value = arrive(lever(direction), lever(autonomy));
        }
    }
    let places = (0..crate::story::line::PLACES).map(crate::story::line::share);
    let places = places.map(|centre| (centre, arrive(centre, 1.0 - centre)));
    let line = places.fold((0.0, 0.0), |best, place| if place.1 > best.1 { place } else { best });
    Field { rows, line }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(value: f64, printed: f64, last_digit: f64) {
        assert!((value - printed).abs() <= last_digit / 2.0 + 1e-9, "{value}, printed {printed}");
    }

    #[test]
    fn the_constants_are_the_model_s() {
        for world in World::ALL {
            let (told, made) = (world.field(), recomputed(world));
            for (one, other) in told.rows.iter().flatten().zip(made.rows.iter().flatten()) {
                assert!((one - other).abs() < 1e-4, "{world:?}: {one} {other}");
            }
            close(told.line.0, made.line.0, 1e-6);
            close(told.line.1, made.line.1, 0.0002);
        }
    }

    #[test]
    #[ignore = "prints the tables of dots.rs and places.rs again"]
    fn print_the_tables() {
        for world in World::ALL {
            let field = recomputed(world);
            println!("    // {world:?}");
            println!("    Field {{\n        rows: [");
            for row in field.rows {
                let row: Vec<String> = row.iter().map(|value| format!("{value:.4}")).collect();
                println!("            [{}],", row.join(", "));
            }
            println!(
                "        ],\n        line: ({:.3}, {:.4}),\n    }},",
                field.line.0, field.line.1
            );
        }
        let line = crate::story::line::recomputed();
        let row: Vec<String> = line.arrive.iter().map(|value| format!("{value:.4}")).collect();
        println!("LINE [{}]\nEARLY {:.4}\nBARE {:.4}", row.join(", "), line.early, line.bare);
    }

    #[test]
    fn the_ticks_choose_the_square() {
        let mut dials = Dials::default();
        assert_eq!(World::of(&dials), World::default());
        for (index, world) in World::ALL.into_iter().enumerate() {
            assert_eq!(world.index(), index);
            for (dial, on) in
                [(Dial::ToolsStill, world.still), (Dial::VeryDifferent, world.different)]
            {
                dials = dials.turned(dial, f64::from(u8::from(on))).unwrap();
            }
            assert_eq!(World::of(&dials), world);
            // The run at the puck is the one that the dots were made of.
            let arrive = 10.0 * landing(world, 0.5, 0.9).arrive;
            assert!((arrive - world.field().spot(5, 9).arrive).abs() < 1e-4);
        }
    }

    #[test]
    fn the_story_says_what_the_square_says() {
        let [moving, still, different, _] = World::ALL.map(World::field);
        close(10.0 * Tale::told().landing.arrive, 5.5, 0.1);
        close(moving.spot(5, 9).arrive, 5.5, 0.1);
        close(moving.spot(10, 10).arrive, 4.8, 0.1);
        close(moving.spot(5, 5).arrive, 4.2, 0.1);
        close(moving.spot(0, 0).arrive, 0.3, 0.1);
        close(moving.spot(7, 7).arrive, 4.8, 0.1);
        close(moving.line.1, 4.4, 0.1);
        close(moving.line.0, 0.375, 0.001);
        let best = moving.best();
        close(best.arrive, 5.7, 0.1);
        close(best.direction, 0.5, 0.001);
        close(best.autonomy, 1.0, 0.001);
        // Hold the tools still, and the gain is two tenths.
        close(still.best().arrive - still.line.1, 0.2, 0.1);
        close(still.best().arrive, 4.18, 0.01);
        close(still.line.1, 4.01, 0.01);
        // Very different regions: the bottom right fades by half, the best place stays.
        close(moving.spot(10, 0).arrive, 1.8, 0.1);
        close(different.spot(10, 0).arrive, 0.9, 0.1);
        assert_eq!((different.best().direction, different.best().autonomy), (0.5, 1.0));
        close(different.best().arrive, 5.8, 0.1);
        assert_eq!(moving.inner().count(), 81);
    }
}
